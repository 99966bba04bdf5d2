//! The sandbox's three devices. Their targets are the same at every start, so that receipts keep meaning something.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use carillon_campaign::Platform;
use carillon_payload::{Device, DeviceId, Environment, Provider, Reception, Target, TargetKind};
use p256::SecretKey;
use serde_json::json;
use sha2::{Digest as _, Sha256};

use crate::aes128gcm::point;

/// The id of "Sandbox iPhone".
pub const SANDBOX_IPHONE: &str = "sandbox-iphone";
/// The id of "Sandbox Pixel".
pub const SANDBOX_PIXEL: &str = "sandbox-pixel";
/// The id of "Sandbox Chrome".
pub const SANDBOX_CHROME: &str = "sandbox-chrome";

/// The iPhone's token.
pub(super) const TOKEN: &str = "5ca1ab1e0ddba11c0ffee0ddba115eed5ca1ab1e0ddba11c0ffee0ddba115eed";
/// The Pixel's Firebase installation id.
pub(super) const FID: &str = "cArillonSandboxPixel0_";
/// The path of Chrome's endpoint.
pub(super) const ENDPOINT: &str = "/push/carillon-sandbox-chrome";

/// The devices that exist from the start, one a platform.
pub fn devices() -> Vec<Device> {
    let device = |id: &str, name: &str, platform, kind, value| Device {
        id: DeviceId(id.to_owned()),
        name: name.to_owned(),
        platform,
        provider: Provider::of(platform),
        sandbox: true,
        account: None,
        owner: String::new(),
        environment: Environment::Development,
        target: Target { kind, value },
        reception: Reception::default(),
    };
    vec![
        device(
            SANDBOX_IPHONE,
            "Sandbox iPhone",
            Platform::Ios,
            TargetKind::ApnsToken,
            TOKEN.to_owned(),
        ),
        device(
            SANDBOX_PIXEL,
            "Sandbox Pixel",
            Platform::Android,
            TargetKind::Fid,
            FID.to_owned(),
        ),
        device(
            SANDBOX_CHROME,
            "Sandbox Chrome",
            Platform::Web,
            TargetKind::Subscription,
            subscription(),
        ),
    ]
}

/// The device's subscription. The port is left out: it differs from start to start.
fn subscription() -> String {
    subscription_at("http://127.0.0.1").to_string()
}

/// As `PushSubscription.toJSON()` would give it, for a push service at `origin`.
pub(super) fn subscription_at(origin: &str) -> serde_json::Value {
    let public = browser_key().map_or_else(Vec::new, |key| point(&key.public_key()));
    json!({
        "endpoint": format!("{origin}{ENDPOINT}"),
        "expirationTime": null,
        "keys": {
            "p256dh": URL_SAFE_NO_PAD.encode(public),
            "auth": URL_SAFE_NO_PAD.encode(browser_auth()),
        },
    })
}

/// The browser's private key. Not a secret: it guards nothing but test pushes on this machine, and being
/// the same everywhere is its purpose.
pub(super) fn browser_key() -> Option<SecretKey> {
    SecretKey::from_slice(&Sha256::digest(b"Carillon: the key of Sandbox Chrome")).ok()
}

/// The browser's authentication secret.
pub(super) fn browser_auth() -> [u8; 16] {
    let digest = Sha256::digest(b"Carillon: the auth of Sandbox Chrome");
    let mut auth = [0; 16];
    auth.copy_from_slice(&digest[..16]);
    auth
}

/// A key of a subscription; padding is allowed.
pub(crate) fn decode_key(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_device_has_a_target_of_its_providers_form() {
        for device in devices() {
            assert!(
                device.target.kind.fits(&device.target.value),
                "{} would be refused before it is sent",
                device.name
            );
            assert_eq!(
                device.target.kind.provider(),
                device.provider,
                "{}'s provider knows it",
                device.name
            );
        }
    }

    #[test]
    fn targets_are_the_same_at_every_start() {
        assert_eq!(
            devices(),
            devices(),
            "receipts of yesterday name today's devices"
        );
        assert!(
            subscription().contains("\"p256dh\":\"B"),
            "an uncompressed point begins with 4, which is a B in base64"
        );
    }
}
