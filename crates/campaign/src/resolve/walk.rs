//! The walk over a field's tree: every expression's value, bounded in size and depth.

use std::borrow::Cow;
use std::collections::BTreeMap;

use fluent_syntax::unicode::unescape_unicode_to_string;

use super::direction::{ISOLATE, LEFT_TO_RIGHT, POP, needs_isolate};
use super::number::{Number, Numbers};
use super::value::{Evaluated, Scope};
use crate::copy::tree::{
    Arguments, Choice, Element, Entry, Expression, Inline, Key, Pattern, Placeable, Span,
};
use crate::copy::{Catalog, FUNCTIONS, reference_span};
use crate::place::Lines;
use crate::pseudo::Disguise;
use crate::{
    CopyPlace, Direction, Origin, Piece, Problem, ProblemCode, Pseudo, Value, Variable,
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
    /// The base direction that the words are shown with.
    pub(super) base: Direction,
    /// What the words are disguised as.
    pub(super) pseudo: Option<Pseudo>,
    /// The locale's rules.
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
    disguise: Option<Disguise>,
    /// How many selectors we are in: there, words are compared and not shown.
    judging: usize,
    scopes: Vec<Scope>,
    open: Vec<Target>,
    steps: usize,
    found: Vec<(Span, ProblemCode)>,
    /// Whether any of the persona's values was asked for.
    personal: bool,
}

impl<'a> Walk<'a> {
    /// A walk that has not begun.
    pub(super) fn new(ground: Ground<'a>) -> Self {
        let disguise = ground.pseudo.map(Disguise::new);
        Self {
            ground,
            disguise,
            judging: 0,
            scopes: vec![Scope::Persona],
            open: Vec::new(),
            steps: 0,
            found: Vec::new(),
            personal: false,
        }
    }

    /// A placeable's words, where they are the same for everybody and nothing is wrong with them.
    pub(super) fn fixed(mut self, placeable: &'a Placeable) -> Option<String> {
        let (words, _) = self.shown(placeable);
        (!self.personal && self.found.is_empty()).then_some(words)
    }

    /// Resolves a field's pattern.
    pub(super) fn field(mut self, pattern: &'a Pattern, place: &CopyPlace) -> Walked {
        let catalog = self.ground.catalog;
        if let Some(entry) = catalog.message(&place.message_id()) {
            self.open.push((entry.id.start, pattern.span.start));
        }
        let mut text = String::new();
        let mut pieces = Vec::with_capacity(pattern.elements.len());
        let brackets = self.disguise.as_ref().map(Disguise::brackets);
        let (open, close) = brackets.unwrap_or_default();
        let (start, end) = (pattern.span.start, pattern.span.end);
        text.push_str(open);
        push_piece(&mut pieces, &text, Origin::Added { at: start });
        for element in &pattern.elements {
            match element {
                Element::Text(span) => {
                    push_bounded(&mut text, &self.own(span));
                    let origin = match self.disguise {
                        None => Origin::Source {
                            range: span.clone(),
                        },
                        // Not the file's bytes any more.
                        Some(_) => Origin::Added { at: span.start },
                    };
                    push_piece(&mut pieces, &text, origin);
                }
                Element::Placeable(placeable) => {
                    self.top_placeable(placeable, &mut text, &mut pieces);
                }
            }
        }
        text.push_str(close);
        push_piece(&mut pieces, &text, Origin::Added { at: end });
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
        let (shown, isolate) = self.shown(placeable);
        let span = &placeable.span;
        if let Some(isolate) = isolate {
            text.push(isolate);
            push_piece(pieces, text, Origin::Added { at: span.start });
        }
        push_bounded(text, &shown);
        let variable = variable_of(&placeable.expression).map(|name| self.str(name).to_owned());
        push_piece(
            pieces,
            text,
            Origin::Placeable {
                range: span.clone(),
                variable,
            },
        );
        if isolate.is_some() {
            text.push(POP);
            push_piece(pieces, text, Origin::Added { at: span.end });
        }
    }

