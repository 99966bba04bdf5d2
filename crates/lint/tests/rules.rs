//! Every rule fires where it should, and is silent where it should be.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up fails")]

mod bench;
#[path = "rules/broadcast.rs"]
mod broadcast;
#[path = "rules/direction.rs"]
mod direction;
#[path = "rules/kept.rs"]
mod kept;
#[path = "rules/made.rs"]
mod made;
#[path = "rules/plural.rs"]
mod plural;

use bench::{Bench, locale, no_pictures, with_engine};
use carillon_campaign::{Field, Platform, Severity};
use carillon_lint::{Finding, FindingCode, check_locale, rules};

const LONG: &str = "The whole greenhouse is thirty percent off until midnight, every fern and every pot of it, and then it is over for good, so do not wait until the very last minute of the day to choose yours; the orchids went first last year, then the figs, and the little olive trees did not last until the evening either, which was a pity.";

fn one(findings: &[Finding]) -> &Finding {
    assert_eq!(findings.len(), 1, "exactly one finding: {findings:#?}");
    &findings[0]
}

#[test]
fn a_campaign_that_nothing_is_wrong_with_has_no_findings() {
    assert_eq!(Bench::default().findings(), [], "every rule is silent here");
}

#[test]
fn rules_have_one_id_each_and_a_source() {
    let mut ids: Vec<&str> = rules().iter().map(|rule| rule.id).collect();
    ids.sort_unstable();
    assert!(
        ids.windows(2).all(|pair| pair[0] != pair[1]),
        "an id names one rule: {ids:?}"
    );
    assert!(
        rules().iter().all(|rule| !rule.source.is_empty()),
        "a rule without a source is an opinion"
    );
}

#[test]
fn a_broken_file_is_a_finding_at_its_line() {
    let broken = Bench::default()
        .settings("format = 1", "format = = 1")
        .findings();
    let toml = broken
        .iter()
        .find(|finding| finding.rule == "broken-toml")
        .unwrap();
    assert_eq!(toml.severity, Severity::Error, "settings would be lost");
    assert_eq!(
        toml.place.as_ref().map(|place| place.line),
        Some(1),
        "where to look"
    );
    assert_eq!(toml.locale, None, "it is about no locale");
    let fluent = Bench::default()
        .french("a =\n    .title = Dernier jour\n    .body = { $first_name\n")
        .findings();
    let fluent = fluent
        .iter()
        .find(|finding| finding.rule == "broken-fluent")
        .unwrap();
    assert_eq!(
        fluent.locale,
        Some(locale("fr-FR")),
        "it is French that is broken"
    );
}

#[test]
fn an_undeclared_variable_is_found_once_and_leads_to_its_field() {
    let findings = Bench::default()
        .replace("locales/fr-FR.ftl", "$first_name", "$prenom")
        .of("unknown-variable");
    let copy = one(&findings).copy.as_ref().unwrap();
    assert_eq!(
        (copy.field, &copy.locale),
        (Field::Body, &locale("fr-FR")),
        "the composer goes there"
    );
}

#[test]
fn a_persona_without_a_value_is_a_finding_of_the_locale_that_uses_it() {
    let findings = Bench::default()
        .settings("values = { first_name = \"Amelia\" }", "values = {}")
        .of("no-value");
    let locales: Vec<_> = findings
        .iter()
        .map(|finding| finding.locale.clone().unwrap())
        .collect();
    assert_eq!(
        locales,
        [locale("en-US"), locale("fr-FR")],
        "once each, not once a platform"
    );
}

#[test]
fn a_surface_nobody_can_draw_is_a_bad_setting() {
    let findings = Bench::default()
        .settings("pixel-9/heads-up/collapsed", "pixel-99/heads-up/collapsed")
        .of("bad-setting");
    assert!(
        one(&findings).place.is_some(),
        "campaign.toml names it at a line"
    );
}

#[test]
fn a_body_cut_while_collapsed_is_hidden_until_people_expand_it() {
    let bench = Bench::default().replace(
        "locales/en-US.ftl",
        "Free delivery, { $first_name }.",
        "Your basket is still waiting. Order before midnight and delivery is on us.",
    );
    let cuts = bench.of("cut");
    let FindingCode::Cut {
        field,
        shown,
        hidden,
        expandable,
    } = &one(&cuts).code
    else {
        unreachable!()
    };
    assert_eq!(*field, Field::Body, "one line of it shows on a Pixel");
    assert!(*expandable, "Android shows the rest once expanded");
    assert_eq!(
        cuts[0].platforms,
        [Platform::Android],
        "iOS has four lines, Windows too"
    );
    assert_eq!(cuts[0].severity, Severity::Warning, "it can be sent");
    let whole = "Your basket is still waiting. Order before midnight and delivery is on us.";
    assert!(
        whole.ends_with(hidden.as_str()),
        "the very words that are hidden: {hidden}"
    );
    assert!((30..60).contains(shown), "about a line of Pixel: {shown}");
    let place = cuts[0].place.as_ref().unwrap();
    assert_eq!(place.line, 3, "the body's line");
    assert!(place.column > 40, "at the cut, not at the start: {place:?}");
}

