//! From a pattern in a locale file, or a pattern as text, to a phrase.

use fluent_syntax::unicode::unescape_unicode_to_string;

use super::{
    Arm, Choice, ChoicePath, Function, Key, Literal, Part, Phrase, PhraseError, Subject, Through,
};
use crate::copy::tree::{self, Arguments, Element, Expression, Inline, Pattern, Placeable};
use crate::copy::{Catalog, parse};
use crate::{Draft, ProblemCode};

/// What a pattern is given so that it parses: a message and an attribute of it.
const HEAD: &str = "m =\n .a = ";
/// What every line of it is indented by, so that it stays within the attribute.
const INDENT: &str = "  ";

impl Phrase {
    /// A pattern's words.
    pub(crate) fn of(catalog: &Catalog, pattern: &Pattern) -> Self {
        let mut phrase = Self::default();
        for element in &pattern.elements {
            match element {
                Element::Text(span) => phrase.push_text(catalog.str(span)),
                Element::Placeable(placeable) => phrase.push(part(catalog, placeable)),
            }
        }
        phrase
    }

    /// Reads a Fluent pattern as it stands behind `=`, on one line or on several. The empty text is the empty
    /// phrase.
    pub fn parse(fluent: &str) -> Result<Self, PhraseError> {
        let text = fluent.replace("\r\n", "\n");
        // A tab, or a space that does not break, is words to Fluent.
        if text.trim_matches([' ', '\n']).is_empty() {
            return Ok(Self::default());
        }
        if !text.contains(['{', '}', '\n', '\r']) {
            // Most words: nothing on one line can be more than they are.
            return Ok(Self::text(text.trim_matches(' ')));
        }
        let framed = Framed::new(&text);
        let catalog = parse(framed.file.as_bytes());
        if let Some(fault) = catalog.faults.first() {
            let at = framed.place(fault.span.start);
            return Err(match fault.code {
                ProblemCode::BrokenFluent { fault } => PhraseError::Broken { fault, at },
                _ => PhraseError::More,
            });
        }
        match catalog.messages.as_slice() {
            [message] if message.attributes.len() == 1 && catalog.terms.is_empty() => {
                let pattern = &message.attributes[0].pattern;
                // What follows would be a comment, and be lost in silence.
                let whole = framed.file[pattern.span.end..].trim().is_empty();
                whole
                    .then(|| Self::of(&catalog, pattern))
                    .ok_or(PhraseError::More)
            }
            _ => Err(PhraseError::More),
        }
    }
}

/// A pattern as a text box shows it; `None` for what is none.
pub(super) fn draft(fluent: &str) -> Option<Draft> {
    let catalog = parse(Framed::new(fluent).file.as_bytes());
    let attribute = catalog.messages.first()?.attributes.first()?;
    Some(Draft::of(&catalog, &attribute.pattern))
}

/// A pattern as the one attribute of a file's one message.
struct Framed {
    file: String,
    /// Where each of its lines begins: in the file, and in the pattern.
    lines: Vec<(usize, usize)>,
}

impl Framed {
    fn new(pattern: &str) -> Self {
        let mut framed = Self {
            file: HEAD.to_owned(),
            lines: Vec::new(),
        };
        let mut at = 0;
        for (number, line) in pattern.split('\n').enumerate() {
            if number > 0 {
                framed.file.push('\n');
                framed
                    .file
                    .push_str(if line.is_empty() { "" } else { INDENT });
            }
            framed.lines.push((framed.file.len(), at));
            framed.file.push_str(line);
            at += line.len() + 1;
        }
        framed.file.push('\n');
        framed
    }

    /// The pattern's byte for a byte of the file.
    fn place(&self, at: usize) -> usize {
        let line = self.lines.iter().rev().find(|(start, _)| *start <= at);
        line.map_or(0, |(start, here)| here + (at - start))
    }
}

/// A placeable as a part.
pub(crate) fn part(catalog: &Catalog, placeable: &Placeable) -> Part {
    let known = match &placeable.expression {
        Expression::Inline(Inline::Literal(literal)) => Some(Part::Text {
            text: unescape_unicode_to_string(catalog.str(literal)).into_owned(),
        }),
        Expression::Inline(Inline::Placeable(inner)) => Some(part(catalog, inner)),
        Expression::Inline(inline) => subject(catalog, inline).map(Part::Value),
        Expression::Select { selector, variants } => {
            subject(catalog, selector).map(|by| Part::Choice(choice(catalog, by, variants)))
        }
    };
    known.unwrap_or_else(|| Part::Kept {
        fluent: indented(catalog.str(&placeable.span)),
    })
}

