//! The one function everybody asks.

mod broadcast;
mod copy;
mod direction;
mod document;
mod fit;
mod liquid;
mod plural;
mod settings;
mod wire;

pub use broadcast::not_as_previewed;
pub use liquid::not_in_liquid;
pub use settings::unreadable_picture;

use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_campaign::{
    Campaign, CopyPlace, Field, Locale, Message, Place, Platform, Problem, Request, Severity,
    Variant, resolve,
};
use carillon_preview::Engine;
use carillon_preview::picture::Picture;

use crate::{Finding, FindingCode};

/// Every finding of a campaign, over all its locales, platforms and surfaces; worst first, then in the
/// campaign's order. `persona` chooses the values that texts are measured with.
pub fn check(
    campaign: &Campaign,
    persona: Option<&str>,
    pictures: &BTreeMap<String, Arc<Picture>>,
    engine: &mut Engine,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for locale in &campaign.manifest().locales {
        findings.extend(check_locale(campaign, locale, persona, pictures, engine));
    }
    order(&mut findings);
    findings
}

/// The findings of one locale: what the composer asks for between keystrokes. What is about no locale (settings,
/// links, the two TOML files) comes with the source locale, so that all locales together give each finding once.
pub fn check_locale(
    campaign: &Campaign,
    locale: &Locale,
    persona: Option<&str>,
    pictures: &BTreeMap<String, Arc<Picture>>,
    engine: &mut Engine,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    if *locale == campaign.manifest().source_locale {
        findings.extend(document::whole(campaign));
    }
    findings.extend(document::locale_file(campaign, locale));
    for variant in &campaign.manifest().variants {
        let view = View::new(campaign, variant, locale, persona);
        if *locale == campaign.manifest().source_locale {
            findings.extend(settings::check(&view));
        }
        findings.extend(document::resolving(&view));
        findings.extend(copy::check(&view));
        findings.extend(plural::check(&view));
        findings.extend(direction::check(&view));
        findings.extend(fit::check(&view, pictures, engine));
        findings.extend(wire::check(&view));
    }
    order(&mut findings);
    findings
}

/// Puts the worst first and keeps the order otherwise: for findings put together from several locales.
pub fn order(findings: &mut [Finding]) {
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
}

/// One variant in one locale, resolved for every platform of the campaign.
struct View<'a> {
    campaign: &'a Campaign,
    variant: &'a Variant,
    locale: &'a Locale,
    messages: Vec<Message>,
    problems: Vec<Problem>,
}

impl<'a> View<'a> {
    /// Resolves. A problem that several platforms meet is kept once.
    fn new(
        campaign: &'a Campaign,
        variant: &'a Variant,
        locale: &'a Locale,
        persona: Option<&'a str>,
    ) -> Self {
        let mut view = Self {
            campaign,
            variant,
            locale,
            messages: Vec::new(),
            problems: Vec::new(),
        };
        for platform in &campaign.manifest().platforms {
            let request = Request {
                variant: &variant.id,
                locale,
                platform: *platform,
                persona,
            };
            let (message, problems) = resolve(campaign, request);
            view.messages.push(message);
            for problem in problems {
                if !view.problems.contains(&problem) {
                    view.problems.push(problem);
                }
            }
        }
        view
    }

    /// The message of a platform, where the campaign goes there.
    fn message(&self, platform: Platform) -> Option<&Message> {
        self.messages
            .iter()
            .find(|message| message.platform == platform)
    }

    /// A finding about this locale.
    fn finding(&self, severity: Severity, code: FindingCode) -> Finding {
        Finding {
            locale: Some(self.locale.clone()),
            ..finding(severity, code)
        }
    }

    /// The words of a field in this locale; the shared ones, or a platform's own.
    fn words(&self, platform: Option<Platform>, field: Field) -> CopyPlace {
        CopyPlace {
            locale: self.locale.clone(),
            variant: self.variant.id.clone(),
            platform,
            field,
        }
    }
}

/// A finding about nothing in particular yet.
fn finding(severity: Severity, code: FindingCode) -> Finding {
    Finding {
        rule: code.id().to_owned(),
        code,
        severity,
        locale: None,
        platforms: Vec::new(),
        surfaces: Vec::new(),
        copy: None,
        place: None,
    }
}

/// A finding of the whole campaign, at a place.
fn finding_at(severity: Severity, code: FindingCode, place: Option<Place>) -> Finding {
    Finding {
        place,
        ..finding(severity, code)
    }
}

/// The fields a message may have, in the order of the composer.
fn fields() -> impl Iterator<Item = Field> {
    [Field::Title, Field::Subtitle, Field::Body]
        .into_iter()
        .chain((1..=Field::MAX_BUTTONS).map(Field::Button))
}
