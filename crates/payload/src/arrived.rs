//! The way back: a message as it stands in a request a provider received, to be drawn from nothing else.

use carillon_campaign::{
    AndroidSettings, Button, CustomKeys, Direction, InterruptionLevel, IosSettings, Locale,
    Message, MessagePicture, Origin, Piece, Platform, Purpose, ResolvedText, Settings, WebSettings,
};
use serde_json::Value;

use crate::keys::WireKeys;
use crate::web_push::action_name;
use crate::{Provider, braze, one_signal, webhook};

/// A request whose body shows nothing a device could draw.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// The body is not JSON.
    #[error("the body is not JSON")]
    NotJson,
    /// There is nothing to show in it: a silent push, or another format.
    #[error("the body has no alert")]
    NoAlert,
}

/// Reads a message from the headers and body that arrived. `locale` is the device's, used where the body
/// names none; `keys` are those the app on the device reads. The variant and the purpose do not travel:
/// the variant is empty, the purpose the default. A picture has its URL only.
pub fn arrived(
    provider: Provider,
    headers: &[(String, String)],
    body: &[u8],
    keys: &CustomKeys,
    locale: &Locale,
) -> Result<Message, Unreadable> {
    let body: Value = serde_json::from_slice(body).map_err(|_| Unreadable::NotJson)?;
    let keys = WireKeys::of(provider, keys);
    match provider {
        Provider::Apns => from_apns(headers, &body, &keys, locale),
        Provider::Fcm => from_fcm(&body, &keys, locale),
        Provider::WebPush => from_web_push(headers, &body, locale),
        Provider::Braze => braze::arrived(&body, &keys, locale),
        Provider::OneSignal => one_signal::arrived(&body, locale),
        Provider::Webhook => webhook::arrived(&body, &keys, locale),
    }
}

fn from_apns(
    headers: &[(String, String)],
    body: &Value,
    keys: &WireKeys,
    locale: &Locale,
) -> Result<Message, Unreadable> {
    let aps = &body["aps"];
    let alert = aps.get("alert").ok_or(Unreadable::NoAlert)?;
    // A plain string is the body alone.
    let text = alert
        .as_str()
        .map(str::to_owned)
        .or_else(|| string(alert, "body"));
    let settings = IosSettings {
        interruption_level: level(aps["interruption-level"].as_str()),
        sound: string(aps, "sound"),
        badge: count(aps, "badge"),
        thread_id: string(aps, "thread-id"),
        category: string(aps, "category"),
        relevance_score: aps["relevance-score"].as_f64(),
        collapse_id: header(headers, "apns-collapse-id"),
        time_to_live: None,
    };
    Ok(Message {
        subtitle: string(alert, "subtitle").map(|subtitle| words(subtitle, locale)),
        buttons: labelled(&body[&keys.buttons], locale),
        picture: picture(string(body, &keys.image)),
        on_tap: string(body, &keys.link),
        settings: Settings::Ios(settings),
        ..bare(Platform::Ios, locale, string(alert, "title"), text)
    })
}

fn from_fcm(body: &Value, keys: &WireKeys, locale: &Locale) -> Result<Message, Unreadable> {
    let message = &body["message"];
    let data = &message["data"];
    // A data message has its words there, for the app to show.
    let shown = match message.get("notification") {
        Some(notification) => notification,
        None if data["title"].is_string() || data["body"].is_string() => data,
        None => return Err(Unreadable::NoAlert),
    };
    let second = &message["androidV2"];
    let (android, look, high_priority) = if second.is_object() {
        // It has no priority: what its kind says.
        let remote = &second["remoteNotification"];
        (second, &remote["notification"], remote.is_object())
    } else {
        let first = &message["android"];
        (first, &first["notification"], first["priority"] == "HIGH")
    };
    let list: Value = string(data, &keys.buttons)
        .and_then(|list| serde_json::from_str(&list).ok())
        .unwrap_or_default();
    let settings = AndroidSettings {
        channel: string(look, "channelId"),
        high_priority,
        collapse_key: string(android, "collapseKey"),
        time_to_live: string(android, "ttl").and_then(|ttl| {
            ttl.strip_suffix('s')
                .and_then(|seconds| seconds.parse().ok())
        }),
    };
    Ok(Message {
        buttons: labelled(&list, locale),
        picture: picture(string(shown, "image").or_else(|| string(data, &keys.image))),
        on_tap: string(data, &keys.link),
        settings: Settings::Android(settings),
        ..bare(
            Platform::Android,
            locale,
            string(shown, "title"),
            string(shown, "body"),
        )
    })
}

