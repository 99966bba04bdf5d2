//! The device's body around its screen.

use crate::Card;
use crate::Surface;
use crate::card::Rect;
use crate::paint::{Color, Item, Shape};

/// The body's edge around the screen of a phone or tablet, in points (grade E: about 3 mm).
const BEZEL: f32 = 14.0;

/// Black glass around the screen.
const GLASS: Color = [0x0C, 0x0D, 0x0F, 255];

/// The metal at the body's edge.
const METAL: Color = [0x6C, 0x70, 0x76, 255];

/// Width of the metal, in points.
const EDGE: f32 = 2.5;

/// The card on its screen, in the device's body. A desktop has no body: its picture stays as it is.
pub(super) fn framed(mut card: Card, surface: &Surface) -> Card {
    let corner = surface.body.corner;
    if corner <= 0.0 {
        return card;
    }
    let (width, height) = card.size;
    for item in card.screen.iter_mut().chain(&mut card.chrome) {
        item.shift(BEZEL, BEZEL);
    }
    for placed in &mut card.words {
        placed.x += BEZEL;
        placed.y += BEZEL;
    }
    for cut in card.fits.iter_mut().filter_map(|fit| fit.cut.as_mut()) {
        cut.mark = cut.mark.moved(BEZEL, BEZEL);
    }
    card.frame = card.frame.moved(BEZEL, BEZEL);
    card.size = (width + 2.0 * BEZEL, height + 2.0 * BEZEL);
    let body = Rect::new(0.0, 0.0, card.size.0, card.size.1);
    card.screen.push(edge(body, 0.0, BEZEL, corner, GLASS));
    card.screen
        .push(edge(body, 0.0, EDGE, corner + BEZEL - EDGE, METAL));
    // The ring is thicker than the body at the corners, so that it covers those of the screen.
    card.outline = Some(Shape::Continuous(body, corner + BEZEL));
    card
}

/// A ring along the body, from `from` to `to` points within its edge, whose inner corners have this radius.
fn edge(body: Rect, from: f32, to: f32, inner: f32, color: Color) -> Item {
    // Drawn far beyond the body: what lies outside its outline is cut away.
    let reach = inner.max(to - from);
    let middle = to - reach / 2.0;
    let rect = Rect::new(
        body.x + middle,
        body.y + middle,
        body.width - 2.0 * middle,
        body.height - 2.0 * middle,
    );
    Item::Stroke {
        shape: Shape::Continuous(rect, inner + reach / 2.0),
        width: reach,
        color,
    }
}
