//! `carillon export`: the campaign's words as translators' files.

use std::path::PathBuf;

use carillon_exchange::{Format, export};
use carillon_store::write_whole;
use carillon_words::Words;
use clap::Args;
use clap::builder::PossibleValuesParser;

use crate::command::CampaignPath;
use crate::open::open;
use crate::select::locales;
use crate::{Trouble, Verdict, output};

/// Write the words for translators: Fluent, XLIFF, tables, JSON, Braze's template.
///
/// Exits with 1 where a format cannot express some words as its readers show them; they come back whole all the same.
#[derive(Args, Debug)]
#[command(
    after_help = "Example:\n  carillon export spring-sale --format csv --out words.csv\n  carillon export spring-sale --format xliff --out to-translate/ --locale fr-FR"
)]
pub(crate) struct Export {
    #[command(flatten)]
    path: CampaignPath,
    /// The format
    #[arg(long, value_parser = PossibleValuesParser::new(Format::ALL.map(Format::id)))]
    format: String,
    /// A file; a folder where the format has a file a locale or a variant
    #[arg(long, value_name = "PATH")]
    out: PathBuf,
    /// A locale of the campaign; may be repeated [default: all]
    #[arg(long, value_name = "TAG")]
    locale: Vec<String>,
}

impl Export {
    /// Writes the files.
    pub(crate) fn run(&self, words: &Words) -> Result<Verdict, Trouble> {
        let opened = open(&self.path.campaign)?;
        let broken = opened.tell_broken(words);
        let locales = locales(&opened.campaign, &self.locale)?;
        // clap has checked the name.
        let format = Format::from_id(&self.format).unwrap_or(Format::Csv);
        let written = export(&opened.campaign, format, &locales);
        let names_folder = self.out.as_os_str().to_string_lossy().ends_with('/');
        let into_folder = written.files.len() != 1 || names_folder || self.out.is_dir();
        if into_folder {
            std::fs::create_dir_all(&self.out).map_err(|error| Trouble::disk(&self.out, error))?;
        }
        for file in &written.files {
            if into_folder {
                write_whole(&self.out.join(&file.name), &file.bytes)?;
            } else {
                write_whole(&self.out, &file.bytes)?;
            }
        }
        let counts = [
            ("count", written.files.len().into()),
            ("path", self.out.display().to_string().into()),
        ];
        output::note(&words.say("exported", &counts));
        for unexpressed in &written.unexpressed {
            let place = &unexpressed.place;
            let field = format!("{}.{}", place.message_id(), place.field.attribute());
            let arguments = [
                ("field", field.into()),
                ("locale", place.locale.to_string().into()),
            ];
            output::note(&words.say("unexpressed", &arguments));
        }
        Ok(Verdict::found(broken || !written.unexpressed.is_empty()))
    }
}
