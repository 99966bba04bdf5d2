//! Braze's `POST /messages/send` (`reference/braze.md` §8): a message to one person, in the object of one platform; and by
//! choice of the account the triggering of a campaign instead.
//!
//! What Braze has no field for is left out: the subtitle of iOS, the topic and the direction of the web.

mod trigger;

use carillon_campaign::{
    AndroidSettings, IosSettings, Locale, Message, MessagePicture, Platform, Settings, WebSettings,
};
use serde::Deserialize;
use serde_json::Value;

use crate::apns::level as word;
use crate::arrived::{bare, buttons, count, labelled, level, picture, string};
use crate::body::Body;
use crate::keys::WireKeys;
use crate::parts::{self, address, icon, is_page, link, relevance};
use crate::web_push::action_name;
use crate::{
    Account, EncodeOptions, Encoded, PartKind, Provider, Target, TargetKind, Unreadable, form,
    iso_8601,
};

pub use trigger::BRAZE_TRIGGER_PATH;

/// Where messages are sent to.
pub const BRAZE_PATH: &str = "/messages/send";

/// Stands in the body where the person is not known.
const NO_TARGET: &str = "EXTERNAL-ID";

/// Bytes of `alert` and `extra` together on iOS: more is "Apple Push Length Exceeded".
pub(crate) const APPLE_LIMIT: usize = 1912;

/// Where Braze's Android SDK looks for the large picture.
pub(crate) const BIG_PICTURE: &str = "appboy_image_url";

/// Categories that Braze's SDK brings along, with the ids of their buttons. The second only closes.
const PRESETS: [(&str, &[&str]); 4] = [
    ("ab_cat_accept_decline", &["ab_pb_accept", "ab_pb_decline"]),
    ("ab_cat_yes_no", &["ab_pb_yes", "ab_pb_no"]),
    ("ab_cat_confirm_cancel", &["ab_pb_confirm", "ab_pb_cancel"]),
    ("ab_cat_more", &["ab_pb_more"]),
];

/// Files that can be attached on iOS.
const ATTACHED: [&str; 8] = ["aif", "gif", "jpg", "m4a", "mp3", "mp4", "png", "wav"];

/// A name a company gave a person beside the external id.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct UserAlias {
    /// The name itself.
    pub(crate) alias_name: String,
    /// What sort of name it is.
    pub(crate) alias_label: String,
}

impl UserAlias {
    /// Writes its members.
    fn write(&self, body: &mut Body) {
        body.string("alias_name", &self.alias_name);
        body.string("alias_label", &self.alias_label);
    }

    /// Reads what Braze's own requests say: `{"alias_name": …, "alias_label": …}`, both with words.
    pub(crate) fn read(json: &str) -> Option<Self> {
        serde_json::from_str(json)
            .ok()
            .filter(|alias: &Self| !alias.alias_name.is_empty() && !alias.alias_label.is_empty())
    }
}

/// What a person pasted: an alias as JSON, else an external id. What can only be another provider's is left what it is,
/// so that it can be said.
pub(crate) fn target(text: &str) -> Option<Target> {
    let text = text.trim();
    let foreign = [TargetKind::Subscription, TargetKind::FcmToken];
    let kind = foreign
        .into_iter()
        .chain([TargetKind::UserAlias, TargetKind::ExternalId])
        .find(|kind| kind.fits(text))?;
    Some(Target {
        kind,
        value: text.to_owned(),
    })
}

/// Encodes a message for one person, or with more platforms' for a segment.
pub(crate) fn encode(message: &Message, more: &[Message], options: EncodeOptions<'_>) -> Encoded {
    let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
    let is_triggered = || {
        options
            .account
            .is_some_and(|account| account.value(form::SEND_AS) == form::TRIGGER)
    };
    let triggers = match options.target.map(|target| target.kind) {
        Some(TargetKind::BrazeCampaign) => true,
        Some(TargetKind::BrazeSegment) => false,
        _ => is_triggered(),
    };
    if triggers {
        let body = trigger::body(message, options);
        return Encoded::of(
            Provider::Braze,
            BRAZE_TRIGGER_PATH.to_owned(),
            headers,
            body,
        );
    }
    let (mut size, mut limit) = (0, 1);
    let mut body = Body::new();
    body.object(|body| {
        recipient(body, options.target);
        // A test that the cap swallows would look like a fault. Who is not asked has a right to it.
        if !is_broadcast(options.target) {
            body.literal("override_frequency_capping", "true");
        }
        let campaign = options
            .account
            .map(|account| account.value(form::CAMPAIGN_ID));
        body.string_if("campaign_id", campaign);
        body.object_at("messages", |body| {
            for message in std::iter::once(message).chain(more) {
                body.object_at(object(message.platform), |body| {
                    let (counted, most) = content(body, message, options);
                    // Of several, the one that is nearest to what may be.
                    if counted * limit >= size * most {
                        (size, limit) = (counted, most);
                    }
                });
            }
        });
    });
    Encoded::of(Provider::Braze, BRAZE_PATH.to_owned(), headers, body).counting(size, limit)
}

