//! The way back from a webhook: what a request shows, by the names that the presets' servers give their members.
//!
//! A template of one's own may call them anything; then there is nothing to draw.

use carillon_campaign::{
    AndroidSettings, Button, IosSettings, Locale, Message, Platform, Settings, WebSettings,
};
use serde_json::Value;

use crate::Unreadable;
use crate::arrived::{bare, buttons, count, labelled, level, picture, string, words};
use crate::keys::WireKeys;

/// Where Gotify's apps look for what a notification does.
const GOTIFY: &str = "/extras/client::notification";

/// Reads a message back.
pub(crate) fn arrived(
    body: &Value,
    keys: &WireKeys,
    locale: &Locale,
) -> Result<Message, Unreadable> {
    let content = content(body);
    let alert = &content["alert"];
    let own = |name: &str| string(content, name);
    let text = own("body")
        .or_else(|| own("message"))
        .or_else(|| string(alert, "body"));
    let title = own("title").or_else(|| string(alert, "title"));
    if title.is_none() && text.is_none() {
        return Err(Unreadable::NoAlert);
    }
    let lang = own("locale").and_then(|tag| Locale::new(&tag).ok());
    let locale = lang.as_ref().unwrap_or(locale);
    let data = &content["data"];
    let at = |pointer: &str| {
        let found = content.pointer(&format!("{GOTIFY}/{pointer}"));
        found.and_then(Value::as_str).map(str::to_owned)
    };
    let platform = platform(content);
    let subtitle = own("subtitle").or_else(|| string(alert, "subtitle"));
    Ok(Message {
        subtitle: subtitle.map(|subtitle| words(subtitle, locale)),
        buttons: shown_buttons(content, keys, locale),
        picture: picture(
            own("image")
                .or_else(|| own("attach"))
                .or_else(|| at("bigImageUrl"))
                .or_else(|| string(data, &keys.image)),
        ),
        on_tap: own("link")
            .or_else(|| own("click"))
            .or_else(|| at("click/url"))
            .or_else(|| string(data, &keys.link)),
        settings: settings(platform, content),
        ..bare(platform, locale, title, text)
    })
}

/// The object that has the words: gorush takes a list of notifications, Novu what its workflow reads.
fn content(body: &Value) -> &Value {
    let first = &body["notifications"][0];
    match (first, &body["payload"]) {
        (Value::Object(_), _) => first,
        (_, payload @ Value::Object(_)) => payload,
        _ => body,
    }
}

/// By its name, or by gorush's number; the apps of those who name none are mostly Android's.
fn platform(content: &Value) -> Platform {
    let named = content["platform"].as_str();
    let by_name = Platform::ALL
        .into_iter()
        .find(|platform| named == Some(platform.id()));
    match content["platform"].as_u64() {
        Some(1) => Platform::Ios,
        _ => by_name.unwrap_or(Platform::Android),
    }
}

fn shown_buttons(content: &Value, keys: &WireKeys, locale: &Locale) -> Vec<Button> {
    if content["actions"].is_array() {
        return buttons(&content["actions"], "label", locale, |_, element| {
            string(element, "url")
        });
    }
    let own = &content["buttons"];
    let data = &content["data"][&keys.buttons];
    // Firebase's data are texts.
    let text = data
        .as_str()
        .and_then(|list| serde_json::from_str(list).ok());
    match (own, text) {
        (Value::Array(_), _) => labelled(own, locale),
        (_, Some(list)) => labelled(&list, locale),
        _ => labelled(data, locale),
    }
}

fn settings(platform: Platform, content: &Value) -> Settings {
    let own = |name: &str| string(content, name);
    let collapse = own("collapse").or_else(|| own("collapse_id"));
    let time_to_live = count(content, "time-to-live");
    match platform {
        Platform::Ios => Settings::Ios(IosSettings {
            interruption_level: level(
                own("interruption-level")
                    .or_else(|| own("interruption_level"))
                    .as_deref(),
            ),
            sound: own("sound"),
            badge: count(content, "badge"),
            thread_id: own("thread-id"),
            category: own("category"),
            relevance_score: content["relevance-score"].as_f64(),
            collapse_id: collapse,
            time_to_live,
        }),
        Platform::Android => Settings::Android(AndroidSettings {
            channel: own("channel"),
            high_priority: content["high-priority"] == true,
            collapse_key: collapse,
            time_to_live,
        }),
        Platform::Web => Settings::Web(WebSettings {
            require_interaction: content["require-interaction"] == true,
            time_to_live,
            topic: collapse,
        }),
    }
}
