//! How long layout, paint and repaint take: `cargo run --release -p carillon-preview --example speed`.
#![expect(clippy::print_stdout, reason = "an example that prints")]
#![expect(clippy::expect_used, reason = "an example")]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use carillon_preview::case::Case;
use carillon_preview::{Bitmap, Engine, Fonts, Sheet, picture};

/// Repetitions of each measurement; best and median are printed.
const TIMES: usize = 60;

const CARDS: [(&str, &str); 8] = [
    (
        "ios card 1 line 3x",
        "body = 'Order before midnight.'\nsurface = 'iphone-16/lock/collapsed'\nscale = 3.0",
    ),
    (
        "ios card no emoji 3x",
        "body = 'Your basket is still waiting, and so is the monstera you looked at twice. Order before midnight tonight and delivery is on us'\nsurface = 'iphone-16/lock/collapsed'\nscale = 3.0",
    ),
    (
        "ios card 3x",
        "surface = 'iphone-16/lock/collapsed'\nscale = 3.0",
    ),
    (
        "ios card 3x thumbnail",
        "surface = 'iphone-16/lock/collapsed'\nscale = 3.0\nimage = 'hero.png'",
    ),
    (
        "ios screen 2x",
        "surface = 'iphone-16/lock/collapsed'\nscale = 2.0\nframing = 'screen'",
    ),
    (
        "android card 2.625x",
        "surface = 'pixel-9/heads-up/collapsed'\nscale = 2.625",
    ),
    (
        "android big text 2.625x",
        "surface = 'pixel-9/shade/expanded'\nscale = 2.625",
    ),
    (
        "windows card 2x hero",
        "surface = 'chrome-windows-11/toast/default'\nscale = 2.0\nimage = 'hero.png'",
    ),
];

/// A body that fills four lines, with an emoji.
const LONG: &str = "Your basket is still waiting, and so is the monstera you looked at twice. Order before midnight tonight and delivery is on us 🎉, whatever the size of the pot";

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut fonts = Fonts::default();
    for face in Fonts::faces() {
        let bytes = std::fs::read(root.join("assets/fonts").join(face.file)).expect("font file");
        fonts.load(face.id, bytes).expect("font");
    }
    let mut engine = Engine::new(fonts);
    let mut pictures = BTreeMap::new();
    for name in ["hero.png", "icon.png"] {
        let bytes = std::fs::read(root.join("tests/golden/media").join(name)).expect("media");
        pictures.insert(
            name.to_owned(),
            Arc::new(picture::decode(&bytes).expect("picture")),
        );
    }
    println!(
        "{:26} {:>11} {:>12} {:>12} {:>12}  best/median ms",
        "", "pixels", "layout", "cold", "repaint"
    );
    for (name, head) in CARDS {
        let text = format!("rule = 'speed'\ntitle = 'Last day for 30% off, Amelia'\n{head}\n");
        let mut case = Case::parse(&text).expect("case");
        if case.message.body.text.is_empty() {
            LONG.clone_into(&mut case.message.body.text);
        }
        let body = case.message.body.text.clone();
        let cold = Instant::now();
        case.render(&mut engine, &pictures).expect("surface");
        let cold = cold.elapsed();
        let mut sheet = Sheet::default();
        let (mut layouts, mut repaints) = (Vec::new(), Vec::new());
        for at in 0..TIMES {
            // A keystroke: the body grows by one letter, then loses it; never a text that was set before.
            case.message.body.text = format!(
                "{body}{}",
                "abcdefghij"
                    .repeat(2)
                    .chars()
                    .cycle()
                    .skip(at)
                    .take(1 + at % 7)
                    .collect::<String>()
            );
            let start = Instant::now();
            let card = engine.layout(&case.scene(&pictures).expect("surface"));
            layouts.push(start.elapsed());
            let start = Instant::now();
            engine.repaint(&card, case.scale, &mut sheet);
            repaints.push(start.elapsed());
        }
        println!(
            "{name:26} {:>11} {:>12} {:>12} {:>12}",
            size(sheet.bitmap()),
            ms(&mut layouts),
            ms(&mut [cold]),
            ms(&mut repaints)
        );
    }
}

fn size(bitmap: &Bitmap) -> String {
    format!("{}×{}", bitmap.width, bitmap.height)
}

fn ms(times: &mut [Duration]) -> String {
    times.sort_unstable();
    // The best too: on a machine that shares its cores the median measures the others.
    let [best, median] = [times[0], times[times.len() / 2]].map(|time| time.as_secs_f64() * 1000.0);
    format!("{best:.2}/{median:.2}")
}