fn from_web_push(
    headers: &[(String, String)],
    body: &Value,
    locale: &Locale,
) -> Result<Message, Unreadable> {
    let title = string(body, "title").ok_or(Unreadable::NoAlert)?;
    let lang = string(body, "lang").and_then(|lang| Locale::new(&lang).ok());
    let locale = lang.as_ref().unwrap_or(locale);
    let settings = WebSettings {
        require_interaction: body["requireInteraction"] == true,
        time_to_live: header(headers, "ttl").and_then(|ttl| ttl.parse().ok()),
        topic: header(headers, "topic"),
    };
    let mut message = Message {
        buttons: actions(body, locale),
        picture: picture(string(body, "image")),
        on_tap: string(&body["data"], "link"),
        settings: Settings::Web(settings),
        ..bare(Platform::Web, locale, Some(title), string(body, "body"))
    };
    match body["dir"].as_str() {
        Some("rtl") => message.direction = Direction::Rtl,
        Some("ltr") => message.direction = Direction::Ltr,
        _ => {}
    }
    Ok(message)
}

/// A message of title and body only.
pub(crate) fn bare(
    platform: Platform,
    locale: &Locale,
    title: Option<String>,
    body: Option<String>,
) -> Message {
    Message {
        platform,
        variant: String::new(),
        locale: locale.clone(),
        direction: locale.direction(),
        title: words(title.unwrap_or_default(), locale),
        subtitle: None,
        body: words(body.unwrap_or_default(), locale),
        buttons: Vec::new(),
        picture: None,
        on_tap: None,
        settings: match platform {
            Platform::Ios => Settings::Ios(IosSettings::default()),
            Platform::Android => Settings::Android(AndroidSettings::default()),
            Platform::Web => Settings::Web(WebSettings::default()),
        },
        purpose: Purpose::default(),
    }
}

/// Words as they came: one piece, since nothing is known of a source.
pub(crate) fn words(text: String, locale: &Locale) -> ResolvedText {
    let whole = 0..text.len();
    let pieces = (!text.is_empty()).then(|| Piece {
        range: whole.clone(),
        origin: Origin::Source { range: whole },
    });
    ResolvedText {
        text,
        pieces: pieces.into_iter().collect(),
        from: locale.clone(),
        overridden: false,
    }
}

/// `[{label, link}]`, numbered as they stand.
pub(crate) fn labelled(list: &Value, locale: &Locale) -> Vec<Button> {
    buttons(list, "label", locale, |_, element| string(element, "link"))
}

/// Buttons of a list, numbered as they stand, with their words at a key and their links wherever they are.
pub(crate) fn buttons(
    list: &Value,
    label: &str,
    locale: &Locale,
    link: impl Fn(u8, &Value) -> Option<String>,
) -> Vec<Button> {
    let elements = list.as_array().map_or(&[][..], Vec::as_slice);
    (1..=u8::MAX)
        .zip(elements)
        .map(|(number, element)| Button {
            number,
            label: words(string(element, label).unwrap_or_default(), locale),
            link: link(number, element),
        })
        .collect()
}

/// `actions`, with their links from `data.links`; numbered by their names, else as they stand.
fn actions(body: &Value, locale: &Locale) -> Vec<Button> {
    let elements = body["actions"].as_array().map_or(&[][..], Vec::as_slice);
    (1..=u8::MAX)
        .zip(elements)
        .map(|(position, element)| {
            let name = string(element, "action").unwrap_or_else(|| action_name(position));
            Button {
                number: name
                    .strip_prefix("button-")
                    .and_then(|number| number.parse().ok())
                    .unwrap_or(position),
                label: words(string(element, "title").unwrap_or_default(), locale),
                link: string(&body["data"]["links"], &name),
            }
        })
        .collect()
}

/// A picture of which only the address travelled.
pub(crate) fn picture(url: Option<String>) -> Option<MessagePicture> {
    url.map(|url| MessagePicture {
        file: None,
        url: Some(url),
    })
}

/// The level by the wire's word.
pub(crate) fn level(word: Option<&str>) -> InterruptionLevel {
    match word {
        Some("passive") => InterruptionLevel::Passive,
        Some("time-sensitive") => InterruptionLevel::TimeSensitive,
        Some("critical") => InterruptionLevel::Critical,
        _ => InterruptionLevel::Active,
    }
}

/// A member that is a number of seconds, or of whatever is counted from 0.
pub(crate) fn count(value: &Value, key: &str) -> Option<u32> {
    u32::try_from(value.get(key)?.as_u64()?).ok()
}

/// A member that is a string.
pub(crate) fn string(value: &Value, key: &str) -> Option<String> {
    value.get(key).and_then(Value::as_str).map(str::to_owned)
}

fn header(headers: &[(String, String)], name: &str) -> Option<String> {
    headers
        .iter()
        .find(|(header, _)| header == name)
        .map(|(_, value)| value.clone())
}
