//! GNOME Shell's and KDE Plasma's published style sheets as an oracle: their numbers (`linux.toml`) against our
//! pictures and layouts.

use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_preview::case::Case;
use carillon_preview::picture::Picture;
use carillon_preview::{Bitmap, Card, Engine, FieldFit};
use serde::Deserialize;

use crate::common;

/// Value, file and line, commit.
type Fact = (f32, String, String);

/// The facts by desktop and name.
#[derive(Deserialize)]
struct Facts {
    gnome: BTreeMap<String, Fact>,
    kde: BTreeMap<String, Fact>,
}

/// The published numbers.
fn facts() -> Facts {
    let facts: Facts = toml::from_str(include_str!("linux.toml")).unwrap();
    for (name, (_, file, commit)) in facts.gnome.iter().chain(&facts.kde) {
        assert!(
            !file.is_empty() && !commit.is_empty(),
            "{name} can be looked up"
        );
    }
    facts
}

/// The height of a line of KDE's base font, 10 pt of Noto Sans at 96 dpi: a grid unit.
const UNIT: f32 = 18.0;

/// More words than any card has room for.
const LONG: &str = "Your basket is still waiting for you. Order before midnight tonight and delivery is on us, whatever the size of the pot. The offer ends at midnight and then the summer range takes its place on every shelf of every shop, until the leaves turn and the bulbs come in from the nurseries by the sea.";

/// A red square: where it is drawn, an icon is.
fn pictures() -> BTreeMap<String, Arc<Picture>> {
    let rgba = [255, 0, 0, 255].repeat(96 * 96);
    let icon = Picture {
        width: 96,
        height: 96,
        rgba,
        original: (96, 96),
    };
    BTreeMap::from([("icon.png".to_owned(), Arc::new(icon))])
}

/// A card laid out and painted at a scale.
fn painted(engine: &mut Engine, head: &str, scale: f32) -> (Card, Bitmap) {
    let case = Case::parse(&format!("rule = 'oracle'\n{head}\n")).unwrap();
    let card = engine.layout(&case.scene(&pictures()).unwrap());
    let bitmap = engine.paint(&card, scale);
    (card, bitmap)
}

/// What became of a field.
fn fit<'a>(card: &'a Card, field: &str) -> &'a FieldFit {
    let fits = card.fit();
    fits.iter()
        .find(|fit| fit.field.attribute() == field)
        .unwrap()
}

/// The colour of a pixel.
fn pixel(bitmap: &Bitmap, x: u32, y: u32) -> [u8; 4] {
    let at = ((y * bitmap.width + x) * 4) as usize;
    bitmap.rgba[at..at + 4].try_into().unwrap()
}

/// A colour of the table.
fn rgb(number: f32) -> [u8; 3] {
    let [_, r, g, b] = (number as u32).to_be_bytes();
    [r, g, b]
}

/// The width of what is red, in pixels.
fn red(bitmap: &Bitmap) -> u32 {
    let is_red = |x: u32| (0..bitmap.height).any(|y| pixel(bitmap, x, y) == [255, 0, 0, 255]);
    (0..bitmap.width).filter(|x| is_red(*x)).count() as u32
}

/// The radius of the upper left corner in points: how far from the edge the card begins, a little under its top.
fn radius(card: &Card, bitmap: &Bitmap, scale: f32) -> f32 {
    let frame = card.card();
    let depth = 1.0;
    let y = ((frame.y + depth) * scale) as u32;
    let left = (frame.x * scale) as u32;
    let first = (left..bitmap.width)
        .find(|x| pixel(bitmap, *x, y)[3] == 255)
        .unwrap();
    let along = (first - left) as f32 / scale;
    // A point of the circle: (r − along)² + (r − depth)² = r².
    along + depth + (2.0 * along * depth).sqrt()
}

/// Sass's `lighten`: so much more lightness in HSL, for a colour near grey.
fn lightened([r, g, b]: [u8; 3], by: f32) -> [u8; 3] {
    let channel = |c: u8| f32::from(c) / 255.0;
    let (low, high) = (channel(r.min(g).min(b)), channel(r.max(g).max(b)));
    let light = f32::midpoint(low, high);
    let saturation = (high - low) / (1.0 - (2.0 * light - 1.0).abs());
    let wanted = light + by;
    let chroma = saturation * (1.0 - (2.0 * wanted - 1.0).abs());
    let scaled = |c: u8| {
        let place = if high > low {
            (channel(c) - light) / (high - low)
        } else {
            0.0
        };
        ((wanted + place * chroma) * 255.0).round() as u8
    };
    [scaled(r), scaled(g), scaled(b)]
}

