//! The numbers of primers.

use super::skin::skin;
use crate::TextSize;

skin! {
    /// An app's own message that asks for permission before the system does.
    Primer, "primer.toml":
    margin, most_width, most_height, radius, side, text_top, gap, bottom, title_size, title_line, body_size, body_line,
    button_gap, button_height, button_radius, button_between, button_padding, button_least, button_size, button_line,
    button_border, most_buttons, close, close_inset, close_clear, picture_most, scrim, full_picture, full_side, full_top,
    full_bottom, body_xs, body_s, body_m, body_l, body_xl, body_xxl, body_xxxl, body_ax1, body_ax2, body_ax3, body_ax4,
    body_ax5,
}

impl Primer {
    /// Apple's Body style at a text size, in points.
    pub(crate) fn body(&self, size: TextSize) -> f32 {
        let ladder = [
            self.body_xs,
            self.body_s,
            self.body_m,
            self.body_l,
            self.body_xl,
            self.body_xxl,
            self.body_xxxl,
            self.body_ax1,
            self.body_ax2,
            self.body_ax3,
            self.body_ax4,
            self.body_ax5,
        ];
        ladder[size.step()]
    }

    /// How much larger an iPhone's text is than as sold.
    pub(crate) fn growth(&self, size: TextSize) -> f32 {
        self.body(size) / self.body_l
    }
}
