//! Campaigns of the tree, for the tests and for what `cargo xtask conformance` gives translators' tools.

use std::fs;
use std::path::{Path, PathBuf};

use carillon_campaign::{Campaign, Files};

/// The tree.
pub(crate) fn tree() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// What translators' tools are tried on, by folder in the tree.
pub(crate) const CAMPAIGNS: [&str; 3] = [
    "assets/starters/streak-saver",
    "assets/starters/welcome",
    "tests/translators/hard",
];

/// The name of a campaign's folder.
pub(crate) fn name(folder: &str) -> &str {
    folder.rsplit('/').next().unwrap_or(folder)
}

/// All of a campaign's folder that has words.
pub(crate) fn read(folder: &str) -> Campaign {
    let folder = tree().join(folder);
    let mut files = Files::new();
    let mut add = |path: String| {
        files.insert(path.clone(), fs::read(folder.join(path)).unwrap().into());
    };
    add("campaign.toml".to_owned());
    for inner in ["locales", "translated-from"] {
        for entry in fs::read_dir(folder.join(inner)).into_iter().flatten() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            add(format!("{inner}/{name}"));
        }
    }
    Campaign::read(files)
}
