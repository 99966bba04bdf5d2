//! The engine: lays out and paints, and keeps what can be used again (shaped text, glyphs, backdrops).

use std::sync::Arc;

use carillon_campaign::Direction;

use crate::paint::{Canvas, Item, Painter, Shape};
use crate::text::{Fitted, Placed, Rule, Setter, Style};
use crate::{Bitmap, Card, Fonts, Rect, Scene, layout};

/// Bytes of backdrops kept: about a dozen screens at the size a stage shows them.
const KEPT_BYTES: usize = 96 << 20;

/// Lays out and paints. One a thread; everything it keeps is a cache and never changes a pixel.
pub struct Engine {
    fonts: Fonts,
    setter: Setter,
    painter: Painter,
    backdrops: Vec<Backdrop>,
    clock: u64,
    /// Where words are drawn before they are put in their place; kept for its memory alone.
    window: Vec<u8>,
}

/// A picture that is painted over and over, while somebody types.
#[derive(Debug, Default)]
pub struct Sheet {
    bitmap: Bitmap,
    /// The backdrop that was copied last. It is kept for its identity: where the next picture has the same, nothing
    /// beside the words needs to be looked at.
    ground: Option<Arc<Vec<u8>>>,
    /// What is written on it.
    written: Vec<Block>,
}

/// Words that are drawn together, and the window they are drawn in, which no other block's touches.
#[derive(Clone, Debug, PartialEq)]
struct Block {
    window: Zone,
    words: Vec<Placed>,
}

impl Sheet {
    /// What was painted last; empty before that.
    pub fn bitmap(&self) -> &Bitmap {
        &self.bitmap
    }

    /// Puts a backdrop under blocks that will be written within a zone. Answers the part that is another now, and which
    /// blocks have to be written: one that stands there already needs not.
    fn lay(
        &mut self,
        ground: Arc<Vec<u8>>,
        (width, height): (u16, u16),
        zone: Zone,
        blocks: Vec<Block>,
    ) -> (Zone, Vec<Block>) {
        let whole = (0, 0, u32::from(width), u32::from(height));
        let same_size = (self.bitmap.width, self.bitmap.height) == (whole.2, whole.3);
        let old = std::mem::replace(&mut self.written, blocks.clone());
        let known = self.ground.replace(Arc::clone(&ground));
        let known = known.filter(|_| same_size);
        let rgba = &mut self.bitmap.rgba;
        if known.is_some_and(|known| Arc::ptr_eq(&known, &ground)) {
            let gone = old.iter().filter(|block| !blocks.contains(block));
            let new: Vec<Block> = blocks
                .iter()
                .filter(|block| !old.contains(block))
                .cloned()
                .collect();
            let windows = gone.chain(&new).map(|block| block.window);
            let dirty = windows
                .inspect(|window| copy(rgba, &ground, width, *window))
                .reduce(around);
            return (dirty.unwrap_or_default(), new);
        }
        if same_size && same_outside(rgba, &ground, width, zone) {
            copy(rgba, &ground, width, zone);
            return (zone, blocks);
        }
        (self.bitmap.width, self.bitmap.height) = (whole.2, whole.3);
        rgba.clear();
        rgba.extend_from_slice(&ground);
        (whole, blocks)
    }
}

/// What a repaint changed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Painted {
    /// The changed part in device pixels: x, y, width, height. The whole picture after a change of size.
    pub dirty: (u32, u32, u32, u32),
    /// The card within the picture, in points.
    pub card: Rect,
}

/// A painted list of items: the screen alone, or the screen with the card's chrome on it.
struct Backdrop {
    size: (u16, u16),
    scale: f32,
    screen: Vec<Item>,
    /// `None`: the screen alone.
    chrome: Option<Vec<Item>>,
    /// Premultiplied for the screen alone, straight with chrome.
    pixels: Arc<Vec<u8>>,
    used: u64,
}

impl Engine {
    /// An engine over these fonts.
    pub fn new(fonts: Fonts) -> Self {
        Self {
            fonts,
            setter: Setter::default(),
            painter: Painter::default(),
            backdrops: Vec::new(),
            clock: 0,
            window: Vec::new(),
        }
    }

