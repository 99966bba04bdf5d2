//! The starter campaigns, compiled in by `build.rs`.

use carillon_campaign::Files;

/// (starter, path, bytes)
static FILES: &[(&str, &str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/starters.rs"));

/// A starter's files; `None` if there is none of that id.
pub(in crate::backend) fn starter(id: &str) -> Option<Files> {
    let files: Files = FILES
        .iter()
        .filter(|(starter, ..)| *starter == id)
        .map(|(_, path, bytes)| ((*path).to_owned(), (*bytes).into()))
        .collect();
    (!files.is_empty()).then_some(files)
}
