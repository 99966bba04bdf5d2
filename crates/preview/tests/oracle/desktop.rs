//! Published figures of how many characters a desktop shows, as an oracle: one for each surface, within 12 %, over a
//! corpus of real sentences (`corpus/desktop-en.txt`). The figures are vendors' (`braze.md` §2.2, `visual.md` §7):
//! most of them are advice to authors, and where they are no measure of what is shown that is said here.

use std::collections::BTreeMap;

use carillon_preview::Engine;
use carillon_preview::case::Case;

use crate::common;
use crate::figure::Figure;

/// The sentences.
const CORPUS: &str = include_str!("corpus/desktop-en.txt");

/// A published figure.
struct Published {
    surface: &'static str,
    field: &'static str,
    count: f32,
    source: &'static str,
}

/// The chosen ones. What Braze says of the body in Chrome (120 on Windows, 50 on macOS) and in Firefox on Windows (200) is
/// advice: the toast of four lines is the same in all three, and Batch and mojicnt, who name lines, say 140 for it.
const FIGURES: [Published; 6] = [
    Published {
        surface: "chrome-windows-11/toast/default",
        field: "body",
        count: 140.0,
        source: "visual.md §7, Batch: four lines",
    },
    Published {
        surface: "edge-windows-11/toast/default",
        field: "title",
        count: 70.0,
        source: "visual.md §7, Batch: two lines",
    },
    Published {
        surface: "firefox-windows-11/toast/default",
        field: "body",
        count: 140.0,
        source: "visual.md §7, mojicnt",
    },
    Published {
        surface: "chrome-macos/banner/collapsed",
        field: "title",
        count: 35.0,
        source: "braze.md §2.2",
    },
    Published {
        surface: "safari-macos/banner/collapsed",
        field: "body",
        count: 84.0,
        source: "braze.md §2.2",
    },
    Published {
        surface: "firefox-macos/banner/collapsed",
        field: "body",
        count: 42.0,
        source: "braze.md §2.2",
    },
];

/// Texts of three sentences, so that every surface cuts them.
fn texts() -> Vec<String> {
    let sentences: Vec<&str> = CORPUS.lines().filter(|line| !line.is_empty()).collect();
    assert!(
        sentences.len() >= 40,
        "{} sentences are too few",
        sentences.len()
    );
    let starts = 0..sentences.len();
    let text = |at: usize| {
        let words: Vec<&str> = (0..3)
            .map(|next| sentences[(at + next) % sentences.len()])
            .collect();
        words.join(" ")
    };
    starts.map(text).collect()
}

/// The average number of characters seen, without an icon of the site: the published figures know of none.
fn seen(engine: &mut Engine, surface: &str, field: &str) -> f32 {
    let nothing = BTreeMap::new();
    let texts = texts();
    let mut total = 0;
    for text in &texts {
        let case = format!("rule = 'oracle'\nsurface = '{surface}'\n{field} = \"{text}\"\n");
        let case = Case::parse(&case).unwrap();
        let card = engine.layout(&case.scene(&nothing).unwrap());
        let fits = card.fit();
        let fit = fits
            .iter()
            .find(|fit| fit.field.attribute() == field)
            .unwrap();
        total += text[..fit.cut.as_ref().unwrap().offset].chars().count();
    }
    total as f32 / texts.len() as f32
}

#[test]
fn each_surface_shows_about_as_much_as_is_published() {
    let mut engine = common::engine(|face| face.bytes < 1_000_000);
    for figure in FIGURES {
        let ours = seen(&mut engine, figure.surface, figure.field);
        Figure {
            on: figure.surface,
            what: figure.field,
            by: figure.source,
            published: figure.count,
            ours,
        }
        .agrees();
    }
}
