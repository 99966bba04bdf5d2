//! Own test devices, and the targets providers know them by: kind and value, never just "token".

use carillon_campaign::Platform;
use serde::{Deserialize, Serialize};

use crate::braze::{self, UserAlias};
use crate::fcm::is_topic;
use crate::one_signal::{self, is_uuid};
use crate::{AccountId, Condition, Provider, Reception, Subscription, webhook};

/// A device's id in this app.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct DeviceId(pub String);

/// An own test device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// Its id.
    pub id: DeviceId,
    /// What people call it.
    pub name: String,
    /// Whose it is: a name, or nothing.
    #[serde(default)]
    pub owner: String,
    /// Its platform.
    pub platform: Platform,
    /// The provider that reaches it.
    pub provider: Provider,
    /// Whether it lives in the embedded sandbox.
    pub sandbox: bool,
    /// The account that reaches it; the sandbox's devices have none.
    #[serde(default)]
    pub account: Option<AccountId>,
    /// Which of Apple's two environments its token is of.
    pub environment: Environment,
    /// What the provider knows it by.
    pub target: Target,
    /// What its person said about pushes.
    #[serde(default)]
    pub reception: Reception,
}

impl Device {
    /// Whether it is one's own, and nobody else sees what is sent to it.
    pub fn is_own(&self) -> bool {
        self.sandbox || self.owner.trim().is_empty()
    }
}

/// Apple's environments; others have only production.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Environment {
    /// Development builds.
    Development,
    /// App Store and TestFlight builds.
    #[default]
    Production,
}

/// What a provider knows a device by.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Target {
    /// What sort of value it is.
    pub kind: TargetKind,
    /// The value. Shown shortened, never logged whole.
    pub value: String,
}

impl Target {
    /// The value with its middle left out: `1f3a…9c2e`. Of a subscription, which is JSON, the push service and the
    /// end of the endpoint: `fcm.googleapis.com/…Xy7Q`. Of an alias its label as well: `email: ana@….com`. A topic is whole.
    pub fn shortened(&self) -> String {
        // Who subscribed is not told by a name that many share.
        if self.kind.is_broadcast() {
            return self.value.clone();
        }
        let endpoint = Subscription::of(self).map(|subscription| subscription.endpoint);
        if let Some((host, path)) = endpoint.as_deref().and_then(host_and_path) {
            // The end of a path that short would be most of it.
            let tail = if path.len() > 8 { last(path, 4) } else { "" };
            return format!("{host}/…{tail}");
        }
        if self.kind == TargetKind::UserAlias
            && let Some(alias) = UserAlias::read(&self.value)
        {
            return format!("{}: {}", alias.alias_label, ends(&alias.alias_name));
        }
        ends(&self.value)
    }
}

/// A text with its middle left out, where it is long.
fn ends(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    if chars.len() <= 12 {
        return text.to_owned();
    }
    let head: String = chars[..4].iter().collect();
    format!("{head}…{}", last(text, 4))
}

/// The host of a URL, without name and password, and what comes after it.
fn host_and_path(url: &str) -> Option<(&str, &str)> {
    let (_, rest) = url.split_once("://")?;
    let (authority, path) = rest.split_once('/')?;
    let host = authority.rsplit('@').next().unwrap_or_default();
    (!host.is_empty()).then_some((host, path))
}

/// The last characters of a text.
fn last(text: &str, count: usize) -> &str {
    let start = text.char_indices().rev().nth(count.saturating_sub(1));
    start.map_or(text, |(start, _)| &text[start..])
}

impl Target {
    /// Recognises what a person pasted: blanks around it, and the angle brackets and spaces of an old
    /// APNs log, are taken off. `None` where it has no known form.
    pub fn recognise(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some(hex) = apns_hex(text) {
            return Some(Self {
                kind: TargetKind::ApnsToken,
                value: hex,
            });
        }
        [
            TargetKind::Subscription,
            TargetKind::FcmToken,
            TargetKind::Fid,
        ]
        .into_iter()
        .find(|kind| kind.fits(text))
        .map(|kind| Self {
            kind,
            value: text.to_owned(),
        })
    }
}

