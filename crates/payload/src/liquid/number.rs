//! Whole numbers as a locale writes them, by Braze's filters.

use std::fmt::Write as _;

use carillon_campaign::Locale;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};

use super::text::quoted;

/// How a locale writes whole numbers, as far as Liquid can too. Found out by writing a few: what is found is what
/// resolution writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Writing {
    /// Its digits from 0 to 9.
    digits: [char; 10],
    /// Between groups of three.
    separator: String,
    /// The smallest number that is grouped: 1000, or 10 000; `None` where none is.
    grouped_from: Option<u64>,
    /// Whether groups beyond the first are of another length (12,34,567).
    irregular: bool,
    /// Before digits after the point.
    point: String,
    /// Before a number below zero.
    minus: String,
}

/// A number to write.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shown<'a> {
    /// Where it stands in Liquid: `custom_attribute.${streak}`.
    pub(super) place: &'a str,
    /// Whether it is grouped.
    pub(super) grouped: bool,
    /// Zeros after the point.
    pub(super) zeros: u8,
}

impl Writing {
    /// A locale's; `None` where its numbers have a shape that filters cannot give.
    pub(super) fn of(locale: &Locale) -> Option<Self> {
        let grouped = written(locale, GroupingStrategy::Auto)?;
        let plain = written(locale, GroupingStrategy::Never)?;
        let row: Vec<char> = plain("1234567890")?.chars().collect();
        let mut digits: [char; 10] = row.try_into().ok()?;
        digits.rotate_right(1);
        let is_digit = |c: char| digits.contains(&c);
        let million = grouped("1234567")?;
        let groups: Vec<&str> = million
            .split(|c| !is_digit(c))
            .filter(|group| !group.is_empty())
            .collect();
        let separator: String = million
            .chars()
            .skip_while(|c| is_digit(*c))
            .take_while(|c| !is_digit(*c))
            .collect();
        let grouped_from = [1000_u64, 10_000].into_iter().find(|number| {
            !separator.is_empty()
                && grouped(&number.to_string()).is_some_and(|text| text.contains(&separator))
        });
        let below = plain("-1")?;
        let half = plain("1.5")?;
        let lengths: Vec<usize> = groups.iter().map(|group| group.chars().count()).collect();
        Some(Self {
            minus: below.strip_suffix(digits[1])?.to_owned(),
            point: half
                .strip_prefix(digits[1])?
                .strip_suffix(digits[5])?
                .to_owned(),
            irregular: grouped_from.is_some() && lengths != [1, 3, 3],
            digits,
            separator,
            grouped_from,
        })
    }

    /// Whether numbers from 100 000 on are written otherwise than the Liquid writes them.
    pub(super) fn is_irregular(&self) -> bool {
        self.irregular
    }

    /// The Liquid that writes a number.
    pub(super) fn liquid(&self, shown: Shown<'_>) -> String {
        let place = shown.place;
        let tail = self.tail(shown.zeros);
        let plain = format!("{{{{{place}{tail}}}}}");
        let Some(from) = self.grouped_from.filter(|_| shown.grouped) else {
            return plain;
        };
        let separator = if self.separator == "," {
            String::new()
        } else {
            format!(" | replace: ',', {}", quoted(&self.separator))
        };
        let grouped = format!("{{{{{place} | number_with_delimiter{separator}{tail}}}}}");
        if from == 1000 {
            return grouped;
        }
        // Spaniards write 1234 and 12.345.
        format!(
            "{{% if {place} < {from} and {place} > -{from} %}}{plain}{{% else %}}{grouped}{{% endif %}}"
        )
    }

    /// The filters for digits and signs.
    fn tail(&self, zeros: u8) -> String {
        let mut filters = String::new();
        if self.minus != "-" {
            let _ = write!(filters, " | replace: '-', {}", quoted(&self.minus));
        }
        for (western, own) in ('0'..='9').zip(self.digits) {
            if western != own {
                let _ = write!(filters, " | replace: '{western}', '{own}'");
            }
        }
        if zeros > 0 {
            let zeros: String = std::iter::repeat_n(self.digits[0], zeros.into()).collect();
            let after = quoted(&format!("{}{zeros}", self.point));
            let _ = write!(filters, " | append: {after}");
        }
        filters
    }
}

/// What writes numbers as a locale does.
fn written(locale: &Locale, grouping: GroupingStrategy) -> Option<impl Fn(&str) -> Option<String>> {
    let tag = icu_locale::Locale::try_from_str(locale.as_str()).ok()?;
    let options = DecimalFormatterOptions::from(grouping);
    let formatter = DecimalFormatter::try_new((&tag).into(), options).ok()?;
    Some(move |number: &str| {
        let number = Decimal::try_from_str(number).ok()?;
        Some(formatter.format(&number).to_string())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The Liquid of `n` in a locale, grouped.
    fn check(tag: &str, expected: &str) {
        let writing = Writing::of(&Locale::new(tag).expect("a tag")).expect("a shape");
        let shown = Shown {
            place: "n",
            grouped: true,
            zeros: 0,
        };
        assert_eq!(writing.liquid(shown), expected, "as ICU4X writes in {tag}");
    }

    #[test]
    fn separators_digits_and_signs_are_the_locales_own() {
        check("en", "{{n | number_with_delimiter}}");
        check(
            "fr",
            "{{n | number_with_delimiter | replace: ',', '\u{202f}'}}",
        );
        check(
            "de-CH",
            "{{n | number_with_delimiter | replace: ',', \"'\"}}",
        );
        check(
            "es",
            "{% if n < 10000 and n > -10000 %}{{n}}{% else %}{{n | number_with_delimiter | replace: ',', '.'}}{% endif %}",
        );
        check(
            "sv",
            "{{n | number_with_delimiter | replace: ',', '\u{a0}' | replace: '-', '−'}}",
        );
    }

    #[test]
    fn lakhs_are_known_to_be_irregular() {
        let of = |tag| Writing::of(&Locale::new(tag).expect("a tag")).expect("a shape");
        assert!(of("hi").is_irregular(), "12,34,567");
        assert!(!of("ar").is_irregular(), "١٬٢٣٤٬٥٦٧");
    }

    #[test]
    fn zeros_after_the_point_follow_it() {
        let writing = Writing::of(&Locale::new("fr").expect("a tag")).expect("a shape");
        let shown = Shown {
            place: "n",
            grouped: false,
            zeros: 2,
        };
        assert_eq!(writing.liquid(shown), "{{n | append: ',00'}}", "1,00");
    }
}
