//! The locale file as it stands, for those who want Fluent itself.

use carillon_campaign::{Campaign, Edit, Problem};
use carillon_lint::{Finding, FindingCode};
use carillon_words::Words;
use leptos::html::Textarea;
use leptos::prelude::*;
use leptos_fluent::I18n;

use crate::state::Workspace;

/// The file in a text box, its problems below.
#[component]
pub(super) fn Source() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let element = NodeRef::<Textarea>::new();
    let file = Memo::new(move |_| Campaign::locale_path(&workspace.locale.get()));
    let text = Memo::new(move |_| {
        workspace.campaign.with(|campaign| {
            let bytes = campaign
                .files()
                .get(&file.get())
                .map(|bytes| bytes.to_vec());
            String::from_utf8_lossy(&bytes.unwrap_or_default()).into_owned()
        })
    });
    Effect::new(move |_| {
        let text = text.get();
        if let Some(element) = element.get()
            && element.value() != text
        {
            element.set_value(&text);
        }
    });
    let problems = Memo::new(move |_| {
        workspace.campaign.with(|campaign| {
            let here = |problem: &&Problem| {
                problem
                    .place
                    .as_ref()
                    .is_some_and(|place| place.file == file.get())
            };
            campaign
                .problems()
                .iter()
                .filter(here)
                .cloned()
                .collect::<Vec<_>>()
        })
    });
    view! {
        <div class="field">
            <div class="field__head"><label class="field__label t-mono" for="source">{file}</label></div>
            <textarea
                class="textarea source t-mono"
                id="source"
                dir="ltr"
                spellcheck="false"
                node_ref=element
                on:input=move |event| {
                    if !event.is_composing_input() {
                        workspace.edit(Edit::Source { file: file.get_untracked(), text: event_target_value(&event) });
                    }
                }
                on:compositionend=move |event| {
                    workspace.edit(Edit::Source { file: file.get_untracked(), text: event_target_value(&event) });
                }
            ></textarea>
            {move || {
                let words = Words::new(i18n.language.get().id);
                problems.get().into_iter().map(|problem| view! { <p class="field__error">{told(&words, problem)}</p> }).collect_view()
            }}
        </div>
    }
}

/// Whether an input event is part of a composition.
trait Composing {
    /// It is, and its text is not settled yet.
    fn is_composing_input(&self) -> bool;
}

impl Composing for web_sys::Event {
    fn is_composing_input(&self) -> bool {
        wasm_bindgen::JsCast::dyn_ref::<web_sys::InputEvent>(self)
            .is_some_and(web_sys::InputEvent::is_composing)
    }
}

/// A problem with its line and column.
fn told(words: &Words, problem: Problem) -> String {
    let at = problem
        .place
        .as_ref()
        .map(|place| format!("{}:{}: ", place.line, place.column))
        .unwrap_or_default();
    let finding = Finding {
        code: FindingCode::Document {
            problem: problem.code,
        },
        severity: problem.severity,
        rule: "document".to_owned(),
        locale: None,
        platforms: Vec::new(),
        surfaces: Vec::new(),
        copy: None,
        place: problem.place,
    };
    let sentence = words.finding(&finding);
    format!("{at}{} {}", sentence.what, sentence.why)
}
