//! What holds of every Android card, at every text size.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::case::Case;
use crate::picture::Picture;
use crate::text::Placed;
use crate::{Engine, Fonts, Rect, Surface, TextSize, surfaces};

/// An engine with the faces of Latin and Hebrew.
fn engine() -> Engine {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/fonts");
    let mut fonts = Fonts::default();
    for face in Fonts::faces().iter().filter(|face| face.bytes < 130_000) {
        let bytes = std::fs::read(folder.join(face.file)).unwrap();
        fonts.load(face.id, bytes).unwrap();
    }
    Engine::new(fonts)
}

/// The pictures of a message: twice as wide as high.
fn pictures() -> BTreeMap<String, Arc<Picture>> {
    let picture = Picture {
        width: 8,
        height: 4,
        rgba: vec![200; 8 * 4 * 4],
        original: (8, 4),
    };
    BTreeMap::from([("hero.png".to_owned(), Arc::new(picture))])
}

/// Everything an Android skin draws.
fn android() -> impl Iterator<Item = &'static Surface> {
    surfaces()
        .iter()
        .filter(|surface| surface.source.contains("surface/android"))
}

/// Where the letters of some words stand.
fn bounds(placed: &Placed) -> Rect {
    let lines = placed.text.lines.iter();
    let left = lines
        .map(|line| placed.x + placed.shift(line))
        .fold(f32::MAX, f32::min);
    let width = placed.text.widest;
    Rect::new(left, placed.y, width, placed.text.height)
}

/// How far two ranges overlap.
fn overlap((from, to): (f32, f32), (start, end): (f32, f32)) -> f32 {
    to.min(end) - from.max(start)
}

#[test]
fn words_stay_in_their_card_and_clear_of_each_other_at_every_size() {
    let mut engine = engine();
    let pictures = pictures();
    let body =
        "Order before midnight tonight and delivery is on us, whatever the size of the pot. "
            .repeat(12);
    for surface in android() {
        for size in TextSize::ALL {
            for (buttons, image) in [(0, false), (2, true), (3, false)] {
                let labels = ["'Shop now'", "'Remind me tonight'", "'Not today'"];
                let case = format!(
                    "rule = 'r'\nsurface = '{}'\nlocale = '{}'\ntext-size = '{}'\ntitle = 'Your basket'\nbody = \"{body}\"\n\
                     buttons = [{}]\n{}",
                    surface.id,
                    if buttons == 2 { "he" } else { "en" },
                    size.id(),
                    labels[..buttons].join(", "),
                    if image { "image = 'hero.png'" } else { "" },
                );
                let case = Case::parse(&case).unwrap();
                let card = engine.layout(&case.scene(&pictures).unwrap());
                let what = format!("{} at {} with {buttons} buttons", surface.id, size.id());
                let frame = card.card();
                let placed: Vec<Rect> = card
                    .words
                    .iter()
                    .filter(|words| !words.text.lines.is_empty())
                    .map(bounds)
                    .collect();
                for (at, one) in placed.iter().enumerate() {
                    assert!(
                        one.x >= frame.x - 0.5
                            && one.right() <= frame.right() + 0.5
                            && one.y >= frame.y - 0.5
                            && one.bottom() <= frame.bottom() + 0.5,
                        "{what}: words {at} at {one:?} leave the card {frame:?}"
                    );
                    for other in &placed[..at] {
                        let across = overlap((one.x, one.right()), (other.x, other.right()));
                        let down = overlap((one.y, one.bottom()), (other.y, other.bottom()));
                        // Line boxes may touch: letters have room above and below within them.
                        assert!(
                            across < 1.0 || down < 3.0,
                            "{what}: {one:?} covers {other:?}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn a_larger_font_scale_never_shows_more_of_a_body() {
    let mut engine = engine();
    let pictures = BTreeMap::new();
    let body = "Order before midnight tonight and delivery is on us. ".repeat(20);
    for surface in android().filter(|surface| !surface.id.state.contains("hidden")) {
        let mut before = usize::MAX;
        for size in TextSize::ALL {
            let case = format!(
                "rule = 'r'\nsurface = '{}'\ntext-size = '{}'\ntitle = 'Your basket'\nbody = \"{body}\"\n",
                surface.id,
                size.id()
            );
            let case = Case::parse(&case).unwrap();
            let card = engine.layout(&case.scene(&pictures).unwrap());
            let cut = card.fit()[1].cut.as_ref();
            let seen = cut.map_or(body.len(), |cut| cut.offset);
            assert!(
                seen <= before,
                "{} at {} shows {seen} characters after {before}",
                surface.id,
                size.id()
            );
            before = seen;
        }
    }
}
