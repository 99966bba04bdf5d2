//! The numbers of Android cards.

mod scale;

use super::Skin;
use super::skin::skin;

pub(crate) use scale::sp_to_dp;

skin! {
    /// Android 12–16, classic templates; in the variants, the templates of 2025 and One UI 8.
    Android, "android.toml", redesign = "android-2025.toml", one_ui = "android-one-ui.toml":
    card_margin, radius, heads_up_gap, shade_top, lock_top, icon, icon_start, icon_padding, icon_middle, text_start, text_end,
    text_end_expander, body_end, one_line_height, two_line_height, top_margin, one_line_margin, top_line, body_gap, title_size, title_line,
    expanded_title_size, expanded_title_line, text_size, text_line, info_size, info_line, divider_gap, header_least, header_hide,
    body_lines, right_icon, right_icon_gap, right_icon_end, right_icon_radius, expander, expander_width, expander_end,
    header_height, header_middle, content_top, content_bottom, big_text_gap, max_height, picture_gap, picture_radius,
    picture_lines, picture_height, inline_height, inline_gap, avatar, badge, conversation_start, message_gap, story_gap,
    action_row, action_height, action_bottom, action_indent, action_margin, action_padding, action_side, action_list_end,
    action_size, action_line, most_actions, most_page_actions,
}

impl Android {
    /// The numbers of a skin; the classic ones for any that is not Android's.
    pub(crate) fn of(skin: Skin) -> &'static Self {
        match skin {
            Skin::Android2025 => Self::redesign(),
            Skin::OneUi => Self::one_ui(),
            _ => Self::get(),
        }
    }
}
