//! Probes: what a card seldom draws but engines may disagree on. Each is a picture of its own.

use carillon_campaign::Direction;
use serde::Deserialize;

use crate::card::Rect;
use crate::paint::{Item, Paint, Shape};
use crate::text::{Align, Placed, Role, Rule, Style};
use crate::{Card, Engine, Scene};

/// A probe of the rasteriser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Probe {
    /// Emoji with gradients, turned by a 3-4-5 triangle.
    RotatedEmoji,
    /// A linear gradient, a stroke, a continuous corner.
    Gradient,
    /// A shadow and a blurred material over stripes.
    Blur,
}

/// A probe's side, in points.
const SIDE: f32 = 120.0;

impl Engine {
    /// Lays a probe out.
    pub(crate) fn layout_probe(&mut self, probe: Probe, scene: &Scene<'_>) -> Card {
        let whole = Rect::new(0.0, 0.0, SIDE, SIDE);
        let mut chrome = vec![Item::fill(Shape::Rect(whole), [0xF4, 0xF1, 0xEA, 255])];
        match probe {
            Probe::RotatedEmoji => chrome.push(self.turned(scene)),
            Probe::Gradient => gradient(&mut chrome),
            Probe::Blur => blur(&mut chrome),
        }
        Card {
            size: (SIDE, SIDE),
            frame: whole,
            fits: Vec::new(),
            picture: crate::PictureFit::default(),
            screen: Vec::new(),
            chrome,
            words: Vec::new(),
            outline: None,
        }
    }

    /// The title's emoji, turned by cos 4/5, sin 3/5: exact numbers.
    fn turned(&mut self, scene: &Scene<'_>) -> Item {
        let style = Style {
            role: Role::Ios,
            weight: 400,
            size: 40.0,
            line: 48.0,
            tracking: 0.0,
        };
        let text = &scene.message.title.text;
        let text = self.fit_text(text, ("en", Direction::Ltr), style, (Rule::LABEL, 200.0));
        let words = Placed {
            text,
            field: None,
            x: 34.0,
            y: 4.0,
            color: [0, 0, 0, 255],
            align: Align::Start,
        };
        Item::Turned {
            words,
            matrix: [0.8, 0.6, -0.6, 0.8],
        }
    }
}

fn gradient(items: &mut Vec<Item>) {
    let paint = Paint::Vertical {
        top: 10.0,
        bottom: 110.0,
        from: [0x2F, 0x4D, 0x5C, 255],
        to: [0xE8, 0xCD, 0xAA, 128],
    };
    items.push(Item::Fill {
        shape: Shape::Continuous(Rect::new(10.0, 10.0, 100.0, 100.0), 23.5),
        paint,
    });
    items.push(Item::Stroke {
        shape: Shape::Disc(60.0, 60.0, 30.3),
        width: 2.7,
        color: [180, 40, 40, 200],
    });
}

fn blur(items: &mut Vec<Item>) {
    for at in 0..10_u8 {
        let stripe = Rect::new(12.0 * f32::from(at), 0.0, 6.0, SIDE);
        items.push(Item::fill(
            Shape::Rect(stripe),
            [30 + 20 * at, 90, 200 - 15 * at, 255],
        ));
    }
    let frame = Rect::new(25.0, 25.0, 70.0, 70.0);
    let shape = Shape::Continuous(frame, 16.0);
    items.push(Item::Shadow {
        shape: shape.clone(),
        frame,
        blur: 14.0,
        down: 4.0,
        color: [0, 0, 0, 140],
    });
    items.push(Item::Material {
        shape,
        frame,
        blur: 20.0,
        tint: [255, 255, 255, 120],
    });
}
