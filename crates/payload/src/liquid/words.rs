//! A phrase as Liquid: words, values and choices.

use std::fmt::Write as _;

use carillon_campaign::{
    Campaign, CopyPlace, Function, Literal, Part, Phrase, Subject, Value, VariableKind,
};

use super::attribute::attribute;
use super::number::Shown;
use super::plural::Kind;
use super::text::{escaped, is_quotable, quoted};
use super::{Loss, LossCode, Tongue};

mod choice;

/// FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE around every text from a profile. Liquid cannot see which way a
/// value runs, as resolution does, so every one is isolated: what people see is the same.
const ISOLATE: char = '\u{2068}';
const POP: char = '\u{2069}';

/// The most digits after the point that are written. Source: ECMA-402, as in resolution.
const MAX_DIGITS: u8 = 100;

/// Writes the words of one field in one locale.
pub(super) struct Writer<'a> {
    campaign: &'a Campaign,
    tongue: &'a Tongue,
    place: &'a CopyPlace,
    out: String,
    losses: Vec<Loss>,
}

/// A number as its function has it written or judged.
struct Number {
    kind: Kind,
    /// Zeros after the point.
    zeros: u8,
    grouped: bool,
}

/// What a subject is to Liquid.
enum Judged {
    /// A text, compared letter by letter.
    Text,
    /// A number with its category.
    Number(Number),
}

impl<'a> Writer<'a> {
    pub(super) fn new(campaign: &'a Campaign, tongue: &'a Tongue, place: &'a CopyPlace) -> Self {
        Self {
            campaign,
            tongue,
            place,
            out: String::new(),
            losses: Vec::new(),
        }
    }

    /// The Liquid, and what was lost on the way, each once.
    pub(super) fn finish(self) -> (String, Vec<Loss>) {
        (self.out, self.losses)
    }

    pub(super) fn phrase(&mut self, phrase: &Phrase) {
        for part in &phrase.parts {
            match part {
                Part::Text { text } => self.out.push_str(&escaped(text)),
                Part::Value(subject) => self.value(subject),
                Part::Choice(choice) => self.choice(choice),
                Part::Kept { fluent } => {
                    self.lose(LossCode::Reference {
                        fluent: fluent.clone(),
                    });
                    self.out.push_str(&escaped(fluent));
                }
            }
        }
    }

    fn lose(&mut self, code: LossCode) {
        let loss = Loss {
            code,
            place: self.place.clone(),
        };
        if !self.losses.contains(&loss) {
            self.losses.push(loss);
        }
    }

    /// A variable's value.
    fn value(&mut self, subject: &Subject) {
        let place = attribute(self.campaign.app(), &subject.variable);
        let is_money = self.kind(subject) == VariableKind::Money;
        match (self.judged(subject), fallback(subject)) {
            // An amount has a currency beside it: what the profile has is a text.
            (Judged::Number(_), other) if is_money => self.text(&place, other),
            (Judged::Text, other) => self.text(&place, other),
            (Judged::Number(number), None) => self.number(&place, subject, &number),
            (Judged::Number(number), Some(other)) => {
                let _ = write!(self.out, "{{% if {} %}}", is_absent(&place));
                match other {
                    Literal::Text(words) => self.out.push_str(&escaped(words)),
                    Literal::Number(written) if is_whole(written) => {
                        self.number(written, subject, &number);
                    }
                    Literal::Number(written) => {
                        self.lose_default(subject);
                        self.out.push_str(written);
                    }
                }
                self.out.push_str("{% else %}");
                self.number(&place, subject, &number);
                self.out.push_str("{% endif %}");
            }
        }
    }

    /// A text from a profile, or what stands for an absent one.
    fn text(&mut self, place: &str, other: Option<&Literal>) {
        let value = format!("{ISOLATE}{{{{{place}}}}}{POP}");
        let Some(Literal::Text(words) | Literal::Number(words)) = other else {
            return self.out.push_str(&value);
        };
        if is_quotable(words) {
            let words = quoted(words);
            let _ = write!(self.out, "{ISOLATE}{{{{{place} | default: {words}}}}}{POP}");
            return;
        }
        let (absent, words) = (is_absent(place), escaped(words));
        let _ = write!(
            self.out,
            "{{% if {absent} %}}{words}{{% else %}}{value}{{% endif %}}"
        );
    }

