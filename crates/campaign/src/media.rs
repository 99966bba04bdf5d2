//! What kind of picture a file is, told by its first bytes: names lie.

/// A picture format that Carillon shows and devices take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MediaKind {
    /// PNG, with any colour type.
    Png,
    /// JPEG, baseline or progressive.
    Jpeg,
    /// GIF; its first frame is shown.
    Gif,
    /// `WebP`, lossy or lossless.
    WebP,
}

impl MediaKind {
    /// The kind of these bytes; `None` where they begin as no picture does. Only the beginning is looked at: the rest
    /// may still be damaged.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0x89, b'P', b'N', b'G', ..] => Some(Self::Png),
            [0xFF, 0xD8, 0xFF, ..] => Some(Self::Jpeg),
            [b'G', b'I', b'F', b'8', ..] => Some(Self::Gif),
            _ if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") => {
                Some(Self::WebP)
            }
            _ => None,
        }
    }

    /// The usual end of a file's name, without its dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Gif => "gif",
            Self::WebP => "webp",
        }
    }

    /// The media type, as in HTTP's `content-type`.
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Gif => "image/gif",
            Self::WebP => "image/webp",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], expected: Option<MediaKind>) {
        assert_eq!(MediaKind::of(bytes), expected, "{bytes:?} begins so");
    }

    #[test]
    fn a_picture_is_known_by_its_first_bytes() {
        check(b"\x89PNG\r\n\x1a\n", Some(MediaKind::Png));
        check(b"\xff\xd8\xff\xe0", Some(MediaKind::Jpeg));
        check(b"GIF89a", Some(MediaKind::Gif));
        check(b"RIFF\0\0\0\0WEBPVP8 ", Some(MediaKind::WebP));
        check(b"RIFF\0\0\0\0WAVE", None);
        check(b"RIFF\0\0", None);
        check(b"<svg xmlns", None);
        check(b"", None);
    }
}
