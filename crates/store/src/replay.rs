//! Recovery: a journal's base, and its edits applied again.

use std::fs::{self, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use carillon_campaign::{Campaign, Edit, Files, apply};

use crate::disk::{self, RealDisk};
use crate::journal::{ABOUT, About, BASE, EDITS, Journal, Journals, Line, take_lock};
use crate::{Folder, StoreError, archive};

/// Work that was not saved, as it was after the last edit that could be read.
#[derive(Debug)]
pub struct Recovered {
    /// The journal, held again; further edits go on in it.
    pub journal: Journal,
    /// The campaign.
    pub campaign: Campaign,
    /// Its place on disk, where it has one.
    pub folder: Option<Folder>,
    /// What could not be read or applied, if anything.
    pub damaged: Option<Damage>,
}

/// Edits in the middle of a journal that could not be taken up.
#[derive(Debug)]
pub struct Damage {
    /// Why not.
    pub error: StoreError,
    /// The file with all edits as they were found. It outlives the journal.
    pub kept_as: PathBuf,
}

/// What was made of a journal's lines.
struct Replayed {
    campaign: Campaign,
    last: u64,
    /// How many bytes of the file were good.
    good: usize,
    /// Why it stopped before the end; a torn last line is no reason.
    damaged: Option<StoreError>,
}

impl Journals {
    /// Takes lost work up again.
    pub fn recover(&self, id: &str) -> Result<Recovered, StoreError> {
        let folder = self.found(id)?;
        let lock = take_lock(&folder)?;
        let about = read_about(&folder)?;
        let base = read_base(&folder)?;
        let edits = folder.join(EDITS);
        let at = |error| StoreError::at(&edits, error);
        // As long as it is: pictures that were dropped, replaced and undone add up, and all of it is the person's.
        let lines = match fs::read(&edits) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            other => other.map_err(at)?,
        };
        let replayed = replay(&edits, base.clone(), about.base, &lines);
        let mut damaged = None;
        if let Some(error) = replayed.damaged {
            let kept_as = self.place_for_damaged(id)?;
            disk::replace(&RealDisk, &kept_as, &lines)
                .map_err(|error| StoreError::at(&kept_as, error))?;
            damaged = Some(Damage { error, kept_as });
        }
        let file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(&edits)
            .map_err(at)?;
        let good = replayed.good as u64;
        file.set_len(good).map_err(at)?;
        Ok(Recovered {
            journal: self.resume(id, replayed.last, lock, file, good),
            campaign: replayed.campaign,
            folder: about
                .path
                .map(|path| Folder::remembered(path, about.shared_app, base)),
            damaged,
        })
    }
}

fn read_about(folder: &Path) -> Result<About, StoreError> {
    let path = folder.join(ABOUT);
    let bytes = fs::read(&path).map_err(|error| StoreError::at(&path, error))?;
    serde_json::from_slice(&bytes).map_err(|error| StoreError::Damaged {
        path,
        detail: error.to_string(),
    })
}

fn read_base(folder: &Path) -> Result<Files, StoreError> {
    let path = folder.join(BASE);
    let bytes = fs::read(&path).map_err(|error| StoreError::at(&path, error))?;
    archive::unpack(&path, &bytes).map(|unpacked| unpacked.files)
}

/// Applies lines to a base until the first that is torn, out of order or does not apply.
fn replay(path: &Path, base: Files, number: u64, lines: &[u8]) -> Replayed {
    let mut replayed = Replayed {
        campaign: Campaign::read(base),
        last: number,
        good: 0,
        damaged: None,
    };
    for line in lines.split_inclusive(|byte| *byte == b'\n') {
        if !line.ends_with(b"\n") {
            // Torn: it was never acknowledged.
            break;
        }
        match step(path, &mut replayed.campaign, replayed.last + 1, line) {
            Ok(()) => {
                replayed.last += 1;
                replayed.good += line.len();
            }
            Err(error) => {
                replayed.damaged = Some(error);
                break;
            }
        }
    }
    replayed
}

/// Applies one line.
fn step(
    path: &Path,
    campaign: &mut Campaign,
    expected: u64,
    line: &[u8],
) -> Result<(), StoreError> {
    let line: Line<Edit> = serde_json::from_slice(line).map_err(|error| StoreError::Damaged {
        path: path.to_owned(),
        detail: error.to_string(),
    })?;
    if line.n != expected {
        return Err(StoreError::Gap {
            expected,
            found: line.n,
        });
    }
    match apply(campaign, &line.edit) {
        Ok(_inverse) => Ok(()),
        Err(source) => Err(StoreError::Replay {
            number: line.n,
            source,
        }),
    }
}
