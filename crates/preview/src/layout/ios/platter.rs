//! What a card is made of: material before iOS 26, glass from then on.

use super::super::{Desk, Sheet};
use crate::card::Rect;
use crate::paint::{Color, Item, Paint, Shape};
use crate::surface::Ios;

/// How far light bends at the edge of glass, in points (grade E).
const LENS: f32 = 3.0;

/// How far the rim's light falls into the glass at its top and at its bottom, in points (grade E).
const SHEEN: (f32, f32) = (16.0, 10.0);

/// A card's ground with its shadow: material over a screen, an opaque ground like it on its own.
pub(super) fn put(desk: &Desk<'_>, sheet: &mut Sheet, skin: &Ios, frame: Rect, radius: f32) {
    let shape = Shape::Continuous(frame, radius);
    shadow(desk, sheet, shape.clone(), frame);
    if skin.rim > 0.0 {
        glass(desk, sheet, skin, frame, radius);
        return;
    }
    if desk.whole() {
        let tint = tint(desk, skin);
        material(sheet, shape, frame, skin.blur, tint);
    } else {
        let ground = desk.pick([0xF5, 0xF6, 0xF8, 255], [0x2A, 0x2C, 0x30, 255]);
        sheet.chrome.push(Item::fill(shape, ground));
    }
}

/// The ground of the edge of a card that looks out from under another.
pub(super) fn behind(desk: &Desk<'_>, sheet: &mut Sheet, skin: &Ios, frame: Rect) {
    let shape = bottom_rounded(frame);
    shadow(desk, sheet, shape.clone(), frame);
    if desk.whole() {
        let [r, g, b, alpha] = tint(desk, skin);
        let fainter = [r, g, b, alpha / 4 * 3];
        material(sheet, shape.clone(), frame, skin.blur, fainter);
    } else {
        let ground = desk.pick([0xE4, 0xE6, 0xEA, 255], [0x20, 0x22, 0x26, 255]);
        sheet.chrome.push(Item::fill(shape.clone(), ground));
    }
    if skin.rim > 0.0 {
        sheet.chrome.push(Item::Stroke {
            shape,
            width: 1.0,
            color: bright(desk, skin),
        });
    }
}

/// A rectangle whose bottom corners are as round as it is high.
fn bottom_rounded(frame: Rect) -> Shape {
    use crate::paint::Segment::{Close, Cubic, Line, Move};
    let (left, top, right, bottom) = (frame.x, frame.y, frame.right(), frame.bottom());
    let radius = frame.height;
    // A quarter circle's control points lie 0.4477 radii from its corner.
    let near = radius * 0.447_715;
    Shape::Path(vec![
        Move(left, top),
        Line(right, top),
        Cubic(
            right,
            bottom - near,
            right - near,
            bottom,
            right - radius,
            bottom,
        ),
        Line(left + radius, bottom),
        Cubic(left + near, bottom, left, bottom - near, left, top),
        Close,
    ])
}

/// The shadow under a card.
fn shadow(desk: &Desk<'_>, sheet: &mut Sheet, shape: Shape, frame: Rect) {
    sheet.chrome.push(Item::Shadow {
        shape,
        frame,
        blur: 16.0,
        down: 4.0,
        color: desk.pick([20, 22, 26, 38], [0, 0, 0, 100]),
    });
}

/// The colour over what is blurred.
fn tint(desk: &Desk<'_>, skin: &Ios) -> Color {
    let (light, dark) = (skin.tint_light as u8, skin.tint_dark as u8);
    desk.pick([248, 249, 251, light], [34, 36, 40, dark])
}

fn material(sheet: &mut Sheet, shape: Shape, frame: Rect, blur: f32, tint: Color) {
    sheet.chrome.push(Item::Material {
        shape,
        frame,
        blur,
        tint,
    });
}

/// Glass: what lies behind is seen more clearly at the edge, which catches the light.
fn glass(desk: &Desk<'_>, sheet: &mut Sheet, skin: &Ios, frame: Rect, radius: f32) {
    let shape = Shape::Continuous(frame, radius);
    if desk.whole() {
        let [r, g, b, alpha] = tint(desk, skin);
        material(sheet, shape.clone(), frame, LENS, [r, g, b, alpha / 2]);
        let inner = shrunk(frame, LENS);
        let within = Shape::Continuous(inner, radius - LENS);
        material(sheet, within, inner, skin.blur, [r, g, b, alpha]);
    } else {
        sheet.chrome.push(Item::Fill {
            shape: shape.clone(),
            paint: Paint::Vertical {
                top: frame.y,
                bottom: frame.bottom(),
                from: desk.pick([0xF8, 0xF9, 0xFB, 255], [0x3B, 0x3E, 0x43, 255]),
                to: desk.pick([0xE9, 0xEC, 0xF0, 255], [0x2C, 0x2E, 0x33, 255]),
            },
        });
    }
    let light = (skin.rim * if desk.dark() { 0.22 } else { 0.55 }) as u8;
    let sheen = |top: f32, bottom: f32, from: u8, to: u8| Item::Fill {
        shape: shape.clone(),
        paint: Paint::Vertical {
            top,
            bottom,
            from: [255, 255, 255, from],
            to: [255, 255, 255, to],
        },
    };
    let (above, below) = SHEEN;
    sheet.chrome.push(sheen(frame.y, frame.y + above, light, 0));
    let bottom = frame.bottom();
    sheet
        .chrome
        .push(sheen(bottom - below, bottom, 0, light / 2));
    rim(desk, sheet, skin, frame, radius);
}

/// The bright line within the edge of glass; a faint dark one outside holds it on white.
fn rim(desk: &Desk<'_>, sheet: &mut Sheet, skin: &Ios, frame: Rect, radius: f32) {
    let mut line = |inset: f32, width: f32, color: Color| {
        sheet.chrome.push(Item::Stroke {
            shape: Shape::Continuous(shrunk(frame, inset), radius - inset),
            width,
            color,
        });
    };
    line(0.25, 0.5, desk.pick([30, 36, 44, 34], [0, 0, 0, 90]));
    line(1.0, 1.0, bright(desk, skin));
}

/// The rim's colour: half as bright by night.
fn bright(desk: &Desk<'_>, skin: &Ios) -> Color {
    let share = if desk.dark() { 0.5 } else { 1.0 };
    [255, 255, 255, (skin.rim * share) as u8]
}

/// A rectangle smaller by this much on every side.
fn shrunk(rect: Rect, by: f32) -> Rect {
    Rect::new(
        rect.x + by,
        rect.y + by,
        rect.width - 2.0 * by,
        rect.height - 2.0 * by,
    )
}
