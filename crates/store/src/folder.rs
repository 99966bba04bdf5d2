//! A campaign on disk: opening it, and saving only what changed, whole files at a time.
//!
//! What a save does, in this order: look whether anything on disk is no longer what it was; write every changed
//! file beside its place and sync it; then rename them all, then remove what is gone. So a full disk or a kill
//! before the renames leaves the old campaign, and every single file is old or new, never torn.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use carillon_campaign::Files;

use crate::archive::{self, too_large};
use crate::disk::{self, Disk, RealDisk};
use crate::error::{Measure, StoreError};
use crate::names::{APP, MANIFEST, MAX_ALL_BYTES, MAX_FILE_BYTES, MAX_FILES, is_archive, is_known};

/// Whether a save may replace files that changed on disk meanwhile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overwrite {
    /// No: [`StoreError::ChangedOnDisk`].
    Refuse,
    /// Yes, a person said so.
    Replace,
}

/// Where a campaign lives.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    /// A folder.
    Folder,
    /// A `.carillon` file; the campaign stands under this prefix in it.
    Archive {
        /// Empty, or `streak-saver/`.
        prefix: String,
    },
}

/// A campaign's place on disk, and what was last seen there.
#[derive(Clone, Debug)]
pub struct Folder {
    path: PathBuf,
    kind: Kind,
    /// The parent folder's `app.toml`, where the profile comes from there.
    shared_app: Option<PathBuf>,
    /// What we last read or wrote, file by file. Bytes are shared with the open campaign.
    seen: Files,
}

/// One file that is not as it was.
struct Change {
    name: String,
    target: PathBuf,
    /// `None`: it goes.
    bytes: Option<Arc<[u8]>>,
}

impl Folder {
    /// Opens a campaign folder or a `.carillon` file; a folder also by its `campaign.toml`.
    pub fn open(path: &Path) -> Result<(Self, Files), StoreError> {
        Self::read(path).map_err(StoreError::while_reading)
    }

    fn read(path: &Path) -> Result<(Self, Files), StoreError> {
        let path = &std::path::absolute(path).map_err(|error| StoreError::at(path, error))?;
        let path = match path.parent() {
            Some(folder) if path.ends_with(MANIFEST) && path.is_file() => folder,
            _ => path,
        };
        let metadata = fs::metadata(path).map_err(|error| StoreError::at(path, error))?;
        let folder = if metadata.is_dir() {
            read_folder(path)?
        } else {
            read_archive(path)?
        };
        let files = folder.seen.clone();
        Ok((folder, files))
    }

    /// Writes a campaign to a new place: a `.carillon` file by its name, otherwise a folder. What stands there
    /// already is not replaced unless `overwrite` says so.
    pub fn create(path: &Path, files: &Files, overwrite: Overwrite) -> Result<Self, StoreError> {
        Self::create_on(&RealDisk, path, files, overwrite)
    }

    fn create_on(
        disk: &dyn Disk,
        path: &Path,
        files: &Files,
        overwrite: Overwrite,
    ) -> Result<Self, StoreError> {
        let path = std::path::absolute(path).map_err(|error| StoreError::at(path, error))?;
        let mut folder = if is_archive(&path) {
            Self::empty(
                path,
                Kind::Archive {
                    prefix: String::new(),
                },
            )
        } else {
            fs::create_dir_all(&path).map_err(|error| StoreError::at(&path, error))?;
            Self::empty(path, Kind::Folder)
        };
        folder.share_app(files);
        folder.save_on(disk, files, overwrite)?;
        Ok(folder)
    }

    /// The place a journal remembers: what was seen there when its base was kept.
    pub(crate) fn remembered(path: PathBuf, shared_app: Option<PathBuf>, seen: Files) -> Self {
        let kind = match fs::read(&path) {
            Ok(bytes) => match archive::unpack(&path, &bytes) {
                Ok(unpacked) => Kind::Archive {
                    prefix: unpacked.prefix,
                },
                Err(_) => Kind::Archive {
                    prefix: String::new(),
                },
            },
            Err(_) if is_archive(&path) => Kind::Archive {
                prefix: String::new(),
            },
            Err(_) => Kind::Folder,
        };
        Self {
            path,
            kind,
            shared_app,
            seen,
        }
    }

    fn empty(path: PathBuf, kind: Kind) -> Self {
        Self {
            path,
            kind,
            shared_app: None,
            seen: Files::new(),
        }
    }

    /// The folder, or the `.carillon` file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether `path` is this place, however it is written.
    pub fn is_at(&self, path: &Path) -> bool {
        let real = |path: &Path| {
            path.canonicalize()
                .or_else(|_| std::path::absolute(path))
                .ok()
        };
        real(path).is_some_and(|path| real(&self.path) == Some(path))
    }

