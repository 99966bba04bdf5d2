//! Keeps, shows and forgets a key of an account in the system's keyring, as the app does: `tests/senders/keyring.py` runs
//! it beside a keyring of its own. Not for keys that matter: it prints them.
//!
//! `keyring place | keep ACCOUNT | show ACCOUNT | forget ACCOUNT`; `keep` reads the key from its standard input.
#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a tool of the tests"
)]

use std::io::Read as _;

use carillon_payload::AccountId;
use carillon_store::Home;
use secrecy::{ExposeSecret as _, SecretString};

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let secrets = Home::find().expect("CARILLON_HOME").secrets();
    match words.as_slice() {
        ["place"] => println!("{:?}", secrets.place()),
        ["keep", id] => {
            let mut key = String::new();
            std::io::stdin().read_to_string(&mut key).expect("a key");
            secrets
                .keep(&account(id), &SecretString::from(key))
                .expect("it is kept");
        }
        ["show", id] => match secrets.get(&account(id)).expect("it answers") {
            Some(key) => println!("kept {}", key.expose_secret()),
            None => println!("none"),
        },
        ["forget", id] => secrets.forget(&account(id)).expect("it is forgotten"),
        _ => panic!("place, keep, show or forget, not {words:?}"),
    }
}

fn account(id: &str) -> AccountId {
    AccountId(id.to_owned())
}
