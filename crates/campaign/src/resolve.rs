//! Resolution: the words one person gets, walked from the Fluent syntax tree with ICU4X rules.

mod date;
mod direction;
mod money;
mod number;
mod spelled;
mod taken;
mod value;
mod walk;

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::copy::Catalog;
use crate::copy::tree::Pattern;
use crate::place::placeless;
use crate::{
    Button, Campaign, CopyPlace, Field, Locale, Message, MessagePicture, Persona, Platform,
    Problem, ProblemCode, Pseudo, ResolvedText, Settings, Value, Variant,
};
use number::Numbers;
use walk::Walk;

/// What to resolve.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The variant's id.
    pub variant: &'a str,
    /// The locale wanted; a pseudo-locale need not be one of the campaign's.
    pub locale: &'a Locale,
    /// The platform.
    pub platform: Platform,
    /// The persona's id, a worst case's as well; `None` shows variables as `{ name }`.
    pub persona: Option<&'a str>,
}

/// Resolves a message. Always gives one; what is wrong is in the problems. Fallback: the platform's
/// override in the locale, the shared words in the locale, the same in the next locale of the chain.
pub fn resolve(campaign: &Campaign, request: Request<'_>) -> (Message, Vec<Problem>) {
    resolve_with(campaign, request, &BTreeMap::new())
}

/// Resolves a message with some values in place of the persona's: to see the words run through numbers.
pub fn resolve_with(
    campaign: &Campaign,
    request: Request<'_>,
    instead: &BTreeMap<String, Value>,
) -> (Message, Vec<Problem>) {
    let mut resolving = Resolving::new(campaign, request, instead);
    let title = resolving.required(Field::Title);
    let subtitle = match request.platform {
        Platform::Ios => resolving.optional(Field::Subtitle),
        Platform::Android | Platform::Web => None,
    };
    let body = resolving.required(Field::Body);
    let buttons = resolving.buttons();
    let variant = campaign.variant(request.variant);
    let manifest = campaign.manifest();
    let message = Message {
        platform: request.platform,
        variant: request.variant.to_owned(),
        locale: request.locale.clone(),
        direction: request.locale.direction(),
        title,
        subtitle,
        body,
        buttons,
        picture: variant.and_then(picture),
        on_tap: variant.and_then(|variant| variant.on_tap.clone()),
        settings: match request.platform {
            Platform::Ios => Settings::Ios(manifest.ios.clone()),
            Platform::Android => Settings::Android(manifest.android.clone()),
            Platform::Web => Settings::Web(manifest.web.clone()),
        },
        purpose: manifest.purpose,
    };
    (message, resolving.problems)
}

/// A variant's picture, where it has a file or an address.
fn picture(variant: &Variant) -> Option<MessagePicture> {
    let picture = variant
        .picture
        .as_ref()
        .filter(|picture| picture.file.is_some() || picture.url.is_some())?;
    Some(MessagePicture {
        file: picture.file.clone(),
        url: picture.url.clone(),
    })
}

/// A message being resolved.
struct Resolving<'a> {
    campaign: &'a Campaign,
    request: Request<'a>,
    persona: Option<Cow<'a, Persona>>,
    /// What fills the variables: the persona's values, and those tried in their place.
    values: BTreeMap<String, Value>,
    /// The pseudo-locale wanted, where the campaign has no locale of that name.
    pseudo: Option<Pseudo>,
    /// The wanted locale and those it falls back to, each with its rules for numbers.
    chain: Vec<(Locale, OnceCell<Numbers>)>,
    problems: Vec<Problem>,
}

/// A field's words, found.
struct Found<'a> {
    place: CopyPlace,
    path: &'a str,
    catalog: &'a Catalog,
    pattern: &'a Pattern,
    link: usize,
}

