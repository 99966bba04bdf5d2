//! OneSignal's `POST /notifications` (`reference/gateways.md` §1.5; OneSignal, "Push notification", API 11.6): a message
//! to one subscription, or to the subscriptions a person has on one platform.
//!
//! What OneSignal has no field for is left out: whether a web push stays until it is closed, and its direction.

use carillon_campaign::{
    AndroidSettings, Button, InterruptionLevel, IosSettings, Locale, Message, Platform, Settings,
    WebSettings,
};
use serde::Deserialize;
use serde_json::Value;

use crate::arrived::{bare, buttons, count, picture, string, words};
use crate::body::Body;
use crate::parts::{address, icon, is_page, link, relevance};
use crate::web_push::action_name;
use crate::{EncodeOptions, Encoded, PartKind, Provider, Target, TargetKind, Unreadable, form};

/// Where messages are sent to.
pub const ONE_SIGNAL_PATH: &str = "/notifications?c=push";

/// Stands in the body where the app is not known.
const NO_APP: &str = "APP-ID";
/// Stands in the body where the subscription is not known.
const NO_TARGET: &str = "SUBSCRIPTION-ID";

/// The language that words go out in to a device: OneSignal wants English, takes any words for it, and shows them to
/// everybody whose own language is not there.
const ENGLISH: &str = "en";

/// Buttons that a browser's push may have.
const WEB_BUTTONS: usize = 2;

/// A person by the company's own name, as OneSignal's requests write it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    external_id: String,
}

/// What a person pasted: a subscription's UUID, else an external id; one that is a UUID itself is written
/// `{"external_id": …}`. What can only be another provider's is left what it is, so that it can be said.
pub(crate) fn target(text: &str) -> Option<Target> {
    let text = text.trim();
    if let Ok(Person { external_id }) = serde_json::from_str(text) {
        let kind = TargetKind::OneSignalId;
        return kind.fits(&external_id).then_some(Target {
            kind,
            value: external_id,
        });
    }
    [
        TargetKind::Subscription,
        TargetKind::FcmToken,
        TargetKind::SubscriptionId,
        TargetKind::OneSignalId,
    ]
    .into_iter()
    .find(|kind| kind.fits(text))
    .map(|kind| Target {
        kind,
        value: text.to_owned(),
    })
}

/// Whether it is a UUID in its usual form.
pub(crate) fn is_uuid(text: &str) -> bool {
    let groups = text.split('-').map(|group| {
        let is_hex = group.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_hex.then_some(group.len())
    });
    groups.eq([8, 4, 4, 4, 12].map(Some))
}

/// Encodes a message for one subscription, one person or a segment; `more` says the same in other languages.
pub(crate) fn encode(message: &Message, more: &[Message], options: EncodeOptions<'_>) -> Encoded {
    let app = options
        .account
        .map_or("", |account| account.value(form::APP_ID));
    let mut body = Body::new();
    body.object(|body| {
        body.string("app_id", if app.is_empty() { NO_APP } else { app });
        recipient(body, options.target);
        body.literal(flag(message.platform), "true");
        texts(body, message, more);
        match &message.settings {
            Settings::Ios(settings) => ios(body, message, settings),
            Settings::Android(settings) => android(body, message, settings, options),
            Settings::Web(settings) => web(body, message, settings, options),
        }
        // The same key twice is one message: what was undecided may be asked for again.
        body.string_if("idempotency_key", options.delivery);
    });
    let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
    Encoded::of(
        Provider::OneSignal,
        ONE_SIGNAL_PATH.to_owned(),
        headers,
        body,
    )
}

/// What keeps a message to a platform.
fn flag(platform: Platform) -> &'static str {
    match platform {
        Platform::Ios => "isIos",
        Platform::Android => "isAndroid",
        Platform::Web => "isAnyWeb",
    }
}

