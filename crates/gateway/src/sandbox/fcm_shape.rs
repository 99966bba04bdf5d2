//! The shape of an FCM v1 message (discovery document 20261023): unknown names and wrong types, as Google
//! reports them. `webpush` and `apns` are taken as any object.

use carillon_payload::TargetKind;
use serde_json::{Map, Value};

/// One thing wrong with a body.
pub(super) struct Violation {
    /// The dotted path of the field; empty for the whole body.
    pub(super) field: String,
    /// In Google's words.
    pub(super) description: String,
}

impl Violation {
    /// About the whole body.
    pub(super) fn whole(description: String) -> Self {
        Self {
            field: String::new(),
            description,
        }
    }
}

/// What a field holds.
#[derive(Clone, Copy)]
enum Shape {
    Text,
    Flag,
    Number,
    Texts,
    /// `#rrggbb`.
    Colour,
    /// `"3600s"`, at most four weeks.
    TimeToLive,
    /// Names to strings, without reserved names.
    Data,
    /// One of these words.
    Word(&'static [&'static str]),
    /// The name of a topic.
    Topic,
    /// A condition on topics.
    TopicCondition,
    /// Any object.
    Any,
    /// These members and no others.
    Members(&'static [(&'static str, Shape)]),
}

use Shape::{
    Any, Colour, Data, Flag, Members, Number, Text, Texts, TimeToLive, Topic, TopicCondition, Word,
};

const REQUEST: Shape = Members(&[("validateOnly", Flag), ("message", MESSAGE)]);

const MESSAGE: Shape = Members(&[
    ("name", Text),
    ("fid", Text),
    ("token", Text),
    ("topic", Topic),
    ("condition", TopicCondition),
    ("data", Data),
    (
        "notification",
        Members(&[("title", Text), ("body", Text), ("image", Text)]),
    ),
    ("android", ANDROID),
    ("androidV2", ANDROID_V2),
    ("webpush", Any),
    ("apns", Any),
    ("fcmOptions", OPTIONS),
]);

const OPTIONS: Shape = Members(&[("analyticsLabel", Text)]);

const ANDROID: Shape = Members(&[
    ("collapseKey", Text),
    ("priority", Word(&["NORMAL", "HIGH", "normal", "high"])),
    ("ttl", TimeToLive),
    ("restrictedPackageName", Text),
    ("data", Data),
    ("notification", ANDROID_NOTIFICATION),
    ("directBootOk", Flag),
    ("fcmOptions", OPTIONS),
    ("bandwidthConstrainedOk", Flag),
    ("restrictedSatelliteOk", Flag),
]);

/// What is delivered is one of two kinds, and says so. The kind is its priority: it has no other.
const ANDROID_V2: Shape = Members(&[
    ("collapseKey", Text),
    ("ttl", TimeToLive),
    ("restrictedPackageName", Text),
    ("data", Data),
    (
        "remoteNotification",
        Members(&[
            ("notification", ANDROID_NOTIFICATION_V2),
            ("mutableContent", Flag),
            ("useAsV1DataMessage", Flag),
        ]),
    ),
    ("backgroundSync", Members(&[])),
    ("directBootOk", Flag),
    ("fcmOptions", OPTIONS),
    ("bandwidthConstrainedOk", Flag),
    ("restrictedSatelliteOk", Flag),
]);

/// As the first, with an `id`, and without a proxy.
const ANDROID_NOTIFICATION_V2: Shape = Members(&[
    ("id", Number),
    ("title", Text),
    ("body", Text),
    ("icon", Text),
    ("color", Colour),
    ("sound", Text),
    ("tag", Text),
    ("clickAction", Text),
    ("channelId", Text),
    ("ticker", Text),
    ("sticky", Flag),
    ("eventTime", Text),
    ("localOnly", Flag),
    ("notificationCount", Number),
    ("image", Text),
]);

