//! What is drawn, in terms of the text: the lines the painter gets, for whoever holds them against what `fit` says.

use std::ops::Range;

use carillon_campaign::Field;

use crate::text::{Line, Placed};
use crate::{Card, Rect};

/// One text on a card, as the painter gets it.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn<'a> {
    /// The field whose words they are; `None` for the system's and the app's own.
    pub field: Option<Field>,
    /// The words it was set from: the field's, in capitals where the platform writes it so.
    pub text: &'a str,
    /// How many bytes of them are shown; what a line has beyond is the ellipsis.
    pub shown: usize,
    /// Left edge of the box its lines were broken for, in points from the picture's left.
    pub left: f32,
    /// Width of that box, in points.
    pub room: f32,
    /// From the top.
    pub lines: Vec<DrawnLine>,
}

/// One line of a drawn text.
#[derive(Clone, Debug, PartialEq)]
pub struct DrawnLine {
    /// Its bytes in the words as far as they are shown, with the ellipsis after them.
    pub bytes: Range<usize>,
    /// Where it stands, in points from the picture's top left: as wide as what is seen, as high as a line.
    pub frame: Rect,
    /// Its glyphs, in the order they are painted.
    pub glyphs: Vec<DrawnGlyph>,
}

/// One glyph of a drawn line.
#[derive(Clone, Debug, PartialEq)]
pub struct DrawnGlyph {
    /// The bytes it stands for, counted as the line's are; none for a hyphen that is no part of the words.
    pub bytes: Range<usize>,
    /// Its origin, in points from the picture's left.
    pub x: f32,
}

impl Card {
    /// The texts that are drawn over the card, in the order they are painted.
    pub fn drawn(&self) -> impl Iterator<Item = Drawn<'_>> {
        self.words.iter().map(|placed| Drawn {
            field: placed.field,
            text: placed.text.text(),
            shown: placed.text.shown(),
            left: placed.x,
            room: placed.text.room(),
            lines: lines(placed),
        })
    }
}

/// The lines of a text in its place.
fn lines(placed: &Placed) -> Vec<DrawnLine> {
    let height = placed.text.line_height();
    let lines = placed.text.lines.iter().zip(&placed.text.ranges);
    lines
        .zip(0_u16..)
        .map(|((line, bytes), at)| {
            let left = placed.x + placed.shift(line) + line.x;
            let top = placed.y + f32::from(at) * height;
            DrawnLine {
                bytes: bytes.clone(),
                frame: Rect::new(left, top, line.width, height),
                glyphs: glyphs(line, left),
            }
        })
        .collect()
}

/// The glyphs of a line that starts at `left`.
fn glyphs(line: &Line, left: f32) -> Vec<DrawnGlyph> {
    let glyphs = line.runs.iter().flat_map(|run| &run.glyphs);
    glyphs
        .map(|glyph| DrawnGlyph {
            bytes: glyph.bytes.clone(),
            x: left + glyph.x,
        })
        .collect()
}
