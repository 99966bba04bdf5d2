//! A bitmap onto a canvas: the changed part only, straight from memory.

use carillon_preview::Bitmap;
use carillon_preview::picture::Picture;
use wasm_bindgen::{Clamped, JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, ImageData};

/// Puts the changed part (x, y, width, height in pixels) of `bitmap` onto `canvas`, which takes its size.
pub(crate) fn put(
    canvas: &HtmlCanvasElement,
    bitmap: &Bitmap,
    dirty: (u32, u32, u32, u32),
) -> Result<(), JsValue> {
    let resized = canvas.width() != bitmap.width || canvas.height() != bitmap.height;
    if resized {
        canvas.set_width(bitmap.width);
        canvas.set_height(bitmap.height);
    }
    let (x, y, width, height) = if resized {
        (0, 0, bitmap.width, bitmap.height)
    } else {
        dirty
    };
    if width == 0 || height == 0 {
        return Ok(());
    }
    let image = image(&bitmap.rgba, bitmap.width, bitmap.height)?;
    context(canvas)?.put_image_data_with_dirty_x_and_dirty_y_and_dirty_width_and_dirty_height(
        &image,
        0.0,
        0.0,
        f64::from(x),
        f64::from(y),
        f64::from(width),
        f64::from(height),
    )
}

/// Puts a whole decoded picture onto `canvas`, which takes its size.
pub(crate) fn put_picture(canvas: &HtmlCanvasElement, picture: &Picture) -> Result<(), JsValue> {
    canvas.set_width(picture.width);
    canvas.set_height(picture.height);
    let image = image(&picture.rgba, picture.width, picture.height)?;
    context(canvas)?.put_image_data(&image, 0.0, 0.0)
}

/// Image data as a view of our own memory: nothing is copied but what is put.
fn image(rgba: &[u8], width: u32, height: u32) -> Result<ImageData, JsValue> {
    ImageData::new_with_u8_clamped_array_and_sh(Clamped(rgba), width, height)
}

/// The canvas's context. `willReadFrequently` keeps its pixels in ordinary memory, where `putImageData` is a
/// copy of rows; otherwise every put would cross to the graphics card (toolchain.md: 9/16 ms becomes 5/10), and
/// WebKitGTK does not show what was put before the canvas was first laid out.
fn context(canvas: &HtmlCanvasElement) -> Result<CanvasRenderingContext2d, JsValue> {
    let options = js_sys::Object::new();
    js_sys::Reflect::set(&options, &"willReadFrequently".into(), &JsValue::TRUE)?;
    canvas
        .get_context_with_context_options("2d", &options)?
        .ok_or(JsValue::NULL)?
        .dyn_into()
        .map_err(JsValue::from)
}
