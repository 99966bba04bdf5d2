//! Choices by a number against CLDR's rules for the locale: categories without words, and words nobody gets.

use carillon_campaign::{Choice, CopyPlace, Part, Phrase, Place, PluralForm, Severity};

use super::{View, fields};
use crate::place::place_in;
use crate::{Finding, FindingCode};

/// A category whose first number is as large as this is rarely met: French `many` begins at a million.
const RARE: u64 = 1_000_000;

/// Findings about the choices in a locale's own words.
pub(super) fn check(view: &View<'_>) -> Vec<Finding> {
    let platforms = view.campaign.manifest().platforms.iter().copied();
    let mut findings = Vec::new();
    for platform in std::iter::once(None).chain(platforms.map(Some)) {
        for field in fields() {
            let copy = view.words(platform, field);
            if let Some(phrase) = view.campaign.phrase(&copy) {
                check_field(view, &copy, &phrase, &mut findings);
            }
        }
    }
    findings
}

/// The findings of one field; each at the place of the outermost choice.
fn check_field(view: &View<'_>, copy: &CopyPlace, phrase: &Phrase, findings: &mut Vec<Finding>) {
    for (number, outermost) in phrase.choices().enumerate() {
        let mut found = Vec::new();
        walk(outermost, &mut |choice| {
            found.extend(check_choice(view, copy, choice));
        });
        if found.is_empty() {
            continue;
        }
        let place = place_of(view, copy, number);
        findings.extend(found.into_iter().map(|finding| Finding {
            place: place.clone(),
            ..finding
        }));
    }
}

/// A choice, and every choice within its arms.
fn walk(choice: &Choice, visit: &mut impl FnMut(&Choice)) {
    visit(choice);
    for arm in &choice.arms {
        for part in &arm.phrase.parts {
            if let Part::Choice(inner) = part {
                walk(inner, visit);
            }
        }
    }
}

/// Where the so-manieth choice of a field stands.
fn place_of(view: &View<'_>, copy: &CopyPlace, number: usize) -> Option<Place> {
    let draft = view.campaign.draft(copy)?;
    let source = draft.token_of(number)?.source.clone();
    place_in(view.campaign, &view.campaign.path_of(&copy.locale), source)
}

/// What is missing, and what is never taken.
fn check_choice(view: &View<'_>, copy: &CopyPlace, choice: &Choice) -> Vec<Finding> {
    let variables = &view.campaign.manifest().variables;
    let declared = variables
        .iter()
        .find(|variable| variable.name == choice.by.variable);
    let basis = choice.basis(declared.map(|variable| variable.kind));
    let found = |severity, code| Finding {
        platforms: copy.platform.into_iter().collect(),
        copy: Some(copy.clone()),
        ..view.finding(severity, code)
    };
    let missing = choice.missing(view.locale, basis);
    let mut findings = Vec::new();
    if !missing.is_empty() {
        let is_common = |form: &PluralForm| form.samples.first().is_some_and(|first| first < RARE);
        let severity = if missing.iter().any(is_common) {
            Severity::Warning
        } else {
            Severity::Note
        };
        let code = FindingCode::MissingPlural {
            field: copy.field,
            variable: choice.by.variable.clone(),
            categories: missing.iter().map(|form| form.category).collect(),
            examples: missing.iter().filter_map(example).collect(),
        };
        findings.push(found(severity, code));
    }
    let never = choice.never_taken(view.locale, basis);
    if !never.is_empty() {
        let code = FindingCode::NeverTaken {
            field: copy.field,
            variable: choice.by.variable.clone(),
            keys: never
                .iter()
                .map(|arm| arm.key.as_str().to_owned())
                .collect(),
        };
        findings.push(found(Severity::Note, code));
    }
    findings
}

/// A number of a category.
fn example(form: &PluralForm) -> Option<String> {
    let whole = form.samples.first().map(|first| first.to_string());
    whole.or_else(|| form.samples.decimals.first().cloned())
}