#[test]
fn gnome_banners_are_as_the_style_sheet_has_them() {
    let facts = facts().gnome;
    let fact = |name: &str| facts[name].0;
    let mut engine = common::engine(|face| face.bytes < 1_000_000);
    let head = "surface = 'firefox-gnome/banner/collapsed'\ntitle = 'Rain'";
    let (card, bitmap) = painted(&mut engine, head, 4.0);
    let em = fact("base-font-points") * 96.0 / 72.0;
    let frame = card.card();
    assert!(
        (frame.width - fact("banner-width-em") * em).abs() < 0.01,
        "the banner's width"
    );
    let corner = radius(&card, &bitmap, 4.0);
    assert!(
        (corner - fact("banner-radius")).abs() < 1.0,
        "its radius, not {corner}"
    );
    assert_eq!(red(&bitmap) as f32 / 4.0, fact("message-icon"), "the icon");
    let bare = format!("{head}\n[app]\nicon = 'missing.png'");
    let (card, _) = painted(&mut engine, &bare, 1.0);
    assert!(
        card.card().height >= fact("banner-least-height"),
        "never lower than that"
    );
}

#[test]
fn gnome_colours_are_the_style_sheets() {
    let facts = facts().gnome;
    let fact = |name: &str| rgb(facts[name].0);
    let mut engine = common::engine(|face| face.bytes < 1_000_000);
    let head = "surface = 'firefox-gnome/banner/collapsed'\ntitle = 'HHHH'";
    let (card, light) = painted(&mut engine, head, 4.0);
    let frame = card.card();
    let inside = (
        ((frame.x + frame.width / 2.0) * 4.0) as u32,
        ((frame.y + frame.height - 6.0) * 4.0) as u32,
    );
    assert_eq!(
        pixel(&light, inside.0, inside.1)[..3],
        fact("card-light"),
        "the card by day"
    );
    let text = fact("text-light");
    let drawn = light
        .rgba
        .chunks_exact(4)
        .any(|pixel| pixel[..3] == text && pixel[3] == 255);
    assert!(drawn, "the title has the text's colour in its stems");
    let (_, dark) = painted(&mut engine, &format!("{head}\nappearance = 'dark'"), 4.0);
    let night = lightened(lightened(fact("background-dark"), 0.07), 0.05);
    let found = pixel(&dark, inside.0, inside.1);
    let near = found.iter().zip(night).all(|(a, b)| a.abs_diff(b) <= 1);
    assert!(near, "the card by night: {found:?}, not {night:?}");
}

#[test]
fn gnome_lines_and_buttons_are_the_shells() {
    let facts = facts().gnome;
    let lines = |name: &str| Some(facts[name].0 as u16);
    let mut engine = common::engine(|face| face.bytes < 1_000_000);
    let words = format!("title = 'Rain'\nbody = \"{LONG}{LONG}{LONG}\"");
    for (state, name) in [
        ("collapsed", "body-lines-collapsed"),
        ("expanded", "body-lines-expanded"),
    ] {
        let head = format!("surface = 'firefox-gnome/banner/{state}'\n{words}");
        let (card, _) = painted(&mut engine, &head, 1.0);
        let body = fit(&card, "body");
        assert_eq!(
            (Some(body.lines), body.lines_allowed),
            (lines(name), lines(name)),
            "{state}"
        );
        assert!(body.cut.is_some(), "the rest is cut");
    }
    let head = format!(
        "surface = 'chrome-gnome/banner/expanded'\n{words}\nbuttons = ['A', 'B', 'C', 'D']"
    );
    let (card, _) = painted(&mut engine, &head, 1.0);
    let shown = card
        .fit()
        .iter()
        .filter(|fit| fit.field.attribute().starts_with("button") && fit.shown);
    // Chrome's own is one of them.
    assert_eq!(
        shown.count() as f32 + 1.0,
        facts["buttons"].0,
        "no more than the shell has"
    );
}

#[test]
fn kde_popups_are_as_plasma_has_them() {
    let facts = facts().kde;
    let fact = |name: &str| facts[name].0;
    let mut engine = common::engine(|face| face.bytes < 1_000_000);
    let head = "surface = 'chrome-kde/popup/default'";
    let (card, bitmap) = painted(&mut engine, &format!("{head}\ntitle = 'Rain'"), 1.0);
    let content = fact("popup-width-units") * UNIT;
    let frame = card.card().width - content;
    assert!(
        (0.0..=16.0).contains(&frame),
        "the content's width, and {frame} of a frame around it"
    );
    assert_eq!(red(&bitmap) as f32, fact("icon"), "the icon");
    let long = format!("{head}\ntitle = \"{LONG}\"\nbody = \"{LONG}{LONG}\"");
    let (card, _) = painted(&mut engine, &long, 1.0);
    let title = fit(&card, "title");
    assert_eq!(
        f32::from(title.lines),
        fact("summary-lines"),
        "the summary's lines"
    );
    assert!(title.cut.is_some(), "and no more");
    let body = fit(&card, "body");
    assert_eq!(
        f32::from(body.lines) * UNIT,
        fact("body-units") * UNIT,
        "the body's height"
    );
    let cut = body.cut.as_ref().unwrap();
    let seen = &format!("{LONG}{LONG}")[..cut.offset];
    assert!(
        seen.ends_with(' '),
        "what scrolls is not cut within a word: {seen}"
    );
}
