//! A corner of the Plasma desktop: the panel under the wallpaper, with tray and clock.

use super::{desktop, status};
use crate::card::Rect;
use crate::layout::{Desk, Sheet};
use crate::paint::{Item, Shape};
use crate::surface::Kde;
use crate::text::{Align, Role, Style};

/// Paints the corner; mirrored in a right-to-left Plasma.
pub(crate) fn paint(desk: &mut Desk<'_>, sheet: &mut Sheet) {
    let (width, height) = desk.scene.surface.screen;
    let skin = Kde::get();
    let items = &mut sheet.screen;
    desktop::wallpaper(
        desk,
        items,
        [[174, 202, 212], [214, 222, 210], [106, 150, 152]],
        [[20, 30, 40], [36, 54, 62], [18, 34, 40]],
    );
    // The panel floats a little above the screen's edge.
    let panel = Rect::new(8.0, height - skin.panel, width - 16.0, skin.panel - 8.0);
    items.push(Item::Material {
        shape: Shape::Rounded(panel, 6.0),
        frame: panel,
        blur: 30.0,
        tint: desk.pick([0xEF, 0xF0, 0xF1, 230], [0x20, 0x23, 0x26, 230]),
    });
    let ink = desk.pick([0x23, 0x26, 0x29, 255], [0xFC, 0xFC, 0xFC, 255]);
    let faint = [ink[0], ink[1], ink[2], 70];
    let middle = panel.y + panel.height / 2.0;
    for at in 0..4 {
        let tile = Rect::new(20.0 + 36.0 * at as f32, middle - 11.0, 22.0, 22.0);
        let tile = desktop::mirrored(desk, tile);
        items.push(Item::fill(Shape::Rounded(tile, 5.0), faint));
    }
    let style = |size: f32| Style {
        role: Role::Kde,
        weight: 400,
        size,
        line: 16.0,
        tracking: 0.0,
    };
    let words = desk.words().kde;
    let from = width - 20.0 - 90.0;
    let clock = (words.clock.as_str(), style(13.3333));
    desktop::label(
        desk,
        items,
        clock,
        (from, 90.0, middle - 7.0),
        (ink, Align::Center),
    );
    let date = (words.date.as_str(), style(11.0));
    desktop::label(
        desk,
        items,
        date,
        (from, 90.0, middle + 8.0),
        (ink, Align::Center),
    );
    let fan = desktop::mirrored(desk, Rect::new(from - 16.0, 0.0, 0.0, 0.0)).x;
    status::wireless(items, fan, middle + 6.0, 12.0, ink);
    let battery = desktop::mirrored(desk, Rect::new(from - 62.0, 0.0, 24.0, 0.0));
    status::battery(items, battery.x, middle - 5.5, 24.0, ink);
}
