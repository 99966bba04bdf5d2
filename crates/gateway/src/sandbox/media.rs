//! Campaign pictures at addresses that devices can fetch: `/media/HASH/hero.png`. The hash is the content's, so
//! an old arrival keeps its picture when the file changes.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use carillon_campaign::{Files, MediaKind};
use sha2::{Digest as _, Sha256};

/// Where a campaign keeps pictures.
const FOLDER: &str = "media/";

/// The files served.
#[derive(Default)]
pub(super) struct Media(Mutex<Shelf>);

#[derive(Default)]
struct Shelf {
    /// The path of each file of the campaign set last.
    paths: BTreeMap<String, String>,
    /// Everything ever set, by path.
    bytes: BTreeMap<String, Arc<[u8]>>,
}

impl Media {
    /// Serves the pictures of a campaign.
    pub(super) fn set(&self, files: &Files) {
        let mut shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        shelf.paths.clear();
        for (file, bytes) in files.iter().filter(|(file, _)| file.starts_with(FOLDER)) {
            let path = address(file, bytes);
            shelf.paths.insert(file.clone(), path.clone());
            shelf.bytes.insert(path, Arc::clone(bytes));
        }
    }

    /// The path a file is served at.
    pub(super) fn path(&self, file: &str) -> Option<String> {
        let shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        shelf.paths.get(file).cloned()
    }

    /// The bytes served at a path.
    pub(super) fn get(&self, path: &str) -> Option<Arc<[u8]>> {
        let shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        shelf.bytes.get(path).cloned()
    }

    /// The file in the campaign folder behind a path.
    pub(super) fn file(path: &str) -> Option<String> {
        let (_, name) = path.strip_prefix("/media/")?.split_once('/')?;
        let name = decode(name)?;
        Some(format!("{FOLDER}{name}"))
    }
}

fn address(file: &str, bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let mut path = "/media/".to_owned();
    for byte in &digest[..8] {
        push_hex(&mut path, *byte);
    }
    path.push('/');
    path.push_str(&encode(file.strip_prefix(FOLDER).unwrap_or(file)));
    path
}

fn push_hex(out: &mut String, byte: u8) {
    for half in [byte >> 4, byte & 15] {
        out.extend(char::from_digit(half.into(), 16));
    }
}

/// Percent-encodes all but RFC 3986's unreserved characters and slashes.
fn encode(name: &str) -> String {
    let mut out = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            push_hex(&mut out, byte);
        }
    }
    out
}

fn decode(name: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = name.as_bytes();
    while let Some((byte, tail)) = rest.split_first() {
        rest = tail;
        if *byte == b'%' {
            let (hex, tail) = rest.split_first_chunk::<2>()?;
            bytes.push(u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok()?);
            rest = tail;
        } else {
            bytes.push(*byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// The type of a picture by its first bytes; never HTML or SVG.
pub(super) fn content_type(bytes: &[u8]) -> &'static str {
    MediaKind::of(bytes).map_or("application/octet-stream", MediaKind::content_type)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_found_by_its_address_and_back() {
        let media = Media::default();
        let file = "media/été 1/hero.png";
        media.set(&Files::from([
            (file.to_owned(), b"one".as_slice().into()),
            ("campaign.toml".to_owned(), b"secret".as_slice().into()),
        ]));
        let path = media.path(file).expect("it is served");
        assert_eq!(
            media.get(&path).as_deref(),
            Some(b"one".as_slice()),
            "the bytes set"
        );
        assert_eq!(
            Media::file(&path).as_deref(),
            Some(file),
            "blanks and accents survive the address"
        );
        assert!(
            media.path("campaign.toml").is_none(),
            "only pictures are served"
        );

        media.set(&Files::from([(file.to_owned(), b"two".as_slice().into())]));
        assert_eq!(
            media.get(&path).as_deref(),
            Some(b"one".as_slice()),
            "an old arrival keeps its picture"
        );
    }
}