    /// The parent folder's `app.toml`, where the app profile comes from there.
    pub fn shared_app(&self) -> Option<&Path> {
        self.shared_app.as_deref()
    }

    /// What was last read or written there.
    pub fn seen(&self) -> &Files {
        &self.seen
    }

    /// Whether the system refuses writing there.
    pub fn is_read_only(&self) -> bool {
        match self.kind {
            Kind::Folder => !disk::writable(&self.path),
            Kind::Archive { .. } => {
                !disk::writable(&self.path) || !self.path.parent().is_some_and(disk::writable)
            }
        }
    }

    /// Saves: what changed since it was opened or last saved, and nothing else.
    pub fn save(&mut self, files: &Files, overwrite: Overwrite) -> Result<(), StoreError> {
        self.save_on(&RealDisk, files, overwrite)
    }

    pub(crate) fn save_on(
        &mut self,
        disk: &dyn Disk,
        files: &Files,
        overwrite: Overwrite,
    ) -> Result<(), StoreError> {
        if let Some(name) = files.keys().find(|name| !is_known(name)) {
            return Err(StoreError::NotAPlace { name: name.clone() });
        }
        match self.kind.clone() {
            Kind::Folder => self.save_folder(disk, files, overwrite),
            Kind::Archive { prefix } => self.save_archive(disk, files, &prefix, overwrite),
        }
    }

    fn save_folder(
        &mut self,
        disk: &dyn Disk,
        files: &Files,
        overwrite: Overwrite,
    ) -> Result<(), StoreError> {
        if !self.path.is_dir() {
            return Err(StoreError::NotFound {
                path: self.path.clone(),
            });
        }
        let changes = self.changes(files, overwrite)?;
        // What stands there as wanted already was seen just now: a later save must not take it for somebody else's.
        self.note_done(files, &changes);
        self.make_folders(&changes)?;
        let mut written = Vec::new();
        for change in &changes {
            let Some(bytes) = &change.bytes else { continue };
            let temporary = disk::beside(&change.target);
            let done = disk
                .write(&temporary, bytes)
                .and_then(|()| keep_mode(&change.target, &temporary));
            written.push(temporary);
            if let Err(error) = done {
                for temporary in &written {
                    let _ = disk.remove(temporary);
                }
                return Err(StoreError::at(&change.target, error));
            }
        }
        self.put_in_place(disk, &changes)
    }

    /// Counts what needs no change as seen: written or removed by a save that was interrupted after it, or by
    /// somebody who wanted the same.
    fn note_done(&mut self, files: &Files, changes: &[Change]) {
        let waits = |name: &String| changes.iter().any(|change| change.name == *name);
        self.seen
            .retain(|name, _| files.contains_key(name) || waits(name));
        for (name, bytes) in files.iter().filter(|(name, _)| !waits(name)) {
            self.seen.insert(name.clone(), Arc::clone(bytes));
        }
    }

