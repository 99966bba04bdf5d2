//! The names of things: platforms, fields, severities, surfaces, rules.

use carillon_campaign::{Field, Platform, Severity};
use carillon_payload::{Provider, Remedy};
use fluent_bundle::FluentArgs;

use crate::{Words, number};

impl Words {
    /// A platform's name.
    pub fn platform(&self, platform: Platform) -> String {
        self.name(&format!("platform-{}", platform.id()))
    }

    /// Several platforms within a sentence: `iOS, Android and the web`.
    pub fn platforms(&self, platforms: &[Platform]) -> String {
        let mut names = platforms
            .iter()
            .map(|platform| self.name(&format!("on-{}", platform.id())));
        let Some(last) = names.next_back() else {
            return String::new();
        };
        if names.len() == 0 {
            return last;
        }
        self.joined("list-and", self.list(names), last)
    }

    /// Names side by side, without an “and”: `Shade, Expanded`.
    pub fn list(&self, names: impl IntoIterator<Item = String>) -> String {
        let side_by_side = |rest, next| self.joined("list-more", rest, next);
        names.into_iter().reduce(side_by_side).unwrap_or_default()
    }

    /// The beginning of a list and what comes next, by the message that joins them.
    fn joined(&self, id: &str, rest: String, next: String) -> String {
        let mut args = FluentArgs::new();
        args.set("rest", rest);
        args.set("next", next);
        self.bundle.message(id, &args).unwrap_or_default()
    }

    /// A provider's name within a sentence.
    pub fn provider(&self, provider: Provider) -> String {
        self.name(&format!("provider-{}", provider.id()))
    }

    /// A field's name: `Title`, `Button 2`.
    pub fn field(&self, field: Field) -> String {
        match field {
            Field::Title => self.name("field-title"),
            Field::Subtitle => self.name("field-subtitle"),
            Field::Body => self.name("field-body"),
            Field::Button(number) => {
                let mut args = FluentArgs::new();
                args.set("number", number);
                self.bundle
                    .message("field-button", &args)
                    .unwrap_or_else(|| field.attribute().into_owned())
            }
        }
    }

    /// A severity's name.
    pub fn severity(&self, severity: Severity) -> String {
        self.name(match severity {
            Severity::Error => "severity-error",
            Severity::Warning => "severity-warning",
            Severity::Note => "severity-note",
        })
    }

    /// The place of a surface: `lock` reads `Lock screen`.
    pub fn surface_place(&self, place: &str) -> String {
        self.named(&format!("place-{place}"), place)
    }

    /// The state of a surface: `collapsed` reads `Collapsed`.
    pub fn surface_state(&self, state: &str) -> String {
        self.named(&format!("state-{state}"), state)
    }

    /// An appearance by its id: `light`, `dark`.
    pub fn appearance(&self, id: &str) -> String {
        self.named(&format!("appearance-{id}"), id)
    }

    /// A time stamp by its id: `now`, `3h`, `yesterday`.
    pub fn stamp(&self, id: &str) -> String {
        self.named(&format!("stamp-{id}"), id)
    }

    /// A text size by its id: `default`, `ax3`.
    pub fn text_size(&self, id: &str) -> String {
        self.named(&format!("text-size-{id}"), id)
    }

    /// A rule's short name: `Words are cut`.
    pub fn rule_name(&self, id: &str) -> String {
        let found = self
            .bundle
            .find(&format!("finding-{id}"), "name", &FluentArgs::new());
        found.unwrap_or_else(|| id.to_owned())
    }

    /// A starter campaign's name and what it is about, by its id.
    pub fn starter(&self, id: &str) -> (String, String) {
        let about = self
            .bundle
            .find(&format!("starter-{id}"), "about", &FluentArgs::new());
        (
            self.named(&format!("starter-{id}"), id),
            about.unwrap_or_default(),
        )
    }

    /// What to do about refusals of that kind.
    pub fn remedy(&self, remedy: Remedy) -> String {
        self.name(&format!("remedy-{}", remedy.id()))
    }

    /// A whole number as the language writes it: `4,096`, `4 096`.
    pub fn number(&self, value: u64) -> String {
        number(self.language(), value)
    }

    /// A message without arguments; its id where there is none, which a test rules out.
    fn name(&self, id: &str) -> String {
        self.bundle
            .message(id, &FluentArgs::new())
            .unwrap_or_else(|| id.to_owned())
    }

    /// The name of one of a kind; the id as it is where it has no name.
    fn named(&self, message: &str, id: &str) -> String {
        self.bundle
            .message(message, &FluentArgs::new())
            .unwrap_or_else(|| id.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::LANGUAGES;

    #[test]
    fn everything_has_a_name_in_every_language() {
        for language in LANGUAGES {
            let words = Words::new(language);
            for platform in Platform::ALL {
                assert_ne!(
                    words.platform(platform),
                    format!("platform-{}", platform.id()),
                    "a name, not an id"
                );
            }
            for provider in Provider::ALL {
                assert_ne!(
                    words.provider(provider),
                    format!("provider-{}", provider.id()),
                    "a name, not an id"
                );
            }
            for rule in carillon_lint::rules() {
                assert_ne!(
                    words.rule_name(rule.id),
                    rule.id,
                    "{language}: a name, not an id"
                );
            }
            for severity in [Severity::Error, Severity::Warning, Severity::Note] {
                assert!(!words.severity(severity).contains('-'), "a name, not an id");
            }
            assert!(
                words.field(Field::Button(2)).contains('2'),
                "buttons are told apart"
            );
        }
    }

    #[test]
    fn everything_a_picture_depends_on_has_a_name() {
        let named = |name: String, id: &str| assert_ne!(name, id, "a name, not an id");
        for words in LANGUAGES.map(Words::new) {
            for surface in carillon_preview::surfaces() {
                named(words.surface_place(&surface.id.place), &surface.id.place);
                named(words.surface_state(&surface.id.state), &surface.id.state);
            }
            for size in carillon_preview::TextSize::ALL {
                named(words.text_size(size.id()), size.id());
            }
            for id in ["light", "dark"] {
                named(words.appearance(id), id);
            }
            for id in ["now", "3h", "yesterday"] {
                named(words.stamp(id), id);
            }
        }
    }

    #[test]
    fn what_has_no_name_keeps_its_id() {
        assert_eq!(
            Words::new("en").surface_place("watch"),
            "watch",
            "an honest id is better than nothing"
        );
    }

    #[test]
    fn platforms_are_listed_as_a_sentence_lists_them() {
        let english = Words::new("en");
        assert_eq!(
            english.platforms(&Platform::ALL),
            "iOS, Android and the web",
            "comma, then and"
        );
        assert_eq!(english.platforms(&[Platform::Ios]), "iOS", "one is no list");
        assert_eq!(
            Words::new("fr").platforms(&[Platform::Ios, Platform::Web]),
            "iOS et le web",
            "in French"
        );
        assert_eq!(
            Words::new("ja").platforms(&Platform::ALL),
            "iOS、Android、ウェブ",
            "Japanese has a comma of its own"
        );
    }
}
