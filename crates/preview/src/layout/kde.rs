//! KDE Plasma: the popup a browser hands to the notification daemon.

use std::sync::Arc;

use carillon_campaign::Field;

use super::desktop::{self, WRAPPED, Words, faded, rgb};
use super::{Desk, Sheet, seen};
use crate::card::Rect;
use crate::paint::{Color, Image, Item, Shape};
use crate::screen::kde as screen;
use crate::surface::{Kde, Pass};
use crate::text::{Align, Role, Rule, Style};
use crate::{Card, PictureFit};

/// Room for the shadow around a popup on its own.
const MARGIN: f32 = 20.0;

impl Kde {
    fn style(weight: u16, size: f32, line: f32) -> Style {
        Style {
            role: Role::Kde,
            weight,
            size,
            line,
            tracking: 0.0,
        }
    }

    /// The card with its frame around the content.
    fn card(&self) -> f32 {
        self.width + 2.0 * self.padding
    }
}

/// By day the first colour, by night the second.
fn tone(desk: &Desk<'_>, light: f32, dark: f32) -> Color {
    rgb(if desk.dark() { dark } else { light })
}

/// Summary, body, and what of a picture is in sight under them.
struct Content {
    summary: Words,
    body: Words,
    /// The room of both: the body has less beside a scroll bar.
    room: f32,
    /// The whole height of what scrolls, and what is in sight of it.
    scrolls: (f32, f32),
    picture: Option<(Image, f32, f32)>,
}

/// The popup.
pub(super) fn card(desk: &mut Desk<'_>) -> Card {
    let skin = Kde::get();
    let mut sheet = Sheet::default();
    let icon = desk.site_icon().is_some();
    let content = content(desk, skin, icon);
    let text = content.summary.0.height + content.scrolls.1;
    let middle = text.max(if icon { skin.icon } else { 0.0 });
    let labels = labels(desk, skin);
    let row = if labels.is_empty() {
        0.0
    } else {
        2.0 * skin.small_spacing + skin.button_height
    };
    let height =
        skin.header_height + skin.small_spacing + middle + row + skin.padding + skin.small_spacing;
    let place = |wide: f32, high: f32| {
        // The popups keep to the half of the panel the tray is in: its end, at the left where Plasma is mirrored.
        let x = if desk.rtl() {
            skin.edge
        } else {
            wide - skin.edge - skin.card()
        };
        (x, high - skin.panel - skin.edge - height)
    };
    let (size, card) = desktop::stand(desk, (skin.card(), height), MARGIN, place);
    if desk.whole() {
        screen::paint(desk, &mut sheet);
    }
    ground(desk, &mut sheet, skin, card);
    header(desk, &mut sheet, skin, card);
    let top = skin.header_height + skin.small_spacing;
    if icon {
        let frame = desk.inset(
            card,
            skin.card() - skin.padding - skin.icon,
            top,
            skin.icon,
            skin.icon,
        );
        let style = Kde::style(600, skin.text_size, skin.grid_unit);
        desktop::icon(desk, &mut sheet, Shape::Rect(frame), frame, style);
    }
    place_content(desk, &mut sheet, skin, (card, card.y + top), content);
    buttons(desk, &mut sheet, skin, card, labels);
    sheet.finish(desk, size, card)
}

/// Fits summary and body: beside the icon; where the body scrolls, beside its bar as well.
fn content(desk: &mut Desk<'_>, skin: &Kde, icon: bool) -> Content {
    let aside = if icon {
        skin.icon + skin.small_spacing
    } else {
        0.0
    };
    let room = skin.width - aside;
    let most = skin.grid_unit * skin.body_units;
    let bold = Kde::style(600, skin.summary_size, skin.summary_line);
    let plain = Kde::style(400, skin.text_size, skin.grid_unit);
    let rule = WRAPPED.with_lines(Some(skin.summary_lines as u16));
    let summary = desk.field(Field::Title, bold, rule, room);
    let picture = desk.passed_picture().map(|image| sized(image, skin));
    let high = picture.as_ref().map_or(0.0, |(_, _, high)| *high);
    let unbound = WRAPPED.with_lines(None);
    let text = desk.text(Field::Body).to_owned();
    let mut body = desk.fit(&text, plain, unbound, room);
    if body.height + high > most {
        body = desk.fit(&text, plain, unbound, room - skin.scroll_bar);
    }
    let whole = body.height + high;
    let body = body.scrolled((most / skin.grid_unit) as u16);
    Content {
        summary,
        body: (
            body,
            plain,
            WRAPPED.with_lines(Some(skin.body_units as u16)),
        ),
        room,
        scrolls: (whole, whole.min(most)),
        picture,
    }
}

