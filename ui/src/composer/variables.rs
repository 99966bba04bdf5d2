//! The menu of variables: inserting one where the caret stands, a default for the one that stands there, declaring a
//! new one, and the way to all of them.

use carillon_campaign::{CopyPlace, Edit, Field, Token, TokenKind, Variable, VariableKind};
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::rich::element_id;
use super::token_box::{insert_into, variable_here};
use super::values::{KindChoice, Values};
use super::vary::{self, Scope};
use crate::controls::{Dialog, Icon, Menu, MenuItem, sentence};
use crate::state::Workspace;

/// The menu of declared variables.
#[component]
pub(super) fn InsertVariable() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let naming = RwSignal::new(false);
    let all = RwSignal::new(false);
    let defaulting = RwSignal::new(None);
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
    let insertable = Memo::new(move |_| workspace.made().is_none());
    let items = move || {
        let names = declared.get().into_iter().filter(|_| insertable.get());
        names
            .map(|name| {
                let label = format!("{{ {name} }}");
                let act = Callback::new(move |()| insert_later(workspace, name.clone()));
                view! { <MenuItem act><span class="var" dir="ltr">{label}</span></MenuItem> }
            })
            .collect_view()
    };
    // Asked for when the menu opens: the caret stays where it is meanwhile.
    let default_item = move || {
        let here = Here::find(workspace)?;
        let label = sentence::with(i18n, "variable-default-item", &[("name", &here.name)]);
        let act = Callback::new(move |()| defaulting.set(Some(here.clone())));
        Some(view! { <Act icon="person" label=Signal::stored(label) act/> })
    };
    let vary_items = move || {
        let names = declared.get();
        (insertable.get() && !names.is_empty()).then(|| {
            let items = names.into_iter().map(|name| {
                let label = Signal::derive({
                    let name = name.clone();
                    move || sentence::with(i18n, "vary-by", &[("variable", &name)])
                });
                let act = Callback::new(move |()| vary_later(workspace, name.clone()));
                view! { <Act icon="split" label act/> }
            });
            view! {
                {items.collect_view()}
                <div class="menu__sep" role="separator"></div>
            }
        })
    };
    view! {
        <Menu
            class="btn btn--sm btn--quiet"
            button=move || view! { <Icon name="braces"/> {move || i18n.tr("insert-variable")} }
            end=true
        >
            {items}
            <div class="menu__sep" role="separator"></div>
            {default_item}
            {vary_items}
            <Act
                icon="plus"
                label=Signal::derive(move || i18n.tr("new-variable"))
                act=Callback::new(move |()| naming.set(true))
            />
            <Act
                icon="braces"
                label=Signal::derive(move || i18n.tr("values-open"))
                act=Callback::new(move |()| all.set(true))
            />
        </Menu>
        {move || naming.get().then(|| view! { <NewVariable naming/> })}
        {move || defaulting.get().map(|here| view! { <DefaultValue here defaulting/> })}
        {move || all.get().then(|| view! { <Values open=all/> })}
    }
}

/// An item of the menu that does something: its icon and its words.
#[component]
fn Act(icon: &'static str, label: Signal<String>, act: Callback<()>) -> impl IntoView {
    view! {
        <MenuItem act>
            <Icon name=icon/>
            {label}
        </MenuItem>
    }
}

/// The place worked on last, where it is one of what is looked at; else the body.
fn place_here(workspace: Workspace) -> CopyPlace {
    let fallback = untrack(|| workspace.place(None, Field::Body));
    let now =
        |place: &CopyPlace| place.locale == fallback.locale && place.variant == fallback.variant;
    workspace
        .focus
        .get_untracked()
        .filter(now)
        .unwrap_or(fallback)
}

/// Inserts once the menu has given the focus back.
fn insert_later(workspace: Workspace, name: String) {
    request_animation_frame(move || insert(workspace, &name));
}

/// Inserts at the caret of the box that was worked on last, else of the body.
fn insert(workspace: Workspace, name: &str) {
    if untrack(|| workspace.made()).is_some() {
        return;
    }
    let words = format!("{{ {name} }}");
    let last = workspace.caret.get_untracked();
    if !last.is_some_and(|caret| insert_into(&caret.id, &words)) {
        let body = untrack(|| workspace.place(None, Field::Body));
        insert_into(&element_id(&body), &words);
    }
}

