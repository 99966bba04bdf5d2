//! Why a push was not handed over to an audience.

use carillon_payload::{AudienceKind, AudienceProblem, Provider};
use carillon_words::Words;

use super::Arguments;

/// Why nothing was sent to an audience.
#[derive(Debug)]
pub(crate) enum AudienceTrouble {
    /// The provider has no such audience, or the name has not its form.
    NoAudience {
        provider: Provider,
        kind: AudienceKind,
        given: String,
        problem: AudienceProblem,
    },
    /// Everybody gets the same, and several were chosen. `of`: `locale`, `persona`.
    OnlyOne { of: &'static str },
    /// The words differ from person to person, and the provider does not fill them in.
    Personal { variables: Vec<String> },
    /// Findings and obstacles stand in the way.
    Errors { count: usize },
    /// The name was not typed, or another one.
    NotConfirmed { name: String },
}

impl AudienceTrouble {
    /// The id of its sentence, and what that names.
    pub(super) fn message(&self, words: &Words) -> (&'static str, Arguments) {
        match self {
            Self::NoAudience {
                provider,
                kind,
                given,
                problem: AudienceProblem::NotOffered,
            } => {
                let known = AudienceKind::offered_by(*provider);
                let known: Vec<String> = known.map(|kind| words.audience(kind)).collect();
                let offer = if known.is_empty() { "none" } else { "some" };
                (
                    "audience-not-offered",
                    vec![
                        ("provider", words.provider(*provider).into()),
                        ("kind", words.audience(*kind).into()),
                        ("offer", offer.into()),
                        ("known", words.list(known).into()),
                        ("given", given.as_str().into()),
                    ],
                )
            }
            Self::NoAudience { kind, given, .. } => (
                "audience-bad-name",
                vec![("given", given.as_str().into()), ("kind", kind.id().into())],
            ),
            Self::OnlyOne { of } => ("audience-only-one", vec![("of", (*of).into())]),
            Self::Personal { variables } => (
                "audience-personal",
                vec![("variables", words.list(variables.iter().cloned()).into())],
            ),
            Self::Errors { count } => ("audience-errors", vec![("count", (*count).into())]),
            Self::NotConfirmed { name } => (
                "audience-not-confirmed",
                vec![("name", name.as_str().into())],
            ),
        }
    }
}
