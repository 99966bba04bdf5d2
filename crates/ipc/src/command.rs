//! The commands: name, request, reply; and the events.

use carillon_campaign::{Edit, Locale, Message};
use carillon_payload::{AudienceName, DeliveryId, Device, DeviceId, PlannedMessage, WaitsFor};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::Failure;

/// A command of the shell.
pub trait Command: Serialize + DeserializeOwned {
    /// Its name on the wire.
    const NAME: &'static str;
    /// What comes back.
    type Reply: Serialize + DeserializeOwned;
}

/// An event the shell sends.
pub trait Event: Serialize + DeserializeOwned + Clone {
    /// Its name on the wire.
    const NAME: &'static str;
}

/// Ties a request to its name and reply.
macro_rules! command {
    ($request:ty => $name:literal -> $reply:ty) => {
        impl Command for $request {
            const NAME: &'static str = $name;
            type Reply = $reply;
        }
    };
}
pub(crate) use command;

/// Identifies an open campaign's work: its folder, or the journal of one that was never saved.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct SessionId(pub String);

/// What the welcome screen shows and the app starts with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Start {}
command!(Start => "start" -> Started);

/// Answer to [`Start`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Started {
    /// Campaigns opened before, newest first.
    pub recents: Vec<Recent>,
    /// Starter campaigns.
    pub starters: Vec<Starter>,
    /// Work that was not saved when the app ended.
    pub lost: Vec<LostWork>,
    /// The person's settings.
    pub settings: Settings,
    /// A campaign to open at once (`carillon-app PATH`): see [`Opening::named`].
    pub open: Option<String>,
    /// The app's version.
    pub version: String,
}

/// A campaign opened before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Its folder.
    pub path: String,
    /// Its name.
    pub name: String,
    /// How many locales it has.
    pub locales: u32,
    /// Milliseconds since 1970 when it was last opened.
    pub opened_at: u64,
}

/// A starter campaign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Starter {
    /// Its id: `streak-saver`, `welcome`, `blank`.
    pub id: String,
}

/// Work that was not saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LostWork {
    /// Its session.
    pub session: SessionId,
    /// The campaign's name.
    pub name: String,
    /// The folder it was opened from, if any.
    pub path: Option<String>,
    /// How many edits there are.
    pub edits: u32,
    /// Milliseconds since 1970 of the last one.
    pub at: u64,
}

/// What a person set.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The app's language; `None` follows the system.
    pub language: Option<String>,
    /// `light`, `dark`; `None` follows the system.
    pub theme: Option<String>,
    /// Whether what arrives in the sandbox is shown by this machine's desktop as well.
    pub show_on_desktop: bool,
}

/// Keeps the settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeepSettings {
    /// All of them.
    pub settings: Settings,
}
command!(KeepSettings => "keep_settings" -> ());

/// What to open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Opening {
    /// A folder or a `.carillon` file.
    Path {
        /// Where.
        path: String,
    },
    /// A copy of a starter.
    Starter {
        /// Its id.
        id: String,
    },
    /// Work that was not saved.
    Lost {
        /// Its session.
        session: SessionId,
    },
}

impl Opening {
    /// What [`Started::open`] names: `starter:ID`, or a path.
    pub fn named(name: &str) -> Self {
        match name.strip_prefix("starter:") {
            Some(id) => Self::Starter { id: id.to_owned() },
            None => Self::Path {
                path: name.to_owned(),
            },
        }
    }
}

/// Opens a campaign. The reply is [`Opened`]; its files are then fetched raw with [`Read`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Open {
    /// What.
    pub opening: Opening,
}
command!(Open => "open" -> Opened);

/// An open campaign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// Its session: names it in every later command.
    pub session: SessionId,
    /// Its folder; `None` until it is saved.
    pub path: Option<String>,
    /// Whether it has work that is in no folder yet.
    pub unsaved: bool,
    /// Whether it cannot be written: the folder is read-only or the format newer.
    pub read_only: bool,
    /// The number of the last edit in its journal; the next is one more.
    pub last_edit: u64,
}

