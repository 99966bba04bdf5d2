//! The faces of a card at the person's text size.

use crate::TextSize;
use crate::surface::TextStyle;
use crate::text::{Role, Style};

/// How each text of a card is set.
pub(super) struct Faces {
    /// Title and subtitle.
    pub(super) title: Style,
    pub(super) body: Style,
    /// The line that says how urgent it is.
    pub(super) note: Style,
    /// The time stamp, and the count of a stack.
    pub(super) stamp: Style,
    pub(super) action: Style,
    /// Whether it is an accessibility size: other text styles, and another arrangement.
    pub(super) large: bool,
}

impl Faces {
    pub(super) fn of(size: TextSize, role: Role) -> Self {
        let large = size.is_accessibility();
        let text = if large {
            TextStyle::Body
        } else {
            TextStyle::Subheadline
        };
        let small = if large {
            TextStyle::Body
        } else {
            TextStyle::Footnote
        };
        let face = |style: TextStyle, weight: u16| {
            let measure = style.at(size);
            Style {
                role,
                weight,
                size: measure.size,
                line: measure.line,
                tracking: measure.tracking,
            }
        };
        Self {
            title: face(text, 600),
            body: face(text, 400),
            note: face(small, 600),
            stamp: face(small, 400),
            action: face(TextStyle::Body, 400),
            large,
        }
    }
}
