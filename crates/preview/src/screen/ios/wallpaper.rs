//! The wallpaper: a quiet landscape.

use crate::card::Rect;
use crate::layout::Desk;
use crate::paint::{Color, Item, Paint, Segment, Shape};

/// Sky, a low sun and two ridges.
pub(super) fn landscape(desk: &Desk<'_>, items: &mut Vec<Item>, width: f32, height: f32) {
    let rgb = |light: [u8; 3], dark: [u8; 3]| -> Color {
        let [r, g, b] = if desk.dark() { dark } else { light };
        [r, g, b, 255]
    };
    let sky = Paint::Vertical {
        top: 0.0,
        bottom: height * 0.8,
        from: rgb([47, 77, 92], [16, 27, 36]),
        to: rgb([121, 152, 156], [47, 71, 82]),
    };
    items.push(Item::Fill {
        shape: Shape::Rect(Rect::new(0.0, 0.0, width, height)),
        paint: sky,
    });
    let sun = Paint::Vertical {
        top: height * 0.38,
        bottom: height * 0.54,
        from: rgb([236, 214, 184], [150, 150, 146]),
        to: rgb([184, 180, 166], [66, 88, 98]),
    };
    items.push(Item::Fill {
        shape: Shape::Disc(width * 0.70, height * 0.455, width * 0.145),
        paint: sun,
    });
    let far = ridge(
        width,
        height,
        &[
            (0.0, 0.585),
            (0.26, 0.545),
            (0.56, 0.60),
            (0.80, 0.575),
            (1.0, 0.59),
        ],
    );
    items.push(Item::Fill {
        shape: far,
        paint: Paint::Vertical {
            top: height * 0.54,
            bottom: height * 0.8,
            from: rgb([78, 113, 122], [33, 54, 64]),
            to: rgb([58, 92, 102], [24, 41, 50]),
        },
    });
    let middle = ridge(
        width,
        height,
        &[(0.0, 0.70), (0.38, 0.655), (0.74, 0.71), (1.0, 0.675)],
    );
    items.push(Item::Fill {
        shape: middle,
        paint: Paint::Vertical {
            top: height * 0.66,
            bottom: height * 0.95,
            from: rgb([44, 78, 86], [20, 36, 44]),
            to: rgb([33, 62, 70], [14, 27, 34]),
        },
    });
    let near = ridge(
        width,
        height,
        &[(0.0, 0.83), (0.25, 0.855), (0.6, 0.80), (1.0, 0.87)],
    );
    items.push(Item::Fill {
        shape: near,
        paint: Paint::Vertical {
            top: height * 0.8,
            bottom: height,
            from: rgb([27, 54, 61], [11, 22, 28]),
            to: rgb([18, 38, 45], [6, 13, 18]),
        },
    });
}

/// A soft ridge through the given points (fractions of the screen), filled down to the bottom.
fn ridge(width: f32, height: f32, points: &[(f32, f32)]) -> Shape {
    let at = |(x, y): (f32, f32)| (x * width, y * height);
    let mut path = vec![Segment::Move(0.0, height)];
    let (x, y) = at(points[0]);
    path.push(Segment::Line(x, y));
    for pair in points.windows(2) {
        let ((ax, ay), (bx, by)) = (at(pair[0]), at(pair[1]));
        let half = (bx - ax) / 2.0;
        path.push(Segment::Cubic(ax + half, ay, bx - half, by, bx, by));
    }
    path.extend([Segment::Line(width, height), Segment::Close]);
    Shape::Path(path)
}
