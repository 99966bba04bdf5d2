//! What people in an audience would not read as the preview shows it: asked for where a push is handed over, because it
//! depends on the provider and the locales that were chosen.

use carillon_campaign::{CopyPlace, Platform, Severity};
use carillon_payload::BroadcastFacts;

use super::{finding, not_in_liquid};
use crate::{Finding, FindingCode};

/// What is not said as the preview says it, by one request or several, each once.
pub fn not_as_previewed<'a>(facts: impl IntoIterator<Item = &'a BroadcastFacts>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for facts in facts {
        let platforms = &facts.reach.platforms;
        let losses = facts
            .losses
            .iter()
            .map(|loss| not_in_liquid(loss, platforms));
        let buttons = facts
            .one_language
            .iter()
            .map(|place| one_language(place, platforms));
        for found in losses.chain(buttons) {
            match findings.iter_mut().find(|known| is_same(known, &found)) {
                Some(known) => {
                    let new = found
                        .platforms
                        .iter()
                        .filter(|one| !known.platforms.contains(one));
                    known.platforms.extend(new.copied().collect::<Vec<_>>());
                }
                None => findings.push(found),
            }
        }
    }
    findings
}

/// The same of other platforms.
fn is_same(one: &Finding, other: &Finding) -> bool {
    one.code == other.code && one.locale == other.locale && one.copy == other.copy
}

/// A button whose words everybody reads in one language, though the campaign has them in others.
fn one_language(place: &CopyPlace, platforms: &[Platform]) -> Finding {
    let code = FindingCode::OneLanguage { field: place.field };
    Finding {
        locale: Some(place.locale.clone()),
        platforms: platforms.to_vec(),
        copy: Some(place.clone()),
        ..finding(Severity::Warning, code)
    }
}
