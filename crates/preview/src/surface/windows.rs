//! The numbers of Windows toasts.

use super::skin::skin;

skin! {
    /// Windows 11 toasts.
    Windows, "windows.toml":
    width, radius, margin, taskbar, padding, header, header_icon, hero_height, logo, logo_gap, logo_radius,
    title_size, title_line, title_lines, text_size, text_line, body_lines, caption_size, caption_line,
    button_height, button_gap, button_radius, button_padding, most_buttons,
}
