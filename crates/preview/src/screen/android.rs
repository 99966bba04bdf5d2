//! An Android phone's home screen under a heads-up, its shade, and its lock screen.

use carillon_campaign::Direction;

use super::status;
use crate::card::Rect;
use crate::layout::{Desk, Sheet};
use crate::paint::{Color, Item, Paint, Segment, Shape};
use crate::surface::{Cutout, Place, Skin};
use crate::text::{Align, Placed, Rule, Style};

/// Paints what lies behind a card: the home screen, the shade pulled over it, or the lock screen.
pub(crate) fn paint(desk: &mut Desk<'_>, sheet: &mut Sheet) {
    let (width, height) = desk.scene.surface.screen;
    let place = desk.scene.surface.place;
    wallpaper(desk, &mut sheet.screen, width, height);
    match place {
        Place::Shade => panel(desk, &mut sheet.screen, width, height),
        Place::Lock => lock(desk, &mut sheet.screen, width, height),
        _ => home(desk, &mut sheet.screen, width, height),
    }
    let shade = place == Place::Shade;
    bar(desk, &mut sheet.screen, width, shade);
    let color = if shade || desk.dark() {
        [235, 236, 240, 255]
    } else {
        [40, 44, 40, 230]
    };
    navigation(desk, &mut sheet.screen, (width, height), color);
}

/// What a phone without buttons keeps free at the foot is lower than this, in dp.
const GESTURES: f32 = 40.0;

/// The pill of a phone that is steered by gestures, or three buttons.
fn navigation(desk: &Desk<'_>, items: &mut Vec<Item>, (width, height): (f32, f32), color: Color) {
    let bottom = desk.scene.surface.body.bottom;
    if bottom < GESTURES {
        let pill = Rect::new(width / 2.0 - 54.0, height - 14.0, 108.0, 4.0);
        items.push(Item::fill(Shape::Rounded(pill, 2.0), color));
        return;
    }
    let y = height - bottom / 2.0;
    let color = rgb(desk, [40, 44, 40], [235, 236, 240]);
    let (back, recent) = if desk.rtl() {
        (0.75, 0.25)
    } else {
        (0.25, 0.75)
    };
    let way = if desk.rtl() { -1.0 } else { 1.0 };
    let tip = width * back;
    let triangle = vec![
        Segment::Move(tip + way * 6.0, y - 7.0),
        Segment::Line(tip - way * 6.0, y),
        Segment::Line(tip + way * 6.0, y + 7.0),
        Segment::Close,
    ];
    items.push(Item::fill(Shape::Path(triangle), color));
    items.push(Item::Stroke {
        shape: Shape::Disc(width / 2.0, y, 7.0),
        width: 2.0,
        color,
    });
    let square = Rect::new(width * recent - 6.0, y - 6.0, 12.0, 12.0);
    items.push(Item::Stroke {
        shape: Shape::Rounded(square, 2.0),
        width: 2.0,
        color,
    });
}

/// The lock screen: a large clock, the date, and two shortcuts at the foot.
fn lock(desk: &mut Desk<'_>, items: &mut Vec<Item>, width: f32, height: f32) {
    let surface = desk.scene.surface;
    let locale = desk.scene.message.locale.as_str().to_owned();
    let direction = desk.scene.message.direction;
    let ink = rgb(desk, [48, 51, 44], [232, 234, 226]);
    let centred = surface.skin == Skin::OneUi;
    let align = if centred { Align::Center } else { Align::Start };
    let top = surface.body.top + (height * 0.035).round();
    let style = |size: f32, line: f32| Style {
        role: surface.face,
        weight: 400,
        size,
        line,
        tracking: 0.0,
    };
    let room = (Rule::LABEL, width - 56.0);
    let clock = desk.fit_as("9:41", "en", Direction::Ltr, style(64.0, 76.0), room);
    // A clock reads left to right; it stands at the start all the same.
    let clock_align = match (centred, desk.rtl()) {
        (true, _) => Align::Center,
        (false, true) => Align::End,
        (false, false) => Align::Start,
    };
    items.push(Item::Words(Placed {
        text: clock,
        field: None,
        x: 28.0,
        y: top,
        color: ink,
        align: clock_align,
    }));
    let date = desk.words().android.date.clone();
    let date = desk.fit_as(&date, &locale, direction, style(18.0, 24.0), room);
    items.push(Item::Words(Placed {
        text: date,
        field: None,
        x: 28.0,
        y: top + 78.0,
        color: ink,
        align,
    }));
    let disc = rgb(desk, [246, 243, 233], [62, 68, 63]);
    for x in [48.0, width - 48.0] {
        let y = height - surface.body.bottom - 44.0;
        items.push(Item::fill(Shape::Disc(x, y, 24.0), disc));
        let sign = [ink[0], ink[1], ink[2], 150];
        items.push(Item::fill(Shape::Disc(x, y, 6.0), sign));
    }
}

