//! `cargo xtask bench`: keystroke to painted preview in the real app, and a card's own time natively.
//!
//! A measurement, not a test: it fails only where it cannot measure. The release shell runs in WebKitGTK at two
//! device pixels per CSS pixel, with journal and findings on, as a person has it.

use crate::display::{self, Screen};
use crate::shell::{cargo, must};
use crate::step::{Steps, Stop};
use crate::tree::Tree;
use crate::{plan, run, setup, wasm};

/// Twice the window's usual size.
const SCREEN: Screen = Screen {
    width: 3200,
    height: 2000,
};

/// Where `--write` keeps the table, in the tree.
const KEPT: &str = "docs/bench.md";

/// Measures and prints.
pub(crate) fn run(tree: &Tree, words: &[String]) -> Result<(), Stop> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let write = match words.as_slice() {
        [] => false,
        ["--write"] => true,
        _ => return Err(Stop::usage("bench: only `--write` is understood")),
    };
    let mut steps = Steps::default();
    let std = setup::for_driving(tree, &mut steps)?;
    wasm::build(tree, &std, &mut steps)?;
    let app = run::build_shell(tree, true, &mut steps)?;
    steps.need("one card, natively", || {
        must(cargo(&tree.root).args([
            "run",
            "--release",
            "--package",
            "carillon-preview",
            "--example",
            "speed",
        ]))
    })?;
    steps.need("keystroke to painted preview", || {
        let mut command = display::own(SCREEN, "cargo");
        command
            .current_dir(&tree.root)
            .arg("run")
            .args(plan::DRIVER)
            .args(["--bin", "bench"])
            .env("CARILLON_APP", &app)
            .env("GDK_SCALE", "2");
        if write {
            command.env("CARILLON_BENCH_OUT", tree.root.join(KEPT));
        }
        must(&mut command)
    })?;
    steps.close()
}
