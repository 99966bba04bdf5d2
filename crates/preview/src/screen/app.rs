//! A phone's app behind a dialog: nobody's in particular, with the sender's name over quiet shapes.

use carillon_campaign::{Direction, Platform};

use super::status;
use crate::card::Rect;
use crate::layout::{Desk, accent};
use crate::paint::{Color, Item, Shape};
use crate::surface::Cutout;
use crate::text::{Align, Placed, Rule, Style};

/// Paints the app with the status bar over it.
pub(crate) fn paint(desk: &mut Desk<'_>, items: &mut Vec<Item>) {
    let (width, height) = desk.scene.surface.screen;
    let body = desk.scene.surface.body;
    let ground = desk.pick([0xF4, 0xF5, 0xF6, 255], [0x12, 0x13, 0x15, 255]);
    let screen = Rect::new(0.0, 0.0, width, height);
    items.push(Item::fill(Shape::Rect(screen), ground));
    let ink = desk.pick([0x1B, 0x1C, 0x1E, 255], [0xF0, 0xF1, 0xF2, 255]);
    name(desk, items, ink);
    let bar = 52.0 + body.bottom;
    content(
        desk,
        items,
        Rect::new(0.0, body.top + 68.0, width, height - bar - body.top - 68.0),
    );
    tabs(desk, items, Rect::new(0.0, height - bar, width, bar));
    self::bar(desk, items, ink);
    home(desk, items, ink);
}

/// The app's name at the top, as large as the platform writes it.
fn name(desk: &mut Desk<'_>, items: &mut Vec<Item>, ink: Color) {
    let surface = desk.scene.surface;
    let (weight, size, line) = if surface.platform == Platform::Android {
        (500, 24.0, 32.0)
    } else {
        (600, 30.0, 38.0)
    };
    let style = Style {
        role: surface.face,
        weight,
        size,
        line,
        tracking: 0.0,
    };
    // A name keeps its own direction, also at the head of a mirrored app.
    let name = format!("\u{2068}{}\u{2069}", desk.scene.app.name);
    let room = surface.screen.0 - 40.0;
    let text = desk.fit(&name, style, Rule::LABEL, room);
    items.push(Item::Words(Placed {
        text,
        field: None,
        x: 20.0,
        y: surface.body.top + 14.0,
        color: ink,
        align: Align::Start,
    }));
}

/// A large card, then rows of a picture and two lines, as many as there is room for.
fn content(desk: &Desk<'_>, items: &mut Vec<Item>, room: Rect) {
    let card = desk.pick([255; 4], [0x1D, 0x1F, 0x22, 255]);
    let soft = desk.pick([0xE3, 0xE5, 0xE8, 255], [0x2B, 0x2E, 0x32, 255]);
    let large = desk.inset(room, 20.0, 0.0, room.width - 40.0, 168.0);
    items.push(Item::fill(Shape::Rounded(large, 16.0), soft));
    let mut y = 184.0;
    while y + 84.0 <= room.height {
        let row = desk.inset(room, 20.0, y, room.width - 40.0, 84.0);
        items.push(Item::fill(Shape::Rounded(row, 16.0), card));
        let picture = desk.inset(row, 14.0, 14.0, 56.0, 56.0);
        items.push(Item::fill(Shape::Rounded(picture, 10.0), soft));
        for (down, long) in [(24.0, 0.52), (46.0, 0.36)] {
            let line = desk.inset(row, 86.0, down, row.width * long, 10.0);
            items.push(Item::fill(Shape::Rounded(line, 5.0), soft));
        }
        y += 96.0;
    }
}

/// Four tabs at the bottom; the first one is open.
fn tabs(desk: &Desk<'_>, items: &mut Vec<Item>, bar: Rect) {
    let ground = desk.pick([0xFB, 0xFB, 0xFC, 255], [0x1A, 0x1B, 0x1E, 255]);
    items.push(Item::fill(Shape::Rect(bar), ground));
    let line = Rect { height: 0.5, ..bar };
    let faint = desk.pick([0xC6, 0xC9, 0xCD, 255], [0x3A, 0x3D, 0x42, 255]);
    items.push(Item::fill(Shape::Rect(line), faint));
    let column = bar.width / 4.0;
    for at in 0..4 {
        let color = if at == 0 { accent(desk) } else { faint };
        let start = at as f32 * column + (column - 24.0) / 2.0;
        let sign = desk.inset(bar, start, 14.0, 24.0, 24.0);
        items.push(Item::fill(Shape::Rounded(sign, 7.0), color));
    }
}

