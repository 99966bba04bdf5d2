//! Where words go: results to stdout, everything else to stderr.

use std::io::{self, ErrorKind, Write as _};

use serde::Serialize;

use crate::Trouble;

/// Writes results, exactly.
pub(crate) fn bytes(bytes: &[u8]) -> Result<(), Trouble> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)
        .and_then(|()| out.flush())
        .map_err(unwritten)
}

/// Why results could not be written.
pub(crate) fn unwritten(error: io::Error) -> Trouble {
    match error.kind() {
        ErrorKind::BrokenPipe => Trouble::NobodyListens,
        _ => Trouble::disk("stdout", error),
    }
}

/// Writes a line of results.
pub(crate) fn line(text: &str) -> Result<(), Trouble> {
    bytes(format!("{text}\n").as_bytes())
}

/// Writes results as JSON, indented, with a line break at the end.
pub(crate) fn json(value: &impl Serialize) -> Result<(), Trouble> {
    line(&pretty(value)?)
}

/// A value as indented JSON.
pub(crate) fn pretty(value: &impl Serialize) -> Result<String, Trouble> {
    serde_json::to_string_pretty(value).map_err(|error| Trouble::Bug {
        detail: error.to_string(),
    })
}

/// Says something beside the results. Where even that cannot be written there is nobody to tell.
pub(crate) fn note(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}
