//! An artboard's place on the stage: which surface it shows, where its pixels go, what its layout told.

use carillon_campaign::{Campaign, Platform};
use carillon_preview::{Surface, SurfaceId, surface, surfaces};
use leptos::html::Canvas;
use leptos::prelude::*;
use std::collections::BTreeMap;

use super::board::{Board, Laid};
use crate::state::Workspace;

/// One artboard. Copied around; the pixels are in its [`Board`].
#[derive(Clone, Copy)]
pub(crate) struct Slot {
    /// The surface the campaign names.
    pub(crate) own: &'static Surface,
    /// Where its pixels go.
    pub(crate) canvas: NodeRef<Canvas>,
    /// Whether it is in sight: what is not is laid out but not painted.
    pub(crate) seen: RwSignal<bool>,
    /// What the last layout told.
    pub(crate) laid: RwSignal<Laid>,
    /// Its pixels.
    pub(crate) board: StoredValue<Board, LocalStorage>,
}

impl Slot {
    /// An empty artboard for a surface of the campaign.
    pub(crate) fn new(own: &'static Surface) -> Self {
        Self {
            own,
            canvas: NodeRef::new(),
            seen: RwSignal::new(true),
            laid: RwSignal::new(Laid::default()),
            board: StoredValue::new_local(Board::default()),
        }
    }

    /// The surface shown now, after the state switch. Tracked.
    pub(crate) fn surface(self, workspace: Workspace) -> &'static Surface {
        workspace.state_of.with(|states| in_state(self.own, states))
    }

    /// The platform.
    pub(crate) fn platform(self) -> Platform {
        self.own.platform
    }
}

/// The surfaces a campaign is proofed on that can be drawn and whose platform it goes to.
pub(crate) fn of_campaign(campaign: &Campaign) -> Vec<SurfaceId> {
    let manifest = campaign.manifest();
    let known = manifest
        .surfaces
        .iter()
        .filter_map(|id| surface(&id.parse().ok()?));
    known
        .filter(|surface| manifest.platforms.contains(&surface.platform))
        .map(|surface| surface.id.clone())
        .collect()
}

/// A surface in the state chosen for its `device/place`; its own where none is chosen or there is no such one.
fn in_state(own: &'static Surface, states: &BTreeMap<String, String>) -> &'static Surface {
    states
        .get(&spot(&own.id))
        .and_then(|state| sibling(own, state))
        .unwrap_or(own)
}

/// The same device and place in another state.
fn sibling(own: &Surface, state: &str) -> Option<&'static Surface> {
    surfaces().iter().find(|other| {
        other.id.device == own.id.device
            && other.id.place == own.id.place
            && other.id.state == state
    })
}

/// Whether a surface shows a card that can be opened further.
pub(crate) fn opens(own: &Surface) -> bool {
    own.id.state != EXPANDED && sibling(own, EXPANDED).is_some()
}

/// `device/place`.
fn spot(id: &SurfaceId) -> String {
    format!("{}/{}", id.device, id.place)
}

/// The states chosen so that every surface which can be shown expanded is.
pub(crate) fn all_expanded(surfaces: &[SurfaceId]) -> BTreeMap<String, String> {
    surfaces
        .iter()
        .filter_map(surface)
        .filter(|own| sibling(own, EXPANDED).is_some())
        .map(|own| (spot(&own.id), EXPANDED.to_owned()))
        .collect()
}

/// The state a person opens a notification to.
const EXPANDED: &str = "expanded";
