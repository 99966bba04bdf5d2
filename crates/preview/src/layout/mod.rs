//! Layout: a scene becomes a card, per platform.

mod android;
mod chromium;
mod desktop;
mod device;
mod dialog;
mod gnome;
mod identity;
mod ios;
mod kde;
mod macos;
mod primer;
mod prompt;
mod seen;
mod windows;

pub(crate) use identity::accent;

use std::sync::Arc;

use carillon_campaign::{Direction, Field};

use crate::card::Rect;
use crate::fonts::Hand;
use crate::paint::{Color, Image, Item};
use crate::surface::{Place, Skin};
use crate::text::{Align, Fitted, Placed, Rule, Setter, Style};
use crate::words::{Words, words};
use crate::{Appearance, Card, Cut, FieldFit, Fonts, Framing, PictureFit, Scene};

/// Lays a scene out.
pub(crate) fn layout(setter: &mut Setter, fonts: &mut Fonts, scene: &Scene<'_>) -> Card {
    let mut desk = Desk {
        setter,
        fonts,
        scene,
    };
    let card = match (scene.surface.place, scene.surface.skin) {
        (Place::Primer, _) => primer::card(&mut desk),
        (Place::Prompt, _) => prompt::card(&mut desk),
        (_, Skin::Ios | Skin::IosGlass) => ios::card(&mut desk),
        (_, Skin::Android | Skin::Android2025 | Skin::OneUi) => android::card(&mut desk),
        (_, Skin::Windows) => windows::card(&mut desk),
        (_, Skin::Macos) => macos::card(&mut desk),
        (_, Skin::Gnome) => gnome::card(&mut desk),
        (_, Skin::Kde) => kde::card(&mut desk),
        (_, Skin::Chromium) => chromium::card(&mut desk),
    };
    if scene.framing == Framing::Device {
        device::framed(card, scene.surface)
    } else {
        card
    }
}

/// What a layout works with.
pub(crate) struct Desk<'a> {
    setter: &'a mut Setter,
    fonts: &'a mut Fonts,
    pub(crate) scene: &'a Scene<'a>,
}

impl Desk<'_> {
    /// Whether the card is mirrored.
    pub(crate) fn rtl(&self) -> bool {
        self.scene.message.direction == Direction::Rtl
    }

    /// Whether the device is in its dark appearance.
    pub(crate) fn dark(&self) -> bool {
        self.scene.appearance == Appearance::Dark
    }

    /// The first of two colours by day, the second by night.
    pub(crate) fn pick(&self, light: Color, dark: Color) -> Color {
        if self.dark() { dark } else { light }
    }

    /// Whether the whole screen is drawn.
    pub(crate) fn whole(&self) -> bool {
        self.scene.framing != Framing::Card
    }

    /// The system's words in the message's locale.
    pub(crate) fn words(&self) -> Words {
        words(self.scene.message.locale.as_str())
    }

    /// A rectangle given from the start edge of `card`, mirrored where the card is.
    pub(crate) fn inset(&self, card: Rect, x: f32, y: f32, width: f32, height: f32) -> Rect {
        let left = if self.rtl() {
            card.right() - x - width
        } else {
            card.x + x
        };
        Rect::new(left, card.y + y, width, height)
    }

    /// Fits text in the message's direction.
    pub(crate) fn fit(&mut self, text: &str, style: Style, rule: Rule, width: f32) -> Arc<Fitted> {
        let message = self.scene.message;
        self.fit_as(
            text,
            message.locale.as_str(),
            message.direction,
            style,
            (rule, width),
        )
    }

    /// Fits text in a direction of its own: the system's words follow the locale, a clock does not.
    pub(crate) fn fit_as(
        &mut self,
        text: &str,
        language: &str,
        direction: Direction,
        style: Style,
        (rule, width): (Rule, f32),
    ) -> Arc<Fitted> {
        self.setter.fit(
            self.fonts,
            text,
            (language, direction),
            style,
            (rule, width),
        )
    }

    /// A label of one line, and its width: the box is as wide as the words.
    pub(crate) fn label(&mut self, text: &str, style: Style) -> (Arc<Fitted>, f32) {
        let wide = self.fit(text, style, Rule::LABEL, 10_000.0);
        // A hair of spare room, so that the second fitting cannot cut what the first measured.
        let width = wide.widest.ceil() + 1.0;
        (self.fit(text, style, Rule::LABEL, width), width)
    }

    /// A field's words as the message has them; empty where it has none.
    pub(crate) fn text(&self, field: Field) -> &str {
        self.scene
            .message
            .text(field)
            .map_or("", |text| text.text.as_str())
    }

    /// A decoded picture by its path in the campaign folder.
    pub(crate) fn decoded(&self, path: Option<&str>) -> Option<Image> {
        self.scene
            .pictures
            .get(path?)
            .map(|picture| Image(Arc::clone(picture)))
    }

    /// The message's picture, where it is there and decoded.
    pub(crate) fn picture(&self) -> Option<Image> {
        self.decoded(
            self.scene
                .message
                .picture
                .as_ref()
                .and_then(|picture| picture.file.as_deref()),
        )
    }

    /// The characters of `text` that no bundled font has.
    fn missing(&self, style: Style, text: &str) -> Vec<char> {
        let hand = Hand::new(style.role, self.scene.message.locale.as_str());
        self.fonts.missing(hand, style.weight, text)
    }
}

