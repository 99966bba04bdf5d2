//! `cargo xtask fidelity`: docs/fidelity.md anew, from the surfaces and what the oracle tests found.

use std::fs;

use crate::shell::{cargo, must, output};
use crate::step::{Steps, Stop};
use crate::tree::Tree;

/// The page, in the tree.
const PAGE: &str = "docs/fidelity.md";

/// Runs the oracles and writes the page.
pub(crate) fn run(tree: &Tree, words: &[String]) -> Result<(), Stop> {
    if let Some(word) = words.first() {
        return Err(Stop::usage(format!("fidelity: `{word}` is not understood")));
    }
    let mut steps = Steps::default();
    let folder = tree.target.join("fidelity");
    let figures = folder.join("figures.tsv");
    // What an earlier run kept may be about surfaces that have changed.
    let _ = fs::remove_file(&figures);
    steps.need("ask the oracles", || {
        must(
            cargo(&tree.root)
                .args([
                    "test",
                    "--quiet",
                    "--package",
                    "carillon-preview",
                    "--test",
                    "oracle",
                ])
                .env("CARILLON_FIDELITY", &folder),
        )
    })?;
    let page = steps.need("write the page", || {
        output(
            cargo(&tree.root)
                .args([
                    "run",
                    "--quiet",
                    "--package",
                    "carillon-preview",
                    "--example",
                    "fidelity",
                    "--",
                ])
                .arg(&figures),
        )
    })?;
    fs::write(tree.root.join(PAGE), page)
        .map_err(|error| Stop::new(format!("{PAGE} cannot be written: {error}")))?;
    steps.close()
}
