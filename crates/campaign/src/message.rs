//! A message: one variant, resolved for one locale, platform and persona. Plain data.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::{
    AndroidSettings, Direction, Field, IosSettings, Locale, Platform, Purpose, WebSettings,
};

/// What one person gets on one platform.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// The platform it is for.
    pub platform: Platform,
    /// The variant's id.
    pub variant: String,
    /// The locale that was asked for.
    pub locale: Locale,
    /// That locale's base direction.
    pub direction: Direction,
    /// The title; empty text where there is none.
    pub title: ResolvedText,
    /// The subtitle (iOS only; `None` elsewhere).
    pub subtitle: Option<ResolvedText>,
    /// The body; empty text where there is none.
    pub body: ResolvedText,
    /// Buttons in order; those without words in any locale are left out.
    pub buttons: Vec<Button>,
    /// The picture.
    pub picture: Option<MessagePicture>,
    /// The link opened on tap.
    pub on_tap: Option<String>,
    /// The platform's options.
    pub settings: Settings,
    /// Why it is sent.
    pub purpose: Purpose,
}

impl Message {
    /// The words of a field, where this message has it.
    pub fn text(&self, field: Field) -> Option<&ResolvedText> {
        match field {
            Field::Title => Some(&self.title),
            Field::Subtitle => self.subtitle.as_ref(),
            Field::Body => Some(&self.body),
            Field::Button(n) => self
                .buttons
                .iter()
                .find(|button| button.number == n)
                .map(|button| &button.label),
        }
    }
}

/// The options of the message's own platform.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Settings {
    /// iOS.
    Ios(IosSettings),
    /// Android.
    Android(AndroidSettings),
    /// Web.
    Web(WebSettings),
}

/// A button with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    /// Its number in the copy, from 1.
    pub number: u8,
    /// Its words.
    pub label: ResolvedText,
    /// The link it opens; `None` opens the app.
    pub link: Option<String>,
}

/// The message's picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessagePicture {
    /// Path in the campaign folder.
    pub file: Option<String>,
    /// Where devices fetch it.
    pub url: Option<String>,
}

/// Resolved words, and where each stretch of them came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResolvedText {
    /// The words, with isolates (U+2068 or, for addresses, U+2066; U+2069) only where directions differ.
    pub text: String,
    /// Covers `text` from start to end, in order, without gaps.
    pub pieces: Vec<Piece>,
    /// The locale the words come from after fallback.
    pub from: Locale,
    /// Whether an overriding message of the platform gave them.
    pub overridden: bool,
}

impl ResolvedText {
    /// No words.
    pub fn empty(from: Locale) -> Self {
        Self {
            text: String::new(),
            pieces: Vec::new(),
            from,
            overridden: false,
        }
    }
}

/// A stretch of resolved text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// Byte range in the resolved text.
    pub range: Range<usize>,
    /// Where it came from.
    pub origin: Origin,
}

/// Where a stretch of resolved text came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Origin {
    /// Words as written in the locale file, byte for byte (same length).
    Source {
        /// Byte range in the locale file.
        range: Range<usize>,
    },
    /// The value of a placeable: a variable, or anything else computed.
    Placeable {
        /// Byte range of the outermost placeable (`{ … }`) in the locale file.
        range: Range<usize>,
        /// The variable, where it is one and nothing else, formatted or not, with a default or not.
        variable: Option<String>,
    },
    /// Added by resolution: an isolate, the line break between two indented lines, or words in a pseudo-locale.
    Added {
        /// Byte offset in the locale file where it belongs.
        at: usize,
    },
}
