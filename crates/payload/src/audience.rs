//! Audiences: people whom nobody named, to whom a provider passes a push on by itself. A topic or a condition at FCM, a
//! segment or a campaign at Braze, a segment at OneSignal.
//!
//! How many they are is the provider's knowledge alone.

mod broadcast;

use carillon_campaign::{CopyPlace, Locale, Platform, Problem};
use serde::{Deserialize, Serialize};

use crate::{
    Account, Device, DeviceId, Environment, Loss, Obstacle, Provider, Reception, Target, TargetKind,
};

pub use self::broadcast::{Broadcast, BroadcastOrder, broadcasts};

/// The sorts of audiences.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AudienceKind {
    /// Everybody who subscribed to a topic.
    Topic,
    /// Everybody for whom a condition on topics holds.
    Condition,
    /// A segment that was made at the provider.
    Segment,
    /// Everybody in a campaign of the provider's own, which says it in its own words.
    Campaign,
}

impl AudienceKind {
    /// Every sort.
    pub const ALL: [Self; 4] = [Self::Topic, Self::Condition, Self::Segment, Self::Campaign];

    /// Its identifier, the end of a Fluent id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Condition => "condition",
            Self::Segment => "segment",
            Self::Campaign => "campaign",
        }
    }

    /// What a provider has of it; `None` where it has no such audience.
    fn target_kind(self, provider: Provider) -> Option<TargetKind> {
        match (provider, self) {
            (Provider::Fcm, Self::Topic) => Some(TargetKind::Topic),
            (Provider::Fcm, Self::Condition) => Some(TargetKind::Condition),
            (Provider::Braze, Self::Segment) => Some(TargetKind::BrazeSegment),
            (Provider::Braze, Self::Campaign) => Some(TargetKind::BrazeCampaign),
            (Provider::OneSignal, Self::Segment) => Some(TargetKind::OneSignalSegment),
            _ => None,
        }
    }

    /// The audiences a provider has.
    pub fn offered_by(provider: Provider) -> impl Iterator<Item = Self> {
        Self::ALL
            .into_iter()
            .filter(move |kind| kind.target_kind(provider).is_some())
    }
}

/// What an audience is called: the sort, and the name at the provider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AudienceName {
    /// What sort it is.
    pub kind: AudienceKind,
    /// Its name or id; of a condition, all of it.
    pub name: String,
}

/// An audience of a provider, by its name there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Audience {
    kind: AudienceKind,
    target: Target,
}

/// Why a name is no audience.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum AudienceProblem {
    /// The provider has no audiences of that sort.
    #[error("not offered by the provider")]
    NotOffered,
    /// The name has not the form of one: [`TargetKind::fits`].
    #[error("not in form")]
    BadName,
}

impl Audience {
    /// An audience by its name, where the provider has such and the name has its form.
    pub fn named(
        provider: Provider,
        kind: AudienceKind,
        name: &str,
    ) -> Result<Self, AudienceProblem> {
        let target_kind = kind
            .target_kind(provider)
            .ok_or(AudienceProblem::NotOffered)?;
        let target = target_kind.target(name).ok_or(AudienceProblem::BadName)?;
        Ok(Self { kind, target })
    }

    /// What sort it is.
    pub fn kind(&self) -> AudienceKind {
        self.kind
    }

    /// Whose.
    pub fn provider(&self) -> Provider {
        self.target.kind.provider()
    }

    /// Its name or id at the provider; of a condition, all of it. Whoever types it has read it.
    pub fn name(&self) -> &str {
        &self.target.value
    }

    /// Whether one request says it in several languages, each to those who read it. Others say one language to everybody.
    pub fn has_languages(&self) -> bool {
        self.kind == AudienceKind::Segment
    }

    /// Whether the words may differ from person to person: Braze fills them in.
    pub fn has_persons(&self) -> bool {
        self.target.kind == TargetKind::BrazeSegment
    }

