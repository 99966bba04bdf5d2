//! An artboard's picture for others: onto the clipboard, or into a file.

use carillon_ipc::{AskFor, AskPath, Cell, Failure, SavePicture};
use carillon_preview::{Appearance, Stamp};
use js_sys::{Array, Object, Reflect};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_fluent::move_tr;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::pixels::Pixels;
use super::slot::Slot;
use crate::controls::{Icon, file};
use crate::state::{Said, Workspace};

/// Pixels a point of a copied picture: what the sharpest phones have.
const SCALE: f32 = 3.0;

/// What is copied and saved.
const PNG: &str = "image/png";

/// "Copy picture" and "Save picture".
#[component]
pub(super) fn Buttons(
    /// The artboard.
    at: Slot,
) -> impl IntoView {
    let slot = at;
    let workspace = Workspace::here();
    view! {
        <button
            class="btn btn--icon btn--sm artboard__do"
            aria-label=move_tr!("stage-copy")
            title=move_tr!("stage-copy")
            on:click=move |_| copy(workspace, slot)
        >
            <Icon name="copy"/>
        </button>
        <button
            class="btn btn--icon btn--sm artboard__do"
            aria-label=move_tr!("stage-save")
            title=move_tr!("stage-save")
            on:click=move |_| save(workspace, slot)
        >
            <Icon name="export"/>
        </button>
    }
}

/// Copies the picture. The bytes are ready before the clipboard is asked, so the click still counts for it.
fn copy(workspace: Workspace, slot: Slot) {
    let written = png(slot)
        .ok_or(JsValue::NULL)
        .and_then(|bytes| write_to_clipboard(&bytes));
    let device = slot.own.device_name.clone();
    spawn_local(async move {
        let done = match written {
            Ok(promise) => JsFuture::from(promise).await.is_ok(),
            Err(_) => false,
        };
        let said = if done {
            "stage-copied"
        } else {
            "stage-copy-failed"
        };
        workspace.app.say(Said::Note(said, device), None);
    });
}

/// Hands a PNG to the async Clipboard API; an error where the webview has none or refuses.
fn write_to_clipboard(bytes: &[u8]) -> Result<js_sys::Promise, JsValue> {
    let clipboard = Reflect::get(&window().navigator(), &"clipboard".into())?;
    let clipboard: web_sys::Clipboard = clipboard.dyn_into()?;
    let Some(item) = Reflect::get(&window(), &"ClipboardItem".into())?
        .dyn_into::<js_sys::Function>()
        .ok()
    else {
        return Err(JsValue::NULL);
    };
    let parts = Object::new();
    Reflect::set(&parts, &PNG.into(), &file::blob(bytes, PNG)?.into())?;
    let item = Reflect::construct(&item, &Array::of1(&parts))?;
    // Called by name: the typed binding of `write` is not stable in web-sys.
    let write: js_sys::Function = Reflect::get(&clipboard, &"write".into())?.dyn_into()?;
    write.call1(&clipboard, &Array::of1(&item))?.dyn_into()
}

/// Saves the picture: the shell draws it into the file that the person names; a browser downloads it.
fn save(workspace: Workspace, slot: Slot) {
    let suggestion = file_name(workspace, slot);
    if workspace.backend.is_demo() {
        let saved = png(slot)
            .ok_or(JsValue::NULL)
            .and_then(|bytes| file::download(&bytes, PNG, &suggestion));
        if saved.is_err() {
            workspace
                .app
                .say(Said::Note("stage-save-failed", suggestion), None);
        }
        return;
    }
    let cell = cell(workspace, slot);
    spawn_local(async move {
        match save_in_shell(workspace, cell, suggestion).await {
            Ok(Some(path)) => workspace.app.say(Said::Note("stage-saved", path), None),
            Ok(None) => {}
            Err(failure) => workspace.app.failed(failure),
        }
    });
}

/// Asks where, then has the shell draw it there. `None`: the person thought better of it.
async fn save_in_shell(
    workspace: Workspace,
    cell: Cell,
    suggestion: String,
) -> Result<Option<String>, Failure> {
    let ask = AskPath {
        purpose: AskFor::SavePicture,
        suggestion,
    };
    let Some(path) = workspace.backend.call(ask).await? else {
        return Ok(None);
    };
    // The shell draws from its own copy of the campaign: it must have every edit.
    workspace.flush().await?;
    let session = workspace.session.get_untracked();
    workspace
        .backend
        .call(SavePicture {
            session,
            cell,
            path: path.clone(),
        })
        .await?;
    Ok(Some(path))
}

/// What the artboard shows, for the shell.
fn cell(workspace: Workspace, slot: Slot) -> Cell {
    let appearance = match workspace.appearance.get_untracked() {
        Appearance::Light => "light",
        Appearance::Dark => "dark",
    };
    let stamp = match workspace.stamp.get_untracked() {
        Stamp::Now => "now",
        Stamp::Hours3 => "3h",
        Stamp::Yesterday => "yesterday",
    };
    Cell {
        surface: untrack(|| slot.surface(workspace)).id.to_string(),
        variant: workspace.variant.get_untracked(),
        locale: workspace.locale.get_untracked(),
        persona: workspace.persona.get_untracked(),
        appearance: appearance.to_owned(),
        text_size: workspace.text_size.get_untracked().id().to_owned(),
        stamp: stamp.to_owned(),
    }
}

/// `streak-saver-iphone-16-fr-FR-dark.png`.
fn file_name(workspace: Workspace, slot: Slot) -> String {
    let name = workspace
        .campaign
        .with_untracked(|campaign| campaign.manifest().name.to_lowercase());
    let plain: String = name
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .collect();
    let cell = cell(workspace, slot);
    format!(
        "{}-{}-{}-{}.png",
        plain.trim_matches('-'),
        slot.own.id.device,
        cell.locale,
        cell.appearance
    )
}

fn png(slot: Slot) -> Option<Vec<u8>> {
    Pixels::here()
        .with(|engine| slot.board.with_value(|board| board.png(engine, SCALE)))
        .flatten()
}
