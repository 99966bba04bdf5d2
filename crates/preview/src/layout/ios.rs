//! iOS: the card of the lock screen, the Notification Centre and a banner, and the long look.

mod actions;
mod faces;
mod platter;
mod texts;

use carillon_campaign::Platform;

use super::{Desk, Sheet, identity};
use crate::Card;
use crate::card::Rect;
use crate::paint::{Color, Image, Item, Shape};
use crate::screen::ios as screen;
use crate::surface::{Cutout, Ios, Place, State};
use crate::text::{Breaking, Rule};

use actions::Actions;
use faces::Faces;
use texts::Texts;

/// Room for the shadow around a card on its own, in points.
const MARGIN: f32 = 24.0;

/// The rule of every text here: cut at the tail, spaces before the ellipsis go.
const RULE: Rule = Rule {
    lines: None,
    breaking: Breaking::Greedy,
    flatten: false,
    trim: true,
};

/// Cards that look out from under the first of a stack.
const BEHIND: u8 = 2;

/// How far an edge reaches under the card before it, in points: enough to meet its round corners, and so little that it
/// does not shine through.
const TUCKED: f32 = 4.0;

/// What a layout of this platform works with besides the desk.
struct Plan {
    skin: &'static Ios,
    faces: Faces,
    state: State,
    place: Place,
    /// The card's width, in points.
    width: f32,
}

impl Plan {
    fn of(desk: &Desk<'_>) -> Self {
        let surface = desk.scene.surface;
        let skin = Ios::of(surface.skin);
        Self {
            skin,
            faces: Faces::of(desk.scene.text_size, surface.face),
            state: surface.state,
            place: surface.place,
            width: skin.card_width(surface.screen.0),
        }
    }

    fn is_expanded(&self) -> bool {
        self.state == State::Expanded
    }
}

/// The card in any place and state.
pub(super) fn card(desk: &mut Desk<'_>) -> Card {
    let plan = Plan::of(desk);
    let skin = plan.skin;
    let mut sheet = Sheet::default();
    let texts = Texts::fit(desk, &plan);
    let actions = Actions::of(desk, &plan);
    let hero = hero(desk, &plan);
    let hero_height = hero.as_ref().map_or(0.0, |(height, _)| *height);
    let height = hero_height + texts.height(skin);
    let below = actions.height() + behind(&plan);
    let (size, card) = stand(desk, &plan, height, below);
    if desk.whole() {
        screen::paint(desk, &mut sheet, skin, card);
    }
    if plan.state == State::Stack {
        stack(desk, &mut sheet, skin, card);
    }
    platter::put(desk, &mut sheet, skin, card, skin.radius);
    if let Some((height, image)) = hero {
        let frame = Rect { height, ..card };
        sheet.chrome.push(Item::Picture {
            shape: top_rounded(card, height, skin.radius),
            frame,
            image,
        });
    }
    let content = Rect::new(
        card.x,
        card.y + hero_height,
        card.width,
        card.height - hero_height,
    );
    icon(desk, &mut sheet, &plan, (content, texts.head()));
    texts.put(desk, &mut sheet, &plan, content);
    actions.put(desk, &mut sheet, &plan, card);
    let whole = Rect {
        height: card.height + below,
        ..card
    };
    sheet.finish(desk, size, whole)
}

/// Title and body colour.
fn ink(desk: &Desk<'_>) -> Color {
    desk.pick([0x0B, 0x0C, 0x0E, 255], [255, 255, 255, 255])
}

/// The colour of time stamps and notes.
fn secondary(desk: &Desk<'_>, skin: &Ios) -> Color {
    // More of the wallpaper comes through glass: grey on it must be stronger to be read.
    if skin.rim > 0.0 {
        return desk.pick([0x3F, 0x42, 0x47, 255], [0xC9, 0xCC, 0xD1, 255]);
    }
    desk.pick([0x66, 0x69, 0x6E, 255], [0xA9, 0xAC, 0xB2, 255])
}

/// The message's picture, where this card can show one: a web app's notifications have none on iOS.
fn picture(desk: &Desk<'_>) -> Option<Image> {
    desk.picture()
        .filter(|_| desk.scene.surface.platform == Platform::Ios)
}

