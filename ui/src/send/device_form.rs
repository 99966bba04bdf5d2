//! Adding a test device to a gateway, and changing one: its name, whose it is, what it is reached by, and what its person
//! said about pushes. Where a gateway knows people, the device's platform is chosen.

use carillon_campaign::Platform;
use carillon_payload::{Account, Device, DeviceId, Provider, Reception};
use leptos::prelude::*;
use leptos_fluent::{I18n, move_tr, tr};

use super::desk::Desk;
use super::device_token::{Pasted, TokenField, reached};
use super::id::new_id;
use super::reception::ReceptionChoice;
use super::subscribe::SubscribeButton;
use crate::controls::{Dialog, Icon};
use crate::stage::{i18n, platform_name};
use crate::state::Workspace;

/// What the dialog is about.
#[derive(Clone)]
pub(super) enum Edited {
    /// A new device of a gateway, by the id that it will have.
    New(DeviceId, Account),
    /// One that is there, and the gateway that reaches it: the sandbox's have none, and are reached by what they are.
    Known(Device, Option<Account>),
}

impl Edited {
    /// A new device of a gateway.
    pub(super) fn new(account: Account) -> Self {
        Self::New(DeviceId(new_id()), account)
    }

    /// The gateway whose token may be pasted.
    fn account(&self) -> Option<&Account> {
        match self {
            Self::New(_, account) => Some(account),
            Self::Known(_, account) => account.as_ref(),
        }
    }

    /// What is there already.
    fn known(&self) -> Option<&Device> {
        match self {
            Self::New(..) => None,
            Self::Known(device, _) => Some(device),
        }
    }

    /// The device once this was pasted, and a platform chosen for what does not tell its own; `None` while it cannot be
    /// reached.
    fn with(&self, pasted: &Pasted, chosen: Platform) -> Option<Device> {
        match (self, pasted) {
            (_, Pasted::Unknown | Pasted::Misfit(_)) | (Self::New(..), Pasted::Nothing) => None,
            (Self::New(id, account), Pasted::Fits(target)) => {
                Some(reached(id.clone(), account, target.clone(), chosen))
            }
            (Self::Known(device, _), Pasted::Nothing) => Some(Device {
                platform: device.target.kind.platform().unwrap_or(chosen),
                ..device.clone()
            }),
            (Self::Known(device, account), Pasted::Fits(target)) => Some(Device {
                platform: target.kind.platform().unwrap_or(chosen),
                environment: account
                    .as_ref()
                    .map_or(device.environment, Account::environment),
                target: target.clone(),
                ..device.clone()
            }),
        }
    }

    fn title(&self, i18n: I18n) -> String {
        match self {
            Self::New(_, account) => {
                tr!(i18n, "device-form", { "gateway" => account.name.clone() })
            }
            Self::Known(device, _) => {
                tr!(i18n, "device-change", { "device" => device.name.clone() })
            }
        }
    }
}

/// The button beside a device, and its dialog.
#[component]
pub(super) fn EditDevice(desk: Desk, device: Device) -> impl IntoView {
    let i18n = i18n();
    let editing = RwSignal::new(false);
    let name = device.name.clone();
    let label = move || tr!(i18n, "device-change", { "device" => name.clone() });
    let dialog = move || {
        editing.get().then(|| {
            let close = Callback::new(move |()| editing.set(false));
            let account = untrack(|| desk.account_of(&device));
            let edited = Edited::Known(device.clone(), account);
            view! { <DeviceForm desk=desk.clone() edited close/> }
        })
    };
    view! {
        <button
            type="button"
            class="btn btn--quiet btn--sm btn--icon"
            aria-label=label
            on:click=move |_| editing.set(true)
        >
            <Icon name="edit"/>
        </button>
        {dialog}
    }
}

/// The dialog.
#[component]
pub(super) fn DeviceForm(
    desk: Desk,
    edited: Edited,
    /// Closes the dialog.
    close: Callback<()>,
) -> impl IntoView {
    let app = Workspace::here().app;
    let i18n = i18n();
    let known = edited.known().cloned();
    let provider = edited.account().map(|account| account.provider);
    let told = |of: fn(&Device) -> &String| known.as_ref().map(of).cloned().unwrap_or_default();
    let (name, owner) = (
        RwSignal::new(told(|device| &device.name)),
        RwSignal::new(told(|device| &device.owner)),
    );
    let token = RwSignal::new(String::new());
    let usual = provider
        .and_then(Provider::platform)
        .unwrap_or(Platform::Ios);
    let platform = RwSignal::new(known.as_ref().map_or(usual, |device| device.platform));
    let reception = RwSignal::new(
        known
            .as_ref()
            .map_or(Reception::default(), |device| device.reception),
    );
    let edited = StoredValue::new(edited);
    let pasted = Memo::new(move |_| {
        let account = edited.with_value(|edited| edited.account().cloned());
        token.with(|text| account.map_or(Pasted::Nothing, |account| Pasted::read(&account, text)))
    });
    let device = Memo::new(move |_| {
        edited.with_value(|edited| pasted.with(|pasted| edited.with(pasted, platform.get())))
    });
    let ready = move || !name.with(|name| name.trim().is_empty()) && device.with(Option::is_some);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(mut device) = device.get_untracked().filter(|_| untrack(ready)) else {
            return;
        };
        name.with_untracked(|name| name.trim().clone_into(&mut device.name));
        owner.with_untracked(|owner| owner.trim().clone_into(&mut device.owner));
        // A token of another platform may have been pasted after the choice.
        let chosen = Some(reception.get_untracked()).filter(|state| state.is_of(device.platform));
        device.reception = chosen.unwrap_or_default();
        desk.keep_device(app, device, close);
    };
    let of_platform = move || {
        let device = device.get();
        device.map_or_else(|| platform.get(), |device| device.platform)
    };
    let title = Signal::derive(move || edited.with_value(|edited| edited.title(i18n)));
    let reached_by = edited.with_value(|edited| {
        let id = edited.account()?.id.clone();
        let provider = provider?;
        let kept = edited.known().map(|device| device.target.shortened());
        Some(view! {
            <TokenField provider kept platform token pasted/>
            {provider.platform().is_none().then(|| view! { <PlatformChoice platform/> })}
            {(provider == Provider::WebPush).then(|| view! { <SubscribeButton account=id name token/> })}
        })
    });
    let keep = if known.is_some() {
        "save"
    } else {
        "device-add"
    };
    view! {
        <Dialog title close=move || close.run(())>
            <form on:submit=submit>
                <div class="dialog__body gateway__form">
                    <Text label="device-name" value=name/>
                    <Text label="device-owner" value=owner/>
                    {reached_by}
                    <ReceptionChoice platform=Signal::derive(of_platform) reception/>
                </div>
                <div class="dialog__foot">
                    <button type="button" class="btn btn--secondary" on:click=move |_| close.run(())>{move_tr!("cancel")}</button>
                    <button type="submit" class="btn btn--primary" disabled=move || !ready()>{move || i18n.tr(keep)}</button>
                </div>
            </form>
        </Dialog>
    }
}

