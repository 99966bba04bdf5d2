//! A text box over a mirrored backdrop that paints tokens, cut and hidden words: for a field, or for an arm of one.
//!
//! The text box owns the caret, selection and input method; the backdrop owns every colour. Both have the same
//! font and width, so they break lines alike. The box's value is only written when it differs and no
//! composition is running, so that carets and input methods are never disturbed.

use carillon_campaign::{Direction, Draft, Locale, Token, TokenKind};
use leptos::ev::KeyboardEvent;
use leptos::html::Textarea;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

use super::paint::{Stretch, stretches, to_bytes, to_units, token_around, token_at};
use crate::state::{Caret, Workspace};

/// How a token was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// It was clicked: the caret is in it.
    Click,
    /// F2 beside it, or Alt with the arrow down or Enter in it: the focus wants to follow.
    Key,
}

/// The box.
#[component]
pub(super) fn TokenBox(
    /// Its id in the page.
    #[prop(into)]
    id: Signal<String>,
    /// The accessible name.
    #[prop(into)]
    label: Signal<String>,
    /// The locale of the words.
    #[prop(into)]
    locale: Signal<Locale>,
    /// What is written; `None` where nothing is.
    #[prop(into)]
    draft: Signal<Option<Draft>>,
    /// What stands there in grey while nothing is written.
    #[prop(into)]
    instead: Signal<Option<String>>,
    /// Writes what was typed.
    #[prop(into)]
    write: Callback<String>,
    /// A token was asked for, counted from 0.
    #[prop(into)]
    open: Callback<(usize, Asked)>,
    /// The caret came.
    #[prop(into)]
    focused: Callback<()>,
    /// Where the words are cut: a byte offset in the draft.
    #[prop(optional, into)]
    cut: Signal<Option<usize>>,
    /// Whether Enter makes a new line.
    #[prop(optional)]
    multiline: bool,
    /// Whether the words are made and cannot be written: those of a pseudo-locale.
    #[prop(optional, into)]
    readonly: Signal<bool>,
    /// The element, for who moves the focus here.
    #[prop(optional)]
    element: NodeRef<Textarea>,
) -> impl IntoView {
    let workspace = Workspace::here();
    let composing = StoredValue::new(false);
    let painted = Memo::new(move |_| {
        draft.with(|draft| {
            draft.as_ref().map_or_else(Vec::new, |draft| {
                stretches(&draft.text, &draft.tokens, cut.get())
            })
        })
    });
    let shown_instead = Memo::new(move |_| {
        let empty = draft.with(|draft| draft.as_ref().is_none_or(|draft| draft.text.is_empty()));
        instead.get().filter(|_| empty)
    });
    let text = move || {
        draft
            .with_untracked(|draft| draft.as_ref().map(|draft| draft.text.clone()))
            .unwrap_or_default()
    };
    let sync = move || {
        if let Some(element) = element.get_untracked() {
            write_value(&element, &text());
        }
    };
    Effect::new(move |_| {
        draft.track();
        element.track();
        if !composing.get_value() {
            sync();
        }
    });
    let type_in = move |typed: String| {
        if typed != text() && !readonly.get_untracked() {
            write.run(typed);
        }
    };
    // Where the caret is now, and in which token.
    let follow = move || {
        let found = element.get_untracked().and_then(|element| {
            draft.with_untracked(|draft| caret_token(&element, draft.as_ref()))
        });
        let caret = Caret {
            id: id.get_untracked(),
            token: found.filter(|(_, inside)| *inside).map(|(token, _)| token),
        };
        if workspace
            .caret
            .with_untracked(|old| old.as_ref() != Some(&caret))
        {
            workspace.caret.set(Some(caret));
        }
    };
    let keys = move |event: KeyboardEvent| {
        let Some(element) = element.get_untracked().filter(|_| !event.is_composing()) else {
            return;
        };
        let near = draft.with_untracked(|draft| caret_token(&element, draft.as_ref()));
        if let Some((token, _)) = near.filter(|(_, inside)| asks(&event, *inside, multiline)) {
            event.prevent_default();
            open.run((token, Asked::Key));
            return;
        }
        if event.key() == "Enter" && !multiline && !event.ctrl_key() && !event.meta_key() {
            event.prevent_default();
            return;
        }
        let forward = event.key() == "Delete";
        if (!forward && event.key() != "Backspace") || readonly.get_untracked() {
            return;
        }
        let shorter =
            draft.with_untracked(|draft| without_token(&element, draft.as_ref(), forward));
        if let Some((text, caret)) = shorter {
            event.prevent_default();
            element.set_value(&text);
            place_caret(&element, &text, caret);
            type_in(text);
        }
    };
    view! {
        <div
            class="rich"
            class:rich--multiline=multiline
            class:rich--made=readonly
            lang=move || locale.get().to_string()
            dir=move || direction(&locale.get())
        >
            <textarea
                class="rich__box"
                rows="1"
                id=id
                node_ref=element
                aria-label=label
                aria-placeholder=shown_instead
                readonly=readonly
                spellcheck="false"
                autocomplete="off"
                on:input=move |event| {
                    type_in(event_target_value(&event));
                    follow();
                }
                on:keydown=keys
                on:keyup=move |_| follow()
                on:click=move |_| {
                    follow();
                    let token = workspace.caret.with_untracked(|caret| caret.as_ref()?.token);
                    if let Some(token) = token {
                        open.run((token, Asked::Click));
                    }
                }
                on:compositionstart=move |_| composing.set_value(true)
                on:compositionend=move |event| {
                    composing.set_value(false);
                    type_in(event_target_value(&event));
                    sync();
                }
                on:focus=move |_| {
                    follow();
                    focused.run(());
                }
            ></textarea>
            <div class="rich__paint" aria-hidden="true">
                {move || painted.get().into_iter().map(move |stretch| painted_stretch(workspace, stretch)).collect_view()}
                {move || shown_instead.get().map(|text| view! { <span class="rich__instead">{text}</span> })}
                "\u{200b}"
            </div>
        </div>
    }
}