#[test]
fn a_title_that_never_shows_in_full_comes_first() {
    let text = format!("a =\n    .title = {LONG}\n    .body = {LONG}\n");
    let cuts = Bench::default()
        .english(&text)
        .settings("[\"en-US\", \"fr-FR\"]", "[\"en-US\"]")
        .of("cut");
    let FindingCode::Cut { expandable, .. } = &cuts[0].code else {
        unreachable!()
    };
    assert!(!expandable, "the worst is first");
    let never: Vec<_> = cuts
        .iter()
        .filter(|cut| {
            matches!(
                cut.code,
                FindingCode::Cut {
                    field: Field::Title,
                    expandable: false,
                    ..
                }
            )
        })
        .flat_map(|cut| cut.platforms.clone())
        .collect();
    assert!(
        never.contains(&Platform::Web),
        "a toast cannot be expanded: {never:?}"
    );
}

#[test]
fn surfaces_with_the_same_verdict_share_one_finding() {
    let bench = Bench::default()
        .settings("\"pixel-9/heads-up/collapsed\"", "\"pixel-9/heads-up/collapsed\", \"pixel-9/heads-up/collapsed\", \"pixel-9/shade/collapsed\"")
        .replace("locales/en-US.ftl", "Free delivery, { $first_name }.", "Your basket is still waiting. Order before midnight and delivery is on us.");
    let cuts = bench.of("cut");
    let surfaces: Vec<_> = cuts.iter().flat_map(|cut| cut.surfaces.clone()).collect();
    assert_eq!(
        surfaces.len(),
        2,
        "each surface once, although one is listed twice: {surfaces:?}"
    );
    for (index, cut) in cuts.iter().enumerate() {
        assert!(
            cuts[..index].iter().all(|other| other.code != cut.code),
            "the same verdict is told once"
        );
    }
}

#[test]
fn a_character_without_a_glyph_is_found() {
    let findings = Bench::default()
        .replace("locales/en-US.ftl", "Last day", "Last day \u{12000}")
        .of("missing-glyphs");
    let FindingCode::MissingGlyphs { field, characters } = &one(&findings).code else {
        unreachable!()
    };
    assert_eq!(
        (*field, characters.as_str()),
        (Field::Title, "\u{12000}"),
        "no bundled font has cuneiform"
    );
    assert_eq!(findings[0].platforms, Platform::ALL, "on every platform");
}

#[test]
fn a_payload_over_the_limit_is_an_error_for_each_provider() {
    let findings = Bench::default()
        .replace(
            "locales/fr-FR.ftl",
            "Livraison offerte",
            &"mot ".repeat(1200),
        )
        .of("too-large");
    assert_eq!(findings.len(), 3, "APNs, FCM and Web Push");
    assert!(
        findings
            .iter()
            .all(|finding| finding.severity == Severity::Error),
        "they would be refused"
    );
    assert!(
        findings
            .iter()
            .all(|finding| finding.locale == Some(locale("fr-FR"))),
        "English is short enough"
    );
}

#[test]
fn a_field_that_is_not_translated_falls_back() {
    let findings = Bench::default()
        .french("a =\n    .title = Dernier jour\n")
        .of("falls-back");
    let FindingCode::FallsBack { field, from } = &one(&findings).code else {
        unreachable!()
    };
    assert_eq!(
        (*field, from),
        (Field::Body, &locale("en-US")),
        "French people would read English"
    );
    assert_eq!(findings[0].severity, Severity::Warning, "it can be sent");
}

#[test]
fn another_region_of_the_same_language_is_only_worth_knowing() {
    let findings = Bench::default()
        .settings("\"fr-FR\"]", "\"fr-FR\", \"fr-CA\"]")
        .file(
            "locales/fr-CA.ftl",
            Some(b"a =\n    .title = Dernier jour\n"),
        )
        .of("falls-back");
    assert_eq!(
        one(&findings).severity,
        Severity::Note,
        "fr-FR is French, too"
    );
}

#[test]
fn a_locale_without_a_file_says_so_once() {
    let findings = Bench::default().file("locales/fr-FR.ftl", None).findings();
    let rules: Vec<_> = findings
        .iter()
        .map(|finding| finding.rule.as_str())
        .collect();
    assert_eq!(rules, ["no-locale-file"], "not a finding a field");
    assert_eq!(
        findings[0].locale,
        Some(locale("fr-FR")),
        "it belongs to that locale"
    );
}

