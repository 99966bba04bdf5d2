//! The dialog of Android 13 and later: a bell, the question, and two buttons one above the other.

use super::super::dialog::{self, RULE};
use super::super::{Desk, Sheet};
use crate::Card;
use crate::card::Rect;
use crate::paint::{Color, Item, Segment, Shape};
use crate::surface::Prompt;
use crate::text::{Align, Rule};
use crate::words::prompts;

/// The dialog in the middle of the screen.
pub(super) fn dialog(desk: &mut Desk<'_>) -> Card {
    let skin = Prompt::get();
    let mut sheet = Sheet::default();
    let words = prompts::android(desk.scene.message.locale.as_str());
    let growth = desk.scene.text_size.font_scale();
    let screen = desk.scene.surface.screen;
    let width = (screen.0 - 2.0 * skin.android_margin).min(skin.android_most_width);
    let room = width - 2.0 * skin.android_padding;
    let style = desk.style(
        500,
        skin.android_title_size * growth,
        (skin.android_title_line * growth).round(),
    );
    let title = desk.fit(&words.title(&desk.scene.app.name), style, RULE, room);
    let label = desk.style(
        500,
        skin.android_label_size * growth,
        (skin.android_label_line * growth).round(),
    );
    let above = skin.android_padding + skin.android_icon + skin.android_icon_gap;
    let buttons = above + title.height + skin.android_padding;
    let height = buttons + 2.0 * skin.android_row + skin.android_row_gap + skin.android_bottom;
    let whole = Rect::new(0.0, 0.0, screen.0, screen.1);
    let (size, card) = dialog::place(desk, whole, width, height);
    dialog::behind(desk, &mut sheet, skin.android_scrim);
    let ground = desk.pick([0xF4, 0xF3, 0xFA, 255], [0x1D, 0x1F, 0x26, 255]);
    let shape = Shape::Rounded(card, skin.android_radius);
    dialog::ground(desk, &mut sheet, shape, card, ground);
    let accent = desk.pick([0x4C, 0x5E, 0x8B, 255], [0xB8, 0xC6, 0xEE, 255]);
    let icon = Rect::new(
        card.x + (card.width - skin.android_icon) / 2.0,
        card.y + skin.android_padding,
        skin.android_icon,
        skin.android_icon,
    );
    bell(&mut sheet.chrome, icon, accent);
    let ink = desk.pick([0x1A, 0x1B, 0x21, 255], [0xE4, 0xE5, 0xF0, 255]);
    let x = card.x + skin.android_padding;
    sheet.words(title, (x, card.y + above), ink, Align::Center);
    // The buttons keep the colour of day by night as well.
    let tonal = [0xDC, 0xE2, 0xF9, 255];
    for (at, text) in [&words.allow, &words.deny].into_iter().enumerate() {
        let down = at as f32 * (skin.android_row + skin.android_row_gap);
        let frame = Rect::new(x, card.y + buttons + down, room, skin.android_row);
        sheet
            .chrome
            .push(Item::fill(joined(frame, skin, at), tonal));
        let fitted = desk.fit(text, label, Rule::LABEL, room - 16.0);
        let y = frame.y + (frame.height - label.line) / 2.0;
        let dark = [0x1A, 0x1B, 0x21, 255];
        sheet.words(fitted, (x + 8.0, y), dark, Align::Center);
    }
    sheet.finish(desk, size, card)
}

/// A button of a column: round outside, nearly square where the other one joins it.
fn joined(frame: Rect, skin: &Prompt, at: usize) -> Shape {
    let (above, below) = if at == 0 {
        (skin.android_row_radius, skin.android_row_inner)
    } else {
        (skin.android_row_inner, skin.android_row_radius)
    };
    let (left, top, right, bottom) = (frame.x, frame.y, frame.right(), frame.bottom());
    // A quarter circle's control points lie 0.4477 radii from its corner.
    let (a, b) = (above * 0.447_715, below * 0.447_715);
    Shape::Path(vec![
        Segment::Move(left + above, top),
        Segment::Line(right - above, top),
        Segment::Cubic(right - a, top, right, top + a, right, top + above),
        Segment::Line(right, bottom - below),
        Segment::Cubic(right, bottom - b, right - b, bottom, right - below, bottom),
        Segment::Line(left + below, bottom),
        Segment::Cubic(left + b, bottom, left, bottom - b, left, bottom - below),
        Segment::Line(left, top + above),
        Segment::Cubic(left, top + a, left + a, top, left + above, top),
        Segment::Close,
    ])
}

/// A bell of our own: a dome on a rim, a knob above, a clapper below.
pub(super) fn bell(items: &mut Vec<Item>, frame: Rect, color: Color) {
    let unit = frame.width / 24.0;
    let at = |x: f32, y: f32| (frame.x + x * unit, frame.y + y * unit);
    let line = |x: f32, y: f32| {
        let (x, y) = at(x, y);
        Segment::Line(x, y)
    };
    let cubic = |a: (f32, f32), b: (f32, f32), c: (f32, f32)| {
        let ((ax, ay), (bx, by), (cx, cy)) = (at(a.0, a.1), at(b.0, b.1), at(c.0, c.1));
        Segment::Cubic(ax, ay, bx, by, cx, cy)
    };
    let (x, y) = at(6.0, 17.0);
    let dome = vec![
        Segment::Move(x, y),
        line(6.0, 10.2),
        cubic((6.0, 6.9), (8.6, 4.4), (12.0, 4.4)),
        cubic((15.4, 4.4), (18.0, 6.9), (18.0, 10.2)),
        line(18.0, 17.0),
        Segment::Close,
    ];
    items.push(Item::fill(Shape::Path(dome), color));
    let (x, y) = at(4.0, 16.6);
    let rim = Rect::new(x, y, 16.0 * unit, 2.2 * unit);
    items.push(Item::fill(Shape::Rounded(rim, 1.1 * unit), color));
    let (x, y) = at(12.0, 4.0);
    items.push(Item::fill(Shape::Disc(x, y, 1.5 * unit), color));
    let (x, y) = at(9.8, 19.8);
    let clapper = vec![
        Segment::Move(x, y),
        line(14.2, 19.8),
        cubic((14.2, 21.0), (13.2, 21.9), (12.0, 21.9)),
        cubic((10.8, 21.9), (9.8, 21.0), (9.8, 19.8)),
        Segment::Close,
    ];
    items.push(Item::fill(Shape::Path(clapper), color));
}
