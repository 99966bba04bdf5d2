//! A person as Braze knows them, and what Braze makes of Liquid for them: somebody else's Liquid (the `liquid` crate) with
//! Braze's own additions to the language. The sandbox fills in with it, and the tests read with it what is written here.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use carillon_campaign::{AppProfile, Button, Locale, Message, Persona, ResolvedText, Value};
use liquid::ParserBuilder;
use liquid_core::{
    Display_filter, Filter, FilterReflection, ParseFilter, Result as Rendered, Runtime,
    Value as LiquidValue, ValueView,
};
use serde::{Deserialize, Serialize};

use super::attribute::attribute;
use crate::arrived::words;

/// Where the attributes are that every profile has: `${first_name}` names no place.
const STANDARD: &str = "profile";

/// A person's attributes: by the place that Liquid names, then by name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BrazeProfile {
    places: BTreeMap<String, BTreeMap<String, serde_json::Value>>,
}

impl BrazeProfile {
    /// A persona's values, kept where the app profile says Braze keeps them.
    pub fn of(app: &AppProfile, persona: &Persona) -> Self {
        let mut profile = Self::default();
        for (variable, value) in &persona.values {
            let written = attribute(app, variable);
            let Some((place, name)) = written.split_once("${") else {
                continue;
            };
            let place = place.strip_suffix('.').unwrap_or(STANDARD);
            profile.keep(place, name.trim_end_matches('}'), json(value));
        }
        profile
    }

    fn keep(&mut self, place: &str, name: &str, value: serde_json::Value) {
        let values = self.places.entry(place.to_owned()).or_default();
        values.insert(name.to_owned(), value);
    }

    /// The same person with the language and country of a locale.
    #[must_use]
    pub fn reading(mut self, locale: &Locale) -> Self {
        let mut subtags = locale.as_str().split('-');
        let language = subtags.next().unwrap_or_default();
        self.keep(STANDARD, "language", language.into());
        if let Some(country) = subtags.find(|subtag| subtag.len() == 2) {
            self.keep(STANDARD, "country", country.into());
        }
        self
    }

    /// What a text says to the person; `None` where it is no Liquid that can be read. Attributes that the person has not say
    /// nothing.
    pub fn told(&self, text: &str) -> Option<String> {
        let parser = ParserBuilder::with_stdlib()
            .filter(NumberWithDelimiter)
            .build()
            .ok()?;
        let template = parser.parse(&self.plain(text)).ok()?;
        template.render(&liquid::to_object(&self.places).ok()?).ok()
    }

    /// A message with every text as the person gets it; `None` where none of them is another for it.
    pub fn filled_in(&self, message: &Message) -> Option<Message> {
        let fill = |text: &ResolvedText| match self.told(&text.text) {
            Some(told) if told != text.text => words(told, &text.from),
            _ => text.clone(),
        };
        let button = |button: &Button| Button {
            label: fill(&button.label),
            ..button.clone()
        };
        let filled = Message {
            title: fill(&message.title),
            subtitle: message.subtitle.as_ref().map(fill),
            body: fill(&message.body),
            buttons: message.buttons.iter().map(button).collect(),
            ..message.clone()
        };
        (filled != *message).then_some(filled)
    }

    /// Braze's `${name}` as what other Liquids know: `custom_attribute['name']`, `profile['name']`. Of attributes that
    /// nobody has every place is there all the same: others' Liquids take no path that leads nowhere.
    fn plain(&self, template: &str) -> String {
        let mut out = String::new();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once("${") {
            let Some((name, after)) = after.split_once('}') else {
                break;
            };
            let (before, place) = match before.strip_suffix('.') {
                Some(before) => {
                    let is_name = |c: char| c.is_alphanumeric() || c == '_';
                    before.split_at(before.trim_end_matches(is_name).len())
                }
                None => (before, STANDARD),
            };
            out.push_str(before);
            if self.has(place, name) {
                // Writing to a text does not fail.
                let _ = write!(out, "{place}['{name}']");
            } else {
                out.push_str("nil");
            }
            rest = after;
        }
        out.push_str(rest);
        out
    }

    fn has(&self, place: &str, name: &str) -> bool {
        let values = self.places.get(place);
        values.is_some_and(|values| values.contains_key(name))
    }
}

/// A value as Braze keeps it: whole numbers as such, and money as it is written.
fn json(value: &Value) -> serde_json::Value {
    match value {
        Value::Text(text) => text.clone().into(),
        Value::Money { .. } => value.as_written().into(),
        Value::Number(number) => {
            let whole = format!("{number:.0}").parse::<i64>();
            match whole {
                Ok(whole) if number.fract() == 0.0 => whole.into(),
                _ => (*number).into(),
            }
        }
    }
}

/// Braze's filter: commas between groups of three. Source: Braze, Advanced filters.
#[derive(Clone, ParseFilter, FilterReflection)]
#[filter(
    name = "number_with_delimiter",
    description = "Commas between groups of three.",
    parsed(NumberWithDelimiterFilter)
)]
struct NumberWithDelimiter;

/// The filter where it stands in a template.
#[derive(Debug, Default, Display_filter)]
#[name = "number_with_delimiter"]
struct NumberWithDelimiterFilter;

impl Filter for NumberWithDelimiterFilter {
    fn evaluate(&self, input: &dyn ValueView, _runtime: &dyn Runtime) -> Rendered<LiquidValue> {
        let text = input.to_kstr();
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => ("-", digits),
            None => ("", text.as_str()),
        };
        let mut grouped = sign.to_owned();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        Ok(LiquidValue::scalar(grouped))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Amelia, who reads a locale.
    fn amelia(tag: &str) -> BrazeProfile {
        let values = [
            ("first_name", Value::Text("Amelia".to_owned())),
            ("streak", Value::Number(1234.0)),
        ];
        let persona = Persona {
            values: values.map(|(name, value)| (name.to_owned(), value)).into(),
            ..Persona::default()
        };
        let locale = Locale::new(tag).expect("a tag");
        BrazeProfile::of(&AppProfile::default(), &persona).reading(&locale)
    }

    fn check(tag: &str, text: &str, expected: Option<&str>) {
        let told = amelia(tag).told(text);
        assert_eq!(told.as_deref(), expected, "{text} to who reads {tag}");
    }

    #[test]
    fn a_persons_own_values_and_language_are_filled_in() {
        let text = "{% if ${language} == 'fr' and ${country} == 'CA' %}Salut{% else %}Hi{% endif %} {{${first_name}}}, \
                    {{custom_attribute.${streak} | number_with_delimiter}}";
        check("fr-CA", text, Some("Salut Amelia, 1,234"));
        check("fr", text, Some("Hi Amelia, 1,234"));
    }

    #[test]
    fn what_a_person_has_not_says_nothing_or_the_default() {
        check("en", "Hi {{${last_name}}}!", Some("Hi !"));
        check(
            "en",
            "Hi {{custom_attribute.${pet} | default: 'you'}}",
            Some("Hi you"),
        );
    }

    #[test]
    fn plain_words_stay_and_what_is_no_liquid_is_told() {
        check("en", "20 $ { off }", Some("20 $ { off }"));
        check("en", "{% if %}", None);
    }
}
