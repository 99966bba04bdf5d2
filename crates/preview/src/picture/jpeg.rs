//! Whether a JPEG file is all there. Markers: ITU-T T.81, annex B.

/// End of image.
const EOI: u8 = 0xD9;

/// Whether the markers lead to the end of the image. Bytes after it count for nothing (cameras put things there);
/// a thumbnail's own end within a segment is not taken for it.
pub(super) fn is_whole(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    while let Some((marker, after)) = next_marker(rest) {
        rest = match marker {
            EOI => return true,
            // Start of image, TEM, restarts and stuffed zeros have no length.
            0x00 | 0x01 | 0xD0..=0xD8 => after,
            _ => {
                let Some(after) = after_segment(after) else {
                    return false;
                };
                after
            }
        };
    }
    false
}

/// The next marker, wherever it stands, and what follows it. Fill bytes (`FF FF`) are skipped.
fn next_marker(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let start = bytes.iter().position(|byte| *byte == 0xFF)?;
    let at = start + bytes[start..].iter().position(|byte| *byte != 0xFF)?;
    Some((bytes[at], &bytes[at + 1..]))
}

/// What follows a segment whose length comes first.
fn after_segment(bytes: &[u8]) -> Option<&[u8]> {
    let length = u16::from_be_bytes([*bytes.first()?, *bytes.get(1)?]);
    bytes.get(usize::from(length.max(2))..)
}
