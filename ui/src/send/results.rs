//! The run: how far it is, in numbers and as a bar; and how a standing looks.

use carillon_payload::WaitsFor;
use leptos::prelude::*;
use leptos_fluent::{I18n, move_tr, tr};

use super::desk::Desk;
use super::language;
use super::progress::{Progress, bar};
use super::run::{About, Counts, Run, Standing, Waits};
use super::time::clock;
use crate::controls::Icon;
use crate::stage::i18n;
use crate::state::{AppState, Workspace};

/// Which test, how far, what it waits for, and what steers it.
#[component]
pub(super) fn Head(
    desk: Desk,
    /// The run shown.
    run: Memo<Option<Run>>,
) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let counts = Memo::new(move |_| run.with(|run| run.as_ref().map(|run| run.counts)));
    let about =
        Memo::new(move |_| run.with(|run| run.as_ref().map(|run| (run.number, run.about.clone()))));
    move || {
        let Some((number, about)) = about.get() else {
            return view! {
                <div class="runhead">
                    <div class="runhead__row"><h2 class="t-title">{move_tr!("send-run-none")}</h2></div>
                    <p class="t-2">{move_tr!("send-run-none-why")}</p>
                </div>
            }
            .into_any();
        };
        let counts = move || counts.get().unwrap_or_default();
        let is_over = Memo::new(move |_| counts().left() == 0);
        let (steered, paused) = (desk.clone(), desk.paused.clone());
        let is_paused = Signal::derive(move || paused.with(|paused| paused.contains(&number)));
        let steering = move || {
            let desk = steered.clone();
            (!is_over.get()).then(|| steering(workspace.app, desk, (number, is_paused)))
        };
        let waits = desk.waits.clone();
        let line = move || {
            if is_over.get() {
                return None;
            }
            let left = counts().left();
            Some(if is_paused.get() {
                vec![tr!(i18n, "send-paused", { "count" => left })]
            } else {
                waits.with(|waits| waiting(i18n, number, waits))
            })
        };
        view! {
            <div class="runhead">
                <div class="runhead__row">
                    <h2 class="t-title">{move || tr!(i18n, "send-run", { "number" => number })}</h2>
                    <span class="t-3 truncate">{move || told(i18n, &about)}</span>
                    <span class="runhead__steer">{steering}</span>
                </div>
                {move || bar(i18n, progress(counts()))}
                <div class="runhead__counts" role="status">
                    {move || tallies(i18n, counts())}
                    {move || line().unwrap_or_default().into_iter().map(|line| view! { <span class="t-2">{line}</span> }).collect_view()}
                </div>
            </div>
        }
        .into_any()
    }
}

/// Pause or Resume, and what ends it.
fn steering(app: AppState, desk: Desk, (number, is_paused): (u64, Signal<bool>)) -> impl IntoView {
    let i18n = i18n();
    // One button, so that it keeps the focus as it turns into the other.
    let icon = move || {
        if is_paused.get() {
            view! { <Icon name="play"/> }.into_any()
        } else {
            view! { <Icon name="pause"/> }.into_any()
        }
    };
    let word = move || {
        i18n.tr(if is_paused.get() {
            "send-resume"
        } else {
            "send-pause"
        })
    };
    view! {
        <button type="button" class="btn btn--secondary" on:click=move |_| desk.pause_or_resume(app, number)>
            {icon}
            <span>{word}</span>
        </button>
        <button type="button" class="btn btn--quiet" on:click=move |_| Desk::stop(app, number)>
            <Icon name="close"/>
            {move_tr!("send-cancel")}
        </button>
    }
}

/// What a run waits for, and until when: of each kind what comes first.
fn waiting(i18n: I18n, run: u64, waits: &Waits) -> Vec<String> {
    let first = |waits_for| {
        let own = waits
            .values()
            .filter(|wait| wait.run == run && wait.waits_for == waits_for);
        own.map(|wait| wait.until).min()
    };
    let said = |waits_for, id: &'static str| {
        let mut arguments = std::collections::HashMap::new();
        arguments.insert(
            "time".into(),
            clock(&language(i18n), first(waits_for)?).into(),
        );
        Some(i18n.tr_with_args(id, &arguments))
    };
    [
        said(WaitsFor::Retry, "send-waits-retry"),
        said(WaitsFor::Rate, "send-waits-rate"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Campaign, variant, when it began.
fn told(i18n: I18n, about: &About) -> String {
    tr!(i18n, "send-run-about", {
        "campaign" => about.campaign.clone(),
        "variant" => about.variant.to_uppercase(),
        "time" => clock(&language(i18n), about.planned_at),
    })
}

/// What a bar shows of a run: what is tried again or was not sent waits.
fn progress(counts: Counts) -> Progress {
    Progress {
        all: counts.all() as u64,
        ended: counts.settled() as u64,
        accepted: counts.accepted as u64,
        rejected: counts.rejected as u64,
        open: (counts.undecided + counts.not_sent + counts.retrying) as u64,
    }
}

/// The counts that are not zero, in words.
fn tallies(i18n: I18n, counts: Counts) -> impl IntoView {
    let row = [
        (Standing::Accepted, counts.accepted, "send-count-accepted"),
        (Standing::Rejected, counts.rejected, "send-count-rejected"),
        (Standing::Retrying, counts.retrying, "send-count-retrying"),
        (
            Standing::Undecided,
            counts.undecided,
            "send-count-undecided",
        ),
        (Standing::NotSent, counts.not_sent, "send-count-not-sent"),
        (Standing::Sending, counts.sending, "send-count-sending"),
        (Standing::Waiting, counts.waiting, "send-count-waiting"),
    ];
    row.into_iter()
        .filter(|(_, count, _)| *count > 0)
        .map(|(standing, count, id)| {
            let look = look(standing);
            let has_icon = standing.settled() || standing == Standing::Retrying;
            let icon = has_icon.then(|| view! { <Icon name=look.icon/> });
            let mut arguments = std::collections::HashMap::new();
            arguments.insert("count".into(), count.into());
            view! { <span class=look.class>{icon}{i18n.tr_with_args(id, &arguments)}</span> }
        })
        .collect_view()
}

/// How a standing looks: never by colour alone.
pub(super) struct Look {
    /// The icon's name.
    pub(super) icon: &'static str,
    /// The class of its text.
    pub(super) class: &'static str,
    /// What distinguishes a cell or a row: `ok`, `bad`, `wait`, `idle`.
    pub(super) kind: &'static str,
    /// Its word's Fluent id.
    pub(super) word: &'static str,
}

/// The look of a standing.
pub(super) fn look(standing: Standing) -> Look {
    let (icon, class, kind, word) = match standing {
        Standing::Accepted => ("ok", "t-ok", "ok", "send-accepted"),
        Standing::Rejected => ("error", "t-danger", "bad", "send-rejected"),
        Standing::Retrying => ("refresh", "t-warning", "wait", "send-retrying"),
        Standing::Undecided => ("warning", "t-warning", "wait", "send-undecided"),
        Standing::NotSent => ("minus", "t-2", "idle", "send-not-sent"),
        Standing::Sending => ("refresh", "t-2", "idle", "send-sending"),
        Standing::Waiting => ("clock", "t-3", "idle", "send-waiting"),
    };
    Look {
        icon,
        class,
        kind,
        word,
    }
}
