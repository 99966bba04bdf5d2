//! What is seen of the message's picture, as far as its place on the card tells.

use super::Desk;
use crate::PictureFit;
use crate::card::Rect;
use crate::paint::{Image, Item, Shape};

/// Less than this much of a side is not missed: rounding, corners.
const SLACK: f32 = 0.01;

/// What the largest showing of the message's picture shows of it.
pub(super) fn picture(desk: &Desk<'_>, chrome: &[Item]) -> PictureFit {
    let Some(picture) = desk.picture() else {
        return PictureFit::Absent;
    };
    let shown = chrome.iter().filter_map(|item| match item {
        Item::Picture {
            shape,
            frame,
            image,
        } if *image == picture => Some((window(shape, *frame), *frame)),
        _ => None,
    });
    let area = |window: &Rect| window.width * window.height;
    let largest = shown.max_by(|(a, _), (b, _)| area(a).total_cmp(&area(b)));
    largest.map_or(PictureFit::Hidden, |(window, frame)| {
        part(&picture, window, frame)
    })
}

/// What a shape lets through of a frame.
fn window(shape: &Shape, frame: Rect) -> Rect {
    let (Shape::Rect(hole) | Shape::Rounded(hole, _) | Shape::Continuous(hole, _)) = shape else {
        return frame;
    };
    let (x, y) = (hole.x.max(frame.x), hole.y.max(frame.y));
    let right = hole.right().min(frame.right());
    let bottom = hole.bottom().min(frame.bottom());
    Rect::new(x, y, (right - x).max(0.0), (bottom - y).max(0.0))
}

/// The part of a picture that a window on its frame shows; the picture covers the frame from its centre.
pub(super) fn part(picture: &Image, window: Rect, frame: Rect) -> PictureFit {
    let (wide, high) = (picture.0.width as f32, picture.0.height as f32);
    let scale = (frame.width / wide).max(frame.height / high);
    let (wide, high) = (wide * scale, high * scale);
    let left = frame.x + (frame.width - wide) / 2.0;
    let top = frame.y + (frame.height - high) / 2.0;
    let seen = Rect::new(
        (window.x - left) / wide,
        (window.y - top) / high,
        window.width / wide,
        window.height / high,
    );
    if seen.width <= 0.0 || seen.height <= 0.0 {
        PictureFit::Hidden
    } else if seen.width > 1.0 - SLACK && seen.height > 1.0 - SLACK {
        PictureFit::Whole
    } else {
        PictureFit::Cropped(seen)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{part, window};
    use crate::PictureFit;
    use crate::card::Rect;
    use crate::paint::{Image, Shape};
    use crate::picture::Picture;

    /// A picture twice as wide as high.
    fn wide() -> Image {
        Image(Arc::new(Picture {
            width: 40,
            height: 20,
            rgba: vec![0; 40 * 20 * 4],
            original: (40, 20),
        }))
    }

    #[test]
    fn a_square_frame_shows_the_middle_half_of_a_wide_picture() {
        let frame = Rect::new(5.0, 5.0, 30.0, 30.0);
        let seen = part(&wide(), frame, frame);
        let middle = Rect::new(0.25, 0.0, 0.5, 1.0);
        assert_eq!(seen, PictureFit::Cropped(middle), "cropped at its centre");
    }

    #[test]
    fn a_window_on_a_larger_frame_crops_as_well() {
        let frame = Rect::new(0.0, 0.0, 40.0, 20.0);
        let top = window(&Shape::Rect(Rect::new(0.0, 0.0, 40.0, 15.0)), frame);
        let seen = part(&wide(), top, frame);
        let upper = Rect::new(0.0, 0.0, 1.0, 0.75);
        assert_eq!(
            seen,
            PictureFit::Cropped(upper),
            "the lower quarter is not seen"
        );
        let all = window(&Shape::Rounded(frame, 4.0), frame);
        assert_eq!(
            part(&wide(), all, frame),
            PictureFit::Whole,
            "corners are not missed"
        );
    }
}
