//! The drawer below the stage: findings, and the payload byte for byte.
//!
//! Nothing here is on the road from a keystroke to the pixels: findings and payload follow once the typing
//! has paused ([`lint`]).

mod braze;
mod findings;
mod json;
mod lint;
mod payload;
mod resize;

use leptos::ev;
use leptos::prelude::*;
use leptos_fluent::move_tr;

use self::findings::{Findings, go_to_next};
use self::payload::{Meter, Payload};
use crate::controls::{Icon, on_arrows};
use crate::state::Workspace;

pub(crate) use findings::{Tally, go_to_first, tally};

/// The drawer's pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Page {
    /// What is wrong or will look wrong.
    Findings,
    /// What a provider gets.
    Payload,
}

impl Page {
    /// The id of its panel.
    fn panel(self) -> &'static str {
        match self {
            Self::Findings => "drawer-findings",
            Self::Payload => "drawer-payload",
        }
    }

    /// The id of its tab.
    fn tab(self) -> &'static str {
        match self {
            Self::Findings => "drawer-tab-findings",
            Self::Payload => "drawer-tab-payload",
        }
    }
}

/// The drawer.
#[component]
pub(crate) fn Drawer() -> impl IntoView {
    let workspace = Workspace::here();
    let page = RwSignal::new(Page::Findings);
    let open = RwSignal::new(true);
    let height = RwSignal::new(resize::USUAL);
    let settled = lint::keep_linted(workspace);
    let shown = payload::Shown::new(workspace, settled);
    let next = window_event_listener(ev::keydown, move |event| {
        if event.key() == "F8" {
            event.prevent_default();
            go_to_next(workspace);
        }
    });
    on_cleanup(move || next.remove());

    let body = move || {
        open.get().then(|| match page.get() {
            Page::Findings => view! {
                <div class="drawer__body" id=Page::Findings.panel() role="tabpanel" aria-labelledby=Page::Findings.tab()>
                    <Findings/>
                </div>
            }
            .into_any(),
            Page::Payload => view! {
                <div class="drawer__body" id=Page::Payload.panel() role="tabpanel" aria-labelledby=Page::Payload.tab()>
                    <Payload shown/>
                </div>
            }
            .into_any(),
        })
    };
    view! {
        <section
            class="drawer"
            class:drawer--closed=move || !open.get()
            aria-label=move_tr!("drawer-label")
            style:block-size=move || open.get().then(|| format!("{}px", height.get()))
        >
            <resize::Grip height open/>
            <div class="drawer__bar">
                <div class="drawer__tabs" role="tablist" on:keydown=|event| on_arrows(&event, "[role=tab]", true)>
                    <Tab page open this=Page::Findings/>
                    <Tab page open this=Page::Payload/>
                </div>
                <div class="drawer__end">
                    <Meter shown/>
                    <Toggle open/>
                </div>
            </div>
            {body}
        </section>
    }
}

/// A page's tab. A press opens a closed drawer.
#[component]
fn Tab(page: RwSignal<Page>, open: RwSignal<bool>, this: Page) -> impl IntoView {
    let workspace = Workspace::here();
    let chosen = move || page.get() == this;
    let name = match this {
        Page::Findings => move_tr!("drawer-findings"),
        Page::Payload => move_tr!("drawer-payload"),
    };
    let count = move || (this == Page::Findings).then(|| workspace.findings.with(|all| all.len()));
    view! {
        <button
            class="tab"
            id=this.tab()
            role="tab"
            aria-selected=move || chosen().to_string()
            aria-controls=this.panel()
            tabindex=move || if chosen() { "0" } else { "-1" }
            on:click=move |_| {
                page.set(this);
                open.set(true);
            }
        >
            {name}
            {move || count().map(|count| view! { <span class="tab__count" aria-hidden="true">{count}</span> })}
        </button>
    }
}

/// Opens and closes the drawer.
#[component]
fn Toggle(open: RwSignal<bool>) -> impl IntoView {
    let label = Signal::derive(move || {
        let i18n = crate::stage::i18n();
        i18n.tr(if open.get() {
            "drawer-close"
        } else {
            "drawer-open"
        })
    });
    view! {
        <button
            class="btn btn--icon btn--sm"
            aria-label=label
            title=label
            aria-expanded=move || open.get().to_string()
            on:click=move |_| open.update(|open| *open = !*open)
        >
            {move || view! { <Icon name=if open.get() { "chevron-down" } else { "chevron-up" }/> }}
        </button>
    }
}
