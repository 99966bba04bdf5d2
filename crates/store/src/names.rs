//! Which names have a place in a campaign folder, and how much it may hold.

use std::path::Path;

/// The manifest: what makes a folder a campaign.
pub(crate) const MANIFEST: &str = "campaign.toml";

/// The app profile, in the folder or in the nearest parent that has one.
pub(crate) const APP: &str = "app.toml";

/// The most files a campaign holds: far above 200 locales with their pictures.
pub(crate) const MAX_FILES: usize = 2_000;

/// The most bytes one file has: a 40-megapixel PNG passes.
pub(crate) const MAX_FILE_BYTES: u64 = 128 * 1024 * 1024;

/// The most bytes all files have together; the page holds them all in memory.
pub(crate) const MAX_ALL_BYTES: u64 = 512 * 1024 * 1024;

/// Whether a campaign keeps a file at `name` (relative, `/`-separated): `campaign.toml`, `app.toml`,
/// `locales/*.ftl`, `translated-from/*.ftl`, `media/*`. Anything else in the folder is somebody else's and is left alone.
pub fn is_known(name: &str) -> bool {
    match name.split_once('/') {
        None => name == MANIFEST || name == APP,
        Some(("locales" | "translated-from", file)) => is_plain(file) && is_locale_file(file),
        Some(("media", file)) => is_plain(file),
        Some(_) => false,
    }
}

/// Locale files are written with a small ending, everywhere: `FR.FTL` is somebody else's.
fn is_locale_file(file: &str) -> bool {
    file.strip_suffix(".ftl")
        .is_some_and(|locale| !locale.is_empty())
}

/// Whether `file` is one visible name with nothing in it that a file system reads as more than a name.
fn is_plain(file: &str) -> bool {
    !file.is_empty()
        && file.len() <= 255
        && !file.starts_with('.')
        && !file.contains(['/', '\\', ':'])
        && !file.chars().any(char::is_control)
}

/// Whether `path` names a `.carillon` file rather than a folder.
pub fn is_archive(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("carillon"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_campaign_has_five_sorts_of_files() {
        for name in [
            "campaign.toml",
            "app.toml",
            "locales/fr-FR.ftl",
            "translated-from/fr-FR.ftl",
            "media/hero 1.png",
        ] {
            assert!(is_known(name), "{name} is the campaign's own");
        }
    }

    #[test]
    fn nothing_leads_out_of_the_folder() {
        for name in [
            "../campaign.toml",
            "media/../../etc/passwd",
            "media/..",
            "/etc/passwd",
            "media//x",
            "media/C:x",
            "media/a\\b",
            "locales/fr.txt",
            "locales/.ftl",
            "README.md",
            "",
        ] {
            assert!(!is_known(name), "{name} is no place of a campaign");
        }
    }
}
