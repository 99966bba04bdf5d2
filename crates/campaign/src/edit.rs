//! Edits: everything a person can change, as data; each one's inverse restores the bytes.

mod apply;
mod bases;
mod settings;
mod splice;
mod toml;
mod translations;
mod variables;
mod variants;
mod words;

pub use apply::apply;

use serde::{Deserialize, Serialize};

use crate::{
    AndroidSettings, Bytes, ChoicePath, CopyPlace, IosSettings, Key, Locale, Persona, Phrase,
    PictureSpec, Platform, Purpose, Variable, WebSettings,
};

/// A change to a campaign. What a person means stands first; [`Edit::Files`] is what inverses and
/// the journal are made of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "edit", rename_all = "kebab-case")]
pub enum Edit {
    /// Sets a field's words from the text box's content ([`crate::Draft::text`]); tokens that stand in it
    /// keep their placeables. An empty draft of the shared words erases the attribute.
    Write {
        /// Which field.
        place: CopyPlace,
        /// The text box's content.
        draft: String,
    },
    /// Sets a field's words from a phrase: a table of plurals, a translator's file. An empty one erases the attribute.
    Phrase {
        /// Which field.
        place: CopyPlace,
        /// Its words.
        phrase: Phrase,
    },
    /// Sets the words of one arm of a choice, in its own place in the file; an arm that is not there yet is added where
    /// it belongs ([`crate::Phrase::set_arm`]).
    Arm {
        /// Which field.
        place: CopyPlace,
        /// Which of its choices.
        choice: ChoicePath,
        /// The arm's key.
        key: Key,
        /// Its words.
        phrase: Phrase,
    },
    /// Sets the words of many fields: a translator's file. Words of no length are written as such.
    Translations {
        /// Which, and their words. Of two for one field the later one counts.
        translations: Vec<Translated>,
    },
    /// Takes a translation for one of the source's words as they are now, though these have changed.
    Confirm {
        /// Which field.
        place: CopyPlace,
    },
    /// Removes a field's words here, so that it falls back (an override to the shared words).
    Erase {
        /// Which field.
        place: CopyPlace,
    },
    /// Replaces a whole text file (the Source toggle).
    Source {
        /// Its path.
        file: String,
        /// Its new content.
        text: String,
    },
    /// The campaign's name.
    Name {
        /// The new name.
        name: String,
    },
    /// Why it is sent.
    Purpose {
        /// The new purpose.
        purpose: Purpose,
    },
    /// Adds a locale at the end, with an empty file where there is none.
    AddLocale {
        /// Which.
        locale: Locale,
    },
    /// Removes a locale and its file. The source locale cannot be removed.
    RemoveLocale {
        /// Which.
        locale: Locale,
    },
    /// The order of the locales. One that is left out stays where it can; the source stays first.
    Locales {
        /// In the new order.
        locales: Vec<Locale>,
    },
    /// Whose words a locale shows where it has none.
    Fallback {
        /// The locale.
        locale: Locale,
        /// Nearest first, without the source, which is always last; `None` for CLDR's parents.
        to: Option<Vec<Locale>>,
    },
    /// The platforms it goes to.
    Platforms {
        /// In the app's order.
        platforms: Vec<Platform>,
    },
    /// The surfaces it is proofed on.
    Surfaces {
        /// Their ids.
        surfaces: Vec<String>,
    },
    /// The link opened on tap; `None` opens the app.
    OnTap {
        /// The variant.
        variant: String,
        /// The link.
        link: Option<String>,
    },
    /// The variant's picture.
    Picture {
        /// The variant.
        variant: String,
        /// The new picture, or none.
        picture: Option<PictureSpec>,
    },
    /// Puts a media file into the folder (replacing one of that name).
    AddMedia {
        /// Path in the folder: `media/hero.png`.
        file: String,
        /// Its content.
        bytes: Bytes,
    },
    /// Adds a button after the last; its label is written with [`Edit::Write`].
    AddButton {
        /// The variant.
        variant: String,
    },
    /// Removes a button and its label in every locale and override; later ones move up.
    RemoveButton {
        /// The variant.
        variant: String,
        /// Counted from 1.
        number: u8,
    },
    /// The link a button opens; `None` opens the app.
    ButtonLink {
        /// The variant.
        variant: String,
        /// Counted from 1.
        number: u8,
        /// The link.
        link: Option<String>,
    },
    /// All iOS options.
    Ios {
        /// The new options.
        settings: IosSettings,
    },
    /// All Android options.
    Android {
        /// The new options.
        settings: AndroidSettings,
    },
    /// All web options.
    Web {
        /// The new options.
        settings: WebSettings,
    },
    /// All declared variables.
    Variables {
        /// In order.
        variables: Vec<Variable>,
    },
    /// Another name for a variable: in its declaration, in everybody's values and in the words of every locale.
    RenameVariable {
        /// Its name.
        from: String,
        /// Its new name.
        to: String,
    },
    /// All sample people.
    Personas {
        /// In order.
        personas: Vec<Persona>,
    },
    /// The app's name, as notifications show it.
    AppName {
        /// The new name.
        name: String,
    },
    /// The app's accent, `#rrggbb`.
    AppAccent {
        /// The new accent, or none.
        accent: Option<String>,
    },
    /// The app's icon: a path in the folder.
    AppIcon {
        /// The new icon, or none.
        icon: Option<String>,
    },
    /// Several, as one step. All or none.
    All {
        /// In order.
        edits: Vec<Edit>,
    },
    /// Bytes.
    Files {
        /// In order.
        changes: Vec<FileEdit>,
    },
}

