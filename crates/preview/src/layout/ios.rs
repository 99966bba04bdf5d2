//! iOS: the card of the lock screen's list, and the long look.

use std::sync::Arc;

use carillon_campaign::Field;

use super::{Desk, Sheet, identity};
use crate::Card;
use crate::card::Rect;
use crate::paint::{Color, Item, Shape};
use crate::screen::ios as screen;
use crate::surface::{Ios, State};
use crate::text::{Align, Breaking, Fitted, Role, Rule, Style};

/// Room for the shadow around a card on its own, in points.
const MARGIN: f32 = 24.0;

/// The rule of every text here: cut at the tail, spaces before the ellipsis go.
const RULE: Rule = Rule {
    lines: None,
    breaking: Breaking::Greedy,
    flatten: false,
    trim: true,
};

/// The card in either state.
pub(super) fn card(desk: &mut Desk<'_>) -> Card {
    let skin = Ios::get();
    let expanded = desk.scene.surface.state == State::Expanded;
    let mut sheet = Sheet::default();
    let width = desk.scene.surface.screen.0 - 2.0 * skin.card_margin;
    let texts = Texts::fit(desk, skin, width, expanded);
    let hero = if expanded {
        desk.picture()
            .map(|image| (hero_height(&image, skin, width), image))
    } else {
        None
    };
    let hero_height = hero.as_ref().map_or(0.0, |(height, _)| *height);
    let height = hero_height + texts.height(desk, skin, expanded);
    let actions = if expanded {
        desk.scene.message.buttons.len()
    } else {
        0
    };
    let actions_height = if actions == 0 {
        0.0
    } else {
        skin.action_gap + actions as f32 * skin.action_row
    };
    let (size, card) = place(desk, skin, width, height, actions_height, expanded);
    if desk.whole() {
        screen::paint(desk, &mut sheet, expanded);
    }
    platter(desk, &mut sheet, card, skin.radius);
    if let Some((height, image)) = hero {
        let frame = Rect { height, ..card };
        sheet.chrome.push(Item::Picture {
            shape: top_rounded(card, height, skin.radius),
            frame,
            image,
        });
    }
    let content = Rect::new(
        card.x,
        card.y + hero_height,
        card.width,
        card.height - hero_height,
    );
    // The icon stands in the middle of a card in the list, and beside the first lines of a long look.
    let middle = (content.height - skin.icon) / 2.0;
    let icon_top = if expanded {
        middle.min(skin.text_padding + 3.0)
    } else {
        middle
    };
    let frame = desk.inset(content, skin.leading, icon_top, skin.icon, skin.icon);
    let shape = Shape::Continuous(frame, skin.icon_radius);
    identity::icon(desk, &mut sheet, shape, frame, skin.style(600));
    texts.put(desk, &mut sheet, skin, content, expanded);
    list(desk, &mut sheet, skin, card, expanded);
    let whole = Rect {
        height: card.height + actions_height,
        ..card
    };
    sheet.finish(desk, size, whole)
}

impl Ios {
    /// The text style at a weight (Subheadline).
    fn style(&self, weight: u16) -> Style {
        Style {
            role: Role::Ios,
            weight,
            size: self.text_size,
            line: self.text_line,
            tracking: self.text_tracking,
        }
    }

    /// The time stamp's style (Footnote).
    fn stamp_style(&self) -> Style {
        Style {
            size: self.stamp_size,
            line: self.stamp_line,
            tracking: self.stamp_tracking,
            ..self.style(400)
        }
    }
}

/// Title and body colour.
fn ink(desk: &Desk<'_>) -> Color {
    desk.pick([0x0B, 0x0C, 0x0E, 255], [255, 255, 255, 255])
}

/// The time stamp's colour.
fn secondary(desk: &Desk<'_>) -> Color {
    desk.pick([0x66, 0x69, 0x6E, 255], [0xA9, 0xAC, 0xB2, 255])
}

/// The picture's height at the top of a long look, in points: its own shape, at most a square.
fn hero_height(image: &crate::paint::Image, skin: &Ios, width: f32) -> f32 {
    (width * image.0.height as f32 / image.0.width as f32)
        .clamp(60.0, skin.expanded_hero_most)
        .round()
}

