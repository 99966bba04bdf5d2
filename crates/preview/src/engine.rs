//! The engine: lays out and paints, and keeps what can be used again (shaped text, glyphs, backdrops).

use std::sync::Arc;

use carillon_campaign::Direction;

use crate::ink::{Well, written};
use crate::paint::{Canvas, Item, Painter, Shape};
use crate::text::{Fitted, Placed, Rule, Setter, Style};
use crate::zone::Zone;
use crate::{Bitmap, Card, Fonts, Rect, Scene, Sheet, layout};

/// Bytes of backdrops kept: about a dozen screens at the size a stage shows them.
const KEPT_BYTES: usize = 96 << 20;

/// Lays out and paints. One a thread; everything it keeps is a cache and never changes a pixel.
pub struct Engine {
    fonts: Fonts,
    setter: Setter,
    painter: Painter,
    backdrops: Vec<Backdrop>,
    clock: u64,
    well: Well,
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
            well: Well::default(),
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
        sheet.into_bitmap()
    }

    /// Paints on a sheet that holds this stage's last picture, touching only what changed. A sheet that is new or of
    /// another size becomes the whole new picture.
    pub fn repaint(&mut self, card: &Card, scale: f32, sheet: &mut Sheet) -> Painted {
        let scale = clamped(scale);
        let size = pixels(card.size, scale);
        let ground = self.backdrop(card, size, scale);
        let zone = zone(card, size, scale);
        let dirty = sheet.lay(
            (&mut self.painter, &mut self.well),
            (&ground, size),
            (zone, scale),
            written(&card.words, scale),
        );
        Painted {
            dirty,
            card: card.frame,
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
