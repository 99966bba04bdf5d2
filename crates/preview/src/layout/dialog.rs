//! Dialogs over an app: the room they have, where they stand, what they stand on, how their text is set.

use carillon_campaign::Platform;

use super::{Desk, Sheet};
use crate::card::Rect;
use crate::paint::{Color, Item, Shape};
use crate::screen::{app, browser};
use crate::text::{Breaking, Rule, Style};

/// Room for the shadow around a dialog on its own, in points.
pub(super) const MARGIN: f32 = 24.0;

/// Words wrap and are all there.
pub(super) const RULE: Rule = Rule {
    lines: None,
    breaking: Breaking::Greedy,
    flatten: false,
    trim: true,
};

impl Desk<'_> {
    /// A style in the device's own face.
    pub(super) fn style(&self, weight: u16, size: f32, line: f32) -> Style {
        Style {
            role: self.scene.surface.face,
            weight,
            size,
            line,
            tracking: 0.0,
        }
    }

    /// The weight of titles and labels: Android's is medium, the others' semibold.
    pub(super) fn strong(&self) -> u16 {
        if self.platform() == Platform::Android {
            500
        } else {
            600
        }
    }

    /// The device's platform.
    pub(super) fn platform(&self) -> Platform {
        self.scene.surface.platform
    }
}

/// The part of the screen an app's own dialog may cover: all but the bars, or the page in a browser.
pub(super) fn room(desk: &Desk<'_>) -> Rect {
    let surface = desk.scene.surface;
    let (width, height) = surface.screen;
    if desk.platform() == Platform::Web {
        return browser::page(width, height);
    }
    let body = surface.body;
    Rect::new(0.0, body.top, width, height - body.top - body.bottom)
}

/// The picture's size and the dialog in it: in the middle of `room` on its screen, or alone with its shadow.
pub(super) fn place(desk: &Desk<'_>, room: Rect, width: f32, height: f32) -> ((f32, f32), Rect) {
    if !desk.whole() {
        let size = (width + 2.0 * MARGIN, height + 2.0 * MARGIN);
        return (size, Rect::new(MARGIN, MARGIN, width, height));
    }
    let x = room.x + ((room.width - width) / 2.0).round();
    let y = room.y + ((room.height - height) / 2.0).round().max(0.0);
    (desk.scene.surface.screen, Rect::new(x, y, width, height))
}

/// The app behind a dialog, where the whole screen is drawn: `scrim` of 255 parts darker.
pub(super) fn behind(desk: &mut Desk<'_>, sheet: &mut Sheet, scrim: f32) {
    if !desk.whole() {
        return;
    }
    let (width, height) = desk.scene.surface.screen;
    let covered = if desk.platform() == Platform::Web {
        browser::paint(desk, &mut sheet.screen);
        // A page can darken itself, not the browser around it.
        browser::page(width, height)
    } else {
        app::paint(desk, &mut sheet.screen);
        Rect::new(0.0, 0.0, width, height)
    };
    let dark = [0, 0, 0, scrim.clamp(0.0, 255.0) as u8];
    sheet.screen.push(Item::fill(Shape::Rect(covered), dark));
}

/// The dialog's shadow and its ground.
pub(super) fn ground(desk: &Desk<'_>, sheet: &mut Sheet, shape: Shape, frame: Rect, color: Color) {
    sheet.chrome.push(Item::Shadow {
        shape: shape.clone(),
        frame,
        blur: 18.0,
        down: 6.0,
        color: desk.pick([16, 18, 22, 56], [0, 0, 0, 120]),
    });
    sheet.chrome.push(Item::fill(shape, color));
}

/// A rectangle this much smaller on every side.
pub(super) fn within(rect: Rect, by: f32) -> Rect {
    Rect::new(
        rect.x + by,
        rect.y + by,
        rect.width - 2.0 * by,
        rect.height - 2.0 * by,
    )
}
