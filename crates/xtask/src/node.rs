//! Programs in Node: a copy of a folder of the tree, with the packages of its lock file, outside the tree.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::shell::{answer, must, on_path, program};
use crate::step::Stop;

/// The oldest Node that all of the packages run on.
const OLDEST: u32 = 20;

/// A folder of scripts that can be run.
#[derive(Clone, Debug)]
pub(crate) struct Scripts {
    node: PathBuf,
    sources: PathBuf,
    folder: PathBuf,
}

impl Scripts {
    /// The scripts of a folder of the tree, to be copied into another; else what to install.
    pub(crate) fn of(sources: &Path, folder: &Path) -> Result<Self, String> {
        Ok(Self {
            node: node()?,
            sources: sources.to_owned(),
            folder: folder.to_owned(),
        })
    }

    /// One of them.
    pub(crate) fn script(&self, name: &str) -> Command {
        let mut command = program(&self.node);
        command.current_dir(&self.folder).arg(name);
        command
    }

    /// What they run on: "v20.1.0".
    pub(crate) fn version(&self) -> String {
        let version = answer(program(&self.node).arg("--version")).unwrap_or_default();
        version.trim().to_owned()
    }

    /// Copies the sources; installs the packages where the lock file is another than last time.
    pub(crate) fn install(&self) -> Result<(), Stop> {
        let trouble = |error| {
            let sources = self.sources.display();
            Stop::new(format!("{sources} cannot be copied: {error}"))
        };
        fs::create_dir_all(&self.folder).map_err(trouble)?;
        for entry in fs::read_dir(&self.sources).map_err(trouble)? {
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
