//! The languages Carillon speaks, which of them a person gets, and how each writes a number.

/// The languages there are, as BCP 47 tags. English first: it stands in for languages that are not here.
pub const LANGUAGES: [&str; 7] = ["en", "ar", "de", "es", "fr", "ja", "pt-BR"];

/// The language a person gets who asks for a tag, as BCP 47 or as `LANG` writes it: `fr-CA`, `pt_PT.UTF-8`.
/// Only the language counts, not the country: a Portuguese reader is better off with Brazilian words than with English.
pub fn language(tag: &str) -> &'static str {
    let own = |tag: &str| tag.split(['-', '_', '.', '@']).next().map(str::to_owned);
    let wanted = own(tag).unwrap_or_default();
    LANGUAGES
        .into_iter()
        .find(|known| own(known).is_some_and(|known| known.eq_ignore_ascii_case(&wanted)))
        .unwrap_or(LANGUAGES[0])
}

/// A whole number as a language (one of [`LANGUAGES`]) writes it: `4,096`, `4 096`. The separators are CLDR's; Arabic
/// takes the digits 0–9, because its numbers stand beside byte counts, codes and addresses that have them too.
pub fn number(language: &str, number: u64) -> String {
    let separator = match language {
        "fr" => '\u{202f}',
        "de" | "es" | "pt-BR" => '.',
        _ => ',',
    };
    let digits = number.to_string();
    // Spanish groups from five digits on (CLDR's `minimumGroupingDigits`).
    if language == "es" && digits.len() < 5 {
        return digits;
    }
    let mut written = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            written.push(separator);
        }
        written.push(digit);
    }
    written
}

/// What the platform's own formatters of dates and clocks are asked with, so that their digits are [`number`]'s.
pub fn intl_tag(language: &str) -> &str {
    match language {
        "ar" => "ar-u-nu-latn",
        language => language,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The language of a tag.
    fn check(tag: &str, expected: &str) {
        assert_eq!(language(tag), expected, "{tag} is how systems write it");
    }

    #[test]
    fn every_language_is_found_by_its_own_tag() {
        for known in LANGUAGES {
            check(known, known);
        }
    }

    #[test]
    fn a_system_language_is_understood_whatever_its_country() {
        check("fr-CA", "fr");
        check("fr_FR.UTF-8", "fr");
        check("de_AT@euro", "de");
        check("pt", "pt-BR");
        check("pt_PT.UTF-8", "pt-BR");
        check("AR-eg", "ar");
        check("es-419", "es");
    }

    #[test]
    fn an_unknown_language_is_english() {
        for tag in ["C", "C.UTF-8", "", "frr", "zh-Hant", "_"] {
            check(tag, "en");
        }
    }

    #[test]
    fn numbers_are_grouped_as_the_language_does() {
        let check = |language, value, expected: &str, why| {
            assert_eq!(number(language, value), expected, "{language}: {why}");
        };
        check("en", 1_234_567, "1,234,567", "commas");
        check("fr", 4096, "4\u{202f}096", "narrow no-break spaces");
        check("fr", 64, "64", "nothing to group");
        check("de", 4096, "4.096", "full stops");
        check("pt-BR", 4096, "4.096", "full stops");
        check("es", 4096, "4096", "four digits stay together");
        check("es", 12_345, "12.345", "five are grouped");
        check("ja", 4096, "4,096", "commas");
        check("ar", 4096, "4,096", "the digits of the bytes beside them");
    }
}
