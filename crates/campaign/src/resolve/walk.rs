//! The walk over a field's tree: every expression's value, bounded in size and depth.

use std::collections::BTreeMap;

use fluent_syntax::unicode::unescape_unicode_to_string;

use super::direction::{ISOLATE, POP, needs_isolate};
use super::number::{Number, Numbers};
use super::value::{Evaluated, Scope};
use crate::copy::tree::{
    Arguments, Choice, Element, Entry, Expression, Inline, Key, Pattern, Placeable, Span,
};
use crate::copy::{Catalog, reference_span};
use crate::place::Lines;
use crate::{
    CopyPlace, Direction, Locale, Origin, Piece, Problem, ProblemCode, Value, Variable,
    VariableKind,
};

/// The most bytes a field's words get. No push carries more than 4 KiB; this only stops bombs.
const MAX_BYTES: usize = 64 * 1024;
/// The most expressions evaluated for one field.
const MAX_STEPS: usize = 20_000;
/// The most references that can stand in each other.
const MAX_REFERENCES: usize = 40;

/// What a walk stands on.
pub(super) struct Ground<'a> {
    /// The locale file the words stand in.
    pub(super) catalog: &'a Catalog,
    /// Its path.
    pub(super) path: &'a str,
    /// Its locale.
    pub(super) locale: &'a Locale,
    /// That locale's rules.
    pub(super) numbers: &'a Numbers,
    /// What the campaign declares.
    pub(super) variables: &'a [Variable],
    /// Whether the declarations are known at all.
    pub(super) checked: bool,
    /// The persona's values.
    pub(super) values: &'a BTreeMap<String, Value>,
    /// The persona's id; `None` shows variables by name.
    pub(super) persona: Option<&'a str>,
}

/// What a walk gives.
pub(super) struct Walked {
    /// The words.
    pub(super) text: String,
    /// Where they came from.
    pub(super) pieces: Vec<Piece>,
    /// What was wrong on the way.
    pub(super) problems: Vec<Problem>,
}

/// What a reference points to: the entry's and the attribute's start in the file.
type Target = (usize, usize);

/// A walk over one field.
pub(super) struct Walk<'a> {
    ground: Ground<'a>,
    base: Direction,
    scopes: Vec<Scope>,
    open: Vec<Target>,
    steps: usize,
    found: Vec<(Span, ProblemCode)>,
}

impl<'a> Walk<'a> {
    /// A walk that has not begun.
    pub(super) fn new(ground: Ground<'a>) -> Self {
        let base = ground.locale.direction();
        Self {
            ground,
            base,
            scopes: vec![Scope::Persona],
            open: Vec::new(),
            steps: 0,
            found: Vec::new(),
        }
    }

    /// Resolves a field's pattern.
    pub(super) fn field(mut self, pattern: &'a Pattern, place: &CopyPlace) -> Walked {
        let catalog = self.ground.catalog;
        if let Some(entry) = catalog.message(&place.message_id()) {
            self.open.push((entry.id.start, pattern.span.start));
        }
        let mut text = String::new();
        let mut pieces = Vec::with_capacity(pattern.elements.len());
        for element in &pattern.elements {
            match element {
                Element::Text(span) => {
                    text.push_str(catalog.str(span));
                    push_piece(
                        &mut pieces,
                        &text,
                        Origin::Source {
                            range: span.clone(),
                        },
                    );
                }
                Element::Placeable(placeable) => {
                    self.top_placeable(placeable, &mut text, &mut pieces);
                }
            }
        }
        Walked {
            text,
            pieces,
            problems: problems(&self.ground, self.found),
        }
    }

    /// A placeable of the field itself, with its own piece, and its isolates as added ones.
    fn top_placeable(
        &mut self,
        placeable: &'a Placeable,
        text: &mut String,
        pieces: &mut Vec<Piece>,
    ) {
        let (shown, isolated) = self.shown(placeable);
        let span = &placeable.span;
        if isolated {
            text.push(ISOLATE);
            push_piece(pieces, text, Origin::Added { at: span.start });
        }
        push_bounded(text, &shown);
        let variable = match &placeable.expression {
            Expression::Inline(Inline::Variable(name)) => Some(self.str(name).to_owned()),
            _ => None,
        };
        push_piece(
            pieces,
            text,
            Origin::Placeable {
                range: span.clone(),
                variable,
            },
        );
        if isolated {
            text.push(POP);
            push_piece(pieces, text, Origin::Added { at: span.end });
        }
    }

