//! `.carillon` files: the zip of a campaign folder.

use std::borrow::Cow;
use std::io::{Cursor, Read, Write};
use std::path::Path;

use carillon_campaign::Files;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::StoreError;
use crate::error::Measure;
use crate::names::{MANIFEST, MAX_ALL_BYTES, MAX_FILE_BYTES, MAX_FILES, is_known};

/// What an archive holds.
#[derive(Debug)]
pub(crate) struct Unpacked {
    /// The campaign's files, without the prefix.
    pub(crate) files: Files,
    /// The folder in the archive they stand in: empty, or `streak-saver/` where somebody zipped a folder.
    pub(crate) prefix: String,
}

/// Reads the zip at `path` (for messages) from its bytes. Sizes are counted as they come out, so that a file that
/// unpacks to more than its header says is caught.
pub(crate) fn unpack(path: &Path, bytes: &[u8]) -> Result<Unpacked, StoreError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(path, error))?;
    if archive.len() > MAX_FILES {
        return Err(too_large(path, Measure::Files, MAX_FILES as u64));
    }
    let names = entry_names(path, &archive)?;
    let prefix = prefix(&names).ok_or_else(|| StoreError::NotACampaign {
        path: path.to_owned(),
    })?;
    let mut files = Files::new();
    let mut room = MAX_ALL_BYTES;
    for (index, name) in names.iter().enumerate() {
        let Some(name) = name.strip_prefix(&prefix).filter(|name| is_known(name)) else {
            continue;
        };
        let entry = archive
            .by_index(index)
            .map_err(|error| damaged(path, error))?;
        if !entry.entry().is_file() {
            continue;
        }
        let content = read_entry(path, entry, room)?;
        room -= content.len() as u64;
        files.insert(name.to_owned(), content.into());
    }
    Ok(Unpacked { files, prefix })
}

/// Every entry's name, in order; one that is no text is left empty, which is no place of a campaign.
fn entry_names<R: Read + std::io::Seek>(
    path: &Path,
    archive: &ZipArchive<R>,
) -> Result<Vec<String>, StoreError> {
    let mut names = Vec::new();
    for index in 0..archive.len() {
        let entry = archive
            .by_index_data(index)
            .map_err(|error| damaged(path, error))?;
        names.push(entry.name().map(Cow::into_owned).unwrap_or_default());
    }
    Ok(names)
}

/// The folder the campaign stands in: the manifest at the top, or one level down.
fn prefix(names: &[String]) -> Option<String> {
    let prefixes = names.iter().filter_map(|name| name.strip_suffix(MANIFEST));
    prefixes
        .filter(|prefix| {
            prefix.is_empty() || (prefix.ends_with('/') && prefix.matches('/').count() == 1)
        })
        .min_by_key(|prefix| prefix.len())
        .map(str::to_owned)
}

/// One entry's bytes, at most `room`.
fn read_entry(path: &Path, entry: impl Read, room: u64) -> Result<Vec<u8>, StoreError> {
    let limit = MAX_FILE_BYTES.min(room);
    let mut content = Vec::new();
    entry
        .take(limit + 1)
        .read_to_end(&mut content)
        .map_err(|error| StoreError::Damaged {
            path: path.to_owned(),
            detail: error.to_string(),
        })?;
    if content.len() as u64 <= limit {
        return Ok(content);
    }
    if room < MAX_FILE_BYTES {
        return Err(too_large(path, Measure::AllBytes, MAX_ALL_BYTES));
    }
    Err(too_large(path, Measure::FileBytes, MAX_FILE_BYTES))
}

/// The bytes of an archive with these files under `prefix`. Entries of `previous` that are not the campaign's
/// are copied as they are. Dates are fixed, so that the same campaign gives the same bytes.
pub(crate) fn pack(
    path: &Path,
    files: &Files,
    prefix: &str,
    previous: Option<&[u8]>,
) -> Result<Vec<u8>, StoreError> {
    pack_with(CompressionMethod::Deflated, path, files, prefix, previous)
}

/// An archive that nobody mails: not squeezed, so that it is written in the time the disk takes.
pub(crate) fn pack_plain(path: &Path, files: &Files) -> Result<Vec<u8>, StoreError> {
    pack_with(CompressionMethod::Stored, path, files, "", None)
}

fn pack_with(
    method: CompressionMethod,
    path: &Path,
    files: &Files,
    prefix: &str,
    previous: Option<&[u8]>,
) -> Result<Vec<u8>, StoreError> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(method)
        .last_modified_time(zip::DateTime::default());
    for (name, bytes) in files {
        writer
            .start_file(format!("{prefix}{name}"), options)
            .and_then(|()| writer.write_all(bytes).map_err(ZipError::from))
            .map_err(|error| damaged(path, error))?;
    }
    if let Some(previous) = previous {
        copy_others(path, &mut writer, prefix, previous)?;
    }
    let packed = writer.finish().map_err(|error| damaged(path, error))?;
    Ok(packed.into_inner())
}

