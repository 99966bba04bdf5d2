//! Apple's text styles: size, leading and tracking by the person's text size.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::TextSize;

/// A text style, by Apple's names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TextStyle {
    /// Notifications' texts.
    Subheadline,
    /// Time stamps and notes.
    Footnote,
    /// Actions, and notifications' texts at accessibility sizes.
    Body,
}

/// How a text style is set at one text size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Measure {
    /// Size in points.
    pub(crate) size: f32,
    /// Line height in points.
    pub(crate) line: f32,
    /// Letter spacing in em.
    pub(crate) tracking: f32,
}

/// A row as written: values, grade, source.
type Row = (Vec<f32>, super::Grade, String);

/// The file's tables by name, their rows by key.
type Tables = BTreeMap<String, BTreeMap<String, Row>>;

/// The file, read once.
#[expect(
    clippy::expect_used,
    reason = "compiled in and read by every test; there is no way on without it"
)]
fn tables() -> &'static Tables {
    static READ: OnceLock<Tables> = OnceLock::new();
    READ.get_or_init(|| toml::from_str(include_str!("dynamic-type.toml")).expect("text styles"))
}

/// The value in a column of a row; columns beyond the last have the last's.
fn value(table: &str, row: &str, column: usize) -> f32 {
    let values = &tables()[table][row].0;
    values[column.min(values.len() - 1)]
}

impl TextStyle {
    /// How it is set at a text size.
    pub(crate) fn at(self, size: TextSize) -> Measure {
        let table = match self {
            Self::Subheadline => "subheadline",
            Self::Footnote => "footnote",
            Self::Body => "body",
        };
        let points = value(table, "size", size.step());
        Measure {
            size: points,
            line: value(table, "leading", size.step()),
            tracking: tracking(points),
        }
    }
}

/// The letter spacing of a size in points, in em.
pub(crate) fn tracking(points: f32) -> f32 {
    let first = value("tracking", "first", 0);
    let column = (points - first).max(0.0).round() as usize;
    let table = value("tracking", "thousandths", column);
    let (from, to) = (value("display", "from", 0), value("display", "to", 0));
    let display = ((points - from) / (to - from)).clamp(0.0, 1.0);
    (table + value("display", "thousandths", 0) * display) / 1000.0
}

#[cfg(test)]
mod tests {
    use super::{TextStyle, tables, tracking};
    use crate::TextSize;

    #[test]
    fn every_style_has_a_size_and_a_leading_for_every_category() {
        for style in ["subheadline", "footnote", "body"] {
            for row in ["size", "leading"] {
                let values = &tables()[style][row].0;
                assert_eq!(values.len(), TextSize::ALL.len(), "{style}: a column each");
                assert!(values.is_sorted(), "{style}: text never shrinks upwards");
            }
        }
        let default = TextStyle::Subheadline.at(TextSize::L);
        assert_eq!((default.size, default.line), (15.0, 20.0), "as sold");
    }

    #[test]
    fn large_text_is_set_like_the_display_cut() {
        assert_eq!(tracking(15.0), -0.016, "Apple's table alone");
        assert_eq!(tracking(28.0), -0.020, "14 less 34 thousandths");
        assert_eq!(tracking(53.0), tracking(60.0), "beyond the table the last");
    }
}
