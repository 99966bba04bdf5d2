//! Painting: a list of shapes, shadows, materials, pictures and words becomes pixels.

mod blur;
mod canvas;
mod material;
mod shape;

use std::sync::Arc;

use crate::card::Rect;
use crate::picture::Picture;
use crate::text::Placed;

pub(crate) use canvas::{Canvas, Painter};
pub(crate) use shape::{Segment, Shape};

/// Straight RGBA.
pub(crate) type Color = [u8; 4];

/// What a shape is filled with.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Paint {
    Solid(Color),
    /// From top to bottom of the given range, in points.
    Vertical {
        top: f32,
        bottom: f32,
        from: Color,
        to: Color,
    },
}

/// A picture that compares by identity first: pictures are shared, never changed.
#[derive(Clone, Debug)]
pub(crate) struct Image(pub(crate) Arc<Picture>);

impl PartialEq for Image {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0 == other.0
    }
}

/// One thing to paint, over what came before it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Item {
    Fill {
        shape: Shape,
        paint: Paint,
    },
    /// An outline of the given width, in points.
    Stroke {
        shape: Shape,
        width: f32,
        color: Color,
    },
    /// A picture covering `frame`, cropped at its centre, seen through `shape`.
    Picture {
        shape: Shape,
        frame: Rect,
        image: Image,
    },
    /// A blurred shadow outside `shape` (and under it: paint the shape after).
    Shadow {
        shape: Shape,
        frame: Rect,
        blur: f32,
        down: f32,
        color: Color,
    },
    /// What was painted so far, blurred within `shape`, under a tint.
    Material {
        shape: Shape,
        frame: Rect,
        blur: f32,
        tint: Color,
    },
    Words(Placed),
    /// Glyphs turned by a matrix (a, b, c, d) around their box's top left. Only probes use it.
    Turned {
        words: Placed,
        matrix: [f32; 4],
    },
}

impl Item {
    /// Moves it right and down, in points.
    pub(crate) fn shift(&mut self, x: f32, y: f32) {
        match self {
            Self::Fill { shape, paint } => {
                shape.moved(x, y);
                if let Paint::Vertical { top, bottom, .. } = paint {
                    *top += y;
                    *bottom += y;
                }
            }
            Self::Stroke { shape, .. } => shape.moved(x, y),
            Self::Picture { shape, frame, .. }
            | Self::Shadow { shape, frame, .. }
            | Self::Material { shape, frame, .. } => {
                shape.moved(x, y);
                *frame = frame.moved(x, y);
            }
            Self::Words(placed) | Self::Turned { words: placed, .. } => {
                placed.x += x;
                placed.y += y;
            }
        }
    }

    /// A shape in one colour.
    pub(crate) fn fill(shape: Shape, color: Color) -> Self {
        Self::Fill {
            shape,
            paint: Paint::Solid(color),
        }
    }
}
