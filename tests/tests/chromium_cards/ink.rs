//! Measuring a card by what stands out from its ground: rows of text and pictures, icon, origin, buttons. In points from
//! the card's top left, by one rule for Chromium's picture and for ours.

use carillon_campaign::Direction;
use carillon_tests::drive::{SCALE, Shot};

/// How far a colour is from the ground's before it counts.
const SEEN: u8 = 24;
/// The card's width in points: what its right column is measured from.
const WIDTH: usize = 360;
/// From a screen's edges to the card, in points.
const EDGE: usize = 10;
/// Where the header ends and the words begin, in points.
const HEADER: usize = 30;
/// Where the column of the icon begins, in points.
const ICON: usize = 306;

/// From one place to another, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Span {
    pub(crate) from: f32,
    pub(crate) to: f32,
}

/// A block of ink.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Block {
    pub(crate) across: Span,
    pub(crate) down: Span,
}

/// What was measured.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Ink {
    /// Width and height.
    pub(crate) size: (f32, f32),
    /// Rows in the column of the words, from the title down; the last is the buttons', where there are any.
    pub(crate) rows: Vec<Block>,
    /// The site's icon.
    pub(crate) icon: Option<Block>,
    /// Origin and age in the header.
    pub(crate) origin: Option<Span>,
}

/// A card within a picture, in device pixels.
struct Card<'a> {
    shot: &'a Shot,
    left: usize,
    top: usize,
    width: usize,
    height: usize,
    ground: [u8; 3],
}

impl Ink {
    /// The card at the lower right of a screen; `None` where there is none.
    pub(crate) fn in_corner(shot: &Shot, direction: Direction) -> Option<Self> {
        let (right, bottom) = (shot.width - EDGE * SCALE, shot.height - EDGE * SCALE);
        let (left, probe) = (right - WIDTH * SCALE, right - 8 * SCALE);
        let ground = shot.at(probe, bottom - 4 * SCALE);
        // Between controls and edge there is nothing but ground, from the bottom to the top.
        let is_ground = |y: usize| apart(shot.at(right - 2 * SCALE, y), ground) < SEEN;
        let top = (0..bottom).rev().take_while(|y| is_ground(*y)).last()?;
        let beyond = apart(shot.at(left - SCALE, bottom - 8 * SCALE), ground);
        let inside = apart(shot.at(left + SCALE, bottom - 8 * SCALE), ground);
        if beyond < SEEN || inside >= SEEN {
            return None;
        }
        Some(Self::of(
            shot,
            direction,
            (left, top),
            (right - left, bottom - top),
        ))
    }

    /// The card in this frame of a picture, in device pixels. A mirrored card is measured in a mirror.
    pub(crate) fn of(
        shot: &Shot,
        direction: Direction,
        (left, top): (usize, usize),
        (width, height): (usize, usize),
    ) -> Self {
        if direction == Direction::Rtl {
            let left = shot.width - left - width;
            return Self::of(
                &shot.mirrored(),
                Direction::Ltr,
                (left, top),
                (width, height),
            );
        }
        let ground = shot.at(left + width - 8 * SCALE, top + height - 4 * SCALE);
        let card = Card {
            shot,
            left,
            top,
            width,
            height,
            ground,
        };
        let words = (0, ICON * SCALE);
        let rows = card.rows(HEADER * SCALE, words);
        let rows: Vec<Block> = rows
            .into_iter()
            // A row may reach into the column of the icon: the picture, and words where there is no icon.
            .map(|(from, to)| card.block(from, to, (0, width - 4 * SCALE)))
            .collect();
        let icon = card.icon();
        let rows = without_icon(rows, &card, icon);
        let origin = card.across(8 * SCALE, HEADER * SCALE, (36 * SCALE, 300 * SCALE));
        Self {
            size: (points(width), points(height)),
            rows,
            icon,
            origin,
        }
    }
}

