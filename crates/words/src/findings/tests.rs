//! Every code has words, in every language, with everything they name.

use carillon_campaign::{
    Field, FluentFault, Locale, Place, Platform, PluralCategory, ProblemCode, Severity,
};
use carillon_lint::{Finding, FindingCode, rules};
use carillon_payload::{LossCode, Provider};

use crate::{LANGUAGES, Words};

fn text(text: &str) -> String {
    text.to_owned()
}

/// One of each kind of problem.
fn problems() -> Vec<ProblemCode> {
    vec![
        ProblemCode::NoManifest,
        ProblemCode::BrokenToml {
            detail: text("expected `=`"),
        },
        ProblemCode::BadSetting {
            key: text("purpose"),
            value: text("\"fun\""),
            expected: text("\"promotional\""),
        },
        ProblemCode::NewerFormat { found: 9, known: 1 },
        ProblemCode::BrokenFluent {
            fault: FluentFault::OpenBrace,
        },
        ProblemCode::NotUtf8,
        ProblemCode::Duplicate { id: text("a") },
        ProblemCode::NoLocaleFile { locale: text("pl") },
        ProblemCode::UnlistedLocale { locale: text("de") },
        ProblemCode::SecondLocaleFile {
            read: text("locales/en-US.ftl"),
        },
        ProblemCode::BadLocale {
            tag: text("english!"),
        },
        ProblemCode::UnknownVariable {
            name: text("frist_name"),
        },
        ProblemCode::NoValue {
            variable: text("streak"),
            persona: text("amelia"),
        },
        ProblemCode::UnknownReference { id: text("brand") },
        ProblemCode::Cycle { id: text("a") },
        ProblemCode::UnknownFunction {
            name: text("SHOUT"),
        },
        ProblemCode::Missing {
            field: text("button-2"),
            locale: text("ja"),
        },
        ProblemCode::NoMedia {
            path: text("media/hero.png"),
        },
    ]
}

/// One of each kind of loss on the way into Liquid.
fn losses() -> Vec<LossCode> {
    let variable = || text("streak");
    vec![
        LossCode::Reference {
            fluent: text("{ -brand }"),
        },
        LossCode::Function {
            name: text("DATETIME"),
        },
        LossCode::Fraction {
            variable: variable(),
        },
        LossCode::Grouping {
            variable: variable(),
        },
        LossCode::NoField {
            platform: Platform::Ios,
        },
        LossCode::Unread,
        LossCode::AddressInTag,
    ]
}

/// One of each kind of finding.
fn codes() -> Vec<FindingCode> {
    let source = Locale::new("en-US").unwrap();
    let mut codes = vec![
        cut(38, "before midnight", true),
        FindingCode::MissingGlyphs {
            field: Field::Body,
            characters: text("𒀀"),
        },
        FindingCode::TooLarge {
            provider: Provider::Apns,
            size: 5000,
            limit: 4096,
        },
        FindingCode::FallsBack {
            field: Field::Title,
            from: source,
        },
        FindingCode::Stale { field: Field::Body },
        FindingCode::SameAsSource { field: Field::Body },
        FindingCode::Obsolete { field: Field::Body },
        FindingCode::MissingPlural {
            field: Field::Body,
            variable: text("streak"),
            categories: vec![PluralCategory::Zero, PluralCategory::Few],
            examples: vec![text("0"), text("3")],
        },
        FindingCode::NeverTaken {
            field: Field::Body,
            variable: text("streak"),
            keys: vec![text("two")],
        },
        FindingCode::LeadingEmoji { field: Field::Body },
        FindingCode::CodeAmongWords {
            field: Field::Body,
            written: text("SAVE20"),
        },
        FindingCode::MixedDirection {
            field: Field::Body,
            base: carillon_campaign::Direction::Rtl,
        },
        FindingCode::NoTitle,
        FindingCode::NoBody,
        FindingCode::PictureWithoutUrl {
            file: text("media/hero.png"),
        },
        FindingCode::UnreadablePicture {
            file: text("media/hero.png"),
            why: text("damaged"),
        },
        FindingCode::BadLink {
            link: text("juniper:"),
        },
        FindingCode::TooManyButtons { count: 3, shown: 2 },
        FindingCode::ButtonsWithoutCategory,
        FindingCode::CollapseIdTooLong { bytes: 70 },
        FindingCode::OneLanguage {
            field: Field::Button(1),
        },
    ];
    codes.extend(losses().into_iter().map(|loss| FindingCode::NotInLiquid {
        field: Field::Body,
        loss,
    }));
    codes.extend(
        problems()
            .into_iter()
            .map(|problem| FindingCode::Document { problem }),
    );
    codes
}

fn cut(shown: u32, hidden: &str, expandable: bool) -> FindingCode {
    FindingCode::Cut {
        field: Field::Body,
        shown,
        hidden: text(hidden),
        expandable,
    }
}

