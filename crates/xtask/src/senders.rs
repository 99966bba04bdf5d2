//! Others' senders, servers, libraries and schemas beside ours, from npm, PyPI and Debian: `tests/senders`, in Node and in
//! Python, with their packages outside the tree.
//!
//! Each step is a script of theirs that runs our sender (an example of `carillon-gateway`) or reads what it sent, says in
//! a sentence what differed, and fails then.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::display::{self, Screen};
use crate::shell::{cargo, must, on_path, program};
use crate::step::{Steps, Stop};
use crate::tree::Tree;
use crate::{node, python, setup};

/// Where the scripts and the lists of packages are, in the tree.
const SOURCES: &str = "tests/senders";

/// Where notifications are shown.
const SCREEN: Screen = Screen {
    width: 800,
    height: 600,
};

/// The campaign whose app the sandbox's devices have then.
const STARTER: &str = "assets/starters/streak-saver";

/// Where a schema is unpacked once.
const SCHEMA: &str = "fcm.v1.json";

/// Both sorts of scripts, ready to run.
#[derive(Debug)]
pub(crate) struct Senders {
    node: node::Scripts,
    python: python::Scripts,
    folder: PathBuf,
    tree: Tree,
}

impl Senders {
    /// Makes them ready; `None`, with one line that says what to install, where something is not there.
    pub(crate) fn ready(tree: &Tree, steps: &mut Steps) -> Result<Option<Self>, Stop> {
        let (sources, folder) = (tree.root.join(SOURCES), tree.target.join("senders"));
        let node = node::Scripts::of(&sources, &folder);
        let python = python::Scripts::of(&sources, &folder);
        let (node, python) = match (node, python) {
            (Ok(node), Ok(python)) => (node, python),
            (Err(why), _) | (_, Err(why)) => {
                steps.skip("others' senders", &why);
                return Ok(None);
            }
        };
        steps.need("others' senders from npm", || node.install())?;
        steps.need("others' senders from PyPI", || python.install())?;
        Ok(Some(Self {
            node,
            python,
            folder,
            tree: tree.clone(),
        }))
    }

    /// A script in Node, or in Python by the end of its name. They work in the folder that is outside the tree.
    pub(crate) fn script(&self, name: &str) -> Command {
        let mut command = if Path::new(name).extension().is_some_and(|end| end == "py") {
            self.python.script(name)
        } else {
            self.node.script(name)
        };
        command.current_dir(&self.folder);
        command
    }

    /// The folder that they work in.
    pub(crate) fn folder(&self) -> &PathBuf {
        &self.folder
    }

    /// What they run on, as a person says it.
    pub(crate) fn versions(&self) -> String {
        format!("Node {}", self.node.version())
    }

    /// All comparisons.
    pub(crate) fn compare(&self, steps: &mut Steps) -> Result<(), Stop> {
        let send = steps.need("our sender", || self.example("carillon-gateway", "send"))?;
        steps.need("a key and a certificate for servers", || {
            must(&mut self.script("certificate.py"))
        })?;
        steps.attempt("our Web Push, read by http-ece, py-vapid and PyJWT", || {
            must(self.script("web_push.py").arg(&send))
        });
        steps.attempt("our Web Push, read by npm's http_ece and jose", || {
            must(&mut self.script("web_push.js"))
        });
        steps.attempt("Web Push by pywebpush and web-push, read by us", || {
            self.read_theirs()
        });
        steps.attempt("our FCM beside Google's schema and firebase-admin", || {
            self.unpack_schema()?;
            must(self.script("fcm.py").arg(&send))
        });
        steps.attempt("our OneSignal beside OneSignal's own library", || {
            must(self.script("one_signal.py").arg(&send))
        });
        steps.attempt("our Braze in the types of braze-api", || {
            must(self.script("braze.js").arg(&send))
        });
        steps.attempt("our APNs to a server in Node", || {
            must(self.script("apns.js").arg(&send))
        });
        steps.attempt("our Web Push to web-push-testing", || {
            must(self.script("browser.js").arg(&send))
        });
        self.beside_debians(&send, steps)
    }

    /// What needs packages of Debian.
    fn beside_debians(&self, send: &PathBuf, steps: &mut Steps) -> Result<(), Stop> {
        if let Err(stop) = setup::for_senders() {
            steps.skip(
                "nghttpx, mockpost, GNOME's keyring and dunst",
                &stop.message,
            );
            return Ok(());
        }
        steps.attempt("all three through nghttpx to mockpost", || {
            must(self.script("mockpost.py").arg(send))
        });
        let keyring = steps.need("our keys", || self.example("carillon-store", "keyring"))?;
        steps.attempt("our keys in GNOME's keyring", || {
            if on_path("dbus-run-session").is_none() {
                return Err(Stop::new("there is no dbus-run-session"));
            }
            let python = self.python.installed("python");
            let mut command = program("dbus-run-session");
            command.current_dir(&self.folder).arg("--").arg(python);
            command.arg("-B");
            must(
                command
                    .arg(self.tree.root.join(SOURCES).join("keyring.py"))
                    .arg(keyring),
            )
        });
        let carillon = steps.need("the sandbox", || self.program("carillon-cli", "carillon"))?;
        steps.attempt("what arrives, shown by dunst", || {
            let mut command = display::own(SCREEN, self.python.installed("python"));
            command.current_dir(&self.folder).arg("-B");
            must(
                command
                    .arg(self.tree.root.join(SOURCES).join("dunst.py"))
                    .arg(carillon)
                    .arg(self.tree.root.join(STARTER)),
            )
        });
        Ok(())
    }

    /// Lets the others make messages, and our tests read them.
    fn read_theirs(&self) -> Result<(), Stop> {
        let made = self.folder.join("made");
        fs::create_dir_all(&made)
            .map_err(|error| Stop::new(format!("{} cannot be made: {error}", made.display())))?;
        for script in ["make.py", "make.js"] {
            must(self.script(script).arg(&made))?;
        }
        let mut command = cargo(&self.tree.root);
        command.args(["test", "--quiet", "--package", "carillon-gateway"]);
        must(
            command
                .args(["--lib", "made_by_others"])
                .env("CARILLON_SENDERS_MADE", &made),
        )
    }

    /// Takes Google's schema of FCM out of the package that carries it. The package is not installed: it brings the
    /// schemas of all of Google.
    fn unpack_schema(&self) -> Result<(), Stop> {
        if self.folder.join(SCHEMA).is_file() {
            return Ok(());
        }
        must(&mut self.script("schema.py"))
    }

    /// Builds a program, and says where it is.
    fn program(&self, package: &str, name: &str) -> Result<PathBuf, Stop> {
        let mut command = cargo(&self.tree.root);
        command.args(["build", "--quiet", "--package", package]);
        must(command.args(["--bin", name]))?;
        Ok(self.tree.built("debug", name))
    }

    /// Builds an example, and says where it is.
    fn example(&self, package: &str, name: &str) -> Result<PathBuf, Stop> {
        let mut command = cargo(&self.tree.root);
        command.args(["build", "--quiet", "--package", package]);
        must(command.args(["--example", name]))?;
        Ok(self.tree.built("debug", "examples").join(name))
    }
}
