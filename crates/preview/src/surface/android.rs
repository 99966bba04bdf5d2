//! The numbers of Android cards.

use super::skin::skin;

skin! {
    /// Android 12–16, classic templates.
    Android, "android.toml":
    card_margin, radius, heads_up_gap, shade_top, icon, icon_start, text_start, text_end,
    text_end_expander, one_line_height, two_line_height, top_margin, top_line, body_gap, title_size, title_line,
    expanded_title_size, expanded_title_line, text_size, text_line, info_size, info_line, divider_gap,
    body_lines, right_icon, right_icon_gap, right_icon_end, right_icon_radius, expander, expander_end,
    header_height, content_top, content_bottom, big_text_gap, max_height, picture_gap, picture_radius,
    picture_lines, action_row, action_height, action_start, action_padding, most_actions,
}
