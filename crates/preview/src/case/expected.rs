//! What a case expects of one field.

use serde::Deserialize;

use crate::FieldFit;

/// `{ lines = 4, of = 4, hidden = "and more" }`, or `{ shown = false }`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedFit {
    /// Whether the surface shows the field.
    #[serde(default = "yes")]
    pub shown: bool,
    /// Lines drawn.
    #[serde(default)]
    pub lines: u16,
    /// Lines allowed; absent where there is no bound.
    pub of: Option<u16>,
    /// The hidden words, where there are any.
    pub hidden: Option<String>,
    /// Characters no bundled font has.
    #[serde(default)]
    pub missing: String,
}

fn yes() -> bool {
    true
}

impl From<&FieldFit> for ExpectedFit {
    fn from(fit: &FieldFit) -> Self {
        Self {
            shown: fit.shown,
            lines: fit.lines,
            of: fit.lines_allowed.filter(|_| fit.shown),
            hidden: fit.cut.as_ref().map(|cut| cut.hidden.clone()),
            missing: fit.missing.iter().collect(),
        }
    }
}

impl ExpectedFit {
    /// As a line of a case.
    pub(super) fn row(&self) -> String {
        if !self.shown {
            return "{ shown = false }".to_owned();
        }
        let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
        let of = self.of.map_or(String::new(), |of| format!(", of = {of}"));
        let hidden = self.hidden.as_deref().map_or(String::new(), |hidden| {
            format!(", hidden = {}", inline(hidden))
        });
        let missing = if self.missing.is_empty() {
            String::new()
        } else {
            format!(", missing = {}", quoted(&self.missing))
        };
        format!("{{ lines = {}{of}{hidden}{missing} }}", self.lines)
    }
}

/// A text as a basic string on one line: multi-line strings would not read well in a row.
fn inline(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|c| match c {
            '"' => "\\\"".to_owned(),
            '\\' => "\\\\".to_owned(),
            '\n' => "\\n".to_owned(),
            c if c.is_control() => format!("\\u{:04X}", u32::from(c)),
            c => c.to_string(),
        })
        .collect();
    format!("\"{escaped}\"")
}
