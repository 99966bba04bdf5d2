//! APNs (`reference/gateways.md` §1.1): `POST /3/device/TOKEN` and its `aps` body.

use carillon_campaign::{InterruptionLevel, IosSettings, Message, Settings};

use crate::body::Body;
use crate::keys::WireKeys;
use crate::parts::{labelled, relevance};
use crate::{EncodeOptions, Encoded, PartKind, Provider};

/// Stands in the path where the target is not known.
const NO_TARGET: &str = "DEVICE-TOKEN";

/// Encodes an alert push.
pub(crate) fn encode(message: &Message, options: EncodeOptions<'_>) -> Encoded {
    let none = IosSettings::default();
    let settings = match &message.settings {
        Settings::Ios(settings) => settings,
        Settings::Android(_) | Settings::Web(_) => &none,
    };
    let token = options.target.map_or(NO_TARGET, |target| &target.value);
    Encoded::of(
        Provider::Apns,
        format!("/3/device/{token}"),
        headers(settings, options),
        body(message, settings, options),
    )
}

fn headers(settings: &IosSettings, options: EncodeOptions<'_>) -> Vec<(String, String)> {
    let expiration = match (settings.time_to_live, options.now) {
        // One attempt, never stored: needs no clock.
        (Some(0), _) => Some(0),
        (Some(seconds), Some(now)) => Some(now.saturating_add(u64::from(seconds))),
        _ => None,
    };
    [
        ("apns-topic", options.app.bundle_id.clone()),
        ("apns-push-type", Some("alert".to_owned())),
        ("apns-priority", Some("10".to_owned())),
        ("apns-expiration", expiration.map(|at| at.to_string())),
        ("apns-collapse-id", settings.collapse_id.clone()),
        ("apns-id", options.delivery.map(str::to_owned)),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name.to_owned(), value.filter(|value| !value.is_empty())?)))
    .collect()
}

fn body(message: &Message, settings: &IosSettings, options: EncodeOptions<'_>) -> Body {
    let keys = WireKeys::of(Provider::Apns, &options.app.custom_keys);
    let picture = message
        .picture
        .as_ref()
        .and_then(|picture| picture.url.as_deref());
    let mut body = Body::new();
    body.object(|body| {
        body.object_at("aps", |body| {
            alert(body, message);
            aps_options(body, settings);
            if picture.is_some() {
                // A picture is fetched by the app's service extension, which runs only with this.
                body.spend(PartKind::Media, |body| body.literal("mutable-content", "1"));
            }
        });
        body.spend(PartKind::Media, |body| body.string_if(&keys.image, picture));
        if !message.buttons.is_empty() {
            body.spend(PartKind::Buttons, |body| {
                labelled(body, &keys.buttons, message);
            });
        }
        body.string_if(&keys.link, message.on_tap.as_deref());
    });
    body
}

fn alert(body: &mut Body, message: &Message) {
    let subtitle = message
        .subtitle
        .as_ref()
        .map(|subtitle| subtitle.text.as_str());
    body.spend(PartKind::Text, |body| {
        body.object_at("alert", |body| {
            body.string_if("title", Some(&message.title.text));
            body.string_if("subtitle", subtitle);
            body.string_if("body", Some(&message.body.text));
        });
    });
}

fn aps_options(body: &mut Body, settings: &IosSettings) {
    if let Some(badge) = settings.badge {
        body.literal("badge", &badge.to_string());
    }
    body.string_if("sound", settings.sound.as_deref());
    body.string_if("thread-id", settings.thread_id.as_deref());
    body.string_if("category", settings.category.as_deref());
    body.string_if("interruption-level", level(settings.interruption_level));
    if let Some(score) = relevance(settings) {
        body.literal("relevance-score", &score);
    }
}

/// The wire's word; `active` is what absence means.
pub(crate) fn level(level: InterruptionLevel) -> Option<&'static str> {
    match level {
        InterruptionLevel::Active => None,
        InterruptionLevel::Passive => Some("passive"),
        InterruptionLevel::TimeSensitive => Some("time-sensitive"),
        InterruptionLevel::Critical => Some("critical"),
    }
}
