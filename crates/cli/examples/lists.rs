//! How fast a list of a million tokens is sent to, over one connection and two, and how much memory that takes:
//! `cargo xtask bench --only lists` runs this and keeps the table. The sandbox that takes the pushes is a process of its
//! own on the same machine; it checks each as Apple would, its signature as well, and is a good half of the work.
//!
//! `CARILLON_PROGRAM` names the built program, `CARILLON_LINES` another length.

#![expect(clippy::print_stdout, reason = "a measurement is printed")]
#![expect(
    clippy::expect_used,
    reason = "a measurement of what this program made itself"
)]

use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

/// How long the list is, where nobody says otherwise.
const LINES: u64 = 1_000_000;

/// Ends a program with the measurement.
struct Beside(Child);

impl Drop for Beside {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Where the measurement works.
struct Place {
    folder: tempfile::TempDir,
    program: PathBuf,
}

impl Place {
    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env("CARILLON_HOME", self.folder.path().join("home"))
            .env(
                "CARILLON_ASSETS",
                Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets"),
            )
            .env("CARILLON_KEYRING", "off")
            .env("CARILLON_PASSPHRASE", "measured")
            .stderr(Stdio::null());
        command
    }

    fn done(&self, arguments: &[&str]) {
        let status = self.command(arguments).stdout(Stdio::null()).status();
        assert!(status.is_ok_and(|status| status.success()), "{arguments:?}");
    }

    /// A sandbox with a crowd, and what it told.
    fn crowd(&self) -> (Beside, Value) {
        let mut child = self
            .command(&["sandbox", "--crowd", "--campaign", "spring"])
            .stdout(Stdio::piped())
            .spawn()
            .expect("the sandbox starts");
        let mut told = BufReader::new(child.stdout.take().expect("piped"));
        let mut first = String::new();
        told.read_line(&mut first).expect("it tells where it is");
        std::thread::spawn(move || std::io::copy(&mut told, &mut std::io::sink()));
        (Beside(child), serde_json::from_str(&first).expect("JSON"))
    }

    /// Sends to the list; gives the seconds and the most memory it had, in kilobytes: in all, and in the
    /// second half of the time, when the key's passphrase is long read.
    fn send(&self, lines: u64, connections: u64) -> (f64, [u64; 2]) {
        let (lines, connections) = (lines.to_string(), connections.to_string());
        let send = [
            "send",
            "spring",
            "--gateway",
            "Apple",
            "--list",
            "tokens.csv",
            "--yes-to",
            &lines,
            "--connections",
            &connections,
        ];
        let begun = Instant::now();
        let mut child = self
            .command(&send)
            .stdout(Stdio::null())
            .spawn()
            .expect("it starts");
        let (mut most, mut samples) = (0, Vec::new());
        while child.try_wait().expect("a child").is_none() {
            most = most.max(memory(child.id(), "VmHWM:").unwrap_or(0));
            samples.extend(memory(child.id(), "VmRSS:"));
            std::thread::sleep(Duration::from_millis(50));
        }
        let status = child.wait().expect("a child");
        assert!(status.success(), "everything was accepted");
        let later = samples.iter().skip(samples.len() / 2).max();
        let kilobytes = [most, later.copied().unwrap_or(0)];
        (begun.elapsed().as_secs_f64(), kilobytes)
    }
}

/// A line of what Linux tells of a process's memory, in kilobytes: `VmHWM:` is the most it ever had, `VmRSS:` what it has.
fn memory(process: u32, name: &str) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

fn main() {
    let wanted = std::env::var("CARILLON_LINES").ok();
    let lines = wanted.and_then(|lines| lines.parse().ok()).unwrap_or(LINES);
    let program = std::env::var_os("CARILLON_PROGRAM").expect("CARILLON_PROGRAM names the program");
    let place = Place {
        folder: tempfile::tempdir().expect("a folder"),
        program: program.into(),
    };
    place.done(&["new", "streak-saver", "spring"]);
    let (_crowd, ready) = place.crowd();
    let told = |pointer: &str| {
        ready
            .pointer(pointer)
            .and_then(Value::as_str)
            .expect("told")
    };
    let at = |name: &str| place.folder.path().join(name);
    fs::write(at("AuthKey_CARILLON01.p8"), told("/apns/key")).expect("a key");
    let team = format!("team-id={}", told("/apns/team-id"));
    let address = format!("address={}", told("/listening"));
    place.done(&[
        "gateways",
        "add",
        "Apple",
        "--provider",
        "apns",
        "--key",
        "AuthKey_CARILLON01.p8",
        "--set",
        &team,
        "--set",
        "environment=development",
        "--set",
        &address,
    ]);
    let mut list = "token\n".to_owned();
    for n in 0..lines {
        // Writing to a text does not fail.
        let _ = writeln!(list, "{n:064x}");
    }
    fs::write(at("tokens.csv"), list).expect("a list");

    println!(
        "| {lines} tokens to a sandbox of the same machine | seconds | pushes a second | most memory, MB | in the second half |"
    );
    println!("| --- | --: | --: | --: | --: |");
    for connections in [1, 2] {
        let (seconds, [most, later]) = place.send(lines, connections);
        let plural = if connections == 1 { "" } else { "s" };
        println!(
            "| {connections} connection{plural} | {seconds:.1} | {:.0} | {:.0} | {:.0} |",
            lines as f64 / seconds,
            most as f64 / 1024.0,
            later as f64 / 1024.0
        );
    }
}