impl<'a> Resolving<'a> {
    /// A message of which nothing is resolved yet.
    fn new(
        campaign: &'a Campaign,
        request: Request<'a>,
        instead: &BTreeMap<String, Value>,
    ) -> Self {
        let listed = campaign.manifest().locales.contains(request.locale);
        let pseudo = Pseudo::of(request.locale).filter(|_| !listed);
        let chain = if pseudo.is_some() {
            vec![campaign.manifest().source_locale.clone()]
        } else {
            let parents = campaign.fallback(request.locale);
            std::iter::once(request.locale.clone())
                .chain(parents)
                .collect()
        };
        let persona = request
            .persona
            .and_then(|id| campaign.manifest().persona(id));
        let mut values = persona
            .as_deref()
            .map_or_else(BTreeMap::new, |persona| persona.values.clone());
        values.extend(instead.clone());
        Self {
            campaign,
            request,
            persona,
            values,
            pseudo,
            chain: chain
                .into_iter()
                .map(|locale| (locale, OnceCell::new()))
                .collect(),
            problems: Vec::new(),
        }
    }

    /// A field that every message has. That it has no words here is a problem where the source has some,
    /// in whichever message of the variant.
    fn required(&mut self, field: Field) -> ResolvedText {
        let text = self
            .optional(field)
            .unwrap_or_else(|| ResolvedText::empty(self.request.locale.clone()));
        if text.text.is_empty() && self.is_in_source(field) {
            let locale = self.request.locale.to_string();
            self.problems.push(placeless(ProblemCode::Missing {
                field: field.attribute().into_owned(),
                locale,
            }));
        }
        text
    }

    /// Whether the source locale has words for a field, for any platform.
    fn is_in_source(&self, field: Field) -> bool {
        let place = |platform| CopyPlace {
            locale: self.campaign.manifest().source_locale.clone(),
            variant: self.request.variant.to_owned(),
            platform,
            field,
        };
        let platforms = std::iter::once(None).chain(Platform::ALL.map(Some));
        platforms
            .filter_map(|platform| self.campaign.draft(&place(platform)))
            .any(|draft| !draft.text.is_empty())
    }

    /// A field's words, where there are any in the chain.
    fn optional(&mut self, field: Field) -> Option<ResolvedText> {
        let found = self.find(field)?;
        let (locale, numbers) = &self.chain[found.link];
        let walk = Walk::new(walk::Ground {
            catalog: found.catalog,
            path: found.path,
            base: match self.pseudo {
                Some(_) => self.request.locale.direction(),
                None => locale.direction(),
            },
            pseudo: self.pseudo,
            numbers: numbers.get_or_init(|| Numbers::new(locale)),
            variables: &self.campaign.manifest().variables,
            checked: self.campaign.has_readable_manifest(),
            values: &self.values,
            persona: self.persona.as_deref().map(|persona| persona.id.as_str()),
        });
        let resolved = walk.field(found.pattern, &found.place);
        for problem in resolved.problems {
            if !self.problems.contains(&problem) {
                self.problems.push(problem);
            }
        }
        Some(ResolvedText {
            text: resolved.text,
            pieces: resolved.pieces,
            from: match self.pseudo {
                Some(_) => self.request.locale.clone(),
                None => locale.clone(),
            },
            overridden: found.place.platform.is_some(),
        })
    }

    /// Where a field's words stand: along the chain, the override before the shared words.
    fn find(&self, field: Field) -> Option<Found<'a>> {
        for (link, (locale, _)) in self.chain.iter().enumerate() {
            let Some(copy) = self.campaign.copy(locale) else {
                continue;
            };
            for platform in [Some(self.request.platform), None] {
                let variant = self.request.variant.to_owned();
                let place = CopyPlace {
                    locale: locale.clone(),
                    variant,
                    platform,
                    field,
                };
                if let Some(pattern) = copy.catalog.words(&place.message_id(), &field.attribute()) {
                    return Some(Found {
                        place,
                        path: &copy.path,
                        catalog: &copy.catalog,
                        pattern,
                        link,
                    });
                }
            }
        }
        None
    }

    /// The buttons that have words.
    fn buttons(&mut self) -> Vec<Button> {
        let campaign = self.campaign;
        let Some(variant) = campaign.variant(self.request.variant) else {
            return Vec::new();
        };
        (1..=Field::MAX_BUTTONS)
            .zip(&variant.buttons)
            .filter_map(|(number, spec)| {
                let label = self.optional(Field::Button(number))?;
                Some(Button {
                    number,
                    label,
                    link: spec.link.clone(),
                })
            })
            .collect()
    }
}
