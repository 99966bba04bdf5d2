//! Files that leave Carillon, written where a person said: a picture, translators' files.

use std::fs;
use std::path::{Path, PathBuf};

use crate::disk::{self, RealDisk};
use crate::error::StoreError;

/// The most names that are tried for a new folder.
const MOST_NAMES: u32 = 1_000;

/// Writes one file whole, in one step.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    disk::replace(&RealDisk, path, bytes).map_err(|error| StoreError::at(path, error))
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
            Err(error)
                if error.kind() == std::io::ErrorKind::AlreadyExists && number < MOST_NAMES => {}
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
