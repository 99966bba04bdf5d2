//! Where a notification shows on a device, and in which state.

use serde::Deserialize;

/// Who draws the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Skin {
    /// iOS and iPadOS 15–18.
    Ios,
    /// Android 12–16, classic templates.
    Android,
    /// Windows 11 toasts.
    Windows,
    /// macOS banners.
    Macos,
    /// GNOME Shell's banners.
    Gnome,
    /// KDE Plasma's popups.
    Kde,
    /// Chromium's own cards, where the desktop shows none.
    Chromium,
}

/// Where on the device: the second part of a surface's id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Place {
    /// The lock screen.
    Lock,
    /// A card that falls from the top while the phone is in use (Android).
    HeadsUp,
    /// Android's shade.
    Shade,
    /// A desktop's card in a corner.
    Toast,
    /// A card that comes in at the top of a screen and leaves again.
    Banner,
    /// A desktop's card over its other windows.
    Popup,
}

/// In which state: the third part of a surface's id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum State {
    /// As it arrives.
    Collapsed,
    /// Opened by the person.
    Expanded,
    /// The only one there is.
    Default,
}