const ANDROID_NOTIFICATION: Shape = Members(&[
    ("title", Text),
    ("body", Text),
    ("icon", Text),
    ("color", Colour),
    ("sound", Text),
    ("tag", Text),
    ("clickAction", Text),
    ("bodyLocKey", Text),
    ("bodyLocArgs", Texts),
    ("titleLocKey", Text),
    ("titleLocArgs", Texts),
    ("channelId", Text),
    ("ticker", Text),
    ("sticky", Flag),
    ("eventTime", Text),
    ("localOnly", Flag),
    (
        "notificationPriority",
        Word(&[
            "PRIORITY_UNSPECIFIED",
            "PRIORITY_MIN",
            "PRIORITY_LOW",
            "PRIORITY_DEFAULT",
            "PRIORITY_HIGH",
            "PRIORITY_MAX",
        ]),
    ),
    ("defaultSound", Flag),
    ("defaultVibrateTimings", Flag),
    ("defaultLightSettings", Flag),
    ("vibrateTimings", Texts),
    (
        "visibility",
        Word(&["VISIBILITY_UNSPECIFIED", "PRIVATE", "PUBLIC", "SECRET"]),
    ),
    ("notificationCount", Number),
    ("lightSettings", Any),
    ("image", Text),
    (
        "proxy",
        Word(&["PROXY_UNSPECIFIED", "ALLOW", "DENY", "IF_PRIORITY_LOWERED"]),
    ),
    ("bypassProxyNotification", Flag),
]);

/// The longest an Android push is kept, in seconds.
const LONGEST: f64 = 2_419_200.0;

/// Everything wrong with a request's body.
pub(super) fn violations(body: &Value) -> Vec<Violation> {
    let mut found = Vec::new();
    walk(body, REQUEST, "", &mut found);
    if !found.is_empty() {
        return found;
    }
    let Some(message) = body["message"].as_object() else {
        return vec![wrong("message", "The message is not set.")];
    };
    let targets = ["fid", "token", "topic", "condition"];
    if targets
        .iter()
        .filter(|name| message.contains_key(**name))
        .count()
        != 1
    {
        found.push(wrong(
            "message",
            "Exactly one of fid, token, topic or condition is required.",
        ));
    }
    if message.contains_key("android") && message.contains_key("androidV2") {
        found.push(wrong(
            "message",
            "Only one of android and androidV2 may be set.",
        ));
    }
    let is_of = |kind: &str| body["message"]["androidV2"].get(kind).is_some();
    if is_of("remoteNotification") && is_of("backgroundSync") {
        found.push(wrong(
            "message.androidV2",
            "Only one of remoteNotification and backgroundSync may be set.",
        ));
    }
    found
}

fn wrong(field: &str, description: &str) -> Violation {
    Violation {
        field: field.to_owned(),
        description: description.to_owned(),
    }
}

fn walk(value: &Value, shape: Shape, path: &str, found: &mut Vec<Violation>) {
    let fits = match shape {
        Members(members) => match value.as_object() {
            Some(object) => return walk_members(object, members, path, found),
            None => false,
        },
        Data => match value.as_object() {
            Some(object) => return walk_data(object, path, found),
            None => false,
        },
        Text => value.is_string(),
        Flag => value.is_boolean(),
        Number => value.is_number(),
        Topic => value
            .as_str()
            .is_some_and(|name| TargetKind::Topic.fits(name)),
        TopicCondition => value
            .as_str()
            .is_some_and(|text| TargetKind::Condition.fits(text)),
        Any => value.is_object(),
        Texts => value
            .as_array()
            .is_some_and(|list| list.iter().all(Value::is_string)),
        Colour => value.as_str().is_some_and(is_colour),
        TimeToLive => value.as_str().is_some_and(is_time_to_live),
        Word(words) => value.as_str().is_some_and(|word| words.contains(&word)),
    };
    if !fits {
        found.push(wrong(path, &format!("Invalid value at '{path}': {value}")));
    }
}

fn walk_members(
    object: &Map<String, Value>,
    members: &[(&str, Shape)],
    path: &str,
    found: &mut Vec<Violation>,
) {
    for (name, value) in object {
        let camel = camel_case(name);
        let known = members.iter().find(|(member, _)| *member == camel);
        if let Some((member, shape)) = known {
            walk(value, *shape, &below(path, member), found);
            continue;
        }
        let place = if path.is_empty() {
            String::new()
        } else {
            format!(" at '{path}'")
        };
        let text = format!(
            "Invalid JSON payload received. Unknown name \"{name}\"{place}: Cannot find field."
        );
        found.push(wrong(path, &text));
    }
}

