//! Chromium's own card on Linux, as measured on the real browser.

use carillon_campaign::Field;
use unicode_segmentation::UnicodeSegmentation;

use super::desktop::{self, Words, rgb};
use super::{Desk, Sheet, seen};
use crate::card::Rect;
use crate::paint::{Color, Image, Item, Shape};
use crate::screen::chromium as screen;
use crate::surface::{Chromium, State};
use crate::text::{Align, Breaking, Role, Rule, Style};
use crate::{Card, Cut, FieldFit, PictureFit};

/// Room for the shadow around a card on its own.
const MARGIN: f32 = 16.0;

/// Words wrap; the last line keeps the words it has, and spaces before the ellipsis stay.
const RULE: Rule = Rule {
    lines: Some(1),
    breaking: Breaking::Kept,
    flatten: false,
    trim: false,
};

impl Chromium {
    fn style(weight: u16, size: f32, line: f32) -> Style {
        Style {
            role: Role::Chromeos,
            weight,
            size,
            line,
            tracking: 0.0,
        }
    }
}

/// Title and body colour.
fn inks(desk: &Desk<'_>, skin: &Chromium) -> (Color, Color) {
    if desk.dark() {
        (rgb(skin.ink_dark), rgb(skin.faint_dark))
    } else {
        (rgb(skin.ink_light), rgb(skin.faint_light))
    }
}

/// The card.
pub(super) fn card(desk: &mut Desk<'_>) -> Card {
    let skin = Chromium::get();
    let open = desk.scene.surface.state == State::Expanded;
    let mut sheet = Sheet::default();
    let icon = desk.site_icon();
    let end = if icon.is_some() {
        skin.icon_end + skin.icon + skin.icon_gap
    } else {
        skin.text_end
    };
    let room = skin.width - skin.start - end;
    let style = Chromium::style(400, skin.text_size, skin.text_line);
    let title = desk.field(
        Field::Title,
        style,
        RULE.with_lines(Some(skin.title_lines as u16)),
        room,
    );
    let lines = if open {
        skin.body_lines_expanded
    } else {
        skin.body_lines
    };
    let body = desk.field(
        Field::Body,
        style,
        RULE.with_lines(Some(lines as u16)),
        room,
    );
    let picture = desk.passed_picture().filter(|_| open);
    let buttons = if open { labels(desk, skin) } else { Vec::new() };

    let texts = skin.text_top + title.0.height + body.0.height;
    let content = if icon.is_some() {
        texts.max(skin.icon_top + skin.icon)
    } else {
        texts
    } + skin.bottom;
    let frames = picture.as_ref().map(|image| shown(image, skin));
    let below = frames.map_or(content, |(window, _)| content + window.height + skin.bottom);
    let height = below
        + if buttons.is_empty() {
            0.0
        } else {
            skin.button_row
        };

    // The card stands at the right also in a mirrored window.
    let place = |wide: f32, high: f32| (wide - skin.edge - skin.width, high - skin.edge - height);
    let (size, card) = desktop::stand(desk, (skin.width, height), MARGIN, place);
    if desk.whole() {
        screen::paint(desk, &mut sheet);
    }
    ground(desk, &mut sheet, skin, card);
    let more = desk.scene.message.picture.is_some()
        || !desk.scene.message.buttons.is_empty()
        || body.0.count() > 1
        || body.0.cut.is_some();
    header(desk, &mut sheet, skin, card, more.then_some(open));
    if icon.is_some() {
        let frame = desk.inset(
            card,
            skin.width - skin.icon_end - skin.icon,
            skin.icon_top,
            skin.icon,
            skin.icon,
        );
        desktop::icon(desk, &mut sheet, Shape::Rect(frame), frame, style);
    }
    let x = desk.inset(card, skin.start, 0.0, room, 0.0).x;
    let (ink, faint) = inks(desk, skin);
    let y = card.y + skin.text_top;
    let y = desktop::put(desk, &mut sheet, (Field::Title, title), (x, y), ink);
    desktop::put(desk, &mut sheet, (Field::Body, body), (x, y), faint);
    if let (Some(image), Some((window, frame))) = (picture, frames) {
        let (x, y) = (card.x + skin.start, card.y + content);
        let (window, frame) = (window.moved(x, y), frame.moved(x, y));
        sheet.picture = Some(seen::part(&image, window, frame));
        sheet.chrome.push(Item::Picture {
            shape: Shape::Rect(window),
            frame,
            image,
        });
    } else if desk.picture().is_some() {
        sheet.picture = Some(PictureFit::Hidden);
    }
    button_row(desk, &mut sheet, skin, (card, card.y + below), buttons);
    sheet.finish(desk, size, card)
}

