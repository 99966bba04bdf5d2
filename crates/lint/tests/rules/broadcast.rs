//! What people in an audience would not read as the preview shows it.

use carillon_campaign::{CopyPlace, Field, Platform, Severity};
use carillon_lint::{FindingCode, not_as_previewed};
use carillon_payload::{AudienceKind, BroadcastFacts, Loss, LossCode, Reach};

use crate::locale;

/// What is known of a request to a segment on a platform, in two languages.
fn facts(platform: Platform, one_language: Vec<CopyPlace>, losses: Vec<Loss>) -> BroadcastFacts {
    BroadcastFacts {
        reach: Reach {
            audience: AudienceKind::Segment,
            platforms: vec![platform],
            locales: vec![locale("en"), locale("fr")],
        },
        title: "Sale".to_owned(),
        body: "Today".to_owned(),
        sizes: Vec::new(),
        obstacles: Vec::new(),
        problems: Vec::new(),
        losses,
        one_language,
        personal: Vec::new(),
    }
}

fn place(field: Field) -> CopyPlace {
    CopyPlace {
        locale: locale("en"),
        variant: "a".to_owned(),
        platform: None,
        field,
    }
}

#[test]
fn a_button_that_everybody_reads_in_one_language_is_told_once_with_its_platforms() {
    let button = || vec![place(Field::Button(1))];
    let requests = [
        facts(Platform::Ios, button(), Vec::new()),
        facts(Platform::Android, button(), Vec::new()),
        facts(Platform::Web, Vec::new(), Vec::new()),
    ];
    let findings = not_as_previewed(&requests);
    let [found] = findings.as_slice() else {
        panic!("one button, one finding: {findings:#?}");
    };
    let field = Field::Button(1);
    assert_eq!(found.code, FindingCode::OneLanguage { field });
    assert_eq!(
        found.severity,
        Severity::Warning,
        "it goes out all the same"
    );
    assert_eq!(found.rule, "one-language", "with a source");
    assert_eq!(
        found.platforms,
        [Platform::Ios, Platform::Android],
        "where people read it"
    );
    assert_eq!(found.locale, Some(locale("en")), "what they read");
}

#[test]
fn what_is_lost_in_liquid_is_told_beside_it() {
    let loss = Loss {
        code: LossCode::Unread,
        place: place(Field::Title),
    };
    let request = facts(Platform::Ios, vec![place(Field::Button(2))], vec![loss]);
    let rules: Vec<String> = not_as_previewed([&request])
        .into_iter()
        .map(|finding| finding.rule)
        .collect();
    assert_eq!(rules, ["not-in-liquid", "one-language"], "each by its rule");
}
