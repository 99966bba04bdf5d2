//! A field of campaign words: label, counter, box and meters, and whose words stand in for missing ones.

use carillon_campaign::{CopyPlace, Draft, Edit};
use leptos::html::Textarea;
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::fit::{self, FitMeters, graphemes};
use super::token_box::{Asked, TokenBox};
use super::vary::{self, Vary};
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
            <Vary place/>
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
    let made = Memo::new(move |_| workspace.made().is_some());
    let draft = Memo::new(move |_| {
        if made.get() {
            return made_words(workspace, &place.get());
        }
        workspace
            .campaign
            .with(|campaign| place.with(|place| campaign.draft(place)))
    });
    let instead = Memo::new(move |_| {
        let empty = draft.with(|draft| draft.as_ref().is_none_or(|draft| draft.text.is_empty()));
        let found = empty
            .then(|| stand_in(workspace, &place.get()))
            .flatten()
            .map(|draft| draft.text);
        found.or_else(|| hint.map(|hint| hint.get()))
    });
    let cut = Memo::new(move |_| fit::cut(workspace, &place.get()));
    take_focus(workspace, place, element);
    let write = move |draft: String| {
        workspace.edit(Edit::Write {
            place: place.get_untracked(),
            draft,
        });
    };
    let focused = move |()| {
        let here = Some(place.get_untracked());
        if workspace.focus.get_untracked() != here {
            workspace.focus.set(here);
        }
    };
    let open = move |(token, asked): (usize, Asked)| {
        draft.with_untracked(|draft| {
            if let Some(draft) = draft {
                vary::ask(workspace, place.get_untracked(), draft, token, asked);
            }
        });
    };
    view! {
        <TokenBox
            id=Signal::derive(move || place.with(element_id))
            label
            locale=Signal::derive(move || place.get().locale)
            draft
            instead
            write
            open
            focused
            cut
            multiline
            readonly=made
            element
        />
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
