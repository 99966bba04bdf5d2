//! A request encoded once, into which each target of a list is written: the words of a million pushes are the same, and
//! only who gets them differs.

use serde_json::Value;

use crate::braze::UserAlias;
use crate::{
    EncodeOptions, Encoded, KeyHeader, Provider, Subscription, Target, TargetKind, encode,
};
use carillon_campaign::Message;

/// An encoded request with holes.
#[derive(Clone, Debug)]
pub struct Stencil {
    kind: TargetKind,
    /// Everything that is the same in all; its body, path and headers are in the cuts.
    whole: Encoded,
    path: Cuts,
    headers: Vec<(String, Cuts)>,
    keyed: Vec<(String, Vec<Option<Cuts>>)>,
    body: Cuts,
}

/// A text between holes.
type Cuts = Vec<Piece>;

/// A stretch of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    /// What every request says.
    Same(String),
    /// What differs.
    Hole(Hole),
}

/// What is written into a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hole {
    /// The target's value; of a subscription, the path of its endpoint.
    Target,
    /// The name of an alias.
    AliasName,
    /// The label of an alias.
    AliasLabel,
    /// The delivery's id.
    Delivery,
}

/// What stands in the holes of one request.
type Values = Vec<(Hole, String)>;

impl Stencil {
    /// A message as a stencil for targets of one kind. `None` where writing a target into it would not give what
    /// [`encode`] gives: then each push is encoded for itself. `options.target` and `options.delivery` are not looked at.
    pub fn cut(
        provider: Provider,
        message: &Message,
        options: EncodeOptions<'_>,
        kind: TargetKind,
    ) -> Option<Self> {
        let encoded = |target: &Target, delivery: &str| {
            let options = EncodeOptions {
                target: Some(target),
                delivery: Some(delivery),
                ..options
            };
            encode(provider, message, options)
        };
        let words = encoded(&sample(kind, ""), "");
        let mark = mark(&words);
        let (target, delivery) = (sample(kind, &mark), format!("{mark}delivery"));
        let whole = encoded(&target, &delivery);
        let holes = values(&target, &delivery)?;
        let stencil = Self {
            kind,
            path: cuts(&whole.path, &holes),
            headers: whole
                .headers
                .iter()
                .map(|(name, value)| (name.clone(), cuts(value, &holes)))
                .collect(),
            keyed: whole
                .keyed
                .iter()
                .map(|header| keyed_cuts(header, &holes))
                .collect(),
            body: cuts(&whole.body, &holes),
            whole,
        };
        // Quotes, a backslash and letters of two and four bytes: whatever a value is made into on its way shows.
        let probe = sample(kind, "p\"\\/é🔔%");
        let expected = encoded(&probe, "d\"é");
        let written = stencil.write(&probe, "d\"é")?;
        let is_same = written.path == expected.path
            && written.headers == expected.headers
            && written.keyed == expected.keyed
            && written.body == expected.body
            && written.size == expected.size;
        is_same.then_some(stencil)
    }

    /// The request for one target; `None` where the target is of another kind.
    pub fn write(&self, target: &Target, delivery: &str) -> Option<Encoded> {
        if target.kind != self.kind {
            return None;
        }
        let values = values(target, delivery)?;
        let body = written(&self.body, &values, |value, out| {
            out.push_str(&escaped(value));
        });
        let plain = |value: &str, out: &mut String| out.push_str(value);
        let counts_whole = self.whole.size == self.whole.body.len();
        Some(Encoded {
            provider: self.whole.provider,
            method: self.whole.method.clone(),
            path: written(&self.path, &values, plain),
            headers: self
                .headers
                .iter()
                .map(|(name, cuts)| (name.clone(), written(cuts, &values, plain)))
                .collect(),
            keyed: self
                .keyed
                .iter()
                .map(|(name, parts)| KeyHeader {
                    name: name.clone(),
                    parts: parts
                        .iter()
                        .map(|part| Some(written(part.as_ref()?, &values, plain)))
                        .collect(),
                })
                .collect(),
            size: if counts_whole {
                body.len()
            } else {
                self.whole.size
            },
            limit: self.whole.limit,
            body,
            parts: Vec::new(),
        })
    }
}

/// A word that a request does not have.
fn mark(words: &Encoded) -> String {
    let has = |mark: &str| {
        words.body.contains(mark)
            || words.path.contains(mark)
            || words.headers.iter().any(|(_, value)| value.contains(mark))
    };
    let mut mark = "carillon-hole-".to_owned();
    while has(&mark) {
        mark.push_str("x-");
    }
    mark
}

/// A target whose value is a text, in the form its kind has.
fn sample(kind: TargetKind, text: &str) -> Target {
    let value = match kind {
        TargetKind::Subscription => serde_json::json!({
            "endpoint": format!("https://push.invalid/{text}"),
            "keys": {"p256dh": "", "auth": ""},
        })
        .to_string(),
        TargetKind::UserAlias => serde_json::json!({
            "alias_name": format!("{text}name"),
            "alias_label": format!("{text}label"),
        })
        .to_string(),
        _ => format!("{text}target"),
    };
    Target { kind, value }
}

/// What a target and a delivery's id write into the holes; `None` where the target has not its kind's form.
fn values(target: &Target, delivery: &str) -> Option<Values> {
    let mut values = match target.kind {
        TargetKind::Subscription => {
            let subscription = Subscription::of(target)?;
            vec![(Hole::Target, subscription.path().to_owned())]
        }
        TargetKind::UserAlias => {
            let alias = UserAlias::read(&target.value)?;
            vec![
                (Hole::AliasName, alias.alias_name),
                (Hole::AliasLabel, alias.alias_label),
            ]
        }
        _ => vec![(Hole::Target, target.value.clone())],
    };
    values.push((Hole::Delivery, delivery.to_owned()));
    Some(values)
}

/// Cuts a text where the holes' values stand in it.
fn cuts(text: &str, holes: &Values) -> Cuts {
    let mut pieces = Vec::new();
    let mut rest = text;
    loop {
        let next = holes
            .iter()
            .filter_map(|(hole, value)| Some((rest.find(value.as_str())?, *hole, value.len())))
            .min_by_key(|(at, ..)| *at);
        let Some((at, hole, length)) = next else {
            break;
        };
        pieces.push(Piece::Same(rest[..at].to_owned()));
        pieces.push(Piece::Hole(hole));
        rest = &rest[at + length..];
    }
    pieces.push(Piece::Same(rest.to_owned()));
    pieces
}

/// A header with the key in it, cut around the key.
fn keyed_cuts(header: &KeyHeader, holes: &Values) -> (String, Vec<Option<Cuts>>) {
    let parts = header.parts.iter();
    let parts = parts.map(|part| Some(cuts(part.as_deref()?, holes)));
    (header.name.clone(), parts.collect())
}

fn written(cuts: &Cuts, values: &Values, write: impl Fn(&str, &mut String)) -> String {
    let mut text = String::new();
    for piece in cuts {
        match piece {
            Piece::Same(same) => text.push_str(same),
            Piece::Hole(hole) => {
                let value = values.iter().find(|(known, _)| known == hole);
                write(value.map_or("", |(_, value)| value), &mut text);
            }
        }
    }
    text
}

/// A text as JSON has it between quotes.
fn escaped(text: &str) -> String {
    let quoted = Value::from(text).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

#[cfg(test)]
mod tests;