/// Whether a key asks for the token at the caret. Beside it, Alt with the arrow leads to the next field and Enter may
/// break a line.
fn asks(event: &KeyboardEvent, inside: bool, multiline: bool) -> bool {
    let command = event.ctrl_key() || event.meta_key();
    match event.key().as_str() {
        "F2" => true,
        "ArrowDown" => inside && event.alt_key() && !command,
        "Enter" => (inside || !multiline) && !command && !event.alt_key() && !event.shift_key(),
        _ => false,
    }
}

/// The token the caret stands in or beside, and whether it stands in it. None while words are selected.
fn caret_token(element: &HtmlTextAreaElement, draft: Option<&Draft>) -> Option<(usize, bool)> {
    let start = element.selection_start().ok().flatten()?;
    if element.selection_end().ok().flatten()? != start {
        return None;
    }
    let text = element.value();
    let draft = draft.filter(|draft| draft.text == text)?;
    token_around(&draft.tokens, to_bytes(&text, start as usize))
}

/// The variable whose token the caret stands in or beside, in a text box; with its default.
pub(super) fn variable_here(id: &str, draft: &Draft) -> Option<Token> {
    let element = text_box(id)?;
    let text = element.value();
    let caret = to_bytes(&text, element.selection_start().ok().flatten()? as usize);
    let here = |token: &&Token| (token.range.start..=token.range.end).contains(&caret);
    let variable = |token: &&Token| matches!(token.kind, TokenKind::Variable { .. });
    let mut tokens = draft.tokens.iter().filter(|_| draft.text == text);
    tokens.find(|token| here(token) && variable(token)).cloned()
}

/// A stretch as the backdrop shows it.
fn painted_stretch(workspace: Workspace, stretch: Stretch) -> impl IntoView {
    let missing = stretch.token.as_ref().is_some_and(|name| {
        !name.is_empty()
            && workspace.campaign.with(|campaign| {
                !campaign
                    .manifest()
                    .variables
                    .iter()
                    .any(|known| known.name == *name)
            })
    });
    view! {
        {stretch.cut.then(|| view! { <span class="cut"></span> })}
        <span
            class:rich__token=stretch.token.is_some()
            class:rich__token--missing=missing
            class:cut-hidden=stretch.hidden
        >
            {stretch.words}
        </span>
    }
}

/// Writes a value unless it is there, keeping the caret where it was.
fn write_value(element: &HtmlTextAreaElement, text: &str) {
    if element.value() == text {
        return;
    }
    let caret = element.selection_start().ok().flatten();
    element.set_value(text);
    let focused = document()
        .active_element()
        .is_some_and(|active| active.is_same_node(Some(element)));
    if let (true, Some(caret)) = (focused, caret) {
        let caret = caret.min(to_units(text, text.len()));
        // The caret is within the text.
        let _ = element.set_selection_range(caret, caret);
    }
}

/// Puts the caret at a byte offset.
fn place_caret(element: &HtmlTextAreaElement, text: &str, at: usize) {
    let units = to_units(text, at);
    // The caret is within the text.
    let _ = element.set_selection_range(units, units);
}

/// The text without the token beside the caret, and where the caret stands then.
fn without_token(
    element: &HtmlTextAreaElement,
    draft: Option<&Draft>,
    forward: bool,
) -> Option<(String, usize)> {
    let start = element.selection_start().ok().flatten()?;
    if element.selection_end().ok().flatten()? != start {
        return None;
    }
    let text = element.value();
    let draft = draft.filter(|draft| draft.text == text)?;
    let token = token_at(&draft.tokens, to_bytes(&text, start as usize), forward)?;
    let left = text.get(..token.range.start)?;
    let right = text.get(token.range.end..)?;
    Some((format!("{left}{right}"), token.range.start))
}

/// Puts words in place of a text box's selection, as if they had been typed. `false` where there is no such box.
pub(super) fn insert_into(id: &str, words: &str) -> bool {
    let Some(element) = text_box(id) else {
        return false;
    };
    let text = element.value();
    let end_of = |units: Result<Option<u32>, _>| {
        units
            .ok()
            .flatten()
            .map_or(text.len(), |units| to_bytes(&text, units as usize))
    };
    let (start, end) = (
        end_of(element.selection_start()),
        end_of(element.selection_end()),
    );
    let new = format!("{}{words}{}", &text[..start], &text[end..]);
    element.set_value(&new);
    // Focusing an element that is there does not fail.
    let _ = element.focus();
    place_caret(&element, &new, start + words.len());
    // The box writes what it holds.
    let Ok(event) = web_sys::Event::new("input") else {
        return false;
    };
    event.init_event_with_bubbles("input", true);
    element.dispatch_event(&event).is_ok()
}

/// Moves the focus into a text box.
pub(super) fn focus(id: &str) {
    if let Some(element) = text_box(id) {
        // Focusing an element that is there does not fail.
        let _ = element.focus();
    }
}

/// A text box by its id.
fn text_box(id: &str) -> Option<HtmlTextAreaElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// The `dir` of a locale.
fn direction(locale: &Locale) -> &'static str {
    match locale.direction() {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}
