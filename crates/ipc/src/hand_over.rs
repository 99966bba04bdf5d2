//! Pushes that are handed over to audiences of a provider's.

use carillon_campaign::Locale;
use carillon_payload::{AccountId, AudienceKind, BroadcastFacts};
use serde::{Deserialize, Serialize};

use crate::command::command;
use crate::{Command, SessionId};

/// Hands a push over. Replies with the run's number; receipts come as events.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandOver {
    /// Which campaign.
    pub session: SessionId,
    /// The variant.
    pub variant: String,
    /// The locales, of which the first is for whoever reads none of them; one, where the audience has no languages.
    pub locales: Vec<Locale>,
    /// Whose values everybody gets; `None` where the words name no variables, or the provider fills them in.
    pub persona: Option<String>,
    /// The account it goes by.
    pub gateway: AccountId,
    /// The sort of audience.
    pub kind: AudienceKind,
    /// Its name at the provider, in form.
    pub name: String,
}
command!(HandOver => "hand_over" -> u64);

/// Plans a hand-over and says what is known of it, a request each. Nothing leaves, and no key is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanHandOver {
    /// What would be handed over.
    pub hand_over: HandOver,
}
command!(PlanHandOver => "plan_hand_over" -> Vec<BroadcastFacts>);
