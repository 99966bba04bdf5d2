//! What to send, and to whom: gateway, devices, locales, people, and the one primary button.

use carillon_payload::{Device, ON_THE_WAY, Provider, Reception, reasons};
use carillon_words::Words;
use leptos::prelude::*;
use leptos_fluent::{move_tr, tr};

use super::audience::ToAudience;
use super::choices::{Locales, Personas};
use super::desk::Desk;
use super::device_form::{DeviceForm, EditDevice, Edited};
use super::gateways::Gateways;
use super::language;
use super::reception::reception_name;
use crate::controls::Icon;
use crate::drawer::tally;
use crate::stage::{i18n, platform_name};
use crate::state::{Screen, Workspace};

/// The setup column.
#[component]
pub(super) fn Setup(desk: Desk) -> impl IntoView {
    view! {
        <div class="setup">
            <div class="setup__scroll">
                <Gateways desk=desk.clone()/>
                <OwnDevices desk=desk.clone()/>
                <Locales desk=desk.clone()/>
                <Personas desk=desk.clone()/>
            </div>
            <Foot desk/>
        </div>
    }
}

/// The own test devices that the chosen gateway reaches.
#[component]
fn OwnDevices(desk: Desk) -> impl IntoView {
    let adding = RwSignal::new(false);
    let listed = desk.clone();
    let rows = move || {
        let desk = listed.clone();
        match desk.own_devices() {
            None => view! { <span class="spinner" role="status" aria-label=move_tr!("send-loading")></span> }.into_any(),
            Some(devices) if devices.is_empty() => {
                view! { <p class="t-small t-3">{move_tr!("send-devices-none")}</p> }.into_any()
            }
            Some(devices) => devices
                .into_iter()
                .map(|device| view! { <OwnDevice desk=desk.clone() device/> })
                .collect_view()
                .into_any(),
        }
    };
    let gateway = desk.clone();
    let add = move || {
        gateway.chosen_gateway().map(|_| {
            view! {
                <button type="button" class="btn btn--quiet btn--sm push" on:click=move |_| adding.set(true)>
                    <Icon name="plus"/>
                    {move_tr!("device-add")}
                </button>
            }
        })
    };
    let dialog = move || {
        let account = desk.chosen_gateway().filter(|_| adding.get())?;
        let close = Callback::new(move |()| adding.set(false));
        Some(view! { <DeviceForm desk=desk.clone() edited=Edited::new(account) close/> })
    };
    view! {
        <section class="section" style:gap="8px">
            <div class="section__head">
                <h2 class="t-section">{move_tr!("send-devices")}</h2>
                {add}
            </div>
            <div>{rows}</div>
            {dialog}
        </section>
    }
}

/// A device: whether it gets the push, and how it answers.
#[component]
fn OwnDevice(desk: Desk, device: Device) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let id = device.id.clone();
    let platform = device.platform;
    let reception = device.reception;
    let of_campaign = Memo::new(move |_| {
        workspace
            .campaign
            .with(|campaign| campaign.manifest().platforms.contains(&platform))
    });
    let goes = Memo::new(move |_| of_campaign.get() && reception.is_sent_to());
    let left_out = desk.left_out.clone();
    let checked = {
        let (left_out, id) = (left_out.clone(), id.clone());
        move || goes.get() && left_out.with(|all| !all.contains(&id))
    };
    let toggle = move |event| {
        let on = event_target_checked(&event);
        left_out.update(|all| {
            if on {
                all.remove(&id)
            } else {
                all.insert(id.clone())
            };
        });
    };
    let token = device.target.shortened();
    let owner = device.owner.clone();
    let meta = move || {
        if !reception.is_sent_to() {
            return i18n.tr("device-unsubscribed");
        }
        if !of_campaign.get() {
            return i18n.tr("send-device-other-platform");
        }
        // Whom nobody asked about pushes is the rule, and needs no word.
        let said = Some(reception).filter(|state| *state != Reception::default());
        let said = said.map(|state| reception_name(i18n, state));
        let owner = Some(owner.clone()).filter(|owner| !owner.is_empty());
        let parts = [
            Some(platform_name(i18n, platform)),
            owner,
            said,
            Some(token.clone()),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    };
    view! {
        <div class="device">
            <label class="device__label">
                <input
                    type="checkbox"
                    class="check__box"
                    prop:checked=checked
                    disabled=move || !goes.get()
                    on:change=toggle
                />
                <Icon name=crate::stage::platform_icon(platform)/>
                <span>
                    <span class="device__name" dir="auto">{device.name.clone()}</span>
                    <span class="device__meta truncate">{meta}</span>
                </span>
            </label>
            <span class="device__acts">
                <EditDevice desk=desk.clone() device=device.clone()/>
                {if device.sandbox {
                    view! { <Answer desk device/> }.into_any()
                } else {
                    view! { <Forget desk device/> }.into_any()
                }}
            </span>
        </div>
    }
}

