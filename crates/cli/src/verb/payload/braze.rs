//! The copy as Braze takes it.

use carillon_campaign::{Campaign, Platform};
use carillon_lint::not_in_liquid;
use carillon_payload::{BrazeForm, TranslationRow, braze_copy};
use carillon_words::Words;
use clap::ValueEnum;
use serde::Serialize;

use crate::{Trouble, output};

/// How the locales come into one message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Form {
    /// Conditions on language and country
    #[default]
    Liquid,
    /// The source in tags, and a row of translations for each tag
    TranslationTags,
}

impl From<Form> for BrazeForm {
    fn from(form: Form) -> Self {
        match form {
            Form::Liquid => Self::Liquid,
            Form::TranslationTags => Self::TranslationTags,
        }
    }
}

/// A variant's copy for a platform, as JSON has it.
#[derive(Serialize)]
struct Given<'a> {
    variant: &'a str,
    platform: Platform,
    messages: serde_json::Value,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    translations: Vec<TranslationRow>,
}

/// Writes the fields; tells what is lost. Whether something is.
pub(super) fn print(
    campaign: &Campaign,
    variants: &[String],
    platforms: &[Platform],
    form: Form,
    words: &Words,
) -> Result<bool, Trouble> {
    let mut copies = Vec::new();
    let mut is_lossy = false;
    for variant in variants {
        for platform in platforms {
            let copy = braze_copy(campaign, variant, *platform, form.into());
            for loss in &copy.losses {
                let said = words.finding(&not_in_liquid(loss, &[*platform]));
                output::note(&format!("{} {}", said.what, said.why));
                is_lossy = true;
            }
            copies.push(Given {
                variant,
                platform: *platform,
                messages: copy.json(),
                translations: copy.rows,
            });
        }
    }
    match output::json(&copies) {
        Ok(()) | Err(Trouble::NobodyListens) => Ok(is_lossy),
        Err(trouble) => Err(trouble),
    }
}
