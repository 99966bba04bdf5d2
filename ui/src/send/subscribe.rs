//! Subscribing a browser of this machine as a test device: a page opens in it, and what it hands in fills the form.

use carillon_ipc::SubscribeBrowser;
use carillon_payload::AccountId;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_fluent::move_tr;

use super::language;
use crate::stage::i18n;
use crate::state::Workspace;

/// The button, and while the page waits, what to do there.
#[component]
pub(super) fn SubscribeButton(
    /// The gateway of Web Push that is to reach the browser.
    account: AccountId,
    /// Filled with what the browser calls itself, where nothing was typed.
    name: RwSignal<String>,
    /// Filled with the browser's subscription.
    token: RwSignal<String>,
) -> impl IntoView {
    let app = Workspace::here().app;
    let i18n = i18n();
    let waits = RwSignal::new(false);
    let subscribe = move |_| {
        let asked = SubscribeBrowser {
            account: account.clone(),
            language: language(i18n),
        };
        waits.set(true);
        spawn_local(async move {
            let answered = app.backend.call(asked).await;
            // The dialog may have been closed meanwhile.
            if waits.try_set(false).is_some() {
                return;
            }
            match answered {
                Ok(Some(browser)) => {
                    token.set(browser.target.value);
                    name.update(|name| {
                        if name.trim().is_empty() {
                            *name = browser.name;
                        }
                    });
                }
                Ok(None) => {}
                Err(failure) => app.failed(failure),
            }
        });
    };
    view! {
        <div class="field">
            <button
                type="button"
                class="btn btn--secondary"
                disabled=move || waits.get()
                on:click=subscribe
            >
                {move_tr!("device-subscribe")}
            </button>
            <span class="field__help" role="status">
                {move || waits.get().then(|| i18n.tr("device-subscribe-waits"))}
            </span>
        </div>
    }
}
