//! The send screen: gateway, own test devices and locales on one side; the run, its receipts and what arrived on the
//! other.

mod audience;
mod choices;
mod chosen;
mod confirm;
mod desk;
mod device_form;
mod device_token;
mod finder;
mod gateway_form;
mod gateways;
mod grid;
mod id;
mod inbox;
mod key_drop;
mod key_line;
mod list;
mod progress;
mod receipt;
mod receipt_export;
mod receipts;
mod reception;
mod results;
mod run;
mod sender;
mod setup;
mod subscribe;
mod time;
mod unlock;
mod what_goes_where;

use leptos::ev;
use leptos::prelude::*;
use leptos_fluent::{I18n, move_tr};

use self::desk::Desk;
use crate::controls::Icon;
use crate::controls::drop::DropPlace;
use crate::state::Workspace;

/// The send screen.
#[component]
pub(crate) fn SendScreen() -> impl IntoView {
    let workspace = Workspace::here();
    let desk = Desk::here(workspace.app);
    let run = {
        let desk = desk.clone();
        Memo::new(move |_| desk.shown_run())
    };
    let sending = desk.clone();
    let (looking, looked) = (desk.looking.clone(), desk.clone());
    let dialog = move || {
        let desk = looked.clone();
        looking
            .get()
            .then(|| view! { <what_goes_where::WhatGoesWhere desk/> })
    };
    let (to_list, listing) = (desk.lists.open.clone(), desk.clone());
    let list_dialog = move || {
        let desk = listing.clone();
        to_list.get().then(|| view! { <list::ListDialog desk/> })
    };
    let place = DropPlace::new();
    let lists = desk.lists.clone();
    let hint = move || {
        place.is_over().then(|| {
            view! {
                <div class="drop is-over sendview__drop">
                    <Icon name="import"/>
                    <span>{move_tr!("list-drop")}</span>
                </div>
            }
        })
    };
    let keys = window_event_listener(ev::keydown, move |event| {
        if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
            event.prevent_default();
            sending.send(workspace);
        }
    });
    on_cleanup(move || keys.remove());
    view! {
        <main
            class="sendview"
            on:dragover=move |event| place.hold(&event)
            on:dragleave=move |_| place.leave()
            on:drop=move |event| {
                if let Some(file) = place.take(&event).into_iter().next() {
                    lists.take_in(workspace.app, file);
                }
            }
        >
            <setup::Setup desk=desk.clone()/>
            <div class="results">
                <div>
                    <list::ListPanel desk=desk.clone()/>
                    <results::Head desk=desk.clone() run/>
                    <grid::Grid desk=desk.clone() run/>
                </div>
                <div class="results__split">
                    <receipts::List desk=desk.clone()/>
                    <inbox::Panel desk/>
                </div>
            </div>
            {dialog}
            {list_dialog}
            {hint}
        </main>
    }
}

/// The app's language as a tag. Tracked.
fn language(i18n: I18n) -> String {
    i18n.language.get().id.to_string()
}