/// Rows beside the icon end where its column begins.
fn without_icon(rows: Vec<Block>, card: &Card<'_>, icon: Option<Block>) -> Vec<Block> {
    let Some(icon) = icon else { return rows };
    let beside = |row: &Block| row.down.from < icon.down.to && row.down.to > icon.down.from;
    let cut = |row: Block| {
        let (from, to) = (row.down.from * SCALE as f32, row.down.to * SCALE as f32);
        card.block(from as usize, to as usize, (0, ICON * SCALE))
    };
    rows.into_iter()
        .map(|row| if beside(&row) { cut(row) } else { row })
        .collect()
}

impl Ink {
    /// The row of buttons, on a card that has one: the last.
    pub(crate) fn buttons(&self) -> Option<Span> {
        self.rows.last().map(|row| row.across)
    }

    /// How far the words reach across, on a card whose last row is one of buttons.
    pub(crate) fn words(&self) -> Option<Span> {
        let (_, words) = self.rows.split_last()?;
        let from = words.iter().map(|row| row.across.from);
        let to = words.iter().map(|row| row.across.to);
        Some(Span {
            from: from.fold(f32::MAX, f32::min),
            to: to.fold(0.0, f32::max),
        })
    }
}

impl Card<'_> {
    /// Whether a pixel of the card stands out.
    fn seen(&self, x: usize, y: usize) -> bool {
        apart(self.shot.at(self.left + x, self.top + y), self.ground) >= SEEN
    }

    /// From top to bottom, the rows with ink between two columns.
    fn rows(&self, top: usize, (left, right): (usize, usize)) -> Vec<(usize, usize)> {
        let mut rows = Vec::new();
        let mut start = None;
        for y in top..=self.height - SCALE {
            let ink = y < self.height - SCALE && (left..right).any(|x| self.seen(x, y));
            match (ink, start) {
                (true, None) => start = Some(y),
                (false, Some(from)) => {
                    rows.push((from, y));
                    start = None;
                }
                _ => {}
            }
        }
        merged(rows)
    }

    /// The first and last columns with ink in a band.
    fn across(&self, top: usize, bottom: usize, (left, right): (usize, usize)) -> Option<Span> {
        let inked = |x: &usize| (top..bottom).any(|y| self.seen(*x, y));
        let from = (left..right).find(inked)?;
        let to = (left..right).rev().find(inked)?;
        Some(Span {
            from: points(from),
            to: points(to + 1),
        })
    }

    /// A band as a block.
    fn block(&self, top: usize, bottom: usize, columns: (usize, usize)) -> Block {
        let nowhere = Span { from: 0.0, to: 0.0 };
        Block {
            across: self.across(top, bottom, columns).unwrap_or(nowhere),
            down: Span {
                from: points(top),
                to: points(bottom),
            },
        }
    }

    /// The icon: ink in the upper right under the controls, as wide as an icon is.
    fn icon(&self) -> Option<Block> {
        let columns = (ICON * SCALE, self.width - 4 * SCALE);
        let (from, to) = *self.rows(HEADER * SCALE, columns).first()?;
        let block = self.block(from, to, columns);
        let square = (block.across.to - block.across.from) - (block.down.to - block.down.from);
        (square.abs() < 2.0).then_some(block)
    }
}

/// Dots and marks belong to the line they stand over: gaps of less than three points join.
fn merged(rows: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    let mut merged: Vec<(usize, usize)> = Vec::new();
    for (from, to) in rows {
        match merged.last_mut() {
            Some(last) if from - last.1 < 3 * SCALE => last.1 = to,
            _ => merged.push((from, to)),
        }
    }
    merged
}

/// The largest difference of a channel.
fn apart(a: [u8; 3], b: [u8; 3]) -> u8 {
    let channels = a.iter().zip(b);
    channels.map(|(a, b)| a.abs_diff(b)).max().unwrap_or(0)
}

/// Device pixels in points.
fn points(pixels: usize) -> f32 {
    pixels as f32 / SCALE as f32
}
