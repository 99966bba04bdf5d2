//! How large artboards are: equal widths, as high as the stage lets them be, the card always in view.

use carillon_preview::Rect;

use super::board::Laid;

/// Between artboards, in CSS pixels (layout.css `.stage`).
const GAP: f64 = 28.0;
/// Around them, both sides together.
const PADDING: (f64, f64) = (48.0, 32.0);
/// Label, note and the gaps between, in CSS pixels: 24 + 8 + 8 + four lines of 16: a cut
/// title and a cut body with what they hide.
const AROUND: f64 = 104.0;
/// The narrowest artboard; below it the stage scrolls.
const NARROWEST: f64 = 200.0;
/// The widest artboard at 100 %: cards larger than on the device tell nothing more.
const WIDEST: f64 = 420.0;
/// The lowest frame; below it the stage scrolls.
const LOWEST: f64 = 240.0;
/// Room kept above a card that is higher than its frame, in CSS pixels.
const HEADROOM: f64 = 16.0;

/// Whether a stage is so narrow that two artboards do not fit side by side: they stand below each other then.
pub(crate) fn is_column(stage: f64) -> bool {
    stage < PADDING.0 + 2.0 * NARROWEST + GAP
}

/// The width of each of `count` artboards on a stage of that width, at that zoom (1 fits).
pub(crate) fn width(stage: f64, count: usize, zoom: f64) -> f64 {
    let count = if is_column(stage) { 1 } else { count.max(1) } as f64;
    let room = stage - PADDING.0 - GAP * (count - 1.0);
    ((room / count).clamp(NARROWEST, WIDEST) * zoom).floor()
}

/// An artboard's frame, in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Frame {
    /// Its width.
    pub(crate) width: f64,
    /// Its height: what is seen of the picture.
    pub(crate) height: f64,
    /// The whole picture's height.
    pub(crate) picture: f64,
    /// How much of the picture is hidden above the frame.
    pub(crate) above: f64,
    /// CSS pixels a point.
    pub(crate) scale: f64,
}

impl Frame {
    /// The frame of a laid-out picture on a stage of that height. A screen higher than the stage is cropped to
    /// the end where the card is, as a designer would crop it, and never through the card where it has room. `ratio` is device pixels a CSS pixel: the picture
    /// is a whole number of them high, so that none is smeared over two.
    pub(crate) fn around(laid: &Laid, width: f64, stage: f64, zoom: f64, ratio: f64) -> Self {
        if laid.size.0 <= 0.0 {
            return Self {
                width,
                ..Self::default()
            };
        }
        let scale = width / f64::from(laid.size.0);
        let picture = (f64::from(laid.size.1) * scale * ratio).round() / ratio;
        let room = ((stage - PADDING.1 - AROUND) * zoom.max(1.0)).max(LOWEST);
        let height = picture.min(room).floor();
        Self {
            width,
            height,
            picture,
            above: above(laid.card, scale, picture, height),
            scale,
        }
    }
}

fn above(card: Rect, scale: f64, picture: f64, height: f64) -> f64 {
    let hidden = (picture - height).max(0.0);
    let top = f64::from(card.y) * scale;
    let most = hidden.min((top - HEADROOM).max(0.0));
    if top < picture / 2.0 {
        let below = top + f64::from(card.height) * scale + HEADROOM - height;
        return most.min(below.max(0.0)).ceil();
    }
    most.floor()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screen(card: Rect) -> Laid {
        Laid {
            size: (400.0, 800.0),
            card,
            ..Laid::default()
        }
    }

    #[test]
    fn three_artboards_share_the_stage() {
        assert_eq!(
            width(1040.0, 3, 1.0),
            312.0,
            "1040 less padding and two gaps, in three"
        );
        assert_eq!(width(500.0, 3, 1.0), 200.0, "a narrow stage scrolls");
        assert_eq!(
            width(400.0, 3, 1.0),
            352.0,
            "a very narrow one has them below each other"
        );
    }

    #[test]
    fn a_high_screen_is_cropped_to_its_card() {
        let low = screen(Rect {
            x: 8.0,
            y: 600.0,
            width: 384.0,
            height: 100.0,
        });
        let frame = Frame::around(&low, 300.0, 536.0, 1.0, 1.0);
        assert_eq!(
            (frame.height, frame.above),
            (400.0, 200.0),
            "the lower end, where the card is"
        );
        let high = screen(Rect {
            x: 8.0,
            y: 40.0,
            width: 384.0,
            height: 100.0,
        });
        assert_eq!(
            Frame::around(&high, 300.0, 536.0, 1.0, 1.0).above,
            0.0,
            "the upper end"
        );
        let middle = screen(Rect {
            x: 8.0,
            y: 180.0,
            width: 384.0,
            height: 400.0,
        });
        assert_eq!(
            Frame::around(&middle, 300.0, 536.0, 1.0, 1.0).above,
            51.0,
            "no more than shows its end, 16 px below it"
        );
    }

    #[test]
    fn a_card_higher_than_the_frame_shows_its_beginning() {
        let long = screen(Rect {
            x: 8.0,
            y: 240.0,
            width: 384.0,
            height: 540.0,
        });
        let frame = Frame::around(&long, 300.0, 436.0, 1.0, 1.0);
        assert_eq!(frame.above, 164.0, "16 px above the card's top at 180");
    }
}
