//! Pixels: fonts and pictures for the page, PNGs for people.

use std::path::Path;

use carillon_ipc::{Decode, Failure, ReadFont, SavePicture};
use carillon_preview::picture::{self, Picture};
use carillon_store::write_whole;
use tauri::ipc::Response;

use super::{Held, beside};
use crate::{draw, failure};

/// A font file, raw.
#[tauri::command]
pub(crate) async fn read_font(shell: Held<'_>, args: ReadFont) -> Result<Response, Failure> {
    beside(shell, move |shell| {
        draw::font(&args.face, &shell.assets).map(Response::new)
    })
    .await
}

/// A picture of the campaign, decoded; raw.
#[tauri::command]
pub(crate) async fn decode(shell: Held<'_>, args: Decode) -> Result<Response, Failure> {
    beside(shell, move |shell| {
        // Taken out first: decoding a photo takes a while, and edits must not wait for it.
        let bytes = shell.with(&args.session, |session| {
            let bytes = session.files().get(&args.file).cloned();
            bytes.ok_or_else(|| Failure::NotFound {
                path: args.file.clone(),
            })
        })?;
        let decoded =
            picture::decode(&bytes).map_err(|error| failure::picture(&args.file, &error))?;
        Ok(Response::new(raw(&decoded)))
    })
    .await
}

/// Width, height, original width, original height (u32, little endian), then RGBA.
fn raw(picture: &Picture) -> Vec<u8> {
    let mut out = Vec::with_capacity(16 + picture.rgba.len());
    for number in [
        picture.width,
        picture.height,
        picture.original.0,
        picture.original.1,
    ] {
        out.extend_from_slice(&number.to_le_bytes());
    }
    out.extend_from_slice(&picture.rgba);
    out
}

/// Draws a picture and writes it where the person said.
#[tauri::command]
pub(crate) async fn save_picture(shell: Held<'_>, args: SavePicture) -> Result<(), Failure> {
    beside(shell, move |shell| {
        let campaign = shell.with(&args.session, |session| Ok(session.campaign().clone()))?;
        let png = draw::png(&campaign, &args.cell, &shell.assets)?;
        write_whole(Path::new(&args.path), &png).map_err(failure::store)
    })
    .await
}
