//! Adding a test device to a gateway: its token is pasted, and its form tells what it is of before anything is sent. Where
//! a gateway knows people, the device's platform is chosen.

use carillon_campaign::Platform;
use carillon_ipc::KeepDevice;
use carillon_payload::{Account, Device, DeviceId, Mismatch, Provider, Reception, Target};
use carillon_words::Words;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_fluent::{I18n, move_tr, tr};

use super::desk::Desk;
use super::id::new_id;
use super::language;
use super::reception::ReceptionChoice;
use super::subscribe::SubscribeButton;
use crate::controls::Dialog;
use crate::stage::{i18n, platform_name};
use crate::state::Workspace;

/// What a pasted text is.
#[derive(Clone, PartialEq)]
enum Pasted {
    /// Nothing yet.
    Nothing,
    /// No token that is known.
    Unknown,
    /// A token this gateway does not reach.
    Misfit(Mismatch),
    /// A token this gateway reaches.
    Fits(Target),
}

/// The dialog.
#[component]
pub(super) fn DeviceForm(
    desk: Desk,
    /// The gateway that reaches it.
    account: Account,
    /// Closes the dialog.
    close: Callback<()>,
) -> impl IntoView {
    let app = Workspace::here().app;
    let i18n = i18n();
    let (name, owner, token) = (
        RwSignal::new(String::new()),
        RwSignal::new(String::new()),
        RwSignal::new(String::new()),
    );
    let provider = account.provider;
    let platform = RwSignal::new(provider.platform().unwrap_or(Platform::Ios));
    let reception = RwSignal::new(Reception::default());
    let (to, id) = (account.name.clone(), account.id.clone());
    let account = StoredValue::new(account);
    let pasted =
        Memo::new(move |_| token.with(|text| account.with_value(|account| read(account, text))));
    let ready = move || {
        !name.with(|name| name.trim().is_empty()) && matches!(pasted.get(), Pasted::Fits(_))
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Pasted::Fits(target) = pasted.get_untracked() else {
            return;
        };
        if !untrack(ready) {
            return;
        }
        let mut device =
            account.with_value(|account| device(account, target, platform.get_untracked()));
        name.with_untracked(|name| name.trim().clone_into(&mut device.name));
        owner.with_untracked(|owner| owner.trim().clone_into(&mut device.owner));
        // A token of another platform may have been pasted after the choice.
        let chosen = Some(reception.get_untracked()).filter(|state| state.is_of(device.platform));
        device.reception = chosen.unwrap_or_default();
        let desk = desk.clone();
        spawn_local(async move {
            match app.backend.call(KeepDevice { device }).await {
                Ok(()) => {
                    desk.read_devices(app);
                    close.run(());
                }
                Err(failure) => app.failed(failure),
            }
        });
    };
    let of_platform = move || match pasted.get() {
        Pasted::Fits(target) => target.kind.platform().unwrap_or(platform.get()),
        _ => platform.get(),
    };
    let title = Signal::derive(move || tr!(i18n, "device-form", { "gateway" => to.clone() }));
    view! {
        <Dialog title close=move || close.run(())>
            <form on:submit=submit>
                <div class="dialog__body gateway__form">
                    <Text label="device-name" value=name/>
                    <Text label="device-owner" value=owner/>
                    <div class="field">
                        <label class="field__label" for="device-token">{move || i18n.tr(what(provider))}</label>
                        <textarea
                            class="textarea t-mono"
                            id="device-token"
                            autocomplete="off"
                            spellcheck="false"
                            aria-invalid=move || {
                                matches!(pasted.get(), Pasted::Unknown | Pasted::Misfit(_)).to_string()
                            }
                            prop:value=token
                            on:input=move |event| token.set(event_target_value(&event))
                        ></textarea>
                        {move || told(i18n, provider, platform.get(), &pasted.get())}
                    </div>
                    {provider.platform().is_none().then(|| view! { <PlatformChoice platform/> })}
                    {(provider == Provider::WebPush).then(|| view! { <SubscribeButton account=id name token/> })}
                    <ReceptionChoice platform=Signal::derive(of_platform) reception/>
                </div>
                <div class="dialog__foot">
                    <button type="button" class="btn btn--secondary" on:click=move |_| close.run(())>{move_tr!("cancel")}</button>
                    <button type="submit" class="btn btn--primary" disabled=move || !ready()>{move_tr!("device-add")}</button>
                </div>
            </form>
        </Dialog>
    }
}

/// A line of text.
#[component]
pub(super) fn Text(
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

/// What is pasted: a token, or what a person is known by.
fn what(provider: Provider) -> &'static str {
    match provider {
        Provider::Apns | Provider::Fcm | Provider::WebPush => "device-token",
        Provider::Braze => "device-person",
        Provider::OneSignal => "device-one-signal",
        Provider::Webhook => "device-webhook",
    }
}

/// What was pasted, to this gateway.
fn read(account: &Account, text: &str) -> Pasted {
    if text.trim().is_empty() {
        return Pasted::Nothing;
    }
    let Some(target) = Target::pasted(account.provider, text) else {
        return Pasted::Unknown;
    };
    // Which platform it is makes no difference to whether it is reached.
    match account.mismatch(&device(account, target.clone(), Platform::Ios)) {
        Some(mismatch) => Pasted::Misfit(mismatch),
        None => Pasted::Fits(target),
    }
}

/// A device of this gateway, without a name; of the platform chosen where its token does not tell.
fn device(account: &Account, target: Target, chosen: Platform) -> Device {
    Device {
        id: DeviceId(new_id()),
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