    /// A number as the locale writes it.
    fn number(&mut self, place: &str, subject: &Subject, number: &Number) {
        let Some(writing) = self.tongue.writing() else {
            self.lose(LossCode::Grouping {
                variable: subject.variable.clone(),
            });
            let _ = write!(self.out, "{{{{{place}}}}}");
            return;
        };
        if writing.is_irregular() && number.grouped {
            self.lose(LossCode::Grouping {
                variable: subject.variable.clone(),
            });
        }
        let text = writing.liquid(Shown {
            place,
            grouped: number.grouped,
            zeros: number.zeros,
        });
        self.out.push_str(&text);
    }

    /// What a subject is, by its variable's kind and its function; what the function asks for in vain is lost.
    fn judged(&mut self, subject: &Subject) -> Judged {
        let kind = self.kind(subject);
        let name = subject.function.as_ref().map(|function| &*function.name);
        if kind == VariableKind::Money || (kind == VariableKind::Date && name != Some("DATETIME")) {
            self.lose(LossCode::Format {
                variable: subject.variable.clone(),
            });
        }
        let is_number = matches!(kind, VariableKind::Number | VariableKind::Money);
        let mut number = Number {
            kind: Kind::Cardinal,
            zeros: 0,
            grouped: true,
        };
        let is_number = match &subject.function {
            None => is_number,
            Some(function) if function.name == "DEFAULT" => is_number,
            Some(function) if function.name == "NUMBER" => {
                self.options(function, &mut number);
                true
            }
            Some(function) => {
                self.lose(LossCode::Function {
                    name: function.name.clone(),
                });
                is_number
            }
        };
        if !is_number {
            return Judged::Text;
        }
        if self.is_fractional(&subject.variable) {
            self.lose(LossCode::Fraction {
                variable: subject.variable.clone(),
            });
        }
        Judged::Number(number)
    }

    /// The kind a variable is declared with.
    fn kind(&self, subject: &Subject) -> VariableKind {
        let mut declared = self.campaign.manifest().variables.iter();
        declared
            .find(|variable| variable.name == subject.variable)
            .map_or(VariableKind::Text, |variable| variable.kind)
    }

    /// Tells that a default is not said as it is here.
    fn lose_default(&mut self, subject: &Subject) {
        self.lose(LossCode::Function {
            name: format!("DEFAULT(${})", subject.variable),
        });
    }

    /// The options of `NUMBER()`, as resolution reads them; for a whole number some say nothing.
    fn options(&mut self, function: &Function, number: &mut Number) {
        let mut most = None;
        for (option, literal) in &function.options {
            let (Literal::Text(value) | Literal::Number(value)) = literal;
            let digits = value
                .parse::<u8>()
                .ok()
                .filter(|digits| *digits <= MAX_DIGITS);
            match (option.as_str(), digits) {
                ("minimumFractionDigits", Some(digits)) => number.zeros = digits,
                ("maximumFractionDigits", Some(digits)) => most = Some(digits),
                ("minimumIntegerDigits", Some(0 | 1)) => {}
                ("useGrouping", _) => {
                    number.grouped = !matches!(value.as_str(), "false" | "0" | "never");
                }
                ("type", _) if value == "cardinal" => number.kind = Kind::Cardinal,
                ("type", _) if value == "ordinal" => number.kind = Kind::Ordinal,
                ("style", _) if value == "decimal" => {}
                _ => self.lose(LossCode::Function {
                    name: format!("{}({option}: {value})", function.name),
                }),
            }
        }
        number.zeros = most.map_or(number.zeros, |most| number.zeros.min(most));
    }

    /// Whether a persona shows that a variable is not always a whole number.
    fn is_fractional(&self, variable: &str) -> bool {
        let personas = self.campaign.manifest().personas.iter();
        personas
            .filter_map(|persona| persona.values.get(variable))
            .any(|value| match value {
                Value::Number(amount) | Value::Money { amount, .. } => amount.fract() != 0.0,
                Value::Text(text) => text
                    .trim()
                    .parse::<f64>()
                    .is_ok_and(|number| number.fract() != 0.0),
            })
    }
}

/// What a variable's absence is filled with: `"friend"` of `DEFAULT($first_name, "friend")`.
fn fallback(subject: &Subject) -> Option<&Literal> {
    let function = subject.function.as_ref();
    function
        .filter(|function| function.name == "DEFAULT")?
        .others
        .first()
}

/// The condition for no value, as the filter `default` has it but for `false`.
fn is_absent(place: &str) -> String {
    format!("{place} == nil or {place} == ''")
}

/// Whether a number is written without a point.
fn is_whole(number: &str) -> bool {
    number.parse::<i64>().is_ok()
}
