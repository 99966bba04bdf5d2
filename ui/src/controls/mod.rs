//! Controls shared by the screens.

mod clipboard;
mod dialog;
pub(crate) mod drop;
pub(crate) mod file;
mod icon;
mod menu;
pub(crate) mod sentence;
mod tabs;
mod toasts;

pub(crate) use clipboard::copy_to_clipboard;
pub(crate) use dialog::{Dialog, give_focus_back};
pub(crate) use icon::Icon;
pub(crate) use menu::{Menu, MenuItem};
pub(crate) use tabs::{is_mirrored, on_arrows};
pub(crate) use toasts::Toasts;
