//! The table of a choice: its heading, a row for each arm and for each category that has none, and what can be added.

use carillon_campaign::{Basis, ChoicePath, CopyPlace, Key, Phrase, PluralType, Standing, Subject};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::arm::{ArmRow, NeverRow};
use super::more::More;
use super::open::Open;
use super::trying::Trying;
use super::{Scope, vary};
use crate::composer::rich::element_id;
use crate::composer::token_box::{self, Asked};
use crate::controls::{Icon, sentence};

/// The table under a field.
#[component]
pub(super) fn Table(place: Signal<CopyPlace>) -> impl IntoView {
    let i18n = expect_context::<I18n>();
    let open = Open::new(place);
    let workspace = open.workspace;
    // What was tried was for this table only. The workspace may be gone first.
    on_cleanup(move || {
        workspace
            .tried
            .try_update(std::collections::BTreeMap::clear);
    });
    let keys = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !event.is_composing() {
            event.prevent_default();
            event.stop_propagation();
            close(open);
        }
    };
    let varies = Memo::new(move |_| open.choice.with(Option::is_some));
    let label = move || sentence::with(i18n, "vary-title", &[("variable", &open.variable.get())]);
    view! {
        <div class="vary" role="group" aria-label=label on:keydown=keys>
            <Heading open/>
            {move || if varies.get() {
                view! {
                    <Rows open/>
                    <More open/>
                    <Trying open/>
                }.into_any()
            } else {
                view! { <Offer open/> }.into_any()
            }}
        </div>
    }
}

/// What it varies by, the way back to an outer choice, and the way out.
#[component]
fn Heading(open: Open) -> impl IntoView {
    let i18n = expect_context::<I18n>();
    let title = move || sentence::with(i18n, "vary-title", &[("variable", &open.variable.get())]);
    let outer = Memo::new(move |_| open.path.read().around());
    let back = move |_| {
        if let Some(outer) = outer.get_untracked() {
            let place = open.place.get_untracked();
            super::open(open.workspace, place, outer, Asked::Key);
        }
    };
    view! {
        <div class="vary__head">
            {move || outer.get().is_some().then(|| view! {
                <button
                    type="button"
                    class="btn btn--icon btn--sm"
                    aria-label=move || i18n.tr("vary-back")
                    title=move || i18n.tr("vary-back")
                    on:click=back
                >
                    <Icon name="chevron-start"/>
                </button>
            })}
            <span class="vary__title">{title}</span>
            <Counting open/>
            <button
                type="button"
                class="btn btn--icon btn--sm"
                aria-label=move || i18n.tr("vary-close")
                title=move || i18n.tr("vary-close")
                on:click=move |_| close(open)
            >
                <Icon name="close"/>
            </button>
        </div>
    }
}

/// Whether a number says how many or the so-manieth.
#[component]
fn Counting(open: Open) -> impl IntoView {
    let i18n = expect_context::<I18n>();
    let kind = Memo::new(move |_| match open.basis.get() {
        Basis::Number(kind) => Some(kind),
        Basis::Text => None,
    });
    let choose = move |value: String| {
        let variable = open.variable.get_untracked();
        let by = match value.as_str() {
            "ordinal" => Subject::ordinal(variable),
            _ => Subject::of(variable),
        };
        open.change(|phrase, at| phrase.judge(at, by));
    };
    let is_ordinal = move || kind.get() == Some(PluralType::Ordinal);
    move || {
        kind.get().is_some().then(|| {
            view! {
                <select
                    class="select select--native vary__counting"
                    aria-label=move || i18n.tr("vary-counting")
                    on:change=move |event| choose(event_target_value(&event))
                >
                    <option value="cardinal" selected=move || !is_ordinal()>{move || i18n.tr("vary-cardinal")}</option>
                    <option value="ordinal" selected=is_ordinal>{move || i18n.tr("vary-ordinal")}</option>
                </select>
            }
        })
    }
}

/// The rows. A row keeps its text box while its arm comes and goes.
#[component]
fn Rows(open: Open) -> impl IntoView {
    let keys = Memo::new(move |_| {
        let rows = open.rows.read();
        let keys = rows.iter().enumerate().map(|(at, row)| {
            let never = row.standing == Standing::Never;
            (row.key.clone(), never.then_some(at))
        });
        keys.collect::<Vec<(Key, Option<usize>)>>()
    });
    view! {
        <div class="vary__rows">
            <For each=move || keys.get() key=Clone::clone let((key, never))>
                {match never {
                    None => view! { <ArmRow open key/> }.into_any(),
                    Some(_) => view! { <NeverRow open key/> }.into_any(),
                }}
            </For>
        </div>
    }
}

/// The words of this locale do not vary by the variable: they can be made to.
#[component]
fn Offer(open: Open) -> impl IntoView {
    let i18n = expect_context::<I18n>();
    let words = move || {
        let values = [("variable", &*open.variable.get())];
        sentence::with(i18n, "vary-not-here", &values)
    };
    let start = move |_| {
        let (place, variable) = (open.place.get_untracked(), open.variable.get_untracked());
        vary(open.workspace, place, variable, Scope::Whole);
    };
    view! {
        <p class="field__help">{words}</p>
        <div>
            <button type="button" class="btn btn--secondary btn--sm" on:click=start>
                <Icon name="split"/>
                {move || sentence::with(i18n, "vary-by", &[("variable", &open.variable.get())])}
            </button>
        </div>
    }
}

/// Closes the table and gives the focus back to the field.
fn close(open: Open) {
    let id = open.place.with_untracked(element_id);
    open.workspace.varying.set(None);
    token_box::focus(&id);
}

/// Lets the words vary no more, and closes the table; an outer choice's opens again.
pub(super) fn stop(open: Open) {
    let outer: Option<ChoicePath> = open.path.with_untracked(ChoicePath::around);
    if !open.change(Phrase::unvary) {
        return;
    }
    match outer {
        Some(outer) => {
            let place = open.place.get_untracked();
            super::open(open.workspace, place, outer, Asked::Key);
        }
        None => close(open),
    }
}
