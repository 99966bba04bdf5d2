//! A caption beside pictures: one line of words on a plain ground, for contact sheets.

use carillon_campaign::Direction;

use crate::paint::{Item, Shape};
use crate::text::{Align, Placed, Role, Rule, Style};
use crate::{Card, Engine, Rect};

/// How a caption looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Caption {
    /// Size of the letters in points; the line is 1.4 times as high.
    pub size: f32,
    /// OpenType weight.
    pub weight: u16,
    /// Colour of the letters: straight RGBA.
    pub ink: [u8; 4],
    /// Colour behind them: opaque RGBA.
    pub ground: [u8; 4],
    /// Width of the picture in points; longer words are cut.
    pub width: f32,
}

impl Engine {
    /// Lays out one line of words in the face of iOS, left to right, on a plain ground.
    pub fn caption(&mut self, words: &str, caption: Caption) -> Card {
        let line = (caption.size * 1.4).round();
        let style = Style {
            role: Role::Ios,
            weight: caption.weight,
            size: caption.size,
            line,
            tracking: 0.0,
        };
        let text = self.fit_text(
            words,
            ("en", Direction::Ltr),
            style,
            (Rule::LABEL, caption.width),
        );
        let card = Rect::new(0.0, 0.0, caption.width, line);
        Card {
            size: (caption.width, line),
            frame: card,
            fits: Vec::new(),
            picture: crate::PictureFit::default(),
            screen: Vec::new(),
            chrome: vec![Item::fill(Shape::Rect(card), caption.ground)],
            words: vec![Placed {
                text,
                field: None,
                x: 0.0,
                y: 0.0,
                color: caption.ink,
                align: Align::Start,
            }],
            outline: None,
        }
    }
}
