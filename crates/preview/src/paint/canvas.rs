//! The canvas: a pixmap that items are painted on, in order.

use std::sync::Arc;

use vello_cpu::color::{AlphaColor, Srgb};
use vello_cpu::kurbo::{Affine, BezPath, Stroke};
use vello_cpu::peniko::{ColorStop, ColorStops, Extend, Gradient, ImageQuality, ImageSampler};
use vello_cpu::{
    Glyph, Image, ImageSource, Level, Pixmap, PixmapMut, RasterizerSettings, RenderContext,
    RenderSettings, Resources, TargetInit,
};

use super::material::{Softened, saturated, tinted};
use super::{Color, Item, Paint, Shape, blur};
use crate::card::Rect;
use crate::picture::{Picture, cover};
use crate::text::{Line, Placed};

/// Scaled pictures kept.
const KEPT_PICTURES: usize = 24;

/// Rasterises paths and glyphs; keeps scaled pictures.
pub(crate) struct Painter {
    context: RenderContext,
    resources: Resources,
    pictures: Vec<(Arc<Picture>, u32, u32, Arc<Pixmap>)>,
}

impl Default for Painter {
    fn default() -> Self {
        // The same instructions on every machine of a target, and no fused multiply-add on any.
        let settings = RenderSettings {
            level: Level::baseline(),
            num_threads: 0,
        };
        Self {
            context: RenderContext::new_with(1, 1, settings),
            resources: Resources::new(),
            pictures: Vec::new(),
        }
    }
}

impl Painter {
    /// A picture scaled to cover `width` × `height` device pixels, premultiplied.
    fn scaled(&mut self, picture: &Arc<Picture>, width: u32, height: u32) -> Option<Arc<Pixmap>> {
        let known = self
            .pictures
            .iter()
            .find(|(p, w, h, _)| Arc::ptr_eq(p, picture) && (*w, *h) == (width, height));
        if let Some((_, _, _, pixmap)) = known {
            return Some(Arc::clone(pixmap));
        }
        let mut rgba = cover(picture, width, height);
        let clear = premultiply(&mut rgba);
        let mut pixmap = Pixmap::new(side(width)?, side(height)?);
        pixmap.data_as_u8_slice_mut().copy_from_slice(&rgba);
        pixmap.set_may_have_transparency(clear);
        let pixmap = Arc::new(pixmap);
        if self.pictures.len() >= KEPT_PICTURES {
            self.pictures.remove(0);
        }
        self.pictures
            .push((Arc::clone(picture), width, height, Arc::clone(&pixmap)));
        Some(pixmap)
    }

    /// Draws one line on nothing, its left end and baseline at `from`, in a window of `width` × `height` device pixels.
    pub(crate) fn line(
        &mut self,
        pixels: &mut [u8],
        (width, height): (u16, u16),
        line: &Line,
        (ink, scale): (Color, f32),
        (x, y): (f64, f64),
    ) {
        self.context.reset_and_resize(width, height);
        self.context.set_paint(color(ink));
        let s = f64::from(scale);
        self.glyphs(line, Affine::new([s, 0.0, 0.0, s, x, y]));
        if let Some(target) = PixmapMut::new(width, height, pixels) {
            self.render_as(target, TargetInit::Clear(AlphaColor::TRANSPARENT));
        }
    }

    /// Puts a text's glyphs on the context.
    fn place(&mut self, placed: &Placed, scale: f32) {
        self.context.set_paint(color(placed.color));
        for line in &placed.text.lines {
            let x = f64::from((placed.x + placed.shift(line) + line.x) * scale);
            // Baselines stand on whole device pixels, as on every platform drawn here.
            let y = f64::from(((placed.y + line.baseline) * scale).round());
            let s = f64::from(scale);
            self.glyphs(line, Affine::new([s, 0.0, 0.0, s, x, y]));
        }
    }

    /// Puts one line's glyphs on the context.
    fn glyphs(&mut self, line: &Line, transform: Affine) {
        self.context.set_transform(transform);
        for run in &line.runs {
            let glyphs = run.glyphs.iter().map(|glyph| Glyph {
                id: glyph.id,
                x: glyph.x,
                y: glyph.y,
            });
            let builder = self
                .context
                .glyph_run(&mut self.resources, &run.font)
                .font_size(run.size)
                .hint(false);
            // A glyph that cannot be drawn (a broken outline) is left out: the others still stand.
            let _undrawable = builder.fill_glyphs(glyphs);
        }
        self.context.reset_transform();
    }

