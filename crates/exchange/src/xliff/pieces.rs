//! A phrase as a row of text and codes, and back.

use carillon_campaign::{Choice, Part, Phrase};

use crate::cell;

/// A piece of a unit's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Words, as people read them.
    Text(String),
    /// A code: a placeable in Fluent, or a part of a choice (`{ $streak ->`, `[one]`, `}`).
    Code(String),
}

/// The pieces of a phrase. Characters that XML cannot hold are codes, too.
pub(super) fn of(phrase: &Phrase) -> Vec<Piece> {
    let mut pieces = Vec::new();
    push(&mut pieces, phrase);
    pieces
}

fn push(pieces: &mut Vec<Piece>, phrase: &Phrase) {
    for part in &phrase.parts {
        match part {
            Part::Text { text } => push_text(pieces, text),
            Part::Choice(choice) if !choice.arms.is_empty() => push_choice(pieces, choice),
            other => {
                let alone = Phrase {
                    parts: vec![other.clone()],
                };
                pieces.push(Piece::Code(alone.to_fluent()));
            }
        }
    }
}

fn push_text(pieces: &mut Vec<Piece>, text: &str) {
    let mut words = String::new();
    for c in text.chars() {
        if is_xml(c) {
            words.push(c);
            continue;
        }
        if !words.is_empty() {
            pieces.push(Piece::Text(std::mem::take(&mut words)));
        }
        pieces.push(Piece::Code(format!("{{ \"\\u{:04X}\" }}", u32::from(c))));
    }
    if !words.is_empty() {
        pieces.push(Piece::Text(words));
    }
}

fn push_choice(pieces: &mut Vec<Piece>, choice: &Choice) {
    let by = Phrase {
        parts: vec![Part::Value(choice.by.clone())],
    };
    let by = by.to_fluent();
    let by = by.trim_end_matches('}').trim_end();
    pieces.push(Piece::Code(format!("{by} ->")));
    let last = choice.arms.len() - 1;
    let default = choice
        .arms
        .iter()
        .position(|arm| arm.default)
        .unwrap_or(last);
    for (number, arm) in choice.arms.iter().enumerate() {
        let star = if number == default { "*" } else { "" };
        pieces.push(Piece::Code(format!("{star}[{}]", arm.key.as_str())));
        push(pieces, &arm.phrase);
    }
    pieces.push(Piece::Code("}".to_owned()));
}

/// Whether XML 1.0 can hold a character and gives it back as it was: a carriage return would become a line end.
fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n') || (c >= ' ' && !matches!(c, '\u{7f}' | '\u{fffe}' | '\u{ffff}'))
}

/// The pieces as a Fluent pattern.
pub(super) fn to_fluent(pieces: &[Piece]) -> String {
    let mut fluent = String::new();
    // Whether an arm's head was the last piece: an arm without words needs a literal.
    let mut is_bare = false;
    for piece in pieces {
        match piece {
            Piece::Text(text) => fluent.push_str(&Phrase::text(text.as_str()).to_fluent()),
            Piece::Code(code) if is_head(code) || code == "}" => {
                if is_bare {
                    fluent.push_str("{ \"\" }");
                }
                fluent.extend(["\n", code]);
                if is_head(code) {
                    fluent.push(' ');
                }
            }
            Piece::Code(code) => fluent.push_str(code),
        }
        is_bare = matches!(piece, Piece::Code(code) if is_head(code));
    }
    if fluent.is_empty() {
        return cell::pattern(&Phrase::default());
    }
    fluent
}

/// Whether a code is the head of an arm.
fn is_head(code: &str) -> bool {
    code.strip_prefix('*').unwrap_or(code).starts_with('[')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(fluent: &str, expected: &[(&str, bool)]) {
        let phrase = Phrase::parse(fluent).unwrap();
        let pieces = of(&phrase);
        let told: Vec<(&str, bool)> = pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => (text.as_str(), false),
                Piece::Code(code) => (code.as_str(), true),
            })
            .collect();
        assert_eq!(told, expected, "{fluent:?} is these pieces");
        assert_eq!(
            Phrase::parse(&to_fluent(&pieces)),
            Ok(phrase),
            "and comes back"
        );
    }

    #[test]
    fn words_are_text_and_the_rest_is_codes() {
        check(
            "Hi { $name }!",
            &[("Hi ", false), ("{ $name }", true), ("!", false)],
        );
        check(
            "{ $n ->\n [one] a day\n *[other] { \"\" }\n }",
            &[
                ("{ $n ->", true),
                ("[one]", true),
                ("a day", false),
                ("*[other]", true),
                ("}", true),
            ],
        );
        check(
            "a{ \"\\u0001\" }b",
            &[("a", false), ("{ \"\\u0001\" }", true), ("b", false)],
        );
    }
}
