//! The texts of a card: what is urgent, when, title, subtitle, body, and how many more there are.

use std::sync::Arc;

use carillon_campaign::{Field, InterruptionLevel, Platform, Settings};

use super::super::{Desk, Sheet};
use super::{Plan, RULE, ink, picture, secondary};
use crate::card::Rect;
use crate::paint::{Color, Image, Item, Shape};
use crate::surface::{Ios, Place, State};
use crate::text::{Align, Fitted, Rule, Style};

/// One text of the column.
struct Row {
    text: Arc<Fitted>,
    style: Style,
    rule: Rule,
    color: Color,
    /// Start of its box from the card's start edge, and its width, in points.
    start: f32,
    room: f32,
    /// The field it is; `None` for the system's and the app's own words.
    field: Option<Field>,
    /// Kept free above and below it, in points.
    gap: (f32, f32),
}

impl Row {
    fn height(&self) -> f32 {
        self.gap.0 + self.text.height + self.gap.1
    }
}

/// The texts of a card, fitted.
pub(super) struct Texts {
    rows: Vec<Row>,
    /// The time stamp beside the first row, and its width in points; a row of its own in large text.
    stamp: Option<(Arc<Fitted>, f32)>,
    thumbnail: Option<Image>,
    /// Top of the thumbnail within the card, in points.
    thumbnail_top: f32,
    /// Height of the rows beside the icon in large text, in points.
    head: Option<f32>,
    padding: f32,
}

/// Fits the rows one after another.
struct Column<'a, 'b> {
    desk: &'a mut Desk<'b>,
    rows: Vec<Row>,
    color: Color,
    /// Where the rows start, from the card's start edge, in points.
    start: f32,
}

impl Column<'_, '_> {
    /// A row of the system's or the app's words.
    fn words(&mut self, text: &str, style: Style, (rule, room): (Rule, f32)) -> &mut Row {
        let text = self.desk.fit(text, style, rule, room);
        let row = Row {
            text,
            style,
            rule,
            color: self.color,
            start: self.start,
            room,
            field: None,
            gap: (0.0, 0.0),
        };
        self.rows.push(row);
        let last = self.rows.len() - 1;
        &mut self.rows[last]
    }

    /// A row of a field's words.
    fn field(&mut self, field: Field, style: Style, by: (Rule, f32)) {
        let text = self.desk.text(field).to_owned();
        self.words(&text, style, by).field = Some(field);
    }

    /// A quiet row of the system's words, with its gaps; in large text it takes the lines it needs.
    fn note(&mut self, text: &str, style: Style, (plan, room): (&Plan, f32), gap: (f32, f32)) {
        let rule = if plan.faces.large { RULE } else { Rule::LABEL };
        let quiet = secondary(self.desk, plan.skin);
        let row = self.words(text, style, (rule, room));
        (row.color, row.gap) = (quiet, gap);
    }

    /// The title, or what stands in its place.
    fn title(&mut self, plan: &Plan, room: f32) {
        let (style, rule) = (plan.faces.title, title_rule(plan));
        if titled(self.desk) {
            self.field(Field::Title, style, (rule, room));
        } else {
            // Without a title iOS shows the app's name in its place.
            let app = self.desk.scene.app.name.clone();
            self.words(&app, style, (rule, room));
        }
    }

    /// Subtitle or the web app's line, body, and how many more there are.
    fn below(&mut self, plan: &Plan, room: f32) {
        let (faces, rule) = (&plan.faces, title_rule(plan));
        if titled(self.desk) && self.desk.scene.surface.platform == Platform::Web {
            let from = self.desk.words().apple.from(&self.desk.scene.app.name);
            self.words(&from, faces.title, (rule, room));
        }
        if !self.desk.text(Field::Subtitle).is_empty() {
            self.field(Field::Subtitle, faces.title, (rule, room));
        }
        let lines = RULE.with_lines(body_lines(plan));
        self.field(Field::Body, faces.body, (lines, room));
        if plan.state == State::Stack {
            let words = self.desk.words().apple.more.clone();
            let gap = (plan.skin.note_gap, 0.0);
            self.note(&words, faces.stamp, (plan, room), gap);
        }
    }

    /// The rows in large text, and the height of those beside the icon; the others start under it.
    fn large(&mut self, plan: &Plan, stamp: &str, room: Room) -> f32 {
        let skin = plan.skin;
        let gap = (0.0, skin.note_gap);
        if let Some(words) = urgency(self.desk) {
            self.note(&words, plan.faces.note, (plan, room.whole), gap);
        }
        self.title(plan, room.whole);
        self.note(stamp, plan.faces.stamp, (plan, room.narrow), gap);
        let head = self.rows.iter().map(Row::height).sum();
        let gained = skin.text_start - skin.leading;
        self.start = skin.leading;
        self.below(plan, room.narrow + gained);
        head
    }

    /// The rows at usual sizes, all beside the icon, the first beside the time stamp.
    fn usual(&mut self, plan: &Plan, room: Room) {
        match urgency(self.desk) {
            Some(words) => {
                let gap = (0.0, plan.skin.note_gap);
                self.note(&words, plan.faces.note, (plan, room.beside), gap);
                self.title(plan, room.narrow);
            }
            None => self.title(plan, room.beside),
        }
        self.below(plan, room.narrow);
    }
}

/// Widths beside the icon, in points.
#[derive(Clone, Copy)]
struct Room {
    whole: f32,
    /// Beside the time stamp.
    beside: f32,
    /// Beside the thumbnail, where there is one.
    narrow: f32,
}

