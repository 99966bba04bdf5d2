//! The copy in Liquid, Braze's template language: one text for a field in all locales, or texts in translation tags.
//!
//! What becomes what, and what cannot be said in Liquid, is in `docs/liquid.md`. Nothing is lost in silence: whatever
//! the Liquid does not say as the preview does is among the [`Loss`]es.

mod attribute;
mod language;
mod loss;
mod number;
mod plural;
mod profile;
mod tags;
mod text;
mod words;

use std::cell::OnceCell;

use carillon_campaign::{Campaign, CopyPlace, Field, Locale, Phrase, Platform, readers};
use serde::{Deserialize, Serialize};

pub use loss::{Loss, LossCode};
pub use profile::BrazeProfile;
pub use tags::TranslationRow;

use number::Writing;
use words::Writer;

/// How the locales come into one message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BrazeForm {
    /// Every locale within the text, chosen by conditions on the person's language and country.
    Liquid,
    /// The source within translation tags, the other locales in a table beside it.
    TranslationTags,
}

/// The copy of one variant on one platform, as Braze takes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct BrazeCopy {
    /// The platform.
    pub platform: Platform,
    /// The fields that carry copy, in the order of the composer.
    pub texts: Vec<BrazeText>,
    /// What stands in the tags, locale by locale; empty for [`BrazeForm::Liquid`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<TranslationRow>,
    /// What is not said as the preview says it.
    pub losses: Vec<Loss>,
}

/// A field that carries copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BrazeText {
    /// The field.
    pub field: Field,
    /// Where it stands in the platform's object of `POST /messages/send`: `["alert", "title"]`.
    pub path: Vec<String>,
    /// The Liquid.
    pub text: String,
}

/// What Braze is given for a variant on a platform. A field without words in any locale is left out.
///
/// Source of the fields: Braze, `apple_push`, `android_push` and `web_push` objects.
pub fn braze_copy(
    campaign: &Campaign,
    variant: &str,
    platform: Platform,
    form: BrazeForm,
) -> BrazeCopy {
    let manifest = campaign.manifest();
    let (locales, source) = (&manifest.locales, &manifest.source_locale);
    braze_copy_in(campaign, variant, platform, form, locales, source)
}

/// The same in some locales only; who reads none of them gets `source`.
pub(crate) fn braze_copy_in(
    campaign: &Campaign,
    variant: &str,
    platform: Platform,
    form: BrazeForm,
    locales: &[Locale],
    source: &Locale,
) -> BrazeCopy {
    let mut copy = BrazeCopy {
        platform,
        texts: Vec::new(),
        rows: Vec::new(),
        losses: Vec::new(),
    };
    let tongues: Vec<Tongue> = campaign
        .manifest()
        .locales
        .iter()
        .map(Tongue::new)
        .collect();
    let audience = readers(locales, source);
    for field in fields(campaign, variant, platform) {
        let said = Said::new(campaign, variant, platform, field, &tongues);
        let Some(first) = said.versions.iter().find_map(|(_, found)| found.as_ref()) else {
            continue;
        };
        let Some(path) = path(platform, field) else {
            copy.losses.push(Loss {
                code: LossCode::NoField { platform },
                place: first.place.clone(),
            });
            continue;
        };
        let text = match form {
            BrazeForm::Liquid => {
                let written = said.written(&mut copy.losses);
                let of = |locale: &Locale| {
                    let at = said.versions.iter().position(|(other, _)| *other == locale);
                    at.map_or("", |at| written[at].as_str())
                };
                language::branches(&audience, source, of)
            }
            BrazeForm::TranslationTags => said.tagged(&mut copy.rows, &mut copy.losses),
        };
        copy.texts.push(BrazeText { field, path, text });
    }
    if form == BrazeForm::Liquid {
        language::unread(&audience, variant, &mut copy.losses);
    }
    copy
}

impl BrazeCopy {
    /// The platform's object with the fields that carry copy, and no others.
    pub fn json(&self) -> serde_json::Value {
        let mut object = serde_json::Map::new();
        let mut buttons = Vec::new();
        for text in &self.texts {
            let value = serde_json::Value::String(text.text.clone());
            match text.path.as_slice() {
                [key] => {
                    object.insert(key.clone(), value);
                }
                [outer, _, key] => {
                    debug_assert_eq!(outer, "buttons", "the only list");
                    buttons.push(serde_json::json!({ key: value }));
                }
                [outer, key] => {
                    let inner = object
                        .entry(outer.clone())
                        .or_insert_with(|| serde_json::json!({}));
                    inner[key] = value;
                }
                _ => {}
            }
        }
        if !buttons.is_empty() {
            object.insert("buttons".to_owned(), buttons.into());
        }
        serde_json::json!({ self.object(): object })
    }

