//! Texts for elsewhere.

use leptos::prelude::window;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;

use crate::state::{AppState, Said};

/// Puts a text on the clipboard and says so: `said` is what is said of `name` when it is there, and when it is not.
pub(crate) fn copy_to_clipboard(
    app: AppState,
    text: &str,
    said: (&'static str, &'static str),
    name: String,
) {
    let written = window().navigator().clipboard().write_text(text);
    spawn_local(async move {
        let said = match JsFuture::from(written).await {
            Ok(_) => said.0,
            Err(_) => said.1,
        };
        app.say(Said::Note(said, name), None);
    });
}
