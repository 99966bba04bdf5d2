//! The numbers of macOS banners.

use super::skin::skin;

skin! {
    /// macOS banners.
    Macos, "macos.toml":
    width, radius, margin, menu_bar, padding, icon, icon_gap, thumbnail, thumbnail_gap, text_size, text_line,
    stamp_size, title_lines, body_lines, body_lines_under_subtitle, body_lines_expanded, most_buttons,
    button_height, button_padding, button_gap, menu_width, menu_row, menu_padding,
}
