//! Opening a campaign: its files from disk, its pictures decoded.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use carillon_campaign::{Campaign, Severity};
use carillon_lint::{Finding, unreadable_picture};
use carillon_preview::picture::{Picture, decode};
use carillon_store::Folder;
use carillon_words::Words;

use crate::{Trouble, output};

/// An open campaign.
pub(crate) struct Opened {
    /// The document. Whatever could be read is in it.
    pub(crate) campaign: Campaign,
    /// Its pictures that decode, by path.
    pub(crate) pictures: BTreeMap<String, Arc<Picture>>,
    /// Those that do not.
    pub(crate) unreadable: Vec<Finding>,
    /// The folder or file it was read from.
    pub(crate) place: PathBuf,
}

/// Opens a campaign folder or a `.carillon` file.
pub(crate) fn open(path: &Path) -> Result<Opened, Trouble> {
    let (folder, files) = Folder::open(path)?;
    let campaign = Campaign::read(files);
    let mut pictures = BTreeMap::new();
    let mut unreadable = Vec::new();
    for file in picture_files(&campaign) {
        let Some(bytes) = campaign.files().get(&file) else {
            continue;
        };
        match decode(bytes) {
            Ok(picture) => {
                pictures.insert(file, Arc::new(picture));
            }
            Err(error) => unreadable.push(unreadable_picture(&campaign, &file, &error)),
        }
    }
    Ok(Opened {
        campaign,
        pictures,
        unreadable,
        place: folder.path().to_owned(),
    })
}

/// The files that previews show: each variant's picture, and the app's icon.
fn picture_files(campaign: &Campaign) -> BTreeSet<String> {
    let variants = campaign.manifest().variants.iter();
    let pictures = variants.filter_map(|variant| variant.picture.as_ref()?.file.clone());
    pictures.chain(campaign.app().icon.clone()).collect()
}

impl Opened {
    /// Says on stderr that a part of the campaign could not be read; whether that is so.
    pub(crate) fn tell_broken(&self, words: &Words) -> bool {
        let broken = self
            .campaign
            .problems()
            .iter()
            .any(|problem| problem.severity == Severity::Error);
        let found = broken || !self.unreadable.is_empty();
        if found {
            output::note(&words.say("campaign-errors", &[]));
        }
        found
    }
}
