//! Choices: by a text's very words, by a number, by a number's plural category.

use std::fmt::Write as _;

use carillon_campaign::{Arm, Choice, Key, Literal, Phrase, Subject};

use super::{Judged, Writer, fallback, is_whole};
use crate::liquid::attribute::{attribute, stem};
use crate::liquid::plural::{Condition, Test, rules};
use crate::liquid::text::{is_quotable, quoted};

/// An arm that can be taken, and when.
struct Case<'p> {
    when: When,
    phrase: &'p Phrase,
}

/// When an arm is taken.
#[derive(Clone, Debug, PartialEq)]
enum When {
    /// The text is this.
    Word(String),
    /// The number is this.
    Exactly(String),
    /// The number is of this category.
    Category(&'static str),
}

impl Writer<'_> {
    /// A choice; where only one arm can be taken, its words alone.
    pub(super) fn choice(&mut self, choice: &Choice) {
        let default = choice.arms.iter().find(|arm| arm.default);
        let Some(default) = default.or(choice.arms.last()) else {
            return;
        };
        let judged = self.judged(&choice.by);
        let subject = self.filled(&choice.by, &judged);
        match judged {
            Judged::Text => {
                let cases = cases(&choice.arms, default, |key| match key {
                    Key::Word(word) => Some(When::Word(word.clone())),
                    Key::Number(_) => None,
                });
                self.by_case(&subject, &cases, &default.phrase);
            }
            Judged::Number(number) => {
                let digits = u64::from(number.zeros);
                let rules = rules(&self.tongue.locale, number.kind, digits);
                // A category that the language has not is never anybody's.
                let known = |word: &str| {
                    let mut known = rules.iter().map(|(category, _)| *category).chain(["other"]);
                    known.find(|category| *category == word)
                };
                let cases = cases(&choice.arms, default, |key| match key {
                    Key::Word(word) => known(word).map(When::Category),
                    Key::Number(number) => Some(When::Exactly(number.clone())),
                });
                let by = Counted {
                    subject,
                    stem: stem(&choice.by.variable),
                    rules,
                };
                self.by_number(by, &cases, &default.phrase);
            }
        }
    }

    /// Where the subject of a choice stands; one with a default is assigned first.
    fn filled(&mut self, by: &Subject, judged: &Judged) -> String {
        let place = attribute(self.campaign.app(), &by.variable);
        let other = match (fallback(by), judged) {
            (None, _) => return place,
            (Some(Literal::Number(number)), _) => number.clone(),
            (Some(Literal::Text(words)), Judged::Text) if is_quotable(words) => quoted(words),
            (Some(Literal::Text(words)), Judged::Number(_)) if is_whole(words) => words.clone(),
            (Some(Literal::Text(_)), _) => {
                self.lose_default(by);
                return place;
            }
        };
        let name = format!("{}_or", stem(&by.variable));
        let _ = write!(
            self.out,
            "{{% assign {name} = {place} | default: {other} %}}"
        );
        name
    }

