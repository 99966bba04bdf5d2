//! Plural categories: which ones a locale has, and numbers that show when each is used. CLDR's rules, by ICU4X.

use icu_decimal::input::Decimal;
use icu_plurals::{PluralOperands, PluralRuleType, PluralRules};
use serde::{Deserialize, Serialize};

use crate::Locale;

/// Numbers up to here are asked one by one. Every rule of CLDR that depends on the last three digits shows itself
/// below; what only larger numbers take, [`LARGE`] finds.
const SCANNED: u64 = 1_100;
/// Numbers that CLDR has rules of their own for: `many` of the Romance languages, `two` of Cornish.
const LARGE: [u64; 5] = [10_000, 100_000, 1_000_000, 2_000_000, 1_000_000_000];
/// Asked for a category that no whole number takes, in this order.
const DECIMALS: [&str; 14] = [
    "0.5", "1.5", "2.5", "0.0", "0.1", "0.2", "0.3", "1.0", "1.1", "1.2", "2.0", "5.0", "10.0",
    "10.1",
];
/// How many runs and decimals are given for a category.
const SHOWN: usize = 3;
/// Tried in every language: none, one, two, a few, teens, tens, and the sizes at which grouping and `many` begin.
const TRIED: [u64; 13] = [0, 1, 2, 3, 5, 10, 11, 20, 21, 100, 101, 1_000, 1_000_000];

/// What numbers are sorted into. The order is CLDR's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PluralCategory {
    /// Arabic 0.
    Zero,
    /// English 1.
    One,
    /// Arabic 2.
    Two,
    /// Polish 2, 3, 4.
    Few,
    /// Polish 5 to 21, French millions.
    Many,
    /// Everything else; every language has it.
    Other,
}

/// What is counted: so many, or the so-manieth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PluralType {
    /// 3 days.
    Cardinal,
    /// The 3rd day.
    Ordinal,
}

/// A category of a locale, and numbers it is used for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PluralForm {
    /// The category.
    pub category: PluralCategory,
    /// Numbers of it.
    pub samples: Samples,
}

/// Numbers of one category, smallest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Samples {
    /// The first runs of whole numbers.
    pub runs: Vec<Run>,
    /// Decimals as they are written in Fluent; only where no whole number is of the category.
    pub decimals: Vec<String>,
    /// Whether there are more than these.
    pub more: bool,
}

/// Whole numbers that follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// The first.
    pub from: u64,
    /// The last; `None` where they go on.
    pub to: Option<u64>,
}

impl PluralCategory {
    /// All, in CLDR's order.
    pub const ALL: [Self; 6] = [
        Self::Zero,
        Self::One,
        Self::Two,
        Self::Few,
        Self::Many,
        Self::Other,
    ];

    /// Its name in CLDR and in Fluent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    /// The category of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|category| category.as_str() == name)
    }
}

impl From<icu_plurals::PluralCategory> for PluralCategory {
    fn from(category: icu_plurals::PluralCategory) -> Self {
        use icu_plurals::PluralCategory as Icu;
        match category {
            Icu::Zero => Self::Zero,
            Icu::One => Self::One,
            Icu::Two => Self::Two,
            Icu::Few => Self::Few,
            Icu::Many => Self::Many,
            Icu::Other => Self::Other,
        }
    }
}

impl PluralType {
    /// The locale's rules; `None` where ICU4X has nothing for it.
    pub(crate) fn rules(self, locale: &icu_locale::Locale) -> Option<PluralRules> {
        let kind = match self {
            Self::Cardinal => PluralRuleType::Cardinal,
            Self::Ordinal => PluralRuleType::Ordinal,
        };
        PluralRules::try_new(locale.into(), kind.into()).ok()
    }
}

impl Samples {
    /// The smallest whole number.
    pub fn first(&self) -> Option<u64> {
        self.runs.first().map(|run| run.from)
    }

    /// Every number of the category, where there are only a few and all of them are whole.
    pub fn all(&self) -> Option<Vec<u64>> {
        if self.more || self.runs.is_empty() {
            return None;
        }
        let mut all = Vec::new();
        for run in &self.runs {
            all.extend(run.from..=run.to?);
        }
        Some(all)
    }
}

impl Locale {
    /// The plural categories of this locale, in CLDR's order. `other` is always among them.
    pub fn plural_categories(&self, kind: PluralType) -> Vec<PluralCategory> {
        let rules = kind.rules(&self.icu());
        let mut categories: Vec<PluralCategory> = rules.as_ref().map_or_else(
            || vec![PluralCategory::Other],
            |rules| rules.categories().map(Into::into).collect(),
        );
        categories.sort_unstable();
        categories
    }

    /// The plural categories of this locale with numbers of each, in CLDR's order.
    pub fn plural_forms(&self, kind: PluralType) -> Vec<PluralForm> {
        let rules = kind.rules(&self.icu());
        let forms = self.plural_categories(kind).into_iter();
        forms
            .map(|category| PluralForm {
                category,
                samples: rules.as_ref().map_or_else(
                    || samples(|_| true, |_| false),
                    |rules| {
                        let whole = |number: u64| rules.category_for(number);
                        let decimal = |text: &str| {
                            let number = Decimal::try_from_str(text);
                            number.map(|number| rules.category_for(PluralOperands::from(&number)))
                        };
                        samples(
                            |number| category == whole(number).into(),
                            |text| decimal(text).is_ok_and(|found| category == found.into()),
                        )
                    },
                ),
            })
            .collect()
    }

    /// Numbers worth trying in this locale: the first ones of each category, and the usual ones. Smallest first.
    pub fn telling_numbers(&self, kind: PluralType) -> Vec<u64> {
        let mut numbers = TRIED.to_vec();
        for form in self.plural_forms(kind) {
            numbers.extend(form.samples.runs.iter().take(2).map(|run| run.from));
        }
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }
}

/// The numbers of a category.
fn samples(takes: impl Fn(u64) -> bool, takes_decimal: impl Fn(&str) -> bool) -> Samples {
    let mut runs: Vec<Run> = Vec::new();
    for number in (0..=SCANNED).chain(LARGE).filter(|number| takes(*number)) {
        match runs.last_mut() {
            Some(run) if run.to.is_some_and(|to| to + 1 == number) => run.to = Some(number),
            _ => runs.push(Run {
                from: number,
                to: Some(number),
            }),
        }
    }
    if let Some(at) = runs.iter().position(|run| run.to == Some(SCANNED)) {
        runs.truncate(at + 1);
        runs[at].to = None;
    }
    // Of what lies beyond, only a few were asked.
    let is_open = |run: &Run| run.to.is_none_or(|to| to > SCANNED);
    let mut more = runs.len() > SHOWN || runs.iter().any(is_open);
    runs.truncate(SHOWN);
    let mut decimals = Vec::new();
    if runs.is_empty() {
        let fitting = DECIMALS.into_iter().filter(|text| takes_decimal(text));
        decimals.extend(fitting.map(str::to_owned).take(SHOWN));
        more = true;
    }
    Samples {
        runs,
        decimals,
        more,
    }
}