    /// Rasterises what is on the context over what the target holds.
    fn render(&mut self, target: PixmapMut<'_>) {
        self.render_as(target, TargetInit::SrcOver);
    }

    fn render_as(&mut self, target: PixmapMut<'_>, target_init: TargetInit) {
        self.context.flush();
        let settings = RasterizerSettings {
            target_init,
            ..RasterizerSettings::default()
        };
        self.context
            .render_with(target, &mut self.resources, settings);
        self.context.reset();
    }

    /// The coverage of a path in a `width` × `height` window at (`left`, `top`) device pixels: 0–255.
    fn mask(
        &mut self,
        path: &BezPath,
        (left, top): (i64, i64),
        (width, height): (u16, u16),
    ) -> Vec<u8> {
        let mut pixmap = Pixmap::new(width, height);
        self.context.reset_and_resize(width, height);
        self.context
            .set_transform(Affine::translate((-(left as f64), -(top as f64))));
        self.context.set_paint(color([255; 4]));
        self.context.fill_path(path);
        self.render(PixmapMut::from(&mut pixmap));
        pixmap
            .data_as_u8_slice()
            .chunks_exact(4)
            .map(|pixel| pixel[3])
            .collect()
    }
}

/// A pixmap's side; `None` where it is zero or above 65 535.
fn side(length: u32) -> Option<u16> {
    u16::try_from(length).ok().filter(|&length| length > 0)
}

/// Straight bytes as the rasteriser's colour.
fn color([r, g, b, a]: Color) -> AlphaColor<Srgb> {
    AlphaColor::from_rgba8(r, g, b, a)
}

/// Multiplies colours by opacity; whether any pixel is not opaque.
fn premultiply(rgba: &mut [u8]) -> bool {
    let mut clear = false;
    for pixel in rgba.chunks_exact_mut(4) {
        let alpha = u32::from(pixel[3]);
        if alpha != 255 {
            clear = true;
            for channel in &mut pixel[..3] {
                *channel = ((u32::from(*channel) * alpha + 127) / 255) as u8;
            }
        }
    }
    clear
}

/// A pixmap under the brush.
pub(crate) struct Canvas<'a> {
    painter: &'a mut Painter,
    /// Premultiplied RGBA.
    pixels: Vec<u8>,
    width: u16,
    height: u16,
    scale: f32,
    pending: bool,
}

impl<'a> Canvas<'a> {
    /// A canvas over these premultiplied pixels.
    pub(crate) fn new(
        painter: &'a mut Painter,
        pixels: Vec<u8>,
        (width, height): (u16, u16),
        scale: f32,
    ) -> Self {
        painter.context.reset_and_resize(width, height);
        Self {
            painter,
            pixels,
            width,
            height,
            scale,
            pending: false,
        }
    }

