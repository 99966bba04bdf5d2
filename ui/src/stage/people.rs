//! Whose values fill the variables: the menu of people above the artboards.

use carillon_campaign::{Persona, WorstCase};
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::i18n;
use crate::composer::Values;
use crate::controls::{Icon, Menu};
use crate::state::Workspace;

/// Whose values fill the variables: real people, worst cases under their heading, nobody.
#[component]
pub(super) fn Personas() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let editing = RwSignal::new(false);
    let chosen = move || {
        let now = workspace.persona.get();
        let mut all = people(workspace, i18n)
            .into_iter()
            .chain(worst_cases(workspace, i18n));
        all.find(|(id, _)| *id == now)
            .map(|(_, name)| name)
            .unwrap_or_default()
    };
    let button = move || {
        view! {
            <Icon name="person"/>
            <span class="choice__now truncate">{chosen}</span>
            <Icon name="chevron-down"/>
        }
    };
    let name = Signal::derive(move || format!("{}: {}", i18n.tr("stage-persona"), chosen()));
    let item = move |(id, words): (Option<String>, String)| {
        let checked = workspace.persona.get() == id;
        view! {
            <button
                type="button"
                class="menu__item"
                role="menuitemradio"
                aria-checked=checked.to_string()
                tabindex="-1"
                on:click=move |_| workspace.persona.set(id.clone())
            >
                <span class="menu__check">{checked.then(|| view! { <Icon name="check"/> })}</span>
                {words}
            </button>
        }
    };
    view! {
        <Menu class="select select--quiet" label=name button>
            {move || people(workspace, i18n).into_iter().map(item).collect_view()}
            {move || {
                let worst = worst_cases(workspace, i18n);
                (!worst.is_empty()).then(|| view! {
                    <div class="menu__sep" role="separator"></div>
                    <div class="menu__head" id="worst-cases">{i18n.tr("worst-cases")}</div>
                    <div role="group" aria-labelledby="worst-cases">{worst.into_iter().map(item).collect_view()}</div>
                })
            }}
            <div class="menu__sep" role="separator"></div>
            <button type="button" class="menu__item" role="menuitem" tabindex="-1" on:click=move |_| editing.set(true)>
                <span class="menu__check"></span>
                {move || i18n.tr("values-open")}
            </button>
        </Menu>
        {move || editing.get().then(|| view! { <Values open=editing/> })}
    }
}

/// The worst cases that the app makes of the campaign's variables; none where it has no variables. Tracked.
pub(crate) fn worst_cases(workspace: Workspace, i18n: I18n) -> Vec<(Option<String>, String)> {
    let has_variables = workspace
        .campaign
        .with(|campaign| !campaign.manifest().variables.is_empty());
    let cases = WorstCase::ALL.into_iter().filter(|_| has_variables);
    cases
        .map(|case| (Some(case.id().to_owned()), i18n.tr(case_words(case))))
        .collect()
}

/// The Fluent id of a case's name.
fn case_words(case: WorstCase) -> &'static str {
    match case {
        WorstCase::Longest => "worst-longest",
        WorstCase::Empty => "worst-empty",
        WorstCase::RightToLeft => "worst-rtl",
        WorstCase::Emoji => "worst-emoji",
    }
}

/// A persona's name, a worst case's as well; its id where the open campaign does not know it. Tracked.
pub(crate) fn persona_name(workspace: Workspace, i18n: I18n, id: Option<&str>) -> String {
    let mut all = people(workspace, i18n)
        .into_iter()
        .chain(worst_cases(workspace, i18n));
    all.find(|(known, _)| known.as_deref() == id)
        .map_or_else(|| id.unwrap_or_default().to_owned(), |(_, name)| name)
}

/// The campaign's personas, and none. Tracked.
pub(crate) fn people(workspace: Workspace, i18n: I18n) -> Vec<(Option<String>, String)> {
    let mut people: Vec<_> = workspace.campaign.with(|campaign| {
        let named = |persona: &Persona| {
            let name = if persona.name.is_empty() {
                &persona.id
            } else {
                &persona.name
            };
            (Some(persona.id.clone()), name.clone())
        };
        campaign.manifest().personas.iter().map(named).collect()
    });
    people.push((None, i18n.tr("stage-persona-none")));
    people
}