/// A picture with its size: as large as it is, but no larger than a notification's picture may be.
fn sized(image: Image, skin: &Kde) -> (Image, f32, f32) {
    let (wide, high) = (image.0.original.0 as f32, image.0.original.1 as f32);
    let scale = (skin.picture_width / wide)
        .min(skin.picture_height / high)
        .min(1.0);
    (image, (wide * scale).round(), (high * scale).round())
}

/// The popup's ground, its heading a shade apart.
fn ground(desk: &Desk<'_>, sheet: &mut Sheet, skin: &Kde, card: Rect) {
    let shade = desk.pick([0, 0, 0, 80], [0, 0, 0, 140]);
    let heading = tone(desk, skin.heading_light, skin.heading_dark);
    let rim = desk.pick([0, 0, 0, 50], [255, 255, 255, 36]);
    desktop::ground(
        sheet,
        (card, skin.radius),
        (16.0, 4.0, shade),
        (heading, [0; 4]),
    );
    let fill = tone(desk, skin.ground_light, skin.ground_dark);
    let top = card.y + skin.header_height;
    let lower = Rect::new(card.x, top, card.width, card.bottom() - top);
    sheet
        .chrome
        .push(Item::fill(Shape::Rounded(lower, skin.radius), fill));
    let square = Rect {
        height: skin.radius * 2.0,
        ..lower
    };
    sheet.chrome.push(Item::fill(Shape::Rect(square), fill));
    let line = Rect {
        height: 1.0,
        ..lower
    };
    let faint = desk.pick([0, 0, 0, 34], [255, 255, 255, 26]);
    sheet.chrome.push(Item::fill(Shape::Rect(line), faint));
    let edge = Rect::new(
        card.x + 0.5,
        card.y + 0.5,
        card.width - 1.0,
        card.height - 1.0,
    );
    sheet.chrome.push(Item::Stroke {
        shape: Shape::Rounded(edge, skin.radius - 0.5),
        width: 1.0,
        color: rim,
    });
}

/// The heading: the program's icon and name with the origin; settings and close at the end.
fn header(desk: &mut Desk<'_>, sheet: &mut Sheet, skin: &Kde, card: Rect) {
    let ink = tone(desk, skin.ink_light, skin.ink_dark);
    let middle = skin.header_height / 2.0;
    let start = skin.padding;
    let frame = desk.inset(
        card,
        start,
        middle - skin.header_icon / 2.0,
        skin.header_icon,
        skin.header_icon,
    );
    desktop::mark(sheet, frame, [0x5A, 0x7F, 0x94, 255]);
    let (host, origin) = (desk.host(), desk.origin());
    let name = if origin.is_empty() {
        host
    } else {
        format!("{host} · {origin}")
    };
    let style = Kde::style(400, skin.text_size, skin.grid_unit);
    let start = start + skin.header_icon + skin.small_spacing;
    let room = skin.card() - start - skin.header_height * 2.0;
    let words = desk.fit(&name, style, Rule::LABEL, room);
    // At nine tenths, as the heading has it.
    let place = desk.centred(card, start, room, middle, skin.grid_unit);
    sheet.words(words, place, faded(ink, 230), Align::Start);
    let close = desk.inset(card, skin.card() - middle, middle, 0.0, 0.0);
    desktop::cross(sheet, (close.x, close.y), 4.5, (1.2, ink));
    let set = desk.inset(
        card,
        skin.card() - skin.header_height - middle + 4.0,
        middle,
        0.0,
        0.0,
    );
    desktop::wheel(sheet, (set.x, set.y), 6.0, ink);
}

/// Summary, body, picture, and the bar where they scroll.
fn place_content(
    desk: &Desk<'_>,
    sheet: &mut Sheet,
    skin: &Kde,
    (card, top): (Rect, f32),
    content: Content,
) {
    let ink = tone(desk, skin.ink_light, skin.ink_dark);
    let (whole, seen) = content.scrolls;
    let bar = if whole > seen { skin.scroll_bar } else { 0.0 };
    let x = desk.inset(card, skin.padding, 0.0, content.room, 0.0).x;
    let y = desktop::put(desk, sheet, (Field::Title, content.summary), (x, top), ink);
    let bottom = y + seen;
    let from = desk
        .inset(card, skin.padding, 0.0, content.room - bar, 0.0)
        .x;
    let below = desktop::put(desk, sheet, (Field::Body, content.body), (from, y), ink);
    if let Some((image, wide, high)) = content.picture {
        let frame = desk.inset(card, skin.padding, below - card.y, wide, high);
        let window = Rect {
            height: high.min(bottom - below).max(0.0),
            ..frame
        };
        if window.height > 0.0 {
            sheet.picture = Some(seen::part(&image, window, frame));
            sheet.chrome.push(Item::Picture {
                shape: Shape::Rect(window),
                frame,
                image,
            });
        } else {
            sheet.picture = Some(PictureFit::Hidden);
        }
    }
    if bar > 0.0 {
        let track = desk.inset(
            card,
            skin.padding + content.room - 8.0,
            y - card.y,
            6.0,
            seen,
        );
        sheet
            .chrome
            .push(Item::fill(Shape::Rounded(track, 3.0), faded(ink, 26)));
        let thumb = Rect {
            height: seen * seen / whole,
            ..track
        };
        sheet
            .chrome
            .push(Item::fill(Shape::Rounded(thumb, 3.0), faded(ink, 120)));
    }
}