/// A placeable over several lines, the ones after the first as far to the left as they go but four: so it is the same
/// in whichever file it stood.
fn indented(fluent: &str) -> String {
    let depth = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let filled = || {
        fluent
            .lines()
            .skip(1)
            .filter(|line| !line.trim().is_empty())
    };
    let Some(common) = filled().map(depth).min() else {
        return fluent.to_owned();
    };
    let mut out = String::new();
    for (number, line) in fluent.lines().enumerate() {
        match line.get(common..).filter(|_| number > 0) {
            Some(rest) => out.extend(["\n    ", rest]),
            None if number > 0 => out.push('\n'),
            None => out.push_str(line),
        }
    }
    out
}

/// A choice with its arms.
fn choice(catalog: &Catalog, by: Subject, variants: &[tree::Choice]) -> Choice {
    let arms = variants.iter().map(|variant| Arm {
        key: key(catalog, &variant.key),
        default: variant.default,
        phrase: Phrase::of(catalog, &variant.pattern),
    });
    Choice {
        by,
        arms: arms.collect(),
    }
}

/// When an arm is taken.
pub(crate) fn key(catalog: &Catalog, key: &tree::Key) -> Key {
    match key {
        tree::Key::Name(span) => Key::Word(catalog.str(span).to_owned()),
        tree::Key::Number(span) => Key::Number(catalog.str(span).to_owned()),
    }
}

/// The arm of a choice in a pattern's tree: what [`Phrase::choice`] finds in its phrase.
pub(crate) fn arm_pattern<'c>(
    catalog: &Catalog,
    pattern: &'c Pattern,
    at: &ChoicePath,
    arm: &Key,
) -> Option<&'c tree::Choice> {
    let mut pattern = pattern;
    for Through { choice, arm } in &at.through {
        pattern = &arm_of(catalog, pattern, *choice, arm)?.pattern;
    }
    arm_of(catalog, pattern, at.choice, arm)
}

/// An arm of the so-manieth choice of a pattern.
fn arm_of<'c>(
    catalog: &Catalog,
    pattern: &'c Pattern,
    choice: usize,
    arm: &Key,
) -> Option<&'c tree::Choice> {
    let placeables = pattern.elements.iter().filter_map(|element| match element {
        Element::Placeable(placeable) => Some(placeable),
        Element::Text(_) => None,
    });
    let mut choices = placeables.filter_map(|placeable| variants(catalog, placeable));
    let mut arms = choices.nth(choice)?.iter();
    arms.find(|variant| key(catalog, &variant.key) == *arm)
}

/// The arms of a placeable that is a choice by a variable, however many braces are around it.
fn variants<'c>(catalog: &Catalog, placeable: &'c Placeable) -> Option<&'c [tree::Choice]> {
    match &placeable.expression {
        Expression::Inline(Inline::Placeable(inner)) => variants(catalog, inner),
        Expression::Select { selector, variants } => {
            subject(catalog, selector).map(|_| variants.as_slice())
        }
        Expression::Inline(_) => None,
    }
}

/// A variable, plain or in a function of literals; `None` for anything else.
pub(crate) fn subject(catalog: &Catalog, inline: &Inline) -> Option<Subject> {
    match inline {
        Inline::Variable(name) => Some(Subject::of(catalog.str(name))),
        Inline::Call {
            function,
            arguments,
        } => called(catalog, catalog.str(function), arguments),
        _ => None,
    }
}

/// A variable in a function of literals.
fn called(catalog: &Catalog, function: &str, arguments: &Arguments) -> Option<Subject> {
    let (first, others) = arguments.positional.split_first()?;
    let Inline::Variable(variable) = first else {
        return None;
    };
    let others: Option<Vec<Literal>> = others.iter().map(|other| literal(catalog, other)).collect();
    let options: Option<Vec<(String, Literal)>> = arguments
        .named
        .iter()
        .map(|(name, value)| Some((catalog.str(name).to_owned(), literal(catalog, value)?)))
        .collect();
    Some(Subject {
        variable: catalog.str(variable).to_owned(),
        function: Some(Function {
            name: function.to_owned(),
            others: others?,
            options: options?,
        }),
    })
}

/// A literal's value.
fn literal(catalog: &Catalog, inline: &Inline) -> Option<Literal> {
    match inline {
        Inline::Literal(span) => Some(Literal::Text(
            unescape_unicode_to_string(catalog.str(span)).into_owned(),
        )),
        Inline::Number(span) => Some(Literal::Number(catalog.str(span).to_owned())),
        _ => None,
    }
}
