//! `cargo xtask conformance`: our lines, widths and cuts beside other engines', string by string; and our Liquid,
//! rendered by somebody else's.
//!
//! The strings, the comparison and the named exceptions are in `tests/peers`. It fails where something differs beyond
//! its allowance and no exception names it, and where an exception is no longer needed. Two runs print the same.

use std::fs;
use std::process::Stdio;

use crate::peers::Peers;
use crate::shell::{cargo, must, output};
use crate::step::{Steps, Stop};
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
    let Some(peers) = Peers::ready(tree, &mut steps)? else {
        return steps.close();
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
    steps.close()
}

/// Writes a file and the folder it is in.
fn keep(path: &std::path::Path, text: &str) -> Result<(), Stop> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| Stop::new(format!("{} cannot be written: {error}", path.display())))
}
