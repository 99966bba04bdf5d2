//! macOS: the banner a browser hands to the system.

use carillon_campaign::Field;

use super::desktop::{self, WRAPPED, Words};
use super::{Desk, Sheet};
use crate::Card;
use crate::card::Rect;
use crate::paint::{Color, Item, Shape};
use crate::screen::macos as screen;
use crate::surface::{Macos, Pass, State};
use crate::text::{Align, Role, Rule, Style};

/// Room for the shadow around a banner on its own.
const MARGIN: f32 = 24.0;

/// Between the title and the time stamp.
const STAMP_GAP: f32 = 8.0;

impl Macos {
    fn style(weight: u16, size: f32, line: f32) -> Style {
        Style {
            role: Role::Macos,
            weight,
            size,
            line,
            tracking: 0.0,
        }
    }
}

/// The colour of what matters.
fn ink(desk: &Desk<'_>) -> Color {
    desk.pick([0x1D, 0x1D, 0x1F, 255], [0xF2, 0xF2, 0xF4, 255])
}

/// The colour of time stamps and of the button's words.
fn faint(desk: &Desk<'_>) -> Color {
    desk.pick([0x5C, 0x5E, 0x63, 255], [0xB4, 0xB5, 0xBA, 255])
}

/// What the banner says.
struct Text {
    title: Words,
    origin: Option<Words>,
    body: Words,
    start: f32,
    room: f32,
    /// The room of the time stamp, at the title's end.
    stamp: f32,
}

impl Text {
    fn height(&self) -> f32 {
        let origin = self.origin.as_ref().map_or(0.0, |(text, ..)| text.height);
        self.title.0.height + origin + self.body.0.height
    }
}

/// The banner.
pub(super) fn card(desk: &mut Desk<'_>) -> Card {
    let skin = Macos::get();
    let open = desk.scene.surface.state == State::Expanded;
    let mut sheet = Sheet::default();
    let thumbnail = desk.site_icon().filter(|_| !desk.passes(Pass::SiteIcon));
    let text = text(desk, skin, thumbnail.is_some(), open);
    let buttons = if open {
        desk.passed_buttons(skin.most_buttons)
    } else {
        0
    };
    let content = text.height().max(skin.icon);
    let row = if buttons == 0 {
        0.0
    } else {
        skin.button_gap + skin.button_height
    };
    let height = content + row + 2.0 * skin.padding;
    let below = menu_height(skin, buttons);
    let place = |wide: f32, _| {
        // The menu bar's end is at the left where macOS is mirrored, and the banners with it.
        let x = if desk.rtl() {
            skin.margin
        } else {
            wide - skin.margin - skin.width
        };
        (x, skin.menu_bar + skin.margin)
    };
    let (size, whole) = desktop::stand(desk, (skin.width, height + below), MARGIN, place);
    let card = Rect { height, ..whole };
    if desk.whole() {
        screen::paint(desk, &mut sheet);
    }
    ground(desk, &mut sheet, (card, skin.radius));
    icons(desk, &mut sheet, skin, card, content);
    words(desk, &mut sheet, skin, card, (text, content));
    if buttons > 0 {
        options(desk, &mut sheet, skin, card, buttons);
    }
    sheet.finish(desk, size, whole)
}

/// Fits the words: with a subtitle, one line less is left for the body.
fn text(desk: &mut Desk<'_>, skin: &Macos, thumbnail: bool, open: bool) -> Text {
    let start = skin.padding + skin.icon + skin.icon_gap;
    let aside = if thumbnail {
        skin.thumbnail + skin.thumbnail_gap
    } else {
        0.0
    };
    let room = skin.width - start - skin.padding - aside;
    let bold = Macos::style(600, skin.text_size, skin.text_line);
    let plain = Macos::style(400, skin.text_size, skin.text_line);
    let stamp = desk.words().macos.ages.stamp(desk.scene.stamp).to_owned();
    let small = Macos::style(400, skin.stamp_size, skin.text_line);
    let (_, stamp) = desk.label(&stamp, small);
    let line = WRAPPED.with_lines(Some(skin.title_lines as u16));
    let title = desk.field(Field::Title, bold, line, room - stamp - STAMP_GAP);
    let site = desk.origin();
    let origin =
        (!site.is_empty()).then(|| (desk.fit(&site, bold, Rule::LABEL, room), bold, Rule::LABEL));
    let lines = if open {
        skin.body_lines_expanded
    } else if origin.is_some() {
        skin.body_lines_under_subtitle
    } else {
        skin.body_lines
    };
    let body = desk.field(
        Field::Body,
        plain,
        WRAPPED.with_lines(Some(lines as u16)),
        room,
    );
    Text {
        title,
        origin,
        body,
        start,
        room,
        stamp,
    }
}

