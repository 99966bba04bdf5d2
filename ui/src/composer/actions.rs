//! Buttons, and what a tap opens.

use carillon_campaign::{Edit, Field, Variant};
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::inputs::Line;
use super::rich::RichBox;
use super::vary::Vary;
use crate::controls::{Icon, sentence};
use crate::state::Workspace;

/// Something of the variant looked at.
fn of_variant<T>(workspace: Workspace, read: impl Fn(&Variant) -> T) -> Option<T> {
    let id = workspace.variant.get();
    workspace.campaign.with(|campaign| {
        campaign
            .manifest()
            .variants
            .iter()
            .find(|variant| variant.id == id)
            .map(read)
    })
}

/// Up to three buttons: a label in every locale, and a link.
#[component]
pub(super) fn ButtonsSection() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let count = Memo::new(move |_| {
        of_variant(workspace, |variant| {
            u8::try_from(variant.buttons.len()).unwrap_or(u8::MAX)
        })
        .unwrap_or_default()
    });
    let add = move |_| {
        let variant = workspace.variant.get_untracked();
        if workspace.edit(Edit::AddButton { variant }) {
            let place = untrack(|| workspace.place(None, Field::Button(count.get())));
            workspace.focus.set(Some(place));
        }
    };
    view! {
        <section class="section" aria-label=move || i18n.tr("buttons")>
            <div class="section__head">
                <h2 class="t-section">{move || i18n.tr("buttons")}</h2>
                {move || (count.get() < Field::MAX_BUTTONS).then(|| view! {
                    <button type="button" class="btn btn--sm btn--quiet push" on:click=add>
                        <Icon name="plus"/>
                        {move || i18n.tr("add-button")}
                    </button>
                })}
            </div>
            {move || (count.get() == 0).then(|| view! { <p class="field__help">{i18n.tr("buttons-none")}</p> })}
            <div class="rows" hidden=move || count.get() == 0>
                <For each=move || 1..=count.get() key=|number| *number let:number>
                    <ButtonRow number/>
                </For>
            </div>
        </section>
    }
}

/// A button's label and link.
#[component]
fn ButtonRow(number: u8) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let named = move |id: &'static str| {
        Signal::derive(move || sentence::count(i18n, id, &[("number", usize::from(number))]))
    };
    let link = move || {
        let read = |variant: &Variant| variant.buttons.get(usize::from(number) - 1)?.link.clone();
        of_variant(workspace, read).flatten().unwrap_or_default()
    };
    let write = move |text: String| {
        let variant = workspace.variant.get_untracked();
        let link = (!text.is_empty()).then_some(text);
        workspace.edit(Edit::ButtonLink {
            variant,
            number,
            link,
        });
    };
    let remove = move |_| {
        let variant = workspace.variant.get_untracked();
        workspace.edit(Edit::RemoveButton { variant, number });
    };
    view! {
        <div class="rowitem rowitem--button">
            <RichBox
                place=Signal::derive(move || workspace.place(None, Field::Button(number)))
                label=named("button-label")
                hint=Signal::derive(move || i18n.tr("button-hint"))
            />
            <Line
                value=Signal::derive(link)
                write
                mono=true
                label=named("button-link")
                placeholder=Signal::derive(move || i18n.tr("opens-the-app"))
            />
            <button
                type="button"
                class="btn btn--icon btn--sm"
                aria-label=named("button-remove")
                title=named("button-remove")
                on:click=remove
            >
                <Icon name="close"/>
            </button>
        </div>
        <Vary place=Signal::derive(move || workspace.place(None, Field::Button(number)))/>
    }
}

/// The link a tap on the notification opens.
#[component]
pub(super) fn TapSection() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let link = move || {
        of_variant(workspace, |variant| variant.on_tap.clone())
            .flatten()
            .unwrap_or_default()
    };
    let write = move |text: String| {
        let variant = workspace.variant.get_untracked();
        let link = (!text.is_empty()).then_some(text);
        workspace.edit(Edit::OnTap { variant, link });
    };
    view! {
        <section class="section" aria-label=move || i18n.tr("on-tap")>
            <div class="section__head"><h2 class="t-section">{move || i18n.tr("on-tap")}</h2></div>
            <label class="input-wrap">
                <Icon name="link"/>
                <Line
                    value=Signal::derive(link)
                    write
                    mono=true
                    label=Signal::derive(move || i18n.tr("on-tap-link"))
                    placeholder=Signal::derive(move || i18n.tr("opens-the-app"))
                />
            </label>
        </section>
    }
}
