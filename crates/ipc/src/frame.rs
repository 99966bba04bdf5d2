//! Named byte strings in one raw reply: count, then per entry name length, name, length, bytes (u32, little
//! endian). Small enough to read at a glance, and no picture becomes a JSON array.

use carillon_campaign::Files;

/// Packs files.
pub fn pack(files: &Files) -> Vec<u8> {
    let mut out = Vec::new();
    push_len(&mut out, files.len());
    for (name, bytes) in files {
        push_len(&mut out, name.len());
        out.extend_from_slice(name.as_bytes());
        push_len(&mut out, bytes.len());
        out.extend_from_slice(bytes);
    }
    out
}

fn push_len(out: &mut Vec<u8>, len: usize) {
    out.extend_from_slice(&u32::try_from(len).unwrap_or(u32::MAX).to_le_bytes());
}

/// Unpacks files; `None` where the bytes are not a whole frame.
pub fn unpack(mut bytes: &[u8]) -> Option<Files> {
    let count = take_len(&mut bytes)?;
    let mut files = Files::new();
    for _ in 0..count {
        let name = take(&mut bytes)?;
        let content = take(&mut bytes)?;
        files.insert(String::from_utf8(name.to_vec()).ok()?, content.into());
    }
    bytes.is_empty().then_some(files)
}

fn take_len(bytes: &mut &[u8]) -> Option<usize> {
    let (head, tail) = bytes.split_first_chunk::<4>()?;
    *bytes = tail;
    usize::try_from(u32::from_le_bytes(*head)).ok()
}

fn take<'a>(bytes: &mut &'a [u8]) -> Option<&'a [u8]> {
    let len = take_len(bytes)?;
    let (head, tail) = bytes.split_at_checked(len)?;
    *bytes = tail;
    Some(head)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_comes_out_again() {
        let files = Files::from([
            ("campaign.toml".to_owned(), b"format = 1".as_slice().into()),
            ("media/empty.png".to_owned(), Vec::new().into()),
        ]);
        assert_eq!(unpack(&pack(&files)), Some(files), "a frame loses nothing");
    }

    #[test]
    fn a_torn_frame_is_refused() {
        let whole = pack(&Files::from([("a".to_owned(), b"bc".as_slice().into())]));
        assert_eq!(unpack(&whole[..whole.len() - 1]), None, "a byte is missing");
    }
}
