//! Google's token server: an assertion of the sandbox's service account for an access token (RFC 7523).

use serde_json::json;

use super::credentials::SERVICE_ACCOUNT;
use super::request::{Received, Reply};
use super::state::State;
use crate::jws::Token;

/// Where it stands.
pub(super) const PATH: &str = "/token";

/// What is asked for, percent-encoded as it stands in a form.
const GRANT: &str = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer";
/// The rights that send pushes, the least first.
const SCOPES: [&str; 2] = [
    "https://www.googleapis.com/auth/firebase.messaging",
    "https://www.googleapis.com/auth/cloud-platform",
];
/// An assertion may live so many seconds.
const LONGEST: u64 = 3600;
/// A clock may be ahead by so many seconds.
const AHEAD: u64 = 300;

/// Answers a request for a token. `now`: seconds since 1970.
pub(super) fn answer(state: &State, received: &Received, now: u64) -> Reply {
    if received.method != "POST" {
        return Reply::empty(405);
    }
    let body = String::from_utf8_lossy(&received.body);
    if !body.split('&').any(|part| part == GRANT) {
        return refusal("unsupported_grant_type", "Invalid grant_type");
    }
    let assertion = body
        .split('&')
        .find_map(|part| part.strip_prefix("assertion="));
    match check(state, assertion.unwrap_or_default(), now) {
        Ok(()) => Reply::json(
            200,
            &json!({
                "access_token": state.credentials.access_token(),
                "expires_in": LONGEST,
                "token_type": "Bearer",
            }),
        ),
        Err((error, why)) => refusal(error, why),
    }
}

/// As Google words it.
fn check(state: &State, assertion: &str, now: u64) -> Result<(), (&'static str, &'static str)> {
    let bad = |why| ("invalid_grant", why);
    let token = Token::read(assertion).ok_or(bad("Bad Request"))?;
    let claims = &token.claims;
    if claims["iss"] != SERVICE_ACCOUNT {
        return Err(bad("Invalid grant: account not found"));
    }
    let key = state.credentials.service_key();
    if !key.is_some_and(|key| token.is_signed_by_rsa(&key.to_public_key())) {
        return Err(bad("Invalid JWT Signature."));
    }
    if claims["aud"] != format!("{}{PATH}", state.origin) {
        return Err(bad("Invalid JWT: Failed audience check."));
    }
    let (Some(issued), Some(expires)) = (claims["iat"].as_u64(), claims["exp"].as_u64()) else {
        return Err(bad(
            "Invalid JWT: Token must be a short-lived token (60 minutes)",
        ));
    };
    if issued > now + AHEAD || expires <= now || expires > issued + LONGEST {
        return Err(bad(
            "Invalid JWT: Token must be a short-lived token (60 minutes)",
        ));
    }
    let scope = claims["scope"].as_str().unwrap_or_default();
    if !scope.split(' ').any(|scope| SCOPES.contains(&scope)) {
        return Err((
            "invalid_scope",
            "Invalid OAuth scope or ID token audience provided.",
        ));
    }
    Ok(())
}

fn refusal(error: &str, why: &str) -> Reply {
    Reply::json(400, &json!({"error": error, "error_description": why}))
}