/// What is seen of a picture and where all of it would be, from the picture's place on the card: as wide as the room or
/// its own width, its lowest rows lost.
fn shown(image: &Image, skin: &Chromium) -> (Rect, Rect) {
    let (wide, high) = (image.0.original.0 as f32, image.0.original.1 as f32);
    let width = wide.min(skin.picture_width);
    let full = (high * width / wide).floor().max(1.0);
    let left = ((skin.picture_width - width) / 2.0).floor();
    let height = (full - skin.picture_lost).clamp(0.0, skin.picture_most);
    let frame = Rect::new(left, 0.0, width, full);
    (Rect { height, ..frame }, frame)
}

/// The card's ground.
fn ground(desk: &Desk<'_>, sheet: &mut Sheet, skin: &Chromium, card: Rect) {
    let fill = rgb(if desk.dark() {
        skin.ground_dark
    } else {
        skin.ground_light
    });
    let shade = desk.pick([0, 0, 0, 70], [0, 0, 0, 120]);
    let rim = desk.pick([0, 0, 0, 0], [255, 255, 255, 10]);
    desktop::ground(sheet, (card, skin.radius), (10.0, 2.0, shade), (fill, rim));
}

/// The header: mark, origin, age, a chevron where there is more to see or less; settings and close at the end.
fn header(desk: &mut Desk<'_>, sheet: &mut Sheet, skin: &Chromium, card: Rect, open: Option<bool>) {
    let (ink, faint) = inks(desk, skin);
    let start = if desk.rtl() {
        skin.mark_start_mirrored
    } else {
        skin.mark_start
    };
    let frame = desk.inset(
        card,
        start,
        skin.header_middle - skin.mark / 2.0,
        skin.mark,
        skin.mark,
    );
    desktop::mark(sheet, frame, faint);
    let style = Chromium::style(400, skin.origin_size, skin.origin_line);
    let origin = desk.origin();
    let (origin, width) = desk.label(&origin, style);
    let seen = origin.widest;
    let place = desk.centred(
        card,
        skin.origin_start,
        width,
        skin.header_middle,
        skin.origin_line,
    );
    sheet.words(origin, place, faint, Align::Start);
    let dot = desk.inset(
        card,
        skin.origin_start + seen + skin.dot_gap,
        skin.header_middle,
        0.0,
        0.0,
    );
    sheet
        .chrome
        .push(Item::fill(Shape::Disc(dot.x, dot.y, 1.75), ink));
    let age = desk.words().chromium.stamp(desk.scene.stamp).to_owned();
    let (age, width) = desk.label(&age, style);
    let from = skin.origin_start + seen + skin.age_gap;
    let tip = from + age.widest + 9.0;
    let place = desk.centred(card, from, width, skin.header_middle, skin.origin_line);
    sheet.words(age, place, ink, Align::Start);
    if let Some(open) = open {
        let middle = desk.inset(card, tip, skin.header_middle, 0.0, 0.0);
        let rise = if open { -4.0 } else { 4.0 };
        desktop::chevron(sheet, (middle.x, middle.y), (3.5, rise), (1.2, faint));
    }
    let close = desk.inset(
        card,
        skin.width - skin.close_end,
        skin.controls_middle,
        0.0,
        0.0,
    );
    desktop::cross(sheet, (close.x, close.y), 4.0, (1.3, ink));
    let wheel = desk.inset(
        card,
        skin.width - skin.settings_end,
        skin.controls_middle,
        0.0,
        0.0,
    );
    desktop::wheel(sheet, (wheel.x, wheel.y), 5.2, ink);
}

/// A button's label in capitals, with where each byte of it comes from.
struct Label {
    number: u8,
    words: Words,
    from: f32,
    /// Byte offsets in the capitals and in the label as written, a pair a character.
    origins: Vec<(usize, usize)>,
}