/// The object of a platform.
fn object(platform: Platform) -> &'static str {
    match platform {
        Platform::Ios => "apple_push",
        Platform::Android => "android_push",
        Platform::Web => "web_push",
    }
}

fn is_broadcast(target: Option<&Target>) -> bool {
    target.is_some_and(|target| target.kind.is_broadcast())
}

fn recipient(body: &mut Body, target: Option<&Target>) {
    if let Some(segment) = target.filter(|target| target.kind == TargetKind::BrazeSegment) {
        // Without it Braze refuses to send to people whom nobody named.
        body.literal("broadcast", "true");
        body.string("segment_id", &segment.value);
        return;
    }
    let alias = target
        .filter(|target| target.kind == TargetKind::UserAlias)
        .and_then(|target| UserAlias::read(&target.value));
    if let Some(alias) = alias {
        body.array_at("user_aliases", |body| {
            body.object(|body| alias.write(body));
        });
        return;
    }
    let id = target.map_or(NO_TARGET, |target| &target.value);
    body.array_at("external_user_ids", |body| body.element(id));
}

/// Writes the platform's object; gives the bytes that count, and how many may.
fn content(body: &mut Body, message: &Message, options: EncodeOptions<'_>) -> (usize, usize) {
    let variation = |field| {
        options
            .account
            .map(|account: &Account| account.value(field))
    };
    let begun = body.len();
    match &message.settings {
        Settings::Ios(settings) => {
            let counted = apple(body, message, settings, options);
            body.string_if("message_variation_id", variation(form::VARIATION_IOS));
            (counted, Provider::Braze.limit_on(Platform::Ios))
        }
        Settings::Android(settings) => {
            android(body, message, settings, options);
            body.string_if("message_variation_id", variation(form::VARIATION_ANDROID));
            (
                body.len() - begun,
                Provider::Braze.limit_on(Platform::Android),
            )
        }
        Settings::Web(settings) => {
            web(body, message, settings, options);
            body.string_if("message_variation_id", variation(form::VARIATION_WEB));
            (body.len() - begun, Provider::Braze.limit_on(Platform::Web))
        }
    }
}

fn apple(
    body: &mut Body,
    message: &Message,
    settings: &IosSettings,
    options: EncodeOptions<'_>,
) -> usize {
    let begun = body.len();
    body.spend(PartKind::Text, |body| {
        body.object_at("alert", |body| {
            body.string_if("title", Some(&message.title.text));
            body.string("body", &message.body.text);
        });
    });
    apple_extra(body, message, options);
    let counted = body.len() - begun;
    if let Some(badge) = settings.badge {
        body.literal("badge", &badge.to_string());
    }
    body.string_if("sound", settings.sound.as_deref());
    body.string_if("interruption_level", word(settings.interruption_level));
    if let Some(score) = relevance(settings) {
        body.literal("relevance_score", &score);
    }
    if let (Some(seconds), Some(now)) = (settings.time_to_live, options.now) {
        body.string("expiry", &iso_8601(now.saturating_add(u64::from(seconds))));
    }
    body.string_if("custom_uri", message.on_tap.as_deref());
    body.string_if(
        "notification_group_thread_id",
        settings.thread_id.as_deref(),
    );
    if let Some((url, kind)) = message.picture.as_ref().and_then(attachment) {
        body.spend(PartKind::Media, |body| {
            body.string("asset_url", url);
            body.string("asset_file_type", kind);
            body.literal("mutable_content", "true");
        });
    }
    body.string_if("collapse_id", settings.collapse_id.as_deref());
    let category = settings.category.as_deref().filter(|name| !name.is_empty());
    body.string_if("category", category);
    if let Some(category) = category {
        apple_buttons(body, message, category);
    }
    counted
}

/// The words of the buttons, for the app's own extension: those of a category are fixed in the app.
fn apple_extra(body: &mut Body, message: &Message, options: EncodeOptions<'_>) {
    if message.buttons.is_empty() {
        return;
    }
    let keys = WireKeys::of(Provider::Braze, &options.app.custom_keys);
    body.object_at("extra", |body| {
        body.spend(PartKind::Buttons, |body| {
            parts::labelled(body, &keys.buttons, message);
        });
    });
}

