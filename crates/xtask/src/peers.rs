//! Other engines beside ours: the Node that runs them, and a copy of `tests/peers` with its packages, outside the tree.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::shell::{answer, must, on_path, program};
use crate::step::{Steps, Stop};
use crate::tree::Tree;

/// The oldest Node that all of the packages run on.
const OLDEST: u32 = 20;

/// What Chromium's program may be called.
const CHROMIUM: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// Where the peers' sources are, in the tree.
const SOURCES: &str = "tests/peers";

/// A copy of `tests/peers` that can be run.
#[derive(Debug)]
pub(crate) struct Peers {
    node: PathBuf,
    chromium: PathBuf,
    folder: PathBuf,
    root: PathBuf,
}

impl Peers {
    /// Makes the copy ready; `None`, with one line that says what to install, where something is not there.
    pub(crate) fn ready(tree: &Tree, steps: &mut Steps) -> Result<Option<Self>, Stop> {
        let (node, chromium) = match (node(), chromium()) {
            (Ok(node), Ok(chromium)) => (node, chromium),
            (Err(why), _) | (_, Err(why)) => {
                steps.skip("peers", &why);
                return Ok(None);
            }
        };
        let peers = Self {
            node,
            chromium,
            folder: tree.target.join("peers"),
            root: tree.root.clone(),
        };
        steps.need("peers' packages", || peers.install())?;
        Ok(Some(peers))
    }

    /// One of their scripts.
    pub(crate) fn script(&self, name: &str) -> Command {
        let mut command = program(&self.node);
        command
            .current_dir(&self.folder)
            .arg(name)
            .env("CARILLON_ROOT", &self.root)
            .env("CARILLON_CHROMIUM", &self.chromium);
        command
    }

    /// Their own tests, which need no peer.
    pub(crate) fn tests(&self) -> Command {
        let mut command = self.script("--test");
        command.arg("compare.test.js");
        command
    }

    /// What they run on, as a person says it: "Node v20.1.0, Chromium 156.0".
    pub(crate) fn versions(&self) -> String {
        let of = |path: &PathBuf| answer(program(path).arg("--version")).unwrap_or_default();
        format!(
            "Node {}, {}",
            of(&self.node).trim(),
            of(&self.chromium).trim()
        )
    }

    /// Copies the sources; installs the packages where the lock file is another than last time.
    fn install(&self) -> Result<(), Stop> {
        let trouble = |error| Stop::new(format!("{SOURCES} cannot be copied: {error}"));
        fs::create_dir_all(&self.folder).map_err(trouble)?;
        for entry in fs::read_dir(self.root.join(SOURCES)).map_err(trouble)? {
            let path = entry.map_err(trouble)?.path();
            if let (true, Some(name)) = (path.is_file(), path.file_name()) {
                fs::copy(&path, self.folder.join(name)).map_err(trouble)?;
            }
        }
        let lock = fs::read(self.folder.join("package-lock.json")).map_err(trouble)?;
        let mark = self.folder.join("installed.lock");
        if fs::read(&mark).is_ok_and(|installed| installed == lock) {
            return Ok(());
        }
        must(
            program("npm")
                .current_dir(&self.folder)
                .args(["ci", "--no-audit", "--no-fund"]),
        )?;
        fs::write(mark, lock).map_err(trouble)
    }
}

/// Node, where it is new enough and npm is beside it; else what to install.
fn node() -> Result<PathBuf, String> {
    let wanted = format!("install Node {OLDEST} or newer, with npm");
    let node = on_path("node").ok_or_else(|| wanted.clone())?;
    let version = answer(program(&node).arg("--version")).unwrap_or_default();
    match major(&version) {
        Some(found) if found >= OLDEST && on_path("npm").is_some() => Ok(node),
        _ => Err(wanted),
    }
}

/// The first number of a version like `v20.20.2`.
fn major(version: &str) -> Option<u32> {
    version
        .trim()
        .strip_prefix('v')?
        .split('.')
        .next()?
        .parse()
        .ok()
}

/// Chromium; else what to install.
fn chromium() -> Result<PathBuf, String> {
    CHROMIUM
        .iter()
        .find_map(|name| on_path(name))
        .ok_or_else(|| "install Chromium".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_version_is_read() {
        assert_eq!(major("v20.20.2\n"), Some(20), "as `node --version` says it");
        assert_eq!(
            major("v9.0.0"),
            Some(9),
            "compared as a number: 9 is older than 20"
        );
        assert_eq!(major(""), None, "a Node that says nothing is no Node");
    }
}
