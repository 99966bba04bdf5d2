//! The smoke run: the app ends by itself once a preview is on the page, and says how long that took.

use std::io::Write;
use std::thread;
use std::time::{Duration, Instant};

use crate::words::Words;

/// How long a first preview may take, on a slow machine with a debug front end.
const PATIENCE: Duration = Duration::from_mins(1);

/// Ends the process with a plain message where nothing is painted in time.
pub(crate) fn watch(started: Instant) {
    thread::spawn(move || {
        thread::sleep(PATIENCE.saturating_sub(started.elapsed()));
        let seconds = PATIENCE.as_secs().to_string();
        let said = Words::of_the_system().say("smoke-timeout", &[("seconds", &seconds)]);
        let _ = writeln!(std::io::stderr(), "{said}");
        std::process::exit(1);
    });
}

/// Says how long it took. The words are read by `cargo xtask` and stay as they are in every language.
pub(crate) fn report(started: Instant) {
    let mut out = std::io::stdout();
    let _ = writeln!(out, "first preview: {} ms", started.elapsed().as_millis());
    let _ = out.flush();
}
