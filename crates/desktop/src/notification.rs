//! What an arrival says, whatever shows it.

use std::sync::Arc;

use carillon_campaign::{InterruptionLevel, Message, Settings};
use carillon_gateway::sandbox::Arrival;
use carillon_payload::DeviceId;
use serde_json::Value;

/// What stands between a title and its subtitle: a mark that belongs to no language and no direction.
const BETWEEN: &str = " · ";

/// How much it asks for attention, in the three steps of the Desktop Notifications Specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// It goes to the list, and interrupts nobody.
    Low,
    /// The usual.
    Normal,
    /// It breaks through "do not disturb", and stays until it is closed.
    Critical,
}

/// Where it stands: a later push for the same place takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The device it came to.
    pub device: DeviceId,
    /// What later pushes replace it by there, as in the inbox.
    pub collapse: String,
}

/// A notification to be raised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notification {
    /// The name of the app it is for; empty where none is known.
    pub app: String,
    /// The app's icon, as a file.
    pub icon: Option<Arc<[u8]>>,
    /// The title, and the subtitle with it. Never empty where the app has a name.
    pub title: String,
    /// The body; empty where there is none.
    pub body: String,
    /// The picture, as a file.
    pub picture: Option<Arc<[u8]>>,
    /// What its buttons say, in order.
    pub buttons: Vec<String>,
    /// How much it asks for attention.
    pub urgency: Urgency,
    /// Whether it makes no sound.
    pub is_silent: bool,
    /// Whether it stays until it is closed.
    pub stays: bool,
    /// What it replaces, and by what it is replaced; `None` where it stands for itself.
    pub place: Option<Place>,
}

impl Notification {
    /// What an arrival says; `None` where it shows nothing.
    pub fn of(arrival: &Arrival) -> Option<Self> {
        let message = arrival.message.as_ref()?;
        Some(Self {
            app: plain(&arrival.app),
            icon: arrival.icon.clone(),
            title: title(message, &arrival.app),
            body: plain(&message.body.text),
            picture: arrival.picture.clone(),
            buttons: message
                .buttons
                .iter()
                .map(|button| plain(&button.label.text))
                .collect(),
            urgency: urgency(message, &arrival.headers),
            is_silent: is_silent(message, &arrival.payload),
            stays: matches!(&message.settings, Settings::Web(web) if web.require_interaction),
            place: arrival.collapse.clone().map(|collapse| Place {
                device: arrival.device.clone(),
                collapse,
            }),
        })
    }
}

/// Title and subtitle in the one line there is; the app's name where the push has neither.
fn title(message: &Message, app: &str) -> String {
    let subtitle = message.subtitle.as_ref();
    let lines = [
        message.title.text.as_str(),
        subtitle.map_or("", |subtitle| subtitle.text.as_str()),
    ];
    let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    if lines.is_empty() {
        return plain(app);
    }
    plain(&lines.join(BETWEEN))
}

/// Without U+0000, which JSON may hold and neither D-Bus nor a C string can.
fn plain(text: &str) -> String {
    text.replace('\0', "")
}

/// By Apple's interruption level and priority, or by RFC 8030's urgency. FCM's priority says when a push comes, not how
/// it is shown: that is the channel's, which no push carries.
fn urgency(message: &Message, headers: &[(String, String)]) -> Urgency {
    let header = |name: &str| {
        let found = headers.iter().find(|(header, _)| header == name);
        found.map(|(_, value)| value.as_str())
    };
    match &message.settings {
        Settings::Ios(ios) => match ios.interruption_level {
            InterruptionLevel::Passive => Urgency::Low,
            // 1: "prioritize the device's power considerations … and prevent awakening the device".
            InterruptionLevel::Active if header("apns-priority") == Some("1") => Urgency::Low,
            InterruptionLevel::Active => Urgency::Normal,
            InterruptionLevel::TimeSensitive | InterruptionLevel::Critical => Urgency::Critical,
        },
        Settings::Android(_) => Urgency::Normal,
        Settings::Web(_) => match header("urgency") {
            Some("very-low" | "low") => Urgency::Low,
            _ => Urgency::Normal,
        },
    }
}

/// Apple's pushes sound where they name a sound, and never where they are passive; a site's where they do not say
/// `silent`, also within a declarative push; Android's as their channel does.
fn is_silent(message: &Message, payload: &[u8]) -> bool {
    match &message.settings {
        Settings::Ios(ios) => {
            ios.sound.is_none() || ios.interruption_level == InterruptionLevel::Passive
        }
        Settings::Android(_) => false,
        Settings::Web(_) => serde_json::from_slice::<Value>(payload)
            .is_ok_and(|body| body["silent"] == true || body["notification"]["silent"] == true),
    }
}

#[cfg(test)]
mod tests {
    use carillon_campaign::{CustomKeys, Locale, Platform};
    use carillon_payload::{Provider, arrived};
    use serde_json::json;

