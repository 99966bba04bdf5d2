//! The gateways to choose from: the sandbox, those a person set up, and the door to set up one.

use carillon_payload::{Account, IN_HOUSE, Preset, form};
use leptos::prelude::*;
use leptos_fluent::{move_tr, tr};

use super::desk::Desk;
use super::gateway_form::GatewayForm;
use crate::controls::Icon;
use crate::stage::i18n;
use crate::state::Workspace;

/// What the dialog is about, while it is open.
#[derive(Clone)]
enum Editing {
    /// A new gateway.
    New,
    /// One that is there.
    Known(Account),
}

/// The section.
#[component]
pub(super) fn Gateways(desk: Desk) -> impl IntoView {
    let workspace = Workspace::here();
    let editing = RwSignal::new(None::<Editing>);
    let accounts = desk.gateways.clone();
    let listed = desk.clone();
    let cards = move || {
        let desk = listed.clone();
        accounts.with(|list| {
            list.accounts
                .iter()
                .map(|account| card(&desk, account))
                .collect_view()
        })
    };
    let (sandbox, chosen) = (desk.clone(), desk.gateway.clone());
    let add = (!workspace.backend.is_demo()).then(|| {
        view! {
            <button type="button" class="btn btn--quiet btn--sm push" on:click=move |_| editing.set(Some(Editing::New))>
                <Icon name="plus"/>
                {move_tr!("gateway-add")}
            </button>
        }
    });
    let change = change(&desk, editing);
    let dialog = move || {
        let account = match editing.get()? {
            Editing::New => None,
            Editing::Known(account) => Some(account),
        };
        let close = Callback::new(move |()| editing.set(None));
        Some(view! { <GatewayForm desk=desk.clone() account close/> })
    };
    view! {
        <section class="section">
            <div class="section__head">
                <h2 class="t-section">{move_tr!("send-gateway")}</h2>
                {add}
            </div>
            <div class="gateways" role="radiogroup" aria-label=move_tr!("send-gateway")>
                <button
                    type="button"
                    class="gateway"
                    role="radio"
                    aria-checked=move || chosen.with(Option::is_none).to_string()
                    on:click=move |_| sandbox.gateway.set(None)
                >
                    <Icon name="box"/>
                    <b>{move_tr!("send-sandbox")}</b>
                    <small>{move_tr!("send-sandbox-what")}</small>
                </button>
                {cards}
            </div>
            {change}
            {dialog}
        </section>
    }
}

/// A gateway to choose.
fn card(desk: &Desk, account: &Account) -> impl IntoView + use<> {
    let i18n = i18n();
    let (chosen, choosing) = (desk.gateway.clone(), desk.gateway.clone());
    let (id, this) = (account.id.clone(), account.id.clone());
    let provider = account.provider;
    let environment = account.environment();
    let preset = Preset::named(account.value(form::PRESET));
    let what = move || match provider {
        carillon_payload::Provider::Apns => i18n.tr(match environment {
            carillon_payload::Environment::Development => "gateway-what-apns-development",
            carillon_payload::Environment::Production => "gateway-what-apns-production",
        }),
        carillon_payload::Provider::Fcm => i18n.tr("gateway-what-fcm"),
        carillon_payload::Provider::WebPush => i18n.tr("gateway-what-web-push"),
        carillon_payload::Provider::Braze => i18n.tr("gateway-what-braze"),
        carillon_payload::Provider::OneSignal => i18n.tr("gateway-what-one-signal"),
        carillon_payload::Provider::Webhook => {
            let known = preset.as_ref().filter(|preset| preset.id != IN_HOUSE);
            known.map_or_else(
                || i18n.tr("gateway-what-webhook"),
                |preset| preset.name.to_owned(),
            )
        }
    };
    view! {
        <button
            type="button"
            class="gateway"
            role="radio"
            aria-checked=move || chosen.with(|chosen| chosen.as_ref() == Some(&this)).to_string()
            on:click=move |_| choosing.set(Some(id.clone()))
        >
            <Icon name="send"/>
            <b class="truncate gateway__name" dir="auto">{account.name.clone()}</b>
            <small>{what}</small>
        </button>
    }
}

/// Opens the form of the chosen gateway.
fn change(desk: &Desk, editing: RwSignal<Option<Editing>>) -> impl Fn() -> Option<AnyView> + use<> {
    let i18n = i18n();
    let desk = desk.clone();
    move || {
        let account = desk.chosen_gateway()?;
        let name = account.name.clone();
        let label = move || tr!(i18n, "gateway-change", { "name" => name.clone() });
        Some(
            view! {
                <button
                    type="button"
                    class="btn btn--link t-small gateway__change"
                    on:click=move |_| editing.set(Some(Editing::Known(account.clone())))
                >
                    {label}
                </button>
            }
            .into_any(),
        )
    }
}
