//! Scaling: Catmull-Rom, widened when shrinking, in fixed point. No function of the C library.

use super::Picture;

/// Fraction bits of a weight.
const BITS: u32 = 14;

/// One output pixel's weights: the first input pixel and a weight each.
struct Tap {
    first: usize,
    weights: Vec<i32>,
}

/// The picture scaled to cover `width` × `height` pixels, cropped at the centre; straight RGBA.
pub(crate) fn cover(picture: &Picture, width: u32, height: u32) -> Vec<u8> {
    let (from_w, from_h) = (f64::from(picture.width), f64::from(picture.height));
    let (to_w, to_h) = (f64::from(width), f64::from(height));
    // Input pixels an output pixel, the same both ways, so that the picture is not stretched.
    let step = (from_w / to_w).min(from_h / to_h);
    let columns = taps(picture.width, width, step, (from_w - to_w * step) / 2.0);
    let rows = taps(picture.height, height, step, (from_h - to_h * step) / 2.0);
    let premultiplied = premultiply(&picture.rgba);
    let wide = horizontal(&premultiplied, picture.width as usize, &columns);
    straight(&vertical(&wide, width as usize, &rows))
}

/// The weights of every output pixel of a row or column.
fn taps(from: u32, to: u32, step: f64, start: f64) -> Vec<Tap> {
    let stretch = step.max(1.0);
    let reach = 2.0 * stretch;
    let last = f64::from(from - 1);
    (0..to)
        .map(|at| {
            let centre = start + (f64::from(at) + 0.5) * step - 0.5;
            let first = (centre - reach).ceil().clamp(0.0, last);
            let end = (centre + reach).floor().clamp(0.0, last);
            let count = (end - first) as usize + 1;
            let exact: Vec<f64> = (0..count)
                .map(|i| catmull_rom((first + i as f64 - centre) / stretch))
                .collect();
            Tap {
                first: first as usize,
                weights: fixed(&exact),
            }
        })
        .collect()
}

/// The Catmull-Rom kernel (a = −½): polynomials only.
fn catmull_rom(x: f64) -> f64 {
    let x = x.abs();
    if x < 1.0 {
        (1.5 * x - 2.5) * x * x + 1.0
    } else if x < 2.0 {
        ((-0.5 * x + 2.5) * x - 4.0) * x + 2.0
    } else {
        0.0
    }
}

/// Weights in fixed point that sum to exactly one.
fn fixed(exact: &[f64]) -> Vec<i32> {
    let one = f64::from(1_u32 << BITS);
    let sum: f64 = exact.iter().sum();
    let mut weights: Vec<i32> = exact
        .iter()
        .map(|w| (w / sum * one).round() as i32)
        .collect();
    let missing = (1 << BITS) - weights.iter().sum::<i32>();
    let middle = weights.len() / 2;
    weights[middle] += missing;
    weights
}

/// Rounds a fixed-point sum to a byte.
fn byte(sum: i32) -> u8 {
    ((sum + (1 << (BITS - 1))) >> BITS).clamp(0, 255) as u8
}

/// Scales rows.
fn horizontal(rgba: &[u8], width: usize, columns: &[Tap]) -> Vec<u8> {
    let mut out = Vec::with_capacity(rgba.len() / width.max(1) * columns.len());
    for row in rgba.chunks_exact(width * 4) {
        for tap in columns {
            let mut sums = [0_i32; 4];
            for (weight, pixel) in tap.weights.iter().zip(row[tap.first * 4..].chunks_exact(4)) {
                for (sum, channel) in sums.iter_mut().zip(pixel) {
                    *sum += weight * i32::from(*channel);
                }
            }
            out.extend(sums.map(byte));
        }
    }
    out
}

/// Scales columns of an image `width` pixels wide.
fn vertical(rgba: &[u8], width: usize, rows: &[Tap]) -> Vec<u8> {
    let stride = width * 4;
    let mut out = Vec::with_capacity(stride * rows.len());
    let mut sums = vec![0_i32; stride];
    for tap in rows {
        sums.fill(0);
        for (weight, row) in tap
            .weights
            .iter()
            .zip(rgba[tap.first * stride..].chunks_exact(stride))
        {
            for (sum, channel) in sums.iter_mut().zip(row) {
                *sum += weight * i32::from(*channel);
            }
        }
        out.extend(sums.iter().map(|&sum| byte(sum)));
    }
    out
}

/// Colour times opacity, rounded.
fn premultiply(rgba: &[u8]) -> Vec<u8> {
    let mut out = rgba.to_vec();
    for pixel in out.chunks_exact_mut(4) {
        let alpha = u32::from(pixel[3]);
        if alpha != 255 {
            for channel in &mut pixel[..3] {
                *channel = ((u32::from(*channel) * alpha + 127) / 255) as u8;
            }
        }
    }
    out
}

/// Colour divided by opacity, rounded.
fn straight(rgba: &[u8]) -> Vec<u8> {
    let mut out = rgba.to_vec();
    for pixel in out.chunks_exact_mut(4) {
        let alpha = u32::from(pixel[3]);
        if alpha != 255 {
            for channel in &mut pixel[..3] {
                // Sharpening may leave a colour brighter than its opacity allows.
                *channel = (u32::from(*channel) * 255 + alpha / 2)
                    .checked_div(alpha)
                    .unwrap_or(0)
                    .min(255) as u8;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::cover;
    use crate::picture::Picture;

    fn picture(width: u32, height: u32, pixel: impl Fn(u32, u32) -> [u8; 4]) -> Picture {
        let rgba = (0..height)
            .flat_map(|y| (0..width).map(move |x| (x, y)))
            .flat_map(|(x, y)| pixel(x, y))
            .collect();
        Picture {
            width,
            height,
            rgba,
            original: (width, height),
        }
    }

    #[test]
    fn the_same_size_gives_the_same_pixels() {
        let source = picture(7, 5, |x, y| [(x * 30) as u8, (y * 50) as u8, 9, 255]);
        assert_eq!(cover(&source, 7, 5), source.rgba);
    }

    #[test]
    fn a_flat_colour_stays_flat_and_half_transparent() {
        let source = picture(31, 17, |_, _| [200, 100, 50, 128]);
        for pixel in cover(&source, 10, 10).chunks_exact(4) {
            assert_eq!(pixel[3], 128);
            assert!(pixel[0].abs_diff(200) <= 1 && pixel[1].abs_diff(100) <= 1);
        }
    }

    #[test]
    fn a_wide_picture_is_cropped_at_its_centre() {
        let source = picture(30, 10, |x, _| {
            if (10..20).contains(&x) {
                [255, 0, 0, 255]
            } else {
                [0, 0, 255, 255]
            }
        });
        let square = cover(&source, 10, 10);
        assert_eq!(&square[4 * 5..4 * 5 + 4], &[255, 0, 0, 255]);
    }
}
