//! What other libraries encrypted and signed, read by us; and where they say with which key and salt, made again.
//!
//! `tests/senders/make.py` and `make.js` have made the files. `cargo xtask conformance` makes them anew and says where by
//! `CARILLON_SENDERS_MADE`.

use std::path::{Path, PathBuf};

use p256::SecretKey;
use p256::ecdsa::VerifyingKey;
use serde_json::Value;

use crate::aes128gcm::{decrypt, encrypt_with};
use crate::jws::Token;
use crate::sandbox::decode_key;

/// The files, and how many messages each must have at least: an empty file proves nothing.
const FILES: [(&str, usize); 2] = [("python.json", 20), ("node.json", 20)];

fn folder() -> PathBuf {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/senders/made");
    std::env::var_os("CARILLON_SENDERS_MADE").map_or(kept, PathBuf::from)
}

/// All messages of a file, each with the browser it is for.
fn messages(file: &str) -> (Browser, Vec<Value>) {
    let bytes = std::fs::read(folder().join(file)).expect("the others' file");
    let all: Value = serde_json::from_slice(&bytes).expect("JSON");
    let browser = Browser {
        key: SecretKey::from_slice(&bytes_of(&all["browser"]["key"])).expect("a key"),
        auth: bytes_of(&all["browser"]["auth"]),
    };
    let messages = all["messages"].as_array().expect("a list").clone();
    (browser, messages)
}

struct Browser {
    key: SecretKey,
    auth: Vec<u8>,
}

fn bytes_of(value: &Value) -> Vec<u8> {
    decode_key(text(value)).expect("base64url")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

#[test]
fn every_message_of_others_is_read() {
    for (file, least) in FILES {
        let (browser, messages) = messages(file);
        assert!(messages.len() >= least, "{file}: {}", messages.len());
        for message in messages {
            let read = decrypt(&bytes_of(&message["body"]), &browser.key, &browser.auth);
            let said = text(&message["text"]).as_bytes().to_vec();
            let (by, name) = (text(&message["by"]), text(&message["name"]));
            assert_eq!(read, Ok(said), "{by}, {name}: what it was given");
        }
    }
}

#[test]
fn with_the_same_key_and_salt_the_same_bytes_are_made() {
    let mut made_again = 0;
    for (file, _) in FILES {
        let (browser, messages) = messages(file);
        // Padding is allowed, and none is made here.
        let known = |message: &&Value| message["sender"].is_string() && message["pad"].is_null();
        for message in messages.iter().filter(known) {
            let sender = SecretKey::from_slice(&bytes_of(&message["sender"])).expect("a key");
            let salt = <[u8; 16]>::try_from(bytes_of(&message["salt"])).expect("16 bytes");
            let said = text(&message["text"]).as_bytes();
            let body = encrypt_with(
                said,
                &browser.key.public_key(),
                &browser.auth,
                &sender,
                salt,
            );
            let (by, name) = (text(&message["by"]), text(&message["name"]));
            assert_eq!(body, Ok(bytes_of(&message["body"])), "{by}, {name}");
            made_again += 1;
        }
    }
    assert!(made_again >= 10, "only {made_again} say with which key");
}

#[test]
fn every_token_of_others_is_verified() {
    let mut verified = 0;
    for (file, _) in FILES {
        for message in messages(file).1 {
            let Some(authorization) = message["authorization"].as_str() else {
                continue;
            };
            let by = text(&message["by"]);
            let parameters = authorization.strip_prefix("vapid ").expect("RFC 8292");
            let parameter = |name: &str| {
                let mut all = parameters.split(',').map(str::trim);
                all.find_map(|parameter| parameter.strip_prefix(name)?.strip_prefix('='))
                    .expect("RFC 8292")
            };
            let key = decode_key(parameter("k")).expect("base64url");
            let key = VerifyingKey::from_sec1_bytes(&key).expect("a point of the curve");
            let token = Token::read(parameter("t")).expect("an ES256 token");
            assert!(token.is_signed_by(&key), "{by}: its own key");
            assert_eq!(token.claims["aud"], message["audience"], "{by}");
            assert_eq!(token.claims["sub"], message["contact"], "{by}");
            verified += 1;
        }
    }
    assert!(verified >= 4, "only {verified} have one");
}
