//! The passphrase of the keys, where the system has no keyring: said plainly, asked for once.

use carillon_ipc::{KeyPlace, UnlockKeys};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_fluent::move_tr;

use super::desk::Desk;
use crate::controls::sentence;
use crate::stage::i18n;
use crate::state::Workspace;

/// A passphrase that opens a file of keys has at least so many letters.
const FEWEST: usize = 8;

/// The question, as the body of a dialog.
#[component]
pub(super) fn Unlock(
    desk: Desk,
    /// Gives up.
    close: Callback<()>,
) -> impl IntoView {
    let app = Workspace::here().app;
    let i18n = i18n();
    let passphrase = RwSignal::new(String::new());
    let wrong = RwSignal::new(None::<String>);
    let busy = RwSignal::new(false);
    let keys = desk.gateways.clone();
    let is_new = Signal::derive(move || keys.with(|list| list.keys == KeyPlace::NewFile));
    let too_short = move || {
        is_new.get() && passphrase.with(|text| text.chars().count() < FEWEST)
            || passphrase.with(String::is_empty)
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() || untrack(too_short) {
            return;
        }
        busy.set(true);
        let desk = desk.clone();
        let command = UnlockKeys {
            passphrase: passphrase.get_untracked(),
        };
        spawn_local(async move {
            let unlocked = app.backend.call(command).await;
            busy.set(false);
            match unlocked {
                Ok(place) => desk.gateways.update(|list| list.keys = place),
                Err(failure) => wrong.set(Some(sentence::failed(i18n, &failure))),
            }
        });
    };
    view! {
        <form on:submit=submit>
            <div class="dialog__body">
                <p class="t-2">
                    {move || i18n.tr(if is_new.get() { "keys-new-why" } else { "keys-locked-why" })}
                </p>
                <label class="field">
                    <span class="field__label">{move_tr!("keys-passphrase")}</span>
                    <input
                        class="input"
                        type="password"
                        autofocus
                        autocomplete="off"
                        aria-invalid=move || wrong.with(Option::is_some).to_string()
                        prop:value=passphrase
                        on:input=move |event| {
                            passphrase.set(event_target_value(&event));
                            wrong.set(None);
                        }
                    />
                </label>
                {move || match wrong.get() {
                    Some(text) => Some(view! { <p class="field__error" role="alert">{text}</p> }.into_any()),
                    None if is_new.get() => {
                        Some(view! { <p class="field__help">{move_tr!("keys-passphrase-new")}</p> }.into_any())
                    }
                    None => None,
                }}
            </div>
            <div class="dialog__foot">
                <button type="button" class="btn btn--secondary" on:click=move |_| close.run(())>{move_tr!("cancel")}</button>
                <button type="submit" class="btn btn--primary" disabled=move || too_short() || busy.get()>
                    {move_tr!("keys-unlock")}
                </button>
            </div>
        </form>
    }
}
