//! What the desktops' cards have in common: where they stand, the browser's neutral mark, the site, small signs.

use std::sync::Arc;

use carillon_campaign::Field;

use super::{Desk, Sheet, identity};
use crate::card::Rect;
use crate::paint::{Color, Image, Item, Segment, Shape};
use crate::surface::Pass;
use crate::text::{Align, Breaking, Fitted, Rule, Style};

/// Words wrap; the last line takes what is left and ends with an ellipsis.
pub(super) const WRAPPED: Rule = Rule {
    lines: Some(1),
    breaking: Breaking::Greedy,
    flatten: false,
    trim: true,
};

/// A field's words as they were fitted.
pub(super) type Words = (Arc<Fitted>, Style, Rule);

impl Desk<'_> {
    /// Whether the program that shows the push passes this on to the desktop.
    pub(super) fn passes(&self, pass: Pass) -> bool {
        self.scene.surface.passes.has(pass)
    }

    /// The message's picture, where the host passes it on.
    pub(super) fn passed_picture(&self) -> Option<Image> {
        self.picture().filter(|_| self.passes(Pass::Image))
    }

    /// How many of the message's buttons are shown where there is room for `most`.
    pub(super) fn passed_buttons(&self, most: f32) -> usize {
        if self.passes(Pass::Buttons) {
            self.scene.message.buttons.len().min(most as usize)
        } else {
            0
        }
    }

    /// The site without its scheme, as browsers show it; empty where the host passes none on.
    pub(super) fn origin(&self) -> String {
        if !self.passes(Pass::Origin) {
            return String::new();
        }
        let site = self.scene.app.site.as_deref().unwrap_or("");
        let host = site
            .strip_prefix("https://")
            .or_else(|| site.strip_prefix("http://"))
            .unwrap_or(site);
        host.trim_end_matches('/').to_owned()
    }

    /// The name of the program that shows the push.
    pub(super) fn host(&self) -> String {
        self.scene.surface.host.clone().unwrap_or_default()
    }

    /// The site's icon, where there is one.
    pub(super) fn site_icon(&self) -> Option<Image> {
        self.decoded(self.scene.app.icon.as_deref())
    }

    /// Fits a field's words; an empty field takes no room.
    pub(super) fn field(&mut self, field: Field, style: Style, rule: Rule, width: f32) -> Words {
        let text = self.text(field).to_owned();
        (self.fit(&text, style, rule, width), style, rule)
    }

    /// A label's place, from the start edge of a box, centred on a line at `middle`.
    pub(super) fn centred(
        &self,
        card: Rect,
        x: f32,
        width: f32,
        middle: f32,
        line: f32,
    ) -> (f32, f32) {
        let frame = self.inset(card, x, middle - line / 2.0, width, line);
        (frame.x, frame.y)
    }
}

/// A colour from its number in a skin: `0xRRGGBB` is exact as a float.
pub(super) fn rgb(number: f32) -> Color {
    let [_, r, g, b] = (number as u32).to_be_bytes();
    [r, g, b, 255]
}

/// The same colour, this opaque.
pub(super) fn faded([r, g, b, _]: Color, opacity: u8) -> Color {
    [r, g, b, opacity]
}

/// The picture's size and the card's frame on it: in its place on the screen, or alone with `margin` for its shadow.
pub(super) fn stand(
    desk: &Desk<'_>,
    (width, height): (f32, f32),
    margin: f32,
    place: impl Fn(f32, f32) -> (f32, f32),
) -> ((f32, f32), Rect) {
    if desk.whole() {
        let (wide, high) = desk.scene.surface.screen;
        let (x, y) = place(wide, high);
        return ((wide, high), Rect::new(x, y, width, height));
    }
    let size = (width + 2.0 * margin, height + 2.0 * margin);
    (size, Rect::new(margin, margin, width, height))
}

/// A card's ground: shadow, fill, and a rim of one pixel within its edge.
pub(super) fn ground(
    sheet: &mut Sheet,
    (card, radius): (Rect, f32),
    (blur, down, shade): (f32, f32, Color),
    (fill, rim): (Color, Color),
) {
    let shape = Shape::Rounded(card, radius);
    sheet.chrome.push(Item::Shadow {
        shape: shape.clone(),
        frame: card,
        blur,
        down,
        color: shade,
    });
    sheet.chrome.push(Item::fill(shape, fill));
    let edge = Rect::new(
        card.x + 0.5,
        card.y + 0.5,
        card.width - 1.0,
        card.height - 1.0,
    );
    sheet.chrome.push(Item::Stroke {
        shape: Shape::Rounded(edge, (radius - 0.5).max(0.0)),
        width: 1.0,
        color: rim,
    });
}

