//! GNOME Shell: the banner a browser hands to the notification daemon.

use std::sync::Arc;

use carillon_campaign::Field;

use super::desktop::{self, WRAPPED, Words, faded, rgb};
use super::{Desk, Sheet};
use crate::Card;
use crate::card::Rect;
use crate::paint::{Color, Item, Shape};
use crate::screen::gnome as screen;
use crate::surface::{Gnome, Pass, State};
use crate::text::{Align, Fitted, Role, Rule, Style};

/// Room for the shadow around a banner on its own.
const MARGIN: f32 = 12.0;

impl Gnome {
    fn style(weight: u16, size: f32, line: f32) -> Style {
        Style {
            role: Role::Gnome,
            weight,
            size,
            line,
            tracking: 0.0,
        }
    }
}

/// The text's colour.
fn ink(desk: &Desk<'_>, skin: &Gnome) -> Color {
    rgb(if desk.dark() {
        skin.ink_dark
    } else {
        skin.ink_light
    })
}

/// The words of the message, and the origin Chrome puts before them.
struct Text {
    title: Words,
    origin: Option<(Arc<Fitted>, f32)>,
    body: Words,
    start: f32,
    room: f32,
    /// The room of the body: less where the origin stands in its line.
    left: f32,
    open: bool,
}

impl Text {
    fn height(&self, skin: &Gnome) -> f32 {
        let origin = match (&self.origin, self.open) {
            (Some(_), true) => skin.text_line * skin.origin_lines,
            _ => 0.0,
        };
        let line = if self.origin.is_some() && !self.open {
            skin.text_line
        } else {
            0.0
        };
        self.title.0.height + skin.title_gap + (origin + self.body.0.height).max(line)
    }
}

/// The banner.
pub(super) fn card(desk: &mut Desk<'_>) -> Card {
    let skin = Gnome::get();
    let open = desk.scene.surface.state == State::Expanded;
    let mut sheet = Sheet::default();
    let icon = desk.site_icon().is_some();
    let text = text(desk, skin, icon, open);
    let labels = if open { labels(desk, skin) } else { Vec::new() };
    let content = text.height(skin).max(if icon { skin.icon } else { 0.0 });
    let top = skin.padding + skin.header_height + skin.padding;
    let actions = if labels.is_empty() {
        0.0
    } else {
        skin.padding + skin.text_line + 2.0 * skin.button_padding
    };
    let height = (top + content + actions + 2.0 * skin.padding).max(skin.least_height);
    let place = |wide: f32, _| {
        (
            ((wide - skin.width) / 2.0).round(),
            skin.top_bar + skin.margin,
        )
    };
    let (size, card) = desktop::stand(desk, (skin.width, height), MARGIN, place);
    if desk.whole() {
        screen::paint(desk, &mut sheet);
    }
    ground(desk, &mut sheet, skin, card);
    header(desk, &mut sheet, skin, card);
    if icon {
        let frame = desk.inset(card, 2.0 * skin.padding, top, skin.icon, skin.icon);
        let style = Gnome::style(600, skin.em, skin.text_line);
        desktop::icon(desk, &mut sheet, Shape::Rect(frame), frame, style);
    }
    words(desk, &mut sheet, skin, card, (text, top));
    buttons(desk, &mut sheet, skin, card, labels);
    sheet.finish(desk, size, card)
}

/// Fits the words. Collapsed, the body is one line and line breaks are spaces; the origin stands in that line. Expanded,
/// the origin and an empty line take two of six.
fn text(desk: &mut Desk<'_>, skin: &Gnome, icon: bool, open: bool) -> Text {
    let bold = Gnome::style(600, skin.em, skin.text_line);
    let plain = Gnome::style(400, skin.em, skin.text_line);
    let start = 2.0 * skin.padding
        + if icon {
            skin.icon + 2.0 * skin.padding
        } else {
            0.0
        };
    let room = skin.width - start - 2.0 * skin.padding;
    let line = Rule {
        flatten: true,
        ..WRAPPED.with_lines(Some(skin.title_lines as u16))
    };
    let title = desk.field(Field::Title, bold, line, room);
    let site = desk.origin();
    let origin = (!site.is_empty()).then(|| desk.label(&site, plain));
    let spaces = skin.em * 0.56;
    let (rule, left) = match (open, &origin) {
        (true, origin) => {
            let taken = if origin.is_some() {
                skin.origin_lines
            } else {
                0.0
            };
            let lines = (skin.body_lines_expanded - taken) as u16;
            (WRAPPED.with_lines(Some(lines)), room)
        }
        (false, Some((origin, _))) => (line, (room - origin.widest - spaces).max(skin.em)),
        (false, None) => (line.with_lines(Some(skin.body_lines as u16)), room),
    };
    let body = desk.field(Field::Body, plain, rule, left);
    Text {
        title,
        origin,
        body,
        start,
        room,
        left,
        open,
    }
}

/// The banner's ground and shadow.
fn ground(desk: &Desk<'_>, sheet: &mut Sheet, skin: &Gnome, card: Rect) {
    let fill = rgb(if desk.dark() {
        skin.card_dark
    } else {
        skin.card_light
    });
    let shade = desk.pick([0, 0, 0, 70], [0, 0, 0, 110]);
    let rim = desk.pick([0, 0, 0, 14], [255, 255, 255, 12]);
    let shadow = (skin.shadow_blur + 4.0, skin.shadow_down, shade);
    desktop::ground(sheet, (card, skin.radius), shadow, (fill, rim));
}

