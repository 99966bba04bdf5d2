//! How far a locale is: complete, in part, missing, or in trouble.

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

/// The fields a campaign may have.
fn fields() -> impl Iterator<Item = Field> {
    [Field::Title, Field::Subtitle, Field::Body]
        .into_iter()
        .chain((1..=Field::MAX_BUTTONS).map(Field::Button))
}

/// How far a locale is in a variant.
pub(super) fn status(
    campaign: &Campaign,
    findings: &[Finding],
    variant: &str,
    locale: &Locale,
) -> Status {
    let of = |finding: &&Finding| {
        finding.locale.as_ref() == Some(locale) && finding.severity == Severity::Error
    };
    if findings.iter().any(|finding| of(&finding)) {
        return Status::Trouble;
    }
    let has = |locale: &Locale, field| {
        let place = CopyPlace {
            locale: locale.clone(),
            variant: variant.to_owned(),
            platform: None,
            field,
        };
        campaign.draft(&place).is_some()
    };
    let source = &campaign.manifest().source_locale;
    let wanted: Vec<Field> = fields().filter(|field| has(source, *field)).collect();
    let written = wanted.iter().filter(|field| has(locale, **field)).count();
    match written {
        0 if locale != source || wanted.is_empty() => Status::Missing,
        all if all == wanted.len() => Status::Complete,
        _ => Status::Partial,
    }
}
