//! Reading the two TOML files: values with their places, defaults for what is broken.

mod app;
mod manifest;
mod parts;
mod setting;

pub(crate) use app::read_app;
pub(crate) use manifest::{Found, ManifestFile, read_manifest};
pub(crate) use setting::{interruption_id, purpose_id};

/// The manifest's path.
pub(crate) const CAMPAIGN_TOML: &str = "campaign.toml";
/// The app profile's path.
pub(crate) const APP_TOML: &str = "app.toml";
