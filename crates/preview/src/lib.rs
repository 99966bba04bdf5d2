//! Pixels: a scene in, a card out, with what was cut; a card in, a bitmap out.
//!
//! **Invariant.** A picture is a function of scene, fonts, pictures and scale. Fonts and pictures come
//! as bytes and nothing is opened. Native and wasm give the same bytes: no system fonts, no float
//! functions but + − × ÷ √, no hash-map order in output.

mod bitmap;
mod caption;
mod card;
pub mod case;
mod drawn;
mod engine;
mod fonts;
mod ink;
mod layout;
mod measure;
mod paint;
pub mod picture;
mod scene;
mod screen;
mod script;
mod sheet;
mod surface;
mod text;
mod text_size;
mod words;
mod zone;

pub use bitmap::Bitmap;
pub use caption::Caption;
pub use card::{Card, Cut, FieldFit, PictureFit, Rect};
pub use drawn::{Drawn, DrawnGlyph, DrawnLine};
pub use engine::{Engine, Painted};
pub use fonts::{Face, FaceId, FontError, Fonts};
pub use measure::{Measured, MeasuredLine, Sample};
pub use scene::{Appearance, Framing, Scene, Stamp};
pub use sheet::Sheet;
pub use surface::{Grade, Surface, SurfaceId, surface, surfaces, usual_surface};
pub use text_size::TextSize;