    /// The audience in the place of a device, reached through an account; `None` for the sandbox's.
    pub fn device(&self, account: Option<&Account>, platform: Platform) -> Device {
        Device {
            id: DeviceId(format!("{}:{}", self.kind.id(), self.name())),
            name: self.name().to_owned(),
            owner: String::new(),
            platform,
            provider: self.provider(),
            sandbox: account.is_none(),
            account: account.map(|account| account.id.clone()),
            environment: Environment::Production,
            reception: Reception::default(),
            target: self.target.clone(),
        }
    }
}

/// Whom a delivery to an audience was meant for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reach {
    /// What sort of audience it was.
    pub audience: AudienceKind,
    /// The platforms that the request has words for.
    pub platforms: Vec<Platform>,
    /// The locales it says.
    pub locales: Vec<Locale>,
}

/// What is known of a request to an audience before it leaves. How many devices it reaches is not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BroadcastFacts {
    /// Whom it is for.
    pub reach: Reach,
    /// The title, on the first platform and in the first language; of Braze, as Liquid.
    pub title: String,
    /// The body, likewise.
    pub body: String,
    /// The bytes of each platform's words.
    pub sizes: Vec<BroadcastSize>,
    /// Why it would be refused.
    pub obstacles: Vec<Obstacle>,
    /// What is wrong with the words.
    pub problems: Vec<Problem>,
    /// What is not said as the preview says it.
    pub losses: Vec<Loss>,
    /// Buttons that everybody reads in one language, though the campaign has their words in others: the place of the words
    /// that are said.
    pub one_language: Vec<CopyPlace>,
    /// Variables that differ from person to person, where everybody would get one and the same value.
    pub personal: Vec<String>,
}

/// The bytes that a platform's words take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BroadcastSize {
    /// The platform.
    pub platform: Platform,
    /// Bytes that count against the limit.
    pub size: usize,
    /// The limit.
    pub limit: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(
        provider: Provider,
        kind: AudienceKind,
        name: &str,
        expected: Result<&str, AudienceProblem>,
    ) {
        let audience = Audience::named(provider, kind, name);
        let named = audience
            .as_ref()
            .map(Audience::name)
            .map_err(|wrong| *wrong);
        assert_eq!(named, expected, "{provider:?} {kind:?} {name:?}");
    }

    #[test]
    fn an_audience_is_one_that_its_provider_has() {
        use AudienceKind::{Campaign, Condition, Segment, Topic};
        let none = Err(AudienceProblem::NotOffered);
        check(Provider::Fcm, Topic, " /topics/beta ", Ok("beta"));
        check(Provider::Fcm, Segment, "beta", none);
        check(Provider::Braze, Segment, "6a1f-02", Ok("6a1f-02"));
        check(Provider::Braze, Campaign, "6a1f-03", Ok("6a1f-03"));
        check(Provider::Braze, Topic, "beta", none);
        check(
            Provider::OneSignal,
            Segment,
            "Active Users",
            Ok("Active Users"),
        );
        check(Provider::OneSignal, Campaign, "x", none);
        for kind in AudienceKind::ALL {
            check(Provider::Apns, kind, "beta", none);
            check(Provider::WebPush, kind, "beta", none);
        }
        check(
            Provider::Fcm,
            Condition,
            "'a' in topics",
            Ok("'a' in topics"),
        );
    }

    #[test]
    fn a_name_without_form_is_none() {
        let bad = Err(AudienceProblem::BadName);
        check(Provider::Fcm, AudienceKind::Topic, "two words", bad);
        check(Provider::Fcm, AudienceKind::Condition, "beta", bad);
        check(Provider::Braze, AudienceKind::Segment, "two words", bad);
        check(Provider::OneSignal, AudienceKind::Segment, "a\nb", bad);
        check(Provider::OneSignal, AudienceKind::Segment, "  ", bad);
    }

    #[test]
    fn every_audience_is_a_broadcast_and_of_its_provider() {
        for provider in Provider::ALL {
            for kind in AudienceKind::offered_by(provider) {
                let target = kind.target_kind(provider).expect("it is offered");
                assert!(target.is_broadcast(), "{target:?} reaches many");
                assert_eq!(target.provider(), provider, "{target:?} is its own");
            }
        }
    }
}
