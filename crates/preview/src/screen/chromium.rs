//! A corner of a desktop without a notification daemon: a window manager's plain ground, and some of a window.

use super::desktop;
use crate::card::Rect;
use crate::layout::{Desk, Sheet};
use crate::paint::{Item, Shape};

/// Paints the corner. The window is mirrored; the card's place is not.
pub(crate) fn paint(desk: &mut Desk<'_>, sheet: &mut Sheet) {
    let (width, height) = desk.scene.surface.screen;
    let items = &mut sheet.screen;
    let ground = desk.pick([0x8C, 0x9B, 0xA5, 255], [0x26, 0x2E, 0x34, 255]);
    items.push(Item::fill(
        Shape::Rect(Rect::new(0.0, 0.0, width, height)),
        ground,
    ));
    let frame = desktop::mirrored(desk, Rect::new(-20.0, 36.0, width - 60.0, height - 100.0));
    items.push(Item::Shadow {
        shape: Shape::Rect(frame),
        frame,
        blur: 14.0,
        down: 3.0,
        color: [0, 0, 0, 70],
    });
    let page = desk.pick([255, 255, 255, 255], [0x2B, 0x2F, 0x33, 255]);
    items.push(Item::fill(Shape::Rect(frame), page));
    let title = Rect {
        height: 32.0,
        ..frame
    };
    let bar = desk.pick([0xDD, 0xE2, 0xE6, 255], [0x3A, 0x40, 0x45, 255]);
    items.push(Item::fill(Shape::Rect(title), bar));
    let faint = desk.pick([0xC4, 0xCC, 0xD3, 255], [0x54, 0x5A, 0x60, 255]);
    desktop::line(desk, items, Rect::new(24.0, 48.0, 120.0, 8.0), faint);
    for (at, long) in [300.0, 340.0, 280.0, 320.0].into_iter().enumerate() {
        let text = Rect::new(24.0, 96.0 + 24.0 * at as f32, long, 9.0);
        desktop::line(
            desk,
            items,
            text,
            desk.pick([0xEC, 0xEF, 0xF1, 255], [0x3C, 0x41, 0x46, 255]),
        );
    }
}
