//! The app's face on a card: its icon, or its initial on its accent colour.

use unicode_segmentation::UnicodeSegmentation;

use super::{Desk, Sheet};
use crate::card::Rect;
use crate::paint::{Color, Item, Shape};
use crate::text::{Align, Rule, Style};

/// Behind the initial of an app that has no accent colour.
const NEUTRAL: Color = [0x5B, 0x67, 0x70, 255];

/// The app's accent (`#rrggbb`), or a neutral grey.
pub(crate) fn accent(desk: &Desk<'_>) -> Color {
    desk.scene
        .app
        .accent
        .as_deref()
        .and_then(parse)
        .unwrap_or(NEUTRAL)
}

/// Reads `#rrggbb`.
fn parse(text: &str) -> Option<Color> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let value = u32::from_str_radix(digits, 16).ok()?;
    let [_, r, g, b] = value.to_be_bytes();
    Some([r, g, b, 255])
}

/// White or near black, whichever reads on `ground` (Rec. 709 luma).
pub(super) fn ink_on([r, g, b, _]: Color) -> Color {
    let luma = (54 * u32::from(r) + 183 * u32::from(g) + 19 * u32::from(b)) / 256;
    if luma > 160 {
        [0x1B, 0x1C, 0x1E, 255]
    } else {
        [255; 4]
    }
}

/// Draws the app's icon within a shape, or its initial on the accent colour.
pub(super) fn icon(
    desk: &mut Desk<'_>,
    sheet: &mut Sheet,
    shape: Shape,
    frame: Rect,
    style: Style,
) {
    if let Some(image) = desk.decoded(desk.scene.app.icon.as_deref()) {
        sheet.chrome.push(Item::Picture {
            shape,
            frame,
            image,
        });
        return;
    }
    let ground = accent(desk);
    sheet.chrome.push(Item::fill(shape, ground));
    let name = desk.scene.app.name.trim();
    let initial: String = name
        .graphemes(true)
        .take(1)
        .flat_map(str::chars)
        .flat_map(char::to_uppercase)
        .collect();
    let style = Style {
        size: frame.height * 0.52,
        line: frame.height,
        tracking: 0.0,
        ..style
    };
    let fitted = desk.fit(&initial, style, Rule::LABEL, frame.width);
    let ink = ink_on(ground);
    let placed = crate::text::Placed {
        text: fitted,
        field: None,
        x: frame.x,
        y: frame.y,
        color: ink,
        align: Align::Center,
    };
    sheet.chrome.push(Item::Words(placed));
}

#[cfg(test)]
mod tests {
    use super::{ink_on, parse};

    #[test]
    fn accents_are_read_strictly() {
        assert_eq!(parse("#234a3b"), Some([0x23, 0x4A, 0x3B, 255]));
        assert_eq!(parse("234a3b"), None);
        assert_eq!(parse("#fff"), None);
        assert_eq!(parse("#ééé"), None);
    }

    #[test]
    fn ink_is_legible() {
        assert_eq!(ink_on([255, 240, 200, 255])[0], 0x1B);
        assert_eq!(ink_on([0x23, 0x4A, 0x3B, 255])[0], 255);
    }
}
