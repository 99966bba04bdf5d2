//! Words in Liquid: text and variables, both ways.

use carillon_campaign::{Part, Phrase, PhraseError, Subject};

use crate::cell;
use crate::complaint::{At, Fault};

/// Words in Liquid; `None` where a part of them is neither text nor a plain variable, or where there are none.
pub(super) fn write(phrase: &Phrase) -> Option<String> {
    let mut liquid = String::new();
    for part in &phrase.parts {
        match part {
            Part::Text { text } => {
                for c in text.chars() {
                    match c {
                        // Alone it could meet another and begin a tag; so it is a text of its own.
                        '{' => liquid.push_str("{{ '{' }}"),
                        c => liquid.push(c),
                    }
                }
            }
            Part::Value(Subject {
                variable,
                function: None,
            }) => liquid.extend(["{{${", variable, "}}}"]),
            _ => return None,
        }
    }
    (!liquid.trim().is_empty()).then_some(liquid)
}

/// Words of a cell: Liquid where every brace in it is of a tag we know, else a Fluent pattern.
pub(super) fn read(text: &str, locate: impl FnOnce(usize) -> At) -> Result<Phrase, Fault> {
    let mut phrase = Phrase::default();
    let mut rest = text;
    while let Some(start) = rest.find('{') {
        let (words, tag) = rest.split_at(start);
        phrase.push_text(words);
        let Some((part, length)) = tag_of(tag) else {
            let at = text.len() - tag.len();
            if is_liquid(tag) {
                let end = tag.find('}').map_or(tag.len(), |end| end + 1);
                let tag = crate::document::shortened(&tag[..end]);
                return Err(Fault::Liquid {
                    tag,
                    at: locate(at),
                });
            }
            return pattern(text, locate);
        };
        phrase.push(part);
        rest = &tag[length..];
    }
    phrase.push_text(rest);
    Ok(phrase)
}

/// Whether a tag is meant for Liquid: Fluent has neither of these.
fn is_liquid(tag: &str) -> bool {
    let inside = tag.strip_prefix("{{").map(str::trim_start);
    tag.starts_with("{%")
        || inside.is_some_and(|inside| inside.starts_with("${") || inside.contains("| "))
}

fn pattern(text: &str, locate: impl FnOnce(usize) -> At) -> Result<Phrase, Fault> {
    cell::read(text).map_err(|error| match error {
        PhraseError::Broken { fault, at } => Fault::Pattern {
            fault,
            at: locate(at),
        },
        PhraseError::More => Fault::MoreThanOneField,
    })
}

/// The tag a text begins with, and its length: `{{${name}}}`, `{{custom_attribute.${name}}}`, `{{ '{' }}`.
fn tag_of(text: &str) -> Option<(Part, usize)> {
    let inside = text.strip_prefix("{{")?;
    let trimmed = inside.trim_start_matches(' ');
    if let Some(rest) = trimmed.strip_prefix("'{'") {
        let rest = rest.trim_start_matches(' ').strip_prefix("}}")?;
        let text_part = Part::Text {
            text: "{".to_owned(),
        };
        return Some((text_part, text.len() - rest.len()));
    }
    let trimmed = trimmed.strip_prefix("custom_attribute.").unwrap_or(trimmed);
    let (name, rest) = trimmed.strip_prefix("${")?.split_once('}')?;
    let rest = rest.trim_start_matches(' ').strip_prefix("}}")?;
    let begins = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_name = begins
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
    is_name.then(|| (Part::Value(Subject::of(name)), text.len() - rest.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(byte: usize) -> At {
        At {
            file: "x".into(),
            line: 1,
            column: u32::try_from(byte).unwrap(),
        }
    }

    fn check(fluent: &str, liquid: &str) {
        let phrase = Phrase::parse(fluent).unwrap();
        assert_eq!(
            write(&phrase).as_deref(),
            Some(liquid),
            "{fluent} in Liquid"
        );
        assert_eq!(read(liquid, at), Ok(phrase), "{liquid} comes back");
    }

    #[test]
    fn text_and_variables_are_liquid() {
        check(
            "Hi { $first_name }, 50 % off",
            "Hi {{${first_name}}}, 50 % off",
        );
        check("{ \"{\" }{ $n }{ \"}\" }", "{{ '{' }}{{${n}}}}");
    }

    #[test]
    fn other_words_stay_fluent() {
        let choice = Phrase::parse("{ $n ->\n [one] a day\n *[other] { $n } days\n }").unwrap();
        assert_eq!(write(&choice), None, "no word of Liquid's for it");
        assert_eq!(
            read(&choice.to_fluent(), at),
            Ok(choice),
            "but it comes back"
        );
    }

    #[test]
    fn unknown_liquid_is_named_with_its_place() {
        let fault = Fault::Liquid {
            tag: "{% if x %}".to_owned(),
            at: at(3),
        };
        assert_eq!(
            read("Hi {% if x %}you{% endif %}", at),
            Err(fault),
            "nothing is guessed"
        );
    }
}