/// What the category's buttons do. Braze's own categories have their own ids; of others every button needs a link.
fn apple_buttons(body: &mut Body, message: &Message, category: &str) {
    let preset = PRESETS.iter().find(|(name, _)| *name == category);
    let buttons: Vec<(String, &'static str, Option<&str>)> = match preset {
        Some((_, ids)) => ids
            .iter()
            .zip(&message.buttons)
            .enumerate()
            .map(|(place, (id, button))| {
                let link = link(button).filter(|_| place == 0);
                let action = match link {
                    Some(link) => opening(link),
                    None if place == 0 => "OPEN_APP",
                    None => "CLOSE",
                };
                ((*id).to_owned(), action, link)
            })
            .collect(),
        None => message
            .buttons
            .iter()
            .filter_map(|button| {
                let link = link(button)?;
                Some((action_name(button.number), opening(link), Some(link)))
            })
            .collect(),
    };
    if buttons.is_empty() {
        return;
    }
    body.spend(PartKind::Buttons, |body| {
        body.array_at("buttons", |body| {
            for (id, action, link) in &buttons {
                body.object(|body| {
                    body.string("action_id", id);
                    body.string("action", action);
                    body.string_if("uri", *link);
                });
            }
        });
    });
}

fn android(
    body: &mut Body,
    message: &Message,
    settings: &AndroidSettings,
    options: EncodeOptions<'_>,
) {
    texts(body, message);
    let picture = message.picture.as_ref().and_then(address);
    if let Some(url) = picture {
        body.spend(PartKind::Media, |body| {
            body.object_at("extra", |body| body.string(BIG_PICTURE, url));
        });
    }
    body.string_if("notification_channel_id", settings.channel.as_deref());
    let priority = if settings.high_priority {
        "high"
    } else {
        "normal"
    };
    body.string("android_priority", priority);
    body.string_if("collapse_key", settings.collapse_key.as_deref());
    body.string_if("custom_uri", message.on_tap.as_deref());
    if let Some(seconds) = settings.time_to_live {
        body.literal("time_to_live", &seconds.to_string());
    }
    body.spend(PartKind::Media, |body| {
        body.string_if("push_icon_image_url", icon(options));
    });
    if let Some(colour) = options.app.accent.as_deref().and_then(colour) {
        body.literal("accent_color", &colour.to_string());
    }
    text_buttons(body, message, opening);
}

fn web(body: &mut Body, message: &Message, settings: &WebSettings, options: EncodeOptions<'_>) {
    texts(body, message);
    body.string_if("custom_uri", message.on_tap.as_deref());
    body.spend(PartKind::Media, |body| {
        body.string_if("image_url", icon(options));
        body.string_if(
            "large_image_url",
            message.picture.as_ref().and_then(address),
        );
    });
    if settings.require_interaction {
        body.literal("require_interaction", "true");
    }
    if let Some(seconds) = settings.time_to_live {
        body.literal("time_to_live", &seconds.to_string());
    }
    // A browser knows no deep links.
    text_buttons(body, message, |_| "URI");
}

/// Braze wants both, even where there is nothing in them.
fn texts(body: &mut Body, message: &Message) {
    body.spend(PartKind::Text, |body| {
        body.string("alert", &message.body.text);
        body.string("title", &message.title.text);
    });
}

/// Buttons that carry their words, as on Android and the web.
fn text_buttons(body: &mut Body, message: &Message, opening: fn(&str) -> &'static str) {
    if message.buttons.is_empty() {
        return;
    }
    body.spend(PartKind::Buttons, |body| {
        body.array_at("buttons", |body| {
            for button in &message.buttons {
                body.object(|body| {
                    body.string("text", &button.label.text);
                    body.string("action", link(button).map_or("OPEN_APP", opening));
                    body.string_if("uri", link(button));
                });
            }
        });
    });
}

/// A page is opened, and anything else is the app's own address.
fn opening(link: &str) -> &'static str {
    if is_page(link) { "URI" } else { "DEEP_LINK" }
}

/// The picture's address with the kind of file Braze wants named; `None` where iOS could not attach it.
fn attachment(picture: &MessagePicture) -> Option<(&str, &'static str)> {
    let url = address(picture)?;
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let kind = file_kind(path).or_else(|| file_kind(picture.file.as_deref()?))?;
    Some((url, kind))
}

fn file_kind(path: &str) -> Option<&'static str> {
    let (_, ending) = path.rsplit_once('.')?;
    let ending = match ending.to_ascii_lowercase().as_str() {
        "jpeg" => "jpg".to_owned(),
        "aiff" => "aif".to_owned(),
        other => other.to_owned(),
    };
    ATTACHED.into_iter().find(|kind| *kind == ending)
}

