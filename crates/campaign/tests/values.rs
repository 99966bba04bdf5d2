//! Values of every kind in the words of a locale: numbers, money, dates, addresses, and what stands in for them.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up fails")]

use carillon_campaign::{
    Campaign, Files, Locale, Platform, Problem, ProblemCode, Request, Value, VariableKind,
    WorstCase, resolve,
};
use proptest::prelude::*;

const MANIFEST: &str = r#"
source-locale = "en-US"
locales = ["en-US", "fr-FR", "de-DE", "ja", "ar", "he", "hi", "en-GB"]
[[variants]]
id = "a"
[[variables]]
name = "name"
[[variables]]
name = "n"
kind = "number"
[[variables]]
name = "price"
kind = "money"
[[variables]]
name = "day"
kind = "date"
[[variables]]
name = "link"
kind = "url"
[[personas]]
id = "p"
[personas.values]
name = "Amelia"
n = 0.256
price = { amount = 1299.9, currency = "EUR" }
day = 2026-11-27
link = "https://juniper.example/a"
[[personas]]
id = "q"
[personas.values]
name = ""
n = 20
price = { amount = -5, currency = "jpy" }
day = "2026-11-27T18:05:00Z"
[[personas]]
id = "million"
values = { n = 1000000, price = { amount = 1, currency = "USD" }, day = 2026-02-03T04:05:06 }
"#;

fn campaign(tag: &str, body: &str) -> Campaign {
    let ftl = format!("a =\n    .title = T\n    .body = {body}\n");
    let files = [
        ("campaign.toml".to_owned(), MANIFEST.as_bytes().into()),
        (format!("locales/{tag}.ftl"), ftl.as_bytes().into()),
    ];
    Campaign::read(Files::from(files))
}

fn shown(tag: &str, persona: Option<&str>, body: &str) -> (String, Vec<Problem>) {
    let locale = Locale::new(tag).unwrap();
    let request = Request {
        variant: "a",
        locale: &locale,
        platform: Platform::Web,
        persona,
    };
    let (message, problems) = resolve(&campaign(tag, body), request);
    (message.body.text, problems)
}

#[track_caller]
fn check(tag: &str, persona: &str, body: &str, expected: &str) {
    let (text, problems) = shown(tag, Some(persona), body);
    assert_eq!(text, expected, "{body} in {tag}");
    assert_eq!(problems, [], "nothing is wrong with it");
}

#[test]
fn the_manifest_is_read_without_a_word_of_complaint() {
    let campaign = campaign("en-US", "x");
    let about_settings: Vec<_> = campaign
        .problems()
        .iter()
        .filter(|problem| matches!(problem.code, ProblemCode::BadSetting { .. }))
        .collect();
    assert!(about_settings.is_empty(), "{about_settings:?}");
}

#[test]
fn money_is_written_as_the_locale_writes_it_and_with_the_currencys_digits() {
    for (tag, persona, expected) in [
        ("en-US", "p", "€1,299.90"),
        ("fr-FR", "p", "1\u{202f}299,90\u{a0}€"),
        ("de-DE", "p", "1.299,90\u{a0}€"),
        ("ja", "p", "€1,299.90"),
        ("en-US", "q", "-¥5"),
        ("ja", "q", "-￥5"),
        ("en-US", "million", "$1.00"),
        ("en-GB", "million", "US$1.00"),
    ] {
        check(tag, persona, "{ $price }", expected);
    }
}

#[test]
fn an_amount_can_be_written_with_other_digits_another_name_or_none() {
    check(
        "en-US",
        "p",
        "{ NUMBER($price, maximumFractionDigits: 0) }",
        "€1,300",
    );
    check(
        "en-US",
        "million",
        "{ NUMBER($price, minimumFractionDigits: 0) }",
        "$1",
    );
    check(
        "en-US",
        "p",
        "{ NUMBER($price, minimumFractionDigits: 0) }",
        "€1,299.9",
    );
    check(
        "en-GB",
        "million",
        "{ NUMBER($price, currencyDisplay: \"narrowSymbol\") }",
        "$1.00",
    );
    check(
        "fr-FR",
        "p",
        "{ NUMBER($price, currencyDisplay: \"code\") }",
        "1\u{202f}299,90\u{a0}EUR",
    );
    check(
        "en-US",
        "p",
        "{ NUMBER($price, style: \"decimal\") }",
        "1,299.9",
    );
    check(
        "fr-FR",
        "q",
        "{ NUMBER($n, currencyDisplay: \"code\", currency: \"GBP\", style: \"currency\") }",
        "20,00\u{a0}GBP",
    );
}

