//! What two hundred languages cost without the app: `cargo xtask bench --only locales` runs this and keeps the table.

#![expect(clippy::print_stdout, reason = "a measurement is printed")]
#![expect(
    clippy::expect_used,
    reason = "a measurement of what this program made itself"
)]

use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use carillon_campaign::{
    Campaign, CopyPlace, Edit, Field, Files, Locale, Message, Platform, Request, apply, resolve,
};
use carillon_preview::{
    Appearance, Engine, Framing, Scene, Stamp, Surface, SurfaceId, TextSize, surface,
};
use carillon_store::{Folder, Overwrite};
use carillon_tests::{golden, large};

/// How often each figure is measured; the best and the median are told.
const TIMES: usize = 7;

fn main() {
    let files = large::campaign(large::LOCALES.len());
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("large");
    Folder::create(&path, &files, Overwrite::Refuse).expect("a campaign on disk");
    println!("| 200 locales × 8 variants, one core | best ms | median |\n| --- | --: | --: |");
    let none = || ();
    row("open: read the folder and all that is in it", none, |()| {
        black_box(open(&path));
    });
    let campaign = Campaign::read(files);
    row("how far each locale is", none, |()| {
        for locale in &campaign.manifest().locales {
            black_box(campaign.progress(locale));
        }
    });
    row("resolve all of it, for one platform", none, |()| {
        each(&campaign, |message| {
            black_box(message);
        });
    });
    // A new engine each time: one that knows the words already would be too fast.
    let engine = || golden::engine().expect("the fonts of the tree");
    row(
        "resolve and lay out all of it, on one surface",
        engine,
        |mut engine| {
            lay_out(&campaign, &mut engine);
        },
    );
    row(
        "find what is wrong with it, on three surfaces",
        engine,
        |mut engine| {
            let found =
                carillon_lint::check(&campaign, Some("amelia"), &BTreeMap::new(), &mut engine);
            black_box(found);
        },
    );
    let mut typed = campaign.clone();
    let mut draft = String::from("Streak");
    row(
        "a letter more: the edit, and what three platforms get",
        none,
        |()| {
            draft.push('a');
            stroke(&mut typed, &draft);
        },
    );
}

/// Reads a campaign from disk.
fn open(path: &Path) -> Campaign {
    let (_, files): (Folder, Files) = Folder::open(path).expect("the campaign");
    Campaign::read(files)
}

/// Resolves every variant in every locale for iOS.
fn each(campaign: &Campaign, mut then: impl FnMut(Message)) {
    for locale in &campaign.manifest().locales {
        for variant in &campaign.manifest().variants {
            let request = Request {
                variant: &variant.id,
                locale,
                platform: Platform::Ios,
                persona: Some("amelia"),
            };
            then(resolve(campaign, request).0);
        }
    }
}

/// Resolves all of it and lays it out on an iPhone's lock screen.
fn lay_out(campaign: &Campaign, engine: &mut Engine) {
    let id: SurfaceId = "iphone-16/lock/collapsed".parse().expect("a surface's id");
    let surface: &Surface = surface(&id).expect("a surface");
    let pictures = BTreeMap::new();
    each(campaign, |message| {
        let card = engine.layout(&Scene {
            surface,
            appearance: Appearance::Light,
            text_size: TextSize::default(),
            stamp: Stamp::Now,
            framing: Framing::Card,
            message: &message,
            app: campaign.app(),
            pictures: &pictures,
        });
        black_box(card.fit());
    });
}

/// What a keystroke in a French title does before pixels: the edit, and the message of each platform.
fn stroke(campaign: &mut Campaign, draft: &str) {
    let locale = Locale::new("fr-FR").expect("a tag");
    let place = CopyPlace {
        locale: locale.clone(),
        variant: "v5".to_owned(),
        platform: None,
        field: Field::Title,
    };
    let draft = draft.to_owned();
    apply(campaign, &Edit::Write { place, draft }).expect("an edit");
    for platform in Platform::ALL {
        let request = Request {
            variant: "v5",
            locale: &locale,
            platform,
            persona: Some("amelia"),
        };
        black_box(resolve(campaign, request));
    }
}

/// Measures and prints a row. What is made before each run does not count.
fn row<T>(what: &str, before: impl Fn() -> T, mut run: impl FnMut(T)) {
    let mut took: Vec<f64> = (0..TIMES)
        .map(|_| {
            let ready = before();
            let start = Instant::now();
            run(ready);
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    took.sort_by(f64::total_cmp);
    println!("| {what} | {:.1} | {:.1} |", took[0], took[TIMES / 2]);
}
