//! The system's browser.

use std::process::{Command, Stdio};

/// Opens a page of this machine in the browser a person has chosen; fails where the system knows none.
pub(crate) fn open(address: &str) -> std::io::Result<()> {
    let (program, arguments): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("rundll32", &["url.dll,FileProtocolHandler"])
    } else {
        ("xdg-open", &[])
    };
    let mut opener = Command::new(program)
        .args(arguments)
        .arg(address)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    // Waited for, so that no dead process is left behind; a browser may stay with its opener.
    std::thread::spawn(move || opener.wait());
    Ok(())
}