/// `#rrggbb` as a number.
fn colour(text: &str) -> Option<u32> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    u32::from_str_radix(digits, 16).ok()
}

/// Reads a message back from the object that is there.
pub(crate) fn arrived(
    body: &Value,
    keys: &WireKeys,
    locale: &Locale,
) -> Result<Message, Unreadable> {
    if let Some(triggered) = trigger::arrived(body, locale) {
        return triggered;
    }
    let messages = &body["messages"];
    let found = Platform::ALL
        .into_iter()
        .find_map(|platform| Some((platform, messages.get(object(platform))?)));
    let (platform, object) = found.ok_or(Unreadable::NoAlert)?;
    let alert = object.get("alert").ok_or(Unreadable::NoAlert)?;
    let on_tap = string(object, "custom_uri");
    let message = match platform {
        Platform::Ios => Message {
            buttons: labelled(&object["extra"][&keys.buttons], locale),
            picture: picture(string(object, "asset_url")),
            settings: Settings::Ios(ios_settings(object)),
            ..bare(
                platform,
                locale,
                string(alert, "title"),
                alert
                    .as_str()
                    .map(str::to_owned)
                    .or_else(|| string(alert, "body")),
            )
        },
        Platform::Android => Message {
            buttons: buttons(&object["buttons"], "text", locale, |_, element| {
                string(element, "uri")
            }),
            picture: picture(string(&object["extra"], BIG_PICTURE)),
            settings: Settings::Android(AndroidSettings {
                channel: string(object, "notification_channel_id"),
                high_priority: object["android_priority"] == "high",
                collapse_key: string(object, "collapse_key"),
                time_to_live: count(object, "time_to_live"),
            }),
            ..bare(
                platform,
                locale,
                string(object, "title"),
                string(object, "alert"),
            )
        },
        Platform::Web => Message {
            buttons: buttons(&object["buttons"], "text", locale, |_, element| {
                string(element, "uri")
            }),
            picture: picture(string(object, "large_image_url")),
            settings: Settings::Web(WebSettings {
                require_interaction: object["require_interaction"] == true,
                time_to_live: count(object, "time_to_live"),
                topic: None,
            }),
            ..bare(
                platform,
                locale,
                string(object, "title"),
                string(object, "alert"),
            )
        },
    };
    Ok(Message { on_tap, ..message })
}

fn ios_settings(object: &Value) -> IosSettings {
    IosSettings {
        interruption_level: level(object["interruption_level"].as_str()),
        sound: string(object, "sound"),
        badge: count(object, "badge"),
        thread_id: string(object, "notification_group_thread_id"),
        category: string(object, "category"),
        relevance_score: object["relevance_score"].as_f64(),
        collapse_id: string(object, "collapse_id"),
        time_to_live: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pasted_person_is_an_alias_or_an_external_id() {
        let kind = |text: &str| target(text).map(|target| target.kind);
        assert_eq!(
            kind(" ana-4711 "),
            Some(TargetKind::ExternalId),
            "any words a company calls its people by"
        );
        assert_eq!(
            kind(r#"{"alias_name":"ana@example.com","alias_label":"email"}"#),
            Some(TargetKind::UserAlias),
            "as Braze's requests write it"
        );
        assert_eq!(
            kind(r#"{"alias_name":"ana"}"#),
            None,
            "half an alias is no external id"
        );
        let token = format!("dPh3Zk5vTsGk2Q:{}", "A".repeat(140));
        assert_eq!(
            kind(&token),
            Some(TargetKind::FcmToken),
            "Firebase's token is told to be another provider's"
        );
        assert_eq!(kind("a\nb"), None, "two lines are two people");
    }

    #[test]
    fn a_file_is_attached_where_its_kind_is_known() {
        let kind = |url: &str, file: Option<&str>| {
            let picture = MessagePicture {
                file: file.map(str::to_owned),
                url: Some(url.to_owned()),
            };
            attachment(&picture).map(|(_, kind)| kind)
        };
        assert_eq!(
            kind("https://cdn.example/a.JPEG?w=1.5", None),
            Some("jpg"),
            "the query is no ending"
        );
        assert_eq!(
            kind("https://cdn.example/a", Some("media/hero.png")),
            Some("png"),
            "by its file where the address says nothing"
        );
        assert_eq!(
            kind("https://cdn.example/a.webp", None),
            None,
            "iOS could not show it, and Braze would refuse the kind"
        );
    }
}
