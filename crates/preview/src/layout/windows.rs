//! Windows 11: the toast a browser hands to the system.

use std::sync::Arc;

use carillon_campaign::Field;

use super::{Desk, Sheet, identity};
use crate::Card;
use crate::card::Rect;
use crate::paint::{Color, Item, Segment, Shape};
use crate::screen::windows as screen;
use crate::surface::Windows;
use crate::text::{Align, Breaking, Fitted, Role, Rule, Style};

/// Room for the shadow around a toast on its own, in px at 100 %.
const MARGIN: f32 = 24.0;

/// Words wrap; the last line ends with an ellipsis.
const RULE: Rule = Rule {
    lines: Some(1),
    breaking: Breaking::Greedy,
    flatten: false,
    trim: true,
};

impl Windows {
    fn style(weight: u16, size: f32, line: f32) -> Style {
        Style {
            role: Role::Windows,
            weight,
            size,
            line,
            tracking: 0.0,
        }
    }
}

/// Title and body colour.
fn ink(desk: &Desk<'_>) -> Color {
    desk.pick([0x1B, 0x1B, 0x1B, 255], [255; 4])
}

/// Header and origin colour: 60 % and 78 % in the type ramp, over the card.
fn secondary(desk: &Desk<'_>) -> Color {
    desk.pick([0x5D, 0x5D, 0x5D, 255], [0xC8, 0xC8, 0xC8, 255])
}

/// The toast.
pub(super) fn card(desk: &mut Desk<'_>) -> Card {
    let skin = Windows::get();
    let mut sheet = Sheet::default();
    let text_start = skin.padding + skin.logo + skin.logo_gap;
    let room = skin.width - text_start - skin.padding;
    let title_style = Windows::style(600, skin.title_size, skin.title_line);
    let body_style = Windows::style(400, skin.text_size, skin.text_line);
    let title_rule = RULE.with_lines(Some(skin.title_lines as u16));
    let body_rule = RULE.with_lines(Some(skin.body_lines as u16));
    let title = desk.text(Field::Title).to_owned();
    let title = desk.fit(&title, title_style, title_rule, room);
    let body = desk.text(Field::Body).to_owned();
    let body = desk.fit(&body, body_style, body_rule, room);
    let site = desk.origin();
    let caption = Windows::style(400, skin.caption_size, skin.caption_line);
    let site = (!site.is_empty()).then(|| desk.fit(&site, caption, Rule::LABEL, room));

    let picture = desk.passed_picture();
    let buttons = desk.passed_buttons(skin.most_buttons);
    let content_top = skin.header
        + if picture.is_some() {
            skin.hero_height + skin.padding
        } else {
            0.0
        };
    let texts = title.height + body.height + site.as_ref().map_or(0.0, |site| site.height + 2.0);
    let content_height = texts.max(skin.logo);
    let buttons_height = if buttons == 0 {
        0.0
    } else {
        skin.button_height + skin.padding
    };
    let height = content_top + content_height + skin.padding + buttons_height;
    let (size, card) = ground(desk, &mut sheet, skin, height);
    header(desk, &mut sheet, skin, card);
    if let Some(image) = picture {
        let frame = Rect::new(card.x, card.y + skin.header, card.width, skin.hero_height);
        sheet.chrome.push(Item::Picture {
            shape: Shape::Rect(frame),
            frame,
            image,
        });
    }
    let frame = desk.inset(card, skin.padding, content_top + 2.0, skin.logo, skin.logo);
    identity::icon(
        desk,
        &mut sheet,
        Shape::Rounded(frame, skin.logo_radius),
        frame,
        title_style,
    );

    let x = desk.inset(card, text_start, 0.0, room, 0.0).x;
    let mut y = card.y + content_top;
    let (ink, faint) = (ink(desk), secondary(desk));
    let height = title.height;
    sheet.field(
        desk,
        Field::Title,
        (title, title_style, title_rule),
        (x, y),
        (ink, Align::Start),
    );
    y += height;
    let height = body.height;
    sheet.field(
        desk,
        Field::Body,
        (body, body_style, body_rule),
        (x, y),
        (ink, Align::Start),
    );
    if let Some(site) = site {
        sheet.words(site, (x, y + height + 2.0), faint, Align::Start);
    }
    if buttons > 0 {
        button_row(desk, &mut sheet, skin, card, buttons);
    }
    sheet.finish(desk, size, card)
}

