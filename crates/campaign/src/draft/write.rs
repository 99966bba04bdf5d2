//! From a draft to a pattern, escaped so that it reads back as it was typed.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::label::is_plain;
use super::{Draft, TokenKind};

/// What braces in a draft can stand for.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// Declared variables, and those that stand in the field already.
    pub(crate) variables: BTreeSet<String>,
    /// Labels and the placeables they stand for, in order; the field's own first.
    opaque: Vec<(String, String)>,
}

impl Known {
    /// Adds the tokens of a draft.
    pub(crate) fn add(&mut self, draft: &Draft) {
        for token in &draft.tokens {
            match &token.kind {
                TokenKind::Variable { name, .. } => {
                    self.variables.insert(name.clone());
                }
                TokenKind::Opaque { fluent } => {
                    let label = draft
                        .text
                        .get(token.range.clone())
                        .unwrap_or_default()
                        .to_owned();
                    if self.opaque.iter().all(|(other, _)| *other != label) {
                        self.opaque.push((label, fluent.clone()));
                    }
                }
            }
        }
    }

    /// The token a text begins with: its length, and its placeable in Fluent.
    fn token_at(&self, text: &str) -> Option<(usize, String)> {
        let opaque = self
            .opaque
            .iter()
            .filter(|(label, _)| text.starts_with(label.as_str()));
        if let Some((label, fluent)) = opaque.max_by_key(|(label, _)| label.len()) {
            return Some((label.len(), fluent.clone()));
        }
        let inside = text.strip_prefix('{')?;
        let close = inside
            .find(['{', '}', '\n'])
            .filter(|at| inside.as_bytes()[*at] == b'}')?;
        let (name, default) = match inside[..close].split_once(',') {
            None => (&inside[..close], None),
            Some((name, rest)) => (name, Some(typed_default(rest)?)),
        };
        let name = name.trim_matches(' ');
        let name = name.strip_prefix('$').unwrap_or(name);
        self.variables
            .contains(name)
            .then(|| (close + 2, variable(name, default)))
    }
}

/// The words behind `, or`.
fn typed_default(rest: &str) -> Option<&str> {
    let words = rest.trim_start_matches(' ').strip_prefix("or ")?;
    Some(words.trim_matches(' ')).filter(|words| is_plain(words))
}

/// A variable's placeable.
fn variable(name: &str, default: Option<&str>) -> String {
    let Some(default) = default else {
        return format!("{{ ${name} }}");
    };
    let mut fluent = format!("{{ DEFAULT(${name}, ");
    push_quoted(&mut fluent, default);
    fluent + ") }"
}

/// How a pattern is laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Layout {
    /// The file's line end.
    pub(crate) line_break: &'static str,
    /// What lines after the first are indented by; spaces, at least one.
    pub(crate) indent: String,
    /// Whether the first line stands behind the `=`.
    pub(crate) first_behind: bool,
}

/// A stretch of a line.
pub(crate) enum Part<'a> {
    /// Words as people read them.
    Words(&'a str),
    /// A placeable in Fluent, braces included.
    Placeable(String),
}

/// A draft as a pattern, without what stands between `=` and its first character.
pub(crate) fn compose(draft: &str, known: &Known, layout: &Layout) -> String {
    compose_lines(&lines(draft, known), layout)
}

