//! Android 12–16, classic templates: collapsed, big text, big picture.

use std::sync::Arc;

use carillon_campaign::Field;

use super::{Desk, Sheet, identity};
use crate::Card;
use crate::card::Rect;
use crate::paint::{Color, Item, Segment, Shape};
use crate::screen::android as screen;
use crate::surface::{Android, Place, State};
use crate::text::{Align, Breaking, Fitted, Role, Rule, Style};

/// Room for the shadow around a card on its own, in dp.
const MARGIN: f32 = 24.0;

/// One line: line breaks count as spaces, and what does not fit is cut mid-word.
const LINE: Rule = Rule {
    lines: Some(1),
    breaking: Breaking::Greedy,
    flatten: true,
    trim: false,
};

/// Paragraphs of a big text.
const TEXT: Rule = Rule {
    lines: None,
    breaking: Breaking::Even,
    flatten: false,
    trim: false,
};

/// The card in either state.
pub(super) fn card(desk: &mut Desk<'_>) -> Card {
    let skin = Android::get();
    let shade = desk.scene.surface.place == Place::Shade;
    let expanded = desk.scene.surface.state == State::Expanded;
    let width = desk.scene.surface.screen.0 - 2.0 * skin.card_margin;
    if expanded {
        tall(desk, skin, width, shade)
    } else {
        short(desk, skin, width, shade)
    }
}

impl Android {
    fn style(weight: u16, size: f32, line: f32) -> Style {
        Style {
            role: Role::Pixel,
            weight,
            size,
            line,
            tracking: 0.0,
        }
    }

    fn info(&self) -> Style {
        Self::style(400, self.info_size, self.info_line)
    }

    fn text(&self) -> Style {
        Self::style(400, self.text_size, self.text_line)
    }
}

/// Title and body colour (`visual.md` §1.5, grade P).
fn ink(desk: &Desk<'_>) -> Color {
    desk.pick([0x30, 0x32, 0x3A, 255], [0xE4, 0xE5, 0xF0, 255])
}

/// Header colour: on-surface-variant.
fn secondary(desk: &Desk<'_>) -> Color {
    desk.pick([0x5D, 0x5F, 0x68, 255], [0x91, 0x93, 0x9D, 255])
}

/// Buttons' colour: primary.
fn primary(desk: &Desk<'_>) -> Color {
    desk.pick([0x4C, 0x5E, 0x8B, 255], [0xB8, 0xC6, 0xEE, 255])
}

/// Where the card stands, the screen behind it, and its ground.
fn ground(
    desk: &mut Desk<'_>,
    sheet: &mut Sheet,
    skin: &Android,
    (width, height): (f32, f32),
    shade: bool,
) -> ((f32, f32), Rect) {
    let surface = desk.scene.surface;
    let (size, card) = if desk.whole() {
        let top = if shade {
            skin.shade_top
        } else {
            surface.body.top + skin.heads_up_gap
        };
        (
            surface.screen,
            Rect::new(skin.card_margin, top, width, height),
        )
    } else {
        (
            (width + 2.0 * MARGIN, height + 2.0 * MARGIN),
            Rect::new(MARGIN, MARGIN, width, height),
        )
    };
    if desk.whole() {
        screen::paint(desk, sheet, shade);
    }
    let shape = Shape::Rounded(card, skin.radius);
    // A heads-up floats; in the shade a card lies flat on the panel.
    let (blur, color) = if shade && desk.whole() {
        (6.0, [0, 0, 0, 20])
    } else {
        (16.0, desk.pick([20, 22, 26, 60], [0, 0, 0, 120]))
    };
    sheet.chrome.push(Item::Shadow {
        shape: shape.clone(),
        frame: card,
        blur,
        down: 4.0,
        color,
    });
    // Surface container high in the dark; by day the card of the shade is lighter than its panel.
    let ground = desk.pick([0xF4, 0xF3, 0xFA, 255], [0x1D, 0x1F, 0x26, 255]);
    sheet.chrome.push(Item::fill(shape, ground));
    (size, card)
}

