//! Ink: a line of words as pixels on nothing, drawn once and put wherever the line stands.
//!
//! A line's ink depends on its glyphs, its colour, the scale, and where its left end falls within a device pixel; not on
//! what is under it, nor on the lines beside it. While somebody types, one line is drawn and the others are put.

use std::collections::VecDeque;
use std::sync::{Arc, Weak};

use crate::paint::{Color, Painter};
use crate::text::{Fitted, Line, Placed};
use crate::zone::{Zone, meet, rows};

/// How far a glyph may reach beyond its line, in points: stacked marks, wide italics.
const OVERHANG: f32 = 10.0;

/// Bytes of ink kept: some eighty lines at three device pixels a point.
const KEPT_BYTES: usize = 16 << 20;

/// A line's pixels, without the empty rows and columns around them.
#[derive(Debug)]
struct Ink {
    /// Where they are within the window the line is drawn in.
    place: Zone,
    /// Premultiplied.
    rgba: Vec<u8>,
}

/// Draws lines, and keeps the ink of the last ones.
#[derive(Default)]
pub(crate) struct Well {
    kept: VecDeque<Arc<Ink>>,
    bytes: usize,
    /// Where a line is drawn; kept for its memory alone.
    window: Vec<u8>,
}

impl Well {
    /// Keeps ink; the oldest makes room for it.
    fn keep(&mut self, ink: Arc<Ink>) {
        self.bytes += ink.rgba.len();
        self.kept.push_back(ink);
        while self.bytes > KEPT_BYTES {
            let Some(oldest) = self.kept.pop_front() else {
                break;
            };
            self.bytes -= oldest.rgba.len();
        }
    }
}

/// A line in its place.
#[derive(Clone, Debug)]
pub(crate) struct Written {
    text: Arc<Fitted>,
    /// Which of the text's lines.
    at: usize,
    color: Color,
    /// The window's left on the picture, in device pixels.
    left: i32,
    /// The window's top on the picture.
    top: i32,
    /// Columns and rows of the window.
    size: (i32, i32),
    /// The line's left end and baseline within the window. Baselines stand on whole device pixels, as on every platform
    /// drawn here.
    start: (f64, f64),
    drawn: Option<Drawn>,
}

/// What a line became.
#[derive(Clone, Debug)]
struct Drawn {
    /// Where its pixels are within the window.
    place: Zone,
    /// They themselves, while they are kept.
    ink: Weak<Ink>,
}

/// The lines of words, in the order they are put.
pub(crate) fn written(words: &[Placed], scale: f32) -> Vec<Written> {
    let of = |placed: &Placed| {
        let lines = 0..placed.text.lines.len();
        lines
            .map(|at| Written::new(placed, at, scale))
            .collect::<Vec<_>>()
    };
    words.iter().flat_map(of).collect()
}

impl Written {
    fn new(placed: &Placed, at: usize, scale: f32) -> Self {
        let line = &placed.text.lines[at];
        let height = placed.text.line_height();
        let pixels = |points: f32| (points * scale).ceil() as i32;
        let above = pixels(height + OVERHANG);
        // No face here hangs deeper below its baseline than half its line.
        let below = pixels(height / 2.0 + OVERHANG);
        let x = f64::from((placed.x + placed.shift(line) + line.x) * scale);
        let left = x.floor() as i32 - pixels(OVERHANG);
        let offset = x - f64::from(left);
        Self {
            text: Arc::clone(&placed.text),
            at,
            color: placed.color,
            left,
            top: ((placed.y + line.baseline) * scale).round() as i32 - above,
            size: (
                offset.ceil() as i32 + pixels(line.width + OVERHANG),
                above + below,
            ),
            start: (offset, f64::from(above)),
            drawn: None,
        }
    }

    fn line(&self) -> &Line {
        &self.text.lines[self.at]
    }

    /// Whether both have the same ink, drawn at the same scale.
    fn looks_like(&self, other: &Self) -> bool {
        let same_words = Arc::ptr_eq(&self.text, &other.text) && self.at == other.at;
        (self.color, self.start, self.size) == (other.color, other.start, other.size)
            && (same_words || self.line().looks_like(other.line()))
    }

    /// Whether it stands among lines drawn at the same scale, in the same place.
    pub(crate) fn stands_among(&self, lines: &[Self]) -> bool {
        lines.iter().any(|line| self.stands_as(line))
    }

    fn stands_as(&self, line: &Self) -> bool {
        (self.left, self.top) == (line.left, line.top) && self.looks_like(line)
    }

    /// Takes over what a line became that was drawn before at the same scale and looks the same: one that stands in the
    /// same place before all others.
    pub(crate) fn recall(&mut self, before: &[Self]) {
        let here = before.iter().find(|old| self.stands_as(old));
        let alike = here.or_else(|| before.iter().find(|old| self.looks_like(old)));
        self.drawn = alike.and_then(|old| old.drawn.clone());
    }

    /// Where the ink is on the picture, as far as it is within a zone; nowhere before it is drawn.
    pub(crate) fn zone(&self, within: Zone) -> Option<Zone> {
        let (left, top, width, height) = self.drawn.as_ref()?.place;
        let whole = |length: u32| i32::try_from(length).unwrap_or(i32::MAX);
        let corner = (self.left + whole(left), self.top + whole(top));
        meet((corner.0, corner.1, whole(width), whole(height)), within)
    }

