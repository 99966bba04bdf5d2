//! `cargo xtask conformance`: our lines, widths and cuts beside other engines', string by string; our Liquid, rendered by
//! somebody else's; our translators' files in translators' own tools, there and back; and what we send, read by others'
//! libraries and taken by others' servers, and what they send, read by us.
//!
//! The strings, the comparison and the named exceptions are in `tests/peers`. It fails where something differs beyond
//! its allowance and no exception names it, and where an exception is no longer needed. Two runs print the same. What
//! translators' tools must find is in `tests/translators`, what senders and servers must in `tests/senders`. No part
//! needs what another does, and each can be asked for alone.

use std::fs;
use std::process::Stdio;

use crate::parts;
use crate::peers::Peers;
use crate::senders::Senders;
use crate::shell::{cargo, must, output};
use crate::step::{Steps, Stop};
use crate::translators::Translators;
use crate::tree::Tree;

/// Where `--write` keeps the page, in the tree.
const KEPT: &str = "docs/fidelity/peers.md";

/// Whom we are set beside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// Translators' tools.
    Translators,
    /// Senders of pushes, and servers that take them.
    Senders,
    /// Engines that set text and render Liquid.
    Engines,
}

impl parts::Part for Part {
    const ALL: &'static [Self] = &[Self::Translators, Self::Senders, Self::Engines];

    fn name(self) -> &'static str {
        match self {
            Self::Translators => "translators",
            Self::Senders => "senders",
            Self::Engines => "engines",
        }
    }
}

impl Part {
    /// Compares; with `write`, keeps the page that there is of it.
    fn compare(self, tree: &Tree, write: bool, steps: &mut Steps) -> Result<(), Stop> {
        match self {
            Self::Translators => in_translators_tools(tree, steps),
            Self::Senders => beside_senders(tree, steps),
            Self::Engines => beside_engines(tree, write, steps),
        }
    }
}

/// Compares and prints; with `--write`, keeps.
pub(crate) fn run(tree: &Tree, words: &[String]) -> Result<(), Stop> {
    let asked = parts::read::<Part>("conformance", words)?;
    let mut steps = Steps::default();
    for part in asked.parts {
        if let Err(stop) = part.compare(tree, asked.write, &mut steps) {
            eprintln!("  {stop}");
        }
    }
    steps.close()
}

/// Our translators' files.
fn in_translators_tools(tree: &Tree, steps: &mut Steps) -> Result<(), Stop> {
    match Translators::ready(tree, steps)? {
        Some(translators) => translators.compare(steps),
        None => Ok(()),
    }
}

/// Our pushes.
fn beside_senders(tree: &Tree, steps: &mut Steps) -> Result<(), Stop> {
    match Senders::ready(tree, steps)? {
        Some(senders) => senders.compare(steps),
        None => Ok(()),
    }
}

/// Our lines and our Liquid.
fn beside_engines(tree: &Tree, write: bool, steps: &mut Steps) -> Result<(), Stop> {
    let Some(peers) = Peers::ready(tree, steps)? else {
        return Ok(());
    };
    steps.need("the comparison's own tests", || {
        must(peers.tests().stdout(Stdio::null()))
    })?;
    let cases = tree.target.join("peers/liquid.json");
    steps.need("our Liquid", || {
        let mut command = cargo(&tree.root);
        command.args(["run", "--quiet", "--package", "carillon-payload"]);
        let json = output(command.args(["--example", "liquid_cases"]))?;
        keep(&cases, &json)
    })?;
    steps.attempt("our Liquid in liquidjs", || {
        must(peers.script("liquid.js").arg(&cases))
    });
    let ours = tree.target.join("peers/ours.json");
    steps.need("our lines", || {
        let mut command = cargo(&tree.root);
        command.args(["run", "--quiet", "--package", "carillon-preview"]);
        let json = output(command.args(["--example", "measure"]))?;
        keep(&ours, &json)
    })?;
    let page = tree.target.join("peers/page.md");
    steps.attempt("the peers' lines", || {
        let told = fs::File::create(&page).map_err(|error| Stop::new(error.to_string()))?;
        let judged = must(peers.script("conformance.js").arg(&ours).stdout(told));
        let page = fs::read_to_string(&page).unwrap_or_default();
        println!("\n{page}");
        judged?;
        if write {
            keep(&tree.root.join(KEPT), &page)?;
        }
        Ok(())
    });
    Ok(())
}

/// Writes a file and the folder it is in.
fn keep(path: &std::path::Path, text: &str) -> Result<(), Stop> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| Stop::new(format!("{} cannot be written: {error}", path.display())))
}
