//! The alert of iOS: the question, what notifications may be, and two answers.

use std::sync::Arc;

use super::super::dialog::{self, RULE};
use super::super::{Desk, Sheet};
use crate::Card;
use crate::card::Rect;
use crate::paint::{Color, Item, Shape};
use crate::surface::{Primer, Prompt};
use crate::text::{Align, Fitted, Rule, Style};
use crate::words::prompts;

/// What the system's buttons are written in.
const BLUE: [Color; 2] = [[0x00, 0x7A, 0xFF, 255], [0x0A, 0x84, 0xFF, 255]];

/// The alert in the middle of the screen.
pub(super) fn alert(desk: &mut Desk<'_>) -> Card {
    let skin = Prompt::get();
    let mut sheet = Sheet::default();
    let words = prompts::ios(desk.scene.message.locale.as_str());
    let growth = Primer::get()
        .growth(desk.scene.text_size)
        .min(skin.ios_most_growth);
    let room = skin.ios_width - 2.0 * skin.ios_side;
    let title_style = Style {
        tracking: skin.ios_title_tracking,
        ..grown(desk, 600, skin.ios_title_size, skin.ios_title_line, growth)
    };
    let detail_style = Style {
        tracking: skin.ios_detail_tracking,
        ..grown(
            desk,
            400,
            skin.ios_detail_size,
            skin.ios_detail_line,
            growth,
        )
    };
    let title = desk.fit(&words.title(&desk.scene.app.name), title_style, RULE, room);
    let detail = desk.fit(&words.detail, detail_style, RULE, room);
    let answers = Answers::fit(desk, skin, (&words.deny, &words.allow), growth);
    let text = skin.ios_top + title.height + skin.ios_gap + detail.height + skin.ios_bottom;
    let screen = desk.scene.surface.screen;
    let whole = Rect::new(0.0, 0.0, screen.0, screen.1);
    let height = text + answers.height;
    let (size, card) = dialog::place(desk, whole, skin.ios_width, height);
    let scrim = skin.ios_scrim * if desk.dark() { 2.4 } else { 1.0 };
    dialog::behind(desk, &mut sheet, scrim);
    ground(desk, &mut sheet, skin, card);
    let ink = desk.pick([0, 0, 0, 255], [255; 4]);
    let x = card.x + skin.ios_side;
    let top = card.y + skin.ios_top;
    let below = top + title.height + skin.ios_gap;
    sheet.words(title, (x, top), ink, Align::Center);
    sheet.words(detail, (x, below), ink, Align::Center);
    answers.put(desk, &mut sheet, skin, card);
    sheet.finish(desk, size, card)
}

/// A style at the person's text size.
fn grown(desk: &Desk<'_>, weight: u16, size: f32, line: f32, growth: f32) -> Style {
    desk.style(weight, size * growth, (line * growth).round())
}

/// Material over the app, an opaque ground like it on its own.
fn ground(desk: &Desk<'_>, sheet: &mut Sheet, skin: &Prompt, card: Rect) {
    let shape = Shape::Continuous(card, skin.ios_radius);
    if desk.whole() {
        let tint = desk.pick([242, 242, 242, 218], [37, 37, 39, 208]);
        sheet.chrome.push(Item::Material {
            shape,
            frame: card,
            blur: 40.0,
            tint,
        });
        return;
    }
    let color = desk.pick([0xF2, 0xF2, 0xF3, 255], [0x27, 0x27, 0x29, 255]);
    dialog::ground(desk, sheet, shape, card, color);
}

/// The two answers: side by side, or one above the other where a label is too long.
struct Answers {
    labels: [(Arc<Fitted>, Style); 2],
    stacked: bool,
    row: f32,
    /// Of all rows.
    height: f32,
}

impl Answers {
    fn fit(desk: &mut Desk<'_>, skin: &Prompt, (deny, allow): (&str, &str), growth: f32) -> Self {
        let style = |desk: &Desk<'_>, weight| Style {
            tracking: skin.ios_title_tracking,
            ..grown(
                desk,
                weight,
                skin.ios_title_size,
                skin.ios_title_line,
                growth,
            )
        };
        let styles = [style(desk, 400), style(desk, 600)];
        let half = skin.ios_width / 2.0 - 2.0 * skin.ios_row_padding;
        let texts = [deny, allow];
        let long = |desk: &mut Desk<'_>, at: usize| desk.label(texts[at], styles[at]).1 > half;
        let stacked = desk.scene.text_size.is_accessibility() || long(desk, 0) || long(desk, 1);
        let room = if stacked {
            skin.ios_width - 2.0 * skin.ios_row_padding
        } else {
            half
        };
        let labels = [0, 1].map(|at| {
            (
                desk.fit(texts[at], styles[at], Rule::LABEL, room),
                styles[at],
            )
        });
        let row = skin
            .ios_row
            .max(styles[0].line + 2.0 * skin.ios_row_padding);
        Self {
            labels,
            stacked,
            row,
            height: if stacked { 2.0 * row } else { row },
        }
    }

    fn put(self, desk: &Desk<'_>, sheet: &mut Sheet, skin: &Prompt, card: Rect) {
        let line = desk.pick([60, 60, 67, 74], [120, 120, 128, 130]);
        let top = card.bottom() - self.height;
        let mut rule = |rect: Rect| sheet.chrome.push(Item::fill(Shape::Rect(rect), line));
        rule(Rect::new(card.x, top - 0.5, card.width, 0.5));
        let width = if self.stacked {
            rule(Rect::new(card.x, top + self.row - 0.5, card.width, 0.5));
            card.width
        } else {
            let middle = card.x + card.width / 2.0 - 0.25;
            rule(Rect::new(middle, top, 0.5, self.height));
            card.width / 2.0
        };
        let [day, night] = BLUE;
        let blue = desk.pick(day, night);
        for (at, (label, style)) in self.labels.into_iter().enumerate() {
            // The answer that is wanted stands at the end of a row, and above the other in a column.
            let (start, down) = if self.stacked {
                (0.0, (1 - at) as f32 * self.row)
            } else {
                (at as f32 * width, 0.0)
            };
            let frame = desk.inset(card, start, 0.0, width, 0.0);
            let y = top + down + (self.row - style.line) / 2.0;
            let x = frame.x + skin.ios_row_padding;
            sheet.words(label, (x, y), blue, Align::Center);
        }
    }
}
