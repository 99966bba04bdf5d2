//! What translations were made from, kept up while words change.

use std::collections::BTreeMap;

use crate::campaign::Shelf;
use crate::{Campaign, CopyPlace, Field, FileEdit, Locale, Phrase, Platform};

use super::words::write_phrase;

/// A translation, and the source's words it was made from.
pub(super) type Base = (CopyPlace, Phrase);

/// After a translation was written: it is of the source as it is now. Nothing for the source itself, or where there
/// is nothing it could translate.
pub(super) fn of_translation(campaign: &Campaign, place: &CopyPlace) -> Option<Base> {
    let source = campaign.source_of(place)?;
    Some((place.clone(), campaign.phrase(&source)?))
}

/// The words that many translations are of, each once: a field is the same words to translate in every locale.
pub(super) struct Sources<'w>(BTreeMap<FieldOf<'w>, Option<Phrase>>);

/// A field, whatever the locale.
type FieldOf<'w> = (&'w str, Option<Platform>, Field);

/// The field of a place.
fn field_of(place: &CopyPlace) -> FieldOf<'_> {
    (&place.variant, place.platform, place.field)
}

impl<'w> Sources<'w> {
    /// The source as it is now, at all these places.
    pub(super) fn of(campaign: &Campaign, places: impl Iterator<Item = &'w CopyPlace>) -> Self {
        let mut sources = BTreeMap::new();
        for place in places {
            sources
                .entry(field_of(place))
                .or_insert_with(|| campaign.phrase(&campaign.source_of(place)?));
        }
        Self(sources)
    }

    /// What a translation at a place is of; nothing where there is nothing it could translate.
    pub(super) fn at<'s>(&'s self, place: &'w CopyPlace) -> Option<&'s Phrase> {
        self.0.get(&field_of(place))?.as_ref()
    }
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
    // The names of messages are the same in every locale, and there may be hundreds of those.
    let of_platform = |platform: &Option<Platform>| {
        let place = CopyPlace {
            platform: *platform,
            ..place.clone()
        };
        (place.message_id().into_owned(), place)
    };
    let wanted: Vec<(String, CopyPlace)> = platforms.iter().map(of_platform).collect();
    let attribute = place.field.attribute();
    let mut bases = Vec::new();
    for locale in others(campaign) {
        let has = |shelf: Shelf, id: &str| {
            let file = campaign.on(shelf, locale);
            file.is_some_and(|file| file.catalog.words(id, &attribute).is_some())
        };
        for (id, place_there) in &wanted {
            if !has(Shelf::Locales, id) || has(Shelf::TranslatedFrom, id) {
                continue;
            }
            let translation = CopyPlace {
                locale: locale.clone(),
                ..place_there.clone()
            };
            if campaign.source_of(&translation).as_ref() == Some(place) {
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
