//! Text: how it is set, how it breaks into lines, and where a platform cuts it.

mod fit;
mod hyphen;
mod kept;
mod optimal;
mod scroll;
mod setter;
#[cfg(test)]
mod tests;

use std::ops::Range;
use std::sync::Arc;

use carillon_campaign::{Direction, Field};
use parley::FontData;
use serde::Deserialize;

use crate::card::Rect;

pub(crate) use setter::Setter;

/// Which family text is set in: a key of `[primary]` in `fonts.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Role {
    Ios,
    IosDisplay,
    Macos,
    Aosp,
    Pixel,
    OneUi,
    Chromeos,
    Windows,
    Gnome,
    Kde,
}

impl Role {
    /// Every role.
    #[cfg(test)]
    pub(crate) const ALL: [Self; 10] = [
        Self::Ios,
        Self::IosDisplay,
        Self::Macos,
        Self::Aosp,
        Self::Pixel,
        Self::OneUi,
        Self::Chromeos,
        Self::Windows,
        Self::Gnome,
        Self::Kde,
    ];

    /// Its key in `fonts.toml`.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Ios => "ios",
            Self::IosDisplay => "ios-display",
            Self::Macos => "macos",
            Self::Aosp => "aosp",
            Self::Pixel => "pixel",
            Self::OneUi => "one-ui",
            Self::Chromeos => "chromeos",
            Self::Windows => "windows",
            Self::Gnome => "gnome",
            Self::Kde => "kde",
        }
    }

    /// Whether Korean breaks at spaces only: `UILabel`'s standard strategy has Hangul word priority (Apple,
    /// `NSParagraphStyle.LineBreakStrategy`). Elsewhere it breaks between syllables, as Unicode has it.
    pub(crate) fn keeps_hangul(self) -> bool {
        matches!(self, Self::Ios | Self::IosDisplay | Self::Macos)
    }
}

/// How text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Style {
    pub(crate) role: Role,
    /// OpenType weight.
    pub(crate) weight: u16,
    /// Size in points.
    pub(crate) size: f32,
    /// Line height in points.
    pub(crate) line: f32,
    /// Letter spacing in em, for European scripts only.
    pub(crate) tracking: f32,
}

/// How lines are chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Breaking {
    /// Each line as full as it gets (iOS, Windows, Android's single lines).
    Greedy,
    /// Android's `BREAK_STRATEGY_HIGH_QUALITY` with full hyphenation: the least ragged lines.
    Even,
    /// Each line as full as it gets, the space at its end counted; before the ellipsis the last keeps the words it had,
    /// and loses letters only where the ellipsis finds no room beside them (Chromium).
    Kept,
}

/// How much text is shown, and what becomes of the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rule {
    /// Lines allowed; `None` where there is no bound.
    pub(crate) lines: Option<u16>,
    pub(crate) breaking: Breaking,
    /// Whether line breaks in the text count as spaces (`android:singleLine`).
    pub(crate) flatten: bool,
    /// Whether spaces before the ellipsis go (iOS), or stay (Android: `ab …`).
    pub(crate) trim: bool,
}

impl Rule {
    /// One line of the system's own words, which are made to fit.
    pub(crate) const LABEL: Self = Self {
        lines: Some(1),
        breaking: Breaking::Greedy,
        flatten: true,
        trim: true,
    };

    /// The same rule with another number of lines.
    pub(crate) fn with_lines(self, lines: Option<u16>) -> Self {
        Self { lines, ..self }
    }
}

/// Everything a fitted text depends on but the fonts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Key {
    text: String,
    language: String,
    rtl: bool,
    rule: Rule,
    role: Role,
    weight: u16,
    /// Size, line height, tracking and width as bits: floats have no order.
    bits: [u32; 4],
}

impl Key {
    /// The key of this request.
    pub(crate) fn new(
        text: &str,
        language: &str,
        direction: Direction,
        style: Style,
        rule: Rule,
        width: f32,
    ) -> Self {
        Self {
            text: text.to_owned(),
            language: language.to_owned(),
            rtl: direction == Direction::Rtl,
            rule,
            role: style.role,
            weight: style.weight,
            bits: [style.size, style.line, style.tracking, width].map(f32::to_bits),
        }
    }

    /// The style that was asked for.
    fn style(&self) -> Style {
        let [size, line, tracking, _] = self.bits.map(f32::from_bits);
        Style {
            role: self.role,
            weight: self.weight,
            size,
            line,
            tracking,
        }
    }

