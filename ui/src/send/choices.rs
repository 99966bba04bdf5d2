//! Which locales, and as which people: chips to press, several at once.

use leptos::prelude::*;
use leptos_fluent::{move_tr, tr};

use super::desk::Desk;
use crate::stage::{i18n, people, worst_cases};
use crate::state::Workspace;

/// From here on the chips have a button that presses them all.
const MANY: usize = 4;

/// The locales to send.
#[component]
pub(super) fn Locales(desk: Desk) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let all = Memo::new(move |_| {
        workspace
            .campaign
            .with(|campaign| campaign.manifest().locales.clone())
    });
    let chosen = {
        let desk = desk.clone();
        Memo::new(move |_| desk.chosen_locales(workspace))
    };
    let count = move || tr!(i18n, "send-chosen-count", { "chosen" => chosen.with(Vec::len), "all" => all.with(Vec::len) });
    let is_whole = move || all.with(Vec::len) == chosen.with(Vec::len);
    let every = {
        let desk = desk.clone();
        move || {
            let desk = desk.clone();
            (all.with(Vec::len) >= MANY).then(|| {
                let press = move |_| {
                    let wanted = if is_whole() {
                        all.get().into_iter().take(1).collect()
                    } else {
                        all.get()
                    };
                    desk.choose_locales(workspace, wanted);
                };
                view! {
                    <button type="button" class="btn btn--link t-small" on:click=press>
                        {move || i18n.tr(if is_whole() { "send-locales-first" } else { "send-locales-every" })}
                    </button>
                }
            })
        }
    };
    let chips = move || {
        let desk = desk.clone();
        all.get()
            .into_iter()
            .map(move |locale| {
                let (named, this) = (locale.clone(), locale.clone());
                let (lang, title) = (locale.to_string(), locale.to_string());
                let pressed = Memo::new(move |_| chosen.with(|chosen| chosen.contains(&this)));
                let desk = desk.clone();
                view! {
                    <button
                        class="chip chip--text"
                        aria-pressed=move || pressed.get().to_string()
                        title=title
                        on:click=move |_| desk.toggle_locale(workspace, &locale)
                    >
                        <span lang=lang>{move || workspace.locale_name(&named)}</span>
                    </button>
                }
            })
            .collect_view()
    };
    view! {
        <section class="section">
            <div class="section__head">
                <h2 class="t-section">{move_tr!("send-locales")}</h2>
                <span class="push t-small t-3">{count}</span>
                {every}
            </div>
            <div class="chips" role="group" aria-label=move_tr!("send-locales")>{chips}</div>
        </section>
    }
}

/// The people to send as: the campaign's personas, the worst cases, and the variables' names. None where the campaign
/// has no personas.
#[component]
pub(super) fn Personas(desk: Desk) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let real = Memo::new(move |_| people(workspace, i18n));
    let worst = Memo::new(move |_| worst_cases(workspace, i18n));
    let chosen = {
        let desk = desk.clone();
        Memo::new(move |_| desk.chosen_personas(workspace))
    };
    let count = move || {
        let all = real.with(Vec::len) + worst.with(Vec::len);
        tr!(i18n, "send-chosen-count", { "chosen" => chosen.with(Vec::len), "all" => all })
    };
    move || {
        // The last is nobody.
        if real.with(Vec::len) < 2 {
            return None;
        }
        let desk = desk.clone();
        let chip = move |(id, name): (Option<String>, String)| {
            let (desk, this) = (desk.clone(), id.clone());
            let pressed = Memo::new(move |_| chosen.with(|chosen| chosen.contains(&this)));
            view! {
                <button
                    class="chip chip--text"
                    aria-pressed=move || pressed.get().to_string()
                    on:click=move |_| desk.toggle_persona(workspace, id.clone())
                >
                    <span dir="auto">{name}</span>
                </button>
            }
        };
        let made = worst.get();
        Some(view! {
            <section class="section section--last">
                <div class="section__head">
                    <h2 class="t-section">{move_tr!("send-personas")}</h2>
                    <span class="push t-small t-3">{count}</span>
                </div>
                <div class="chips" role="group" aria-label=move_tr!("send-personas")>
                    {real.get().into_iter().map(chip.clone()).collect_view()}
                </div>
                {(!made.is_empty()).then(|| view! {
                    <h3 class="t-small t-3">{move_tr!("worst-cases")}</h3>
                    <div class="chips" role="group" aria-label=move_tr!("worst-cases")>
                        {made.into_iter().map(chip).collect_view()}
                    </div>
                })}
            </section>
        })
    }
}
