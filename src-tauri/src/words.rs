//! The shell's own sentences, from `locales/shell`.

use std::env;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

/// A language and its file.
macro_rules! file {
    ($language:literal) => {
        (
            $language,
            include_str!(concat!("../../locales/shell/", $language, "/shell.ftl")),
        )
    };
}

/// Language and file.
const FILES: [(&str, &str); carillon_words::LANGUAGES.len()] = [
    file!("en"),
    file!("ar"),
    file!("de"),
    file!("es"),
    file!("fr"),
    file!("ja"),
    file!("pt-BR"),
];

/// The sentences in one language.
pub(crate) struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// In the language of a tag, as BCP 47 or as `LANG` writes it.
    pub(crate) fn new(tag: &str) -> Self {
        let wanted = carillon_words::language(tag);
        let (language, text) = FILES
            .into_iter()
            .find(|(known, _)| *known == wanted)
            .unwrap_or(FILES[0]);
        let id = language.parse::<LanguageIdentifier>().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // System dialogs show the marks of isolation as boxes.
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(read, _)| read);
        bundle.add_resource_overriding(resource);
        Self { bundle }
    }

    /// In the person's language, or the system's where none was chosen.
    pub(crate) fn chosen(language: Option<&str>) -> Self {
        language.map_or_else(Self::of_the_system, Self::new)
    }

    /// In the system's language.
    pub(crate) fn of_the_system() -> Self {
        let set = |name| {
            env::var(name)
                .ok()
                .filter(|value| !value.is_empty() && value != "C")
        };
        let tag = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .find_map(set)
            .unwrap_or_default();
        Self::new(&tag)
    }

    /// The language's tag.
    pub(crate) fn language(&self) -> String {
        let first = self.bundle.locales.first();
        first.map(ToString::to_string).unwrap_or_default()
    }

    /// A sentence; its id where there is none, which a test forbids.
    pub(crate) fn say(&self, id: &str, values: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, *value);
        }
        let pattern = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value());
        pattern.map_or_else(
            || id.to_owned(),
            |pattern| {
                self.bundle
                    .format_pattern(pattern, Some(&args), &mut Vec::new())
                    .into_owned()
            },
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_says_every_sentence() {
        let ids = |text: &str| -> Vec<String> {
            let lines = text
                .lines()
                .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
            lines
                .filter_map(|line| line.split_once(" ="))
                .map(|(id, _)| id.to_owned())
                .collect()
        };
        for (language, text) in FILES {
            FluentResource::try_new(text.to_owned()).unwrap();
            assert_eq!(
                ids(text),
                ids(FILES[0].1),
                "{language} has the same sentences as English"
            );
        }
    }

    #[test]
    fn a_sentence_speaks_the_persons_language() {
        assert_eq!(
            Words::new("fr_FR.UTF-8").say("menu-edit", &[]),
            "Édition",
            "as LANG writes it"
        );
        assert_eq!(
            Words::new("pt_PT").say("menu-edit", &[]),
            "Editar",
            "the language counts, not the country"
        );
        assert_eq!(
            Words::new("zh-Hant").say("menu-edit", &[]),
            "Edit",
            "English stands in"
        );
        let said = Words::chosen(Some("en")).say("smoke-timeout", &[("seconds", "60")]);
        assert_eq!(
            said, "No preview was painted within 60 seconds.",
            "values are put in, without marks"
        );
    }
}
