//! The providers' reasons: which mean what, what to do, and where that is written.

use serde::{Deserialize, Serialize};

use crate::{Provider, Rejection};
use Remedy::{CheckEnvironment, FixCredentials, FixMessage, RemoveTarget, Report, RetryLater};

/// A known reason for a refusal. Its explanation is the Fluent message `reason-PROVIDER-NAME`, where the name is its
/// [`slug`](Reason::slug).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// Whose.
    pub provider: Provider,
    /// The HTTP status it comes with.
    pub status: u16,
    /// Verbatim. Web Push services have names of their own or none: Apple's are verbatim, Mozilla's number is
    /// `errno-109`, and a bare status is `status-410`. Braze's and OneSignal's are sentences.
    pub name: &'static str,
    /// What to do.
    pub remedy: Remedy,
}

impl Reason {
    /// Its name as the end of a Fluent id: its words with hyphens between them.
    pub fn slug(&self) -> String {
        let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let words = self.name.split(|c| !is_word(c));
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        words.join("-")
    }

    /// Whether it is what a provider said. A name that ends with a colon is followed by what it is about.
    fn is_said(&self, name: &str) -> bool {
        self.name == name || (self.name.ends_with(':') && name.starts_with(self.name))
    }
}

/// What to do about a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Remedy {
    /// Change the message or its options.
    FixMessage,
    /// The target is dead: remove or renew it.
    RemoveTarget,
    /// The token may be of the other environment.
    CheckEnvironment,
    /// Keys, topic or rights are wrong.
    FixCredentials,
    /// Wait, then send again.
    RetryLater,
    /// A bug of Carillon.
    Report,
}

impl Remedy {
    /// Its identifier, the end of a Fluent id: `fix-message`.
    pub fn id(self) -> &'static str {
        match self {
            FixMessage => "fix-message",
            RemoveTarget => "remove-target",
            CheckEnvironment => "check-environment",
            FixCredentials => "fix-credentials",
            RetryLater => "retry-later",
            Report => "report",
        }
    }
}

const fn of(provider: Provider, status: u16, name: &'static str, remedy: Remedy) -> Reason {
    Reason {
        provider,
        status,
        name,
        remedy,
    }
}

const fn apns(status: u16, name: &'static str, remedy: Remedy) -> Reason {
    of(Provider::Apns, status, name, remedy)
}

const fn fcm(status: u16, name: &'static str, remedy: Remedy) -> Reason {
    of(Provider::Fcm, status, name, remedy)
}

const fn web(status: u16, name: &'static str, remedy: Remedy) -> Reason {
    of(Provider::WebPush, status, name, remedy)
}

const fn braze(status: u16, name: &'static str, remedy: Remedy) -> Reason {
    of(Provider::Braze, status, name, remedy)
}

const fn one_signal(status: u16, name: &'static str, remedy: Remedy) -> Reason {
    of(Provider::OneSignal, status, name, remedy)
}

const fn webhook(status: u16, name: &'static str, remedy: Remedy) -> Reason {
    of(Provider::Webhook, status, name, remedy)
}