/// The small icon in its circle, centred on `middle` dp from the card's top.
fn small_icon(desk: &mut Desk<'_>, sheet: &mut Sheet, skin: &Android, card: Rect, middle: f32) {
    let frame = desk.inset(
        card,
        skin.icon_start,
        middle - skin.icon / 2.0,
        skin.icon,
        skin.icon,
    );
    let radius = skin.icon / 2.0;
    let shape = Shape::Disc(frame.x + radius, frame.y + radius, radius);
    identity::icon(desk, sheet, shape, frame, Android::style(500, 12.0, 16.0));
}

/// The expander: a disc with a chevron.
fn expander(
    desk: &Desk<'_>,
    sheet: &mut Sheet,
    skin: &Android,
    card: Rect,
    middle: f32,
    open: bool,
) {
    let side = skin.expander;
    let frame = desk.inset(
        card,
        card.width - skin.expander_end - side,
        middle - side / 2.0,
        side,
        side,
    );
    let (x, y) = (frame.x + side / 2.0, frame.y + side / 2.0);
    let pill = desk.pick([0xDC, 0xE2, 0xF9, 255], [0x35, 0x3B, 0x4D, 255]);
    sheet
        .chrome
        .push(Item::fill(Shape::Disc(x, y, side / 2.0), pill));
    let (tip, end) = if open {
        (y - 2.0, y + 2.0)
    } else {
        (y + 2.0, y - 2.0)
    };
    let chevron = vec![
        Segment::Move(x - 4.0, end),
        Segment::Line(x, tip),
        Segment::Line(x + 4.0, end),
    ];
    sheet.chrome.push(Item::Stroke {
        shape: Shape::Path(chevron),
        width: 1.5,
        color: ink(desk),
    });
}

/// Puts ` • time` after the words that end at `start` dp; both baselines agree.
fn after(desk: &mut Desk<'_>, sheet: &mut Sheet, skin: &Android, card: Rect, start: f32, y: f32) {
    let words = desk.words().android.stamp(desk.scene.stamp).to_owned();
    let ink = secondary(desk);
    let (dot, dot_width) = desk.label("•", skin.info());
    let frame = desk.inset(card, start + skin.divider_gap, y, dot_width, 0.0);
    sheet.words(dot, (frame.x, frame.y), ink, Align::Center);
    let (stamp, width) = desk.label(&words, skin.info());
    let frame = desk.inset(
        card,
        start + 2.0 * skin.divider_gap + dot_width,
        y,
        width,
        0.0,
    );
    sheet.words(stamp, (frame.x, frame.y), ink, Align::Start);
}

/// The width ` • time` needs, in dp.
fn after_width(desk: &mut Desk<'_>, skin: &Android) -> f32 {
    let words = desk.words().android.stamp(desk.scene.stamp).to_owned();
    desk.label("•", skin.info()).1 + desk.label(&words, skin.info()).1 + 2.0 * skin.divider_gap
}

