//! One language's Fluent messages, compiled in.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use unic_langid::LanguageIdentifier;

/// Language and files. English first: it stands in for languages that are not here.
const FILES: [(&str, [&str; 6]); 2] = [
    (
        "en",
        [
            include_str!("../../../locales/shared/en/names.ftl"),
            include_str!("../../../locales/shared/en/findings.ftl"),
            include_str!("../../../locales/shared/en/problems.ftl"),
            include_str!("../../../locales/shared/en/reasons.ftl"),
            include_str!("../../../locales/shared/en/failures.ftl"),
            include_str!("../../../locales/shared/en/exchange.ftl"),
        ],
    ),
    (
        "fr",
        [
            include_str!("../../../locales/shared/fr/names.ftl"),
            include_str!("../../../locales/shared/fr/findings.ftl"),
            include_str!("../../../locales/shared/fr/problems.ftl"),
            include_str!("../../../locales/shared/fr/reasons.ftl"),
            include_str!("../../../locales/shared/fr/failures.ftl"),
            include_str!("../../../locales/shared/fr/exchange.ftl"),
        ],
    ),
];

/// The messages of one language.
pub(crate) struct Bundle {
    language: &'static str,
    messages: FluentBundle<FluentResource>,
}

impl Bundle {
    /// The bundle of a language tag, as BCP 47 or as `LANG` writes it.
    pub(crate) fn new(tag: &str) -> Self {
        let wanted = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        let known = FILES
            .iter()
            .find(|(language, _)| wanted.eq_ignore_ascii_case(language));
        let (language, files) = known.unwrap_or(&FILES[0]);
        let id = language.parse::<LanguageIdentifier>().unwrap_or_default();
        let mut messages = FluentBundle::new_concurrent(vec![id]);
        // Marks would show up in terminals; what may run against its sentence is isolated where it is put in.
        messages.set_use_isolating(false);
        for file in files {
            // A file that does not parse whole is caught by a test; what could be read is still of use.
            let resource = FluentResource::try_new((*file).to_owned())
                .unwrap_or_else(|(resource, _)| resource);
            messages.add_resource_overriding(resource);
        }
        Self { language, messages }
    }

    /// Its language.
    pub(crate) fn language(&self) -> &'static str {
        self.language
    }

    /// A message, where there is one.
    pub(crate) fn message(&self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.messages.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let text = self
            .messages
            .format_pattern(pattern, Some(args), &mut errors)
            .into_owned();
        complain(id, &errors);
        Some(text)
    }

    /// An attribute, where there is one.
    pub(crate) fn find(&self, id: &str, attribute: &str, args: &FluentArgs<'_>) -> Option<String> {
        let pattern = self
            .messages
            .get_message(id)?
            .get_attribute(attribute)?
            .value();
        let mut errors = Vec::new();
        let text = self
            .messages
            .format_pattern(pattern, Some(args), &mut errors)
            .into_owned();
        complain(id, &errors);
        Some(text)
    }

    /// An attribute; its own name where it is missing, which a test rules out.
    pub(crate) fn attribute(&self, id: &str, attribute: &str, args: &FluentArgs<'_>) -> String {
        self.find(id, attribute, args)
            .unwrap_or_else(|| format!("{id}.{attribute}"))
    }
}

/// A missing argument is a bug that tests must meet; a person still gets the rest of the sentence.
fn complain(id: &str, errors: &[FluentError]) {
    debug_assert!(errors.is_empty(), "{id}: {errors:?}");
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The ids of messages and attributes in a file.
    fn ids(file: &str) -> BTreeSet<String> {
        let mut message = "";
        let mut ids = BTreeSet::new();
        for line in file.lines() {
            let Some((name, _)) = line.split_once(" =") else {
                continue;
            };
            if let Some(attribute) = name.trim_start().strip_prefix('.') {
                ids.insert(format!("{message}.{attribute}"));
            } else if !line.starts_with([' ', '#']) {
                message = name;
                ids.insert(name.to_owned());
            }
        }
        ids
    }

    #[test]
    fn every_file_parses_whole() {
        for (language, files) in FILES {
            for file in files {
                let parsed = FluentResource::try_new(file.to_owned());
                let errors = parsed.err().map(|(_, errors)| errors);
                assert_eq!(errors, None, "{language}: half a file is half the words");
            }
        }
    }

    #[test]
    fn both_languages_say_the_same_things() {
        for (english, french) in FILES[0].1.iter().zip(FILES[1].1) {
            assert_eq!(
                ids(english),
                ids(french),
                "a sentence of one language must exist in the other"
            );
        }
    }

    #[test]
    fn a_system_language_is_understood_and_an_unknown_one_is_english() {
        for (tag, language) in [
            ("fr", "fr"),
            ("fr-CA", "fr"),
            ("fr_FR.UTF-8", "fr"),
            ("C", "en"),
            ("", "en"),
            ("frr", "en"),
        ] {
            assert_eq!(
                Bundle::new(tag).language(),
                language,
                "{tag} is how systems write it"
            );
        }
    }
}
