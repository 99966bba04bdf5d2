//! Lists of devices: what is wrong with a line, and how far it is.

use carillon_payload::{LineProblem, LineState, Outcome};
use fluent_bundle::FluentArgs;

use crate::Words;

impl Words {
    /// Why a line is left out: "no known token".
    pub fn line_problem(&self, problem: LineProblem) -> String {
        self.of_list(&format!("line-problem-{}", problem.id()))
    }

    /// How far a line is, in a word or two: "accepted", "not sent yet".
    pub fn line_state(&self, state: &LineState) -> String {
        let id = match state {
            LineState::LeftOut(_) => "left-out",
            LineState::Waiting(_) => "waiting",
            LineState::OnTheWire | LineState::Settled(Outcome::Undecided { .. }) => "undecided",
            LineState::Settled(Outcome::Accepted { .. }) => "accepted",
            LineState::Settled(Outcome::Rejected(_)) => "refused",
            LineState::Settled(Outcome::NotSent { .. }) => "not-sent",
        };
        self.of_list(&format!("line-state-{id}"))
    }

    fn of_list(&self, id: &str) -> String {
        let said = self.bundle.message(id, &FluentArgs::new());
        said.unwrap_or_else(|| id.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::LANGUAGES;

    #[test]
    fn every_line_is_explained_in_every_language() {
        for language in LANGUAGES {
            let words = Words::new(language);
            for problem in LineProblem::ALL {
                let said = words.line_problem(problem);
                assert!(!said.contains("line-problem"), "{language}: {problem:?}");
            }
            for state in [
                LineState::LeftOut(LineProblem::NoToken),
                LineState::OnTheWire,
                LineState::Settled(Outcome::Accepted { provider_id: None }),
                LineState::Waiting(Outcome::NotSent {
                    detail: String::new(),
                }),
            ] {
                let said = words.line_state(&state);
                assert!(!said.contains("line-state"), "{language}: {state:?}");
            }
        }
    }
}