    /// Renames what was written, then removes what is gone; `seen` follows step by step, so that a second try
    /// after an error goes on where this one stopped.
    fn put_in_place(&mut self, disk: &dyn Disk, changes: &[Change]) -> Result<(), StoreError> {
        let mut failed = None;
        for change in changes {
            let Some(bytes) = &change.bytes else { continue };
            let temporary = disk::beside(&change.target);
            if failed.is_some() {
                let _ = disk.remove(&temporary);
                continue;
            }
            match disk.rename(&temporary, &change.target) {
                Ok(()) => {
                    self.seen.insert(change.name.clone(), Arc::clone(bytes));
                }
                Err(error) => {
                    let _ = disk.remove(&temporary);
                    failed = Some(StoreError::at(&change.target, error));
                }
            }
        }
        for change in changes.iter().filter(|change| change.bytes.is_none()) {
            if failed.is_some() {
                break;
            }
            match disk.remove(&change.target) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    failed = Some(StoreError::at(&change.target, error));
                }
                _ => {
                    self.seen.remove(&change.name);
                }
            }
        }
        let folders: BTreeSet<&Path> = changes
            .iter()
            .filter_map(|change| change.target.parent())
            .collect();
        folders.into_iter().for_each(disk::sync_folder);
        failed.map_or(Ok(()), Err)
    }

    /// What has to be written or removed. Refuses where the disk is no longer what was last seen.
    fn changes(&self, files: &Files, overwrite: Overwrite) -> Result<Vec<Change>, StoreError> {
        let mut changes = Vec::new();
        for (name, bytes) in files {
            let target = self.target(name)?;
            let same = self.seen.get(name) == Some(bytes);
            if same && target.is_file() {
                continue;
            }
            let found = read_if_there(&target)?;
            if found.as_deref() == Some(bytes.as_ref()) {
                // Written already: by a save that was interrupted after it, or by somebody with the same words.
                continue;
            }
            if found.as_deref() != self.seen.get(name).map(AsRef::as_ref) {
                refuse(overwrite, &target)?;
            }
            if target.exists() && !disk::writable(&target) {
                return Err(StoreError::ReadOnly { path: target });
            }
            changes.push(Change {
                name: name.clone(),
                target,
                bytes: Some(Arc::clone(bytes)),
            });
        }
        for (name, bytes) in self
            .seen
            .iter()
            .filter(|(name, _)| !files.contains_key(*name))
        {
            let target = self.target(name)?;
            match read_if_there(&target)? {
                None => continue,
                Some(found) if found.as_slice() != bytes.as_ref() => refuse(overwrite, &target)?,
                Some(_) => {}
            }
            changes.push(Change {
                name: name.clone(),
                target,
                bytes: None,
            });
        }
        Ok(changes)
    }

    /// Where a file stands. A link inside the folder is followed to its file; one that leads out is refused.
    fn target(&self, name: &str) -> Result<PathBuf, StoreError> {
        if name == APP
            && let Some(shared) = &self.shared_app
        {
            return Ok(shared.clone());
        }
        let plain = self.path.join(name);
        let root = self
            .path
            .canonicalize()
            .map_err(|error| StoreError::at(&self.path, error))?;
        let real = match plain.canonicalize() {
            Ok(real) => real,
            Err(_) => match plain.parent().map(Path::canonicalize) {
                Some(Ok(parent)) => parent.join(plain.file_name().unwrap_or_default()),
                _ => return Ok(plain),
            },
        };
        if real.starts_with(&root) {
            Ok(real)
        } else {
            Err(StoreError::ReadOnly { path: plain })
        }
    }

    fn make_folders(&self, changes: &[Change]) -> Result<(), StoreError> {
        for change in changes.iter().filter(|change| change.bytes.is_some()) {
            let Some(parent) = change.target.parent() else {
                continue;
            };
            if !parent.is_dir() {
                fs::create_dir(parent).map_err(|error| StoreError::at(parent, error))?;
                disk::sync_folder(&self.path);
            }
        }
        Ok(())
    }

    fn save_archive(
        &mut self,
        disk: &dyn Disk,
        files: &Files,
        prefix: &str,
        overwrite: Overwrite,
    ) -> Result<(), StoreError> {
        let previous = read_if_there(&self.path)?;
        match &previous {
            Some(previous) => self.compare_archive(previous, files, overwrite)?,
            None if !self.seen.is_empty() => refuse(overwrite, &self.path)?,
            None => {}
        }
        if previous.is_some() && !disk::writable(&self.path) {
            return Err(StoreError::ReadOnly {
                path: self.path.clone(),
            });
        }
        let others = previous
            .as_deref()
            .filter(|bytes| archive::unpack(&self.path, bytes).is_ok());
        let packed = archive::pack(&self.path, files, prefix, others)?;
        disk::replace(disk, &self.path, &packed)
            .map_err(|error| StoreError::at(&self.path, error))?;
        self.seen.clone_from(files);
        Ok(())
    }

    /// Refuses where the archive holds neither what was seen nor what is to be written.
    fn compare_archive(
        &self,
        previous: &[u8],
        files: &Files,
        overwrite: Overwrite,
    ) -> Result<(), StoreError> {
        let found = archive::unpack(&self.path, previous).map(|unpacked| unpacked.files);
        match found {
            Ok(found) if found == self.seen || found == *files => Ok(()),
            _ => refuse(overwrite, &self.path),
        }
    }

    /// Keeps the profile where a parent folder has the very same one already.
    fn share_app(&mut self, files: &Files) {
        let (Kind::Folder, Some(app)) = (&self.kind, files.get(APP)) else {
            return;
        };
        if self.path.join(APP).exists() {
            return;
        }
        let parent = parent_app(&self.path).filter(|path| {
            read_if_there(path).is_ok_and(|found| found.as_deref() == Some(app.as_ref()))
        });
        if let Some(path) = parent {
            self.shared_app = Some(path);
            self.seen.insert(APP.to_owned(), Arc::clone(app));
        }
    }
}

/// An error unless a person said to replace.
fn refuse(overwrite: Overwrite, path: &Path) -> Result<(), StoreError> {
    match overwrite {
        Overwrite::Replace => Ok(()),
        Overwrite::Refuse => Err(StoreError::ChangedOnDisk {
            path: path.to_owned(),
        }),
    }
}

