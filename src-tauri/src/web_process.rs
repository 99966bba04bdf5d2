//! The process that draws the page: where it ends by itself, the page comes back.
//!
//! The webview runs the page in a process of its own, which the system or a fault may end. What is left then is an empty
//! window over a shell that still has everything: journals, runs, receipts. So the page is loaded anew, and offers the
//! work back as after any crash. A page that ends again and again is left alone, and the person is told.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tauri::{AppHandle, Builder, Manager, Wry};

use crate::shell::{Shell, held};

/// So many times within [`WINDOW`] the page is brought back; once more would go on for ever.
const OFTEN: usize = 3;

/// What counts as again and again.
const WINDOW: Duration = Duration::from_mins(1);

/// When the process ended of late.
#[derive(Debug, Default)]
struct Ends(Vec<Instant>);

impl Ends {
    /// It ended at an instant: whether the page is brought back.
    fn brings_back(&mut self, now: Instant) -> bool {
        self.0.retain(|end| now.duration_since(*end) < WINDOW);
        self.0.push(now);
        self.0.len() <= OFTEN
    }
}

/// Whether the page is brought back after one more end; where not, the person is told why the window is empty.
fn comes_back(ends: &Mutex<Ends>, shell: &Shell) -> bool {
    let comes_back = held(ends).brings_back(Instant::now());
    if !comes_back {
        shell.notices.page_ended();
    }
    comes_back
}

/// Brings the page back on macOS, which Tauri tells of it.
#[cfg(target_os = "macos")]
pub(crate) fn prepare(builder: Builder<Wry>) -> Builder<Wry> {
    let ends = Mutex::new(Ends::default());
    builder.on_web_content_process_terminate(move |webview| {
        if comes_back(&ends, &webview.state::<Arc<Shell>>()) {
            // A webview that is gone needs no page.
            let _ = webview.reload();
        }
    })
}

/// Elsewhere Tauri is not told.
#[cfg(not(target_os = "macos"))]
pub(crate) fn prepare(builder: Builder<Wry>) -> Builder<Wry> {
    builder
}

/// Brings the page back on Linux, where WebKitGTK itself is asked.
#[cfg(target_os = "linux")]
pub(crate) fn watch(app: &AppHandle) {
    use webkit2gtk::WebViewExt as _;

    let shell = Arc::clone(&app.state::<Arc<Shell>>());
    for window in app.webview_windows().into_values() {
        let shell = Arc::clone(&shell);
        // A window that is gone needs no page.
        let _ = window.with_webview(move |webview| {
            let ends = Mutex::new(Ends::default());
            webview
                .inner()
                .connect_web_process_terminated(move |view, _| {
                    if comes_back(&ends, &shell) {
                        // Not `reload`: it knows no page that ended before it had begun to show.
                        match view.uri() {
                            Some(page) => view.load_uri(&page),
                            None => view.reload(),
                        }
                    }
                });
        });
    }
}

/// Nothing is watched here: WebView2 starts a new process by itself, with an error page that can be reloaded, and on macOS
/// [`prepare`] did it.
#[cfg(not(target_os = "linux"))]
pub(crate) fn watch(_app: &AppHandle) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_ends_again_and_again_is_left_alone() {
        let mut ends = Ends::default();
        let start = Instant::now();
        let mut at = |seconds| ends.brings_back(start + Duration::from_secs(seconds));
        assert!(at(0) && at(10) && at(20), "three times a minute");
        assert!(!at(30), "it would go on for ever");
        assert!(at(75), "the first two are long ago");
    }
}