fn rgb(desk: &Desk<'_>, light: [u8; 3], dark: [u8; 3]) -> Color {
    let [r, g, b] = if desk.dark() { dark } else { light };
    [r, g, b, 255]
}

/// Sand and sage, in large discs.
fn wallpaper(desk: &Desk<'_>, items: &mut Vec<Item>, width: f32, height: f32) {
    let ground = Paint::Vertical {
        top: 0.0,
        bottom: height,
        from: rgb(desk, [226, 219, 203], [30, 33, 31]),
        to: rgb(desk, [208, 203, 184], [21, 24, 23]),
    };
    items.push(Item::Fill {
        shape: Shape::Rect(Rect::new(0.0, 0.0, width, height)),
        paint: ground,
    });
    let sage = Paint::Vertical {
        top: height * 0.36,
        bottom: height,
        from: rgb(desk, [196, 196, 168], [52, 60, 54]),
        to: rgb(desk, [170, 176, 146], [33, 41, 37]),
    };
    items.push(Item::Fill {
        shape: Shape::Disc(width * 0.80, height * 0.78, width * 0.66),
        paint: sage,
    });
    let leaf = Paint::Vertical {
        top: height * 0.5,
        bottom: height,
        from: rgb(desk, [143, 156, 124], [69, 84, 73]),
        to: rgb(desk, [112, 130, 100], [40, 53, 46]),
    };
    items.push(Item::Fill {
        shape: Shape::Disc(width * 0.18, height * 0.90, width * 0.56),
        paint: leaf,
    });
    let clay = Paint::Vertical {
        top: height * 0.48,
        bottom: height * 0.58,
        from: rgb(desk, [222, 176, 140], [122, 92, 74]),
        to: rgb(desk, [208, 152, 116], [92, 68, 54]),
    };
    items.push(Item::Fill {
        shape: Shape::Disc(width * 0.36, height * 0.53, width * 0.10),
        paint: clay,
    });
}

/// Date, dock and search.
fn home(desk: &mut Desk<'_>, items: &mut Vec<Item>, width: f32, height: f32) {
    let locale = desk.scene.message.locale.as_str().to_owned();
    let direction = desk.scene.message.direction;
    let ink = rgb(desk, [48, 51, 44], [226, 228, 220]);
    let style = Style {
        role: desk.scene.surface.face,
        weight: 400,
        size: 24.0,
        line: 32.0,
        tracking: 0.0,
    };
    let date = desk.words().android.date.clone();
    let date = desk.fit_as(
        &date,
        &locale,
        direction,
        style,
        (Rule::LABEL, width - 64.0),
    );
    items.push(Item::Words(Placed {
        text: date,
        field: None,
        x: 32.0,
        y: (height * 0.3575).round(),
        color: ink,
        align: Align::Start,
    }));
    let disc = rgb(desk, [246, 243, 233], [62, 68, 63]);
    for at in 0..4 {
        let x = width / 2.0 + (at as f32 - 1.5) * 92.0;
        items.push(Item::fill(Shape::Disc(x, height - 152.0, 28.0), disc));
    }
    let search = Rect::new(28.0, height - 98.0, width - 56.0, 56.0);
    items.push(Item::fill(Shape::Rounded(search, 28.0), disc));
    let (x, y) = if desk.rtl() {
        (width - 54.0, height - 71.0)
    } else {
        (54.0, height - 71.0)
    };
    let grey = rgb(desk, [110, 113, 104], [168, 173, 165]);
    items.push(Item::Stroke {
        shape: Shape::Disc(x, y, 6.5),
        width: 2.0,
        color: grey,
    });
    let handle = vec![
        Segment::Move(x + 4.8, y + 4.8),
        Segment::Line(x + 10.0, y + 10.0),
    ];
    items.push(Item::Stroke {
        shape: Shape::Path(handle),
        width: 2.0,
        color: grey,
    });
}

