//! The same pushes by other senders: Web Push messages sealed by web-push and pywebpush, and pushes to a server that speaks
//! as Apple's does by node-apn.
//!
//! They take turns for several rounds, so that what else the machine does meets all of them. `tests/senders` has their
//! programs; ours are examples of `carillon-gateway`, and so is the server.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::bench::times::{self, Figure, Goal};
use crate::senders::Senders;
use crate::shell::{cargo, must, outcome, output, program};
use crate::step::{Steps, Stop};
use crate::tree::Tree;

/// How often each has its turn.
const ROUNDS: usize = 4;

/// How many pushes a repetition has, by how many streams the server allows on a connection. A thousand are what Apple
/// usually does; one is what it falls to when much was refused.
const PUSHES: [(u32, u32); 2] = [(1000, 5000), (1, 500)];

/// How many times as fast as each we want to be.
const GOALS: &[Goal] = &[
    ("web-push, with", 8.0),
    ("pywebpush", 1.5),
    ("node-apn, 1000 streams", 3.0),
];

/// What the table shows.
const NOTE: &str = "\
100 Web Push messages, each of the same 196 bytes for another browser of one push service: encrypted, with the sender's
`Authorization`, and not sent. One thread each. Ours keeps the token of a push service, as RFC 8292 asks; web-push signs
one for each message, and \"encryption alone\" is without. pywebpush is its encryption alone, by OpenSSL.

Pushes over one TLS connection to one and the same server, which speaks HTTP/2 as Apple's and looks at no signature. Server
and sender have a thread each. Each push is its own request with its own device token and `apns-id`; ours keeps 256 in
flight, as it does with a list, node-apn as many as the server allows. A sender that has a push refused is not measured, and
what it said is told below.";

/// Measures, prints, and hands the table over; nothing where no other sender can run.
pub(super) fn measure(tree: &Tree, steps: &mut Steps) -> Result<Option<String>, Stop> {
    let Some(senders) = Senders::ready(tree, steps)? else {
        return Ok(None);
    };
    let bench = Bench { tree, senders };
    steps.need("our senders and the server, as fast as they get", || {
        must(&mut bench.build())
    })?;
    steps.need("a key for all of them", || {
        must(&mut bench.senders.script("certificate.py"))
    })?;
    let (mut figures, mut out) = (Vec::new(), Vec::new());
    steps.need("the same messages by turns", || bench.seal(&mut figures))?;
    for (streams, pushes) in PUSHES {
        let name = format!("the same pushes by turns, {streams} at once");
        let refused = steps.need(&name, || bench.send(streams, pushes, &mut figures))?;
        out.extend(refused.map(|said| format!("node-apn with {streams} at once: {said}.\n")));
    }
    let table = times::table("what", &figures, GOALS);
    let told = format!("{table}\n{}", out.concat());
    println!("\n{told}");
    Ok(Some(format!(
        "{NOTE}\n\n{}.\n\n{}",
        bench.senders.versions(),
        told.trim_end()
    )))
}

/// What is measured, and with whom.
struct Bench<'a> {
    tree: &'a Tree,
    senders: Senders,
}

impl Bench<'_> {
    fn build(&self) -> Command {
        let mut command = cargo(&self.tree.root);
        command.args(["build", "--quiet", "--release"]);
        command.args(["--package", "carillon-gateway"]);
        for example in ["seal_speed", "apns_speed", "apns_server"] {
            command.args(["--example", example]);
        }
        command
    }

    /// One of our programs.
    fn ours(&self, name: &str) -> Command {
        program(self.tree.built("release", "examples").join(name))
    }

    /// What all of them send.
    fn payload(&self) -> std::path::PathBuf {
        self.senders.folder().join("payload.json")
    }

    fn seal(&self, figures: &mut Vec<Figure>) -> Result<(), Stop> {
        let payload = self.payload();
        for _ in 0..ROUNDS {
            let told = output(self.ours("seal_speed").arg(&payload))?;
            times::add(figures, &told);
            for script in ["seal_speed.js", "seal_speed.py"] {
                let told = output(self.senders.script(script).arg(&payload))?;
                times::add(figures, &told);
            }
        }
        Ok(())
    }

    /// Ours and node-apn by turns; what node-apn said once a push of its was refused, after which ours goes on alone.
    fn send(
        &self,
        streams: u32,
        pushes: u32,
        figures: &mut Vec<Figure>,
    ) -> Result<Option<String>, Stop> {
        let folder = self.senders.folder().join("server");
        let server = Server::start(self.ours("apns_server"), &folder, streams)?;
        let push = |mut sender: Command| {
            sender.arg(&server.address);
            sender.arg(folder.join("authority.pem"));
            sender.arg(self.senders.folder().join("AuthKey_ABC123DEFG.p8"));
            sender.arg(self.payload()).arg(pushes.to_string());
            sender
        };
        let kind = format!(", {streams} streams, {pushes} pushes\t");
        let mut refused = None;
        for _ in 0..ROUNDS {
            let told = output(&mut push(self.ours("apns_speed")))?;
            times::add(figures, &told.replace('\t', &kind));
            if refused.is_none() {
                match outcome(&mut push(self.senders.script("apns_speed.js")))? {
                    Ok(told) => times::add(figures, &told.replace('\t', &kind)),
                    Err(said) => refused = Some(said),
                }
            }
        }
        Ok(refused)
    }
}

/// The server, in a process of its own, as long as this lives.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(mut command: Command, folder: &Path, streams: u32) -> Result<Self, Stop> {
        let trouble = |error: std::io::Error| Stop::new(format!("the server: {error}"));
        fs::create_dir_all(folder).map_err(trouble)?;
        command.arg(folder).arg(streams.to_string());
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(trouble)?;
        let mut address = String::new();
        if let Some(told) = child.stdout.take() {
            BufReader::new(told)
                .read_line(&mut address)
                .map_err(trouble)?;
        }
        Ok(Self {
            child,
            address: address.trim().to_owned(),
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; either way it is gone.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
