//! A campaign's words as translators' files.

use carillon_campaign::{Campaign, CopyPlace, Locale};

use crate::{Format, Incoming, braze, fluent, json, wide, xliff};

/// What was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Export {
    /// The files, in order; their names have no folder.
    pub files: Vec<Exported>,
    /// Words that are in the files, but not as whoever reads the format would show them.
    pub unexpressed: Vec<Unexpressed>,
}

impl Export {
    /// The files as they come back from a translator: each says its locale itself, or in its name.
    pub fn incoming(&self) -> Vec<Incoming<'_>> {
        let files = self.files.iter().map(|file| Incoming {
            name: &file.name,
            bytes: &file.bytes,
            locale: None,
        });
        files.collect()
    }
}

/// A file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// `fr-FR.xlf`.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Words that a format cannot express: they come back whole, but their reader shows Fluent's notation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unexpressed {
    /// Where they are in the campaign.
    pub place: CopyPlace,
}

/// Writes the words of some locales; of all where none is named. The source is in every file that has a place for it.
pub fn export(campaign: &Campaign, format: Format, locales: &[Locale]) -> Export {
    let manifest = campaign.manifest();
    let targets: Vec<Locale> = manifest
        .locales
        .iter()
        .filter(|locale| **locale != manifest.source_locale)
        .filter(|locale| locales.is_empty() || locales.contains(locale))
        .cloned()
        .collect();
    let with_source: Vec<Locale> = std::iter::once(manifest.source_locale.clone())
        .chain(targets)
        .collect();
    let each = |write: &dyn Fn(&Locale) -> Vec<u8>, locales: &[Locale]| {
        let file = |locale: &Locale| Exported {
            name: format!("{locale}.{}", format.extension()),
            bytes: write(locale),
        };
        locales.iter().map(file).collect()
    };
    let one = |bytes: Vec<u8>| {
        vec![Exported {
            name: format!("translations.{}", format.extension()),
            bytes,
        }]
    };
    let mut unexpressed = Vec::new();
    let files = match format {
        Format::Csv | Format::Tsv => one(wide::write(campaign, &with_source, format)),
        Format::Json => one(json::write(campaign, &with_source)),
        Format::Fluent => each(&|locale| fluent::write(campaign, locale), &with_source),
        Format::Xliff1 | Format::Xliff2 => each(
            &|locale| xliff::write(campaign, locale, format),
            &with_source[1..],
        ),
        Format::BrazeCsv => manifest
            .variants
            .iter()
            .map(|variant| Exported {
                name: format!("{}.csv", variant.id),
                bytes: braze::write(campaign, &variant.id, &with_source, &mut unexpressed),
            })
            .collect(),
    };
    Export { files, unexpressed }
}
