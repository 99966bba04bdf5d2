//! A push to a list of devices, as it is written down: the order once, and of each line of the list how far it is.

use carillon_campaign::Locale;
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
