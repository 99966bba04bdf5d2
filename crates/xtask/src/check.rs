//! `cargo xtask check`: formatting, lints with warnings denied, the tree's own rules, licences.

use crate::shell::{cargo, must, on_path, program};
use crate::step::{Steps, Stop};
use crate::tree::Tree;
use crate::{plan, setup, tidy};

/// Runs all checks; one run shows all that is wrong.
pub(crate) fn run(tree: &Tree, words: &[String]) -> Result<(), Stop> {
    if let Some(word) = words.first() {
        return Err(Stop::usage(format!("check: `{word}` is not understood")));
    }
    let mut steps = Steps::default();
    setup::for_check(&mut steps)?;
    steps.attempt("formatting", || {
        must(cargo(&tree.root).args(["fmt", "--all", "--check"]))
    });
    steps.attempt("tidy", || tidy::check(tree));
    steps.attempt("lints", || {
        let mut command = cargo(&tree.root);
        command
            .arg("clippy")
            .args(plan::NATIVE)
            .args(["--all-targets", "--", "-D", "warnings"]);
        must(&mut command)
    });
    licences(tree, &mut steps);
    steps.close()
}

/// Licences and sources of what we depend on. Building cargo-deny takes longer than all other checks, so it is
/// installed only where it is asked for.
fn licences(tree: &Tree, steps: &mut Steps) {
    if on_path("cargo-deny").is_none() {
        if std::env::var_os("CARILLON_DENY").is_none() {
            steps.skip(
                "licences and sources",
                "cargo-deny is not installed; CARILLON_DENY=1 installs it",
            );
            return;
        }
        let install = || must(program("cargo").args(["install", "cargo-deny", "--locked"]));
        if steps.need("cargo-deny", install).is_err() {
            steps.skip("licences and sources", "cargo-deny could not be installed");
            return;
        }
    }
    steps.attempt("licences and sources", || {
        must(cargo(&tree.root).args(["deny", "--offline", "check", "bans", "licenses", "sources"]))
    });
}