/// The banner's material: what lies behind, blurred, or grey where there is nothing.
fn ground(desk: &Desk<'_>, sheet: &mut Sheet, (card, radius): (Rect, f32)) {
    let shape = Shape::Continuous(card, radius);
    sheet.chrome.push(Item::Shadow {
        shape: shape.clone(),
        frame: card,
        blur: 18.0,
        down: 6.0,
        color: desk.pick([0, 0, 0, 64], [0, 0, 0, 130]),
    });
    if desk.whole() {
        sheet.chrome.push(Item::Material {
            shape,
            frame: card,
            blur: 44.0,
            tint: desk.pick([0xF4, 0xF4, 0xF6, 214], [0x2A, 0x2B, 0x2F, 214]),
        });
    } else {
        let fill = desk.pick([0xF1, 0xF1, 0xF3, 255], [0x2E, 0x2F, 0x33, 255]);
        sheet.chrome.push(Item::fill(shape, fill));
    }
    let edge = Rect::new(
        card.x + 0.25,
        card.y + 0.25,
        card.width - 0.5,
        card.height - 0.5,
    );
    sheet.chrome.push(Item::Stroke {
        shape: Shape::Continuous(edge, radius - 0.25),
        width: 0.5,
        color: desk.pick([0, 0, 0, 46], [255, 255, 255, 60]),
    });
}

/// The app's icon at the start, the site's as a thumbnail at the end; in Safari the site's icon is the app's.
fn icons(desk: &mut Desk<'_>, sheet: &mut Sheet, skin: &Macos, card: Rect, content: f32) {
    let top = skin.padding + (content.min(skin.icon) - skin.icon) / 2.0;
    let frame = desk.inset(card, skin.padding, top, skin.icon, skin.icon);
    let style = Macos::style(600, skin.text_size, skin.text_line);
    let shape = Shape::Continuous(frame, skin.icon * 0.224);
    if desk.passes(Pass::SiteIcon) {
        desktop::icon(desk, sheet, shape, frame, style);
        return;
    }
    desktop::tile(sheet, shape, frame);
    if desk.site_icon().is_some() {
        let start = skin.width - skin.padding - skin.thumbnail;
        let top = skin.padding + (skin.icon - skin.thumbnail) / 2.0;
        let frame = desk.inset(card, start, top, skin.thumbnail, skin.thumbnail);
        desktop::icon(desk, sheet, Shape::Rounded(frame, 5.0), frame, style);
    }
}

/// Title with its time stamp, subtitle, body: together in the middle of the icon's height, or from its top.
fn words(
    desk: &mut Desk<'_>,
    sheet: &mut Sheet,
    skin: &Macos,
    card: Rect,
    (text, content): (Text, f32),
) {
    let (ink, faint) = (ink(desk), faint(desk));
    let x = desk.inset(card, text.start, 0.0, text.room, 0.0).x;
    let y = card.y + skin.padding + (content - text.height()) / 2.0;
    let small = Macos::style(400, skin.stamp_size, skin.text_line);
    let stamp = desk.words().macos.ages.stamp(desk.scene.stamp).to_owned();
    let (stamp, _) = desk.label(&stamp, small);
    let at = desk
        .inset(
            card,
            text.start + text.room - text.stamp,
            0.0,
            text.stamp,
            0.0,
        )
        .x;
    sheet.words(stamp, (at, y), faint, Align::End);
    // The title's box ends before the time stamp: at its other side in a mirrored banner.
    let spare = text.stamp + STAMP_GAP;
    let title_x = if desk.rtl() { x + spare } else { x };
    let y = desktop::put(desk, sheet, (Field::Title, text.title), (title_x, y), ink);
    let y = text.origin.map_or(y, |(origin, ..)| {
        let below = y + origin.height;
        sheet.words(origin, (x, y), ink, Align::Start);
        below
    });
    desktop::put(desk, sheet, (Field::Body, text.body), (x, y), ink);
}

