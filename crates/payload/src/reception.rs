//! Whether a device's person wants pushes, and how loud: the subscription states of a push guide.

use carillon_campaign::Platform;
use serde::{Deserialize, Serialize};

/// What a device's person said about pushes.
///
/// Source: Braze, "Push subscription states" (`reference/braze.md` §4): subscribed until somebody says otherwise; opted in
/// once the person agreed to the system's question; unsubscribed only when that is said outright. Provisional is Apple's,
/// "Asking permission to use notifications": since iOS 12 an app may send before it asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reception {
    /// Nobody said anything: pushes are sent.
    #[default]
    Subscribed,
    /// The person agreed to the system's question.
    OptedIn,
    /// Nobody was asked yet, and iOS delivers quietly: to Notification Centre, without a banner and without a sound.
    Provisional,
    /// The person wants none: nothing is sent.
    Unsubscribed,
}

impl Reception {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::Subscribed,
        Self::OptedIn,
        Self::Provisional,
        Self::Unsubscribed,
    ];

    /// Its identifier: `opted-in`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Subscribed => "subscribed",
            Self::OptedIn => "opted-in",
            Self::Provisional => "provisional",
            Self::Unsubscribed => "unsubscribed",
        }
    }

    /// The state of that identifier.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.id() == id)
    }

    /// Whether pushes are sent.
    pub fn is_sent_to(self) -> bool {
        self != Self::Unsubscribed
    }

    /// Whether a platform knows it: only iOS delivers quietly.
    pub fn is_of(self, platform: Platform) -> bool {
        self != Self::Provisional || platform == Platform::Ios
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_leads_back_to_its_state() {
        for state in Reception::ALL {
            let json = serde_json::to_string(&state).unwrap();
            assert_eq!(json, format!("\"{}\"", state.id()), "one spelling");
            assert_eq!(Reception::from_id(state.id()), Some(state), "{json}");
        }
    }

    #[test]
    fn only_who_said_so_gets_nothing() {
        let sent: Vec<&str> = Reception::ALL
            .into_iter()
            .filter(|state| state.is_sent_to())
            .map(Reception::id)
            .collect();
        assert_eq!(
            sent,
            ["subscribed", "opted-in", "provisional"],
            "quiet is not off"
        );
        assert!(
            !Reception::Provisional.is_of(Platform::Android),
            "Apple's own"
        );
    }
}
