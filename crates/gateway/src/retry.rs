//! When a refused push is tried again: only what the provider calls retryable, never longer than a
//! person would wait for a test send. What would take longer is shown, not waited for.

use std::time::Duration;

use carillon_payload::{Provider, Rejection, Remedy, reason_of};

/// The most times a push is tried again.
pub const MOST_RETRIES: u32 = 2;

/// The longest wait for one retry.
pub const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// How long to wait before try number `retry` (from 1), or `None` to leave it at the refusal. `jitter` is
/// between 0 and 1.
pub(crate) fn wait(
    provider: Provider,
    rejection: &Rejection,
    retry: u32,
    jitter: f64,
) -> Option<Duration> {
    wait_up_to(LONGEST_WAIT, provider, rejection, retry, jitter)
}

/// The same where nobody sits and waits: as [`wait`], but for a list, which may wait longer.
pub(crate) fn wait_up_to(
    longest: Duration,
    provider: Provider,
    rejection: &Rejection,
    retry: u32,
    jitter: f64,
) -> Option<Duration> {
    if retry > MOST_RETRIES || !is_retryable(provider, rejection) {
        return None;
    }
    let wait = match rejection.retry_after {
        Some(seconds) => Duration::from_secs(seconds),
        None => usual(provider, rejection.status, retry, jitter.clamp(0.0, 1.0)),
    };
    (wait <= longest).then_some(wait)
}

/// Whether the provider says that it may be tried again, and nothing was done yet.
pub(crate) fn is_retryable(provider: Provider, rejection: &Rejection) -> bool {
    let known = reason_of(provider, rejection);
    known.is_some_and(|known| known.remedy == Remedy::RetryLater) && !is_unsure(provider, rejection)
}

/// Whether it may have been taken all the same. Braze takes no idempotency key, and neither a fault (500) nor a server
/// that waited too long for another (504) says what was done before: the person looks at the device first. Of a webhook's
/// server nothing is known, and a proxy in front of it says 502 as well.
fn is_unsure(provider: Provider, rejection: &Rejection) -> bool {
    match provider {
        Provider::Braze => matches!(rejection.status, 500 | 504),
        Provider::Webhook => matches!(rejection.status, 500 | 502 | 504),
        _ => false,
    }
}

/// Whether a provider that was to pass a push on to many may have begun with it when it failed: whatever comes of a fault of
/// its own, but where an idempotency key keeps the second from going out as well.
pub(crate) fn may_have_begun(provider: Provider, rejection: &Rejection) -> bool {
    rejection.status >= 500 && provider != Provider::OneSignal
}

/// The provider's own advice where it names no time (`reference/gateways.md` §1.1, §1.2): Apple asks for a
/// quarter of an hour after a 5xx, Firebase for a minute after a 429 and ten seconds after a 5xx. For the
/// rest a second, doubled each time. Up to half as much again is added, so that many do not come at once.
fn usual(provider: Provider, status: u16, retry: u32, jitter: f64) -> Duration {
    let first = match (provider, status) {
        (Provider::Apns, 500..) => 900.0,
        (Provider::Fcm, 429) => 60.0,
        (Provider::Fcm, _) => 10.0,
        _ => 1.0,
    };
    let doubled = 1_u32 << retry.saturating_sub(1).min(16);
    Duration::from_secs_f64(first * f64::from(doubled) * (1.0 + jitter / 2.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(status: u16, reason: &str, retry_after: Option<u64>) -> Rejection {
        Rejection {
            status,
            reason: reason.to_owned(),
            retry_after,
        }
    }

    fn seconds(provider: Provider, rejection: &Rejection, retry: u32, jitter: f64) -> Option<f64> {
        wait(provider, rejection, retry, jitter).map(|wait| wait.as_secs_f64())
    }

    #[test]
    fn a_dead_target_and_an_unknown_reason_are_not_tried_again() {
        let dead = refused(410, "Unregistered", Some(1));
        assert_eq!(wait(Provider::Apns, &dead, 1, 0.0), None, "it stays dead");
        let unknown = refused(503, "SomethingNew", Some(1));
        assert_eq!(
            wait(Provider::Apns, &unknown, 1, 0.0),
            None,
            "nobody said it may be tried again"
        );
    }

    #[test]
    fn retry_after_is_obeyed_up_to_what_a_person_waits() {
        let soon = refused(429, "TooManyRequests", Some(30));
        assert_eq!(
            seconds(Provider::Apns, &soon, 1, 1.0),
            Some(30.0),
            "exactly as asked"
        );
        let late = refused(429, "TooManyRequests", Some(31));
        assert_eq!(
            wait(Provider::Apns, &late, 1, 0.0),
            None,
            "shown rather than waited for"
        );
    }

    #[test]
    fn without_a_time_the_wait_doubles_and_is_spread() {
        let refused = refused(429, "TooManyRequests", None);
        assert_eq!(
            seconds(Provider::Apns, &refused, 1, 0.0),
            Some(1.0),
            "a second"
        );
        assert_eq!(
            seconds(Provider::Apns, &refused, 2, 0.0),
            Some(2.0),
            "doubled"
        );
        assert_eq!(
            seconds(Provider::Apns, &refused, 1, 1.0),
            Some(1.5),
            "and up to half as much again"
        );
        assert_eq!(
            wait(Provider::Apns, &refused, 3, 0.0),
            None,
            "twice is enough for a test send"
        );
    }

    #[test]
    fn a_status_speaks_where_the_words_are_not_known() {
        let busy = refused(503, "We are on a break", None);
        assert_eq!(
            seconds(Provider::Braze, &busy, 1, 0.0),
            Some(1.0),
            "Braze asks to come again after a 503, whatever it says"
        );
        let broken = refused(504, "status-504", None);
        assert_eq!(
            wait(Provider::Braze, &broken, 1, 0.0),
            None,
            "it may have been taken, and Braze knows no idempotency key"
        );
        assert_eq!(
            seconds(Provider::OneSignal, &broken, 1, 0.0),
            Some(1.0),
            "OneSignal does, and sends it once"
        );
        let unknown = refused(418, "We are on a break", None);
        assert_eq!(wait(Provider::Braze, &unknown, 1, 0.0), None, "not known");
    }

    #[test]
    fn a_fault_may_come_after_the_first_of_many() {
        let check = |provider, status, expected, why: &str| {
            let refused = refused(status, "x", None);
            assert_eq!(may_have_begun(provider, &refused), expected, "{why}");
        };
        check(Provider::Fcm, 503, true, "FCM takes no idempotency key");
        check(Provider::Braze, 502, true, "neither does Braze");
        check(Provider::OneSignal, 503, false, "OneSignal does");
        check(Provider::Fcm, 429, false, "too many is said at the door");
    }

    #[test]
    fn each_providers_own_advice_is_kept() {
        let broken = refused(500, "InternalServerError", None);
        assert_eq!(
            wait(Provider::Apns, &broken, 1, 0.0),
            None,
            "Apple asks for fifteen minutes"
        );
        let quota = refused(429, "QUOTA_EXCEEDED", None);
        assert_eq!(
            wait(Provider::Fcm, &quota, 1, 0.0),
            None,
            "Firebase asks for a minute"
        );
        let internal = refused(500, "INTERNAL", None);
        assert_eq!(
            seconds(Provider::Fcm, &internal, 1, 0.0),
            Some(10.0),
            "Firebase asks for ten seconds"
        );
    }
}
