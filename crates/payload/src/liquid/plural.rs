//! Plural categories as conditions on whole numbers, from the very rules that resolution uses.

use carillon_campaign::Locale;
use icu_plurals::provider::rules::reference::ast;
use icu_plurals::provider::rules::runtime;
use icu_plurals::provider::{Baked, PluralRulesData, PluralsCardinalV1, PluralsOrdinalV1};
use icu_provider::prelude::*;

/// Which rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// 1 day, 2 days.
    Cardinal,
    /// 1st, 2nd.
    Ordinal,
}

/// A comparison of a whole number, or of its remainder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Test {
    /// The remainder of division by this is compared.
    pub(super) modulus: Option<u64>,
    /// How.
    pub(super) operator: Operator,
    /// With what.
    pub(super) value: u64,
}

/// A comparison's sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    Equal,
    NotEqual,
    AtLeast,
    AtMost,
}

impl Operator {
    /// As Liquid writes it.
    pub(super) fn sign(self) -> &'static str {
        match self {
            Self::Equal => "==",
            Self::NotEqual => "!=",
            Self::AtLeast => ">=",
            Self::AtMost => "<=",
        }
    }
}

/// A condition: any of several, each of which is a row of tests that all hold. Liquid has no parentheses, and its
/// `and` and `or` bind alike; either alone is safe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Condition(pub(super) Vec<Vec<Test>>);

impl Condition {
    const ALWAYS: [Vec<Test>; 1] = [Vec::new()];

    /// Whether it holds for a number without its sign.
    pub(super) fn holds(&self, number: u64) -> bool {
        self.0
            .iter()
            .any(|tests| tests.iter().all(|test| test.holds(number)))
    }

    /// Both, multiplied out.
    fn and(self, other: &Self) -> Self {
        let rows = self.0.iter().flat_map(|row| {
            other
                .0
                .iter()
                .map(|more| row.iter().chain(more).copied().collect())
        });
        Self(rows.collect())
    }
}

impl Test {
    fn holds(self, number: u64) -> bool {
        let number = self.modulus.map_or(number, |modulus| number % modulus);
        match self.operator {
            Operator::Equal => number == self.value,
            Operator::NotEqual => number != self.value,
            Operator::AtLeast => number >= self.value,
            Operator::AtMost => number <= self.value,
        }
    }
}

/// The categories of a locale but `other`, each with its condition on whole numbers written with `digits` zeros
/// after the point. They exclude each other. Empty where every number is `other`.
///
/// They are ICU4X's data; its `provider` module promises no stability, so a new version may need changes here.
pub(super) fn rules(locale: &Locale, kind: Kind, digits: u64) -> Vec<(&'static str, Condition)> {
    let Ok(tag) = icu_locale::Locale::try_from_str(locale.as_str()) else {
        return Vec::new();
    };
    let locale = DataLocale::from(&tag);
    let request = DataRequest {
        id: DataIdentifierBorrowed::for_locale(&locale),
        ..DataRequest::default()
    };
    match kind {
        Kind::Cardinal => {
            let found: Result<DataResponse<PluralsCardinalV1>, _> = Baked.load(request);
            found.map_or_else(
                |_| Vec::new(),
                |found| conditions(found.payload.get(), digits),
            )
        }
        Kind::Ordinal => {
            let found: Result<DataResponse<PluralsOrdinalV1>, _> = Baked.load(request);
            found.map_or_else(
                |_| Vec::new(),
                |found| conditions(found.payload.get(), digits),
            )
        }
    }
}

/// The rules as conditions; a category that no whole number is of is left out.
fn conditions(rules: &PluralRulesData<'_>, digits: u64) -> Vec<(&'static str, Condition)> {
    [
        ("zero", &rules.zero),
        ("one", &rules.one),
        ("two", &rules.two),
        ("few", &rules.few),
        ("many", &rules.many),
    ]
    .into_iter()
    .filter_map(|(category, rule)| {
        let condition = condition(rule.as_ref()?, digits);
        (!condition.0.is_empty()).then_some((category, condition))
    })
    .collect()
}

/// A rule for whole numbers.
fn condition(rule: &runtime::ast::Rule<'_>, digits: u64) -> Condition {
    let rule = ast::Rule::from(rule);
    let rows = rule.condition.0.iter().flat_map(|row| {
        let all = Condition(Condition::ALWAYS.to_vec());
        let tests = row.0.iter();
        tests
            .fold(all, |all, relation| all.and(&relation_of(relation, digits)))
            .0
    });
    Condition(rows.collect())
}

/// One relation of a rule.
fn relation_of(relation: &ast::Relation, digits: u64) -> Condition {
    let modulus = relation.expression.modulus.as_ref().map(|value| value.0);
    let constant = match relation.expression.operand {
        ast::Operand::N | ast::Operand::I => None,
        ast::Operand::V => Some(digits),
        // Digits after the point that are no zeros, and exponents: a whole number has none.
        ast::Operand::W | ast::Operand::F | ast::Operand::T | ast::Operand::C | ast::Operand::E => {
            Some(0)
        }
    };
    let ranges = relation.range_list.0.iter().map(|item| match item {
        ast::RangeListItem::Range(range) => (range.start().0, range.end().0),
        ast::RangeListItem::Value(value) => (value.0, value.0),
    });
    let is_equal = relation.operator == ast::Operator::Eq;
    if let Some(constant) = constant {
        let constant = modulus.map_or(constant, |modulus| constant % modulus);
        let within = ranges
            .into_iter()
            .any(|(first, last)| (first..=last).contains(&constant));
        return Condition(if within == is_equal {
            Condition::ALWAYS.to_vec()
        } else {
            Vec::new()
        });
    }
    if is_equal {
        return Condition(ranges.map(|range| within(modulus, range)).collect());
    }
    ranges.fold(Condition(Condition::ALWAYS.to_vec()), |all, range| {
        all.and(&Condition(outside(modulus, range)))
    })
}

/// Tests that all hold within a range.
fn within(modulus: Option<u64>, (first, last): (u64, u64)) -> Vec<Test> {
    let test = |operator, value| Test {
        modulus,
        operator,
        value,
    };
    if first == last {
        return vec![test(Operator::Equal, first)];
    }
    let lower = (first > 0).then(|| test(Operator::AtLeast, first));
    let upper = (modulus != Some(last + 1)).then(|| test(Operator::AtMost, last));
    lower.into_iter().chain(upper).collect()
}

/// Rows, one of which holds outside a range.
fn outside(modulus: Option<u64>, (first, last): (u64, u64)) -> Vec<Vec<Test>> {
    let test = |operator, value| {
        vec![Test {
            modulus,
            operator,
            value,
        }]
    };
    if first == last {
        return vec![test(Operator::NotEqual, first)];
    }
    let below = (first > 0).then(|| test(Operator::AtMost, first - 1));
    let above = (modulus != Some(last + 1)).then(|| test(Operator::AtLeast, last + 1));
    below.into_iter().chain(above).collect()
}

#[cfg(test)]
mod tests;
