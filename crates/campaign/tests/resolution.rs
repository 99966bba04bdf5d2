//! Resolution: the words one person gets, and where they come from.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up fails")]

use carillon_campaign::{
    Campaign, Files, Locale, Message, Origin, Platform, Problem, ProblemCode, Request, resolve,
};

const MANIFEST: &str = r#"
source-locale = "en-US"
locales = ["en-US", "fr-FR", "fr-CA", "ar", "pl", "ru", "hi", "de-CH"]
[[variants]]
id = "a"
on-tap = "x://tap"
picture = { url = "https://x.example/p.png" }
buttons = [{ link = "x://1" }, {}, { link = "x://3" }]
[[variables]]
name = "name"
[[variables]]
name = "n"
kind = "number"
[[variables]]
name = "text_number"
kind = "number"
[[personas]]
id = "latin"
values = { name = "Amelia", n = 1, text_number = "12" }
[[personas]]
id = "arabic"
values = { name = "ليلى", n = 1234567.5 }
[[personas]]
id = "zero"
values = { name = "", n = 0 }
[[personas]]
id = "five"
values = { name = "x", n = 5 }
"#;

fn campaign(copies: &[(&str, &str)]) -> Campaign {
    let manifest = ("campaign.toml".to_owned(), MANIFEST.as_bytes().into());
    let copies = copies
        .iter()
        .map(|(tag, ftl)| (format!("locales/{tag}.ftl"), ftl.as_bytes().into()));
    Campaign::read(copies.chain([manifest]).collect::<Files>())
}

fn message(
    copies: &[(&str, &str)],
    tag: &str,
    platform: Platform,
    persona: Option<&str>,
) -> (Message, Vec<Problem>) {
    let locale = Locale::new(tag).unwrap();
    resolve(
        &campaign(copies),
        Request {
            variant: "a",
            locale: &locale,
            platform,
            persona,
        },
    )
}

/// Resolves one body in a locale for a persona.
#[track_caller]
fn check(tag: &str, persona: &str, body: &str, expected: &str) {
    let ftl = format!("a =\n    .title = T\n    .body = {body}\n");
    let (message, problems) = message(&[(tag, &ftl)], tag, Platform::Web, Some(persona));
    assert_eq!(message.body.text, expected, "{body} in {tag}");
    assert_eq!(problems, [], "nothing is wrong with it");
}

/// Resolves one body in English and compares the words and the problems' codes.
#[track_caller]
fn check_problem(rest: &str, expected: &str, codes: &[ProblemCode]) {
    let ftl = format!("a =\n    .title = T\n    .body = {rest}\n");
    let (message, problems) = message(&[("en-US", &ftl)], "en-US", Platform::Web, Some("latin"));
    assert_eq!(
        message.body.text, expected,
        "something is shown all the same"
    );
    let found: Vec<ProblemCode> = problems
        .iter()
        .map(|problem| problem.code.clone())
        .collect();
    assert_eq!(found, codes, "and it is said what is wrong");
}

#[test]
fn plurals_follow_the_locale() {
    let body = "{ $n -> \n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }";
    for (tag, persona, expected) in [
        ("en-US", "latin", "one"),
        ("en-US", "zero", "other"),
        ("fr-FR", "zero", "one"),
        ("ar", "zero", "zero"),
        ("ar", "five", "few"),
        ("pl", "five", "many"),
        ("pl", "arabic", "other"),
        ("ru", "five", "many"),
    ] {
        check(tag, persona, body, expected);
    }
}

#[test]
fn an_exact_number_comes_before_its_category_only_where_it_is_written_first() {
    check(
        "en-US",
        "latin",
        "{ $n -> \n [1] exactly\n *[one] category\n }",
        "exactly",
    );
    check(
        "en-US",
        "latin",
        "{ $n -> \n [one] category\n *[1] exactly\n }",
        "category",
    );
    check(
        "en-US",
        "zero",
        "{ $n -> \n [0.0] none\n *[other] some\n }",
        "none",
    );
}

#[test]
fn ordinals_and_digits_decide_plurals() {
    check(
        "en-US",
        "latin",
        "{ NUMBER($n, type: \"ordinal\") -> \n [one] { $n }st\n *[other] { $n }th\n }",
        "1st",
    );
    check(
        "en-US",
        "latin",
        "{ NUMBER($n, minimumFractionDigits: 1) -> \n [one] star\n *[other] stars\n }",
        "stars",
    );
}

