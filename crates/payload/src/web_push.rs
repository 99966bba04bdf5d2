//! Web Push (`reference/gateways.md` §1.3): the JSON a service worker reads, and RFC 8030's headers.
//!
//! The body is made for `const { title, ...options } = event.data.json(); showNotification(title, options)`.

use carillon_campaign::{Direction, Message, Settings, WebSettings};
use serde::Deserialize;

use crate::body::Body;
use crate::parts::icon;
use crate::{EncodeOptions, Encoded, PartKind, Provider, Target, TargetKind};

/// `TTL` is mandatory; where the campaign names none, the four weeks push services keep at most.
const LONGEST: u32 = 2_419_200;

/// Stands in the path where the subscription is not known.
const NO_TARGET: &str = "/SUBSCRIPTION";

/// A push subscription, as `PushSubscription.toJSON()` gives it.
#[derive(Clone, PartialEq, Eq, Deserialize)]
pub struct Subscription {
    /// Where to push. A capability: whoever has it can push.
    pub endpoint: String,
    /// The browser's keys.
    pub keys: SubscriptionKeys,
}

/// The browser's half of the encryption, base64url.
#[derive(Clone, PartialEq, Eq, Deserialize)]
pub struct SubscriptionKeys {
    /// P-256 public key, 65 bytes uncompressed.
    pub p256dh: String,
    /// Authentication secret, 16 bytes.
    pub auth: String,
}

impl Subscription {
    /// Reads a target of kind [`TargetKind::Subscription`].
    pub fn of(target: &Target) -> Option<Self> {
        if target.kind != TargetKind::Subscription {
            return None;
        }
        Self::read(&target.value)
    }

    /// Reads the JSON a browser gives.
    pub(crate) fn read(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }

    /// The endpoint's path with its query: `/push/…`.
    pub fn path(&self) -> &str {
        let rest = self.endpoint.split_once("://").map_or("", |(_, rest)| rest);
        rest.find('/').map_or("/", |at| &rest[at..])
    }

    /// The endpoint's origin, port included where it is written: the audience of a VAPID token.
    pub fn origin(&self) -> &str {
        self.endpoint
            .strip_suffix(self.path())
            .unwrap_or(&self.endpoint)
    }
}

impl std::fmt::Debug for Subscription {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Subscription({}/…)", self.origin())
    }
}

impl std::fmt::Debug for SubscriptionKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SubscriptionKeys(…)")
    }
}

/// Encodes the plaintext; a gateway encrypts it for the subscription.
pub(crate) fn encode(message: &Message, options: EncodeOptions<'_>) -> Encoded {
    let none = WebSettings::default();
    let settings = match &message.settings {
        Settings::Web(settings) => settings,
        Settings::Ios(_) | Settings::Android(_) => &none,
    };
    let path = options.target.and_then(Subscription::of).map_or_else(
        || NO_TARGET.to_owned(),
        |subscription| subscription.path().to_owned(),
    );
    Encoded::of(
        Provider::WebPush,
        path,
        headers(settings),
        body(message, settings, options),
    )
}

fn headers(settings: &WebSettings) -> Vec<(String, String)> {
    let ttl = settings.time_to_live.unwrap_or(LONGEST);
    let mut headers = vec![
        ("ttl".to_owned(), ttl.to_string()),
        ("urgency".to_owned(), "normal".to_owned()),
    ];
    if let Some(topic) = settings.topic.clone().filter(|topic| !topic.is_empty()) {
        headers.push(("topic".to_owned(), topic));
    }
    headers
}

fn body(message: &Message, settings: &WebSettings, options: EncodeOptions<'_>) -> Body {
    let picture = message
        .picture
        .as_ref()
        .and_then(|picture| picture.url.as_deref());
    let direction = match message.direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    let mut body = Body::new();
    body.object(|body| {
        body.spend(PartKind::Text, |body| {
            body.string("title", &message.title.text);
            body.string_if("body", Some(&message.body.text));
        });
        body.spend(PartKind::Media, |body| {
            body.string_if("icon", icon(options));
            body.string_if("image", picture);
        });
        body.string("dir", direction);
        body.string("lang", message.locale.as_str());
        actions(body, message);
        if settings.require_interaction {
            body.literal("requireInteraction", "true");
        }
        data(body, message);
    });
    body
}

/// The name a service worker gets in `event.action`.
pub(crate) fn action_name(number: u8) -> String {
    format!("button-{number}")
}

fn actions(body: &mut Body, message: &Message) {
    if message.buttons.is_empty() {
        return;
    }
    body.spend(PartKind::Buttons, |body| {
        body.array_at("actions", |body| {
            for button in &message.buttons {
                body.object(|body| {
                    body.string("action", &action_name(button.number));
                    body.string("title", &button.label.text);
                });
            }
        });
    });
}

/// What the service worker opens: `data.link` on a tap, `data.links[event.action]` on a button.
fn data(body: &mut Body, message: &Message) {
    let link = message.on_tap.as_deref().filter(|link| !link.is_empty());
    let links: Vec<(u8, &str)> = message
        .buttons
        .iter()
        .filter_map(|button| Some((button.number, button.link.as_deref()?)))
        .filter(|(_, link)| !link.is_empty())
        .collect();
    if link.is_none() && links.is_empty() {
        return;
    }
    body.object_at("data", |body| {
        body.string_if("link", link);
        if links.is_empty() {
            return;
        }
        body.spend(PartKind::Buttons, |body| {
            body.object_at("links", |body| {
                for (number, link) in links {
                    body.string(&action_name(number), link);
                }
            });
        });
    });
}