/// Its files: a raw reply, to be read with [`crate::frame::unpack`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Read {
    /// Which campaign.
    pub session: SessionId,
}
/// Raw: `Vec<u8>`, see [`Read`].
pub const READ: &str = "read";

/// A font file, a raw reply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadFont {
    /// The face's id.
    pub face: String,
}
/// Raw: `Vec<u8>`, see [`ReadFont`].
pub const READ_FONT: &str = "read_font";

/// A picture of the campaign, decoded natively; a raw reply: width, height, original width, original height
/// (u32, little endian), then RGBA.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decode {
    /// Which campaign.
    pub session: SessionId,
    /// Path in its folder.
    pub file: String,
}
/// Raw: `Vec<u8>`, see [`Decode`].
pub const DECODE: &str = "decode";

/// Journals edits, in order. Replies when they are on disk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Journal {
    /// Which campaign.
    pub session: SessionId,
    /// The number of the first of them; a gap is a bug and is refused.
    pub first: u64,
    /// The edits.
    pub edits: Vec<Edit>,
}
command!(Journal => "journal" -> ());

/// Saves to its folder (or, with a path, to that one and from then on there).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Save {
    /// Which campaign.
    pub session: SessionId,
    /// Save as: a folder, or a `.carillon` file.
    pub path: Option<String>,
    /// Overwrite files that changed on disk meanwhile.
    pub overwrite: bool,
}
command!(Save => "save" -> Opened);

/// Closes a campaign; its journal is kept unless `discard`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Close {
    /// Which campaign.
    pub session: SessionId,
    /// Throw unsaved work away.
    pub discard: bool,
}
command!(Close => "close" -> ());

/// Asks the person for a folder or file. Journeys answer it through `CARILLON_ANSWER_DIALOGS`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskPath {
    /// What for.
    pub purpose: AskFor,
    /// A name to suggest.
    pub suggestion: String,
}
command!(AskPath => "ask_path" -> Option<String>);

/// What a path is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AskFor {
    /// A campaign folder to open.
    OpenCampaign,
    /// A folder to save a campaign in.
    SaveCampaign,
    /// A PNG file to write.
    SavePicture,
    /// A translators' file to write.
    SaveTranslations,
    /// A folder to put a folder of translators' files in.
    TranslationsFolder,
    /// A file of receipts to write.
    SaveReceipts,
    /// A list of devices to send to.
    OpenList,
}

/// Writes a PNG where the person said. The bytes are drawn natively by the shell from its own copy of the campaign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavePicture {
    /// Which campaign.
    pub session: SessionId,
    /// What to draw.
    pub cell: Cell,
    /// Where.
    pub path: String,
}
command!(SavePicture => "save_picture" -> ());

/// One picture of the campaign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// The surface's id.
    pub surface: String,
    /// The variant.
    pub variant: String,
    /// The locale.
    pub locale: Locale,
    /// The persona.
    pub persona: Option<String>,
    /// `light` or `dark`.
    pub appearance: String,
    /// `xs` … `default` … `ax5`.
    pub text_size: String,
    /// `now`, `3h`, `yesterday`.
    pub stamp: String,
}

/// Writes translators' files where the person said, from the shell's own copy of the campaign. Replies with the file,
/// or the folder that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExportTranslations {
    /// Which campaign.
    pub session: SessionId,
    /// The format's name: `csv`, `xliff-2`.
    pub format: String,
    /// The file; of a format with several files the folder in which theirs is made.
    pub path: String,
    /// What a folder of several files is called.
    pub name: String,
}
command!(ExportTranslations => "export_translations" -> String);

/// The own test devices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Devices {}
command!(Devices => "devices" -> Vec<Device>);

/// Adds or changes a device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeepDevice {
    /// The device.
    pub device: Device,
}
command!(KeepDevice => "keep_device" -> ());

