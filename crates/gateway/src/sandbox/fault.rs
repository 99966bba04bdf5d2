//! Faults on demand: every refusal of every provider, and what goes wrong between.

use std::time::Duration;

use carillon_payload::{Provider, reason};

/// What a sandbox device does instead of behaving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Refuses, with the provider's own reason and status.
    Refuse {
        /// HTTP status.
        status: u16,
        /// The provider's reason.
        reason: String,
        /// Seconds for `Retry-After`.
        retry_after: Option<u64>,
    },
    /// Takes the push, and answers only after this long.
    Delay(Duration),
    /// Takes the push, and cuts the connection instead of answering.
    Reset,
    /// Takes the push, and cuts the connection in the middle of the answer's body.
    Cut,
    /// Takes the push, and answers with a success nobody can read.
    Malformed,
    /// Takes nothing: the sender asks for TLS, and this server speaks none. Only [`crate::SandboxGateway`] meets it, since
    /// nobody says for which device TLS is; other senders meet a [`super::TlsFault`]. Who sends without TLS is served.
    NoTls,
}

impl Fault {
    /// The fault a person named: a reason of the provider, or one of [`carillon_payload::ON_THE_WAY`]. A 429 or 503 asks to wait
    /// five seconds.
    pub fn named(provider: Provider, name: &str) -> Option<Self> {
        match name {
            "delay" => Some(Self::Delay(Duration::from_secs(5))),
            "reset" => Some(Self::Reset),
            "cut" => Some(Self::Cut),
            "malformed" => Some(Self::Malformed),
            "no-tls" => Some(Self::NoTls),
            _ => reason(provider, name).map(|known| Self::Refuse {
                status: known.status,
                reason: known.name.to_owned(),
                retry_after: matches!(known.status, 429 | 503).then_some(5),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_a_person_can_choose_is_a_fault() {
        for provider in Provider::ALL {
            let known = carillon_payload::reasons().iter();
            let known = known.filter(|reason| reason.provider == provider);
            let names = known.map(|reason| reason.name);
            for name in names.chain(carillon_payload::ON_THE_WAY) {
                assert!(
                    Fault::named(provider, name).is_some(),
                    "{provider:?} {name}"
                );
            }
        }
    }
}
