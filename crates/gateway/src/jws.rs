//! Signed tokens in compact form (RFC 7515): APNs' provider token and VAPID's (ES256), and the assertion of a Google
//! service account (RS256).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::signature::{Signer as _, Verifier as _};
use p256::ecdsa::{Signature, SigningKey, VerifyingKey};
use ring::rand::SystemRandom;
use ring::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use serde_json::Value;
use sha2::Sha256;

/// Signs header and claims with ES256.
pub(crate) fn sign(key: &SigningKey, header: &Value, claims: &Value) -> String {
    let signed = signed_part(header, claims);
    let signature: Signature = key.sign(signed.as_bytes());
    let signature = URL_SAFE_NO_PAD.encode(signature.to_bytes());
    format!("{signed}.{signature}")
}

/// Signs header and claims with RS256; fails where the system has no randomness.
pub(crate) fn sign_rsa(key: &RsaKeyPair, header: &Value, claims: &Value) -> Option<String> {
    let signed = signed_part(header, claims);
    let mut signature = vec![0; key.public().modulus_len()];
    key.sign(
        &RSA_PKCS1_SHA256,
        &SystemRandom::new(),
        signed.as_bytes(),
        &mut signature,
    )
    .ok()?;
    Some(format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature)))
}

fn signed_part(header: &Value, claims: &Value) -> String {
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    format!("{}.{}", part(header), part(claims))
}

/// A token taken apart, its signature not yet looked at.
pub(crate) struct Token<'a> {
    /// `alg`, `kid`.
    pub(crate) header: Value,
    /// `iss`, `iat`, `aud`, `exp`.
    pub(crate) claims: Value,
    signed: &'a str,
    signature: Vec<u8>,
}

impl<'a> Token<'a> {
    /// Takes a token apart; `None` where it has not the form of a token of an algorithm that is used here.
    pub(crate) fn read(token: &'a str) -> Option<Self> {
        let (signed, signature) = token.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        let token = Self {
            header: json(header)?,
            claims: json(claims)?,
            signed,
            signature: URL_SAFE_NO_PAD.decode(signature).ok()?,
        };
        (token.header["alg"] == "ES256" || token.header["alg"] == "RS256").then_some(token)
    }

    /// Whether the key's owner signed it with ES256.
    pub(crate) fn is_signed_by(&self, key: &VerifyingKey) -> bool {
        self.header["alg"] == "ES256"
            && Signature::from_slice(&self.signature)
                .is_ok_and(|signature| key.verify(self.signed.as_bytes(), &signature).is_ok())
    }

    /// Whether the key's owner signed it with RS256.
    pub(crate) fn is_signed_by_rsa(&self, key: &rsa::PublicKey) -> bool {
        use rsa::pkcs1v15::{Signature, VerifyingKey};
        let key = VerifyingKey::<Sha256>::new(key.clone());
        self.header["alg"] == "RS256"
            && Signature::try_from(self.signature.as_slice())
                .is_ok_and(|signature| key.verify(self.signed.as_bytes(), &signature).is_ok())
    }
}

fn json(part: &str) -> Option<Value> {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use p256::elliptic_curve::Generate as _;
    use serde_json::json;

    #[test]
    fn only_the_signers_key_fits_and_only_the_signed_words() {
        let key = SigningKey::generate();
        let text = sign(
            &key,
            &json!({"alg": "ES256", "kid": "A"}),
            &json!({"iat": 1}),
        );
        let token = Token::read(&text).expect("a token of our own");
        assert!(
            token.is_signed_by(key.verifying_key()),
            "the signer's own key"
        );
        assert!(
            !token.is_signed_by(SigningKey::generate().verifying_key()),
            "somebody else's key"
        );

        let claims = URL_SAFE_NO_PAD.encode(json!({"iat": 2}).to_string());
        let mut parts: Vec<&str> = text.split('.').collect();
        parts[1] = &claims;
        let changed = parts.join(".");
        let token = Token::read(&changed).expect("still a token in form");
        assert!(
            !token.is_signed_by(key.verifying_key()),
            "the claims were changed after signing"
        );
    }

    #[test]
    fn another_algorithm_is_no_token() {
        let key = SigningKey::generate();
        let text = sign(&key, &json!({"alg": "none"}), &json!({}));
        assert!(Token::read(&text).is_none(), "`none` would let anybody in");
    }

    /// RFC 7515, appendix A.3: made by somebody else.
    #[test]
    fn the_standards_own_token_is_verified() {
        let coordinate = |text: &str| URL_SAFE_NO_PAD.decode(text).expect("from the standard");
        let mut point = vec![4];
        point.extend(coordinate("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"));
        point.extend(coordinate("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"));
        let key = VerifyingKey::from_sec1_bytes(&point).expect("a point of the curve");
        let text = "eyJhbGciOiJFUzI1NiJ9.\
            eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.\
            DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
        let token = Token::read(text).expect("the standard's token");
        assert!(
            token.is_signed_by(&key),
            "else we verify something else than ES256"
        );
    }
}