const REASONS: &[Reason] = &[
    // Apple, "Handling notification responses from APNs": the whole table of `/3/device`. Headers that
    // Carillon writes itself, and gets wrong, are bugs.
    apns(400, "BadCollapseId", FixMessage),
    apns(400, "BadDeviceToken", CheckEnvironment),
    apns(400, "BadExpirationDate", FixMessage),
    apns(400, "BadMessageId", Report),
    apns(400, "BadPriority", Report),
    apns(400, "BadTopic", FixCredentials),
    apns(400, "DeviceTokenNotForTopic", FixCredentials),
    apns(400, "DuplicateHeaders", Report),
    apns(400, "IdleTimeout", RetryLater),
    apns(400, "InvalidPushType", Report),
    apns(400, "MissingDeviceToken", RemoveTarget),
    apns(400, "MissingTopic", FixCredentials),
    apns(400, "PayloadEmpty", FixMessage),
    apns(400, "TopicDisallowed", FixCredentials),
    apns(403, "BadCertificate", FixCredentials),
    apns(403, "BadCertificateEnvironment", FixCredentials),
    apns(403, "BadEnvironmentKeyIdInToken", FixCredentials),
    apns(403, "ExpiredProviderToken", FixCredentials),
    apns(403, "Forbidden", FixCredentials),
    apns(403, "InvalidProviderToken", FixCredentials),
    apns(403, "MissingProviderToken", FixCredentials),
    apns(403, "UnrelatedKeyIdInToken", FixCredentials),
    apns(404, "BadPath", Report),
    apns(405, "MethodNotAllowed", Report),
    apns(410, "ExpiredToken", RemoveTarget),
    apns(410, "Unregistered", RemoveTarget),
    apns(413, "PayloadTooLarge", FixMessage),
    apns(429, "TooManyProviderTokenUpdates", RetryLater),
    apns(429, "TooManyRequests", RetryLater),
    apns(500, "InternalServerError", RetryLater),
    apns(503, "ServiceUnavailable", RetryLater),
    apns(503, "Shutdown", RetryLater),
    // Firebase, "ErrorCode" and "scale-fcm". The status of UNSPECIFIED_ERROR is not documented; 500 stands for
    // the unknown.
    fcm(400, "INVALID_ARGUMENT", FixMessage),
    fcm(401, "THIRD_PARTY_AUTH_ERROR", FixCredentials),
    fcm(401, "UNAUTHENTICATED", FixCredentials),
    fcm(403, "PERMISSION_DENIED", FixCredentials),
    fcm(403, "SENDER_ID_MISMATCH", RemoveTarget),
    fcm(404, "UNREGISTERED", RemoveTarget),
    fcm(429, "QUOTA_EXCEEDED", RetryLater),
    fcm(500, "INTERNAL", RetryLater),
    fcm(500, "UNSPECIFIED_ERROR", RetryLater),
    fcm(503, "UNAVAILABLE", RetryLater),
    // Apple's push service for Safari.
    web(400, "BadTtl", FixMessage),
    web(400, "BadUrgency", Report),
    web(400, "BadWebPushRequest", Report),
    web(400, "BadWebPushTopic", FixMessage),
    web(403, "BadJwtToken", FixCredentials),
    web(403, "BadVapidPublicKey", FixCredentials),
    web(403, "VapidPkHashMismatch", FixCredentials),
    // Mozilla autopush: its error numbers.
    web(400, "errno-101", Report),
    web(404, "errno-102", RemoveTarget),
    web(410, "errno-103", RemoveTarget),
    web(413, "errno-104", FixMessage),
    web(410, "errno-105", RemoveTarget),
    web(410, "errno-106", RemoveTarget),
    web(401, "errno-109", FixCredentials),
    web(400, "errno-110", Report),
    web(400, "errno-111", Report),
    web(400, "errno-112", FixMessage),
    web(400, "errno-113", FixMessage),
    // RFC 8030, for services that say no more than a status.
    web(400, "status-400", Report),
    web(401, "status-401", FixCredentials),
    web(403, "status-403", FixCredentials),
    web(404, "status-404", RemoveTarget),
    web(410, "status-410", RemoveTarget),
    web(413, "status-413", FixMessage),
    web(429, "status-429", RetryLater),
    web(500, "status-500", RetryLater),
    web(503, "status-503", RetryLater),
    // Braze, "API errors and responses": what `/messages/send` can say. Other statuses have words that are not
    // published, so they are known by their number.
    braze(400, "Bad Request", Report),
    braze(400, "No Recipients", RemoveTarget),
    braze(400, "Invalid Campaign ID", FixCredentials),
    braze(400, "Message Variant Unspecified", FixCredentials),
    braze(400, "Invalid Message Variant", FixCredentials),
    braze(400, "Mismatched Message Type", FixCredentials),
    braze(400, "Invalid Extra Push Payload", Report),
    braze(
        400,
        "The max number of external_ids and aliases per request was exceeded",
        Report,
    ),
    braze(
        400,
        "The max number of ids per request was exceeded",
        Report,
    ),
    braze(400, "No message to send", FixMessage),
    braze(400, "Apple Push Length Exceeded", FixMessage),
    braze(400, "Android Push Length Exceeded", FixMessage),
    braze(401, "status-401", FixCredentials),
    braze(403, "status-403", FixCredentials),
    braze(404, "status-404", FixCredentials),
    braze(429, "status-429", RetryLater),
    braze(500, "status-500", RetryLater),
    braze(502, "status-502", RetryLater),
    braze(503, "status-503", RetryLater),
    braze(504, "status-504", RetryLater),
    // OneSignal, "Push notification" (API 11.6) and the error catalogue of its own libraries. A 200 without an id is a
    // refusal, too. What it says to 403, 429 and 503 is the same every time: their number is enough.
    one_signal(200, "All included players are not subscribed", RemoveTarget),
    one_signal(200, "invalid_player_ids", RemoveTarget),
    one_signal(
        400,
        "Incorrect subscription_id format in include_subscription_ids (not a valid UUID):",
        RemoveTarget,
    ),
    one_signal(
        400,
        "Message Notifications must have English language content",
        FixMessage,
    ),
    one_signal(
        400,
        "Platforms You may only send to one delivery channel at a time. Make sure you are only including one of push platforms, Email, or SMS.",
        RemoveTarget,
    ),
    one_signal(
        400,
        "You must include which players, segments, or tags you wish to send this notification to.",
        Report,
    ),
    one_signal(401, "status-401", FixCredentials),
    one_signal(403, "status-403", FixCredentials),
    one_signal(404, "status-404", FixCredentials),
    one_signal(429, "status-429", RetryLater),
    one_signal(500, "status-500", RetryLater),
    one_signal(502, "status-502", RetryLater),
    one_signal(503, "status-503", RetryLater),
    one_signal(504, "status-504", RetryLater),
    // Any server's words are its own, so they are known by their number (RFC 9110 §15, RFC 6585). Redirects are one.
    webhook(302, "redirect", FixCredentials),
    webhook(400, "status-400", FixMessage),
    webhook(401, "status-401", FixCredentials),
    webhook(403, "status-403", FixCredentials),
    webhook(404, "status-404", FixCredentials),
    webhook(405, "status-405", FixCredentials),
    webhook(410, "status-410", RemoveTarget),
    webhook(413, "status-413", FixMessage),
    webhook(415, "status-415", FixCredentials),
    webhook(422, "status-422", FixMessage),
    webhook(429, "status-429", RetryLater),
    webhook(500, "status-500", RetryLater),
    webhook(502, "status-502", RetryLater),
    webhook(503, "status-503", RetryLater),
    webhook(504, "status-504", RetryLater),
];

