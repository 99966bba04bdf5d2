//! `window.carillon.speed`: how long cards take in this page, with its engine and fonts, canvas left aside.
//!
//! `window.carillon.speed(cases, pictures, times) -> Promise<string>`
//! - `cases`: JSON, the texts of golden cases; all are painted after each keystroke.
//! - `pictures`: JSON, as for `hash`.
//! - `times`: keystrokes.
//! - The answer: JSON, an array of milliseconds, one a keystroke.

use carillon_preview::Sheet;
use carillon_preview::case::Case;
use leptos::prelude::window;

use super::decoded;
use crate::stage::Pixels;

/// Types `times` letters into every case's body, one at a time, and measures until all cards are painted.
pub(super) async fn speed(cases: &str, pictures: &str, times: u32) -> Result<String, String> {
    let texts: Vec<String> = serde_json::from_str(cases).map_err(|error| error.to_string())?;
    let pictures = decoded(pictures)?;
    let pixels = Pixels::here();
    let clock = window()
        .performance()
        .ok_or("this page has no clock of its own")?;
    let mut cases = Vec::new();
    for text in &texts {
        let case = Case::parse(text).map_err(|error| error.to_string())?;
        let surface = case.surface().ok_or("the case has no surface")?;
        pixels
            .load_for(surface, &case.message, &case.app.name)
            .await;
        cases.push((case, Sheet::default()));
    }
    let mut took = Vec::new();
    for at in 0..times {
        let letter = char::from(b'a' + (at % 26) as u8);
        // Every tenth letter starts a new word; the last ones go, so that the text keeps its length.
        for (case, _) in &mut cases {
            let body = &mut case.message.body.text;
            body.push(if at % 10 == 9 { ' ' } else { letter });
            if at >= 30 {
                let first = body.chars().next().map_or(0, char::len_utf8);
                body.drain(..first);
            }
        }
        let start = clock.now();
        let painted = pixels.with(|engine| {
            for (case, sheet) in &mut cases {
                let scene = case.scene(&pictures)?;
                let card = engine.layout(&scene);
                engine.repaint(&card, case.scale, sheet);
            }
            Some(())
        });
        painted.flatten().ok_or("the cards cannot be drawn")?;
        took.push(clock.now() - start);
    }
    serde_json::to_string(&took).map_err(|error| error.to_string())
}
