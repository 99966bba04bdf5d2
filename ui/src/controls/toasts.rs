//! Toasts: what failed or was done, at the window's end, without standing in the way.

use std::time::Duration;

use leptos::prelude::*;
use leptos_fluent::I18n;

use super::{Icon, sentence};
use crate::state::{AppState, Said, Toast, sleep};

/// How long a toast without an action stays.
const STAY: Duration = Duration::from_secs(12);

/// All toasts, oldest first.
#[component]
pub(crate) fn Toasts() -> impl IntoView {
    let app = AppState::here();
    view! {
        <div class="toasts" role="status" aria-live="polite">
            <For each=move || app.toasts.get() key=|toast| toast.id let:toast>
                <OneToast toast/>
            </For>
        </div>
    }
}

/// One toast.
#[component]
fn OneToast(
    /// It.
    toast: Toast,
) -> impl IntoView {
    let app = AppState::here();
    let i18n = expect_context::<I18n>();
    let id = toast.id;
    if toast.action.is_none() {
        leptos::task::spawn_local(async move {
            sleep(STAY).await;
            app.dismiss(id);
        });
    }
    let icon = match toast.said {
        Said::Note(..) | Said::Count(..) => "info",
        Said::Failed(_) | Said::Refused(_) => "warning",
    };
    let said = toast.said.clone();
    let action = toast.action.map(|action| {
        let run = move |_| {
            app.dismiss(id);
            action.run.run(());
        };
        view! { <button type="button" class="btn btn--sm btn--quiet" on:click=run>{move || i18n.tr(action.label)}</button> }
    });
    view! {
        <div class="toast">
            <Icon name=icon/>
            <span class="toast__text selectable">{move || sentence::said(i18n, &said)}</span>
            {action}
            <button
                type="button"
                class="btn btn--sm btn--icon"
                aria-label=move || i18n.tr("close")
                on:click=move |_| app.dismiss(id)
            >
                <Icon name="close"/>
            </button>
        </div>
    }
}
