//! Translation: which words translate which, and how each stands.
//!
//! Beside every translation the campaign keeps the source's words it was made from, in
//! `translated-from/<locale>.ftl`: so it is known that the source has changed since, whoever changed it and wherever,
//! and what it said then. Where nothing is kept (the words came from elsewhere) a translation counts as up to date
//! until the source changes here.

use crate::campaign::Shelf;
use crate::{Campaign, CopyPlace, Field, Locale, Phrase, Platform};

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

impl Campaign {
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
