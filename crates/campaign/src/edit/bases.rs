//! What translations were made from, kept up while words change.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::campaign::Shelf;
use crate::{Campaign, CopyPlace, FileEdit, Locale, Phrase, Platform};

use super::words::write_phrase;

/// A translation, and the source's words it was made from.
pub(super) type Base = (CopyPlace, Phrase);

/// After a translation was written: it is of the source as it is now. Nothing for the source itself, or where there
/// is nothing it could translate.
pub(super) fn of_translation(campaign: &Campaign, place: &CopyPlace) -> Option<Base> {
    let source = campaign.source_of(place)?;
    Some((place.clone(), campaign.phrase(&source)?))
}

/// What each of many translations was made from: the words it came with, or else the source as it is now.
pub(super) fn of_translations<'w>(
    campaign: &Campaign,
    words: &BTreeMap<&'w CopyPlace, (&'w Phrase, Option<&'w Phrase>)>,
) -> Vec<(&'w CopyPlace, Cow<'w, Phrase>)> {
    // A field is the same words to translate in every locale.
    let mut sources = BTreeMap::new();
    let mut base = |place: &'w CopyPlace| {
        let field = (&place.variant, place.platform, place.field);
        let source = sources
            .entry(field)
            .or_insert_with(|| campaign.phrase(&campaign.source_of(place)?));
        source.clone()
    };
    let based = words.iter().filter_map(|(place, (_, from))| {
        let from = from.map(Cow::Borrowed);
        Some((*place, from.or_else(|| base(place).map(Cow::Owned))?))
    });
    based.collect()
}

/// Before the source's words change at a place: what its translations were made from, where that is not kept yet.
/// Without this, words that came from elsewhere would count as up to date for ever.
pub(super) fn of_source(campaign: &Campaign, place: &CopyPlace) -> Vec<Base> {
    let Some(words) = campaign.phrase(place) else {
        return Vec::new();
    };
    let platforms: &[Option<Platform>] = match place.platform {
        None => &[
            None,
            Some(Platform::Ios),
            Some(Platform::Android),
            Some(Platform::Web),
        ],
        Some(_) => std::slice::from_ref(&place.platform),
    };
    let mut bases = Vec::new();
    for locale in others(campaign) {
        for platform in platforms {
            let translation = CopyPlace {
                locale: locale.clone(),
                platform: *platform,
                ..place.clone()
            };
            let is_new = campaign.has_words(&translation)
                && campaign.source_of(&translation).as_ref() == Some(place)
                && campaign.translated_from(&translation).is_none();
            if is_new {
                bases.push((translation, words.clone()));
            }
        }
    }
    bases
}

/// The changes that keep some of these, and the rest: no two of the changes are of one file.
pub(super) fn keep(campaign: &Campaign, bases: Vec<Base>) -> (Vec<FileEdit>, Vec<Base>) {
    let mut changes = Vec::new();
    let mut rest = Vec::new();
    let mut last: Option<Locale> = None;
    for (place, words) in bases {
        if last.as_ref() == Some(&place.locale) {
            rest.push((place, words));
            continue;
        }
        last = Some(place.locale.clone());
        // A file that cannot be read keeps nothing; the translation itself must not fail for it.
        changes.extend(
            write_phrase(campaign, Shelf::TranslatedFrom, &place, &words).unwrap_or_default(),
        );
    }
    (changes, rest)
}

/// The locales that are not the source.
fn others(campaign: &Campaign) -> impl Iterator<Item = &Locale> {
    let manifest = campaign.manifest();
    manifest
        .locales
        .iter()
        .filter(|locale| **locale != manifest.source_locale)
}
