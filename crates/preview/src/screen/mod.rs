//! Screens: wallpaper, clock, status bar and furniture around a card. All shapes are our own.

pub(crate) mod android;
pub(crate) mod app;
pub(crate) mod browser;
pub(crate) mod chromium;
mod desktop;
pub(crate) mod gnome;
pub(crate) mod ios;
pub(crate) mod kde;
pub(crate) mod macos;
mod status;
pub(crate) mod windows;
