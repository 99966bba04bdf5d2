//! Up to three actions in a row.

use std::sync::Arc;

use carillon_campaign::{Field, Platform};

use super::look::{LINE, Look, Template};
use crate::card::Rect;
use crate::layout::{Desk, Sheet};
use crate::paint::{Item, Shape};
use crate::text::{Align, Fitted};

/// A button: the field it shows, or one the browser adds.
#[derive(Debug)]
pub(super) struct Action {
    field: Option<Field>,
    text: String,
}

/// The buttons this surface shows.
pub(super) fn row(desk: &Desk<'_>, look: &Look) -> Vec<Action> {
    let web = desk.scene.surface.platform == Platform::Web;
    let most = if web {
        look.skin.most_page_actions
    } else {
        look.skin.most_actions
    };
    let buttons = desk.scene.message.buttons.iter().take(most as usize);
    let mut row: Vec<Action> = buttons
        .map(|button| Action {
            field: Some(Field::Button(button.number)),
            text: button.label.text.clone(),
        })
        .collect();
    if web {
        row.push(Action {
            field: None,
            text: desk.words().android.settings.clone(),
        });
    }
    row
}

/// Places a row of buttons at the card's foot, under words that start at `under` dp.
pub(super) fn place(
    desk: &mut Desk<'_>,
    sheet: &mut Sheet,
    look: &Look,
    card: Rect,
    (row, under): (Vec<Action>, f32),
) {
    if row.is_empty() {
        return;
    }
    let skin = look.skin;
    let style = look.action();
    let room = card.width - 2.0 * skin.action_side - skin.action_list_end;
    let even = look.template == Template::OneUi;
    let widths = if even {
        vec![room / row.len() as f32; row.len()]
    } else {
        let spare = 2.0 * skin.action_padding + skin.action_margin;
        let natural: Vec<(usize, f32)> = row
            .iter()
            .map(|action| {
                let units = action.text.chars().map(char::len_utf16).sum();
                (units, desk.label(&action.text, style).1 + spare)
            })
            .collect();
        share(&natural, room)
    };
    let used: f32 = widths.iter().sum();
    // The indent goes as soon as the buttons need its room.
    let whole = skin.action_indent + under - skin.text_start;
    let indent = if room - used > whole { whole } else { 0.0 };
    let mut x = skin.action_side + if even { 0.0 } else { indent };
    let top = card.height - skin.action_bottom - skin.action_height;
    let (align, margin) = if even {
        (Align::Center, 0.0)
    } else {
        (Align::Start, skin.action_margin)
    };
    for (at, (action, width)) in row.into_iter().zip(widths).enumerate() {
        if even && at > 0 {
            divider(desk, sheet, look, card, (x, top));
        }
        let inner = width - 2.0 * skin.action_padding - margin;
        let label: Arc<Fitted> = desk.fit(&action.text, style, LINE, inner);
        let start = x + margin + skin.action_padding;
        let frame = desk.inset(card, start, top, inner, skin.action_height);
        let y = frame.y + (skin.action_height - style.line) / 2.0;
        let ink = (look.colors.action, align);
        match action.field {
            Some(field) => sheet.field(desk, field, (label, style, LINE), (frame.x, y), ink),
            None => sheet.words(label, (frame.x, y), ink.0, ink.1),
        }
        x += width;
    }
}

/// One UI's thin line between two buttons.
fn divider(desk: &Desk<'_>, sheet: &mut Sheet, look: &Look, card: Rect, (x, top): (f32, f32)) {
    let height = 14.0;
    let middle = top + (look.skin.action_height - height) / 2.0;
    let frame = desk.inset(card, x - 0.5, middle, 1.0, height);
    sheet
        .chrome
        .push(Item::fill(Shape::Rect(frame), look.colors.pill));
}

/// Shares `room` among buttons of so many characters and dp (AOSP `NotificationActionListLayout`): they are measured in the
/// order of their lengths, and none takes more than its part of what is left.
fn share(natural: &[(usize, f32)], room: f32) -> Vec<f32> {
    let mut order: Vec<usize> = (0..natural.len()).collect();
    order.sort_by_key(|at| natural[*at].0);
    let mut widths = vec![0.0; natural.len()];
    let mut left = room;
    for (done, at) in order.into_iter().enumerate() {
        let fair = left / (natural.len() - done) as f32;
        widths[at] = natural[at].1.min(fair);
        left -= widths[at];
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn narrow_buttons_keep_their_width() {
        for (natural, widths) in [
            (vec![(5, 50.0), (6, 60.0)], vec![50.0, 60.0]),
            (vec![(5, 50.0), (40, 400.0)], vec![50.0, 250.0]),
            (
                vec![(40, 400.0), (5, 50.0), (40, 400.0)],
                vec![125.0, 50.0, 125.0],
            ),
        ] {
            assert_eq!(share(&natural, 300.0), widths, "{natural:?}");
        }
    }

    #[test]
    fn buttons_are_measured_by_their_characters_not_by_their_width() {
        let wide_but_short = [(4, 200.0), (9, 90.0)];
        assert_eq!(
            share(&wide_but_short, 240.0),
            [120.0, 90.0],
            "the shorter word is asked first and takes half at most"
        );
    }
}
