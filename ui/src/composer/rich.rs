//! A field of campaign words: a text box over a mirrored backdrop that paints tokens, cut and hidden words.
//!
//! The text box owns the caret, selection and input method; the backdrop owns every colour. Both have the same
//! font and width, so they break lines alike. The box's value is only written when it differs and no
//! composition is running, so that carets and input methods are never disturbed.

use carillon_campaign::{CopyPlace, Direction, Draft, Edit, Token, TokenKind};
use leptos::ev::KeyboardEvent;
use leptos::html::Textarea;
use leptos::prelude::*;
use leptos_fluent::I18n;
use web_sys::HtmlTextAreaElement;

use super::fit::{self, FitMeters, graphemes};
use super::paint::{Stretch, stretches, to_bytes, to_units, token_at};
use crate::controls::sentence;
use crate::state::Workspace;

/// The DOM id of a place's text box; one a place that can be open at once: one locale's at a time.
pub(super) fn element_id(place: &CopyPlace) -> String {
    let who = place.platform.map_or("shared", |platform| platform.id());
    format!("copy-{}-{who}-{}", place.variant, place.field.attribute())
}

/// A whole field: label, counter, box, meters.
#[component]
pub(super) fn RichField(
    /// The words' place.
    #[prop(into)]
    place: Signal<CopyPlace>,
    /// The label.
    #[prop(into)]
    label: Signal<String>,
    /// Whether Enter makes a new line.
    #[prop(optional)]
    multiline: bool,
    /// What stands between label and counter.
    #[prop(optional, into)]
    badge: ViewFn,
) -> impl IntoView {
    let i18n = expect_context::<I18n>();
    let workspace = Workspace::here();
    let id = Memo::new(move |_| place.with(element_id));
    let count = Memo::new(move |_| {
        let readers = fit::readers(workspace, &place.get());
        let written = workspace
            .campaign
            .with(|campaign| place.with(|place| campaign.draft(place)));
        written.map(|draft| {
            readers
                .first()
                .map_or_else(|| graphemes(&draft.text), |(_, text)| graphemes(&text.text))
        })
    });
    view! {
        <div class="field">
            <div class="field__head">
                <label class="field__label" for=id>{label}</label>
                {badge.run()}
                <span class="field__count">
                    {move || count.get().map(|count| sentence::count(i18n, "characters", &[("count", count)]))}
                </span>
            </div>
            <RichBox place label multiline/>
            <FallsBack place/>
            <FitMeters place/>
        </div>
    }
}

/// Says which locale's words stand in for missing ones.
#[component]
fn FallsBack(place: Signal<CopyPlace>) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let from = Memo::new(move |_| {
        let place = place.get();
        let written = place.platform.is_some()
            || workspace
                .campaign
                .with(|campaign| campaign.draft(&place))
                .is_some();
        let (_, text) = (!written)
            .then(|| fit::readers(workspace, &place))
            .and_then(|readers| readers.into_iter().next())?;
        (text.from != place.locale && !text.text.is_empty()).then_some(text.from)
    });
    move || {
        from.get().map(|from| {
            let name = format!("{} ({from})", workspace.locale_name(&from));
            view! { <p class="field__help">{sentence::with(i18n, "falls-back", &[("locale", &name)])}</p> }
        })
    }
}

/// The words that stand in where nothing is written: the shared ones for an override, else the fallback's.
fn stand_in(workspace: Workspace, place: &CopyPlace) -> Option<Draft> {
    workspace.campaign.with(|campaign| {
        let shared = CopyPlace {
            platform: None,
            ..place.clone()
        };
        let chain = std::iter::once(place.locale.clone()).chain(campaign.fallback(&place.locale));
        chain.into_iter().find_map(|locale| {
            campaign.draft(&CopyPlace {
                locale,
                ..shared.clone()
            })
        })
    })
}

