//! `carillon import`: translators' files into the campaign, reviewed line by line.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use carillon_campaign::{Campaign, Locale, apply};
use carillon_exchange::{At, Entry, Incoming, Review, Verdict as CellVerdict, limits, review};
use carillon_store::{Folder, Overwrite};
use carillon_words::Words;
use clap::{Args, ValueEnum};

use crate::command::CampaignPath;
use crate::{Trouble, Verdict, output, table};

/// Take translations from files: every cell is looked at, what is good is written, the rest is told.
///
/// The format is found out. One line a cell that would change something or cannot be read: what is done, where it goes,
/// where it stands, what it is, its words. Exits with 1 where something was left or is wrong.
#[derive(Args, Debug)]
#[command(
    after_help = "Example:\n  carillon import spring-sale words.csv --dry-run\n  carillon import spring-sale back/*.xlf --take new"
)]
pub(crate) struct Import {
    #[command(flatten)]
    path: CampaignPath,
    /// Translators' files: Fluent, XLIFF, a table, JSON, Braze's template
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Only this locale, added to the campaign where it lacks it; may be repeated [default: those the campaign has]
    #[arg(long, value_name = "TAG")]
    locale: Vec<String>,
    /// Say what would be done, and do nothing
    #[arg(long)]
    dry_run: bool,
    /// Which cells
    #[arg(long, value_enum, default_value_t = Take::Good)]
    take: Take,
}

/// Which cells are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Take {
    /// Only where there are no words yet, and nothing is wrong.
    New,
    /// New and changed words that nothing speaks against.
    Good,
    /// All that can be read: of older source, of the source itself, with unknown names, too.
    All,
}

impl Import {
    /// Reviews, and writes what is taken.
    pub(crate) fn run(&self, words: &Words) -> Result<Verdict, Trouble> {
        let (mut folder, files) = Folder::open(&self.path.campaign)?;
        let mut campaign = Campaign::read(files);
        let locales = self.locales(&campaign)?;
        let review = self.review(&campaign, &locales)?;
        let taken = self.taken(&review, &locales);
        let written = self.tell(&review, &locales, &taken, words);
        if let Some(edit) = review.edit(&taken).filter(|_| !self.dry_run) {
            apply(&mut campaign, &edit).map_err(|error| Trouble::NotImported {
                detail: error.to_string(),
            })?;
            folder.save(campaign.files(), Overwrite::Refuse)?;
        }
        let left = chosen(&review, &locales)
            .filter(|number| review.entries[*number].verdict != CellVerdict::Unchanged)
            .any(|number| !taken.contains(&number));
        Verdict::found(left || !review.is_clean()).after(written)
    }

    /// The locales that were asked for; none for all.
    fn locales(&self, campaign: &Campaign) -> Result<Vec<Locale>, Trouble> {
        let find = |tag: &String| {
            Locale::new(tag).map_err(|_| Trouble::Unknown {
                kind: "locale",
                given: tag.clone(),
                known: campaign
                    .manifest()
                    .locales
                    .iter()
                    .map(ToString::to_string)
                    .collect(),
            })
        };
        self.locale.iter().map(find).collect()
    }

    fn review(&self, campaign: &Campaign, locales: &[Locale]) -> Result<Review, Trouble> {
        let read: Vec<(String, Vec<u8>)> = self
            .files
            .iter()
            .map(|path| {
                Ok((
                    path.file_name()
                        .unwrap_or_default()
                        .to_string_lossy()
                        .into_owned(),
                    read(path)?,
                ))
            })
            .collect::<Result<_, Trouble>>()?;
        let incoming: Vec<Incoming<'_>> = read
            .iter()
            .map(|(name, bytes)| Incoming {
                name,
                bytes,
                // Only one can be meant where the files do not say.
                locale: locales.first().filter(|_| locales.len() == 1),
            })
            .collect();
        Ok(review(campaign, &incoming))
    }

    fn taken(&self, review: &Review, locales: &[Locale]) -> BTreeSet<usize> {
        let offered = chosen(review, locales);
        offered
            .filter(|number| {
                let entry = &review.entries[*number];
                match self.take {
                    Take::New => entry.is_good() && entry.verdict == CellVerdict::New,
                    Take::Good => entry.is_good(),
                    Take::All => entry.can_be_taken(),
                }
            })
            .collect()
    }

    /// Complaints and counts beside the results, cells as the results.
    fn tell(
        &self,
        review: &Review,
        locales: &[Locale],
        taken: &BTreeSet<usize>,
        words: &Words,
    ) -> Result<(), Trouble> {
        for complaint in &review.complaints {
            let said = words.complaint(&complaint.code);
            output::note(&format!(
                "{} {} {}",
                place(&complaint.at),
                said.what,
                said.why
            ));
        }
        if review.more_complaints > 0 {
            let count = [("count", review.more_complaints.into())];
            output::note(&words.say("more-complaints", &count));
        }
        let told = chosen(review, locales)
            .filter(|number| review.entries[*number].verdict != CellVerdict::Unchanged);
        let rows: Vec<Vec<String>> = told
            .map(|number| row(&review.entries[number], taken.contains(&number), words))
            .collect();
        for group in review.groups.iter().filter(|group| group.is_absent) {
            let arguments = [("locale", group.locale.to_string().into())];
            output::note(&words.say("absent-locale", &arguments));
        }
        let listed = table::print(&rows);
        let counts = [
            ("taken", taken.len().into()),
            ("left", (rows.len() - taken.len()).into()),
        ];
        output::note(&if self.dry_run {
            words.say("would-import", &counts)
        } else {
            words.say("imported", &counts)
        });
        listed
    }
}

/// The entries of the locales that were asked for; of those the campaign has where none was.
fn chosen<'r>(review: &'r Review, locales: &'r [Locale]) -> impl Iterator<Item = usize> + 'r {
    let groups = review.groups.iter().filter(move |group| match locales {
        [] => !group.is_absent,
        some => some.contains(&group.locale),
    });
    groups.flat_map(|group| group.entries.clone())
}

/// A file, as far as it is read: one byte more than that tells that there is more.
fn read(path: &Path) -> Result<Vec<u8>, Trouble> {
    let trouble = |error| Trouble::disk(path, error);
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(trouble)?;
    file.take(limits::MOST_BYTES as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(trouble)?;
    Ok(bytes)
}

fn place(at: &At) -> String {
    format!("{}:{}:{}", at.file, at.line, at.column)
}

/// A cell on one line: what is done, where it goes, where it stands, what it is, its words, what is wrong.
fn row(entry: &Entry, is_taken: bool, words: &Words) -> Vec<String> {
    let field = format!(
        "{}.{}",
        entry.place.message_id(),
        entry.place.field.attribute()
    );
    let comes = match &entry.comes {
        Ok(phrase) => phrase.to_fluent(),
        Err(text) => text.clone(),
    };
    let faults: Vec<String> = entry
        .faults
        .iter()
        .map(|fault| words.cell_fault(fault))
        .collect();
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    vec![
        (if is_taken { "+" } else { "-" }).to_owned(),
        entry.place.locale.to_string(),
        field,
        place(&entry.at),
        words.verdict(&entry.verdict),
        format!("{} {}", one_line(&comes), faults.join(" ")),
    ]
}
