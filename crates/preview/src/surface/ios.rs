//! The numbers of iOS cards.

use super::skin::skin;

skin! {
    /// iOS 15–18.
    Ios, "ios.toml":
    card_margin, radius, leading, icon, icon_radius, text_start, trailing, min_height, text_padding, thumbnail,
    thumbnail_gap, thumbnail_top, thumbnail_radius, text_size, text_line, text_tracking, stamp_size, stamp_line,
    stamp_tracking, stamp_gap, title_lines, list_body_lines, list_bottom, expanded_hero_most, action_gap,
    action_row, action_size, action_line, action_tracking, action_inset,
}
