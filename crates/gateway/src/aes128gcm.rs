//! Web Push encryption (RFC 8291 over RFC 8188's `aes128gcm`), one record: the sender's half and the browser's.

use aes_gcm::aead::{Aead as _, KeyInit as _};
use aes_gcm::{Aes128Gcm, Nonce};
use hkdf::Hkdf;
use p256::{PublicKey, SecretKey};
use ring::agreement::{ECDH_P256, EphemeralPrivateKey, UnparsedPublicKey, agree_ephemeral};
use ring::rand::{SecureRandom as _, SystemRandom};
use sha2::Sha256;

/// Salt 16, record size 4, key length 1, key 65.
const HEADER: usize = 86;
/// The record size written: one record holds any payload a push service takes.
const RECORD_SIZE: u32 = 4096;
/// Ends the last record's plaintext; padding would follow it.
const LAST_RECORD: u8 = 2;

/// Why a body could not be encrypted or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum CryptoError {
    /// The header is short, or announces more records or another key length.
    #[error("not one aes128gcm record")]
    BadForm,
    /// A key is no point of P-256.
    #[error("a key is not on the curve")]
    BadKey,
    /// It was not encrypted for this subscription, or was changed on the way.
    #[error("not encrypted for this subscription")]
    NotForUs,
    /// The system has none to give.
    #[error("no randomness")]
    NoRandomness,
}

/// Encrypts for a browser, with a key and a salt that are used once. `browser` is its key, 65 bytes uncompressed.
///
/// The keys are ring's, whose curve is written for the processor: agreeing on a secret is nearly all of the work here.
pub(crate) fn encrypt(
    plaintext: &[u8],
    browser: &[u8],
    auth: &[u8],
) -> Result<Vec<u8>, CryptoError> {
    let random = SystemRandom::new();
    let ephemeral = EphemeralPrivateKey::generate(&ECDH_P256, &random)
        .map_err(|_| CryptoError::NoRandomness)?;
    let own = ephemeral
        .compute_public_key()
        .map_err(|_| CryptoError::NoRandomness)?;
    let mut salt = [0; 16];
    random
        .fill(&mut salt)
        .map_err(|_| CryptoError::NoRandomness)?;
    let browser = UnparsedPublicKey::new(&ECDH_P256, browser);
    agree_ephemeral(ephemeral, &browser, |shared| {
        seal(plaintext, shared, browser.bytes(), own.as_ref(), auth, salt)
    })
    .map_err(|_| CryptoError::BadKey)?
}

/// Encrypts with a key and a salt that are given, as a message was made that is to be made again.
#[cfg(test)]
pub(crate) fn encrypt_with(
    plaintext: &[u8],
    browser: &PublicKey,
    auth: &[u8],
    ephemeral: &SecretKey,
    salt: [u8; 16],
) -> Result<Vec<u8>, CryptoError> {
    let shared = ephemeral.diffie_hellman(browser);
    let own = point(&ephemeral.public_key());
    let browser = point(browser);
    seal(
        plaintext,
        shared.raw_secret_bytes(),
        &browser,
        &own,
        auth,
        salt,
    )
}

/// The body: header and one record. `shared` is what the two keys agreed on; nothing of `sender` and `salt` was used before.
fn seal(
    plaintext: &[u8],
    shared: &[u8],
    browser: &[u8],
    sender: &[u8],
    auth: &[u8],
    salt: [u8; 16],
) -> Result<Vec<u8>, CryptoError> {
    let (cipher, nonce) = keys(shared, auth, browser, sender, &salt)?;
    let mut record = Vec::with_capacity(plaintext.len() + 1);
    record.extend_from_slice(plaintext);
    record.push(LAST_RECORD);
    let record = cipher
        .encrypt(&nonce, record.as_slice())
        .map_err(|_| CryptoError::BadForm)?;

    let mut body = Vec::with_capacity(HEADER + record.len());
    body.extend_from_slice(&salt);
    body.extend_from_slice(&RECORD_SIZE.to_be_bytes());
    body.push(65);
    body.extend_from_slice(sender);
    body.extend_from_slice(&record);
    Ok(body)
}

/// Decrypts as the browser does.
pub(crate) fn decrypt(
    body: &[u8],
    browser: &SecretKey,
    auth: &[u8],
) -> Result<Vec<u8>, CryptoError> {
    let (header, record) = body.split_at_checked(HEADER).ok_or(CryptoError::BadForm)?;
    let (salt, rest) = header
        .split_first_chunk::<16>()
        .ok_or(CryptoError::BadForm)?;
    let (size, rest) = rest.split_first_chunk::<4>().ok_or(CryptoError::BadForm)?;
    let (length, sender) = rest.split_first().ok_or(CryptoError::BadForm)?;
    let size = usize::try_from(u32::from_be_bytes(*size)).map_err(|_| CryptoError::BadForm)?;
    if *length != 65 || record.len() > size {
        return Err(CryptoError::BadForm);
    }
    let sender_key = PublicKey::from_sec1_bytes(sender).map_err(|_| CryptoError::BadKey)?;
    let shared = browser.diffie_hellman(&sender_key);
    let own = point(&browser.public_key());
    let (cipher, nonce) = keys(shared.raw_secret_bytes(), auth, &own, sender, salt)?;
    let mut plaintext = cipher
        .decrypt(&nonce, record)
        .map_err(|_| CryptoError::NotForUs)?;
    let end = plaintext
        .iter()
        .rposition(|byte| *byte != 0)
        .ok_or(CryptoError::BadForm)?;
    if plaintext[end] != LAST_RECORD {
        return Err(CryptoError::BadForm);
    }
    plaintext.truncate(end);
    Ok(plaintext)
}

