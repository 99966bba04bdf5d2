//! Reading a template that is JSON: its strings with their placeholders, and the objects that say when and how often.
//! A mistake is told with its line and column.

use std::fmt;

use carillon_campaign::Platform;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::name::name;
use super::template::Template;
use super::text::{Mistake, Place, Text};
use super::{Flaw, Position};
use crate::Wrong;

/// What begins the name of a directive. Two of them are one, in a name that is none.
const MARK: char = '$';

/// Reads a template.
pub(super) fn template(source: &str) -> Result<Template, Flaw> {
    // All of it once, so that what is wrong with the JSON is told with its place, and nothing below can fail.
    serde_json::from_str::<Value>(source).map_err(|error| not_json(source, &error))?;
    let raw: &RawValue = serde_json::from_str(source).map_err(|error| not_json(source, &error))?;
    Reader {
        source,
        place: Place::Body,
    }
    .part(raw)
}

fn not_json(source: &str, error: &serde_json::Error) -> Flaw {
    let before = source.split_inclusive('\n');
    let line: usize = before
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum();
    Flaw {
        at: Position::of(source, line + error.column().saturating_sub(1)),
        wrong: Wrong::NotJson,
        named: String::new(),
    }
}

/// The members of an object in their order, each still as it was written.
struct Members<'a>(Vec<(&'a RawValue, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Object)
    }
}

/// A member of an object: what it is called, and both halves as they were written.
struct Member<'a> {
    name: String,
    key: &'a RawValue,
    value: &'a RawValue,
}

/// Reads parts of one source.
#[derive(Clone, Copy)]
struct Reader<'a> {
    source: &'a str,
    /// Where its strings stand.
    place: Place,
}

impl<'a> Reader<'a> {
    fn part(self, raw: &'a RawValue) -> Result<Template, Flaw> {
        match raw.get().as_bytes().first() {
            Some(b'{') => self.object(raw),
            Some(b'[') => {
                let elements: Vec<&RawValue> = self.json(raw)?;
                let parts = elements.into_iter().map(|element| self.part(element));
                Ok(Template::List(parts.collect::<Result<_, _>>()?))
            }
            Some(b'"') => Ok(Template::Text(self.text(raw, &self.string(raw)?)?)),
            _ => Ok(Template::Fixed(raw.get().to_owned())),
        }
    }

