//! Words that vary by a variable: what stands under a field while the caret is in a token, and the open table.

mod arm;
mod bar;
mod more;
mod open;
mod samples;
mod table;
mod trying;

use carillon_campaign::{ChoicePath, CopyPlace, Draft, Edit, Phrase, Subject, TokenKind};
use leptos::prelude::*;

use super::token_box::{self, Asked};
use crate::state::{Varying, Workspace};

/// The id of the first button under a field whose token was asked for.
const BAR: &str = "token-bar";

/// How much is to vary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// The whole text, so that translators have whole sentences.
    Whole,
    /// Only one value, the so-manieth of the text.
    Value(usize),
}

/// What stands under a field: nothing, a token's actions, or the table of a choice. Nothing in a pseudo-locale, whose
/// words are made.
#[component]
pub(crate) fn Vary(
    /// The field.
    #[prop(into)]
    place: Signal<CopyPlace>,
) -> impl IntoView {
    let workspace = Workspace::here();
    let made = Memo::new(move |_| workspace.made().is_some());
    let is_open = Memo::new(move |_| {
        let varying = workspace.varying.read();
        varying
            .as_ref()
            .is_some_and(|varying| place.with(|place| varying.is_of(place)))
    });
    view! {
        {move || (!made.get() && !is_open.get()).then(|| view! { <bar::TokenBar place/> })}
        {move || (!made.get() && is_open.get()).then(|| view! { <table::Table place/> })}
    }
}

/// A token of a field was asked for: a choice opens its table, a variable its actions.
pub(super) fn ask(
    workspace: Workspace,
    place: CopyPlace,
    draft: &Draft,
    token: usize,
    asked: Asked,
) {
    let Some(choice) = draft.choice_of(token) else {
        if asked == Asked::Key {
            request_animation_frame(|| focus_button(BAR));
        }
        return;
    };
    open(workspace, place, ChoicePath::to(choice), asked);
}

/// Opens the table of a choice; asked for by a key, the caret goes into its first box.
fn open(workspace: Workspace, place: CopyPlace, choice: ChoicePath, asked: Asked) {
    let phrase = workspace
        .campaign
        .with_untracked(|campaign| campaign.phrase(&place));
    let Some(found) = phrase.as_ref().and_then(|phrase| phrase.choice(&choice)) else {
        return;
    };
    let varying = Varying {
        place,
        choice,
        variable: found.by.variable.clone(),
    };
    if workspace
        .varying
        .with_untracked(|old| old.as_ref() != Some(&varying))
    {
        workspace.varying.set(Some(varying));
    }
    if asked == Asked::Key {
        request_animation_frame(focus_first);
    }
}

/// Lets a field's words vary by a variable, and opens the table.
pub(super) fn vary(workspace: Workspace, place: CopyPlace, variable: String, scope: Scope) {
    let found = workspace
        .campaign
        .with_untracked(|campaign| campaign.phrase(&place));
    let mut phrase = found.unwrap_or_default();
    let choice = match scope {
        Scope::Whole if is_by(&phrase, &variable) => 0,
        Scope::Whole => {
            phrase.vary(Subject::of(variable));
            0
        }
        Scope::Value(number) => {
            let Some(choice) = phrase.vary_value(number) else {
                return;
            };
            choice
        }
    };
    let edit = Edit::Phrase {
        place: place.clone(),
        phrase,
    };
    if workspace.edit(edit) {
        open(workspace, place, ChoicePath::to(choice), Asked::Key);
    }
}

/// Whether the whole of a phrase varies by a variable already.
fn is_by(phrase: &Phrase, variable: &str) -> bool {
    let choice = phrase.choices().next();
    phrase.parts.len() == 1 && choice.is_some_and(|choice| choice.by.variable == variable)
}

/// Which of the plain values among a draft's tokens one is, with its variable's name.
fn value_of(draft: &Draft, token: usize) -> Option<(usize, String)> {
    let TokenKind::Variable { name, .. } = &draft.tokens.get(token)?.kind else {
        return None;
    };
    let before = draft.tokens[..token].iter();
    Some((
        before.filter(|token| token.is_value()).count(),
        name.clone(),
    ))
}

/// Puts the caret into the table's first box.
fn focus_first() {
    let found = document().query_selector(".vary textarea").ok().flatten();
    if let Some(id) = found.and_then(|element| element.get_attribute("id")) {
        token_box::focus(&id);
    }
}

/// Moves the focus to a button.
fn focus_button(id: &str) {
    let found = document().get_element_by_id(id);
    let button =
        found.and_then(|found| wasm_bindgen::JsCast::dyn_into::<web_sys::HtmlElement>(found).ok());
    if let Some(button) = button {
        // Focusing an element that is there does not fail.
        let _ = button.focus();
    }
}