impl Texts {
    pub(super) fn fit(desk: &mut Desk<'_>, plan: &Plan) -> Self {
        let (skin, faces) = (plan.skin, &plan.faces);
        let words = desk.words().ios.stamp(desk.scene.stamp).to_owned();
        let (stamp, stamp_width) = desk.label(&words, faces.stamp);
        let thumbnail = picture(desk).filter(|_| !plan.is_expanded());
        let whole = plan.width - skin.text_start - skin.trailing;
        let taken = thumbnail
            .as_ref()
            .map_or(0.0, |_| skin.thumbnail + skin.thumbnail_gap);
        let room = Room {
            whole,
            beside: whole - stamp_width - skin.stamp_gap,
            narrow: whole - taken,
        };
        let color = ink(desk);
        let mut column = Column {
            desk,
            rows: Vec::new(),
            color,
            start: skin.text_start,
        };
        let head = if faces.large {
            Some(column.large(plan, &words, room))
        } else {
            column.usual(plan, room);
            None
        };
        let rows = column.rows;
        let over_thumbnail = head.unwrap_or_else(|| first_line(&rows));
        Self {
            rows,
            stamp: (!faces.large).then_some((stamp, stamp_width)),
            thumbnail,
            thumbnail_top: skin.text_padding + over_thumbnail + skin.thumbnail_under,
            head,
            padding: if plan.is_expanded() {
                skin.text_padding + 1.0
            } else {
                skin.text_padding
            },
        }
    }

    /// Height of the rows beside the icon in large text, with the padding above them, in points.
    pub(super) fn head(&self) -> Option<(f32, f32)> {
        Some((self.padding, self.head?))
    }

    /// Height of all rows, in points.
    fn lines(&self) -> f32 {
        self.rows.iter().map(Row::height).sum()
    }

    /// Height of the card's text part, in points.
    pub(super) fn height(&self, skin: &Ios) -> f32 {
        let least = if self.thumbnail.is_some() {
            self.thumbnail_top + skin.thumbnail + skin.text_padding
        } else {
            skin.min_height
        };
        (self.lines() + 2.0 * self.padding).max(least)
    }

    /// Puts them on the card.
    pub(super) fn put(self, desk: &Desk<'_>, sheet: &mut Sheet, plan: &Plan, card: Rect) {
        let skin = plan.skin;
        let top = if self.thumbnail.is_some() {
            skin.text_padding
        } else {
            (card.height - self.lines()) / 2.0
        };
        let mut y = card.y + top;
        if let Some((stamp, width)) = self.stamp {
            let frame = desk.inset(card, card.width - skin.trailing - width, 0.0, width, 0.0);
            let color = secondary(desk, skin);
            let down = self.rows.first().map_or(0.0, |row| lowered(row, &stamp));
            sheet.words(stamp, (frame.x, y + down), color, Align::End);
        }
        for row in self.rows {
            let height = row.height();
            let at = (
                desk.inset(card, row.start, 0.0, row.room, 0.0).x,
                y + row.gap.0,
            );
            match row.field {
                Some(field) => sheet.field(
                    desk,
                    field,
                    (row.text, row.style, row.rule),
                    at,
                    (row.color, Align::Start),
                ),
                None => sheet.words(row.text, at, row.color, Align::Start),
            }
            y += height;
        }
        if let Some(image) = self.thumbnail {
            let (side, start) = (skin.thumbnail, card.width - skin.trailing - skin.thumbnail);
            let frame = desk.inset(card, start, self.thumbnail_top, side, side);
            let shape = Shape::Continuous(frame, skin.thumbnail_radius);
            sheet.chrome.push(Item::Picture {
                shape,
                frame,
                image,
            });
        }
    }
}

/// Whether the message has a title of its own.
fn titled(desk: &Desk<'_>) -> bool {
    !desk.text(Field::Title).trim().is_empty()
}

/// The rule of title and subtitle.
fn title_rule(plan: &Plan) -> Rule {
    let lines = if plan.faces.large {
        plan.skin.large_title_lines
    } else {
        plan.skin.title_lines
    };
    RULE.with_lines(Some(lines as u16))
}

/// Lines of body allowed; `None` in a long look.
fn body_lines(plan: &Plan) -> Option<u16> {
    let skin = plan.skin;
    let lines = match (plan.state, plan.place) {
        (State::Expanded, _) => return None,
        (_, Place::Banner) => skin.banner_body_lines,
        _ if plan.faces.large => skin.large_body_lines,
        _ => skin.list_body_lines,
    };
    Some(lines as u16)
}

/// What iOS says above the title of a notification that breaks through Focus, if it is one.
fn urgency(desk: &Desk<'_>) -> Option<String> {
    let Settings::Ios(settings) = &desk.scene.message.settings else {
        return None;
    };
    let words = desk.words().apple;
    match settings.interruption_level {
        InterruptionLevel::TimeSensitive => Some(words.time_sensitive.clone()),
        InterruptionLevel::Critical => Some(words.critical.clone()),
        InterruptionLevel::Passive | InterruptionLevel::Active => None,
    }
}

/// Height of the first row's first line, beside which the time stamp stands, in points.
fn first_line(rows: &[Row]) -> f32 {
    rows.first().map_or(0.0, |row| row.style.line)
}

/// How far the time stamp stands below the top of the row beside it, so that their baselines agree: half of what their
/// lines differ by, and half as much again for the larger face's ascent.
fn lowered(row: &Row, stamp: &Fitted) -> f32 {
    if row.text.lines.is_empty() {
        return 0.0;
    }
    (row.style.line - stamp.height) * 0.75
}
