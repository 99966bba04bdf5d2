//! How far a locale is: complete, in part, missing, or in trouble.

use std::collections::{BTreeMap, BTreeSet};

use carillon_campaign::{Campaign, CopyPlace, Field, Locale, Severity};
use carillon_lint::Finding;

/// How far a locale is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    /// Every field of the source has words.
    Complete,
    /// Some fields fall back.
    Partial,
    /// No field has words.
    Missing,
    /// It cannot be sent as it is.
    Trouble,
}

impl Status {
    /// The dot's class: shape and colour both carry it.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Complete => "dot dot--complete",
            Self::Partial => "dot dot--stale",
            Self::Missing => "dot dot--missing",
            Self::Trouble => "dot dot--over",
        }
    }

    /// Its words' Fluent id.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Complete => "locale-complete",
            Self::Partial => "locale-partial",
            Self::Missing => "locale-missing",
            Self::Trouble => "locale-trouble",
        }
    }
}

/// How far each locale is in a variant.
pub(super) fn statuses(
    campaign: &Campaign,
    findings: &[Finding],
    variant: &str,
) -> BTreeMap<Locale, Status> {
    let errors = findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error);
    let troubled: BTreeSet<&Locale> = errors
        .filter_map(|finding| finding.locale.as_ref())
        .collect();
    let source = &campaign.manifest().source_locale;
    let wanted = written(campaign, variant, source);
    let status = |locale: &Locale| {
        if troubled.contains(locale) {
            return Status::Trouble;
        }
        let written = written(campaign, variant, locale);
        let count = wanted
            .iter()
            .filter(|field| written.contains(field))
            .count();
        match count {
            0 if locale != source || wanted.is_empty() => Status::Missing,
            all if all == wanted.len() => Status::Complete,
            _ => Status::Partial,
        }
    };
    let locales = campaign.manifest().locales.iter();
    locales
        .map(|locale| (locale.clone(), status(locale)))
        .collect()
}

/// The fields with shared words in a locale.
fn written(campaign: &Campaign, variant: &str, locale: &Locale) -> Vec<Field> {
    let place = |field| CopyPlace {
        locale: locale.clone(),
        variant: variant.to_owned(),
        platform: None,
        field,
    };
    Field::all()
        .filter(|field| campaign.has_words(&place(*field)))
        .collect()
}
