//! `cargo xtask conformance`: our lines, widths and cuts beside other engines', string by string; our Liquid, rendered by
//! somebody else's; and our translators' files in translators' own tools, there and back.
//!
//! The strings, the comparison and the named exceptions are in `tests/peers`. It fails where something differs beyond
//! its allowance and no exception names it, and where an exception is no longer needed. Two runs print the same. What
//! translators' tools must find is in `tests/translators`. Neither needs what the other does.

use std::fs;
use std::process::Stdio;

use crate::peers::Peers;
use crate::shell::{cargo, must, output};
use crate::step::{Steps, Stop};
use crate::translators::Translators;
use crate::tree::Tree;

/// Where `--write` keeps the page, in the tree.
const KEPT: &str = "docs/fidelity/peers.md";

/// Compares and prints; with `--write`, keeps.
pub(crate) fn run(tree: &Tree, words: &[String]) -> Result<(), Stop> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let write = match words.as_slice() {
        [] => false,
        ["--write"] => true,
        _ => return Err(Stop::usage("conformance: only `--write` is understood")),
    };
    let mut steps = Steps::default();
    let parts = [
        in_translators_tools(tree, &mut steps),
        beside_engines(tree, write, &mut steps),
    ];
    for stop in parts.into_iter().filter_map(Result::err) {
        eprintln!("  {stop}");
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
