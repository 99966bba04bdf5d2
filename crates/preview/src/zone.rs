//! Zones: windows of a picture in device pixels.

/// A window of a picture in device pixels: left, top, width, height.
pub(crate) type Zone = (u32, u32, u32, u32);

/// The part of a window, which may begin before the picture does, that is within a zone; `None` where they have no pixel
/// in common.
pub(crate) fn meet<At: Into<i64>>(
    (left, top, width, height): (At, At, At, At),
    zone: Zone,
) -> Option<Zone> {
    let span = |start: i64, length: i64, low: u32, room: u32| {
        let low = i64::from(low);
        let first = start.max(low);
        let end = (start + length).min(low + i64::from(room));
        let length = u32::try_from(end - first).ok()?;
        Some((u32::try_from(first).ok()?, length)).filter(|_| length > 0)
    };
    let (x, wide) = span(left.into(), width.into(), zone.0, zone.2)?;
    let (y, high) = span(top.into(), height.into(), zone.1, zone.3)?;
    Some((x, y, wide, high))
}

/// The smallest window around two; an empty one counts for nothing.
pub(crate) fn around(a: Zone, b: Zone) -> Zone {
    if a.2 == 0 || a.3 == 0 {
        return b;
    }
    if b.2 == 0 || b.3 == 0 {
        return a;
    }
    let (left, top) = (a.0.min(b.0), a.1.min(b.1));
    let (right, bottom) = ((a.0 + a.2).max(b.0 + b.2), (a.1 + a.3).max(b.1 + b.3));
    (left, top, right - left, bottom - top)
}

/// The byte range of each row of a zone.
pub(crate) fn rows(
    stride: u16,
    (left, top, width, height): Zone,
) -> impl Iterator<Item = std::ops::Range<usize>> {
    (top..top + height).map(move |y| {
        let start = (y as usize * usize::from(stride) + left as usize) * 4;
        start..start + width as usize * 4
    })
}

#[cfg(test)]
mod tests {
    use super::meet;

    #[test]
    fn a_window_beyond_a_zone_has_no_part_in_it() {
        assert_eq!(
            meet((-4, 2, 10, 10), (0, 0, 3, 5)),
            Some((0, 2, 3, 3)),
            "both ends are cut"
        );
        assert_eq!(meet((3, 0, 5, 5), (0, 0, 3, 5)), None, "beside it");
    }
}