    /// The ink, drawn if it is not kept. Nothing for a line that lies outside a zone or beyond what can be drawn.
    fn ink(
        &mut self,
        (painter, well): (&mut Painter, &mut Well),
        scale: f32,
        zone: Zone,
    ) -> Option<Arc<Ink>> {
        if let Some(ink) = self.drawn.as_ref().and_then(|drawn| drawn.ink.upgrade()) {
            return Some(ink);
        }
        let (columns, rows) = self.size;
        meet((self.left, self.top, columns, rows), zone)?;
        let (wide, high) = (u16::try_from(columns).ok()?, u16::try_from(rows).ok()?);
        let window = &mut well.window;
        window.resize(usize::from(wide) * usize::from(high) * 4, 0);
        painter.line(
            window,
            (wide, high),
            self.line(),
            (self.color, scale),
            self.start,
        );
        let ink = Arc::new(Ink::trimmed(window, usize::from(wide)));
        well.keep(Arc::clone(&ink));
        self.drawn = Some(Drawn {
            place: ink.place,
            ink: Arc::downgrade(&ink),
        });
        Some(ink)
    }

    /// Draws the line if nothing is known of it.
    pub(crate) fn draw(&mut self, tools: (&mut Painter, &mut Well), scale: f32, zone: Zone) {
        if self.drawn.is_none() {
            self.ink(tools, scale, zone);
        }
    }

    /// Puts the ink on a picture, within a zone.
    pub(crate) fn put(
        &mut self,
        tools: (&mut Painter, &mut Well),
        (rgba, stride): (&mut [u8], u16),
        scale: f32,
        within: Zone,
    ) {
        let Some(zone) = self.zone(within) else {
            return;
        };
        let Some(ink) = self.ink(tools, scale, within) else {
            return;
        };
        let past = |at: u32, start: i32, first: u32| {
            (i64::from(at) - i64::from(start) - i64::from(first)) as usize
        };
        let (left, top, ink_width, _) = ink.place;
        let from_x = past(zone.0, self.left, left) * 4;
        let from_y = past(zone.1, self.top, top);
        let lines = ink.rgba.chunks_exact(ink_width as usize * 4).skip(from_y);
        for (row, line) in rows(stride, zone).zip(lines) {
            over(&mut rgba[row], &line[from_x..from_x + zone.2 as usize * 4]);
        }
    }
}

impl Ink {
    /// What is drawn in a window of so many columns.
    fn trimmed(window: &[u8], columns: usize) -> Self {
        let rows = || window.chunks_exact(columns * 4);
        let top = rows().take_while(|row| blank(row)).count();
        let drawn = rows().skip(top);
        let bottom = top + drawn.len() - drawn.rev().take_while(|row| blank(row)).count();
        let within = || rows().skip(top).take(bottom - top);
        let clear = |pixel: &&[u8]| pixel[3] == 0;
        let left = within()
            .map(|row| row.chunks_exact(4).take_while(clear).count())
            .min()
            .unwrap_or(0);
        let after = within()
            .map(|row| row.chunks_exact(4).rev().take_while(clear).count())
            .min()
            .unwrap_or(0);
        let right = (columns - after).max(left);
        let mut rgba = Vec::with_capacity((right - left) * (bottom - top) * 4);
        for row in within() {
            rgba.extend_from_slice(&row[left * 4..right * 4]);
        }
        Self {
            rgba,
            place: (
                left as u32,
                top as u32,
                (right - left) as u32,
                (bottom - top) as u32,
            ),
        }
    }
}

/// Whether nothing is drawn in a row. Blocks without a branch inside, so that many bytes are looked at together.
fn blank(row: &[u8]) -> bool {
    row.chunks(256)
        .all(|block| block.iter().fold(0, |all, byte| all | byte) == 0)
}

/// Puts a row of ink over a row of a picture. Words stand on opaque ground: what is not opaque (corners, gaps) stays as
/// it was, for there straight and premultiplied colours differ.
fn over(row: &mut [u8], ink: &[u8]) {
    if opaque(row) {
        for (pixel, ink) in row.chunks_exact_mut(4).zip(ink.chunks_exact(4)) {
            cover(pixel, ink);
        }
        return;
    }
    for (pixel, ink) in row.chunks_exact_mut(4).zip(ink.chunks_exact(4)) {
        if pixel[3] == 255 {
            cover(pixel, ink);
        }
    }
}

/// Puts a pixel of ink over an opaque one.
fn cover(pixel: &mut [u8], ink: &[u8]) {
    let left = 255 - u16::from(ink[3]);
    for (channel, ink) in pixel.iter_mut().zip(ink) {
        // The quotient by 255, rounded down: the rasteriser rounds its half of the sum up.
        let product = u16::from(*channel) * left;
        *channel = ink + ((product + 1 + (product >> 8)) >> 8) as u8;
    }
}

/// Whether every pixel is opaque. No branch among them, so that many are looked at together.
fn opaque(pixels: &[u8]) -> bool {
    let common = pixels
        .chunks_exact(4)
        .fold(255, |common, pixel| common & pixel[3]);
    common == 255
}

#[cfg(test)]
mod tests;
