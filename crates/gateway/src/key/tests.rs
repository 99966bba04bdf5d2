//! Key files, right and wrong. The wrong ones are what people drop by mistake.

use carillon_payload::Provider::{Apns, Braze, Fcm, WebPush};
use p256::pkcs8::EncodePublicKey as _;
use secrecy::ExposeSecret as _;

use super::*;

/// OpenSSL's keys of other kinds: `openssl genpkey`, made for this test and used nowhere.
const P384: &str = include_str!("testdata/p384.pem");
const P384_SEC1: &str = include_str!("testdata/p384-sec1.pem");
const ED25519: &str = include_str!("testdata/ed25519.pem");
const RSA: &str = include_str!("testdata/rsa.pem");
const P256_SEC1: &str = include_str!("testdata/p256-sec1.pem");
const ENCRYPTED: &str = include_str!("testdata/p256-encrypted.pem");
const CERTIFICATE: &str = include_str!("testdata/certificate.pem");

fn p256_pem() -> String {
    let key = SecretKey::generate();
    key.to_pkcs8_pem(LineEnding::LF)
        .expect("it can be encoded")
        .as_str()
        .to_owned()
}

fn problem(provider: Provider, file: impl AsRef<[u8]>) -> KeyProblem {
    read_key(provider, "key", file.as_ref()).expect_err("it is no such key")
}

fn service_account(key: &str) -> serde_json::Value {
    serde_json::json!({
        "type": "service_account",
        "project_id": "juniper-1",
        "private_key_id": "0a1b2c",
        "private_key": key,
        "client_email": "push@juniper-1.iam.gserviceaccount.com",
        "token_uri": "https://oauth2.googleapis.com/token",
    })
}

#[test]
fn apples_file_tells_the_keys_id_by_its_name() {
    let pem = p256_pem();
    let read = read_key(Apns, "C:\\Downloads\\AuthKey_ABC123DEFG.p8", pem.as_bytes())
        .expect("Apple's own form");
    assert_eq!(
        read.facts.values[form::KEY_ID],
        "ABC123DEFG",
        "one thing less to copy"
    );
    assert_eq!(
        read.secret.expose_secret(),
        pem,
        "and the key is kept whole"
    );
    let renamed = read_key(Apns, "push.p8", pem.as_bytes()).expect("a name is no condition");
    assert!(
        renamed.facts.values.is_empty(),
        "a renamed file tells nothing"
    );
    assert_eq!(
        renamed.facts.fingerprint, read.facts.fingerprint,
        "the same key, by whatever name"
    );
}

#[test]
fn a_file_from_another_system_is_read() {
    let windows = format!("Bag Attributes\r\n{}", p256_pem().replace('\n', "\r\n"));
    assert!(
        read_key(Apns, "key.p8", windows.as_bytes()).is_ok(),
        "line ends and a preamble"
    );
    assert!(
        read_key(WebPush, "key.pem", P256_SEC1.as_bytes()).is_ok(),
        "OpenSSL writes the curve before the key"
    );
}

#[test]
fn a_vapid_key_may_be_its_bare_bytes() {
    let scalar = URL_SAFE_NO_PAD.encode(SecretKey::generate().to_bytes());
    let read = read_key(WebPush, "key.txt", format!("{scalar}\n").as_bytes())
        .expect("as the npm library prints it");
    assert_eq!(
        read.facts.values[form::PUBLIC_KEY].len(),
        87,
        "65 bytes of a point"
    );
    let again = read_key(WebPush, "", read.secret.expose_secret().as_bytes()).expect("kept as PEM");
    assert_eq!(again.facts, read.facts, "it is the same key");
}

#[test]
fn a_key_made_here_is_read_again() {
    let made = make_vapid_key().expect("the system has randomness");
    let read = read_key(WebPush, "", made.secret.expose_secret().as_bytes()).expect("our own");
    assert_eq!(read.facts, made.facts, "nothing is lost on the way");
}

