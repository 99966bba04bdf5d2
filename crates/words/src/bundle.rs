//! One language's Fluent messages, compiled in.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::language::{self, LANGUAGES};

/// The files of a language.
macro_rules! files {
    ($language:literal) => {
        (
            $language,
            [
                include_str!(concat!("../../../locales/shared/", $language, "/names.ftl")),
                include_str!(concat!(
                    "../../../locales/shared/",
                    $language,
                    "/findings.ftl"
                )),
                include_str!(concat!(
                    "../../../locales/shared/",
                    $language,
                    "/problems.ftl"
                )),
                include_str!(concat!(
                    "../../../locales/shared/",
                    $language,
                    "/reasons.ftl"
                )),
                include_str!(concat!(
                    "../../../locales/shared/",
                    $language,
                    "/failures.ftl"
                )),
                include_str!(concat!(
                    "../../../locales/shared/",
                    $language,
                    "/exchange.ftl"
                )),
                include_str!(concat!(
                    "../../../locales/shared/",
                    $language,
                    "/gateways.ftl"
                )),
                include_str!(concat!("../../../locales/shared/", $language, "/lists.ftl")),
                include_str!(concat!(
                    "../../../locales/shared/",
                    $language,
                    "/audiences.ftl"
                )),
                include_str!(concat!(
                    "../../../locales/shared/",
                    $language,
                    "/subscribe.ftl"
                )),
            ],
        )
    };
}

/// Language and files.
const FILES: [(&str, [&str; 10]); LANGUAGES.len()] = [
    files!("en"),
    files!("ar"),
    files!("de"),
    files!("es"),
    files!("fr"),
    files!("ja"),
    files!("pt-BR"),
];

/// The messages of one language.
pub(crate) struct Bundle {
    language: &'static str,
    messages: FluentBundle<FluentResource>,
}

impl Bundle {
    /// The bundle of a language tag, as BCP 47 or as `LANG` writes it.
    pub(crate) fn new(tag: &str) -> Self {
        let known = FILES
            .iter()
            .find(|(known, _)| *known == language::language(tag));
        let (language, files) = known.unwrap_or(&FILES[0]);
        let id = language.parse::<LanguageIdentifier>().unwrap_or_default();
        let mut messages = FluentBundle::new_concurrent(vec![id]);
        // Marks show up in some terminals: sentences that run to the right do without, and what may run against
        // them is isolated where it is put in. In Arabic nearly every value runs against its sentence.
        messages.set_use_isolating(*language == "ar");
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
    fn all_languages_say_the_same_things() {
        let (_, english) = FILES[0];
        for (language, files) in FILES {
            for (english, own) in english.iter().zip(files) {
                assert_eq!(
                    ids(english),
                    ids(own),
                    "{language}: a sentence of one language must exist in the others"
                );
            }
        }
    }

    #[test]
    fn every_language_has_a_bundle() {
        for language in LANGUAGES {
            assert_eq!(
                Bundle::new(language).language(),
                language,
                "nobody who chose it reads English"
            );
        }
    }

    #[test]
    fn values_keep_their_direction_in_arabic() {
        let mut args = FluentArgs::new();
        args.set("number", 2);
        let said = Bundle::new("ar").message("field-button", &args);
        assert!(
            said.is_some_and(|said| said.contains("\u{2068}2\u{2069}")),
            "a value is set apart from the sentence around it"
        );
    }
}