/// Collapsed: title and time on the top line, one line of body, the picture as right icon.
fn short(desk: &mut Desk<'_>, skin: &Android, width: f32, shade: bool) -> Card {
    let mut sheet = Sheet::default();
    let body = desk.text(Field::Body).to_owned();
    let title = desk.text(Field::Title).to_owned();
    let own = !title.trim().is_empty();
    // A card without body is one line high; without a title the app's name takes its place.
    let height = if body.is_empty() {
        skin.one_line_height
    } else {
        skin.two_line_height
    };
    let (size, card) = ground(desk, &mut sheet, skin, (width, height), shade);
    let top = if body.is_empty() {
        (height - skin.top_line) / 2.0
    } else {
        skin.top_margin
    };
    small_icon(desk, &mut sheet, skin, card, height / 2.0);
    expander(desk, &mut sheet, skin, card, height / 2.0, false);

    let picture = desk.picture();
    // The expander stands in a column of its own, and the right icon before it: both lines end there.
    let icon_room = skin.right_icon_end + skin.right_icon;
    let top_end = if picture.is_some() {
        icon_room + skin.right_icon_gap
    } else {
        skin.text_end_expander
    };
    let room = width - skin.text_start - top_end;
    let stamp_room = after_width(desk, skin);
    let style = Android::style(500, skin.title_size, skin.title_line);
    let line = if own {
        title.as_str()
    } else {
        desk.scene.app.name.as_str()
    };
    let text = desk.fit(line, style, LINE, room - stamp_room);
    let y = card.y + top + (skin.top_line - skin.title_line) / 2.0;
    let x = desk
        .inset(card, skin.text_start, 0.0, room - stamp_room, 0.0)
        .x;
    let end = skin.text_start + text.widest;
    let color = ink(desk);
    if own {
        sheet.field(
            desk,
            Field::Title,
            (text, style, LINE),
            (x, y),
            (color, Align::Start),
        );
    } else {
        sheet.words(text, (x, y), color, Align::Start);
    }
    after(desk, &mut sheet, skin, card, end, y - card.y + 2.5);

    let room = width - skin.text_start - top_end;
    let rule = LINE.with_lines(Some(skin.body_lines as u16));
    let text = desk.fit(&body, skin.text(), rule, room);
    let x = desk.inset(card, skin.text_start, 0.0, room, 0.0).x;
    let y = card.y + top + skin.top_line + skin.body_gap;
    sheet.field(
        desk,
        Field::Body,
        (text, skin.text(), rule),
        (x, y),
        (color, Align::Start),
    );
    if let Some(image) = picture {
        let start = width - icon_room;
        let frame = desk.inset(
            card,
            start,
            (height - skin.right_icon) / 2.0,
            skin.right_icon,
            skin.right_icon,
        );
        let shape = Shape::Rounded(frame, skin.right_icon_radius);
        sheet.chrome.push(Item::Picture {
            shape,
            frame,
            image,
        });
    }
    sheet.finish(desk, size, card)
}

/// Expanded: header, title, big text or big picture, actions.
fn tall(desk: &mut Desk<'_>, skin: &Android, width: f32, shade: bool) -> Card {
    let mut sheet = Sheet::default();
    let room = width - skin.text_start - skin.text_end;
    let title_style = Android::style(500, skin.expanded_title_size, skin.expanded_title_line);
    let title = desk.text(Field::Title).to_owned();
    let title = desk.fit(&title, title_style, LINE, room);
    let actions = desk
        .scene
        .message
        .buttons
        .len()
        .min(skin.most_actions as usize);
    let actions_height = if actions == 0 { 0.0 } else { skin.action_row };
    let bottom = if actions == 0 {
        skin.content_bottom
    } else {
        4.0
    };
    let picture = desk.picture();
    let body_top = skin.content_top
        + title.height
        + if title.height > 0.0 {
            skin.big_text_gap
        } else {
            0.0
        };
    let lines = if picture.is_some() {
        skin.picture_lines
    } else {
        // As many as the greatest height leaves (`visual.md` §1.4: min(declared, available ÷ line height)).
        ((skin.max_height - body_top - skin.content_bottom - actions_height) / skin.text_line)
            .floor()
    };
    let rule = if picture.is_some() { LINE } else { TEXT }.with_lines(Some(lines as u16));
    let body = desk.text(Field::Body).to_owned();
    let body = desk.fit(&body, skin.text(), rule, room);
    let text_end = body_top + body.height;
    let budget = skin.max_height - text_end - skin.picture_gap - bottom - actions_height;
    let picture = picture.map(|image| {
        (
            big_picture_height(&image, room).min(budget).max(40.0),
            image,
        )
    });
    let picture_height = picture
        .as_ref()
        .map_or(0.0, |(height, _)| height + skin.picture_gap);
    let height = (text_end + picture_height + bottom + actions_height).max(skin.header_height);

    let (size, card) = ground(desk, &mut sheet, skin, (width, height), shade);
    header(desk, &mut sheet, skin, card);
    let x = desk.inset(card, skin.text_start, 0.0, room, 0.0).x;
    let color = ink(desk);
    sheet.field(
        desk,
        Field::Title,
        (title, title_style, LINE),
        (x, card.y + skin.content_top),
        (color, Align::Start),
    );
    sheet.field(
        desk,
        Field::Body,
        (body, skin.text(), rule),
        (x, card.y + body_top),
        (color, Align::Start),
    );
    if let Some((height, image)) = picture {
        let frame = desk.inset(
            card,
            skin.text_start,
            text_end + skin.picture_gap,
            room,
            height,
        );
        sheet.chrome.push(Item::Picture {
            shape: Shape::Rounded(frame, skin.picture_radius),
            frame,
            image,
        });
    }
    if actions > 0 {
        action_row(desk, &mut sheet, skin, card, actions);
    }
    sheet.finish(desk, size, card)
}

