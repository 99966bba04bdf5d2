//! What a person must tell about an account: one form description per provider. The settings screen and the command
//! line are made from it, and both are checked by it.

mod apns;
mod braze;
mod fcm;
mod one_signal;
mod web_push;
mod webhook;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::webhook::{IN_HOUSE, Position, Preset, flaw};
use crate::{Account, Provider};

/// Apple's environment: [`DEVELOPMENT`] or [`PRODUCTION`].
pub const ENVIRONMENT: &str = "environment";
/// Development builds.
pub const DEVELOPMENT: &str = "development";
/// App Store and TestFlight builds.
pub const PRODUCTION: &str = "production";
/// Apple's ten-character key id.
pub const KEY_ID: &str = "key-id";
/// Apple's ten-character team id.
pub const TEAM_ID: &str = "team-id";
/// The Firebase project's id.
pub const PROJECT: &str = "project";
/// The service account's address.
pub const CLIENT_EMAIL: &str = "client-email";
/// The id of the service account's key.
pub const PRIVATE_KEY_ID: &str = "private-key-id";
/// Where the service account gets its tokens.
pub const TOKEN_URI: &str = "token-uri";
/// What sort of message FCM gets: [`NOTIFICATION`] or [`DATA`].
pub const FCM_MESSAGE: &str = "fcm-message";
/// A message that the system shows.
pub const NOTIFICATION: &str = "notification";
/// A message that the app shows.
pub const DATA: &str = "data";
/// Which of FCM's two objects for Android is used: [`ANDROID_V1`] or [`ANDROID_V2`].
pub const FCM_ANDROID: &str = "fcm-android";
/// The one that every app knows.
pub const ANDROID_V1: &str = "android";
/// The one of October 2026.
pub const ANDROID_V2: &str = "android-v2";
/// The public half of a VAPID key, base64url.
pub const PUBLIC_KEY: &str = "public-key";
/// Whom a push service may write to.
pub const CONTACT: &str = "contact";
/// Braze's name of the servers a company is on: `EU-01`.
pub const INSTANCE: &str = "instance";
/// How Braze is asked: [`MESSAGE`] or [`TRIGGER`].
pub const SEND_AS: &str = "send-as";
/// As a message of its own.
pub const MESSAGE: &str = "message";
/// By triggering a campaign.
pub const TRIGGER: &str = "trigger";
/// The API campaign that Braze counts the pushes under.
pub const CAMPAIGN_ID: &str = "campaign-id";
/// The message of that campaign for iOS.
pub const VARIATION_IOS: &str = "variation-ios";
/// The message of that campaign for Android.
pub const VARIATION_ANDROID: &str = "variation-android";
/// The message of that campaign for the web.
pub const VARIATION_WEB: &str = "variation-web";
/// OneSignal's id of an app: a UUID.
pub const APP_ID: &str = "app-id";
/// How many pushes a second it is sent at most.
pub const RATE: &str = "rate";
/// What a webhook's form was filled in from: a [`Preset`]'s id.
pub const PRESET: &str = "preset";
/// The method of a webhook's request.
pub const METHOD: &str = "method";
/// Where a webhook's request goes.
pub const URL: &str = "url";
/// The headers of a webhook's request, a line each.
pub const HEADERS: &str = "headers";
/// The body of a webhook's request.
pub const BODY: &str = "body";
/// Where in a webhook server's answer its id for a push is: a JSON pointer.
pub const ID_AT: &str = "id-at";
/// Where in a webhook server's answer a refusal is told though it was a success: a JSON pointer.
pub const REFUSED_AT: &str = "refused-at";
/// Another server than the provider's.
pub const ADDRESS: &str = "address";

/// The highest rate that can be asked for: beyond it a bound bounds nothing.
pub const MOST_A_SECOND: u32 = 10_000;

/// A provider's form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form {
    /// The key that goes with it.
    pub key: KeyKind,
    /// What is asked and what is told, in the order shown.
    pub fields: &'static [Field],
}

/// The secret an account needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// Apple's `.p8` file.
    AppleKey,
    /// Google's service-account JSON.
    ServiceAccount,
    /// A VAPID key: a PEM file, its 32 bytes as base64url, or made here.
    Vapid,
    /// Braze's REST API key: a line of text.
    BrazeKey,
    /// An app's API key at OneSignal: a line of text.
    OneSignalKey,
    /// A token or password that a webhook's server wants to see, where it wants one: a line of text.
    WebhookKey,
}

