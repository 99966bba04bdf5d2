//! A page of a push story (Braze): the picture 2:1 with arrows at its sides, a title, a line under it, the pages' dots.
//!
//! Numbers from `braze.md` §2.3: the picture is 2:1, title and description are one line each. A page has a link of its
//! own, so a story shows no actions. How many pages there are is not known here: three dots stand for them.

use carillon_campaign::Field;

use super::expanded::{big_picture, content_top, header};
use super::ground;
use super::look::{LINE, Look};
use crate::Card;
use crate::card::Rect;
use crate::layout::{Desk, Sheet};
use crate::paint::{Item, Segment, Shape};
use crate::text::Align;

/// The dots drawn for pages.
const PAGES: usize = 3;

/// A dot's radius, in dp.
const DOT: f32 = 3.0;

/// A story opened at its first page.
pub(super) fn card(desk: &mut Desk<'_>, look: &Look) -> Card {
    let skin = look.skin;
    let mut sheet = Sheet::default();
    let room = look.width - skin.text_start - skin.text_end;
    let top = content_top(look).max(skin.header_middle + skin.expander / 2.0 + skin.story_gap);
    let picture = (room / 2.0).round();
    let title = desk.text(Field::Title).to_owned();
    let title = desk.fit(&title, look.title(), LINE, room);
    let body = desk.text(Field::Body).to_owned();
    let body = desk.fit(&body, look.text(), LINE, room);
    let words = top + picture + skin.story_gap;
    let dots = words + title.height + body.height + skin.story_gap + DOT;
    let height = dots + DOT + skin.content_bottom;

    let (size, card) = ground(desk, &mut sheet, look, height);
    header(desk, &mut sheet, look, card);
    let frame = desk.inset(card, skin.text_start, top, room, picture);
    if let Some(image) = desk.picture() {
        big_picture(&mut sheet, look, frame, image);
    }
    arrows(&mut sheet, frame);
    let ink = (look.colors.ink, Align::Start);
    let below = card.y + words + title.height;
    let place = (frame.x, card.y + words);
    sheet.field(desk, Field::Title, (title, look.title(), LINE), place, ink);
    let faint = (look.colors.faint, Align::Start);
    let place = (frame.x, below);
    sheet.field(desk, Field::Body, (body, look.text(), LINE), place, faint);
    pager(desk, &mut sheet, look, frame, card.y + dots);
    sheet.finish(desk, size, card)
}

/// An arrow on a dim disc at either side of the picture.
fn arrows(sheet: &mut Sheet, frame: Rect) {
    let y = frame.y + frame.height / 2.0;
    for (x, way) in [(frame.x + 22.0, -1.0), (frame.right() - 22.0, 1.0)] {
        sheet
            .chrome
            .push(Item::fill(Shape::Disc(x, y, 14.0), [0, 0, 0, 110]));
        let chevron = vec![
            Segment::Move(x - way * 2.5, y - 5.0),
            Segment::Line(x + way * 2.5, y),
            Segment::Line(x - way * 2.5, y + 5.0),
        ];
        sheet.chrome.push(Item::Stroke {
            shape: Shape::Path(chevron),
            width: 2.0,
            color: [255; 4],
        });
    }
}

/// The dots, the first of them lit; the first page is at the start of the line.
fn pager(desk: &Desk<'_>, sheet: &mut Sheet, look: &Look, frame: Rect, y: f32) {
    let step = 4.0 * DOT;
    let first = if desk.rtl() { PAGES - 1 } else { 0 };
    let left = frame.x + (frame.width - step * (PAGES - 1) as f32) / 2.0;
    for at in 0..PAGES {
        let color = if at == first {
            look.colors.ink
        } else {
            let [r, g, b, _] = look.colors.faint;
            [r, g, b, 110]
        };
        let dot = Shape::Disc(left + step * at as f32, y, DOT);
        sheet.chrome.push(Item::fill(dot, color));
    }
}
