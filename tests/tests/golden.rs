//! Every golden case: its pixels, its fit, and that both are checked at all.
//!
//! `CARILLON_GOLDEN=update cargo test -p carillon-tests --test golden` rewrites references and fits.

use std::fs;

use carillon_preview::Bitmap;
use carillon_preview::case::Case;
use carillon_tests::golden::{self, Difference, Reviewed, TOLERANCE, compare};

/// Fewer would leave surfaces, states or scripts without a picture.
const FEWEST: usize = 300;

/// What all references may weigh together, in bytes: they are cloned with every copy of the repository.
const MOST_BYTES: u64 = 12_000_000;

/// The reference as pixels.
fn reference(golden: &golden::Golden) -> Option<Bitmap> {
    let picture = carillon_preview::picture::decode(&fs::read(golden.reference()).ok()?).ok()?;
    Some(Bitmap {
        width: picture.width,
        height: picture.height,
        rgba: picture.rgba,
    })
}

#[test]
fn cases_look_and_fit_as_they_did() {
    let update = std::env::var("CARILLON_GOLDEN").is_ok_and(|word| word == "update");
    let cases = golden::cases().unwrap();
    let media = golden::media().unwrap();
    let mut engine = golden::engine().unwrap();
    let mut reviewed = Vec::new();
    let mut wrong = Vec::new();
    for golden in &cases {
        let (card, actual) = golden.render(&mut engine, &media);
        if update {
            fs::write(golden.path(), Case::with_fit(&golden.text, card.fit())).unwrap();
            if reference(golden).is_none_or(|before| compare(&before, &actual).is_some()) {
                fs::write(golden.reference(), actual.png()).unwrap();
            }
        } else if golden.case.fit.as_ref() != Some(&Case::observed(card.fit())) {
            wrong.push(format!("{}: fit is {:?}", golden.name, card.fit()));
        }
        let reference = reference(golden);
        let difference = match &reference {
            Some(reference) => compare(reference, &actual),
            None => Some(Difference::Size((0, 0), (actual.width, actual.height))),
        };
        if let Some(difference) = &difference {
            wrong.push(format!("{}: {difference:?}", golden.name));
        }
        reviewed.push(Reviewed {
            golden,
            actual,
            reference,
            difference,
        });
    }
    golden::page(&reviewed).unwrap();
    assert!(
        wrong.is_empty(),
        "see target/golden/index.html\n{}",
        wrong.join("\n")
    );
}

#[test]
fn every_reference_has_its_case_and_every_case_its_media() {
    let cases = golden::cases().unwrap();
    assert!(
        cases.len() >= FEWEST,
        "{} cases are too few for all surfaces, states and scripts",
        cases.len()
    );
    let bytes = |golden: &golden::Golden| fs::metadata(golden.reference()).unwrap().len();
    let all: u64 = cases.iter().map(bytes).sum();
    assert!(
        all <= MOST_BYTES,
        "{all} bytes of references: smaller pictures prove as much"
    );
    assert_eq!(
        golden::dangling(&cases).unwrap(),
        Vec::<std::path::PathBuf>::new()
    );
    let media = golden::media().unwrap();
    let mut used = Vec::new();
    for golden in &cases {
        for name in golden.case.media() {
            assert!(
                media.contains_key(name) || golden.name.contains("missing"),
                "{}: no {name}",
                golden.name
            );
            used.push(name);
        }
    }
    assert!(
        media.keys().all(|name| used.contains(&name.as_str())),
        "unused media"
    );
    let mut rules: Vec<_> = cases.iter().map(|golden| &golden.case.rule).collect();
    rules.sort();
    rules.dedup();
    assert_eq!(rules.len(), cases.len(), "two cases prove the same rule");
}

#[test]
fn a_change_of_two_levels_is_caught_and_one_is_not() {
    let cases = golden::cases().unwrap();
    let media = golden::media().unwrap();
    let mut engine = golden::engine().unwrap();
    let (_, painted) = cases[0].render(&mut engine, &media);
    let middle = painted.rgba.len() / 2 / 4 * 4;
    let changed = |by: u8| {
        let mut bitmap = painted.clone();
        let value = &mut bitmap.rgba[middle];
        *value = value.checked_add(by).unwrap_or_else(|| *value - by);
        compare(&painted, &bitmap)
    };
    assert_eq!(changed(TOLERANCE), None);
    assert_eq!(changed(2), Some(Difference::Pixels { count: 1, most: 2 }));
}

#[test]
fn a_card_is_the_same_with_only_the_faces_it_lacks_as_with_all() {
    let cases = golden::cases().unwrap();
    let media = golden::media().unwrap();
    let mut all = golden::engine().unwrap();
    let mut differing = Vec::new();
    for golden in &cases {
        let (_, whole) = golden.render(&mut all, &media);
        let (_, lean) = golden.render(&mut golden::lean_engine(&golden.case).unwrap(), &media);
        if lean.hash() != whole.hash() {
            differing.push(golden.name.as_str());
        }
    }
    assert!(
        differing.is_empty(),
        "the page loads a face only when a text needs it: {}",
        differing.join(", ")
    );
}
