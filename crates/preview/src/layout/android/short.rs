//! Collapsed: title and time on the top line, the body under it, the picture at the end.

use carillon_campaign::{Field, Platform};

use super::icon::{self, Arrow};
use super::look::{LINE, Look, TEXT, Template};
use super::top_line::{TopLine, sender};
use super::{ground, icon::small};
use crate::Card;
use crate::card::Rect;
use crate::layout::{Desk, Sheet};
use crate::paint::Image;
use crate::text::{Align, Rule, Style};

/// What stands at a collapsed card's end: a picture or a site's icon, and its size in dp.
struct Side {
    image: Option<Image>,
    size: (f32, f32),
    gap: f32,
}

/// A card as it arrives.
pub(super) fn card(desk: &mut Desk<'_>, look: &Look) -> Card {
    let side = look.right_icon();
    let side = |image| Side {
        image,
        size: (side, side),
        gap: look.skin.right_icon_gap,
    };
    // A site's picture shows only once its push is opened.
    let web = desk.scene.surface.platform == Platform::Web;
    let beside = if web {
        Some(side(None))
    } else {
        desk.picture().map(|image| side(Some(image)))
    };
    laid(desk, look, beside)
}

/// Braze's inline image: 3:2, as high as a custom view may be.
pub(super) fn inline(desk: &mut Desk<'_>, look: &Look) -> Card {
    let height = look.skin.inline_height;
    let picture = desk.picture().map(|image| Side {
        image: Some(image),
        size: (height * 1.5, height),
        gap: look.skin.inline_gap,
    });
    laid(desk, look, picture)
}

/// The rule of a collapsed body: one line, or One UI's two even ones.
fn body_rule(look: &Look) -> Rule {
    match look.skin.body_lines as u16 {
        0 | 1 => LINE,
        lines => TEXT.with_lines(Some(lines)),
    }
}

/// Heights within a collapsed card of so many lines of body, in dp.
struct Heights {
    card: f32,
    top: f32,
    body: f32,
    icon: f32,
}

fn heights(look: &Look, lines: u16) -> Heights {
    let skin = look.skin;
    // One UI's margins are in sp.
    let margin = |margin: f32| match look.template {
        Template::OneUi => look.sp(margin),
        _ => margin,
    };
    let top_line = skin.top_line + look.grown(skin.title_size, skin.title_line);
    let body = f32::from(lines) * look.text().line;
    let (least, margin, block) = if lines == 0 {
        (skin.one_line_height, margin(skin.one_line_margin), top_line)
    } else {
        let block = top_line + skin.body_gap + body;
        (skin.two_line_height, margin(skin.top_margin), block)
    };
    let card = least.max(2.0 * margin + block);
    let top = if lines == 0 {
        (card - top_line) / 2.0
    } else {
        margin.max(((card - block) / 2.0).floor())
    };
    let icon = match look.template {
        // At the top, whatever the height.
        Template::Redesign => skin.icon_middle,
        _ => card / 2.0,
    };
    Heights {
        card,
        top,
        body: top + top_line + skin.body_gap,
        icon,
    }
}

fn laid(desk: &mut Desk<'_>, look: &Look, picture: Option<Side>) -> Card {
    let skin = look.skin;
    let mut sheet = Sheet::default();
    // The expander stands in a column of its own, and the picture before it; in the templates of 2025 the body runs on
    // below the expander.
    let beside = picture
        .as_ref()
        .map(|side| skin.right_icon_end + side.size.0 + side.gap);
    let body_room = look.width - skin.text_start - beside.unwrap_or(skin.body_end);
    let rule = body_rule(look);
    let text = desk.text(Field::Body).to_owned();
    let body = desk.fit(&text, look.text(), rule, body_room);
    let heights = heights(look, body.count());
    let (size, card) = ground(desk, &mut sheet, look, heights.card);
    small(desk, &mut sheet, look, card, heights.icon);
    let arrow = match look.template {
        Template::Redesign => skin.header_middle,
        _ => heights.card / 2.0,
    };
    icon::expander(desk, &mut sheet, look, card, (arrow, Arrow::Down));

    // Without a title the sender's name takes its place.
    let title = desk.text(Field::Title).to_owned();
    let own = !title.trim().is_empty();
    let head = if own { title } else { sender(desk) };
    let room = look.width - skin.text_start - beside.unwrap_or(skin.text_end_expander);
    let line = TopLine::fit(desk, look, &head, look.title(), room);
    top(desk, &mut sheet, look, card, (&line, heights.top, own));

    let x = desk.inset(card, skin.text_start, 0.0, body_room, 0.0).x;
    sheet.field(
        desk,
        Field::Body,
        (body, look.text(), rule),
        (x, card.y + heights.body),
        (look.colors.ink, Align::Start),
    );
    if let Some(Side { image, size, .. }) = picture {
        let middle = heights.card / 2.0;
        icon::right(desk, &mut sheet, look, card, (image, size, middle));
    }
    sheet.finish(desk, size, card)
}

/// Places a top line whose words start `from` dp below the card's top; the head is the title or the system's.
fn top(
    desk: &mut Desk<'_>,
    sheet: &mut Sheet,
    look: &Look,
    card: Rect,
    (line, from, own): (&TopLine, f32, bool),
) {
    let skin = look.skin;
    let style: Style = look.title();
    let grown = look.grown(skin.title_size, skin.title_line);
    let y = from + (skin.top_line + grown - style.line) / 2.0;
    let width = line.head.room();
    let x = desk.inset(card, skin.text_start, 0.0, width, 0.0).x;
    let (place, ink) = ((x, card.y + y), (look.colors.ink, Align::Start));
    let head = std::sync::Arc::clone(&line.head);
    if own {
        sheet.field(desk, Field::Title, (head, style, LINE), place, ink);
    } else {
        sheet.words(head, place, ink.0, ink.1);
    }
    let below = y + line.drop(look);
    line.follow(desk, sheet, look, card, (skin.text_start, below));
}

/// What a lock screen shows where the person hides what is private: the sender, and the system's words in place of the
/// body. AOSP's public view is the header alone; the words stand where a notification brings a public version of its own
/// or the skin adds one (grade E).
pub(super) fn hidden(desk: &mut Desk<'_>, look: &Look) -> Card {
    let skin = look.skin;
    let mut sheet = Sheet::default();
    let heights = heights(look, 1);
    let (size, card) = ground(desk, &mut sheet, look, heights.card);
    small(desk, &mut sheet, look, card, heights.icon);
    let room = look.width - skin.text_start - skin.text_end;
    let head = sender(desk);
    let line = TopLine::fit(desk, look, &head, look.title(), room);
    top(desk, &mut sheet, look, card, (&line, heights.top, false));
    let words = desk.words().android.hidden.clone();
    let words = desk.fit(&words, look.text(), LINE, room);
    let x = desk.inset(card, skin.text_start, 0.0, room, 0.0).x;
    let place = (x, card.y + heights.body);
    sheet.words(words, place, look.colors.faint, Align::Start);
    sheet.finish(desk, size, card)
}
