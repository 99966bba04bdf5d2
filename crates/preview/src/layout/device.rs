//! The device's body around its screen.

use crate::Card;
use crate::Surface;
use crate::card::Rect;
use crate::paint::{Color, Item, Shape};

/// Black glass around the screen.
const GLASS: Color = [0x0C, 0x0D, 0x0F, 255];

/// The metal at the body's edge.
const METAL: Color = [0x6C, 0x70, 0x76, 255];

/// The ring of a home button.
const BUTTON: Color = [0x3A, 0x3D, 0x41, 255];

/// Width of the metal, in points.
const EDGE: f32 = 2.5;

/// The card on its screen, in the device's body. A desktop has no body: its picture stays as it is.
pub(super) fn framed(mut card: Card, surface: &Surface) -> Card {
    let shell = surface.body.shell;
    if shell.corner <= 0.0 {
        return card;
    }
    let (beside, above) = shell.bezel;
    let (width, height) = card.size;
    for item in card.screen.iter_mut().chain(&mut card.chrome) {
        item.shift(beside, above);
    }
    for placed in &mut card.words {
        placed.x += beside;
        placed.y += above;
    }
    for cut in card.fits.iter_mut().filter_map(|fit| fit.cut.as_mut()) {
        cut.mark = cut.mark.moved(beside, above);
    }
    card.frame = card.frame.moved(beside, above);
    card.size = (width + 2.0 * beside, height + 2.0 * above);
    let body = Rect::new(0.0, 0.0, card.size.0, card.size.1);
    if surface.body.corner > 0.0 {
        let corner = surface.body.corner;
        card.screen.push(edge(body, 0.0, beside, corner, GLASS));
    } else {
        card.screen.extend(around(body, shell.bezel));
    }
    card.screen
        .push(edge(body, 0.0, EDGE, shell.corner - EDGE, METAL));
    if shell.home_button > 0.0 {
        let (x, y) = (body.width / 2.0, body.height - above / 2.0);
        card.screen.push(Item::Stroke {
            shape: Shape::Disc(x, y, shell.home_button / 2.0),
            width: EDGE,
            color: BUTTON,
        });
    }
    // The ring is thicker than the body at the corners, so that it covers those of the screen.
    card.outline = Some(Shape::Continuous(body, shell.corner));
    card
}

/// Glass above, below and beside a screen with square corners.
fn around(body: Rect, (beside, above): (f32, f32)) -> [Item; 4] {
    let right = body.width - beside;
    let below = body.height - above;
    [
        Rect::new(0.0, 0.0, body.width, above),
        Rect::new(0.0, below, body.width, above),
        Rect::new(0.0, above, beside, below - above),
        Rect::new(right, above, beside, below - above),
    ]
    .map(|side| Item::fill(Shape::Rect(side), GLASS))
}

/// A ring along the body, from `from` to `to` points within its edge, whose inner corners have this radius.
fn edge(body: Rect, from: f32, to: f32, inner: f32, color: Color) -> Item {
    // Drawn far beyond the body: what lies outside its outline is cut away.
    let reach = inner.max(2.0 * (to - from));
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
