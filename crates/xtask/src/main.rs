//! `cargo xtask`: set-up, run, test, check and the measurements, for a newcomer and for CI alike.
//!
//! One file per command. Every command that builds something starts with [`setup`], which is quick when
//! nothing is missing, so that a fresh machine needs no page of instructions.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command line program: printing is what it does"
)]

mod bench;
mod check;
mod conformance;
mod display;
mod fidelity;
mod fuzz;
mod golden;
mod node;
mod parts;
mod peers;
mod plan;
mod python;
mod run;
mod senders;
mod setup;
mod shell;
mod shots;
mod step;
mod test;
mod tidy;
mod translators;
mod tree;
mod wasm;

use std::process::ExitCode;

use crate::step::Stop;
use crate::tree::Tree;

/// What `cargo xtask` without a verb says.
const USAGE: &str = "\
cargo xtask run [--release] [--smoke] [-- PATH]   open Carillon (on a campaign)
cargo xtask test [--only native|golden|chromium|engines|journeys]
                                                  every test there is
cargo xtask check                                 formatting, lints, tidy, licences
cargo xtask tidy                                  only the rules of this house
cargo xtask setup                                 install what is missing, nothing else
cargo xtask wasm                                  build the front end into ui/dist
cargo xtask golden [--update | --review]          the golden pictures
cargo xtask conformance [--write] [--only translators|senders|engines]
                                                  our text, files and pushes beside others'
cargo xtask bench [--write] [--only keystroke|native|locales|lists|peers|senders]
                                                  how long things take
cargo xtask fidelity                              docs/fidelity.md from the oracles
cargo xtask fuzz [card|picture|document|translations] [--seconds N]
                                                  hostile text, pictures and files
cargo xtask shots                                 screenshots of the real app into shots/";

/// Runs one verb.
fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            eprintln!("{stop}");
            ExitCode::from(stop.code)
        }
    }
}

/// Finds the verb's file.
fn dispatch(words: &[String]) -> Result<(), Stop> {
    let tree = Tree::find()?;
    let (verb, rest) = words
        .split_first()
        .map_or(("", words), |(v, r)| (v.as_str(), r));
    match verb {
        "run" => run::run(&tree, rest),
        "test" => test::run(&tree, rest),
        "check" => check::run(&tree, rest),
        "tidy" => tidy::run(&tree),
        "setup" => setup::everything(&tree),
        "wasm" => wasm::run(&tree),
        "golden" => golden::run(&tree, rest),
        "conformance" => conformance::run(&tree, rest),
        "bench" => bench::run(&tree, rest),
        "fidelity" => fidelity::run(&tree, rest),
        "fuzz" => fuzz::run(&tree, rest),
        "shots" => shots::run(&tree),
        "" | "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        other => Err(Stop::usage(format!("no command `{other}`\n\n{USAGE}"))),
    }
}
