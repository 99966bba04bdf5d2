//! Small JSON files of the app: devices, settings, recents. One that does not read is set aside, never erased
//! and never a reason not to start.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::StoreError;
use crate::disk::{self, RealDisk};
use crate::folder::read_if_there;

/// A file that holds one value.
#[derive(Clone, Debug)]
pub struct Kept {
    path: PathBuf,
}

/// A file that did not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// The file that did not read.
    pub path: PathBuf,
    /// Where it is now; the same where it could not be moved, or is only not to be read at the moment.
    pub kept_as: PathBuf,
    /// The reader's words.
    pub detail: String,
}

impl SetAside {
    /// Whether it stands in the way: keeping a new value would erase it.
    pub fn is_in_the_way(&self) -> bool {
        self.kept_as == self.path
    }
}

impl Kept {
    pub(crate) fn at(path: PathBuf) -> Self {
        Self { path }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The value; `None` where nothing was kept yet. A damaged file is moved beside and told. One that the system
    /// does not let us read is told, but not moved: it may be whole.
    pub fn load<T: DeserializeOwned>(&self) -> (Option<T>, Option<SetAside>) {
        let detail = match read_if_there(&self.path) {
            Ok(None) => return (None, None),
            Ok(Some(bytes)) => match serde_json::from_slice(&bytes) {
                Ok(value) => return (Some(value), None),
                Err(error) => error.to_string(),
            },
            Err(error) => {
                let aside = SetAside {
                    path: self.path.clone(),
                    kept_as: self.path.clone(),
                    detail: error.to_string(),
                };
                return (None, Some(aside));
            }
        };
        (None, Some(self.set_aside(detail)))
    }

    /// Reads the value, changes it and keeps it, while no other Carillon does: what another changed before is in the
    /// value. A damaged file is moved beside and told, also where the new one cannot be kept then; one that may not
    /// be read is not written over.
    pub fn change<T: DeserializeOwned + Default + Serialize>(
        &self,
        change: impl FnOnce(&mut T),
    ) -> (Option<SetAside>, Result<(), StoreError>) {
        let _lock = match self.lock() {
            Ok(lock) => lock,
            Err(error) => return (None, Err(error)),
        };
        let (value, aside) = self.load();
        if let Some(aside) = aside.as_ref().filter(|aside| aside.is_in_the_way()) {
            let in_the_way = StoreError::Disk {
                path: aside.path.clone(),
                source: io::Error::other(aside.detail.clone()),
            };
            return (None, Err(in_the_way));
        }
        let mut value = value.unwrap_or_default();
        change(&mut value);
        (aside, self.keep(&value))
    }

    /// The lock of the one that may change the file. It has a file of its own, since the value's is replaced whole.
    fn lock(&self) -> Result<File, StoreError> {
        if let Some(folder) = self.path.parent() {
            disk::make_own(folder).map_err(|error| StoreError::at(&self.path, error))?;
        }
        let path = self.path.with_extension("lock");
        disk::lock(&path).map_err(|error| StoreError::at(&path, error))
    }

    /// Keeps a value, for this person's eyes only: devices carry tokens.
    fn keep<T: Serialize>(&self, value: &T) -> Result<(), StoreError> {
        let bytes = serde_json::to_vec_pretty(value).map_err(|error| StoreError::Damaged {
            path: self.path.clone(),
            detail: error.to_string(),
        })?;
        let at = |error| StoreError::at(&self.path, error);
        if let Some(folder) = self.path.parent() {
            disk::make_own(folder).map_err(at)?;
        }
        disk::replace(&RealDisk, &self.path, &bytes).map_err(at)?;
        own_eyes_only(&self.path).map_err(at)
    }

    fn set_aside(&self, detail: String) -> SetAside {
        let free = (1_u32..100).map(|n| {
            let name = self.path.file_name().unwrap_or_default().to_string_lossy();
            self.path.with_file_name(format!("{name}.damaged-{n}"))
        });
        let kept_as = free
            .into_iter()
            .find(|path| !path.exists())
            .filter(|path| fs::rename(&self.path, path).is_ok())
            .unwrap_or_else(|| self.path.clone());
        SetAside {
            path: self.path.clone(),
            kept_as,
            detail,
        }
    }
}

/// Takes everybody else's rights to a file away.
#[cfg(unix)]
pub(crate) fn own_eyes_only(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o600))
}

/// Windows keeps application data for its owner already.
#[cfg(not(unix))]
pub(crate) fn own_eyes_only(_path: &Path) -> io::Result<()> {
    Ok(())
}

/// A campaign opened before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Its folder or `.carillon` file.
    pub path: PathBuf,
    /// Its name.
    pub name: String,
    /// How many locales it has.
    pub locales: u32,
    /// Milliseconds since 1970 when it was last opened.
    pub opened_at: u64,
}

/// How many are remembered.
const MOST_RECENTS: usize = 12;