    /// Paints items in order.
    pub(crate) fn paint(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Fill { shape, paint } => self.fill(shape, paint),
                Item::Stroke {
                    shape,
                    width,
                    color,
                } => self.stroke(shape, *width, *color),
                Item::Picture {
                    shape,
                    frame,
                    image,
                } => self.picture(shape, *frame, &image.0),
                Item::Shadow {
                    shape,
                    frame,
                    blur,
                    down,
                    color,
                } => self.shadow(shape, *frame, (*blur, *down), *color),
                Item::Material {
                    shape,
                    frame,
                    blur,
                    tint,
                } => self.material(shape, *frame, *blur, *tint),
                Item::Words(placed) => {
                    self.painter.place(placed, self.scale);
                    self.pending = true;
                }
                Item::Turned { words, matrix } => self.turned(words, *matrix),
            }
        }
    }

    /// The painted pixels, premultiplied.
    pub(crate) fn finish(mut self) -> Vec<u8> {
        self.flush();
        self.pixels
    }

    /// Rasterises what is on the context.
    fn flush(&mut self) {
        if self.pending {
            if let Some(target) = PixmapMut::new(self.width, self.height, &mut self.pixels) {
                self.painter.render(target);
            }
            self.pending = false;
        }
    }

    fn fill(&mut self, shape: &Shape, paint: &Paint) {
        match paint {
            Paint::Solid(solid) => self.painter.context.set_paint(color(*solid)),
            Paint::Vertical {
                top,
                bottom,
                from,
                to,
            } => {
                let stops = [(0.0, *from), (1.0, *to)]
                    .map(|(offset, c)| ColorStop::from((offset, color(c))));
                let (top, bottom) = (f64::from(top * self.scale), f64::from(bottom * self.scale));
                let gradient = Gradient::new_linear((0.0, top), (0.0, bottom));
                self.painter.context.set_paint(Gradient {
                    stops: ColorStops::from(&stops[..]),
                    ..gradient
                });
            }
        }
        self.painter.context.fill_path(&shape.path(self.scale));
        self.pending = true;
    }

    fn stroke(&mut self, shape: &Shape, width: f32, ink: Color) {
        self.painter
            .context
            .set_stroke(Stroke::new(f64::from(width * self.scale)));
        self.painter.context.set_paint(color(ink));
        self.painter.context.stroke_path(&shape.path(self.scale));
        self.pending = true;
    }

    fn picture(&mut self, shape: &Shape, frame: Rect, picture: &Arc<Picture>) {
        let (left, top) = (
            (frame.x * self.scale).floor(),
            (frame.y * self.scale).floor(),
        );
        let width = ((frame.x + frame.width) * self.scale).ceil() - left;
        let height = ((frame.y + frame.height) * self.scale).ceil() - top;
        let Some(pixmap) =
            self.painter
                .scaled(picture, width.max(1.0) as u32, height.max(1.0) as u32)
        else {
            return;
        };
        // Whole pixels on whole pixels: nothing is resampled here.
        let sampler = ImageSampler {
            x_extend: Extend::Pad,
            y_extend: Extend::Pad,
            quality: ImageQuality::Low,
            alpha: 1.0,
        };
        let context = &mut self.painter.context;
        context.set_paint_transform(Affine::translate((f64::from(left), f64::from(top))));
        context.set_paint(Image {
            image: ImageSource::Pixmap(pixmap),
            sampler,
        });
        context.fill_path(&shape.path(self.scale));
        context.reset_paint_transform();
        self.pending = true;
    }

    fn turned(&mut self, words: &Placed, turn: [f32; 4]) {
        self.painter.context.set_paint(color(words.color));
        for line in &words.text.lines {
            // Glyph places are from the baseline; the turn is around the box's top left.
            let (x, y) = (words.shift(line) + line.x, line.baseline);
            let place = [
                words.x + turn[0] * x + turn[2] * y,
                words.y + turn[1] * x + turn[3] * y,
            ];
            let [xx, yx, xy, yy] = turn;
            let matrix = [xx, yx, xy, yy, place[0], place[1]].map(|v| f64::from(v * self.scale));
            self.painter.glyphs(line, Affine::new(matrix));
        }
        self.pending = true;
    }

    /// The window of `frame` grown by `margin` points, clipped to the canvas: left, top, width, height.
    fn window(&self, frame: Rect, margin: f32) -> Option<(usize, usize, usize, usize)> {
        let clip = |at: f32, most: u16| at.clamp(0.0, f32::from(most)) as usize;
        let left = clip(((frame.x - margin) * self.scale).floor(), self.width);
        let top = clip(((frame.y - margin) * self.scale).floor(), self.height);
        let right = clip(
            ((frame.x + frame.width + margin) * self.scale).ceil(),
            self.width,
        );
        let bottom = clip(
            ((frame.y + frame.height + margin) * self.scale).ceil(),
            self.height,
        );
        (right > left && bottom > top).then(|| (left, top, right - left, bottom - top))
    }

    /// The coverage of a shape in a window of the canvas.
    fn mask(
        &mut self,
        shape: &Shape,
        (left, top, width, height): (usize, usize, usize, usize),
    ) -> Vec<u8> {
        let path = shape.path(self.scale);
        let mask = self.painter.mask(
            &path,
            (
                i64::try_from(left).unwrap_or(0),
                i64::try_from(top).unwrap_or(0),
            ),
            (width as u16, height as u16),
        );
        self.painter
            .context
            .reset_and_resize(self.width, self.height);
        mask
    }

    /// A shadow, drawn from its four corners: along its straight edges it does not change, so only a small
    /// card's shadow is ever blurred (a nine-patch).
    fn shadow(&mut self, shape: &Shape, frame: Rect, (blur, down): (f32, f32), ink: Color) {
        self.flush();
        let radius = blur::radius(blur / 2.0 * self.scale);
        let margin = blur * 2.0 + down.abs();
        let reach = ((shape.corner() + margin) * self.scale).ceil() as i64
            + 3 * i64::try_from(radius).unwrap_or(0)
            + 2;
        let across = Patch::new(frame.x - margin, frame.right() + margin, self.scale, reach);
        let along = Patch::new(frame.y - margin, frame.bottom() + margin, self.scale, reach);
        let small = shape.shrunk(
            across.left_out as f32 / self.scale,
            along.left_out as f32 / self.scale,
        );
        let (width, height) = (across.kept(), along.kept());
        let (Ok(wide), Ok(high)) = (u16::try_from(width), u16::try_from(height)) else {
            return;
        };
        let path = small.path(self.scale);
        let cover = self
            .painter
            .mask(&path, (across.start, along.start), (wide, high));
        self.painter
            .context
            .reset_and_resize(self.width, self.height);
        let mut spread: Vec<u16> = cover.iter().map(|&value| u16::from(value) * 256).collect();
        blur::plane(&mut spread, width, height, radius);
        let down = (down * self.scale).round().max(0.0) as usize;
        for y in along.within(self.height) {
            let row = along.place(y);
            let above = row.saturating_sub(down);
            for x in across.within(self.width) {
                let column = across.place(x);
                let shade = u32::from(spread[above * width + column])
                    * u32::from(255 - cover[row * width + column])
                    / 255;
                let alpha = (shade * u32::from(ink[3]) + 32_640) / 65_280;
                over(
                    &mut self.pixels,
                    y * usize::from(self.width) + x,
                    ink,
                    alpha,
                );
            }
        }
    }

    fn material(&mut self, shape: &Shape, frame: Rect, blur: f32, tint: Color) {
        self.flush();
        let Some(window) = self.window(frame, 0.0) else {
            return;
        };
        let Some(wide) = self.window(frame, blur * 2.0) else {
            return;
        };
        let cover = self.mask(shape, window);
        let soft = Softened::of(
            &self.pixels,
            usize::from(self.width),
            wide,
            blur * self.scale,
        );
        let (left, top, width, height) = window;
        for y in 0..height {
            for x in 0..width {
                let behind = soft.at(left + x - wide.0, top + y - wide.1);
                let mixed = tinted(saturated(behind), tint);
                let at = (top + y) * usize::from(self.width) + left + x;
                over(&mut self.pixels, at, mixed, u32::from(cover[y * width + x]));
            }
        }
    }
}

