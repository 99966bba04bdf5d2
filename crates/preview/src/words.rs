//! The systems' own words on a screen: time stamps, dates, clocks, per locale.

mod desktops;
pub(crate) mod prompts;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

pub(crate) use desktops::{Ages, Gnome, Kde, Macos};

use crate::Stamp;

/// The words of every system in one locale.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words {
    pub(crate) ios: &'static Phone,
    pub(crate) apple: &'static Apple,
    pub(crate) android: &'static Phone,
    pub(crate) windows: &'static Desktop,
    pub(crate) macos: &'static Macos,
    pub(crate) gnome: &'static Gnome,
    pub(crate) kde: &'static Kde,
    pub(crate) chromium: &'static Ages,
}

/// A phone's words.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Phone {
    now: String,
    hours: String,
    yesterday: String,
    /// The date on the lock screen or home screen.
    pub(crate) date: String,
    /// What stands for a private notification (Android).
    #[serde(default)]
    pub(crate) hidden: String,
    /// The button Chrome adds to a site's push (Android).
    #[serde(default)]
    pub(crate) settings: String,
}

/// What iOS says besides a phone's words.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Apple {
    /// Above the title of a time-sensitive notification.
    pub(crate) time_sensitive: String,
    /// Above the title of a critical alert.
    pub(crate) critical: String,
    /// The Notification Centre's heading.
    pub(crate) center: String,
    /// Under the first of a group of three.
    pub(crate) more: String,
    /// At the bottom of a lock screen with a home button under it.
    pub(crate) unlock: String,
    from: String,
}

impl Apple {
    /// The line that names a web app.
    pub(crate) fn from(&self, app: &str) -> String {
        self.from.replace("{app}", app)
    }
}

/// The taskbar's words.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Desktop {
    pub(crate) clock: String,
    pub(crate) date: String,
}

impl Phone {
    /// The time stamp of a card.
    pub(crate) fn stamp(&self, stamp: Stamp) -> &str {
        match stamp {
            Stamp::Now => &self.now,
            Stamp::Hours3 => &self.hours,
            Stamp::Yesterday => &self.yesterday,
        }
    }
}

/// Every system's file.
const FILES: [&str; 7] = [
    IOS,
    ANDROID,
    WINDOWS,
    desktops::MACOS,
    desktops::GNOME,
    desktops::KDE,
    desktops::CHROMIUM,
];
const IOS: &str = include_str!("words/ios.toml");
const ANDROID: &str = include_str!("words/android.toml");
const WINDOWS: &str = include_str!("words/windows.toml");

/// By language, or language and region.
type Table<T> = BTreeMap<String, T>;

/// Reads a file of words.
#[expect(
    clippy::expect_used,
    reason = "compiled in and read by every test; there is no way on without it"
)]
fn read<T: serde::de::DeserializeOwned>(file: &str) -> Table<T> {
    toml::from_str(file).expect("a file of words")
}

/// A locale's entry: its own, else that of the longest tag it begins with (`zh-Hant-TW`: `zh-Hant`), else English.
fn of<'a, T>(table: &'a Table<T>, locale: &str) -> &'a T {
    let mut tag = locale;
    loop {
        if let Some(words) = table.get(tag) {
            return words;
        }
        match tag.rsplit_once('-') {
            Some((shorter, _)) => tag = shorter,
            None => return &table["en"],
        }
    }
}

/// The words of a locale.
pub(crate) fn words(locale: &str) -> Words {
    static PHONES: OnceLock<[Table<Phone>; 2]> = OnceLock::new();
    static APPLE: OnceLock<Table<Apple>> = OnceLock::new();
    static DESKTOP: OnceLock<Table<Desktop>> = OnceLock::new();
    let [ios, android] = PHONES.get_or_init(|| [read(IOS), read(ANDROID)]);
    Words {
        ios: of(ios, locale),
        apple: of(APPLE.get_or_init(|| read(IOS)), locale),
        android: of(android, locale),
        windows: of(DESKTOP.get_or_init(|| read(WINDOWS)), locale),
        macos: desktops::macos(locale),
        gnome: desktops::gnome(locale),
        kde: desktops::kde(locale),
        chromium: desktops::chromium(locale),
    }
}

/// Every word of every system in a locale, to tell which faces they need.
pub(crate) fn sample(locale: &str) -> &'static str {
    static SAMPLES: OnceLock<Table<String>> = OnceLock::new();
    of(SAMPLES.get_or_init(samples), locale).as_str()
}

/// Each language's words, one after another.
fn samples() -> Table<String> {
    let mut samples: Table<String> = Table::new();
    for file in FILES {
        let table: Table<Table<String>> = read(file);
        for (language, words) in table {
            let sample = samples.entry(language).or_default();
            sample.extend(words.into_values());
        }
    }
    for (language, words) in prompts::samples() {
        samples.entry(language).or_default().push_str(&words);
    }
    samples
}

#[cfg(test)]
mod tests {
    use super::words;
    use crate::Stamp;

    #[test]
    fn a_region_a_language_and_the_fallback() {
        assert_eq!(words("en-GB").ios.date, "Sunday 30 March");
        assert_eq!(words("fr-CA").ios.stamp(Stamp::Hours3), "il y a 3 h");
        assert_eq!(
            words("zh-Hant-TW").ios.date,
            words("zh-Hant").ios.date,
            "a script stands for its regions"
        );
        assert_eq!(words("xx").ios.stamp(Stamp::Now), "now");
    }
}