/// The labels that find room in the row, one after another.
fn labels(desk: &mut Desk<'_>, skin: &Chromium) -> Vec<Label> {
    let style = Chromium::style(500, skin.button_size, skin.text_line);
    let mut from = skin.button_start + skin.button_padding;
    let mut labels = Vec::new();
    for at in 0..desk.passed_buttons(skin.most_buttons) {
        let button = &desk.scene.message.buttons[at];
        let number = button.number;
        let (capitals, origins) = capitals(&button.label.text);
        let room = skin.width - skin.button_end - from;
        let (_, wanted) = desk.label(&capitals, style);
        if at > 0 && room < skin.button_padding {
            break;
        }
        let width = wanted.min(room);
        // A label is cut like any other: by letters.
        let rule = Rule {
            breaking: Breaking::Greedy,
            flatten: true,
            ..RULE
        };
        let words = (desk.fit(&capitals, style, rule, width), style, rule);
        let next = from + width + 2.0 * skin.button_padding + skin.button_gap;
        labels.push(Label {
            number,
            words,
            from,
            origins,
        });
        from = next;
    }
    labels
}

/// A label in capitals, and for each character where it starts there and where in the label.
fn capitals(label: &str) -> (String, Vec<(usize, usize)>) {
    let mut capitals = String::new();
    let mut origins = Vec::new();
    for (at, c) in label.char_indices() {
        origins.push((capitals.len(), at));
        capitals.extend(c.to_uppercase());
    }
    (capitals, origins)
}

/// The row of buttons: capitals without a ground.
fn button_row(
    desk: &Desk<'_>,
    sheet: &mut Sheet,
    skin: &Chromium,
    (card, top): (Rect, f32),
    labels: Vec<Label>,
) {
    let (ink, _) = inks(desk, skin);
    for label in labels {
        let (text, style, rule) = label.words;
        let width = text.widest.ceil() + 1.0;
        let middle = top - card.y + skin.button_row / 2.0;
        let place = desk.centred(card, label.from, width, middle, skin.text_line);
        let before = sheet.fits.len();
        let field = Field::Button(label.number);
        sheet.field(desk, field, (text, style, rule), place, (ink, Align::Start));
        let written = desk.text(field).to_owned();
        for fit in &mut sheet.fits[before..] {
            as_written(fit, &written, &label.origins);
        }
    }
}

/// A fit of capitals, told of the label as it is written.
fn as_written(fit: &mut FieldFit, written: &str, origins: &[(usize, usize)]) {
    fit.cut = fit.cut.take().map(|cut| {
        let offset = origin(cut.offset, written, origins);
        Cut {
            offset,
            hidden: written[offset..].to_owned(),
            ..cut
        }
    });
}

/// Where a place in the capitals is in the label: before the character it came from, whole as people see it, for a mark
/// that is part of a letter may become a letter of its own.
fn origin(capital: usize, written: &str, origins: &[(usize, usize)]) -> usize {
    let before = origins.iter().rev().find(|(at, _)| *at <= capital);
    let at = before.map_or(0, |(_, at)| *at);
    let starts = written.grapheme_indices(true).map(|(start, _)| start);
    starts.take_while(|start| *start <= at).last().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{capitals, origin};

    #[test]
    fn capitals_know_where_they_come_from() {
        let (capitals, origins) = capitals("größer");
        assert_eq!(capitals, "GRÖSSER", "one letter may become two");
        let e = origins
            .iter()
            .find(|(capital, _)| capitals[*capital..].starts_with('E'));
        assert_eq!(e, Some(&(6, 6)), "ö and ß are two bytes each in both");
    }

    #[test]
    fn a_cut_between_the_capitals_of_one_letter_hides_the_letter() {
        let written = "a\u{3b1}\u{345}";
        let (capitals, origins) = capitals(written);
        assert_eq!(capitals, "AΑΙ", "the mark below becomes a letter beside");
        assert_eq!(
            origin(3, written, &origins),
            1,
            "with the letter it is below"
        );
        assert_eq!(origin(1, written, &origins), 1, "before both");
    }
}