#[test]
fn numbers_are_written_as_the_locale_does() {
    for (tag, expected) in [
        ("en-US", "1,234,567.5"),
        ("fr-FR", "1\u{202f}234\u{202f}567,5"),
        ("hi", "12,34,567.5"),
        ("de-CH", "1'234'567.5"),
        ("pl", "1\u{a0}234\u{a0}567,5"),
    ] {
        check(tag, "arabic", "{ $n }", expected);
    }
    check(
        "en-US",
        "arabic",
        "{ NUMBER($n, useGrouping: \"false\") }",
        "1234567.5",
    );
    check(
        "en-US",
        "arabic",
        "{ NUMBER($n, maximumFractionDigits: 0) }",
        "1,234,568",
    );
    check(
        "en-US",
        "arabic",
        "{ NUMBER($n, minimumFractionDigits: 2) }",
        "1,234,567.50",
    );
    check(
        "en-US",
        "latin",
        "{ NUMBER(1.2345, maximumFractionDigits: 3) } { 1.50 } { NUMBER(-0.5, maximumFractionDigits: 0) }",
        "1.235 1.50 -1",
    );
    check(
        "en-US",
        "latin",
        "{ $text_number -> \n [12] a dozen\n *[other] { $text_number }\n }",
        "a dozen",
    );
}

#[test]
fn values_of_another_direction_are_isolated_and_no_others() {
    check("en-US", "latin", "Hi { $name }!", "Hi Amelia!");
    check(
        "en-US",
        "arabic",
        "Hi { $name }!",
        "Hi \u{2068}ليلى\u{2069}!",
    );
    check("ar", "arabic", "مرحبا { $name }!", "مرحبا ليلى!");
    check(
        "ar",
        "latin",
        "مرحبا { $name }!",
        "مرحبا \u{2068}Amelia\u{2069}!",
    );
    check(
        "ar",
        "latin",
        "{ $n -> \n *[other] يا { $name }\n }",
        "يا \u{2068}Amelia\u{2069}",
    );
    check("ar", "latin", "{ \"Lumen\" }", "Lumen");
}

#[test]
fn references_terms_and_literals_are_filled_in() {
    let rest = "{ b.x }, { -brand }, { -brand(case: \"long\") }, { \"\\u0041\\\\ \\\"\" }{ \"{\" }\nb =\n    .x = x\n-brand = { $case ->\n    *[short] L\n     [long] Lumen { $case }\n    }\n";
    check("en-US", "latin", rest, "x, L, Lumen long, A\\ \"{");
    check(
        "en-US",
        "latin",
        "{ -t.kind -> \n [x] yes\n *[y] no\n }\n-t = T\n    .kind = x",
        "yes",
    );
}

#[test]
fn what_cannot_be_resolved_is_shown_by_name() {
    check_problem(
        "{ $who }",
        "{ who }",
        &[ProblemCode::UnknownVariable {
            name: "who".to_owned(),
        }],
    );
    check_problem(
        "{ nope } { -nope }",
        "{ nope } { -nope }",
        &[
            ProblemCode::UnknownReference {
                id: "nope".to_owned(),
            },
            ProblemCode::UnknownReference {
                id: "-nope".to_owned(),
            },
        ],
    );
    check_problem(
        "{ a.body }",
        "{ a.body }",
        &[ProblemCode::Cycle {
            id: "a.body".to_owned(),
        }],
    );
    check_problem(
        "{ SHOUT($name) }",
        "Amelia",
        &[ProblemCode::UnknownFunction {
            name: "SHOUT".to_owned(),
        }],
    );
    check_problem(
        "{ NUMBER($n, style: \"unit\") }",
        "1",
        &[ProblemCode::UnknownFunction {
            name: "NUMBER(style: unit)".to_owned(),
        }],
    );
}

