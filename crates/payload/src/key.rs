//! What a key file said of itself, and what can be wrong with one. The key itself is never in here.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What may be known of a key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyFacts {
    /// What it tells for the form's fields: a service account's project, an Apple key's id by its file name.
    pub values: BTreeMap<String, String>,
    /// The first 8 bytes of the SHA-256 of its public half, hexadecimal, or of the key where there are no halves: tells
    /// two keys apart.
    pub fingerprint: String,
}

/// Why a file is not the key that is wanted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "problem", rename_all = "kebab-case")]
pub enum KeyProblem {
    /// There is nothing in it.
    Empty,
    /// It is larger than any key file: 64 KiB.
    TooLarge,
    /// It is no PEM file, nor what else a key may be.
    NotAKey,
    /// It begins as a key and is damaged.
    Damaged,
    /// A certificate: token authentication wants a `.p8` key.
    Certificate,
    /// The public half only.
    PublicKey,
    /// The key is under a passphrase.
    Encrypted,
    /// An RSA key where a P-256 key is wanted.
    Rsa,
    /// A key of another curve.
    OtherCurve {
        /// `P-384`, `secp256k1`, or the curve's object identifier.
        curve: String,
    },
    /// A key of another kind.
    OtherAlgorithm {
        /// `Ed25519`, or the algorithm's object identifier.
        algorithm: String,
    },
    /// It is no API key: several words or lines, or far too short.
    NotAnApiKey,
    /// It is several lines, or longer than any token or password.
    NotOneLine,
    /// It is no JSON file.
    NotJson,
    /// The app's own `google-services.json`, which has no key.
    GoogleServices,
    /// A Google credential of another type.
    OtherGoogleType {
        /// `authorized_user`, `external_account`.
        found: String,
    },
    /// A service account without a member that is needed.
    MissingMember {
        /// `private_key`.
        member: String,
    },
    /// A service account whose private key cannot be read.
    BadPrivateKey,
    /// A service account that would have tokens fetched over an open road.
    UnsafeTokenUri {
        /// The address.
        address: String,
    },
}

impl KeyProblem {
    /// Its identifier, the end of a Fluent id.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge => "too-large",
            Self::NotAKey => "not-a-key",
            Self::Damaged => "damaged",
            Self::Certificate => "certificate",
            Self::PublicKey => "public-key",
            Self::Encrypted => "encrypted",
            Self::Rsa => "rsa",
            Self::OtherCurve { .. } => "other-curve",
            Self::OtherAlgorithm { .. } => "other-algorithm",
            Self::NotAnApiKey => "not-an-api-key",
            Self::NotOneLine => "not-one-line",
            Self::NotJson => "not-json",
            Self::GoogleServices => "google-services",
            Self::OtherGoogleType { .. } => "other-google-type",
            Self::MissingMember { .. } => "missing-member",
            Self::BadPrivateKey => "bad-private-key",
            Self::UnsafeTokenUri { .. } => "unsafe-token-uri",
        }
    }

    /// What the sentence names: the curve, the member. Empty where there is nothing to name.
    pub fn named(&self) -> &str {
        match self {
            Self::OtherCurve { curve: named }
            | Self::OtherAlgorithm { algorithm: named }
            | Self::OtherGoogleType { found: named }
            | Self::MissingMember { member: named }
            | Self::UnsafeTokenUri { address: named } => named,
            _ => "",
        }
    }
}