    use super::*;

    /// What a push of a provider says that came with these headers.
    fn said(provider: Provider, headers: &[(&str, &str)], body: &Value) -> Notification {
        let headers: Vec<(String, String)> = headers
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        let payload = body.to_string().into_bytes();
        let locale = Locale::new("en").unwrap();
        let keys = CustomKeys::default();
        let message = arrived(provider, &headers, &payload, &keys, &locale);
        Notification::of(&Arrival {
            id: "1".to_owned(),
            device: DeviceId("sandbox-iphone".to_owned()),
            device_name: "Sandbox iPhone".to_owned(),
            audience: None,
            app: "Lumen".to_owned(),
            icon: None,
            provider,
            headers,
            payload,
            message: Some(message.unwrap()),
            picture: None,
            filled_in_for: None,
            collapse: None,
            at: 0,
        })
        .unwrap()
    }

    /// What a push of Apple's says.
    fn apple(aps: &Value) -> Notification {
        said(Provider::Apns, &[], &json!({ "aps": aps }))
    }

    /// What a push to a browser says.
    fn web(headers: &[(&str, &str)], body: &Value) -> Notification {
        said(Provider::WebPush, headers, body)
    }

    #[test]
    fn a_subtitle_is_told_in_the_title() {
        let check = |alert: Value, title: &str| {
            let notification = apple(&json!({ "alert": alert }));
            assert_eq!(notification.title, title, "there is one line for both");
        };
        check(json!({"title": "A", "subtitle": "B", "body": "C"}), "A · B");
        check(json!({"title": "A", "body": "C"}), "A");
        check(json!({"subtitle": "B", "body": "C"}), "B");
        check(json!("C"), "Lumen");
    }

    #[test]
    fn how_much_it_interrupts_is_apples_level() {
        let check = |level: &str, urgency: Urgency| {
            let aps = json!({"alert": "A", "interruption-level": level, "sound": "default"});
            assert_eq!(apple(&aps).urgency, urgency, "{level}");
        };
        check("passive", Urgency::Low);
        check("active", Urgency::Normal);
        check("time-sensitive", Urgency::Critical);
        check("critical", Urgency::Critical);
        let body = json!({"aps": {"alert": "A"}});
        assert_eq!(
            said(Provider::Apns, &[("apns-priority", "1")], &body).urgency,
            Urgency::Low,
            "a priority of 1 must not wake the device"
        );
    }

    #[test]
    fn a_sites_push_interrupts_and_stays_as_it_says() {
        let body = json!({"title": "A"});
        let plain = web(&[], &body);
        assert_eq!(plain.urgency, Urgency::Normal, "RFC 8030's own default");
        assert!(!plain.stays && !plain.is_silent, "nothing was asked for");
        let low = web(&[("urgency", "very-low")], &body);
        assert_eq!(low.urgency, Urgency::Low, "it may wait");
        let stays = json!({"title": "A", "requireInteraction": true});
        assert!(web(&[], &stays).stays, "until somebody closes it");
    }

    #[test]
    fn a_silent_push_stays_silent() {
        let aps = |level: &str, sound: Value| {
            apple(&json!({"alert": "A", "interruption-level": level, "sound": sound})).is_silent
        };
        assert!(!aps("active", json!("default")), "it names a sound");
        assert!(aps("active", Value::Null), "it names none");
        assert!(
            aps("passive", json!("default")),
            "a passive one never sounds"
        );
        let silent = json!({"title": "A", "silent": true});
        assert!(web(&[], &silent).is_silent, "it says so");
        let android = json!({"message": {"notification": {"title": "A"}}});
        let android = said(Provider::Fcm, &[], &android);
        assert!(!android.is_silent, "the channel decides, and is not known");
    }

    #[test]
    fn what_no_bus_can_carry_is_left_out() {
        let notification = apple(&json!({"alert": {"title": "A\u{0}B", "body": "\u{0}"}}));
        assert_eq!(
            (notification.title.as_str(), notification.body.as_str()),
            ("AB", ""),
            "a zero would end the connection to the bus"
        );
    }

    #[test]
    fn what_shows_nothing_is_not_raised() {
        let mut arrival = Arrival {
            id: String::new(),
            device: DeviceId(String::new()),
            device_name: String::new(),
            audience: None,
            app: String::new(),
            icon: None,
            provider: Provider::of(Platform::Ios),
            headers: Vec::new(),
            payload: b"{\"aps\":{\"content-available\":1}}".to_vec(),
            message: None,
            picture: None,
            filled_in_for: None,
            collapse: None,
            at: 0,
        };
        assert_eq!(Notification::of(&arrival), None, "a silent push");
        arrival.payload.clear();
        assert_eq!(Notification::of(&arrival), None, "nor one without words");
    }
}
