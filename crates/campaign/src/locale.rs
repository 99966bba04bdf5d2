//! Locales: BCP 47 tags in canonical form, their direction, their own names.

use std::sync::Arc;

use icu_locale::fallback::LocaleFallbackConfig;
use icu_locale::{
    LanguageIdentifier, LocaleDirectionality, LocaleExpander, LocaleFallbacker, langid,
};
use serde::{Deserialize, Serialize};

use crate::native_names;

/// Base direction of a locale's script.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// A BCP 47 language tag in canonical form (`fr-ca` is read as `fr-CA`). Cheap to copy: every place names one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Locale(Arc<str>);

/// A tag that is no BCP 47 language tag.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a BCP 47 language tag: {tag}")]
pub struct LocaleError {
    /// As written.
    pub tag: String,
}

impl Locale {
    /// Reads and canonicalises a tag.
    pub fn new(tag: &str) -> Result<Self, LocaleError> {
        icu_locale::Locale::try_from_str(tag)
            .map(|locale| Self(locale.to_string().into()))
            .map_err(|_| LocaleError {
                tag: tag.to_owned(),
            })
    }

    /// The canonical tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The base direction of the locale's likely script.
    pub fn direction(&self) -> Direction {
        if LocaleDirectionality::new_extended().is_right_to_left(&self.icu().id) {
            Direction::Rtl
        } else {
            Direction::Ltr
        }
    }

    /// The locale's name in its own language: `français (France)`. The tag where it is not known.
    pub fn native_name(&self) -> String {
        native_names::native_name(&self.icu().id).unwrap_or_else(|| self.0.to_string())
    }

    /// A short name for a list of these locales, in its own language: `Français`, with its region or script only
    /// where another of them has the same language.
    pub fn name_among(&self, listed: &[Self]) -> String {
        let is_shared = listed
            .iter()
            .any(|other| other != self && other.language() == self.language());
        let mut id = self.icu().id;
        if !is_shared {
            id.region = None;
        }
        native_names::native_name(&id)
            .map_or_else(|| self.0.to_string(), |name| native_names::in_a_list(&name))
    }

    /// The language alone, as the canonical tag begins: `zh` of `zh-Hant-TW`.
    fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// A locale by a tag that is known to be canonical.
    pub(crate) fn tagged(tag: &'static str) -> Self {
        Self(tag.into())
    }

    /// American English, which stands in where a campaign names no locale at all.
    pub(crate) fn english() -> Self {
        Self::tagged("en-US")
    }

    /// The tag, parsed.
    pub(crate) fn icu(&self) -> icu_locale::Locale {
        icu_locale::Locale::try_from_str(&self.0).unwrap_or(icu_locale::Locale::UNKNOWN)
    }
}

impl TryFrom<String> for Locale {
    type Error = LocaleError;

    fn try_from(tag: String) -> Result<Self, Self::Error> {
        Self::new(&tag)
    }
}

impl From<Locale> for String {
    fn from(locale: Locale) -> Self {
        locale.0.to_string()
    }
}

impl std::fmt::Display for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// The locales of `listed` that are CLDR parents of `locale`, nearest first, and the source at the end.
///
/// `fr-CA`'s parent is `fr`; `fr-FR` counts as `fr` where likely subtags make them the same.
pub(crate) fn fallback(locale: &Locale, listed: &[Locale], source: &Locale) -> Vec<Locale> {
    let mut chain: Vec<Locale> = Vec::new();
    let full: Vec<(&Locale, LanguageIdentifier)> = listed
        .iter()
        .map(|other| (other, maximized(other.icu().id)))
        .collect();
    for parent in parents(locale) {
        let exact = listed.iter().filter(|other| other.icu().id == parent);
        let wanted = maximized(parent.clone());
        let same = full
            .iter()
            .filter(|(_, full)| *full == wanted)
            .map(|(other, _)| *other);
        for other in exact.chain(same) {
            if other != locale && other != source && !chain.contains(other) {
                chain.push(other.clone());
            }
        }
    }
    chain.push(source.clone());
    chain
}

/// Hong Kong's Chinese is the parent of Macao's (CLDR, `parentLocales`). ICU4X leaves a script out that the country
/// tells, and then does not find this parent, the only one that CLDR lists under a script and a country.
const MACAO: (LanguageIdentifier, LanguageIdentifier) =
    (langid!("zh-Hant-HK"), langid!("zh-Hant-MO"));

/// The CLDR parents of a locale, nearest first, itself and the root excluded.
pub(crate) fn parents(locale: &Locale) -> Vec<LanguageIdentifier> {
    let fallbacker = LocaleFallbacker::new();
    let mut steps = fallbacker
        .for_config(LocaleFallbackConfig::default())
        .fallback_for((&locale.icu()).into());
    let mut parents = Vec::new();
    if maximized(locale.icu().id) == MACAO.1 {
        parents.push(MACAO.0);
    }
    // Chains are at most four long (zh-Hant-HK-x → … → und); the bound only guards against bad data.
    for _ in 0..12 {
        steps.step();
        if steps.get().is_unknown() {
            break;
        }
        parents.push(steps.get().into_locale().id);
    }
    parents
}

/// A locale with its likely script and region.
pub(crate) fn maximized(mut id: LanguageIdentifier) -> LanguageIdentifier {
    LocaleExpander::new_extended().maximize(&mut id);
    id
}