fn finding(code: FindingCode) -> Finding {
    Finding {
        rule: code.id().to_owned(),
        code,
        severity: Severity::Warning,
        locale: Locale::new("fr-FR").ok(),
        platforms: vec![Platform::Android, Platform::Web],
        surfaces: Vec::new(),
        copy: None,
        place: None,
    }
}

#[test]
fn every_finding_has_two_whole_sentences_in_every_language() {
    for language in LANGUAGES {
        let words = Words::new(language);
        for code in codes() {
            let said = words.finding(&finding(code.clone()));
            for sentence in [&said.what, &said.why] {
                // A missing message gives its id, a missing argument its name in braces.
                assert!(
                    !sentence.starts_with("finding-"),
                    "{language} {code:?} has no words"
                );
                assert!(
                    !sentence.contains("{$"),
                    "{language} {code:?} lacks an argument: {sentence}"
                );
                assert!(
                    !sentence.contains("  ") && sentence.trim() == sentence,
                    "{language} {code:?}: {sentence:?}"
                );
            }
        }
    }
}

#[test]
fn every_rule_has_a_finding_and_every_finding_a_rule() {
    let codes: Vec<&str> = codes().iter().map(FindingCode::id).collect();
    for rule in rules() {
        assert!(codes.contains(&rule.id), "{} could never be said", rule.id);
    }
    for code in codes {
        assert!(
            rules().iter().any(|rule| rule.id == code),
            "{code} would have no source"
        );
    }
}

#[test]
fn a_cut_says_whether_people_can_get_at_the_rest() {
    let words = Words::new("en");
    let expandable = words.finding(&finding(cut(38, "before midnight", true)));
    assert_eq!(
        expandable.what, "Body is cut after 38 characters.",
        "the fact"
    );
    assert_eq!(
        expandable.why, "“before midnight” is hidden until people expand it.",
        "the consequence"
    );
    let never = words.finding(&finding(cut(38, "before midnight", false)));
    assert_eq!(
        never.why, "“before midnight” never shows.",
        "worse: nothing brings it back"
    );
}

#[test]
fn counted_words_take_the_languages_own_plural() {
    let what = |language, shown| {
        Words::new(language)
            .finding(&finding(cut(shown, "x", true)))
            .what
    };
    assert_eq!(
        what("en", 0),
        "Body is cut after 0 characters.",
        "English: zero is many"
    );
    assert_eq!(
        what("en", 1),
        "Body is cut after 1 character.",
        "English: one"
    );
    assert_eq!(
        what("fr", 0),
        "Texte coupé après 0 caractère.",
        "French: zero is singular"
    );
    assert_eq!(
        what("fr", 1),
        "Texte coupé après 1 caractère.",
        "French: one"
    );
    assert_eq!(
        what("fr", 2),
        "Texte coupé après 2 caractères.",
        "French: two"
    );
}

#[test]
fn a_broken_file_says_which_and_where() {
    let broken = FindingCode::Document {
        problem: ProblemCode::BrokenToml {
            detail: text("expected\n  `=`"),
        },
    };
    let place = Place {
        file: text("app.toml"),
        line: 3,
        column: 1,
        start: 10,
        end: 11,
    };
    let placed = Finding {
        place: Some(place),
        ..finding(broken.clone())
    };
    let words = Words::new("en");
    assert_eq!(
        words.finding(&placed).what,
        "app.toml cannot be read at line 3: expected `=`.",
        "what and where"
    );
    let placeless = words.finding(&finding(broken)).what;
    assert_eq!(
        placeless, "campaign.toml cannot be read: expected `=`.",
        "no line is made up"
    );
}

#[test]
fn every_fault_of_a_locale_file_is_told_apart_in_every_language() {
    use FluentFault::{
        Arguments, CloseBrace, Default, Escape, Expression, NoMessage, NoWords, OpenBrace,
        OpenQuote, Selector, TooDeep,
    };
    let faults = [
        NoMessage, NoWords, OpenBrace, CloseBrace, OpenQuote, Escape, Default, Selector, Arguments,
        Expression, TooDeep,
    ];
    for language in LANGUAGES {
        let words = Words::new(language);
        let mut said: Vec<String> = faults
            .iter()
            .map(|fault| ProblemCode::BrokenFluent { fault: *fault })
            .map(|problem| {
                words
                    .finding(&finding(FindingCode::Document { problem }))
                    .what
            })
            .collect();
        said.sort();
        said.dedup();
        assert_eq!(
            said.len(),
            faults.len(),
            "{language}: a fault without words of its own helps nobody: {said:?}"
        );
    }
}

#[test]
fn a_quotation_is_short_and_keeps_its_direction() {
    let words = Words::new("en");
    let long = words
        .finding(&finding(cut(1, &"word ".repeat(60), false)))
        .why;
    assert!(
        long.contains('…') && long.chars().count() < 110,
        "a finding is no place for a whole body: {long}"
    );
    let arabic = words
        .finding(&finding(cut(1, "قبل منتصف الليل", false)))
        .why;
    assert!(
        arabic.contains("\u{2068}قبل"),
        "right-to-left words must not turn the sentence around"
    );
}