/// Puts a colour at an opacity of 0–255 over a premultiplied pixel.
fn over(pixels: &mut [u8], at: usize, [r, g, b, _]: Color, alpha: u32) {
    if alpha == 0 {
        return;
    }
    let pixel = &mut pixels[at * 4..at * 4 + 4];
    for (channel, ink) in pixel.iter_mut().zip([r, g, b, 255]) {
        *channel =
            ((u32::from(ink) * alpha + u32::from(*channel) * (255 - alpha) + 127) / 255) as u8;
    }
}

/// One direction of a nine-patch, in device pixels: a stretch of the canvas whose middle is left out.
struct Patch {
    /// Where it starts; may lie before the canvas.
    start: i64,
    length: i64,
    /// Pixels of the middle that are all alike.
    left_out: i64,
    reach: i64,
}

impl Patch {
    /// The stretch between two places in points; what is further than `reach` from both ends is alike.
    fn new(from: f32, to: f32, scale: f32, reach: i64) -> Self {
        let start = (from * scale).floor() as i64;
        let length = (to * scale).ceil() as i64 - start;
        Self {
            start,
            length,
            left_out: (length - 2 * reach - 1).max(0),
            reach,
        }
    }

    /// Pixels that are drawn.
    fn kept(&self) -> usize {
        (self.length - self.left_out).max(0) as usize
    }

    /// The part on a canvas of this length.
    fn within(&self, canvas: u16) -> std::ops::Range<usize> {
        self.start.max(0) as usize..(self.start + self.length).clamp(0, i64::from(canvas)) as usize
    }

    /// Where a pixel of the canvas is drawn.
    fn place(&self, at: usize) -> usize {
        let at = i64::try_from(at).unwrap_or(i64::MAX) - self.start;
        (if at > self.reach {
            (at - self.left_out).max(self.reach)
        } else {
            at
        }) as usize
    }
}
