//! A receipt: what happened in plain words, the provider's own, what to do; and everything else about it, opened in place.

use carillon_payload::{
    DeliveryState, Device, Entry, Outcome, Receipt, ReceiptSearch, Reception, SANDBOX,
    target_is_gone,
};
use carillon_words::{Sentence, Words};
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos_fluent::{I18n, move_tr, tr};
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::desk::Desk;
use super::finder::{Finder, Row};
use super::language;
use super::results::look;
use super::run::Standing;
use super::time::{clock, moment};
use crate::controls::{Icon, copy_to_clipboard};
use crate::stage::{i18n, persona_name, platform_name};
use crate::state::{AppState, Workspace};

/// A receipt in the list. Accepted and pending ones are one line; trouble is tall, with a remedy. A click on it, or its
/// button, opens the details.
#[component]
pub(super) fn ReceiptRow(desk: Desk, row: Row) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let entry = row.entry.clone();
    let finder = desk.finder.clone();
    let (opened, id) = (finder.opened.clone(), row.id.clone());
    let is_open = Memo::new(move |_| opened.with(|opened| opened.as_ref() == Some(&id)));
    let (opened, id) = (finder.opened.clone(), row.id.clone());
    let toggle = Callback::new(move |()| {
        let next = (!is_open.get_untracked()).then(|| id.clone());
        opened.set(next);
    });
    let click = move |event: MouseEvent| {
        if !on_words(&event) {
            toggle.run(());
        }
    };
    let panel = format!("receipt-{}", row.id.0);
    let controls = panel.clone();
    let kind = {
        let entry = entry.clone();
        move || entry.with(|entry| look(Standing::of(&entry.receipt.state)).kind)
    };
    let class = {
        let entry = entry.clone();
        move || {
            let standing = entry.with(|entry| Standing::of(&entry.receipt.state));
            let brief = if standing.needs_action() {
                ""
            } else {
                " receipt--brief"
            };
            format!("receipt receipt--{}{brief}", look(standing).kind)
        }
    };
    let name = {
        let entry = entry.clone();
        move || {
            entry.with(|Entry { receipt, .. }| {
                let device = receipt.delivery.device_name.clone();
                let standing = i18n.tr(look(Standing::of(&receipt.state)).word);
                tr!(i18n, "receipt-open", { "device" => device, "standing" => standing })
            })
        }
    };
    let line = {
        let entry = entry.clone();
        move || entry.with(|entry| line(workspace, i18n, &entry.receipt))
    };
    let details = move || {
        is_open.get().then(|| {
            view! { <Details desk=desk.clone() entry=entry.clone() id=panel.clone()/> }
        })
    };
    view! {
        <div role="listitem" data-standing=kind>
            <div class=class on:click=click>
                {line}
                <button
                    type="button"
                    class="btn btn--quiet btn--sm btn--icon receipt__open"
                    aria-expanded=move || is_open.get().to_string()
                    aria-controls=controls
                    aria-label=name
                    on:click=move |event| {
                        event.stop_propagation();
                        toggle.run(());
                    }
                >
                    {move || if is_open.get() {
                        view! { <Icon name="chevron-up" small=true/> }.into_any()
                    } else {
                        view! { <Icon name="chevron-down" small=true/> }.into_any()
                    }}
                </button>
            </div>
            {details}
        </div>
    }
}

/// Whether a click went to words that are there to be marked and copied.
fn on_words(event: &MouseEvent) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|element| element.closest(".selectable").ok().flatten().is_some())
}

/// A receipt that does not open: the one a cell of the grid stands for.
pub(super) fn row(workspace: Workspace, i18n: I18n, receipt: &Receipt) -> impl IntoView + use<> {
    let standing = Standing::of(&receipt.state);
    let kind = look(standing).kind;
    view! {
        <div
            class=format!("receipt receipt--{kind}")
            class:receipt--brief=!standing.needs_action()
            role="listitem"
            data-standing=kind
        >
            {line(workspace, i18n, receipt)}
        </div>
    }
}