#[test]
fn android_and_the_web_must_have_a_title_and_ios_need_not() {
    let text = "a =\n    .body = Free delivery.\n";
    let findings = Bench::default().english(text).french(text).of("no-title");
    assert_eq!(findings.len(), 2, "in both locales");
    assert_eq!(
        findings[0].platforms,
        [Platform::Android, Platform::Web],
        "iOS shows the app's name instead"
    );
    assert_eq!(findings[0].severity, Severity::Error, "it cannot be sent");
    let ios = Bench::default()
        .english(text)
        .french(text)
        .settings("[\"ios\", \"android\", \"web\"]", "[\"ios\"]");
    assert_eq!(ios.of("no-title"), [], "a campaign for iOS alone is fine");
}

#[test]
fn without_a_body_it_may_stay_silent_and_without_anything_it_is_refused() {
    let title = "a =\n    .title = Last day\n";
    let silent = Bench::default().english(title).french(title).of("no-body");
    assert_eq!(silent[0].severity, Severity::Warning, "there is a title");
    let nothing = Bench::default().english("").french("").of("no-body");
    assert_eq!(
        nothing[0].severity,
        Severity::Error,
        "APNs answers PayloadEmpty"
    );
    assert_eq!(nothing[0].platforms, Platform::ALL, "everywhere");
}

#[test]
fn a_picture_with_a_file_alone_needs_an_address() {
    let findings = Bench::default()
        .settings(", url = \"https://juniper.example/hero.png\"", "")
        .of("picture-without-url");
    assert_eq!(
        one(&findings).severity,
        Severity::Warning,
        "the sandbox serves the file"
    );
    assert!(
        findings[0].place.is_some(),
        "campaign.toml names the file at a line"
    );
}

#[test]
fn a_missing_picture_is_found() {
    assert_eq!(
        Bench::default()
            .file("media/hero.png", None)
            .of("no-media")
            .len(),
        1,
        "named but not there"
    );
}

#[test]
fn a_link_must_lead_somewhere() {
    let with = |link: &str| {
        Bench::default()
            .settings("https://juniper.example/sale", link)
            .of("bad-link")
    };
    for good in ["https://juniper.example", "http://localhost:8080/x?y#z"] {
        assert_eq!(with(good), [], "{good} opens everywhere");
    }
    for bad in [
        "juniper",
        "https://",
        "https:///path",
        "unknown://x",
        "juniper:",
        "https://a b",
        "//host/path",
    ] {
        let findings = with(bad);
        assert_eq!(
            one(&findings).severity,
            Severity::Warning,
            "{bad} opens nothing"
        );
        assert_eq!(
            findings[0].platforms,
            Platform::ALL,
            "{bad} opens nothing anywhere"
        );
    }
    let own = with("juniper://sale");
    assert_eq!(
        one(&own).platforms,
        [Platform::Web],
        "phones have the app, browsers do not"
    );
    assert_eq!(own[0].severity, Severity::Note, "worth knowing");
}

#[test]
fn browsers_show_two_buttons_and_android_three() {
    let with = |buttons: usize| {
        let labels: Vec<_> = (1..=buttons)
            .map(|number| format!("    .button-{number} = Go\n"))
            .collect();
        let labels = labels.concat();
        Bench::default()
            .english(&format!(
                "a =\n    .title = Last day\n    .body = Free.\n{labels}"
            ))
            .settings("[\"en-US\", \"fr-FR\"]", "[\"en-US\"]")
            .of("too-many-buttons")
    };
    assert_eq!(with(2), [], "two are shown everywhere");
    let three = with(3);
    assert_eq!(
        one(&three).platforms,
        [Platform::Web],
        "Android shows three"
    );
    assert_eq!(
        three[0].code,
        FindingCode::TooManyButtons { count: 3, shown: 2 },
        "one is left out"
    );
}

#[test]
fn ios_buttons_need_a_category() {
    let buttons = "a =\n    .title = Last day\n    .body = Free.\n    .button-1 = Go\n";
    let bench = || {
        Bench::default()
            .english(buttons)
            .settings("[\"en-US\", \"fr-FR\"]", "[\"en-US\"]")
    };
    assert_eq!(
        bench().of("buttons-without-category"),
        [],
        "there is a category"
    );
    let without = bench()
        .settings("category = \"SALE\"\n", "")
        .of("buttons-without-category");
    assert_eq!(
        one(&without).platforms,
        [Platform::Ios],
        "only iOS has categories"
    );
}