    /// The loaded fonts.
    pub fn fonts(&self) -> &Fonts {
        &self.fonts
    }

    /// The loaded fonts, to load more. Empties what depends on them.
    pub fn fonts_mut(&mut self) -> &mut Fonts {
        self.setter.forget();
        self.backdrops.clear();
        &mut self.fonts
    }

    /// Lays a scene out.
    pub fn layout(&mut self, scene: &Scene<'_>) -> Card {
        layout::layout(&mut self.setter, &mut self.fonts, scene)
    }

    /// Fits a text that belongs to no scene: a probe's, a caption's.
    pub(crate) fn fit_text(
        &mut self,
        text: &str,
        from: (&str, Direction),
        style: Style,
        by: (Rule, f32),
    ) -> Arc<Fitted> {
        self.setter.fit(&mut self.fonts, text, from, style, by)
    }

    /// Paints a card at `scale` device pixels a point (clamped to 0.25–8).
    pub fn paint(&mut self, card: &Card, scale: f32) -> Bitmap {
        let mut sheet = Sheet::default();
        self.repaint(card, scale, &mut sheet);
        sheet.bitmap
    }

    /// Paints on a sheet that holds this stage's last picture, touching only what changed. A sheet that is new or of
    /// another size becomes the whole new picture.
    pub fn repaint(&mut self, card: &Card, scale: f32, sheet: &mut Sheet) -> Painted {
        let scale = clamped(scale);
        let size = pixels(card.size, scale);
        let backdrop = self.backdrop(card, size, scale);
        let zone = zone(card, size, scale);
        let blocks = blocks(&card.words, zone, scale);
        let (dirty, new) = sheet.lay(backdrop, size, zone, blocks);
        for block in &new {
            self.write(block, &mut sheet.bitmap.rgba, size.0, scale);
        }
        Painted {
            dirty,
            card: card.frame,
        }
    }

    /// Draws a block's words within its window.
    fn write(&mut self, block: &Block, rgba: &mut [u8], stride: u16, scale: f32) {
        let window = block.window;
        let (left, top, width, height) = window;
        let (Ok(wide), Ok(high)) = (u16::try_from(width), u16::try_from(height)) else {
            return;
        };
        if wide == 0 || high == 0 {
            return;
        }
        self.window.clear();
        for row in rows(stride, window) {
            self.window.extend_from_slice(&rgba[row]);
        }
        self.painter.words(
            &mut self.window,
            (wide, high),
            (left, top),
            &block.words,
            scale,
        );
        let painted = self.window.chunks_exact(width as usize * 4);
        for (row, painted) in rows(stride, window).zip(painted) {
            put_back(&mut rgba[row], painted);
        }
    }

    /// Everything but the words, straight RGBA.
    fn backdrop(&mut self, card: &Card, size: (u16, u16), scale: f32) -> Arc<Vec<u8>> {
        if let Some(known) = self.known(card, true, size, scale) {
            return known;
        }
        let ground = self.screen(card, size, scale);
        let mut canvas = Canvas::new(&mut self.painter, ground, size, scale);
        canvas.paint(&card.chrome);
        let mut pixels = canvas.finish();
        if let Some(outline) = &card.outline {
            self.clip(&mut pixels, outline, size, scale);
        }
        straighten(&mut pixels);
        self.keep(card, true, size, scale, pixels)
    }

    /// Makes clear what lies outside an outline.
    fn clip(&mut self, pixels: &mut [u8], outline: &Shape, size: (u16, u16), scale: f32) {
        let mut canvas = Canvas::new(&mut self.painter, vec![0; pixels.len()], size, scale);
        canvas.paint(&[Item::fill(outline.clone(), [255; 4])]);
        let seen = canvas.finish();
        for (pixel, seen) in pixels.chunks_exact_mut(4).zip(seen.chunks_exact(4)) {
            for channel in pixel {
                *channel = ((u32::from(*channel) * u32::from(seen[3]) + 127) / 255) as u8;
            }
        }
    }

