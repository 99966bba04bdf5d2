//! The encrypted file. The keyring is the system's: `tests` asks a real one, where there is one.

use super::*;

fn account(id: &str) -> AccountId {
    AccountId(id.to_owned())
}

fn secret(text: &str) -> SecretString {
    SecretString::from(text)
}

fn at(folder: &tempfile::TempDir) -> Secrets {
    Secrets::sealed(SealedFile::cheap(folder.path().join("keys.age")))
}

fn key_of(secrets: &Secrets, id: &str) -> Option<String> {
    let key = secrets.get(&account(id)).expect("it is open");
    key.map(|key| key.expose_secret().to_owned())
}

#[test]
fn without_a_keyring_keys_wait_for_a_passphrase_and_outlive_the_app() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = at(&folder);
    assert_eq!(secrets.place(), Place::NewFile, "nothing was kept yet");
    assert!(
        matches!(
            secrets.keep(&account("a"), &secret("key")),
            Err(SecretError::Locked)
        ),
        "never plain on a disk"
    );
    secrets.unlock(secret("correct horse")).unwrap();
    secrets.keep(&account("a"), &secret("key of a")).unwrap();
    secrets.keep(&account("b"), &secret("key of b")).unwrap();
    secrets.forget(&account("b")).unwrap();

    let again = at(&folder);
    assert_eq!(again.place(), Place::LockedFile, "the next start");
    assert!(
        matches!(again.get(&account("a")), Err(SecretError::Locked)),
        "asks for the passphrase"
    );
    assert!(
        matches!(
            again.unlock(secret("wrong horse")),
            Err(SecretError::WrongPassphrase)
        ),
        "and says that another is wrong"
    );
    again.unlock(secret("correct horse")).unwrap();
    assert_eq!(again.place(), Place::OpenFile, "open until the app ends");
    assert_eq!(
        key_of(&again, "a").as_deref(),
        Some("key of a"),
        "it was kept"
    );
    assert_eq!(key_of(&again, "b"), None, "it was forgotten");
}

#[test]
fn the_file_holds_no_key_in_the_clear_and_is_for_its_owner_only() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = at(&folder);
    secrets.unlock(secret("correct horse")).unwrap();
    secrets.keep(&account("a"), &secret("CANARY-KEY")).unwrap();
    let path = folder.path().join("keys.age");
    let bytes = std::fs::read(&path).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    assert!(
        text.starts_with("age-encryption.org/v1\n"),
        "the `age` tool opens it as well"
    );
    for canary in ["CANARY-KEY", "correct horse"] {
        assert!(!text.contains(canary), "{canary} is readable");
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "nobody else needs to try passphrases");
    }
}

#[test]
fn a_damaged_file_is_not_called_a_wrong_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("keys.age"), "hello").unwrap();
    let opened = at(&folder).unlock(secret("correct horse"));
    assert!(
        matches!(opened, Err(SecretError::Store(StoreError::Damaged { .. }))),
        "typing again would not help: {opened:?}"
    );
}

#[test]
fn debug_shows_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = at(&folder);
    secrets.unlock(secret("CANARY")).unwrap();
    assert!(!format!("{secrets:?}").contains("CANARY"), "logs are kept");
}
