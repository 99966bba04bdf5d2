//! A row of the table: when it is taken, and its words.

use carillon_campaign::{Draft, Key, Row, Standing};
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::open::Open;
use super::samples::{key_name, samples};
use crate::composer::token_box::{Asked, TokenBox};
use crate::controls::{Icon, sentence};

/// A row that has a text box.
#[component]
pub(super) fn ArmRow(open: Open, key: Key) -> impl IntoView {
    let i18n = expect_context::<I18n>();
    let id = format!("vary-{}", key.as_str());
    let mine = key.clone();
    let row = Memo::new(move |_| {
        let rows = open.rows.read();
        let found = rows
            .iter()
            .find(|row| row.key == mine && row.standing != Standing::Never);
        found.cloned()
    });
    let mine = key.clone();
    let draft = Memo::new(move |_| open.draft(&mine));
    let mine = key.clone();
    let is_taken = Memo::new(move |_| open.taken.read().as_ref() == Some(&mine));
    let name = Signal::derive(move || {
        let row = row.read();
        row.as_ref()
            .map(|row| key_name(i18n, row, open.basis.get()))
            .unwrap_or_default()
    });
    let label = Signal::derive(move || {
        let field = sentence::field(i18n, open.place.get().field);
        sentence::with(
            i18n,
            "vary-words",
            &[("field", &field), ("key", &name.get())],
        )
    });
    let instead = Memo::new(move |_| match row.read().as_ref()?.standing {
        Standing::Written => Some(i18n.tr("vary-shows-nothing")),
        _ => default_words(open),
    });
    let mine = key.clone();
    let write = move |text: String| open.write(&mine, &text);
    let focused = move |()| {
        if let Some(row) = row.get_untracked() {
            open.try_row(&row);
        }
    };
    let mine = key.clone();
    let go_in = move |(token, asked): (usize, Asked)| go_into(open, &mine, token, asked);
    let remove = move |_| {
        open.change(|phrase, at| phrase.remove_arm(at, &key));
    };
    view! {
        <div
            class="vary__row"
            class:is-taken=is_taken
            role="group"
            aria-label=name
            aria-current=move || is_taken.get().then_some("true")
        >
            <div class="vary__key">
                <span class="vary__name">{name}</span>
                {move || row.get().map(|row| numbers(i18n, &row))}
            </div>
            <div class="vary__words">
                <TokenBox
                    id=Signal::derive(move || id.clone())
                    label
                    locale=Signal::derive(move || open.place.get().locale)
                    draft
                    instead
                    write
                    open=go_in
                    focused
                    multiline=true
                />
                {move || row.get().and_then(|row| flag(i18n, row.standing))}
            </div>
            {move || row.get().filter(is_removable).map(|_| view! { <Remove name remove=remove.clone()/> })}
        </div>
    }
}

/// A row that no value leads to: its words can only be removed.
#[component]
pub(super) fn NeverRow(open: Open, key: Key) -> impl IntoView {
    let i18n = expect_context::<I18n>();
    let named = key.as_str().to_owned();
    let name = Signal::derive(move || named.clone());
    let mine = key.clone();
    let words = move || {
        let choice = open.choice.read();
        let arm = choice.as_ref()?.arms.iter().rfind(|arm| arm.key == mine)?;
        Some(Draft::of_phrase(&arm.phrase).text)
    };
    let remove = move |_| {
        open.change(|phrase, at| phrase.remove_arm(at, &key));
    };
    view! {
        <div class="vary__row" role="group" aria-label=name>
            <div class="vary__key"><span class="vary__name">{name}</span></div>
            <div class="vary__words">
                <p class="vary__never">{words}</p>
                {flag(i18n, Standing::Never)}
            </div>
            <Remove name remove/>
        </div>
    }
}

/// The button that removes a row.
#[component]
fn Remove(
    name: Signal<String>,
    remove: impl Fn(leptos::ev::MouseEvent) + 'static,
) -> impl IntoView {
    let i18n = expect_context::<I18n>();
    let words = move || sentence::with(i18n, "vary-remove", &[("key", &name.get())]);
    view! {
        <button type="button" class="btn btn--icon btn--sm" aria-label=words title=words on:click=remove>
            <Icon name="close"/>
        </button>
    }
}

/// Whether a row's words can go: what stands for everything else cannot.
fn is_removable(row: &Row) -> bool {
    row.standing == Standing::Written && !row.default
}

/// Numbers of a row, in small.
fn numbers(i18n: I18n, row: &Row) -> impl IntoView + use<> {
    let text = samples(i18n, row);
    (!text.is_empty()).then(|| view! { <span class="vary__numbers">{text}</span> })
}

/// What is to be said of a row besides its words.
fn flag(i18n: I18n, standing: Standing) -> Option<impl IntoView + use<>> {
    let (class, words) = match standing {
        Standing::Written => return None,
        Standing::Missing => ("vary__flag vary__flag--missing", "vary-missing"),
        Standing::Spelled => ("vary__flag", "vary-spelled"),
        Standing::Never => ("vary__flag", "vary-never"),
    };
    let icon = (standing == Standing::Missing).then(|| view! { <Icon name="warning" small=true/> });
    Some(view! { <p class=class>{icon}{i18n.tr(words)}</p> })
}

/// The words that stand for everything else.
fn default_words(open: Open) -> Option<String> {
    let choice = open.choice.read();
    let arm = choice.as_ref()?.default_arm()?;
    Some(Draft::of_phrase(&arm.phrase).text)
}

/// Opens the table of a choice within an arm.
fn go_into(open: Open, key: &Key, token: usize, asked: Asked) {
    let inner = untrack(|| open.draft(key)).and_then(|draft| draft.choice_of(token));
    let Some(inner) = inner else {
        return;
    };
    let choice = open.path.get_untracked().within(key.clone(), inner);
    let place = open.place.get_untracked();
    super::open(open.workspace, place, choice, asked);
}
