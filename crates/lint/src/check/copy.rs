//! Words that are not there, or not of the source as it is: no title, fallback to another locale, stale translations.

use carillon_campaign::{
    Field, Locale, Message, Platform, ProblemCode, ResolvedText, Severity, Translation,
    TranslationStatus,
};

use super::{View, fields};
use crate::{Finding, FindingCode};

/// Findings about absent words.
pub(super) fn check(view: &View<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(no_title(view));
    findings.extend(no_body(view));
    if !has_no_file(view) {
        findings.extend(fields().filter_map(|field| falls_back(view, field)));
    }
    let translations = view.campaign.translations(view.locale);
    let here = |one: &Translation| one.place.variant == view.variant.id;
    findings.extend(
        translations
            .into_iter()
            .filter(here)
            .filter_map(|one| not_of_the_source(view, one)),
    );
    findings
}

/// A translation that is not of the source as it is.
fn not_of_the_source(view: &View<'_>, translation: Translation) -> Option<Finding> {
    let field = translation.place.field;
    let (severity, code) = match translation.status {
        TranslationStatus::Stale { .. } => (Severity::Warning, FindingCode::Stale { field }),
        // The same words are right more often than not between regions of one language.
        TranslationStatus::SameAsSource
            if language(view.locale) != language(&view.campaign.manifest().source_locale) =>
        {
            (Severity::Note, FindingCode::SameAsSource { field })
        }
        TranslationStatus::Obsolete => (Severity::Note, FindingCode::Obsolete { field }),
        _ => return None,
    };
    Some(Finding {
        platforms: translation.place.platform.into_iter().collect(),
        copy: Some(translation.place),
        ..view.finding(severity, code)
    })
}

/// Whether nobody would see anything: no characters, or none that leave a mark.
fn empty(words: &ResolvedText) -> bool {
    words.text.chars().all(leaves_no_mark)
}

/// Spaces, controls and what Unicode calls default ignorable (`DerivedCoreProperties.txt`): zero-width spaces and
/// joiners, marks of direction, fillers, variation selectors. The blank of braille (U+2800) is a space, too.
fn leaves_no_mark(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(u32::from(c),
            0xAD | 0x34F | 0x61C | 0x115F..=0x1160 | 0x17B4..=0x17B5 | 0x180B..=0x180F | 0x200B..=0x200F
            | 0x202A..=0x202E | 0x2060..=0x206F | 0x2800 | 0x3164 | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0
            | 0xFFF0..=0xFFF8 | 0x1BCA0..=0x1BCA3 | 0x1D173..=0x1D17A | 0xE0000..=0xE0FFF)
}

fn platforms<'a>(view: &'a View<'_>, of: impl Fn(&Message) -> bool + 'a) -> Vec<Platform> {
    view.messages
        .iter()
        .filter(|message| of(message))
        .map(|message| message.platform)
        .collect()
}

/// Android and browsers show the title as what the notification is; iOS does without.
fn no_title(view: &View<'_>) -> Option<Finding> {
    let platforms = platforms(view, |message| {
        message.platform != Platform::Ios && empty(&message.title)
    });
    (!platforms.is_empty()).then(|| Finding {
        platforms,
        copy: Some(view.words(None, Field::Title)),
        ..view.finding(Severity::Error, FindingCode::NoTitle)
    })
}

/// Without a body Android may stay silent; without title and body APNs refuses (`PayloadEmpty`).
fn no_body(view: &View<'_>) -> Option<Finding> {
    let platforms = platforms(view, |message| empty(&message.body));
    let nothing = view
        .messages
        .iter()
        .any(|message| empty(&message.body) && empty(&message.title));
    let severity = if nothing {
        Severity::Error
    } else {
        Severity::Warning
    };
    (!platforms.is_empty()).then(|| Finding {
        platforms,
        copy: Some(view.words(None, Field::Body)),
        ..view.finding(severity, FindingCode::NoBody)
    })
}

/// A locale without a file has one finding that says so, instead of one for each field.
fn has_no_file(view: &View<'_>) -> bool {
    view.campaign.problems().iter().any(|problem| {
        matches!(&problem.code, ProblemCode::NoLocaleFile { locale } if locale == view.locale.as_str())
    })
}

/// Words of another language are a warning; of another region of the same language, worth knowing.
fn falls_back(view: &View<'_>, field: Field) -> Option<Finding> {
    let borrowed = |message: &Message| {
        message
            .text(field)
            .filter(|words| words.from != *view.locale && !empty(words))
            .map(|words| words.from.clone())
    };
    let from = view.messages.iter().find_map(borrowed)?;
    let severity = if language(&from) == language(view.locale) {
        Severity::Note
    } else {
        Severity::Warning
    };
    Some(Finding {
        platforms: platforms(view, |message| borrowed(message).as_ref() == Some(&from)),
        copy: Some(view.words(None, field)),
        ..view.finding(
            severity,
            FindingCode::FallsBack {
                field,
                from: from.clone(),
            },
        )
    })
}

fn language(locale: &Locale) -> &str {
    locale.as_str().split('-').next().unwrap_or_default()
}