/// The picture at the top of a long look, and its height in points: its own shape, at most a square.
fn hero(desk: &Desk<'_>, plan: &Plan) -> Option<(f32, Image)> {
    let image = picture(desk).filter(|_| plan.is_expanded())?;
    let most = plan.width * plan.skin.expanded_hero_most;
    let height = (plan.width * image.0.height as f32 / image.0.width as f32)
        .clamp(60.0, most)
        .round();
    Some((height, image))
}

/// A picture's outline: the card's corners at the top, straight below.
fn top_rounded(card: Rect, height: f32, radius: f32) -> Shape {
    use crate::paint::Segment::{Close, Cubic, Line, Move};
    let (left, top, right, bottom) = (card.x, card.y, card.right(), card.y + height);
    // A quarter circle's control points lie 0.4477 radii from its corner.
    let near = radius * 0.447_715;
    Shape::Path(vec![
        Move(left + radius, top),
        Line(right - radius, top),
        Cubic(right - near, top, right, top + near, right, top + radius),
        Line(right, bottom),
        Line(left, bottom),
        Line(left, top + radius),
        Cubic(left, top + near, left + near, top, left + radius, top),
        Close,
    ])
}

/// How far the other cards of a stack reach below the first, in points.
fn behind(plan: &Plan) -> f32 {
    if plan.state == State::Stack {
        f32::from(BEHIND) * plan.skin.stack_step
    } else {
        0.0
    }
}

/// The edges of the other cards of a stack, the last first.
fn stack(desk: &Desk<'_>, sheet: &mut Sheet, skin: &Ios, card: Rect) {
    for depth in (1..=BEHIND).rev() {
        let depth = f32::from(depth);
        let inset = depth * skin.stack_inset;
        let frame = Rect::new(
            card.x + inset,
            card.bottom() + (depth - 1.0) * skin.stack_step - TUCKED,
            card.width - 2.0 * inset,
            skin.stack_step + TUCKED,
        );
        platter::behind(desk, sheet, skin, frame);
    }
}

/// The app's icon: in the middle of a card in the list, beside the first lines of a long look, and in the middle of the
/// rows beside it in large text (their top and height are `head`).
fn icon(
    desk: &mut Desk<'_>,
    sheet: &mut Sheet,
    plan: &Plan,
    (content, head): (Rect, Option<(f32, f32)>),
) {
    let skin = plan.skin;
    let middle = (content.height - skin.icon) / 2.0;
    let top = match head {
        Some((top, height)) => top + (height - skin.icon) / 2.0,
        None if plan.is_expanded() => middle.min(skin.text_padding + 3.0),
        None => middle,
    };
    let frame = desk.inset(content, skin.leading, top, skin.icon, skin.icon);
    let shape = Shape::Continuous(frame, skin.icon_radius);
    identity::icon(desk, sheet, shape, frame, plan.faces.title);
}

/// Where the card stands: on its screen, or alone with room for its shadow.
fn stand(desk: &Desk<'_>, plan: &Plan, height: f32, below: f32) -> ((f32, f32), Rect) {
    let (skin, width) = (plan.skin, plan.width);
    let (wide, high) = desk.scene.surface.screen;
    if !desk.whole() {
        let size = (width + 2.0 * MARGIN, height + below + 2.0 * MARGIN);
        return (size, Rect::new(MARGIN, MARGIN, width, height));
    }
    let body = desk.scene.surface.body;
    // No card stands under the status bar; what is too long runs out of the screen, where a person scrolls.
    let highest = body.top + skin.card_margin;
    let top = match (plan.place, plan.state) {
        (Place::Banner, State::Collapsed) => body.top + skin.banner_top,
        (Place::Banner, _) => highest,
        (_, State::Expanded) => ((high - height - below) / 2.0).max(highest).round(),
        (Place::Center, _) => body.top + skin.center_top,
        _ => (high - list_bottom(desk, skin) - height - below).max(highest),
    };
    (
        (wide, high),
        Rect::new((wide - width) / 2.0, top, width, height),
    )
}

/// How far above the screen's bottom the list ends, in points.
fn list_bottom(desk: &Desk<'_>, skin: &Ios) -> f32 {
    // Torch and camera are on the lock screen of phones that know a face, and their screens have a cutout.
    if desk.scene.surface.body.cutout == Cutout::None {
        skin.list_bottom_bare
    } else {
        skin.list_bottom
    }
}
