//! A list that was dropped on the page. A browser tells no path of such a file, so its bytes come piece by piece, and are
//! kept in the app's own folder as long as they are needed: one list that is looked through, and those of sends that can
//! go on.

use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::kept::own_eyes_only;
use crate::{Home, StoreError, disk};

/// What a list is called whose name leaves nothing that a file could be called.
const NAMELESS: &str = "list.csv";

/// A list that is being taken in. Tokens are in it: it is for this person's eyes only.
#[derive(Debug)]
pub struct TakenIn {
    path: PathBuf,
    file: File,
    bytes: u64,
}

impl TakenIn {
    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Adds the bytes that begin at `at`; `false` where others are due.
    pub fn add(&mut self, at: u64, bytes: &[u8]) -> Result<bool, StoreError> {
        if at != self.bytes {
            return Ok(false);
        }
        let written = self.file.write_all(bytes);
        written.map_err(|error| StoreError::at(&self.path, error))?;
        self.bytes += bytes.len() as u64;
        Ok(true)
    }
}

impl Home {
    /// Begins to take a list in; one that was taken in before, and is of no send, is gone then.
    pub fn take_in_list(&self, name: &str) -> Result<TakenIn, StoreError> {
        self.forget_taken_in()?;
        let folder = self.taken_in();
        let path = folder.join(plain(name));
        let at = |error| StoreError::at(&path, error);
        disk::make_own(&folder).map_err(at)?;
        let file = OpenOptions::new().write(true).create_new(true).open(&path);
        let file = file.map_err(at)?;
        own_eyes_only(&path).map_err(at)?;
        Ok(TakenIn {
            path,
            file,
            bytes: 0,
        })
    }

    /// Lets the list go that was taken in and is of no send.
    pub fn forget_taken_in(&self) -> Result<(), StoreError> {
        remove(&self.taken_in())
    }

    /// Lets one list go, where it was taken in and is of no send; any other stays where it is.
    pub fn forget_list(&self, path: &Path) -> Result<(), StoreError> {
        if !path.starts_with(self.taken_in()) {
            return Ok(());
        }
        match fs::remove_file(path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(StoreError::at(path, error))
            }
            _ => Ok(()),
        }
    }

    /// Keeps a list for a send, where it was taken in; where it is then.
    pub fn keep_list(&self, number: u64, path: &Path) -> Result<Option<PathBuf>, StoreError> {
        let Some(name) = path.strip_prefix(self.taken_in()).ok() else {
            return Ok(None);
        };
        let folder = self.list_of(number);
        remove(&folder)?;
        disk::make_own(&folder).map_err(|error| StoreError::at(&folder, error))?;
        let kept = folder.join(name);
        fs::rename(path, &kept).map_err(|error| StoreError::at(&kept, error))?;
        disk::sync_folder(&folder);
        Ok(Some(kept))
    }

    /// The folder of the list that is of no send.
    pub(crate) fn taken_in(&self) -> PathBuf {
        self.lists().join("dropped")
    }
}

/// Removes a folder with all that is in it; none is none.
pub(crate) fn remove(folder: &Path) -> Result<(), StoreError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(StoreError::at(folder, error))
        }
        _ => Ok(()),
    }
}

/// A name as every system takes it, and nothing that leads elsewhere.
fn plain(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let is_plain = |letter: &char| !letter.is_control() && !"<>:\"|?*".contains(*letter);
    let plain: String = last.chars().filter(is_plain).take(100).collect();
    let plain = plain.trim_matches(['.', ' ']);
    if plain.is_empty() { NAMELESS } else { plain }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_taken_in_piece_by_piece_and_goes_with_its_send() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(folder.path());
        home.take_in_list("old.csv").unwrap();
        let mut list = home.take_in_list("tokens.csv").unwrap();
        assert!(list.add(0, b"token\n").unwrap(), "the first piece");
        assert!(!list.add(0, b"token\n").unwrap(), "it has that");
        assert!(!list.add(9, b"x").unwrap(), "some are missing");
        assert!(list.add(6, b"ana\n").unwrap(), "the next");
        let path = list.path().to_owned();
        drop(list);
        assert_eq!(fs::read(&path).unwrap(), b"token\nana\n", "byte for byte");
        assert!(!path.with_file_name("old.csv").exists(), "one at a time");

        let elsewhere = folder.path().join("own.csv");
        fs::write(&elsewhere, "token\n").unwrap();
        home.forget_list(&elsewhere).unwrap();
        assert!(elsewhere.exists(), "that is the person's own");
        assert_eq!(
            home.keep_list(7, &elsewhere).unwrap(),
            None,
            "a list that was chosen stays where it is"
        );
        let kept = home.keep_list(7, &path).unwrap().unwrap();
        assert_eq!(fs::read(&kept).unwrap(), b"token\nana\n", "as it was");
        assert_eq!(kept.file_name(), path.file_name(), "called as it was");
        home.forget_taken_in().unwrap();
        assert!(kept.exists() && !path.exists(), "it is of a send now");
        let path = home.take_in_list("tokens.csv").unwrap().path().to_owned();
        home.forget_list(&path).unwrap();
        assert!(kept.exists() && !path.exists(), "the one that is of none");
    }

    #[cfg(unix)]
    #[test]
    fn a_list_is_for_its_owner_only() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let list = Home::at(folder.path()).take_in_list("tokens.csv").unwrap();
        let mode = fs::metadata(list.path()).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "tokens are in it");
    }

    #[test]
    fn no_name_leads_out_of_the_folder() {
        let check = |name: &str, expected: &str| {
            assert_eq!(plain(name), expected, "{name:?} as a file is called");
        };
        check("tokens.csv", "tokens.csv");
        check("../../.bashrc", "bashrc");
        check("C:\\lists\\May?.csv", "May.csv");
        check("..", NAMELESS);
        check("リスト.csv", "リスト.csv");
    }
}
