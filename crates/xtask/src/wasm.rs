//! The front end: `ui/dist`, built by trunk, and only when something it is made of changed.
//!
//! Trunk takes seconds even where cargo has nothing to do, so the inputs' names, sizes and times are kept in a
//! fingerprint beside the build.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::setup;
use crate::setup::wasm_std::WasmStd;
use crate::shell::{must, program};
use crate::step::{Steps, Stop};
use crate::tree::Tree;

/// What the page is made of. The native crates are left out: a change in the shell rebuilds no page.
const INPUTS: &[&str] = &[
    "Cargo.lock",
    "Cargo.toml",
    "ui",
    "assets",
    "locales/ui",
    "locales/shared",
    "crates/campaign",
    "crates/payload",
    "crates/preview",
    "crates/lint",
    "crates/exchange",
    "crates/words",
    "crates/ipc",
];

/// `cargo xtask wasm`.
pub(crate) fn run(tree: &Tree) -> Result<(), Stop> {
    let mut steps = Steps::default();
    let std = setup::for_app(tree, &mut steps)?;
    build(tree, &std, &mut steps)?;
    steps.close()
}

/// Builds the page unless the one that is there was made of the same things.
pub(crate) fn build(tree: &Tree, std: &WasmStd, steps: &mut Steps) -> Result<(), Stop> {
    let kept = tree.target_front.join("front.fingerprint");
    let made_of = fingerprint(&tree.root, &format!("{:?}", trunk(tree, std)))
        .map_err(|error| Stop::new(format!("the front end's sources cannot be read: {error}")))?;
    if fs::read_to_string(&kept).is_ok_and(|old| old == about(&made_of, &page_of(tree))) {
        return steps.need("front end (nothing changed)", || Ok(()));
    }
    steps.need("front end", || {
        must(&mut trunk(tree, std))?;
        fs::write(&kept, about(&made_of, &page_of(tree)))
            .map_err(|error| Stop::new(format!("{} cannot be written: {error}", kept.display())))
    })
}

/// What is kept of a build: what went in, and the page that came out. The page names every other file with its
/// hash, and may since have been replaced by the shell's placeholder.
fn about(made_of: &str, page: &str) -> String {
    format!("{made_of}\n{page}")
}

/// The built page, or nothing.
fn page_of(tree: &Tree) -> String {
    fs::read_to_string(tree.dist().join("index.html")).unwrap_or_default()
}

/// Trunk's command. It downloads nothing.
fn trunk(tree: &Tree, std: &WasmStd) -> Command {
    let mut command = program("trunk");
    command
        .current_dir(tree.root.join("ui"))
        .args([
            "build",
            "--offline",
            "--skip-version-check",
            "--cargo-profile",
            "front",
        ])
        .env("CARGO_TARGET_DIR", &tree.target_front)
        // Trunk reads this as its own option and wants `true` or `false` there.
        .env_remove("NO_COLOR");
    std.prepare(&mut command);
    command
}

/// Names, sizes and times of all inputs, and how they are compiled.
fn fingerprint(root: &Path, how: &str) -> io::Result<String> {
    let mut files = Vec::new();
    for input in INPUTS {
        list(&root.join(input), &mut files)?;
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    how.hash(&mut hasher);
    for file in files {
        let about = fs::metadata(&file)?;
        (
            file.strip_prefix(root).unwrap_or(&file),
            about.len(),
            about.modified()?,
        )
            .hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

/// All files under a path, but not what a build left there. A path that is not there has none.
fn list(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if path.is_file() {
        files.push(path.to_owned());
        return Ok(());
    }
    if !path.is_dir() || path.ends_with("ui/dist") {
        return Ok(());
    }
    for entry in fs::read_dir(path)? {
        list(&entry?.path(), files)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of its own for one test, removed before.
    fn folder(name: &str) -> io::Result<PathBuf> {
        let root = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join("ui/dist"))?;
        Ok(root)
    }

    #[test]
    fn a_changed_source_changes_the_fingerprint_and_a_built_page_does_not() -> io::Result<()> {
        let root = folder("fingerprint")?;
        fs::write(root.join("ui/main.rs"), "one")?;
        let before = fingerprint(&root, "trunk build")?;
        fs::write(root.join("ui/dist/index.html"), "built")?;
        assert_eq!(
            fingerprint(&root, "trunk build")?,
            before,
            "the page is not made of itself"
        );
        fs::write(root.join("ui/main.rs"), "other")?;
        assert_ne!(
            fingerprint(&root, "trunk build")?,
            before,
            "an edit must reach the app"
        );
        let edited = fingerprint(&root, "trunk build")?;
        assert_ne!(
            fingerprint(&root, "trunk build --release")?,
            edited,
            "so must other flags"
        );
        fs::remove_dir_all(root)
    }
}