#[test]
fn a_number_can_be_a_percentage_signed_and_ungrouped() {
    check("en-US", "p", "{ NUMBER($n, style: \"percent\") }", "26%");
    check(
        "fr-FR",
        "p",
        "{ NUMBER($n, style: \"percent\", maximumFractionDigits: 1) }",
        "25,6\u{a0}%",
    );
    check(
        "en-US",
        "q",
        "{ NUMBER($n, signDisplay: \"always\") }",
        "+20",
    );
    check(
        "en-US",
        "million",
        "{ NUMBER($n, useGrouping: \"false\") }",
        "1000000",
    );
    check("hi", "million", "{ $n }", "10,00,000");
}

#[test]
fn a_date_is_written_as_the_locale_writes_it_and_a_time_only_where_there_is_one() {
    for (tag, persona, body, expected) in [
        ("en-US", "p", "{ $day }", "Nov 27, 2026"),
        ("fr-FR", "p", "{ $day }", "27 nov. 2026"),
        ("en-US", "q", "{ $day }", "Nov 27, 2026, 6:05\u{202f}PM"),
        ("fr-FR", "q", "{ $day }", "27 nov. 2026, 18:05"),
        (
            "en-US",
            "p",
            "{ DATETIME($day, dateStyle: \"full\") }",
            "Friday, November 27, 2026",
        ),
        (
            "en-US",
            "p",
            "{ DATETIME($day, dateStyle: \"long\", timeStyle: \"short\") }",
            "November 27, 2026",
        ),
        (
            "en-GB",
            "q",
            "{ DATETIME($day, timeStyle: \"short\") }",
            "18:05",
        ),
        (
            "en-US",
            "q",
            "{ DATETIME($day, hour: \"numeric\", minute: \"numeric\", hour12: \"false\") }",
            "18:05",
        ),
        (
            "en-US",
            "p",
            "{ DATETIME($day, month: \"long\", day: \"numeric\") }",
            "November 27",
        ),
        (
            "de-DE",
            "p",
            "{ DATETIME($day, weekday: \"long\") }",
            "Freitag",
        ),
        (
            "de-DE",
            "p",
            "{ DATETIME($day, weekday: \"long\", day: \"numeric\", month: \"long\") }",
            "Freitag, 27. November",
        ),
        (
            "ja",
            "p",
            "{ DATETIME($day, year: \"numeric\", month: \"long\") }",
            "2026年11月",
        ),
        (
            "en-US",
            "p",
            "{ DATETIME($day, dateStyle: \"short\") }",
            "11/27/26",
        ),
        (
            "en-US",
            "p",
            "{ DATETIME(\"2026-01-02\", month: \"short\", day: \"numeric\") }",
            "Jan 2",
        ),
    ] {
        check(tag, persona, body, expected);
    }
}

#[test]
fn plurals_are_those_of_cldr_as_it_is_now() {
    let body =
        "{ $n ->\n     [one] one\n     [two] two\n     [many] many\n    *[other] other\n    }";
    check("fr-FR", "million", body, "many");
    // Hebrew had `many` for whole tens until CLDR 42.
    check("he", "q", body, "other");
}

#[test]
fn an_address_runs_from_left_to_right_and_is_nobodys_language() {
    check("en-US", "p", "{ $link }", "https://juniper.example/a");
    check(
        "ar",
        "p",
        "{ $link }",
        "\u{2066}https://juniper.example/a\u{2069}",
    );
}

#[test]
fn a_default_stands_in_for_what_is_absent_or_empty_and_nothing_is_wrong_then() {
    let body = "Hi { DEFAULT($name, \"friend\") }!";
    check("en-US", "p", body, "Hi Amelia!");
    check("en-US", "q", body, "Hi friend!");
    check("en-US", "million", body, "Hi friend!");
    check("en-US", "worst-empty", body, "Hi friend!");
    check("en-US", "worst-empty", "{ DEFAULT($n, 0) } days", "0 days");
    check(
        "en-US",
        "million",
        "{ DEFAULT(DATETIME($day, month: \"long\"), \"soon\") }",
        "February",
    );
    check(
        "en-US",
        "worst-empty",
        "{ DEFAULT($name, \"x\") ->\n [x] nobody\n *[other] somebody\n }",
        "nobody",
    );
    let (names, _) = shown("en-US", None, body);
    assert_eq!(
        names, "Hi { name }!",
        "without a persona the name is what is looked at"
    );
}

