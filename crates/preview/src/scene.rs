//! A scene: everything a picture depends on but fonts and scale.

use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_campaign::{AppProfile, Message};
use serde::{Deserialize, Serialize};

use crate::picture::Picture;
use crate::{Surface, TextSize};

/// Everything a picture depends on.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// Which device, place and state.
    pub surface: &'a Surface,
    /// The device's appearance.
    pub appearance: Appearance,
    /// The person's text size.
    pub text_size: TextSize,
    /// When it came, as the device says it, in the message's locale.
    pub stamp: Stamp,
    /// The card alone, or the device's screen around it.
    pub framing: Framing,
    /// The words, with locale and direction.
    pub message: &'a Message,
    /// The sender.
    pub app: &'a AppProfile,
    /// Decoded pictures by their path in the campaign folder. A missing one is drawn as none.
    pub pictures: &'a BTreeMap<String, Arc<Picture>>,
}

/// Light or dark.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Appearance {
    /// Light.
    #[default]
    Light,
    /// Dark.
    Dark,
}

/// When the notification came.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Stamp {
    /// This minute.
    #[default]
    Now,
    /// Three hours ago.
    #[serde(rename = "3h")]
    Hours3,
    /// Yesterday, 8:37.
    Yesterday,
}

/// How much is drawn around the card.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Framing {
    /// The card with room for its shadow, on nothing.
    #[default]
    Card,
    /// The device's screen: wallpaper, status bar, clock, and the card in its place.
    Screen,
    /// The screen in the device's body.
    Device,
}
