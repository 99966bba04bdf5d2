//! The numbers of Chromium's own cards.

use super::skin::skin;

skin! {
    /// Chromium's own cards on Linux.
    Chromium, "chromium.toml":
    width, radius, edge, start, header_middle, mark, mark_start, mark_start_mirrored, origin_start,
    origin_size, origin_line, dot_gap, age_gap, controls_middle, close_end, settings_end, text_top, text_size,
    text_line, title_lines, body_lines, body_lines_expanded, icon, icon_top, icon_end, icon_gap, text_end,
    bottom, picture_width, picture_lost, picture_most, most_buttons, button_row, button_start, button_padding,
    button_gap, button_size, button_end, ground_light, ground_dark, ink_light, ink_dark, faint_light,
    faint_dark,
}
