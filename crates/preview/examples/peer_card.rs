//! Our card as `tests/peers` measures it beside other engines: `cargo run --release -p carillon-preview --example
//! peer_card`.
//!
//! Prints a line a figure: a name, a tab, the milliseconds of each repetition; `cargo xtask bench --only peers` reads
//! them. The words differ in every repetition, so that no shaped text is met again. Glyphs and the card without its
//! words are kept from one repetition to the next, as they are while a person types; the figures with "nothing kept" say
//! what the first card of a kind costs. With a folder as its argument it leaves the pictures there to be looked at.

#![expect(clippy::print_stdout, reason = "an example that prints")]
#![expect(clippy::expect_used, reason = "an example")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use carillon_campaign::Field;
use carillon_preview::case::Case;
use carillon_preview::picture::{self, Picture};
use carillon_preview::{Bitmap, Card, Engine, Fonts};

/// Repetitions of each figure in one run.
const TIMES: usize = 60;

/// Cards before them that count for nothing.
const WARM_UP: usize = 20;

/// A card that is measured.
struct Kind {
    name: &'static str,
    /// Device pixels a point: the card of 377 points with its room for a shadow is 1,170 pixels wide.
    scale: f32,
    /// Characters its body has at least.
    least: usize,
    /// Lines that makes, and whether they are cut.
    lines: (u16, bool),
}

/// As large as the peers' card, and one with more in it.
const KINDS: [Kind; 2] = [
    Kind {
        name: "two lines",
        scale: 1170.0 / 425.0,
        least: 58,
        lines: (2, false),
    },
    Kind {
        name: "four lines, cut",
        scale: 1170.0 / 425.0,
        least: 240,
        lines: (4, true),
    },
];

/// Pictures by their path, as a scene wants them.
type Pictures = BTreeMap<String, Arc<Picture>>;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folder = std::env::args().nth(1).map(PathBuf::from);
    let mut bench = Bench::open(&root);
    for kind in &KINDS {
        bench.measure(kind, folder.as_deref());
    }
}

/// What is needed for a card, and the words that have been used up.
struct Bench {
    engine: Engine,
    pictures: Pictures,
    words: Vec<String>,
    seed: u32,
}

impl Bench {
    /// Loads the faces every surface needs at once, the icon and the words.
    fn open(root: &Path) -> Self {
        let read = |path: &str| std::fs::read(root.join(path)).expect("a file of the tree");
        let mut fonts = Fonts::default();
        let first = Fonts::first();
        for face in Fonts::faces()
            .iter()
            .filter(|face| first.contains(&face.id))
        {
            let bytes = read(&format!("assets/fonts/{}", face.file));
            fonts.load(face.id, bytes).expect("a font");
        }
        let icon = picture::decode(&read("tests/golden/media/icon.png")).expect("a picture");
        Self {
            engine: Engine::new(fonts),
            pictures: [("icon.png".to_owned(), Arc::new(icon))].into(),
            words: serde_json::from_slice(&read("tests/peers/words.json")).expect("words"),
            // Other words in every run, as in the peers'.
            seed: std::process::id() << 12,
        }
    }

    /// Measures one kind of card and prints its figures.
    fn measure(&mut self, kind: &Kind, folder: Option<&Path>) {
        let head = "rule = 'peers'\nsurface = 'iphone-16/lock/collapsed'\nscale = ";
        let mut case = Case::parse(&format!("{head}{}", kind.scale)).expect("a case");
        let [mut raw, mut png, mut alone] = [(); 3].map(|()| Vec::new());
        let (mut bitmap, mut file) = (Bitmap::default(), Vec::new());
        for _ in 0..WARM_UP + TIMES {
            raw.push(self.time(&mut case, kind, |bitmap| bitmap));
            png.push(self.time(&mut case, kind, |drawn| {
                file = drawn.quick_png();
                bitmap = drawn;
            }));
        }
        for _ in 0..WARM_UP + TIMES {
            // Whoever may load a font forgets what was drawn before it.
            self.engine.fonts_mut();
            alone.push(self.time(&mut case, kind, |bitmap| bitmap));
        }
        let size = format!("{} × {}", bitmap.width, bitmap.height);
        for (what, times) in [("raw", raw), ("PNG", png), ("raw and nothing kept", alone)] {
            let times: Vec<String> = times[WARM_UP..]
                .iter()
                .map(|ms| format!("{ms:.3}"))
                .collect();
            println!("ours, {} ({size}), {what}\t{}", kind.name, times.join(" "));
        }
        if let Some(folder) = folder {
            let name = format!("ours, {}.png", kind.name);
            std::fs::write(folder.join(name), file).expect("a folder");
        }
    }

    /// The milliseconds from words that no card had yet to what is made of their picture.
    fn time<T>(&mut self, case: &mut Case, kind: &Kind, make: impl FnOnce(Bitmap) -> T) -> f64 {
        self.seed = self.seed.wrapping_add(1);
        case.message.title.text = words(&self.words, self.seed, 40);
        case.message.body.text = words(&self.words, self.seed ^ 0xffff, kind.least);
        let start = Instant::now();
        let card = self
            .engine
            .layout(&case.scene(&self.pictures).expect("a surface"));
        let made = make(self.engine.paint(&card, kind.scale));
        let took = start.elapsed().as_secs_f64() * 1000.0;
        drop(made);
        check(&card, kind);
        took
    }
}

/// Whether the card is of its kind: the figures of another would mean something else.
fn check(card: &Card, kind: &Kind) {
    let body = card.fit().iter().find(|fit| fit.field == Field::Body);
    let found = body.map(|fit| (fit.lines, fit.cut.is_some()));
    assert_eq!(found, Some(kind.lines), "the words of `{}`", kind.name);
}

/// So many characters of words at least, others for every seed: the same as in `tests/peers/card.js`.
fn words(list: &[String], seed: u32, least: usize) -> String {
    let (mut text, mut state) = (String::new(), seed);
    while text.len() < least {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&list[(state >> 16) as usize % list.len()]);
    }
    text
}