impl KeyKind {
    /// Its identifier, the end of a Fluent id.
    pub fn id(self) -> &'static str {
        match self {
            Self::AppleKey => "apple-key",
            Self::ServiceAccount => "service-account",
            Self::Vapid => "vapid",
            Self::BrazeKey => "braze-key",
            Self::OneSignalKey => "one-signal-key",
            Self::WebhookKey => "webhook-key",
        }
    }

    /// Whether the app can make one: nobody else has to know a VAPID key beforehand.
    pub fn can_be_made(self) -> bool {
        self == Self::Vapid
    }

    /// Whether there may be none: some servers know nobody.
    pub fn may_be_absent(self) -> bool {
        self == Self::WebhookKey
    }

    /// Whether it is a line of text that is copied from a page, and no file that is downloaded.
    pub fn is_text(self) -> bool {
        matches!(self, Self::BrazeKey | Self::OneSignalKey | Self::WebhookKey)
    }

    /// The endings such a file has, for a file picker.
    pub fn endings(self) -> &'static str {
        match self {
            Self::AppleKey => ".p8",
            Self::ServiceAccount => ".json",
            Self::Vapid => ".pem,.key,.txt",
            Self::BrazeKey | Self::OneSignalKey | Self::WebhookKey => ".txt,.key",
        }
    }
}

/// A field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name in files and on the command line, and the end of its Fluent id.
    pub id: &'static str,
    /// What it holds.
    pub holds: Holds,
    /// Whether it may stay empty.
    pub need: Need,
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// A text of a shape.
    Text(Shape),
    /// One of these; where it may be empty, the first is what empty means.
    Choice(&'static [&'static str]),
    /// What was read from the key: shown, not typed.
    FromKey,
    /// A [`Preset`] that fills the other fields in.
    Preset,
    /// A part of a request, with placeholders.
    Template(RequestPart),
}

/// A part of a request that is written as a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestPart {
    /// Where it goes.
    Url,
    /// Its headers, a line each.
    Headers,
    /// Its body.
    Body,
}

impl RequestPart {
    /// The field that holds it.
    pub const fn field(self) -> &'static str {
        match self {
            Self::Url => URL,
            Self::Headers => HEADERS,
            Self::Body => BODY,
        }
    }

    /// Whether it has several lines.
    pub fn has_lines(self) -> bool {
        self != Self::Url
    }
}

/// Whether a field may stay empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It must be filled.
    Required,
    /// It may be empty.
    Optional,
}

/// The shape of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// Ten characters, A–Z and 0–9: Apple's team and key ids.
    AppleId,
    /// `mailto:` with an address, or an `https` page (RFC 8292 §2.1).
    Contact,
    /// `https://…`, or plain `http` on this machine.
    Address,
    /// Letters, digits, hyphens and underscores.
    Identifier,
    /// A whole number from 1 to [`MOST_A_SECOND`].
    Rate,
    /// A JSON pointer (RFC 6901): `/data/id`.
    Pointer,
}

impl Shape {
    /// Whether a text has it.
    pub fn fits(self, text: &str) -> bool {
        match self {
            Self::AppleId => {
                text.len() == 10
                    && text
                        .bytes()
                        .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
            }
            Self::Contact => {
                let mail = text
                    .strip_prefix("mailto:")
                    .and_then(|mail| mail.split_once('@'));
                mail.is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
                    || text
                        .strip_prefix("https://")
                        .is_some_and(|page| page.contains('.'))
            }
            Self::Address => is_safe_address(text),
            Self::Identifier => text
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)),
            Self::Rate => text
                .parse()
                .is_ok_and(|rate| (1..=MOST_A_SECOND).contains(&rate)),
            Self::Pointer => text.starts_with('/'),
        }
    }
}

