//! Plurals and other choices: a locale's categories, words that vary by a variable, and their table.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up fails")]

mod arms;
mod categories;
mod rows;
mod varying;

use carillon_campaign::{Campaign, CopyPlace, Field, Files, Key, Locale, Phrase};

/// A locale by its tag.
fn locale(tag: &str) -> Locale {
    Locale::new(tag).unwrap()
}

/// A category's, a text's or a number's key.
fn key(written: &str) -> Key {
    if written.starts_with(|c: char| c.is_ascii_digit()) {
        Key::Number(written.to_owned())
    } else {
        Key::Word(written.to_owned())
    }
}

/// A phrase by its Fluent.
fn phrase(fluent: &str) -> Phrase {
    Phrase::parse(fluent).unwrap()
}

/// The body of variant `a`.
fn body(tag: &str) -> CopyPlace {
    CopyPlace {
        locale: locale(tag),
        variant: "a".to_owned(),
        platform: None,
        field: Field::Body,
    }
}

/// A campaign of one locale, with a number `n`, a text `who` and nobody to see it.
fn campaign(tag: &str, ftl: &str) -> Campaign {
    let manifest = format!(
        "source-locale = \"{tag}\"\nlocales = [\"{tag}\"]\n\
         variables = [{{ name = \"n\", kind = \"number\" }}, {{ name = \"who\", kind = \"text\" }}]\n"
    );
    let files: Files = [
        ("campaign.toml".to_owned(), manifest.into_bytes().into()),
        (format!("locales/{tag}.ftl"), ftl.as_bytes().into()),
    ]
    .into();
    Campaign::read(files)
}
