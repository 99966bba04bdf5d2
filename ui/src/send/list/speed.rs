//! How far a send to a list is, how fast it goes, and how long it will take.

use std::collections::VecDeque;

use carillon_payload::ListProgress;

/// The speed is that of so many milliseconds.
const WINDOW: u64 = 5000;

/// What was heard of a send under way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Speed {
    /// What came of it so far; `None` until something was heard.
    pub(super) progress: Option<ListProgress>,
    /// How many had an end, and when that was so in milliseconds since 1970.
    heard: VecDeque<(u64, u64)>,
}

impl Speed {
    /// Hears how far it is. `at`: milliseconds since 1970.
    pub(super) fn hear(&mut self, progress: ListProgress, at: u64) {
        self.progress = Some(progress);
        self.heard.push_back((at, progress.ended()));
        while self.heard.len() > 2 && self.heard.front().is_some_and(|(old, _)| old + WINDOW < at) {
            self.heard.pop_front();
        }
    }

    /// Pushes a second of late; `None` where nothing is known of it yet.
    pub(super) fn rate(&self) -> Option<f64> {
        let ((begun, before), (now, after)) = (self.heard.front()?, self.heard.back()?);
        let seconds = now.checked_sub(*begun).filter(|time| *time > 0)? as f64 / 1000.0;
        Some(after.saturating_sub(*before) as f64 / seconds)
    }

    /// Seconds until so many more have an end; `None` where nobody can say.
    pub(super) fn seconds_for(&self, left: u64) -> Option<u64> {
        let rate = self.rate().filter(|rate| *rate > 0.0)?;
        let seconds = (left as f64 / rate).ceil() as u64;
        Some(seconds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn progress(accepted: u64) -> ListProgress {
        ListProgress {
            accepted,
            ..ListProgress::default()
        }
    }

    #[test]
    fn the_speed_is_that_of_late_and_tells_how_long_it_will_take() {
        let mut speed = Speed::default();
        assert_eq!(speed.rate(), None, "nothing was heard");
        speed.hear(progress(0), 1000);
        assert_eq!(speed.seconds_for(100), None, "one moment is no speed");
        for second in 1..=20 {
            // A slow beginning, then 100 a second.
            let ended = if second <= 10 {
                second
            } else {
                10 + (second - 10) * 100
            };
            speed.hear(progress(ended), 1000 + second * 1000);
        }
        assert_eq!(speed.rate(), Some(100.0), "the beginning is long ago");
        assert_eq!(speed.seconds_for(250), Some(3), "in whole seconds");
    }

    #[test]
    fn what_stands_still_has_no_end_in_sight() {
        let mut speed = Speed::default();
        speed.hear(progress(5), 1000);
        speed.hear(progress(5), 9000);
        assert_eq!(speed.rate(), Some(0.0), "a provider asked for a rest");
        assert_eq!(speed.seconds_for(1), None, "nobody can say");
    }
}
