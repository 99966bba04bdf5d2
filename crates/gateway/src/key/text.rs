//! Keys that are a line of text: an API key, as a dashboard shows it once, or what any server wants to see.

use std::collections::BTreeMap;

use carillon_payload::{KeyFacts, KeyProblem};
use secrecy::SecretString;

use super::{ReadKey, fingerprint};

/// No API key is shorter or longer; what is, is another text that was copied.
const LENGTH: std::ops::RangeInclusive<usize> = 16..=512;

/// Reads the line. Quotes around it, and the word that goes before it in a request, are easily copied along.
pub(super) fn api_key(bytes: &[u8]) -> Result<ReadKey, KeyProblem> {
    let text = std::str::from_utf8(bytes).map_err(|_| KeyProblem::NotAnApiKey)?;
    let key = text.trim().trim_matches(['"', '\'']);
    let key = ["Bearer ", "Key "]
        .iter()
        .find_map(|word| key.strip_prefix(word))
        .unwrap_or(key)
        .trim();
    let is_line = LENGTH.contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic());
    if !is_line {
        return Err(KeyProblem::NotAnApiKey);
    }
    Ok(kept(key))
}

/// The longest line a webhook's server may want to see, in bytes: headers of 8 KiB are what most servers take at all.
const LONGEST_LINE: usize = 4096;

/// Reads the line as it is: a token or a password may be short, and may have blanks and quotes. What cannot stand in a
/// header is none.
pub(super) fn any_line(bytes: &[u8]) -> Result<ReadKey, KeyProblem> {
    let text = std::str::from_utf8(bytes).map_err(|_| KeyProblem::NotOneLine)?;
    let key = text.trim();
    if key.is_empty() {
        return Err(KeyProblem::Empty);
    }
    if key.len() > LONGEST_LINE || key.contains(char::is_control) {
        return Err(KeyProblem::NotOneLine);
    }
    Ok(kept(key))
}

fn kept(key: &str) -> ReadKey {
    ReadKey {
        secret: SecretString::from(key),
        facts: KeyFacts {
            values: BTreeMap::new(),
            fingerprint: fingerprint(key.as_bytes()),
        },
    }
}