#[test]
fn a_persona_without_a_value_is_named() {
    let (message, problems) = message(
        &[("en-US", "a =\n    .title = { $text_number }\n")],
        "en-US",
        Platform::Web,
        Some("five"),
    );
    assert_eq!(message.title.text, "{ text_number }", "shown by name");
    let code = ProblemCode::NoValue {
        variable: "text_number".to_owned(),
        persona: "five".to_owned(),
    };
    assert_eq!(problems[0].code, code, "and reported");
    assert_eq!(
        problems[0]
            .place
            .as_ref()
            .map(|place| (place.line, place.column)),
        Some((2, 17)),
        "where it stands"
    );
}

#[test]
fn without_a_persona_variables_show_by_name_and_choices_by_default() {
    let ftl = "a =\n    .title = Hi { $name }\n    .body = { $n -> \n [one] one\n *[other] { $n } days\n }\n";
    let (message, problems) = message(&[("en-US", ftl)], "en-US", Platform::Web, None);
    assert_eq!(
        (message.title.text.as_str(), message.body.text.as_str()),
        ("Hi { name }", "{ n } days"),
        "as in a draft"
    );
    assert_eq!(problems, [], "nothing is wrong");
}

#[test]
fn words_fall_back_from_override_to_shared_to_parent_to_source() {
    let copies = [
        (
            "en-US",
            "a =\n    .title = en\n    .body = en\n    .subtitle = en\n    .button-1 = en\na-ios =\n    .title = en ios\n    .button-3 = en ios\n",
        ),
        (
            "fr-FR",
            "a =\n    .title = fr\n    .body = fr\na-ios =\n    .body = fr ios\n",
        ),
        ("fr-CA", "a =\n    .title = ca\n"),
    ];
    let (ios, problems) = message(&copies, "fr-CA", Platform::Ios, Some("latin"));
    let of = |text: &carillon_campaign::ResolvedText| {
        (text.text.clone(), text.from.to_string(), text.overridden)
    };
    let expected =
        |text: &str, from: &str, overridden| (text.to_owned(), from.to_owned(), overridden);
    assert_eq!(
        of(&ios.title),
        expected("ca", "fr-CA", false),
        "the locale's own shared words before a parent's"
    );
    assert_eq!(
        of(&ios.body),
        expected("fr ios", "fr-FR", true),
        "the parent's override"
    );
    assert_eq!(
        of(ios.subtitle.as_ref().unwrap()),
        expected("en", "en-US", false),
        "the source at last"
    );
    let labels: Vec<_> = ios
        .buttons
        .iter()
        .map(|button| (button.number, button.link.as_deref()))
        .collect();
    assert_eq!(
        labels,
        [(1, Some("x://1")), (3, Some("x://3"))],
        "a button without words anywhere is left out"
    );
    assert_eq!(problems, [], "nothing is missing");
    let (web, _) = message(&copies, "fr-CA", Platform::Web, Some("latin"));
    assert_eq!(
        (web.subtitle, web.buttons.len()),
        (None, 1),
        "the subtitle is for iOS, the third button for iOS too"
    );
}

#[test]
fn a_title_is_missing_only_where_the_source_has_one() {
    let missing = |copies: &[(&str, &str)], tag| message(copies, tag, Platform::Android, None).1;
    assert_eq!(
        missing(&[("en-US", "")], "en-US"),
        [],
        "a blank campaign is no mistake"
    );
    let codes: Vec<ProblemCode> = missing(
        &[
            ("en-US", "a =\n    .title = T\n"),
            ("ar", "a =\n    .title = { \"\" }\n"),
        ],
        "ar",
    )
    .into_iter()
    .map(|problem| problem.code)
    .collect();
    assert_eq!(
        codes,
        [ProblemCode::Missing {
            field: "title".to_owned(),
            locale: "ar".to_owned()
        }],
        "emptied on purpose, or by mistake"
    );
}

