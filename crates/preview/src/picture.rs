//! Pictures: decoding with bounds, cropping and scaling in integers or exact floats.

mod jpeg;
mod scale;

use std::io::Cursor;

use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};

pub(crate) use scale::cover;

/// A decoded picture, 8-bit straight RGBA, at most [`MAX_SIDE`] a side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Pixels a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// `width × height × 4` bytes.
    pub rgba: Vec<u8>,
    /// The size in the file, before it was scaled down.
    pub original: (u32, u32),
}

/// The longest side kept, in pixels.
pub const MAX_SIDE: u32 = 2048;

/// The largest picture decoded, in pixels (a 40-megapixel photo passes; a decompression bomb does not).
pub const MAX_PIXELS: u64 = 50_000_000;

/// The most memory a decoder may ask for, in bytes: two RGBA copies of the largest picture.
const MAX_BYTES: u64 = MAX_PIXELS * 8;

/// Why a file is no picture.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// Not PNG, JPEG, GIF or WebP.
    #[error("not a PNG, JPEG, GIF or WebP file")]
    UnknownFormat,
    /// Too many pixels.
    #[error("{width} × {height} pixels are too many")]
    TooLarge {
        /// Pixels a row.
        width: u32,
        /// Rows.
        height: u32,
    },
    /// Damaged; the decoder's words.
    #[error("damaged: {0}")]
    Damaged(String),
}

/// Decodes a file, the first frame of an animation, scaled down to [`MAX_SIDE`]. The size is read and
/// checked before any pixel is allocated; a camera's orientation mark is obeyed.
pub fn decode(bytes: &[u8]) -> Result<Picture, PictureError> {
    let format = image::guess_format(bytes).map_err(|_| PictureError::UnknownFormat)?;
    if !matches!(
        format,
        ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::Gif | ImageFormat::WebP
    ) {
        return Err(PictureError::UnknownFormat);
    }
    // The decoder fills what is missing with grey and says nothing.
    if format == ImageFormat::Jpeg && !jpeg::is_whole(bytes) {
        return Err(PictureError::Damaged("it ends too early".to_owned()));
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MAX_BYTES);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(damaged)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(PictureError::TooLarge { width, height });
    }
    if width == 0 || height == 0 {
        return Err(PictureError::Damaged("no pixels".to_owned()));
    }
    let orientation = decoder.orientation().map_err(damaged)?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(damaged)?;
    image.apply_orientation(orientation);
    let original = (image.width(), image.height());
    let picture = Picture {
        width: original.0,
        height: original.1,
        rgba: image.into_rgba8().into_raw(),
        original,
    };
    Ok(picture.within(MAX_SIDE))
}

/// The decoder's words.
#[expect(clippy::needless_pass_by_value, reason = "the shape `map_err` wants")]
fn damaged(error: ImageError) -> PictureError {
    PictureError::Damaged(error.to_string())
}

impl Picture {
    /// The picture scaled down so that no side is longer than so many pixels.
    #[must_use]
    pub fn within(self, most: u32) -> Self {
        let longest = self.width.max(self.height);
        if longest <= most {
            return self;
        }
        let side = |length: u32| {
            let scaled = u64::from(length) * u64::from(most) / u64::from(longest);
            u32::try_from(scaled).unwrap_or(most).max(1)
        };
        let (width, height) = (side(self.width), side(self.height));
        Self {
            width,
            height,
            rgba: cover(&self, width, height),
            original: self.original,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_SIDE, PictureError, decode};

    fn png(width: u32, height: u32) -> Vec<u8> {
        crate::Bitmap {
            width,
            height,
            rgba: vec![200; (width * height * 4) as usize],
        }
        .png()
    }

    #[test]
    fn a_wide_picture_is_scaled_to_the_longest_side() {
        let picture = decode(&png(4096, 512)).unwrap();
        assert_eq!((picture.width, picture.height), (MAX_SIDE, 256));
        assert_eq!(picture.original, (4096, 512));
    }

    #[test]
    fn a_bomb_is_refused_by_its_header() {
        let mut file = png(8, 8);
        // IHDR: width and height at bytes 16 to 24; the CRC at 29 is not looked at before the bounds.
        file[16..24].copy_from_slice(&[0, 1, 0x86, 0xA0, 0, 1, 0x86, 0xA0]);
        let crc = crc32(&file[12..29]);
        file[29..33].copy_from_slice(&crc.to_be_bytes());
        assert_eq!(
            decode(&file),
            Err(PictureError::TooLarge {
                width: 100_000,
                height: 100_000
            })
        );
    }

    /// CRC-32 (ISO 3309) as PNG uses it.
    fn crc32(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(u32::MAX, |crc, &byte| {
            (0..8).fold(crc ^ u32::from(byte), |crc, _| {
                (crc >> 1) ^ (0xEDB8_8320 * (crc & 1))
            })
        })
    }

    #[test]
    fn a_jpeg_cut_short_is_damaged_and_not_half_grey() {
        let whole = include_bytes!("../../../tests/golden/media/photo.jpg");
        assert!(decode(whole).is_ok(), "the whole file is a picture");
        for kept in [whole.len() / 3, whole.len() / 2, whole.len() - 2] {
            assert!(
                matches!(decode(&whole[..kept]), Err(PictureError::Damaged(_))),
                "{kept} bytes of {} are not all of it",
                whole.len()
            );
        }
        let mut followed = whole.to_vec();
        followed.extend_from_slice(b"a camera's own notes");
        assert!(
            decode(&followed).is_ok(),
            "what follows the end is nobody's business"
        );
    }

    #[test]
    fn what_is_no_picture_says_so() {
        assert_eq!(
            decode(b"hello, this is a text"),
            Err(PictureError::UnknownFormat)
        );
        assert_eq!(decode(b""), Err(PictureError::UnknownFormat));
        let file = png(64, 64);
        assert!(matches!(
            decode(&file[..file.len() / 2]),
            Err(PictureError::Damaged(_))
        ));
    }
}
