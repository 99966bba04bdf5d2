//! FCM HTTP v1 (`reference/gateways.md` §1.2): a notification message whose buttons and link ride in `data`, or a data
//! message of which the app shows all.

mod condition;

use carillon_campaign::{AndroidSettings, Message, Settings};

use crate::body::Body;
use crate::keys::WireKeys;
use crate::{EncodeOptions, Encoded, Part, PartKind, Provider, Target, TargetKind, form};

pub use self::condition::Condition;
pub(crate) use self::condition::is_topic;

/// Stands in the path where the Firebase project goes; a gateway puts its own there.
pub const FCM_PROJECT: &str = "PROJECT-ID";

/// Stands in the body where the target is not known: as long as an installation id, so that the size is right.
const NO_TARGET: &str = "FIREBASE-INSTALLATION-";

/// Most bytes of a message to a topic, or by a condition on topics.
pub(crate) const TOPIC_LIMIT: usize = 2048;

/// How an account wants its messages.
#[derive(Clone, Copy)]
struct Style {
    /// Whether the app shows the message itself: all is in `data`.
    is_data: bool,
    /// The object for Android: `android`, or `androidV2` since October 2026. A message has one of them.
    android: &'static str,
}

impl Style {
    fn of(options: EncodeOptions<'_>) -> Self {
        let value = |field| options.account.map_or("", |account| account.value(field));
        Self {
            is_data: value(form::FCM_MESSAGE) == form::DATA,
            android: if value(form::FCM_ANDROID) == form::ANDROID_V2 {
                "androidV2"
            } else {
                "android"
            },
        }
    }

    fn is_v2(self) -> bool {
        self.android == "androidV2"
    }
}

/// The request that only asks whether FCM would take a message (`validateOnly`): nothing is delivered.
pub fn fcm_validation(encoded: Encoded) -> Encoded {
    const ASKED: &str = r#"{"validateOnly":true,"#;
    let body = encoded.body.replacen('{', ASKED, 1);
    let more = body.len() - encoded.body.len();
    // The whole body is the first part, up to the target and beyond: what was added is in it.
    let parts = encoded.parts.into_iter().enumerate().map(|(number, part)| {
        let start = if number == 0 {
            0
        } else {
            part.range.start + more
        };
        Part {
            range: start..part.range.end + more,
            ..part
        }
    });
    Encoded {
        parts: parts.collect(),
        body,
        ..encoded
    }
}

/// Encodes a message.
pub(crate) fn encode(message: &Message, options: EncodeOptions<'_>) -> Encoded {
    let none = AndroidSettings::default();
    let settings = match &message.settings {
        Settings::Android(settings) => settings,
        Settings::Ios(_) | Settings::Web(_) => &none,
    };
    let encoded = Encoded::of(
        Provider::Fcm,
        format!("/v1/projects/{FCM_PROJECT}/messages:send"),
        vec![("content-type".to_owned(), "application/json".to_owned())],
        body(message, settings, options),
    );
    let is_broadcast = options
        .target
        .is_some_and(|target| target.kind.is_broadcast());
    if is_broadcast {
        let size = encoded.size;
        return encoded.counting(size, TOPIC_LIMIT);
    }
    encoded
}

fn body(message: &Message, settings: &AndroidSettings, options: EncodeOptions<'_>) -> Body {
    let picture = message
        .picture
        .as_ref()
        .and_then(|picture| picture.url.as_deref());
    let style = Style::of(options);
    let mut body = Body::new();
    body.object(|body| {
        body.object_at("message", |body| {
            target(body, options.target);
            if !style.is_data {
                body.object_at("notification", |body| {
                    texts(body, message);
                    body.spend(PartKind::Media, |body| body.string_if("image", picture));
                });
            }
            data(body, message, picture, options);
            android(body, settings, style, options);
        });
    });
    body
}

fn texts(body: &mut Body, message: &Message) {
    body.spend(PartKind::Text, |body| {
        body.string_if("title", Some(&message.title.text));
        body.string_if("body", Some(&message.body.text));
    });
}

fn target(body: &mut Body, target: Option<&Target>) {
    match target {
        Some(target) => {
            let name = match target.kind {
                TargetKind::FcmToken => "token",
                TargetKind::Topic => "topic",
                TargetKind::Condition => "condition",
                _ => "fid",
            };
            body.string(name, &target.value);
        }
        None => body.string("fid", NO_TARGET),
    }
}

/// FCM has no field for buttons or a link: the app reads them. Values of `data` are strings, so the list of
/// buttons is JSON within a string. Of a data message the app reads the words and the picture, too.
fn data(body: &mut Body, message: &Message, picture: Option<&str>, options: EncodeOptions<'_>) {
    let is_data = Style::of(options).is_data;
    let keys = WireKeys::of(Provider::Fcm, &options.app.custom_keys);
    let link = message.on_tap.as_deref().filter(|link| !link.is_empty());
    if link.is_none() && message.buttons.is_empty() && !is_data {
        return;
    }
    body.object_at("data", |body| {
        if is_data {
            texts(body, message);
            body.spend(PartKind::Media, |body| {
                body.string_if(&keys.image, picture);
            });
        }
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

fn android(body: &mut Body, settings: &AndroidSettings, style: Style, options: EncodeOptions<'_>) {
    let accent = options
        .app
        .accent
        .as_deref()
        .filter(|accent| is_colour(accent));
    let channel = settings
        .channel
        .as_deref()
        .filter(|channel| !channel.is_empty());
    let look = |body: &mut Body| {
        body.object_at("notification", |body| {
            body.string_if("color", accent);
            body.string_if("channelId", channel);
        });
    };
    let priority = if settings.high_priority {
        "HIGH"
    } else {
        "NORMAL"
    };
    let has_look = !style.is_data && (accent.is_some() || channel.is_some());
    body.object_at(style.android, |body| {
        body.string_if("collapseKey", settings.collapse_key.as_deref());
        // The second version has none: a remote notification leaves at once, a background sync when it suits the device.
        if !style.is_v2() {
            body.string("priority", priority);
        }
        if let Some(seconds) = settings.time_to_live {
            body.string("ttl", &format!("{seconds}s"));
        }
        // The second version wants to know which of the two it is.
        match (style.is_v2(), style.is_data) {
            (true, true) if settings.high_priority => {
                body.object_at("remoteNotification", |body| {
                    body.literal("useAsV1DataMessage", "true");
                });
            }
            (true, true) => body.object_at("backgroundSync", |_| {}),
            (true, false) => body.object_at("remoteNotification", |body| {
                if has_look {
                    look(body);
                }
            }),
            (false, _) if has_look => look(body),
            (false, _) => {}
        }
    });
}

/// Whether FCM takes it: `#rrggbb`.
fn is_colour(text: &str) -> bool {
    text.strip_prefix('#')
        .is_some_and(|hex| hex.len() == 6 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()))
}
