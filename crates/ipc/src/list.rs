//! Sends to lists of devices: a list is looked through, confirmed, sent to, paused, taken up again. No token crosses: a page
//! gets numbers of lines and counts.

use carillon_campaign::{Bytes, Locale};
use carillon_payload::{
    AccountId, LineProblem, ListGroup, ListProgress, ListSend, Provider, RecordFormat,
};
use serde::{Deserialize, Serialize};

use crate::command::{Command, Event, command};
use crate::{Failure, SessionId};

/// Takes in a piece of a list that was dropped on the page, which a browser tells no path of. The piece at 0 begins
/// another. Replies with where the list is kept, to be looked through there once its last piece is in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakeInList {
    /// What the file is called.
    pub name: String,
    /// Where in the file the piece begins, in bytes.
    pub at: u64,
    /// The piece.
    pub bytes: Bytes,
}
command!(TakeInList => "take_in_list" -> String);

/// Tokens are in it.
impl std::fmt::Debug for TakeInList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TakeInList({}, from {})", self.name, self.at)
    }
}

/// Looks through a list for a send; nothing leaves, and nothing is kept of it until it is confirmed ([`SendToList`]).
/// Another look, or [`ForgetLook`], ends it. Nothing is told of one that was stopped ([`StopLook`]).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LookThroughList {
    /// Which campaign.
    pub session: SessionId,
    /// The variant.
    pub variant: String,
    /// Who wants no locale that there is gets this one.
    pub locale: Locale,
    /// Whose values fill the variables; `None` shows the variables' names.
    pub persona: Option<String>,
    /// By which account; `None` is the sandbox.
    pub account: Option<AccountId>,
    /// The file.
    pub path: String,
}
command!(LookThroughList => "look_through_list" -> Option<ListLook>);

/// Answer to [`LookThroughList`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListLook {
    /// What the send would be called.
    pub number: u64,
    /// How many would be sent to.
    pub recipients: u64,
    /// Who would get which words.
    pub groups: Vec<ListGroup>,
    /// What is left out, by reason.
    pub left_out: Vec<LeftOut>,
    /// Whose wire it would go by.
    pub provider: Provider,
}

/// Lines that nobody is sent to by, for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// The reason.
    pub problem: LineProblem,
    /// How many.
    pub count: u64,
    /// The first of them, by their number.
    pub examples: Vec<u64>,
}

/// How far a list is looked through.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListLooking {
    /// The file.
    pub path: String,
    /// Bytes that were read.
    pub read: u64,
    /// Bytes that will have been.
    pub of: u64,
}
impl Event for ListLooking {
    const NAME: &'static str = "list-looking";
}

/// Stops a look, and the taking in of a list that was dropped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StopLook {}
command!(StopLook => "stop_look" -> ());

/// The person thought better of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForgetLook {
    /// The send that is not to be.
    pub number: u64,
}
command!(ForgetLook => "forget_look" -> ());

/// Sends to the list that was looked through. Replies when it has begun.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SendToList {
    /// Its number.
    pub number: u64,
    /// How many the person said yes to: where it is another number, nothing is sent.
    pub recipients: u64,
}
command!(SendToList => "send_to_list" -> ());

/// Pauses a send to a list: what is on the wire is awaited, the rest stays due. Replies when that is written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PauseList {
    /// Its number.
    pub number: u64,
}
command!(PauseList => "pause_list" -> ());

/// Ends a send to a list, under way or not, for good: the rest is not sent. Replies when that is written down; when nothing
/// leaves any more, [`ListOver`] says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CancelList {
    /// Its number.
    pub number: u64,
}
command!(CancelList => "cancel_list" -> ());

/// Goes on with a send to a list that was paused, stopped itself, or broke off. Replies when it has begun.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResumeList {
    /// Its number.
    pub number: u64,
    /// Where the list is now; `None` where it was.
    pub path: Option<String>,
    /// What is to become of those nobody can know of.
    pub undecided: Undecided,
}
command!(ResumeList => "resume_list" -> ());

/// What is to become of those who may have got the push or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Undecided {
    /// They are left as they are.
    Leave,
    /// They are sent to once more, and may get it twice.
    SendAgain,
}

/// The sends to lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lists {}
command!(Lists => "lists" -> ListsFound);

/// Answer to [`Lists`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListsFound {
    /// All of them, newest first.
    pub sends: Vec<ListSend>,
    /// The numbers of those that are under way here.
    pub under_way: Vec<u64>,
}

/// Writes what is known of every line of a send where the person said, without tokens. Replies with how many lines were
/// written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExportList {
    /// The send's number.
    pub number: u64,
    /// How they are written.
    pub format: RecordFormat,
    /// The file.
    pub path: String,
}
command!(ExportList => "export_list" -> u64);

/// How far a send to a list is, from time to time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListProgressed {
    /// Its number.
    pub number: u64,
    /// What came of it since it was begun.
    pub progress: ListProgress,
    /// When that was so, in milliseconds since 1970.
    pub at: u64,
}
impl Event for ListProgressed {
    const NAME: &'static str = "list-progressed";
}

/// Nothing leaves any more of a send to a list, and nothing of it is on the wire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListOver {
    /// The send as it stands now.
    pub send: ListSend,
    /// Why list or ledger could not be read or written on, where that ended it. What else did is in [`ListSend::rest`].
    pub failure: Option<Failure>,
}
impl Event for ListOver {
    const NAME: &'static str = "list-over";
}

/// Why a list is not sent to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "refusal", rename_all = "kebab-case")]
pub enum ListRefusal {
    /// The file is no list.
    NotAList {
        /// Which.
        path: String,
    },
    /// The file is not the list that was begun.
    OtherList {
        /// Which.
        path: String,
    },
    /// The campaign, or the gateway, makes other words of it than when it was begun.
    OtherWords {
        /// The campaign's name.
        campaign: String,
    },
    /// The gateway is gone.
    GatewayGone {
        /// The name it had.
        gateway: String,
    },
    /// Somebody is sending to it.
    UnderWay,
    /// It was cancelled, and that is final.
    Cancelled,
}