/// A card being put together.
#[derive(Default)]
pub(crate) struct Sheet {
    pub(crate) screen: Vec<Item>,
    pub(crate) chrome: Vec<Item>,
    pub(crate) words: Vec<Placed>,
    fits: Vec<FieldFit>,
    /// What became of the message's picture, where its place among `chrome` does not tell.
    pub(crate) picture: Option<PictureFit>,
}

impl Sheet {
    /// Places a field's words and notes what became of them.
    pub(crate) fn field(
        &mut self,
        desk: &Desk<'_>,
        field: Field,
        (text, style, rule): (Arc<Fitted>, Style, Rule),
        at: (f32, f32),
        (color, align): (Color, Align),
    ) {
        let placed = Placed {
            text,
            field: Some(field),
            x: at.0,
            y: at.1,
            color,
            align,
        };
        let fitted = &placed.text;
        let cut = fitted.cut.as_ref().map(|cut| {
            let shift = fitted.lines.last().map_or(0.0, |line| placed.shift(line));
            let mark = Rect {
                x: cut.mark.x + at.0 + shift,
                y: cut.mark.y + at.1,
                ..cut.mark
            };
            Cut {
                offset: cut.offset,
                hidden: fitted.text()[cut.offset..].to_owned(),
                mark,
            }
        });
        self.fits.push(FieldFit {
            field,
            shown: true,
            lines: fitted.count(),
            lines_allowed: rule.lines,
            cut,
            missing: desk.missing(style, fitted.text()),
        });
        self.words.push(placed);
    }

    /// Notes a field that this surface does not show.
    pub(crate) fn hidden(&mut self, field: Field) {
        let fit = FieldFit {
            field,
            shown: false,
            lines: 0,
            lines_allowed: Some(0),
            cut: None,
            missing: Vec::new(),
        };
        self.fits.push(fit);
    }

    /// Places words of the system or the app: drawn with the card's other words, not reported.
    pub(crate) fn words(&mut self, text: Arc<Fitted>, at: (f32, f32), color: Color, align: Align) {
        self.words.push(Placed {
            text,
            field: None,
            x: at.0,
            y: at.1,
            color,
            align,
        });
    }

    /// The finished card: one fit a field the message has, in the message's order.
    pub(crate) fn finish(mut self, desk: &Desk<'_>, size: (f32, f32), card: Rect) -> Card {
        let message = desk.scene.message;
        let subtitle = message.subtitle.as_ref().map(|_| Field::Subtitle);
        let buttons = message
            .buttons
            .iter()
            .map(|button| Field::Button(button.number));
        let order: Vec<Field> = [Field::Title]
            .into_iter()
            .chain(subtitle)
            .chain([Field::Body])
            .chain(buttons)
            .collect();
        for field in &order {
            if !self.fits.iter().any(|fit| fit.field == *field) {
                self.hidden(*field);
            }
        }
        self.fits
            .sort_by_key(|fit| order.iter().position(|field| *field == fit.field));
        let picture = self
            .picture
            .unwrap_or_else(|| seen::picture(desk, &self.chrome));
        Card {
            size,
            frame: card,
            fits: self.fits,
            picture,
            screen: self.screen,
            chrome: self.chrome,
            words: self.words,
            outline: None,
        }
    }
}
