//! The test page's door: `window.carillon.hash` paints a golden case in this page, with this page's engine and
//! fonts, and answers the bitmap's hash. The tests compare it with native, in Chromium and in WebKitGTK.
//!
//! `window.carillon.hash(text, pictures) -> Promise<string>`
//! - `text`: a case file of `tests/golden`, as it stands.
//! - `pictures`: JSON, an object from a file name of the media folder to the file's bytes in base64.
//! - The answer: the bitmap's FNV-1a hash as 16 hexadecimal digits. A case that cannot be read or drawn
//!   rejects the promise with a sentence for the test's log.
//!
//! Beside it is `window.carillon.speed` ([`speed`]), which the benchmark asks.
//!
//! It is in every build: it draws nothing on the page, reads no campaign and can do no harm.

mod speed;

use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_preview::case::Case;
use carillon_preview::picture::{self, Picture};
use js_sys::{Object, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;

use crate::stage::Pixels;

/// Decoded pictures by file name.
type Pictures = BTreeMap<String, Arc<Picture>>;

/// Opens the door.
pub(crate) fn install() {
    let hash =
        Closure::<dyn Fn(String, String) -> Promise>::new(|text: String, pictures: String| {
            future_to_promise(async move {
                let hash = hash(&text, &pictures).await;
                hash.map(JsValue::from)
                    .map_err(|error| js_sys::Error::new(&error).into())
            })
        });
    let speed = Closure::<dyn Fn(String, String, u32) -> Promise>::new(
        |cases: String, pictures: String, times: u32| {
            future_to_promise(async move {
                let took = speed::speed(&cases, &pictures, times).await;
                took.map(JsValue::from)
                    .map_err(|error| js_sys::Error::new(&error).into())
            })
        },
    );
    let door = Object::new();
    // A page that forbids new names on `window` has no tests to serve.
    let _ = Reflect::set(&door, &"hash".into(), hash.as_ref());
    let _ = Reflect::set(&door, &"speed".into(), speed.as_ref());
    let _ = Reflect::set(&window(), &"carillon".into(), &door);
    hash.forget();
    speed.forget();
}

/// Paints a case and hashes it.
async fn hash(text: &str, pictures: &str) -> Result<String, String> {
    let case = Case::parse(text).map_err(|error| error.to_string())?;
    let surface = case.surface().ok_or("the case has no surface")?;
    let pictures = decoded(pictures)?;
    let pixels = Pixels::here();
    pixels
        .load_for(surface, &case.message, &case.app.name)
        .await;
    let painted = pixels.with(|engine| case.render(engine, &pictures));
    let (_, bitmap) = painted.flatten().ok_or("the case cannot be drawn")?;
    Ok(format!("{:016x}", bitmap.hash()))
}

/// Decodes the pictures as the shell and the command line do.
fn decoded(json: &str) -> Result<Pictures, String> {
    let files: BTreeMap<String, String> =
        serde_json::from_str(json).map_err(|error| error.to_string())?;
    files
        .into_iter()
        .map(|(name, base64)| {
            let binary = window()
                .atob(&base64)
                .map_err(|_| format!("{name} is not base64"))?;
            let bytes: Vec<u8> = binary.chars().map(|c| c as u8).collect();
            let picture = picture::decode(&bytes).map_err(|error| format!("{name}: {error}"))?;
            Ok((name, Arc::new(picture)))
        })
        .collect()
}
