//! What iOS shows of a message by place, state and text size, as `fit()` tells it.
#![expect(clippy::unwrap_used, reason = "a test")]

mod common;

use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_preview::case::Case;
use carillon_preview::picture::Picture;
use carillon_preview::{Card, FieldFit};

/// A grey picture twice as wide as high.
fn pictures() -> BTreeMap<String, Arc<Picture>> {
    let picture = Picture {
        width: 40,
        height: 20,
        rgba: vec![128; 40 * 20 * 4],
        original: (40, 20),
    };
    BTreeMap::from([("hero.png".to_owned(), Arc::new(picture))])
}

/// A long message with a button and a picture, laid out.
fn card(surface: &str, more: &str) -> Card {
    let words = "All pots at half price in every shop. ".repeat(20);
    let text = format!(
        "rule = 'r'\nsurface = '{surface}'\n{more}\ntitle = '{words}'\nbody = '{words}'\nbuttons = ['Open']\nimage = 'hero.png'\n"
    );
    let case = Case::parse(&text).unwrap();
    let mut engine = common::engine(|face| face.id.starts_with("inter"));
    engine.layout(&case.scene(&pictures()).unwrap())
}

/// What became of a field.
fn fit(surface: &str, more: &str, field: &str) -> FieldFit {
    let card = card(surface, more);
    let found = card.fit().iter().find(|fit| fit.field.attribute() == field);
    found.unwrap().clone()
}

#[track_caller]
fn check(surface: &str, more: &str, title: Option<u16>, body: Option<u16>, why: &str) {
    let allowed = |field: &str| fit(surface, more, field).lines_allowed;
    assert_eq!((allowed("title"), allowed("body")), (title, body), "{why}");
}

#[test]
fn lines_depend_on_place_state_and_text_size() {
    let (large, usual) = ("text-size = 'ax1'", "text-size = 'xxxl'");
    check("iphone-16/lock/collapsed", "", Some(1), Some(4), "the list");
    check("iphone-16/lock/stack", "", Some(1), Some(4), "its first");
    check(
        "iphone-17-pro/center/collapsed",
        "",
        Some(1),
        Some(4),
        "the Notification Centre has the same list",
    );
    check("ipad/banner/collapsed", "", Some(1), Some(2), "a banner");
    check(
        "iphone-16/banner/expanded",
        "",
        Some(1),
        None,
        "the long look cuts no body",
    );
    check(
        "iphone-16/lock/collapsed",
        usual,
        Some(1),
        Some(4),
        "the largest usual size changes sizes only",
    );
    check(
        "iphone-16/lock/collapsed",
        large,
        Some(2),
        Some(6),
        "accessibility sizes have more lines",
    );
    check(
        "iphone-16/banner/collapsed",
        large,
        Some(2),
        Some(2),
        "a banner asks for no additional lines of body",
    );
}

#[test]
fn buttons_show_in_the_long_look_alone_and_never_for_a_web_app() {
    for (surface, shown) in [
        ("iphone-16/lock/collapsed", false),
        ("iphone-16/lock/stack", false),
        ("iphone-16/lock/expanded", true),
        ("iphone-air/banner/expanded", true),
        ("ios-web-app/lock/expanded", false),
    ] {
        let found = fit(surface, "", "button-1").shown;
        assert_eq!(found, shown, "{surface}: iOS shows no button elsewhere");
    }
}

#[test]
fn a_web_app_has_no_picture_and_a_native_one_has() {
    let height = |surface: &str| card(surface, "").card().height;
    let spare = height("iphone-16/lock/expanded") - height("ios-web-app/lock/expanded");
    // The picture is half as high as the card is wide; the web app has a line of 20 pt and no list of one action.
    assert_eq!(
        spare,
        (377.0_f32 / 2.0).round() + 58.0 - 20.0,
        "iOS ignores the image of a web push"
    );
}

#[test]
fn a_label_gives_the_title_the_line_the_time_stamp_had() {
    let seen = |more: &str| fit("iphone-16/lock/collapsed", more, "title").cut.unwrap();
    let plain = seen("stamp = 'yesterday'").offset;
    for level in ["time-sensitive", "critical"] {
        let labelled = seen(&format!(
            "stamp = 'yesterday'\ninterruption-level = '{level}'"
        ));
        assert!(
            labelled.offset > plain + 8,
            "{level}: the label stands above the title, and the long time stamp beside the label"
        );
    }
    let passive = seen("stamp = 'yesterday'\ninterruption-level = 'passive'").offset;
    assert_eq!(passive, plain, "a passive notification has no label");
}

#[test]
fn cards_are_as_wide_as_their_screens_less_a_margin_up_to_a_bound() {
    for (device, width) in [
        ("iphone-se", 359.0),
        ("iphone-16e", 374.0),
        ("iphone-16", 377.0),
        ("iphone-17-pro", 386.0),
        ("iphone-air", 404.0),
        ("iphone-17-pro-max", 424.0),
        ("ipad", 450.0),
    ] {
        let card = card(&format!("{device}/lock/collapsed"), "framing = 'screen'").card();
        assert_eq!(card.width, width, "{device}: visual.md §8");
        let sides = card.x * 2.0 + card.width;
        assert_eq!(card.x.max(8.0), card.x, "{device}: a margin on either side");
        assert!(sides >= width + 16.0, "{device}: in the middle");
    }
}
