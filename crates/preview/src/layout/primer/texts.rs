//! A primer's title and body, and what of them has to be scrolled to.

use std::sync::Arc;

use carillon_campaign::Field;

use super::super::dialog::RULE;
use super::super::{Desk, Sheet};
use super::grown;
use crate::card::Rect;
use crate::paint::{Item, Shape};
use crate::surface::Primer;
use crate::text::{Align, Fitted, Rule, Style};

/// Title and body, as many lines of them as there is room for; the person scrolls to the rest.
pub(super) struct Texts {
    title: (Arc<Fitted>, Style, Rule),
    body: (Arc<Fitted>, Style, Rule),
    gap: f32,
    width: f32,
    aside: f32,
    pub(super) height: f32,
}

impl Texts {
    /// Without a picture above it the title keeps clear of the cross by `aside` on both sides.
    pub(super) fn fit(
        desk: &mut Desk<'_>,
        skin: &Primer,
        (width, aside): (f32, f32),
        room: f32,
    ) -> Self {
        let title_style = grown(desk, skin, desk.strong(), skin.title_size, skin.title_line);
        let body_style = grown(desk, skin, 400, skin.body_size, skin.body_line);
        let (title, body) = (
            desk.text(Field::Title).to_owned(),
            desk.text(Field::Body).to_owned(),
        );
        let lines = |room: f32, line: f32| (room / line).floor().clamp(1.0, 999.0) as u16;
        let least = if body.is_empty() {
            0.0
        } else {
            skin.gap + body_style.line
        };
        let title_lines = lines(room - least, title_style.line);
        let title = desk
            .fit(&title, title_style, RULE, width - 2.0 * aside)
            .scrolled(title_lines);
        let gap = if title.height > 0.0 && !body.is_empty() {
            skin.gap
        } else {
            0.0
        };
        let body_lines = lines(room - title.height - gap, body_style.line);
        let body = desk
            .fit(&body, body_style, RULE, width)
            .scrolled(body_lines);
        let height = title.height + gap + body.height;
        Self {
            title: (title, title_style, RULE.with_lines(Some(title_lines))),
            body: (body, body_style, RULE.with_lines(Some(body_lines))),
            gap,
            width,
            aside,
            height,
        }
    }

    pub(super) fn put(self, desk: &Desk<'_>, sheet: &mut Sheet, skin: &Primer, (x, y): (f32, f32)) {
        if self.title.0.cut.is_some() || self.body.0.cut.is_some() {
            self.thumb(desk, sheet, skin, (x, y));
        }
        let ink = desk.pick([0x1B, 0x1C, 0x1E, 255], [0xF4, 0xF5, 0xF6, 255]);
        let soft = desk.pick([0x4A, 0x4D, 0x52, 255], [0xC2, 0xC5, 0xCA, 255]);
        let below = y + self.title.0.height + self.gap;
        let place = (x + self.aside, y);
        sheet.field(desk, Field::Title, self.title, place, (ink, Align::Center));
        let place = (x, below);
        sheet.field(desk, Field::Body, self.body, place, (soft, Align::Center));
    }

    /// The mark of a box that scrolls, as long as what is seen of the text.
    fn thumb(&self, desk: &Desk<'_>, sheet: &mut Sheet, skin: &Primer, (x, y): (f32, f32)) {
        let shown = |(text, ..): &(Arc<Fitted>, Style, Rule)| {
            let cut = text
                .cut
                .as_ref()
                .map_or(text.text().len(), |cut| cut.offset);
            (cut as f32, text.text().len() as f32)
        };
        let ((title, title_all), (body, body_all)) = (shown(&self.title), shown(&self.body));
        let share = (title + body) / (title_all + body_all).max(1.0);
        let length = (self.height * share).max(24.0).min(self.height);
        let column = Rect::new(x, y, self.width, length);
        let start = self.width + skin.side / 2.0;
        let frame = desk.inset(column, start, 0.0, 3.0, length);
        let color = desk.pick([0, 0, 0, 76], [255, 255, 255, 90]);
        sheet
            .chrome
            .push(Item::fill(Shape::Rounded(frame, 1.5), color));
    }
}
