//! The home screen: a grid of placeholders for apps, and a dock. No app is meant by any of them.

use crate::card::Rect;
use crate::layout::{Desk, Sheet};
use crate::paint::{Color, Item, Paint, Shape};
use crate::surface::Ios;

/// Muted pairs of colours, from top to bottom of a placeholder.
const TILES: [([u8; 3], [u8; 3]); 7] = [
    ([233, 226, 212], [214, 203, 183]),
    ([96, 139, 146], [66, 107, 116]),
    ([196, 142, 104], [171, 114, 78]),
    ([226, 231, 233], [198, 207, 211]),
    ([74, 98, 128], [52, 73, 102]),
    ([142, 163, 118], [112, 135, 90]),
    ([205, 170, 98], [181, 143, 70]),
];

/// Where the icons stand, in points.
struct Grid {
    columns: usize,
    rows: usize,
    /// Side of an icon.
    icon: f32,
    /// Centre of the first icon.
    first: (f32, f32),
    /// From one centre to the next.
    pitch: (f32, f32),
    dock: Rect,
}

impl Grid {
    /// Four columns on a phone, six on a tablet (grade E, as all of this).
    fn of(desk: &Desk<'_>, skin: &Ios) -> Self {
        let (width, height) = desk.scene.surface.screen;
        let body = desk.scene.surface.body;
        let wide = skin.is_wide(width);
        let (columns, rows, icon) = if wide {
            (6, 5, 68.0)
        } else {
            (4, 6, (width * 0.1527).round())
        };
        let high = icon + 2.0 * if wide { 16.0 } else { 18.0 };
        let dock = if wide {
            let long = 6.6 * (icon + 16.0);
            Rect::new((width - long) / 2.0, height - high - 22.0, long, high)
        } else if body.bottom > 0.0 {
            Rect::new(12.0, height - high - 12.0, width - 24.0, high)
        } else {
            Rect::new(0.0, height - high, width, high)
        };
        let edge = if wide { 74.0 } else { 27.0 };
        let across = (width - 2.0 * edge - icon) / (columns - 1) as f32;
        let top = body.top + 12.0 + icon / 2.0;
        // The last row's names and the dots of the pages stand over the dock.
        let down = (dock.y - 44.0 - icon / 2.0 - top) / (rows - 1) as f32;
        Self {
            columns,
            rows,
            icon,
            first: (edge + icon / 2.0, top),
            pitch: (across, down),
            dock,
        }
    }
}

/// Puts it on the wallpaper.
pub(super) fn put(desk: &Desk<'_>, sheet: &mut Sheet, skin: &Ios) {
    let grid = Grid::of(desk, skin);
    let items = &mut sheet.screen;
    for at in 0..grid.columns * grid.rows {
        let (column, row) = (at % grid.columns, at / grid.columns);
        let x = grid.first.0 + column as f32 * grid.pitch.0;
        let y = grid.first.1 + row as f32 * grid.pitch.1;
        // The steps share no factor with the number of colours: neighbours differ.
        tile(desk, items, (x, y), grid.icon, column * 3 + row * 5);
        name(items, (x, y + grid.icon / 2.0 + 9.0), at);
    }
    dots(items, grid.dock);
    let round = if grid.dock.x > 0.0 { 30.0 } else { 0.0 };
    items.push(Item::Material {
        shape: Shape::Continuous(grid.dock, round),
        frame: grid.dock,
        blur: 40.0,
        tint: desk.pick([214, 224, 228, 96], [24, 30, 36, 120]),
    });
    let middle = grid.dock.y + grid.dock.height / 2.0;
    let pitch = if skin.is_wide(desk.scene.surface.screen.0) {
        grid.icon + 20.0
    } else {
        grid.pitch.0
    };
    let count = if grid.columns > 4 { 6 } else { 4 };
    let start = desk.scene.surface.screen.0 / 2.0 - pitch * (count - 1) as f32 / 2.0;
    for at in 0..count {
        let x = start + at as f32 * pitch;
        tile(desk, items, (x, middle), grid.icon, at * 2 + 4);
    }
}

/// An icon's placeholder.
fn tile(desk: &Desk<'_>, items: &mut Vec<Item>, (x, y): (f32, f32), side: f32, hue: usize) {
    let frame = Rect::new(x - side / 2.0, y - side / 2.0, side, side);
    let (from, to) = TILES[hue % TILES.len()];
    let shade = |[r, g, b]: [u8; 3]| -> Color {
        if desk.dark() {
            [r / 5 * 3, g / 5 * 3, b / 5 * 3, 255]
        } else {
            [r, g, b, 255]
        }
    };
    items.push(Item::Fill {
        shape: Shape::Continuous(frame, side * 0.224),
        paint: Paint::Vertical {
            top: frame.y,
            bottom: frame.bottom(),
            from: shade(from),
            to: shade(to),
        },
    });
}

/// A name's placeholder, of one of three lengths.
fn name(items: &mut Vec<Item>, (x, y): (f32, f32), at: usize) {
    let long = [34.0, 44.0, 26.0][at % 3];
    let bar = Rect::new(x - long / 2.0, y - 3.0, long, 6.0);
    items.push(Item::fill(Shape::Rounded(bar, 3.0), [255, 255, 255, 120]));
}

/// The dots of the pages, over the dock.
fn dots(items: &mut Vec<Item>, dock: Rect) {
    let (middle, y) = (dock.x + dock.width / 2.0, dock.y - 14.0);
    for (at, alpha) in [(-1.0, 255), (0.0, 110), (1.0, 110)] {
        let dot = Shape::Disc(middle + at * 14.0, y, 3.5);
        items.push(Item::fill(dot, [255, 255, 255, alpha]));
    }
}
