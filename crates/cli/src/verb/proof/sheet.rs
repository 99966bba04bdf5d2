//! The contact sheet: a row a locale and variant, a column a surface, each with its name.

use carillon_preview::{Bitmap, Caption, Engine, SurfaceId};
use carillon_words::Words;

use super::Painted;
use crate::Trouble;
use crate::verb::surfaces;

/// The mock's stage: neutral, so that the cards carry the colour.
const GROUND: [u8; 4] = [0xE4, 0xE5, 0xE7, 0xFF];
/// Names of surfaces.
const INK: [u8; 4] = [0x1D, 0x1F, 0x23, 0xFF];
/// Names of locales.
const QUIET: [u8; 4] = [0x55, 0x59, 0x61, 0xFF];
/// Around the sheet and between cells, in points.
const GAP: f32 = 16.0;
/// Between a name and what it names, in points.
const NEAR: f32 = 8.0;
/// The column of locale names, in points.
const NAMES: f32 = 96.0;
/// The largest side of a sheet, in pixels: what common viewers open.
const MAX_SIDE: usize = 32_000;
/// The largest sheet, in pixels: a gigabyte of RGBA.
const MAX_PIXELS: usize = 250_000_000;

/// A picture being put together, on the ground colour.
struct Sheet {
    bitmap: Bitmap,
}

/// Where everything goes, in pixels.
struct Grid {
    columns: Vec<SurfaceId>,
    rows: Vec<(String, String)>,
    /// Left edge and width of each column.
    across: Vec<(usize, usize)>,
    /// Top edge and height of each row.
    down: Vec<(usize, usize)>,
    size: (usize, usize),
}

/// Puts the cells together.
pub(super) fn compose(
    painted: &[Painted],
    scale: f32,
    engine: &mut Engine,
    words: &Words,
) -> Result<Bitmap, Trouble> {
    let px = |points: f32| (points * scale).round() as usize;
    let head = Caption {
        size: 13.0,
        weight: 600,
        ink: INK,
        ground: GROUND,
        width: NAMES,
    };
    let grid = Grid::of(painted, px);
    let (width, height) = grid.size;
    if width.max(height) > MAX_SIDE || width * height > MAX_PIXELS {
        return Err(Trouble::SheetTooLarge { width, height });
    }
    let mut sheet = Sheet::new(width, height);
    for (id, (left, wide)) in grid.columns.iter().zip(&grid.across) {
        let Some(first) = painted.iter().find(|one| one.cell.surface.id == *id) else {
            continue;
        };
        // Names stand over the cards themselves, not over their shadows.
        let inset = px(first.card.x);
        let caption = Caption {
            width: (wide.saturating_sub(inset) as f32) / scale,
            ..head
        };
        let card = engine.caption(&surfaces::name(first.cell.surface, words), caption);
        sheet.put(&engine.paint(&card, scale), *left + inset, px(GAP));
    }
    let highest = painted
        .iter()
        .map(|one| one.card.y)
        .fold(f32::MAX, f32::min);
    for ((locale, variant), (top, _)) in grid.rows.iter().zip(&grid.down) {
        let several = grid.rows.iter().any(|(_, other)| other != variant);
        let name = if several {
            format!("{locale}, {variant}")
        } else {
            locale.clone()
        };
        let card = engine.caption(
            &name,
            Caption {
                weight: 500,
                ink: QUIET,
                ..head
            },
        );
        sheet.put(
            &engine.paint(&card, scale),
            px(GAP),
            *top + px(highest + NEAR),
        );
    }
    for one in painted {
        let (Some(column), Some(row)) = (grid.column(one), grid.row(one)) else {
            continue;
        };
        sheet.put(&one.bitmap, grid.across[column].0, grid.down[row].0);
    }
    Ok(sheet.bitmap)
}

impl Grid {
    fn of(painted: &[Painted], px: impl Fn(f32) -> usize) -> Self {
        let mut columns: Vec<SurfaceId> = Vec::new();
        let mut rows: Vec<(String, String)> = Vec::new();
        for one in painted {
            if !columns.contains(&one.cell.surface.id) {
                columns.push(one.cell.surface.id.clone());
            }
            if !rows.contains(&key(one)) {
                rows.push(key(one));
            }
        }
        let most = |side: fn(&Bitmap) -> u32, of: &dyn Fn(&Painted) -> bool| {
            painted
                .iter()
                .filter(|one| of(one))
                .map(|one| side(&one.bitmap) as usize)
                .max()
                .unwrap_or_default()
        };
        let widths = columns
            .iter()
            .map(|id| most(|bitmap| bitmap.width, &|one| one.cell.surface.id == *id));
        let heights = rows
            .iter()
            .map(|row| most(|bitmap| bitmap.height, &|one| key(one) == *row));
        let (across, width) = spread(widths, px(GAP + NAMES), px(GAP));
        let (down, height) = spread(heights, px(GAP + 18.0 + NEAR), px(GAP));
        Self {
            columns,
            rows,
            across,
            down,
            size: (width, height),
        }
    }