/// Forgets a device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForgetDevice {
    /// Which.
    pub device: DeviceId,
}
command!(ForgetDevice => "forget_device" -> ());

/// Sends test pushes: as every persona, every locale to every device. Replies with the run's number; receipts come as
/// events.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Send {
    /// Which campaign.
    pub session: SessionId,
    /// The variant.
    pub variant: String,
    /// The locales.
    pub locales: Vec<Locale>,
    /// The personas' ids; `None` shows the variables' names.
    pub personas: Vec<Option<String>>,
    /// The devices.
    pub devices: Vec<DeviceId>,
    /// The owners of others' devices that the person was asked about, and said yes to: nobody else's is sent to.
    pub asked_about: Vec<String>,
}
command!(Send => "send" -> u64);

/// Plans a send and says what would go where. Nothing leaves, and no key is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanSend {
    /// What would be sent.
    pub send: Send,
}
command!(PlanSend => "plan_send" -> Vec<PlannedMessage>);

/// Pauses a run: what is on the wire is awaited, the rest is held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PauseRun {
    /// Its number.
    pub run: u64,
}
command!(PauseRun => "pause_run" -> ());

/// Lets a paused run go on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResumeRun {
    /// Its number.
    pub run: u64,
}
command!(ResumeRun => "resume_run" -> ());

/// The runs that are paused, for a page that was not there when they were.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PausedRuns {}
command!(PausedRuns => "paused_runs" -> Vec<u64>);

/// Stops a run: what is on the wire is awaited, the rest is not sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StopRun {
    /// Its number.
    pub run: u64,
}
command!(StopRun => "stop_run" -> ());

/// A push waits before it leaves. It is over when its receipt changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PushWaits {
    /// Its run.
    pub run: u64,
    /// Its delivery.
    pub delivery: DeliveryId,
    /// What for.
    pub waits_for: WaitsFor,
    /// Until when, in milliseconds since 1970.
    pub until: u64,
}
impl Event for PushWaits {
    const NAME: &'static str = "push-waits";
}

/// A run came to its end: every push is settled, and nothing of it waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunOver {
    /// Its number.
    pub run: u64,
}
impl Event for RunOver {
    const NAME: &'static str = "run-over";
}

/// What arrived in the sandbox, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inbox {}
command!(Inbox => "inbox" -> Vec<Arrival>);

/// A push the sandbox took, read back from its own bytes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Arrival {
    /// The delivery's id.
    pub id: String,
    /// The device's name.
    pub device: String,
    /// The topic, condition, segment or campaign that it came to, where it was not sent to the device.
    pub audience: Option<AudienceName>,
    /// The message, decoded from the payload that arrived: what the inbox draws.
    pub message: Message,
    /// Whose values Braze filled in on the way, by the persona's name: nothing where it knows none of theirs. `None` where
    /// there was nothing to fill in.
    pub filled_in_for: Option<String>,
    /// Milliseconds since 1970.
    pub at: u64,
}

/// Asks whether this machine shows notifications. Nothing is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LookForDesktop {}
command!(LookForDesktop => "look_for_desktop" -> ());

/// Shows what arrived as a notification on this machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShowOnDesktop {
    /// The arrival's id.
    pub id: String,
    /// When it arrived: an id may come twice.
    pub at: u64,
}
command!(ShowOnDesktop => "show_on_desktop" -> ());

/// What arrives cannot be shown on this machine. Said once until something was shown again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotShown {
    /// Why.
    pub failure: Failure,
}
impl Event for NotShown {
    const NAME: &'static str = "not-shown";
}

/// What a sandbox device should do next, so that every road can be tried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetFault {
    /// The device.
    pub device: DeviceId,
    /// The provider's reason to answer with; `None` behaves.
    pub reason: Option<String>,
}
command!(SetFault => "set_fault" -> ());

/// A preview's pixels are on the page: sent once, after the first one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Painted {}
command!(Painted => "painted" -> ());
