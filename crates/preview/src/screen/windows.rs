//! A corner of the Windows desktop: a browser's window, the taskbar, clock and date.

use crate::card::Rect;
use crate::layout::{Desk, Sheet};
use crate::paint::{Color, Item, Paint, Segment, Shape};
use crate::surface::Windows;
use crate::text::{Align, Placed, Role, Rule, Style};

/// Paints the corner; mirrored in a right-to-left Windows.
pub(crate) fn paint(desk: &mut Desk<'_>, sheet: &mut Sheet) {
    let (width, height) = desk.scene.surface.screen;
    let bar = Windows::get().taskbar;
    let items = &mut sheet.screen;
    wallpaper(desk, items, width, height);
    window(desk, items, width, height - bar);
    taskbar(desk, items, Rect::new(0.0, height - bar, width, bar));
}

fn rgb(desk: &Desk<'_>, light: [u8; 3], dark: [u8; 3]) -> Color {
    let [r, g, b] = if desk.dark() { dark } else { light };
    [r, g, b, 255]
}

/// Mist over slow hills.
fn wallpaper(desk: &Desk<'_>, items: &mut Vec<Item>, width: f32, height: f32) {
    let sky = Paint::Vertical {
        top: 0.0,
        bottom: height,
        from: rgb(desk, [176, 196, 206], [24, 34, 42]),
        to: rgb(desk, [206, 216, 218], [44, 60, 70]),
    };
    items.push(Item::Fill {
        shape: Shape::Rect(Rect::new(0.0, 0.0, width, height)),
        paint: sky,
    });
    let hill = Paint::Vertical {
        top: height * 0.4,
        bottom: height,
        from: rgb(desk, [150, 178, 190], [36, 54, 66]),
        to: rgb(desk, [122, 154, 168], [27, 42, 52]),
    };
    items.push(Item::Fill {
        shape: Shape::Disc(width * 0.9, height * 1.05, width * 0.75),
        paint: hill,
    });
    let near = Paint::Vertical {
        top: height * 0.6,
        bottom: height,
        from: rgb(desk, [104, 140, 154], [29, 46, 56]),
        to: rgb(desk, [84, 120, 136], [20, 33, 42]),
    };
    items.push(Item::Fill {
        shape: Shape::Disc(width * 0.2, height * 1.25, width * 0.7),
        paint: near,
    });
}

/// A browser's window that runs off the screen's start edge.
fn window(desk: &Desk<'_>, items: &mut Vec<Item>, width: f32, height: f32) {
    let right = width - 64.0;
    let frame = mirrored(
        desk,
        width,
        Rect::new(-20.0, 40.0, right + 20.0, height - 150.0),
    );
    let shape = Shape::Rounded(frame, 8.0);
    items.push(Item::Shadow {
        shape: shape.clone(),
        frame,
        blur: 20.0,
        down: 6.0,
        color: [0, 0, 0, 60],
    });
    items.push(Item::fill(
        shape.clone(),
        rgb(desk, [223, 228, 233], [38, 41, 45]),
    ));
    let page = mirrored(
        desk,
        width,
        Rect::new(-20.0, 122.0, right + 20.0, height - 240.0),
    );
    items.push(Item::fill(
        Shape::Rect(page),
        rgb(desk, [255, 255, 255], [27, 29, 31]),
    ));
    let tools = mirrored(desk, width, Rect::new(-20.0, 80.0, right + 20.0, 42.0));
    items.push(Item::fill(
        Shape::Rect(tools),
        rgb(desk, [247, 249, 250], [50, 54, 58]),
    ));
    let tab = mirrored(desk, width, Rect::new(16.0, 50.0, 200.0, 36.0));
    items.push(Item::fill(
        Shape::Rounded(tab, 8.0),
        rgb(desk, [247, 249, 250], [50, 54, 58]),
    ));
    let faint = rgb(desk, [196, 204, 211], [84, 90, 96]);
    let title = mirrored(desk, width, Rect::new(44.0, 63.0, 110.0, 8.0));
    items.push(Item::fill(Shape::Rounded(title, 4.0), faint));
    let mark = mirrored(desk, width, Rect::new(28.0, 62.0, 10.0, 10.0));
    items.push(Item::fill(Shape::Rounded(mark, 3.0), faint));
    let url = mirrored(desk, width, Rect::new(20.0, 87.0, right - 70.0, 28.0));
    items.push(Item::fill(
        Shape::Rounded(url, 14.0),
        rgb(desk, [233, 238, 242], [38, 41, 45]),
    ));
    let address = mirrored(desk, width, Rect::new(36.0, 97.0, 150.0, 8.0));
    items.push(Item::fill(Shape::Rounded(address, 4.0), faint));
    let soft = rgb(desk, [238, 241, 243], [41, 44, 47]);
    let hero = mirrored(desk, width, Rect::new(28.0, 150.0, right - 56.0, 120.0));
    items.push(Item::fill(Shape::Rounded(hero, 10.0), soft));
    for (at, long) in [300.0, 340.0, 280.0, 320.0].into_iter().enumerate() {
        let line = mirrored(
            desk,
            width,
            Rect::new(28.0, 296.0 + 24.0 * at as f32, long, 10.0),
        );
        items.push(Item::fill(Shape::Rounded(line, 5.0), soft));
    }
}

