//! The sheet: a picture that is painted over and over, while somebody types.

use std::sync::Arc;

use crate::Bitmap;
use crate::ink::{Well, Written};
use crate::paint::Painter;
use crate::zone::{Zone, around, meet, rows};

/// A picture that is painted over and over, while somebody types.
#[derive(Debug, Default)]
pub struct Sheet {
    bitmap: Bitmap,
    /// The backdrop that was copied last. It is kept for its identity: where the next picture has the same, nothing
    /// beside the words needs to be looked at.
    ground: Option<Arc<Vec<u8>>>,
    /// The lines on it.
    lines: Vec<Written>,
    /// Device pixels a point they were drawn at.
    scale: f32,
    /// The window they were put in.
    zone: Zone,
}

impl Sheet {
    /// What was painted last; empty before that.
    pub fn bitmap(&self) -> &Bitmap {
        &self.bitmap
    }

    /// The picture alone.
    pub(crate) fn into_bitmap(self) -> Bitmap {
        self.bitmap
    }

    /// Puts lines on a backdrop, within a zone. Answers the part of the picture that is another now.
    pub(crate) fn lay(
        &mut self,
        tools: (&mut Painter, &mut Well),
        (ground, size): (&Arc<Vec<u8>>, (u16, u16)),
        (zone, scale): (Zone, f32),
        mut lines: Vec<Written>,
    ) -> Zone {
        let (painter, well) = tools;
        if self.scale != scale {
            self.lines.clear();
            self.ground = None;
        }
        for line in &mut lines {
            line.recall(&self.lines);
            line.draw((painter, well), scale, zone);
        }
        let whole = (0, 0, u32::from(size.0), u32::from(size.1));
        let gone = self.lines.iter().filter(|old| !old.stands_among(&lines));
        let new = lines.iter().filter(|new| !new.stands_among(&self.lines));
        let changed = gone.chain(new).filter_map(|line| line.zone(whole));
        let changed = changed.reduce(around).unwrap_or_default();
        let dirty = self.clear((ground, size), zone, changed);
        if let Some(within) = meet(dirty, zone) {
            let rgba = &mut self.bitmap.rgba;
            for line in &mut lines {
                line.put((painter, well), (rgba, size.0), scale, within);
            }
        }
        (self.scale, self.zone) = (scale, zone);
        self.lines = lines;
        dirty
    }

    /// Brings the backdrop back wherever the picture will be another, and answers where that is: where lines changed, if
    /// the backdrop is the last one.
    fn clear(
        &mut self,
        (ground, (width, height)): (&Arc<Vec<u8>>, (u16, u16)),
        zone: Zone,
        changed: Zone,
    ) -> Zone {
        let whole = (0, 0, u32::from(width), u32::from(height));
        let same_size = (self.bitmap.width, self.bitmap.height) == (whole.2, whole.3);
        let known = self.ground.replace(Arc::clone(ground));
        let known = known.filter(|_| same_size && self.zone == zone);
        let rgba = &mut self.bitmap.rgba;
        if known.is_some_and(|known| Arc::ptr_eq(&known, ground)) {
            copy(rgba, ground, width, changed);
            return changed;
        }
        if same_size && same_outside(rgba, ground, width, zone) {
            copy(rgba, ground, width, zone);
            return zone;
        }
        (self.bitmap.width, self.bitmap.height) = (whole.2, whole.3);
        rgba.clear();
        rgba.extend_from_slice(ground);
        whole
    }
}

/// Whether two pictures agree outside a zone.
fn same_outside(a: &[u8], b: &[u8], stride: u16, zone: Zone) -> bool {
    let mut at = 0;
    for row in rows(stride, zone) {
        if !same(&a[at..row.start], &b[at..row.start]) {
            return false;
        }
        at = row.end;
    }
    same(&a[at..], &b[at..])
}

/// Whether two pieces are the same. Blocks without a branch inside, so that many bytes are looked at together: in the
/// browser `==` compares one after the other.
fn same(a: &[u8], b: &[u8]) -> bool {
    const BLOCK: usize = 256;
    let differ = |a: &[u8], b: &[u8]| a.iter().zip(b).fold(0, |all, (a, b)| all | (a ^ b)) != 0;
    let (blocks_a, blocks_b) = (a.chunks_exact(BLOCK), b.chunks_exact(BLOCK));
    a.len() == b.len()
        && !differ(blocks_a.remainder(), blocks_b.remainder())
        && !blocks_a.zip(blocks_b).any(|(a, b)| differ(a, b))
}

/// Copies a zone.
fn copy(to: &mut [u8], from: &[u8], stride: u16, zone: Zone) {
    for row in rows(stride, zone) {
        to[row.clone()].copy_from_slice(&from[row]);
    }
}
