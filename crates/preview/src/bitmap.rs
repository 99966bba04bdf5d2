//! A bitmap: straight RGBA, row by row; as PNG; its hash.

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};

/// Pixels, 8-bit straight (not premultiplied) RGBA, top to bottom, as a canvas wants them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bitmap {
    /// Pixels a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// `width × height × 4` bytes.
    pub rgba: Vec<u8>,
}

impl Bitmap {
    /// The bitmap as a PNG file: the same bytes for the same pixels. Empty for an empty bitmap, which PNG
    /// cannot hold.
    pub fn png(&self) -> Vec<u8> {
        self.encoded(CompressionType::Best, FilterType::Adaptive)
    }

    /// The bitmap as a PNG file for somebody who waits for it: made in a thirtieth of the time, and not quite twice
    /// as large.
    ///
    /// One filter for all rows: trying each of them takes longer than the compression. Paeth makes zeros of flat
    /// colour and of straight edges, which is most of a card, and they are what this compressor is quick at.
    pub fn quick_png(&self) -> Vec<u8> {
        self.encoded(CompressionType::Fast, FilterType::Paeth)
    }

    fn encoded(&self, compression: CompressionType, filter: FilterType) -> Vec<u8> {
        let mut file = Vec::new();
        let encoder = PngEncoder::new_with_quality(&mut file, compression, filter);
        match encoder.write_image(
            &self.rgba,
            self.width,
            self.height,
            ExtendedColorType::Rgba8,
        ) {
            Ok(()) => file,
            Err(_) => Vec::new(),
        }
    }

    /// FNV-1a (64 bit) over width, height and pixels: equal on every target or it is a bug.
    pub fn hash(&self) -> u64 {
        let sides = self
            .width
            .to_le_bytes()
            .into_iter()
            .chain(self.height.to_le_bytes());
        sides
            .chain(self.rgba.iter().copied())
            .fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
            })
    }
}

#[cfg(test)]
mod tests {
    use super::Bitmap;

    #[test]
    fn a_png_holds_the_very_pixels() {
        let bitmap = Bitmap {
            width: 2,
            height: 1,
            rgba: vec![1, 2, 3, 255, 40, 50, 60, 70],
        };
        for file in [bitmap.png(), bitmap.quick_png()] {
            let read = image::load_from_memory(&file).unwrap().into_rgba8();
            assert_eq!(read.into_raw(), bitmap.rgba, "either way nothing is lost");
        }
    }

    #[test]
    fn the_hash_is_fnv_1a() {
        // FNV-1a of eight zero bytes, computed by hand from the published constants.
        let expected = (0..8).fold(0xcbf2_9ce4_8422_2325_u64, |hash, _| {
            hash.wrapping_mul(0x0100_0000_01b3)
        });
        assert_eq!(Bitmap::default().hash(), expected);
    }
}
