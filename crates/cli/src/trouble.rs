//! Why a verb could not do its work: codes with data. The sentences are in `words`.

mod audience;
mod list;

use std::io::{self, ErrorKind};
use std::path::Path;

use carillon_payload::form::KeyKind;
use carillon_payload::{FieldProblem, KeyProblem, Mismatch, Provider};
use carillon_store::{SecretError, StoreError};
use carillon_words::{Argument, Sentence, Words};

pub(crate) use audience::AudienceTrouble;
pub(crate) use list::ListTrouble;

/// What a sentence names.
type Arguments = Vec<(&'static str, Argument)>;

/// Why nothing, or not everything, could be done.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// The disk.
    Store(StoreError),
    /// Pictures would go among the campaign's own.
    IntoCampaign { path: String },
    /// A new campaign's place is taken.
    AlreadyThere { path: String },
    /// Fonts and starters are not found.
    NoAssets { path: String },
    /// A font file is none.
    BadFont { path: String },
    /// A name that is not one of the known ones. `kind`: `starter`, `surface`, `locale`, `variant`, `persona`, `gateway`,
    /// `device`, `field`.
    Unknown {
        kind: &'static str,
        given: String,
        known: Vec<String>,
    },
    /// Neither the campaign nor the command names a surface.
    NoSurfaces,
    /// A provider that does not serve the platform; `known` does.
    NotItsPlatform {
        provider: String,
        platform: String,
        known: String,
    },
    /// `--out` is neither a folder nor a PNG.
    BadOutput { path: String },
    /// A contact sheet too large for a picture.
    SheetTooLarge { width: usize, height: usize },
    /// The sandbox could not be started.
    NoSandbox { port: u16, detail: String },
    /// An import cannot be written: a locale file is broken just there.
    NotImported { detail: String },
    /// A gateway's or device's name is taken.
    NameTaken { name: String },
    /// A gateway's field is wrong.
    BadField { problem: FieldProblem },
    /// A key file is not the gateway's key.
    BadKey {
        provider: Provider,
        problem: KeyProblem,
    },
    /// A gateway needs a key file.
    KeyWanted { kind: KeyKind },
    /// A gateway that sends nothing without its key.
    KeyNeeded { gateway: String },
    /// A gateway whose key is not on this machine.
    NoKey { gateway: String },
    /// A device whose person wants no pushes.
    Unsubscribed { device: String },
    /// A device that cannot get pushes quietly: it is not of iOS.
    NotQuiet { device: String },
    /// What was given is no device token.
    BadTarget,
    /// A provider that cannot be asked without sending.
    CannotLook { gateway: String },
    /// What was given stands for a person, and nobody said which device.
    PlatformWanted,
    /// A gateway that does not send to browsers.
    NoBrowsers { gateway: String },
    /// A device cannot be reached by that gateway.
    Mismatch {
        provider: Provider,
        mismatch: Mismatch,
    },
    /// Devices of other people, by name and owner, and nobody said that they may be sent to.
    NotYours { devices: Vec<(String, String)> },
    /// A list.
    List(ListTrouble),
    /// An audience.
    Audience(AudienceTrouble),
    /// The keys of gateways.
    Secrets(SecretError),
    /// No folder of the app is known.
    NoHome,
    /// A mistake of Carillon.
    Bug { detail: String },
    /// The reader of our output went away.
    NobodyListens,
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<ListTrouble> for Trouble {
    fn from(trouble: ListTrouble) -> Self {
        Self::List(trouble)
    }
}

impl From<AudienceTrouble> for Trouble {
    fn from(trouble: AudienceTrouble) -> Self {
        Self::Audience(trouble)
    }
}

impl From<SecretError> for Trouble {
    fn from(error: SecretError) -> Self {
        match error {
            SecretError::Store(error) => Self::Store(error),
            other => Self::Secrets(other),
        }
    }
}

impl Trouble {
    /// The coded form of a system error at `path`.
    pub(crate) fn disk(path: impl AsRef<Path>, error: io::Error) -> Self {
        Self::Store(StoreError::at(path.as_ref(), error))
    }

    /// What is wrong, where, and what to do.
    pub(crate) fn sentence(&self, words: &Words) -> Sentence {
        let (id, arguments) = self.of_gateways(words).unwrap_or_else(|| self.message());
        words.failure(&id, &arguments)
    }

    /// What concerns gateways: much of it is said in the words the app uses.
    fn of_gateways(&self, words: &Words) -> Option<(String, Arguments)> {
        let (id, arguments): (&str, Arguments) = match self {
            Self::NameTaken { name } => ("name-taken", vec![("given", name.as_str().into())]),
            Self::BadField { problem } => (
                "bad-field",
                vec![
                    ("field", words.gateway_field(&problem.field).into()),
                    ("wrong", words.field_wrong(problem).into()),
                    ("id", problem.field.as_str().into()),
                ],
            ),
            Self::BadKey { provider, problem } => {
                let said = words.key_problem(*provider, problem);
                let said = vec![("what", said.what.into()), ("why", said.why.into())];
                ("bad-key", said)
            }
            Self::KeyWanted { kind } => (
                "key-wanted",
                vec![("wants", words.key_wanted(*kind).into())],
            ),
            Self::KeyNeeded { gateway } => ("key-needed", vec![("given", gateway.as_str().into())]),
            Self::NoKey { gateway } => (
                "gateway-without-key",
                vec![("given", gateway.as_str().into())],
            ),
            Self::Unsubscribed { device } => {
                ("unsubscribed", vec![("given", device.as_str().into())])
            }
            Self::NotQuiet { device } => ("not-quiet", vec![("given", device.as_str().into())]),
            Self::NoBrowsers { gateway } => {
                ("no-browsers", vec![("gateway", gateway.as_str().into())])
            }
            Self::BadTarget => ("bad-target", Vec::new()),
            Self::CannotLook { gateway } => {
                ("cannot-look", vec![("given", gateway.as_str().into())])
            }
            Self::PlatformWanted => ("platform-wanted", Vec::new()),
            Self::Mismatch { provider, mismatch } => (
                "does-not-fit",
                vec![("what", words.mismatch(*provider, *mismatch).into())],
            ),
            Self::NotYours { devices } => {
                let named = devices.iter();
                let named = named.map(|(device, owner)| format!("{device} ({owner})"));
                ("not-yours", vec![("devices", words.list(named).into())])
            }
            Self::Secrets(SecretError::Locked) => ("keys-locked", Vec::new()),
            Self::Secrets(SecretError::WrongPassphrase) => ("wrong-passphrase", Vec::new()),
            Self::Secrets(error) => ("keyring", vec![("detail", error.to_string().into())]),
            Self::NoHome => ("no-home", Vec::new()),
            Self::List(trouble) => trouble.message(),
            Self::Audience(trouble) => trouble.message(words),
            _ => return None,
        };
        Some((id.to_owned(), arguments))
    }

    fn message(&self) -> (String, Arguments) {
        let (id, arguments): (&str, Vec<(&'static str, Argument)>) = match self {
            Self::Store(error) => return store(error),
            Self::IntoCampaign { path } => ("into-campaign", vec![("path", path.as_str().into())]),
            Self::AlreadyThere { path } => ("already-there", vec![("path", path.as_str().into())]),
            Self::NoAssets { path } => ("no-assets", vec![("path", path.as_str().into())]),
            Self::BadFont { path } => ("bad-font", vec![("path", path.as_str().into())]),
            Self::Unknown { kind, given, known } => return unknown(kind, given, known),
            Self::NoSurfaces => ("no-surfaces", Vec::new()),
            Self::NotItsPlatform {
                provider,
                platform,
                known,
            } => (
                "not-its-platform",
                vec![
                    ("provider", provider.as_str().into()),
                    ("platform", platform.as_str().into()),
                    ("known", known.as_str().into()),
                ],
            ),
            Self::BadOutput { path } => ("bad-output", vec![("path", path.as_str().into())]),
            Self::SheetTooLarge { width, height } => (
                "sheet-too-large",
                vec![("width", (*width).into()), ("height", (*height).into())],
            ),
            Self::NoSandbox { port, detail } => (
                "no-sandbox",
                vec![
                    ("port", port.to_string().into()),
                    ("detail", detail.as_str().into()),
                ],
            ),
            Self::NotImported { detail } => {
                ("not-imported", vec![("detail", detail.as_str().into())])
            }
            Self::Bug { detail } => ("bug", vec![("detail", detail.as_str().into())]),
            // Said by `of_gateways`, and by `main`, which is silent.
            _ => ("bug", vec![("detail", "".into())]),
        };
        (id.to_owned(), arguments)
    }
}

fn unknown(kind: &str, given: &str, known: &[String]) -> (String, Vec<(&'static str, Argument)>) {
    let known = if known.is_empty() {
        "none".to_owned()
    } else {
        known.join(", ")
    };
    (
        format!("unknown-{kind}"),
        vec![("given", given.into()), ("known", known.into())],
    )
}

fn store(error: &StoreError) -> (String, Vec<(&'static str, Argument)>) {
    let path =
        |path: &Path| -> (&'static str, Argument) { ("path", path.display().to_string().into()) };
    let (id, arguments) = match error {
        StoreError::NotACampaign { path: at } => ("not-a-campaign", vec![path(at)]),
        StoreError::ReadOnly { path: at } => ("read-only", vec![path(at)]),
        StoreError::NotReadable { path: at } => ("not-readable", vec![path(at)]),
        StoreError::DiskFull { path: at } => ("disk-full", vec![path(at)]),
        StoreError::NotFound { path: at } => ("not-found", vec![path(at)]),
        StoreError::ChangedOnDisk { path: at } => ("changed-on-disk", vec![path(at)]),
        StoreError::NotAList { path: at } => ("not-a-list", vec![path(at)]),
        StoreError::TooLarge { path: at, .. } => ("too-large", vec![path(at)]),
        StoreError::Damaged { path: at, detail } => (
            "damaged",
            vec![path(at), ("detail", detail.as_str().into())],
        ),
        StoreError::Disk { path: at, source }
            if matches!(
                source.kind(),
                ErrorKind::NotADirectory | ErrorKind::AlreadyExists
            ) =>
        {
            ("not-a-folder", vec![path(at)])
        }
        StoreError::Disk { path: at, source } => (
            "disk",
            vec![path(at), ("detail", source.to_string().into())],
        ),
        other => ("bug", vec![("detail", other.to_string().into())]),
    };
    (id.to_owned(), arguments)
}