/// The status bar: the time before the camera, the signs after it.
pub(crate) fn bar(desk: &mut Desk<'_>, items: &mut Vec<Item>, ink: Color) {
    let surface = desk.scene.surface;
    let (width, top) = (surface.screen.0, surface.body.top);
    let middle = if surface.platform == Platform::Android {
        top / 2.0
    } else {
        (top * 0.5).max(10.0)
    };
    camera(items, width, top, surface.body.cutout);
    let (weight, size) = if surface.platform == Platform::Android {
        (500, 14.0)
    } else {
        (600, 17.0)
    };
    let style = Style {
        role: surface.face,
        weight,
        size,
        line: 20.0,
        tracking: 0.0,
    };
    let (x, room, align) = match surface.body.cutout {
        // Beside an island or a notch the time stands in the middle of what is left.
        Cutout::Island | Cutout::Notch => (0.0, width / 2.0 - 63.0, Align::Center),
        Cutout::Hole | Cutout::None => (24.0, 80.0, Align::Start),
    };
    let time = desk.fit_as("9:41", "en", Direction::Ltr, style, (Rule::LABEL, room));
    items.push(Item::Words(Placed {
        text: time,
        field: None,
        x,
        y: middle - 10.0,
        color: ink,
        align,
    }));
    signs(desk, items, middle, ink);
}

/// Signal, wireless and battery at the end of the bar; Android's battery stands upright.
fn signs(desk: &Desk<'_>, items: &mut Vec<Item>, middle: f32, ink: Color) {
    let width = desk.scene.surface.screen.0;
    if desk.scene.surface.platform != Platform::Android {
        status::battery(items, width - 51.0, middle - 6.0, 27.0, ink);
        status::wireless(items, width - 67.0, middle + 6.0, 11.5, ink);
        status::signal(items, width - 99.0, middle + 6.0, ink);
        return;
    }
    status::wireless(items, width - 75.0, middle + 6.0, 12.0, ink);
    status::signal(items, width - 60.0, middle + 5.5, ink);
    let battery = Rect::new(width - 36.0, middle - 6.0, 8.0, 12.5);
    items.push(Item::fill(Shape::Rounded(battery, 1.8), ink));
    let cap = Rect::new(width - 33.8, middle - 7.6, 3.6, 3.0);
    items.push(Item::fill(Shape::Rounded(cap, 0.8), ink));
}

/// What the screen leaves out for the camera.
fn camera(items: &mut Vec<Item>, width: f32, top: f32, cutout: Cutout) {
    let black = [0, 0, 0, 255];
    let middle = width / 2.0;
    match cutout {
        Cutout::Island => {
            let island = Rect::new(middle - 63.0, top / 2.0 - 18.5, 126.0, 37.0);
            items.push(Item::fill(Shape::Rounded(island, 18.5), black));
        }
        Cutout::Notch => {
            let notch = Rect::new(middle - 80.0, -24.0, 160.0, 24.0 + top * 0.68);
            items.push(Item::fill(Shape::Rounded(notch, 20.0), black));
        }
        Cutout::Hole => items.push(Item::fill(Shape::Disc(middle, top / 2.0, 12.0), black)),
        Cutout::None => {}
    }
}

/// The bar that leads home, where the screen keeps room for it.
pub(crate) fn home(desk: &Desk<'_>, items: &mut Vec<Item>, ink: Color) {
    let surface = desk.scene.surface;
    let (width, height) = surface.screen;
    if surface.body.bottom <= 0.0 {
        return;
    }
    let (long, thick, up) = if surface.platform == Platform::Android {
        (108.0, 4.0, 14.0)
    } else {
        (140.0, 5.0, 13.0)
    };
    let pill = Rect::new((width - long) / 2.0, height - up, long, thick);
    items.push(Item::fill(Shape::Rounded(pill, thick / 2.0), ink));
}
