//! The native shell, through `window.__TAURI__`. Every command takes one parameter, `args`.

use carillon_ipc::Failure;
use js_sys::{ArrayBuffer, JSON, Object, Reflect, Uint8Array};
use serde_json::Value;
use wasm_bindgen::prelude::*;

use super::bug;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["window", "__TAURI__", "core"], js_name = invoke)]
    async fn invoke(name: &str, args: JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["window", "__TAURI__", "event"], js_name = listen)]
    async fn listen_to(name: &str, heard: &JsValue) -> Result<JsValue, JsValue>;
}

/// Whether there is a shell around this page.
pub(super) fn present() -> bool {
    web_sys::window()
        .and_then(|window| Reflect::get(&window, &"__TAURI__".into()).ok())
        .is_some_and(|tauri| tauri.is_object())
}

/// Runs a command whose reply is JSON.
pub(super) async fn call(name: &str, args: Value) -> Result<Value, Failure> {
    let reply = ask(name, args).await?;
    to_value(&reply).map_err(|error| bug(name, &error))
}

/// Runs a command whose reply is bytes.
pub(super) async fn raw(name: &str, args: Value) -> Result<Vec<u8>, Failure> {
    let reply = ask(name, args).await?;
    if let Some(buffer) = reply.dyn_ref::<ArrayBuffer>() {
        return Ok(Uint8Array::new(buffer).to_vec());
    }
    // Where custom protocols are blocked, Tauri falls back to an array of numbers.
    if js_sys::Array::is_array(&reply) || reply.is_instance_of::<Uint8Array>() {
        return Ok(Uint8Array::new(&reply).to_vec());
    }
    Err(bug(name, &"the reply is not bytes"))
}

/// Hears an event as long as the page lives.
pub(super) fn listen(name: &'static str, heard: impl Fn(Value) + 'static) {
    let callback = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
        let payload = Reflect::get(&event, &"payload".into()).unwrap_or(JsValue::NULL);
        if let Ok(payload) = to_value(&payload) {
            heard(payload);
        }
    });
    leptos::task::spawn_local(async move {
        // A shell that cannot send events still answers commands; the screens ask it once more.
        let _ = listen_to(name, callback.as_ref()).await;
        callback.forget();
    });
}

/// Invokes; what the shell throws is a coded failure.
async fn ask(name: &str, args: Value) -> Result<JsValue, Failure> {
    let parameters = Object::new();
    let args = to_js(&args).map_err(|error| bug(name, &error))?;
    if Reflect::set(&parameters, &"args".into(), &args).is_err() {
        return Err(bug(name, &"no room for arguments"));
    }
    invoke(name, parameters.into()).await.map_err(|thrown| {
        to_value(&thrown)
            .ok()
            .and_then(|value| serde_json::from_value(value).ok())
            .unwrap_or_else(|| bug(name, &format!("{thrown:?}")))
    })
}

/// JSON text is the one road on which every tagged enum survives.
fn to_js(value: &Value) -> Result<JsValue, String> {
    JSON::parse(&value.to_string()).map_err(|error| format!("{error:?}"))
}

/// The other way; `undefined` is null.
fn to_value(value: &JsValue) -> Result<Value, String> {
    if value.is_undefined() {
        return Ok(Value::Null);
    }
    let text = JSON::stringify(value).map_err(|error| format!("{error:?}"))?;
    let text = text.as_string().unwrap_or_else(|| "null".to_owned());
    serde_json::from_str(&text).map_err(|error| error.to_string())
}