/// A big picture's height at its own shape, in dp.
fn big_picture_height(image: &crate::paint::Image, width: f32) -> f32 {
    (width * image.0.height as f32 / image.0.width as f32).round()
}

/// The expanded header: icon, app name, time, expander.
fn header(desk: &mut Desk<'_>, sheet: &mut Sheet, skin: &Android, card: Rect) {
    let middle = skin.header_height / 2.0;
    small_icon(desk, sheet, skin, card, middle);
    expander(desk, sheet, skin, card, middle, true);
    let room = card.width - skin.text_start - skin.text_end_expander - after_width(desk, skin);
    let name = desk.scene.app.name.clone();
    let name = desk.fit(&name, skin.info(), LINE, room);
    let y = middle - skin.info_line / 2.0;
    let x = desk.inset(card, skin.text_start, 0.0, room, 0.0).x;
    let end = skin.text_start + name.widest;
    let color = secondary(desk);
    sheet.words(name, (x, card.y + y), color, Align::Start);
    after(desk, sheet, skin, card, end, y);
}

/// Up to three actions: each as wide as its words; when that is too much, the widest give way.
fn action_row(desk: &mut Desk<'_>, sheet: &mut Sheet, skin: &Android, card: Rect, count: usize) {
    let style = Android::style(500, skin.text_size, skin.text_line);
    let buttons = &desk.scene.message.buttons[..count];
    let natural: Vec<f32> = buttons
        .iter()
        .map(|button| desk.label(&button.label.text, style).1 + 2.0 * skin.action_padding)
        .collect();
    let widths = share(
        &natural,
        card.width - skin.action_start - skin.action_padding / 2.0,
    );
    let top = card.height - skin.action_row + (skin.action_row - skin.action_height) / 2.0;
    let mut x = skin.action_start;
    for (button, width) in buttons.iter().zip(widths) {
        let room = width - 2.0 * skin.action_padding;
        let label: Arc<Fitted> = desk.fit(&button.label.text, style, LINE, room);
        let frame = desk.inset(card, x + skin.action_padding, top, room, skin.action_height);
        let y = frame.y + (skin.action_height - skin.text_line) / 2.0;
        let color = primary(desk);
        sheet.field(
            desk,
            Field::Button(button.number),
            (label, style, LINE),
            (frame.x, y),
            (color, Align::Start),
        );
        x += width;
    }
}

/// Shares `room` among buttons: the narrow ones get what they want, the wide ones an equal part of what
/// is left (AOSP `NotificationActionListLayout`).
fn share(natural: &[f32], room: f32) -> Vec<f32> {
    let mut order: Vec<usize> = (0..natural.len()).collect();
    order.sort_by(|a, b| natural[*a].total_cmp(&natural[*b]));
    let mut widths = vec![0.0; natural.len()];
    let mut left = room;
    for (done, at) in order.into_iter().enumerate() {
        let fair = left / (natural.len() - done) as f32;
        widths[at] = natural[at].min(fair);
        left -= widths[at];
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn narrow_buttons_keep_their_width() {
        assert_eq!(share(&[50.0, 60.0], 300.0), [50.0, 60.0]);
        assert_eq!(share(&[50.0, 400.0], 300.0), [50.0, 250.0]);
        assert_eq!(share(&[400.0, 50.0, 400.0], 300.0), [125.0, 50.0, 125.0]);
    }
}
