//! The list of actions under a long look.

use std::sync::Arc;

use carillon_campaign::{Field, Platform};

use super::super::{Desk, Sheet};
use super::{Plan, RULE, ink, platter};
use crate::card::Rect;
use crate::paint::{Item, Shape};
use crate::text::{Align, Fitted, Rule};

/// The actions shown; none where the state or the platform has none.
pub(super) struct Actions {
    labels: Vec<(Field, Arc<Fitted>)>,
    rule: Rule,
    /// Height of one, in points.
    row: f32,
    gap: f32,
}

impl Actions {
    /// The message's buttons, fitted. Only a long look has them, and a web app's notifications never do.
    pub(super) fn of(desk: &mut Desk<'_>, plan: &Plan) -> Self {
        let (skin, style) = (plan.skin, plan.faces.action);
        let rule = RULE.with_lines(Some(1));
        let room = plan.width - 2.0 * skin.action_inset;
        let shown = plan.is_expanded() && desk.scene.surface.platform == Platform::Ios;
        let buttons = desk.scene.message.buttons.iter().filter(|_| shown);
        let labels = buttons
            .map(|button| {
                let label = desk.fit(&button.label.text, style, rule, room);
                (Field::Button(button.number), label)
            })
            .collect();
        Self {
            labels,
            rule,
            row: skin.action_row.max(style.line + 28.0),
            gap: skin.action_gap,
        }
    }

    /// Height of the list with the gap above it, in points.
    pub(super) fn height(&self) -> f32 {
        if self.labels.is_empty() {
            return 0.0;
        }
        self.gap + self.labels.len() as f32 * self.row
    }

    /// Puts the list under the card.
    pub(super) fn put(self, desk: &Desk<'_>, sheet: &mut Sheet, plan: &Plan, card: Rect) {
        if self.labels.is_empty() {
            return;
        }
        let (skin, style, row) = (plan.skin, plan.faces.action, self.row);
        let height = self.height() - self.gap;
        let frame = Rect::new(card.x, card.bottom() + self.gap, card.width, height);
        platter::put(desk, sheet, skin, frame, skin.action_radius);
        for (at, (field, label)) in self.labels.into_iter().enumerate() {
            let top = frame.y + at as f32 * row;
            if at > 0 && skin.action_rule > 0.0 {
                let line = Rect::new(frame.x, top, frame.width, skin.action_rule);
                sheet.chrome.push(Item::fill(
                    Shape::Rect(line),
                    desk.pick([60, 60, 67, 60], [235, 235, 245, 50]),
                ));
            }
            let y = top + (row - style.line) / 2.0;
            sheet.field(
                desk,
                field,
                (label, style, self.rule),
                (frame.x + skin.action_inset, y),
                (ink(desk), Align::Start),
            );
        }
    }
}
