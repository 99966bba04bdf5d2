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
    for (source, target) in from.chunks_exact(width).zip(to.chunks_exact_mut(width)) {
        let last = width - 1;
        let at = |i: usize, less: usize| u32::from(source[i.saturating_sub(less).min(last)]);
        // The edge pixel counts for everything beyond it.
        let mut sum: u32 = (0..=2 * radius)
            .map(|i| at(i.min(radius + last), radius))
            .sum();
        let span = 2 * radius as u32 + 1;
        for (x, value) in target.iter_mut().enumerate() {
            *value = ((sum + span / 2) / span) as u16;
            sum = sum + at(x + radius + 1, 0) - at(x, radius);
        }
    }
}

/// Averages along columns, a row of sums at a time.
fn columns(from: &[u16], to: &mut [u16], width: usize, height: usize, radius: usize) {
    let last = height - 1;
    let row = |y: usize| &from[y.min(last) * width..y.min(last) * width + width];
    let mut sums = vec![0_u32; width];
    for y in 0..=2 * radius {
        for (sum, value) in sums.iter_mut().zip(row(y.saturating_sub(radius))) {
            *sum += u32::from(*value);
        }
    }
    let span = 2 * radius as u32 + 1;
    for y in 0..height {
        let target = &mut to[y * width..(y + 1) * width];
        for (value, sum) in target.iter_mut().zip(&sums) {
            *value = ((sum + span / 2) / span) as u16;
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

/// The box radius, in pixels, whose three passes have about the standard deviation `sigma`:
/// three boxes of width w have variance (w² − 1) / 4.
pub(super) fn radius(sigma: f32) -> usize {
    let width = (4.0 * sigma * sigma + 1.0).sqrt();
    (((width - 1.0) / 2.0).round() as usize).min(256)
}

#[cfg(test)]
mod tests {
    use super::plane;

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
    fn a_box_wider_than_the_plane_does_not_panic() {
        let mut values = vec![5_u16, 9, 3];
        plane(&mut values, 3, 1, 50);
        assert_eq!(values.len(), 3);
    }
}
