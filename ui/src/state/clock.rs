//! Time as the page knows it: now, and waiting.

use std::time::Duration;

use wasm_bindgen_futures::JsFuture;

/// Milliseconds since 1970.
pub(crate) fn now() -> f64 {
    js_sys::Date::now()
}

/// Waits.
pub(crate) async fn sleep(time: Duration) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        leptos::prelude::set_timeout(
            move || {
                // The promise is ours and cannot throw.
                let _ = resolve.call0(&wasm_bindgen::JsValue::UNDEFINED);
            },
            time,
        );
    });
    // It never rejects.
    let _ = JsFuture::from(promise).await;
}
