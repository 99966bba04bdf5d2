//! Programs from crates.io: trunk and wasm-bindgen, in cargo's bin folder.

use std::path::Path;

use crate::shell::{answer, must, program};
use crate::step::Stop;
use crate::tree::Tree;

/// The trunk to install. 0.22 wants a newer compiler than our `rust-version`.
const TRUNK: &str = "0.21.14";

/// What builds the page.
pub(super) fn ensure_front(tree: &Tree) -> Result<(), Stop> {
    let trunk = version_of("trunk");
    if trunk.as_deref().is_none_or(|have| older(have, TRUNK)) {
        install("trunk", TRUNK)?;
    }
    let wanted = locked_version(&read_lock(&tree.root)?, "wasm-bindgen")?;
    if version_of("wasm-bindgen").as_deref() != Some(wanted.as_str()) {
        install("wasm-bindgen-cli", &wanted)?;
    }
    Ok(())
}

/// Installs with the author's lock file; without it where a registry lags behind that.
fn install(name: &str, version: &str) -> Result<(), Stop> {
    println!("  cargo install {name} {version} (once; some minutes)");
    let cargo_install = |locked: &[&str]| {
        must(
            program("cargo")
                .args(["install", name, "--version", version, "--force", "--quiet"])
                .args(locked)
                // A build of its own: neither our flags nor our target folder are meant for it.
                .env_remove("CARGO_TARGET_DIR")
                .env_remove("RUSTFLAGS"),
        )
    };
    cargo_install(&["--locked"])
        .or_else(|_| cargo_install(&[]))
        .map_err(|stop| {
            Stop::new(format!(
                "{}; try `cargo install {name} --version {version}`",
                stop.message
            ))
        })
}

/// What a program says its version is: the last word of `trunk 0.21.14`.
fn version_of(name: &str) -> Option<String> {
    let told = answer(program(name).arg("--version"))?;
    told.split_whitespace().nth(1).map(str::to_owned)
}

/// Whether one version comes before another.
fn older(have: &str, wanted: &str) -> bool {
    let numbers = |version: &str| -> Vec<u32> {
        version
            .split(['.', '-'])
            .map_while(|part| part.parse().ok())
            .collect()
    };
    numbers(have) < numbers(wanted)
}

/// The lock file.
fn read_lock(root: &Path) -> Result<String, Stop> {
    let path = root.join("Cargo.lock");
    std::fs::read_to_string(&path)
        .map_err(|error| Stop::new(format!("{}: {error}", path.display())))
}

/// The version a lock file has of a package.
fn locked_version(lock: &str, package: &str) -> Result<String, Stop> {
    let head = format!("name = \"{package}\"");
    lock.lines()
        .skip_while(|line| *line != head)
        .find_map(|line| line.strip_prefix("version = "))
        .map(|version| version.trim_matches('"').to_owned())
        .ok_or_else(|| {
            Stop::new(format!(
                "Cargo.lock has no {package}: run `cargo update -p {package}`"
            ))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_half_follows_the_lock_file() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        let version = locked_version(lock, "wasm-bindgen").ok();
        assert_eq!(
            version.as_deref(),
            Some("0.2.130"),
            "the two halves must be of one version"
        );
    }

    #[test]
    fn versions_compare_by_number() {
        assert!(older("0.21.9", "0.21.14"), "9 comes before 14");
        assert!(
            !older("0.22.1", "0.21.14"),
            "a newer one is kept, not replaced"
        );
    }
}