    /// The width that was asked for, in points.
    fn width(&self) -> f32 {
        f32::from_bits(self.bits[3])
    }
}

/// One line of a fitted text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    /// From the left of the text's box, in points.
    pub(crate) x: f32,
    /// Width of what is seen, in points.
    pub(crate) width: f32,
    /// From the top of the text's box, in points.
    pub(crate) baseline: f32,
    pub(crate) runs: Vec<Run>,
}

impl Line {
    /// Whether both have the same glyphs in the same places, whatever bytes they stand for.
    pub(crate) fn looks_like(&self, other: &Self) -> bool {
        self.width == other.width
            && self.runs.len() == other.runs.len()
            && self
                .runs
                .iter()
                .zip(&other.runs)
                .all(|(a, b)| a.looks_like(b))
    }
}

/// Glyphs of one face on one line.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Run {
    pub(crate) font: FontData,
    pub(crate) size: f32,
    pub(crate) glyphs: Vec<Glyph>,
}

impl Run {
    fn looks_like(&self, other: &Self) -> bool {
        let place = |glyph: &Glyph| (glyph.id, glyph.x, glyph.y);
        self.size == other.size
            && self.glyphs.len() == other.glyphs.len()
            && self.font == other.font
            && self
                .glyphs
                .iter()
                .map(place)
                .eq(other.glyphs.iter().map(place))
    }
}

/// A glyph on its line.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Glyph {
    /// Its number in the face.
    pub(crate) id: u32,
    /// Its place from the line's left end, in points.
    pub(crate) x: f32,
    /// Its place from the baseline, in points.
    pub(crate) y: f32,
    /// The bytes of the shown text it stands for, all letters of a ligature; none for a hyphen.
    pub(crate) bytes: Range<usize>,
}

/// Where a text was cut.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Cutting {
    /// The first hidden byte.
    pub(crate) offset: usize,
    /// Where the mark belongs, from the top left of the text's box, in points.
    pub(crate) mark: Rect,
}

/// A text broken into lines and cut where its rule says.
#[derive(Clone, Debug)]
pub(crate) struct Fitted {
    pub(crate) key: Key,
    pub(crate) lines: Vec<Line>,
    /// Lines × line height, in points.
    pub(crate) height: f32,
    /// The widest line, in points.
    pub(crate) widest: f32,
    pub(crate) cut: Option<Cutting>,
    /// Byte ranges of the lines in the shown text (the ellipsis included).
    pub(crate) ranges: Vec<Range<usize>>,
}

impl PartialEq for Fitted {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl Fitted {
    /// Lines drawn.
    pub(crate) fn count(&self) -> u16 {
        u16::try_from(self.lines.len()).unwrap_or(u16::MAX)
    }

    /// The width it was fitted into, in points.
    pub(crate) fn room(&self) -> f32 {
        self.key.width()
    }

    /// How many bytes of the text are shown.
    pub(crate) fn shown(&self) -> usize {
        self.cut
            .as_ref()
            .map_or(self.key.text.len(), |cut| cut.offset)
    }

    /// The height of each line, in points.
    pub(crate) fn line_height(&self) -> f32 {
        self.key.style().line
    }

    /// The text as it was given.
    pub(crate) fn text(&self) -> &str {
        &self.key.text
    }
}

/// How the lines of a text stand in its box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Align {
    /// Left, or right in a right-to-left card.
    Start,
    Center,
    /// Right, or left in a right-to-left card.
    End,
}

/// A fitted text in its place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Placed {
    pub(crate) text: Arc<Fitted>,
    /// The field whose words they are; `None` for the system's and the app's own.
    pub(crate) field: Option<Field>,
    /// Left of the text's box, in points from the picture's left.
    pub(crate) x: f32,
    /// Top of the text's box, in points from the picture's top.
    pub(crate) y: f32,
    /// Straight RGBA.
    pub(crate) color: [u8; 4],
    pub(crate) align: Align,
}

impl Placed {
    /// Bottom of the text's box, in points.
    pub(crate) fn bottom(&self) -> f32 {
        self.y + self.text.height
    }

    /// How far a line is moved right within the box, in points.
    pub(crate) fn shift(&self, line: &Line) -> f32 {
        let spare = self.text.key.width() - line.width;
        match (self.align, self.text.key.rtl) {
            (Align::Start, false) | (Align::End, true) => 0.0,
            (Align::Start, true) | (Align::End, false) => spare,
            (Align::Center, _) => spare / 2.0,
        }
    }
}