/// Forgets a device.
#[component]
fn Forget(desk: Desk, device: Device) -> impl IntoView {
    let app = Workspace::here().app;
    let i18n = i18n();
    let (name, id) = (device.name, device.id);
    let label = move || tr!(i18n, "device-forget", { "device" => name.clone() });
    view! {
        <button
            type="button"
            class="btn btn--quiet btn--sm btn--icon"
            aria-label=label
            on:click=move |_| desk.forget_device(app, id.clone())
        >
            <Icon name="trash"/>
        </button>
    }
}

/// How a sandbox device answers: accept, any of its provider's reasons, or trouble on the way.
#[component]
fn Answer(desk: Desk, device: Device) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let name = device.name.clone();
    let label = move || tr!(i18n, "send-answer", { "device" => name.clone() });
    let (faults, id) = (desk.faults.clone(), device.id.clone());
    let value = move || faults.with(|faults| faults.get(&id).cloned().unwrap_or_default());
    let told = value.clone();
    let choose = move |event| {
        let reason = event_target_value(&event);
        desk.set_fault(
            workspace.app,
            device.id.clone(),
            (!reason.is_empty()).then_some(reason),
        );
    };
    view! {
        <label class="choice choice--end" class:choice--set=move || !told().is_empty()>
            <select class="choice__box" aria-label=label prop:value=value on:change=choose>
                <option value="">{move_tr!("send-answer-accept")}</option>
                <optgroup label=move_tr!("send-answer-refusals")>{answers(device.provider)}</optgroup>
                <optgroup label=move_tr!("send-answer-on-the-way")>{troubles()}</optgroup>
            </select>
            <Icon name="chevron-down"/>
        </label>
    }
}

/// A provider's reasons as options.
fn answers(provider: Provider) -> impl IntoView {
    reasons()
        .iter()
        .filter(|reason| reason.provider == provider)
        .map(|reason| {
            view! { <option value=reason.name>{format!("{} {}", reason.status, reason.name)}</option> }
        })
        .collect_view()
}

/// What can go wrong beside a refusal, as options.
fn troubles() -> impl IntoView {
    let i18n = i18n();
    ON_THE_WAY
        .map(|name| {
            let said = move || i18n.tr(&format!("send-answer-{name}"));
            view! { <option value=name>{said}</option> }
        })
        .into_iter()
        .collect_view()
}

/// What is about to happen, and the button.
#[component]
fn Foot(desk: Desk) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let (counting, asking_about) = (desk.clone(), desk.clone());
    let pushes = Memo::new(move |_| counting.count(workspace));
    let others = Memo::new(move |_| asking_about.owners_to_ask(workspace));
    let label = move || tr!(i18n, "send-button", { "count" => pushes.get() });
    let people = desk.clone();
    let hint = move || {
        if !others.with(Vec::is_empty) {
            let names = Words::new(&language(i18n)).list(others.get());
            return tr!(i18n, "send-others", { "names" => names });
        }
        i18n.tr(if people.chosen_personas(workspace).is_empty() {
            "send-nobody-chosen"
        } else if pushes.get() == 0 {
            "send-nothing-chosen"
        } else if workspace.backend.is_demo() {
            "send-demo"
        } else {
            "send-only-own"
        })
    };
    let errors = move || {
        let errors = tally(workspace).errors;
        (errors > 0).then(|| {
            view! {
                <div class="setup__errors t-small t-danger">
                    <Icon name="error"/>
                    <span>{tr!(i18n, "send-errors", { "count" => errors })}</span>
                    <button class="btn btn--link t-small" on:click=move |_| workspace.screen.set(Screen::Compose)>
                        {move_tr!("send-errors-show")}
                    </button>
                </div>
            }
        })
    };
    let (busy, asking) = (desk.asking.clone(), desk.asking.clone());
    let looking = desk.looking.clone();
    let to_list = desk.lists.open.clone();
    let to_list = (!workspace.backend.is_demo()).then(|| {
        view! {
            <button type="button" class="btn btn--secondary" on:click=move |_| to_list.set(true)>
                <Icon name="file"/>
                <span>{move_tr!("list-open")}</span>
            </button>
        }
    });
    view! {
        <div class="setup__foot">
            {errors}
            <div class="t-small t-2">{hint}</div>
            <div class="setup__beside">
                <button
                    type="button"
                    class="btn btn--secondary"
                    disabled=move || pushes.get() == 0
                    on:click=move |_| looking.set(true)
                >
                    <Icon name="list"/>
                    <span>{move_tr!("where-title")}</span>
                </button>
                {to_list}
                <ToAudience desk=desk.clone()/>
            </div>
            <button
                class="btn btn--primary btn--lg"
                disabled=move || pushes.get() == 0
                aria-busy=move || busy.get().to_string()
                on:click=move |_| desk.send(workspace)
            >
                {move || if asking.get() {
                    view! { <span class="spinner"></span> }.into_any()
                } else {
                    view! { <Icon name="send"/> }.into_any()
                }}
                <span>{label}</span>
            </button>
        </div>
    }
}
