//! Where a message goes, which of its fields is meant, and where that field's words stand.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::Locale;

/// A push platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Platform {
    /// iPhone and iPad, through APNs.
    Ios,
    /// Android, through FCM.
    Android,
    /// Browsers, through Web Push.
    Web,
}

impl Platform {
    /// Every platform, in the order the app shows them.
    pub const ALL: [Self; 3] = [Self::Ios, Self::Android, Self::Web];

    /// The identifier used in files: `ios`, `android`, `web`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Ios => "ios",
            Self::Android => "android",
            Self::Web => "web",
        }
    }

    /// The platform of that identifier.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|platform| platform.id() == id)
    }
}

/// One piece of copy: an attribute of a variant's message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// `.title`
    Title,
    /// `.subtitle`, shown by iOS only.
    Subtitle,
    /// `.body`
    Body,
    /// `.button-N`, counted from 1.
    Button(u8),
}

impl Field {
    /// The most buttons a campaign holds (Android shows three).
    pub const MAX_BUTTONS: u8 = 3;

    /// Every field, in the order the app shows them.
    pub fn all() -> impl Iterator<Item = Self> {
        let buttons = (1..=Self::MAX_BUTTONS).map(Self::Button);
        [Self::Title, Self::Subtitle, Self::Body]
            .into_iter()
            .chain(buttons)
    }

    /// The attribute's name in a locale file.
    pub fn attribute(self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::Title => "title",
            Self::Subtitle => "subtitle",
            Self::Body => "body",
            Self::Button(1) => "button-1",
            Self::Button(2) => "button-2",
            Self::Button(3) => "button-3",
            Self::Button(n) => return Cow::Owned(format!("button-{n}")),
        })
    }

    /// The field of that attribute name.
    pub fn from_attribute(name: &str) -> Option<Self> {
        match name {
            "title" => Some(Self::Title),
            "subtitle" => Some(Self::Subtitle),
            "body" => Some(Self::Body),
            _ => name
                .strip_prefix("button-")
                .and_then(|n| n.parse().ok())
                .filter(|n| (1..=Self::MAX_BUTTONS).contains(n))
                .map(Self::Button),
        }
    }
}

/// The place of one field's words: a locale file, a message in it, an attribute of that message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CopyPlace {
    /// The locale whose file it is.
    pub locale: Locale,
    /// The variant's id, which is the message's name (`a`).
    pub variant: String,
    /// `None`: the shared words. `Some`: the overriding message (`a-android`).
    pub platform: Option<Platform>,
    /// The attribute.
    pub field: Field,
}

impl CopyPlace {
    /// The name of the Fluent message: `a`, or `a-android` for an override.
    pub fn message_id(&self) -> Cow<'_, str> {
        match self.platform {
            None => Cow::Borrowed(&self.variant),
            Some(platform) => Cow::Owned(format!("{}-{}", self.variant, platform.id())),
        }
    }

    /// The id of the field's translation tag within a variant's message for Braze: `title`, `android_body`,
    /// `button_1`. Letters, digits and underscores only, as in all of Braze's examples; a platform's own words have
    /// their own id, because one id with two texts makes Braze refuse the template.
    pub fn translation_id(&self) -> String {
        let attribute = self.field.attribute().replace('-', "_");
        match self.platform {
            None => attribute,
            Some(platform) => format!("{}_{attribute}", platform.id()),
        }
    }
}