impl Target {
    /// What a person pasted as a device of a gateway. A provider that calls people by a company's own names takes nearly
    /// any text, so what was pasted is looked at with the provider in mind.
    pub fn pasted(provider: Provider, text: &str) -> Option<Self> {
        match provider {
            Provider::Apns | Provider::Fcm | Provider::WebPush => Self::recognise(text),
            Provider::Braze => braze::target(text),
            Provider::OneSignal => one_signal::target(text),
            Provider::Webhook => webhook::target(text),
        }
    }

    /// Which of Apple's environments a token's form tells of. A simulator's is 80 bytes long and of development;
    /// a device's 32 bytes are the same in both.
    pub fn environment(&self) -> Option<Environment> {
        let simulator = self.kind == TargetKind::ApnsToken && self.value.len() == 160;
        simulator.then_some(Environment::Development)
    }
}

/// Only the hexadecimal digits of an APNs token as logs print it; `None` where it is none.
fn apns_hex(text: &str) -> Option<String> {
    let inner = text
        .strip_prefix('<')
        .and_then(|text| text.strip_suffix('>'))
        .unwrap_or(text);
    let hex: String = inner.chars().filter(|c| !c.is_whitespace()).collect();
    TargetKind::ApnsToken
        .fits(&hex)
        .then(|| hex.to_ascii_lowercase())
}

impl std::fmt::Debug for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Target({:?}, {})", self.kind, self.shortened())
    }
}

/// The sorts of targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TargetKind {
    /// An APNs device token, hexadecimal.
    ApnsToken,
    /// A Firebase installation id.
    Fid,
    /// An FCM registration token (deprecated since October 2026).
    FcmToken,
    /// An FCM topic: everybody who subscribed to it.
    Topic,
    /// A condition on FCM topics.
    Condition,
    /// A push subscription as JSON: endpoint and keys.
    Subscription,
    /// What a company calls a person in Braze.
    ExternalId,
    /// Another name of a person in Braze, as JSON: `alias_name` and `alias_label`.
    UserAlias,
    /// A segment in Braze, by its API identifier.
    BrazeSegment,
    /// A campaign in Braze that is triggered for its whole audience, by its API identifier.
    BrazeCampaign,
    /// A subscription at OneSignal: one push address of one app on one device. A UUID.
    SubscriptionId,
    /// What a company calls a person at OneSignal.
    OneSignalId,
    /// A segment at OneSignal, by its name.
    OneSignalSegment,
    /// What a webhook's server knows somebody by: a line of text.
    WebhookTarget,
}

impl TargetKind {
    /// The provider that knows such targets.
    pub fn provider(self) -> Provider {
        match self {
            Self::ApnsToken => Provider::Apns,
            Self::Fid | Self::FcmToken | Self::Topic | Self::Condition => Provider::Fcm,
            Self::Subscription => Provider::WebPush,
            Self::ExternalId | Self::UserAlias | Self::BrazeSegment | Self::BrazeCampaign => {
                Provider::Braze
            }
            Self::SubscriptionId | Self::OneSignalId | Self::OneSignalSegment => {
                Provider::OneSignal
            }
            Self::WebhookTarget => Provider::Webhook,
        }
    }

    /// The platform of devices that such a target stands for; `None` where it does not tell, or stands for a person, who
    /// may have devices of every platform.
    pub fn platform(self) -> Option<Platform> {
        match self {
            Self::ApnsToken => Some(Platform::Ios),
            Self::Fid | Self::FcmToken | Self::Topic | Self::Condition => Some(Platform::Android),
            Self::Subscription => Some(Platform::Web),
            Self::ExternalId
            | Self::UserAlias
            | Self::BrazeSegment
            | Self::BrazeCampaign
            | Self::SubscriptionId
            | Self::OneSignalId
            | Self::OneSignalSegment
            | Self::WebhookTarget => None,
        }
    }

    /// Whether it reaches people whom nobody named: more than one's own test device. Nothing is sent to such a target
    /// unless a person said so in so many words.
    pub fn is_broadcast(self) -> bool {
        matches!(
            self,
            Self::Topic
                | Self::Condition
                | Self::BrazeSegment
                | Self::BrazeCampaign
                | Self::OneSignalSegment
        )
    }