/// Lets the field that was worked on last, else the body, vary by a variable.
fn vary_later(workspace: Workspace, name: String) {
    let place = place_here(workspace);
    request_animation_frame(move || vary::vary(workspace, place, name, Scope::Whole));
}

/// The variable that the caret stands at.
#[derive(Clone)]
struct Here {
    place: CopyPlace,
    text: String,
    token: Token,
    name: String,
    default: Option<String>,
}

impl Here {
    /// Finds it in the field that was worked on last; none while the caret is in an arm of a choice.
    fn find(workspace: Workspace) -> Option<Self> {
        let place = place_here(workspace);
        let id = element_id(&place);
        let caret = workspace.caret.get_untracked();
        if caret.is_some_and(|caret| caret.id != id) {
            return None;
        }
        let draft = workspace
            .campaign
            .with_untracked(|campaign| campaign.draft(&place))?;
        let token = variable_here(&id, &draft)?;
        let TokenKind::Variable { name, default } = token.kind.clone() else {
            return None;
        };
        Some(Self {
            place,
            text: draft.text,
            token,
            name,
            default,
        })
    }

    /// The field's text with this default at the variable, or with none.
    fn with(&self, default: &str) -> Option<String> {
        let token = match default.trim() {
            "" => format!("{{ {} }}", self.name),
            default => format!("{{ {}, or {default} }}", self.name),
        };
        let before = self.text.get(..self.token.range.start)?;
        let after = self.text.get(self.token.range.end..)?;
        Some(format!("{before}{token}{after}"))
    }
}

/// Asks for what is shown where a variable has no value.
#[component]
fn DefaultValue(
    /// The variable in its field.
    here: Here,
    /// Closes when emptied.
    defaulting: RwSignal<Option<Here>>,
) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let typed = RwSignal::new(here.default.clone().unwrap_or_default());
    let close = move || defaulting.set(None);
    // Braces end a token; a default with one in it could not be typed again.
    let good = move || typed.with(|typed| !typed.contains(['{', '}']));
    let label = sentence::with(i18n, "variable-default-label", &[("name", &here.name)]);
    let example = format!("{{ {}, or … }}", here.name);
    let help = sentence::with(i18n, "variable-default-help", &[("typed", &example)]);
    let set = move || {
        let draft = here.with(&typed.get_untracked()).filter(|_| untrack(good));
        if let Some(draft) = draft {
            let place = here.place.clone();
            workspace.edit(Edit::Write { place, draft });
            close();
        }
    };
    view! {
        <Dialog title=Signal::derive(move || i18n.tr("variable-default-title")) close>
            <form
                on:submit=move |event| {
                    event.prevent_default();
                    set();
                }
            >
                <div class="dialog__body">
                    <label class="field">
                        <span class="field__label">{label}</span>
                        <input
                            class="input"
                            autofocus
                            aria-invalid=move || (!good()).to_string()
                            prop:value=typed
                            on:input=move |event| typed.set(event_target_value(&event))
                        />
                    </label>
                    <p class="field__help">{help}</p>
                </div>
                <div class="dialog__foot">
                    <button type="button" class="btn btn--secondary" on:click=move |_| close()>{move || i18n.tr("cancel")}</button>
                    <button type="submit" class="btn btn--primary" disabled=move || !good()>{move || i18n.tr("variable-default-set")}</button>
                </div>
            </form>
        </Dialog>
    }
}

/// Asks for a new variable's name and type.
#[component]
fn NewVariable(naming: RwSignal<bool>) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let name = RwSignal::new(String::new());
    let kind = RwSignal::new(VariableKind::default());
    let taken = move || {
        workspace.campaign.with(|campaign| {
            campaign
                .manifest()
                .variables
                .iter()
                .any(|known| known.name == name.get())
        })
    };
    let good = move || Variable::is_name(&name.get()) && !taken();
    let close = move || naming.set(false);
    let declare = move || {
        if !untrack(good) {
            return;
        }
        let name = name.get_untracked();
        let mut variables = workspace
            .campaign
            .with_untracked(|campaign| campaign.manifest().variables.clone());
        variables.push(Variable {
            name: name.clone(),
            kind: kind.get_untracked(),
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
                    <label class="field">
                        <span class="field__label">{move || i18n.tr("variable-kind")}</span>
                        <KindChoice kind choose=move |chosen| kind.set(chosen)/>
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