#[test]
fn fallback_goes_by_parents() {
    let campaign = |locales: &str| {
        Campaign::read(
            [(
                "campaign.toml".to_owned(),
                format!("locales = [{locales}]").into_bytes().into(),
            )]
            .into(),
        )
    };
    for (locales, locale, expected) in [
        ("'en-US', 'fr-FR', 'fr-CA'", "fr-CA", "fr-FR en-US"),
        ("'en-US', 'fr-FR', 'fr', 'fr-CA'", "fr-CA", "fr fr-FR en-US"),
        ("'fr-FR', 'en-GB', 'en-AU'", "en-AU", "fr-FR"),
        (
            "'fr-FR', 'en-001', 'en-US', 'en-AU'",
            "en-AU",
            "en-001 en-US fr-FR",
        ),
        ("'en', 'es', 'es-419', 'es-MX'", "es-MX", "es-419 es en"),
        ("'en', 'zh-CN', 'zh-TW', 'zh-HK'", "zh-HK", "zh-TW en"),
        ("'pt-BR', 'pt-PT', 'en'", "en", "pt-BR"),
        ("'en-US'", "en-US", ""),
    ] {
        let chain = campaign(locales).fallback(&Locale::new(locale).unwrap());
        let tags: Vec<&str> = chain.iter().map(Locale::as_str).collect();
        assert_eq!(tags.join(" "), expected, "{locale} among {locales}");
    }
}

#[test]
fn locales_know_their_direction_and_their_own_name() {
    use carillon_campaign::Direction::{Ltr, Rtl};
    for (tag, direction, name) in [
        ("en-US", Ltr, "English (US)"),
        ("fr-FR", Ltr, "français (France)"),
        ("ar", Rtl, "العربية"),
        ("ja", Ltr, "日本語"),
        ("he-IL", Rtl, "עברית (ישראל)"),
        ("az-Arab", Rtl, "azərbaycan (Arab)"),
        ("zh-Hant-HK", Ltr, "繁體中文 (香港)"),
        ("de-LI", Ltr, "Deutsch (LI)"),
        ("qaa", Ltr, "qaa"),
    ] {
        let locale = Locale::new(tag).unwrap();
        assert_eq!(
            (locale.direction(), locale.native_name().as_str()),
            (direction, name),
            "{tag}"
        );
    }
}

#[test]
fn in_a_list_a_locale_says_its_region_only_where_that_tells_it_from_another() {
    let listed: Vec<_> = ["en-US", "fr-FR", "fr-CA", "ar", "zh-Hant-TW", "ka-GE"]
        .map(|tag| Locale::new(tag).unwrap())
        .into();
    let names: Vec<_> = listed
        .iter()
        .map(|locale| locale.name_among(&listed))
        .collect();
    assert_eq!(
        names,
        [
            "English",
            "Français (France)",
            "Français (Canada)",
            "العربية",
            "繁體中文",
            "ქართული"
        ],
        "a tab has room for one word, and two tabs must differ"
    );
}

#[test]
fn pieces_tell_words_from_values_and_from_what_was_added() {
    let ftl = "a =\n    .body = Hi { $name }\n        you\n";
    let (message, _) = message(&[("en-US", ftl)], "en-US", Platform::Web, Some("arabic"));
    let at = ftl.find('{').unwrap()..ftl.find('}').unwrap() + 1;
    let kinds: Vec<_> = message
        .body
        .pieces
        .iter()
        .map(|piece| {
            (
                &message.body.text[piece.range.clone()],
                piece.origin.clone(),
            )
        })
        .collect();
    let source = |text: &str| {
        ftl.find(text)
            .map(|start| Origin::Source {
                range: start..start + text.len(),
            })
            .unwrap()
    };
    assert_eq!(
        kinds,
        [
            ("Hi ", source("Hi ")),
            ("\u{2068}", Origin::Added { at: at.start }),
            (
                "ليلى",
                Origin::Placeable {
                    range: at.clone(),
                    variable: Some("name".to_owned())
                }
            ),
            ("\u{2069}", Origin::Added { at: at.end }),
            (
                "\n",
                Origin::Source {
                    range: at.end..at.end + 1
                }
            ),
            ("you", source("you")),
        ],
        "in order, without gaps"
    );
}

#[test]
fn a_bomb_of_references_stays_small_and_quick() {
    let level = |level: u8| {
        format!(
            "m{level} = {}\n",
            format!("{{ m{} }}", level + 1).repeat(10)
        )
    };
    let levels: String = (0..30).map(level).collect();
    let ftl = format!("a =\n    .title = T\n    .body = {{ m0 }}\n{levels}m30 = boom\n");
    let (message, _) = message(&[("en-US", &ftl)], "en-US", Platform::Web, None);
    assert!(
        message.body.text.len() <= 64 * 1024 + 64,
        "10³⁰ booms do not fit"
    );
}
