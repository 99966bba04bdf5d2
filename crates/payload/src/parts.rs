//! Parts of a message that several wires write alike.

use carillon_campaign::{Button, IosSettings, Message, MessagePicture};

use crate::EncodeOptions;
use crate::body::Body;

/// Where a button leads; `None` where it opens the app.
pub(crate) fn link(button: &Button) -> Option<&str> {
    button.link.as_deref().filter(|link| !link.is_empty())
}

/// Where devices fetch a picture.
pub(crate) fn address(picture: &MessagePicture) -> Option<&str> {
    picture.url.as_deref().filter(|url| !url.is_empty())
}

/// The app's icon. A path in the campaign folder means nothing to a device; only an address does.
pub(crate) fn icon(options: EncodeOptions<'_>) -> Option<&str> {
    let icon = options.app.icon.as_deref();
    icon.filter(|icon| icon.starts_with("https://"))
}

/// Whether a link is a page's, and not the app's own.
pub(crate) fn is_page(link: &str) -> bool {
    link.starts_with("https://") || link.starts_with("http://")
}

/// The relevance as JSON; `None` where there is none or it is no number.
pub(crate) fn relevance(settings: &IosSettings) -> Option<String> {
    let score = settings.relevance_score?;
    Some(serde_json::Number::from_f64(score)?.to_string())
}

/// The list of buttons that an app on iOS reads: `[{label, link}]` at a key of its own.
pub(crate) fn labelled(body: &mut Body, key: &str, message: &Message) {
    body.array_at(key, |body| {
        for button in &message.buttons {
            body.object(|body| {
                body.string("label", &button.label.text);
                body.string_if("link", button.link.as_deref());
            });
        }
    });
}
