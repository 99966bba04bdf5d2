//! Times as a person reads them, in the app's language.

use js_sys::Date;
use wasm_bindgen::JsValue;

/// Milliseconds since 1970 as a clock time to the second, where this computer is: `09:41:07`.
pub(super) fn clock(language: &str, millis: u64) -> String {
    let date = Date::new(&JsValue::from_f64(millis as f64));
    let text = date.to_locale_time_string(carillon_words::intl_tag(language));
    text.as_string().unwrap_or_default()
}

/// Milliseconds since 1970 as a date and a clock time, where this computer is.
pub(super) fn moment(language: &str, millis: u64) -> String {
    let date = Date::new(&JsValue::from_f64(millis as f64));
    let text = date.to_locale_string(carillon_words::intl_tag(language), &JsValue::UNDEFINED);
    text.as_string().unwrap_or_default()
}