/// A line of text.
#[component]
fn Text(
    /// The label's Fluent id.
    label: &'static str,
    value: RwSignal<String>,
) -> impl IntoView {
    let i18n = i18n();
    view! {
        <label class="field">
            <span class="field__label">{move || i18n.tr(label)}</span>
            <input
                class="input"
                autocomplete="off"
                prop:value=value
                on:input=move |event| value.set(event_target_value(&event))
            />
        </label>
    }
}

/// Which of a person's devices is meant.
#[component]
fn PlatformChoice(platform: RwSignal<Platform>) -> impl IntoView {
    let i18n = i18n();
    let options = Platform::ALL.map(|one| {
        view! {
            <option value=one.id() selected=move || platform.get() == one>
                {move || platform_name(i18n, one)}
            </option>
        }
    });
    let choose = move |event| {
        let id = event_target_value(&event);
        if let Some(chosen) = Platform::ALL.into_iter().find(|one| one.id() == id) {
            platform.set(chosen);
        }
    };
    view! {
        <label class="field">
            <span class="field__label">{move_tr!("device-platform")}</span>
            <select class="select select--native" aria-label=move_tr!("device-platform") on:change=choose>
                {options.into_iter().collect_view()}
            </select>
        </label>
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use carillon_payload::{AccountId, Environment, Mismatch, Target, TargetKind, form};

    use super::*;

    /// An account of Apple's development environment.
    fn account() -> Account {
        let environment = (form::ENVIRONMENT.to_owned(), form::DEVELOPMENT.to_owned());
        Account {
            id: AccountId("a".to_owned()),
            name: "QA".to_owned(),
            provider: Provider::Apns,
            values: BTreeMap::from([environment]),
        }
    }

    /// A phone whose token was taken for one of production.
    fn phone() -> Device {
        let target = Target {
            kind: TargetKind::ApnsToken,
            value: "ab".repeat(32),
        };
        Device {
            name: "Ana’s iPhone".to_owned(),
            owner: "Ana".to_owned(),
            environment: Environment::Production,
            ..reached(DeviceId("d".to_owned()), &account(), target, Platform::Ios)
        }
    }

    /// What becomes of a phone whose dialog gets a pasted text.
    fn check(text: &str, expected: Option<&str>) -> Option<Device> {
        let pasted = Pasted::read(&account(), text);
        let device = Edited::Known(phone(), Some(account())).with(&pasted, Platform::Ios);
        let value = device.as_ref().map(|device| device.target.value.clone());
        assert_eq!(
            value.as_deref(),
            expected,
            "what it is reached by after {text:?}"
        );
        device
    }

    #[test]
    fn a_device_keeps_its_token_until_another_is_pasted() {
        let kept = check(" \n", Some(&"ab".repeat(32)));
        assert_eq!(kept, Some(phone()), "nothing else changes either");
        let changed = check(&"CD".repeat(32), Some(&"cd".repeat(32)));
        let changed = changed.expect("a token in form");
        assert_eq!(changed.id, phone().id, "it is the same device");
        assert_eq!(changed.owner, "Ana", "and the same person's");
        assert_eq!(
            changed.environment,
            Environment::Development,
            "a new token is of the gateway's environment"
        );
    }

    #[test]
    fn a_token_that_the_gateway_does_not_reach_is_not_taken() {
        check("hello", None);
        check("cArillonSandboxPixel0_", None);
        let pasted = Pasted::read(&account(), "cArillonSandboxPixel0_");
        assert_eq!(
            pasted,
            Pasted::Misfit(Mismatch::OtherProvider),
            "and it is said why"
        );
    }

    #[test]
    fn a_new_device_needs_a_token() {
        let new = Edited::New(DeviceId("d".to_owned()), account());
        assert_eq!(new.with(&Pasted::Nothing, Platform::Ios), None, "not yet");
        let pasted = Pasted::read(&account(), &"ab".repeat(32));
        let device = new.with(&pasted, Platform::Ios);
        assert_eq!(
            device.map(|device| device.environment),
            Some(Environment::Development),
            "then it is of its gateway"
        );
    }
}
