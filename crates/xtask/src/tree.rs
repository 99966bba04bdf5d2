//! Where things are: the tree, and the target folders outside git.

use std::env;
use std::path::{Path, PathBuf};

use crate::step::Stop;

/// The checked-out tree and where builds of it go.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    /// The folder with the workspace's `Cargo.toml`.
    pub root: PathBuf,
    /// Native builds.
    pub target: PathBuf,
    /// WebAssembly builds. Apart, so that two compilers never wait for each other's lock.
    pub target_front: PathBuf,
}

impl Tree {
    /// The tree this program was started in by cargo, or else built from: several trees may share a target folder.
    pub(crate) fn find() -> Result<Self, Stop> {
        let here = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = here
            .ancestors()
            .nth(2)
            .filter(|root| root.join("Cargo.toml").is_file())
            .ok_or_else(|| {
                Stop::new(
                    "the tree was moved since xtask was built; run it again with `cargo xtask`",
                )
            })?;
        Ok(Self::at(
            root,
            env::var_os("CARGO_TARGET_DIR").map(PathBuf::from),
        ))
    }

    /// A tree at a folder, with cargo's own answer to where native builds go.
    fn at(root: &Path, target: Option<PathBuf>) -> Self {
        let target = target.map_or_else(|| root.join("target"), |given| root.join(given));
        let mut front = target.clone().into_os_string();
        front.push("-front");
        Self {
            root: root.to_owned(),
            target,
            target_front: front.into(),
        }
    }

    /// Where trunk leaves the page.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("ui/dist")
    }

    /// A program built by cargo in one of its profile folders (`debug`, `release`).
    pub(crate) fn built(&self, profile: &str, name: &str) -> PathBuf {
        self.target.join(profile).join(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_target_folders_stand_side_by_side() {
        let plain = Tree::at(Path::new("/tree"), None);
        assert_eq!(
            plain.target_front,
            Path::new("/tree/target-front"),
            "the folder .gitignore names"
        );
        let cached = Tree::at(Path::new("/tree"), Some("/cache/target".into()));
        assert_eq!(
            cached.target_front,
            Path::new("/cache/target-front"),
            "a cache holds both"
        );
    }
}
