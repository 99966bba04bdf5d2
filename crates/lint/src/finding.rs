//! A finding: a code with data, a severity, a place. Never a sentence; those are in `words`.

use carillon_campaign::{
    CopyPlace, Direction, Field, Locale, Place, Platform, PluralCategory, ProblemCode, Severity,
};
use carillon_payload::{LossCode, Provider};
use serde::{Deserialize, Serialize};

/// Something to know or mend before sending.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// What it is.
    pub code: FindingCode,
    /// How bad.
    pub severity: Severity,
    /// The rule's id (`cut`, `missing-copy` …), see [`crate::rules`].
    pub rule: String,
    /// The locale, where it is about one.
    pub locale: Option<Locale>,
    /// The platforms, where it is about some.
    pub platforms: Vec<Platform>,
    /// The surfaces' ids, where it is about some.
    pub surfaces: Vec<String>,
    /// The words to mend, where it is about some: what the composer focuses.
    pub copy: Option<CopyPlace>,
    /// The span in a file.
    pub place: Option<Place>,
}

/// The kinds of findings, each with the data its sentence needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum FindingCode {
    /// Something wrong with the document itself.
    Document {
        /// The problem.
        problem: ProblemCode,
    },
    /// A field is cut on a surface.
    Cut {
        /// The field.
        field: Field,
        /// Graphemes shown.
        shown: u32,
        /// What is hidden.
        hidden: String,
        /// Whether people see all of it once they expand the notification; otherwise it never shows in full.
        expandable: bool,
    },
    /// Characters no bundled font has.
    MissingGlyphs {
        /// The field.
        field: Field,
        /// Each once.
        characters: String,
    },
    /// The payload is larger than the provider takes.
    TooLarge {
        /// Whose limit.
        provider: Provider,
        /// Bytes.
        size: u32,
        /// Bytes allowed.
        limit: u32,
    },
    /// A locale has no words for a field the source has; it falls back.
    FallsBack {
        /// The field.
        field: Field,
        /// Where its words come from.
        from: Locale,
    },
    /// The source has changed since a field was translated.
    Stale {
        /// The field.
        field: Field,
    },
    /// A field has the source's very words.
    SameAsSource {
        /// The field.
        field: Field,
    },
    /// A field has words, but the source has none.
    Obsolete {
        /// The field.
        field: Field,
    },
    /// A choice by a number lacks categories the locale has; the words for everything else are shown.
    MissingPlural {
        /// The field.
        field: Field,
        /// The variable.
        variable: String,
        /// In CLDR's order.
        categories: Vec<PluralCategory>,
        /// A number of each.
        examples: Vec<String>,
    },
    /// A choice has arms that no value leads to in the locale.
    NeverTaken {
        /// The field.
        field: Field,
        /// The variable.
        variable: String,
        /// The arms' keys.
        keys: Vec<String>,
    },
    /// A field that runs from right to left begins with an emoji.
    LeadingEmoji {
        /// The field.
        field: Field,
    },
    /// A line that runs from right to left has a code in it.
    CodeAmongWords {
        /// The field.
        field: Field,
        /// The code, as written.
        written: String,
    },
    /// A line of the body begins against the locale's direction, so that it is aligned on the other side.
    MixedDirection {
        /// The field.
        field: Field,
        /// The locale's direction.
        base: Direction,
    },
    /// No title where the platform must have one (Android, web).
    NoTitle,
    /// No body.
    NoBody,
    /// A picture has a file but no URL: only the sandbox can send it.
    PictureWithoutUrl {
        /// Its path.
        file: String,
    },
    /// A picture is there but cannot be read. Found by whoever decodes, see [`crate::unreadable_picture`].
    UnreadablePicture {
        /// Its path.
        file: String,
        /// `unknown-format`, `too-large`, `damaged`.
        why: String,
    },
    /// A link has a scheme the app does not answer to, or is no link.
    BadLink {
        /// As written.
        link: String,
    },
    /// More buttons than the platform shows.
    TooManyButtons {
        /// How many there are.
        count: u8,
        /// How many are shown.
        shown: u8,
    },
    /// iOS shows buttons only with a category registered in the app.
    ButtonsWithoutCategory,
    /// `apns-collapse-id` is longer than 64 bytes.
    CollapseIdTooLong {
        /// Bytes.
        bytes: u32,
    },
    /// Braze's Liquid does not say what the preview says. Found by whoever writes Liquid, see
    /// [`crate::not_in_liquid`].
    NotInLiquid {
        /// The field.
        field: Field,
        /// What is lost.
        loss: LossCode,
    },
    /// A button has one text in the provider's request, which everybody reads, though the campaign has it in several
    /// languages. Found by whoever hands a push over, see [`crate::not_as_previewed`].
    OneLanguage {
        /// The button.
        field: Field,
    },
}

impl FindingCode {
    /// The rule's id (see [`crate::rules`]); a document problem's is the problem's own.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Document { problem } => problem_id(problem),
            Self::Cut { .. } => "cut",
            Self::MissingGlyphs { .. } => "missing-glyphs",
            Self::TooLarge { .. } => "too-large",
            Self::FallsBack { .. } => "falls-back",
            Self::Stale { .. } => "stale",
            Self::SameAsSource { .. } => "same-as-source",
            Self::Obsolete { .. } => "obsolete",
            Self::MissingPlural { .. } => "missing-plural",
            Self::NeverTaken { .. } => "never-taken",
            Self::LeadingEmoji { .. } => "leading-emoji",
            Self::CodeAmongWords { .. } => "code-among-words",
            Self::MixedDirection { .. } => "mixed-direction",
            Self::NoTitle => "no-title",
            Self::NoBody => "no-body",
            Self::PictureWithoutUrl { .. } => "picture-without-url",
            Self::UnreadablePicture { .. } => "unreadable-picture",
            Self::BadLink { .. } => "bad-link",
            Self::TooManyButtons { .. } => "too-many-buttons",
            Self::ButtonsWithoutCategory => "buttons-without-category",
            Self::CollapseIdTooLong { .. } => "collapse-id-too-long",
            Self::NotInLiquid { .. } => "not-in-liquid",
            Self::OneLanguage { .. } => "one-language",
        }
    }
}

/// A document problem's id, as it is written in JSON.
pub fn problem_id(problem: &ProblemCode) -> &'static str {
    match problem {
        ProblemCode::NoManifest => "no-manifest",
        ProblemCode::BrokenToml { .. } => "broken-toml",
        ProblemCode::BadSetting { .. } => "bad-setting",
        ProblemCode::NewerFormat { .. } => "newer-format",
        ProblemCode::BrokenFluent { .. } => "broken-fluent",
        ProblemCode::NotUtf8 => "not-utf8",
        ProblemCode::Duplicate { .. } => "duplicate",
        ProblemCode::NoLocaleFile { .. } => "no-locale-file",
        ProblemCode::UnlistedLocale { .. } => "unlisted-locale",
        ProblemCode::SecondLocaleFile { .. } => "second-locale-file",
        ProblemCode::BadLocale { .. } => "bad-locale",
        ProblemCode::UnknownVariable { .. } => "unknown-variable",
        ProblemCode::NoValue { .. } => "no-value",
        ProblemCode::UnknownReference { .. } => "unknown-reference",
        ProblemCode::Cycle { .. } => "cycle",
        ProblemCode::UnknownFunction { .. } => "unknown-function",
        ProblemCode::Missing { .. } => "missing",
        ProblemCode::NoMedia { .. } => "no-media",
    }
}
