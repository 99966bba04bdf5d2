//! Closing the window: at once where nothing is open, after a moment where the page may still hand over edits.

use std::cell::Cell;
use std::rc::Rc;
use std::thread;

use carillon_campaign::Campaign;
use tauri::{Manager, RunEvent, WindowEvent};
use tempfile::TempDir;

use super::{built, until};
use crate::closing::linger;
use crate::options::Options;
use crate::session::Session;

/// Closes the window as a person does; how often the event loop turned before the app ended.
fn turns_until_the_end(campaign: Option<&str>) -> usize {
    let home = TempDir::new().unwrap();
    let (app, shell) = built(&home, Options::default());
    if let Some(id) = campaign {
        let campaign = Campaign::read(shell.assets.starter(id).unwrap());
        let journal = shell.home.journals().begin(1);
        shell.add(Session::new(journal, None, campaign));
    }
    let handle = app.handle().clone();
    let closer = thread::spawn(move || {
        let window = until("the window", || handle.get_webview_window("main"));
        window.close()
    });
    let (asked, turns) = (Cell::new(false), Rc::new(Cell::new(0)));
    let counted = Rc::clone(&turns);
    app.run(move |app, event| {
        linger(app, &event);
        match event {
            RunEvent::WindowEvent {
                event: WindowEvent::CloseRequested { .. },
                ..
            } => asked.set(true),
            RunEvent::MainEventsCleared if asked.get() => counted.set(counted.get() + 1),
            _ => {}
        }
    });
    closer.join().unwrap().unwrap();
    turns.get()
}

#[test]
fn a_window_without_a_campaign_closes_at_once() {
    assert_eq!(
        turns_until_the_end(None),
        0,
        "nothing can be on its way to the journal"
    );
}

#[test]
fn a_window_with_a_campaign_stays_for_its_last_edits_and_then_goes() {
    assert!(
        turns_until_the_end(Some("blank")) > 0,
        "what was typed last comes a moment later"
    );
}
