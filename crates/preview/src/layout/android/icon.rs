//! The small icon in its circle, the right icon, and the expander.

use std::sync::Arc;

use carillon_campaign::Platform;

use super::look::{Look, Template};
use crate::card::Rect;
use crate::layout::{Desk, Sheet, identity};
use crate::paint::{Color, Image, Item, Segment, Shape};
use crate::picture::Picture;
use crate::text::Style;

/// The small icon, centred on `middle` dp from the card's top.
pub(super) fn small(desk: &mut Desk<'_>, sheet: &mut Sheet, look: &Look, card: Rect, middle: f32) {
    let side = look.skin.icon;
    let top = middle - side / 2.0;
    let frame = desk.inset(card, look.skin.icon_start, top, side, side);
    mark(desk, sheet, look, frame);
}

/// The sender's mark in a circle: a browser's ring, a tinted glyph, the launcher icon, or an initial.
pub(super) fn mark(desk: &mut Desk<'_>, sheet: &mut Sheet, look: &Look, frame: Rect) {
    let radius = frame.width / 2.0;
    let shape = Shape::Disc(frame.x + radius, frame.y + radius, radius);
    if desk.scene.surface.platform == Platform::Web {
        browser(desk, sheet, frame);
        return;
    }
    let icon = desk.decoded(desk.scene.app.icon.as_deref());
    if let Some(glyph) = icon.filter(|icon| is_glyph(&icon.0)) {
        let ground = legible(identity::accent(desk), look.colors.card);
        sheet.chrome.push(Item::fill(shape, ground));
        let inner = frame.width * (1.0 - 2.0 * look.skin.icon_padding / look.skin.icon);
        let inset = (frame.width - inner) / 2.0;
        let frame = Rect::new(frame.x + inset, frame.y + inset, inner, inner);
        sheet.chrome.push(Item::Picture {
            shape: Shape::Rect(frame),
            frame,
            // In the colour of the card: AOSP tints the glyph with what lies behind the circle.
            image: tinted(&glyph.0, look.colors.card),
        });
        return;
    }
    let style = Style {
        line: 16.0,
        ..look.style(500, 12.0, 16.0)
    };
    identity::icon(desk, sheet, shape, frame, style);
}

/// A ring of our own in place of a browser's mark.
fn browser(desk: &Desk<'_>, sheet: &mut Sheet, frame: Rect) {
    let radius = frame.width / 2.0;
    let (x, y) = (frame.x + radius, frame.y + radius);
    let disc = desk.pick([0x5A, 0x7F, 0x94, 255], [0x8F, 0xB4, 0xC8, 255]);
    let ink = desk.pick([255, 255, 255, 255], [0x1D, 0x1F, 0x26, 255]);
    sheet
        .chrome
        .push(Item::fill(Shape::Disc(x, y, radius), disc));
    sheet.chrome.push(Item::Stroke {
        shape: Shape::Disc(x, y, radius * 0.46),
        width: radius * 0.2,
        color: ink,
    });
}

/// Whether a picture is a glyph as Android wants one: white on nothing.
fn is_glyph(picture: &Picture) -> bool {
    let mut pixels = picture.rgba.chunks_exact(4);
    let clear = picture.rgba.chunks_exact(4).any(|pixel| pixel[3] < 8);
    clear && pixels.all(|pixel| pixel[3] < 64 || pixel[..3].iter().all(|channel| *channel > 240))
}

/// A glyph in one colour: only its opacity counts.
fn tinted(glyph: &Picture, [r, g, b, _]: Color) -> Image {
    let mut rgba = glyph.rgba.clone();
    for pixel in rgba.chunks_exact_mut(4) {
        pixel[..3].copy_from_slice(&[r, g, b]);
    }
    let (width, height, original) = (glyph.width, glyph.height, glyph.original);
    Image(Arc::new(Picture {
        width,
        height,
        rgba,
        original,
    }))
}

/// A colour moved towards white or black until it stands out from `ground` (AOSP `ContrastColorUtil`, which does so in
/// another space of colours and to 4.5 : 1; grade E).
fn legible(color: Color, ground: Color) -> Color {
    let light = |color: Color| {
        let square = |channel: u8| {
            let value = f32::from(channel) / 255.0;
            value * value
        };
        0.21 * square(color[0]) + 0.72 * square(color[1]) + 0.07 * square(color[2])
    };
    let behind = light(ground);
    let toward = if behind < 0.2 { 255.0 } else { 0.0 };
    let mut found = color;
    for _ in 0..24 {
        let (high, low) = (light(found).max(behind), light(found).min(behind));
        if (high + 0.05) / (low + 0.05) >= 4.5 {
            break;
        }
        for channel in &mut found[..3] {
            *channel = (f32::from(*channel) + (toward - f32::from(*channel)) * 0.08).round() as u8;
        }
    }
    found
}

/// A picture at the card's end, centred on `middle` dp from its top. Without one it is the site's own icon: Chrome always
/// sets a large icon, and makes one of the site's initial where it has none (`NotificationBuilderBase`).
pub(super) fn right(
    desk: &mut Desk<'_>,
    sheet: &mut Sheet,
    look: &Look,
    card: Rect,
    (image, (width, height), middle): (Option<Image>, (f32, f32), f32),
) {
    let start = card.width - look.skin.right_icon_end - width;
    let frame = desk.inset(card, start, middle - height / 2.0, width, height);
    let shape = Shape::Rounded(frame, look.skin.right_icon_radius);
    match image {
        Some(image) => sheet.chrome.push(Item::Picture {
            shape,
            frame,
            image,
        }),
        None => identity::icon(desk, sheet, shape, frame, look.style(500, 12.0, 16.0)),
    }
}

/// Which way the expander's arrow points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Arrow {
    /// The card can be opened.
    Down,
    /// The card can be closed.
    Up,
}

/// The expander, centred on `middle` dp from the card's top.
pub(super) fn expander(
    desk: &Desk<'_>,
    sheet: &mut Sheet,
    look: &Look,
    card: Rect,
    (middle, arrow): (f32, Arrow),
) {
    let (width, height) = (look.skin.expander_width, look.skin.expander);
    let start = card.width - look.skin.expander_end - width;
    let frame = desk.inset(card, start, middle - height / 2.0, width, height);
    let (x, y) = (frame.x + width / 2.0, frame.y + height / 2.0);
    let (color, reach) = match look.template {
        // Without a ground.
        Template::OneUi => (look.colors.faint, 4.5),
        _ => (look.colors.ink, 4.0),
    };
    if look.template != Template::OneUi {
        let pill = Shape::Rounded(frame, height / 2.0);
        sheet.chrome.push(Item::fill(pill, look.colors.pill));
    }
    let (tip, end) = match arrow {
        Arrow::Up => (y - reach / 2.0, y + reach / 2.0),
        Arrow::Down => (y + reach / 2.0, y - reach / 2.0),
    };
    let chevron = vec![
        Segment::Move(x - reach, end),
        Segment::Line(x, tip),
        Segment::Line(x + reach, end),
    ];
    sheet.chrome.push(Item::Stroke {
        shape: Shape::Path(chevron),
        width: 1.5,
        color,
    });
}
