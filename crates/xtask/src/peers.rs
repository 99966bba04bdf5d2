//! Other engines beside ours: `tests/peers` in Node, and the Chromium that some of them drive.

use std::path::PathBuf;
use std::process::Command;

use crate::node::Scripts;
use crate::shell::{answer, on_path, program};
use crate::step::{Steps, Stop};
use crate::tree::Tree;

/// What Chromium's program may be called.
const CHROMIUM: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// Where the peers' sources are, in the tree.
const SOURCES: &str = "tests/peers";

/// A copy of `tests/peers` that can be run.
#[derive(Debug)]
pub(crate) struct Peers {
    scripts: Scripts,
    chromium: PathBuf,
    root: PathBuf,
}

impl Peers {
    /// Makes the copy ready; `None`, with one line that says what to install, where something is not there.
    pub(crate) fn ready(tree: &Tree, steps: &mut Steps) -> Result<Option<Self>, Stop> {
        let scripts = Scripts::of(&tree.root.join(SOURCES), &tree.target.join("peers"));
        let (scripts, chromium) = match (scripts, chromium()) {
            (Ok(scripts), Ok(chromium)) => (scripts, chromium),
            (Err(why), _) | (_, Err(why)) => {
                steps.skip("peers", &why);
                return Ok(None);
            }
        };
        steps.need("peers' packages", || scripts.install())?;
        Ok(Some(Self {
            scripts,
            chromium,
            root: tree.root.clone(),
        }))
    }

    /// One of their scripts.
    pub(crate) fn script(&self, name: &str) -> Command {
        let mut command = self.scripts.script(name);
        command
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
        let chromium = answer(program(&self.chromium).arg("--version")).unwrap_or_default();
        format!("Node {}, {}", self.scripts.version(), chromium.trim())
    }
}

/// Chromium; else what to install.
fn chromium() -> Result<PathBuf, String> {
    CHROMIUM
        .iter()
        .find_map(|name| on_path(name))
        .ok_or_else(|| "install Chromium".to_owned())
}