/// Whether a key may be shown to that address: over TLS, or on this machine, where nobody listens in between.
pub fn is_safe_address(text: &str) -> bool {
    if let Some(rest) = text.strip_prefix("https://") {
        return !rest.is_empty() && !rest.starts_with(['/', ':']);
    }
    let Some(rest) = text.strip_prefix("http://") else {
        return false;
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = match authority.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => authority.split(':').next().unwrap_or_default(),
    };
    matches!(host, "127.0.0.1" | "localhost" | "::1") && !authority.contains('@')
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldProblem {
    /// Which: a [`Field::id`].
    pub field: String,
    /// What.
    pub wrong: Wrong,
    /// Where in its value, where that is a template.
    #[serde(default)]
    pub at: Option<Position>,
    /// What was written there: a name that is not known.
    #[serde(default)]
    pub named: String,
}

/// What can be wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wrong {
    /// It is empty and must not be.
    Missing,
    /// It has not the shape.
    NotAnAppleId,
    /// It is no contact.
    NotAContact,
    /// It is no address a key may be shown to.
    NotAnAddress,
    /// It is no identifier.
    NotAnIdentifier,
    /// It is no number a second.
    NotARate,
    /// It is none of the choices.
    NotAChoice,
    /// It is no JSON pointer.
    NotAPointer,
    /// A template that is no JSON.
    NotJson,
    /// A placeholder without its end.
    NotClosed,
    /// A placeholder that nothing stands for.
    UnknownName,
    /// Something is done to a value that cannot be.
    UnknownFilter,
    /// A list within a text.
    ListInText,
    /// What only a button has, outside of the part that is repeated for buttons.
    OutsideEach,
    /// The key, outside of a header.
    KeyOutsideHeaders,
    /// A member that begins as a directive and is none.
    UnknownDirective,
    /// A directive that lacks a part or has one too many.
    BadDirective,
    /// A line that is no header.
    NotAHeader,
    /// A header that is the connection's own.
    OwnHeader,
    /// A placeholder where the server's name goes.
    PlaceholderInHost,
}

impl Wrong {
    /// Its identifier, the end of a Fluent id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::NotAnAppleId => "apple-id",
            Self::NotAContact => "contact",
            Self::NotAnAddress => "address",
            Self::NotAnIdentifier => "identifier",
            Self::NotARate => "rate",
            Self::NotAChoice => "choice",
            Self::NotAPointer => "pointer",
            Self::NotJson => "json",
            Self::NotClosed => "not-closed",
            Self::UnknownName => "unknown-name",
            Self::UnknownFilter => "unknown-filter",
            Self::ListInText => "list-in-text",
            Self::OutsideEach => "outside-each",
            Self::KeyOutsideHeaders => "key-outside-headers",
            Self::UnknownDirective => "unknown-directive",
            Self::BadDirective => "bad-directive",
            Self::NotAHeader => "header",
            Self::OwnHeader => "own-header",
            Self::PlaceholderInHost => "placeholder-in-host",
        }
    }
}

impl Field {
    /// What is wrong with an account's value of it.
    fn problem(self, account: &Account) -> Option<FieldProblem> {
        let of = |wrong| FieldProblem {
            field: self.id.to_owned(),
            wrong,
            at: None,
            named: String::new(),
        };
        let value = account.value(self.id);
        if let (Holds::Template(part), false) = (self.holds, value.is_empty()) {
            let flaw = flaw(account, part)?;
            return Some(FieldProblem {
                at: Some(flaw.at),
                named: flaw.named,
                ..of(flaw.wrong)
            });
        }
        self.wrong(value).map(of)
    }

    fn wrong(self, value: &str) -> Option<Wrong> {
        if value.is_empty() {
            // What the key tells is missing only while there is no key.
            return (self.need == Need::Required).then_some(Wrong::Missing);
        }
        match self.holds {
            Holds::Text(shape) if !shape.fits(value) => Some(match shape {
                Shape::AppleId => Wrong::NotAnAppleId,
                Shape::Contact => Wrong::NotAContact,
                Shape::Address => Wrong::NotAnAddress,
                Shape::Identifier => Wrong::NotAnIdentifier,
                Shape::Rate => Wrong::NotARate,
                Shape::Pointer => Wrong::NotAPointer,
            }),
            Holds::Choice(choices) if !choices.contains(&value) => Some(Wrong::NotAChoice),
            Holds::Preset if Preset::named(value).is_none() => Some(Wrong::NotAChoice),
            Holds::Text(_)
            | Holds::Choice(_)
            | Holds::FromKey
            | Holds::Preset
            | Holds::Template(_) => None,
        }
    }
}

impl Form {
    /// What is wrong with an account's values, in the form's order.
    pub fn problems(&self, account: &Account) -> Vec<FieldProblem> {
        self.fields
            .iter()
            .filter_map(|field| field.problem(account))
            .collect()
    }

    /// What its fields hold before a person says anything.
    pub fn start(&self) -> BTreeMap<String, String> {
        let mut values = BTreeMap::new();
        self.fill_in(&mut values);
        values
    }

