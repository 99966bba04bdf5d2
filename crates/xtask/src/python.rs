//! Programs in Python: a folder of the tree, run by a Python of its own with the packages of its list, outside the tree.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::shell::{must, on_path, program};
use crate::step::Stop;

/// A folder of scripts that can be run.
#[derive(Clone, Debug)]
pub(crate) struct Scripts {
    /// The system's Python, which makes the other.
    system: PathBuf,
    sources: PathBuf,
    folder: PathBuf,
}

impl Scripts {
    /// The scripts of a folder of the tree, with a Python in another; else what to install.
    pub(crate) fn of(sources: &Path, folder: &Path) -> Result<Self, String> {
        Ok(Self {
            system: python()?,
            sources: sources.to_owned(),
            folder: folder.to_owned(),
        })
    }

    /// One of them. They lie in the tree, where Python would leave compiled copies.
    pub(crate) fn script(&self, name: &str) -> Command {
        let mut command = program(self.installed("python"));
        command.arg("-B").arg(self.sources.join(name));
        command
    }

    /// A program that came with a package, or Python itself.
    pub(crate) fn installed(&self, name: &str) -> PathBuf {
        self.folder.join("venv/bin").join(name)
    }

    /// Installs the packages where the list is another than last time.
    pub(crate) fn install(&self) -> Result<(), Stop> {
        let trouble = |error| {
            let sources = self.sources.display();
            Stop::new(format!("{sources} cannot be installed: {error}"))
        };
        let list = self.sources.join("requirements.txt");
        let wanted = fs::read(&list).map_err(trouble)?;
        let mark = self.folder.join("installed.txt");
        let python = self.installed("python");
        if fs::read(&mark).is_ok_and(|installed| installed == wanted) && python.is_file() {
            return Ok(());
        }
        let venv = self.folder.join("venv");
        must(
            program(&self.system)
                .args(["-m", "venv", "--clear"])
                .arg(&venv),
        )?;
        must(
            program(&python)
                .args(["-m", "pip", "install", "--quiet", "--no-deps"])
                .arg("--disable-pip-version-check")
                .arg("--requirement")
                .arg(&list),
        )?;
        fs::write(mark, wanted).map_err(trouble)
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
