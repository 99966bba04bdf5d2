//! What an audience gets: which words go into which request.
//!
//! FCM says one language to a topic, and a triggered campaign gets one language's words. OneSignal takes every language of
//! a platform at once, Braze every language of every platform, as Liquid.

use std::collections::BTreeSet;

use carillon_campaign::{
    Button, Campaign, CopyPlace, Field, Locale, Message, Part, Phrase, Platform, Problem, Request,
    ResolvedText, resolve,
};

use super::Audience;
use crate::arrived::words;
use crate::liquid::{braze_copy_in, fields, places};
use crate::{AudienceKind, BrazeForm, Loss, Provider, Reach, one_signal};

/// A push to an audience as it was chosen.
#[derive(Clone, Copy, Debug)]
pub struct BroadcastOrder<'a> {
    /// What is sent.
    pub campaign: &'a Campaign,
    /// The variant's id.
    pub variant: &'a str,
    /// The locales, of which the first is for whoever reads none of them. One, where the audience has no languages.
    pub locales: &'a [Locale],
    /// Whose values everybody gets; `None` where the words are the same for all. Braze fills in each person's own.
    pub persona: Option<&'a str>,
    /// Who gets it.
    pub audience: &'a Audience,
}

/// What one request says.
#[derive(Clone, Debug)]
pub struct Broadcast {
    /// What it says: on the first platform, in the first language.
    pub message: Message,
    /// The same in other languages, or on other platforms, where the request has these as well.
    pub more: Vec<Message>,
    /// Whom it is for.
    pub reach: Reach,
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

/// The requests that say it: one, or one for each platform.
pub fn broadcasts(order: &BroadcastOrder<'_>) -> Vec<Broadcast> {
    let platforms = &order.campaign.manifest().platforms;
    match (order.audience.provider(), order.audience.kind()) {
        (Provider::Braze, AudienceKind::Segment) => {
            order.in_liquid(platforms).into_iter().collect()
        }
        (Provider::OneSignal, _) => platforms
            .iter()
            .filter_map(|platform| order.plain(*platform))
            .collect(),
        (Provider::Fcm, _) => order.plain(Platform::Android).into_iter().collect(),
        _ => platforms
            .first()
            .and_then(|platform| order.plain(*platform))
            .into_iter()
            .collect(),
    }
}

impl BroadcastOrder<'_> {
    /// The words of a platform in every chosen locale, with the persona's values.
    fn plain(&self, platform: Platform) -> Option<Broadcast> {
        let mut problems = Vec::new();
        let locales = self.told_apart();
        let mut messages: Vec<Message> = locales
            .iter()
            .map(|locale| {
                let (message, wrong) = self.resolved(locale, platform, self.persona);
                add_new(&mut problems, wrong);
                message
            })
            .collect();
        let personal = locales.iter().flat_map(|locale| {
            if self.persona.is_some() {
                return BTreeSet::new();
            }
            self.personal(locale, platform)
        });
        let personal: BTreeSet<String> = personal.collect();
        if messages.is_empty() {
            return None;
        }
        let message = messages.remove(0);
        Some(Broadcast {
            one_language: self.one_language(&message, &messages),
            message,
            more: messages,
            reach: self.reach(&[platform], &locales),
            problems,
            losses: Vec::new(),
            personal: personal.into_iter().collect(),
        })
    }

    /// The words of all platforms in every chosen locale, as Liquid.
    fn in_liquid(&self, platforms: &[Platform]) -> Option<Broadcast> {
        let first = self.locales.first()?;
        let (mut problems, mut losses) = (Vec::new(), Vec::new());
        let mut messages: Vec<Message> = platforms
            .iter()
            .map(|platform| {
                for locale in self.locales {
                    add_new(&mut problems, self.resolved(locale, *platform, None).1);
                }
                let mut message = self.resolved(first, *platform, None).0;
                let (campaign, variant) = (self.campaign, self.variant);
                let copy = braze_copy_in(
                    campaign,
                    variant,
                    *platform,
                    BrazeForm::Liquid,
                    self.locales,
                    first,
                );
                for text in copy.texts {
                    if let Some(field) = field_of(&mut message, text.field) {
                        *field = words(text.text, first);
                    }
                }
                add_new(&mut losses, copy.losses);
                message
            })
            .collect();
        if messages.is_empty() {
            return None;
        }
        Some(Broadcast {
            message: messages.remove(0),
            more: messages,
            reach: self.reach(platforms, self.locales),
            problems,
            losses,
            one_language: Vec::new(),
            personal: Vec::new(),
        })
    }

