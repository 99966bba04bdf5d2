//! The inbox: what arrived in the sandbox, drawn from the bytes that arrived; and whether this machine's desktop shows it
//! as well.

use std::sync::Arc;

use carillon_ipc::{Arrival, Command, LookForDesktop, ShowOnDesktop};
use carillon_payload::AudienceName;
use carillon_preview::usual_surface;
use carillon_words::Words;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_fluent::{I18n, move_tr, tr};

use super::desk::Desk;
use super::language;
use super::time::clock;
use crate::controls::Icon;
use crate::stage::{Still, i18n, platform_icon};
use crate::state::{AppState, Workspace};

/// How many cards are drawn.
const DRAWN: usize = 30;
/// A card's width in CSS pixels: the column less its padding.
const WIDTH: f64 = 288.0;

/// The inbox.
#[component]
pub(super) fn Panel(desk: Desk) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let newest = desk.inbox.clone();
    let inbox = Memo::new(move |_| Newest(newest.get()));
    let listed =
        move || inbox.with(|inbox| inbox.0.iter().take(DRAWN).cloned().collect::<Vec<_>>());
    let cards = move || {
        if inbox.with(|inbox| inbox.0.is_empty()) {
            return view! { <div class="empty"><p>{move_tr!("send-inbox-empty")}</p></div> }
                .into_any();
        }
        let desk = desk.clone();
        view! {
            <div role="list">
                <For
                    each=listed
                    key=|arrival| (arrival.id.clone(), arrival.at)
                    let:arrival
                >
                    {card(workspace, i18n, desk.clone(), arrival)}
                </For>
            </div>
        }
        .into_any()
    };
    view! {
        <section class="inbox" aria-label=move_tr!("send-inbox")>
            <div class="receipts__head">
                <h2 class="t-section">{move_tr!("send-inbox")}</h2>
                <span class="t-small t-3">{move || inbox.with(|inbox| inbox.0.len())}</span>
            </div>
            {has_desktop(workspace.app).then(|| view! { <DesktopSwitch/> })}
            {cards}
        </section>
    }
}

/// Whether there is a desktop to show anything on: a page in a browser has none.
fn has_desktop(app: AppState) -> bool {
    !app.backend.is_demo()
}

/// Whether this machine shows what arrives from now on.
#[component]
fn DesktopSwitch() -> impl IntoView {
    let app = AppState::here();
    let is_on = move || app.settings.with(|settings| settings.show_on_desktop);
    let change = move |event| {
        let wanted = event_target_checked(&event);
        app.set(|settings| settings.show_on_desktop = wanted);
        // At once, and not with the first push: whoever switches it on looks here.
        if wanted {
            ask(app, LookForDesktop {});
        }
    };
    view! {
        <label class="switch inbox__desktop">
            <input
                type="checkbox"
                role="switch"
                class="switch__track"
                prop:checked=is_on
                on:change=change
            />
            <span class="t-small">{move_tr!("send-inbox-desktop")}</span>
        </label>
    }
}

/// Asks something of this machine's desktop, and says why it did not do it.
fn ask<C: Command<Reply = ()> + 'static>(app: AppState, command: C) {
    spawn_local(async move {
        if let Err(failure) = app.backend.call(command).await {
            app.failed(failure);
        }
    });
}

/// The arrivals, compared by identity: a new reading is a new list.
#[derive(Clone)]
struct Newest(Arc<Vec<Arrival>>);

impl PartialEq for Newest {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

fn card(workspace: Workspace, i18n: I18n, desk: Desk, arrival: Arrival) -> impl IntoView {
    let platform = arrival.message.platform;
    let (id, message, at) = (arrival.id, arrival.message, arrival.at);
    let app = workspace.app;
    let show = {
        let id = id.clone();
        move |_| ask(app, ShowOnDesktop { id: id.clone(), at })
    };
    let show = has_desktop(app).then(|| {
        view! {
            <button
                type="button"
                class="btn btn--sm btn--icon btn--quiet"
                aria-label=move_tr!("send-inbox-show")
                title=move_tr!("send-inbox-show")
                on:click=show
            >
                <Icon name="desktop"/>
            </button>
        }
    });
    let (audience, person) = (arrival.audience, arrival.filled_in_for);
    let picture = move || {
        let surface = usual_surface(platform)?;
        let sender = desk.sender_of(workspace, &id);
        let message = Arc::new(sender.with_picture(message.clone()));
        Some(view! {
            <Still
                surface
                message
                app=sender.app
                pictures=Signal::stored(sender.pictures)
                appearance=workspace.appearance
                width=WIDTH
            />
        })
    };
    view! {
        <article class="inbox__item" role="listitem">
            <div class="inbox__head">
                <Icon name=platform_icon(platform)/>
                <span class="t-strong truncate">{arrival.device}</span>
                <span class="receipt__time">{move || clock(&language(i18n), at)}</span>
                {show}
            </div>
            {audience.map(|audience| view! {
                <span class="t-small t-2 inbox__note" dir="auto">{move || called(i18n, &audience)}</span>
            })}
            {person.map(|person| view! {
                <span class="t-small t-2 inbox__note">{move || filled_in(i18n, &person)}</span>
            })}
            <div class="inbox__stage">{picture}</div>
        </article>
    }
}

/// What an audience is called: `Segment beta`.
fn called(i18n: I18n, audience: &AudienceName) -> String {
    let kind = Words::new(&language(i18n)).audience(audience.kind);
    format!("{kind} {}", audience.name)
}

/// Whose values stand in the picture, of a push that Braze fills in for each person.
fn filled_in(i18n: I18n, person: &str) -> String {
    if person.is_empty() {
        return i18n.tr("send-inbox-filled-in-nobody");
    }
    tr!(i18n, "send-inbox-filled-in", { "persona" => person.to_owned() })
}
