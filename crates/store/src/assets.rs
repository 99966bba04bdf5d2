//! The app's own assets at run time: fonts and starter campaigns.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use carillon_campaign::Files;

use crate::names::MANIFEST;
use crate::{Folder, StoreError};

/// The empty starter.
pub const BLANK: &str = "blank";

/// The starters, in the order they are offered.
pub const STARTERS: [&str; 3] = ["streak-saver", "welcome", BLANK];

/// The folder with fonts and starters.
#[derive(Clone, Debug)]
pub struct Assets {
    root: PathBuf,
}

impl Assets {
    /// Finds them: `CARILLON_ASSETS`, then in a debug build its workspace, then the given places in order (the
    /// bundle's resources), then around the program.
    pub fn find(places: &[PathBuf]) -> Result<Self, StoreError> {
        if let Some(named) = env::var_os("CARILLON_ASSETS").filter(|named| !named.is_empty()) {
            let root = PathBuf::from(named);
            return if holds_assets(&root) {
                Ok(Self { root })
            } else {
                Err(StoreError::NotFound { path: root })
            };
        }
        // Who builds Carillon wants the assets as they are in the tree, not the copies a build made.
        workspace()
            .into_iter()
            .chain(places.iter().cloned())
            .chain(around_program())
            .find(|root| holds_assets(root))
            .map(|root| Self { root })
            .ok_or_else(|| StoreError::NotFound {
                path: PathBuf::from("assets"),
            })
    }

    /// These.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The starters that are there, in the order they are offered.
    pub fn starters(&self) -> Vec<String> {
        let there = |id: &str| self.starter_path(id).join(MANIFEST).is_file();
        STARTERS
            .into_iter()
            .filter(|id| there(id))
            .map(str::to_owned)
            .collect()
    }

    /// A starter's files.
    pub fn starter(&self, id: &str) -> Result<Files, StoreError> {
        let path = self.starter_path(id);
        if !STARTERS.contains(&id) {
            return Err(StoreError::NotFound { path });
        }
        Folder::open(&path).map(|(_, files)| files)
    }

    /// A font's bytes. `file` is a name of the fonts' catalogue.
    pub fn font(&self, file: &str) -> Result<Vec<u8>, StoreError> {
        let path = self.root.join("fonts").join(file);
        if file.contains(['/', '\\']) || file.starts_with('.') {
            return Err(StoreError::NotFound { path });
        }
        fs::read(&path).map_err(|error| StoreError::at(&path, error))
    }

    fn starter_path(&self, id: &str) -> PathBuf {
        self.root.join("starters").join(id)
    }
}

fn holds_assets(root: &Path) -> bool {
    root.join("fonts/fonts.toml").is_file()
}

/// Where packages put them: beside the program and in Debian's places for one in `bin`; and, for whoever runs what
/// they just built, the workspace around its target folder. No path of the building machine is in a release.
fn around_program() -> Vec<PathBuf> {
    let Ok(program) = env::current_exe() else {
        return Vec::new();
    };
    let Some(folder) = program.parent() else {
        return Vec::new();
    };
    let beside = [
        "assets",
        "../lib/carillon/assets",
        "../share/carillon/assets",
    ];
    let beside = beside.into_iter().map(|place| folder.join(place));
    beside
        .chain(
            folder
                .ancestors()
                .skip(1)
                .take(3)
                .map(|above| above.join("assets")),
        )
        .collect()
}

/// The workspace a debug build was made in; its target folder may be anywhere.
fn workspace() -> Option<PathBuf> {
    cfg!(debug_assertions).then(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_debug_build_finds_the_workspaces_assets() {
        let assets = Assets::find(&[]).unwrap();
        assert!(
            assets.font("Inter-Regular.ttf").unwrap().len() > 10_000,
            "a whole font"
        );
    }

    #[test]
    fn nothing_but_assets_is_read() {
        let assets = Assets::find(&[]).unwrap();
        assert!(
            assets.font("../../Cargo.toml").is_err(),
            "no way out of the fonts"
        );
        assert!(
            assets.starter("../fonts").is_err(),
            "no way out of the starters"
        );
    }

    #[test]
    fn every_starter_that_is_offered_opens() {
        let assets = Assets::find(&[]).unwrap();
        for id in assets.starters() {
            assert!(
                assets.starter(&id).unwrap().contains_key("campaign.toml"),
                "{id} is a campaign"
            );
        }
    }
}
