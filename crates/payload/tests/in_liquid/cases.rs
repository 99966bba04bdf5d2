//! Campaigns in Liquid, and what every reader of them must get: the preview's words.

use std::collections::BTreeMap;
use std::path::Path;

use carillon_campaign::{
    Campaign, Field, Files, Locale, Platform, Request, Value, readers, resolve,
};
use carillon_payload::{BrazeForm, braze_copy};
use serde::{Deserialize, Serialize};

/// A template, a profile, and what it gives.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Case {
    /// Where it is from: `streak-saver a ios title fr-FR amelia`.
    pub(crate) name: String,
    /// The Liquid.
    pub(crate) template: String,
    /// Standard attributes by name.
    pub(crate) profile: BTreeMap<String, serde_json::Value>,
    /// Custom attributes by name.
    pub(crate) custom: BTreeMap<String, serde_json::Value>,
    /// The words, without isolates.
    pub(crate) expected: String,
}

/// A campaign of what is hard: shared languages, many plurals, terms, braces, a gender, exact numbers, an ordinal.
const HARD: &[(&str, &str)] = &[
    (
        "campaign.toml",
        r#"format = 1
name = "Hard"
source-locale = "en-US"
locales = ["en-US", "en-GB", "fr-FR", "fr-CA", "pt-BR", "pt-PT", "zh-Hans", "zh-Hant", "pl", "ru", "ar", "lv", "es", "cy", "nb", "he"]
platforms = ["ios", "android", "web"]

[[variants]]
id = "a"
buttons = [{ link = "x://y" }]

[[variables]]
name = "first_name"

[[variables]]
name = "gender"

[[variables]]
name = "points"
kind = "number"

[[personas]]
id = "one"
values = { first_name = "Ann", gender = "f", points = 1 }
[[personas]]
id = "two"
values = { first_name = "ליאו", gender = "m", points = 2 }
[[personas]]
id = "few"
values = { first_name = "O'Neil", gender = "", points = 22 }
[[personas]]
id = "teen"
values = { first_name = "Zoë", gender = "x", points = 112 }
[[personas]]
id = "many"
values = { first_name = "Al", gender = "f", points = 1234567 }
[[personas]]
id = "four"
values = { first_name = "Bo", gender = "m", points = 4321 }
[[personas]]
id = "none"
values = { first_name = "Cy", gender = "f", points = 0 }
[[personas]]
id = "below"
values = { first_name = "Di", gender = "f", points = -21 }
"#,
    ),
    (
        "locales/en-US.ftl",
        "-brand = Juniper\n    .start = vowel\na =\n    .title = { -brand }: { $first_name }, { NUMBER($points, type: \"ordinal\") ->\n        [one] { $points }st\n        [two] { $points }nd\n        [few] { $points }rd\n       *[other] { $points }th\n    } today\n    .body = { $points ->\n        [0] Nothing yet\n        [one] { $points } point\n       *[other] { $points } points\n    } {\"{{\"} {\"{%\"} 100 % { NUMBER($points, useGrouping: \"false\") } it's \"x\" { 12345 }\n    .button-1 = { $gender ->\n        [f] Hers\n        [m] His\n       *[other] Theirs\n    }\n",
    ),
    (
        "locales/en-GB.ftl",
        "a =\n    .title = Colour, { $first_name }\n",
    ),
    (
        "locales/fr-FR.ftl",
        "a =\n    .title = { $points ->\n        [one] { $points } point\n        [many] { $points } de points\n       *[other] { $points } points\n    }\n    .body = France\n",
    ),
    ("locales/fr-CA.ftl", "a =\n    .body = Québec\n"),
    (
        "locales/pt-BR.ftl",
        "a =\n    .title = Brasil { $points }\n",
    ),
    (
        "locales/pt-PT.ftl",
        "a =\n    .title = Portugal { $points }\n",
    ),
    (
        "locales/zh-Hans.ftl",
        "a =\n    .title = 简体 { $points }\n",
    ),
    (
        "locales/zh-Hant.ftl",
        "a =\n    .title = 繁體 { $points }\n",
    ),
    (
        "locales/pl.ftl",
        "a =\n    .title = { $points ->\n        [one] { $points } punkt\n        [few] { $points } punkty\n       *[many] { $points } punktów\n    }\n",
    ),
    (
        "locales/ru.ftl",
        "a =\n    .title = { $points ->\n        [one] { $points } очко\n        [few] { $points } очка\n        [many] { $points } очков\n       *[other] { $points } очка\n    } { $gender ->\n       *[f] она\n        [m] он\n    }\n",
    ),
    (
        "locales/ar.ftl",
        "a =\n    .title = { $first_name } { $points ->\n        [zero] صفر\n        [one] واحدة\n        [two] نقطتان\n        [few] { $points } نقاط\n        [many] { $points } نقطة\n       *[other] { $points } نقطةٍ\n    }\n",
    ),
    (
        "locales/lv.ftl",
        "a =\n    .title = { $points ->\n        [zero] { $points } punktu\n        [one] { $points } punkts\n       *[other] { $points } punkti\n    }\n",
    ),
    (
        "locales/es.ftl",
        "a =\n    .title = { $points } { $points ->\n       *[other] puntos\n        [1] punto justo\n        [one] punto\n    }\n",
    ),
    (
        "locales/cy.ftl",
        "a =\n    .title = { NUMBER($points, type: \"ordinal\") ->\n        [zero] z\n        [one] o\n        [two] t\n        [few] f\n        [many] m\n       *[other] x\n    }\n",
    ),
    (
        "locales/nb.ftl",
        "a =\n    .title = { NUMBER($points, minimumFractionDigits: 2) }\n",
    ),
    (
        "locales/he.ftl",
        "a =\n    .title = { $first_name } { $points ->\n        [one] נקודה\n        [two] נקודתיים\n       *[other] { $points } נקודות\n    }\n",
    ),
];

