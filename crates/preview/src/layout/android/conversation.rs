//! A message from somebody (`MessagingStyle`): an avatar with the app's badge, the sender, the message, the actions.

use carillon_campaign::Field;
use unicode_segmentation::UnicodeSegmentation;

use super::icon::{self, Arrow};
use super::look::{LINE, Look, TEXT};
use super::top_line::TopLine;
use super::{actions, ground};
use crate::Card;
use crate::card::Rect;
use crate::layout::{Desk, Sheet};
use crate::paint::{Item, Shape};
use crate::text::{Align, Placed, Rule};

/// The conversation as the shade shows it: open, for it is the first thing there.
pub(super) fn card(desk: &mut Desk<'_>, look: &Look) -> Card {
    let skin = look.skin;
    let mut sheet = Sheet::default();
    let room = look.width - skin.conversation_start - skin.text_end;
    let actions = actions::row(desk, look);
    let actions_height = if actions.is_empty() {
        0.0
    } else {
        skin.action_row
    };
    let title_style = look.title();
    let title = desk.text(Field::Title).to_owned();
    let top = skin.text_end;
    let head_room = look.width - skin.conversation_start - skin.text_end_expander;
    let line = TopLine::fit(desk, look, &title, title_style, head_room);
    let body_top = top + title_style.line + skin.message_gap.min(6.0);
    let bottom = if actions.is_empty() { top } else { 4.0 };
    let left = skin.max_height - body_top - bottom - actions_height;
    let lines = (left / look.text().line).floor().max(1.0);
    let rule = TEXT.with_lines(Some(lines as u16));
    let body = desk.text(Field::Body).to_owned();
    let body = desk.fit(&body, look.text(), rule, room);
    let least = 2.0 * top + skin.avatar;
    let height = (body_top + body.height + bottom).max(least) + actions_height;

    let (size, card) = ground(desk, &mut sheet, look, height);
    avatar(desk, &mut sheet, look, card, &title);
    let middle = top + title_style.line / 2.0;
    icon::expander(desk, &mut sheet, look, card, (middle, Arrow::Up));
    let ink = (look.colors.ink, Align::Start);
    let start = skin.conversation_start;
    let x = desk.inset(card, start, 0.0, line.head.room(), 0.0).x;
    let head = std::sync::Arc::clone(&line.head);
    let place = (x, card.y + top);
    sheet.field(desk, Field::Title, (head, title_style, LINE), place, ink);
    let below = top + line.drop(look);
    line.follow(desk, &mut sheet, look, card, (start, below));
    let x = desk.inset(card, start, 0.0, room, 0.0).x;
    let place = (x, card.y + body_top);
    sheet.field(desk, Field::Body, (body, look.text(), rule), place, ink);
    actions::place(desk, &mut sheet, look, card, (actions, start));
    sheet.finish(desk, size, card)
}

/// The sender's initial on a disc, and the app's mark in its lower corner. A push brings no portrait.
fn avatar(desk: &mut Desk<'_>, sheet: &mut Sheet, look: &Look, card: Rect, name: &str) {
    let skin = look.skin;
    let frame = desk.inset(
        card,
        skin.icon_start,
        skin.text_end,
        skin.avatar,
        skin.avatar,
    );
    let radius = skin.avatar / 2.0;
    let disc = Shape::Disc(frame.x + radius, frame.y + radius, radius);
    sheet.chrome.push(Item::fill(disc, look.colors.pill));
    let initial: String = name
        .trim()
        .graphemes(true)
        .take(1)
        .flat_map(str::chars)
        .flat_map(char::to_uppercase)
        .collect();
    let mut style = look.style(500, 14.0, 14.0);
    style.size = skin.avatar * 0.42;
    style.line = skin.avatar;
    let text = desk.fit(&initial, style, Rule::LABEL, skin.avatar);
    // Not a field's words: drawn with the disc.
    sheet.chrome.push(Item::Words(Placed {
        text,
        field: None,
        x: frame.x,
        y: frame.y,
        color: look.colors.ink,
        align: Align::Center,
    }));
    let side = skin.badge;
    let rim = 2.0;
    let start = skin.icon_start + skin.avatar - side + rim;
    let top = skin.text_end + skin.avatar - side + rim;
    let badge = desk.inset(card, start, top, side, side);
    let (x, y) = (badge.x + side / 2.0, badge.y + side / 2.0);
    let ring = Shape::Disc(x, y, side / 2.0 + rim);
    sheet.chrome.push(Item::fill(ring, look.colors.card));
    icon::mark(desk, sheet, look, badge);
}