/// RFC 8291 §3.4.
fn keys(
    shared: &[u8],
    auth: &[u8],
    browser: &[u8],
    sender: &[u8],
    salt: &[u8],
) -> Result<
    (
        Aes128Gcm,
        Nonce<<Aes128Gcm as aes_gcm::aead::AeadCore>::NonceSize>,
    ),
    CryptoError,
> {
    let mut info = b"WebPush: info\0".to_vec();
    info.extend_from_slice(browser);
    info.extend_from_slice(sender);
    let ikm: [u8; 32] = expand(&Hkdf::new(Some(auth), shared), &info)?;
    let both = Hkdf::<Sha256>::new(Some(salt), &ikm);
    let key: [u8; 16] = expand(&both, b"Content-Encoding: aes128gcm\0")?;
    let nonce: [u8; 12] = expand(&both, b"Content-Encoding: nonce\0")?;
    Ok((Aes128Gcm::new(&key.into()), nonce.into()))
}

fn expand<const N: usize>(hkdf: &Hkdf<Sha256>, info: &[u8]) -> Result<[u8; N], CryptoError> {
    let mut out = [0; N];
    hkdf.expand(info, &mut out)
        .map_err(|_| CryptoError::BadForm)?;
    Ok(out)
}

/// A public key as 65 bytes, uncompressed.
pub(crate) fn point(key: &PublicKey) -> Vec<u8> {
    key.to_sec1_bytes().to_vec()
}

#[cfg(test)]
mod tests {
    use super::encrypt_with as encrypt;
    use super::*;
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use p256::elliptic_curve::Generate as _;

    fn bytes(text: &str) -> Vec<u8> {
        URL_SAFE_NO_PAD.decode(text).expect("from the standard")
    }

    /// RFC 8291, appendix A: keys, salt and body made by somebody else.
    #[test]
    fn the_standards_own_message_comes_out_and_is_made_again() {
        let browser = SecretKey::from_slice(&bytes("q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94"))
            .expect("a key");
        let sender = SecretKey::from_slice(&bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"))
            .expect("a key");
        let auth = bytes("BTBZMqHH6r4Tts7J_aSIgg");
        let salt = <[u8; 16]>::try_from(bytes("DGv6ra1nlYgDCS1FRnbzlw")).expect("16 bytes");
        let body = bytes(concat!(
            "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml",
            "mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT",
            "pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
        ));
        let text = b"When I grow up, I want to be a watermelon".to_vec();
        assert_eq!(
            decrypt(&body, &browser, &auth),
            Ok(text.clone()),
            "the standard's plaintext"
        );
        let made = encrypt(&text, &browser.public_key(), &auth, &sender, salt);
        assert_eq!(made, Ok(body), "the standard's bytes");
    }

    #[test]
    fn another_browser_cannot_read_it() {
        let (browser, other, sender) = (
            SecretKey::generate(),
            SecretKey::generate(),
            SecretKey::generate(),
        );
        let body =
            encrypt(b"hello", &browser.public_key(), &[1; 16], &sender, [2; 16]).expect("encrypts");
        assert_eq!(
            decrypt(&body, &other, &[1; 16]),
            Err(CryptoError::NotForUs),
            "not its key"
        );
        assert_eq!(
            decrypt(&body, &browser, &[3; 16]),
            Err(CryptoError::NotForUs),
            "not its secret"
        );
        assert_eq!(
            decrypt(&body[..85], &browser, &[1; 16]),
            Err(CryptoError::BadForm),
            "no header"
        );
    }

    #[test]
    fn the_largest_payload_is_exactly_the_services_limit() {
        let key = SecretKey::generate();
        let largest = vec![b'x'; carillon_payload::Provider::WebPush.limit()];
        let body = encrypt(&largest, &key.public_key(), &[0; 16], &key, [0; 16]).expect("encrypts");
        assert_eq!(
            body.len(),
            4096,
            "3993 bytes of plaintext make 4096 on the wire"
        );
    }
    #[test]
    fn a_browser_reads_what_was_encrypted_for_it_each_time_with_another_key_and_salt() {
        let browser = SecretKey::generate();
        let public = point(&browser.public_key());
        let made = [(); 2].map(|()| super::encrypt(b"hello", &public, &[1; 16]).expect("encrypts"));
        for body in &made {
            assert_eq!(
                decrypt(body, &browser, &[1; 16]),
                Ok(b"hello".to_vec()),
                "ring and p256 agree on the secret"
            );
        }
        assert_ne!(made[0][..16], made[1][..16], "the salts");
        assert_ne!(made[0][21..HEADER], made[1][21..HEADER], "the keys");
    }

    #[test]
    fn what_is_no_key_of_the_curve_gets_nothing() {
        let public = point(&SecretKey::generate().public_key());
        let mut beside = public.clone();
        beside[64] ^= 1;
        for (bad, why) in [(&beside[..], "not on the curve"), (&public[..64], "short")] {
            assert_eq!(
                super::encrypt(b"hello", bad, &[1; 16]),
                Err(CryptoError::BadKey),
                "{why}"
            );
        }
    }
}
