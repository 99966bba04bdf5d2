//! `cargo xtask test`: every test there is, each kind in a step, a table at the end.

use std::path::PathBuf;

use crate::display::{self, Screen};
use crate::setup::wasm_std::WasmStd;
use crate::shell::{cargo, must};
use crate::step::{Steps, Stop};
use crate::tree::Tree;
use crate::{plan, setup, tidy, wasm};

/// Room for the app's window at its usual size.
const SCREEN: Screen = Screen {
    width: 1600,
    height: 1000,
};

/// Where property tests start. The same on every machine, so that a tree that passed passes again; new cases are
/// hunted for on purpose (`PROPTEST_RNG_SEED=… PROPTEST_CASES=20000`, `cargo xtask fuzz`).
const SEED: &str = "PROPTEST_RNG_SEED";

/// A kind of test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Units and integration tests of all native crates, and the tree's own rules.
    Native,
    /// Pictures against their references.
    Golden,
    /// The same pixels natively, in Chromium and in WebKitGTK.
    Engines,
    /// The real app in a user's words.
    Journeys,
    /// The real Chromium's own notification cards beside ours.
    Chromium,
}

impl Kind {
    /// All, in the order they run: what is quick to tell comes first.
    const ALL: [Self; 5] = [
        Self::Native,
        Self::Golden,
        Self::Chromium,
        Self::Engines,
        Self::Journeys,
    ];

    /// Its name on the command line.
    fn name(self) -> &'static str {
        match self {
            Self::Native => "native",
            Self::Golden => "golden",
            Self::Engines => "engines",
            Self::Journeys => "journeys",
            Self::Chromium => "chromium",
        }
    }

    /// The integration test it is.
    fn target(self) -> &'static str {
        match self {
            Self::Chromium => "chromium_cards",
            kind => kind.name(),
        }
    }

    /// Whether it opens a browser or the real app.
    fn drives(self) -> bool {
        matches!(self, Self::Engines | Self::Journeys | Self::Chromium)
    }
}

/// Runs all kinds, or the one that is named.
pub(crate) fn run(tree: &Tree, words: &[String]) -> Result<(), Stop> {
    let kinds = read(words)?;
    let mut steps = Steps::default();
    let std = set_up(tree, &kinds, &mut steps)?;
    // The shell's own tests embed the page, so it is built first: once, not twice.
    wasm::build(tree, &std, &mut steps)?;
    steps.need("build the tests", || build(tree))?;
    for kind in kinds {
        match kind {
            Kind::Native => native(tree, &mut steps),
            Kind::Golden => steps.attempt("golden pictures", || must(&mut one(tree, kind))),
            Kind::Chromium => steps.attempt("the real Chromium's cards", || drive(tree, kind)),
            Kind::Engines => steps.attempt("the same pixels in every engine", || drive(tree, kind)),
            Kind::Journeys => steps.attempt("journeys through the real app", || drive(tree, kind)),
        }
    }
    steps.close()
}

/// Reads the words after `test`.
fn read(words: &[String]) -> Result<Vec<Kind>, Stop> {
    match words {
        [] => Ok(Kind::ALL.to_vec()),
        [only, name] if only == "--only" => Kind::ALL
            .into_iter()
            .find(|kind| kind.name() == name)
            .map(|kind| vec![kind])
            .ok_or_else(|| {
                Stop::usage(format!(
                    "test: `{name}` is not native, golden, chromium, engines or journeys"
                ))
            }),
        _ => Err(Stop::usage(
            "test: only `--only native|golden|chromium|engines|journeys` is understood",
        )),
    }
}

/// Installs what these kinds need.
fn set_up(tree: &Tree, kinds: &[Kind], steps: &mut Steps) -> Result<WasmStd, Stop> {
    if kinds.iter().any(|kind| kind.drives()) {
        return setup::for_driving(tree, steps);
    }
    setup::for_native_tests(tree, steps)
}

/// Builds every test, and the shell as a program. In one command, so that cargo picks one set of features.
fn build(tree: &Tree) -> Result<(), Stop> {
    must(
        cargo(&tree.root)
            .arg("build")
            .args(plan::NATIVE)
            .args(["--lib", "--bins", "--tests"]),
    )
}

/// Tests of the native crates: what does not open the app.
fn native(tree: &Tree, steps: &mut Steps) {
    steps.attempt("tidy", || tidy::check(tree));
    steps.attempt("native tests", || {
        let mut command = cargo(&tree.root);
        command.args(["test", "--no-fail-fast"]);
        if std::env::var_os(SEED).is_none() {
            command.env(SEED, "1");
        }
        plan::plain_tests(&tree.root, &mut command)
            .map_err(|error| Stop::new(format!("the tests cannot be listed: {error}")))?;
        must(&mut command)
    });
    steps.attempt("examples in the documentation", || {
        must(
            cargo(&tree.root)
                .args(["test", "--doc", "--quiet"])
                .args(plan::NATIVE),
        )
    });
}

/// One of the tests with a step of its own.
fn one(tree: &Tree, kind: Kind) -> std::process::Command {
    let mut command = cargo(&tree.root);
    command
        .arg("test")
        .args(plan::NATIVE)
        .args(["--test", kind.target()]);
    command
}

/// One that opens the real app: on a display of its own, one at a time because each has the focus.
fn drive(tree: &Tree, kind: Kind) -> Result<(), Stop> {
    let mut command = display::own(SCREEN, "cargo");
    command
        .current_dir(&tree.root)
        .arg("test")
        .args(plan::NATIVE)
        .args(["--test", kind.target(), "--", "--test-threads=1"])
        .env("CARILLON_APP", app(tree))
        .env("CARILLON_DIST", tree.dist())
        .env("CARILLON_EVIDENCE", tree.target.join("journeys"));
    must(&mut command)
}

/// The shell that [`build`] left.
fn app(tree: &Tree) -> PathBuf {
    tree.built("debug", plan::APP)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_words_every_kind_runs() {
        assert_eq!(
            read(&[]).ok(),
            Some(Kind::ALL.to_vec()),
            "the README promises every test there is"
        );
    }

    #[test]
    fn one_kind_can_be_asked_for_and_a_typo_is_refused() {
        let only = |name: &str| read(&["--only".to_owned(), name.to_owned()]);
        assert_eq!(
            only("engines").ok(),
            Some(vec![Kind::Engines]),
            "by its name"
        );
        assert!(
            only("engine").is_err(),
            "a typo must not pass as `nothing failed`"
        );
    }

    #[test]
    fn each_kind_with_a_step_of_its_own_is_left_out_of_the_native_tests() {
        for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Native) {
            assert!(
                plan::APART.contains(&kind.target()),
                "{kind:?} would run twice"
            );
        }
    }
}