/// A picture's outline: the card's corners at the top, straight below.
fn top_rounded(card: Rect, height: f32, radius: f32) -> Shape {
    use crate::paint::Segment::{Close, Cubic, Line, Move};
    let (left, top, right, bottom) = (card.x, card.y, card.right(), card.y + height);
    // A quarter circle's control points lie 0.4477 radii from its corner.
    let near = radius * 0.447_715;
    Shape::Path(vec![
        Move(left + radius, top),
        Line(right - radius, top),
        Cubic(right - near, top, right, top + near, right, top + radius),
        Line(right, bottom),
        Line(left, bottom),
        Line(left, top + radius),
        Cubic(left, top + near, left + near, top, left + radius, top),
        Close,
    ])
}

/// Where the card stands: on its screen, or alone with room for its shadow.
fn place(
    desk: &Desk<'_>,
    skin: &Ios,
    width: f32,
    height: f32,
    below: f32,
    expanded: bool,
) -> ((f32, f32), Rect) {
    let (wide, high) = desk.scene.surface.screen;
    if !desk.whole() {
        let size = (width + 2.0 * MARGIN, height + below + 2.0 * MARGIN);
        return (size, Rect::new(MARGIN, MARGIN, width, height));
    }
    let top = if expanded {
        // The long look stands in the middle, never under the status bar.
        ((high - height - below) / 2.0)
            .max(desk.scene.surface.body.top + skin.card_margin)
            .round()
    } else {
        high - skin.list_bottom - height
    };
    (
        (wide, high),
        Rect::new(skin.card_margin, top, width, height),
    )
}

/// The card's ground: material over a screen, an opaque ground like it on its own.
fn platter(desk: &Desk<'_>, sheet: &mut Sheet, frame: Rect, radius: f32) {
    let shape = Shape::Continuous(frame, radius);
    let shade = desk.pick([20, 22, 26, 38], [0, 0, 0, 100]);
    sheet.chrome.push(Item::Shadow {
        shape: shape.clone(),
        frame,
        blur: 16.0,
        down: 4.0,
        color: shade,
    });
    if desk.whole() {
        let tint = desk.pick([248, 249, 251, 196], [34, 36, 40, 166]);
        sheet.chrome.push(Item::Material {
            shape,
            frame,
            blur: 44.0,
            tint,
        });
    } else {
        sheet.chrome.push(Item::fill(
            shape,
            desk.pick([0xF5, 0xF6, 0xF8, 255], [0x2A, 0x2C, 0x30, 255]),
        ));
    }
}

/// The texts of a card, fitted.
struct Texts {
    title: (Arc<Fitted>, Rule, bool),
    subtitle: Option<Arc<Fitted>>,
    body: (Arc<Fitted>, Rule),
    stamp: (Arc<Fitted>, f32),
    thumbnail: bool,
}

impl Texts {
    fn fit(desk: &mut Desk<'_>, skin: &Ios, width: f32, expanded: bool) -> Self {
        let words = desk.words().ios.stamp(desk.scene.stamp).to_owned();
        let stamp = desk.label(&words, skin.stamp_style());
        let thumbnail = !expanded && desk.picture().is_some();
        let room = width - skin.text_start - skin.trailing;
        let title_rule = RULE.with_lines(Some(skin.title_lines as u16));
        // Without a title iOS shows the app's name in its place.
        let own = !desk.text(Field::Title).trim().is_empty();
        let title = if own {
            desk.text(Field::Title)
        } else {
            desk.scene.app.name.as_str()
        }
        .to_owned();
        let title = desk.fit(
            &title,
            skin.style(600),
            title_rule,
            room - stamp.1 - skin.stamp_gap,
        );
        let room = if thumbnail {
            room - skin.thumbnail - skin.thumbnail_gap
        } else {
            room
        };
        let subtitle = desk.text(Field::Subtitle).to_owned();
        let subtitle =
            (!subtitle.is_empty()).then(|| desk.fit(&subtitle, skin.style(600), title_rule, room));
        let body_rule = RULE.with_lines((!expanded).then_some(skin.list_body_lines as u16));
        let body = desk.text(Field::Body).to_owned();
        let body = desk.fit(&body, skin.style(400), body_rule, room);
        Self {
            title: (title, title_rule, own),
            subtitle,
            body: (body, body_rule),
            stamp,
            thumbnail,
        }
    }

    /// Height of all lines, in points.
    fn lines(&self) -> f32 {
        self.title.0.height
            + self.subtitle.as_ref().map_or(0.0, |text| text.height)
            + self.body.0.height
    }

