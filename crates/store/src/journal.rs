//! The journal: what a person did since the last save, on disk before it is acknowledged.
//!
//! One folder a session: `about.json` (name, place, number of the base), `base.carillon` (the campaign before the
//! first edit), `edits.jsonl` (one numbered edit a line) and `lock`, held by the Carillon that writes it. It appears
//! with the first edit and goes with a save; one that nobody holds is work to offer back.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use carillon_campaign::{Edit, Files};
use serde::{Deserialize, Serialize};

use crate::disk::{self, Disk, RealDisk};
use crate::{Folder, StoreError, archive};

/// The file with what the journal is about.
pub(crate) const ABOUT: &str = "about.json";
/// The file with the campaign before the first edit.
pub(crate) const BASE: &str = "base.carillon";
/// The file with the edits.
pub(crate) const EDITS: &str = "edits.jsonl";
/// The file whose lock says that somebody writes here.
const LOCK: &str = "lock";

/// What a journal is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct About {
    /// The campaign's name when it was begun.
    pub name: String,
    /// Its folder or `.carillon` file; `None` where it was never saved.
    pub path: Option<PathBuf>,
    /// The parent folder's `app.toml`, where the profile comes from there.
    pub shared_app: Option<PathBuf>,
    /// The number of the last edit that is in the base already.
    pub base: u64,
}

/// One edit as it is written down.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Line<E> {
    /// Its number.
    pub(crate) n: u64,
    /// Milliseconds since 1970.
    pub(crate) at: u64,
    /// What was done.
    pub(crate) edit: E,
}

/// Work that nobody holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// The journal's id.
    pub id: String,
    /// The campaign's name.
    pub name: String,
    /// Its folder or `.carillon` file.
    pub path: Option<PathBuf>,
    /// How many edits.
    pub edits: u32,
    /// Milliseconds since 1970 of the last one.
    pub at: u64,
}

/// All journals of an app.
#[derive(Clone, Debug)]
pub struct Journals {
    root: PathBuf,
}

impl Journals {
    pub(crate) fn at(root: PathBuf) -> Self {
        Self { root }
    }

    /// A journal that is not on disk before its first edit. `now`: milliseconds since 1970.
    pub fn begin(&self, now: u64) -> Journal {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let id = format!("{now:x}-{:x}-{count:x}", std::process::id());
        Journal {
            root: self.root.clone(),
            id,
            last: 0,
            open: None,
        }
    }

    /// The folder of a journal; `None` where the id is not one of ours.
    pub(crate) fn folder(&self, id: &str) -> Option<PathBuf> {
        let plain = !id.is_empty() && id.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
        plain.then(|| self.root.join(id))
    }

    /// Work that nobody holds, newest first. Journals in which nothing was acknowledged are cleared away.
    pub fn lost(&self) -> Vec<Lost> {
        let Ok(entries) = fs::read_dir(&self.root) else {
            return Vec::new();
        };
        let mut lost: Vec<Lost> = entries
            .flatten()
            .filter_map(|entry| {
                let id = entry.file_name().into_string().ok()?;
                // What is not ours is neither locked nor swept.
                lost_in(&self.folder(&id)?, &id)
            })
            .collect();
        lost.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| a.id.cmp(&b.id)));
        lost
    }

    /// Throws a journal away that nobody holds.
    pub fn discard(&self, id: &str) -> Result<(), StoreError> {
        let folder = self.found(id)?;
        let _lock = take_lock(&folder)?;
        remove(&folder)
    }

    /// The folder of a journal that is there.
    pub(crate) fn found(&self, id: &str) -> Result<PathBuf, StoreError> {
        let missing = || StoreError::NotFound {
            path: self.root.join(id),
        };
        self.folder(id)
            .filter(|folder| folder.is_dir())
            .ok_or_else(missing)
    }

    /// A free place for the edits of a damaged journal: beside the journals, which go with a save.
    pub(crate) fn place_for_damaged(&self, id: &str) -> Result<PathBuf, StoreError> {
        let folder = self.root.with_file_name("damaged-journals");
        disk::make_own(&folder).map_err(|error| StoreError::at(&folder, error))?;
        let named = |n: u32| folder.join(format!("{id}-{n}.jsonl"));
        let free = (1..=u32::MAX).map(named).find(|path| !path.exists());
        Ok(free.unwrap_or_else(|| named(0)))
    }

    /// A journal to go on with, as recovery found it.
    /// `good`: the length of the file up to the last good line.
    pub(crate) fn resume(
        &self,
        id: &str,
        last: u64,
        lock: File,
        edits: File,
        good: u64,
    ) -> Journal {
        Journal {
            root: self.root.clone(),
            id: id.to_owned(),
            last,
            open: Some(OpenJournal { edits, good, lock }),
        }
    }
}

