//! The line an API key is pasted into. It goes to the shell and is shown nowhere, here as dots only.

use carillon_ipc::KeyFile;
use leptos::prelude::*;

/// The line.
#[component]
pub(super) fn KeyLine(
    /// What is pasted: the accessible name.
    #[prop(into)]
    label: Signal<String>,
    /// What stands below it.
    #[prop(into)]
    hint: Signal<String>,
    /// Takes what was pasted, as a file without a name.
    take: Callback<KeyFile>,
) -> impl IntoView {
    let pasted = move |event| {
        let bytes = event_target_value(&event).into_bytes();
        take.run(KeyFile {
            name: String::new(),
            bytes,
        });
    };
    view! {
        <input
            class="input t-mono"
            type="password"
            autocomplete="off"
            spellcheck="false"
            aria-label=label
            aria-describedby="gateway-key-help"
            on:input=pasted
        />
        <span class="field__help" id="gateway-key-help">{hint}</span>
    }
}
