//! The receipts: a search over all there are, filters, an export, and the list, newest first.

use std::collections::BTreeSet;

use carillon_payload::{Count, ReceiptSearch, SANDBOX, Standing};
use leptos::prelude::*;
use leptos_fluent::{move_tr, tr};

use super::desk::Desk;
use super::finder::Finder;
use super::language;
use super::receipt::ReceiptRow;
use super::receipt_export::ExportMenu;
use crate::controls::{Icon, on_arrows};
use crate::stage::i18n;
use crate::state::Workspace;

/// How many of the latest tests can be chosen.
const TESTS: usize = 30;

/// The value of the filter for all that want a person.
const NEEDS_ACTION: &str = "needs-action";

/// The list with its search.
#[component]
pub(super) fn List(desk: Desk) -> impl IntoView {
    let app = Workspace::here().app;
    let finder = desk.finder.clone();
    let (shown, left, more) = (finder.rows.clone(), finder.next.clone(), finder.clone());
    let more = move || {
        let more = more.clone();
        left.get().map(|_| {
            view! {
                <button class="btn btn--quiet receipts__more" on:click=move |_| more.more(app)>
                    {move_tr!("send-receipts-more")}
                </button>
            }
        })
    };
    let rows = {
        let desk = desk.clone();
        view! {
            <For each=move || shown.get() key=|row| row.id.clone() let:row>
                <ReceiptRow desk=desk.clone() row/>
            </For>
        }
    };
    view! {
        <section class="receipts" aria-label=move_tr!("send-receipts")>
            <div class="receipts__head">
                <h2 class="t-section">{move_tr!("send-receipts")}</h2>
                <Words finder=finder.clone()/>
                <ExportMenu finder=finder.clone() lists=desk.lists.clone()/>
            </div>
            <Filters desk finder=finder.clone()/>
            <Found finder/>
            <div role="list" on:keydown=|event| on_arrows(&event, ".receipt__open", false)>{rows}</div>
            {more}
        </section>
    }
}

/// The search field.
#[component]
fn Words(finder: Finder) -> impl IntoView {
    let app = Workspace::here().app;
    let search = finder.search.clone();
    view! {
        <input
            type="search"
            class="input receipts__search"
            autocomplete="off"
            spellcheck="false"
            aria-label=move_tr!("receipts-search")
            placeholder=move_tr!("receipts-search-hint")
            prop:value=move || search.with(|search| search.words.clone())
            on:input=move |event| {
                let words = event_target_value(&event);
                finder.change(app, |search| search.words = words);
            }
        />
    }
}

/// How many were found, for eyes and for a screen reader.
#[component]
fn Found(finder: Finder) -> impl IntoView {
    let i18n = i18n();
    let said = move || {
        let everything = finder.search.with(ReceiptSearch::is_empty);
        let number = |count: u32| carillon_words::number(&language(i18n), u64::from(count));
        Some(match finder.count.get()? {
            Count::Exactly(0) if everything => i18n.tr("receipts-none-yet"),
            Count::Exactly(count) => {
                tr!(i18n, "receipts-found", { "count" => count, "number" => number(count) })
            }
            Count::MoreThan(count) => {
                tr!(i18n, "receipts-found-more", { "number" => number(count) })
            }
        })
    };
    view! { <p class="receipts__count t-small t-3" role="status">{said}</p> }
}

