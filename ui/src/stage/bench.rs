//! Measurements for `cargo xtask bench`: from an input event to the last canvas write. Off unless the page
//! was opened with `?bench` or `localStorage.carillonBench` is set; then nothing else changes.
//!
//! `window.__carillon_paints` is a ring of the last [`KEPT`] records, oldest first:
//! `{ event, type, boards: [{ surface, focused, end }], done, frame }`. All times are milliseconds on the
//! clock of `performance.now()`: `event` is the input event's `timeStamp`, `end` is right after that
//! artboard's `putImageData`, `done` after the last of them, `frame` the start of the next animation frame.

use std::cell::RefCell;

use js_sys::{Array, Object, Reflect};
use leptos::prelude::{request_animation_frame, window};
use wasm_bindgen::prelude::*;

/// How many records are kept.
pub(crate) const KEPT: u32 = 1024;

/// The ring's name on `window`.
const RING: &str = "__carillon_paints";

thread_local! {
    /// The input event that is being answered: time stamp and type.
    static EVENT: RefCell<Option<(f64, String)>> = const { RefCell::new(None) };
    static ON: bool = wanted();
}

/// Whether paints are measured in this page.
pub(crate) fn on() -> bool {
    ON.with(|on| *on)
}

fn wanted() -> bool {
    let window = window();
    let asked = window
        .location()
        .search()
        .is_ok_and(|query| query.contains("bench"));
    let stored = window.local_storage().ok().flatten();
    asked
        || stored
            .and_then(|store| store.get_item("carillonBench").ok().flatten())
            .is_some()
}

/// Notes the time stamp of every input event before anything answers it.
pub(crate) fn install() {
    if !on() || Reflect::has(&window(), &RING.into()) == Ok(true) {
        return;
    }
    let _ = Reflect::set(&window(), &RING.into(), &Array::new());
    let noted = Closure::<dyn Fn(web_sys::Event)>::new(|event: web_sys::Event| {
        EVENT.with(|last| *last.borrow_mut() = Some((event.time_stamp(), event.type_())));
    });
    for kind in ["beforeinput", "input"] {
        let capture = true;
        let _ = window().add_event_listener_with_callback_and_bool(
            kind,
            noted.as_ref().unchecked_ref(),
            capture,
        );
    }
    noted.forget();
}

/// The paints that answer one event.
pub(crate) struct Round {
    event: f64,
    kind: String,
    boards: Array,
}

impl Round {
    /// Starts a round, if paints are measured and an input event led here.
    pub(crate) fn start() -> Option<Self> {
        if !on() {
            return None;
        }
        let (event, kind) = EVENT.with(|last| last.borrow_mut().take())?;
        Some(Self {
            event,
            kind,
            boards: Array::new(),
        })
    }

    /// An artboard's pixels are on its canvas.
    pub(crate) fn painted(&self, surface: &str, focused: bool) {
        let board = record(&[
            ("surface", surface.into()),
            ("focused", focused.into()),
            ("end", now().into()),
        ]);
        self.boards.push(&board);
    }

    /// The last one is: keeps the round, if anything was painted, and notes the next frame when it comes.
    pub(crate) fn end(self) {
        if self.boards.length() == 0 {
            return;
        }
        let round = record(&[
            ("event", self.event.into()),
            ("type", self.kind.into()),
            ("boards", self.boards.into()),
            ("done", now().into()),
            ("frame", JsValue::NULL),
        ]);
        keep(&round);
        request_animation_frame(move || {
            let _ = Reflect::set(&round, &"frame".into(), &now().into());
        });
    }
}

fn record(entries: &[(&str, JsValue)]) -> Object {
    let record = Object::new();
    for (name, value) in entries {
        // A plain object takes every name.
        let _ = Reflect::set(&record, &(*name).into(), value);
    }
    record
}

fn keep(round: &Object) {
    let Ok(ring) = Reflect::get(&window(), &RING.into()) else {
        return;
    };
    let Some(ring) = ring.dyn_ref::<Array>() else {
        return;
    };
    ring.push(round);
    if ring.length() > KEPT {
        ring.shift();
    }
}

fn now() -> f64 {
    window()
        .performance()
        .map_or(0.0, |performance| performance.now())
}
