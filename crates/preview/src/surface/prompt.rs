//! The numbers of the systems' permission prompts.

use super::skin::skin;

skin! {
    /// The alert of iOS, the dialog of Android, the bubble of Chrome.
    Prompt, "prompt.toml":
    ios_width, ios_radius, ios_side, ios_top, ios_gap, ios_bottom, ios_title_size, ios_title_line, ios_title_tracking,
    ios_detail_size, ios_detail_line, ios_detail_tracking, ios_row, ios_row_padding, ios_most_growth, ios_scrim,
    android_margin, android_most_width, android_radius, android_padding, android_icon, android_icon_gap,
    android_title_size, android_title_line, android_row, android_row_gap, android_row_radius, android_row_inner,
    android_label_size, android_label_line, android_bottom, android_scrim,
    chrome_width, chrome_radius, chrome_padding, chrome_close, chrome_title_size, chrome_title_line, chrome_row_gap,
    chrome_icon, chrome_icon_gap, chrome_text_size, chrome_text_line, chrome_button_top, chrome_button_height,
    chrome_button_radius, chrome_button_padding, chrome_button_gap, chrome_button_least, chrome_tabs, chrome_toolbar,
    chrome_anchor,
}