    /// The object's name in `messages`.
    pub fn object(&self) -> &'static str {
        match self.platform {
            Platform::Ios => "apple_push",
            Platform::Android => "android_push",
            Platform::Web => "web_push",
        }
    }
}

/// The fields a variant may have on a platform: not the buttons that it has not, and a subtitle on iOS only.
pub(crate) fn fields(
    campaign: &Campaign,
    variant: &str,
    platform: Platform,
) -> impl Iterator<Item = Field> + use<> {
    let buttons = campaign
        .variant(variant)
        .map_or(0, |variant| variant.buttons.len());
    Field::all().filter(move |field| match field {
        Field::Title | Field::Body => true,
        Field::Subtitle => platform == Platform::Ios,
        Field::Button(number) => usize::from(*number) <= buttons,
    })
}

/// Where a field's words in a locale may be, the likeliest first: along the chain, the platform's own before the shared.
pub(crate) fn places(
    campaign: &Campaign,
    variant: &str,
    platform: Platform,
    field: Field,
    locale: &Locale,
) -> Vec<CopyPlace> {
    let chain = std::iter::once(locale.clone()).chain(campaign.fallback(locale));
    let places = chain.flat_map(|locale| {
        [Some(platform), None].map(|platform| CopyPlace {
            locale: locale.clone(),
            variant: variant.to_owned(),
            platform,
            field,
        })
    });
    places.collect()
}

/// Where a field stands; `None` where Braze has no such field. The labels of iOS buttons are the app's own: the
/// object only names their category.
fn path(platform: Platform, field: Field) -> Option<Vec<String>> {
    let path: Vec<String> = match (platform, field) {
        (Platform::Ios, Field::Title) => vec!["alert".into(), "title".into()],
        (Platform::Ios, Field::Body) => vec!["alert".into(), "body".into()],
        (_, Field::Subtitle) | (Platform::Ios, Field::Button(_)) => return None,
        (Platform::Android | Platform::Web, Field::Title) => vec!["title".into()],
        (Platform::Android | Platform::Web, Field::Body) => vec!["alert".into()],
        (Platform::Android | Platform::Web, Field::Button(number)) => vec![
            "buttons".into(),
            number.saturating_sub(1).to_string(),
            "text".into(),
        ],
    };
    Some(path)
}

/// A locale, and how numbers are written in it.
pub(crate) struct Tongue {
    locale: Locale,
    writing: OnceCell<Option<Writing>>,
}

impl Tongue {
    fn new(locale: &Locale) -> Self {
        Self {
            locale: locale.clone(),
            writing: OnceCell::new(),
        }
    }

    /// How numbers are written; `None` where not as Liquid can.
    fn writing(&self) -> Option<&Writing> {
        self.writing
            .get_or_init(|| Writing::of(&self.locale))
            .as_ref()
    }
}

/// A field's words, found along the chain of a locale.
struct Found<'a> {
    place: CopyPlace,
    phrase: Phrase,
    tongue: &'a Tongue,
}

/// A field in every locale.
struct Said<'a> {
    campaign: &'a Campaign,
    /// Locale by locale in the campaign's order.
    versions: Vec<(&'a Locale, Option<Found<'a>>)>,
}

impl<'a> Said<'a> {
    fn new(
        campaign: &'a Campaign,
        variant: &str,
        platform: Platform,
        field: Field,
        tongues: &'a [Tongue],
    ) -> Self {
        let versions = tongues.iter().map(|tongue| {
            let places = places(campaign, variant, platform, field, &tongue.locale);
            let found = places.into_iter().find_map(|place| {
                let phrase = campaign.spelled(&place)?;
                let tongue = tongues
                    .iter()
                    .find(|tongue| tongue.locale == place.locale)?;
                Some(Found {
                    place,
                    phrase,
                    tongue,
                })
            });
            (&tongue.locale, found)
        });
        Self {
            campaign,
            versions: versions.collect(),
        }
    }

    /// The Liquid of every locale, in their order.
    fn written(&self, losses: &mut Vec<Loss>) -> Vec<String> {
        self.versions
            .iter()
            .map(|(_, found)| {
                let found = found.as_ref();
                found.map_or_else(String::new, |found| {
                    self.write(found, &found.phrase, losses)
                })
            })
            .collect()
    }

    /// A phrase of a locale in Liquid.
    fn write(&self, found: &Found<'_>, phrase: &Phrase, losses: &mut Vec<Loss>) -> String {
        let mut writer = Writer::new(self.campaign, found.tongue, &found.place);
        writer.phrase(phrase);
        let (text, new) = writer.finish();
        for loss in new {
            if !losses.contains(&loss) {
                losses.push(loss);
            }
        }
        text
    }
}
