//! Numbers in a locale: their plural category and how they are written.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_plurals::{PluralOperands, PluralRules};

use crate::{Locale, PluralCategory, PluralType};

/// The most digits after the point, unless `NUMBER()` says otherwise. Source: ECMA-402 `NumberFormat`.
const USUAL_FRACTION: i16 = 3;
/// The most digits that can be asked for on either side of the point. Source: ECMA-402.
const MAX_DIGITS: i16 = 100;

/// A locale's rules for numbers, each made when it is first needed.
pub(super) struct Numbers {
    locale: icu_locale::Locale,
    cardinal: Lazy<PluralRules>,
    ordinal: Lazy<PluralRules>,
    grouped: Lazy<DecimalFormatter>,
    plain: Lazy<DecimalFormatter>,
}

/// Made when first needed; `None` where the data has nothing for the locale.
type Lazy<T> = std::cell::OnceCell<Option<T>>;

/// A number and how to write it.
#[derive(Clone, Debug)]
pub(super) struct Number {
    value: Decimal,
    /// Digits after the point.
    minimum_fraction: i16,
    maximum_fraction: Option<i16>,
    /// Digits before the point.
    minimum_integer: i16,
    ungrouped: bool,
    ordinal: bool,
}

impl Number {
    /// A number as it is written in a literal or a persona; `None` for what is none.
    pub(super) fn parse(text: &str) -> Option<Self> {
        // Longer ones are no numbers people read, and would be slow to round.
        let value = Decimal::try_from_str(text)
            .ok()
            .filter(|_| text.len() <= 400)?;
        let fraction =
            i16::try_from(text.split_once('.').map_or(0, |(_, digits)| digits.len())).ok()?;
        Some(Self {
            value,
            minimum_fraction: fraction.min(MAX_DIGITS),
            maximum_fraction: None,
            minimum_integer: 1,
            ungrouped: false,
            ordinal: false,
        })
    }

    /// A persona's number; `None` for what is not finite.
    pub(super) fn of(number: f64) -> Option<Self> {
        let parsed = Self::parse(&format!("{number}"))?;
        Some(Self {
            minimum_fraction: 0,
            ..parsed
        })
    }

    /// Takes an option of `NUMBER()`. False where it is none that is known here.
    pub(super) fn set(&mut self, option: &str, value: &str) -> bool {
        let digits = value
            .parse::<i16>()
            .ok()
            .filter(|digits| (0..=MAX_DIGITS).contains(digits));
        match (option, digits) {
            ("minimumFractionDigits", Some(digits)) => self.minimum_fraction = digits,
            ("maximumFractionDigits", Some(digits)) => self.maximum_fraction = Some(digits),
            ("minimumIntegerDigits", Some(digits)) => self.minimum_integer = digits.max(1),
            ("useGrouping", _) => self.ungrouped = matches!(value, "false" | "0" | "never"),
            ("type", _) if matches!(value, "ordinal" | "cardinal") => {
                self.ordinal = value == "ordinal";
            }
            ("style", _) if value == "decimal" => {}
            _ => return false,
        }
        true
    }

    /// Whether it has a literal's value.
    pub(super) fn equals(&self, literal: &str) -> bool {
        let same = |number: &Decimal| {
            let mut number = number.clone();
            number.absolute.trim_end();
            number.absolute.trim_start();
            number.to_string()
        };
        Decimal::try_from_str(literal).is_ok_and(|literal| same(&literal) == same(&self.value))
    }

    /// Rounded, half away from zero, and filled up as it will be written. Plurals depend on it: `1.0` is
    /// no `one` in English.
    fn written(&self) -> Decimal {
        let minimum = self.minimum_fraction;
        let maximum = self
            .maximum_fraction
            .unwrap_or_else(|| minimum.max(USUAL_FRACTION));
        // ECMA-402 refuses a maximum below the minimum; here the maximum wins.
        let minimum = minimum.min(maximum);
        let mut value = self.value.clone();
        match value.digit_at(-maximum - 1) {
            0..5 => value.trunc(-maximum),
            _ => value.expand(-maximum),
        }
        value.absolute.trim_end();
        value.absolute.pad_end(-minimum);
        value.absolute.pad_start(self.minimum_integer);
        value
    }
}

impl Numbers {
    /// A locale's rules.
    pub(super) fn new(locale: &Locale) -> Self {
        Self {
            locale: locale.icu(),
            cardinal: Lazy::new(),
            ordinal: Lazy::new(),
            grouped: Lazy::new(),
            plain: Lazy::new(),
        }
    }

    /// A number's plural category: `one`, `few` …
    pub(super) fn category(&self, number: &Number) -> &'static str {
        let (kind, rules) = if number.ordinal {
            (PluralType::Ordinal, &self.ordinal)
        } else {
            (PluralType::Cardinal, &self.cardinal)
        };
        let rules = rules.get_or_init(|| kind.rules(&self.locale));
        let category = rules.as_ref().map(|rules| {
            rules
                .category_for(PluralOperands::from(&number.written()))
                .into()
        });
        category.unwrap_or(PluralCategory::Other).as_str()
    }

    /// A number as the locale writes it.
    pub(super) fn format(&self, number: &Number) -> String {
        let (grouping, formatter) = if number.ungrouped {
            (GroupingStrategy::Never, &self.plain)
        } else {
            (GroupingStrategy::Auto, &self.grouped)
        };
        let written = number.written();
        let options = DecimalFormatterOptions::from(grouping);
        let formatter = formatter
            .get_or_init(|| DecimalFormatter::try_new((&self.locale).into(), options).ok());
        formatter.as_ref().map_or_else(
            || written.to_string(),
            |formatter| formatter.format(&written).to_string(),
        )
    }
}
