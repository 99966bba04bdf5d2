//! Displays: whether there is one, and how to run a program on one of its own.

use std::ffi::OsStr;
use std::process::Command;

use crate::shell::program;

/// Whether a window can be shown to a person here.
pub(crate) fn is_there() -> bool {
    if !cfg!(target_os = "linux") {
        return true;
    }
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// The size of a display of its own, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Screen {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}

/// A program on an X display and a message bus of its own, so that nothing of the person's desktop takes part.
pub(crate) fn own(screen: Screen, name: impl AsRef<OsStr>) -> Command {
    let mut command = program("dbus-run-session");
    command
        .args(["--", "xvfb-run", "-a", "-s"])
        // Without `-noreset` the display starts anew when its last window closes, and the next app to open meanwhile
        // finds none.
        .arg(format!(
            "-noreset -screen 0 {}x{}x24",
            screen.width, screen.height
        ))
        .arg(name)
        .env("GDK_BACKEND", "x11")
        .env_remove("WAYLAND_DISPLAY");
    command
}