/// Copies what is not the campaign's own from `previous`.
fn copy_others(
    path: &Path,
    writer: &mut ZipWriter<Cursor<Vec<u8>>>,
    prefix: &str,
    previous: &[u8],
) -> Result<(), StoreError> {
    let mut archive =
        ZipArchive::new(Cursor::new(previous)).map_err(|error| damaged(path, error))?;
    for (index, name) in entry_names(path, &archive)?.iter().enumerate() {
        let own = name.strip_prefix(prefix).is_some_and(is_known);
        if own || name.is_empty() || name.ends_with('/') {
            continue;
        }
        let entry = archive
            .by_index_raw(index)
            .map_err(|error| damaged(path, error))?;
        writer
            .raw_copy_file(entry)
            .map_err(|error| damaged(path, error))?;
    }
    Ok(())
}

/// The zip reader's error with its place.
#[expect(
    clippy::needless_pass_by_value,
    reason = "reads as map_err(|error| damaged(path, error))"
)]
fn damaged(path: &Path, error: ZipError) -> StoreError {
    StoreError::Damaged {
        path: path.to_owned(),
        detail: error.to_string(),
    }
}

/// A bound that was passed.
pub(crate) fn too_large(path: &Path, what: Measure, limit: u64) -> StoreError {
    StoreError::TooLarge {
        path: path.to_owned(),
        what,
        limit,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files() -> Files {
        Files::from([
            (MANIFEST.to_owned(), b"format = 1".as_slice().into()),
            ("media/hero.png".to_owned(), vec![7; 1000].into()),
        ])
    }

    fn zip_of(entries: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in entries {
            writer
                .start_file(*name, SimpleFileOptions::default())
                .unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn what_was_packed_comes_out_again_and_always_as_the_same_bytes() {
        let path = Path::new("a.carillon");
        let bytes = pack(path, &files(), "", None).unwrap();
        assert_eq!(
            unpack(path, &bytes).unwrap().files,
            files(),
            "an archive loses nothing"
        );
        assert_eq!(
            pack(path, &files(), "", None).unwrap(),
            bytes,
            "no clock is in it"
        );
    }

    #[test]
    fn a_zipped_folder_is_read_one_level_down_and_saved_there() {
        let path = Path::new("a.carillon");
        let theirs = zip_of(&[
            ("streak/campaign.toml", b"x"),
            ("streak/notes.txt", b"mine"),
            ("__MACOSX/x", b"y"),
        ]);
        let unpacked = unpack(path, &theirs).unwrap();
        assert_eq!(
            unpacked.prefix, "streak/",
            "that is where the manifest stands"
        );
        assert_eq!(unpacked.files.len(), 1, "notes are not the campaign's");
        let saved = pack(path, &files(), &unpacked.prefix, Some(&theirs)).unwrap();
        let mut archive = ZipArchive::new(Cursor::new(saved)).unwrap();
        let mut notes = String::new();
        archive
            .by_name("streak/notes.txt")
            .unwrap()
            .read_to_string(&mut notes)
            .unwrap();
        assert_eq!(notes, "mine", "somebody's notes survive a save");
        assert!(
            archive.by_name("streak/media/hero.png").is_ok(),
            "ours are in the same folder"
        );
    }

    #[test]
    fn names_that_lead_out_are_not_read() {
        let theirs = zip_of(&[
            ("campaign.toml", b"x"),
            ("../media/x.png", b"x"),
            ("media/../../x", b"x"),
        ]);
        let unpacked = unpack(Path::new("a.carillon"), &theirs).unwrap();
        assert_eq!(
            unpacked.files.into_keys().collect::<Vec<_>>(),
            [MANIFEST],
            "only the campaign's own places"
        );
    }

    #[test]
    fn a_bomb_is_refused_before_it_fills_the_memory() {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        writer
            .start_file("campaign.toml", SimpleFileOptions::default())
            .unwrap();
        writer
            .start_file("media/bomb.png", SimpleFileOptions::default())
            .unwrap();
        let zeros = vec![0; 1024 * 1024];
        for _ in 0..=MAX_FILE_BYTES / (1024 * 1024) {
            writer.write_all(&zeros).unwrap();
        }
        let bomb = writer.finish().unwrap().into_inner();
        assert!(bomb.len() < 1024 * 1024, "it is small from outside");
        let error = unpack(Path::new("a.carillon"), &bomb).unwrap_err();
        assert!(
            matches!(
                error,
                StoreError::TooLarge {
                    what: Measure::FileBytes,
                    ..
                }
            ),
            "one file may not be so large: {error}"
        );
    }

    #[test]
    fn a_torn_zip_is_damaged_and_another_zip_is_no_campaign() {
        let path = Path::new("a.carillon");
        let whole = pack(path, &files(), "", None).unwrap();
        let torn = unpack(path, &whole[..whole.len() / 2]).unwrap_err();
        assert!(
            matches!(torn, StoreError::Damaged { .. }),
            "its directory is gone: {torn}"
        );
        let other = unpack(path, &zip_of(&[("hello.txt", b"hi")])).unwrap_err();
        assert!(
            matches!(other, StoreError::NotACampaign { .. }),
            "it has no manifest: {other}"
        );
    }

    #[test]
    fn a_flipped_byte_is_noticed() {
        let path = Path::new("a.carillon");
        let mut bytes = pack(path, &files(), "", None).unwrap();
        let at = bytes.windows(10).position(|window| window == b"format = 1");
        let at = at.unwrap_or(30 + MANIFEST.len() + 3);
        bytes[at] ^= 0xff;
        assert!(unpack(path, &bytes).is_err(), "the checksum does not fit");
    }
}