    /// The bytes of a span.
    fn str(&self, span: &Span) -> &'a str {
        self.ground.catalog.str(span)
    }

    /// Notes a problem once.
    fn problem(&mut self, span: &Span, code: ProblemCode) {
        if !self
            .found
            .iter()
            .any(|(other, known)| other == span && *known == code)
        {
            self.found.push((span.clone(), code));
        }
    }

    /// A placeable's words, and whether they need an isolate.
    fn shown(&mut self, placeable: &'a Placeable) -> (String, bool) {
        match self.expression(&placeable.expression) {
            Evaluated::Words(words) => (words, false),
            Evaluated::Text(text) => {
                let isolated = needs_isolate(&text, self.base);
                (text, isolated)
            }
            Evaluated::Number(number) => {
                let text = self.ground.numbers.format(&number);
                let isolated = needs_isolate(&text, self.base);
                (text, isolated)
            }
            Evaluated::Unknown(shown) => (shown, false),
        }
    }

    /// A pattern's words, isolates and all.
    fn words(&mut self, pattern: &'a Pattern) -> String {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                Element::Text(span) => push_bounded(&mut text, self.str(span)),
                Element::Placeable(placeable) => {
                    let (shown, isolated) = self.shown(placeable);
                    if isolated {
                        text.push(ISOLATE);
                    }
                    push_bounded(&mut text, &shown);
                    if isolated {
                        text.push(POP);
                    }
                }
            }
            if text.len() >= MAX_BYTES {
                break;
            }
        }
        text
    }

    /// An expression's value.
    fn expression(&mut self, expression: &'a Expression) -> Evaluated {
        self.steps += 1;
        if self.steps > MAX_STEPS {
            return Evaluated::Words(String::new());
        }
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let value = self.inline(selector);
                match self.choose(&value, variants) {
                    Some(choice) => Evaluated::Words(self.words(&choice.pattern)),
                    None => Evaluated::Words(String::new()),
                }
            }
        }
    }

    /// The first choice whose key fits, otherwise the default.
    fn choose(&self, value: &Evaluated, choices: &'a [Choice]) -> Option<&'a Choice> {
        let fits = |choice: &&Choice| match &choice.key {
            Key::Number(key) => value.is_number(self.str(key)),
            Key::Name(key) => value.is_word(self.str(key), self.ground.numbers),
        };
        let default = || choices.iter().find(|choice| choice.default);
        choices.iter().find(fits).or_else(default)
    }

    /// A value's value.
    fn inline(&mut self, inline: &'a Inline) -> Evaluated {
        match inline {
            Inline::Literal(span) => {
                Evaluated::Words(unescape_unicode_to_string(self.str(span)).into_owned())
            }
            Inline::Number(span) => {
                let text = self.str(span);
                Number::parse(text)
                    .map_or_else(|| Evaluated::Words(text.to_owned()), Evaluated::Number)
            }
            Inline::Variable(name) => self.variable(name),
            Inline::Call {
                function,
                arguments,
            } => self.call(function, arguments),
            Inline::Message { id, attribute } => {
                let entry = self.ground.catalog.message(self.str(id));
                self.reference(entry, id, attribute.as_ref(), None)
            }
            Inline::Term {
                id,
                attribute,
                arguments,
            } => {
                let entry = self.ground.catalog.term(self.str(id));
                let scope = self.term_scope(arguments.as_ref());
                self.reference(entry, id, attribute.as_ref(), Some(scope))
            }
            Inline::Placeable(placeable) => self.expression(&placeable.expression),
        }
    }

    /// A variable's value: the persona's, or in a term what was passed.
    fn variable(&mut self, span: &Span) -> Evaluated {
        let name = self.str(span);
        let unknown = Evaluated::Unknown(format!("{{ {name} }}"));
        if let Some(Scope::Term(arguments)) = self.scopes.last() {
            return arguments.get(name).cloned().unwrap_or(unknown);
        }
        let declared = self
            .ground
            .variables
            .iter()
            .find(|variable| variable.name == name);
        if declared.is_none() && self.ground.checked {
            self.problem(
                span,
                ProblemCode::UnknownVariable {
                    name: name.to_owned(),
                },
            );
        }
        let kind = declared.map_or(VariableKind::Text, |variable| variable.kind);
        if let Some(value) = self.ground.values.get(name) {
            return Evaluated::of(value, kind);
        }
        if let Some(persona) = self.ground.persona.filter(|_| declared.is_some()) {
            let code = ProblemCode::NoValue {
                variable: name.to_owned(),
                persona: persona.to_owned(),
            };
            self.problem(span, code);
        }
        unknown
    }

    /// A function's value.
    fn call(&mut self, function: &Span, arguments: &'a Arguments) -> Evaluated {
        let name = self.str(function);
        let first = arguments
            .positional
            .first()
            .map(|argument| self.inline(argument));
        if name != "NUMBER" {
            // The value still shows, so that the rest of the words can be judged.
            self.problem(
                function,
                ProblemCode::UnknownFunction {
                    name: name.to_owned(),
                },
            );
            return first.unwrap_or_else(|| Evaluated::Unknown(format!("{{ {name}() }}")));
        }
        let Some(value) = first else {
            return Evaluated::Unknown(format!("{{ {name}() }}"));
        };
        let Some(mut number) = value.number() else {
            return value;
        };
        for (option, argument) in &arguments.named {
            let written = match argument {
                Inline::Literal(span) | Inline::Number(span) => self.str(span),
                _ => "",
            };
            if !number.set(self.str(option), written) {
                let name = format!("{name}({}: {written})", self.str(option));
                self.problem(option, ProblemCode::UnknownFunction { name });
            }
        }
        Evaluated::Number(number)
    }

    /// What a term's own variables stand for.
    fn term_scope(&mut self, arguments: Option<&'a Arguments>) -> Scope {
        let named = arguments.iter().flat_map(|arguments| &arguments.named);
        Scope::Term(
            named
                .map(|(name, value)| (self.str(name).to_owned(), self.inline(value)))
                .collect(),
        )
    }

    /// The words of a message, a term or an attribute.
    fn reference(
        &mut self,
        entry: Option<&'a Entry>,
        id: &Span,
        attribute: Option<&Span>,
        scope: Option<Scope>,
    ) -> Evaluated {
        let span = reference_span(scope.is_some(), id, attribute);
        let written = self.str(&span).to_owned();
        let unknown = Evaluated::Unknown(format!("{{ {written} }}"));
        let pattern = entry.and_then(|entry| match attribute {
            Some(name) => self
                .ground
                .catalog
                .attribute(entry, self.str(name))
                .map(|attribute| &attribute.pattern),
            None => entry.value.as_ref(),
        });
        let (Some(entry), Some(pattern)) = (entry, pattern) else {
            self.problem(&span, ProblemCode::UnknownReference { id: written });
            return unknown;
        };
        let target = (entry.id.start, pattern.span.start);
        if self.open.contains(&target) || self.open.len() > MAX_REFERENCES {
            self.problem(&span, ProblemCode::Cycle { id: written });
            return unknown;
        }
        self.open.push(target);
        let scoped = scope.map(|scope| self.scopes.push(scope)).is_some();
        let words = self.words(pattern);
        if scoped {
            self.scopes.pop();
        }
        self.open.pop();
        Evaluated::Words(words)
    }
}

/// What was found, with lines and columns; those are only looked for where there is something.
fn problems(ground: &Ground<'_>, found: Vec<(Span, ProblemCode)>) -> Vec<Problem> {
    if found.is_empty() {
        return Vec::new();
    }
    let lines = Lines::new(ground.path, &ground.catalog.text);
    found
        .into_iter()
        .map(|(span, code)| lines.problem(&span, code))
        .collect()
}

/// Adds a piece for what the text grew by since the last one; none for nothing.
fn push_piece(pieces: &mut Vec<Piece>, text: &str, origin: Origin) {
    let start = pieces.last().map_or(0, |piece| piece.range.end);
    if start < text.len() {
        pieces.push(Piece {
            range: start..text.len(),
            origin,
        });
    }
}

/// Adds words as long as the text stays small enough.
fn push_bounded(text: &mut String, words: &str) {
    let room = MAX_BYTES.saturating_sub(text.len());
    text.push_str(&words[..words.floor_char_boundary(room)]);
}
