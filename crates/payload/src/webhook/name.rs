//! What a template may name, and its values: the message and all that goes with it.

use carillon_campaign::{
    AndroidSettings, Button, Direction, InterruptionLevel, IosSettings, Message, Settings,
    WebSettings,
};
use serde_json::{Number, Value, json};

use crate::keys::WireKeys;
use crate::parts::{address, icon, link};
use crate::{EncodeOptions, PartKind, Provider};

/// Stands where the target is not known.
const NO_TARGET: &str = "TARGET";

/// A name a template may use.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Name {
    /// As it is written: `thread-id`.
    pub(super) text: &'static str,
    /// What its bytes are spent on.
    pub(super) kind: PartKind,
    /// What stands for it.
    pub(super) holds: Holds,
}

/// What stands for a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// A text, a number, or `true` and `false`: what can stand within a text.
    Scalar,
    /// The list of buttons.
    List,
    /// A scalar that only a button has.
    OfButton,
}

const fn scalar(text: &'static str, kind: PartKind) -> Name {
    Name {
        text,
        kind,
        holds: Holds::Scalar,
    }
}

const fn of_button(text: &'static str) -> Name {
    Name {
        text,
        kind: PartKind::Buttons,
        holds: Holds::OfButton,
    }
}

/// Every name (`docs/webhook.md` has the same table).
pub(super) const NAMES: &[Name] = &[
    scalar("title", PartKind::Text),
    scalar("subtitle", PartKind::Text),
    scalar("body", PartKind::Text),
    scalar("image", PartKind::Media),
    scalar("icon", PartKind::Media),
    scalar("link", PartKind::Other),
    Name {
        text: "buttons",
        kind: PartKind::Buttons,
        holds: Holds::List,
    },
    of_button("button.number"),
    of_button("button.label"),
    of_button("button.link"),
    scalar("target", PartKind::Other),
    scalar("delivery", PartKind::Other),
    scalar("platform", PartKind::Other),
    scalar("locale", PartKind::Other),
    scalar("direction", PartKind::Other),
    scalar("variant", PartKind::Other),
    scalar("time-to-live", PartKind::Other),
    scalar("expires", PartKind::Other),
    scalar("collapse", PartKind::Other),
    scalar("sound", PartKind::Other),
    scalar("badge", PartKind::Other),
    scalar("thread-id", PartKind::Other),
    scalar("category", PartKind::Other),
    scalar("interruption-level", PartKind::Other),
    scalar("relevance-score", PartKind::Other),
    scalar("channel", PartKind::Other),
    scalar("high-priority", PartKind::Other),
    scalar("require-interaction", PartKind::Other),
    scalar("app", PartKind::Other),
    scalar("bundle-id", PartKind::Other),
    scalar("package", PartKind::Other),
    scalar("site", PartKind::Other),
    scalar("accent", PartKind::Other),
    scalar("image-key", PartKind::Other),
    scalar("buttons-key", PartKind::Other),
    scalar("link-key", PartKind::Other),
];

/// What stands for the account's key in a header.
pub(super) const KEY: &str = "key";

/// The name that is written so.
pub(super) fn name(text: &str) -> Option<&'static Name> {
    NAMES.iter().find(|name| name.text == text)
}

/// What the names of a template stand for.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    /// What is said.
    pub(super) message: &'a Message,
    /// By whom, to whom, when.
    pub(super) options: EncodeOptions<'a>,
    /// The button at hand, within `$each`.
    pub(super) button: Option<&'a Button>,
}

