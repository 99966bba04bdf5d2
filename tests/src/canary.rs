//! Secrets that a test plants, and looks for in everything that was written: as they are, and in the encodings they could
//! hide in. The shell's tests and the command line's take this file in as a module of their own.

#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    reason = "each test binary uses its own part, and a test that cannot go on must stop"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// Fewer bytes occur by chance.
const SHORTEST: usize = 12;

const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const URL_SAFE: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// What was planted.
#[derive(Default)]
pub struct Canaries(Vec<Canary>);

struct Canary {
    what: String,
    disguises: Vec<String>,
}

impl Canaries {
    /// Plants a secret of at least 12 bytes.
    pub fn plant(&mut self, what: &str, secret: &[u8]) {
        assert!(
            secret.len() >= SHORTEST,
            "{what} is so short that it would be found by chance"
        );
        self.0.push(Canary {
            what: what.to_owned(),
            disguises: disguises(secret),
        });
    }

    /// Plants a private key in PEM: each of its lines, and a stretch of the key's own bytes.
    pub fn plant_pem(&mut self, what: &str, pem: &str) {
        let lines: Vec<&str> = pem.lines().filter(|line| !line.starts_with('-')).collect();
        for line in lines.iter().filter(|line| line.len() >= 40) {
            self.plant(what, line.as_bytes());
        }
        let der = decoded(&lines.concat());
        // Of a P-256 key in PKCS #8 the private half itself; of an RSA key a part of its primes.
        let begin = if der.len() < 200 { 36 } else { der.len() / 2 };
        self.plant(what, &der[begin..begin + 32]);
    }

    /// Which of them are in these bytes.
    pub fn found_in(&self, bytes: &[u8]) -> Vec<&str> {
        let text = String::from_utf8_lossy(bytes);
        let lower = text.to_lowercase();
        let found = self.0.iter().filter(|canary| {
            let mut disguises = canary.disguises.iter();
            disguises.any(|disguise| {
                text.contains(disguise.as_str()) || lower.contains(&disguise.to_lowercase())
            })
        });
        found.map(|canary| canary.what.as_str()).collect()
    }

    /// Fails where one of them is in a file below a folder, but those with a name that is excused.
    pub fn assert_not_below(&self, folder: &Path, excused: &[&str]) {
        for file in files(folder) {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            if excused.contains(&name.as_ref()) {
                continue;
            }
            let found = self.found_in(&std::fs::read(&file).unwrap());
            assert!(found.is_empty(), "{found:?} in {}", file.display());
        }
    }
}

/// Every file below a folder.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            all.push(path);
        }
    }
    all
}

/// A secret as it may be written: plain, in JSON, in an address, as numbers, in base64 wherever in it the secret begins,
/// and hexadecimal.
fn disguises(secret: &[u8]) -> Vec<String> {
    let mut all = Vec::new();
    if let Ok(text) = std::str::from_utf8(secret) {
        let json = serde_json::Value::from(text).to_string();
        let inner = json[1..json.len() - 1].to_owned();
        all.extend([text.to_owned(), inner.replace('/', "\\/"), inner]);
    }
    let each = |write: fn(u8) -> String| secret.iter().map(|byte| write(*byte)).collect::<String>();
    all.push(each(|byte| format!("{byte:02x}")));
    all.push(each(|byte| format!("%{byte:02x}")));
    all.push(each(|byte| {
        let unreserved = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        if unreserved {
            char::from(byte).to_string()
        } else {
            format!("%{byte:02X}")
        }
    }));
    for between in [",", ", "] {
        let numbers: Vec<String> = secret.iter().map(u8::to_string).collect();
        all.push(numbers.join(between));
    }
    for alphabet in [STANDARD, URL_SAFE] {
        all.extend((0..3).map(|before| within_base64(alphabet, before, secret)));
    }
    all.sort_unstable();
    all.dedup();
    all
}

/// The characters that a secret alone decides, where so many bytes (modulo 3) stand before it.
fn within_base64(alphabet: &[u8; 64], before: usize, secret: &[u8]) -> String {
    let bits: Vec<u8> = std::iter::repeat_n(&0, before)
        .chain(secret)
        .flat_map(|byte| (0..8).rev().map(move |at| (byte >> at) & 1))
        .collect();
    let first = (before * 8).div_ceil(6);
    bits.chunks_exact(6)
        .skip(first)
        .map(|six| {
            let index = six
                .iter()
                .fold(0, |index, bit| (index << 1) | usize::from(*bit));
            char::from(alphabet[index])
        })
        .collect()
}

/// Base64 as PEM has it.
fn decoded(text: &str) -> Vec<u8> {
    let bits: Vec<u8> = text
        .bytes()
        .filter_map(|c| STANDARD.iter().position(|known| *known == c))
        .flat_map(|index| (0..6).rev().map(move |at| u8::from((index >> at) & 1 == 1)))
        .collect();
    bits.chunks_exact(8)
        .map(|eight| eight.iter().fold(0, |byte, bit| (byte << 1) | bit))
        .collect()
}

/// Adds a line to what was said.
pub fn say(said: &mut String, line: &str) {
    // Writing into a string does not fail.
    let _ = writeln!(said, "{line}");
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether a planted secret is found in this text.
    fn check(text: &str, expected: bool, why: &str) {
        let mut canaries = Canaries::default();
        canaries.plant("the secret", b"Correct/\"Horse\" \xc3\xa9");
        let found = canaries.found_in(text.as_bytes());
        assert_eq!(!found.is_empty(), expected, "{why}: {text}");
    }

    #[test]
    fn a_secret_is_found_in_every_disguise() {
        check("a Correct/\"Horse\" é b", true, "as it is");
        check("CORRECT/\"HORSE\" é", true, "in another case");
        check(r#"{"a":"Correct/\"Horse\" é"}"#, true, "in JSON");
        check("a=Correct%2F%22Horse%22%20%C3%A9", true, "in an address");
        check("436F72726563742F22486F7273652220C3A9", true, "hexadecimal");
        check("Q29ycmVjdC8iSG9yc2UiIMOp", true, "base64");
        check("eENvcnJlY3QvIkhvcnNlIiDDqQ==", true, "one byte into base64");
        check("eHhDb3JyZWN0LyJIb3JzZSIgw6k=", true, "two bytes into it");
        check(
            "[67, 111, 114, 114, 101, 99, 116, 47, 34, 72, 111, 114, 115, 101, 34, 32, 195, 169]",
            true,
            "as a list of bytes is shown",
        );
        check(
            "Correct and \"Horse\"",
            false,
            "its words alone are no secret",
        );
    }

    #[test]
    fn a_keys_own_bytes_are_found_without_their_pem() {
        let key: Vec<u8> = (0..138).map(|n| (n * 7 + 3) as u8).collect();
        let line = within_base64(STANDARD, 0, &key);
        let mut canaries = Canaries::default();
        canaries.plant_pem(
            "the key",
            &format!("-----BEGIN-----\n{line}\n-----END-----\n"),
        );
        let bare = within_base64(URL_SAFE, 0, &key[36..68]);
        assert!(
            !canaries.found_in(bare.as_bytes()).is_empty(),
            "as a JWK would have it"
        );
    }
}
