//! Going from field to field and from locale to locale without leaving the keyboard.

use carillon_campaign::{Campaign, CopyPlace, Locale, Translation};
use leptos::prelude::*;

use crate::state::Workspace;

/// Where to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// To the next field that is missing or stale, in this locale or a later one.
    Open,
    /// So many fields on in this locale.
    Field(isize),
    /// So many locales on, to the same field.
    Locale(isize),
}

/// Goes there; stays where there is nothing.
pub(super) fn go(workspace: Workspace, step: Step) {
    let here = workspace.focus.get_untracked();
    let locale = workspace.locale.get_untracked();
    let found = workspace.campaign.with_untracked(|campaign| match step {
        Step::Open => next_open(campaign, &locale, here.as_ref()),
        Step::Field(by) => beside(&campaign.translations(&locale), here.as_ref(), by),
        Step::Locale(by) => same_field(campaign, &locale, here.as_ref(), by),
    });
    if let Some(place) = found {
        show(workspace, place);
    }
}

/// Looks at a field's variant and locale, and puts the caret there.
pub(super) fn show(workspace: Workspace, place: CopyPlace) {
    if workspace.variant.get_untracked() != place.variant {
        workspace.variant.set(place.variant.clone());
    }
    if workspace.locale.get_untracked() != place.locale {
        workspace.locale.set(place.locale.clone());
    }
    workspace.focus.set(Some(place));
}

/// The next open field after the one worked on; around the end of the list of locales and back to here.
fn next_open(campaign: &Campaign, locale: &Locale, here: Option<&CopyPlace>) -> Option<CopyPlace> {
    let locales = &campaign.manifest().locales;
    let start = locales.iter().position(|other| other == locale)?;
    let ours = campaign.translations(locale);
    let at = position(&ours, here).map_or(0, |at| at + 1);
    let (before, after) = ours.split_at(at);
    let later = locales[start + 1..].iter().chain(&locales[..start]);
    open(after)
        .or_else(|| {
            later
                .into_iter()
                .find_map(|other| open(&campaign.translations(other)))
        })
        .or_else(|| open(before))
}

/// The first open one.
fn open(translations: &[Translation]) -> Option<CopyPlace> {
    let mut open = translations.iter().filter(|one| one.status.is_open());
    open.next().map(|one| one.place.clone())
}

/// Where a place stands in a list of a locale's fields.
fn position(translations: &[Translation], here: Option<&CopyPlace>) -> Option<usize> {
    translations.iter().position(|one| Some(&one.place) == here)
}

/// So many fields on; the first where none is worked on.
fn beside(translations: &[Translation], here: Option<&CopyPlace>, by: isize) -> Option<CopyPlace> {
    let at = match position(translations, here) {
        Some(at) => at.checked_add_signed(by)?,
        None => 0,
    };
    translations.get(at).map(|one| one.place.clone())
}

/// The same field so many locales on; around the end, past the source. Its first field where it lacks that one.
fn same_field(
    campaign: &Campaign,
    locale: &Locale,
    here: Option<&CopyPlace>,
    by: isize,
) -> Option<CopyPlace> {
    let manifest = campaign.manifest();
    let others: Vec<&Locale> = manifest
        .locales
        .iter()
        .filter(|other| **other != manifest.source_locale)
        .collect();
    let count = isize::try_from(others.len())
        .ok()
        .filter(|count| *count > 0)?;
    let at = others.iter().position(|other| *other == locale);
    let at = at.map_or(0, |at| {
        (isize::try_from(at).unwrap_or(0) + by).rem_euclid(count)
    });
    let other = *others.get(usize::try_from(at).ok()?)?;
    let there = campaign.translations(other);
    let wanted = here.map(|place| CopyPlace {
        locale: other.clone(),
        ..place.clone()
    });
    let at = position(&there, wanted.as_ref()).unwrap_or(0);
    there.get(at).map(|one| one.place.clone())
}