    /// Fills in what a preset says and nobody else did: the one that is named, else that for one's own server.
    pub fn fill_in(&self, values: &mut BTreeMap<String, String>) {
        if self.fields.iter().all(|field| field.holds != Holds::Preset) {
            return;
        }
        let named = values.get(PRESET).map_or(IN_HOUSE, String::as_str);
        for (field, value) in Preset::named(named).unwrap_or_default().values {
            values.entry(field).or_insert(value);
        }
    }
}

/// The provider's form.
pub fn of(provider: Provider) -> &'static Form {
    match provider {
        Provider::Apns => &apns::FORM,
        Provider::Fcm => &fcm::FORM,
        Provider::WebPush => &web_push::FORM,
        Provider::Braze => &braze::FORM,
        Provider::OneSignal => &one_signal::FORM,
        Provider::Webhook => &webhook::FORM,
    }
}

/// A bound on the rate: every form has it.
const AT_MOST: Field = Field {
    id: RATE,
    holds: Holds::Text(Shape::Rate),
    need: Need::Optional,
};

/// Another server than the provider's: every form ends with it.
const OTHER_SERVER: Field = Field {
    id: ADDRESS,
    holds: Holds::Text(Shape::Address),
    need: Need::Optional,
};

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::AccountId;

    fn wrong(provider: Provider, values: &[(&str, &str)]) -> Vec<(String, Wrong)> {
        let account = Account {
            id: AccountId("a".to_owned()),
            name: "QA".to_owned(),
            provider,
            values: values
                .iter()
                .map(|(field, value)| ((*field).to_owned(), (*value).to_owned()))
                .collect::<BTreeMap<_, _>>(),
        };
        account
            .problems()
            .into_iter()
            .map(|problem| (problem.field, problem.wrong))
            .collect()
    }

    #[test]
    fn a_filled_form_has_no_problem() {
        let filled = [
            (ENVIRONMENT, "production"),
            (KEY_ID, "ABC123DEFG"),
            (TEAM_ID, " DEF123GHIJ "),
        ];
        assert_eq!(
            wrong(Provider::Apns, &filled),
            [],
            "blanks around a pasted id do no harm"
        );
    }

    #[test]
    fn each_mistake_names_its_field() {
        let values = [
            (ENVIRONMENT, "staging"),
            (KEY_ID, "abc123defg"),
            (ADDRESS, "http://push.example"),
        ];
        assert_eq!(
            wrong(Provider::Apns, &values),
            [
                (ENVIRONMENT.to_owned(), Wrong::NotAChoice),
                (KEY_ID.to_owned(), Wrong::NotAnAppleId),
                (TEAM_ID.to_owned(), Wrong::Missing),
                (ADDRESS.to_owned(), Wrong::NotAnAddress),
            ],
            "in the order a person sees them"
        );
    }

    #[test]
    fn a_key_is_shown_over_tls_or_on_this_machine_only() {
        for address in [
            "https://push.example",
            "https://push.example:8443/x",
            "http://127.0.0.1:8930",
            "http://localhost",
            "http://[::1]:80/",
        ] {
            assert!(is_safe_address(address), "{address} keeps a key to itself");
        }
        for address in [
            "http://push.example",
            "http://127.0.0.1.push.example",
            "http://localhost@push.example",
            "http://localhost:1@push.example",
            "https://",
            "ftp://localhost",
            "push.example",
        ] {
            assert!(!is_safe_address(address), "{address} would show it around");
        }
    }

    #[test]
    fn every_provider_can_be_sent_to_at_a_rate() {
        for provider in Provider::ALL {
            let has_it = of(provider).fields.contains(&AT_MOST);
            assert!(has_it, "{provider:?}: in every form");
        }
        for rate in ["1", "50", "10000"] {
            assert!(Shape::Rate.fits(rate), "{rate} a second");
        }
        for rate in ["0", "-1", "2.5", "10001", "fast"] {
            assert!(!Shape::Rate.fits(rate), "{rate} is no rate");
        }
    }

    #[test]
    fn a_contact_is_a_mail_address_or_a_page() {
        assert!(
            Shape::Contact.fits("mailto:push@example.com"),
            "a mail address"
        );
        assert!(Shape::Contact.fits("https://example.com/push"), "a page");
        for bad in [
            "push@example.com",
            "mailto:",
            "mailto:push@localhost",
            "https://localhost",
        ] {
            assert!(!Shape::Contact.fits(bad), "Apple refuses {bad}");
        }
    }
}
