//! What the systems say when an app asks whether it may send notifications, per locale.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use super::{Table, of};

/// One system's prompt in one language.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Prompt {
    /// The question, with `{app}` or `{origin}` in its place.
    title: String,
    /// Below it: the second paragraph of iOS, what is asked for in Chrome; nothing on Android.
    #[serde(default)]
    pub(crate) detail: String,
    /// The button that says yes.
    pub(crate) allow: String,
    /// The button that says no.
    pub(crate) deny: String,
}

impl Prompt {
    /// The question about a sender, whose name keeps its own direction (Unicode's isolates).
    pub(crate) fn title(&self, name: &str) -> String {
        let isolated = format!("\u{2068}{name}\u{2069}");
        self.title
            .replace("{app}", &isolated)
            .replace("{origin}", &isolated)
    }
}

/// The file: a table a system, by language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Prompts {
    ios: Table<Prompt>,
    android: Table<Prompt>,
    chrome: Table<Prompt>,
}

/// The file, read once.
#[expect(
    clippy::expect_used,
    reason = "compiled in and read by every test; there is no way on without it"
)]
fn prompts() -> &'static Prompts {
    static READ: OnceLock<Prompts> = OnceLock::new();
    READ.get_or_init(|| toml::from_str(include_str!("prompts.toml")).expect("the prompts"))
}

/// The alert of iOS.
pub(crate) fn ios(locale: &str) -> &'static Prompt {
    of(&prompts().ios, locale)
}

/// The dialog of Android 13 and later.
pub(crate) fn android(locale: &str) -> &'static Prompt {
    of(&prompts().android, locale)
}

/// The bubble of Chrome.
pub(crate) fn chrome(locale: &str) -> &'static Prompt {
    of(&prompts().chrome, locale)
}

/// Each language's words, to tell which faces they need.
pub(super) fn samples() -> BTreeMap<String, String> {
    let Prompts {
        ios,
        android,
        chrome,
    } = prompts();
    let mut samples: BTreeMap<String, String> = BTreeMap::new();
    for (language, prompt) in ios.iter().chain(android).chain(chrome) {
        let sample = samples.entry(language.clone()).or_default();
        for words in [&prompt.title, &prompt.detail, &prompt.allow, &prompt.deny] {
            sample.push_str(words);
        }
    }
    samples
}

#[cfg(test)]
mod tests {
    use super::super::{FILES, Table, read};
    use super::{android, chrome, ios, prompts};

    /// Languages whose prompts nobody here can word as the systems do. They are shown in English, as on a phone whose
    /// system does not speak the language either.
    const IN_ENGLISH: [&str; 9] = ["am", "bn", "hy", "ka", "km", "lo", "ta", "te", "ur"];

    #[test]
    fn every_language_of_the_other_words_has_every_prompt() {
        for file in FILES {
            let table: Table<Table<String>> = read(file);
            for locale in table.keys() {
                let language = locale.split('-').next().unwrap_or(locale);
                if IN_ENGLISH.contains(&language) {
                    continue;
                }
                for known in [&prompts().ios, &prompts().android, &prompts().chrome] {
                    assert!(
                        known.contains_key(language),
                        "a prompt in English on a phone in {locale} would be a lie"
                    );
                }
            }
        }
    }

    #[test]
    fn every_question_names_who_asks_and_nothing_is_empty() {
        let systems = [&prompts().ios, &prompts().android, &prompts().chrome];
        for (language, prompt) in systems.into_iter().flatten() {
            assert!(
                prompt.title("Juniper").contains("Juniper"),
                "{language}: who asks is the point of a prompt"
            );
            assert!(
                !prompt.allow.is_empty() && !prompt.deny.is_empty(),
                "{language}: both answers are words"
            );
        }
        assert!(
            !ios("fr").detail.is_empty() && !chrome("fr").detail.is_empty(),
            "two of them say more than the question"
        );
        assert!(
            android("fr-CA").title("Juniper").starts_with("Autoriser"),
            "a region falls back to its language"
        );
    }
}