/// What Google's token server refuses with (RFC 6749 §5.2): no push was tried.
const OF_TOKEN_SERVER: &[Reason] = &[
    fcm(400, "invalid_grant", FixCredentials),
    fcm(401, "invalid_client", FixCredentials),
    fcm(400, "invalid_request", Report),
    fcm(400, "invalid_scope", FixCredentials),
    fcm(400, "unauthorized_client", FixCredentials),
    fcm(400, "unsupported_grant_type", Report),
];

/// Every known reason of a push service (source: `reference/gateways.md` §1.1 to §1.3, `reference/braze.md` §8.7).
pub fn reasons() -> &'static [Reason] {
    REASONS
}

/// What goes wrong without a word of the provider's, by name: a late answer, a connection that ends before the answer or
/// within it, an answer nobody can read, a server without TLS. The sandbox can be told to do each.
pub const ON_THE_WAY: [&str; 5] = ["delay", "reset", "cut", "malformed", "no-tls"];

/// Every known reason of the server that gives tokens for FCM.
pub fn token_reasons() -> &'static [Reason] {
    OF_TOKEN_SERVER
}

/// The known reason of that name.
pub fn reason(provider: Provider, name: &str) -> Option<&'static Reason> {
    reasons()
        .iter()
        .chain(token_reasons())
        .find(|reason| reason.provider == provider && reason.is_said(name))
}