/// A field's words from a translator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translated {
    /// Which field.
    pub place: CopyPlace,
    /// Its words.
    pub phrase: Phrase,
    /// The source's words they were made from; `None` for those it has now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Phrase>,
}

/// A change of bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "kebab-case")]
pub enum FileEdit {
    /// Replaces `remove` bytes at `at` by `insert`.
    Splice {
        /// The file.
        file: String,
        /// Byte offset.
        at: usize,
        /// How many bytes go.
        remove: usize,
        /// What comes instead.
        insert: Bytes,
    },
    /// Creates or replaces a file.
    Put {
        /// The file.
        file: String,
        /// Its content.
        bytes: Bytes,
    },
    /// Removes a file.
    Delete {
        /// The file.
        file: String,
    },
}

/// Why an edit cannot be applied. The campaign is unchanged then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum EditError {
    /// The campaign has no such variant.
    #[error("no variant {variant}")]
    NoVariant {
        /// Its id.
        variant: String,
    },
    /// The campaign has no such locale.
    #[error("no locale {locale}")]
    NoLocale {
        /// The locale.
        locale: Locale,
    },
    /// The locale is there already.
    #[error("locale {locale} is there already")]
    LocaleExists {
        /// The locale.
        locale: Locale,
    },
    /// The source locale cannot be removed.
    #[error("{locale} is the source locale")]
    IsSource {
        /// The locale.
        locale: Locale,
    },
    /// No such button, or one too many.
    #[error("no button {number}")]
    NoButton {
        /// Counted from 1.
        number: u8,
    },
    /// The campaign declares no such variable.
    #[error("no variable {variable}")]
    NoVariable {
        /// Its name.
        variable: String,
    },
    /// A variable cannot be called so: another one is, or Fluent has no such names.
    #[error("no variable can be called {variable}")]
    BadVariable {
        /// The name.
        variable: String,
    },
    /// A change of bytes does not fit its file: the document is not the one it was made for.
    #[error("the change does not fit {file}")]
    DoesNotFit {
        /// The file.
        file: String,
    },
    /// A file that must parse for this edit does not.
    #[error("{file} cannot be read")]
    Unreadable {
        /// The file.
        file: String,
    },
    /// A phrase that Fluent cannot write: a key or a name with a character that may not stand there.
    #[error("the phrase cannot be written in Fluent")]
    BadPhrase,
    /// A field has no such choice (any more).
    #[error("no such choice")]
    NoChoice,
    /// A newer Carillon wrote this campaign; it is read-only here.
    #[error("the campaign is read-only: its format is newer")]
    NewerFormat,
}
