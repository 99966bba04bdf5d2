//! The upper part of the GNOME desktop: the top bar over the wallpaper.

use super::{desktop, status};
use crate::card::Rect;
use crate::layout::{Desk, Sheet};
use crate::paint::{Item, Shape};
use crate::surface::Gnome;
use crate::text::{Align, Role, Style};

/// Paints the upper part; the bar is mirrored in a right-to-left GNOME.
pub(crate) fn paint(desk: &mut Desk<'_>, sheet: &mut Sheet) {
    let width = desk.scene.surface.screen.0;
    let high = Gnome::get().top_bar;
    let items = &mut sheet.screen;
    desktop::wallpaper(
        desk,
        items,
        [[206, 214, 196], [232, 222, 200], [128, 158, 138]],
        [[30, 40, 44], [46, 58, 56], [22, 34, 34]],
    );
    // The bar is black by day as well.
    let bar = Rect::new(0.0, 0.0, width, high);
    items.push(Item::fill(Shape::Rect(bar), [0, 0, 0, 255]));
    let ink = [255; 4];
    let style = Style {
        role: Role::Gnome,
        weight: 600,
        size: 14.6667,
        line: 18.0,
        tracking: 0.0,
    };
    let middle = high / 2.0;
    let clock = desk.words().gnome.clock.clone();
    let from = (width - 260.0) / 2.0;
    desktop::label(
        desk,
        items,
        (&clock, style),
        (from, 260.0, middle),
        (ink, Align::Center),
    );
    // The workspaces at the start: the first is here, as a pill.
    let pill = Rect::new(14.0, middle - 4.0, 26.0, 8.0);
    desktop::line(desk, items, pill, ink);
    let next = Rect::new(46.0, middle - 4.0, 8.0, 8.0);
    desktop::line(desk, items, next, [255, 255, 255, 120]);
    let fan = desktop::mirrored(desk, Rect::new(width - 56.0, 0.0, 0.0, 0.0)).x;
    status::wireless(items, fan, middle + 6.0, 11.0, ink);
    let battery = desktop::mirrored(desk, Rect::new(width - 38.0, 0.0, 24.0, 0.0));
    status::battery(items, battery.x, middle - 5.5, 24.0, ink);
}
