//! Material: what lies behind a card, blurred, more saturated, under a tint.

use super::{Color, blur};

/// The saturation of what lies behind a material, in eighths: 12 is one and a half times (grade E).
const MATERIAL_SATURATION: i32 = 12;

/// A colour with a straight tint over it.
pub(super) fn tinted(base: [u8; 3], tint: Color) -> Color {
    let alpha = u32::from(tint[3]);
    let mix = |i: usize| {
        ((u32::from(tint[i]) * alpha + u32::from(base[i]) * (255 - alpha) + 127) / 255) as u8
    };
    [mix(0), mix(1), mix(2), 255]
}

/// A more saturated colour (Rec. 709 luma in 1/256).
pub(super) fn saturated([r, g, b]: [u8; 3]) -> [u8; 3] {
    let luma = (54 * i32::from(r) + 183 * i32::from(g) + 19 * i32::from(b)) / 256;
    [r, g, b].map(|c| (luma + (i32::from(c) - luma) * MATERIAL_SATURATION / 8).clamp(0, 255) as u8)
}

/// A blurred copy of a part of the canvas, kept small: a blur has no detail to lose.
pub(super) struct Softened {
    step: usize,
    width: usize,
    height: usize,
    planes: [Vec<u16>; 3],
}

impl Softened {
    /// The window of `pixels` blurred with a standard deviation of half of `blur` device pixels.
    pub(super) fn of(
        pixels: &[u8],
        stride: usize,
        (left, top, wide, high): (usize, usize, usize, usize),
        blur: f32,
    ) -> Self {
        let step = ((blur / 8.0) as usize).clamp(1, 16);
        let (width, height) = (wide.div_ceil(step), high.div_ceil(step));
        let mut planes = [(); 3].map(|()| Vec::with_capacity(width * height));
        for y in 0..height {
            for x in 0..width {
                let (mut sums, mut count) = ([0_u32; 3], 0);
                for row in y * step..((y + 1) * step).min(high) {
                    let start = ((top + row) * stride + left + x * step) * 4;
                    let end = ((top + row) * stride + left + ((x + 1) * step).min(wide)) * 4;
                    for pixel in pixels[start..end].chunks_exact(4) {
                        for (sum, channel) in sums.iter_mut().zip(pixel) {
                            *sum += u32::from(*channel);
                        }
                        count += 1;
                    }
                }
                for (plane, sum) in planes.iter_mut().zip(sums) {
                    plane.push((sum * 256 / count) as u16);
                }
            }
        }
        let radius = blur::radius(blur / 2.0 / step as f32);
        for plane in &mut planes {
            blur::plane(plane, width, height, radius);
        }
        Self {
            step,
            width,
            height,
            planes,
        }
    }

    /// The blurred colour at a device pixel of the window, between the four samples around it.
    pub(super) fn at(&self, x: usize, y: usize) -> [u8; 3] {
        // Positions in 1/(2 step) of a sample, from the first sample's centre.
        let place = |at: usize, count: usize| {
            let fine = (2 * at + 1).saturating_sub(self.step);
            let low = (fine / (2 * self.step)).min(count - 1);
            (
                low,
                (low + 1).min(count - 1),
                (fine % (2 * self.step)) as u64,
            )
        };
        let ((x0, x1, fx), (y0, y1, fy)) = (place(x, self.width), place(y, self.height));
        let full = 2 * self.step as u64;
        [0, 1, 2].map(|i| {
            let at = |x: usize, y: usize| u64::from(self.planes[i][y * self.width + x]);
            let top = at(x0, y0) * (full - fx) + at(x1, y0) * fx;
            let bottom = at(x0, y1) * (full - fx) + at(x1, y1) * fx;
            let sum = top * (full - fy) + bottom * fy;
            (sum / (full * full * 256)).min(255) as u8
        })
    }
}
