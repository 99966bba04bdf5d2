//! The bubble of Chrome: which site wants what, under the start of the address.

use std::sync::Arc;

use super::super::dialog::{self, MARGIN, RULE};
use super::super::{Desk, Sheet};
use super::android::bell;
use crate::Card;
use crate::card::Rect;
use crate::paint::{Color, Item, Segment, Shape};
use crate::screen::browser;
use crate::surface::Prompt;
use crate::text::{Align, Fitted, Rule};
use crate::words::prompts;

/// The bubble.
pub(super) fn bubble(desk: &mut Desk<'_>) -> Card {
    let skin = Prompt::get();
    let mut sheet = Sheet::default();
    let words = prompts::chrome(desk.scene.message.locale.as_str());
    let room = skin.chrome_width - 2.0 * skin.chrome_padding;
    let style = desk.style(600, skin.chrome_title_size, skin.chrome_title_line);
    // An origin is shown in full, on more lines if it must be: its end says whose it is.
    let question = words.title(&browser::origin(desk.scene.app));
    let title_room = room - skin.chrome_close - skin.chrome_icon_gap;
    let title = desk.fit(&question, style, RULE, title_room);
    let body = desk.style(400, skin.chrome_text_size, skin.chrome_text_line);
    let detail_room = room - skin.chrome_icon - skin.chrome_icon_gap;
    let detail = desk.fit(&words.detail, body, RULE, detail_room);
    let row = skin.chrome_padding + title.height + skin.chrome_row_gap;
    let buttons = row + detail.height.max(skin.chrome_icon) + skin.chrome_button_top;
    let height = buttons + skin.chrome_button_height + skin.chrome_padding;
    let (size, card) = place(desk, skin, height);
    if desk.whole() {
        browser::paint(desk, &mut sheet.screen);
    }
    let shape = Shape::Rounded(card, skin.chrome_radius);
    let ground = desk.pick([255; 4], [0x28, 0x2A, 0x2D, 255]);
    dialog::ground(desk, &mut sheet, shape, card, ground);
    let ink = desk.pick([0x1F, 0x1F, 0x1F, 255], [0xE3, 0xE3, 0xE3, 255]);
    let soft = desk.pick([0x47, 0x47, 0x47, 255], [0xC7, 0xC7, 0xC7, 255]);
    let start = |x: f32, width: f32| desk.inset(card, x, 0.0, width, 0.0).x;
    let place = (
        start(skin.chrome_padding, title_room),
        card.y + skin.chrome_padding,
    );
    sheet.words(title, place, ink, Align::Start);
    cross(desk, &mut sheet, skin, card, soft);
    let icon = desk.inset(
        card,
        skin.chrome_padding,
        row,
        skin.chrome_icon,
        skin.chrome_icon,
    );
    bell(&mut sheet.chrome, icon, soft);
    let x = skin.chrome_padding + skin.chrome_icon + skin.chrome_icon_gap;
    let down = (skin.chrome_icon - skin.chrome_text_line).max(0.0) / 2.0;
    let place = (start(x, detail_room), card.y + row + down);
    sheet.words(detail, place, soft, Align::Start);
    answers(
        desk,
        &mut sheet,
        (card, buttons),
        [&words.allow, &words.deny],
    );
    sheet.finish(desk, size, card)
}

/// Under the start of the address in its window, or alone with its shadow.
fn place(desk: &Desk<'_>, skin: &Prompt, height: f32) -> ((f32, f32), Rect) {
    let width = skin.chrome_width;
    if !desk.whole() {
        let size = (width + 2.0 * MARGIN, height + 2.0 * MARGIN);
        return (size, Rect::new(MARGIN, MARGIN, width, height));
    }
    let screen = desk.scene.surface.screen;
    let top = skin.chrome_tabs + skin.chrome_toolbar - 2.0;
    let window = Rect::new(0.0, 0.0, screen.0, screen.1);
    (
        screen,
        desk.inset(window, skin.chrome_anchor, top, width, height),
    )
}

/// The cross that closes the bubble.
fn cross(desk: &Desk<'_>, sheet: &mut Sheet, skin: &Prompt, card: Rect, color: Color) {
    let start = card.width - skin.chrome_padding - skin.chrome_close;
    let top = skin.chrome_padding + (skin.chrome_title_line - skin.chrome_close) / 2.0;
    let frame = desk.inset(card, start, top, skin.chrome_close, skin.chrome_close);
    let frame = dialog::within(frame, 3.0);
    let (near, far) = (frame.y, frame.bottom());
    for (from, to) in [(near, far), (far, near)] {
        let line = vec![
            Segment::Move(frame.x, from),
            Segment::Line(frame.right(), to),
        ];
        sheet.chrome.push(Item::Stroke {
            shape: Shape::Path(line),
            width: 1.5,
            color,
        });
    }
}

/// Both answers at the end of the row. On Windows the one that says yes stands first.
fn answers(desk: &mut Desk<'_>, sheet: &mut Sheet, (card, top): (Rect, f32), texts: [&str; 2]) {
    let skin = Prompt::get();
    let style = desk.style(600, skin.chrome_text_size, skin.chrome_text_line);
    let most = (card.width - 2.0 * skin.chrome_padding - skin.chrome_button_gap) / 2.0;
    let padding = 2.0 * skin.chrome_button_padding;
    let labels: [(Arc<Fitted>, f32); 2] = texts.map(|text| {
        let (_, words) = desk.label(text, style);
        let width = (words + padding).max(skin.chrome_button_least).min(most);
        let label = desk.fit(text, style, Rule::LABEL, width - padding);
        (label, width)
    });
    let all: f32 = labels.iter().map(|(_, width)| width).sum();
    let mut start = card.width - skin.chrome_padding - all - skin.chrome_button_gap;
    let ground = desk.pick([0xD3, 0xE3, 0xFD, 255], [0x00, 0x4A, 0x77, 255]);
    let ink = desk.pick([0x04, 0x1E, 0x49, 255], [0xC2, 0xE7, 0xFF, 255]);
    for (label, width) in labels {
        let frame = desk.inset(card, start, top, width, skin.chrome_button_height);
        let shape = Shape::Rounded(frame, skin.chrome_button_radius);
        sheet.chrome.push(Item::fill(shape, ground));
        let y = frame.y + (frame.height - style.line) / 2.0;
        let x = frame.x + skin.chrome_button_padding;
        sheet.words(label, (x, y), ink, Align::Center);
        start += width + skin.chrome_button_gap;
    }
}
