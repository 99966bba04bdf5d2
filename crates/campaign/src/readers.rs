//! Which of a campaign's locales the people of a language and a country read: what a gateway that knows no more of
//! them than those two has to ask.

use icu_locale::LanguageIdentifier;
use icu_locale::subtags::Region;

use crate::Locale;
use crate::locale::{maximized, parents};

/// The people who read a locale's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readers {
    /// Their locale.
    pub locale: Locale,
    /// Their countries (ISO 3166-1, two letters), where the locale shares its language with others; in order.
    pub countries: Vec<String>,
    /// Whether it is also for everybody else of the language: any other country, or none that is known.
    pub others: bool,
}

impl Readers {
    /// Whether nobody would read it: another locale of the language is as good for everybody.
    pub fn is_nobody(&self) -> bool {
        !self.others && self.countries.is_empty()
    }
}

/// The readers of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageReaders {
    /// The language (`zh`), without script and country.
    pub language: String,
    /// Its locales in the campaign's order; exactly one of them is for all others.
    pub locales: Vec<Readers>,
}

/// The readers of every locale, language by language, in the order of `listed`.
///
/// Somebody's locale is the one of their country; else the nearest that is a CLDR parent of theirs, as with
/// [`crate::Campaign::fallback`], or has that parent too (somebody in Argentina reads `es-MX` sooner than `es-ES`);
/// else the one the bare language means.
pub fn readers(listed: &[Locale], source: &Locale) -> Vec<LanguageReaders> {
    let mut groups: Vec<Group> = Vec::new();
    for locale in listed {
        let member = Member::new(locale, locale == source);
        match groups
            .iter_mut()
            .find(|group| group.language == member.id.language)
        {
            Some(group) => group.members.push(member),
            None => groups.push(Group {
                language: member.id.language,
                members: vec![member],
            }),
        }
    }
    groups.iter().map(Group::readers).collect()
}

/// A locale of a group.
struct Member {
    locale: Locale,
    is_source: bool,
    id: LanguageIdentifier,
    full: LanguageIdentifier,
    parents: Vec<LanguageIdentifier>,
}

/// The locales of one language.
struct Group {
    language: icu_locale::subtags::Language,
    members: Vec<Member>,
}

impl Member {
    fn new(locale: &Locale, is_source: bool) -> Self {
        let id = locale.icu().id;
        Self {
            locale: locale.clone(),
            is_source,
            full: maximized(id.clone()),
            parents: parents(locale),
            id,
        }
    }

    /// Whether it is or has a regional parent of somebody's: `es-419`, never the bare `es`.
    fn shares(&self, parent: &LanguageIdentifier) -> bool {
        parent.region.is_some_and(is_group_of_countries) && self.parents.contains(parent)
    }
}

impl Group {
    fn readers(&self) -> LanguageReaders {
        let rest = self.rest();
        let mut countries = vec![Vec::new(); self.members.len()];
        if self.members.len() > 1 {
            for country in countries_of_the_world() {
                let best = self.best(country).unwrap_or(rest);
                if best != rest {
                    countries[best].push(country.to_string());
                }
            }
        }
        let locales = self.members.iter().zip(countries).enumerate();
        LanguageReaders {
            language: self.language.to_string(),
            locales: locales
                .map(|(at, (member, countries))| Readers {
                    locale: member.locale.clone(),
                    countries,
                    others: at == rest,
                })
                .collect(),
        }
    }

    /// The locale of those whose country is not known: what the bare language means, else the source, else the
    /// first.
    fn rest(&self) -> usize {
        let bare = LanguageIdentifier::from(self.language);
        let full = maximized(bare.clone());
        let first = |good: &dyn Fn(&Member) -> bool| self.members.iter().position(good);
        first(&|member| member.id == bare)
            .or_else(|| first(&|member| member.full == full))
            .or_else(|| first(&|member| member.full.script == full.script && member.is_source))
            .or_else(|| first(&|member| member.full.script == full.script))
            .or_else(|| first(&|member| member.is_source))
            .unwrap_or(0)
    }

    /// The locale of a country; `None` where the country says nothing.
    fn best(&self, country: Region) -> Option<usize> {
        let mut theirs = LanguageIdentifier::from(self.language);
        theirs.region = Some(country);
        let full = maximized(theirs.clone());
        let first = |good: &dyn Fn(&Member) -> bool| self.members.iter().position(good);
        let of_the_country = |member: &Member| member.id.region == Some(country);
        first(&|member| of_the_country(member) && member.full.script == full.script)
            .or_else(|| first(&of_the_country))
            .or_else(|| {
                let tag = Locale::new(&theirs.to_string()).ok()?;
                parents(&tag).iter().find_map(|parent| {
                    let same = maximized(parent.clone());
                    first(&|member| member.id == *parent)
                        .or_else(|| first(&|member| member.full == same))
                        .or_else(|| first(&|member| member.shares(parent)))
                })
            })
            .or_else(|| first(&|member| member.full.script == full.script))
    }
}

