//! Braze's `POST /campaigns/trigger/send`. The sandbox has one campaign, which shows `title`, `body`, `link` and `image` of its
//! trigger properties on the person's device of the `platform` they name.

use carillon_payload::{AudienceKind, AudienceName};
use serde_json::{Map, Value};

use super::super::members::Holds::{self, Flag, Object, Text};
use super::super::members::fits;
use super::{BRAZE_ALIAS, BRAZE_PERSON, CHANNELS, Channel, Checked, MOST_PEOPLE};

/// The campaign's id.
pub const BRAZE_CAMPAIGN: &str = "carillon-sandbox-campaign";

/// The platforms, as the properties name them, in the order of the channels.
const PLATFORMS: [&str; 3] = ["ios", "android", "web"];

const REQUEST: &[(&str, Holds)] = &[
    ("campaign_id", Text),
    ("send_id", Text),
    ("broadcast", Flag),
    ("trigger_properties", Object),
];

const RECIPIENT: &[(&str, Holds)] = &[
    ("external_user_id", Text),
    ("user_alias", Object),
    ("email", Text),
    ("trigger_properties", Object),
    ("send_to_existing_only", Flag),
    ("attributes", Object),
];

/// Every check in order; the reason where one fails.
pub(super) fn passes(request: &Map<String, Value>) -> Result<Checked, &'static str> {
    const BAD: &str = "Bad Request";
    let own: Map<String, Value> = request
        .iter()
        .filter(|(name, _)| *name != "recipients")
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    if !fits(&own, REQUEST) {
        return Err(BAD);
    }
    if request.get("campaign_id").and_then(Value::as_str) != Some(BRAZE_CAMPAIGN) {
        return Err("Invalid Campaign ID");
    }
    let recipients = match request.get("recipients") {
        None => &[][..],
        Some(list) => list.as_array().ok_or(BAD)?.as_slice(),
    };
    if recipients.len() > MOST_PEOPLE {
        return Err("The max number of ids per request was exceeded");
    }
    let is_broadcast = request.get("broadcast") == Some(&Value::Bool(true));
    if is_broadcast && !recipients.is_empty() {
        return Err(BAD);
    }
    if is_broadcast {
        return for_everybody(request);
    }
    let first = recipients.first().ok_or("No Recipients")?;
    for recipient in recipients {
        let recipient = recipient.as_object().ok_or(BAD)?;
        let names = ["external_user_id", "user_alias", "email"];
        let named = names.iter().filter(|name| recipient.contains_key(**name));
        if !fits(recipient, RECIPIENT) || named.count() != 1 {
            return Err(BAD);
        }
    }
    let channel = channel(&first["trigger_properties"]).ok_or(BAD)?;
    let (label, name) = BRAZE_ALIAS;
    let alias = &first["user_alias"];
    Ok(Checked {
        channels: vec![channel],
        audience: None,
        is_known: first["external_user_id"] == BRAZE_PERSON
            || (alias["alias_label"] == label && alias["alias_name"] == name),
        collapse: None,
    })
}

/// For everybody in the campaign's audience, who is the sandbox's one person.
fn for_everybody(request: &Map<String, Value>) -> Result<Checked, &'static str> {
    let properties = request.get("trigger_properties").unwrap_or(&Value::Null);
    Ok(Checked {
        channels: vec![channel(properties).ok_or("Bad Request")?],
        audience: Some(AudienceName {
            kind: AudienceKind::Campaign,
            name: BRAZE_CAMPAIGN.to_owned(),
        }),
        is_known: true,
        collapse: None,
    })
}

/// The device that properties' words were written for; the first where they do not say.
fn channel(properties: &Value) -> Option<&'static Channel> {
    let platform = properties["platform"].as_str();
    let mut channels = PLATFORMS.iter().zip(CHANNELS.iter());
    let (_, channel) =
        channels.find(|(known, _)| platform.is_none_or(|platform| **known == platform))?;
    Some(channel)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_campaign_is_triggered_for_people_who_are_named_one_way() {
        let person = json!({"external_user_id": BRAZE_PERSON});
        let twice = json!({"external_user_id": BRAZE_PERSON, "email": "a@example.com"});
        let id = BRAZE_CAMPAIGN;
        for (request, reason) in [
            (json!({"campaign_id": id, "recipients": [person]}), None),
            (
                json!({"campaign_id": "x", "recipients": [person]}),
                Some("Invalid Campaign ID"),
            ),
            (json!({"recipients": [person]}), Some("Invalid Campaign ID")),
            (json!({"campaign_id": id}), Some("No Recipients")),
            (json!({"campaign_id": id, "broadcast": true}), None),
            (
                json!({"campaign_id": id, "broadcast": true, "recipients": [person]}),
                Some("Bad Request"),
            ),
            (
                json!({"campaign_id": id, "recipients": [twice]}),
                Some("Bad Request"),
            ),
            (
                json!({"campaign_id": id, "recipients": vec![person.clone(); 51]}),
                Some("The max number of ids per request was exceeded"),
            ),
            (
                json!({"campaign_id": id, "segment_id": "x", "recipients": [person]}),
                Some("Bad Request"),
            ),
        ] {
            let checked = passes(request.as_object().expect("an object"));
            assert_eq!(checked.err(), reason, "{request}");
        }
    }
}