/// Gives the new file the old one's permissions.
fn keep_mode(old: &Path, new: &Path) -> io::Result<()> {
    match fs::metadata(old) {
        Ok(metadata) => fs::set_permissions(new, metadata.permissions()),
        Err(_) => Ok(()),
    }
}

/// A file's bytes; `None` where there is none. Bounded.
pub(crate) fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    match read_bounded(path, MAX_ALL_BYTES) {
        Err(StoreError::NotFound { .. }) => Ok(None),
        other => other.map(Some),
    }
}

/// A regular file's bytes, at most `limit`.
fn read_bounded(path: &Path, limit: u64) -> Result<Vec<u8>, StoreError> {
    let at = |error| StoreError::at(path, error);
    // Not a pipe or a device, which would never end: asked before it is opened.
    if !fs::metadata(path).map_err(at)?.is_file() {
        return Err(at(io::Error::from(io::ErrorKind::InvalidInput)));
    }
    let mut bytes = Vec::new();
    fs::File::open(path)
        .map_err(at)?
        .take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(at)?;
    if bytes.len() as u64 > limit {
        return Err(too_large(path, Measure::FileBytes, limit));
    }
    Ok(bytes)
}

/// Reads a `.carillon` file.
fn read_archive(path: &Path) -> Result<Folder, StoreError> {
    let bytes = read_bounded(path, MAX_ALL_BYTES)?;
    let unpacked = match archive::unpack(path, &bytes) {
        // A `campaign.toml` was picked, or any other file: said plainly rather than in the zip reader's words.
        Err(StoreError::Damaged { .. }) if !is_archive(path) => {
            return Err(StoreError::NotACampaign {
                path: path.to_owned(),
            });
        }
        other => other?,
    };
    let mut folder = Folder::empty(
        path.to_owned(),
        Kind::Archive {
            prefix: unpacked.prefix,
        },
    );
    folder.seen = unpacked.files;
    Ok(folder)
}

/// Reads a folder.
fn read_folder(path: &Path) -> Result<Folder, StoreError> {
    let root = path
        .canonicalize()
        .map_err(|error| StoreError::at(path, error))?;
    if !path.join(MANIFEST).is_file() {
        return Err(StoreError::NotACampaign {
            path: path.to_owned(),
        });
    }
    let mut names = vec![MANIFEST.to_owned(), APP.to_owned()];
    names.extend(list(path, "locales")?);
    names.extend(list(path, "translated-from")?);
    names.extend(list(path, "media")?);
    let mut folder = Folder::empty(path.to_owned(), Kind::Folder);
    let mut room = MAX_ALL_BYTES;
    for name in names.into_iter().filter(|name| is_known(name)) {
        let file = path.join(&name);
        let inside = file
            .canonicalize()
            .is_ok_and(|real| real.starts_with(&root) && real.is_file());
        if !inside {
            continue;
        }
        let bytes = read_bounded(&file, MAX_FILE_BYTES)?;
        room = room
            .checked_sub(bytes.len() as u64)
            .ok_or_else(|| too_large(path, Measure::AllBytes, MAX_ALL_BYTES))?;
        folder.seen.insert(name, bytes.into());
    }
    if !folder.seen.contains_key(APP) && !path.join(APP).exists() {
        add_parent_app(&mut folder)?;
    }
    Ok(folder)
}

/// Takes the app profile of the nearest parent folder that has one.
fn add_parent_app(folder: &mut Folder) -> Result<(), StoreError> {
    let Some(shared) = parent_app(&folder.path) else {
        return Ok(());
    };
    let bytes = read_bounded(&shared, MAX_FILE_BYTES)?;
    folder.seen.insert(APP.to_owned(), bytes.into());
    folder.shared_app = Some(shared);
    Ok(())
}

/// The nearest `app.toml` above a folder.
fn parent_app(path: &Path) -> Option<PathBuf> {
    path.ancestors()
        .skip(1)
        .map(|parent| parent.join(APP))
        .find(|app| app.is_file())
}

/// The names in one of the campaign's folders: `locales/fr-FR.ftl`. A missing folder is an empty one.
fn list(path: &Path, folder: &str) -> Result<Vec<String>, StoreError> {
    let inside = path.join(folder);
    let entries = match fs::read_dir(&inside) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other.map_err(|error| StoreError::at(&inside, error))?,
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| StoreError::at(&inside, error))?;
        if names.len() >= MAX_FILES {
            return Err(too_large(&inside, Measure::Files, MAX_FILES as u64));
        }
        if let Some(name) = entry.file_name().to_str() {
            names.push(format!("{folder}/{name}"));
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests;
