//! Braze's `POST /campaigns/trigger/send` (`reference/braze.md` §8.6): a campaign of Braze's own says it, with these words
//! as `{{api_trigger_properties.${title}}}` and so on.

use carillon_campaign::{Locale, Message, Platform};
use serde_json::Value;

use super::UserAlias;
use crate::arrived::{bare, labelled, picture, string, words};
use crate::body::Body;
use crate::parts;
use crate::{EncodeOptions, PartKind, Target, TargetKind, Unreadable, form};

/// Where campaigns are triggered.
pub const BRAZE_TRIGGER_PATH: &str = "/campaigns/trigger/send";

/// Stands in the body where the campaign is not known.
const NO_CAMPAIGN: &str = "CAMPAIGN-ID";

/// The body for one person, or for everybody in the campaign's own audience.
pub(super) fn body(message: &Message, options: EncodeOptions<'_>) -> Body {
    let whole = options
        .target
        .filter(|target| target.kind == TargetKind::BrazeCampaign);
    if let Some(campaign) = whole {
        return for_everybody(message, &campaign.value);
    }
    let campaign = options
        .account
        .map_or("", |account| account.value(form::CAMPAIGN_ID));
    let campaign = if campaign.is_empty() {
        NO_CAMPAIGN
    } else {
        campaign
    };
    let mut body = Body::new();
    body.object(|body| {
        body.string("campaign_id", campaign);
        body.array_at("recipients", |body| {
            body.object(|body| {
                recipient(body, options.target);
                // A test makes no new people.
                body.literal("send_to_existing_only", "true");
                body.object_at("trigger_properties", |body| properties(body, message));
            });
        });
    });
    body
}

fn for_everybody(message: &Message, campaign: &str) -> Body {
    let mut body = Body::new();
    body.object(|body| {
        body.string("campaign_id", campaign);
        // Without it Braze refuses to send to people whom nobody named.
        body.literal("broadcast", "true");
        body.object_at("trigger_properties", |body| properties(body, message));
    });
    body
}

fn recipient(body: &mut Body, target: Option<&Target>) {
    let alias = target
        .filter(|target| target.kind == TargetKind::UserAlias)
        .and_then(|target| UserAlias::read(&target.value));
    match alias {
        Some(alias) => body.object_at("user_alias", |body| alias.write(body)),
        None => body.string(
            "external_user_id",
            target.map_or(super::NO_TARGET, |target| &target.value),
        ),
    }
}

/// What the campaign's Liquid may read. The campaign decides which platforms it goes to; `platform` is what the words
/// were written for.
fn properties(body: &mut Body, message: &Message) {
    body.string("platform", message.platform.id());
    body.string("locale", message.locale.as_str());
    let subtitle = message
        .subtitle
        .as_ref()
        .map(|subtitle| subtitle.text.as_str());
    body.spend(PartKind::Text, |body| {
        body.string("title", &message.title.text);
        body.string_if("subtitle", subtitle);
        body.string("body", &message.body.text);
    });
    body.string_if("link", message.on_tap.as_deref());
    body.spend(PartKind::Media, |body| {
        body.string_if("image", message.picture.as_ref().and_then(parts::address));
    });
    if !message.buttons.is_empty() {
        body.spend(PartKind::Buttons, |body| {
            parts::labelled(body, "buttons", message);
        });
    }
}

/// Reads the words back from the properties of the first person, or of everybody; `None` where no campaign was triggered.
pub(super) fn arrived(body: &Value, locale: &Locale) -> Option<Result<Message, Unreadable>> {
    let properties = body["recipients"][0]
        .get("trigger_properties")
        .or_else(|| body.get("trigger_properties"))?;
    let id = string(properties, "platform").unwrap_or_default();
    let platform = Platform::ALL
        .into_iter()
        .find(|platform| platform.id() == id);
    let (Some(platform), Some(text)) = (platform, string(properties, "body")) else {
        return Some(Err(Unreadable::NoAlert));
    };
    Some(Ok(Message {
        subtitle: string(properties, "subtitle").map(|subtitle| words(subtitle, locale)),
        buttons: labelled(&properties["buttons"], locale),
        picture: picture(string(properties, "image")),
        on_tap: string(properties, "link"),
        ..bare(platform, locale, string(properties, "title"), Some(text))
    }))
}
