//! The shell: windows, menus, commands. Wiring only; what is done is in `store`, `gateway` and `preview`.
//!
//! **Closing with unsaved work.** Closing the window asks nothing and loses nothing: the window stays for the moment
//! the page needs to hand over its last edits (`closing`), the journal stays, and the work is offered back at the next
//! start, as after a kill.
//!
//! **No isolation pattern.** It works with trunk's output and under WebDriver, but it passes every argument
//! through a second frame as JSON: a dropped picture of 5 MB took 3.2 s instead of 65 ms. The page loads no
//! remote content and runs no script but ours, so there is nothing for it to filter.

mod app;
mod browser;
mod closing;
mod commands;
mod desktop;
mod dialogs;
mod draw;
mod failure;
mod fonts;
mod hand_over;
mod list;
mod menu;
mod notices;
mod options;
mod route;
mod sandbox;
mod send;
mod session;
mod shell;
mod smoke;
mod web_process;
mod webkit;
mod words;

#[cfg(test)]
mod tests;

use std::io::Write;
use std::process::ExitCode;
use std::time::Instant;

/// Runs the app until its window is closed.
pub fn run() -> ExitCode {
    let started = Instant::now();
    let options = options::Options::read();
    // Before any thread is there: it may start the program again with another environment.
    webkit::prepare();
    match app::run(options, started) {
        Ok(code) => ExitCode::from(u8::try_from(code).unwrap_or(1)),
        Err(detail) => {
            let words = words::Words::of_the_system();
            let _ = writeln!(
                std::io::stderr(),
                "{}",
                words.say("start-failed", &[("detail", &detail)])
            );
            ExitCode::FAILURE
        }
    }
}