/// Standing, gateway and test.
#[component]
fn Filters(desk: Desk, finder: Finder) -> impl IntoView {
    let i18n = i18n();
    let standing = {
        let options = move || -> Vec<(String, String)> {
            let ends = Standing::ALL.into_iter().filter(|one| one.settled());
            let ends =
                ends.map(|one| (one.id().to_owned(), i18n.tr(&format!("send-{}", one.id()))));
            std::iter::once((NEEDS_ACTION.to_owned(), i18n.tr("receipts-needs-action")))
                .chain(ends)
                .collect()
        };
        let value = |search: &ReceiptSearch| match search.standings.as_slice() {
            [] => String::new(),
            [one] => one.id().to_owned(),
            _ => NEEDS_ACTION.to_owned(),
        };
        let choose = |search: &mut ReceiptSearch, chosen: String| {
            search.standings = if chosen == NEEDS_ACTION {
                Standing::NEEDS_ACTION.to_vec()
            } else {
                Standing::from_id(&chosen).into_iter().collect()
            };
        };
        view! { <Pick finder=finder.clone() label="receipts-standing" any="receipts-any-standing" options value choose/> }
    };
    let gateway = {
        let gateways = desk.gateways.clone();
        let options = move || -> Vec<(String, String)> {
            let own = gateways.with(|list| {
                let names = list.accounts.iter().map(|account| account.name.clone());
                names.collect::<BTreeSet<_>>()
            });
            let own = own.into_iter().map(|name| (name.clone(), name));
            std::iter::once((SANDBOX.to_owned(), i18n.tr("send-sandbox")))
                .chain(own)
                .collect()
        };
        let value = |search: &ReceiptSearch| search.gateway.clone().unwrap_or_default();
        let choose = |search: &mut ReceiptSearch, chosen: String| {
            search.gateway = (!chosen.is_empty()).then_some(chosen);
        };
        view! { <Pick finder=finder.clone() label="send-gateway" any="receipts-any-gateway" options value choose/> }
    };
    let run = {
        let (receipts, asked) = (desk.receipts, finder.search.clone());
        let latest = Memo::new(move |_| {
            let runs = receipts.with(|receipts| {
                let runs = receipts.iter().map(|receipt| receipt.delivery.run);
                runs.collect::<BTreeSet<u64>>()
            });
            let latest = runs.into_iter().rev().take(TESTS);
            // One asked for from a receipt may be older than those.
            let all: BTreeSet<u64> = latest.chain(asked.with(|search| search.run)).collect();
            all.into_iter().rev().collect::<Vec<_>>()
        });
        let options = move || -> Vec<(String, String)> {
            let runs = latest.get().into_iter();
            runs.map(|run| {
                (
                    run.to_string(),
                    tr!(i18n, "send-run", { "number" => run.to_string() }),
                )
            })
            .collect()
        };
        let value =
            |search: &ReceiptSearch| search.run.map(|run| run.to_string()).unwrap_or_default();
        let choose = |search: &mut ReceiptSearch, chosen: String| search.run = chosen.parse().ok();
        view! { <Pick finder label="receipts-run" any="receipts-any-run" options value choose/> }
    };
    view! {
        <div class="receipts__filters" role="group" aria-label=move_tr!("send-filter")>
            {standing}
            {gateway}
            {run}
        </div>
    }
}

/// A filter: one of several, or any.
#[component]
fn Pick(
    finder: Finder,
    /// The name's Fluent id.
    label: &'static str,
    /// The Fluent id of what stands for no filter.
    any: &'static str,
    /// Values and what they are called. Tracked.
    options: impl Fn() -> Vec<(String, String)> + Send + Sync + 'static,
    /// The value that is looked for; empty is any.
    value: fn(&ReceiptSearch) -> String,
    /// Looks for another.
    choose: fn(&mut ReceiptSearch, String),
) -> impl IntoView {
    let app = Workspace::here().app;
    let i18n = i18n();
    let search = finder.search.clone();
    let chosen = Memo::new(move |_| search.with(value));
    let options = move || {
        let options = options().into_iter();
        options
            .map(|(id, name)| {
                let selected = chosen.get() == id;
                view! { <option value=id selected=selected>{name}</option> }
            })
            .collect_view()
    };
    view! {
        <label class="choice" class:choice--on=move || !chosen.with(String::is_empty)>
            <select
                class="choice__box"
                aria-label=move || i18n.tr(label)
                on:change=move |event| {
                    let chosen = event_target_value(&event);
                    finder.change(app, |search| choose(search, chosen));
                }
            >
                <option value="" selected=move || chosen.with(String::is_empty)>{move || i18n.tr(any)}</option>
                {options}
            </select>
            <Icon name="chevron-down"/>
        </label>
    }
}
