//! An app folder of its own, and a sandbox in a process of its own to send to.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Stdio};

use serde_json::Value;

use crate::desk::{Desk, Run};

/// What the keys are encrypted under here.
pub(crate) const PASSPHRASE: &str = "CANARY-correct-horse";

/// A sandbox in a process of its own; it ends with the test.
pub(crate) struct Sandbox {
    child: Child,
    /// What it said when it was ready.
    pub(crate) ready: Value,
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Sandbox {
    /// Starts it; `faults`: what devices do instead of taking pushes, `sandbox-iphone=BadDeviceToken`.
    pub(crate) fn start(desk: &Desk, faults: &[&str]) -> Self {
        let faults = faults.iter().flat_map(|fault| ["--fault", fault]);
        let arguments: Vec<&str> = ["sandbox", "--campaign", "spring"]
            .into_iter()
            .chain(faults)
            .collect();
        Self::told(desk, &arguments)
    }

    /// Starts it with a crowd: every token is somebody's.
    pub(crate) fn with_crowd(desk: &Desk, more: &[&str]) -> Self {
        let usual = ["sandbox", "--campaign", "spring", "--crowd"];
        Self::told(desk, &[&usual, more].concat())
    }

    /// Starts it with these arguments.
    pub(crate) fn told(desk: &Desk, arguments: &[&str]) -> Self {
        let mut child = desk
            .command(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut told = BufReader::new(child.stdout.take().unwrap());
        let mut first = String::new();
        told.read_line(&mut first).unwrap();
        // It tells every push that arrives, and ends when nobody listens any more.
        std::thread::spawn(move || std::io::copy(&mut told, &mut std::io::sink()));
        let ready = serde_json::from_str(&first).unwrap();
        Self { child, ready }
    }

    /// How many pushes each token took, as the sandbox says itself.
    pub(crate) fn crowd(&self) -> BTreeMap<String, u64> {
        let origin = self.text("/listening");
        let host = origin.strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(host).unwrap();
        write!(
            stream,
            "GET /crowd HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (_, body) = answer.split_once("token,taken\n").unwrap();
        body.lines()
            .map(|line| {
                let (token, taken) = line.split_once(',').unwrap();
                (token.to_owned(), taken.parse().unwrap())
            })
            .collect()
    }

    /// A text it said.
    pub(crate) fn text(&self, pointer: &str) -> String {
        self.ready
            .pointer(pointer)
            .unwrap()
            .as_str()
            .unwrap()
            .to_owned()
    }

    /// The target of its device of a provider.
    pub(crate) fn target(&self, provider: &str) -> String {
        let devices = self.ready["devices"].as_array().unwrap();
        let device = devices.iter().find(|device| device["provider"] == provider);
        device.unwrap()["target"].as_str().unwrap().to_owned()
    }
}

/// A desk whose app folder is in it, and everything that was said there.
pub(crate) struct Office {
    pub(crate) desk: Desk,
    pub(crate) said: String,
}

impl Office {
    pub(crate) fn new() -> Self {
        let desk = Desk::with("streak-saver");
        std::fs::create_dir(desk.path("temporary")).unwrap();
        Self {
            desk,
            said: String::new(),
        }
    }

    /// Runs `carillon` with something on its standard input.
    pub(crate) fn run(&mut self, arguments: &[&str], input: &str) -> Run {
        let mut child = self
            .desk
            .command(arguments)
            .env("CARILLON_HOME", self.desk.path("home"))
            .env("CARILLON_KEYRING", "off")
            .env("CARILLON_PASSPHRASE", PASSPHRASE)
            .env("TMPDIR", self.desk.path("temporary"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(input.as_bytes())
            .unwrap();
        let run = Run::of(&child.wait_with_output().unwrap());
        self.said.push_str(&run.out);
        self.said.push_str(&run.err);
        run
    }

    /// Runs it; it must end clean.
    pub(crate) fn done(&mut self, arguments: &[&str], input: &str) -> Run {
        let run = self.run(arguments, input);
        assert_eq!(run.code, 0, "{arguments:?}: {} {}", run.out, run.err);
        run
    }

    /// A gateway, a device (its name, and how it is added) and a push by one provider; gives the receipt.
    pub(crate) fn send(&mut self, gateway: &[&str], device: &[&str], target: &str) -> Value {
        let name = gateway[0];
        let add = [&["gateways", "add"], gateway].concat();
        self.done(&add, "");
        self.done(&["gateways", "test", name], "");
        let add = [&["devices", "add"], device, &["--gateway", name]].concat();
        self.done(&add, target);
        let send = ["send", "spring", "--gateway", name, "--device", device[0]];
        self.done(&send, "").json()
    }
}
