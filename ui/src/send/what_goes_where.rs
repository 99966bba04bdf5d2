//! What goes where, before it goes: every message as it would be sent, every device that would get it, and what stands
//! in the way. The shell plans it by the plan that sends. Where somebody else's phone is among the devices, it asks.

use carillon_ipc::PlanSend;
use carillon_payload::{Environment, Obstacle, PlannedDevice, PlannedMessage};
use carillon_words::Words;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_fluent::{I18n, move_tr, tr};

use super::desk::Desk;
use super::language;
use crate::controls::{Dialog, Icon};
use crate::stage::{i18n, persona_name};
use crate::state::Workspace;

/// How many messages are drawn at once; the rest comes with "Show more".
const PAGE: usize = 20;

/// The dialog, shown as long as it is mounted.
#[component]
pub(super) fn WhatGoesWhere(desk: Desk) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let plan = RwSignal::new(None::<Vec<PlannedMessage>>);
    let drawn = RwSignal::new(PAGE);
    let others = untrack(|| desk.owners_to_ask(workspace));
    read(workspace, &desk, plan);
    let close = {
        let open = desk.looking.clone();
        Callback::new(move |()| open.set(false))
    };
    let question = (!others.is_empty()).then(|| {
        let names = others.clone();
        let said = move || {
            let names = Words::new(&language(i18n)).list(names.clone());
            tr!(i18n, "where-others", { "names" => names })
        };
        view! {
            <p class="where__others" role="alert">
                <Icon name="warning"/>
                <span>{said}</span>
            </p>
        }
    });
    let is_asking = !others.is_empty();
    let label = {
        let names = others.clone();
        let counting = desk.clone();
        move || {
            if names.is_empty() {
                let count = counting.count(workspace);
                return tr!(i18n, "send-button", { "count" => count });
            }
            let names = Words::new(&language(i18n)).list(names.clone());
            tr!(i18n, "where-send-others", { "names" => names })
        }
    };
    let send = move |_| desk.send_to_all(workspace, others.clone());
    let table = move || {
        let Some(messages) = plan.get() else {
            return view! { <span class="spinner" role="status" aria-label=move_tr!("send-loading")></span> }
                .into_any();
        };
        view! {
            <p class="where__summary t-2" role="status">{summary(i18n, &messages)}</p>
            {messages_table(workspace, i18n, &messages, drawn)}
        }
        .into_any()
    };
    view! {
        <Dialog title=move_tr!("where-title") close wide=true>
            <div class="dialog__body where">
                {question}
                {table}
            </div>
            <div class="dialog__foot">
                <button type="button" class="btn btn--secondary" autofocus=is_asking on:click=move |_| close.run(())>
                    {move_tr!("close")}
                </button>
                <button type="button" class="btn btn--primary" autofocus=!is_asking on:click=send>
                    <Icon name="send"/>
                    <span>{label}</span>
                </button>
            </div>
        </Dialog>
    }
}

/// Asks for the plan of what is chosen now. What something stands in the way of comes first.
fn read(workspace: Workspace, desk: &Desk, plan: RwSignal<Option<Vec<PlannedMessage>>>) {
    let Some(send) = desk.order(workspace, Vec::new()) else {
        plan.set(Some(Vec::new()));
        return;
    };
    let open = desk.looking.clone();
    spawn_local(async move {
        // The shell plans from its own copy of the campaign: it must have every edit.
        let planned = match workspace.flush().await {
            Ok(()) => workspace.backend.call(PlanSend { send }).await,
            Err(failure) => Err(failure),
        };
        match planned {
            Ok(mut messages) => {
                messages.sort_by_key(|message| !message.has_obstacle());
                plan.set(Some(messages));
            }
            Err(failure) => {
                open.set(false);
                workspace.app.failed(failure);
            }
        }
    });
}

/// How many of them something stands in the way of.
fn summary(i18n: I18n, messages: &[PlannedMessage]) -> String {
    let all: usize = messages.iter().map(|message| message.devices.len()).sum();
    let hindered: usize = messages.iter().map(PlannedMessage::hindered).sum();
    if hindered == 0 {
        tr!(i18n, "where-clear", { "all" => all })
    } else {
        tr!(i18n, "where-hindered", { "count" => hindered, "all" => all })
    }
}