/// Lines as a pattern, without what stands between `=` and its first character. There is at least one line.
pub(crate) fn compose_lines(lines: &[Vec<Part<'_>>], layout: &Layout) -> String {
    let last = lines.len().saturating_sub(1);
    let mut fluent = String::new();
    for (number, line) in lines.iter().enumerate() {
        if number > 0 {
            fluent.push_str(layout.line_break);
        }
        let outermost = number == 0 || number == last;
        let indented = number > 0 && (outermost || !is_empty(line));
        if indented {
            fluent.push_str(&layout.indent);
        }
        compose_line(&mut fluent, line, outermost);
    }
    fluent
}

/// The lines of a draft, in words and placeables. At least one.
fn lines<'a>(draft: &'a str, known: &Known) -> Vec<Vec<Part<'a>>> {
    let mut lines = vec![Vec::new()];
    let mut start = 0;
    let mut at = 0;
    while let Some(found) = draft[at..].find(['{', '\n']) {
        let here = at + found;
        at = here + 1;
        if draft.as_bytes()[here] == b'\n' {
            push_words(&mut lines, &draft[start..here]);
            lines.push(Vec::new());
            start = at;
        } else if let Some((length, fluent)) = known.token_at(&draft[here..]) {
            push_words(&mut lines, &draft[start..here]);
            if let Some(line) = lines.last_mut() {
                line.push(Part::Placeable(fluent));
            }
            at = here + length;
            start = at;
        }
    }
    push_words(&mut lines, &draft[start..]);
    lines
}

/// Adds words to the last line.
pub(crate) fn push_words<'a>(lines: &mut [Vec<Part<'a>>], words: &'a str) {
    if let Some(line) = lines.last_mut().filter(|_| !words.is_empty()) {
        line.push(Part::Words(words));
    }
}

/// Whether a line has neither words nor placeables.
fn is_empty(line: &[Part<'_>]) -> bool {
    line.is_empty()
}

/// One line. An empty first or last line would not count in Fluent, so it gets an empty literal.
fn compose_line(fluent: &mut String, line: &[Part<'_>], outermost: bool) {
    if is_empty(line) && outermost {
        fluent.push_str("{ \"\" }");
    }
    let last = line.len().saturating_sub(1);
    for (number, part) in line.iter().enumerate() {
        match part {
            Part::Placeable(placeable) => fluent.push_str(placeable),
            Part::Words(words) => compose_words(fluent, words, number == 0, number == last),
        }
    }
}

/// Words between placeables. What Fluent would take for its own at a line's ends stands in a literal.
fn compose_words(fluent: &mut String, words: &str, at_start: bool, at_end: bool) {
    let mut rest = words;
    if at_start {
        let spaces = rest.len() - rest.trim_start_matches(' ').len();
        let special = rest.starts_with(['[', '*', '.']);
        let length = if special { 1 } else { spaces };
        compose_literal(fluent, &rest[..length]);
        rest = &rest[length..];
    }
    let kept = if at_end {
        rest.trim_end_matches(' ').len()
    } else {
        rest.len()
    };
    let (mut middle, trailing) = rest.split_at(kept);
    while let Some(at) = middle.find(is_special) {
        fluent.push_str(&middle[..at]);
        middle = &middle[at..];
        let length = middle.find(|c| !is_special(c)).unwrap_or(middle.len());
        compose_literal(fluent, &middle[..length]);
        middle = &middle[length..];
    }
    fluent.push_str(middle);
    compose_literal(fluent, trailing);
}

/// Whether a character cannot stand in Fluent's words anywhere. Line ends are handled before; a tab may.
fn is_special(c: char) -> bool {
    matches!(c, '{' | '}') || c.is_ascii_control() && c != '\t'
}

/// `{ "…" }`, or nothing for nothing.
fn compose_literal(fluent: &mut String, words: &str) {
    if words.is_empty() {
        return;
    }
    fluent.push_str("{ ");
    push_quoted(fluent, words);
    fluent.push_str(" }");
}

/// A string literal, in its quotes.
pub(crate) fn push_quoted(fluent: &mut String, words: &str) {
    fluent.push('"');
    for c in words.chars() {
        match c {
            '"' | '\\' => fluent.extend(['\\', c]),
            c if c.is_ascii_control() => {
                // Writing to a String cannot fail.
                let _ = write!(fluent, "\\u{:04X}", u32::from(c));
            }
            c => fluent.push(c),
        }
    }
    fluent.push('"');
}
