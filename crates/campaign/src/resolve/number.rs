//! Numbers in a locale: their plural category and how they are written.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::{Decimal, SignDisplay};
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_experimental::dimension::percent::formatter::PercentFormatter;
use icu_experimental::dimension::percent::options::PercentFormatterOptions;
use icu_plurals::{PluralOperands, PluralRules};

use super::money::Currency;
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
    style: Style,
    /// Digits after the point that a literal was written with.
    own_fraction: i16,
    /// Digits after the point that were asked for.
    minimum_fraction: Option<i16>,
    maximum_fraction: Option<i16>,
    /// Digits before the point.
    minimum_integer: i16,
    grouping: GroupingStrategy,
    sign: SignDisplay,
    ordinal: bool,
    /// The currency of the value, or the one that was asked for, whatever the style.
    currency: Option<Currency>,
}

/// What a number is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    /// `0.5`
    Decimal,
    /// `50 %`
    Percent,
    /// `0,50 €`
    Currency,
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
            style: Style::Decimal,
            own_fraction: fraction.min(MAX_DIGITS),
            minimum_fraction: None,
            maximum_fraction: None,
            minimum_integer: 1,
            grouping: GroupingStrategy::Auto,
            sign: SignDisplay::Auto,
            ordinal: false,
            currency: None,
        })
    }

    /// A persona's number; `None` for what is not finite.
    pub(super) fn of(number: f64) -> Option<Self> {
        let parsed = Self::parse(&format!("{number}"))?;
        Some(Self {
            own_fraction: 0,
            ..parsed
        })
    }

    /// A persona's amount of money; `None` for what is not finite, or in no currency.
    pub(super) fn money(amount: f64, currency: &str) -> Option<Self> {
        Some(Self {
            style: Style::Currency,
            currency: Some(Currency::parse(currency)?),
            ..Self::of(amount)?
        })
    }

    /// Takes an option of `NUMBER()`, named as in ECMA-402. False where it is none that is known here.
    pub(super) fn set(&mut self, option: &str, value: &str) -> bool {
        let digits = value
            .parse::<i16>()
            .ok()
            .filter(|digits| (0..=MAX_DIGITS).contains(digits));
        match (option, digits) {
            ("minimumFractionDigits", Some(digits)) => self.minimum_fraction = Some(digits),
            ("maximumFractionDigits", Some(digits)) => self.maximum_fraction = Some(digits),
            ("minimumIntegerDigits", Some(digits)) => self.minimum_integer = digits.max(1),
            ("useGrouping", _) => return self.set_grouping(value),
            ("signDisplay", _) => return self.set_sign(value),
            ("type", _) if matches!(value, "ordinal" | "cardinal") => {
                self.ordinal = value == "ordinal";
            }
            ("style", _) => return self.set_style(value),
            ("currency", _) => return self.set_currency(value),
            ("currencyDisplay", _) => {
                return self
                    .currency
                    .as_mut()
                    .is_some_and(|currency| currency.set_display(value));
            }
            _ => return false,
        }
        true
    }

    fn set_style(&mut self, value: &str) -> bool {
        self.style = match value {
            "decimal" => Style::Decimal,
            "percent" => Style::Percent,
            "currency" => Style::Currency,
            _ => return false,
        };
        true
    }

    fn set_currency(&mut self, value: &str) -> bool {
        let currency = Currency::parse(value);
        self.currency = currency.or(self.currency);
        currency.is_some()
    }

    fn set_grouping(&mut self, value: &str) -> bool {
        self.grouping = match value {
            "false" | "0" | "never" => GroupingStrategy::Never,
            "true" | "1" | "auto" => GroupingStrategy::Auto,
            "always" => GroupingStrategy::Always,
            "min2" => GroupingStrategy::Min2,
            _ => return false,
        };
        true
    }

    fn set_sign(&mut self, value: &str) -> bool {
        self.sign = match value {
            "auto" => SignDisplay::Auto,
            "always" => SignDisplay::Always,
            "never" => SignDisplay::Never,
            "exceptZero" => SignDisplay::ExceptZero,
            "negative" => SignDisplay::Negative,
            _ => return false,
        };
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

    /// The currency it is written in.
    fn shown_currency(&self) -> Option<Currency> {
        self.currency.filter(|_| self.style == Style::Currency)
    }

    /// The fewest and the most digits after the point. Source of the usual ones: ECMA-402 `NumberFormat`.
    fn fraction(&self) -> (i16, i16) {
        let (least, most) = match (self.style, self.shown_currency()) {
            (_, Some(currency)) => (currency.digits(), currency.digits()),
            (Style::Percent, _) => (0, 0),
            _ => (self.own_fraction, self.own_fraction.max(USUAL_FRACTION)),
        };
        match (self.minimum_fraction, self.maximum_fraction) {
            (None, None) => (least, most),
            (Some(minimum), None) => (minimum, minimum.max(most)),
            // ECMA-402 refuses a maximum below the minimum; here the maximum wins.
            (minimum, Some(maximum)) => (minimum.unwrap_or(least).min(maximum), maximum),
        }
    }

    /// Rounded, half away from zero, and filled up as it will be written. Plurals depend on it: `1.0` is
    /// no `one` in English.
    fn written(&self) -> Decimal {
        let (minimum, maximum) = self.fraction();
        let mut value = self.value.clone();
        if self.style == Style::Percent {
            value.multiply_pow10(2);
        }
        match value.digit_at(-maximum - 1) {
            0..5 => value.trunc(-maximum),
            _ => value.expand(-maximum),
        }
        value.absolute.trim_end();
        value.absolute.pad_end(-minimum);
        value.absolute.pad_start(self.minimum_integer);
        value.apply_sign_display(self.sign);
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
        let written = number.written();
        let shown = match number.style {
            Style::Decimal => None,
            Style::Percent => self.percent(&written),
            Style::Currency => number
                .currency
                .and_then(|currency| currency.format(&written, &self.locale)),
        };
        shown.unwrap_or_else(|| self.decimal(&written, number.grouping))
    }

    /// A number alone.
    fn decimal(&self, written: &Decimal, grouping: GroupingStrategy) -> String {
        let new = || {
            let options = DecimalFormatterOptions::from(grouping);
            DecimalFormatter::try_new((&self.locale).into(), options).ok()
        };
        let own;
        let formatter = match grouping {
            GroupingStrategy::Auto => self.grouped.get_or_init(new).as_ref(),
            GroupingStrategy::Never => self.plain.get_or_init(new).as_ref(),
            _ => {
                own = new();
                own.as_ref()
            }
        };
        formatter.map_or_else(
            || written.to_string(),
            |formatter| formatter.format(written).to_string(),
        )
    }

    /// A number of hundredths with the locale's percent sign, on its side.
    fn percent(&self, written: &Decimal) -> Option<String> {
        let formatter =
            PercentFormatter::try_new((&self.locale).into(), PercentFormatterOptions::default())
                .ok()?;
        Some(formatter.format(written).to_string())
    }

    /// The locale.
    pub(super) fn locale(&self) -> &icu_locale::Locale {
        &self.locale
    }
}
