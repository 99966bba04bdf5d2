//! The Notification Centre's heading, with the button that clears the list.

use crate::card::Rect;
use crate::layout::{Desk, Sheet};
use crate::paint::{Item, Segment, Shape};
use crate::surface::{Ios, tracking};
use crate::text::{Align, Placed, Role, Rule, Style};

/// Side of the clearing button, in points (grade E).
const BUTTON: f32 = 28.0;

/// Puts the heading over the list.
pub(super) fn put(desk: &mut Desk<'_>, sheet: &mut Sheet) {
    let surface = desk.scene.surface;
    let skin = Ios::of(surface.skin);
    let width = skin.card_width(surface.screen.0);
    let list = Rect::new(
        (surface.screen.0 - width) / 2.0,
        surface.body.top + 20.0,
        width,
        BUTTON,
    );
    let size = 22.0;
    let style = Style {
        role: Role::Ios,
        weight: 600,
        size,
        line: 28.0,
        tracking: tracking(size),
    };
    let words = desk.words().apple.center.clone();
    let room = width - 2.0 * skin.leading - BUTTON;
    let text = desk.fit(&words, style, Rule::LABEL, room);
    let x = desk.inset(list, skin.leading, 0.0, room, BUTTON).x;
    sheet.screen.push(Item::Words(Placed {
        text,
        field: None,
        x,
        y: list.y,
        color: [255, 255, 255, 240],
        align: Align::Start,
    }));
    let frame = desk.inset(list, width - skin.leading - BUTTON, 0.0, BUTTON, BUTTON);
    cross(sheet, frame);
}

/// A cross on a disc.
fn cross(sheet: &mut Sheet, frame: Rect) {
    let (x, y) = (frame.x + BUTTON / 2.0, frame.y + BUTTON / 2.0);
    sheet.screen.push(Item::fill(
        Shape::Disc(x, y, BUTTON / 2.0),
        [255, 255, 255, 48],
    ));
    let reach = 4.5;
    for slope in [1.0, -1.0] {
        let line = vec![
            Segment::Move(x - reach, y - reach * slope),
            Segment::Line(x + reach, y + reach * slope),
        ];
        sheet.screen.push(Item::Stroke {
            shape: Shape::Path(line),
            width: 2.0,
            color: [255, 255, 255, 220],
        });
    }
}
