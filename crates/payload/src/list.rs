//! A push to a list of devices, as it is written down: the order once, and of each line of the list how far it is.

use carillon_campaign::{Locale, Platform};
use serde::{Deserialize, Serialize};

use crate::{AccountId, LedgerError, LineProblem, Outcome, Provider, Recipient};

/// What is sent to a list, by whom, and which list that is: all that a resumed send must find as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListOrder {
    /// Where the campaign is.
    pub path: String,
    /// The campaign's name.
    pub campaign: String,
    /// The variant's id.
    pub variant: String,
    /// Who gets no locale of their own gets this one.
    pub locale: Locale,
    /// Whose values fill the variables.
    pub persona: Option<String>,
    /// The gateway.
    pub account: AccountId,
    /// The gateway's name when it was ordered.
    pub gateway: String,
    /// The gateway's provider.
    pub provider: Provider,
    /// SHA-256 of every request, in hexadecimal: whether the words are still the same.
    pub words: String,
    /// The list.
    pub list: ListIdentity,
    /// How many lines are sent to.
    pub recipients: u64,
}

/// Which file a list is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListIdentity {
    /// Where it was.
    pub path: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// Its length.
    pub bytes: u64,
    /// When it was last changed, in milliseconds since 1970. For people: the bytes decide.
    pub modified: u64,
}

impl ListIdentity {
    /// Whether both are the same list, wherever it lies.
    pub fn is_same_list(&self, other: &Self) -> bool {
        self.sha256 == other.sha256 && self.bytes == other.bytes
    }
}

/// How many of a list get the words of one locale on one platform.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListGroup {
    /// The campaign's locale.
    pub locale: Locale,
    /// The platform.
    pub platform: Platform,
    /// How many.
    pub count: u64,
    /// The bytes that the words take.
    pub size: usize,
    /// The most that the provider takes.
    pub limit: usize,
}

impl ListGroup {
    /// Whether the provider would refuse every push of it.
    pub fn is_too_large(&self) -> bool {
        self.size > self.limit
    }
}

/// A send to a list that was begun once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListSend {
    /// Its number, counted from 1.
    pub number: u64,
    /// Milliseconds since 1970.
    pub begun_at: u64,
    /// What was sent to whom.
    pub order: ListOrder,
    /// How many lines ended how.
    pub tally: Vec<(LineState, u64)>,
    /// Why nobody sends the rest; `None` where somebody does, or where it broke off.
    pub rest: Option<ListRest>,
}

/// Why a send rests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ListRest {
    /// A person paused it.
    Paused,
    /// A person said that the rest is not to be sent. That is final.
    Cancelled,
    /// Too many in a row came to this.
    GaveUp(Outcome),
    /// Who is left was tried as often as may be in one go.
    Tried,
}

impl ListSend {
    /// How many are not sent to yet: those that wait among them, those on the wire not.
    pub fn left(&self) -> u64 {
        self.order.recipients.saturating_sub(
            self.count(|state| matches!(state, LineState::Settled(_) | LineState::OnTheWire)),
        )
    }

    /// Whether it can go on: somebody is left, and nobody said that it is over.
    pub fn is_open(&self) -> bool {
        !self.is_cancelled() && self.left() > 0
    }

    /// Whether somebody said that the rest is not to be sent.
    pub fn is_cancelled(&self) -> bool {
        self.rest == Some(ListRest::Cancelled)
    }

    /// Whether anybody on it may still be sent to: those that are left, and, where a person asks for it, those nobody can
    /// know of.
    pub fn can_go_on(&self) -> bool {
        !self.is_cancelled() && (self.left() > 0 || self.undecided() > 0)
    }

    /// How many were not sent to at all: those that are left and of which nothing is written down.
    pub fn not_yet(&self) -> u64 {
        let waiting = self.count(|state| matches!(state, LineState::Waiting(_)));
        self.left().saturating_sub(waiting)
    }

    /// How many nobody can know of: left on the wire, or broken off.
    pub fn undecided(&self) -> u64 {
        self.count(|state| {
            matches!(
                state,
                LineState::OnTheWire | LineState::Settled(Outcome::Undecided { .. })
            )
        })
    }

    /// How many lines are in such a state.
    pub fn count(&self, is_so: impl Fn(&LineState) -> bool) -> u64 {
        let counted = self.tally.iter().filter(|(state, _)| is_so(state));
        counted.map(|(_, count)| count).sum()
    }

    /// It in the numbers that change while it is under way.
    pub fn progress(&self) -> ListProgress {
        let settled = |is_so: fn(&Outcome) -> bool| {
            self.count(|state| matches!(state, LineState::Settled(outcome) if is_so(outcome)))
        };
        ListProgress {
            accepted: settled(|outcome| matches!(outcome, Outcome::Accepted { .. })),
            refused: settled(|outcome| matches!(outcome, Outcome::Rejected(_))),
            undecided: self.undecided(),
        }
    }
}

/// How many lines ended how so far, in a run or since a send was begun.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListProgress {
    /// Taken.
    pub accepted: u64,
    /// Refused for good.
    pub refused: u64,
    /// Nobody can know.
    pub undecided: u64,
}

impl ListProgress {
    /// How many have an end.
    pub fn ended(self) -> u64 {
        self.accepted + self.refused + self.undecided
    }

    /// Both together.
    #[must_use]
    pub fn and(self, more: Self) -> Self {
        Self {
            accepted: self.accepted + more.accepted,
            refused: self.refused + more.refused,
            undecided: self.undecided + more.undecided,
        }
    }
}

/// How far a line of a list is. One that is not written down was not sent to yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", content = "of", rename_all = "kebab-case")]
pub enum LineState {
    /// It is not sent to.
    LeftOut(LineProblem),
    /// The request has left, or may have. Where nobody is sending any more, that is undecided.
    OnTheWire,
    /// It did not get through, and nothing was delivered: it is sent to when the list goes on.
    Waiting(Outcome),
    /// Answered, or given up.
    Settled(Outcome),
}

/// A line that is to be sent to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Its number in the list, counted from 1.
    pub line: u64,
    /// Who is on it.
    pub recipient: Recipient,
}

/// Where the sending of one list writes down what it is about to do and what came of it.
pub trait ListLedger: Send + Sync {
    /// The id of a line's push: the same whenever it is asked for, so that what is sent again has the same key.
    fn delivery(&self, line: u64) -> String;

    /// One step: what came of some lines, and which leave now. Blocks until both are on disk; nothing leaves before.
    fn step(&self, came: &[(u64, LineState)], leaving: &[u64]) -> Result<(), LedgerError>;
}
