//! Screens: wallpaper, clock, status bar and furniture around a card. All shapes are our own.

pub(crate) mod android;
pub(crate) mod ios;
mod status;
pub(crate) mod windows;
