//! Files that a person chose or dropped, and such as a browser downloads.

use carillon_ipc::{Bound, Failure};
use js_sys::{Array, Uint8Array};
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, Url};

/// A file's bytes. One that has more than `most` is not read.
pub(crate) async fn read(file: &File, most: usize) -> Result<Vec<u8>, Failure> {
    let path = file.name();
    if file.size() > most as f64 {
        let what = Bound::FileBytes { most: most as u64 };
        return Err(Failure::TooLarge { path, what });
    }
    let buffer = JsFuture::from(file.array_buffer()).await;
    let buffer = buffer.map_err(|_| Failure::NotReadable { path })?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// Bytes of a media type, as the browser hands them on.
pub(crate) fn blob(bytes: &[u8], media_type: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    Blob::new_with_u8_array_sequence_and_options(&Array::of1(&Uint8Array::from(bytes)), &options)
}

/// Has the browser download a file.
pub(crate) fn download(bytes: &[u8], media_type: &str, name: &str) -> Result<(), JsValue> {
    let url = Url::create_object_url_with_blob(&blob(bytes, media_type)?)?;
    let link: HtmlAnchorElement = document().create_element("a")?.dyn_into()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&url)
}
