//! Numbers as the app's language writes them: 1,214 or 1 214.

use js_sys::{Array, Intl, Object};
use wasm_bindgen::JsValue;

/// A count, grouped.
pub(super) fn grouped(language: &str, count: usize) -> String {
    let format = Intl::NumberFormat::new(&Array::of1(&language.into()), &Object::new());
    let text = format
        .format()
        .call1(&JsValue::UNDEFINED, &(count as f64).into());
    text.ok()
        .and_then(|text| text.as_string())
        .unwrap_or_else(|| count.to_string())
}
