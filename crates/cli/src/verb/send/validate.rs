//! `carillon send --validate`: whether the provider would take each push. Nothing is delivered, so nothing is in the ledger.

use carillon_gateway::{Push, Routes};
use carillon_payload::Outcome;
use carillon_words::Words;
use serde_json::json;

use crate::{Trouble, Verdict, output};

/// Asks, and prints a JSON line for each push.
pub(super) async fn print<'a>(
    routes: &Routes,
    pushes: impl Iterator<Item = &'a Push>,
    words: &Words,
) -> Result<Verdict, Trouble> {
    let mut all_good = true;
    let mut written = Ok(());
    for push in pushes {
        let outcome = routes.look(push).await.ok_or_else(|| Trouble::CannotLook {
            gateway: push.delivery.gateway.clone(),
        })?;
        all_good &= matches!(outcome, Outcome::Accepted { .. });
        written = written.and_then(|()| output::line(&looked_at(push, &outcome, words)));
    }
    Verdict::found(!all_good).after(written)
}

/// What a provider said of a push that was not sent.
fn looked_at(push: &Push, outcome: &Outcome, words: &Words) -> String {
    let said = words.looked_at(push.delivery.provider, outcome);
    let line = json!({
        "device": push.delivery.device_name,
        "locale": push.delivery.locale,
        "persona": push.delivery.persona,
        "variant": push.delivery.variant,
        "provider": push.delivery.provider,
        "bytes": push.delivery.bytes,
        "reach": push.delivery.reach,
        "validated": outcome,
        "what": said.what,
        "why": said.why,
    });
    line.to_string()
}
