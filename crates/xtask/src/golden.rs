//! `cargo xtask golden`: the golden pictures; with `--update` they are made anew, with `--review` looked at.

use crate::plan;
use crate::shell::{cargo, must};
use crate::step::{Steps, Stop};
use crate::tree::Tree;

/// Where the test leaves the page that shows expected, actual and difference side by side.
const REVIEW: &str = "target/golden/index.html";

/// Compares, updates, or says where the review page is.
pub(crate) fn run(tree: &Tree, words: &[String]) -> Result<(), Stop> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let update = match words.as_slice() {
        [] => false,
        ["--update"] => true,
        ["--review"] => return review(tree),
        _ => {
            return Err(Stop::usage(
                "golden: only `--update` or `--review` is understood",
            ));
        }
    };
    let mut steps = Steps::default();
    steps.attempt("golden pictures", || {
        let mut command = cargo(&tree.root);
        command
            .arg("test")
            .args(plan::PIXELS)
            .args(["--test", "golden"]);
        if update {
            command.env("CARILLON_GOLDEN", "update");
        }
        must(&mut command)
    });
    steps.close()
}

/// Prints where the review page is.
fn review(tree: &Tree) -> Result<(), Stop> {
    let page = tree.root.join(REVIEW);
    if !page.is_file() {
        return Err(Stop::new(
            "there is no review page yet: `cargo xtask golden` writes one",
        ));
    }
    println!("{}", page.display());
    Ok(())
}
