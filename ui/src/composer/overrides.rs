//! Other words for one platform: chips that open them, blocks that hold them.

use std::collections::BTreeSet;

use carillon_campaign::{CopyPlace, Edit, Field, Platform};
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::rich::RichField;
use crate::controls::{Icon, on_arrows};
use crate::stage::{platform_icon, platform_name};
use crate::state::Workspace;

/// The fields that can have other words.
const FIELDS: [Field; 2] = [Field::Title, Field::Body];

/// Chips and blocks.
#[component]
pub(super) fn Overrides() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let opened = RwSignal::new(BTreeSet::<Platform>::new());
    let written = Memo::new(move |_| {
        let place = |platform, field| workspace.place(Some(platform), field);
        workspace.campaign.with(|campaign| {
            let mut all = BTreeSet::new();
            for platform in Platform::ALL {
                if FIELDS
                    .iter()
                    .any(|field| campaign.draft(&place(platform, *field)).is_some())
                {
                    all.insert(platform);
                }
            }
            all
        })
    });
    // A finding's "Write for Android" opens the block it asks for.
    Effect::new(move |_| {
        if let Some(platform) = workspace.focus.get().and_then(|place| place.platform) {
            opened.update(|all| {
                all.insert(platform);
            });
        }
    });
    let open = Memo::new(move |_| {
        let platforms = workspace
            .campaign
            .with(|campaign| campaign.manifest().platforms.clone());
        let wanted = |platform: &Platform| {
            written.with(|all| all.contains(platform)) || opened.with(|all| all.contains(platform))
        };
        platforms
            .into_iter()
            .map(|platform| (platform, wanted(&platform)))
            .collect::<Vec<_>>()
    });
    view! {
        <div
            class="overrides"
            role="group"
            aria-label=move || i18n.tr("write-differently")
            on:keydown=|event| on_arrows(&event, ".chip", false)
        >
            <span class="t-small t-3">{move || i18n.tr("write-differently")}</span>
            {move || open.get().into_iter().map(|(platform, pressed)| chip(workspace, platform, pressed, opened)).collect_view()}
        </div>
        <For
            each=move || open.get().into_iter().filter(|(_, open)| *open).map(|(platform, _)| platform)
            key=|platform| *platform
            let:platform
        >
            <Block platform opened/>
        </For>
    }
}

/// A platform's chip: opens its block, or gives the platform the shared words again.
fn chip(
    workspace: Workspace,
    platform: Platform,
    pressed: bool,
    opened: RwSignal<BTreeSet<Platform>>,
) -> impl IntoView {
    let i18n = expect_context::<I18n>();
    let toggle = move |_| {
        if pressed {
            share(workspace, platform, opened);
            return;
        }
        opened.update(|all| {
            all.insert(platform);
        });
        workspace
            .focus
            .set(Some(workspace.place(Some(platform), Field::Body)));
    };
    view! {
        <button type="button" class="chip" aria-pressed=pressed.to_string() on:click=toggle>
            <Icon name=platform_icon(platform)/>
            {move || platform_name(i18n, platform)}
        </button>
    }
}

/// Gives a platform the shared words again.
fn share(workspace: Workspace, platform: Platform, opened: RwSignal<BTreeSet<Platform>>) {
    opened.update(|all| {
        all.remove(&platform);
    });
    if workspace
        .focus
        .get_untracked()
        .is_some_and(|place| place.platform == Some(platform))
    {
        workspace.focus.set(None);
    }
    let places = FIELDS.map(|field| untrack(|| workspace.place(Some(platform), field)));
    let edits: Vec<Edit> = workspace.campaign.with_untracked(|campaign| {
        let written = |place: &CopyPlace| campaign.draft(place).is_some();
        places
            .into_iter()
            .filter(written)
            .map(|place| Edit::Erase { place })
            .collect()
    });
    if !edits.is_empty() {
        workspace.edit(Edit::All { edits });
    }
}

/// A platform's own words.
#[component]
fn Block(platform: Platform, opened: RwSignal<BTreeSet<Platform>>) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let place = move |field: Field| Signal::derive(move || workspace.place(Some(platform), field));
    // Whole messages, not a sentence with a hole: languages bend around the platform's name.
    let (title, body) = match platform {
        Platform::Ios => ("title-on-ios", "body-on-ios"),
        Platform::Android => ("title-on-android", "body-on-android"),
        Platform::Web => ("title-on-web", "body-on-web"),
    };
    view! {
        <div class="override" role="group" aria-label=move || platform_name(i18n, platform)>
            <RichField place=place(Field::Title) label=Signal::derive(move || i18n.tr(title))/>
            <RichField place=place(Field::Body) label=Signal::derive(move || i18n.tr(body)) multiline=true/>
            <div>
                <button type="button" class="btn btn--link t-small" on:click=move |_| share(workspace, platform, opened)>
                    {move || i18n.tr("use-shared-text")}
                </button>
            </div>
        </div>
    }
}
