//! Findings, failures and remedies as sentences, from `locales/shared`.
//!
//! **Invariant.** Every sentence that both the app and the command line say is here, once a language.

mod audiences;
mod bundle;
mod exchange;
mod failures;
mod findings;
mod gateways;
mod language;
mod lists;
mod names;
mod obstacles;
mod outcomes;
mod record;
mod subscribe;

use carillon_lint::Finding;
use carillon_payload::{Outcome, Provider};

use bundle::Bundle;
pub use failures::Argument;
pub use language::{LANGUAGES, intl_tag, language, number};
pub use record::{MARK_OF_UTF_8, Record, Records};

/// A language's sentences.
pub struct Words {
    bundle: Bundle,
}

/// A fact and its consequence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// What is so: "Body is cut after 38 characters."
    pub what: String,
    /// What follows, or what to do: "“before midnight” is hidden until people expand it."
    pub why: String,
}

impl Words {
    /// The sentences of a language (`fr`, `fr-CA`, `fr_FR.UTF-8`); English where it is not known.
    pub fn new(language: &str) -> Self {
        Self {
            bundle: Bundle::new(language),
        }
    }

    /// The language, one of [`LANGUAGES`].
    pub fn language(&self) -> &'static str {
        self.bundle.language()
    }

    /// A finding.
    pub fn finding(&self, finding: &Finding) -> Sentence {
        let message = format!("finding-{}", finding.code.id());
        let args = findings::arguments(self, finding);
        Sentence {
            what: self.bundle.attribute(&message, "what", &args),
            why: self.bundle.attribute(&message, "why", &args),
        }
    }

    /// How a delivery ended, with the provider's own explanation and the remedy.
    pub fn outcome(&self, provider: Provider, outcome: &Outcome) -> Sentence {
        outcomes::sentence(self, provider, outcome)
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words")
            .field("language", &self.language())
            .finish_non_exhaustive()
    }
}
