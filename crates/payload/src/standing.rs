//! How a delivery stands, in one word: what lists are filtered by and counted in.

use serde::{Deserialize, Serialize};

use crate::{DeliveryState, Outcome};

/// How a delivery looks to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// The provider took it.
    Accepted,
    /// The provider refused it.
    Rejected,
    /// Nobody can know whether it was taken.
    Undecided,
    /// It never left.
    NotSent,
    /// It is on the wire.
    Sending,
    /// It waits for its turn.
    Waiting,
}

impl Standing {
    /// All of them, those with an end first.
    pub const ALL: [Self; 6] = [
        Self::Accepted,
        Self::Rejected,
        Self::Undecided,
        Self::NotSent,
        Self::Sending,
        Self::Waiting,
    ];

    /// Those that want a person.
    pub const NEEDS_ACTION: [Self; 3] = [Self::Rejected, Self::Undecided, Self::NotSent];

    /// The standing of a receipt's state.
    pub fn of(state: &DeliveryState) -> Self {
        match state {
            DeliveryState::Planned => Self::Waiting,
            DeliveryState::OnTheWire => Self::Sending,
            DeliveryState::Settled { outcome, .. } => match outcome {
                Outcome::Accepted { .. } => Self::Accepted,
                Outcome::Rejected(_) => Self::Rejected,
                Outcome::Undecided { .. } => Self::Undecided,
                Outcome::NotSent { .. } => Self::NotSent,
            },
        }
    }

    /// Its identifier: `not-sent`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
            Self::Undecided => "undecided",
            Self::NotSent => "not-sent",
            Self::Sending => "sending",
            Self::Waiting => "waiting",
        }
    }

    /// The standing of that identifier.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|standing| standing.id() == id)
    }

    /// Whether an answer, or the lack of one, is final.
    pub fn settled(self) -> bool {
        !matches!(self, Self::Sending | Self::Waiting)
    }

    /// Whether a person has something to do about it.
    pub fn needs_action(self) -> bool {
        Self::NEEDS_ACTION.contains(&self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_that_was_no_success_wants_a_person() {
        assert!(
            Standing::Undecided.needs_action(),
            "somebody must look at the phone"
        );
        assert!(!Standing::Sending.needs_action(), "it may still be taken");
    }

    #[test]
    fn an_identifier_leads_back_to_its_standing() {
        for standing in Standing::ALL {
            let json = serde_json::to_string(&standing).unwrap();
            assert_eq!(
                json,
                format!("\"{}\"", standing.id()),
                "one spelling, on the wire as on the command line"
            );
            assert_eq!(Standing::from_id(standing.id()), Some(standing), "{json}");
        }
    }
}