impl Scope<'_> {
    /// The value; `None` where there is none. An empty text is none.
    pub(super) fn value(&self, name: &str) -> Option<Value> {
        let (message, options) = (self.message, self.options);
        match name {
            "title" => text(&message.title.text),
            "subtitle" => text(&message.subtitle.as_ref()?.text),
            "body" => text(&message.body.text),
            "image" => text(address(message.picture.as_ref()?)?),
            "icon" => text(icon(options)?),
            "link" => text(message.on_tap.as_deref()?),
            "buttons" => (!message.buttons.is_empty()).then(|| listed(&message.buttons)),
            "button.number" => Some(self.button?.number.into()),
            "button.label" => text(&self.button?.label.text),
            "button.link" => text(link(self.button?)?),
            "target" => text(options.target.map_or(NO_TARGET, |target| &target.value)),
            "delivery" => text(options.delivery?),
            "platform" => text(message.platform.id()),
            "locale" => text(message.locale.as_str()),
            "direction" => text(match message.direction {
                Direction::Ltr => "ltr",
                Direction::Rtl => "rtl",
            }),
            "variant" => text(&message.variant),
            "time-to-live" => Some(time_to_live(&message.settings)?.into()),
            "expires" => {
                let seconds = time_to_live(&message.settings)?;
                Some((options.now? + u64::from(seconds)).into())
            }
            "collapse" => text(collapse(&message.settings)?),
            _ => self.of_app(name).or_else(|| match &message.settings {
                Settings::Ios(settings) => of_ios(name, settings),
                Settings::Android(settings) => of_android(name, settings),
                Settings::Web(settings) => of_web(name, settings),
            }),
        }
    }

    /// What the app profile says.
    fn of_app(&self, name: &str) -> Option<Value> {
        let app = self.options.app;
        let keys = || WireKeys::of(Provider::Webhook, &app.custom_keys);
        match name {
            "app" => text(&app.name),
            "bundle-id" => text(app.bundle_id.as_deref()?),
            "package" => text(app.package.as_deref()?),
            "site" => text(app.site.as_deref()?),
            "accent" => text(app.accent.as_deref()?),
            "image-key" => text(&keys().image),
            "buttons-key" => text(&keys().buttons),
            "link-key" => text(&keys().link),
            _ => None,
        }
    }
}

fn text(text: &str) -> Option<Value> {
    (!text.is_empty()).then(|| text.into())
}

/// `[{label, link}]`, as apps read it.
fn listed(buttons: &[Button]) -> Value {
    let one = |button: &Button| match link(button) {
        Some(link) => json!({"label": button.label.text, "link": link}),
        None => json!({"label": button.label.text}),
    };
    buttons.iter().map(one).collect()
}

fn time_to_live(settings: &Settings) -> Option<u32> {
    match settings {
        Settings::Ios(settings) => settings.time_to_live,
        Settings::Android(settings) => settings.time_to_live,
        Settings::Web(settings) => settings.time_to_live,
    }
}

/// What later pushes replace this one by, whatever the platform calls it.
fn collapse(settings: &Settings) -> Option<&str> {
    match settings {
        Settings::Ios(settings) => settings.collapse_id.as_deref(),
        Settings::Android(settings) => settings.collapse_key.as_deref(),
        Settings::Web(settings) => settings.topic.as_deref(),
    }
}

fn of_ios(name: &str, settings: &IosSettings) -> Option<Value> {
    match name {
        "sound" => text(settings.sound.as_deref()?),
        "badge" => Some(settings.badge?.into()),
        "thread-id" => text(settings.thread_id.as_deref()?),
        "category" => text(settings.category.as_deref()?),
        "interruption-level" => text(match settings.interruption_level {
            InterruptionLevel::Passive => "passive",
            InterruptionLevel::Active => "active",
            InterruptionLevel::TimeSensitive => "time-sensitive",
            InterruptionLevel::Critical => "critical",
        }),
        "relevance-score" => Number::from_f64(settings.relevance_score?).map(Value::Number),
        _ => None,
    }
}

fn of_android(name: &str, settings: &AndroidSettings) -> Option<Value> {
    match name {
        "channel" => text(settings.channel.as_deref()?),
        "high-priority" => Some(settings.high_priority.into()),
        _ => None,
    }
}

fn of_web(name: &str, settings: &WebSettings) -> Option<Value> {
    (name == "require-interaction").then(|| settings.require_interaction.into())
}
