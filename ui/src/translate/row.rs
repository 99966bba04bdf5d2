//! One field: its source, its translation, and how it stands.

use carillon_campaign::{
    CopyPlace, Direction, Draft, Edit, Field, Phrase, Translation, TranslationStatus,
};
use carillon_lint::FindingCode;
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::changes::{Change, changes};
use super::go;
use crate::composer::{FitMeters, RichBox, Vary};
use crate::controls::{Icon, sentence};
use crate::stage::{platform_icon, platform_name, shared_words};
use crate::state::Workspace;

/// A row of the table.
#[component]
pub(super) fn Row(place: CopyPlace, translation: Memo<Option<Translation>>) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let status =
        Memo::new(move |_| translation.with(|one| one.as_ref().map(|one| one.status.clone())));
    let here = place.clone();
    let is_here = Memo::new(move |_| workspace.focus.with(|focus| focus.as_ref() == Some(&here)));
    let here = place.clone();
    // Whatever is worked on is what the stage shows.
    let look = move |_| {
        if workspace.variant.get_untracked() != here.variant {
            go::show(workspace, here.clone());
        }
    };
    let cut = is_cut(workspace, place.clone());
    let field = place.field;
    let label = Signal::derive(move || sentence::field(i18n, field));
    let who = place.platform.map(|platform| {
        view! {
            <span class="badge badge--line"><Icon name=platform_icon(platform) small=true/>{move || platform_name(i18n, platform)}</span>
        }
    });
    let named = place.clone();
    let name = Signal::derive(move || {
        let place = &named;
        let platform = place.platform.map(|platform| platform_name(i18n, platform));
        let names = [Some(label.get()), platform, Some(place.locale.to_string())];
        shared_words(i18n).list(names.into_iter().flatten())
    });
    let words = place.clone();
    let measured = place.clone();
    let varied = place.clone();
    let multiline = place.field == Field::Body;
    view! {
        <div class="translation" class:is-here=is_here role="listitem" on:focusin=look>
            <div class="translation__what">
                <span class="field__label">{label}</span>
                {who}
                {move || status.get().map(|status| badge(i18n, &status))}
                {move || cut.get().then(|| view! {
                    <span class="badge badge--warning"><Icon name="cut" small=true/>{i18n.tr("status-cut")}</span>
                })}
            </div>
            <Source translation status/>
            <div class="translation__words">
                <RichBox place=Signal::derive(move || words.clone()) label=name multiline/>
                <Vary place=Signal::derive(move || varied.clone())/>
                {move || is_here.get().then(|| {
                    let place = measured.clone();
                    view! { <FitMeters place=Signal::derive(move || place.clone())/> }
                })}
                <Actions place translation/>
            </div>
        </div>
    }
}

/// Whether a surface the campaign is proofed on cuts the words of a place.
fn is_cut(workspace: Workspace, place: CopyPlace) -> Memo<bool> {
    Memo::new(move |_| {
        workspace.findings.with(|findings| {
            findings.iter().any(|finding| {
                matches!(finding.code, FindingCode::Cut { .. })
                    && finding.copy.as_ref() == Some(&place)
            })
        })
    })
}

/// How it stands, in a word or two.
fn badge(i18n: I18n, status: &TranslationStatus) -> impl IntoView + use<> {
    let (class, words) = match status {
        TranslationStatus::Translated => ("badge badge--ok", i18n.tr("status-translated")),
        TranslationStatus::Stale { .. } => ("badge badge--warning", i18n.tr("status-stale")),
        TranslationStatus::SameAsSource => ("badge badge--line", i18n.tr("status-same")),
        TranslationStatus::Shared => ("badge badge--line", i18n.tr("status-shared")),
        TranslationStatus::FallsBack { to } => {
            let words = sentence::with(i18n, "status-falls-back", &[("locale", to.as_str())]);
            ("badge badge--line", words)
        }
        TranslationStatus::Missing => ("badge badge--danger", i18n.tr("status-missing")),
        TranslationStatus::Obsolete => ("badge badge--line", i18n.tr("status-obsolete")),
    };
    view! { <span class=class>{words}</span> }
}

/// The source's words; where they changed since the translation was made, what went and what came.
#[component]
fn Source(
    translation: Memo<Option<Translation>>,
    status: Memo<Option<TranslationStatus>>,
) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let source = Memo::new(move |_| {
        let place = translation.with(|one| one.as_ref().and_then(|one| one.source.clone()))?;
        let draft = workspace.campaign.with(|campaign| campaign.draft(&place))?;
        Some((place.locale, draft))
    });
    let before = Memo::new(move |_| {
        let stale = status.with(|status| matches!(status, Some(TranslationStatus::Stale { .. })));
        let place = translation.with(|one| one.as_ref().map(|one| one.place.clone()))?;
        let draft = stale.then(|| {
            workspace
                .campaign
                .with(|campaign| campaign.draft_translated_from(&place))
        });
        draft.flatten()
    });
    move || {
        let Some((locale, draft)) = source.get() else {
            let words = i18n.tr("translate-no-source");
            return view! { <p class="translation__source t-3">{words}</p> }.into_any();
        };
        let direction = match locale.direction() {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        };
        let inside = match before.get() {
            Some(before) => changed(i18n, &before, &draft).into_any(),
            None => pieces(&draft).into_any(),
        };
        view! { <p class="translation__source" lang=locale.to_string() dir=direction>{inside}</p> }
            .into_any()
    }
}

/// Words and tokens.
fn pieces(draft: &Draft) -> Vec<AnyView> {
    let mut views = Vec::new();
    let mut at = 0;
    for token in &draft.tokens {
        views.push(draft.text[at..token.range.start].to_owned().into_any());
        let label = draft.text[token.range.clone()].to_owned();
        views.push(view! { <span class="var">{label}</span> }.into_any());
        at = token.range.end;
    }
    views.push(draft.text[at..].to_owned().into_any());
    views
}

/// What went and what came.
fn changed(i18n: I18n, before: &Draft, now: &Draft) -> impl IntoView + use<> {
    let gone = i18n.tr("translate-gone");
    let new = i18n.tr("translate-new");
    changes(&before.text, &now.text)
        .into_iter()
        .map(|change| match change {
            Change::Same(words) => words.into_any(),
            Change::Gone(words) => view! { <del title=gone.clone()>{words}</del> }.into_any(),
            Change::New(words) => view! { <ins title=new.clone()>{words}</ins> }.into_any(),
        })
        .collect_view()
}

/// What can be done besides writing.
#[component]
fn Actions(place: CopyPlace, translation: Memo<Option<Translation>>) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let act = move |words: &'static str, edit: Edit| {
        view! {
            <button
                type="button"
                class="btn btn--link t-small"
                on:click=move |_| {
                    workspace.edit(edit.clone());
                }
            >
                {move || i18n.tr(words)}
            </button>
        }
        .into_any()
    };
    move || {
        let place = place.clone();
        let translation = translation.get()?;
        match translation.status {
            TranslationStatus::Stale { .. } => {
                Some(act("translate-still-right", Edit::Confirm { place }))
            }
            TranslationStatus::Missing | TranslationStatus::FallsBack { .. } => {
                let source = translation.source?;
                let phrase: Phrase = workspace
                    .campaign
                    .with_untracked(|campaign| campaign.phrase(&source))?;
                Some(act("translate-copy-source", Edit::Phrase { place, phrase }))
            }
            TranslationStatus::Obsolete => Some(act("translate-remove", Edit::Erase { place })),
            _ => None,
        }
    }
}