    fn column(&self, one: &Painted) -> Option<usize> {
        self.columns
            .iter()
            .position(|id| *id == one.cell.surface.id)
    }

    fn row(&self, one: &Painted) -> Option<usize> {
        let wanted = key(one);
        self.rows.iter().position(|row| *row == wanted)
    }
}

fn key(one: &Painted) -> (String, String) {
    (
        one.cell.message.locale.to_string(),
        one.cell.message.variant.clone(),
    )
}

/// Starts and lengths of things of these lengths, and where the last gap ends.
fn spread(
    lengths: impl Iterator<Item = usize>,
    start: usize,
    gap: usize,
) -> (Vec<(usize, usize)>, usize) {
    let mut at = start;
    let mut places = Vec::new();
    for length in lengths {
        places.push((at, length));
        at += length + gap;
    }
    (places, at)
}

impl Sheet {
    fn new(width: usize, height: usize) -> Self {
        let rgba = GROUND.repeat(width * height);
        Self {
            bitmap: Bitmap {
                width: width as u32,
                height: height as u32,
                rgba,
            },
        }
    }

    /// Draws a picture over what is there, its top left at (`left`, `top`); what reaches out is left away.
    fn put(&mut self, picture: &Bitmap, left: usize, top: usize) {
        let stride = self.bitmap.width as usize;
        let wide = (picture.width as usize).min(stride.saturating_sub(left));
        let rows = picture
            .rgba
            .chunks_exact((picture.width as usize * 4).max(4));
        for (row, y) in rows.zip(top..self.bitmap.height as usize) {
            let start = (y * stride + left) * 4;
            let target = &mut self.bitmap.rgba[start..start + wide * 4];
            for (below, above) in target.chunks_exact_mut(4).zip(row.chunks_exact(4)) {
                blend(below, above);
            }
        }
    }
}

/// Straight colour over an opaque one, rounded.
fn blend(below: &mut [u8], above: &[u8]) {
    let alpha = u32::from(above[3]);
    for (below, above) in below.iter_mut().zip(above).take(3) {
        let mixed = u32::from(*above) * alpha + u32::from(*below) * (255 - alpha);
        *below = ((mixed + 127) / 255) as u8;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clear_picture_changes_nothing_and_an_opaque_one_replaces() {
        let mut sheet = Sheet::new(2, 1);
        let picture = Bitmap {
            width: 2,
            height: 1,
            rgba: vec![9, 9, 9, 0, 1, 2, 3, 255],
        };
        sheet.put(&picture, 0, 0);
        assert_eq!(sheet.bitmap.rgba[..4], GROUND, "nothing was drawn there");
        assert_eq!(sheet.bitmap.rgba[4..], [1, 2, 3, 255], "this was drawn");
    }

    #[test]
    fn what_reaches_out_of_the_sheet_is_left_away() {
        let mut sheet = Sheet::new(2, 2);
        let picture = Bitmap {
            width: 2,
            height: 2,
            rgba: vec![7; 16],
        };
        sheet.put(&picture, 1, 1);
        assert_eq!(sheet.bitmap.rgba.len(), 16, "a sheet keeps its size");
    }

    #[test]
    fn a_name_is_drawn_in_ink_on_the_sheets_ground() {
        let mut studio =
            crate::studio::Studio::new().unwrap_or_else(|_| panic!("the workspace has assets"));
        let caption = Caption {
            size: 13.0,
            weight: 600,
            ink: INK,
            ground: GROUND,
            width: 200.0,
        };
        let card = studio.engine.caption("iPhone 16, Lock screen", caption);
        let bitmap = studio.engine.paint(&card, 1.0);
        assert_eq!(bitmap.width, 200, "as wide as its column");
        assert_eq!(bitmap.rgba[..4], GROUND, "no seam on the sheet");
        let dark = bitmap
            .rgba
            .chunks_exact(4)
            .filter(|pixel| pixel[0] < 0x60)
            .count();
        assert!(dark > 100, "there are letters: {dark} dark pixels");
    }

    #[test]
    fn things_are_spread_with_a_gap_between_and_after() {
        let (places, end) = spread([10, 20].into_iter(), 5, 3);
        assert_eq!(
            places,
            [(5, 10), (18, 20)],
            "each starts a gap after the last"
        );
        assert_eq!(end, 41, "the sheet ends a gap after them");
    }
}
