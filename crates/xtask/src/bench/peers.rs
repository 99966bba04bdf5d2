//! The same card by other engines: takumi, satori with resvg, a warm page of Chromium.
//!
//! They take turns for several rounds, so that what else the machine does meets all of them. `tests/peers` says what
//! each draws; ours is the example `peer_card`.

use std::process::Stdio;

use crate::bench::times::{self, Goal};
use crate::peers::Peers;
use crate::shell::{must, output};
use crate::step::{Steps, Stop};
use crate::tree::Tree;

/// How often each has its turn.
const ROUNDS: usize = 4;

/// Their scripts.
const PEERS: [&str; 3] = ["takumi", "satori", "chromium"];

/// How many times as fast as each we want to be.
const GOALS: &[Goal] = &[("takumi", 1.5), ("satori", 10.0), ("Chromium", 20.0)];

/// What the table shows, and what is warm.
const NOTE: &str = "\
A notification card with icon, title and body, from words to pixels (raw RGBA) or to a PNG file. The peers draw
1170 × 330 pixels: a card that fills its picture, no shadow, two lines of body with an ellipsis. Ours is the iPhone's
card with its shadow, 1170 pixels wide: once with two lines, which makes 1170 × 369 pixels, once with four lines, the
last of them cut, which makes 1170 × 479.

The words differ in every repetition, so that no engine meets a shaped text again. Warm in all of them are the program
and the fonts. We keep the card without its words and the outlines of glyphs, and draw every glyph anew; \"nothing kept\"
is the first card of a kind, drawn whole. takumi keeps glyphs and the icon, Chromium glyphs and what its page does not
change; resvg decodes the icon every time. Our file is made by `Bitmap::quick_png`, Chromium's once by the quickest
call its protocol has and once as its users call it; both wait for the browser's next frame.";

/// Measures, prints, and hands the table over; nothing where no peer can run.
pub(super) fn measure(tree: &Tree, steps: &mut Steps) -> Result<Option<String>, Stop> {
    let Some(peers) = Peers::ready(tree, steps)? else {
        return Ok(None);
    };
    steps.need("our card", || {
        let mut build = super::example(tree, "peer_card");
        must(build.arg(tree.target.join("peers")).stdout(Stdio::null()))
    })?;
    let figures = steps.need("the same card by turns", || {
        let mut figures = Vec::new();
        for _ in 0..ROUNDS {
            times::add(
                &mut figures,
                &output(&mut super::example(tree, "peer_card"))?,
            );
            for peer in PEERS {
                let mut script = peers.script("bench.js");
                script.arg(peer).arg(".");
                times::add(&mut figures, &output(&mut script)?);
            }
        }
        Ok(figures)
    })?;
    let table = times::table("card", &figures, GOALS);
    println!(
        "\n{table}\nThe pictures are in {}.",
        tree.target.join("peers").display()
    );
    Ok(Some(format!("{NOTE}\n\n{}.\n\n{table}", peers.versions())))
}
