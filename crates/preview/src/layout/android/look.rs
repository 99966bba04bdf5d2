//! How a skin's cards look at the person's text size: its numbers, its letters, its colours.

use crate::paint::Color;
use crate::surface::{Android, Skin, sp_to_dp};
use crate::text::{Breaking, Role, Rule, Style};
use crate::{Appearance, Scene};

/// One line: line breaks count as spaces, and what does not fit is cut mid-word.
pub(super) const LINE: Rule = Rule {
    lines: Some(1),
    breaking: Breaking::Greedy,
    flatten: true,
    trim: false,
};

/// Paragraphs: `ImageFloatingTextView` asks for even lines and full hyphenation.
pub(super) const TEXT: Rule = Rule {
    lines: None,
    breaking: Breaking::Even,
    flatten: false,
    trim: false,
};

/// Which templates a card is built from, where more than numbers differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Template {
    /// Android 12–16.
    Classic,
    /// The templates of 2025.
    Redesign,
    /// One UI 8.
    OneUi,
}

/// A card's colours.
#[derive(Clone, Copy, Debug)]
pub(super) struct Colors {
    /// The card.
    pub(super) card: Color,
    /// Title and body.
    pub(super) ink: Color,
    /// The header.
    pub(super) faint: Color,
    /// Buttons.
    pub(super) action: Color,
    /// Behind the expander's arrow and an avatar's letter.
    pub(super) pill: Color,
}

/// How a card looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    /// Its numbers, in dp and sp.
    pub(super) skin: &'static Android,
    /// Its templates.
    pub(super) template: Template,
    /// Its colours.
    pub(super) colors: Colors,
    /// Its width, in dp.
    pub(super) width: f32,
    face: Role,
    scale: f32,
}

impl Look {
    /// The look of a scene's card.
    pub(super) fn of(scene: &Scene<'_>) -> Self {
        let surface = scene.surface;
        let skin = Android::of(surface.skin);
        let template = match surface.skin {
            Skin::Android2025 => Template::Redesign,
            Skin::OneUi => Template::OneUi,
            _ => Template::Classic,
        };
        Self {
            skin,
            template,
            colors: colors(template, scene.appearance == Appearance::Dark),
            width: surface.screen.0 - 2.0 * skin.card_margin,
            face: surface.face,
            scale: scene.text_size.font_scale(),
        }
    }

    /// A size in sp as dp.
    pub(super) fn sp(&self, size: f32) -> f32 {
        sp_to_dp(size, self.scale)
    }

    /// How much higher a line is than at the size a phone is sold with, in dp.
    pub(super) fn grown(&self, size: f32, line: f32) -> f32 {
        self.style(400, size, line).line - line
    }

    /// Letters: a line keeps its proportion to them whatever their size (Android 14).
    pub(super) fn style(&self, weight: u16, size: f32, line: f32) -> Style {
        let scaled = self.sp(size);
        Style {
            role: self.face,
            weight,
            size: scaled,
            line: line * (scaled / size),
            tracking: 0.0,
        }
    }

    /// The header's letters.
    pub(super) fn info(&self) -> Style {
        self.style(400, self.skin.info_size, self.skin.info_line)
    }

    /// The body's letters.
    pub(super) fn text(&self) -> Style {
        self.style(400, self.skin.text_size, self.skin.text_line)
    }

    /// The title's letters in a collapsed card.
    pub(super) fn title(&self) -> Style {
        self.style(500, self.skin.title_size, self.skin.title_line)
    }

    /// The title's letters in an expanded card.
    pub(super) fn expanded_title(&self) -> Style {
        let skin = self.skin;
        self.style(500, skin.expanded_title_size, skin.expanded_title_line)
    }

    /// The buttons' letters.
    pub(super) fn action(&self) -> Style {
        self.style(500, self.skin.action_size, self.skin.action_line)
    }

    /// The side of the right icon, which One UI gives in sp.
    pub(super) fn right_icon(&self) -> f32 {
        match self.template {
            Template::OneUi => self.sp(self.skin.right_icon),
            _ => self.skin.right_icon,
        }
    }
}

/// The colours of a template. AOSP: `visual.md` §1.5, grade P, but for the card by day, which is lighter than the shade's
/// panel behind it; One UI: grade E.
fn colors(template: Template, dark: bool) -> Colors {
    let pick = |light: [u8; 3], night: [u8; 3]| {
        let [r, g, b] = if dark { night } else { light };
        [r, g, b, 255]
    };
    if template == Template::OneUi {
        let ink = pick([0x1F, 0x1F, 0x22], [0xF2, 0xF2, 0xF5]);
        return Colors {
            card: pick([0xFC, 0xFC, 0xFE], [0x28, 0x28, 0x2C]),
            ink,
            faint: pick([0x6A, 0x6A, 0x70], [0xA4, 0xA4, 0xAC]),
            action: ink,
            pill: pick([0xE8, 0xE8, 0xEE], [0x42, 0x42, 0x48]),
        };
    }
    Colors {
        card: pick([0xF4, 0xF3, 0xFA], [0x1D, 0x1F, 0x26]),
        ink: pick([0x30, 0x32, 0x3A], [0xE4, 0xE5, 0xF0]),
        faint: pick([0x5D, 0x5F, 0x68], [0x91, 0x93, 0x9D]),
        action: pick([0x4C, 0x5E, 0x8B], [0xB8, 0xC6, 0xEE]),
        pill: pick([0xDC, 0xE2, 0xF9], [0x35, 0x3B, 0x4D]),
    }
}