/// One session's journal.
#[derive(Debug)]
pub struct Journal {
    root: PathBuf,
    id: String,
    last: u64,
    open: Option<OpenJournal>,
}

/// A journal that is on disk. The lock goes with it, however the app ends.
#[derive(Debug)]
struct OpenJournal {
    edits: File,
    /// How long the file was after the last acknowledged edit.
    good: u64,
    #[expect(
        dead_code,
        reason = "held, not read: closing the file gives the lock back"
    )]
    lock: File,
}

impl Journal {
    /// Its id, which names the session.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The number of the last edit; the next is one more.
    pub fn last(&self) -> u64 {
        self.last
    }

    /// Whether edits are in it.
    pub fn is_on_disk(&self) -> bool {
        self.open.is_some()
    }

    /// Writes edits down; they are on disk when this returns. On an error none of them is in the journal.
    /// `base` is the campaign before them, used where the journal is not on disk yet; `now`: milliseconds since 1970.
    pub fn append(
        &mut self,
        about: &About,
        base: &Files,
        first: u64,
        edits: &[Edit],
        now: u64,
    ) -> Result<(), StoreError> {
        self.append_on(&RealDisk, about, base, first, edits, now)
    }

    pub(crate) fn append_on(
        &mut self,
        disk: &dyn Disk,
        about: &About,
        base: &Files,
        first: u64,
        edits: &[Edit],
        now: u64,
    ) -> Result<(), StoreError> {
        let expected = self.last + 1;
        if first != expected {
            return Err(StoreError::Gap {
                expected,
                found: first,
            });
        }
        let lines =
            lines(first, edits, now).map_err(|error| StoreError::at(&self.path(), error))?;
        let path = self.path();
        let mut open = match self.open.take() {
            Some(open) => open,
            None => self.make(
                disk,
                &About {
                    base: self.last,
                    ..about.clone()
                },
                base,
            )?,
        };
        let done = append_whole(disk, &mut open, &lines);
        self.open = Some(open);
        done.map_err(|error| StoreError::at(&path.join(EDITS), error))?;
        self.last += edits.len() as u64;
        Ok(())
    }

    /// Counts edits up to this number as saved without having been here: the disk would not take them.
    pub fn pass(&mut self, last: u64) {
        self.last = self.last.max(last);
    }

    /// Removes it: everything is saved, or was thrown away. Numbers go on from where they are.
    pub fn clear(&mut self) -> Result<(), StoreError> {
        match self.open.take() {
            None => Ok(()),
            Some(open) => {
                drop(open);
                remove(&self.path())
            }
        }
    }

    fn path(&self) -> PathBuf {
        self.root.join(&self.id)
    }

    /// Puts the journal on disk, without edits. One that a kill leaves without edits is no lost work.
    fn make(
        &self,
        disk: &dyn Disk,
        about: &About,
        base: &Files,
    ) -> Result<OpenJournal, StoreError> {
        let folder = self.path();
        let done = fill(disk, &folder, about, base);
        if done.is_err() {
            let _ = fs::remove_dir_all(&folder);
        }
        disk::sync_folder(&self.root);
        done
    }
}

/// Writes what stands before the first edit.
fn fill(
    disk: &dyn Disk,
    folder: &Path,
    about: &About,
    base: &Files,
) -> Result<OpenJournal, StoreError> {
    let at = |error| StoreError::at(folder, error);
    disk::make_own(folder).map_err(at)?;
    let lock = take_lock(folder)?;
    let about = serde_json::to_vec(about)
        .map_err(io::Error::from)
        .map_err(at)?;
    let packed = archive::pack_plain(&folder.join(BASE), base)?;
    disk.write(&folder.join(BASE), &packed).map_err(at)?;
    disk.write(&folder.join(ABOUT), &about).map_err(at)?;
    let edits = folder.join(EDITS);
    let edits = OpenOptions::new()
        .create(true)
        .append(true)
        .open(edits)
        .map_err(at)?;
    disk::sync_folder(folder);
    let good = 0;
    Ok(OpenJournal { edits, good, lock })
}

