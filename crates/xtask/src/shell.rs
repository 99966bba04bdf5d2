//! Running other programs: with a clean environment, a name for errors, and a bound on time where it may hang.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::step::Stop;

/// A program to run, without what cargo set for us (its library path would mix two compilers).
pub(crate) fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.env_remove("LD_LIBRARY_PATH");
    command
}

/// `cargo`, in the tree.
pub(crate) fn cargo(root: &Path) -> Command {
    let mut command = program("cargo");
    command.current_dir(root);
    command
}

/// Runs it; its output is the person's to see.
pub(crate) fn must(command: &mut Command) -> Result<(), Stop> {
    let status = command
        .status()
        .map_err(|error| cannot_start(command, &error))?;
    judge(command, status)
}

/// Runs it with a bound on time; past it, the program and its output are dropped.
pub(crate) fn must_within(command: &mut Command, bound: Duration) -> Result<(), Stop> {
    let mut child = command
        .spawn()
        .map_err(|error| cannot_start(command, &error))?;
    let start = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return judge(command, status),
            Ok(None) if start.elapsed() < bound => sleep(Duration::from_millis(50)),
            Ok(None) => {
                // It may have ended between the look and the kill; either way it is gone.
                let _ = child.kill();
                let _ = child.wait();
                return Err(Stop::new(format!(
                    "{} did not end within {} s",
                    said(command),
                    bound.as_secs()
                )));
            }
            Err(error) => return Err(cannot_start(command, &error)),
        }
    }
}

/// Its standard output where it succeeds; `None` where it fails or does not exist.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Its standard output, where it must succeed; what it says of errors is the person's to see.
pub(crate) fn output(command: &mut Command) -> Result<String, Stop> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| cannot_start(command, &error))?;
    judge(command, output.status)?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Its standard output, or what it said of errors where it failed.
pub(crate) fn outcome(command: &mut Command) -> Result<Result<String, String>, Stop> {
    let output = command
        .output()
        .map_err(|error| cannot_start(command, &error))?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
    Ok(if output.status.success() {
        Ok(text(&output.stdout))
    } else {
        Err(text(&output.stderr))
    })
}

/// Where a program is on PATH.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

/// An exit status as a result, keeping the program's own code.
fn judge(command: &Command, status: ExitStatus) -> Result<(), Stop> {
    if status.success() {
        return Ok(());
    }
    let code = status
        .code()
        .and_then(|code| u8::try_from(code).ok())
        .unwrap_or(1);
    Err(Stop {
        message: format!("{} failed ({status})", said(command)),
        code,
    })
}

/// A program that could not be started.
fn cannot_start(command: &Command, error: &std::io::Error) -> Stop {
    Stop::new(format!("{} could not be started: {error}", said(command)))
}

/// A command as a person would type it, cut where it is long.
fn said(command: &Command) -> String {
    let words: Vec<_> = std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect();
    let line = words.join(" ");
    if line.chars().count() <= 120 {
        return format!("`{line}`");
    }
    format!("`{}…`", line.chars().take(119).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_programs_own_exit_code_is_kept() {
        let stop = must(program("sh").args(["-c", "exit 7"])).err();
        assert_eq!(
            stop.map(|stop| stop.code),
            Some(7),
            "`run --smoke` passes the app's code on"
        );
    }

    #[test]
    fn a_program_that_hangs_is_ended() {
        let stop = must_within(program("sleep").arg("30"), Duration::from_millis(100)).err();
        let message = stop.map(|stop| stop.message).unwrap_or_default();
        assert!(
            message.contains("did not end"),
            "the bound is kept: {message}"
        );
    }

    #[test]
    fn a_missing_program_is_named() {
        let stop = must(&mut program("no-such-program-at-all")).err();
        let message = stop.map(|stop| stop.message).unwrap_or_default();
        assert!(
            message.contains("no-such-program-at-all"),
            "a person must know what is missing: {message}"
        );
    }
}
