//! Keys: how a field is named in a file, `a.title` or `a-android.body`.

use carillon_campaign::{Campaign, CopyPlace, Field, Locale, Platform};

/// The key of a place, whatever its locale.
pub(crate) fn key(place: &CopyPlace) -> String {
    format!("{}.{}", place.message_id(), place.field.attribute())
}

/// A field apart from any locale.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Spot {
    /// The variant's id.
    pub(crate) variant: String,
    /// The platform it is for, or all.
    pub(crate) platform: Option<Platform>,
    /// The field.
    pub(crate) field: Field,
}

impl Spot {
    /// The field of a key, where the campaign has its variant. A variant's own name wins over a platform's ending.
    pub(crate) fn of(campaign: &Campaign, key: &str) -> Option<Self> {
        let (message, attribute) = key.trim().rsplit_once('.')?;
        let field = Field::from_attribute(attribute)?;
        if campaign.variant(message).is_some() {
            return Some(Self {
                variant: message.to_owned(),
                platform: None,
                field,
            });
        }
        let (variant, platform) = message.rsplit_once('-')?;
        let platform = Platform::from_id(platform)?;
        campaign.variant(variant).map(|_| Self {
            variant: variant.to_owned(),
            platform: Some(platform),
            field,
        })
    }

    /// The field in a locale.
    pub(crate) fn place(&self, locale: &Locale) -> CopyPlace {
        CopyPlace {
            locale: locale.clone(),
            variant: self.variant.clone(),
            platform: self.platform,
            field: self.field,
        }
    }

    /// Every field that a campaign can have, in the order the app shows them; no key twice.
    pub(crate) fn all(campaign: &Campaign) -> impl Iterator<Item = Self> {
        let platforms = || std::iter::once(None).chain(Platform::ALL.map(Some));
        campaign
            .manifest()
            .variants
            .iter()
            .flat_map(move |variant| {
                platforms().flat_map(move |platform| {
                    Field::all().map(move |field| Self {
                        variant: variant.id.clone(),
                        platform,
                        field,
                    })
                })
            })
    }
}