/// The taskbar: start and programs in the middle, clock and date at the end.
fn taskbar(desk: &mut Desk<'_>, items: &mut Vec<Item>, frame: Rect) {
    let tint = desk.pick([238, 243, 247, 225], [28, 31, 35, 225]);
    items.push(Item::Material {
        shape: Shape::Rect(frame),
        frame,
        blur: 40.0,
        tint,
    });
    let line = Rect {
        height: 1.0,
        ..frame
    };
    items.push(Item::fill(
        Shape::Rect(line),
        desk.pick([0, 0, 0, 22], [255, 255, 255, 22]),
    ));
    let middle = frame.y + frame.height / 2.0;
    let faint = rgb(desk, [176, 188, 196], [92, 100, 107]);
    for at in 0..4 {
        let tile = mirrored(
            desk,
            frame.width,
            Rect::new(40.0 + 44.0 * at as f32, middle - 11.0, 22.0, 22.0),
        );
        items.push(Item::fill(Shape::Rounded(tile, 6.0), faint));
    }
    let ink = rgb(desk, [32, 34, 36], [240, 241, 242]);
    let words = desk.words().windows;
    let style = Style {
        role: Role::Windows,
        weight: 400,
        size: 12.0,
        line: 16.0,
        tracking: 0.0,
    };
    // The words stand at the screen's end edge.
    let box_width = 100.0;
    let place = mirrored(
        desk,
        frame.width,
        Rect::new(frame.width - 16.0 - box_width, 0.0, box_width, 0.0),
    );
    for (text, y) in [
        (words.clock.clone(), middle - 16.0),
        (words.date.clone(), middle),
    ] {
        let fitted = desk.fit(&text, style, Rule::LABEL, box_width);
        items.push(Item::Words(Placed {
            text: fitted,
            field: None,
            x: place.x,
            y,
            color: ink,
            align: Align::End,
        }));
    }
    let tray = mirrored(
        desk,
        frame.width,
        Rect::new(frame.width - 132.0, 0.0, 1.0, 0.0),
    )
    .x;
    let caret = vec![
        Segment::Move(tray - 62.0, middle + 2.0),
        Segment::Line(tray - 58.0, middle - 2.0),
        Segment::Line(tray - 54.0, middle + 2.0),
    ];
    if !desk.rtl() {
        items.push(Item::Stroke {
            shape: Shape::Path(caret),
            width: 1.2,
            color: ink,
        });
        super::status::wireless(items, tray - 26.0, middle + 6.0, 12.0, ink);
        let speaker = vec![
            Segment::Move(tray - 8.0, middle - 2.5),
            Segment::Line(tray - 5.0, middle - 2.5),
            Segment::Line(tray - 1.0, middle - 6.0),
            Segment::Line(tray - 1.0, middle + 6.0),
            Segment::Line(tray - 5.0, middle + 2.5),
            Segment::Line(tray - 8.0, middle + 2.5),
            Segment::Close,
        ];
        items.push(Item::fill(Shape::Path(speaker), ink));
    }
}

/// A rectangle mirrored in a screen `width` wide where the card is.
fn mirrored(desk: &Desk<'_>, width: f32, rect: Rect) -> Rect {
    if desk.rtl() {
        Rect {
            x: width - rect.x - rect.width,
            ..rect
        }
    } else {
        rect
    }
}
