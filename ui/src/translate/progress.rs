//! How far each locale is, counted again only where its files changed.

use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_campaign::{Campaign, Locale, Progress};
use leptos::prelude::*;

use crate::state::Workspace;

/// How far each locale is.
#[derive(Clone)]
pub(super) struct Progresses {
    of: Arc<Campaign>,
    all: BTreeMap<Locale, Progress>,
}

impl Progresses {
    /// How far a locale is.
    pub(super) fn get(&self, locale: &Locale) -> Progress {
        self.all.get(locale).copied().unwrap_or_default()
    }

    /// Fields left to do in all locales.
    pub(super) fn open(&self) -> usize {
        self.all.values().map(Progress::open).sum()
    }
}

impl PartialEq for Progresses {
    fn eq(&self, other: &Self) -> bool {
        self.all == other.all
    }
}

/// Follows the campaign.
pub(super) fn follow(workspace: Workspace) -> Memo<Progresses> {
    Memo::new_owning(move |before: Option<Progresses>| {
        let campaign = workspace.campaign.get();
        let all = campaign
            .manifest()
            .locales
            .iter()
            .map(|locale| (locale.clone(), count(&campaign, before.as_ref(), locale)))
            .collect();
        let now = Progresses { of: campaign, all };
        let changed = before.as_ref() != Some(&now);
        (now, changed)
    })
}

/// A locale's progress: as it was where nothing it depends on has changed.
fn count(campaign: &Campaign, before: Option<&Progresses>, locale: &Locale) -> Progress {
    let known = before.and_then(|before| {
        let known = before.all.get(locale)?;
        campaign
            .progress_is_as_in(&before.of, locale)
            .then_some(*known)
    });
    known.unwrap_or_else(|| campaign.progress(locale))
}
