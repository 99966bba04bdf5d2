//! The words of desktops besides Windows: banners, menus, bars.

use std::sync::OnceLock;

use serde::Deserialize;

use super::{Table, of, read};
use crate::Stamp;

pub(super) const MACOS: &str = include_str!("macos.toml");
pub(super) const GNOME: &str = include_str!("gnome.toml");
pub(super) const KDE: &str = include_str!("kde.toml");
pub(super) const CHROMIUM: &str = include_str!("chromium.toml");

/// How old a card is.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Ages {
    now: String,
    hours: String,
    yesterday: String,
}

impl Ages {
    /// The time stamp of a card.
    pub(crate) fn stamp(&self, stamp: Stamp) -> &str {
        match stamp {
            Stamp::Now => &self.now,
            Stamp::Hours3 => &self.hours,
            Stamp::Yesterday => &self.yesterday,
        }
    }
}

/// The words of macOS.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Macos {
    #[serde(flatten)]
    pub(crate) ages: Ages,
    /// Date and time in the menu bar.
    pub(crate) clock: String,
    /// The button that opens a banner's actions.
    pub(crate) options: String,
}

/// The words of GNOME, and of Chrome on it.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Gnome {
    #[serde(flatten)]
    pub(crate) ages: Ages,
    /// Date and time in the top bar.
    pub(crate) clock: String,
    /// The button Chrome adds to every web notification.
    pub(crate) settings: String,
}

/// The words of KDE Plasma, and of Chrome on it.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Kde {
    /// In the panel.
    pub(crate) clock: String,
    /// In the panel, under the clock.
    pub(crate) date: String,
    /// The button Chrome adds to every web notification.
    pub(crate) settings: String,
}

/// The words of macOS in a locale.
pub(super) fn macos(locale: &str) -> &'static Macos {
    static READ: OnceLock<Table<Macos>> = OnceLock::new();
    of(READ.get_or_init(|| read(MACOS)), locale)
}

/// The words of GNOME in a locale.
pub(super) fn gnome(locale: &str) -> &'static Gnome {
    static READ: OnceLock<Table<Gnome>> = OnceLock::new();
    of(READ.get_or_init(|| read(GNOME)), locale)
}

/// The words of KDE in a locale.
pub(super) fn kde(locale: &str) -> &'static Kde {
    static READ: OnceLock<Table<Kde>> = OnceLock::new();
    of(READ.get_or_init(|| read(KDE)), locale)
}

/// The words of Chromium's own cards in a locale.
pub(super) fn chromium(locale: &str) -> &'static Ages {
    static READ: OnceLock<Table<Ages>> = OnceLock::new();
    of(READ.get_or_init(|| read(CHROMIUM)), locale)
}

#[cfg(test)]
mod tests {
    use super::{chromium, gnome, kde, macos};
    use crate::Stamp;

    #[test]
    fn every_desktop_speaks_the_languages_of_the_phones() {
        assert_eq!(macos("de").options, "Optionen");
        assert_eq!(gnome("ja").settings, "設定");
        assert_eq!(kde("ar").settings, "الإعدادات");
        assert_eq!(chromium("fr-CA").stamp(Stamp::Now), "maintenant");
    }
}
