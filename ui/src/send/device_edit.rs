//! Changing a test device: its name, whose it is, and what its person said about pushes. What it is reached by stays.

use carillon_payload::Device;
use leptos::prelude::*;
use leptos_fluent::{move_tr, tr};

use super::desk::Desk;
use super::device_form::Text;
use super::reception::ReceptionChoice;
use crate::controls::{Dialog, Icon};
use crate::stage::i18n;
use crate::state::Workspace;

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
            view! { <Sheet desk=desk.clone() device=device.clone() close/> }
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
fn Sheet(
    desk: Desk,
    device: Device,
    /// Closes the dialog.
    close: Callback<()>,
) -> impl IntoView {
    let app = Workspace::here().app;
    let i18n = i18n();
    let (name, owner) = (
        RwSignal::new(device.name.clone()),
        RwSignal::new(device.owner.clone()),
    );
    let reception = RwSignal::new(device.reception);
    let (of, platform) = (device.name.clone(), device.platform);
    let nameless = move || name.with(|name| name.trim().is_empty());
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if untrack(nameless) {
            return;
        }
        let mut device = device.clone();
        name.with_untracked(|name| name.trim().clone_into(&mut device.name));
        owner.with_untracked(|owner| owner.trim().clone_into(&mut device.owner));
        device.reception = reception.get_untracked();
        desk.keep_device(app, device);
        close.run(());
    };
    let title = Signal::derive(move || tr!(i18n, "device-change", { "device" => of.clone() }));
    view! {
        <Dialog title close=move || close.run(())>
            <form on:submit=submit>
                <div class="dialog__body gateway__form">
                    <Text label="device-name" value=name/>
                    <Text label="device-owner" value=owner/>
                    <ReceptionChoice platform reception/>
                </div>
                <div class="dialog__foot">
                    <button type="button" class="btn btn--secondary" on:click=move |_| close.run(())>{move_tr!("cancel")}</button>
                    <button type="submit" class="btn btn--primary" disabled=nameless>{move_tr!("save")}</button>
                </div>
            </form>
        </Dialog>
    }
}
