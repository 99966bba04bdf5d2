//! Android cards: the classic templates of 12–16, those of 2025, and One UI 8.
//!
//! The channel's name is drawn nowhere: `notification_top_line_views` (AOSP) has the app's name, a summary, a sub text and
//! the time; the channel shows only among the settings behind a long press. The app's accent colours the small icon's
//! circle alone: since Android 12 the buttons take the system's own accent, and One UI and the templates of 2025 show the
//! launcher icon.

mod actions;
mod conversation;
mod expanded;
mod icon;
mod look;
mod short;
mod story;
#[cfg(test)]
mod tests;
mod top_line;

use super::{Desk, Sheet};
use crate::Card;
use crate::card::Rect;
use crate::paint::{Item, Shape};
use crate::screen::android as screen;
use crate::surface::{Place, State};
use look::Look;

/// Room for the shadow around a card on its own, in dp.
const MARGIN: f32 = 24.0;

/// The card in its state.
pub(super) fn card(desk: &mut Desk<'_>) -> Card {
    let look = Look::of(desk.scene);
    let picture = desk.picture().is_some();
    match desk.scene.surface.state {
        State::Expanded => expanded::card(desk, &look),
        State::Conversation => conversation::card(desk, &look),
        State::Hidden => short::hidden(desk, &look),
        // Braze's documentation: without its picture either falls back to the standard card.
        State::Story if picture => story::card(desk, &look),
        State::InlineImage if picture => short::inline(desk, &look),
        _ => short::card(desk, &look),
    }
}

/// Where the card stands, the screen behind it, and its ground.
fn ground(desk: &mut Desk<'_>, sheet: &mut Sheet, look: &Look, height: f32) -> ((f32, f32), Rect) {
    let surface = desk.scene.surface;
    let width = look.width;
    let whole = desk.whole();
    let (size, card) = if whole {
        let top = match surface.place {
            Place::Shade => look.skin.shade_top,
            // Below a clock that small screens have higher up.
            Place::Lock => look.skin.lock_top.min((surface.screen.1 * 0.36).round()),
            _ => surface.body.top + look.skin.heads_up_gap,
        };
        let card = Rect::new(look.skin.card_margin, top, width, height);
        screen::paint(desk, sheet);
        (surface.screen, card)
    } else {
        let size = (width + 2.0 * MARGIN, height + 2.0 * MARGIN);
        (size, Rect::new(MARGIN, MARGIN, width, height))
    };
    let shape = Shape::Rounded(card, look.skin.radius);
    // A heads-up floats; elsewhere a card lies flat on what is behind it.
    let flat = surface.place != Place::HeadsUp && whole;
    let (blur, color) = if flat {
        (6.0, [0, 0, 0, 20])
    } else {
        (16.0, desk.pick([20, 22, 26, 60], [0, 0, 0, 120]))
    };
    sheet.chrome.push(Item::Shadow {
        shape: shape.clone(),
        frame: card,
        blur,
        down: 4.0,
        color,
    });
    sheet.chrome.push(Item::fill(shape, look.colors.card));
    (size, card)
}
