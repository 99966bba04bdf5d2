//! The numbers of KDE Plasma's popups.

use super::skin::skin;

skin! {
    /// KDE Plasma's popups.
    Kde, "kde.toml":
    grid_unit, width, edge, padding, radius, panel, small_spacing, header_height, header_icon, summary_size,
    summary_line, summary_lines, text_size, body_units, scroll_bar, icon, picture_width, picture_height,
    most_buttons, button_height, button_padding, button_radius, ground_light, ground_dark, heading_light,
    heading_dark, ink_light, ink_dark, button_light, button_dark,
}
