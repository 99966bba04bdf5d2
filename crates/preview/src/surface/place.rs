//! Where a notification shows on a device, and in which state.

use serde::Deserialize;

/// Who draws the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Skin {
    /// iOS and iPadOS 15–18.
    Ios,
    /// iOS 26, of glass.
    IosGlass,
    /// Android 12–16, classic templates.
    Android,
    /// Android, the templates of 2025.
    #[serde(rename = "android-2025")]
    Android2025,
    /// One UI 8 on Android 16.
    OneUi,
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
    /// The Notification Centre (iOS).
    Center,
    /// A card that falls from the top while the phone is in use (iOS).
    Banner,
    /// A card that falls from the top while the phone is in use (Android).
    HeadsUp,
    /// Android's shade.
    Shade,
    /// A desktop's card in a corner.
    Toast,
    /// The app's own message in the app, which asks before the system does.
    Primer,
    /// The system's question whether the app may send notifications.
    Prompt,
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
    /// The first of a group of three.
    Stack,
    /// On a lock screen that hides what is private (Android).
    Hidden,
    /// With a picture beside the words before it is opened (Braze's inline image on Android).
    InlineImage,
    /// As a message from somebody (Android's `MessagingStyle`).
    Conversation,
    /// A page of a push story, opened.
    Story,
    /// The only one there is.
    Default,
    /// A dialog over the app (a primer).
    Modal,
    /// The whole screen (a primer).
    Full,
}
