//! The inbox: what arrived in the sandbox, drawn from the bytes that arrived.

use std::sync::Arc;

use carillon_ipc::Arrival;
use carillon_payload::AudienceName;
use carillon_preview::usual_surface;
use carillon_words::Words;
use leptos::prelude::*;
use leptos_fluent::{I18n, move_tr, tr};

use super::desk::Desk;
use super::language;
use super::time::clock;
use crate::controls::Icon;
use crate::stage::{Still, i18n, platform_icon};
use crate::state::Workspace;

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
            {cards}
        </section>
    }
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
    let (id, message) = (arrival.id, arrival.message);
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
                <span class="receipt__time">{move || clock(&language(i18n), arrival.at)}</span>
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