fn recipient(body: &mut Body, target: Option<&Target>) {
    match target {
        Some(target) if target.kind == TargetKind::OneSignalId => {
            body.object_at("include_aliases", |body| {
                body.array_at("external_id", |body| body.element(&target.value));
            });
            body.string("target_channel", "push");
        }
        Some(target) if target.kind == TargetKind::OneSignalSegment => {
            body.array_at("included_segments", |body| body.element(&target.value));
        }
        other => {
            let id = other.map_or(NO_TARGET, |target| &target.value);
            body.array_at("include_subscription_ids", |body| body.element(id));
        }
    }
}

fn texts(body: &mut Body, message: &Message, more: &[Message]) {
    let languages = languages(message, more);
    let title: fn(&Message) -> &str = |message| &message.title.text;
    let subtitle: fn(&Message) -> &str = |message| {
        let subtitle = message.subtitle.as_ref();
        subtitle.map_or("", |subtitle| &subtitle.text)
    };
    let shown: fn(&Message) -> &str = |message| &message.body.text;
    body.spend(PartKind::Text, |body| {
        for (name, text) in [
            ("headings", title),
            ("subtitle", subtitle),
            ("contents", shown),
        ] {
            if text(message).is_empty() {
                continue;
            }
            body.object_at(name, |body| {
                for (language, message) in &languages {
                    body.string_if(language, Some(text(message)));
                }
            });
        }
    });
}

/// Who reads which message, by OneSignal's codes. English comes first: it is there in any case, and has the words for
/// everybody whose own language is not. Of two locales with one language the first is said.
fn languages<'a>(message: &'a Message, more: &'a [Message]) -> Vec<(String, &'a Message)> {
    let all = || std::iter::once(message).chain(more);
    let english = all().find(|message| code(&message.locale) == ENGLISH);
    let mut languages = vec![(ENGLISH.to_owned(), english.unwrap_or(message))];
    // A single message is for everybody, whatever it speaks.
    for message in all().filter(|_| !more.is_empty()) {
        let code = code(&message.locale);
        if languages.iter().all(|(known, _)| *known != code) {
            languages.push((code, message));
        }
    }
    languages
}

/// OneSignal's code of a locale's language ("Language codes"): its subtag, and for Chinese with the script.
pub(crate) fn code(locale: &Locale) -> String {
    let tag = locale.as_str();
    let language = tag.split('-').next().unwrap_or(tag);
    match language {
        "zh" if ["Hant", "TW", "HK", "MO"]
            .iter()
            .any(|part| tag.contains(part)) =>
        {
            "zh-Hant".to_owned()
        }
        "zh" => "zh-Hans".to_owned(),
        // Norwegian, as OneSignal has it.
        "no" => "nb".to_owned(),
        other => other.to_owned(),
    }
}

fn ios(body: &mut Body, message: &Message, settings: &IosSettings) {
    app_link(body, message);
    if let Some(url) = message.picture.as_ref().and_then(address) {
        body.spend(PartKind::Media, |body| {
            body.object_at("ios_attachments", |body| body.string("picture", url));
        });
    }
    if let Some(badge) = settings.badge {
        body.string("ios_badgeType", "SetTo");
        body.literal("ios_badgeCount", &badge.to_string());
    }
    // OneSignal plays the system's sound where none is named, and none where it is `nil`.
    match settings.sound.as_deref() {
        Some("default") => {}
        Some(sound) if !sound.is_empty() => body.string("ios_sound", sound),
        _ => body.string("ios_sound", "nil"),
    }
    body.string_if(
        "ios_interruption_level",
        interruption(settings.interruption_level),
    );
    if let Some(score) = relevance(settings) {
        body.literal("ios_relevance_score", &score);
    }
    body.string_if("thread_id", settings.thread_id.as_deref());
    body.string_if("ios_category", settings.category.as_deref());
    body.string_if("collapse_id", settings.collapse_id.as_deref());
    time_to_live(body, settings.time_to_live);
    app_buttons(body, message);
}

