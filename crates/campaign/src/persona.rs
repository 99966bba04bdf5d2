//! Worst cases: sample people the app makes of the declared variables and the real personas. Never in a file.

use std::borrow::Cow;
use std::collections::BTreeMap;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::{Manifest, Persona, Value, Variable, VariableKind};

/// The name of the longest: 39 characters, what a passport's machine-readable line holds (ICAO 9303, part 4).
const LONG_NAME: &str = "Maximilian Wolfeschlegelsteinhausenberg";
/// An address as long as trackers make them.
const LONG_URL: &str =
    "https://example.com/spring/collection?utm_source=push&utm_campaign=spring-sale";
/// Seven digits, two of them grouped.
const LARGE: f64 = 1_234_567.0;
/// Seven digits and a fraction.
const LARGE_AMOUNT: f64 = 1_234_567.89;
/// The currency of an amount where no persona has one.
const CURRENCY: &str = "USD";
/// A Wednesday in September with two digits and a late hour: in most languages nothing is longer.
const LONG_DAY: &str = "2026-09-30";
const LONG_TIME: &str = "2026-09-30T22:58";
/// A name that runs from right to left.
const ARABIC_NAME: &str = "عبد الرحمن الحسيني";
/// A name with a sequence of joined emoji, with a skin tone.
const EMOJI_NAME: &str = "👩🏽‍🚀 Zoë 🎉";

/// A kind of worst case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorstCase {
    /// Every value as long as it gets.
    Longest,
    /// No values.
    Empty,
    /// Texts that run from right to left.
    RightToLeft,
    /// Texts with emoji in them.
    Emoji,
}

impl WorstCase {
    /// All of them, in the order people are offered them.
    pub const ALL: [Self; 4] = [Self::Longest, Self::Empty, Self::RightToLeft, Self::Emoji];

    /// The id of the persona that is made: `worst-longest`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Longest => "worst-longest",
            Self::Empty => "worst-empty",
            Self::RightToLeft => "worst-rtl",
            Self::Emoji => "worst-emoji",
        }
    }

    /// The case of an id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|case| case.id() == id)
    }

    /// The persona of this case, made for the variables of a campaign.
    pub fn persona(self, manifest: &Manifest) -> Persona {
        let value =
            |variable: &Variable| Some((variable.name.clone(), self.value(manifest, variable)?));
        Persona {
            id: self.id().to_owned(),
            name: String::new(),
            values: manifest
                .variables
                .iter()
                .filter_map(value)
                .collect::<BTreeMap<_, _>>(),
        }
    }

    /// A variable's value.
    fn value(self, manifest: &Manifest, variable: &Variable) -> Option<Value> {
        let real = Real { manifest, variable };
        match (self, variable.kind) {
            (Self::Empty, _) => None,
            (Self::Longest, VariableKind::Text) => Some(real.longest(LONG_NAME)),
            (Self::Longest, VariableKind::Url) => Some(real.longest(LONG_URL)),
            (Self::Longest, VariableKind::Number) => Some(Value::Number(real.largest(LARGE))),
            (_, VariableKind::Number) => Some(real.first().unwrap_or(Value::Number(LARGE))),
            (Self::Longest, VariableKind::Money) => Some(real.money(real.largest(LARGE_AMOUNT))),
            (_, VariableKind::Money) => {
                Some(real.first().unwrap_or_else(|| real.money(LARGE_AMOUNT)))
            }
            (Self::Longest, VariableKind::Date) => Some(real.long_date()),
            (_, VariableKind::Date) => Some(real.first().unwrap_or_else(|| real.long_date())),
            (_, VariableKind::Url) => Some(
                real.first()
                    .unwrap_or_else(|| Value::Text(LONG_URL.to_owned())),
            ),
            (Self::RightToLeft, VariableKind::Text) => Some(Value::Text(ARABIC_NAME.to_owned())),
            (Self::Emoji, VariableKind::Text) => Some(Value::Text(EMOJI_NAME.to_owned())),
        }
    }
}

impl Manifest {
    /// The persona of an id: a real one, or else the worst case of that id.
    pub fn persona(&self, id: &str) -> Option<Cow<'_, Persona>> {
        let real = self.personas.iter().find(|persona| persona.id == id);
        let made = || WorstCase::from_id(id).map(|case| Cow::Owned(case.persona(self)));
        real.map(Cow::Borrowed).or_else(made)
    }
}

/// What real personas have for a variable.
struct Real<'a> {
    manifest: &'a Manifest,
    variable: &'a Variable,
}

impl<'a> Real<'a> {
    /// Their values of the variable's kind.
    fn values(&self) -> impl Iterator<Item = &'a Value> {
        let (name, kind) = (self.variable.name.as_str(), self.variable.kind);
        let personas = self.manifest.personas.iter();
        personas
            .filter_map(move |persona| persona.values.get(name))
            .filter(move |value| value.fits(kind) && !value.as_written().is_empty())
    }

    fn first(&self) -> Option<Value> {
        self.values().next().cloned()
    }

    /// The longest of their texts, if it is longer than this one.
    fn longest(&self, least: &str) -> Value {
        let length = |text: &String| text.graphemes(true).count();
        let texts = self.values().map(Value::as_written);
        let longest = texts.chain([least.to_owned()]).max_by_key(length);
        Value::Text(longest.unwrap_or_default())
    }

    /// The largest of their numbers, if it is larger than this one.
    fn largest(&self, least: f64) -> f64 {
        let number = |value: &Value| match value {
            Value::Number(number) => Some(*number),
            Value::Money { amount, .. } => Some(*amount),
            Value::Text(text) => text.trim().parse().ok(),
        };
        self.values().filter_map(number).fold(least, f64::max)
    }

    /// An amount in the currency they have.
    fn money(&self, amount: f64) -> Value {
        let currency = self.values().find_map(|value| match value {
            Value::Money { currency, .. } => Some(currency.clone()),
            _ => None,
        });
        Value::Money {
            amount,
            currency: currency.unwrap_or_else(|| CURRENCY.to_owned()),
        }
    }

    /// A long date, with a time where theirs have one.
    fn long_date(&self) -> Value {
        let timed = self.values().any(|value| value.as_written().contains(':'));
        Value::Text(if timed { LONG_TIME } else { LONG_DAY }.to_owned())
    }
}
