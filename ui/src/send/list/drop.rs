//! A list that was dropped: its bytes go to the shell piece by piece, since a page is told no path of it. However long it is,
//! one piece is held.

use carillon_campaign::Bytes;
use carillon_ipc::{Failure, TakeInList};
use js_sys::Uint8Array;
use leptos::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use crate::state::AppState;

/// So many bytes cross at once.
const PIECE: u64 = 1 << 20;

/// How far a list is taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Dropped {
    /// The file's name.
    pub(super) name: String,
    /// Bytes that were taken in.
    read: u64,
    /// Bytes that there are.
    of: u64,
    /// Where it is, once all of it is there.
    pub(super) path: Option<String>,
}

impl Dropped {
    /// How much of it is there, from 0 to 100.
    pub(super) fn percent(&self) -> u64 {
        self.read.saturating_mul(100) / self.of.max(1)
    }
}

/// Takes a list in, as long as `dropped` waits for this one.
pub(super) async fn take_in(
    app: AppState,
    dropped: &ArcRwSignal<Option<Dropped>>,
    file: &File,
) -> Result<(), Failure> {
    let (name, of) = (file.name(), file.size() as u64);
    let mut known = Dropped {
        name: name.clone(),
        read: 0,
        of,
        path: None,
    };
    dropped.set(Some(known.clone()));
    loop {
        let bytes = piece(file, known.read).await?;
        let read = known.read + bytes.0.len() as u64;
        let command = TakeInList {
            name: name.clone(),
            at: known.read,
            bytes,
        };
        let path = app.backend.call(command).await?;
        if dropped.with_untracked(|now| now.as_ref() != Some(&known)) {
            // Nobody waits for it any more, or another was dropped.
            return Ok(());
        }
        known.read = read;
        known.path = (read >= of).then_some(path);
        dropped.set(Some(known.clone()));
        if known.path.is_some() {
            return Ok(());
        }
    }
}

/// The piece that begins at a byte.
async fn piece(file: &File, at: u64) -> Result<Bytes, Failure> {
    let unreadable = || Failure::NotReadable { path: file.name() };
    let end = (at + PIECE) as f64;
    let slice = file.slice_with_f64_and_f64(at as f64, end);
    let slice = slice.map_err(|_| unreadable())?;
    let buffer = JsFuture::from(slice.array_buffer()).await;
    let bytes = Uint8Array::new(&buffer.map_err(|_| unreadable())?).to_vec();
    // A file that shrank meanwhile would be read for ever.
    if bytes.is_empty() && file.size() > at as f64 {
        return Err(unreadable());
    }
    Ok(bytes.into())
}