/// Puts a campaign at the head of the recents.
pub fn remember(recents: &mut Vec<Recent>, recent: Recent) {
    recents.retain(|known| known.path != recent.path);
    recents.insert(0, recent);
    recents.truncate(MOST_RECENTS);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recent(path: &str, opened_at: u64) -> Recent {
        Recent {
            path: path.into(),
            name: "Streak".to_owned(),
            locales: 4,
            opened_at,
        }
    }

    #[test]
    fn a_value_is_read_as_it_was_kept() {
        let home = tempfile::tempdir().unwrap();
        let kept = Kept::at(home.path().join("not-yet-there/recents.json"));
        assert_eq!(
            kept.load::<Vec<Recent>>(),
            (None, None),
            "nothing was kept, and that is no error"
        );
        kept.keep(&vec![recent("/a", 1)]).unwrap();
        assert_eq!(
            kept.load(),
            (Some(vec![recent("/a", 1)]), None),
            "it is there"
        );
    }

    #[test]
    fn a_damaged_file_is_set_aside_and_told() {
        let home = tempfile::tempdir().unwrap();
        let kept = Kept::at(home.path().join("devices.json"));
        for n in 1..=2 {
            fs::write(kept.path(), "[{").unwrap();
            let (value, aside) = kept.load::<Vec<Recent>>();
            let aside = aside.unwrap();
            assert_eq!(value, None, "it does not read");
            assert_eq!(
                aside.kept_as,
                home.path().join(format!("devices.json.damaged-{n}")),
                "each kept apart"
            );
            assert_eq!(fs::read(aside.kept_as).unwrap(), b"[{", "byte for byte");
        }
        assert_eq!(
            kept.load::<Vec<Recent>>(),
            (None, None),
            "the next start is quiet"
        );
    }

    #[test]
    fn a_file_that_cannot_be_read_just_now_is_not_called_damaged() {
        let home = tempfile::tempdir().unwrap();
        let kept = Kept::at(home.path().join("devices.json"));
        // Root reads every file, so a folder stands for one the system refuses.
        fs::create_dir(kept.path()).unwrap();
        let (value, aside) = kept.load::<Vec<Recent>>();
        assert_eq!(value, None, "nothing was read");
        assert!(
            aside.unwrap().is_in_the_way(),
            "who changes it must stop, not write over it"
        );
        assert!(
            kept.change(|all: &mut Vec<u32>| all.push(1)).1.is_err(),
            "and so a change does"
        );
        assert!(kept.path().exists(), "and it is where it was");
    }

    #[test]
    fn two_who_change_a_file_at_once_lose_nothing() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("devices.json");
        std::thread::scope(|scope| {
            for who in 0..4 {
                // Each has a value of its own, as two instances of the app do.
                let kept = Kept::at(path.clone());
                scope.spawn(move || {
                    for turn in 0..25 {
                        let add = |all: &mut Vec<u32>| all.push(who * 100 + turn);
                        kept.change(add).1.unwrap();
                    }
                });
            }
        });
        let (all, aside) = Kept::at(path).load::<Vec<u32>>();
        let mut all = all.unwrap_or_default();
        all.sort_unstable();
        let wanted: Vec<u32> = (0..4)
            .flat_map(|who| (0..25).map(move |turn| who * 100 + turn))
            .collect();
        assert_eq!((all, aside), (wanted, None), "every change is in it");
    }

    #[test]
    fn a_change_of_a_damaged_file_begins_anew_and_tells_where_the_old_is() {
        let home = tempfile::tempdir().unwrap();
        let kept = Kept::at(home.path().join("devices.json"));
        fs::write(kept.path(), "[{").unwrap();
        let (aside, changed) = kept.change(|all: &mut Vec<u32>| all.push(1));
        changed.unwrap();
        assert_eq!(kept.load(), (Some(vec![1]), None), "the change is kept");
        assert_eq!(
            fs::read(aside.unwrap().kept_as).unwrap(),
            b"[{",
            "and nothing is erased"
        );
    }

    #[cfg(unix)]
    #[test]
    fn what_is_kept_is_for_its_owner_only() {
        use std::os::unix::fs::PermissionsExt;
        let home = tempfile::tempdir().unwrap();
        let kept = Kept::at(home.path().join("devices.json"));
        kept.keep(&1).unwrap();
        let mode = fs::metadata(kept.path()).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "devices carry tokens");
    }

    #[test]
    fn a_campaign_opened_again_moves_to_the_head() {
        let mut recents = Vec::new();
        for at in 0..20 {
            remember(&mut recents, recent(&format!("/{}", at % 15), at));
        }
        assert_eq!(recents.len(), MOST_RECENTS, "the oldest are forgotten");
        assert_eq!(recents[0], recent("/4", 19), "newest first");
        assert_eq!(
            recents
                .iter()
                .filter(|known| known.path == Path::new("/4"))
                .count(),
            1,
            "each once"
        );
    }
}