/// The messages, each with its devices below it.
fn messages_table(
    workspace: Workspace,
    i18n: I18n,
    messages: &[PlannedMessage],
    drawn: RwSignal<usize>,
) -> impl IntoView + use<> {
    let messages = messages.to_vec();
    let count = messages.len();
    let bodies = move || {
        let words = Words::new(&language(i18n));
        let shown = messages.iter().take(drawn.get());
        shown
            .map(|message| body(workspace, i18n, &words, message))
            .collect_view()
    };
    let more = move || {
        (count > drawn.get()).then(|| {
            view! {
                <button type="button" class="btn btn--quiet" on:click=move |_| drawn.update(|drawn| *drawn += PAGE)>
                    {move_tr!("send-receipts-more")}
                </button>
            }
        })
    };
    view! {
        <table class="where__table" aria-label=move_tr!("where-title")>
            <thead>
                <tr>
                    <th scope="col">{move_tr!("send-device")}</th>
                    <th scope="col">{move_tr!("send-gateway")}</th>
                    <th scope="col">{move_tr!("where-bytes")}</th>
                </tr>
            </thead>
            {bodies}
        </table>
        {more}
    }
}

/// A message: in which locale, as whom, its words, what is wrong with them; then its devices.
fn body(
    workspace: Workspace,
    i18n: I18n,
    words: &Words,
    message: &PlannedMessage,
) -> impl IntoView + use<> {
    let lang = message.locale.to_string();
    let locale = workspace.locale_name(&message.locale);
    let person = message
        .persona
        .as_deref()
        .map(|id| persona_name(workspace, i18n, Some(id)));
    let heading = person.map_or_else(|| locale.clone(), |person| format!("{locale} · {person}"));
    let fallback = (!message.falls_back_to.is_empty()).then(|| {
        let from = message.falls_back_to.iter();
        let from = words.list(from.map(|locale| workspace.locale_name(locale)));
        let said = tr!(i18n, "where-falls-back", { "from" => from });
        view! { <div class="t-small t-warning"><Icon name="warning" small=true/>" "{said}</div> }
    });
    let problems = message
        .problems
        .iter()
        .map(|problem| obstacle(words.problem(problem).what))
        .collect_view();
    let devices = message
        .devices
        .iter()
        .map(|device| row(i18n, words, device))
        .collect_view();
    view! {
        <tbody>
            <tr>
                <th class="where__message" scope="rowgroup" colspan="3">
                    <div class="t-small t-2" dir="auto">{heading}</div>
                    <div class="t-strong" lang=lang.clone() dir="auto">{message.title.clone()}</div>
                    <div class="where__words" lang=lang dir="auto">{message.body.clone()}</div>
                    {fallback}
                    {problems}
                </th>
            </tr>
            {devices}
        </tbody>
    }
}

/// A device: by which gateway, how many bytes of how many, and what stands in the way.
fn row(i18n: I18n, words: &Words, device: &PlannedDevice) -> impl IntoView + use<> {
    let nowhere = device.obstacles.contains(&Obstacle::NoGateway);
    let gateway = match &device.gateway {
        Some(name) => name.clone(),
        None if nowhere => String::new(),
        None => i18n.tr("send-sandbox"),
    };
    let environment = device.environment.map(|environment| {
        words.gateway_choice(match environment {
            Environment::Development => carillon_payload::form::DEVELOPMENT,
            Environment::Production => carillon_payload::form::PRODUCTION,
        })
    });
    let gateway = match environment {
        Some(environment) => format!("{gateway} · {environment}"),
        None => gateway,
    };
    let owner = (!device.owner.is_empty()).then(|| {
        let owner = device.owner.clone();
        view! { <span class="device__meta" dir="auto">{owner}</span> }
    });
    let bytes = tr!(i18n, "where-bytes-of", { "size" => device.size, "limit" => device.limit });
    let obstacles = device
        .obstacles
        .iter()
        .map(|one| obstacle(words.obstacle(device.provider, one).what))
        .collect_view();
    view! {
        <tr>
            <th scope="row"><span class="device__name" dir="auto">{device.name.clone()}</span>{owner}</th>
            <td dir="auto">{gateway}</td>
            <td>{bytes}{obstacles}</td>
        </tr>
    }
}

fn obstacle(said: String) -> impl IntoView {
    view! { <div class="where__obstacle t-small t-danger"><Icon name="error" small=true/>" "{said}</div> }
}