#[test]
fn an_absent_value_without_a_default_is_a_warning_at_its_place() {
    let (text, problems) = shown("en-US", Some("worst-empty"), "Hi { $name }!");
    assert_eq!(text, "Hi { name }!", "its name stands there");
    let place = problems[0].place.as_ref().unwrap();
    assert_eq!((place.line, place.column), (3, 19), "behind the $ sign");
    assert!(
        matches!(&problems[0].code, ProblemCode::NoValue { variable, persona } if variable == "name" && persona == "worst-empty"),
        "who lacks what: {problems:?}"
    );
}

#[test]
fn a_default_does_not_hide_that_a_variable_is_unknown() {
    let (_, problems) = shown("en-US", Some("p"), "{ DEFAULT($nobody, \"x\") }");
    assert!(
        matches!(&problems[0].code, ProblemCode::UnknownVariable { name } if name == "nobody"),
        "{problems:?}"
    );
}

#[test]
fn an_option_that_is_not_known_is_told_and_the_rest_stands() {
    for (body, expected, told) in [
        (
            "{ NUMBER($price, currencyDisplay: \"name\") }",
            "€1,299.90",
            "NUMBER(currencyDisplay: name)",
        ),
        (
            "{ DATETIME($day, era: \"long\") }",
            "Nov 27, 2026",
            "DATETIME(era: long)",
        ),
        (
            "{ NUMBER($n, style: \"unit\") }",
            "0.256",
            "NUMBER(style: unit)",
        ),
    ] {
        let (text, problems) = shown("en-US", Some("p"), body);
        assert_eq!(text, expected, "the value is shown all the same");
        assert!(
            matches!(&problems[0].code, ProblemCode::UnknownFunction { name } if name == told),
            "{problems:?}"
        );
    }
}

#[test]
fn a_value_that_is_not_of_its_kind_is_told_where_it_stands_and_kept() {
    for (from, to) in [
        ("day = 2026-11-27", "day = \"tomorrow\""),
        ("day = 2026-11-27", "day = \"2026-02-30\""),
        (
            "price = { amount = 1299.9, currency = \"EUR\" }",
            "price = 12",
        ),
        (
            "price = { amount = 1299.9, currency = \"EUR\" }",
            "price = { amount = 1, currency = \"euro\" }",
        ),
        ("n = 0.256", "n = \"many\""),
    ] {
        let manifest = MANIFEST.replacen(from, to, 1);
        let files = [("campaign.toml".to_owned(), manifest.as_bytes().into())];
        let campaign = Campaign::read(Files::from(files));
        let bad = campaign
            .problems()
            .iter()
            .find(|problem| matches!(problem.code, ProblemCode::BadSetting { .. }));
        let line = manifest[..manifest.find(to).unwrap()].matches('\n').count() + 1;
        let place = bad.and_then(|problem| problem.place.as_ref()).unwrap();
        assert_eq!(place.line as usize, line, "{to} stands there");
        let key = from.split(' ').next().unwrap();
        assert!(
            campaign.manifest().personas[0].values.contains_key(key),
            "it is not lost"
        );
    }
}

#[test]
fn worst_cases_are_made_of_the_kinds_and_the_real_values() {
    let campaign = campaign("en-US", "x");
    let manifest = campaign.manifest();
    let longest = WorstCase::Longest.persona(manifest);
    let of = |name: &str| longest.values[name].as_written();
    assert_eq!(of("name").chars().count(), 39, "a passport's line");
    assert_eq!(of("n"), "1234567", "larger than any real one");
    assert_eq!(
        of("price"),
        "1234567.89 EUR",
        "in the currency they pay with"
    );
    assert_eq!(of("day"), "2026-09-30T22:58", "theirs have times");
    assert_eq!(
        WorstCase::Empty.persona(manifest).values.len(),
        0,
        "nothing is known of somebody new"
    );
    let arabic = WorstCase::RightToLeft.persona(manifest);
    assert!(
        arabic.values["name"].as_written().starts_with('ع'),
        "only texts turn"
    );
    assert_eq!(
        arabic.values["day"].as_written(),
        "2026-11-27",
        "the rest is real"
    );
    for case in WorstCase::ALL {
        assert_eq!(WorstCase::from_id(case.id()), Some(case), "ids lead back");
        let persona = case.persona(manifest);
        for variable in &manifest.variables {
            let value = persona.values.get(&variable.name);
            assert!(
                value.is_none_or(|value| value.fits(variable.kind)),
                "{case:?} {value:?} is of its kind"
            );
        }
    }
    assert!(
        !campaign
            .files()
            .values()
            .any(|bytes| String::from_utf8_lossy(bytes).contains("worst")),
        "no file has them"
    );
}

