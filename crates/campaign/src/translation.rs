//! Translation: which words translate which, and how each stands.
//!
//! Beside every translation the campaign keeps the source's words it was made from, in
//! `translated-from/<locale>.ftl`: so it is known that the source has changed since, whoever changed it and wherever,
//! and what it said then. Where nothing is kept (the words came from elsewhere) a translation counts as up to date
//! until the source changes here.

use std::sync::Arc;

use crate::campaign::Shelf;
use crate::{Campaign, CopyPlace, Draft, Field, Locale, Phrase, Platform};

/// How a field stands in a locale that is not the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TranslationStatus {
    /// It has words, and they are of the source as it is.
    Translated,
    /// It has words, but the source has changed since.
    Stale {
        /// What the source said when they were written.
        from: Phrase,
    },
    /// It has words, the very ones of the source, with letters in them.
    SameAsSource,
    /// It has no words for this platform: the locale's shared ones are shown.
    Shared,
    /// It has no words: those of another locale that is no source are shown.
    FallsBack {
        /// Whose.
        to: Locale,
    },
    /// It has no words: the source's are shown.
    Missing,
    /// It has words, but the source has none any more.
    Obsolete,
}

impl TranslationStatus {
    /// Whether a translator has something to do here.
    pub fn is_open(&self) -> bool {
        match self {
            Self::Stale { .. } | Self::FallsBack { .. } | Self::Missing => true,
            Self::Translated | Self::SameAsSource | Self::Shared | Self::Obsolete => false,
        }
    }
}

/// A field of a locale, what it translates, and how it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// Where its words are, or would be.
    pub place: CopyPlace,
    /// Where the source's words are that it translates; `None` where there are none any more.
    pub source: Option<CopyPlace>,
    /// How it stands.
    pub status: TranslationStatus,
}

/// How far a locale is, in fields of all variants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Fields that a translator is asked for: all but those the shared words stand in for, and obsolete ones.
    pub all: usize,
    /// Those with words.
    pub written: usize,
    /// Those of them whose source has changed since.
    pub stale: usize,
    /// Those of them that are the source's very words.
    pub same: usize,
    /// Fields with words that the source has no more; not counted in `all`.
    pub obsolete: usize,
}

impl Progress {
    /// Fields where something is left to do.
    pub fn open(&self) -> usize {
        self.all - self.written + self.stale
    }

    fn add(&mut self, status: &TranslationStatus) {
        let asked = match status {
            TranslationStatus::Shared => return,
            TranslationStatus::Obsolete => {
                self.obsolete += 1;
                return;
            }
            TranslationStatus::FallsBack { .. } | TranslationStatus::Missing => 0,
            TranslationStatus::Translated => 1,
            TranslationStatus::Stale { .. } => {
                self.stale += 1;
                1
            }
            TranslationStatus::SameAsSource => {
                self.same += 1;
                1
            }
        };
        self.all += 1;
        self.written += asked;
    }
}

impl Campaign {
    /// How far a locale is. Nothing is asked for of the source.
    pub fn progress(&self, locale: &Locale) -> Progress {
        let mut progress = Progress::default();
        for translation in self.translations(locale) {
            progress.add(&translation.status);
        }
        progress
    }

