//! What the members of a JSON request may hold, for providers that say no more than that a request is bad.

use serde_json::{Map, Value};

/// What a member holds.
#[derive(Clone, Copy)]
pub(super) enum Holds {
    /// A text.
    Text,
    /// A list of texts.
    Texts,
    /// `true` or `false`.
    Flag,
    /// Any number.
    Number,
    /// A whole number from one to another.
    Whole(i64, i64),
    /// One of these words.
    Word(&'static [&'static str]),
    /// An object, whatever is in it.
    Object,
    /// An object of texts, by language or by name.
    TextsByName,
    /// A text, or an object with a `body`.
    Alert,
    /// At most so many objects with these members.
    List(usize, &'static [(&'static str, Holds)]),
}

/// Whether all members are known and hold what they may.
pub(super) fn fits(object: &Map<String, Value>, members: &[(&str, Holds)]) -> bool {
    object.iter().all(|(name, value)| {
        members
            .iter()
            .find(|(member, _)| member == name)
            .is_some_and(|(_, holds)| holds.fits(value))
    })
}

impl Holds {
    fn fits(self, value: &Value) -> bool {
        match self {
            Self::Text => value.is_string(),
            Self::Texts => value
                .as_array()
                .is_some_and(|texts| texts.iter().all(Value::is_string)),
            Self::Flag => value.is_boolean(),
            Self::Number => value.is_number(),
            Self::Whole(least, most) => value
                .as_i64()
                .is_some_and(|number| (least..=most).contains(&number)),
            Self::Word(words) => value.as_str().is_some_and(|word| words.contains(&word)),
            Self::Object => value.is_object(),
            Self::TextsByName => value
                .as_object()
                .is_some_and(|texts| texts.values().all(Value::is_string)),
            Self::Alert => match value {
                Value::Object(alert) => alert.get("body").is_some_and(Value::is_string),
                other => other.is_string(),
            },
            Self::List(most, members) => value.as_array().is_some_and(|elements| {
                elements.len() <= most
                    && elements.iter().all(|element| {
                        element
                            .as_object()
                            .is_some_and(|element| fits(element, members))
                    })
            }),
        }
    }
}
