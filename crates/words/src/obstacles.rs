//! What stands in the way of a push before it leaves: in the words of the finding, or of the receipt it would become.

use carillon_campaign::{Problem, Severity};
use carillon_lint::{Finding, FindingCode};
use carillon_payload::{Obstacle, Provider};
use fluent_bundle::FluentArgs;

use crate::{Sentence, Words};

impl Words {
    /// What is wrong with a document, as the finding says it.
    pub fn problem(&self, problem: &Problem) -> Sentence {
        let code = FindingCode::Document {
            problem: problem.code.clone(),
        };
        self.finding(&Finding {
            severity: problem.severity,
            place: problem.place.clone(),
            ..bare(code)
        })
    }

    /// Why a push would not leave, or be refused.
    pub fn obstacle(&self, provider: Provider, obstacle: &Obstacle) -> Sentence {
        let bytes = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let code = match obstacle {
            Obstacle::NoGateway => {
                return alone(self.text("obstacle-no-gateway", &FluentArgs::new()));
            }
            Obstacle::Mismatch { mismatch } => return alone(self.mismatch(provider, *mismatch)),
            Obstacle::TooLarge { size, limit } => FindingCode::TooLarge {
                provider,
                size: bytes(*size),
                limit: bytes(*limit),
            },
            Obstacle::PictureWithoutUrl { file } => {
                FindingCode::PictureWithoutUrl { file: file.clone() }
            }
        };
        self.finding(&bare(code))
    }
}

/// A fact that needs no consequence.
fn alone(what: String) -> Sentence {
    Sentence {
        what,
        why: String::new(),
    }
}

/// A finding that is about nothing but what its code says.
fn bare(code: FindingCode) -> Finding {
    Finding {
        rule: code.id().to_owned(),
        code,
        severity: Severity::Error,
        locale: None,
        platforms: Vec::new(),
        surfaces: Vec::new(),
        copy: None,
        place: None,
    }
}

#[cfg(test)]
mod tests {
    use carillon_payload::Mismatch;

    use super::*;

    #[test]
    fn every_obstacle_has_words_in_every_language() {
        let obstacles = [
            Obstacle::NoGateway,
            Obstacle::Mismatch {
                mismatch: Mismatch::OtherEnvironment,
            },
            Obstacle::TooLarge {
                size: 5000,
                limit: 4096,
            },
            Obstacle::PictureWithoutUrl {
                file: "media/cake.png".to_owned(),
            },
        ];
        for language in crate::LANGUAGES {
            let words = Words::new(language);
            for obstacle in &obstacles {
                let said = words.obstacle(Provider::Apns, obstacle).what;
                assert!(
                    !said.is_empty() && !said.contains('{') && !said.contains("obstacle-"),
                    "{language}: {obstacle:?} is said, and nothing in it is left open: {said}"
                );
            }
        }
    }
}
