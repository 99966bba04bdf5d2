//! A laid-out card: its size, what fits and what was cut.

use carillon_campaign::Field;
use serde::{Deserialize, Serialize};

use crate::paint::{Item, Shape};
use crate::text::Placed;

/// A rectangle in points (dp, px at 100 %) from the picture's top left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Rect {
    /// Left.
    pub x: f32,
    /// Top.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// What became of one field's words. The one truth about what fits: lint, the stage and the command
/// line all read this.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FieldFit {
    /// The field.
    pub field: Field,
    /// Whether this surface shows the field at all in this state.
    pub shown: bool,
    /// Lines drawn.
    pub lines: u16,
    /// Lines allowed; `None` where there is no bound.
    pub lines_allowed: Option<u16>,
    /// Where the words were cut, if they were.
    pub cut: Option<Cut>,
    /// Characters no bundled font has, each once, in order.
    pub missing: Vec<char>,
}

/// What became of the message's picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum PictureFit {
    /// The message has none, or it could not be read.
    #[default]
    Absent,
    /// The surface does not show it in this state.
    Hidden,
    /// All of it is seen.
    Whole,
    /// This part of it is seen, in fractions of its width and height.
    Cropped(Rect),
}

/// A cut.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cut {
    /// Byte offset in the field's resolved text: the first hidden byte. Always a grapheme boundary.
    pub offset: usize,
    /// The hidden words: the text from `offset` to its end.
    pub hidden: String,
    /// Where the mark belongs on the picture: a thin rectangle at the cut, one line high. Below the picture's end where a
    /// card is taller than the screen.
    pub mark: Rect,
}

/// A laid-out card, ready to paint at any scale.
///
/// Three layers, each cached by the engine under the next: the screen, what the card is made of, the words.
#[derive(Debug)]
pub struct Card {
    pub(crate) size: (f32, f32),
    pub(crate) frame: Rect,
    pub(crate) fits: Vec<FieldFit>,
    pub(crate) picture: PictureFit,
    /// Wallpaper, clock, status bar: nothing that depends on the message.
    pub(crate) screen: Vec<Item>,
    /// Shadow, material, icon, pictures, buttons without their words.
    pub(crate) chrome: Vec<Item>,
    /// What a keystroke may change.
    pub(crate) words: Vec<Placed>,
    /// What is seen of it all; everything where it is `None`.
    pub(crate) outline: Option<Shape>,
}

impl Rect {
    /// A rectangle from its sides.
    pub(crate) const fn new(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self {
            x,
            y,
            width,
            height,
        }
    }

    /// The rectangle moved right and down.
    pub(crate) fn moved(self, x: f32, y: f32) -> Self {
        Self {
            x: self.x + x,
            y: self.y + y,
            ..self
        }
    }

    /// The right edge.
    pub(crate) fn right(self) -> f32 {
        self.x + self.width
    }

    /// The bottom edge.
    pub(crate) fn bottom(self) -> f32 {
        self.y + self.height
    }
}

impl Card {
    /// The picture's size in points: the screen, or the card with room for its shadow.
    pub fn size(&self) -> (f32, f32) {
        self.size
    }

    /// The card itself, within the picture: with the actions that stand apart below it.
    pub fn card(&self) -> Rect {
        self.frame
    }

    /// What became of the message's picture.
    pub fn picture(&self) -> PictureFit {
        self.picture
    }

    /// What fits and what was cut, one entry a field the message has.
    pub fn fit(&self) -> &[FieldFit] {
        &self.fits
    }
}
