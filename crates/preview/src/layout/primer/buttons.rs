//! A primer's buttons.

use std::sync::Arc;

use carillon_campaign::Field;

use super::super::dialog::{self, RULE};
use super::super::{Desk, Sheet, identity};
use super::grown;
use crate::card::Rect;
use crate::paint::{Color, Item, Shape};
use crate::surface::Primer;
use crate::text::{Align, Fitted, Rule, Style};

/// The buttons: the first says yes in the app's accent, the second later.
pub(super) struct Buttons {
    labels: Vec<(u8, Arc<Fitted>)>,
    style: Style,
    /// Of one button.
    width: f32,
    /// Of the row they stand in.
    room: f32,
    pub(super) height: f32,
}

/// A label is one line, cut with an ellipsis.
const LABEL: Rule = Rule {
    lines: Some(1),
    flatten: true,
    ..RULE
};

impl Buttons {
    pub(super) fn fit(desk: &mut Desk<'_>, skin: &Primer, room: f32) -> Self {
        let style = grown(
            desk,
            skin,
            desk.strong(),
            skin.button_size,
            skin.button_line,
        );
        let buttons = &desk.scene.message.buttons;
        let count = buttons.len().min(skin.most_buttons as usize);
        let padding = 2.0 * skin.button_padding;
        let width = match buttons.first() {
            Some(only) if count == 1 => {
                let (_, width) = desk.label(&only.label.text, style);
                (width + padding).max(skin.button_least).min(room)
            }
            _ => (room - skin.button_between) / 2.0,
        };
        let fitted = buttons[..count].iter().map(|button| {
            let label = desk.fit(&button.label.text, style, LABEL, width - padding);
            (button.number, label)
        });
        let labels: Vec<_> = fitted.collect();
        let height = if labels.is_empty() {
            0.0
        } else {
            skin.button_height.max(style.line + skin.button_padding)
        };
        Self {
            labels,
            style,
            width,
            room,
            height,
        }
    }

    /// The row's height with the gap above it; nothing without a button.
    pub(super) fn height_with(&self, gap: f32) -> f32 {
        if self.labels.is_empty() {
            0.0
        } else {
            gap + self.height
        }
    }

    pub(super) fn put(self, desk: &Desk<'_>, sheet: &mut Sheet, skin: &Primer, (x, y): (f32, f32)) {
        let row = Rect::new(x, y, self.room, self.height);
        let first = if self.labels.len() == 1 {
            ((self.room - self.width) / 2.0).round()
        } else {
            0.0
        };
        for (at, (number, label)) in self.labels.into_iter().enumerate() {
            let start = first + at as f32 * (self.width + skin.button_between);
            let frame = desk.inset(row, start, 0.0, self.width, self.height);
            let ink = button(desk, sheet, skin, frame, at);
            let place = (
                frame.x + skin.button_padding,
                frame.y + (self.height - self.style.line) / 2.0,
            );
            let text = (label, self.style, LABEL);
            sheet.field(
                desk,
                Field::Button(number),
                text,
                place,
                (ink, Align::Center),
            );
        }
    }
}

/// A button's ground; the colour of its label.
fn button(desk: &Desk<'_>, sheet: &mut Sheet, skin: &Primer, frame: Rect, at: usize) -> Color {
    if at == 0 {
        let accent = identity::accent(desk);
        let shape = Shape::Rounded(frame, skin.button_radius);
        sheet.chrome.push(Item::fill(shape, accent));
        return identity::ink_on(accent);
    }
    let edge = dialog::within(frame, skin.button_border / 2.0);
    sheet.chrome.push(Item::Stroke {
        shape: Shape::Rounded(edge, skin.button_radius - skin.button_border / 2.0),
        width: skin.button_border,
        color: desk.pick([0xC9, 0xCC, 0xD0, 255], [0x55, 0x59, 0x60, 255]),
    });
    desk.pick([0x2A, 0x2C, 0x30, 255], [0xEC, 0xED, 0xEF, 255])
}
