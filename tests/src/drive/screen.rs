//! A picture of an X screen, as Xvfb keeps it in a file (`-fbdir`): the X window dump format, version 7.

use super::Trouble;

/// The pixels of a screen, without transparency.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shot {
    /// Pixels a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// Three bytes a pixel: red, green, blue.
    pub rgb: Vec<u8>,
}

/// Bytes of a colour map's entry.
const COLOUR: usize = 12;

impl Shot {
    /// Reads a dump of 32 bits a pixel, the lowest byte blue.
    pub fn read(dump: &[u8]) -> Result<Self, Trouble> {
        let short = || Trouble::new("the dump of the screen ends too early");
        // The header's numbers are big-endian words: its own size, the width, and so on.
        let word = |at: usize| {
            let bytes = dump.get(at * 4..at * 4 + 4).ok_or_else(short)?;
            let bytes: [u8; 4] = bytes.try_into().map_err(|_| short())?;
            Ok::<usize, Trouble>(u32::from_be_bytes(bytes) as usize)
        };
        let (width, height, bits, stride) = (word(4)?, word(5)?, word(11)?, word(12)?);
        if bits != 32 {
            return Err(Trouble::new(format!("the screen has {bits} bits a pixel")));
        }
        let start = word(0)? + word(19)? * COLOUR;
        let mut rgb = Vec::with_capacity(width * height * 3);
        for row in 0..height {
            let from = start + row * stride;
            let row = dump.get(from..from + width * 4).ok_or_else(short)?;
            for pixel in row.chunks_exact(4) {
                rgb.extend([pixel[2], pixel[1], pixel[0]]);
            }
        }
        Ok(Self { width, height, rgb })
    }

    /// The lower right of it, this wide and high.
    #[must_use]
    pub fn corner(&self, (width, height): (usize, usize)) -> Self {
        let (left, top) = (self.width - width, self.height - height);
        let row = |y: usize| {
            let from = ((top + y) * self.width + left) * 3;
            &self.rgb[from..from + width * 3]
        };
        Self {
            width,
            height,
            rgb: (0..height).flat_map(row).copied().collect(),
        }
    }

    /// The same picture as a mirror shows it.
    #[must_use]
    pub fn mirrored(&self) -> Self {
        let row = |y: usize| (0..self.width).rev().flat_map(move |x| self.at(x, y));
        Self {
            rgb: (0..self.height).flat_map(row).collect(),
            ..*self
        }
    }

    /// The colour at a place.
    pub fn at(&self, x: usize, y: usize) -> [u8; 3] {
        let from = (y * self.width + x) * 3;
        [self.rgb[from], self.rgb[from + 1], self.rgb[from + 2]]
    }
}

#[cfg(test)]
mod tests {
    use super::Shot;

    #[test]
    fn a_dump_is_read_behind_its_header_and_colours() {
        let mut header = [0_u32; 25];
        header[0] = 100;
        (header[4], header[5], header[11], header[12], header[19]) = (2, 1, 32, 8, 1);
        let mut dump: Vec<u8> = header.iter().flat_map(|word| word.to_be_bytes()).collect();
        dump.extend([9; 12]);
        dump.extend([1, 2, 3, 0, 4, 5, 6, 0]);
        let shot = Shot::read(&dump).unwrap();
        assert_eq!(shot.at(1, 0), [6, 5, 4], "blue comes first in the file");
        assert_eq!(shot.corner((1, 1)).rgb, [6, 5, 4], "the last pixel");
        assert_eq!(
            shot.mirrored().at(0, 0),
            [6, 5, 4],
            "the last pixel comes first"
        );
        assert!(Shot::read(&dump[..110]).is_err(), "half a dump is told");
    }
}