/// The box alone.
#[component]
pub(crate) fn RichBox(
    /// The words' place.
    #[prop(into)]
    place: Signal<CopyPlace>,
    /// The accessible name.
    #[prop(into)]
    label: Signal<String>,
    /// Whether Enter makes a new line.
    #[prop(optional)]
    multiline: bool,
    /// What to show where nothing is written and nothing falls back.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
) -> impl IntoView {
    let workspace = Workspace::here();
    let element = NodeRef::<Textarea>::new();
    let composing = StoredValue::new(false);
    let made = Memo::new(move |_| workspace.made().is_some());
    let draft = Memo::new(move |_| {
        if made.get() {
            return made_words(workspace, &place.get());
        }
        workspace
            .campaign
            .with(|campaign| place.with(|place| campaign.draft(place)))
    });
    let empty = Memo::new(move |_| {
        draft.with(|draft| draft.as_ref().is_none_or(|draft| draft.text.is_empty()))
    });
    let instead = Memo::new(move |_| {
        let found = empty
            .get()
            .then(|| stand_in(workspace, &place.get()))
            .flatten()
            .map(|draft| draft.text);
        found
            .or_else(|| hint.map(|hint| hint.get()))
            .filter(|_| empty.get())
    });
    let cut = Memo::new(move |_| fit::cut(workspace, &place.get()));
    let painted = Memo::new(move |_| {
        draft.with(|draft| {
            draft.as_ref().map_or_else(Vec::new, |draft| {
                stretches(&draft.text, &draft.tokens, cut.get())
            })
        })
    });
    let sync = move || {
        let text = draft
            .with_untracked(|draft| draft.as_ref().map(|draft| draft.text.clone()))
            .unwrap_or_default();
        if let Some(element) = element.get_untracked() {
            write_value(&element, &text);
        }
    };
    Effect::new(move |_| {
        draft.track();
        element.track();
        if !composing.get_value() {
            sync();
        }
    });
    take_focus(workspace, place, element);
    let write = move |text: String| {
        let before = draft
            .with_untracked(|draft| draft.as_ref().map(|draft| draft.text.clone()))
            .unwrap_or_default();
        if text != before && !made.get_untracked() {
            workspace.edit(Edit::Write {
                place: place.get_untracked(),
                draft: text,
            });
        }
    };
    let keys = move |event: KeyboardEvent| {
        if event.is_composing() {
            return;
        }
        if event.key() == "Enter" && !multiline && !event.ctrl_key() && !event.meta_key() {
            event.prevent_default();
            return;
        }
        let forward = event.key() == "Delete";
        if (!forward && event.key() != "Backspace") || made.get_untracked() {
            return;
        }
        let Some(element) = element.get_untracked() else {
            return;
        };
        if let Some((text, caret)) =
            without_token(&element, draft.get_untracked().as_ref(), forward)
        {
            event.prevent_default();
            element.set_value(&text);
            place_caret(&element, &text, caret);
            write(text);
        }
    };
    view! {
        <div class="rich" class:rich--multiline=multiline class:rich--made=move || made.get() lang=move || place.get().locale.to_string() dir=move || direction(&place.get())>
            <textarea
                class="rich__box"
                rows="1"
                id=move || place.with(element_id)
                node_ref=element
                aria-label=label
                aria-placeholder=instead
                readonly=move || made.get()
                spellcheck="false"
                autocomplete="off"
                on:input=move |event| write(event_target_value(&event))
                on:keydown=keys
                on:compositionstart=move |_| composing.set_value(true)
                on:compositionend=move |event| {
                    composing.set_value(false);
                    write(event_target_value(&event));
                    sync();
                }
                on:focus=move |_| {
                    let here = Some(place.get_untracked());
                    if workspace.focus.get_untracked() != here {
                        workspace.focus.set(here);
                    }
                }
            ></textarea>
            <div class="rich__paint" aria-hidden="true">
                {move || painted.get().into_iter().map(move |stretch| painted_stretch(workspace, stretch)).collect_view()}
                {move || instead.get().map(|text| view! { <span class="rich__instead">{text}</span> })}
                "\u{200b}"
            </div>
        </div>
    }
}

/// The words that a pseudo-locale makes for a place, as a draft without tokens.
fn made_words(workspace: Workspace, place: &CopyPlace) -> Option<Draft> {
    let (_, words) = fit::readers(workspace, place).into_iter().next()?;
    Some(Draft {
        text: words.text,
        tokens: Vec::new(),
        source: Vec::new(),
    })
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

/// Follows [`Workspace::focus`]: a finding or a menu may ask for this field.
fn take_focus(workspace: Workspace, place: Signal<CopyPlace>, element: NodeRef<Textarea>) {
    Effect::new(move |_| {
        let Some(element) = element.get() else {
            return;
        };
        if workspace.focus.get() != Some(place.get_untracked()) {
            return;
        }
        let active = document().active_element();
        if active.is_none_or(|active| !active.is_same_node(Some(&element))) {
            // Focusing an element that is there does not fail.
            let _ = element.focus();
        }
    });
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

/// The variable whose token the caret stands in or beside, in a place's text box; with its default.
pub(super) fn variable_here(place: &CopyPlace, draft: &Draft) -> Option<Token> {
    let element = document().get_element_by_id(&element_id(place))?;
    let element: HtmlTextAreaElement = wasm_bindgen::JsCast::dyn_into(element).ok()?;
    let text = element.value();
    let caret = to_bytes(&text, element.selection_start().ok().flatten()? as usize);
    let here = |token: &&Token| (token.range.start..=token.range.end).contains(&caret);
    let variable = |token: &&Token| matches!(token.kind, TokenKind::Variable { .. });
    let mut tokens = draft.tokens.iter().filter(|_| draft.text == text);
    tokens.find(|token| here(token) && variable(token)).cloned()
}

/// Puts words in place of the selection of a place's text box; returns the new text and the caret in it.
pub(super) fn with_inserted(place: &CopyPlace, words: &str) -> Option<String> {
    let element = document().get_element_by_id(&element_id(place))?;
    let element: HtmlTextAreaElement = wasm_bindgen::JsCast::dyn_into(element).ok()?;
    let text = element.value();
    let start = to_bytes(&text, element.selection_start().ok().flatten()? as usize);
    let end = to_bytes(&text, element.selection_end().ok().flatten()? as usize);
    let new = format!("{}{words}{}", text.get(..start)?, text.get(end..)?);
    element.set_value(&new);
    // Focusing an element that is there does not fail.
    let _ = element.focus();
    place_caret(&element, &new, start + words.len());
    Some(new)
}

/// The `dir` of a place's locale.
fn direction(place: &CopyPlace) -> &'static str {
    match place.locale.direction() {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}