/// What is seen of a receipt at first.
fn line(workspace: Workspace, i18n: I18n, receipt: &Receipt) -> impl IntoView + use<> {
    let standing = Standing::of(&receipt.state);
    let look = look(standing);
    let delivery = &receipt.delivery;
    let icon = if standing == Standing::Sending {
        view! { <span class="spinner"></span> }.into_any()
    } else {
        view! { <Icon name=look.icon/> }.into_any()
    };
    let brief = !standing.needs_action();
    let (what, why) = match said(i18n, receipt) {
        Some(Sentence { what, why }) => (what, why),
        None => (i18n.tr(look.word), String::new()),
    };
    let why = (!brief && !why.is_empty()).then(|| view! { <div class="receipt__fix">{why}</div> });
    let lang = delivery.locale.to_string();
    let locale = workspace.locale_name(&delivery.locale);
    view! {
        {icon}
        <div class="receipt__who">
            <div class="t-strong truncate" dir="auto">{delivery.device_name.clone()}</div>
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
    }
}

/// How it ended, in words.
fn said(i18n: I18n, receipt: &Receipt) -> Option<Sentence> {
    let DeliveryState::Settled { outcome, .. } = &receipt.state else {
        return None;
    };
    let words = Words::new(&language(i18n));
    Some(words.outcome(receipt.delivery.provider, outcome))
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

/// Everything that is known of a receipt.
#[component]
fn Details(desk: Desk, entry: ArcRwSignal<Entry>, id: String) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let of_run = {
        let (entry, finder) = (entry.clone(), desk.finder.clone());
        move || {
            let finder = finder.clone();
            entry.with(|entry| run(workspace.app, i18n, finder, entry.receipt.delivery.run))
        }
    };
    let of_device = {
        let entry = entry.clone();
        move || entry.with(|entry| gone(workspace.app, i18n, &desk, &entry.receipt))
    };
    let (outcome, push, ids) = (entry.clone(), entry.clone(), entry);
    view! {
        <dl class="receipt__details" id=id aria-label=move_tr!("receipt-details")>
            {move || outcome.with(|entry| ending(i18n, entry))}
            {of_device}
            {move || push.with(|entry| pushed(workspace, i18n, &entry.receipt))}
            {of_run}
            {move || ids.with(|entry| identifiers(workspace.app, i18n, &entry.receipt))}
        </dl>
    }
}

/// A name and its value.
fn term(i18n: I18n, label: &'static str, value: impl IntoView + 'static) -> AnyView {
    view! {
        <div class="receipt__term">
            <dt>{i18n.tr(label)}</dt>
            <dd class="selectable" dir="auto">{value.into_any()}</dd>
        </div>
    }
    .into_any()
}

/// How it ended, when, and what to do where the line above does not say it.
fn ending(i18n: I18n, entry: &Entry) -> Vec<AnyView> {
    let Entry { receipt, attempts } = entry;
    let language = language(i18n);
    let standing = Standing::of(&receipt.state);
    let mut terms = vec![term(
        i18n,
        "receipts-standing",
        i18n.tr(look(standing).word),
    )];
    let answer = code(receipt);
    if standing.needs_action() && !answer.is_empty() {
        terms.push(term(
            i18n,
            "receipt-answer",
            view! { <code>{answer}</code> },
        ));
    }
    let why = said(i18n, receipt).map(|said| said.why);
    terms.extend(
        why.filter(|why| !standing.needs_action() && !why.is_empty())
            .map(|why| term(i18n, "receipt-means", why)),
    );
    terms.extend(
        receipt
            .retry_at()
            .map(|at| term(i18n, "receipt-retry-at", clock(&language, at))),
    );
    let planned = moment(&language, receipt.delivery.planned_at);
    terms.push(term(i18n, "receipt-planned", planned));
    if let DeliveryState::Settled { at, took, .. } = receipt.state {
        let took = carillon_words::number(&language, took);
        let at = clock(&language, at);
        let after = tr!(i18n, "receipt-answered-after", { "time" => at, "took" => took });
        terms.push(term(i18n, "receipt-answered", after));
    }
    terms.push(term(i18n, "receipt-attempts", attempts.to_string()));
    terms
}

