//! Google's service-account JSON: its key, and what else it tells.

use std::collections::BTreeMap;

use carillon_payload::{KeyFacts, KeyProblem, form};
use ring::signature::{KeyPair as _, RsaKeyPair};
use secrecy::SecretString;
use serde_json::Value;
use zeroize::Zeroize as _;

use super::{ReadKey, fingerprint, pem};

/// Members, and the fields they fill.
const MEMBERS: [(&str, &str); 4] = [
    ("project_id", form::PROJECT),
    ("client_email", form::CLIENT_EMAIL),
    ("private_key_id", form::PRIVATE_KEY_ID),
    ("token_uri", form::TOKEN_URI),
];

/// Reads the file.
pub(super) fn read(bytes: &[u8]) -> Result<ReadKey, KeyProblem> {
    let mut file: Value = serde_json::from_slice(bytes).map_err(|_| KeyProblem::NotJson)?;
    let read = read_members(&file);
    wipe(&mut file);
    read
}

fn read_members(file: &Value) -> Result<ReadKey, KeyProblem> {
    // The app's configuration lies beside it in the same console.
    if file.get("project_info").is_some() && file.get("client").is_some() {
        return Err(KeyProblem::GoogleServices);
    }
    match file.get("type").and_then(Value::as_str) {
        Some("service_account") => {}
        Some(found) => {
            return Err(KeyProblem::OtherGoogleType {
                found: found.to_owned(),
            });
        }
        None => return Err(missing("type")),
    }
    let text = |member: &str| {
        let text = file.get(member).and_then(Value::as_str);
        text.filter(|text| !text.is_empty())
            .ok_or_else(|| missing(member))
    };
    let key = text("private_key")?;
    let pair = rsa_pair(key)?;
    let mut values = BTreeMap::new();
    for (member, field) in MEMBERS {
        values.insert(field.to_owned(), text(member)?.to_owned());
    }
    let address = &values[form::TOKEN_URI];
    if !form::is_safe_address(address) {
        return Err(KeyProblem::UnsafeTokenUri {
            address: address.clone(),
        });
    }
    Ok(ReadKey {
        facts: KeyFacts {
            values,
            fingerprint: fingerprint(pair.public_key().as_ref()),
        },
        secret: SecretString::from(key.trim()),
    })
}

/// The RSA key of a PEM text.
pub(crate) fn rsa_pair(text: &str) -> Result<RsaKeyPair, KeyProblem> {
    let block = pem::block(text.as_bytes()).map_err(|_| KeyProblem::BadPrivateKey)?;
    if block.label != "PRIVATE KEY" {
        return Err(KeyProblem::BadPrivateKey);
    }
    RsaKeyPair::from_pkcs8(&block.der).map_err(|_| KeyProblem::BadPrivateKey)
}

fn missing(member: &str) -> KeyProblem {
    KeyProblem::MissingMember {
        member: member.to_owned(),
    }
}

/// Wipes the one member that is secret.
fn wipe(file: &mut Value) {
    if let Some(Value::String(key)) = file.get_mut("private_key") {
        key.zeroize();
    }
}