/// The buttons' words: the message's, and Chrome's own, which opens its settings.
fn labels(desk: &Desk<'_>, skin: &Kde) -> Vec<(Option<u8>, String)> {
    if !desk.passes(Pass::Buttons) {
        return Vec::new();
    }
    let most = desk.passed_buttons(skin.most_buttons);
    let own = desk.words().kde.settings.clone();
    let message = desk.scene.message.buttons.iter().take(most);
    let labels = message.map(|button| (Some(button.number), button.label.text.clone()));
    labels.chain([(None, own)]).collect()
}

/// The row of buttons at the end, each as wide as its words; all give way alike where they are too wide together.
fn buttons(
    desk: &mut Desk<'_>,
    sheet: &mut Sheet,
    skin: &Kde,
    card: Rect,
    labels: Vec<(Option<u8>, String)>,
) {
    let style = Kde::style(400, skin.text_size, skin.grid_unit);
    let rule = Rule {
        flatten: true,
        ..WRAPPED
    };
    let count = labels.len() as f32;
    let fair = (skin.width - skin.small_spacing * (count - 1.0)) / count;
    let wanted: Vec<f32> = labels
        .iter()
        .map(|(_, label)| desk.label(label, style).1 + 2.0 * skin.button_padding)
        .collect();
    let widths = shared(&wanted, fair);
    let gaps = skin.small_spacing * (count - 1.0);
    let mut start = skin.card() - skin.padding - widths.iter().sum::<f32>() - gaps;
    let top = card.height - skin.padding - skin.button_height;
    let ink = tone(desk, skin.ink_light, skin.ink_dark);
    let fill = tone(desk, skin.button_light, skin.button_dark);
    let rim = desk.pick([0, 0, 0, 60], [255, 255, 255, 50]);
    for ((number, label), width) in labels.into_iter().zip(widths) {
        let frame = desk.inset(card, start, top, width, skin.button_height);
        sheet
            .chrome
            .push(Item::fill(Shape::Rounded(frame, skin.button_radius), fill));
        let edge = Rect::new(
            frame.x + 0.5,
            frame.y + 0.5,
            width - 1.0,
            skin.button_height - 1.0,
        );
        sheet.chrome.push(Item::Stroke {
            shape: Shape::Rounded(edge, skin.button_radius - 0.5),
            width: 1.0,
            color: rim,
        });
        let text = desk.fit(&label, style, rule, width - 2.0 * skin.button_padding);
        let down = (skin.button_height - skin.grid_unit) / 2.0;
        let place = (frame.x + skin.button_padding, frame.y + down);
        match number {
            Some(number) => sheet.field(
                desk,
                Field::Button(number),
                (text, style, rule),
                place,
                (ink, Align::Center),
            ),
            None => sheet.words(Arc::clone(&text), place, ink, Align::Center),
        }
        start += width + skin.small_spacing;
    }
}

/// Widths as wanted; where they are too wide together, those above a fair share give way to it.
fn shared(wanted: &[f32], fair: f32) -> Vec<f32> {
    let room = fair * wanted.len() as f32;
    if wanted.iter().sum::<f32>() <= room {
        return wanted.to_vec();
    }
    let small: f32 = wanted.iter().filter(|width| **width <= fair).sum();
    let large = wanted.iter().filter(|width| **width > fair).count() as f32;
    let share = (room - small) / large.max(1.0);
    wanted.iter().map(|width| width.min(share)).collect()
}

#[cfg(test)]
mod tests {
    use super::shared;

    #[test]
    fn buttons_give_way_only_where_they_are_too_wide_together() {
        assert_eq!(shared(&[80.0, 60.0], 100.0), [80.0, 60.0], "there is room");
        assert_eq!(
            shared(&[300.0, 60.0, 200.0], 100.0),
            [120.0, 60.0, 120.0],
            "the short one keeps its width"
        );
    }
}