    /// The screen alone, premultiplied.
    fn screen(&mut self, card: &Card, size: (u16, u16), scale: f32) -> Vec<u8> {
        let empty = vec![0; usize::from(size.0) * usize::from(size.1) * 4];
        if card.screen.is_empty() {
            return empty;
        }
        if let Some(known) = self.known(card, false, size, scale) {
            return known.to_vec();
        }
        let mut canvas = Canvas::new(&mut self.painter, empty, size, scale);
        canvas.paint(&card.screen);
        let pixels = canvas.finish();
        self.keep(card, false, size, scale, pixels).to_vec()
    }

    /// A kept backdrop of this card.
    fn known(
        &mut self,
        card: &Card,
        chrome: bool,
        size: (u16, u16),
        scale: f32,
    ) -> Option<Arc<Vec<u8>>> {
        self.clock += 1;
        let same = |backdrop: &&mut Backdrop| {
            backdrop.size == size
                && backdrop.scale == scale
                && backdrop.chrome.as_deref() == chrome.then_some(&card.chrome[..])
                && backdrop.screen == card.screen
        };
        let found = self.backdrops.iter_mut().find(same)?;
        found.used = self.clock;
        Some(Arc::clone(&found.pixels))
    }

    /// Keeps a backdrop; the longest unused make room for it.
    fn keep(
        &mut self,
        card: &Card,
        chrome: bool,
        size: (u16, u16),
        scale: f32,
        pixels: Vec<u8>,
    ) -> Arc<Vec<u8>> {
        let pixels = Arc::new(pixels);
        while self
            .backdrops
            .iter()
            .map(|backdrop| backdrop.pixels.len())
            .sum::<usize>()
            + pixels.len()
            > KEPT_BYTES
        {
            let oldest = self
                .backdrops
                .iter()
                .enumerate()
                .min_by_key(|(_, backdrop)| backdrop.used);
            let Some((at, _)) = oldest else { break };
            self.backdrops.swap_remove(at);
        }
        self.backdrops.push(Backdrop {
            size,
            scale,
            screen: card.screen.clone(),
            chrome: chrome.then(|| card.chrome.clone()),
            pixels: Arc::clone(&pixels),
            used: self.clock,
        });
        pixels
    }
}

/// A scale within bounds.
fn clamped(scale: f32) -> f32 {
    if scale.is_finite() {
        scale.clamp(0.25, 8.0)
    } else {
        1.0
    }
}

/// The longest side of a painted picture, in pixels: at three pixels a point it holds more lines than the 4,096 bytes
/// a push may have. What is longer is drawn as far as this; the rasteriser has no coordinates beyond 16 bits.
const LONGEST: f32 = 16_384.0;

/// A size in whole device pixels.
fn pixels((width, height): (f32, f32), scale: f32) -> (u16, u16) {
    let side = |length: f32| (length * scale).round().clamp(1.0, LONGEST) as u16;
    (side(width), side(height))
}

/// A window of a picture in device pixels: left, top, width, height.
type Zone = (u32, u32, u32, u32);

/// How far a glyph may reach beyond its text's box, in points: stacked marks, wide italics.
const OVERHANG: f32 = 10.0;

/// The words by the windows they are drawn in, within a zone. Those whose windows touch share one: what is painted must
/// not depend on what was painted before.
fn blocks(words: &[Placed], zone: Zone, scale: f32) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for placed in words.iter().filter(|placed| !placed.text.lines.is_empty()) {
        let mut new = Block {
            window: reach(placed, zone, scale),
            words: vec![placed.clone()],
        };
        // The window grows with each block it takes in, and may then touch another.
        while let Some(at) = blocks
            .iter()
            .position(|block| touch(block.window, new.window))
        {
            let mut met = blocks.remove(at);
            met.window = around(met.window, new.window);
            met.words.append(&mut new.words);
            new = met;
        }
        blocks.push(new);
    }
    blocks
}

