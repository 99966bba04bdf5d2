//! Files that leave Carillon, written where a person said: a picture, translators' files, receipts.

use std::fs;
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use crate::disk::{self, RealDisk};
use crate::error::StoreError;

/// The most names that are tried for a new folder.
const MOST_NAMES: u32 = 1_000;

/// Writes one file whole, in one step.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    disk::replace(&RealDisk, path, bytes).map_err(|error| StoreError::at(path, error))
}

/// Writes a file piece by piece, for what is too large to be held. It takes its place when the last piece is there; where
/// one fails, what stood there stays.
pub fn write_pieces<T, E: From<StoreError>>(
    path: &Path,
    write: impl FnOnce(&mut dyn io::Write) -> Result<T, E>,
) -> Result<T, E> {
    let at = |error| E::from(StoreError::at(path, error));
    let temporary = disk::beside(path);
    let done = disk::new_file(&temporary).map_err(at).and_then(|file| {
        let mut out = BufWriter::new(file);
        let value = write(&mut out)?;
        out.flush().map_err(at)?;
        out.get_ref().sync_all().map_err(at)?;
        fs::rename(&temporary, path).map_err(at)?;
        Ok(value)
    });
    if done.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    if let Some(folder) = path.parent() {
        disk::sync_folder(folder);
    }
    done
}

/// Writes files, by name, into a new folder; where one of that name is there, a number makes it new. Returns the folder.
pub fn write_folder<'f>(
    within: &Path,
    name: &str,
    files: impl IntoIterator<Item = (&'f str, &'f [u8])>,
) -> Result<PathBuf, StoreError> {
    let folder = new_folder(within, name)?;
    for (name, bytes) in files {
        write_whole(&folder.join(name), bytes)?;
    }
    Ok(folder)
}

/// Makes a folder that was not there. The system decides who made it: two that ask at once get two.
fn new_folder(within: &Path, name: &str) -> Result<PathBuf, StoreError> {
    let mut number = 1;
    loop {
        let folder = within.join(match number {
            1 => name.to_owned(),
            number => format!("{name} {number}"),
        });
        match fs::create_dir(&folder) {
            Ok(()) => return Ok(folder),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && number < MOST_NAMES => {}
            Err(error) => return Err(StoreError::at(&folder, error)),
        }
        number += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_export_gets_a_folder_of_its_own() {
        let home = tempfile::tempdir().unwrap();
        let write = |bytes: &'static [u8]| {
            write_folder(home.path(), "Spring sale xliff", [("fr-FR.xlf", bytes)]).unwrap()
        };
        let first = write(b"one");
        let second = write(b"two");
        assert_eq!(
            fs::read(first.join("fr-FR.xlf")).unwrap(),
            b"one",
            "what was written is not overwritten"
        );
        assert_eq!(
            second.file_name().unwrap(),
            "Spring sale xliff 2",
            "a number tells them apart"
        );
        assert_eq!(
            fs::read(second.join("fr-FR.xlf")).unwrap(),
            b"two",
            "the new one is whole"
        );
    }

    #[test]
    fn what_stood_there_stays_until_the_last_piece_is_written() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("receipts.csv");
        write_whole(&path, b"old").unwrap();
        let broken: Result<(), StoreError> = write_pieces(&path, |out| {
            out.write_all(b"half").unwrap();
            Err(StoreError::NotFound { path: path.clone() })
        });
        assert!(broken.is_err(), "the ledger could not be read on");
        assert_eq!(
            fs::read(&path).unwrap(),
            b"old",
            "nothing half takes its place"
        );
        let whole: Result<u8, StoreError> = write_pieces(&path, |out| {
            out.write_all(b"new").unwrap();
            Ok(7)
        });
        assert_eq!(whole.unwrap(), 7, "what the pieces came to");
        assert_eq!(fs::read(&path).unwrap(), b"new", "whole");
        assert_eq!(
            fs::read_dir(home.path()).unwrap().count(),
            1,
            "and nothing beside it"
        );
    }

    #[test]
    fn a_place_that_is_not_there_is_said() {
        let home = tempfile::tempdir().unwrap();
        let nowhere = home.path().join("gone");
        assert!(
            matches!(
                write_folder(&nowhere, "x", []),
                Err(StoreError::NotFound { .. })
            ),
            "the folder somebody chose was taken away meanwhile"
        );
    }
}