/// The height of the open menu and the gap above it.
fn menu_height(skin: &Macos, buttons: usize) -> f32 {
    if buttons < 2 {
        return 0.0;
    }
    skin.button_gap + 2.0 * skin.menu_padding + skin.menu_row * buttons as f32
}

/// The button under the words: the only action itself, or “Options” with its menu open below.
fn options(desk: &mut Desk<'_>, sheet: &mut Sheet, skin: &Macos, card: Rect, buttons: usize) {
    let style = Macos::style(400, skin.text_size, skin.text_line);
    let top = card.height - skin.padding - skin.button_height;
    let middle = top + skin.button_height / 2.0;
    let most = skin.width - 2.0 * skin.padding - 2.0 * skin.button_padding;
    let shade = desk.pick([0, 0, 0, 20], [255, 255, 255, 34]);
    let ink = ink(desk);
    if buttons == 1 {
        let (label, wanted) = only(desk, style, most);
        let wide = wanted + 2.0 * skin.button_padding;
        let frame = desk.inset(
            card,
            skin.width - skin.padding - wide,
            top,
            wide,
            skin.button_height,
        );
        sheet
            .chrome
            .push(Item::fill(Shape::Rounded(frame, 6.0), shade));
        let at = (
            frame.x + skin.button_padding,
            frame.y + (skin.button_height - skin.text_line) / 2.0,
        );
        let number = desk.scene.message.buttons[0].number;
        sheet.field(desk, Field::Button(number), label, at, (ink, Align::Center));
        return;
    }
    let words = desk.words().macos.options.clone();
    let (label, wanted) = desk.label(&words, style);
    let wide = wanted + 14.0 + 2.0 * skin.button_padding;
    let start = skin.width - skin.padding - wide;
    let frame = desk.inset(card, start, top, wide, skin.button_height);
    sheet
        .chrome
        .push(Item::fill(Shape::Rounded(frame, 6.0), shade));
    let at = desk.centred(
        card,
        start + skin.button_padding,
        wanted,
        middle,
        skin.text_line,
    );
    sheet.words(label, at, ink, Align::Start);
    let tip = desk.inset(
        card,
        start + wide - skin.button_padding - 4.0,
        middle,
        0.0,
        0.0,
    );
    desktop::chevron(sheet, (tip.x, tip.y), (3.5, 4.0), (1.4, ink));
    menu(desk, sheet, skin, card, buttons);
}

/// The only action's words and the width they want.
fn only(desk: &mut Desk<'_>, style: Style, most: f32) -> (Words, f32) {
    let text = desk.scene.message.buttons[0].label.text.clone();
    let (_, wanted) = desk.label(&text, style);
    let width = wanted.min(most);
    let rule = Rule {
        flatten: true,
        ..WRAPPED
    };
    ((desk.fit(&text, style, rule, width), style, rule), width)
}

/// The open menu: a row an action.
fn menu(desk: &mut Desk<'_>, sheet: &mut Sheet, skin: &Macos, card: Rect, buttons: usize) {
    let top = card.height + skin.button_gap;
    let high = 2.0 * skin.menu_padding + skin.menu_row * buttons as f32;
    let start = skin.width - skin.menu_width;
    let frame = desk.inset(card, start, top, skin.menu_width, high);
    ground(desk, sheet, (frame, 7.0));
    let style = Macos::style(400, skin.text_size, skin.text_line);
    let inset = skin.menu_padding + 10.0;
    let rule = Rule {
        flatten: true,
        ..WRAPPED
    };
    for at in 0..buttons {
        let button = &desk.scene.message.buttons[at];
        let (number, text) = (button.number, button.label.text.clone());
        let room = skin.menu_width - 2.0 * inset;
        let words = (desk.fit(&text, style, rule, room), style, rule);
        let y = frame.y
            + skin.menu_padding
            + skin.menu_row * at as f32
            + (skin.menu_row - skin.text_line) / 2.0;
        let place = (frame.x + inset, y);
        sheet.field(
            desk,
            Field::Button(number),
            words,
            place,
            (ink(desk), Align::Start),
        );
    }
}
