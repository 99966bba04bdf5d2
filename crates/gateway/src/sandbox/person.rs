//! The person behind the sandbox's devices, as Braze knows them: a campaign's first persona.

use carillon_campaign::{Campaign, Locale, Message};
use carillon_payload::BrazeProfile;

/// Somebody with attributes.
pub(super) struct Person {
    /// What people call the persona, or its id; nothing where the campaign has none: then Braze knows nothing of them.
    pub(super) name: String,
    /// What they read: the campaign's source language.
    pub(super) locale: Locale,
    profile: BrazeProfile,
}

impl Person {
    /// Whom a campaign has in mind.
    pub(super) fn of(campaign: &Campaign) -> Self {
        let manifest = campaign.manifest();
        let persona = manifest.personas.first().cloned().unwrap_or_default();
        let profile = BrazeProfile::of(campaign.app(), &persona);
        let mut names = [persona.name, persona.id].into_iter();
        Self {
            profile,
            name: names.find(|name| !name.is_empty()).unwrap_or_default(),
            locale: manifest.source_locale.clone(),
        }
    }

    /// A message as they get it, in the language it came in; `None` where there was nothing to fill in.
    pub(super) fn filled_in(&self, message: &Message) -> Option<Message> {
        let profile = self.profile.clone().reading(&message.locale);
        profile.filled_in(message)
    }
}
