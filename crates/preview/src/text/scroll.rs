//! Scrolling: a text in a box too low for it. Nothing stands for what is below: the person scrolls to it.

use std::sync::Arc;

use super::{Cutting, Fitted};
use crate::card::Rect;

impl Fitted {
    /// The first lines of a text that was fitted without a bound, as a box shows them before anyone scrolls.
    pub(crate) fn scrolled(self: &Arc<Self>, lines: u16) -> Arc<Self> {
        let shown = usize::from(lines);
        if self.lines.len() <= shown {
            return Arc::clone(self);
        }
        let mut top = Self::clone(self);
        top.key.rule.lines = Some(lines);
        top.lines.truncate(shown);
        top.ranges.truncate(shown);
        top.height = self.key.style().line * f32::from(lines);
        top.widest = top.lines.iter().map(|line| line.width).fold(0.0, f32::max);
        top.cut = Some(top.end());
        Arc::new(top)
    }

    /// The end of the last line, where reading stops.
    fn end(&self) -> Cutting {
        let line = self.key.style().line;
        let width = self.lines.last().map_or(0.0, |line| line.width);
        let x = if self.key.rtl { 0.0 } else { width };
        Cutting {
            offset: self.ranges.last().map_or(0, |range| range.end),
            mark: Rect {
                x: x - 0.5,
                y: (self.height - line).max(0.0),
                width: 1.0,
                height: line,
            },
        }
    }
}