#[test]
fn a_wrong_key_is_named() {
    assert_eq!(problem(Apns, " \n"), KeyProblem::Empty, "nothing");
    assert_eq!(
        problem(Apns, vec![b'x'; MOST_BYTES + 1]),
        KeyProblem::TooLarge,
        "a picture, say"
    );
    assert_eq!(problem(Apns, "hello"), KeyProblem::NotAKey, "words");
    assert_eq!(
        problem(Apns, [0xff, 0xd8]),
        KeyProblem::NotAKey,
        "a picture"
    );
    assert_eq!(problem(Apns, RSA), KeyProblem::Rsa, "RSA");
    assert_eq!(
        problem(Apns, ENCRYPTED),
        KeyProblem::Encrypted,
        "under a passphrase"
    );
    assert_eq!(
        problem(Apns, CERTIFICATE),
        KeyProblem::Certificate,
        "certificate authentication"
    );
    assert_eq!(
        problem(Apns, [0x30, 0x82, 0x0a, 0x3f]),
        KeyProblem::Certificate,
        "a .p12 file"
    );
    for (file, curve) in [(P384, "P-384"), (P384_SEC1, "P-384")] {
        let curve = curve.to_owned();
        assert_eq!(
            problem(WebPush, file),
            KeyProblem::OtherCurve { curve },
            "another curve"
        );
    }
    let algorithm = "Ed25519".to_owned();
    assert_eq!(
        problem(WebPush, ED25519),
        KeyProblem::OtherAlgorithm { algorithm },
        "SSH people"
    );
    let public = SecretKey::generate()
        .public_key()
        .to_public_key_pem(LineEnding::LF)
        .expect("it can be encoded");
    assert_eq!(
        problem(Apns, public),
        KeyProblem::PublicKey,
        "the wrong half"
    );
    let mut torn = p256_pem();
    torn.replace_range(60..64, "????");
    assert_eq!(
        problem(Apns, torn),
        KeyProblem::Damaged,
        "a letter lost in a chat"
    );
}

#[test]
fn a_service_account_fills_the_form() {
    let file = service_account(RSA).to_string();
    let read = read_key(Fcm, "juniper.json", file.as_bytes()).expect("Google's form");
    assert_eq!(read.facts.values[form::PROJECT], "juniper-1", "the project");
    assert_eq!(read.facts.values.len(), 4, "and all else the sender needs");
    assert!(
        read.secret.expose_secret().len() <= 2560,
        "Windows' Credential Manager takes no more"
    );
}

#[test]
fn a_wrong_google_file_is_named() {
    let with = |member: &str, value: serde_json::Value| {
        let mut file = service_account(RSA);
        file[member] = value;
        problem(Fcm, file.to_string())
    };
    assert_eq!(problem(Fcm, p256_pem()), KeyProblem::NotJson, "Apple's key");
    let app = r#"{"project_info":{"project_id":"x"},"client":[]}"#;
    assert_eq!(
        problem(Fcm, app),
        KeyProblem::GoogleServices,
        "the app's configuration"
    );
    let found = "authorized_user".to_owned();
    assert_eq!(
        with("type", found.clone().into()),
        KeyProblem::OtherGoogleType { found },
        "gcloud's own log-in"
    );
    assert_eq!(
        with("project_id", serde_json::Value::Null),
        KeyProblem::MissingMember {
            member: "project_id".to_owned()
        },
        "a member is missing"
    );
    assert_eq!(
        with("private_key", p256_pem().into()),
        KeyProblem::BadPrivateKey,
        "Google's keys are RSA"
    );
    let address = "http://evil.example/token".to_owned();
    assert_eq!(
        with("token_uri", address.clone().into()),
        KeyProblem::UnsafeTokenUri { address },
        "an assertion is worth an hour of pushes"
    );
}

#[test]
fn an_api_key_is_a_line_without_what_was_copied_along() {
    let key = "01234567-89ab-4cde-8f01-23456789abcd";
    let print = read_key(Braze, "", key.as_bytes())
        .expect("a bare key")
        .facts
        .fingerprint;
    for copied in [
        format!("\"{key}\"\n"),
        format!(" Bearer {key}\r\n"),
        format!("'{key}'"),
    ] {
        let read = read_key(Braze, "", copied.as_bytes()).expect("the same key");
        assert_eq!(
            read.secret.expose_secret(),
            key,
            "Braze answers 401 to a key in quotes"
        );
        assert_eq!(read.facts.fingerprint, print, "and has one fingerprint");
    }
    for wrong in [
        "hello",
        "two words of some length",
        &p256_pem(),
        "clé-clé-clé-clé-clé",
    ] {
        assert_eq!(
            problem(Braze, wrong),
            KeyProblem::NotAnApiKey,
            "{wrong} is no API key"
        );
    }
}

#[test]
fn debug_shows_no_key() {
    let pem = p256_pem();
    let shown = format!(
        "{:?}",
        read_key(Apns, "AuthKey_ABC123DEFG.p8", pem.as_bytes())
    );
    let body = pem.lines().nth(1).expect("a line of the key");
    assert!(
        !shown.contains(body) && shown.contains("ABC123DEFG"),
        "{shown}"
    );
}