fn android(
    body: &mut Body,
    message: &Message,
    settings: &AndroidSettings,
    options: EncodeOptions<'_>,
) {
    app_link(body, message);
    body.spend(PartKind::Media, |body| {
        body.string_if("big_picture", message.picture.as_ref().and_then(address));
        body.string_if("large_icon", icon(options));
    });
    // The app's own channel, not one that was made in OneSignal.
    body.string_if("existing_android_channel_id", settings.channel.as_deref());
    let accent = options.app.accent.as_deref().and_then(argb);
    body.string_if("android_accent_color", accent.as_deref());
    body.literal("priority", if settings.high_priority { "10" } else { "5" });
    body.string_if("collapse_id", settings.collapse_key.as_deref());
    time_to_live(body, settings.time_to_live);
    app_buttons(body, message);
}

fn web(body: &mut Body, message: &Message, settings: &WebSettings, options: EncodeOptions<'_>) {
    body.string_if("web_url", message.on_tap.as_deref());
    body.spend(PartKind::Media, |body| {
        body.string_if("chrome_web_icon", icon(options));
        body.string_if("firefox_icon", icon(options));
        body.string_if(
            "chrome_web_image",
            message.picture.as_ref().and_then(address),
        );
    });
    body.string_if("web_push_topic", settings.topic.as_deref());
    time_to_live(body, settings.time_to_live);
    // A button must lead somewhere: where the message itself does, if it has no link of its own.
    let own = message.on_tap.as_deref().filter(|link| !link.is_empty());
    let buttons: Vec<(&Button, &str)> = message
        .buttons
        .iter()
        .filter_map(|button| Some((button, link(button).or(own)?)))
        .take(WEB_BUTTONS)
        .collect();
    if buttons.is_empty() {
        return;
    }
    body.spend(PartKind::Buttons, |body| {
        body.array_at("web_buttons", |body| {
            for (button, url) in buttons {
                body.object(|body| {
                    body.string("id", &action_name(button.number));
                    body.string("text", &button.label.text);
                    body.string("url", url);
                });
            }
        });
    });
}

/// A page opens in the browser, any other address in the app.
fn app_link(body: &mut Body, message: &Message) {
    let link = message.on_tap.as_deref().unwrap_or_default();
    body.string_if(if is_page(link) { "url" } else { "app_url" }, Some(link));
}

/// Buttons say what they are called, and the app reads in `data.links` where each leads.
fn app_buttons(body: &mut Body, message: &Message) {
    if message.buttons.is_empty() {
        return;
    }
    body.spend(PartKind::Buttons, |body| {
        body.array_at("buttons", |body| {
            for button in &message.buttons {
                body.object(|body| {
                    body.string("id", &action_name(button.number));
                    body.string("text", &button.label.text);
                });
            }
        });
        if message.buttons.iter().all(|button| link(button).is_none()) {
            return;
        }
        body.object_at("data", |body| {
            body.object_at("links", |body| {
                for button in &message.buttons {
                    body.string_if(&action_name(button.number), link(button));
                }
            });
        });
    });
}

fn time_to_live(body: &mut Body, seconds: Option<u32>) {
    if let Some(seconds) = seconds {
        body.literal("ttl", &seconds.to_string());
    }
}

/// `#rrggbb` as OneSignal writes colours: `FFRRGGBB`.
fn argb(text: &str) -> Option<String> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hex.then(|| format!("FF{}", digits.to_ascii_uppercase()))
}

fn interruption(level: InterruptionLevel) -> Option<&'static str> {
    match level {
        InterruptionLevel::Active => None,
        InterruptionLevel::Passive => Some("passive"),
        InterruptionLevel::TimeSensitive => Some("time_sensitive"),
        InterruptionLevel::Critical => Some("critical"),
    }
}

