//! Status bar signs: battery, signal, wireless.

use crate::card::Rect;
use crate::paint::{Color, Item, Segment, Shape};

/// A battery, full, `width` points wide with its cap, from its top left.
pub(super) fn battery(items: &mut Vec<Item>, x: f32, y: f32, width: f32, color: Color) {
    let height = width * 0.46;
    let body = Rect::new(x + 0.5, y + 0.5, width - 4.0, height - 1.0);
    let faint = [color[0], color[1], color[2], color[3] / 2];
    items.push(Item::Stroke {
        shape: Shape::Rounded(body, 3.4),
        width: 1.0,
        color: faint,
    });
    let fill = Rect::new(x + 2.2, y + 2.2, width - 7.4, height - 4.4);
    items.push(Item::fill(Shape::Rounded(fill, 2.0), color));
    let cap = Rect::new(x + width - 2.2, y + height * 0.34, 1.4, height * 0.32);
    items.push(Item::fill(Shape::Rounded(cap, 0.7), faint));
}

/// Four bars of signal, 17 points wide, standing on `bottom`.
pub(super) fn signal(items: &mut Vec<Item>, x: f32, bottom: f32, color: Color) {
    for at in 0..4 {
        let height = 4.0 + 2.4 * at as f32;
        let bar = Rect::new(x + 4.6 * at as f32, bottom - height, 3.0, height);
        items.push(Item::fill(Shape::Rounded(bar, 1.0), color));
    }
}

/// Wireless: a fan of `height` points, its tip at (`x`, `bottom`).
pub(super) fn wireless(items: &mut Vec<Item>, x: f32, bottom: f32, height: f32, color: Color) {
    let half = height * 0.72;
    let fan = vec![
        Segment::Move(x, bottom),
        Segment::Line(x - half, bottom - height * 0.72),
        Segment::Cubic(
            x - half * 0.45,
            bottom - height * 1.09,
            x + half * 0.45,
            bottom - height * 1.09,
            x + half,
            bottom - height * 0.72,
        ),
        Segment::Close,
    ];
    items.push(Item::fill(Shape::Path(fan), color));
}
