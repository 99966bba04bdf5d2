//! A body's template as a tree, and the body it comes to. What has no value is left out, and so is what only consisted
//! of it; so any message gives JSON.

use std::borrow::Cow;

use carillon_campaign::Platform;
use serde_json::Value;

use super::name::{Name, Scope};
use super::text::Text;
use crate::PartKind;
use crate::body::Body;

/// A part of a template.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Template {
    /// A number, `true`, `false` or `null`, as it was written.
    Fixed(String),
    /// A string.
    Text(Text),
    /// A list.
    List(Vec<Template>),
    /// An object, in the order written.
    Object(Vec<(Text, Template)>),
    /// `$each`: once for each button, up to a number of them.
    Each {
        /// How many at most.
        most: usize,
        /// What each becomes.
        each: Box<Template>,
    },
    /// `$if`: one or the other.
    If {
        /// What must have a value, and not `false`.
        name: &'static Name,
        /// Where it has one.
        then: Option<Box<Template>>,
        /// Where it has none.
        otherwise: Option<Box<Template>>,
    },
    /// `$platform`: by the message's platform.
    Platform {
        /// For each that is named.
        arms: Vec<(Platform, Template)>,
        /// For the others.
        otherwise: Option<Box<Template>>,
    },
}

/// What a part came to.
struct Filled<'a> {
    /// What its bytes are spent on; `None` as what it stands in.
    kind: Option<PartKind>,
    value: Json<'a>,
}

enum Json<'a> {
    /// JSON already.
    Written(Cow<'a, str>),
    List(Vec<Filled<'a>>),
    Object(Vec<(String, Filled<'a>)>),
}

impl Template {
    /// The body for a message; empty where nothing is left of the template.
    pub(super) fn body(&self, scope: &Scope<'_>) -> Body {
        let mut body = Body::new();
        if let Some(filled) = self.filled(scope) {
            filled.write(&mut body, None);
        }
        body
    }

    fn filled<'a>(&'a self, scope: &Scope<'_>) -> Option<Filled<'a>> {
        match self {
            Self::Fixed(json) => Some(Filled {
                kind: None,
                value: Json::Written(json.into()),
            }),
            Self::Text(text) => Some(Filled {
                kind: text.kind(),
                value: Json::Written(value(text, scope)?.to_string().into()),
            }),
            Self::List(elements) => {
                let filled = elements.iter().filter_map(|element| element.filled(scope));
                list(filled.collect(), elements.is_empty())
            }
            Self::Object(members) => object(members, scope),
            Self::Each { most, each } => {
                let buttons = scope.message.buttons.iter().take(*most);
                let filled = buttons.filter_map(|button| {
                    each.filled(&Scope {
                        button: Some(button),
                        ..*scope
                    })
                });
                Some(Filled {
                    kind: Some(PartKind::Buttons),
                    ..list(filled.collect(), false)?
                })
            }
            Self::If {
                name,
                then,
                otherwise,
            } => {
                let value = scope.value(name.text);
                let holds = value.is_some_and(|value| value != Value::Bool(false));
                let arm = if holds { then } else { otherwise };
                arm.as_ref()?.filled(scope)
            }
            Self::Platform { arms, otherwise } => {
                let own = arms
                    .iter()
                    .find(|(platform, _)| *platform == scope.message.platform);
                match own {
                    Some((_, arm)) => arm.filled(scope),
                    None => otherwise.as_ref()?.filled(scope),
                }
            }
        }
    }
}

/// A placeholder that is all of a string keeps its kind: a number stays one.
fn value(text: &Text, scope: &Scope<'_>) -> Option<Value> {
    match text.alone() {
        Some(name) => scope.value(name.text),
        None => text.filled(scope).map(Value::String),
    }
}

/// A list that was written empty stays; one that lost everything goes.
fn list(elements: Vec<Filled<'_>>, was_empty: bool) -> Option<Filled<'_>> {
    (was_empty || !elements.is_empty()).then_some(Filled {
        kind: None,
        value: Json::List(elements),
    })
}

/// The same with an object. Of two members that come to one name the first is kept.
fn object<'a>(members: &'a [(Text, Template)], scope: &Scope<'_>) -> Option<Filled<'a>> {
    let mut filled: Vec<(String, Filled<'_>)> = Vec::new();
    for (key, member) in members {
        let Some(key) = key.filled(scope) else {
            continue;
        };
        if filled.iter().any(|(other, _)| *other == key) {
            continue;
        }
        if let Some(member) = member.filled(scope) {
            filled.push((key, member));
        }
    }
    (members.is_empty() || !filled.is_empty()).then_some(Filled {
        kind: None,
        value: Json::Object(filled),
    })
}

impl Filled<'_> {
    fn write(&self, body: &mut Body, key: Option<&str>) {
        match self.kind {
            Some(kind) => body.spend(kind, |body| self.write_value(body, key)),
            None => self.write_value(body, key),
        }
    }

    fn write_value(&self, body: &mut Body, key: Option<&str>) {
        match &self.value {
            Json::Written(json) => match key {
                Some(key) => body.literal(key, json),
                None => body.element_literal(json),
            },
            Json::List(elements) => {
                let write = |body: &mut Body| {
                    for element in elements {
                        element.write(body, None);
                    }
                };
                match key {
                    Some(key) => body.array_at(key, write),
                    None => body.array(write),
                }
            }
            Json::Object(members) => {
                let write = |body: &mut Body| {
                    for (key, member) in members {
                        member.write(body, Some(key));
                    }
                };
                match key {
                    Some(key) => body.object_at(key, write),
                    None => body.object(write),
                }
            }
        }
    }
}
