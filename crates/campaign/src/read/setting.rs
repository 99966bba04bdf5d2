//! One setting at a time: a value of the wanted kind, or its default and a problem that says where.

use toml_edit::{Document, Item, TableLike, Value as Toml};

use crate::copy::tree::Span;
use crate::place::{Lines, placeless};
use crate::{InterruptionLevel, Problem, ProblemCode, Purpose, Value};

/// Reads settings of one file and collects what is wrong with them.
pub(super) struct Settings<'a> {
    text: &'a str,
    lines: Lines<'a>,
    /// What was found wrong so far.
    pub(super) problems: Vec<Problem>,
}

/// Parses a TOML file, or says why not.
pub(super) fn parse<'t>(file: &str, text: &'t str) -> Result<Document<&'t str>, Box<Problem>> {
    Document::parse(text).map_err(|error| {
        let detail = error.message().trim().to_owned();
        let code = ProblemCode::BrokenToml { detail };
        Box::new(match error.span() {
            Some(span) => Lines::new(file, text).problem(&span, code),
            None => placeless(code),
        })
    })
}

/// The problem of a file that is not UTF-8.
pub(super) fn not_utf8(file: &str, bytes: &[u8], at: usize) -> Problem {
    let readable = String::from_utf8_lossy(&bytes[..at]);
    Lines::new(file, &readable).problem(&(at..at), ProblemCode::NotUtf8)
}

impl<'a> Settings<'a> {
    /// Settings of a file with this text.
    pub(super) fn new(file: &'a str, text: &'a str) -> Self {
        Self {
            text,
            lines: Lines::new(file, text),
            problems: Vec::new(),
        }
    }

    /// Notes a problem at a span.
    pub(super) fn problem(&mut self, span: Option<Span>, code: ProblemCode) {
        let problem = match span {
            Some(span) => self.lines.problem(&span, code),
            None => placeless(code),
        };
        self.problems.push(problem);
    }

    /// Notes a value that means nothing here.
    pub(super) fn bad(&mut self, key: &str, span: Option<Span>, expected: &str) {
        let written = span
            .clone()
            .and_then(|span| self.text.get(span))
            .unwrap_or_default();
        let code = ProblemCode::BadSetting {
            key: key.to_owned(),
            value: written.trim().chars().take(200).collect(),
            expected: expected.to_owned(),
        };
        self.problem(span, code);
    }

    /// The value of a key through `read`; `None` where it is absent, or bad (then noted).
    pub(super) fn get<T>(
        &mut self,
        table: &dyn TableLike,
        path: &str,
        key: &str,
        expected: &str,
        read: impl FnOnce(&Item) -> Option<T>,
    ) -> Option<T> {
        let item = table.get(key).filter(|item| !item.is_none())?;
        let value = read(item);
        if value.is_none() {
            self.bad(&dotted(path, key), item.span(), expected);
        }
        value
    }

    /// A text.
    pub(super) fn text(&mut self, table: &dyn TableLike, path: &str, key: &str) -> Option<String> {
        self.get(table, path, key, "\"text\"", |item| {
            item.as_str().map(str::to_owned)
        })
    }

    /// Whether something is so.
    pub(super) fn flag(&mut self, table: &dyn TableLike, path: &str, key: &str) -> bool {
        self.get(table, path, key, "true | false", Item::as_bool)
            .unwrap_or_default()
    }

    /// A count.
    pub(super) fn count(&mut self, table: &dyn TableLike, path: &str, key: &str) -> Option<u32> {
        self.get(table, path, key, "0 … 4294967295", |item| {
            item.as_integer()
                .and_then(|number| u32::try_from(number).ok())
        })
    }

    /// A fraction.
    pub(super) fn fraction(&mut self, table: &dyn TableLike, path: &str, key: &str) -> Option<f64> {
        self.get(table, path, key, "0.0 … 1.0", |item| {
            number(item).filter(|number| (0.0..=1.0).contains(number))
        })
    }

    /// The texts of an array, each with its place. What is no text is noted and left out.
    pub(super) fn texts(
        &mut self,
        table: &dyn TableLike,
        path: &str,
        key: &str,
    ) -> Vec<(String, Option<Span>)> {
        let expected = "[\"text\", …]";
        let array = self.get(table, path, key, expected, |item| item.as_array().cloned());
        let mut texts = Vec::new();
        for value in array.iter().flatten() {
            match value.as_str() {
                Some(text) => texts.push((text.to_owned(), value.span())),
                None => self.bad(&dotted(path, key), value.span(), "\"text\""),
            }
        }
        texts
    }

    /// The tables of an array, written either way.
    pub(super) fn tables<'t>(
        &mut self,
        table: &'t dyn TableLike,
        path: &str,
        key: &str,
    ) -> Vec<&'t dyn TableLike> {
        let Some(item) = table.get(key).filter(|item| !item.is_none()) else {
            return Vec::new();
        };
        if let Some(tables) = item.as_array_of_tables() {
            return tables.iter().map(|table| table as &dyn TableLike).collect();
        }
        let Some(array) = item.as_array() else {
            self.bad(
                &dotted(path, key),
                item.span(),
                &format!("[[{}]]", dotted(path, key)),
            );
            return Vec::new();
        };
        let mut tables: Vec<&dyn TableLike> = Vec::new();
        for value in array {
            match value {
                Toml::InlineTable(table) => tables.push(table),
                _ => self.bad(&dotted(path, key), value.span(), "{ … }"),
            }
        }
        tables
    }

    /// A table, written any way.
    pub(super) fn table<'t>(
        &mut self,
        table: &'t dyn TableLike,
        path: &str,
        key: &str,
    ) -> Option<&'t dyn TableLike> {
        let item = table.get(key).filter(|item| !item.is_none())?;
        if item.as_table_like().is_none() {
            self.bad(
                &dotted(path, key),
                item.span(),
                &format!("[{}]", dotted(path, key)),
            );
        }
        item.as_table_like()
    }
}

/// A key within a table.
pub(super) fn dotted(path: &str, key: &str) -> String {
    if path.is_empty() {
        key.to_owned()
    } else {
        format!("{path}.{key}")
    }
}

/// A number, whole or not.
fn number(item: &Item) -> Option<f64> {
    item.as_float()
        .or_else(|| item.as_integer().map(|number| number as f64))
}

/// A persona's value. A date of TOML's own is the text it is written as.
pub(super) fn persona_value(item: &Item) -> Option<Value> {
    if let Some(text) = item.as_str() {
        return Some(Value::Text(text.to_owned()));
    }
    if let Some(date) = item.as_datetime() {
        return Some(Value::Text(date.to_string()));
    }
    if let Some(table) = item.as_table_like() {
        return Some(Value::Money {
            amount: table.get("amount").and_then(number)?,
            currency: table.get("currency").and_then(Item::as_str)?.to_owned(),
        });
    }
    number(item).map(Value::Number)
}

/// How a purpose is written.
pub(crate) fn purpose_id(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Promotional => "promotional",
        Purpose::Transactional => "transactional",
    }
}

/// How an interruption level is written.
pub(crate) fn interruption_id(level: InterruptionLevel) -> &'static str {
    match level {
        InterruptionLevel::Passive => "passive",
        InterruptionLevel::Active => "active",
        InterruptionLevel::TimeSensitive => "time-sensitive",
        InterruptionLevel::Critical => "critical",
    }
}