    /// The bytes of a span.
    fn str(&self, span: &Span) -> &'a str {
        self.ground.catalog.str(span)
    }

    /// Words of the message itself, in disguise where they are to be shown in one.
    fn own(&mut self, span: &Span) -> Cow<'a, str> {
        let words = self.ground.catalog.str(span);
        match &mut self.disguise {
            Some(disguise) if self.judging == 0 => disguise.words(words).into(),
            _ => words.into(),
        }
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

    /// A placeable's words, and the isolate that they need.
    fn shown(&mut self, placeable: &'a Placeable) -> (String, Option<char>) {
        let text = match self.expression(&placeable.expression) {
            Evaluated::Words(shown) | Evaluated::Unknown(shown) => return (shown, None),
            // It begins with a scheme or not, and may have Arabic in it: it runs left to right all the same.
            Evaluated::Url(address) => {
                let isolate = (self.ground.base == Direction::Rtl && !address.is_empty())
                    .then_some(LEFT_TO_RIGHT);
                return (address, isolate);
            }
            Evaluated::Text(text) => text,
            Evaluated::Number(number) => self.ground.numbers.format(&number),
            Evaluated::Date(moment) => moment.format(self.ground.numbers.locale()),
        };
        let isolate = needs_isolate(&text, self.ground.base).then_some(ISOLATE);
        (text, isolate)
    }

    /// A pattern's words, isolates and all.
    fn words(&mut self, pattern: &'a Pattern) -> String {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                Element::Text(span) => push_bounded(&mut text, &self.own(span)),
                Element::Placeable(placeable) => {
                    let (shown, isolate) = self.shown(placeable);
                    text.extend(isolate);
                    push_bounded(&mut text, &shown);
                    text.extend(isolate.map(|_| POP));
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
                self.judging += 1;
                let value = self.inline(selector);
                self.judging -= 1;
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

    /// A variable's value: the persona's, or in a term what was passed. Its absence is noted.
    fn variable(&mut self, span: &Span) -> Evaluated {
        let value = self.given(span);
        if let (None, Some(persona), [Scope::Persona]) =
            (&value, self.ground.persona, self.scopes.as_slice())
            && self.declared(span).is_some()
        {
            let code = ProblemCode::NoValue {
                variable: self.str(span).to_owned(),
                persona: persona.to_owned(),
            };
            self.problem(span, code);
        }
        value.unwrap_or_else(|| self.unknown(span))
    }

    /// What stands for a variable without a value.
    fn unknown(&self, span: &Span) -> Evaluated {
        Evaluated::Unknown(format!("{{ {} }}", self.str(span)))
    }

    /// A variable's value, where it has one. That it is not declared is noted.
    fn given(&mut self, span: &Span) -> Option<Evaluated> {
        let name = self.str(span);
        if let Some(Scope::Term(arguments)) = self.scopes.last() {
            return arguments.get(name).cloned();
        }
        self.personal = true;
        let declared = self.declared(span);
        if declared.is_none() && self.ground.checked {
            let name = name.to_owned();
            self.problem(span, ProblemCode::UnknownVariable { name });
        }
        let kind = declared.unwrap_or_default();
        let value = self.ground.values.get(name)?;
        Some(Evaluated::of(value, kind))
    }

    /// The kind a variable is declared with.
    fn declared(&self, span: &Span) -> Option<VariableKind> {
        let name = self.str(span);
        let mut variables = self.ground.variables.iter();
        variables
            .find(|variable| variable.name == name)
            .map(|variable| variable.kind)
    }

    /// A function's value.
    fn call(&mut self, function: &Span, arguments: &'a Arguments) -> Evaluated {
        let name = self.str(function);
        if name == "DEFAULT" {
            return self.default(arguments);
        }
        let first = arguments
            .positional
            .first()
            .map(|argument| self.inline(argument));
        if !FUNCTIONS.contains(&name) {
            // The value still shows, so that the rest of the words can be judged.
            let name = name.to_owned();
            self.problem(function, ProblemCode::UnknownFunction { name });
        }
        let Some(value) = first else {
            return Evaluated::Unknown(format!("{{ {name}() }}"));
        };
        if name == "NUMBER"
            && let Some(mut number) = value.number()
        {
            self.options(function, arguments, |option, value| {
                number.set(option, value)
            });
            return Evaluated::Number(number);
        }
        if name == "DATETIME"
            && let Some(mut moment) = value.date()
        {
            self.options(function, arguments, |option, value| {
                moment.set(option, value)
            });
            return Evaluated::Date(moment);
        }
        value
    }

    /// Sets a function's options; notes those that it does not have.
    fn options(
        &mut self,
        function: &Span,
        arguments: &'a Arguments,
        mut set: impl FnMut(&str, &str) -> bool,
    ) {
        // What is written in which currency is known before how the currency is named, in whatever order.
        let named = |option: &Span| self.str(option) == "currencyDisplay";
        let mut options: Vec<_> = arguments.named.iter().collect();
        options.sort_by_key(|(option, _)| named(option));
        for (option, argument) in options {
            let written = match argument {
                Inline::Literal(span) | Inline::Number(span) => self.str(span),
                _ => "",
            };
            if !set(self.str(option), written) {
                let function = self.str(function);
                let name = format!("{function}({}: {written})", self.str(option));
                self.problem(option, ProblemCode::UnknownFunction { name });
            }
        }
    }

    /// `DEFAULT($first_name, "friend")`: the first value, or where it is absent or empty, the second. In the view
    /// without a persona variables stand by their names, so this one does, too.
    fn default(&mut self, arguments: &'a Arguments) -> Evaluated {
        let mut positional = arguments.positional.iter();
        let (first, second) = (positional.next(), positional.next());
        let value = match first {
            Some(Inline::Variable(name)) => match self.given(name) {
                Some(value) => value,
                None if self.ground.persona.is_none() => return self.unknown(name),
                None => Evaluated::Text(String::new()),
            },
            Some(other) => self.inline(other),
            None => Evaluated::Unknown("{ DEFAULT() }".to_owned()),
        };
        match second {
            Some(second) if value.is_empty() => self.inline(second),
            _ => value,
        }
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

/// The variable that an expression shows and nothing else, formatted or not, with a default or not.
fn variable_of(expression: &Expression) -> Option<&Span> {
    match expression {
        Expression::Inline(Inline::Variable(name)) => Some(name),
        Expression::Inline(Inline::Call { arguments, .. }) => match arguments.positional.first() {
            Some(Inline::Variable(name)) => Some(name),
            _ => None,
        },
        _ => None,
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
