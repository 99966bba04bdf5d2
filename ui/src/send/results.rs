//! The run: how far it is, and every device and locale as a cell.

use carillon_campaign::Locale;
use carillon_payload::{DeliveryState, DeviceId, Outcome, Receipt};
use leptos::prelude::*;
use leptos_fluent::{I18n, move_tr, tr};

use super::desk::Desk;
use super::language;
use super::run::{Counts, Run, Standing};
use super::time::clock;
use crate::controls::Icon;
use crate::stage::i18n;
use crate::state::Workspace;

/// Which test, how far, and Stop.
#[component]
pub(super) fn Head(desk: Desk) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    move || {
        let Some(run) = desk.shown_run() else {
            return view! {
                <div class="runhead">
                    <div class="runhead__row"><h2 class="t-title">{move_tr!("send-run-none")}</h2></div>
                    <p class="t-2">{move_tr!("send-run-none-why")}</p>
                </div>
            }
            .into_any();
        };
        let counts = run.counts();
        let number = run.number;
        let stop = (counts.settled() < counts.all()).then(|| {
            view! {
                <button class="btn btn--secondary" on:click=move |_| Desk::stop(workspace.app, number)>
                    <Icon name="pause"/>
                    {move_tr!("send-stop")}
                </button>
            }
        });
        view! {
            <div class="runhead">
                <div class="runhead__row">
                    <h2 class="t-title">{tr!(i18n, "send-run", { "number" => number })}</h2>
                    <span class="t-3 truncate">{about(i18n, &run)}</span>
                    <span class="runhead__stop">{stop}</span>
                </div>
                {progress(i18n, counts)}
                <div class="runhead__counts" role="status">{tallies(i18n, counts)}</div>
            </div>
        }
        .into_any()
    }
}

/// Variant, gateway, when it began.
fn about(i18n: I18n, run: &Run) -> Option<String> {
    let first = &run.receipts.first()?.delivery;
    Some(tr!(i18n, "send-run-about", {
        "campaign" => first.campaign.clone(),
        "variant" => first.variant.to_uppercase(),
        "time" => clock(&language(i18n), first.planned_at),
    }))
}

fn progress(i18n: I18n, counts: Counts) -> impl IntoView {
    let label = tr!(i18n, "send-progress", { "done" => counts.settled(), "all" => counts.all() });
    let wait = counts.undecided + counts.not_sent;
    let bar = |class: &'static str, part| {
        view! { <span class=class style=format!("--v:{:.2}%", counts.share(part))></span> }
    };
    view! {
        <div
            class="progress"
            role="progressbar"
            aria-valuemin="0"
            aria-valuenow=counts.settled().to_string()
            aria-valuemax=counts.all().to_string()
            aria-label=label
        >
            {bar("progress__fill progress__fill--ok", counts.accepted)}
            {bar("progress__fill progress__fill--bad", counts.rejected)}
            {bar("progress__fill progress__fill--wait", wait)}
        </div>
    }
}

/// The counts that are not zero, in words.
fn tallies(i18n: I18n, counts: Counts) -> impl IntoView {
    let row = [
        (Standing::Accepted, counts.accepted, "send-count-accepted"),
        (Standing::Rejected, counts.rejected, "send-count-rejected"),
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
            let icon = standing.settled().then(|| view! { <Icon name=look.icon/> });
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

/// The grid: a row a device, a column a locale.
#[component]
pub(super) fn Grid(desk: Desk) -> impl IntoView {
    let i18n = i18n();
    move || {
        let run = desk.shown_run()?;
        let heads = run
            .locales
            .iter()
            .map(|locale| view! { <th scope="col" lang=locale.to_string()>{locale.name_among(&run.locales)}</th> })
            .collect_view();
        let rows = run
            .devices
            .iter()
            .map(|(device, name)| row(i18n, &run, device, name))
            .collect_view();
        Some(view! {
            <div class="sendgrid__scroll">
                <table class="sendgrid" aria-label=move_tr!("send-grid")>
                    <thead><tr><th class="sendgrid__device" scope="col">{move_tr!("send-device")}</th>{heads}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        })
    }
}

fn row(i18n: I18n, run: &Run, device: &DeviceId, name: &str) -> impl IntoView + use<> {
    let cells = run
        .locales
        .iter()
        .map(|locale| cell(i18n, run, device, locale))
        .collect_view();
    view! {
        <tr>
            <th scope="row"><div class="device__name t-strong truncate">{name.to_owned()}</div></th>
            {cells}
        </tr>
    }
}

fn cell(i18n: I18n, run: &Run, device: &DeviceId, locale: &Locale) -> impl IntoView + use<> {
    let Some(receipt) = run.cell(device, locale) else {
        return view! { <td></td> }.into_any();
    };
    let standing = Standing::of(&receipt.state);
    let look = look(standing);
    let mark = if standing == Standing::Sending {
        view! { <span class="spinner"></span> }.into_any()
    } else {
        view! { <Icon name=look.icon/> }.into_any()
    };
    let detail = detail(&language(i18n), receipt);
    view! {
        <td class:is-bad=look.kind == "bad">
            <div class=format!("cellstate cellstate--{}", look.kind)>
                {mark}
                <b>{i18n.tr(look.word)}</b>
                <small dir="auto">{detail}</small>
            </div>
        </td>
    }
    .into_any()
}

/// When and how long, or the provider's own reason.
fn detail(language: &str, receipt: &Receipt) -> String {
    match &receipt.state {
        DeliveryState::Settled {
            outcome: Outcome::Rejected(rejection),
            ..
        } => rejection.reason.clone(),
        DeliveryState::Settled {
            outcome: Outcome::Accepted { .. },
            at,
            took,
        } => {
            format!("{} · {took} ms", clock(language, *at))
        }
        _ => String::new(),
    }
}