    /// Whether a locale is as far as it was in another state of the campaign, told without reading a word: the same
    /// bytes in its files and in the source's. `false` means that it has to be looked at.
    pub fn progress_is_as_in(&self, before: &Self, locale: &Locale) -> bool {
        let same = |path: &str| match (self.files().get(path), before.files().get(path)) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (None, None) => true,
            _ => false,
        };
        self.manifest().variants == before.manifest().variants
            && self.manifest().source_locale == before.manifest().source_locale
            && same(&self.path_of(locale))
            && same(&self.path_on(Shelf::TranslatedFrom, locale))
            && same(&self.path_of(&self.manifest().source_locale))
    }

    /// The source's words a translation was made from, as a text box would show them.
    pub fn draft_translated_from(&self, place: &CopyPlace) -> Option<Draft> {
        let catalog = &self.on(Shelf::TranslatedFrom, &place.locale)?.catalog;
        let pattern = catalog.words(&place.message_id(), &place.field.attribute())?;
        Some(Draft::of(catalog, pattern))
    }

    /// Where the source's words are that a place translates: of the same platform, or else the shared ones. `None`
    /// where there are none, and for the source itself.
    pub fn source_of(&self, place: &CopyPlace) -> Option<CopyPlace> {
        let source = &self.manifest().source_locale;
        if place.locale == *source {
            return None;
        }
        let at = |platform| CopyPlace {
            locale: source.clone(),
            platform,
            ..place.clone()
        };
        let own = Some(at(place.platform)).filter(|place| self.has_words(place));
        own.or_else(|| Some(at(None)).filter(|place| self.has_words(place)))
    }

    /// The source's words a translation was made from, where they are known.
    pub fn translated_from(&self, place: &CopyPlace) -> Option<Phrase> {
        self.phrase_on(Shelf::TranslatedFrom, place)
    }

    /// How a field stands in a locale that is not the source.
    pub fn translation(&self, place: &CopyPlace) -> Translation {
        let source = self.source_of(place);
        let status = self.status(place, source.as_ref());
        Translation {
            place: place.clone(),
            source,
            status,
        }
    }

    /// Every field of a locale, in the order of the source: of each variant the shared words, then the overrides
    /// that the source or the locale has. Nothing for the source itself.
    pub fn translations(&self, locale: &Locale) -> Vec<Translation> {
        let manifest = self.manifest();
        if *locale == manifest.source_locale {
            return Vec::new();
        }
        let platforms = std::iter::once(None).chain(Platform::ALL.map(Some));
        let mut all = Vec::new();
        for variant in &manifest.variants {
            for platform in platforms.clone() {
                for field in Field::all() {
                    let place = |locale: &Locale| CopyPlace {
                        locale: locale.clone(),
                        variant: variant.id.clone(),
                        platform,
                        field,
                    };
                    let here = place(locale);
                    if self.has_words(&here) || self.has_words(&place(&manifest.source_locale)) {
                        all.push(self.translation(&here));
                    }
                }
            }
        }
        all
    }

    /// Whether a place has words, readable or not empty.
    pub fn has_words(&self, place: &CopyPlace) -> bool {
        self.copy(&place.locale).is_some_and(|copy| {
            let words = copy
                .catalog
                .words(&place.message_id(), &place.field.attribute());
            words.is_some()
        })
    }

    fn status(&self, place: &CopyPlace, source: Option<&CopyPlace>) -> TranslationStatus {
        let Some(words) = self.phrase(place) else {
            return self.status_without_words(place);
        };
        let Some(source) = source.and_then(|source| self.phrase(source)) else {
            return TranslationStatus::Obsolete;
        };
        if let Some(from) = self.translated_from(place).filter(|from| *from != source) {
            return TranslationStatus::Stale { from };
        }
        if words == source && words.has_letters() {
            return TranslationStatus::SameAsSource;
        }
        TranslationStatus::Translated
    }

    /// Whose words are shown where a place has none.
    fn status_without_words(&self, place: &CopyPlace) -> TranslationStatus {
        let shared = CopyPlace {
            platform: None,
            ..place.clone()
        };
        if place.platform.is_some() && self.has_words(&shared) {
            return TranslationStatus::Shared;
        }
        let source = &self.manifest().source_locale;
        let nearest = self.fallback(&place.locale).into_iter().find(|locale| {
            [place.platform, None].into_iter().any(|platform| {
                self.has_words(&CopyPlace {
                    locale: locale.clone(),
                    platform,
                    ..place.clone()
                })
            })
        });
        match nearest {
            Some(to) if to != *source => TranslationStatus::FallsBack { to },
            _ => TranslationStatus::Missing,
        }
    }
}
