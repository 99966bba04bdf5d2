//! Measuring: a text's lines, widths and cut as numbers, with no surface around it. `cargo xtask conformance` lays them
//! beside what other engines make of the same text in the same faces.

use std::ops::Range;

use carillon_campaign::Locale;

use crate::Engine;
use crate::text::{Breaking, Role, Rule, Style};

/// A text to measure, set as a body on an iPhone is: line after line as full as it gets.
#[derive(Clone, Copy, Debug)]
pub struct Sample<'a> {
    /// The words.
    pub text: &'a str,
    /// Their language, which says in which direction they run.
    pub locale: &'a Locale,
    /// Type size in points.
    pub size: f32,
    /// Letter spacing in em; only European scripts take it.
    pub tracking: f32,
    /// Width of a line in points.
    pub width: f32,
    /// Lines allowed; `None` where there is no bound.
    pub lines: Option<u16>,
}

/// What became of a sample.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// Its lines, from the top.
    pub lines: Vec<MeasuredLine>,
    /// The first hidden byte, where the text was cut.
    pub cut: Option<usize>,
}

/// One line of a sample.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasuredLine {
    /// Its bytes in what is shown: the sample, or as much as is left of it with an ellipsis.
    pub bytes: Range<usize>,
    /// Its width in points, without the spaces that hang off its end.
    pub width: f32,
}

impl Engine {
    /// Measures a text.
    pub fn measure(&mut self, sample: Sample<'_>) -> Measured {
        let style = Style {
            role: Role::Ios,
            weight: 400,
            size: sample.size,
            line: sample.size * 1.5,
            tracking: sample.tracking,
        };
        let rule = Rule {
            lines: sample.lines,
            breaking: Breaking::Greedy,
            flatten: false,
            trim: true,
        };
        let from = (sample.locale.as_str(), sample.locale.direction());
        let fitted = self.fit_text(sample.text, from, style, (rule, sample.width));
        let lines = fitted.lines.iter().zip(&fitted.ranges);
        Measured {
            lines: lines
                .map(|(line, bytes)| MeasuredLine {
                    bytes: bytes.clone(),
                    width: line.width,
                })
                .collect(),
            cut: fitted.cut.as_ref().map(|cut| cut.offset),
        }
    }
}

#[cfg(test)]
mod tests {
    use carillon_campaign::Locale;

    use super::Sample;
    use crate::{Engine, Fonts};

    #[test]
    fn a_line_is_as_wide_as_its_glyphs_and_ends_where_it_is_full() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/fonts");
        let mut fonts = Fonts::default();
        let bytes = std::fs::read(folder.join("Inter-Regular.ttf")).unwrap();
        fonts.load("inter-400", bytes).unwrap();
        let locale = Locale::new("en").unwrap();
        let sample = Sample {
            text: "nn nn",
            locale: &locale,
            size: 20.48,
            tracking: 0.0,
            width: 1000.0,
            lines: None,
        };
        let mut engine = Engine::new(fonts);
        let whole = engine.measure(sample);
        assert_eq!(whole.lines.len(), 1, "there is room for all");
        let narrow = engine.measure(Sample {
            width: whole.lines[0].width - 1.0,
            ..sample
        });
        let bytes: Vec<_> = narrow.lines.iter().map(|line| line.bytes.clone()).collect();
        assert_eq!(bytes, [0..3, 3..5], "the second word no longer fits");
        let halves: f32 = narrow.lines.iter().map(|line| line.width).sum();
        assert!(
            halves < whole.lines[0].width,
            "the space at a line's end is not seen: {halves}"
        );
        let cut = engine.measure(Sample {
            lines: Some(1),
            width: whole.lines[0].width - 1.0,
            ..sample
        });
        assert_eq!(cut.cut, Some(2), "the ellipsis takes the room of a letter");
    }
}
