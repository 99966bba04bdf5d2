//! The numbers of GNOME Shell's banners.

use super::skin::skin;

skin! {
    /// GNOME Shell's banners.
    Gnome, "gnome.toml":
    em, width, least_height, radius, margin, shadow_blur, shadow_down, top_bar, padding, header_height,
    source_icon, age_size, button_round, icon, text_line, title_gap, title_lines, body_lines,
    body_lines_expanded, origin_lines, most_buttons, button_radius, button_padding, button_sides, card_light,
    card_dark, ink_light, ink_dark,
}
