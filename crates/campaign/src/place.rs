//! Byte offsets to lines and columns.

use crate::copy::tree::Span;
use crate::{Place, Problem, ProblemCode, Severity};

/// The lines of a file.
pub(crate) struct Lines<'a> {
    file: &'a str,
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// Finds the lines of a file.
    pub(crate) fn new(file: &'a str, text: &'a str) -> Self {
        let after = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            file,
            text,
            starts: std::iter::once(0).chain(after).collect(),
        }
    }

    /// The place of a span. A byte order mark is no column.
    pub(crate) fn place(&self, span: &Span) -> Place {
        let start = self.text.floor_char_boundary(span.start);
        let line = self.starts.partition_point(|first| *first <= start);
        let first = self.starts[line - 1];
        let before = self.text[first..start].trim_start_matches('\u{feff}');
        Place {
            file: self.file.to_owned(),
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: u32::try_from(before.chars().count() + 1).unwrap_or(u32::MAX),
            start,
            end: span.end.clamp(start, self.text.len()),
        }
    }

    /// A problem at a span.
    pub(crate) fn problem(&self, span: &Span, code: ProblemCode) -> Problem {
        Problem {
            severity: severity(&code),
            code,
            place: Some(self.place(span)),
        }
    }
}

/// A problem that has no place.
pub(crate) fn placeless(code: ProblemCode) -> Problem {
    Problem {
        severity: severity(&code),
        code,
        place: None,
    }
}

/// How bad a kind of problem is: an error where a message would go out wrong or not at all.
fn severity(code: &ProblemCode) -> Severity {
    match code {
        ProblemCode::NoManifest
        | ProblemCode::BrokenToml { .. }
        | ProblemCode::BrokenFluent { .. }
        | ProblemCode::NotUtf8
        | ProblemCode::UnknownVariable { .. }
        | ProblemCode::UnknownReference { .. }
        | ProblemCode::Cycle { .. }
        | ProblemCode::UnknownFunction { .. }
        | ProblemCode::Missing { .. } => Severity::Error,
        ProblemCode::BadSetting { .. }
        | ProblemCode::NewerFormat { .. }
        | ProblemCode::Duplicate { .. }
        | ProblemCode::NoLocaleFile { .. }
        | ProblemCode::UnlistedLocale { .. }
        | ProblemCode::SecondLocaleFile { .. }
        | ProblemCode::BadLocale { .. }
        | ProblemCode::NoValue { .. }
        | ProblemCode::NoMedia { .. } => Severity::Warning,
    }
}