/// The edits as lines, numbered from `first`.
fn lines(first: u64, edits: &[Edit], now: u64) -> io::Result<Vec<u8>> {
    let mut lines = Vec::new();
    for (n, edit) in (first..).zip(edits) {
        serde_json::to_writer(&mut lines, &Line { n, at: now, edit })?;
        lines.push(b'\n');
    }
    Ok(lines)
}

/// Adds lines, all or none: what a full disk took of them is cut off again, if not at once then before the next.
fn append_whole(disk: &dyn Disk, open: &mut OpenJournal, lines: &[u8]) -> io::Result<()> {
    if is_gone(&open.edits)? {
        return Err(io::ErrorKind::NotFound.into());
    }
    // Half a line, or all of a journal that a save could not clear away: those edits are in the base by now.
    if open.edits.metadata()?.len() != open.good {
        open.edits.set_len(open.good)?;
    }
    let done = disk.append(&mut open.edits, lines);
    match done {
        Ok(()) => open.good += lines.len() as u64,
        Err(_) => {
            let _ = open.edits.set_len(open.good);
        }
    }
    done
}

/// Whether the file was deleted while it was open: writing to it would succeed, and keep nothing.
#[cfg(unix)]
fn is_gone(file: &File) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    Ok(file.metadata()?.nlink() == 0)
}

/// Windows does not delete what is open.
#[cfg(not(unix))]
fn is_gone(_file: &File) -> io::Result<bool> {
    Ok(false)
}

/// Takes a journal's lock; [`StoreError::InUse`] where a running Carillon has it.
pub(crate) fn take_lock(folder: &Path) -> Result<File, StoreError> {
    let path = folder.join(LOCK);
    disk::try_lock(&path)
        .map_err(|error| StoreError::at(&path, error))?
        .ok_or_else(|| StoreError::InUse {
            path: folder.to_owned(),
        })
}

/// Removes a journal: first its edits, in one step, after which it is no lost work; then the rest.
fn remove(folder: &Path) -> Result<(), StoreError> {
    let edits = folder.join(EDITS);
    match fs::remove_file(&edits) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(StoreError::at(&edits, error));
        }
        _ => disk::sync_folder(folder),
    }
    let _ = fs::remove_dir_all(folder);
    Ok(())
}

/// The work in a journal's folder, where nobody holds it and something is in it.
fn lost_in(folder: &Path, id: &str) -> Option<Lost> {
    if !folder.is_dir() {
        return None;
    }
    let _lock = take_lock(folder).ok()?;
    let about: About = fs::read(folder.join(ABOUT))
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default();
    let (mut name, mut edits, mut at) = (about.name, 0, 0);
    let mut file = match File::open(folder.join(EDITS)) {
        Ok(file) => BufReader::new(file),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let _ = remove(folder);
            return None;
        }
        // Not to be read at the moment is not empty.
        Err(_) => return None,
    };
    let mut line = Vec::new();
    while file.read_until(b'\n', &mut line).ok()? > 0 && line.ends_with(b"\n") {
        // A damaged line counts as well: recovery tells of it and keeps it. Only a torn one was never acknowledged.
        edits += 1;
        if let Ok(line) = serde_json::from_slice::<Line<Glimpse>>(&line) {
            at = line.at;
            if line.edit.edit == "name" {
                name = line.edit.name.unwrap_or(name);
            }
        }
        line.clear();
    }
    if edits == 0 {
        let _ = remove(folder);
        return None;
    }
    Some(Lost {
        id: id.to_owned(),
        name,
        path: about.path,
        edits,
        at,
    })
}

/// As much of an edit as the list of lost work needs: pictures in it are skipped, not decoded.
#[derive(Deserialize)]
struct Glimpse {
    edit: String,
    name: Option<String>,
}

impl About {
    /// What a journal of a campaign in this folder is about.
    pub fn new(name: &str, folder: Option<&Folder>) -> Self {
        Self {
            name: name.to_owned(),
            path: folder.map(|folder| folder.path().to_owned()),
            shared_app: folder.and_then(|folder| folder.shared_app().map(Path::to_owned)),
            base: 0,
        }
    }
}

#[cfg(test)]
mod tests;
