//! The receipts, newest first: what happened in plain words, the provider's code, then what to do.

use carillon_payload::{DeliveryState, Outcome, Receipt};
use carillon_words::Words;
use leptos::prelude::*;
use leptos_fluent::{I18n, move_tr, tr};

use super::desk::Desk;
use super::language;
use super::results::look;
use super::run::Standing;
use super::time::clock;
use crate::controls::{Icon, on_arrows};
use crate::stage::i18n;
use crate::state::Workspace;

/// How many rows are drawn at once; the rest comes with "Show more".
const PAGE: usize = 60;

/// The list with its filter.
#[component]
pub(super) fn List(desk: Desk) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let only_action = RwSignal::new(false);
    let drawn = RwSignal::new(PAGE);
    let (all, wanting, listed) = (desk.receipts.clone(), desk.receipts.clone(), desk.receipts);
    let count_all = move || all.with(Vec::len);
    let count_action = move || {
        wanting.with(|receipts| {
            receipts
                .iter()
                .filter(|receipt| needs_action(receipt))
                .count()
        })
    };
    let rows = move || {
        let words = Words::new(&language(i18n));
        let only = only_action.get();
        let (rows, more) = listed.with(|receipts| {
            let mut wanted = receipts
                .iter()
                .filter(|receipt| !only || needs_action(receipt));
            let rows = wanted
                .by_ref()
                .take(drawn.get())
                .map(|receipt| row(workspace, i18n, &words, receipt))
                .collect_view();
            (rows, wanted.next().is_some())
        });
        let more = more.then(|| {
            view! {
                <button class="btn btn--quiet receipts__more" on:click=move |_| drawn.update(|drawn| *drawn += PAGE)>
                    {move_tr!("send-receipts-more")}
                </button>
            }
        });
        view! { <div role="list">{rows}</div>{more} }
    };
    let filter = move |only: bool, text: Signal<String>| {
        let chosen = move || only_action.get() == only;
        view! {
            <button
                class="seg__item"
                role="radio"
                aria-checked=move || chosen().to_string()
                tabindex=move || if chosen() { "0" } else { "-1" }
                on:click=move |_| only_action.set(only)
            >
                {text}
            </button>
        }
    };
    let all_text = Signal::derive(move || tr!(i18n, "send-filter-all", { "count" => count_all() }));
    let action_text =
        Signal::derive(move || tr!(i18n, "send-filter-action", { "count" => count_action() }));
    view! {
        <section class="receipts" aria-label=move_tr!("send-receipts")>
            <div class="receipts__head">
                <h2 class="t-section">{move_tr!("send-receipts")}</h2>
                <div
                    class="seg seg--sm"
                    role="radiogroup"
                    aria-label=move_tr!("send-filter")
                    on:keydown=|event| on_arrows(&event, "[role=radio]", true)
                >
                    {filter(false, all_text)}
                    {filter(true, action_text)}
                </div>
            </div>
            {rows}
        </section>
    }
}

fn needs_action(receipt: &Receipt) -> bool {
    Standing::of(&receipt.state).needs_action()
}

/// A receipt. Accepted and pending ones are one line; trouble is tall, with a remedy.
pub(super) fn row(
    workspace: Workspace,
    i18n: I18n,
    words: &Words,
    receipt: &Receipt,
) -> impl IntoView + use<> {
    let standing = Standing::of(&receipt.state);
    let look = look(standing);
    let delivery = &receipt.delivery;
    let icon = if standing == Standing::Sending {
        view! { <span class="spinner"></span> }.into_any()
    } else {
        view! { <Icon name=look.icon/> }.into_any()
    };
    let (what, why) = match &receipt.state {
        DeliveryState::Settled { outcome, .. } => {
            let sentence = words.outcome(delivery.provider, outcome);
            (sentence.what, sentence.why)
        }
        _ => (i18n.tr(look.word), String::new()),
    };
    let brief = !standing.needs_action();
    let why = (!brief && !why.is_empty()).then(|| view! { <div class="receipt__fix">{why}</div> });
    let lang = delivery.locale.to_string();
    let locale = workspace.locale_name(&delivery.locale);
    view! {
        <div
            class=format!("receipt receipt--{}", look.kind)
            class:receipt--brief=brief
            role="listitem"
            data-standing=look.kind
        >
            {icon}
            <div class="receipt__who">
                <div class="t-strong truncate">{delivery.device_name.clone()}</div>
                <div class="device__meta truncate" lang=lang>{locale}</div>
            </div>
            <div class="receipt__what">
                <div>
                    <span class:t-strong=!brief class:t-2=brief>{what}</span>
                    " "
                    <span class="receipt__code selectable">{code(receipt)}</span>
                </div>
                {why}
            </div>
            <span class="receipt__time">{clock(&language(i18n), time(receipt))}</span>
        </div>
    }
}

/// The provider's own words, verbatim: `400 BadDeviceToken`; a transport's where nobody answered.
fn code(receipt: &Receipt) -> String {
    let DeliveryState::Settled { outcome, .. } = &receipt.state else {
        return String::new();
    };
    match outcome {
        Outcome::Accepted { provider_id } => provider_id.clone().unwrap_or_default(),
        Outcome::Rejected(rejection) => format!("{} {}", rejection.status, rejection.reason),
        Outcome::Undecided { detail } | Outcome::NotSent { detail } => detail.clone(),
    }
}

/// When it was settled, or planned.
fn time(receipt: &Receipt) -> u64 {
    match receipt.state {
        DeliveryState::Settled { at, .. } => at,
        _ => receipt.delivery.planned_at,
    }
}
