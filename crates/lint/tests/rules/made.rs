//! What the app makes of a campaign, worst cases and pseudo-locales, under the same rules as what people wrote.

use carillon_campaign::Pseudo;
use carillon_lint::{check, check_locale};

use crate::bench::{Bench, no_pictures, with_engine};

#[test]
fn a_worst_case_can_be_checked_like_a_person() {
    let campaign = Bench::default().campaign();
    let rules = |persona| {
        let findings =
            with_engine(|engine| check(&campaign, Some(persona), &no_pictures(), engine));
        findings
            .into_iter()
            .map(|finding| finding.rule)
            .collect::<Vec<_>>()
    };
    assert!(
        rules("worst-empty").contains(&"no-value".to_owned()),
        "no name is known"
    );
    assert!(
        !rules("worst-longest").contains(&"no-value".to_owned()),
        "every value is there"
    );
}

#[test]
fn the_bundled_fonts_have_every_accent_of_the_pseudo_locale() {
    let alphabet =
        "a =\n    .title = abcdefghijklm nopqrstuvwxyz\n    .body = ABCDEFGHIJKLM NOPQRSTUVWXYZ\n";
    let campaign = Bench::default().english(alphabet).campaign();
    let locale = Pseudo::Accented.locale();
    let findings = with_engine(|engine| {
        check_locale(&campaign, &locale, Some("amelia"), &no_pictures(), engine)
    });
    let glyphs: Vec<_> = findings
        .iter()
        .filter(|finding| finding.rule == "missing-glyphs")
        .collect();
    assert!(glyphs.is_empty(), "{glyphs:#?}");
}
