//! The document's end of the title bar: its name, whether it is saved, and what can be done with it.

use carillon_campaign::Edit;
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::keys::blank;
use crate::controls::{Icon, Menu, sentence};
use crate::state::{Kept, Leaving, Workspace};

/// Name, state and menu.
#[component]
pub(super) fn DocumentControls() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let name = Memo::new(move |_| {
        workspace
            .campaign
            .with(|campaign| campaign.manifest().name.clone())
    });
    view! {
        <button
            type="button"
            class="btn btn--icon"
            aria-label=move || i18n.tr("all-campaigns")
            title=move || i18n.tr("all-campaigns")
            on:click=move |_| workspace.leave(Leaving::Welcome)
        >
            <Icon name="grid"/>
        </button>
        <span class="docname">
            <span class="docname__mirror" aria-hidden="true">{name}</span>
            <input
                class="docname__input"
                aria-label=move || i18n.tr("campaign-name")
                prop:value=name
                on:input=move |event| {
                    workspace.edit(Edit::Name { name: event_target_value(&event) });
                }
            />
        </span>
        <DocumentMenu/>
        <DocumentState/>
    }
}

/// Whether it is saved, and whether the journal has it.
#[component]
fn DocumentState() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    move || {
        match workspace.kept.get() {
        Kept::No(failure) => {
            let why = sentence::failed(i18n, &failure);
            view! {
                <span class="badge badge--danger" role="alert" title=why.clone()>
                    <Icon name="error" small=true/>
                    {move || i18n.tr("document-not-kept")}
                    <span class="visually-hidden">{why.clone()}</span>
                </span>
            }
            .into_any()
        }
        Kept::Yes | Kept::Soon if workspace.dirty.get() => {
            view! { <span class="t-small t-3 document-state">{move || i18n.tr("document-edited")}</span> }.into_any()
        }
        Kept::Yes | Kept::Soon => {
            let title = workspace.path.get();
            let id = match (&title, workspace.read_only.get()) {
                (None, _) => "document-new",
                (Some(_), true) => "document-read-only",
                (Some(_), false) => "document-saved",
            };
            view! { <span class="t-small t-3 document-state" title=title>{move || i18n.tr(id)}</span> }.into_any()
        }
    }
    }
}

/// Save, save as, new, open, close.
#[component]
fn DocumentMenu() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    view! {
        <Menu
            class="btn btn--icon btn--sm"
            label=Signal::derive(move || i18n.tr("document-menu"))
            button=|| view! { <Icon name="chevron-down"/> }
        >
            <Item icon="save" words="save" keys="S" run=move || workspace.save()/>
            <Item icon="export" words="save-as" keys="⇧S" run=move || workspace.save_as()/>
            <div class="menu__sep" role="separator"></div>
            <Item icon="plus" words="new-campaign" keys="N" run=move || workspace.leave(Leaving::Open(blank()))/>
            {(!workspace.backend.is_demo()).then(|| view! {
                <Item icon="folder" words="open-folder" keys="O" run=move || workspace.leave_to_choose()/>
            })}
            <Item icon="close" words="close-campaign" keys="" run=move || workspace.leave(Leaving::Welcome)/>
        </Menu>
    }
}

#[component]
fn Item(
    icon: &'static str,
    words: &'static str,
    keys: &'static str,
    run: impl Fn() + 'static,
) -> impl IntoView {
    let i18n = expect_context::<I18n>();
    view! {
        <button type="button" class="menu__item" role="menuitem" tabindex="-1" on:click=move |_| run()>
            <Icon name=icon/>
            {move || i18n.tr(words)}
            {(!keys.is_empty()).then(|| view! { <kbd aria-hidden="true">{move || super::title::command_key(i18n)} {keys}</kbd> })}
        </button>
    }
}
