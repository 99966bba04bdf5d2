//! A field of a provider's form description, and what is wrong with it beside it.

use carillon_payload::Preset;
use carillon_payload::form::{self, Field, Holds, Need, RequestPart};
use carillon_words::Words;
use leptos::prelude::*;
use leptos_fluent::move_tr;

use super::sheet::Sheet;
use crate::send::language;
use crate::stage::i18n;

/// A field of the provider's form.
#[component]
pub(super) fn Input(sheet: Sheet, field: Field, words: Words) -> impl IntoView {
    let id = field.id;
    let value = move || {
        sheet
            .values
            .with(|values| values.get(id).cloned().unwrap_or_default())
    };
    let problem = Memo::new(move |_| {
        sheet
            .problems
            .with(|problems| problems.iter().find(|problem| problem.field == id).cloned())
    });
    let invalid = move || problem.with(Option::is_some).to_string();
    let language = words.language();
    let wrong = move || {
        problem.get().map(|problem| {
            let text = Words::new(language).field_wrong(&problem);
            view! { <span class="field__error" role="alert">{text}</span> }
        })
    };
    let write = move |event| sheet.write(id, event_target_value(&event));
    let (own, help) = (format!("gateway-{id}"), format!("gateway-{id}-help"));
    let (names, describes) = (own.clone(), help.clone());
    let input = match field.holds {
        Holds::FromKey => view! {
            <input class="input t-mono" id=own aria-describedby=help readonly prop:value=value/>
        }
        .into_any(),
        Holds::Template(part) if part.has_lines() => view! {
            <textarea
                class="textarea t-mono gateway__template"
                id=own
                dir="ltr"
                rows=if part == RequestPart::Body { "12" } else { "4" }
                aria-describedby=help
                autocomplete="off"
                spellcheck="false"
                aria-required=(field.need == Need::Required).to_string()
                aria-invalid=invalid
                prop:value=value
                on:input=write
            ></textarea>
        }
        .into_any(),
        Holds::Text(_) | Holds::Template(_) => view! {
            <input
                class="input t-mono"
                id=own
                aria-describedby=help
                autocomplete="off"
                spellcheck="false"
                aria-required=(field.need == Need::Required).to_string()
                aria-invalid=invalid
                prop:value=value
                on:input=write
            />
        }
        .into_any(),
        Holds::Preset => view! { <PresetChoice sheet own help/> }.into_any(),
        Holds::Choice(choices) => {
            let options = choices
                .iter()
                .map(|choice| {
                    let name = words.gateway_choice(choice);
                    view! { <option value=*choice selected=move || value() == *choice>{name}</option> }
                })
                .collect_view();
            let nothing = (field.need == Need::Required).then(|| {
                view! { <option value="" selected=move || value().is_empty()>{move_tr!("gateway-choose")}</option> }
            });
            view! {
                <select
                    class="select select--native"
                    id=own
                    aria-describedby=help
                    aria-invalid=invalid
                    on:change=write
                >
                    {nothing}
                    {options}
                </select>
            }
            .into_any()
        }
    };
    view! {
        <div class="field">
            <label class="field__label" for=names>{words.gateway_field(id)}</label>
            {input}
            <span class="field__help" id=describes>{words.gateway_hint(id)}</span>
            {wrong}
        </div>
    }
}

/// The servers that are known; choosing one fills the other fields in.
#[component]
fn PresetChoice(
    sheet: Sheet,
    /// Its own id.
    own: String,
    /// The id of what describes it.
    help: String,
) -> impl IntoView {
    let i18n = i18n();
    let chosen = move || {
        sheet
            .values
            .with(|values| values.get(form::PRESET).cloned())
    };
    let options = Preset::all().into_iter().map(|preset| {
        let id = preset.id;
        let name = move || Words::new(&language(i18n)).gateway_preset(&preset);
        view! { <option value=id selected=move || chosen().as_deref() == Some(id)>{name}</option> }
    });
    let choose = move |event| {
        if let Some(preset) = Preset::named(&event_target_value(&event)) {
            sheet.fill(preset);
        }
    };
    view! {
        <select class="select select--native" id=own aria-describedby=help on:change=choose>
            {options.collect_view()}
        </select>
    }
}
