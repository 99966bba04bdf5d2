//! `app.toml`, the app profile: who sends the push, and what previews show of it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The sending app's identity.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct AppProfile {
    /// The name people see in a notification.
    pub name: String,
    /// Path of a square picture in the campaign folder.
    pub icon: Option<String>,
    /// `#rrggbb`: Android's accent and the colour behind a missing icon.
    pub accent: Option<String>,
    /// iOS bundle identifier, which is the `apns-topic`.
    pub bundle_id: Option<String>,
    /// Android package name.
    pub package: Option<String>,
    /// The site's origin, shown by browsers: `https://juniper.example`.
    pub site: Option<String>,
    /// Android notification channels, by id.
    pub channels: Vec<String>,
    /// iOS categories, by id.
    pub categories: Vec<String>,
    /// Link schemes the app answers to, without `://`.
    pub link_schemes: Vec<String>,
    /// Names of the custom keys its SDK reads.
    pub custom_keys: CustomKeys,
    /// Where Braze keeps a variable's value, by the variable's name: `custom_attribute.${current_streak}`. What is
    /// not named here is an attribute of the variable's own name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub liquid: BTreeMap<String, String>,
}

/// Where the app's SDK looks for what APNs and FCM have no field for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct CustomKeys {
    /// The picture's URL.
    pub image: String,
    /// The list of buttons.
    pub buttons: String,
    /// The link opened on tap.
    pub link: String,
}

impl Default for CustomKeys {
    fn default() -> Self {
        Self {
            image: "image".to_owned(),
            buttons: "buttons".to_owned(),
            link: "link".to_owned(),
        }
    }
}
