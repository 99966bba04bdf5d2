//! From a phrase to a pattern in Fluent, laid out as this house writes choices.

use super::{Arm, Choice, Key, Literal, Part, Phrase, Subject};
use crate::draft::{Layout, LinePart, compose_lines, push_quoted, push_words};

/// How much deeper than its pattern's lines the arms of a choice stand.
const ARM: &str = "    ";

impl Phrase {
    /// The phrase as a Fluent pattern, as it stands behind `=`; lines after the first are not indented. Reads back as
    /// itself where every key and name in it is one that Fluent can write.
    pub fn to_fluent(&self) -> String {
        if self.is_empty() {
            return String::new();
        }
        self.compose(&Layout {
            line_break: "\n",
            indent: String::new(),
            first_behind: true,
        })
    }

    /// The phrase as a pattern in a file, without what stands between `=` and its first character.
    pub(crate) fn compose(&self, layout: &Layout) -> String {
        let mut lines = vec![Vec::new()];
        for part in &self.parts {
            match part {
                Part::Text { text } => {
                    for (number, line) in text.split('\n').enumerate() {
                        if number > 0 {
                            lines.push(Vec::new());
                        }
                        push_words(&mut lines, line);
                    }
                }
                other => {
                    if let Some(line) = lines.last_mut() {
                        line.push(LinePart::Placeable(placeable(other, layout)));
                    }
                }
            }
        }
        compose_lines(&lines, layout)
    }

    /// Whether its words stand on several lines.
    pub(crate) fn has_line_breaks(&self) -> bool {
        self.parts
            .iter()
            .any(|part| matches!(part, Part::Text { text } if text.contains('\n')))
    }
}

/// A part that is no text, braces included.
fn placeable(part: &Part, layout: &Layout) -> String {
    match part {
        Part::Text { text } => {
            let mut quoted = "{ ".to_owned();
            push_quoted(&mut quoted, text);
            quoted + " }"
        }
        Part::Value(subject) => format!("{{ {} }}", expression(subject)),
        Part::Choice(choice) => self::choice(choice, layout),
        Part::Kept { fluent } => fluent.clone(),
    }
}

/// A choice over several lines. Without a default its last arm becomes it; without arms there is only the value.
fn choice(choice: &Choice, layout: &Layout) -> String {
    let Some(last) = choice.arms.len().checked_sub(1) else {
        return format!("{{ {} }}", expression(&choice.by));
    };
    let default = choice
        .arms
        .iter()
        .position(|arm| arm.default)
        .unwrap_or(last);
    let line = format!("{}{}{ARM}", layout.line_break, layout.indent);
    // A star hangs before its key, so that keys stand below each other.
    let starred = &line[..line.len() - 1];
    let inner = Layout {
        line_break: layout.line_break,
        indent: format!("{}{ARM}{ARM}", layout.indent),
        first_behind: true,
    };
    let mut fluent = format!("{{ {} ->", expression(&choice.by));
    for (number, Arm { key, phrase, .. }) in choice.arms.iter().enumerate() {
        if number == default {
            fluent.push_str(starred);
            fluent.push('*');
        } else {
            fluent.push_str(&line);
        }
        let (Key::Word(key) | Key::Number(key)) = key;
        fluent.extend(["[", key, "] ", &phrase.compose(&inner)]);
    }
    fluent.extend([layout.line_break, &layout.indent, "}"]);
    fluent
}

/// `$streak`, or `NUMBER($streak, type: "ordinal")`.
fn expression(subject: &Subject) -> String {
    let Some(function) = &subject.function else {
        return format!("${}", subject.variable);
    };
    let mut fluent = format!("{}(${}", function.name, subject.variable);
    for other in &function.others {
        fluent.push_str(", ");
        push_literal(&mut fluent, other);
    }
    for (name, value) in &function.options {
        fluent.extend([", ", name, ": "]);
        push_literal(&mut fluent, value);
    }
    fluent.push(')');
    fluent
}

fn push_literal(fluent: &mut String, literal: &Literal) {
    match literal {
        Literal::Text(text) => push_quoted(fluent, text),
        Literal::Number(number) => fluent.push_str(number),
    }
}
