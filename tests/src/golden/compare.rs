//! Comparing a picture with its reference.

use carillon_preview::Bitmap;

/// The most a channel may differ: what two correct rasterisers may round differently.
pub const TOLERANCE: u8 = 1;

/// How a picture differs from its reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// Other sizes: the reference's, and this one's.
    Size((u32, u32), (u32, u32)),
    /// Pixels beyond the tolerance, and the largest difference of a channel.
    Pixels {
        /// How many.
        count: usize,
        /// The largest difference.
        most: u8,
    },
}

/// Compares; `None` where they agree to within [`TOLERANCE`].
pub fn compare(reference: &Bitmap, actual: &Bitmap) -> Option<Difference> {
    let sizes = (
        (reference.width, reference.height),
        (actual.width, actual.height),
    );
    if sizes.0 != sizes.1 || reference.rgba.len() != actual.rgba.len() {
        return Some(Difference::Size(sizes.0, sizes.1));
    }
    let apart = |(a, b): (&[u8], &[u8])| {
        a.iter()
            .zip(b)
            .map(|(a, b)| a.abs_diff(*b))
            .max()
            .unwrap_or(0)
    };
    let pixels = reference
        .rgba
        .chunks_exact(4)
        .zip(actual.rgba.chunks_exact(4));
    let beyond: Vec<u8> = pixels.map(apart).filter(|&most| most > TOLERANCE).collect();
    let most = beyond.iter().copied().max()?;
    Some(Difference::Pixels {
        count: beyond.len(),
        most,
    })
}

/// The picture with every differing pixel in red and the rest faint.
pub(super) fn highlighted(reference: &Bitmap, actual: &Bitmap) -> Bitmap {
    let mut shown = actual.clone();
    if reference.rgba.len() != actual.rgba.len() {
        return shown;
    }
    for (pixel, before) in shown
        .rgba
        .chunks_exact_mut(4)
        .zip(reference.rgba.chunks_exact(4))
    {
        let differs = pixel
            .iter()
            .zip(before)
            .any(|(a, b)| a.abs_diff(*b) > TOLERANCE);
        let faint = [
            pixel[0] / 4 + 180,
            pixel[1] / 4 + 180,
            pixel[2] / 4 + 180,
            255,
        ];
        pixel.copy_from_slice(&if differs { [230, 0, 40, 255] } else { faint });
    }
    shown
}
