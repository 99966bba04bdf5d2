//! Which packages and targets a cargo command is about. Said once, because cargo unifies features over the
//! packages it is given: two commands with different sets would build half the world twice.

use std::path::Path;
use std::process::Command;
use std::{fs, io};

/// Everything, compiled for this machine, with the parts of the tests that drive the real app. The front end is among
/// it for its lints and unit tests; as a page it is trunk's.
pub(crate) const NATIVE: &[&str] = &["--workspace", "--features", "carillon-tests/drive"];

/// The pictures alone: nothing that needs a system library.
pub(crate) const PIXELS: &[&str] = &["--package", "carillon-tests"];

/// The programs that drive the real app for measurements and screenshots.
pub(crate) const DRIVER: &[&str] = &["--package", "carillon-tests", "--features", "drive"];

/// The shell's program.
pub(crate) const APP: &str = "carillon-app";

/// Integration tests that need more than a compiler and have a step of their own.
pub(crate) const APART: &[&str] = &["golden", "engines", "journeys", "chromium_cards"];

/// Adds the native packages' libraries, programs and integration tests, but not those in [`APART`].
pub(crate) fn plain_tests(root: &Path, command: &mut Command) -> io::Result<()> {
    command.args(NATIVE).args(["--lib", "--bins"]);
    for name in integration_tests(root)? {
        command.args(["--test", &name]);
    }
    Ok(())
}

/// Names of the integration tests of all native packages but those in [`APART`].
fn integration_tests(root: &Path) -> io::Result<Vec<String>> {
    let mut packages: Vec<_> = fs::read_dir(root.join("crates"))?
        .flatten()
        .map(|entry| entry.path())
        .collect();
    packages.extend([root.join("src-tauri"), root.join("tests")]);
    let mut names = Vec::new();
    for package in packages {
        let Ok(files) = fs::read_dir(package.join("tests")) else {
            continue;
        };
        names.extend(files.flatten().filter_map(|file| target_of(&file.path())));
    }
    names.sort();
    names.dedup();
    names.retain(|name| !APART.contains(&name.as_str()));
    Ok(names)
}

/// The test target a file in a `tests` folder is: `x.rs`, or a folder with a `main.rs`.
fn target_of(path: &Path) -> Option<String> {
    let is_target = if path.is_dir() {
        path.join("main.rs").is_file()
    } else {
        path.extension().is_some_and(|extension| extension == "rs")
    };
    is_target.then(|| {
        path.file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
    })?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_integration_test_is_forgotten() -> io::Result<()> {
        let root = std::env::temp_dir().join(format!("xtask-plan-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        for folder in [
            "crates/a/tests/long",
            "crates/a/tests/parts",
            "tests/tests",
            "src-tauri",
        ] {
            fs::create_dir_all(root.join(folder))?;
        }
        for file in [
            "crates/a/tests/bytes.rs",
            "crates/a/tests/long/main.rs",
            "tests/tests/golden.rs",
        ] {
            fs::write(root.join(file), "")?;
        }
        let names = integration_tests(&root)?;
        assert_eq!(
            names,
            ["bytes", "long"],
            "files and folders with a main.rs, but golden has its own step"
        );
        fs::remove_dir_all(root)
    }
}
