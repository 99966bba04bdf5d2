//! PEM files: finding the key in one, and naming what is there instead.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use carillon_payload::KeyProblem;
use p256::SecretKey;
use p256::pkcs8::{DecodePrivateKey as _, ObjectIdentifier, PrivateKeyInfoRef};
use zeroize::Zeroizing;

const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");

/// Other algorithms and curves a person may have at hand.
const NAMES: [(&str, &str); 6] = [
    ("1.3.132.0.34", "P-384"),
    ("1.3.132.0.35", "P-521"),
    ("1.3.132.0.10", "secp256k1"),
    ("1.3.101.112", "Ed25519"),
    ("1.3.101.110", "X25519"),
    ("1.2.840.113549.1.1.10", "RSA-PSS"),
];

/// A block of a PEM file.
pub(super) struct Block {
    /// `PRIVATE KEY`.
    pub(super) label: String,
    /// What it holds; wiped.
    pub(super) der: Zeroizing<Vec<u8>>,
}

/// A P-256 key that was kept.
pub(crate) fn p256_key(kept: &str) -> Result<SecretKey, KeyProblem> {
    read(kept.as_bytes())
}

/// The P-256 key of a PEM file.
pub(super) fn read(bytes: &[u8]) -> Result<SecretKey, KeyProblem> {
    let block = block(bytes)?;
    match block.label.as_str() {
        "PRIVATE KEY" => pkcs8(&block.der),
        "EC PRIVATE KEY" => SecretKey::from_sec1_der(&block.der).map_err(|_| sec1(&block.der)),
        "RSA PRIVATE KEY" => Err(KeyProblem::Rsa),
        "ENCRYPTED PRIVATE KEY" => Err(KeyProblem::Encrypted),
        "CERTIFICATE" | "CERTIFICATE REQUEST" => Err(KeyProblem::Certificate),
        label if label.ends_with("PUBLIC KEY") => Err(KeyProblem::PublicKey),
        _ => Err(KeyProblem::NotAKey),
    }
}

/// The block with a private key, else the first there is. OpenSSL writes a curve's parameters before its key.
pub(super) fn block(bytes: &[u8]) -> Result<Block, KeyProblem> {
    // The DER length of a PKCS #12 file, the `.p12` of certificate authentication.
    if bytes.starts_with(&[0x30, 0x82]) || bytes.starts_with(&[0x30, 0x83]) {
        return Err(KeyProblem::Certificate);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| KeyProblem::NotAKey)?;
    let mut blocks = blocks(text);
    let first = blocks.next().ok_or(KeyProblem::NotAKey)?;
    let is_key = |(label, _): &(&str, &str)| label.ends_with("PRIVATE KEY");
    let (label, body) = if is_key(&first) {
        first
    } else {
        blocks.find(is_key).unwrap_or(first)
    };
    if body.contains("ENCRYPTED") {
        return Err(KeyProblem::Encrypted);
    }
    let packed: Zeroizing<String> =
        Zeroizing::new(body.chars().filter(|c| !c.is_whitespace()).collect());
    let der = STANDARD
        .decode(packed.as_bytes())
        .map_err(|_| KeyProblem::Damaged)?;
    Ok(Block {
        label: label.to_owned(),
        der: Zeroizing::new(der),
    })
}

/// Labels and bodies, in order. A block without an end is left out.
fn blocks(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split("-----BEGIN ").skip(1).filter_map(|rest| {
        let (label, rest) = rest.split_once("-----")?;
        let (body, _) = rest.split_once("-----END ")?;
        Some((label, body))
    })
}

fn pkcs8(der: &[u8]) -> Result<SecretKey, KeyProblem> {
    let info = PrivateKeyInfoRef::try_from(der).map_err(|_| KeyProblem::Damaged)?;
    if info.algorithm.oid == RSA {
        return Err(KeyProblem::Rsa);
    }
    if info.algorithm.oid != EC {
        return Err(KeyProblem::OtherAlgorithm {
            algorithm: named(&info.algorithm.oid),
        });
    }
    match info.algorithm.parameters_oid() {
        Ok(P256) => SecretKey::from_pkcs8_der(der).map_err(|_| KeyProblem::Damaged),
        Ok(other) => Err(KeyProblem::OtherCurve {
            curve: named(&other),
        }),
        Err(_) => Err(KeyProblem::Damaged),
    }
}

/// A SEC 1 key that is not P-256's: another length is another curve.
fn sec1(der: &[u8]) -> KeyProblem {
    let other = NAMES.iter().find(|(oid, _)| {
        let oid = ObjectIdentifier::new_unwrap(oid);
        der.windows(oid.as_bytes().len())
            .any(|part| part == oid.as_bytes())
    });
    match other {
        Some((_, curve)) => KeyProblem::OtherCurve {
            curve: (*curve).to_owned(),
        },
        None => KeyProblem::Damaged,
    }
}

fn named(oid: &ObjectIdentifier) -> String {
    let text = oid.to_string();
    NAMES
        .iter()
        .find(|(known, _)| *known == text)
        .map_or(text, |(_, name)| (*name).to_owned())
}