    /// A target of this kind, where the text has its form. Of a topic the path is taken off that old APIs put before it.
    pub fn target(self, text: &str) -> Option<Target> {
        let text = text.trim();
        let value = match self {
            Self::Topic => text.strip_prefix("/topics/").unwrap_or(text),
            _ => text,
        };
        self.fits(value).then(|| Target {
            kind: self,
            value: value.to_owned(),
        })
    }

    /// Whether a value has this kind's form. A form says nothing about whether the target lives.
    ///
    /// APNs: hexadecimal, 64 digits today; Apple says not to rely on the length, so longer is fine. A Firebase
    /// installation id: 22 base64url characters of which the first four bits are 0111, so it begins with c–f. A
    /// registration token: an installation id, a colon, and a long rest. A subscription: JSON with an
    /// endpoint and both keys at their lengths (65 bytes, 16 bytes). An external id: any line of at most 997 bytes
    /// that is no JSON object (Braze, "External IDs"). An identifier of Braze: letters, digits, `-` and `_`. A segment of
    /// OneSignal: any line of at most 256 bytes. What a webhook's server knows: any line of at most 4096 bytes.
    pub fn fits(self, value: &str) -> bool {
        match self {
            Self::ApnsToken => {
                (64..=200).contains(&value.len())
                    && value.len().is_multiple_of(2)
                    && value.bytes().all(|byte| byte.is_ascii_hexdigit())
            }
            Self::Fid => {
                value.len() == 22 && value.starts_with(['c', 'd', 'e', 'f']) && base64url(value)
            }
            Self::FcmToken => value.split_once(':').is_some_and(|(id, rest)| {
                base64url(id) && !id.is_empty() && rest.len() >= 100 && base64url(rest)
            }),
            Self::Subscription => Subscription::read(value).is_some_and(|subscription| {
                subscription.endpoint.contains("://")
                    && key_fits(&subscription.keys.p256dh, 87)
                    && key_fits(&subscription.keys.auth, 22)
            }),
            Self::SubscriptionId => is_uuid(value),
            Self::ExternalId | Self::OneSignalId => {
                (1..=997).contains(&value.len())
                    && !value.starts_with('{')
                    && !value.chars().any(char::is_control)
            }
            Self::UserAlias => UserAlias::read(value).is_some(),
            // Braze's are UUIDs or like them; OneSignal's are what somebody called them.
            Self::BrazeSegment | Self::BrazeCampaign => {
                (1..=LONGEST_NAME).contains(&value.len()) && base64url(value)
            }
            Self::OneSignalSegment => {
                (1..=LONGEST_NAME).contains(&value.len()) && !value.chars().any(char::is_control)
            }
            Self::Topic => is_topic(value),
            Self::Condition => Condition::read(value).is_some(),
            Self::WebhookTarget => {
                (1..=LONGEST_LINE).contains(&value.len()) && !value.chars().any(char::is_control)
            }
        }
    }
}

/// The longest name or identifier of a segment or a campaign, in bytes: nobody publishes one, and no real one comes near.
const LONGEST_NAME: usize = 256;

/// The longest line a webhook's server may know somebody by, in bytes: registration tokens have no published limit,
/// and are a few hundred.
const LONGEST_LINE: usize = 4096;

