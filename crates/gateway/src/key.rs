//! Key files, read and checked the moment they come: each mistake that can be told is told by its name.
//!
//! What is kept is the key alone, as PKCS #8 in PEM, whatever file it came in: small enough for every system's
//! keyring (Windows takes 2560 bytes), and the same for all senders. An API key is kept as it is.

mod google;
mod pem;
mod text;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use carillon_payload::form::{self, KeyKind};
use carillon_payload::{KeyFacts, KeyProblem, Provider};
use p256::SecretKey;
use p256::elliptic_curve::Generate as _;
use p256::pkcs8::{EncodePrivateKey as _, LineEnding};
use secrecy::SecretString;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

pub(crate) use google::rsa_pair;
pub(crate) use pem::p256_key;

use crate::aes128gcm::point;

/// No key file is larger.
const MOST_BYTES: usize = 64 * 1024;

/// A key that was read.
pub struct ReadKey {
    /// The key, PKCS #8 in PEM, or an API key.
    pub secret: SecretString,
    /// What may be known of it.
    pub facts: KeyFacts,
}

impl std::fmt::Debug for ReadKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ReadKey({:?}, …)", self.facts)
    }
}

/// Reads a key file for a provider. `name` is the file's: Apple writes the key's id into it.
pub fn read_key(provider: Provider, name: &str, bytes: &[u8]) -> Result<ReadKey, KeyProblem> {
    let kind = form::of(provider).key;
    // Where there is no file, none can be empty.
    if !kind.is_text() && bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(KeyProblem::Empty);
    }
    if bytes.len() > MOST_BYTES {
        return Err(KeyProblem::TooLarge);
    }
    match kind {
        KeyKind::AppleKey => {
            let key = pem::read(bytes)?;
            let values = key_id(name).map(|id| (form::KEY_ID.to_owned(), id));
            kept(&key, values.into_iter().collect())
        }
        KeyKind::Vapid => vapid(&pem::read(bytes).or_else(|problem| {
            // What `web-push generate-vapid-keys` prints.
            raw(bytes).ok_or(problem)
        })?),
        KeyKind::ServiceAccount => google::read(bytes),
        KeyKind::BrazeKey | KeyKind::OneSignalKey => text::api_key(bytes),
        KeyKind::WebhookKey => text::any_line(bytes),
    }
}

/// Makes a VAPID key; fails where the system has no randomness.
pub fn make_vapid_key() -> Result<ReadKey, KeyProblem> {
    let key = SecretKey::try_generate().map_err(|_| KeyProblem::Damaged)?;
    vapid(&key)
}

fn vapid(key: &SecretKey) -> Result<ReadKey, KeyProblem> {
    let public = URL_SAFE_NO_PAD.encode(point(&key.public_key()));
    kept(key, BTreeMap::from([(form::PUBLIC_KEY.to_owned(), public)]))
}

fn kept(key: &SecretKey, values: BTreeMap<String, String>) -> Result<ReadKey, KeyProblem> {
    let text = key
        .to_pkcs8_pem(LineEnding::LF)
        .map_err(|_| KeyProblem::Damaged)?;
    Ok(ReadKey {
        secret: SecretString::from(text.as_str()),
        facts: KeyFacts {
            values,
            fingerprint: fingerprint(&point(&key.public_key())),
        },
    })
}

/// 32 bytes of a key as base64url.
fn raw(bytes: &[u8]) -> Option<SecretKey> {
    let text = std::str::from_utf8(bytes)
        .ok()?
        .trim()
        .trim_end_matches('=');
    let scalar = Zeroizing::new(URL_SAFE_NO_PAD.decode(text).ok()?);
    SecretKey::from_slice(&scalar).ok()
}

/// `AuthKey_ABC123DEFG.p8`, as Apple names it.
fn key_id(name: &str) -> Option<String> {
    let name = name.rsplit(['/', '\\']).next()?;
    let id = name.strip_prefix("AuthKey_")?.get(..10)?;
    form::Shape::AppleId.fits(id).then(|| id.to_owned())
}

fn fingerprint(public: &[u8]) -> String {
    let digest = Sha256::digest(public);
    digest[..8].iter().fold(String::new(), |mut text, byte| {
        // A string takes every letter.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests;
