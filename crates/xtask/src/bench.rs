//! `cargo xtask bench`: keystroke to painted preview in the real app, cards natively, cards beside other engines', and
//! sending beside other senders.
//!
//! A measurement, not a test: it fails only where it cannot measure. Each part can be asked for alone, and `--write`
//! keeps what was measured under its heading in `docs/bench.md` and leaves the other headings as they are.

mod page;
mod peers;
mod senders;
mod times;

use std::fs;
use std::path::Path;

use crate::display::{self, Screen};
use crate::shell::{cargo, must, output};
use crate::step::{Steps, Stop};
use crate::tree::Tree;
use crate::{parts, plan, run, setup, wasm};

/// Twice the window's usual size.
const SCREEN: Screen = Screen {
    width: 3200,
    height: 2000,
};

/// Where `--write` keeps the tables, in the tree.
const KEPT: &str = "docs/bench.md";

/// Something that is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// From a key to the canvas, in the real app.
    Keystroke,
    /// Cards without the app.
    Native,
    /// Two hundred languages.
    Locales,
    /// A list of a million tokens.
    Lists,
    /// The same card by other engines.
    Peers,
    /// The same pushes by other senders.
    Senders,
}

impl parts::Part for Part {
    const ALL: &'static [Self] = &[
        Self::Keystroke,
        Self::Native,
        Self::Locales,
        Self::Lists,
        Self::Peers,
        Self::Senders,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Keystroke => "keystroke",
            Self::Native => "native",
            Self::Locales => "locales",
            Self::Lists => "lists",
            Self::Peers => "peers",
            Self::Senders => "senders",
        }
    }
}

impl Part {
    /// Its heading in the page.
    fn heading(self) -> &'static str {
        match self {
            Self::Keystroke => "Keystroke to painted preview",
            Self::Native => "Cards natively",
            Self::Locales => "Two hundred languages",
            Self::Lists => "A list of a million tokens",
            Self::Peers => "Against peers",
            Self::Senders => "Against other senders",
        }
    }

    /// Measures, prints, and hands over what the page keeps: nothing where the part was skipped.
    fn measure(self, tree: &Tree, steps: &mut Steps) -> Result<Option<String>, Stop> {
        match self {
            Self::Keystroke => keystroke(tree, steps).map(Some),
            Self::Native => native(tree, steps).map(Some),
            Self::Locales => locales(tree, steps).map(Some),
            Self::Lists => lists(tree, steps).map(Some),
            Self::Peers => peers::measure(tree, steps),
            Self::Senders => senders::measure(tree, steps),
        }
    }
}

/// Measures and prints.
pub(crate) fn run(tree: &Tree, words: &[String]) -> Result<(), Stop> {
    let asked = parts::read::<Part>("bench", words)?;
    let mut steps = Steps::default();
    for part in asked.parts {
        let told = part.measure(tree, &mut steps)?;
        if let Some(told) = told.filter(|_| asked.write) {
            write(&tree.root.join(KEPT), part.heading(), &told)?;
        }
    }
    steps.close()
}

/// Puts a part's text under its heading in the page.
fn write(path: &Path, heading: &str, told: &str) -> Result<(), Stop> {
    let before = fs::read_to_string(path).unwrap_or_default();
    fs::write(path, page::with(&before, heading, told))
        .map_err(|error| Stop::new(format!("{} cannot be written: {error}", path.display())))
}

/// From a key to the canvas: the release shell in WebKitGTK at two device pixels per CSS pixel, with journal and
/// findings on, as a person has it.
fn keystroke(tree: &Tree, steps: &mut Steps) -> Result<String, Stop> {
    let std = setup::for_driving(tree, steps)?;
    wasm::build(tree, &std, steps)?;
    let app = run::build_shell(tree, true, steps)?;
    let table = tree.target.join("bench/keystroke.md");
    steps.need("keystroke to painted preview", || {
        let mut command = display::own(SCREEN, "cargo");
        command
            .current_dir(&tree.root)
            .arg("run")
            .args(plan::DRIVER)
            .args(["--bin", "bench"])
            .env("CARILLON_APP", &app)
            .env("CARILLON_BENCH_OUT", &table)
            .env("GDK_SCALE", "2");
        must(&mut command)
    })?;
    let table = fs::read_to_string(&table)
        .map_err(|error| Stop::new(format!("{} cannot be read: {error}", table.display())))?;
    Ok(format!(
        "From the input event's time stamp to the canvas write, in milliseconds (release, WebKitGTK, 2 px a point).\n\n\
         {table}"
    ))
}

/// Cards without the app: layout and paint of each kind of card, then walls of them, and the memory they take.
fn native(tree: &Tree, steps: &mut Steps) -> Result<String, Stop> {
    steps.need("cards, one by one", || must(&mut example(tree, "speed")))?;
    let table = steps.need("walls of cards", || output(&mut example(tree, "cells")))?;
    println!("\n{table}");
    Ok(format!(
        "A cell is one card in one of eight languages on one of three surfaces, at 2 px a point; no two have the same\n\
         words. Each thread has an engine of its own.\n\n{table}"
    ))
}

/// Many languages without the app: opening, resolving, measuring, one letter more.
fn locales(tree: &Tree, steps: &mut Steps) -> Result<String, Stop> {
    let table = steps.need("two hundred languages", || {
        let mut command = cargo(&tree.root);
        command.args(["run", "--quiet", "--release"]);
        command.args(plan::DRIVER).args(["--bin", "locales"]);
        output(&mut command)
    })?;
    let imports = steps.need("imports of two hundred languages", || {
        let mut command = cargo(&tree.root);
        command.args([
            "run",
            "--quiet",
            "--release",
            "--package",
            "carillon-exchange",
        ]);
        output(command.args(["--example", "translations"]))
    })?;
    let told = format!("{table}\n{imports}");
    println!("\n{told}");
    Ok(told)
}

/// A list that is sent to a sandbox in a process of its own: how fast, and with how much memory.
fn lists(tree: &Tree, steps: &mut Steps) -> Result<String, Stop> {
    const PROGRAM: [&str; 4] = ["--quiet", "--release", "--package", "carillon-cli"];
    steps.need("the program, as fast as it gets", || {
        must(cargo(&tree.root).arg("build").args(PROGRAM))
    })?;
    let table = steps.need("a list of a million tokens", || {
        let mut command = cargo(&tree.root);
        command.arg("run").args(PROGRAM);
        command.args(["--example", "lists"]);
        output(command.env("CARILLON_PROGRAM", tree.target.join("release/carillon")))
    })?;
    println!("\n{table}");
    Ok(format!(
        "APNs' wire without TLS; the sandbox checks every push and every signature, and shares the cores with the sender.\n\n\
         {table}"
    ))
}

/// An example of the preview engine, as fast as it gets.
fn example(tree: &Tree, name: &str) -> std::process::Command {
    let mut command = cargo(&tree.root);
    command.args([
        "run",
        "--quiet",
        "--release",
        "--package",
        "carillon-preview",
    ]);
    command.args(["--example", name]);
    command
}
