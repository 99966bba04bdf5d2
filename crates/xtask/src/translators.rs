//! Translators' own tools, from PyPI: a Python with the packages of `tests/translators`, outside the tree.

use std::fs;
use std::path::PathBuf;

use crate::python::Scripts;
use crate::shell::{cargo, must};
use crate::step::{Steps, Stop};
use crate::tree::Tree;

/// Where the checks and the list of packages are, in the tree.
const SOURCES: &str = "tests/translators";

/// A Python with the tools, and where they read and write.
#[derive(Debug)]
pub(crate) struct Translators {
    scripts: Scripts,
    folder: PathBuf,
    root: PathBuf,
}

impl Translators {
    /// Makes the Python ready; `None`, with one line that says what to install, where there is none to make it from.
    pub(crate) fn ready(tree: &Tree, steps: &mut Steps) -> Result<Option<Self>, Stop> {
        let folder = tree.target.join("translators");
        let scripts = match Scripts::of(&tree.root.join(SOURCES), &folder) {
            Ok(scripts) => scripts,
            Err(why) => {
                steps.skip("translators' tools", &why);
                return Ok(None);
            }
        };
        steps.need("translators' packages", || scripts.install())?;
        Ok(Some(Self {
            scripts,
            folder,
            root: tree.root.clone(),
        }))
    }

    /// Our exports, read by the tools; and what the tools made of them, read by us.
    pub(crate) fn compare(&self, steps: &mut Steps) -> Result<(), Stop> {
        let (exports, made) = (self.folder.join("exports"), self.folder.join("made"));
        steps.need("our exports", || {
            for old in [&exports, &made] {
                if old.exists() {
                    fs::remove_dir_all(old).map_err(|error| trouble(&error))?;
                }
            }
            let mut command = cargo(&self.root);
            command.args(["run", "--quiet", "--package", "carillon-exchange"]);
            must(command.args(["--example", "exports", "--"]).arg(&exports))
        })?;
        steps.attempt("our exports in translators' tools", || {
            must(self.scripts.script("check.py").arg(&exports))
        });
        steps.attempt("what translators' tools make of them", || {
            must(self.scripts.script("edit.py").args([&exports, &made]))?;
            let mut command = cargo(&self.root);
            command.args(["test", "--quiet", "--package", "carillon-exchange"]);
            must(
                command
                    .args(["--test", "translators"])
                    .env("CARILLON_TRANSLATORS_MADE", &made),
            )
        });
        Ok(())
    }
}

/// A file that cannot be read or written.
fn trouble(error: &std::io::Error) -> Stop {
    Stop::new(format!("translators' files: {error}"))
}