    /// A choice by a number: its value, its category, or both.
    fn by_number(&mut self, mut by: Counted, cases: &[Case<'_>], default: &Phrase) {
        let asked: Vec<&'static str> = cases
            .iter()
            .filter_map(|case| case.when.category())
            .collect();
        if asked.is_empty() {
            return self.by_case(&by.subject, cases, default);
        }
        by.keep(&asked);
        if !asked.contains(&"other") && by.rules.iter().all(|(_, rule)| is_inline(rule)) {
            self.remainders(&by);
            let conditions = cases.iter().map(|case| case.when.inline(&by)).collect();
            return self.by_if(conditions, cases, default);
        }
        self.assign_category(&by);
        let form = format!("{}_form", by.stem);
        if asked.len() == cases.len() {
            return self.by_case(&form, cases, default);
        }
        let conditions = cases.iter().map(|case| match case.when.category() {
            Some(category) => format!("{form} == '{category}'"),
            None => case.when.inline(&by),
        });
        self.by_if(conditions.collect(), cases, default);
    }

    /// `{% case %}` over cases that are compared as they are.
    fn by_case(&mut self, subject: &str, cases: &[Case<'_>], default: &Phrase) {
        if cases.is_empty() {
            return self.phrase(default);
        }
        let _ = write!(self.out, "{{% case {subject} %}}");
        for case in cases {
            let when = match &case.when {
                When::Word(word) => quoted(word),
                When::Exactly(number) => number.clone(),
                When::Category(category) => quoted(category),
            };
            let _ = write!(self.out, "{{% when {when} %}}");
            self.phrase(case.phrase);
        }
        self.out.push_str("{% else %}");
        self.phrase(default);
        self.out.push_str("{% endcase %}");
    }

    /// `{% if %}` over cases, each with its condition.
    fn by_if(&mut self, conditions: Vec<String>, cases: &[Case<'_>], default: &Phrase) {
        for (at, (condition, case)) in conditions.into_iter().zip(cases).enumerate() {
            let tag = if at == 0 { "if" } else { "elsif" };
            let _ = write!(self.out, "{{% {tag} {condition} %}}");
            self.phrase(case.phrase);
        }
        self.out.push_str("{% else %}");
        self.phrase(default);
        self.out.push_str("{% endif %}");
    }

    /// Assigns the number without its sign, and each remainder that is asked for.
    fn remainders(&mut self, by: &Counted) {
        let Counted {
            subject,
            stem,
            rules,
        } = by;
        let _ = write!(self.out, "{{% assign {stem}_n = {subject} | abs %}}");
        let mut seen = Vec::new();
        for test in rules.iter().flat_map(|(_, rule)| rule.0.iter().flatten()) {
            if let Some(modulus) = test.modulus.filter(|modulus| !seen.contains(modulus)) {
                seen.push(modulus);
                let _ = write!(
                    self.out,
                    "{{% assign {stem}_{modulus} = {stem}_n | modulo: {modulus} %}}"
                );
            }
        }
    }

    /// Assigns the category's name; none where there is no number, for then the default is taken.
    fn assign_category(&mut self, by: &Counted) {
        self.remainders(by);
        let Counted {
            subject,
            stem,
            rules,
        } = by;
        let assign = |category: &str| format!("{{% assign {stem}_form = '{category}' %}}");
        let _ = write!(self.out, "{{% if {subject} == blank %}}{}", assign(""));
        for (category, rule) in rules {
            for tests in &rule.0 {
                let all: Vec<String> = tests.iter().map(|test| written(*test, stem)).collect();
                let _ = write!(
                    self.out,
                    "{{% elsif {} %}}{}",
                    all.join(" and "),
                    assign(category)
                );
            }
        }
        let _ = write!(self.out, "{{% else %}}{}{{% endif %}}", assign("other"));
    }
}

/// A number that a choice is made by.
struct Counted {
    /// Where it stands: `custom_attribute.${streak}`.
    subject: String,
    /// The stem of the names assigned for it.
    stem: String,
    /// Its categories but `other`, with their conditions.
    rules: Vec<(&'static str, Condition)>,
}

impl Counted {
    /// Keeps the categories asked for; all where `other` is, which is what none of them is.
    fn keep(&mut self, asked: &[&str]) {
        if !asked.contains(&"other") {
            self.rules.retain(|(category, _)| asked.contains(category));
        }
    }
}

impl When {
    fn category(&self) -> Option<&'static str> {
        match self {
            Self::Category(category) => Some(category),
            Self::Word(_) | Self::Exactly(_) => None,
        }
    }

    /// As a condition of an `{% if %}`.
    fn inline(&self, by: &Counted) -> String {
        match self {
            Self::Word(word) => format!("{} == {}", by.subject, quoted(word)),
            Self::Exactly(value) => format!("{} == {value}", by.subject),
            Self::Category(category) => {
                let rule = by.rules.iter().find(|(known, _)| known == category);
                rule.map_or_else(String::new, |(_, rule)| inline(rule, &by.stem))
            }
        }
    }
}

/// The arms beside the default that can be taken, in order. Of two with the same key the first is, also where it is
/// the default; where the default stands before an arm that may fit as well, it is asked for by name.
fn cases<'p>(
    arms: &'p [Arm],
    default: &'p Arm,
    when: impl Fn(&Key) -> Option<When>,
) -> Vec<Case<'p>> {
    let mut seen: Vec<When> = Vec::new();
    let mut cases = Vec::new();
    let mut before_default = None;
    for arm in arms {
        let Some(when) = when(&arm.key).filter(|when| !seen.iter().any(|other| same(other, when)))
        else {
            continue;
        };
        seen.push(when.clone());
        if std::ptr::eq(arm, default) {
            before_default = Some((cases.len(), when));
            continue;
        }
        cases.push(Case {
            when,
            phrase: &arm.phrase,
        });
    }
    if let Some((at, when)) = before_default {
        let overlaps =
            |case: &Case<'_>| std::mem::discriminant(&case.when) != std::mem::discriminant(&when);
        if cases[at..].iter().any(overlaps) {
            let phrase = &default.phrase;
            cases.insert(at, Case { when, phrase });
        }
    }
    cases
}

/// Whether two keys are for the same: `1` and `1.0` are.
fn same(one: &When, other: &When) -> bool {
    match (one, other) {
        (When::Exactly(one), When::Exactly(other)) => {
            one.parse::<f64>().ok() == other.parse::<f64>().ok()
        }
        _ => one == other,
    }
}

/// Whether a condition can stand in a tag: one row of tests, or several of one test each. Not where zero fulfils it,
/// because a value that is not there counts as zero.
fn is_inline(rule: &Condition) -> bool {
    let is_simple = rule.0.len() == 1 || rule.0.iter().all(|tests| tests.len() == 1);
    is_simple && !rule.holds(0)
}

/// A condition on one line, where it is of one kind: all, or any.
fn inline(rule: &Condition, stem: &str) -> String {
    let written = |test: &Test| written(*test, stem);
    match rule.0.as_slice() {
        [tests] => tests.iter().map(written).collect::<Vec<_>>().join(" and "),
        rows => rows
            .iter()
            .flatten()
            .map(written)
            .collect::<Vec<_>>()
            .join(" or "),
    }
}

/// A test as Liquid.
fn written(test: Test, stem: &str) -> String {
    let left = test.modulus.map_or_else(
        || format!("{stem}_n"),
        |modulus| format!("{stem}_{modulus}"),
    );
    format!("{left} {} {}", test.operator.sign(), test.value)
}
