//! `cargo xtask fuzz`: hostile text, pictures and files, for as long as one has time. Not part of `test`.
//!
//! libFuzzer's coverage comes from flags that stable Rust takes; there is no address sanitizer, because there is no
//! `unsafe` here to find fault with. The driver is C++, so a compiler for that is needed.

use std::path::Path;

use crate::shell::{cargo, must, program};
use crate::step::{Steps, Stop};
use crate::tree::Tree;

/// The targets, each a file in `fuzz/targets`.
const TARGETS: [&str; 5] = ["card", "picture", "document", "translations", "webhook"];

/// Seconds a target runs when nothing else is said.
const SECONDS: u32 = 60;

/// What libFuzzer needs to see where a program goes.
const COVERAGE: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1";

/// Runs the named target, or each in turn.
pub(crate) fn run(tree: &Tree, words: &[String]) -> Result<(), Stop> {
    let (targets, seconds) = read(words)?;
    let mut steps = Steps::default();
    let folder = tree.root.join("fuzz");
    let built = tree.target.join("fuzz");
    steps.need("build the fuzz targets", || {
        must(
            cargo(&folder)
                .args(["build", "--release", "--target", &host()?])
                .env("RUSTFLAGS", COVERAGE)
                .env("CARGO_TARGET_DIR", &built),
        )
    })?;
    let release = built.join(host()?).join("release");
    for target in targets {
        steps.attempt(target, || hunt(&folder, &release, target, seconds));
    }
    steps.close()
}

/// Runs one target over its corpus; what made it fail is kept in `fuzz/artifacts`.
fn hunt(folder: &Path, release: &Path, target: &str, seconds: u32) -> Result<(), Stop> {
    let corpus = folder.join("corpus").join(target);
    let artifacts = folder.join("artifacts").join(target);
    for made in [&corpus, &artifacts] {
        std::fs::create_dir_all(made)
            .map_err(|error| Stop::new(format!("{}: {error}", made.display())))?;
    }
    let mut command = program(release.join(target));
    command
        .current_dir(folder)
        .arg(corpus)
        .arg(format!("-artifact_prefix={}/", artifacts.display()))
        .arg(format!("-max_total_time={seconds}"))
        .args(["-timeout=20", "-rss_limit_mb=4096", "-print_final_stats=1"]);
    if let Some((files, longest)) = seeds(target) {
        command
            .arg(folder.join("..").join(files))
            .arg(format!("-max_len={longest}"));
    }
    must(&mut command)
}

/// Real files that a target begins with, and how many bytes it tries at most.
fn seeds(target: &str) -> Option<(&'static str, u32)> {
    match target {
        "picture" => Some(("tests/golden/media", 200_000)),
        "translations" => Some(("tests/translators/made", 20_000)),
        _ => None,
    }
}

/// The machine's own target: named, so that the flags for coverage stay out of build scripts.
fn host() -> Result<String, Stop> {
    let output = program("rustc")
        .arg("-vV")
        .output()
        .map_err(|error| Stop::new(format!("rustc cannot be started: {error}")))?;
    let text = String::from_utf8_lossy(&output.stdout);
    text.lines()
        .find_map(|line| line.strip_prefix("host: "))
        .map(str::to_owned)
        .ok_or_else(|| Stop::new("rustc does not say which machine it is for"))
}

/// Reads the words after `fuzz`.
fn read(words: &[String]) -> Result<(Vec<&'static str>, u32), Stop> {
    let mut targets = TARGETS.to_vec();
    let mut seconds = SECONDS;
    let mut words = words.iter();
    while let Some(word) = words.next() {
        if word == "--seconds" {
            seconds = words
                .next()
                .and_then(|number| number.parse().ok())
                .ok_or_else(|| Stop::usage("fuzz: --seconds needs a whole number"))?;
            continue;
        }
        let known = TARGETS.into_iter().find(|target| target == word);
        targets =
            vec![known.ok_or_else(|| {
                Stop::usage(format!("fuzz: `{word}` is not {}", TARGETS.join(", ")))
            })?];
    }
    Ok((targets, seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_has_its_file_and_a_typo_is_refused() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/targets");
        for target in TARGETS {
            assert!(
                folder.join(format!("{target}.rs")).is_file(),
                "{target} can be built"
            );
        }
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(
            read(&words("card --seconds 5")).ok(),
            Some((vec!["card"], 5)),
            "one target, for a while"
        );
        assert!(
            read(&words("cards")).is_err(),
            "a typo must not run the others"
        );
        assert!(
            read(&words("--seconds soon")).is_err(),
            "a number is a number"
        );
    }
}