#[test]
fn a_collapse_id_has_at_most_64_bytes() {
    let with = |id: &str| {
        Bench::default()
            .settings("collapse-id = \"sale\"", &format!("collapse-id = \"{id}\""))
            .of("collapse-id-too-long")
    };
    assert_eq!(with(&"x".repeat(64)), [], "64 are allowed");
    let long = with(&"é".repeat(33));
    assert_eq!(
        one(&long).code,
        FindingCode::CollapseIdTooLong { bytes: 66 },
        "bytes count, not letters"
    );
}

#[test]
fn errors_come_first_and_the_order_is_always_the_same() {
    let bench = || {
        Bench::default()
            .french("a =\n    .title = Dernier jour\n")
            .settings(
                "collapse-id = \"sale\"",
                &format!("collapse-id = \"{}\"", "x".repeat(70)),
            )
            .settings(", url = \"https://juniper.example/hero.png\"", "")
    };
    let findings = bench().findings();
    let severities: Vec<_> = findings.iter().map(|finding| finding.severity).collect();
    assert!(
        severities.is_sorted_by(|a, b| a >= b),
        "worst first: {severities:?}"
    );
    assert_eq!(findings, bench().findings(), "nothing depends on chance");
}

#[test]
fn the_locales_together_give_each_finding_of_the_campaign_once() {
    let campaign = Bench::default()
        .settings(", url = \"https://juniper.example/hero.png\"", "")
        .french("a =\n    .title = Dernier jour\n")
        .campaign();
    let of = |tag: &str| {
        with_engine(|engine| {
            check_locale(
                &campaign,
                &locale(tag),
                Some("amelia"),
                &no_pictures(),
                engine,
            )
        })
    };
    let rules = |findings: Vec<Finding>| {
        findings
            .into_iter()
            .map(|finding| finding.rule)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        rules(of("en-US")),
        ["picture-without-url"],
        "the settings come with the source locale"
    );
    assert_eq!(rules(of("fr-FR")), ["falls-back"], "and not with any other");
}

#[test]
fn words_that_leave_no_mark_are_no_words() {
    let unseen = Bench::default()
        .english("a =\n    .title = \u{200b}\u{2060}\n    .body = \u{200d}\u{feff}\u{3164}\n")
        .findings();
    for rule in ["no-title", "no-body"] {
        assert!(
            unseen
                .iter()
                .any(|finding| finding.rule == rule && finding.severity == Severity::Error),
            "{rule}: people would get an empty notification: {unseen:?}"
        );
    }
    let joined = Bench::default()
        .english("a =\n    .title = می\u{200c}خواهم\n    .body = \u{1f469}\u{200d}\u{1f680}\n")
        .findings();
    assert!(
        !joined
            .iter()
            .any(|finding| finding.rule == "no-title" || finding.rule == "no-body"),
        "joiners between letters are part of the words"
    );
}

#[test]
fn a_locale_file_that_is_not_listed_is_a_finding_of_its_own() {
    let found = Bench::default()
        .file(
            "locales/de-DE.ftl",
            Some(b"a =\n    .title = Letzter Tag\n"),
        )
        .of("unlisted-locale");
    let place = one(&found).place.as_ref().unwrap();
    assert_eq!(place.file, "locales/de-DE.ftl", "which file nobody reads");
}

#[test]
fn an_icon_that_is_no_picture_is_found_in_the_app_profile() {
    let campaign = Bench::default()
        .replace(
            "app.toml",
            "link-schemes",
            "icon = \"media/icon.png\"\nlink-schemes",
        )
        .campaign();
    let error = carillon_preview::picture::PictureError::UnknownFormat;
    let finding = carillon_lint::unreadable_picture(&campaign, "media/icon.png", &error);
    let place = finding.place.unwrap();
    assert_eq!(
        (place.file.as_str(), place.line),
        ("app.toml", 2),
        "where its name is written"
    );
}

#[test]
fn a_translation_that_is_not_of_the_source_as_it_is_says_so() {
    let french = "a =\n    .title = Last day\n    .subtitle = Vite\n    .body = Dernier jour\n";
    let bench = Bench::default().french(french).file(
        "translated-from/fr-FR.ftl",
        Some(b"a =\n    .body = Something else\n"),
    );
    let findings = bench.findings();
    let of = |rule: &str| {
        let found = findings.iter().filter(|finding| finding.rule == rule);
        found
            .map(|finding| {
                (
                    finding.severity,
                    finding.copy.as_ref().map(|copy| copy.field),
                )
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(
        of("stale"),
        [(Severity::Warning, Some(Field::Body))],
        "the source said something else then"
    );
    assert_eq!(
        of("obsolete"),
        [(Severity::Note, Some(Field::Subtitle))],
        "the source has none"
    );
    assert_eq!(
        of("same-as-source"),
        [(Severity::Note, Some(Field::Title))],
        "it may be forgotten"
    );
}
