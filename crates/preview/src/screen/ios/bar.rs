//! The status bar around the island, the notch or nothing, and the home indicator.

use carillon_campaign::Direction;

use super::super::status;
use crate::card::Rect;
use crate::layout::Desk;
use crate::paint::{Item, Segment, Shape};
use crate::surface::{Cutout, Ios, Place, Skin, State, tracking};
use crate::text::{Align, Placed, Role, Rule, Style};

const WHITE: [u8; 4] = [255; 4];

/// Puts the status bar and the home indicator over the screen.
pub(super) fn put(desk: &mut Desk<'_>, items: &mut Vec<Item>) {
    let surface = desk.scene.surface;
    let (width, height) = surface.screen;
    let top = surface.body.top;
    match surface.body.cutout {
        Cutout::Island => {
            let island = Rect::new(width / 2.0 - 63.0, top - 48.0, 126.0, 37.0);
            items.push(Item::fill(Shape::Rounded(island, 18.5), [0, 0, 0, 255]));
            signs(items, width, top - 23.5);
        }
        Cutout::Notch => {
            items.push(Item::fill(notch(width), [0, 0, 0, 255]));
            signs(items, width - 4.0, 29.5);
        }
        Cutout::None | Cutout::Hole => small(items, width, top, surface.skin),
    }
    // The time stands there only where no clock is seen on the screen itself.
    let in_use = surface.place == Place::Banner && surface.state != State::Expanded;
    if in_use || surface.place == Place::Center {
        time(desk, items, width, top);
    }
    // The home screen has no indicator: a person is there already.
    if surface.body.bottom > 0.0 && !in_use {
        // As wide as on a phone, and in proportion on a tablet.
        let long = (width * 0.27).max(140.0);
        let home = Rect::new((width - long) / 2.0, height - 13.0, long, 5.0);
        items.push(Item::fill(Shape::Rounded(home, 2.5), WHITE));
    }
}

/// Signal, wireless and battery at the trailing side; the signal stands on `bottom`.
fn signs(items: &mut Vec<Item>, width: f32, bottom: f32) {
    status::signal(items, width - 98.0, bottom, WHITE);
    status::wireless(items, width - 66.0, bottom + 0.5, 11.5, WHITE);
    status::battery(items, width - 50.0, bottom - 12.0, 27.0, WHITE);
}

/// The low bar of a screen without a cutout.
fn small(items: &mut Vec<Item>, width: f32, top: f32, skin: Skin) {
    let middle = top / 2.0;
    // A tablet without a mobile network has no signal to show.
    if !Ios::of(skin).is_wide(width) {
        status::signal(items, 8.0, middle + 5.0, WHITE);
    }
    status::wireless(items, width - 44.0, middle + 4.5, 9.0, WHITE);
    status::battery(items, width - 32.0, middle - 5.5, 24.0, WHITE);
}

/// The time, beside the cutout or in the low bar.
fn time(desk: &mut Desk<'_>, items: &mut Vec<Item>, width: f32, top: f32) {
    let surface = desk.scene.surface;
    let wide = Ios::of(surface.skin).is_wide(width);
    let (size, middle) = match surface.body.cutout {
        Cutout::Island => (17.0, top - 29.5),
        Cutout::Notch => (17.0, 24.0),
        Cutout::None | Cutout::Hole => (12.0, top / 2.0),
    };
    let style = Style {
        role: Role::Ios,
        weight: 600,
        size,
        line: 22.0,
        tracking: tracking(size),
    };
    // Beside a cutout it is centred over the clear stretch; in a low bar it is in the middle, or leads on a tablet.
    let (x, room) = match surface.body.cutout {
        Cutout::Island | Cutout::Notch => (width * 0.03, width * 0.27),
        _ if wide => (14.0, 60.0),
        _ => (0.0, width),
    };
    let text = desk.fit_as("9:41", "en", Direction::Ltr, style, (Rule::LABEL, room));
    items.push(Item::Words(Placed {
        text,
        field: None,
        x,
        y: middle - 11.0,
        color: WHITE,
        align: if wide { Align::Start } else { Align::Center },
    }));
}

/// The bay at the top edge, 162 by 33 points (grade E).
fn notch(width: f32) -> Shape {
    use Segment::{Close, Cubic, Line, Move};
    let (left, right, bottom) = (width / 2.0 - 81.0, width / 2.0 + 81.0, 33.0);
    // The upper corners flare out, the lower ones are round.
    let (flare, round) = (6.0, 21.0);
    let near = |radius: f32| radius * 0.447_715;
    Shape::Path(vec![
        Move(left - flare, 0.0),
        Cubic(left - near(flare), 0.0, left, near(flare), left, flare),
        Line(left, bottom - round),
        Cubic(
            left,
            bottom - near(round),
            left + near(round),
            bottom,
            left + round,
            bottom,
        ),
        Line(right - round, bottom),
        Cubic(
            right - near(round),
            bottom,
            right,
            bottom - near(round),
            right,
            bottom - round,
        ),
        Line(right, flare),
        Cubic(
            right,
            near(flare),
            right + near(flare),
            0.0,
            right + flare,
            0.0,
        ),
        Close,
    ])
}
