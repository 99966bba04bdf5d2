//! The systems' own words on a screen: time stamps, dates, clocks, per locale.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use crate::Stamp;

/// One language's words.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Words {
    pub(crate) ios: Phone,
    pub(crate) android: Phone,
    pub(crate) windows: Desktop,
    #[serde(skip)]
    sample: String,
}

/// A phone's words.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Phone {
    now: String,
    hours: String,
    yesterday: String,
    /// The date on the lock screen or home screen.
    pub(crate) date: String,
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

/// All languages.
#[expect(
    clippy::expect_used,
    reason = "compiled in and read by every test; there is no way on without it"
)]
fn all() -> &'static BTreeMap<String, Words> {
    static ALL: OnceLock<BTreeMap<String, Words>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all: BTreeMap<String, Words> =
            toml::from_str(include_str!("words/os.toml")).expect("os.toml");
        for words in all.values_mut() {
            let Words {
                ios,
                android,
                windows,
                ..
            } = &*words;
            words.sample = [
                &ios.now,
                &ios.hours,
                &ios.date,
                &android.now,
                &android.date,
                &windows.clock,
            ]
            .map(String::as_str)
            .concat();
        }
        all
    })
}

/// The words of a locale: its own, else its language's, else English.
pub(crate) fn words(locale: &str) -> &'static Words {
    let language = locale.split('-').next().unwrap_or(locale);
    let all = all();
    all.get(locale)
        .or_else(|| all.get(language))
        .unwrap_or_else(|| &all["en"])
}

/// Enough of a locale's words to tell which faces they need.
pub(crate) fn sample(locale: &str) -> &'static str {
    &words(locale).sample
}

#[cfg(test)]
mod tests {
    use super::words;
    use crate::Stamp;

    #[test]
    fn a_region_a_language_and_the_fallback() {
        assert_eq!(words("en-GB").ios.date, "Sunday 30 March");
        assert_eq!(words("fr-CA").ios.stamp(Stamp::Hours3), "il y a 3 h");
        assert_eq!(words("xx").ios.stamp(Stamp::Now), "now");
    }
}
