//! Lines, widths and cuts of the corpus in `tests/peers`, as JSON: `cargo run -p carillon-preview --example measure`.
//!
//! `cargo xtask conformance` compares them with what other engines make of the same strings in the same faces.

#![expect(clippy::print_stdout, reason = "an example that prints")]
#![expect(clippy::expect_used, reason = "an example")]

use std::path::Path;

use carillon_campaign::Locale;
use carillon_preview::{Engine, Fonts, Sample};
use serde::{Deserialize, Serialize};

/// Wider than any line.
const ENDLESS: f32 = 100_000.0;

/// The corpus as written.
#[derive(Deserialize)]
struct Corpus {
    size: f32,
    strings: Vec<Written>,
}

/// One string of the corpus.
#[derive(Deserialize)]
struct Written {
    id: String,
    locale: String,
    #[serde(default)]
    tracking: f32,
    width: f32,
    lines: u16,
    text: String,
}

/// What we make of it; places are bytes.
#[derive(Serialize)]
struct Ours {
    id: String,
    /// Its width on one line, in points.
    width: f32,
    /// Where its lines start when all are shown.
    starts: Vec<usize>,
    /// The first hidden byte when no more lines are shown than it may have.
    cut: Option<usize>,
}

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let read = |path: &str| std::fs::read(root.join(path)).expect("a file of the tree");
    let mut fonts = Fonts::default();
    for face in Fonts::faces() {
        let bytes = read(&format!("assets/fonts/{}", face.file));
        fonts.load(face.id, bytes).expect("a font");
    }
    let mut engine = Engine::new(fonts);
    let corpus: Corpus = serde_json::from_slice(&read("tests/peers/corpus.json")).expect("corpus");
    let strings = corpus.strings.into_iter();
    let ours: Vec<Ours> = strings
        .map(|written| measure(&mut engine, corpus.size, written))
        .collect();
    println!("{}", serde_json::to_string_pretty(&ours).expect("JSON"));
}

/// Measures one string on one line, on all its lines, and cut.
fn measure(engine: &mut Engine, size: f32, written: Written) -> Ours {
    let locale = Locale::new(&written.locale).expect("a locale");
    let sample = Sample {
        text: &written.text,
        locale: &locale,
        size,
        tracking: written.tracking,
        width: written.width,
        lines: None,
    };
    let one = engine.measure(Sample {
        width: ENDLESS,
        ..sample
    });
    let all = engine.measure(sample);
    let few = engine.measure(Sample {
        lines: Some(written.lines),
        ..sample
    });
    Ours {
        id: written.id,
        width: one.lines.iter().map(|line| line.width).fold(0.0, f32::max),
        starts: all.lines.iter().map(|line| line.bytes.start).collect(),
        cut: few.cut,
    }
}
