//! "Save changes?": asked before anything would close unsaved work.

use leptos::prelude::*;
use leptos_fluent::I18n;

use crate::controls::{Dialog, sentence};
use crate::state::{AppState, Leaving, Workspace};

/// The question, while it waits for its answer.
#[component]
pub(super) fn LeavingDialog() -> impl IntoView {
    let app = AppState::here();
    let workspace = Workspace::here();
    move || {
        app.leaving
            .get()
            .map(|to| view! { <Question app workspace to/> })
    }
}

#[component]
fn Question(app: AppState, workspace: Workspace, to: Leaving) -> impl IntoView {
    let i18n = expect_context::<I18n>();
    let title = Signal::derive(move || {
        let name = workspace
            .campaign
            .with(|campaign| campaign.manifest().name.clone());
        sentence::with(i18n, "leaving-title", &[("name", &name)])
    });
    let stay = move || app.leaving.set(None);
    let to = StoredValue::new(to);
    let discard = move |_| {
        stay();
        workspace.close(to.get_value(), true);
    };
    let save = move |_| {
        stay();
        leptos::task::spawn_local(async move {
            if workspace.save_then(false).await {
                workspace.close(to.get_value(), false);
            }
        });
    };
    view! {
        <Dialog title close=stay>
            <div class="dialog__body"><p class="t-2">{move || i18n.tr("leaving-why")}</p></div>
            <div class="dialog__foot">
                <button type="button" class="btn btn--secondary" on:click=discard>{move || i18n.tr("leaving-discard")}</button>
                <button type="button" class="btn btn--secondary" on:click=move |_| stay()>{move || i18n.tr("cancel")}</button>
                <button type="button" class="btn btn--primary" autofocus on:click=save>{move || i18n.tr("save")}</button>
            </div>
        </Dialog>
    }
}
