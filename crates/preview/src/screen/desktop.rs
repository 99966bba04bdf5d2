//! What the desktops besides Windows have in common: a wallpaper of our own, places mirrored with the system.

use crate::card::Rect;
use crate::layout::Desk;
use crate::paint::{Color, Item, Paint, Shape};
use crate::text::{Align, Placed, Rule, Style};

/// Three colours of a wallpaper: sky above, sky below, land.
pub(super) type Tones = [[u8; 3]; 3];

/// Slow hills under a plain sky.
pub(super) fn wallpaper(desk: &Desk<'_>, items: &mut Vec<Item>, light: Tones, dark: Tones) {
    let (width, height) = desk.scene.surface.screen;
    let [above, below, land] = if desk.dark() { dark } else { light };
    items.push(Item::Fill {
        shape: Shape::Rect(Rect::new(0.0, 0.0, width, height)),
        paint: blend(0.0, height, above, below),
    });
    let far = mixed(below, land);
    items.push(Item::Fill {
        shape: Shape::Disc(width * 0.85, height * 1.25, width * 0.62),
        paint: blend(height * 0.45, height, far, land),
    });
    items.push(Item::Fill {
        shape: Shape::Disc(width * 0.2, height * 1.55, width * 0.72),
        paint: blend(height * 0.6, height, land, mixed(land, [0, 0, 0])),
    });
}

/// From one opaque colour to another.
fn blend(top: f32, bottom: f32, from: [u8; 3], to: [u8; 3]) -> Paint {
    Paint::Vertical {
        top,
        bottom,
        from: opaque(from),
        to: opaque(to),
    }
}

/// An opaque colour.
pub(super) fn opaque([r, g, b]: [u8; 3]) -> Color {
    [r, g, b, 255]
}

/// Three parts of one colour and one of another.
fn mixed(from: [u8; 3], to: [u8; 3]) -> [u8; 3] {
    let mut mixed = from;
    for (channel, to) in mixed.iter_mut().zip(to) {
        *channel = ((u16::from(*channel) * 3 + u16::from(to)) / 4) as u8;
    }
    mixed
}

/// A rectangle mirrored on the screen where the system is.
pub(super) fn mirrored(desk: &Desk<'_>, rect: Rect) -> Rect {
    if !desk.rtl() {
        return rect;
    }
    Rect {
        x: desk.scene.surface.screen.0 - rect.x - rect.width,
        ..rect
    }
}

/// Words of a bar, centred on a line at `middle`: in a box from `x`, mirrored, aligned in it.
pub(super) fn label(
    desk: &mut Desk<'_>,
    items: &mut Vec<Item>,
    (text, style): (&str, Style),
    (x, width, middle): (f32, f32, f32),
    (color, align): (Color, Align),
) {
    let text = desk.fit(text, style, Rule::LABEL, width);
    let frame = mirrored(
        desk,
        Rect::new(x, middle - style.line / 2.0, width, style.line),
    );
    items.push(Item::Words(Placed {
        text,
        field: None,
        x: frame.x,
        y: frame.y,
        color,
        align,
    }));
}

/// A bar of a quiet colour, as words would stand in it.
pub(super) fn line(desk: &Desk<'_>, items: &mut Vec<Item>, rect: Rect, color: Color) {
    let rect = mirrored(desk, rect);
    items.push(Item::fill(Shape::Rounded(rect, rect.height / 2.0), color));
}