    fn resolved(
        &self,
        locale: &Locale,
        platform: Platform,
        persona: Option<&str>,
    ) -> (Message, Vec<Problem>) {
        let request = Request {
            variant: self.variant,
            locale,
            platform,
            persona,
        };
        resolve(self.campaign, request)
    }

    /// The buttons of a message whose words differ in `more`: OneSignal's have one text, and it is this message's.
    fn one_language(&self, message: &Message, more: &[Message]) -> Vec<CopyPlace> {
        let differs = |button: &Button| {
            let others = more.iter().flat_map(|message| &message.buttons);
            others
                .filter(|other| other.number == button.number)
                .any(|other| other.label.text != button.label.text)
        };
        let buttons = message.buttons.iter().filter(|button| differs(button));
        buttons
            .map(|button| CopyPlace {
                locale: message.locale.clone(),
                variant: self.variant.to_owned(),
                platform: None,
                field: Field::Button(button.number),
            })
            .collect()
    }

    /// The locales that the provider tells apart. OneSignal knows languages: of two locales with one the first is said.
    fn told_apart(&self) -> Vec<Locale> {
        if self.audience.provider() != Provider::OneSignal {
            return self.locales.to_vec();
        }
        let mut codes = BTreeSet::new();
        let locales = self.locales.iter();
        locales
            .filter(|locale| codes.insert(one_signal::code(locale)))
            .cloned()
            .collect()
    }

    fn reach(&self, platforms: &[Platform], locales: &[Locale]) -> Reach {
        Reach {
            audience: self.audience.kind(),
            platforms: platforms.to_vec(),
            locales: locales.to_vec(),
        }
    }

    /// The variables that the words name: what they stand for differs from person to person.
    fn personal(&self, locale: &Locale, platform: Platform) -> BTreeSet<String> {
        let (campaign, variant) = (self.campaign, self.variant);
        fields(campaign, variant, platform)
            .filter_map(|field| {
                let places = places(campaign, variant, platform, field, locale);
                places.iter().find_map(|place| campaign.spelled(place))
            })
            .flat_map(|phrase| {
                let mut named: Vec<String> =
                    phrase.variables().into_iter().map(str::to_owned).collect();
                given(&phrase, &mut named);
                named
            })
            .collect()
    }
}

/// The variables that are given to terms, in what could not be spelled out.
fn given(phrase: &Phrase, named: &mut Vec<String>) {
    for part in &phrase.parts {
        match part {
            Part::Kept { fluent } => {
                let after = fluent.split('$').skip(1);
                named.extend(after.map(|rest| {
                    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
                    rest.chars().take_while(|c| is_name(*c)).collect()
                }));
            }
            Part::Choice(choice) => choice.arms.iter().for_each(|arm| given(&arm.phrase, named)),
            Part::Text { .. } | Part::Value(_) => {}
        }
    }
}

fn add_new<T: PartialEq>(all: &mut Vec<T>, new: Vec<T>) {
    for one in new {
        if !all.contains(&one) {
            all.push(one);
        }
    }
}

/// A field of a message, where it has it.
fn field_of(message: &mut Message, field: Field) -> Option<&mut ResolvedText> {
    match field {
        Field::Title => Some(&mut message.title),
        Field::Subtitle => message.subtitle.as_mut(),
        Field::Body => Some(&mut message.body),
        Field::Button(number) => {
            let mut buttons = message.buttons.iter_mut();
            let button = buttons.find(|button| button.number == number)?;
            Some(&mut button.label)
        }
    }
}
