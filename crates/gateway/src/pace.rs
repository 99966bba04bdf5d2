//! How fast a gateway is sent to: so many pushes a second, whoever sends them.

use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

/// How far behind the beat one may fall and still make up for it. Timers wake up to a millisecond late: without this
/// a rate of 5,000 a second would end as 1,000.
const MADE_UP: Duration = Duration::from_millis(20);

/// A beat that pushes leave by. Clones share it, so that everything that goes by one gateway keeps one rate.
#[derive(Clone, Debug)]
pub struct Pace(Option<Arc<Beat>>);

/// The beat of a rate.
#[derive(Debug)]
struct Beat {
    /// From one push to the next.
    interval: Duration,
    /// When the next may leave.
    next: Mutex<Instant>,
}

impl Pace {
    /// As fast as it goes.
    pub const UNBOUNDED: Self = Self(None);

    /// At most so many a second, evenly: there is no burst at the start.
    pub fn per_second(rate: NonZeroU32) -> Self {
        Self(Some(Arc::new(Beat {
            interval: Duration::from_secs(1) / rate.get(),
            next: Mutex::new(Instant::now()),
        })))
    }

    /// How many may leave within a time, at least one; `None` where there is no bound.
    pub fn within(&self, time: Duration) -> Option<u32> {
        let beat = self.0.as_ref()?;
        let turns = time.as_nanos() / beat.interval.as_nanos().max(1);
        Some(u32::try_from(turns).unwrap_or(u32::MAX).max(1))
    }

    /// How long one who took a turn now would wait for it.
    pub fn wait(&self) -> Duration {
        self.0.as_ref().map_or(Duration::ZERO, |beat| {
            let next = beat.next.lock().unwrap_or_else(PoisonError::into_inner);
            next.saturating_duration_since(Instant::now())
        })
    }

    /// Waits for a push's turn. Who stops waiting loses the turn; nobody gets it instead.
    pub async fn turn(&self) {
        if let Some(beat) = &self.0 {
            sleep_until(beat.take()).await;
        }
    }
}

impl Beat {
    /// When the turn is that is taken now.
    fn take(&self) -> Instant {
        let now = Instant::now();
        let earliest = now.checked_sub(MADE_UP).unwrap_or(now);
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let turn = (*next).max(earliest);
        *next = turn + self.interval;
        turn
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pace(rate: u32) -> Pace {
        Pace::per_second(NonZeroU32::new(rate).expect("a rate"))
    }

    /// Milliseconds until so many turns were had.
    async fn took(pace: &Pace, turns: u32) -> u128 {
        let begun = Instant::now();
        for _ in 0..turns {
            pace.turn().await;
        }
        begun.elapsed().as_millis()
    }

    #[tokio::test(start_paused = true)]
    async fn the_first_leaves_at_once_and_each_other_an_interval_later() {
        let pace = pace(10);
        assert_eq!(took(&pace, 1).await, 0, "nothing left before it");
        assert_eq!(took(&pace, 20).await, 2000, "ten a second");
    }

    #[tokio::test(start_paused = true)]
    async fn who_shares_a_pace_shares_its_rate() {
        let pace = pace(100);
        let begun = Instant::now();
        let senders = (0..4).map(|_| {
            let pace = pace.clone();
            tokio::spawn(async move { took(&pace, 50).await })
        });
        for sender in senders.collect::<Vec<_>>() {
            sender.await.expect("it waits its turns");
        }
        assert_eq!(
            begun.elapsed().as_millis(),
            1990,
            "200 turns, a hundredth of a second apart, whoever has them"
        );
    }

    #[tokio::test(start_paused = true)]
    async fn a_fast_rate_is_kept_though_timers_are_slow() {
        let pace = pace(5000);
        let millis = took(&pace, 5001).await;
        assert!((999..=1001).contains(&millis), "{millis} ms for a second");
    }

    #[tokio::test(start_paused = true)]
    async fn a_rest_is_not_made_up_by_a_burst() {
        let pace = pace(10);
        pace.turn().await;
        tokio::time::sleep(Duration::from_mins(1)).await;
        assert_eq!(
            took(&pace, 11).await,
            1000 - 20,
            "a minute's rest gives a fiftieth of a second, not 600 pushes"
        );
    }

    #[tokio::test(start_paused = true)]
    async fn without_a_bound_nobody_waits() {
        assert_eq!(took(&Pace::UNBOUNDED, 1000).await, 0, "at once");
        let tenth = Duration::from_millis(100);
        assert_eq!(Pace::UNBOUNDED.within(tenth), None, "no number either");
        assert_eq!(pace(500).within(tenth), Some(50), "a tenth of 500");
        assert_eq!(pace(1).within(tenth), Some(1), "one can always leave");
    }
}
