//! Blur: three box passes in integers, which is a Gaussian to within a few per cent and the same on every
//! target.

/// Blurs one channel plane three times with a box of `radius` pixels to each side.
pub(super) fn plane(values: &mut [u16], width: usize, height: usize, radius: usize) {
    if radius == 0 || width == 0 || height == 0 {
        return;
    }
    let mut spare = vec![0_u16; values.len()];
    for _ in 0..3 {
        rows(values, &mut spare, width, radius);
        columns(&spare, values, width, height, radius);
    }
}

/// Averages along rows.
fn rows(from: &[u16], to: &mut [u16], width: usize, radius: usize) {
    let mean = Mean::of(2 * radius + 1);
    let last = width - 1;
    // Where neither end of the box is beyond the row, nothing has to be clamped.
    let inner = radius.min(width)..width.saturating_sub(radius + 1).max(radius.min(width));
    for (source, target) in from.chunks_exact(width).zip(to.chunks_exact_mut(width)) {
        let at = |i: usize, less: usize| u32::from(source[i.saturating_sub(less).min(last)]);
        // The edge pixel counts for everything beyond it.
        let mut sum: u32 = (0..=2 * radius)
            .map(|i| at(i.min(radius + last), radius))
            .sum();
        let slow = |target: &mut [u16], sum: &mut u32, start: usize| {
            for (x, value) in (start..).zip(target) {
                *value = mean.round(*sum);
                *sum = *sum + at(x + radius + 1, 0) - at(x, radius);
            }
        };
        slow(&mut target[..inner.start], &mut sum, 0);
        if !inner.is_empty() {
            let enters = &source[inner.start + radius + 1..];
            let leaves = &source[inner.start - radius..];
            let moved = enters.iter().zip(leaves);
            for (value, (enters, leaves)) in target[inner.clone()].iter_mut().zip(moved) {
                *value = mean.round(sum);
                sum = sum + u32::from(*enters) - u32::from(*leaves);
            }
        }
        slow(&mut target[inner.end..], &mut sum, inner.end);
    }
}

/// Averages along columns, a row of sums at a time.
fn columns(from: &[u16], to: &mut [u16], width: usize, height: usize, radius: usize) {
    let mean = Mean::of(2 * radius + 1);
    let last = height - 1;
    let row = |y: usize| &from[y.min(last) * width..y.min(last) * width + width];
    let mut sums = vec![0_u32; width];
    for y in 0..=2 * radius {
        for (sum, value) in sums.iter_mut().zip(row(y.saturating_sub(radius))) {
            *sum += u32::from(*value);
        }
    }
    for y in 0..height {
        let target = &mut to[y * width..(y + 1) * width];
        for (value, sum) in target.iter_mut().zip(&sums) {
            *value = mean.round(*sum);
        }
        for ((sum, enters), leaves) in sums
            .iter_mut()
            .zip(row(y + radius + 1))
            .zip(row(y.saturating_sub(radius)))
        {
            *sum = *sum + u32::from(*enters) - u32::from(*leaves);
        }
    }
}

/// The mean of a box of so many pixels, from their sum: a division as a multiplication and a shift, exact for every
/// sum there can be, because dividing took most of the time.
#[derive(Clone, Copy)]
struct Mean {
    half: u32,
    factor: u64,
    shift: u32,
}

impl Mean {
    /// Bits of the largest sum: 513 pixels of 65,535, and half a box.
    const BITS: u32 = 26;

    fn of(span: usize) -> Self {
        let span = span as u64;
        // With 2^shift / span rounded up, the error stays below one in 2^BITS (Granlund and Montgomery 1994).
        let shift = Self::BITS + span.next_power_of_two().trailing_zeros();
        Self {
            half: (span / 2) as u32,
            factor: (1 << shift) / span + 1,
            shift,
        }
    }

    /// The sum over the box, divided and rounded.
    fn round(self, sum: u32) -> u16 {
        ((u64::from(sum + self.half) * self.factor) >> self.shift) as u16
    }
}

/// The box radius, in pixels, whose three passes have about the standard deviation `sigma`:
/// three boxes of width w have variance (w² − 1) / 4.
pub(super) fn radius(sigma: f32) -> usize {
    let width = (4.0 * sigma * sigma + 1.0).sqrt();
    (((width - 1.0) / 2.0).round() as usize).min(256)
}

#[cfg(test)]
mod tests {
    use super::{Mean, plane};

    #[test]
    fn a_flat_plane_stays_flat() {
        let mut values = vec![1000_u16; 20 * 10];
        plane(&mut values, 20, 10, 4);
        assert!(values.iter().all(|&value| value == 1000));
    }

    #[test]
    fn a_point_spreads_evenly_and_loses_nothing() {
        let mut values = vec![0_u16; 41 * 41];
        values[20 * 41 + 20] = 60_000;
        plane(&mut values, 41, 41, 3);
        let sum: u32 = values.iter().map(|&value| u32::from(value)).sum();
        assert!(sum.abs_diff(60_000) < 2_000, "{sum}");
        assert_eq!(values[20 * 41 + 15], values[20 * 41 + 25]);
        assert_eq!(values[15 * 41 + 20], values[20 * 41 + 15]);
    }

    #[test]
    fn a_mean_is_the_rounded_quotient() {
        for span in (1..=513_u32).step_by(2) {
            let mean = Mean::of(span as usize);
            let most = 65_535 * span;
            // Where the quotient steps is where a rounding error would show.
            let steps = (0..=65_535_u32)
                .step_by(251)
                .map(|value| value * span + span.div_ceil(2));
            for sum in steps
                .flat_map(|step| [step.saturating_sub(1), step])
                .chain([0, most])
            {
                let sum = sum.min(most);
                let expected = (sum + span / 2) / span;
                assert_eq!(u32::from(mean.round(sum)), expected, "{sum} over {span}");
            }
        }
    }

    #[test]
    fn a_row_is_the_mean_of_its_neighbours_at_every_place() {
        for (width, radius) in [(1, 1), (4, 3), (7, 3), (8, 3), (40, 3), (5, 9)] {
            let values: Vec<u16> = (0..width).map(|x| ((x * 7919) % 65_521) as u16).collect();
            let mut row = vec![0; width];
            super::rows(&values, &mut row, width, radius);
            for (x, value) in row.iter().enumerate() {
                let near = |i: usize| values[(x + i).saturating_sub(radius).min(width - 1)];
                let sum: u32 = (0..=2 * radius).map(|i| u32::from(near(i))).sum();
                let span = 2 * radius as u32 + 1;
                let expected = (sum + span / 2) / span;
                assert_eq!(u32::from(*value), expected, "{x} of {width} by {radius}");
            }
        }
    }

    #[test]
    fn a_box_wider_than_the_plane_does_not_panic() {
        let mut values = vec![5_u16, 9, 3];
        plane(&mut values, 3, 1, 50);
        assert_eq!(values.len(), 3);
    }
}