fn walk_data(object: &Map<String, Value>, path: &str, found: &mut Vec<Violation>) {
    for (name, value) in object {
        let field = below(path, name);
        let reserved = matches!(name.as_str(), "from" | "message_type")
            || name.starts_with("google.")
            || name.starts_with("gcm.notification.");
        if reserved {
            found.push(wrong(&field, &format!("Invalid data payload key: {name}")));
        } else if !value.is_string() {
            found.push(wrong(
                &field,
                &format!("Invalid value at '{field}' (TYPE_STRING), {value}"),
            ));
        }
    }
}

fn below(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

/// Proto JSON takes both spellings.
fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let mut camel = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        camel.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        camel.push_str(letters.as_str());
    }
    camel
}

fn is_colour(text: &str) -> bool {
    text.strip_prefix('#')
        .is_some_and(|hex| hex.len() == 6 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn is_time_to_live(text: &str) -> bool {
    text.strip_suffix('s')
        .and_then(|seconds| seconds.parse::<f64>().ok())
        .is_some_and(|seconds| (0.0..=LONGEST).contains(&seconds))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn fields(body: &Value) -> Vec<String> {
        violations(body)
            .into_iter()
            .map(|violation| violation.field)
            .collect()
    }

    #[test]
    fn an_unknown_name_is_reported_where_it_stands() {
        let body =
            json!({"message": {"fid": "x", "android": {"notification": {"colour": "#ffffff"}}}});
        assert_eq!(
            fields(&body),
            ["message.android.notification"],
            "a misspelt key would be lost silently"
        );
        let description = &violations(&body)[0].description;
        assert!(
            description.contains("Unknown name \"colour\""),
            "in Google's words: {description}"
        );
    }

    #[test]
    fn both_spellings_are_taken() {
        let body = json!({"message": {"token": "x", "android": {"collapse_key": "a", "notification": {"channelId": "b"}}}});
        assert!(
            violations(&body).is_empty(),
            "proto JSON reads snake_case and camelCase"
        );
    }

    #[test]
    fn types_words_and_bounds_are_checked() {
        for (android, field) in [
            (json!({"priority": "URGENT"}), "message.android.priority"),
            (json!({"ttl": "2419201s"}), "message.android.ttl"),
            (json!({"ttl": 60}), "message.android.ttl"),
            (
                json!({"notification": {"color": "red"}}),
                "message.android.notification.color",
            ),
            (json!({"data": {"n": 1}}), "message.android.data.n"),
            (
                json!({"data": {"google.x": "1"}}),
                "message.android.data.google.x",
            ),
        ] {
            let body = json!({"message": {"fid": "x", "android": android}});
            assert_eq!(fields(&body), [field], "{body} is refused by FCM");
        }
    }

    #[test]
    fn topics_and_the_second_version_are_looked_at_closely() {
        for (message, field) in [
            (json!({"topic": "a b"}), "message.topic"),
            (json!({"condition": "'a' in topic"}), "message.condition"),
            (
                json!({"topic": "a", "androidV2": {"notification": {}}}),
                "message.androidV2",
            ),
            (
                json!({"topic": "a", "androidV2": {"remoteNotification": {"notification": {"proxy": "ALLOW"}}}}),
                "message.androidV2.remoteNotification.notification",
            ),
            (
                json!({"topic": "a", "androidV2": {"remoteNotification": {}, "backgroundSync": {}}}),
                "message.androidV2",
            ),
            (
                json!({"topic": "a", "androidV2": {"priority": "HIGH", "backgroundSync": {}}}),
                "message.androidV2",
            ),
            (
                json!({"topic": "a", "android": {}, "androidV2": {}}),
                "message",
            ),
        ] {
            let body = json!({ "message": message });
            assert_eq!(fields(&body), [field], "{body} is refused by FCM");
        }
        let good = json!({"message": {"condition": "'a' in topics || 'b' in topics",
            "androidV2": {"ttl": "60s", "remoteNotification": {"notification": {"id": 1, "channelId": "c"}}}}});
        assert!(fields(&good).is_empty(), "both are taken");
    }

    #[test]
    fn one_target_is_required_and_no_more() {
        assert_eq!(
            fields(&json!({"message": {}})),
            ["message"],
            "nobody gets it"
        );
        assert_eq!(
            fields(&json!({"message": {"fid": "a", "token": "b"}})),
            ["message"],
            "two targets"
        );
        assert_eq!(fields(&json!({})), ["message"], "no message");
    }
}
