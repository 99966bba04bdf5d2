//! What lies behind a card on an iPhone or iPad: the lock screen, the Notification Centre, or the home screen.

mod bar;
mod center;
mod home;
mod lock;
mod wallpaper;

use crate::card::Rect;
use crate::layout::{Desk, Sheet};
use crate::paint::{Color, Item, Shape};
use crate::surface::{Ios, Place, State};

/// Paints the screen around `card`; blurred as a whole behind a long look.
pub(crate) fn paint(desk: &mut Desk<'_>, sheet: &mut Sheet, skin: &Ios, card: Rect) {
    let (width, height) = desk.scene.surface.screen;
    let (place, state) = (desk.scene.surface.place, desk.scene.surface.state);
    wallpaper::landscape(desk, &mut sheet.screen, width, height);
    if place == Place::Banner {
        // Behind icons the wallpaper is blurred, as iOS offers to do.
        veil(desk, sheet, [60, 84, 92, 30], [10, 16, 20, 30]);
        home::put(desk, sheet, skin);
    }
    match (place, state) {
        (_, State::Expanded) => {
            veil(desk, sheet, [30, 40, 46, 90], [6, 9, 12, 140]);
        }
        (Place::Center, _) => {
            veil(desk, sheet, [36, 52, 60, 70], [30, 38, 44, 90]);
            center::put(desk, sheet);
        }
        (Place::Banner, _) => {}
        _ => lock::put(desk, sheet, skin, card),
    }
    bar::put(desk, &mut sheet.screen);
}

/// Blurs everything so far.
fn veil(desk: &Desk<'_>, sheet: &mut Sheet, light: Color, dark: Color) {
    let (width, height) = desk.scene.surface.screen;
    let whole = Rect::new(0.0, 0.0, width, height);
    sheet.screen.push(Item::Material {
        shape: Shape::Rect(whole),
        frame: whole,
        blur: 60.0,
        tint: desk.pick(light, dark),
    });
}
