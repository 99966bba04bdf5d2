//! The document: a campaign as a folder of named byte strings, its copy per locale, its edits.
//!
//! **Invariant.** Knows no clock, no file system, no network and no pixels. Bad input is a list of
//! [`Problem`]s with file, line and column; whatever could be read is kept.
//!
//! The files *are* the document: every edit is a change of bytes, and what is parsed is derived from
//! them. So untouched lines never change, and undo restores the very bytes.

mod app;
mod campaign;
mod copy;
mod draft;
mod edit;
mod files;
mod locale;
mod manifest;
mod media;
mod message;
mod native_names;
mod persona;
mod phrase;
mod place;
mod platform;
mod plural;
mod problem;
mod pseudo;
mod read;
mod readers;
mod resolve;
mod translation;

pub use app::{AppProfile, CustomKeys};
pub use campaign::Campaign;
pub use copy::file::{FluentField, FluentFile};
pub use draft::{Draft, Token, TokenKind};
pub use edit::{Edit, EditError, FileEdit, Translated, apply};
pub use files::{Bytes, Files};
pub use locale::{Direction, Locale, LocaleError};
pub use manifest::{
    AndroidSettings, ButtonSpec, InterruptionLevel, IosSettings, Manifest, Persona, PictureSpec,
    Purpose, Value, Variable, VariableKind, Variant, WebSettings,
};
pub use media::MediaKind;
pub use message::{Button, Message, MessagePicture, Origin, Piece, ResolvedText, Settings};
pub use persona::WorstCase;
pub use phrase::{
    Arm, Basis, Choice, ChoicePath, Function, Key, Literal, Part, Phrase, PhraseError, Row,
    Standing, Subject, Through,
};
pub use platform::{CopyPlace, Field, Platform};
pub use plural::{PluralCategory, PluralForm, PluralType, Run, Samples};
pub use problem::{FluentFault, Place, Problem, ProblemCode, Severity};
pub use pseudo::Pseudo;
pub use readers::{LanguageReaders, Readers, readers};
pub use resolve::{Request, resolve, resolve_with};
pub use translation::{Progress, Translation, TranslationStatus};
