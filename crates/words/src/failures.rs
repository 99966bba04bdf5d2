//! What could not be done, and what the command line says beside its results.

use fluent_bundle::{FluentArgs, FluentValue};

use crate::{Sentence, Words};

/// A value a sentence names: a text, or a number that plurals depend on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// A text, shown as it is.
    Text(String),
    /// A count.
    Count(u64),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Argument {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

impl Words {
    /// Why something could not be done, by the id in `failures.ftl`: `not-found`, with `path`.
    pub fn failure(&self, id: &str, arguments: &[(&'static str, Argument)]) -> Sentence {
        let message = format!("failure-{id}");
        let args = fluent(arguments);
        Sentence {
            what: self
                .bundle
                .message(&message, &args)
                .unwrap_or_else(|| message.clone()),
            why: self.bundle.attribute(&message, "why", &args),
        }
    }

    /// What the command line says, by the id in `failures.ftl`: `summary`, with its counts.
    pub fn say(&self, id: &str, arguments: &[(&'static str, Argument)]) -> String {
        let message = format!("cli-{id}");
        self.bundle
            .message(&message, &fluent(arguments))
            .unwrap_or(message)
    }
}

fn fluent(arguments: &[(&'static str, Argument)]) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    for (name, value) in arguments {
        let value: FluentValue<'static> = match value {
            Argument::Text(text) => text.clone().into(),
            Argument::Count(count) => (*count).into(),
        };
        args.set(*name, value);
    }
    args
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_says_what_where_and_what_to_do() {
        let said = Words::new("en").failure("not-found", &[("path", "spring".into())]);
        assert_eq!(said.what, "spring is not there.", "what and where");
        assert_eq!(
            said.why, "Check the name and the folder you are in.",
            "what to do"
        );
    }

    #[test]
    fn counts_are_plural_where_they_should_be() {
        let counts = |errors: usize, warnings: usize| {
            [
                ("errors", errors.into()),
                ("warnings", warnings.into()),
                ("notes", 0_usize.into()),
            ]
        };
        let english = Words::new("en");
        assert_eq!(
            english.say("summary", &counts(1, 2)),
            "1 error, 2 warnings, no notes.",
            "one and many"
        );
        let arabic = Words::new("ar");
        let wrote = |count: usize| {
            let said = arabic.say("wrote", &[("count", count.into()), ("path", "x".into())]);
            said.replace(['\u{2068}', '\u{2069}'], "")
        };
        for (count, expected) in [
            (0, "لم تُكتب صور في x."),
            (1, "كُتبت صورة واحدة في x."),
            (2, "كُتبت صورتان في x."),
            (3, "كُتبت 3 صور في x."),
            (11, "كُتبت 11 صورة في x."),
            (100, "كُتبت 100 صورة في x."),
        ] {
            assert_eq!(wrote(count), expected, "Arabic counts in six ways");
        }
        let french = Words::new("fr");
        assert_eq!(
            french.say("summary", &counts(0, 1)),
            "Aucune erreur, 1 avertissement, aucune remarque.",
            "French counts from two"
        );
    }
}
