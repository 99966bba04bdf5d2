//! One cell of what came: what is there, what comes, what is wrong with it, and whether to take it.

use std::sync::Arc;

use carillon_campaign::{CopyPlace, Direction, Phrase, Severity};
use carillon_exchange::{Complaint, Entry, Review, Verdict};
use carillon_words::Words;
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::import::Looking;
use crate::controls::{Icon, sentence};
use crate::stage::platform_name;
use crate::state::Workspace;
use crate::translate::changes::{Change, changes};

/// The sentences of the app's language, made once.
pub(super) type Said = StoredValue<Words, LocalStorage>;

/// A row of the review.
#[component]
pub(super) fn EntryRow(
    /// All of it.
    review: Arc<Review>,
    /// Which.
    at: usize,
    /// What is taken.
    looking: Looking,
    /// The app's words.
    words: Said,
) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let entry = review.entries[at].clone();
    let name = place_name(i18n, workspace, &entry.place);
    let readable = entry.can_be_taken();
    let faults = entry.faults.iter().map(|fault| {
        let icon = mark(fault.severity());
        let said = words.with_value(|words| words.cell_fault(fault));
        view! { <p class="import__fault"><Icon name=icon small=true/>{said}</p> }
    });
    let faults = faults.collect_view();
    let verdict = words.with_value(|words| words.verdict(&entry.verdict));
    let lang = entry.place.locale.to_string();
    let direction = match entry.place.locale.direction() {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    view! {
        <div class="import__entry" role="listitem">
            <input
                type="checkbox"
                class="check__box"
                aria-label=format!("{name}, {lang}")
                disabled=!readable
                prop:checked=move || looking.taken.with(|taken| taken.contains(&at))
                on:change=move |event| {
                    let take = event_target_checked(&event);
                    looking.taken.update(|taken| {
                        if take {
                            taken.insert(at);
                        } else {
                            taken.remove(&at);
                        }
                    });
                }
            />
            <div class="import__what">
                <span class="field__label">{name.clone()}</span>
                <span class=class(&entry.verdict)>{verdict}</span>
            </div>
            <div class="import__words">
                <p class="translation__source" lang=lang dir=direction>{coming(i18n, &entry)}</p>
                {stale(i18n, &entry.verdict)}
                {faults}
            </div>
        </div>
    }
}

/// The words that come, with what goes where others were there.
fn coming(i18n: I18n, entry: &Entry) -> AnyView {
    let comes = match &entry.comes {
        Ok(phrase) => phrase.to_fluent(),
        Err(text) => return text.clone().into_any(),
    };
    match &entry.now {
        Some(now) => compared(i18n, &now.to_fluent(), &comes).into_any(),
        None => comes.into_any(),
    }
}

/// Two versions in one line.
fn compared(i18n: I18n, before: &str, now: &str) -> impl IntoView + use<> {
    let gone = i18n.tr("import-gone");
    let new = i18n.tr("import-comes");
    changes(before, now)
        .into_iter()
        .map(|change| match change {
            Change::Same(words) => words.into_any(),
            Change::Gone(words) => view! { <del title=gone.clone()>{words}</del> }.into_any(),
            Change::New(words) => view! { <ins title=new.clone()>{words}</ins> }.into_any(),
        })
        .collect_view()
}

/// Where the file was made of another source: what that said, and what the source says now.
fn stale(i18n: I18n, verdict: &Verdict) -> Option<impl IntoView + use<>> {
    let Verdict::Stale { from, source } = verdict else {
        return None;
    };
    let from = from.to_fluent();
    let source = source.as_ref().map(|source| Phrase::to_fluent(source));
    Some(view! {
        <p class="import__stale t-small t-2">
            {i18n.tr("import-made-from")} " "
            {match source {
                Some(source) => compared(i18n, &from, &source).into_any(),
                None => from.into_any(),
            }}
        </p>
    })
}

/// A place's name: the field, its platform, and its variant where there are several.
fn place_name(i18n: I18n, workspace: Workspace, place: &CopyPlace) -> String {
    let mut name = sentence::field(i18n, place.field);
    if let Some(platform) = place.platform {
        name = format!("{name}, {}", platform_name(i18n, platform));
    }
    let several = workspace
        .campaign
        .with_untracked(|campaign| campaign.manifest().variants.len() > 1);
    if several {
        name = format!("{} · {name}", place.variant);
    }
    name
}

/// A verdict's badge.
fn class(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::New | Verdict::Confirmed => "badge badge--ok",
        Verdict::Changed { overwrites: false } | Verdict::Unchanged => "badge badge--line",
        Verdict::Changed { overwrites: true } | Verdict::Stale { .. } | Verdict::Source => {
            "badge badge--warning"
        }
        Verdict::Unreadable => "badge badge--danger",
    }
}

/// A complaint: where, what, and what follows.
pub(super) fn complaint(i18n: I18n, words: Said, complaint: &Complaint) -> impl IntoView + use<> {
    let icon = mark(complaint.code.severity());
    let sentence = words.with_value(|words| words.complaint(&complaint.code));
    let at = &complaint.at;
    let (line, column) = (at.line.to_string(), at.column.to_string());
    let place = sentence::with(i18n, "import-at", &[("line", &line), ("column", &column)]);
    let place = if at.file.is_empty() {
        place
    } else {
        format!("{} · {place}", at.file)
    };
    view! {
        <li class="import__fault">
            <Icon name=icon small=true/>
            <span>
                <b>{sentence.what}</b> " " {sentence.why} " "
                <span class="t-3">{place}</span>
            </span>
        </li>
    }
}

/// The icon of a severity.
fn mark(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "info",
    }
}
