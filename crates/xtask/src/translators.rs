//! Translators' own tools, from PyPI: a Python with the packages of `tests/translators`, outside the tree.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::shell::{cargo, must, on_path, program};
use crate::step::{Steps, Stop};
use crate::tree::Tree;

/// Where the checks and the list of packages are, in the tree.
const SOURCES: &str = "tests/translators";

/// A Python with the tools, and where they read and write.
#[derive(Debug)]
pub(crate) struct Translators {
    python: PathBuf,
    folder: PathBuf,
    root: PathBuf,
}

impl Translators {
    /// Makes the Python ready; `None`, with one line that says what to install, where there is none to make it from.
    pub(crate) fn ready(tree: &Tree, steps: &mut Steps) -> Result<Option<Self>, Stop> {
        let system = match python() {
            Ok(system) => system,
            Err(why) => {
                steps.skip("translators' tools", &why);
                return Ok(None);
            }
        };
        let folder = tree.target.join("translators");
        let translators = Self {
            python: folder.join("venv/bin/python"),
            folder,
            root: tree.root.clone(),
        };
        steps.need("translators' packages", || translators.install(&system))?;
        Ok(Some(translators))
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
            must(self.script("check.py").arg(&exports))
        });
        steps.attempt("what translators' tools make of them", || {
            must(self.script("edit.py").args([&exports, &made]))?;
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

    /// One of the scripts. They lie in the tree, where Python would leave compiled copies.
    fn script(&self, name: &str) -> Command {
        let mut command = program(&self.python);
        command.arg("-B").arg(self.root.join(SOURCES).join(name));
        command
    }

    /// Installs the packages where the list is another than last time.
    fn install(&self, system: &PathBuf) -> Result<(), Stop> {
        let list = self.root.join(SOURCES).join("requirements.txt");
        let wanted = fs::read(&list).map_err(|error| trouble(&error))?;
        let mark = self.folder.join("installed.txt");
        if fs::read(&mark).is_ok_and(|installed| installed == wanted) && self.python.is_file() {
            return Ok(());
        }
        let venv = self.folder.join("venv");
        must(program(system).args(["-m", "venv", "--clear"]).arg(&venv))?;
        must(
            program(&self.python)
                .args(["-m", "pip", "install", "--quiet", "--no-deps"])
                .arg("--disable-pip-version-check")
                .arg("--requirement")
                .arg(&list),
        )?;
        fs::write(mark, wanted).map_err(|error| trouble(&error))
    }
}

/// Python, where it can make an environment; else what to install.
fn python() -> Result<PathBuf, String> {
    let wanted = || "install Python 3 with venv (Debian: python3-venv)".to_owned();
    let python = on_path("python3").ok_or_else(wanted)?;
    let status = program(&python)
        .args(["-c", "import ensurepip, venv"])
        .stderr(Stdio::null())
        .status();
    let can = status.is_ok_and(|status| status.success());
    can.then_some(python).ok_or_else(wanted)
}

/// A file that cannot be read or written.
fn trouble(error: &std::io::Error) -> Stop {
    Stop::new(format!("translators' files: {error}"))
}