/// The shade: the home screen blurred under a scrim, and a row of quick settings.
fn panel(desk: &Desk<'_>, items: &mut Vec<Item>, width: f32, height: f32) {
    let whole = Rect::new(0.0, 0.0, width, height);
    let tint = desk.pick([225, 226, 234, 214], [13, 14, 18, 226]);
    items.push(Item::Material {
        shape: Shape::Rect(whole),
        frame: whole,
        blur: 48.0,
        tint,
    });
    let (on, off) = (
        desk.pick([0xB9, 0xCB, 0xFF, 255], [0x44, 0x52, 0x74, 255]),
        desk.pick([0xF4, 0xF3, 0xFA, 255], [0x23, 0x26, 0x2E, 255]),
    );
    let wide = (width - 32.0 - 8.0) / 2.0;
    for at in 0..2 {
        let tile = Rect::new(16.0 + at as f32 * (wide + 8.0), 92.0, wide, 64.0);
        let first = (at == 0) != desk.rtl();
        items.push(Item::fill(
            Shape::Rounded(tile, 32.0),
            if first { on } else { off },
        ));
        let ink = if first {
            desk.pick([0x30, 0x42, 0x6E, 255], [0xDC, 0xE2, 0xF9, 255])
        } else {
            desk.pick([0x5D, 0x5F, 0x68, 255], [0x91, 0x93, 0x9D, 255])
        };
        let sign = if desk.rtl() {
            tile.right() - 32.0
        } else {
            tile.x + 32.0
        };
        let text = if desk.rtl() {
            tile.right() - 56.0 - 70.0
        } else {
            tile.x + 56.0
        };
        items.push(Item::fill(Shape::Disc(sign, 124.0, 9.0), ink));
        items.push(Item::fill(
            Shape::Rounded(Rect::new(text, 116.0, 70.0, 7.0), 3.5),
            ink,
        ));
        let faint = [ink[0], ink[1], ink[2], 120];
        items.push(Item::fill(
            Shape::Rounded(Rect::new(text, 128.0, 44.0, 6.0), 3.0),
            faint,
        ));
    }
}

/// Time at the left, signs at the right; the camera between them.
fn bar(desk: &mut Desk<'_>, items: &mut Vec<Item>, width: f32, shade: bool) {
    let ink = if shade {
        desk.pick([48, 50, 58, 255], [228, 229, 240, 255])
    } else {
        rgb(desk, [40, 43, 38], [230, 232, 226])
    };
    let style = Style {
        role: desk.scene.surface.face,
        weight: 500,
        size: 14.0,
        line: 20.0,
        tracking: 0.0,
    };
    let time = desk.fit_as("9:41", "en", Direction::Ltr, style, (Rule::LABEL, 60.0));
    let middle = desk.scene.surface.body.top / 2.0;
    items.push(Item::Words(Placed {
        text: time,
        field: None,
        x: 24.0,
        y: middle - 10.0,
        color: ink,
        align: Align::Start,
    }));
    if desk.scene.surface.body.cutout == Cutout::Hole {
        let hole = Shape::Disc(width / 2.0, middle, 12.0);
        items.push(Item::fill(hole, [8, 8, 10, 255]));
    }
    status::wireless(items, width - 75.0, middle + 6.0, 12.0, ink);
    status::signal(items, width - 60.0, middle + 5.5, ink);
    let battery = Rect::new(width - 36.0, middle - 6.0, 8.0, 12.5);
    items.push(Item::fill(Shape::Rounded(battery, 1.8), ink));
    items.push(Item::fill(
        Shape::Rounded(Rect::new(width - 33.8, middle - 7.6, 3.6, 3.0), 0.8),
        ink,
    ));
}
