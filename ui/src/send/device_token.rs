//! What a test device is reached by, as it is pasted: its form tells what it is of before anything is sent.

use carillon_campaign::Platform;
use carillon_payload::{Account, Device, DeviceId, Mismatch, Provider, Reception, Target};
use carillon_words::Words;
use leptos::prelude::*;
use leptos_fluent::{I18n, tr};

use super::language;
use crate::stage::{i18n, platform_name};

/// What a pasted text is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Pasted {
    /// Nothing yet.
    Nothing,
    /// No token that is known.
    Unknown,
    /// A token this gateway does not reach.
    Misfit(Mismatch),
    /// A token this gateway reaches.
    Fits(Target),
}

impl Pasted {
    /// What was pasted, to this gateway.
    pub(super) fn read(account: &Account, text: &str) -> Self {
        if text.trim().is_empty() {
            return Self::Nothing;
        }
        let Some(target) = Target::pasted(account.provider, text) else {
            return Self::Unknown;
        };
        match account.mismatch_of(&target, account.environment()) {
            Some(mismatch) => Self::Misfit(mismatch),
            None => Self::Fits(target),
        }
    }

    fn is_wrong(&self) -> bool {
        matches!(self, Self::Unknown | Self::Misfit(_))
    }
}

/// A device that this gateway reaches, without a name; of the platform chosen where its token does not tell.
pub(super) fn reached(id: DeviceId, account: &Account, target: Target, chosen: Platform) -> Device {
    Device {
        id,
        name: String::new(),
        owner: String::new(),
        platform: target.kind.platform().unwrap_or(chosen),
        provider: account.provider,
        sandbox: false,
        account: Some(account.id.clone()),
        environment: account.environment(),
        reception: Reception::default(),
        target,
    }
}

/// The field, and what the token's form tells.
#[component]
pub(super) fn TokenField(
    provider: Provider,
    /// What it is reached by so far, shortened, where it is there already: an empty field keeps it.
    kept: Option<String>,
    /// Which of a person's devices is meant.
    platform: RwSignal<Platform>,
    token: RwSignal<String>,
    pasted: Memo<Pasted>,
) -> impl IntoView {
    let i18n = i18n();
    let told = move || match (pasted.get(), &kept) {
        (Pasted::Nothing, Some(kept)) => {
            let text = tr!(i18n, "device-token-kept", { "token" => kept.clone() });
            view! { <span class="field__help">{text}</span> }.into_any()
        }
        (pasted, _) => told(i18n, provider, platform.get(), &pasted),
    };
    view! {
        <div class="field">
            <label class="field__label" for="device-token">{move || i18n.tr(what(provider))}</label>
            <textarea
                class="textarea t-mono"
                id="device-token"
                autocomplete="off"
                spellcheck="false"
                aria-invalid=move || pasted.with(Pasted::is_wrong).to_string()
                prop:value=token
                on:input=move |event| token.set(event_target_value(&event))
            ></textarea>
            {told}
        </div>
    }
}

/// What is pasted: a token, or what a person is known by.
fn what(provider: Provider) -> &'static str {
    match provider {
        Provider::Apns | Provider::Fcm | Provider::WebPush => "device-token",
        Provider::Braze => "device-person",
        Provider::OneSignal => "device-one-signal",
        Provider::Webhook => "device-webhook",
    }
}

/// What the token's form tells.
fn told(i18n: I18n, provider: Provider, chosen: Platform, pasted: &Pasted) -> AnyView {
    let words = Words::new(&language(i18n));
    match pasted {
        Pasted::Nothing => {
            let help = match provider {
                Provider::Apns | Provider::Fcm | Provider::WebPush => "device-token-help",
                Provider::Braze => "device-person-help",
                Provider::OneSignal => "device-one-signal-help",
                Provider::Webhook => "device-webhook-help",
            };
            view! { <span class="field__help">{i18n.tr(help)}</span> }.into_any()
        }
        Pasted::Unknown => view! {
            <span class="field__error" role="alert">{i18n.tr("device-token-unknown")}</span>
        }
        .into_any(),
        Pasted::Misfit(mismatch) => view! {
            <span class="field__error" role="alert">{words.mismatch(provider, *mismatch)}</span>
        }
        .into_any(),
        Pasted::Fits(target) => {
            let platform = platform_name(i18n, target.kind.platform().unwrap_or(chosen));
            let text = tr!(i18n, "device-token-is", { "platform" => platform, "token" => target.shortened() });
            view! { <span class="field__help" role="status">{text}</span> }.into_any()
        }
    }
}