    /// Height of the card's text part, in points.
    fn height(&self, _desk: &Desk<'_>, skin: &Ios, expanded: bool) -> f32 {
        let padding = if expanded {
            skin.text_padding + 1.0
        } else {
            skin.text_padding
        };
        let least = if self.thumbnail {
            skin.thumbnail_top + skin.thumbnail + skin.text_padding
        } else {
            skin.min_height
        };
        (self.lines() + 2.0 * padding).max(least)
    }

    fn put(self, desk: &Desk<'_>, sheet: &mut Sheet, skin: &Ios, card: Rect, expanded: bool) {
        let thumbnail = self.thumbnail && !expanded;
        let top = if thumbnail {
            skin.text_padding
        } else {
            (card.height - self.lines()) / 2.0
        };
        let ink = ink(desk);
        let x = |width: f32| desk.inset(card, skin.text_start, 0.0, width, 0.0).x;
        let room = card.width - skin.text_start - skin.trailing;
        let narrow = if thumbnail {
            room - skin.thumbnail - skin.thumbnail_gap
        } else {
            room
        };
        let mut y = card.y + top;
        let (stamp, stamp_width) = self.stamp;
        let frame = desk.inset(
            card,
            card.width - skin.trailing - stamp_width,
            0.0,
            stamp_width,
            0.0,
        );
        // Baselines of stamp and title agree: Footnote sits one point lower in its shorter line.
        sheet.words(stamp, (frame.x, y + 1.5), secondary(desk), Align::End);
        let (title, rule, own) = self.title;
        let title_room = room - stamp_width - skin.stamp_gap;
        let height = title.height;
        if own {
            sheet.field(
                desk,
                Field::Title,
                (title, skin.style(600), rule),
                (x(title_room), y),
                (ink, Align::Start),
            );
        } else {
            sheet.words(title, (x(title_room), y), ink, Align::Start);
        }
        y += height;
        if let Some(subtitle) = self.subtitle {
            let height = subtitle.height;
            sheet.field(
                desk,
                Field::Subtitle,
                (subtitle, skin.style(600), rule),
                (x(narrow), y),
                (ink, Align::Start),
            );
            y += height;
        }
        let (body, rule) = self.body;
        sheet.field(
            desk,
            Field::Body,
            (body, skin.style(400), rule),
            (x(narrow), y),
            (ink, Align::Start),
        );
        if let Some(image) = desk.picture().filter(|_| thumbnail) {
            let start = card.width - skin.trailing - skin.thumbnail;
            let frame = desk.inset(
                card,
                start,
                skin.thumbnail_top,
                skin.thumbnail,
                skin.thumbnail,
            );
            let shape = Shape::Continuous(frame, skin.thumbnail_radius);
            sheet.chrome.push(Item::Picture {
                shape,
                frame,
                image,
            });
        }
    }
}

/// The list of actions under a long look.
fn list(desk: &mut Desk<'_>, sheet: &mut Sheet, skin: &Ios, card: Rect, expanded: bool) {
    let buttons = &desk.scene.message.buttons;
    if !expanded || buttons.is_empty() {
        return;
    }
    let height = buttons.len() as f32 * skin.action_row;
    let frame = Rect::new(card.x, card.bottom() + skin.action_gap, card.width, height);
    platter(desk, sheet, frame, skin.radius.min(14.0));
    let style = Style {
        size: skin.action_size,
        line: skin.action_line,
        tracking: skin.action_tracking,
        ..skin.style(400)
    };
    let rule = RULE.with_lines(Some(1));
    let room = frame.width - 2.0 * skin.action_inset;
    for (at, button) in buttons.iter().enumerate() {
        let top = frame.y + at as f32 * skin.action_row;
        if at > 0 {
            let line = Rect::new(frame.x, top, frame.width, 0.5);
            sheet.chrome.push(Item::fill(
                Shape::Rect(line),
                desk.pick([60, 60, 67, 60], [235, 235, 245, 50]),
            ));
        }
        let label = desk.fit(&button.label.text, style, rule, room);
        let y = top + (skin.action_row - skin.action_line) / 2.0;
        let ink = ink(desk);
        sheet.field(
            desk,
            Field::Button(button.number),
            (label, style, rule),
            (frame.x + skin.action_inset, y),
            (ink, Align::Start),
        );
    }
}
