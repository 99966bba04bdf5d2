//! Bringing translations in: files are dropped, chosen or pasted, looked through, and taken as one step.

use std::collections::BTreeSet;
use std::sync::Arc;

use carillon_exchange::{Incoming, Review, limits};
use leptos::html::Input;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_fluent::I18n;
use web_sys::File;

use super::review::Looked;
use crate::controls::drop::{DropPlace, all};
use crate::controls::{Dialog, Icon, file, sentence};
use crate::state::{Said, ToastAction, Workspace};

/// What the file chooser offers.
const ENDINGS: &str = ".csv,.tsv,.txt,.xlf,.xliff,.xml,.ftl,.json";

/// What is looked through.
#[derive(Clone, Copy)]
pub(super) struct Looking {
    /// What came; `None` before.
    pub(super) review: RwSignal<Option<Arc<Review>>>,
    /// The entries to take, by index.
    pub(super) taken: RwSignal<BTreeSet<usize>>,
}

/// The dialog.
#[component]
pub(super) fn Import(
    /// Whether it is open.
    importing: RwSignal<bool>,
) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let looking = Looking {
        review: RwSignal::new(None),
        taken: RwSignal::new(BTreeSet::new()),
    };
    let close = move || importing.set(false);
    let count = Memo::new(move |_| looking.taken.with(BTreeSet::len));
    let import = move |_| {
        if take(workspace, looking) {
            close();
        }
    };
    view! {
        <Dialog title=Signal::derive(move || i18n.tr("import-title")) close wide=true>
            <div class="dialog__body import">
                {move || match looking.review.get() {
                    None => view! { <Sources looking/> }.into_any(),
                    Some(review) => view! { <Looked review looking/> }.into_any(),
                }}
            </div>
            <div class="dialog__foot">
                {move || looking.review.with(Option::is_some).then(|| view! {
                    <button type="button" class="btn btn--quiet" on:click=move |_| looking.review.set(None)>
                        {move || i18n.tr("import-again")}
                    </button>
                })}
                <button type="button" class="btn btn--secondary" on:click=move |_| close()>{move || i18n.tr("cancel")}</button>
                <button type="button" class="btn btn--primary" disabled=move || count.get() == 0 on:click=import>
                    {move || sentence::count(i18n, "import-take", &[("count", count.get())])}
                </button>
            </div>
        </Dialog>
    }
}

/// Where files come from.
#[component]
fn Sources(looking: Looking) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let place = DropPlace::new();
    let input = NodeRef::<Input>::new();
    let took = move |files: Vec<File>| {
        if !files.is_empty() {
            spawn_local(read(workspace, looking, files));
        }
    };
    let pasted = move |text: String| {
        if !text.trim().is_empty() {
            look(workspace, looking, &[(String::new(), text.into_bytes())]);
        }
    };
    view! {
        <button
            type="button"
            class="drop import__drop"
            class:is-over=move || place.is_over()
            autofocus
            on:click=move |_| {
                if let Some(input) = input.get_untracked() {
                    input.click();
                }
            }
            on:dragover=move |event| place.hold(&event)
            on:dragleave=move |_| place.leave()
            on:drop=move |event| took(place.take(&event))
        >
            <Icon name="import"/>
            <span>{move || i18n.tr("import-drop")}</span>
            <span class="t-small t-3">{move || i18n.tr("import-formats")}</span>
        </button>
        <input
            type="file"
            hidden
            multiple
            accept=ENDINGS
            node_ref=input
            aria-label=move || i18n.tr("import-drop")
            on:change=move |_| {
                if let Some(input) = input.get_untracked() {
                    took(all(input.files()));
                    // The same file again must be a change again.
                    input.set_value("");
                }
            }
        />
        <label class="field">
            <span class="field__label">{move || i18n.tr("import-paste")}</span>
            <textarea
                class="input import__paste t-mono"
                rows="4"
                spellcheck="false"
                on:input=move |event| pasted(event_target_value(&event))
            ></textarea>
            <span class="field__help">{move || i18n.tr("import-paste-help")}</span>
        </label>
    }
}

/// Reads files and looks through them. One that cannot be read is said; the others go on.
async fn read(workspace: Workspace, looking: Looking, files: Vec<File>) {
    let mut read = Vec::new();
    for picked in files {
        match file::read(&picked, limits::MOST_BYTES).await {
            Ok(bytes) => read.push((picked.name(), bytes)),
            Err(failure) => workspace.app.failed(failure),
        }
    }
    if !read.is_empty() {
        look(workspace, looking, &read);
    }
}

/// Looks through what came, and takes what nothing speaks against.
fn look(workspace: Workspace, looking: Looking, files: &[(String, Vec<u8>)]) {
    let locale = workspace.campaign.with_untracked(|campaign| {
        let here = workspace.locale.get_untracked();
        (here != campaign.manifest().source_locale).then_some(here)
    });
    let incoming: Vec<Incoming<'_>> = files
        .iter()
        .map(|(name, bytes)| Incoming {
            name,
            bytes,
            // What is pasted has no name to tell whose words it is.
            locale: locale.as_ref().filter(|_| name.is_empty()),
        })
        .collect();
    let review = workspace
        .campaign
        .with_untracked(|campaign| carillon_exchange::review(campaign, &incoming));
    looking.taken.set(review.taken_by_default());
    looking.review.set(Some(Arc::new(review)));
}

/// Makes one step of what is taken; a toast offers to take it back.
fn take(workspace: Workspace, looking: Looking) -> bool {
    let taken = looking.taken.get_untracked();
    let edit = looking
        .review
        .with_untracked(|review| review.as_ref().and_then(|review| review.edit(&taken)));
    let Some(edit) = edit else {
        return false;
    };
    if !workspace.edit(edit) {
        return false;
    }
    let action = ToastAction {
        label: "undo",
        run: Callback::new(move |()| workspace.undo()),
    };
    let said = Said::Count("import-done", taken.len());
    workspace.app.say(said, Some(action));
    true
}