fn base64url(text: &str) -> bool {
    text.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// Whether it is base64url of that many characters, padding aside.
fn key_fits(text: &str, characters: usize) -> bool {
    let text = text.trim_end_matches('=');
    text.len() == characters && base64url(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind_of(text: &str) -> Option<TargetKind> {
        Target::recognise(text).map(|target| target.kind)
    }

    #[test]
    fn a_pasted_target_is_recognised_by_its_form() {
        let token = "0123456789abcdef".repeat(4);
        let fcm = format!("dPh3Zk5vTsGk2Q:{}", "A".repeat(140));
        let subscription = format!(
            r#"{{"endpoint":"https://push.example/x","expirationTime":null,"keys":{{"p256dh":"{}","auth":"{}"}}}}"#,
            "B".repeat(87),
            "a".repeat(22)
        );
        assert_eq!(
            kind_of(&token),
            Some(TargetKind::ApnsToken),
            "64 hexadecimal digits"
        );
        assert_eq!(
            kind_of("dPh3Zk5vTsGk2QAbCdEf0_"),
            Some(TargetKind::Fid),
            "22 characters, c–f first"
        );
        assert_eq!(
            kind_of(&fcm),
            Some(TargetKind::FcmToken),
            "an id, a colon, a long rest"
        );
        assert_eq!(
            kind_of(&subscription),
            Some(TargetKind::Subscription),
            "endpoint and keys"
        );
        assert_eq!(kind_of("hello"), None, "no form at all");
    }

    #[test]
    fn a_token_from_an_old_log_loses_brackets_blanks_and_case() {
        let log = format!(" <{}> ", ["0123ABCD"; 8].join(" "));
        let target = Target::recognise(&log).map(|target| target.value);
        assert_eq!(
            target,
            Some("0123abcd".repeat(8)),
            "only the digits are the token"
        );
    }

    #[test]
    fn a_subscription_is_shown_by_its_push_service_and_the_end_of_its_endpoint() {
        let shown = |endpoint: &str| {
            let value =
                format!(r#"{{"endpoint":"{endpoint}","keys":{{"p256dh":"B","auth":"a"}}}}"#);
            let kind = TargetKind::Subscription;
            Target { kind, value }.shortened()
        };
        assert_eq!(
            shown("https://fcm.googleapis.com/fcm/send/dPh3Zk5vTsG:APA91bXy7Q"),
            "fcm.googleapis.com/…Xy7Q",
            "a person knows the service, and tells two browsers apart"
        );
        assert_eq!(
            shown("https://me:secret@push.example:8443/wpush/v2/gAAAAABé1"),
            "push.example:8443/…ABé1",
            "no password, whole characters"
        );
        assert_eq!(
            shown("https://push.example/x"),
            "push.example/…",
            "never whole"
        );
        assert_eq!(
            shown("nonsense"),
            "{\"en…a\"}}",
            "what is no address is shortened like any value"
        );
    }

    #[test]
    fn a_person_is_shown_by_the_ends_of_their_name() {
        let shown = |provider, text: &str| Target::pasted(provider, text).map(|t| t.shortened());
        let alias = r#"{"alias_name":"ana@example.com","alias_label":"email"}"#;
        assert_eq!(
            shown(Provider::Braze, alias).as_deref(),
            Some("email: ana@….com"),
            "what sort of name it is, and enough to know it by"
        );
        assert_eq!(
            shown(Provider::OneSignal, "ana-4711").as_deref(),
            Some("ana-4711"),
            "a short name is shown"
        );
    }

    #[test]
    fn a_device_of_an_older_file_is_sent_to() {
        let json = r#"{"id":"a","name":"iPhone","platform":"ios","provider":"apns","sandbox":false,
            "environment":"production","target":{"kind":"apns-token","value":"ab"}}"#;
        let device: Device = serde_json::from_str(json).unwrap();
        assert_eq!(
            device.reception,
            Reception::Subscribed,
            "nobody said anything then"
        );
    }

    #[test]
    fn a_topic_or_a_condition_has_to_be_said_and_is_never_taken_for_a_device() {
        let topic = TargetKind::Topic.target(" /topics/news-fr_2.0~a%20 ");
        let topic = topic.expect("letters, digits and -_.~%");
        assert_eq!(topic.value, "news-fr_2.0~a%20", "the name alone");
        assert_eq!(topic.shortened(), topic.value, "it names nobody");
        for wrong in ["", "news fr", "news/fr", "nëws", &"x".repeat(901)] {
            assert_eq!(TargetKind::Topic.target(wrong), None, "{wrong}");
        }
        let condition = TargetKind::Condition.target("'a' in topics && 'b' in topics");
        assert!(condition.is_some(), "two topics");
        assert_eq!(
            TargetKind::Condition.target("'a' in topic"),
            None,
            "no form"
        );
        assert_eq!(
            Target::pasted(Provider::Fcm, "news"),
            None,
            "a word that was pasted as a device is none"
        );
        assert!(
            TargetKind::Topic.is_broadcast() && !TargetKind::FcmToken.is_broadcast(),
            "one is everybody who subscribed, the other one device"
        );
    }

    #[test]
    fn debug_never_shows_a_target_whole() {
        let target = Target {
            kind: TargetKind::ApnsToken,
            value: "0123456789abcdef".repeat(4),
        };
        let shown = format!("{target:?}");
        assert!(
            !shown.contains("456789"),
            "{shown} would put a device into a log"
        );
    }
}
