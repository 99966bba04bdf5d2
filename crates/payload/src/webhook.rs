//! A webhook: a request to any server, written by a person as a template over the message. `docs/webhook.md` has the
//! little language.
//!
//! The body is JSON with placeholders in its strings, so that whatever the words contain it stays JSON; or plain text
//! where the content type says so. The account's key can stand in headers only and is put there by the gateway: no
//! encoding has it.

mod arrived;
mod header;
mod name;
mod preset;
mod read;
mod template;
#[cfg(test)]
mod tests;
mod text;

use carillon_campaign::Message;
use serde::{Deserialize, Serialize};

use self::header::{Address, Header};
use self::name::Scope;
use self::template::Template;
use self::text::{Mistake, Piece, Place, Text, written};
use crate::body::Body;
use crate::form::{BODY, HEADERS, METHOD, RequestPart, URL};
use crate::{Account, AccountId, EncodeOptions, Encoded, Provider, Target, TargetKind, Wrong};

pub(crate) use self::arrived::arrived;
pub use self::header::KeyHeader;
pub use self::preset::{IN_HOUSE, Preset};

/// A place in a text, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// The line.
    pub line: u32,
    /// The character in it.
    pub column: u32,
}

impl Position {
    /// Of a byte; one within a character is that character's.
    fn of(source: &str, at: usize) -> Self {
        let before = source.get(..at).unwrap_or_else(|| {
            let whole = (0..=at.min(source.len())).rev();
            let start = whole.into_iter().find(|at| source.is_char_boundary(*at));
            &source[..start.unwrap_or(0)]
        });
        let line = before.matches('\n').count();
        let column = before.chars().rev().take_while(|c| *c != '\n').count();
        let one_on = |count: usize| u32::try_from(count + 1).unwrap_or(u32::MAX);
        Self {
            line: one_on(line),
            column: one_on(column),
        }
    }
}

/// Something wrong in what a person wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Flaw {
    /// Where.
    pub(crate) at: Position,
    /// What.
    pub(crate) wrong: Wrong,
    /// What was written there.
    pub(crate) named: String,
}

impl Flaw {
    /// A mistake in a text that begins at a byte of the source.
    fn of(source: &str, start: usize, mistake: Mistake) -> Self {
        Self {
            at: Position::of(source, start + mistake.at),
            wrong: mistake.wrong,
            named: mistake.named,
        }
    }
}

/// What is wrong with a part of an account's request.
pub(crate) fn flaw(account: &Account, part: RequestPart) -> Option<Flaw> {
    let value = account.text(part.field());
    match part {
        RequestPart::Url => Address::read(value.trim()).err(),
        RequestPart::Headers => header::read(value).err(),
        // Whether it is JSON its headers say; what is wrong with them is said there.
        RequestPart::Body => {
            let headers = header::read(account.text(HEADERS)).unwrap_or_default();
            Content::read(value, &headers).err()
        }
    }
}

/// Any line can be what a server knows somebody by: a topic, a token, a subscriber.
pub(crate) fn target(text: &str) -> Option<Target> {
    let (kind, text) = (TargetKind::WebhookTarget, text.trim());
    kind.fits(text).then(|| Target {
        kind,
        value: text.to_owned(),
    })
}

/// A request that was read.
#[derive(Debug)]
pub struct Webhook {
    method: String,
    address: Address,
    headers: Vec<Header>,
    content: Content,
}

/// A body, by its content type.
#[derive(Debug)]
enum Content {
    Json(Template),
    Plain(Text),
}

impl Content {
    fn read(source: &str, headers: &[Header]) -> Result<Self, Flaw> {
        let kind = headers.iter().find(|header| header.name == CONTENT_TYPE);
        if kind.is_none_or(|header| is_json(&header.words())) {
            return read::template(source).map(Self::Json);
        }
        Text::read(source, Place::Plain)
            .map(Self::Plain)
            .map_err(|mistake| Flaw::of(source, 0, mistake))
    }

    fn body(&self, scope: &Scope<'_>) -> Body {
        match self {
            Self::Json(template) => template.body(scope),
            Self::Plain(text) => plain(text, scope),
        }
    }
}

/// The header that says what a body is.
const CONTENT_TYPE: &str = "content-type";

/// `application/json`, `application/problem+json; charset=utf-8`.
fn is_json(content_type: &str) -> bool {
    let kind = content_type.split(';').next().unwrap_or_default().trim();
    let kind = kind.to_ascii_lowercase();
    kind.ends_with("/json") || kind.ends_with("+json")
}

