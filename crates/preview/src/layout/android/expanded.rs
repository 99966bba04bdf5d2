//! Expanded: header, title, big text or big picture, actions.

use carillon_campaign::{Field, Platform};

use super::actions;
use super::ground;
use super::icon::{self, Arrow};
use super::look::{LINE, Look, TEXT};
use super::top_line::{TopLine, sender};
use crate::Card;
use crate::card::Rect;
use crate::layout::{Desk, Sheet};
use crate::paint::{Image, Item, Shape};
use crate::text::Align;

/// A card opened by the person.
pub(super) fn card(desk: &mut Desk<'_>, look: &Look) -> Card {
    let skin = look.skin;
    let mut sheet = Sheet::default();
    let room = look.width - skin.text_start - skin.text_end;
    let title = desk.text(Field::Title).to_owned();
    let title_room = look.width - skin.text_start - beside(desk, look).unwrap_or(skin.text_end);
    let title = desk.fit(&title, look.expanded_title(), LINE, title_room);
    let actions = actions::row(desk, look);
    let actions_height = if actions.is_empty() {
        0.0
    } else {
        skin.action_row
    };
    let bottom = if actions.is_empty() {
        skin.content_bottom
    } else {
        4.0
    };
    let picture = desk.picture();
    let content = content_top(look);
    let gap = if title.height > 0.0 {
        skin.big_text_gap
    } else {
        0.0
    };
    let body_top = content + title.height + gap;
    let lines = if picture.is_some() {
        skin.picture_lines
    } else {
        // As many as the greatest height leaves (`visual.md` §1.4: min(declared, available ÷ line height)).
        let left = skin.max_height - body_top - skin.content_bottom - actions_height;
        (left / look.text().line).floor().max(1.0)
    };
    let rule = TEXT.with_lines(Some(lines as u16));
    let body = desk.text(Field::Body).to_owned();
    let body = desk.fit(&body, look.text(), rule, room);
    let text_end = body_top + body.height;
    let budget = skin.max_height - text_end - skin.picture_gap - bottom - actions_height;
    let picture = picture.map(|image| (picture_height(look, &image, room, budget), image));
    let picture_height = picture
        .as_ref()
        .map_or(0.0, |(height, _)| height + skin.picture_gap);
    let height = (text_end + picture_height + bottom + actions_height).max(skin.header_height);

    let (size, card) = ground(desk, &mut sheet, look, height);
    header(desk, &mut sheet, look, card);
    let ink = (look.colors.ink, Align::Start);
    let x = desk.inset(card, skin.text_start, 0.0, title_room, 0.0).x;
    sheet.field(
        desk,
        Field::Title,
        (title, look.expanded_title(), LINE),
        (x, card.y + content),
        ink,
    );
    let x = desk.inset(card, skin.text_start, 0.0, room, 0.0).x;
    let place = (x, card.y + body_top);
    sheet.field(desk, Field::Body, (body, look.text(), rule), place, ink);
    if let Some((height, image)) = picture {
        let top = text_end + skin.picture_gap;
        let frame = desk.inset(card, skin.text_start, top, room, height);
        big_picture(&mut sheet, look, frame, image);
    }
    let row = (actions, skin.text_start);
    actions::place(desk, &mut sheet, look, card, row);
    sheet.finish(desk, size, card)
}

/// Where the title stands: the templates set it by the header's text, which grows with the font scale; the classic one
/// leaves it room enough.
pub(super) fn content_top(look: &Look) -> f32 {
    let skin = look.skin;
    let below = skin.header_middle + (skin.info_line + look.grown(skin.info_size, skin.info_line));
    skin.content_top.max(below - skin.info_line / 2.0 + 2.0)
}

/// A picture in the card.
pub(super) fn big_picture(sheet: &mut Sheet, look: &Look, frame: Rect, image: Image) {
    sheet.chrome.push(Item::Picture {
        shape: Shape::Rounded(frame, look.skin.picture_radius),
        frame,
        image,
    });
}

/// A big picture's height: its own shape, as far as the card and the decoder allow, in dp.
fn picture_height(look: &Look, image: &Image, width: f32, budget: f32) -> f32 {
    let own = (width * image.0.height as f32 / image.0.width as f32).round();
    own.min(budget).min(look.skin.picture_height).max(40.0)
}

/// The expanded header: icon, sender, time, expander.
pub(super) fn header(desk: &mut Desk<'_>, sheet: &mut Sheet, look: &Look, card: Rect) {
    let skin = look.skin;
    icon::small(desk, sheet, look, card, skin.icon_middle);
    icon::expander(desk, sheet, look, card, (expander_middle(look), Arrow::Up));
    let side = skin.right_icon;
    let icon_middle = skin.top_margin + side / 2.0;
    let end = beside(desk, look);
    if end.is_some() {
        icon::right(desk, sheet, look, card, (None, (side, side), icon_middle));
    }
    let room = card.width - skin.text_start - end.unwrap_or(skin.text_end_expander);
    let name = sender(desk);
    let line = TopLine::fit(desk, look, &name, look.info(), room);
    let grown = look.grown(skin.info_size, skin.info_line);
    let y = skin.header_middle + grown / 2.0 - look.info().line / 2.0 + header_shift(look, grown);
    let width = line.head.room();
    let x = desk.inset(card, skin.text_start, 0.0, width, 0.0).x;
    let head = std::sync::Arc::clone(&line.head);
    sheet.words(head, (x, card.y + y), look.colors.faint, Align::Start);
    line.follow(desk, sheet, look, card, (skin.text_start, y));
}

/// Where title and header end beside a site's icon, in dp from the card's end; nothing for an app.
fn beside(desk: &Desk<'_>, look: &Look) -> Option<f32> {
    let skin = look.skin;
    let web = desk.scene.surface.platform == Platform::Web;
    web.then_some(skin.right_icon_end + skin.right_icon + skin.right_icon_gap)
}

/// In a classic header the text stays centred as it grows; in the others it grows downwards.
fn header_shift(look: &Look, grown: f32) -> f32 {
    if look.skin.header_middle == look.skin.icon_middle {
        -grown / 2.0
    } else {
        0.0
    }
}

/// The middle of the expander of an open card, in dp from its top.
fn expander_middle(look: &Look) -> f32 {
    look.skin.header_middle
}
