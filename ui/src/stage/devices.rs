//! The menu of surfaces: on which devices, places and states the campaign is proofed.

use carillon_campaign::{Edit, Platform};
use carillon_preview::{Surface, SurfaceId, surfaces};
use leptos::prelude::*;
use leptos_fluent::{I18n, tr};

use super::i18n;
use super::parts::{platform_icon, shared_words};
use crate::controls::{Icon, Menu};
use crate::state::Workspace;

/// The menu: every surface of the campaign's platforms, by device; a tick for each that is on the stage.
#[component]
pub(super) fn Devices(
    /// The campaign's surfaces that can be shown.
    surfaces: Memo<Vec<SurfaceId>>,
) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    // A memo: the list must stay as it is, with its focus and its place, when a surface is ticked.
    let platforms = Memo::new(move |_| {
        workspace
            .campaign
            .with(|campaign| campaign.manifest().platforms.clone())
    });
    let count = move || {
        let count = surfaces.with(Vec::len);
        tr!(i18n, "stage-devices-count", { "count" => count })
    };
    let button = move || {
        view! {
            <Icon name="phone"/>
            <span class="choice__now truncate">{count}</span>
            <Icon name="chevron-down"/>
        }
    };
    let label = Signal::derive(move || format!("{}: {}", i18n.tr("stage-devices"), count()));
    view! {
        <Menu class="select select--quiet" label button>
            {move || {
                by_device(&platforms.read())
                    .into_iter()
                    .map(|states| view! { <Device states surfaces/> })
                    .collect_view()
            }}
        </Menu>
    }
}

/// A device with its places and states.
#[component]
fn Device(
    /// Its surfaces.
    states: Vec<&'static Surface>,
    /// Those on the stage.
    surfaces: Memo<Vec<SurfaceId>>,
) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let (name, system, platform) = states.first().map_or(("", "", Platform::Web), |first| {
        (
            first.device_name.as_str(),
            first.system.as_str(),
            first.platform,
        )
    });
    let items = states
        .into_iter()
        .map(|surface| {
            let on = move || surfaces.with(|ids| ids.contains(&surface.id));
            view! {
                <button
                    type="button"
                    class="menu__item"
                    role="menuitemcheckbox"
                    data-stays=""
                    aria-checked=move || on().to_string()
                    aria-label=move || format!("{name}, {}", state_name(i18n, surface))
                    on:click=move |_| toggle(workspace, surface)
                >
                    <span class="menu__check">{move || on().then(|| view! { <Icon name="check"/> })}</span>
                    {move || state_name(i18n, surface)}
                </button>
            }
        })
        .collect_view();
    view! {
        <div role="group" aria-label=name>
            <div class="menu__head devices__head" aria-hidden="true">
                <Icon name=platform_icon(platform) small=true/>
                <b>{name}</b>
                <span class="push">{system}</span>
            </div>
            {items}
        </div>
    }
}

/// `Lock screen, As it arrives`.
fn state_name(i18n: I18n, surface: &Surface) -> String {
    let words = shared_words(i18n);
    let place = words.surface_place(&surface.id.place);
    if surface.id.state == "default" {
        return place;
    }
    format!("{place}, {}", words.surface_state(&surface.id.state))
}

/// The surfaces of these platforms, device by device.
fn by_device(platforms: &[Platform]) -> Vec<Vec<&'static Surface>> {
    let mut devices: Vec<Vec<&'static Surface>> = Vec::new();
    for surface in surfaces()
        .iter()
        .filter(|surface| platforms.contains(&surface.platform))
    {
        match devices
            .last_mut()
            .filter(|states| states[0].id.device == surface.id.device)
        {
            Some(states) => states.push(surface),
            None => devices.push(vec![surface]),
        }
    }
    devices
}

/// Puts a surface on the stage or takes it away: a change of the campaign, which can be undone. Surfaces this
/// version does not know stay where they are.
fn toggle(workspace: Workspace, surface: &Surface) {
    let id = surface.id.to_string();
    let mut surfaces = workspace
        .campaign
        .with_untracked(|campaign| campaign.manifest().surfaces.clone());
    let before = surfaces.len();
    surfaces.retain(|known| *known != id);
    if surfaces.len() == before {
        surfaces.push(id);
    }
    workspace.edit(Edit::Surfaces { surfaces });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_stands_once_with_all_its_states() {
        let devices = by_device(&Platform::ALL);
        let listed: usize = devices.iter().map(Vec::len).sum();
        assert_eq!(listed, surfaces().len(), "none is left out");
        let mut names: Vec<_> = devices.iter().map(|states| &states[0].id.device).collect();
        let count = names.len();
        names.sort();
        names.dedup();
        assert_eq!(
            names.len(),
            count,
            "a device's surfaces are listed together"
        );
        assert!(
            by_device(&[Platform::Ios])
                .iter()
                .flatten()
                .all(|surface| surface.platform == Platform::Ios),
            "only those of the campaign's platforms"
        );
    }
}
