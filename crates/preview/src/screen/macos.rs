//! A corner of the macOS desktop: the menu bar over the wallpaper.

use super::{desktop, status};
use crate::card::Rect;
use crate::layout::{Desk, Sheet};
use crate::paint::{Item, Shape};
use crate::surface::Macos;
use crate::text::{Align, Role, Style};

/// Paints the corner; mirrored in a right-to-left macOS, where the bar's end is at the left.
pub(crate) fn paint(desk: &mut Desk<'_>, sheet: &mut Sheet) {
    let width = desk.scene.surface.screen.0;
    let high = Macos::get().menu_bar;
    let items = &mut sheet.screen;
    desktop::wallpaper(
        desk,
        items,
        [[150, 176, 204], [232, 206, 188], [108, 134, 160]],
        [[24, 30, 52], [70, 60, 86], [22, 28, 44]],
    );
    let bar = Rect::new(0.0, 0.0, width, high);
    items.push(Item::Material {
        shape: Shape::Rect(bar),
        frame: bar,
        blur: 40.0,
        tint: desk.pick([255, 255, 255, 120], [20, 22, 28, 130]),
    });
    let ink = desk.pick([24, 26, 30, 255], [244, 245, 247, 255]);
    let style = Style {
        role: Role::Macos,
        weight: 400,
        size: 13.0,
        line: 16.0,
        tracking: 0.0,
    };
    let middle = high / 2.0;
    let clock = desk.words().macos.clock.clone();
    let from = width - 14.0 - 190.0;
    desktop::label(
        desk,
        items,
        (&clock, style),
        (from, 190.0, middle),
        (ink, Align::End),
    );
    let (_, clock) = desk.label(&clock, style);
    let end = width - 14.0 - clock;
    let at = |x: f32| desktop::mirrored(desk, Rect::new(x, 0.0, 0.0, 0.0)).x;
    status::wireless(items, at(end - 26.0), middle + 5.0, 10.0, ink);
    let battery = desktop::mirrored(desk, Rect::new(end - 70.0, 0.0, 26.0, 0.0));
    status::battery(items, battery.x, middle - 6.0, 26.0, ink);
    for (at, wide) in [(0.0, 34.0), (52.0, 24.0), (94.0, 28.0)] {
        let word = Rect::new(20.0 + at, middle - 3.0, wide, 6.0);
        desktop::line(desk, items, word, [ink[0], ink[1], ink[2], 90]);
    }
}