/// Where the provider says that the device is gone: the way to mark it, or that it is marked. Tracked.
fn gone(app: AppState, i18n: I18n, desk: &Desk, receipt: &Receipt) -> Option<AnyView> {
    let DeliveryState::Settled {
        outcome: Outcome::Rejected(rejection),
        ..
    } = &receipt.state
    else {
        return None;
    };
    if !target_is_gone(receipt.delivery.provider, rejection) {
        return None;
    }
    let device = desk.devices.with(|devices| {
        let mut devices = devices.iter().flatten();
        devices
            .find(|device| device.id == receipt.delivery.device)
            .cloned()
    })?;
    if !device.reception.is_sent_to() {
        return Some(term(i18n, "receipt-device", i18n.tr("device-unsubscribed")));
    }
    let desk = desk.clone();
    let mark = move |_| {
        let device = Device {
            reception: Reception::Unsubscribed,
            ..device.clone()
        };
        desk.keep_device(app, device, Callback::new(|()| ()));
    };
    let button = view! {
        <button type="button" class="btn btn--secondary btn--sm" on:click=mark>
            {move_tr!("receipt-mark-unsubscribed")}
        </button>
    };
    Some(term(i18n, "receipt-device", button))
}

/// What was sent, and by what.
fn pushed(workspace: Workspace, i18n: I18n, receipt: &Receipt) -> Vec<AnyView> {
    let delivery = &receipt.delivery;
    let number = |bytes: usize| carillon_words::number(&language(i18n), bytes as u64);
    let provider = Words::new(&language(i18n)).provider(delivery.provider);
    let gateway = match delivery.gateway.as_str() {
        "" => provider,
        SANDBOX => format!("{} · {provider}", i18n.tr("send-sandbox")),
        name => format!("{name} · {provider}"),
    };
    let campaign = tr!(i18n, "receipt-campaign-variant", {
        "campaign" => delivery.campaign.clone(), "variant" => delivery.variant.clone()
    });
    let persona = persona_name(workspace, i18n, delivery.persona.as_deref());
    let bytes = tr!(i18n, "receipt-bytes-of", {
        "size" => number(delivery.bytes), "limit" => number(delivery.limit())
    });
    let locale = workspace.locale_name(&delivery.locale);
    vec![
        term(i18n, "send-gateway", gateway),
        term(
            i18n,
            "device-platform",
            platform_name(i18n, delivery.platform),
        ),
        term(i18n, "receipt-campaign", campaign),
        term(
            i18n,
            "receipt-locale",
            format!("{locale} ({})", delivery.locale),
        ),
        term(i18n, "receipt-persona", persona),
        term(i18n, "receipt-bytes", bytes),
    ]
}

/// The test it was part of, and the way to the others of it.
fn run(app: AppState, i18n: I18n, finder: Finder, number: u64) -> AnyView {
    let show = move |_| {
        finder.change(app, |search| {
            *search = ReceiptSearch {
                run: Some(number),
                ..ReceiptSearch::default()
            };
        });
    };
    let name = tr!(i18n, "send-run", { "number" => number.to_string() });
    let value = view! {
        {name}
        " "
        <button type="button" class="btn btn--link t-small" on:click=show>{move_tr!("receipt-show-run")}</button>
    };
    term(i18n, "receipts-run", value)
}

/// The ids, ours and the provider's, to be given to somebody.
fn identifiers(app: AppState, i18n: I18n, receipt: &Receipt) -> Vec<AnyView> {
    let own = receipt.delivery.id.0.clone();
    let mut ids = vec![("receipt-delivery", own.clone())];
    if let DeliveryState::Settled {
        outcome: Outcome::Accepted {
            provider_id: Some(id),
        },
        ..
    } = &receipt.state
        && *id != own
    {
        ids.push(("receipt-provider-id", id.clone()));
    }
    let identifier = |(label, id): (&'static str, String)| {
        let copied = id.clone();
        let copy = move |_| {
            let said = ("receipt-copied", "receipt-copy-failed");
            copy_to_clipboard(app, &copied, said, copied.clone());
        };
        let name = move || format!("{}: {}", i18n.tr("receipt-copy"), i18n.tr(label));
        let value = view! {
            <code>{id}</code>
            " "
            <button type="button" class="btn btn--link t-small" aria-label=name on:click=copy>
                {move_tr!("receipt-copy")}
            </button>
        };
        term(i18n, label, value)
    };
    ids.into_iter().map(identifier).collect()
}
