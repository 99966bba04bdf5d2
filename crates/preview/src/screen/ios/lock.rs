//! The lock screen's furniture: date and clock, torch and camera, the hint over a home button.

use carillon_campaign::Direction;

use crate::card::Rect;
use crate::layout::{Desk, Sheet};
use crate::paint::{Item, Segment, Shape};
use crate::surface::{Cutout, Ios, tracking};
use crate::text::{Align, Placed, Role, Rule, Style};

/// The screen's width that the clock's size is given for, in points.
const USUAL: f32 = 393.0;

/// How much larger the clock gets at most on a wider screen (grade E).
const LARGEST: f32 = 1.3;

/// Puts it all on the screen; a card that reaches up to the clock has scrolled it away.
pub(super) fn put(desk: &mut Desk<'_>, sheet: &mut Sheet, skin: &Ios, card: Rect) {
    let (width, height) = desk.scene.surface.screen;
    let body = desk.scene.surface.body;
    let size = skin.clock_size * (width / USUAL).min(LARGEST);
    let top = body.top + 53.0;
    if card.y > top + size {
        clock(desk, &mut sheet.screen, skin, (width, top, size));
    }
    if body.cutout != Cutout::None {
        corners(desk, &mut sheet.screen, width, height);
    }
    if body.shell.home_button > 0.0 {
        hint(desk, &mut sheet.screen, width, height);
    }
}

/// Date and clock; the clock's box starts at `top`, less the air over taller digits.
fn clock(
    desk: &mut Desk<'_>,
    items: &mut Vec<Item>,
    skin: &Ios,
    (width, top, size): (f32, f32, f32),
) {
    let locale = desk.scene.message.locale.as_str().to_owned();
    let direction = desk.scene.message.direction;
    let date = desk.words().ios.date.clone();
    let style = Style {
        role: Role::Ios,
        weight: 600,
        size: 21.0,
        line: 26.0,
        tracking: -0.017,
    };
    let date = desk.fit_as(&date, &locale, direction, style, (Rule::LABEL, width));
    items.push(Item::Words(Placed {
        text: date,
        field: None,
        x: 0.0,
        y: top - 19.0,
        color: [255, 255, 255, 240],
        align: Align::Center,
    }));
    let style = Style {
        role: Role::IosDisplay,
        weight: 600,
        size,
        line: size * 1.1,
        tracking: -0.02,
    };
    let time = desk.fit_as("9:41", "en", Direction::Ltr, style, (Rule::LABEL, width));
    items.push(Item::Words(Placed {
        text: time,
        field: None,
        x: 0.0,
        y: top - (size - 100.0) * 0.1,
        color: [255, 255, 255, skin.clock_opacity as u8],
        align: Align::Center,
    }));
}

/// What to do to unlock, on a screen with a home button under it.
fn hint(desk: &mut Desk<'_>, items: &mut Vec<Item>, width: f32, height: f32) {
    let words = desk.words().apple.unlock.clone();
    let size = 15.0;
    let style = Style {
        role: Role::Ios,
        weight: 400,
        size,
        line: 20.0,
        tracking: tracking(size),
    };
    let text = desk.fit(&words, style, Rule::LABEL, width);
    items.push(Item::Words(Placed {
        text,
        field: None,
        x: 0.0,
        y: height - 48.0,
        color: [255, 255, 255, 220],
        align: Align::Center,
    }));
}

/// Torch and camera.
fn corners(desk: &Desk<'_>, items: &mut Vec<Item>, width: f32, height: f32) {
    let y = height - 76.0;
    let tint = desk.pick([12, 18, 22, 110], [120, 132, 140, 70]);
    for (x, torch) in [(71.0, true), (width - 71.0, false)] {
        let frame = Rect::new(x - 25.0, y - 25.0, 50.0, 50.0);
        items.push(Item::Material {
            shape: Shape::Disc(x, y, 25.0),
            frame,
            blur: 24.0,
            tint,
        });
        let white = [255, 255, 255, 255];
        if torch {
            let head = vec![
                Segment::Move(x - 5.0, y - 10.0),
                Segment::Line(x + 5.0, y - 10.0),
                Segment::Line(x + 5.0, y - 6.0),
                Segment::Cubic(x + 5.0, y - 3.0, x + 3.0, y - 3.0, x + 3.0, y),
                Segment::Line(x + 3.0, y + 10.0),
                Segment::Line(x - 3.0, y + 10.0),
                Segment::Line(x - 3.0, y),
                Segment::Cubic(x - 3.0, y - 3.0, x - 5.0, y - 3.0, x - 5.0, y - 6.0),
                Segment::Close,
            ];
            items.push(Item::fill(Shape::Path(head), white));
        } else {
            let body = Rect::new(x - 11.0, y - 6.0, 22.0, 15.0);
            items.push(Item::fill(Shape::Rounded(body, 3.5), white));
            let hump = Rect::new(x - 5.0, y - 9.0, 10.0, 6.0);
            items.push(Item::fill(Shape::Rounded(hump, 2.0), white));
            items.push(Item::fill(Shape::Disc(x, y + 1.5, 4.4), [40, 56, 64, 255]));
            items.push(Item::fill(Shape::Disc(x, y + 1.5, 2.6), white));
        }
    }
}