    /// What the whole source was already found to be.
    fn json<T: Deserialize<'a>>(self, raw: &'a RawValue) -> Result<T, Flaw> {
        serde_json::from_str(raw.get()).map_err(|_| self.flaw(raw, Wrong::NotJson, ""))
    }

    fn string(self, raw: &'a RawValue) -> Result<String, Flaw> {
        self.json(raw)
    }

    fn text(self, raw: &RawValue, text: &str) -> Result<Text, Flaw> {
        Text::read(text, self.place).map_err(|mistake| self.within(raw, text, mistake))
    }

    fn object(self, raw: &'a RawValue) -> Result<Template, Flaw> {
        let Members(members) = self.json(raw)?;
        let members = members
            .into_iter()
            .map(|(key, value)| {
                Ok(Member {
                    name: self.string(key)?,
                    key,
                    value,
                })
            })
            .collect::<Result<Vec<_>, _>>()?;
        match members.iter().find(|member| is_directive(&member.name)) {
            Some(first) => self.directive(&members, first),
            None => members
                .into_iter()
                .map(|member| {
                    let name = member.name.replacen("$$", "$", 1);
                    let name = if member.name.starts_with("$$") {
                        &name
                    } else {
                        &member.name
                    };
                    Ok((self.text(member.key, name)?, self.part(member.value)?))
                })
                .collect::<Result<_, _>>()
                .map(Template::Object),
        }
    }

    /// An object that is a directive, and nothing else.
    fn directive(self, members: &[Member<'a>], first: &Member<'a>) -> Result<Template, Flaw> {
        let find = |name: &str| members.iter().find(|member| member.name == name);
        if let Some(each) = find("$each") {
            self.only(members, &["$each", "$most", "$do"], "each")?;
            self.each(each, find("$most"), find("$do"))
        } else if let Some(condition) = find("$if") {
            self.only(members, &["$if", "$then", "$else"], "if")?;
            self.condition(condition, find("$then"), find("$else"))
        } else if let Some(platform) = find("$platform") {
            self.only(members, &["$platform"], "platform")?;
            self.platform(platform)
        } else {
            Err(self.flaw(first.key, Wrong::UnknownDirective, &first.name))
        }
    }

    fn only(self, members: &[Member<'a>], names: &[&str], directive: &str) -> Result<(), Flaw> {
        let other = members
            .iter()
            .find(|member| !names.contains(&member.name.as_str()));
        match other {
            Some(member) => Err(self.flaw(member.key, Wrong::BadDirective, directive)),
            None => Ok(()),
        }
    }

    fn each(
        self,
        each: &Member<'a>,
        most: Option<&Member<'a>>,
        part: Option<&Member<'a>>,
    ) -> Result<Template, Flaw> {
        let bad = |at: &Member<'a>| self.flaw(at.key, Wrong::BadDirective, "each");
        if self.string(each.value).ok().as_deref() != Some("buttons") {
            return Err(bad(each));
        }
        let most = match most {
            None => usize::MAX,
            Some(most) => self.json(most.value).map_err(|_| bad(most))?,
        };
        let inside = Self {
            place: Place::Each,
            ..self
        };
        let part = part.ok_or_else(|| bad(each))?;
        Ok(Template::Each {
            most,
            each: Box::new(inside.part(part.value)?),
        })
    }

    fn condition(
        self,
        condition: &Member<'a>,
        then: Option<&Member<'a>>,
        otherwise: Option<&Member<'a>>,
    ) -> Result<Template, Flaw> {
        let bad = || self.flaw(condition.key, Wrong::BadDirective, "if");
        let named = self.string(condition.value).map_err(|_| bad())?;
        // It is read as a placeholder is, so that the same names are known here.
        let placeholder = format!("{{{{{named}}}}}");
        let text = Text::read(&placeholder, self.place)
            .map_err(|mistake| self.flaw(condition.value, mistake.wrong, &mistake.named))?;
        let name = text.alone().and_then(|known| name(known.text));
        let part = |member: Option<&Member<'a>>| {
            let part = member.map(|member| self.part(member.value).map(Box::new));
            part.transpose()
        };
        if then.is_none() && otherwise.is_none() {
            return Err(bad());
        }
        Ok(Template::If {
            name: name.ok_or_else(bad)?,
            then: part(then)?,
            otherwise: part(otherwise)?,
        })
    }

    fn platform(self, platform: &Member<'a>) -> Result<Template, Flaw> {
        let bad = |at: &RawValue| self.flaw(at, Wrong::BadDirective, "platform");
        let Members(members) = self.json(platform.value).map_err(|_| bad(platform.value))?;
        let mut arms = Vec::new();
        let mut otherwise = None;
        for (key, value) in members {
            let id = self.string(key)?;
            let part = self.part(value)?;
            match Platform::ALL.into_iter().find(|one| one.id() == id) {
                Some(one) => arms.push((one, part)),
                None if id == "else" => otherwise = Some(Box::new(part)),
                None => return Err(bad(key)),
            }
        }
        Ok(Template::Platform { arms, otherwise })
    }

    /// A flaw at the beginning of what was written there.
    fn flaw(self, at: &RawValue, wrong: Wrong, named: &str) -> Flaw {
        Flaw {
            at: Position::of(self.source, self.offset(at)),
            wrong,
            named: named.to_owned(),
        }
    }

    /// A flaw within a string. Its escapes make it longer than it is: what is wrong is looked for as it was written.
    fn within(self, raw: &RawValue, text: &str, mistake: Mistake) -> Flaw {
        let before = text[..mistake.at].matches("{{").count();
        let braces = raw.get().match_indices("{{").nth(before);
        let at = braces.map_or(0, |(at, _)| at);
        Flaw {
            at: Position::of(self.source, self.offset(raw) + at),
            wrong: mistake.wrong,
            named: mistake.named,
        }
    }

    /// Where in the source something was written: it is a slice of it.
    fn offset(self, raw: &RawValue) -> usize {
        let (all, part) = (self.source.as_ptr().addr(), raw.get().as_ptr().addr());
        part.saturating_sub(all)
    }
}

fn is_directive(name: &str) -> bool {
    name.starts_with(MARK) && !name.starts_with("$$")
}
