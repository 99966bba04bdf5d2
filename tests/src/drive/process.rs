//! Programs that run beside a test and end with it, whatever they started included.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::Trouble;

/// How long a driver may take until it listens.
const PATIENCE: Duration = Duration::from_secs(20);

/// A program with a process group of its own.
#[derive(Debug)]
pub(super) struct Beside {
    child: Child,
}

impl Beside {
    /// Starts it and waits until it listens on a port of this machine.
    pub(super) async fn listening(command: &mut Command, port: u16) -> Result<Self, Trouble> {
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .process_group(0)
            .spawn()
            .map_err(|error| Trouble::new(format!("`{name}` could not be started: {error}")))?;
        let mut beside = Self { child };
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if let Some(status) = beside.child.try_wait()? {
                return Err(Trouble::new(format!(
                    "`{name}` ended before it listened: {status}"
                )));
            }
            if start.elapsed() > PATIENCE {
                return Err(Trouble::new(format!(
                    "`{name}` did not listen on port {port}"
                )));
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok(beside)
    }

    /// Starts it and waits for the first line it prints.
    pub(super) fn announced(command: &mut Command) -> Result<(Self, String), Trouble> {
        let name = command.get_program().to_string_lossy().into_owned();
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .map_err(|error| Trouble::new(format!("`{name}` could not be started: {error}")))?;
        let printed = child.stdout.take();
        let beside = Self { child };
        let mut line = String::new();
        if let Some(printed) = printed {
            BufReader::new(printed).read_line(&mut line)?;
        }
        if line.trim().is_empty() {
            return Err(Trouble::new(format!("`{name}` ended without a word")));
        }
        Ok((beside, line.trim().to_owned()))
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        // The whole group: a driver that is killed alone leaves its browser behind.
        signal("-KILL", &format!("-{}", self.child.id()));
        let _ = self.child.wait();
    }
}

/// A port nobody listens on.
pub(super) fn free_port() -> Result<u16, Trouble> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
        .local_addr()?
        .port())
}

/// Kills, as a crash would: nothing is flushed, nobody is told. `false` where there is no such process.
pub(super) fn kill_program(program: &Path, environment: &str) -> bool {
    let Ok(processes) = fs::read_dir("/proc") else {
        return false;
    };
    let ids = processes.flatten().filter_map(|entry| {
        let is_it = fs::read_link(entry.path().join("exe")).is_ok_and(|exe| exe == program)
            && fs::read(entry.path().join("environ")).is_ok_and(|all| {
                all.split(|byte| *byte == 0)
                    .any(|one| one == environment.as_bytes())
            });
        is_it.then(|| entry.file_name().to_string_lossy().into_owned())
    });
    let ids: Vec<_> = ids.collect();
    for id in &ids {
        signal("-KILL", id);
    }
    !ids.is_empty()
}

/// Sends a signal to a process or, with a minus, to a group.
fn signal(name: &str, to: &str) {
    // It may have ended by itself meanwhile.
    let _ = Command::new("kill")
        .args([name, "--", to])
        .stderr(Stdio::null())
        .status();
}
