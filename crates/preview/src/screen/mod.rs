//! Screens: wallpaper, clock, status bar and furniture around a card. All shapes are our own.

pub(crate) mod android;
pub(crate) mod app;
pub(crate) mod browser;
pub(crate) mod ios;
mod status;
pub(crate) mod windows;
