//! One artboard's pixels: what it shows, its last bitmap, and the shortest way to the next.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use carillon_campaign::{AppProfile, Message};
use carillon_preview::picture::Picture;
use carillon_preview::{
    Appearance, Card, Engine, FieldFit, Framing, PictureFit, Rect, Scene, Sheet, Stamp, Surface,
    TextSize,
};
use web_sys::HtmlCanvasElement;

use super::canvas;

/// Everything an artboard's picture depends on beside fonts and scale.
#[derive(Clone, Debug)]
pub(crate) struct Sight {
    /// Device, place and state.
    pub(crate) surface: &'static Surface,
    /// Light or dark.
    pub(crate) appearance: Appearance,
    /// The device's text size.
    pub(crate) text_size: TextSize,
    /// When it came.
    pub(crate) stamp: Stamp,
    /// The screen, or the card alone.
    pub(crate) framing: Framing,
    /// The words.
    pub(crate) message: Arc<Message>,
    /// The sender.
    pub(crate) app: Arc<AppProfile>,
    /// Decoded pictures by path.
    pub(crate) pictures: Arc<BTreeMap<String, Arc<Picture>>>,
}

impl PartialEq for Sight {
    fn eq(&self, other: &Self) -> bool {
        self.surface.id == other.surface.id
            && self.appearance == other.appearance
            && self.text_size == other.text_size
            && self.stamp == other.stamp
            && self.framing == other.framing
            && self.message == other.message
            && self.app == other.app
            && Arc::ptr_eq(&self.pictures, &other.pictures)
    }
}

impl Sight {
    /// The scene for the engine.
    pub(crate) fn scene(&self) -> Scene<'_> {
        Scene {
            surface: self.surface,
            appearance: self.appearance,
            text_size: self.text_size,
            stamp: self.stamp,
            framing: self.framing,
            message: &self.message,
            app: &self.app,
            pictures: &self.pictures,
        }
    }
}

/// What a layout told: read by the overlay, the note and the editor's meters.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Laid {
    /// The picture's size in points.
    pub(crate) size: (f32, f32),
    /// The card within the picture, in points.
    pub(crate) card: Rect,
    /// What fits and what was cut.
    pub(crate) fits: Vec<FieldFit>,
    /// What became of the message's picture.
    pub(crate) picture: PictureFit,
}

/// What is on the canvas now.
struct Shown {
    sight: Sight,
    generation: u32,
    card: Card,
    /// Device pixels a point it was painted at; `None` while it was only laid out.
    scale: Option<f32>,
}

/// One artboard's pixels. Cheap to clone; all clones are the same.
#[derive(Clone, Default)]
pub(crate) struct Board(Rc<RefCell<State>>);

#[derive(Default)]
struct State {
    shown: Option<Shown>,
    sheet: Sheet,
}

impl Board {
    /// Lays out what is new and paints it, if there is a canvas to paint on (`None` while it is out of sight)
    /// and how many device pixels wide. Answers what the layout told, and whether pixels changed.
    pub(crate) fn show(
        &self,
        engine: &mut Engine,
        generation: u32,
        sight: &Sight,
        to: Option<(&HtmlCanvasElement, f32)>,
    ) -> (Laid, bool) {
        let mut state = self.0.borrow_mut();
        let State { shown, sheet } = &mut *state;
        let fresh = shown
            .take()
            .filter(|shown| shown.generation == generation && shown.sight == *sight);
        let mut now = fresh.unwrap_or_else(|| Shown {
            sight: sight.clone(),
            generation,
            card: engine.layout(&sight.scene()),
            scale: None,
        });
        let painted = to.is_some_and(|(canvas, width)| {
            let scale = width / now.card.size().0.max(1.0);
            now.paint(engine, sheet, canvas, scale)
        });
        let laid = now.laid();
        *shown = Some(now);
        (laid, painted)
    }

    /// The picture as a PNG at `scale` pixels a point, for a person who waits; `None` before the first layout.
    pub(crate) fn png(&self, engine: &mut Engine, scale: f32) -> Option<Vec<u8>> {
        let state = self.0.borrow();
        let shown = state.shown.as_ref()?;
        Some(engine.paint(&shown.card, scale).quick_png())
    }
}

impl Shown {
    /// Paints unless this very picture is on the canvas already; `true` if pixels changed.
    fn paint(
        &mut self,
        engine: &mut Engine,
        sheet: &mut Sheet,
        canvas: &HtmlCanvasElement,
        scale: f32,
    ) -> bool {
        if self.scale == Some(scale) {
            return false;
        }
        let painted = engine.repaint(&self.card, scale, sheet);
        if canvas::put(canvas, sheet.bitmap(), painted.dirty).is_err() {
            // A lost canvas gets everything the next time.
            *sheet = Sheet::default();
            return false;
        }
        self.scale = Some(scale);
        true
    }

    fn laid(&self) -> Laid {
        Laid {
            size: self.card.size(),
            card: self.card.card(),
            fits: self.card.fit().to_vec(),
            picture: self.card.picture(),
        }
    }
}