/// The known reason of a refusal: by its name, else by its status, where the provider is known to say no more or to say
/// it in other words.
pub fn reason_of(provider: Provider, rejection: &Rejection) -> Option<&'static Reason> {
    reason(provider, &rejection.reason)
        .or_else(|| reason(provider, &format!("status-{}", rejection.status)))
}

/// Whether a refusal says that the target is gone for good: the app was removed, or its person wants no pushes. Which of
/// the two, no provider says, so it is a person who marks a device as unsubscribed.
///
/// Apple, "Handling notification responses": 410. Firebase, "ErrorCode": `UNREGISTERED`. RFC 8030 §7.3: 404 or 410.
/// OneSignal, "Create message": nobody is subscribed. Braze tells of no device, and what a server of one's own means by a
/// status nobody knows.
pub fn target_is_gone(provider: Provider, rejection: &Rejection) -> bool {
    let (status, name) = (rejection.status, rejection.reason.as_str());
    match provider {
        Provider::Apns => status == 410,
        Provider::Fcm => name == "UNREGISTERED",
        Provider::WebPush => matches!(status, 404 | 410),
        Provider::OneSignal => reason(provider, name)
            .is_some_and(|known| known.status == 200 && known.remedy == RemoveTarget),
        Provider::Braze | Provider::Webhook => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_providers_reasons_have_one_name_each() {
        let mut names: Vec<_> = reasons()
            .iter()
            .chain(token_reasons())
            .map(|reason| (reason.provider, reason.name))
            .collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all, "a name looked up must be one reason");
    }

    #[test]
    fn a_target_is_gone_only_where_the_provider_says_so() {
        let check = |provider, status, name: &str, expected, why: &str| {
            let rejection = Rejection {
                status,
                reason: name.to_owned(),
                retry_after: None,
            };
            assert_eq!(
                target_is_gone(provider, &rejection),
                expected,
                "{name}: {why}"
            );
        };
        check(Provider::Apns, 410, "Unregistered", true, "the app is gone");
        check(
            Provider::Apns,
            400,
            "BadDeviceToken",
            false,
            "it may be of the other environment",
        );
        check(Provider::Fcm, 404, "UNREGISTERED", true, "the app is gone");
        check(
            Provider::Fcm,
            404,
            "NOT_FOUND",
            false,
            "the project may be another",
        );
        check(Provider::WebPush, 404, "", true, "RFC 8030");
        check(Provider::WebPush, 410, "errno-106", true, "Mozilla");
        check(
            Provider::OneSignal,
            200,
            "All included players are not subscribed",
            true,
            "OneSignal takes it and sends nothing",
        );
        check(
            Provider::Braze,
            400,
            "No Recipients",
            false,
            "the person may have other devices",
        );
    }

    #[test]
    fn every_name_can_end_a_fluent_id() {
        for reason in reasons() {
            assert!(
                reason
                    .slug()
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')),
                "{} could not be explained: reason-PROVIDER-NAME is a Fluent identifier",
                reason.name
            );
        }
    }

    #[test]
    fn what_a_reason_is_about_may_follow_it() {
        let said =
            "Incorrect subscription_id format in include_subscription_ids (not a valid UUID): [x]";
        let known = reason(Provider::OneSignal, said).map(Reason::slug);
        assert_eq!(
            known.as_deref(),
            Some("Incorrect-subscription_id-format-in-include_subscription_ids-not-a-valid-UUID"),
            "OneSignal repeats the id"
        );
    }

    #[test]
    fn dead_targets_are_never_retried() {
        for name in ["Unregistered", "ExpiredToken"] {
            let remedy = reason(Provider::Apns, name).map(|reason| reason.remedy);
            assert_eq!(
                remedy,
                Some(RemoveTarget),
                "410 means the token is gone for good"
            );
        }
    }
}