/// The header: the program's symbolic icon, its name, the age; expand and close at the end.
fn header(desk: &mut Desk<'_>, sheet: &mut Sheet, skin: &Gnome, card: Rect) {
    let ink = ink(desk, skin);
    let faint = faded(ink, 190);
    let middle = skin.padding + skin.header_height / 2.0;
    let frame = desk.inset(
        card,
        2.0 * skin.padding,
        middle - skin.source_icon / 2.0,
        skin.source_icon,
        skin.source_icon,
    );
    desktop::mark(sheet, frame, faint);
    let host = desk.host();
    let (name, width) = desk.label(&host, Gnome::style(600, skin.em, skin.text_line));
    let start = 3.0 * skin.padding + skin.source_icon;
    let next = start + name.widest + skin.padding;
    sheet.words(
        name,
        desk.centred(card, start, width, middle, skin.text_line),
        faint,
        Align::Start,
    );
    let age = desk.words().gnome.ages.stamp(desk.scene.stamp).to_owned();
    let (age, width) = desk.label(&age, Gnome::style(400, skin.age_size, skin.text_line));
    let place = desk.centred(card, next, width, middle + 1.0, skin.text_line);
    sheet.words(age, place, faint, Align::Start);
    let round = skin.button_round / 2.0;
    let close = skin.width - 2.0 * skin.padding - round;
    let expand = close - 2.0 * round - skin.padding;
    let disc = desk.pick([0, 0, 0, 24], [255, 255, 255, 34]);
    let at = |desk: &Desk<'_>, x: f32| desk.inset(card, x, middle, 0.0, 0.0);
    for x in [expand, close] {
        let middle = at(desk, x);
        sheet
            .chrome
            .push(Item::fill(Shape::Disc(middle.x, middle.y, round), disc));
    }
    let (middle, cross) = (at(desk, expand), at(desk, close));
    let rise = if desk.scene.surface.state == State::Expanded {
        -4.5
    } else {
        4.5
    };
    desktop::chevron(sheet, (middle.x, middle.y), (4.5, rise), (2.0, ink));
    desktop::cross(sheet, (cross.x, cross.y), 3.8, (2.0, ink));
}

/// Title, origin, body beside the icon.
fn words(desk: &Desk<'_>, sheet: &mut Sheet, skin: &Gnome, card: Rect, (text, top): (Text, f32)) {
    let ink = ink(desk, skin);
    let x = desk.inset(card, text.start, 0.0, text.room, 0.0).x;
    let y = desktop::put(
        desk,
        sheet,
        (Field::Title, text.title),
        (x, card.y + top),
        ink,
    );
    let mut y = y + skin.title_gap;
    if let Some((origin, width)) = text.origin {
        let place = desk.inset(card, text.start, 0.0, width, 0.0).x;
        sheet.words(origin, (place, y), ink, Align::Start);
        if text.open {
            y += skin.text_line * skin.origin_lines;
        }
    }
    let from = text.start + text.room - text.left;
    let x = desk.inset(card, from, 0.0, text.left, 0.0).x;
    desktop::put(desk, sheet, (Field::Body, text.body), (x, y), ink);
}

/// The buttons' words: the message's, and Chrome's own, which opens its settings. None for a host that sends none.
fn labels(desk: &Desk<'_>, skin: &Gnome) -> Vec<(Option<u8>, String)> {
    if !desk.passes(Pass::Buttons) {
        return Vec::new();
    }
    let most = desk.passed_buttons(skin.most_buttons - 1.0);
    let own = desk.words().gnome.settings.clone();
    let message = desk.scene.message.buttons.iter().take(most);
    let labels = message.map(|button| (Some(button.number), button.label.text.clone()));
    labels.chain([(None, own)]).collect()
}

/// The row of buttons, equally wide.
fn buttons(
    desk: &mut Desk<'_>,
    sheet: &mut Sheet,
    skin: &Gnome,
    card: Rect,
    labels: Vec<(Option<u8>, String)>,
) {
    if labels.is_empty() {
        return;
    }
    let ink = ink(desk, skin);
    let count = labels.len() as f32;
    let high = skin.text_line + 2.0 * skin.button_padding;
    let width = (skin.width - 4.0 * skin.padding - skin.padding * (count - 1.0)) / count;
    let top = card.height - 2.0 * skin.padding - high;
    let style = Gnome::style(600, skin.em, skin.text_line);
    let ground = desk.pick([0, 0, 0, 24], [255, 255, 255, 34]);
    let rule = Rule {
        flatten: true,
        ..WRAPPED
    };
    for (at, (number, label)) in labels.into_iter().enumerate() {
        let start = 2.0 * skin.padding + (width + skin.padding) * at as f32;
        let frame = desk.inset(card, start, top, width, high);
        sheet.chrome.push(Item::fill(
            Shape::Rounded(frame, skin.button_radius),
            ground,
        ));
        let room = width - 2.0 * skin.button_sides;
        let text = desk.fit(&label, style, rule, room);
        let place = (frame.x + skin.button_sides, frame.y + skin.button_padding);
        match number {
            Some(number) => sheet.field(
                desk,
                Field::Button(number),
                (text, style, rule),
                place,
                (ink, Align::Center),
            ),
            None => sheet.words(text, place, ink, Align::Center),
        }
    }
}