/// Where the toast stands, the desktop behind it, and its ground.
fn ground(
    desk: &mut Desk<'_>,
    sheet: &mut Sheet,
    skin: &Windows,
    height: f32,
) -> ((f32, f32), Rect) {
    let (size, card) = if desk.whole() {
        let (wide, high) = desk.scene.surface.screen;
        // Toasts stand at the end of the screen: at the left in a right-to-left Windows.
        let x = if desk.rtl() {
            skin.margin
        } else {
            wide - skin.margin - skin.width
        };
        let y = high - skin.taskbar - skin.margin - height;
        screen::paint(desk, sheet);
        ((wide, high), Rect::new(x, y, skin.width, height))
    } else {
        (
            (skin.width + 2.0 * MARGIN, height + 2.0 * MARGIN),
            Rect::new(MARGIN, MARGIN, skin.width, height),
        )
    };
    let shape = Shape::Rounded(card, skin.radius);
    let shade = desk.pick([10, 14, 20, 70], [0, 0, 0, 130]);
    sheet.chrome.push(Item::Shadow {
        shape: shape.clone(),
        frame: card,
        blur: 18.0,
        down: 6.0,
        color: shade,
    });
    sheet.chrome.push(Item::fill(
        shape.clone(),
        desk.pick([0xF9, 0xF9, 0xF9, 255], [0x2C, 0x2C, 0x2C, 255]),
    ));
    let edge = Rect::new(
        card.x + 0.5,
        card.y + 0.5,
        card.width - 1.0,
        card.height - 1.0,
    );
    let rim = desk.pick([0, 0, 0, 28], [255, 255, 255, 24]);
    sheet.chrome.push(Item::Stroke {
        shape: Shape::Rounded(edge, skin.radius - 0.5),
        width: 1.0,
        color: rim,
    });
    (size, card)
}

/// The header: a neutral browser mark, the browser's name, options and close.
fn header(desk: &mut Desk<'_>, sheet: &mut Sheet, skin: &Windows, card: Rect) {
    let faint = secondary(desk);
    let middle = card.y + skin.header / 2.0;
    let radius = skin.header_icon / 2.0;
    let mark = desk.inset(card, skin.padding, 0.0, skin.header_icon, 0.0).x + radius;
    // A ring of our own: no vendor's mark is drawn.
    let ring = Item::Stroke {
        shape: Shape::Disc(mark, middle, radius - 2.5),
        width: 4.0,
        color: [0x5A, 0x7F, 0x94, 255],
    };
    sheet.chrome.push(ring);
    let style = Windows::style(400, skin.caption_size, skin.caption_line);
    let host = desk.scene.surface.host.clone().unwrap_or_default();
    let (name, width) = desk.label(&host, style);
    let start = skin.padding + skin.header_icon + 8.0;
    let frame = desk.inset(
        card,
        start,
        (skin.header - skin.caption_line) / 2.0,
        width,
        0.0,
    );
    sheet.words(name, (frame.x, frame.y), faint, Align::Start);
    let close = desk
        .inset(card, card.width - skin.padding - 10.0, 0.0, 10.0, 0.0)
        .x;
    for (from, to) in [(-4.0, 4.0), (4.0, -4.0)] {
        let line = vec![
            Segment::Move(close + 1.0, middle + from),
            Segment::Line(close + 9.0, middle + to),
        ];
        sheet.chrome.push(Item::Stroke {
            shape: Shape::Path(line),
            width: 1.0,
            color: faint,
        });
    }
    let dots = desk
        .inset(card, card.width - skin.padding - 46.0, 0.0, 12.0, 0.0)
        .x;
    for at in 0..3 {
        sheet.chrome.push(Item::fill(
            Shape::Disc(dots + 2.0 + 4.0 * at as f32, middle, 1.1),
            faint,
        ));
    }
}

/// Buttons side by side, equally wide.
fn button_row(desk: &mut Desk<'_>, sheet: &mut Sheet, skin: &Windows, card: Rect, count: usize) {
    let gaps = skin.button_gap * (count - 1) as f32;
    let width = (card.width - 2.0 * skin.padding - gaps) / count as f32;
    let style = Windows::style(400, skin.text_size, skin.text_line);
    let top = card.height - skin.padding - skin.button_height;
    let (ground, rim) = (
        desk.pick([255, 255, 255, 255], [0x38, 0x38, 0x38, 255]),
        desk.pick([0, 0, 0, 34], [255, 255, 255, 22]),
    );
    for at in 0..count {
        let button = &desk.scene.message.buttons[at];
        let start = skin.padding + at as f32 * (width + skin.button_gap);
        let frame = desk.inset(card, start, top, width, skin.button_height);
        let shape = Shape::Rounded(frame, skin.button_radius);
        sheet.chrome.push(Item::fill(shape, ground));
        let inner = Rect::new(
            frame.x + 0.5,
            frame.y + 0.5,
            frame.width - 1.0,
            frame.height - 1.0,
        );
        let rounded = Shape::Rounded(inner, skin.button_radius - 0.5);
        sheet.chrome.push(Item::Stroke {
            shape: rounded,
            width: 1.0,
            color: rim,
        });
        let room = width - 2.0 * skin.button_padding;
        let label: Arc<Fitted> = desk.fit(&button.label.text, style, RULE, room);
        let place = (
            frame.x + skin.button_padding,
            frame.y + (skin.button_height - skin.text_line) / 2.0,
        );
        let color = ink(desk);
        sheet.field(
            desk,
            Field::Button(button.number),
            (label, style, RULE),
            place,
            (color, Align::Center),
        );
    }
}
