//! The numbers of iOS cards, and which of their two variants a device has.

use super::skin::skin;
use super::{Grade, Skin};

skin! {
    /// iOS 15–18, and iOS 26 with its glass.
    Ios, "ios.toml", glass = "ios-glass.toml":
    card_margin, card_most, radius, leading, icon, icon_radius, text_start, trailing, min_height, text_padding,
    note_gap, thumbnail, thumbnail_gap, thumbnail_under, thumbnail_radius, stamp_gap, title_lines,
    large_title_lines, list_body_lines, large_body_lines, banner_body_lines, list_bottom, list_bottom_bare,
    center_top, banner_top, stack_step, stack_inset, expanded_hero_most, action_gap, action_row, action_inset,
    action_radius, action_rule, blur, tint_light, tint_dark, rim, clock_size, clock_opacity,
}

impl Ios {
    /// The numbers of a device of this skin.
    pub(crate) fn of(skin: Skin) -> &'static Self {
        if skin == Skin::IosGlass {
            Self::glass()
        } else {
            Self::get()
        }
    }

    /// The weakest grade of a device of this skin.
    pub(crate) fn grade_of(skin: Skin) -> Grade {
        Self::of(skin).grade
    }

    /// A card's width on a screen of this width, in points.
    pub(crate) fn card_width(&self, screen: f32) -> f32 {
        (screen - 2.0 * self.card_margin).min(self.card_most)
    }

    /// Whether a screen is wider than a card may get: a tablet's.
    pub(crate) fn is_wide(&self, screen: f32) -> bool {
        screen - 2.0 * self.card_margin > self.card_most
    }
}