/// The browser's mark: a ring of our own, for no vendor's mark is drawn.
pub(super) fn mark(sheet: &mut Sheet, frame: Rect, color: Color) {
    let radius = frame.width / 2.0;
    let (x, y) = (frame.x + radius, frame.y + radius);
    sheet.chrome.push(Item::Stroke {
        shape: Shape::Disc(x, y, radius * 0.7),
        width: radius * 0.45,
        color,
    });
    sheet
        .chrome
        .push(Item::fill(Shape::Disc(x, y, radius * 0.28), color));
}

/// The browser's mark as an app's icon: on a tile.
pub(super) fn tile(sheet: &mut Sheet, shape: Shape, frame: Rect) {
    sheet
        .chrome
        .push(Item::fill(shape, [0xDC, 0xE5, 0xEA, 255]));
    let inner = Rect::new(
        frame.x + frame.width * 0.18,
        frame.y + frame.height * 0.18,
        frame.width * 0.64,
        frame.height * 0.64,
    );
    mark(sheet, inner, [0x5A, 0x7F, 0x94, 255]);
}

/// The site's icon, or its initial on the accent colour.
pub(super) fn icon(
    desk: &mut Desk<'_>,
    sheet: &mut Sheet,
    shape: Shape,
    frame: Rect,
    style: Style,
) {
    identity::icon(desk, sheet, shape, frame, style);
}

/// A cross around its middle, `reach` to each side.
pub(super) fn cross(
    sheet: &mut Sheet,
    (x, y): (f32, f32),
    reach: f32,
    (width, color): (f32, Color),
) {
    for (from, to) in [(-reach, reach), (reach, -reach)] {
        let line = vec![
            Segment::Move(x - reach, y + from),
            Segment::Line(x + reach, y + to),
        ];
        sheet.chrome.push(Item::Stroke {
            shape: Shape::Path(line),
            width,
            color,
        });
    }
}

/// A chevron around its middle, its tip `rise` below it (above, where `rise` is negative).
pub(super) fn chevron(
    sheet: &mut Sheet,
    (x, y): (f32, f32),
    (reach, rise): (f32, f32),
    (width, color): (f32, Color),
) {
    let line = vec![
        Segment::Move(x - reach, y - rise / 2.0),
        Segment::Line(x, y + rise / 2.0),
        Segment::Line(x + reach, y - rise / 2.0),
    ];
    sheet.chrome.push(Item::Stroke {
        shape: Shape::Path(line),
        width,
        color,
    });
}

/// A wheel for settings, around its middle. The teeth stand at eighths, by a 3-4-5 triangle's near kin.
pub(super) fn wheel(sheet: &mut Sheet, (x, y): (f32, f32), radius: f32, color: Color) {
    sheet.chrome.push(Item::Stroke {
        shape: Shape::Disc(x, y, radius * 0.55),
        width: radius * 0.5,
        color,
    });
    let (inner, outer) = (radius * 0.6, radius);
    for (dx, dy) in [(1.0, 0.0), (0.0, 1.0), (0.707, 0.707), (0.707, -0.707)] {
        for side in [-1.0, 1.0] {
            let tooth = vec![
                Segment::Move(x + dx * inner * side, y + dy * inner * side),
                Segment::Line(x + dx * outer * side, y + dy * outer * side),
            ];
            sheet.chrome.push(Item::Stroke {
                shape: Shape::Path(tooth),
                width: radius * 0.4,
                color,
            });
        }
    }
}

/// Places a field's words from the start; the top of what follows.
pub(super) fn put(
    desk: &Desk<'_>,
    sheet: &mut Sheet,
    (field, words): (Field, Words),
    (x, y): (f32, f32),
    color: Color,
) -> f32 {
    let below = y + words.0.height;
    sheet.field(desk, field, words, (x, y), (color, Align::Start));
    below
}
