//! FCM HTTP v1 (`reference/gateways.md` §1.2): a notification message; buttons and link ride in `data`.

use carillon_campaign::{AndroidSettings, Message, Settings};

use crate::body::Body;
use crate::keys::WireKeys;
use crate::{EncodeOptions, Encoded, PartKind, Provider, Target, TargetKind};

/// Stands in the path where the Firebase project goes; a gateway puts its own there.
pub const FCM_PROJECT: &str = "PROJECT-ID";

/// Stands in the body where the target is not known: as long as an installation id, so that the size is right.
const NO_TARGET: &str = "FIREBASE-INSTALLATION-";

/// Encodes a notification message.
pub(crate) fn encode(message: &Message, options: EncodeOptions<'_>) -> Encoded {
    let none = AndroidSettings::default();
    let settings = match &message.settings {
        Settings::Android(settings) => settings,
        Settings::Ios(_) | Settings::Web(_) => &none,
    };
    Encoded::of(
        Provider::Fcm,
        format!("/v1/projects/{FCM_PROJECT}/messages:send"),
        vec![("content-type".to_owned(), "application/json".to_owned())],
        body(message, settings, options),
    )
}

fn body(message: &Message, settings: &AndroidSettings, options: EncodeOptions<'_>) -> Body {
    let picture = message
        .picture
        .as_ref()
        .and_then(|picture| picture.url.as_deref());
    let mut body = Body::new();
    body.object(|body| {
        body.object_at("message", |body| {
            target(body, options.target);
            body.object_at("notification", |body| {
                body.spend(PartKind::Text, |body| {
                    body.string_if("title", Some(&message.title.text));
                    body.string_if("body", Some(&message.body.text));
                });
                body.spend(PartKind::Media, |body| body.string_if("image", picture));
            });
            data(body, message, options);
            android(body, settings, options);
        });
    });
    body
}

fn target(body: &mut Body, target: Option<&Target>) {
    match target {
        Some(target) if target.kind == TargetKind::FcmToken => body.string("token", &target.value),
        Some(target) => body.string("fid", &target.value),
        None => body.string("fid", NO_TARGET),
    }
}

/// FCM has no field for buttons or a link: the app reads them. Values of `data` are strings, so the list of
/// buttons is JSON within a string.
fn data(body: &mut Body, message: &Message, options: EncodeOptions<'_>) {
    let keys = WireKeys::of(Provider::Fcm, &options.app.custom_keys);
    let link = message.on_tap.as_deref().filter(|link| !link.is_empty());
    if link.is_none() && message.buttons.is_empty() {
        return;
    }
    body.object_at("data", |body| {
        if !message.buttons.is_empty() {
            let list = button_list(message);
            body.spend(PartKind::Buttons, |body| body.string(&keys.buttons, &list));
        }
        body.string_if(&keys.link, link);
    });
}

fn button_list(message: &Message) -> String {
    let buttons = message.buttons.iter().map(|button| {
        let mut element = Body::new();
        element.object(|body| {
            body.string("label", &button.label.text);
            body.string_if("link", button.link.as_deref());
        });
        element.finish().0
    });
    format!("[{}]", buttons.collect::<Vec<_>>().join(","))
}

fn android(body: &mut Body, settings: &AndroidSettings, options: EncodeOptions<'_>) {
    let accent = options
        .app
        .accent
        .as_deref()
        .filter(|accent| is_colour(accent));
    let channel = settings
        .channel
        .as_deref()
        .filter(|channel| !channel.is_empty());
    body.object_at("android", |body| {
        body.string_if("collapseKey", settings.collapse_key.as_deref());
        body.string(
            "priority",
            if settings.high_priority {
                "HIGH"
            } else {
                "NORMAL"
            },
        );
        if let Some(seconds) = settings.time_to_live {
            body.string("ttl", &format!("{seconds}s"));
        }
        if accent.is_some() || channel.is_some() {
            body.object_at("notification", |body| {
                body.string_if("color", accent);
                body.string_if("channelId", channel);
            });
        }
    });
}

/// Whether FCM takes it: `#rrggbb`.
fn is_colour(text: &str) -> bool {
    text.strip_prefix('#')
        .is_some_and(|hex| hex.len() == 6 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()))
}