/// The campaigns, by name.
pub(crate) fn campaigns() -> Vec<(&'static str, Campaign)> {
    let hard: Files = HARD
        .iter()
        .map(|(path, text)| ((*path).to_owned(), text.as_bytes().into()))
        .collect();
    vec![
        ("streak-saver", starter("streak-saver")),
        ("welcome", starter("welcome")),
        ("hard", Campaign::read(hard)),
    ]
}

fn starter(name: &str) -> Campaign {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../assets/starters")
        .join(name);
    let mut files = Files::new();
    let mut add = |path: String| {
        let bytes = std::fs::read(folder.join(&path)).expect("the starter is there");
        files.insert(path, bytes.into());
    };
    add("campaign.toml".to_owned());
    for entry in std::fs::read_dir(folder.join("locales")).expect("it has words") {
        let name = entry.expect("readable").file_name();
        add(format!("locales/{}", name.to_string_lossy()));
    }
    Campaign::read(files)
}

/// Every field of a campaign for every reader of it.
pub(crate) fn cases(name: &str, campaign: &Campaign) -> Vec<Case> {
    let manifest = campaign.manifest();
    let mut cases = Vec::new();
    for platform in Platform::ALL {
        let copy = braze_copy(campaign, "a", platform, BrazeForm::Liquid);
        for (language, country, locale) in people(campaign) {
            for persona in &manifest.personas {
                let request = Request {
                    variant: "a",
                    locale: &locale,
                    platform,
                    persona: Some(&persona.id),
                };
                let (message, _) = resolve(campaign, request);
                let mut custom = BTreeMap::new();
                let mut profile = BTreeMap::new();
                for (variable, value) in &persona.values {
                    let standard = matches!(variable.as_str(), "first_name" | "gender");
                    let values = if standard { &mut profile } else { &mut custom };
                    values.insert(variable.clone(), json(value));
                }
                profile.insert("language".to_owned(), language.clone().into());
                profile.insert("country".to_owned(), country.clone().into());
                for text in &copy.texts {
                    let shown = message.text(text.field).map_or("", |text| &text.text);
                    cases.push(Case {
                        name: format!(
                            "{name} {} {} {locale} {}",
                            platform.id(),
                            text.field.attribute(),
                            persona.id
                        ),
                        template: text.text.clone(),
                        profile: profile.clone(),
                        custom: custom.clone(),
                        expected: without_isolates(shown),
                    });
                }
            }
        }
    }
    cases
}

/// Somebody for every locale, by language and country, and somebody of a language that the campaign has not.
fn people(campaign: &Campaign) -> Vec<(String, Option<String>, Locale)> {
    let manifest = campaign.manifest();
    let mut people = Vec::new();
    for group in readers(&manifest.locales, &manifest.source_locale) {
        for reader in group.locales {
            let language = group.language.clone();
            if let Some(country) = reader.countries.first() {
                people.push((
                    language.clone(),
                    Some(country.clone()),
                    reader.locale.clone(),
                ));
            }
            if reader.others {
                people.push((language, None, reader.locale));
            }
        }
    }
    people.push(("xx".to_owned(), None, manifest.source_locale.clone()));
    people
}

fn json(value: &Value) -> serde_json::Value {
    match value {
        Value::Number(number) if number.fract() == 0.0 => (*number as i64).into(),
        Value::Number(number) => (*number).into(),
        Value::Text(text) => text.clone().into(),
        Value::Money { .. } => value.as_written().into(),
    }
}

/// Without U+2068 and U+2069: the Liquid isolates every text, resolution those that need it; people see the same.
pub(crate) fn without_isolates(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// What the peers are given: no template twice for the same person.
#[allow(dead_code, reason = "not everybody who shares the cases asks")]
pub(crate) fn distinct() -> Vec<Case> {
    let mut kept: Vec<Case> = Vec::new();
    for (name, campaign) in campaigns() {
        for case in cases(name, &campaign) {
            let same = |other: &Case| {
                other.template == case.template
                    && other.profile == case.profile
                    && other.custom == case.custom
            };
            if !kept.iter().any(same) {
                kept.push(case);
            }
        }
    }
    kept
}

/// The field that a case is about, for tests that look one up.
#[allow(dead_code, reason = "not everybody who shares the cases asks")]
pub(crate) fn text_of(campaign: &Campaign, platform: Platform, field: Field) -> String {
    let copy = braze_copy(campaign, "a", platform, BrazeForm::Liquid);
    let found = copy.texts.into_iter().find(|text| text.field == field);
    found.map_or_else(String::new, |found| found.text)
}
