//! Inserting a variable where the caret stands, or declaring a new one.

use carillon_campaign::{CopyPlace, Edit, Field, Variable, VariableKind};
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::rich::element_id;
use super::token_box::insert_into;
use super::vary::{self, Scope};
use crate::controls::{Dialog, Icon, Menu, sentence};
use crate::state::Workspace;

/// The menu of declared variables.
#[component]
pub(super) fn InsertVariable() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let naming = RwSignal::new(false);
    let declared = Memo::new(move |_| {
        workspace.campaign.with(|campaign| {
            campaign
                .manifest()
                .variables
                .iter()
                .map(|variable| variable.name.clone())
                .collect::<Vec<_>>()
        })
    });
    view! {
        <Menu
            class="btn btn--sm btn--quiet"
            button=move || view! { <Icon name="braces"/> {move || i18n.tr("insert-variable")} }
            end=true
        >
            {move || declared.get().into_iter().map(|name| {
                let label = format!("{{ {name} }}");
                view! {
                    <button
                        type="button"
                        class="menu__item"
                        role="menuitem"
                        tabindex="-1"
                        on:click=move |_| insert_later(workspace, name.clone())
                    >
                        <span class="var" dir="ltr">{label}</span>
                    </button>
                }
            }).collect_view()}
            <div class="menu__sep" role="separator"></div>
            {move || declared.get().into_iter().map(|name| {
                let label = Signal::derive({
                    let name = name.clone();
                    move || sentence::with(i18n, "vary-by", &[("variable", &name)])
                });
                view! {
                    <button
                        type="button"
                        class="menu__item"
                        role="menuitem"
                        tabindex="-1"
                        on:click=move |_| vary_later(workspace, name.clone())
                    >
                        <Icon name="split"/>
                        {label}
                    </button>
                }
            }).collect_view()}
            <div class="menu__sep" role="separator"></div>
            <button type="button" class="menu__item" role="menuitem" tabindex="-1" on:click=move |_| naming.set(true)>
                <Icon name="plus"/>
                {move || i18n.tr("new-variable")}
            </button>
        </Menu>
        {move || naming.get().then(|| view! { <NewVariable naming/> })}
    }
}

/// Inserts once the menu has given the focus back.
fn insert_later(workspace: Workspace, name: String) {
    request_animation_frame(move || insert(workspace, &name));
}

/// Inserts at the caret of the box that was worked on last, else of the body.
fn insert(workspace: Workspace, name: &str) {
    let words = format!("{{ {name} }}");
    let last = workspace.caret.get_untracked();
    if !last.is_some_and(|caret| insert_into(&caret.id, &words)) {
        let body = untrack(|| workspace.place(None, Field::Body));
        insert_into(&element_id(&body), &words);
    }
}

/// Lets the field that was worked on last, else the body, vary by a variable.
fn vary_later(workspace: Workspace, name: String) {
    let body = untrack(|| workspace.place(None, Field::Body));
    let now = |place: &CopyPlace| place.locale == body.locale && place.variant == body.variant;
    let place = workspace.focus.get_untracked().filter(now).unwrap_or(body);
    request_animation_frame(move || vary::vary(workspace, place, name, Scope::Whole));
}

/// Asks for a new variable's name and type.
#[component]
fn NewVariable(naming: RwSignal<bool>) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let name = RwSignal::new(String::new());
    let number = RwSignal::new(false);
    let taken = move || {
        workspace.campaign.with(|campaign| {
            campaign
                .manifest()
                .variables
                .iter()
                .any(|known| known.name == name.get())
        })
    };
    let good = move || is_name(&name.get()) && !taken();
    let close = move || naming.set(false);
    let declare = move || {
        if !untrack(good) {
            return;
        }
        let name = name.get_untracked();
        let kind = if number.get_untracked() {
            VariableKind::Number
        } else {
            VariableKind::Text
        };
        let mut variables = workspace
            .campaign
            .with_untracked(|campaign| campaign.manifest().variables.clone());
        variables.push(Variable {
            name: name.clone(),
            kind,
        });
        if workspace.edit(Edit::Variables { variables }) {
            close();
            insert_later(workspace, name);
        }
    };
    view! {
        <Dialog title=Signal::derive(move || i18n.tr("new-variable-title")) close>
            <form
                on:submit=move |event| {
                    event.prevent_default();
                    declare();
                }
            >
                <div class="dialog__body">
                    <label class="field">
                        <span class="field__label">{move || i18n.tr("new-variable-name")}</span>
                        <input class="input t-mono" autofocus prop:value=name on:input=move |event| name.set(event_target_value(&event))/>
                    </label>
                    <p class="field__help">{move || i18n.tr("new-variable-help")}</p>
                    <label class="check">
                        <input
                            type="checkbox"
                            class="check__box"
                            prop:checked=number
                            on:change=move |event| number.set(event_target_checked(&event))
                        />
                        {move || i18n.tr("new-variable-number")}
                    </label>
                </div>
                <div class="dialog__foot">
                    <button type="button" class="btn btn--secondary" on:click=move |_| close()>{move || i18n.tr("cancel")}</button>
                    <button type="submit" class="btn btn--primary" disabled=move || !good()>{move || i18n.tr("new-variable-add")}</button>
                </div>
            </form>
        </Dialog>
    }
}

/// Whether Fluent takes it for a variable's name.
fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
}
