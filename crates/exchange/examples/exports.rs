//! Writes what translators' own tools are tried on: the starters and a hard campaign in every format, and beside each
//! campaign's files an `expected.json`, which says what a reader of them must find.
//!
//! `cargo run --package carillon-exchange --example exports -- FOLDER`, as `cargo xtask conformance` does.

#![expect(
    clippy::unwrap_used,
    reason = "a program for a test fails where it cannot run"
)]

#[path = "../tests/folder/mod.rs"]
mod folder;

use std::fs;
use std::path::PathBuf;

use carillon_campaign::{Campaign, CopyPlace, Field, Phrase, Platform, TranslationStatus};
use carillon_exchange::{Format, export};
use serde_json::{Map, Value, json};

fn main() {
    let out = PathBuf::from(std::env::args_os().nth(1).unwrap());
    for folder in folder::CAMPAIGNS {
        let campaign = folder::read(folder);
        let out = out.join(folder::name(folder));
        for format in Format::ALL {
            let folder = out.join(format.id());
            fs::create_dir_all(&folder).unwrap();
            for file in export(&campaign, format, &[]).files {
                fs::write(folder.join(file.name), file.bytes).unwrap();
            }
        }
        let expected = serde_json::to_string_pretty(&expected(&campaign)).unwrap();
        fs::write(out.join("expected.json"), expected).unwrap();
    }
}

/// What a reader must find: how far each locale is, and every field with its words and how it stands.
fn expected(campaign: &Campaign) -> Value {
    let manifest = campaign.manifest();
    let source = &manifest.source_locale;
    let targets = || manifest.locales.iter().filter(|locale| *locale != source);
    let progress: Map<String, Value> = targets()
        .map(|locale| {
            let progress = campaign.progress(locale);
            let told = json!({
                "all": progress.all, "written": progress.written, "stale": progress.stale,
                "obsolete": progress.obsolete,
            });
            (locale.to_string(), told)
        })
        .collect();
    let mut fields = Vec::new();
    for variant in &manifest.variants {
        for platform in std::iter::once(None).chain(Platform::ALL.map(Some)) {
            for field in Field::all() {
                let place = CopyPlace {
                    locale: source.clone(),
                    variant: variant.id.clone(),
                    platform,
                    field,
                };
                fields.extend(expected_field(campaign, &place));
            }
        }
    }
    let targets: Vec<&str> = targets().map(carillon_campaign::Locale::as_str).collect();
    json!({
        "name": manifest.name, "source": source.as_str(), "targets": targets, "progress": progress, "fields": fields,
    })
}

/// A field of the source and of every other locale; `None` where none has words.
fn expected_field(campaign: &Campaign, place: &CopyPlace) -> Option<Value> {
    let mut translations = Map::new();
    for locale in &campaign.manifest().locales {
        let there = CopyPlace {
            locale: locale.clone(),
            ..place.clone()
        };
        let listed = campaign.has_words(&there) || campaign.has_words(place);
        if *locale == place.locale || !listed {
            continue;
        }
        let translation = campaign.translation(&there);
        let of = translation
            .source
            .and_then(|source| campaign.phrase(&source));
        let told = json!({
            "status": name(&translation.status), "words": campaign.phrase(&there), "of": of,
        });
        translations.insert(locale.to_string(), told);
    }
    let source: Option<Phrase> = campaign.phrase(place);
    (source.is_some() || !translations.is_empty()).then(|| {
        json!({
            "variant": place.variant, "message": place.message_id(), "attribute": place.field.attribute(),
            "source": source, "translations": translations,
        })
    })
}

/// A status as the checks know it.
fn name(status: &TranslationStatus) -> &'static str {
    match status {
        TranslationStatus::Translated => "translated",
        TranslationStatus::Stale { .. } => "stale",
        TranslationStatus::SameAsSource => "same",
        TranslationStatus::Shared => "shared",
        TranslationStatus::FallsBack { .. } => "falls-back",
        TranslationStatus::Missing => "missing",
        TranslationStatus::Obsolete => "obsolete",
    }
}