/// Reads a message back; the platform is the one it was kept to.
pub(crate) fn arrived(body: &Value, locale: &Locale) -> Result<Message, Unreadable> {
    let platform = Platform::ALL
        .into_iter()
        .find(|platform| body[flag(*platform)] == true)
        .ok_or(Unreadable::NoAlert)?;
    // Who reads a language that is not there reads English.
    let own = code(locale);
    let text = |name: &str| string(&body[name], &own).or_else(|| string(&body[name], ENGLISH));
    let shown = text("contents").ok_or(Unreadable::NoAlert)?;
    let bare = bare(platform, locale, text("headings"), Some(shown));
    let ttl = count(body, "ttl");
    Ok(match platform {
        Platform::Ios => Message {
            subtitle: text("subtitle").map(|subtitle| words(subtitle, locale)),
            buttons: app_buttons_of(body, locale),
            picture: picture(string(&body["ios_attachments"], "picture")),
            on_tap: string(body, "url").or_else(|| string(body, "app_url")),
            settings: Settings::Ios(ios_settings(body, ttl)),
            ..bare
        },
        Platform::Android => Message {
            buttons: app_buttons_of(body, locale),
            picture: picture(string(body, "big_picture")),
            on_tap: string(body, "url").or_else(|| string(body, "app_url")),
            settings: Settings::Android(AndroidSettings {
                channel: string(body, "existing_android_channel_id"),
                high_priority: body["priority"] == 10,
                collapse_key: string(body, "collapse_id"),
                time_to_live: ttl,
            }),
            ..bare
        },
        Platform::Web => Message {
            buttons: buttons(&body["web_buttons"], "text", locale, |_, element| {
                string(element, "url")
            }),
            picture: picture(string(body, "chrome_web_image")),
            on_tap: string(body, "web_url"),
            settings: Settings::Web(WebSettings {
                require_interaction: false,
                time_to_live: ttl,
                topic: string(body, "web_push_topic"),
            }),
            ..bare
        },
    })
}

fn ios_settings(body: &Value, time_to_live: Option<u32>) -> IosSettings {
    let sound = match string(body, "ios_sound") {
        None => Some("default".to_owned()),
        Some(sound) if sound == "nil" => None,
        named => named,
    };
    IosSettings {
        interruption_level: match body["ios_interruption_level"].as_str() {
            Some("passive") => InterruptionLevel::Passive,
            Some("time_sensitive") => InterruptionLevel::TimeSensitive,
            Some("critical") => InterruptionLevel::Critical,
            _ => InterruptionLevel::Active,
        },
        sound,
        badge: count(body, "ios_badgeCount"),
        thread_id: string(body, "thread_id"),
        category: string(body, "ios_category"),
        relevance_score: body["ios_relevance_score"].as_f64(),
        collapse_id: string(body, "collapse_id"),
        time_to_live,
    }
}

fn app_buttons_of(body: &Value, locale: &Locale) -> Vec<Button> {
    buttons(&body["buttons"], "text", locale, |number, _| {
        string(&body["data"]["links"], &action_name(number))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_pasted_is_a_subscription_or_a_person() {
        let id = "01234567-89ab-4cde-8f01-23456789abcd";
        let check = |text: &str, kind: Option<TargetKind>, why: &str| {
            assert_eq!(target(text).map(|target| target.kind), kind, "{why}");
        };
        check(id, Some(TargetKind::SubscriptionId), "a UUID");
        check(
            "ana-4711",
            Some(TargetKind::OneSignalId),
            "a company's name",
        );
        let person = format!(r#"{{"external_id": "{id}"}}"#);
        check(
            &person,
            Some(TargetKind::OneSignalId),
            "though it is a UUID",
        );
        assert_eq!(
            target(&person).map(|target| target.value).as_deref(),
            Some(id),
            "only the id is kept"
        );
        check(r#"{"onesignal_id": "x"}"#, None, "another alias");
        let token = format!("dPh3Zk5vTsGk2Q:{}", "A".repeat(140));
        check(&token, Some(TargetKind::FcmToken), "another provider's");
    }
}