/// Whether a region is a number of UN M49: a group of countries, or the world.
fn is_group_of_countries(region: Region) -> bool {
    region.as_str().starts_with(|c: char| c.is_ascii_digit())
}

/// Every code of two letters; those of no country are no locale's own and change nothing.
fn countries_of_the_world() -> impl Iterator<Item = Region> {
    (b'A'..=b'Z')
        .flat_map(|first| (b'A'..=b'Z').map(move |second| [first, second]))
        .filter_map(|code| Region::try_from_utf8(&code).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The locale somebody reads among those listed, the first of which is the source.
    fn read(listed: &[&str], language: &str, country: &str) -> String {
        let listed: Vec<Locale> = listed
            .iter()
            .map(|tag| Locale::new(tag).expect("a tag"))
            .collect();
        let found = readers(&listed, &listed[0]);
        let group = found.iter().find(|group| group.language == language);
        let locale = group.map_or(&listed[0], |group| {
            let of = |reader: &&Readers| reader.countries.iter().any(|one| one == country);
            let others = |reader: &&Readers| reader.others;
            let mut locales = group.locales.iter();
            let best = locales.clone().find(of).or_else(|| locales.find(others));
            &best.expect("one of them is for all others").locale
        });
        locale.to_string()
    }

    fn check(listed: &[&str], cases: &[(&str, &str, &str)]) {
        for (language, country, expected) in cases {
            assert_eq!(
                read(listed, language, country),
                *expected,
                "{language} in {country:?} among {listed:?}"
            );
        }
    }

    #[test]
    fn a_language_of_one_locale_is_read_in_every_country() {
        check(
            &["en-US", "fr-CA", "zh-Hant"],
            &[
                ("fr", "FR", "fr-CA"),
                ("fr", "", "fr-CA"),
                ("zh", "CN", "zh-Hant"),
                ("de", "DE", "en-US"),
            ],
        );
    }

    #[test]
    fn the_country_decides_where_locales_share_a_language() {
        check(
            &["en-US", "fr-CA", "fr-FR"],
            &[
                ("fr", "CA", "fr-CA"),
                ("fr", "FR", "fr-FR"),
                ("fr", "BE", "fr-FR"),
                ("fr", "", "fr-FR"),
            ],
        );
    }

    #[test]
    fn a_country_reads_what_its_parent_in_cldr_reads() {
        check(
            &["en-US", "en-GB", "pt-BR", "pt-PT", "es-ES", "es-MX"],
            &[
                ("pt", "BR", "pt-BR"),
                ("pt", "US", "pt-BR"),
                ("pt", "AO", "pt-PT"),
                ("pt", "", "pt-BR"),
                ("en", "AU", "en-GB"),
                ("en", "PH", "en-US"),
                ("en", "", "en-US"),
                ("es", "AR", "es-MX"),
                ("es", "ES", "es-ES"),
                ("es", "", "es-ES"),
            ],
        );
    }

    #[test]
    fn the_country_tells_the_script_where_it_can() {
        check(
            &["en", "zh-Hans", "zh-Hant"],
            &[
                ("zh", "CN", "zh-Hans"),
                ("zh", "SG", "zh-Hans"),
                ("zh", "TW", "zh-Hant"),
                ("zh", "HK", "zh-Hant"),
                ("zh", "", "zh-Hans"),
            ],
        );
        check(
            &["en", "zh-Hant-HK", "zh-Hant-TW", "zh-CN"],
            &[
                ("zh", "MO", "zh-Hant-HK"),
                ("zh", "TW", "zh-Hant-TW"),
                ("zh", "", "zh-CN"),
            ],
        );
    }

    #[test]
    fn what_language_and_country_cannot_tell_apart_is_read_by_nobody() {
        let listed = ["en", "sr-Cyrl", "sr-Latn"].map(|tag| Locale::new(tag).expect("a tag"));
        let found = readers(&listed, &listed[0]);
        let latin = &found[1].locales[1];
        // Montenegro writes Latin letters, as far as CLDR knows.
        assert_eq!(
            latin.countries,
            ["ME", "RO", "TR"],
            "the countries of sr-Latn"
        );
        let listed = ["en", "de", "de-1996"].map(|tag| Locale::new(tag).expect("a tag"));
        let found = readers(&listed, &listed[0]);
        assert!(
            found[1].locales[1].is_nobody(),
            "the spelling of 1996 is in no profile"
        );
    }
}
