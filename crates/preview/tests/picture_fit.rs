//! What each surface tells of the message's picture: shown whole, cropped, or not at all.
#![expect(clippy::unwrap_used, reason = "a test")]

mod common;

use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_preview::case::Case;
use carillon_preview::picture::Picture;
use carillon_preview::{PictureFit, Rect};

/// A picture of this size in the media folder.
fn pictures(width: u32, height: u32) -> BTreeMap<String, Arc<Picture>> {
    let picture = Picture {
        width,
        height,
        rgba: vec![128; (width * height * 4) as usize],
        original: (width, height),
    };
    BTreeMap::from([("hero.png".to_owned(), Arc::new(picture))])
}

/// What a surface tells of a picture under a body.
fn told(surface: &str, body: &str, size: (u32, u32)) -> PictureFit {
    let case = Case::parse(&format!(
        "rule = 'r'\nsurface = '{surface}'\ntitle = 'T'\nbody = '{body}'\nimage = 'hero.png'"
    ))
    .unwrap();
    let mut engine = common::engine(|face| face.bytes < 1_000_000);
    let card = engine.layout(&case.scene(&pictures(size.0, size.1)).unwrap());
    card.picture()
}

/// The part of a picture that is seen.
fn part(fit: PictureFit) -> Rect {
    match fit {
        PictureFit::Cropped(part) => part,
        other => panic!("cropped, not {other:?}"),
    }
}

#[test]
fn what_a_browser_does_not_pass_on_is_told() {
    for surface in [
        "firefox-windows-11/toast/default",
        "chrome-macos/banner/expanded",
        "safari-macos/banner/collapsed",
        "chrome-gnome/banner/expanded",
        "firefox-gnome/banner/expanded",
        "chromium-linux/popup/collapsed",
    ] {
        let fit = told(surface, "B", (364, 180));
        assert_eq!(fit, PictureFit::Hidden, "{surface} has no large image");
    }
    let none = Case::parse("rule = 'r'\nsurface = 'chrome-kde/popup/default'").unwrap();
    let card = common::engine(|face| face.bytes < 1_000_000)
        .layout(&none.scene(&BTreeMap::new()).unwrap());
    assert_eq!(card.picture(), PictureFit::Absent, "there is none to show");
}

#[test]
fn windows_shows_a_hero_whole_and_the_middle_of_any_other_shape() {
    let surface = "edge-windows-11/toast/default";
    assert_eq!(
        told(surface, "B", (728, 360)),
        PictureFit::Whole,
        "the hero's own shape"
    );
    let seen = part(told(surface, "B", (364, 360)));
    assert_eq!(
        (seen.y, seen.height),
        (0.25, 0.5),
        "the middle half of one twice as high"
    );
}

#[test]
fn chromium_loses_the_lowest_rows() {
    let seen = part(told("chromium-linux/popup/expanded", "B", (328, 160)));
    assert_eq!((seen.y, seen.height), (0.0, 0.9), "16 of 160 rows");
}

#[test]
fn plasma_scrolls_a_picture_out_of_sight() {
    let surface = "chrome-kde/popup/default";
    assert_eq!(
        told(surface, "B", (400, 200)),
        PictureFit::Whole,
        "half as large"
    );
    let lines = r"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen";
    let seen = part(told(surface, lines, (400, 200)));
    assert!(
        seen.y == 0.0 && seen.height < 1.0,
        "the rest is below: {seen:?}"
    );
    let long = lines.repeat(4);
    assert_eq!(
        told(surface, &long, (400, 200)),
        PictureFit::Hidden,
        "all of it is below"
    );
}

#[test]
fn phones_tell_theirs_from_its_place_on_the_card() {
    let thumbnail = part(told("iphone-16/lock/collapsed", "B", (200, 100)));
    assert_eq!(
        (thumbnail.x, thumbnail.width),
        (0.25, 0.5),
        "a square from the middle of a wide picture"
    );
    let shown = told("iphone-16/lock/expanded", "B", (200, 100));
    assert_eq!(shown, PictureFit::Whole, "its own shape");
}
