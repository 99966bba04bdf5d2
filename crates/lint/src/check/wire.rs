//! What the providers refuse: payloads over the limit.

use carillon_campaign::{Message, Severity};
use carillon_payload::{EncodeOptions, Provider, encode};

use super::View;
use crate::{Finding, FindingCode};

/// Findings about the encoded requests.
pub(super) fn check(view: &View<'_>) -> Vec<Finding> {
    view.messages
        .iter()
        .filter_map(|message| too_large(view, message))
        .collect()
}

fn too_large(view: &View<'_>, message: &Message) -> Option<Finding> {
    let provider = Provider::of(message.platform);
    let options = EncodeOptions {
        app: view.campaign.app(),
        account: None,
        target: None,
        delivery: None,
        now: None,
    };
    let encoded = encode(provider, message, options);
    let bytes = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    (encoded.size > encoded.limit).then(|| Finding {
        platforms: vec![message.platform],
        ..view.finding(
            Severity::Error,
            FindingCode::TooLarge {
                provider,
                size: bytes(encoded.size),
                limit: bytes(encoded.limit),
            },
        )
    })
}
