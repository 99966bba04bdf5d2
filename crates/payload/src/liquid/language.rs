//! One text of every locale's: conditions on a person's language, and on the country where locales share one.

use std::fmt::Write as _;

use carillon_campaign::{CopyPlace, Field, LanguageReaders, Locale, Readers};

use super::{Loss, LossCode};

/// Other codes that a profile may have for a language. Source: Braze, Language codes, which lists both of a pair.
const OTHER_CODES: [(&str, &str); 4] = [("fil", "tl"), ("nb", "no"), ("no", "nb"), ("ro", "mo")];

/// The texts of all locales as one. What everybody else reads, and those without a language, is the source; a
/// language whose texts are the source's has no branch.
pub(super) fn branches<'t>(
    audience: &[LanguageReaders],
    source: &Locale,
    text: impl Fn(&Locale) -> &'t str,
) -> String {
    let otherwise = text(source);
    let mut out = String::new();
    for group in audience {
        let rest = group.locales.iter().find(|readers| readers.others);
        let rest = rest.map_or(otherwise, |readers| text(&readers.locale));
        let apart: Vec<(&Readers, &str)> = group
            .locales
            .iter()
            .filter(|readers| !readers.countries.is_empty())
            .map(|readers| (readers, text(&readers.locale)))
            .filter(|(_, text)| *text != rest)
            .collect();
        let branch = Branch {
            language: &group.language,
            apart,
            rest,
            otherwise,
        };
        branch.write(&mut out);
    }
    if out.is_empty() {
        return otherwise.to_owned();
    }
    let _ = write!(out, "{{% else %}}{otherwise}{{% endif %}}");
    out
}

/// Locales that nobody's profile leads to.
pub(super) fn unread(audience: &[LanguageReaders], variant: &str, losses: &mut Vec<Loss>) {
    let nobody = audience
        .iter()
        .flat_map(|group| &group.locales)
        .filter(|readers| readers.is_nobody());
    losses.extend(nobody.map(|readers| Loss {
        code: LossCode::Unread,
        place: CopyPlace {
            locale: readers.locale.clone(),
            variant: variant.to_owned(),
            platform: None,
            field: Field::Title,
        },
    }));
}

/// The texts of one language.
struct Branch<'a> {
    language: &'a str,
    /// Those of certain countries.
    apart: Vec<(&'a Readers, &'a str)>,
    /// Everybody else's of the language.
    rest: &'a str,
    /// Everybody else's.
    otherwise: &'a str,
}

impl Branch<'_> {
    fn write(&self, out: &mut String) {
        let language = self.condition();
        let is_flat = !language.contains(" or ")
            && self
                .apart
                .iter()
                .all(|(readers, _)| readers.countries.len() == 1);
        if is_flat {
            for (readers, text) in &self.apart {
                for country in &readers.countries {
                    open(out, &format!("{language} and ${{country}} == '{country}'"));
                    out.push_str(text);
                }
            }
            // Who reaches neither this nor any other branch reads the source anyway.
            if self.rest != self.otherwise {
                open(out, &language);
                out.push_str(self.rest);
            }
            return;
        }
        if self.apart.is_empty() && self.rest == self.otherwise {
            return;
        }
        open(out, &language);
        if self.apart.is_empty() {
            out.push_str(self.rest);
            return;
        }
        out.push_str("{% case ${country} %}");
        for (readers, text) in &self.apart {
            let countries: Vec<String> = readers
                .countries
                .iter()
                .map(|country| format!("'{country}'"))
                .collect();
            let _ = write!(out, "{{% when {} %}}{text}", countries.join(", "));
        }
        let _ = write!(out, "{{% else %}}{}{{% endcase %}}", self.rest);
    }

    /// Whether somebody's language is this one.
    fn condition(&self) -> String {
        let own = format!("${{language}} == '{}'", self.language);
        let other = OTHER_CODES.iter().find(|(code, _)| *code == self.language);
        other.map_or_else(
            || own.clone(),
            |(_, other)| format!("{own} or ${{language}} == '{other}'"),
        )
    }
}

/// Opens the first branch, or the next.
fn open(out: &mut String, condition: &str) {
    let tag = if out.is_empty() { "if" } else { "elsif" };
    let _ = write!(out, "{{% {tag} {condition} %}}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use carillon_campaign::readers;

    /// The branches of locales whose texts are their tags, but for those that say otherwise.
    fn check(listed: &[&str], texts: &[(&str, &str)], expected: &str) {
        let locales: Vec<Locale> = listed
            .iter()
            .map(|tag| Locale::new(tag).expect("a tag"))
            .collect();
        let of = |locale: &Locale| {
            let said = texts.iter().find(|(tag, _)| *tag == locale.as_str());
            let tag = listed.iter().find(|tag| **tag == locale.as_str());
            said.map_or(*tag.expect("a listed one"), |(_, text)| *text)
        };
        let audience = readers(&locales, &locales[0]);
        assert_eq!(
            branches(&audience, &locales[0], of),
            expected,
            "for {listed:?}"
        );
    }

    #[test]
    fn a_campaign_of_one_locale_has_no_conditions() {
        check(&["en-US"], &[], "en-US");
        check(&["en-US", "fr"], &[("fr", "en-US")], "en-US");
    }

    #[test]
    fn languages_are_told_by_the_profile() {
        check(
            &["en-US", "fr-FR", "ja"],
            &[],
            "{% if ${language} == 'fr' %}fr-FR{% elsif ${language} == 'ja' %}ja{% else %}en-US{% endif %}",
        );
    }

    #[test]
    fn a_country_comes_before_the_rest_of_its_language() {
        check(
            &["en", "fr-FR", "fr-CA"],
            &[],
            "{% if ${language} == 'fr' and ${country} == 'CA' %}fr-CA{% elsif ${language} == 'fr' %}fr-FR{% else %}en{% endif %}",
        );
        check(
            &["fr-FR", "fr-CA"],
            &[],
            "{% if ${language} == 'fr' and ${country} == 'CA' %}fr-CA{% else %}fr-FR{% endif %}",
        );
    }

    #[test]
    fn several_countries_are_one_case() {
        check(
            &["en", "pt-BR", "pt-PT"],
            &[],
            "{% if ${language} == 'pt' %}{% case ${country} %}{% when 'AO', 'CH', 'CV', 'FR', 'GQ', 'GW', 'LU', 'MO', 'MZ', 'PT', 'ST', 'TL' %}pt-PT{% else %}pt-BR{% endcase %}{% else %}en{% endif %}",
        );
    }

    #[test]
    fn a_language_of_two_codes_is_known_by_both() {
        check(
            &["en", "nb"],
            &[],
            "{% if ${language} == 'nb' or ${language} == 'no' %}nb{% else %}en{% endif %}",
        );
    }
}
