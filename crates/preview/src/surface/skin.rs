//! Skins: the numbers a platform's cards are drawn from, each with its grade and source, read from data.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::Grade;

/// A number as written: value, grade, source.
type Row = (f32, Grade, String);

/// Declares a skin: a struct of plain numbers, its data file, and the weakest grade among them.
macro_rules! skin {
    ($(#[$doc:meta])* $name:ident, $file:literal: $($field:ident),+ $(,)?) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub(crate) struct $name { $(pub(crate) $field: f32,)+ pub(crate) grade: Grade }

        impl $name {
            /// The skin compiled in, read once.
            pub(crate) fn get() -> &'static Self {
                static READ: OnceLock<$name> = OnceLock::new();
                READ.get_or_init(|| {
                    let mut rows = rows(include_str!($file));
                    let mut grade = Grade::P;
                    let skin = Self { $($field: take(&mut rows, stringify!($field), &mut grade),)+ grade: Grade::P };
                    assert!(rows.is_empty(), "{}: unused {:?}", $file, rows.keys());
                    Self { grade, ..skin }
                })
            }
        }
    };
}

/// The rows of a data file by key.
#[expect(
    clippy::expect_used,
    reason = "compiled in and read by every test; there is no way on without it"
)]
fn rows(text: &str) -> BTreeMap<String, Row> {
    toml::from_str(text).expect("a skin")
}

/// Takes one number out; keeps the weakest grade.
fn take(rows: &mut BTreeMap<String, Row>, field: &str, weakest: &mut Grade) -> f32 {
    let key = field.replace('_', "-");
    let Some((value, grade, source)) = rows.remove(&key) else {
        panic!("no {key}")
    };
    assert!(!source.is_empty(), "{key} has no source");
    *weakest = (*weakest).max(grade);
    value
}

skin! {
    /// iOS 15–18.
    Ios, "ios.toml":
    card_margin, radius, leading, icon, icon_radius, text_start, trailing, min_height, text_padding, thumbnail,
    thumbnail_gap, thumbnail_top, thumbnail_radius, text_size, text_line, text_tracking, stamp_size, stamp_line,
    stamp_tracking, stamp_gap, title_lines, list_body_lines, list_bottom, expanded_hero_most, action_gap,
    action_row, action_size, action_line, action_tracking, action_inset,
}

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

skin! {
    /// Windows 11 toasts.
    Windows, "windows.toml":
    width, radius, margin, taskbar, padding, header, header_icon, hero_height, logo, logo_gap, logo_radius,
    title_size, title_line, title_lines, text_size, text_line, body_lines, caption_size, caption_line,
    button_height, button_gap, button_radius, button_padding, most_buttons,
}
