//! Campaign pictures at addresses that devices can fetch: `/media/HASH/hero.png`. The hash is the content's, so
//! an old arrival keeps its picture when the file changes.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use carillon_campaign::{Campaign, MediaKind};
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
    /// The file behind each address elsewhere that this campaign gives its pictures.
    elsewhere: BTreeMap<String, String>,
    /// Everything ever set, by path.
    bytes: BTreeMap<String, Arc<[u8]>>,
}

impl Media {
    /// Serves the pictures of a campaign.
    pub(super) fn set(&self, campaign: &Campaign) {
        let mut shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let pictures = campaign.manifest().variants.iter();
        shelf.elsewhere = pictures
            .filter_map(|variant| {
                let picture = variant.picture.clone()?;
                Some((picture.url?, picture.file?))
            })
            .collect();
        shelf.paths.clear();
        let files = campaign.files().iter();
        for (file, bytes) in files.filter(|(file, _)| file.starts_with(FOLDER)) {
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

    /// The bytes of a file of the campaign set last.
    pub(super) fn file_bytes(&self, file: &str) -> Option<Arc<[u8]>> {
        self.get(&self.path(file)?)
    }

    /// The file that the campaign set last has for an address elsewhere.
    pub(super) fn file_at(&self, url: &str) -> Option<String> {
        let shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        shelf.elsewhere.get(url).cloned()
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
    use carillon_campaign::Files;

    use super::*;

    /// A campaign of these files.
    fn campaign(files: &[(&str, &[u8])]) -> Campaign {
        let files = files.iter().copied();
        let files = files.map(|(file, bytes)| (file.to_owned(), bytes.into()));
        Campaign::read(files.collect::<Files>())
    }

    #[test]
    fn a_file_is_found_by_its_address_and_back() {
        let media = Media::default();
        let file = "media/été 1/hero.png";
        media.set(&campaign(&[(file, b"one"), ("campaign.toml", b"secret")]));
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

        media.set(&campaign(&[(file, b"two")]));
        assert_eq!(
            media.get(&path).as_deref(),
            Some(b"one".as_slice()),
            "an old arrival keeps its picture"
        );
    }

    #[test]
    fn an_address_elsewhere_is_known_by_the_campaigns_file() {
        let media = Media::default();
        let manifest = b"format = 1\n[[variants]]\nid = \"a\"\n\
            picture = { file = \"media/hero.png\", url = \"https://lumen.example/hero.png\" }\n";
        media.set(&campaign(&[
            ("campaign.toml", manifest),
            ("media/hero.png", b"hero"),
        ]));
        let file = media.file_at("https://lumen.example/hero.png");
        assert_eq!(
            file.as_deref(),
            Some("media/hero.png"),
            "nobody fetches it from there"
        );
        assert_eq!(
            media.file_bytes("media/hero.png").as_deref(),
            Some(b"hero".as_slice()),
            "and its bytes are here"
        );
        assert_eq!(
            media.file_at("https://lumen.example/other.png"),
            None,
            "another address is not guessed at"
        );
    }
}