#[test]
fn a_real_value_longer_than_the_longest_wins_and_a_real_persona_keeps_its_id() {
    let long = "x".repeat(60);
    let manifest = MANIFEST
        .replace("\"Amelia\"", &format!("\"{long}\""))
        .replace("id = \"million\"", "id = \"worst-emoji\"");
    let campaign = Campaign::read(Files::from([(
        "campaign.toml".to_owned(),
        manifest.as_bytes().into(),
    )]));
    let manifest = campaign.manifest();
    assert_eq!(
        WorstCase::Longest.persona(manifest).values["name"].as_written(),
        long,
        "theirs is worse"
    );
    assert_eq!(
        manifest.persona("worst-emoji").unwrap().values["n"].as_written(),
        "1000000",
        "what a person made comes first"
    );
}

#[test]
fn a_value_goes_along_to_another_kind_as_far_as_it_can() {
    let text = |text: &str| Value::Text(text.to_owned());
    let money = |amount: f64| Value::Money {
        amount,
        currency: "USD".to_owned(),
    };
    for (value, kind, expected) in [
        (text("12"), VariableKind::Number, text("12")),
        (text("12"), VariableKind::Money, money(12.0)),
        (money(9.5), VariableKind::Number, Value::Number(9.5)),
        (money(9.5), VariableKind::Text, text("9.5 USD")),
        (Value::Number(3.0), VariableKind::Money, money(3.0)),
        (text("Amelia"), VariableKind::Money, text("Amelia")),
        (text("Amelia"), VariableKind::Date, text("Amelia")),
    ] {
        assert_eq!(value.as_kind(kind), expected, "{value:?} as {kind:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text_as_a_date_is_read_or_shown_as_it_is(text in "[0-9T:Zz+. -]{0,24}|\\PC{0,12}") {
        let manifest = MANIFEST.replace("day = 2026-11-27\n", &format!("day = {}\n", toml_text(&text)));
        let ftl = "a =\n    .body = { DATETIME($day, dateStyle: \"long\") }|{ NUMBER($day) }\n";
        let files = [
            ("campaign.toml".to_owned(), manifest.as_bytes().into()),
            ("locales/en-US.ftl".to_owned(), ftl.as_bytes().into()),
        ];
        let campaign = Campaign::read(Files::from(files));
        let locale = Locale::new("en-US").unwrap();
        let request = Request { variant: "a", locale: &locale, platform: Platform::Web, persona: Some("p") };
        let (message, _) = resolve(&campaign, request);
        let fits = campaign.manifest().personas[0].values["day"].fits(VariableKind::Date);
        let bare = message.body.text.replace(['\u{2068}', '\u{2069}'], "");
        prop_assert_eq!(bare.starts_with(&format!("{text}|")) && !text.is_empty(), !fits && !text.is_empty(), "{:?} gives {:?}", text, bare);
    }

    #[test]
    fn every_day_of_four_centuries_is_a_day_or_none(year in 1900_u16..2300, month in 0_u8..14, day in 0_u8..33) {
        let body = format!("{{ DATETIME(\"{year:04}-{month:02}-{day:02}\", year: \"numeric\") }}");
        let (text, _) = shown("en-US", Some("p"), &body);
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let real = (1..=12).contains(&month) && (1..=days[usize::from(month) - 1]).contains(&day);
        prop_assert_eq!(text == format!("{year}"), real, "{}", text);
    }
}

/// A text as a basic string of TOML.
fn toml_text(text: &str) -> String {
    let mut written = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => written.extend(['\\', c]),
            c if c.is_control() => written.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => written.push(c),
        }
    }
    written + "\""
}
