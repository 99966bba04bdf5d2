//! The iPhone's lock screen: a quiet landscape, date and clock, torch and camera.

use carillon_campaign::Direction;

use super::status;
use crate::card::Rect;
use crate::layout::{Desk, Sheet};
use crate::paint::{Color, Item, Paint, Segment, Shape};
use crate::text::{Align, Placed, Role, Rule, Style};

/// Paints the lock screen; blurred as a whole behind a long look.
pub(crate) fn paint(desk: &mut Desk<'_>, sheet: &mut Sheet, expanded: bool) {
    let (width, height) = desk.scene.surface.screen;
    let whole = Rect::new(0.0, 0.0, width, height);
    landscape(desk, &mut sheet.screen, width, height);
    if expanded {
        let tint = desk.pick([30, 40, 46, 90], [6, 9, 12, 140]);
        sheet.screen.push(Item::Material {
            shape: Shape::Rect(whole),
            frame: whole,
            blur: 60.0,
            tint,
        });
    } else {
        clock(desk, &mut sheet.screen, width);
        corners(desk, &mut sheet.screen, width, height);
    }
    bar(&mut sheet.screen, width);
    let home = Rect::new(width / 2.0 - 70.0, height - 13.0, 140.0, 5.0);
    sheet
        .screen
        .push(Item::fill(Shape::Rounded(home, 2.5), [255; 4]));
}

/// Sky, a low sun and two ridges.
fn landscape(desk: &Desk<'_>, items: &mut Vec<Item>, width: f32, height: f32) {
    let rgb = |light: [u8; 3], dark: [u8; 3]| -> Color {
        let [r, g, b] = if desk.dark() { dark } else { light };
        [r, g, b, 255]
    };
    let sky = Paint::Vertical {
        top: 0.0,
        bottom: height * 0.8,
        from: rgb([47, 77, 92], [16, 27, 36]),
        to: rgb([121, 152, 156], [47, 71, 82]),
    };
    items.push(Item::Fill {
        shape: Shape::Rect(Rect::new(0.0, 0.0, width, height)),
        paint: sky,
    });
    let sun = Paint::Vertical {
        top: height * 0.38,
        bottom: height * 0.54,
        from: rgb([236, 214, 184], [150, 150, 146]),
        to: rgb([184, 180, 166], [66, 88, 98]),
    };
    items.push(Item::Fill {
        shape: Shape::Disc(width * 0.70, height * 0.455, width * 0.145),
        paint: sun,
    });
    let far = ridge(
        width,
        height,
        &[
            (0.0, 0.585),
            (0.26, 0.545),
            (0.56, 0.60),
            (0.80, 0.575),
            (1.0, 0.59),
        ],
    );
    items.push(Item::Fill {
        shape: far,
        paint: Paint::Vertical {
            top: height * 0.54,
            bottom: height * 0.8,
            from: rgb([78, 113, 122], [33, 54, 64]),
            to: rgb([58, 92, 102], [24, 41, 50]),
        },
    });
    let middle = ridge(
        width,
        height,
        &[(0.0, 0.70), (0.38, 0.655), (0.74, 0.71), (1.0, 0.675)],
    );
    items.push(Item::Fill {
        shape: middle,
        paint: Paint::Vertical {
            top: height * 0.66,
            bottom: height * 0.95,
            from: rgb([44, 78, 86], [20, 36, 44]),
            to: rgb([33, 62, 70], [14, 27, 34]),
        },
    });
    let near = ridge(
        width,
        height,
        &[(0.0, 0.83), (0.25, 0.855), (0.6, 0.80), (1.0, 0.87)],
    );
    items.push(Item::Fill {
        shape: near,
        paint: Paint::Vertical {
            top: height * 0.8,
            bottom: height,
            from: rgb([27, 54, 61], [11, 22, 28]),
            to: rgb([18, 38, 45], [6, 13, 18]),
        },
    });
}

/// A soft ridge through the given points (fractions of the screen), filled down to the bottom.
fn ridge(width: f32, height: f32, points: &[(f32, f32)]) -> Shape {
    let at = |(x, y): (f32, f32)| (x * width, y * height);
    let mut path = vec![Segment::Move(0.0, height)];
    let (x, y) = at(points[0]);
    path.push(Segment::Line(x, y));
    for pair in points.windows(2) {
        let ((ax, ay), (bx, by)) = (at(pair[0]), at(pair[1]));
        let half = (bx - ax) / 2.0;
        path.push(Segment::Cubic(ax + half, ay, bx - half, by, bx, by));
    }
    path.extend([Segment::Line(width, height), Segment::Close]);
    Shape::Path(path)
}

/// Date and clock.
fn clock(desk: &mut Desk<'_>, items: &mut Vec<Item>, width: f32) {
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
    let white = [255, 255, 255, 240];
    items.push(Item::Words(Placed {
        text: date,
        x: 0.0,
        y: 93.0,
        color: white,
        align: Align::Center,
    }));
    let style = Style {
        role: Role::IosDisplay,
        weight: 600,
        size: 100.0,
        line: 110.0,
        tracking: -0.02,
    };
    let time = desk.fit_as("9:41", "en", Direction::Ltr, style, (Rule::LABEL, width));
    items.push(Item::Words(Placed {
        text: time,
        x: 0.0,
        y: 112.0,
        color: white,
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

/// The island, and signal, wireless and battery beside it.
fn bar(items: &mut Vec<Item>, width: f32) {
    let island = Rect::new(width / 2.0 - 63.0, 11.0, 126.0, 37.0);
    items.push(Item::fill(Shape::Rounded(island, 18.5), [0, 0, 0, 255]));
    let white = [255; 4];
    status::signal(items, width - 98.0, 35.5, white);
    status::wireless(items, width - 66.0, 36.0, 11.5, white);
    status::battery(items, width - 50.0, 23.5, 27.0, white);
}