/// A body that is no JSON. What has no value is nothing.
fn plain(text: &Text, scope: &Scope<'_>) -> Body {
    let mut body = Body::new();
    for piece in &text.0 {
        match piece {
            Piece::Words(words) => body.plain(words),
            Piece::Value(name, filter) => {
                if let Some(value) = scope.value(name.text) {
                    let value = written(&value, *filter);
                    body.spend(name.kind, |body| body.plain(&value));
                }
            }
            // Only in headers.
            Piece::Key => {}
        }
    }
    body
}

impl Webhook {
    /// Reads an account's request; `None` where one of its parts is wrong, which the form says.
    pub fn read(account: &Account) -> Option<Self> {
        let headers = header::read(account.text(HEADERS)).ok()?;
        let method = account.value(METHOD);
        Some(Self {
            method: if method.is_empty() { "POST" } else { method }.to_owned(),
            address: Address::read(account.value(URL)).ok()?,
            content: Content::read(account.text(BODY), &headers).ok()?,
            headers,
        })
    }

    /// The server: `https://push.example:8443`.
    pub fn origin(&self) -> &str {
        &self.address.origin
    }

    /// Whether a header wants the account's key.
    pub fn wants_key(&self) -> bool {
        self.headers.iter().any(Header::has_key)
    }

    /// Whether the server can know that it had a delivery before, so that it may be asked again where it did not answer:
    /// by a header `Idempotency-Key` or `Webhook-Id` with the delivery's id.
    pub fn is_repeatable(&self) -> bool {
        self.headers.iter().any(Header::is_idempotency_key)
    }

    /// The headers that have the key in them and need no message: to ask whether the server takes it.
    pub fn plain_key_headers(&self) -> Vec<KeyHeader> {
        self.headers.iter().filter_map(Header::plain_key).collect()
    }

    /// The path without what a message puts into it.
    pub fn plain_path(&self) -> String {
        self.address.plain()
    }

    /// The headers without a key in them. One that names what is not there is left out.
    fn open_headers(&self, scope: &Scope<'_>) -> Vec<(String, String)> {
        let open = self.headers.iter().filter(|header| !header.has_key());
        let filled = open.filter_map(|header| Some((header.name.clone(), header.filled(scope)?)));
        let mut headers: Vec<(String, String)> = filled.collect();
        if headers.iter().all(|(name, _)| name != CONTENT_TYPE) {
            headers.push((CONTENT_TYPE.to_owned(), "application/json".to_owned()));
        }
        headers
    }

    fn encode(&self, message: &Message, options: EncodeOptions<'_>) -> Encoded {
        let scope = scope(message, options);
        let path = self.address.filled(&scope);
        let body = self.content.body(&scope);
        let headers = self.headers.iter();
        Encoded {
            method: self.method.clone(),
            keyed: headers
                .filter_map(|header| header.with_key(&scope))
                .collect(),
            ..Encoded::of(Provider::Webhook, path, self.open_headers(&scope), body)
        }
    }
}

fn scope<'a>(message: &'a Message, options: EncodeOptions<'a>) -> Scope<'a> {
    Scope {
        message,
        options,
        button: None,
    }
}

/// Encodes a message. Without an account it is the request of the preset for a company's own server. A request that
/// cannot be read, and one of which nothing is left for this message, has an empty body: it is not sent.
pub(crate) fn encode(message: &Message, options: EncodeOptions<'_>) -> Encoded {
    let webhook = match options.account {
        Some(account) => Webhook::read(account),
        None => Webhook::read(&unknown()),
    };
    match webhook {
        Some(webhook) => webhook.encode(message, options),
        None => Encoded::of(Provider::Webhook, "/".to_owned(), Vec::new(), Body::new()),
    }
}

/// A server nobody named.
fn unknown() -> Account {
    let mut values = Preset::named(IN_HOUSE).map_or_else(Default::default, |preset| preset.values);
    values.insert(URL.to_owned(), "https://localhost/".to_owned());
    Account {
        id: AccountId(String::new()),
        name: String::new(),
        provider: Provider::Webhook,
        values,
    }
}

/// The most bytes a body may have. Each server has its own limit; nginx, which stands before most, takes 1 MiB unless
/// it is told otherwise (`client_max_body_size`).
pub(crate) const LIMIT: usize = 1 << 20;
