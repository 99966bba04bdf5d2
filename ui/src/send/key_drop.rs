//! The place a key file is dropped on or picked with. Its bytes go to the shell and are shown nowhere.

use carillon_ipc::KeyFile;
use leptos::html::Input;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use crate::controls::drop::{DropPlace, all};
use crate::controls::{Icon, sentence};
use crate::stage::i18n;

/// No key file is larger, in bytes; one that is comes as far as its size, which is said.
const MOST_BYTES: f64 = 65_537.0;

/// The place.
#[component]
pub(super) fn KeyDrop(
    /// What is dropped: the accessible name.
    #[prop(into)]
    label: Signal<String>,
    /// What stands in it.
    #[prop(into)]
    hint: Signal<String>,
    /// The endings a file picker offers.
    #[prop(into)]
    endings: Signal<&'static str>,
    /// Takes a file.
    take: Callback<KeyFile>,
) -> impl IntoView {
    let i18n = i18n();
    let place = DropPlace::new();
    let input = NodeRef::<Input>::new();
    let took = move |files: Vec<File>| {
        let Some(file) = files.into_iter().next() else {
            return;
        };
        spawn_local(async move {
            if let Some(bytes) = read(&file).await {
                let name = file.name();
                take.run(KeyFile { name, bytes });
            }
        });
    };
    view! {
        <button
            type="button"
            class="drop drop--key"
            class:is-over=move || place.is_over()
            aria-label=move || sentence::with(i18n, "picture-choose", &[("what", &label.get())])
            on:click=move |_| {
                if let Some(input) = input.get_untracked() {
                    input.click();
                }
            }
            on:dragover=move |event| place.hold(&event)
            on:dragleave=move |_| place.leave()
            on:drop=move |event| took(place.take(&event))
        >
            <Icon name="box"/>
            <span class="drop__hint">{hint}</span>
        </button>
        <input
            type="file"
            hidden
            accept=endings
            node_ref=input
            aria-label=label
            on:change=move |_| {
                if let Some(input) = input.get_untracked() {
                    took(all(input.files()));
                    // The same file again must be a change again.
                    input.set_value("");
                }
            }
        />
    }
}

/// A file's bytes; of one that is too large only so many that its size is wrong.
async fn read(file: &File) -> Option<Vec<u8>> {
    let head = file.slice_with_f64_and_f64(0.0, MOST_BYTES).ok()?;
    let buffer = JsFuture::from(head.array_buffer()).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}
