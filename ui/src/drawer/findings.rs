//! The findings as a list: what is wrong, why it matters, where, and one way to it.

use carillon_campaign::{Locale, Severity};
use carillon_lint::Finding;
use carillon_words::Words;
use leptos::prelude::*;
use leptos_fluent::{I18n, move_tr, tr};

use crate::controls::{Icon, sentence};
use crate::stage::{i18n, platform_name};
use crate::state::{Screen, Workspace};

/// How many findings there are of the kinds that are counted in the title bar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Errors.
    pub(crate) errors: usize,
    /// Warnings.
    pub(crate) warnings: usize,
}

/// Counts the findings. Tracked.
pub(crate) fn tally(workspace: Workspace) -> Tally {
    let count = |severity| {
        workspace.findings.with(|all| {
            all.iter()
                .filter(|finding| finding.severity == severity)
                .count()
        })
    };
    Tally {
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
    }
}

/// How many rows are drawn at once: a campaign of two hundred languages has thousands, and nobody reads those.
const PAGE: usize = 100;

/// The list.
#[component]
pub(super) fn Findings() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let drawn = RwSignal::new(PAGE);
    let words = Memo::new(move |_| Spoken(i18n.language.get().id.to_string()));
    move || {
        let words = words.get().words();
        let findings = workspace.findings.get();
        if !workspace.linted.get() {
            return ().into_any();
        }
        if findings.is_empty() {
            return view! {
                <div class="empty" role="status"><p>{move_tr!("drawer-none")}</p></div>
            }
            .into_any();
        }
        let rows = findings.iter().take(drawn.get());
        let rows = rows
            .map(|finding| row(workspace, i18n, &words, finding))
            .collect_view();
        let more = (findings.len() > drawn.get()).then(|| {
            view! {
                <button class="btn btn--quiet findings__more" on:click=move |_| drawn.update(|drawn| *drawn += PAGE)>
                    {move_tr!("drawer-more")}
                </button>
            }
        });
        view! { {rows}{more} }.into_any()
    }
}

/// The language sentences are said in; the sentences themselves cannot be compared.
#[derive(Clone, PartialEq)]
struct Spoken(String);

impl Spoken {
    fn words(&self) -> Words {
        Words::new(&self.0)
    }
}

fn row(
    workspace: Workspace,
    i18n: I18n,
    words: &Words,
    finding: &Finding,
) -> impl IntoView + use<> {
    let (icon, class, severity) = match finding.severity {
        Severity::Error => ("error", "finding finding--error", i18n.tr("drawer-error")),
        Severity::Warning => (
            "warning",
            "finding finding--warning",
            i18n.tr("drawer-warning"),
        ),
        Severity::Note => ("info", "finding", i18n.tr("drawer-note")),
    };
    let sentence = words.finding(finding);
    let here = finding.clone();
    let selected = move || {
        workspace
            .focus
            .with(|focus| focus.is_some() && *focus == here.copy)
    };
    view! {
        <div class=class class:is-selected=selected>
            <Icon name=icon/>
            <span class="visually-hidden">{severity}</span>
            <div class="finding__text">
                <span class="finding__what">{sentence.what}</span>
                <span class="finding__why truncate" title=sentence.why.clone()>{sentence.why.clone()}</span>
            </div>
            <div class="finding__where">{badges(i18n, finding)}</div>
            <div class="finding__act">{way(workspace, i18n, finding)}</div>
        </div>
    }
}

/// Platforms, locale, and the place in a file.
fn badges(i18n: I18n, finding: &Finding) -> impl IntoView + use<> {
    let platforms = finding
        .platforms
        .iter()
        .map(|platform| platform_name(i18n, *platform));
    let locale = finding.locale.iter().map(Locale::to_string);
    let place = finding
        .place
        .iter()
        .map(|place| format!("{}:{}", place.file, place.line));
    platforms
        .chain(locale)
        .chain(place)
        .map(|badge| view! { <span class="badge" dir="auto">{badge}</span> })
        .collect_view()
}

/// The button that leads to it; nothing where there is nowhere to go.
fn way(workspace: Workspace, i18n: I18n, finding: &Finding) -> Option<impl IntoView + use<>> {
    let finding = finding.clone();
    let locale = finding
        .copy
        .as_ref()
        .map(|copy| &copy.locale)
        .or(finding.locale.as_ref())?
        .clone();
    let field = finding.copy.as_ref().map(|copy| copy.field);
    let label = move || {
        let elsewhere = workspace.locale.with(|here| *here != locale);
        match field {
            Some(field) if !elsewhere => {
                tr!(i18n, "drawer-go-field", { "field" => sentence::field(i18n, field) })
            }
            _ => tr!(i18n, "drawer-go-locale", { "locale" => workspace.locale_name(&locale) }),
        }
    };
    Some(view! {
        <button class="btn btn--sm btn--secondary" on:click=move |_| go(workspace, &finding)>{label}</button>
    })
}

/// Moves to the finding that matters most.
pub(crate) fn go_to_first(workspace: Workspace) {
    workspace.screen.set(Screen::Compose);
    let first = workspace
        .findings
        .with_untracked(|all| all.first().cloned());
    if let Some(finding) = first {
        go(workspace, &finding);
    }
}

/// Moves locale, variant, field and stage to a finding.
fn go(workspace: Workspace, finding: &Finding) {
    workspace.screen.set(Screen::Compose);
    let locale = finding
        .copy
        .as_ref()
        .map(|copy| &copy.locale)
        .or(finding.locale.as_ref());
    if let Some(locale) = locale
        && workspace.locale.with_untracked(|here| here != locale)
    {
        workspace.locale.set(locale.clone());
    }
    if let Some(copy) = &finding.copy {
        if workspace
            .variant
            .with_untracked(|here| *here != copy.variant)
        {
            workspace.variant.set(copy.variant.clone());
        }
        workspace.focus.set(Some(copy.clone()));
    }
}

/// Moves to the finding after the one that is focused, round and round (F8).
pub(super) fn go_to_next(workspace: Workspace) {
    let findings = workspace.findings.get_untracked();
    let reachable: Vec<_> = findings
        .iter()
        .filter(|finding| finding.copy.is_some())
        .collect();
    let focus = workspace.focus.get_untracked();
    let at = reachable
        .iter()
        .rposition(|finding| focus.is_some() && finding.copy == focus);
    let next = at.map_or(0, |at| at + 1);
    if let Some(finding) = reachable.get(next).or_else(|| reachable.first()) {
        go(workspace, finding);
    }
}