/// The part of a zone that a text may be drawn in.
fn reach(placed: &Placed, zone: Zone, scale: f32) -> Zone {
    let (zone_right, zone_bottom) = (zone.0 + zone.2, zone.1 + zone.3);
    let clip =
        |at: f32, low: u32, high: u32| (at * scale).max(0.0).min(high as f32).max(low as f32);
    let left = clip(placed.x - OVERHANG, zone.0, zone_right).floor() as u32;
    let top = clip(placed.y - OVERHANG, zone.1, zone_bottom).floor() as u32;
    let right = clip(placed.right() + OVERHANG, zone.0, zone_right).ceil() as u32;
    let bottom = clip(placed.bottom() + OVERHANG, zone.1, zone_bottom).ceil() as u32;
    (
        left,
        top,
        right.saturating_sub(left),
        bottom.saturating_sub(top),
    )
}

/// Whether two windows have a pixel in common.
fn touch(a: Zone, b: Zone) -> bool {
    a.0 < b.0 + b.2 && b.0 < a.0 + a.2 && a.1 < b.1 + b.3 && b.1 < a.1 + a.3
}

/// The window a repaint may touch: from the card's top to its last words.
fn zone(card: &Card, (width, height): (u16, u16), scale: f32) -> Zone {
    let lowest = card
        .words
        .iter()
        .map(Placed::bottom)
        .fold(card.frame.bottom(), f32::max);
    let clip = |at: f32, most: u16| at.clamp(0.0, f32::from(most)) as u32;
    let (left, top) = (
        clip((card.frame.x * scale).floor(), width),
        clip((card.frame.y * scale).floor(), height),
    );
    let (right, bottom) = (
        clip((card.frame.right() * scale).ceil(), width),
        clip((lowest * scale).ceil(), height),
    );
    (left, top, right - left, bottom.max(top) - top)
}

/// The smallest window around two; an empty one counts for nothing.
fn around(a: Zone, b: Zone) -> Zone {
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
fn rows(
    stride: u16,
    (left, top, width, height): Zone,
) -> impl Iterator<Item = std::ops::Range<usize>> {
    (top..top + height).map(move |y| {
        let start = (y as usize * usize::from(stride) + left as usize) * 4;
        start..start + width as usize * 4
    })
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

/// Puts painted words over the row they were painted from. Words stand on opaque ground: what is not opaque (corners,
/// gaps) stays as it was, for there straight and premultiplied colours differ.
fn put_back(row: &mut [u8], painted: &[u8]) {
    if opaque(row) {
        row.copy_from_slice(painted);
        return;
    }
    for (pixel, painted) in row.chunks_exact_mut(4).zip(painted.chunks_exact(4)) {
        if pixel[3] == 255 {
            pixel.copy_from_slice(painted);
        }
    }
}

/// Whether every pixel is opaque. No branch among them, so that many are looked at together.
fn opaque(pixels: &[u8]) -> bool {
    let common = pixels
        .chunks_exact(4)
        .fold(255, |common, pixel| common & pixel[3]);
    common == 255
}

/// Divides colours by opacity, rounded.
fn straighten(pixels: &mut [u8]) {
    for pixel in pixels.chunks_exact_mut(4) {
        let alpha = u32::from(pixel[3]);
        if alpha != 255 {
            for channel in &mut pixel[..3] {
                *channel = (u32::from(*channel) * 255 + alpha / 2)
                    .checked_div(alpha)
                    .unwrap_or(0)
                    .min(255) as u8;
            }
        }
    }
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Engine")
            .field("fonts", &self.fonts)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::put_back;

    #[test]
    fn words_go_on_opaque_ground_only() {
        let mut row = [10, 10, 10, 255, 20, 20, 20, 254];
        put_back(&mut row, &[1, 2, 3, 255, 4, 5, 6, 255]);
        assert_eq!(row, [1, 2, 3, 255, 20, 20, 20, 254], "a corner stays clear");
        let mut row = [10, 10, 10, 255];
        put_back(&mut row, &[1, 2, 3, 255]);
        assert_eq!(row, [1, 2, 3, 255], "a row without corners is taken whole");
    }
}
