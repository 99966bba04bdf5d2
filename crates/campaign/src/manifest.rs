//! `campaign.toml`: platforms, variants, settings, variables, personas, surfaces, media, purpose.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Locale, Platform};

/// What `campaign.toml` says. Lists keep the file's order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// The format's number; this program writes [`Manifest::FORMAT`].
    pub format: u32,
    /// The campaign's name, as people see it.
    pub name: String,
    /// Promotional or transactional.
    pub purpose: Purpose,
    /// The locale the copy is written in first. Always one of `locales`.
    pub source_locale: Locale,
    /// All locales, source first.
    pub locales: Vec<Locale>,
    /// Whose words a locale shows where it has none, nearest first, where that is not left to CLDR's parents.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fallback: BTreeMap<Locale, Vec<Locale>>,
    /// The platforms it goes to.
    pub platforms: Vec<Platform>,
    /// Ids of the surfaces it is proofed on: `iphone-16/lock/collapsed`.
    pub surfaces: Vec<String>,
    /// At least one.
    pub variants: Vec<Variant>,
    /// iOS options.
    pub ios: IosSettings,
    /// Android options.
    pub android: AndroidSettings,
    /// Web options.
    pub web: WebSettings,
    /// Declared variables.
    pub variables: Vec<Variable>,
    /// Sample people.
    pub personas: Vec<Persona>,
}

impl Manifest {
    /// The format this program reads and writes.
    pub const FORMAT: u32 = 1;
}

/// Why the push is sent. Promotion needs consent (Apple 4.5.4).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Marketing.
    #[default]
    Promotional,
    /// Something the person asked for.
    Transactional,
}

/// One version of the message.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Variant {
    /// The Fluent message's name: `a`.
    pub id: String,
    /// The link opened on tap; `None` opens the app.
    pub on_tap: Option<String>,
    /// The picture.
    pub picture: Option<PictureSpec>,
    /// Buttons in order; their labels are the copy's `.button-N`.
    pub buttons: Vec<ButtonSpec>,
}

/// A picture: the file is for previews, the URL for sending.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct PictureSpec {
    /// Path in the campaign folder.
    pub file: Option<String>,
    /// Where devices fetch it.
    pub url: Option<String>,
}

/// What a button does; its words are in the copy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct ButtonSpec {
    /// The link it opens; `None` opens the app.
    pub link: Option<String>,
}

/// `interruption-level` of `aps` (iOS 15 and later).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InterruptionLevel {
    /// Silent, straight to the list.
    Passive,
    /// The usual.
    #[default]
    Active,
    /// Breaks through Focus.
    TimeSensitive,
    /// Breaks through everything; needs an entitlement.
    Critical,
}

/// iOS options. Absent means: leave the key out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct IosSettings {
    /// `aps.interruption-level`.
    pub interruption_level: InterruptionLevel,
    /// `aps.sound`; `default` for the system's.
    pub sound: Option<String>,
    /// `aps.badge`; 0 clears it.
    pub badge: Option<u32>,
    /// `aps.thread-id`.
    pub thread_id: Option<String>,
    /// `aps.category`; buttons show only with one.
    pub category: Option<String>,
    /// `aps.relevance-score`, 0–1.
    pub relevance_score: Option<f64>,
    /// `apns-collapse-id`, at most 64 bytes.
    pub collapse_id: Option<String>,
    /// Seconds the push stays deliverable (`apns-expiration` is computed when sending).
    pub time_to_live: Option<u32>,
}

/// Android options. Absent means: leave the key out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct AndroidSettings {
    /// Notification channel id.
    pub channel: Option<String>,
    /// FCM priority `high`; otherwise `normal`.
    pub high_priority: bool,
    /// `collapse_key`.
    pub collapse_key: Option<String>,
    /// Seconds, at most 2 419 200.
    pub time_to_live: Option<u32>,
}

/// Web Push options. Absent means: leave the key out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct WebSettings {
    /// `requireInteraction`: stays until closed.
    pub require_interaction: bool,
    /// Seconds (`TTL`).
    pub time_to_live: Option<u32>,
    /// RFC 8030 `Topic`, at most 32 base64url characters.
    pub topic: Option<String>,
}

/// The type of a variable.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VariableKind {
    /// Any text.
    #[default]
    Text,
    /// A number; plurals may depend on it.
    Number,
    /// A day, or a day and a time of day.
    Date,
    /// An amount in a currency.
    Money,
    /// A web address.
    Url,
}

impl VariableKind {
    /// Every kind, in the order people are offered them.
    pub const ALL: [Self; 5] = [Self::Text, Self::Number, Self::Date, Self::Money, Self::Url];

    /// How it is written in `campaign.toml`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Date => "date",
            Self::Money => "money",
            Self::Url => "url",
        }
    }
}

/// A declared variable.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Variable {
    /// Its name, without `$`.
    pub name: String,
    /// Its type.
    pub kind: VariableKind,
}

impl Variable {
    /// Whether a variable can be called so: what Fluent takes for a name.
    pub fn is_name(name: &str) -> bool {
        name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    }
}

/// A variable's value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A number.
    Number(f64),
    /// A text; of a date, ISO 8601: `2026-11-27` or `2026-11-27T18:30`.
    Text(String),
    /// An amount of money.
    Money {
        /// In whole units of the currency: 9.5 is nine dollars fifty.
        amount: f64,
        /// ISO 4217: `USD`.
        currency: String,
    },
}

/// A sample person whose values fill the variables.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Persona {
    /// Identifier in files and on the command line.
    pub id: String,
    /// What people see.
    pub name: String,
    /// Variable name to value.
    pub values: BTreeMap<String, Value>,
}
