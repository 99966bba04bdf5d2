//! The few things done to a disk when writing, behind a seam so that a full disk and a kill can be tried in tests.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::Path;

/// Writing, one step at a time.
pub(crate) trait Disk {
    /// Makes a new file with these bytes, on the platter when it returns. Whatever stood there is replaced.
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;
    /// Puts a file in another's place, in one step.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Adds bytes at the end of an open file, on the platter when it returns.
    fn append(&self, file: &mut File, bytes: &[u8]) -> io::Result<()>;
}

/// The real one.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct RealDisk;

impl Disk for RealDisk {
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut file = new_file(path)?;
        file.write_all(bytes)?;
        file.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn append(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        file.write_all(bytes)?;
        file.sync_data()
    }
}

/// A new file in the place of what is there: a left-over of a killed save, or somebody's symlink, which is never written
/// through.
pub(crate) fn new_file(path: &Path) -> io::Result<File> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    OpenOptions::new().write(true).create_new(true).open(path)
}

/// Makes renames and removals in `folder` durable. Best effort: some file systems cannot sync a folder, and
/// the files themselves are synced already.
pub(crate) fn sync_folder(folder: &Path) {
    if let Ok(handle) = File::open(folder) {
        let _ = handle.sync_all();
    }
}

/// Makes a folder, and those above it, that only its owner enters. One that is there stays as it is.
#[cfg(unix)]
pub(crate) fn make_own(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
}

/// Makes a folder and those above it; Windows keeps application data for its owner already.
#[cfg(not(unix))]
pub(crate) fn make_own(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

/// Whether the system lets us write at `path` (a folder: make files in it).
#[cfg(unix)]
pub(crate) fn writable(path: &Path) -> bool {
    rustix::fs::access(path, rustix::fs::Access::WRITE_OK).is_ok()
}

/// Whether the system lets us write at `path`.
#[cfg(not(unix))]
pub(crate) fn writable(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| metadata.is_dir() || !metadata.permissions().readonly())
}

/// Opens the file whose lock says that somebody works here; it is made where it is not there.
fn lock_file(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path)
}

/// Takes a lock, and gives it back when the file is dropped, however the app ends; `None` where another has it.
pub(crate) fn try_lock(path: &Path) -> io::Result<Option<File>> {
    let file = lock_file(path)?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Takes a lock as [`try_lock`] does, but waits for it.
pub(crate) fn lock(path: &Path) -> io::Result<File> {
    let file = lock_file(path)?;
    file.lock()?;
    Ok(file)
}

/// The name a file is written under before it takes its place: beside it, so that the rename stays on one disk.
pub(crate) fn beside(path: &Path) -> std::path::PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.carillon-new"))
}

/// Replaces one file whole: written beside, synced, renamed.
pub(crate) fn replace(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let temporary = beside(path);
    let done = disk
        .write(&temporary, bytes)
        .and_then(|()| disk.rename(&temporary, path));
    if done.is_err() {
        let _ = disk.remove(&temporary);
    }
    if let Some(folder) = path.parent() {
        sync_folder(folder);
    }
    done
}

#[cfg(test)]
pub(crate) mod tests {
    //! Disks that fail.

    use std::cell::Cell;

    use super::*;

    /// A disk with room for so many more bytes.
    pub(crate) struct Small {
        /// Bytes left.
        pub(crate) room: Cell<usize>,
    }

    impl Small {
        /// With room for `room` bytes.
        pub(crate) fn new(room: usize) -> Self {
            Self {
                room: Cell::new(room),
            }
        }

        fn take(&self, bytes: usize) -> Result<(), usize> {
            let room = self.room.get();
            self.room.set(room.saturating_sub(bytes));
            if bytes <= room { Ok(()) } else { Err(room) }
        }
    }

    impl Disk for Small {
        fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
            match self.take(bytes.len()) {
                Ok(()) => RealDisk.write(path, bytes),
                Err(room) => {
                    RealDisk.write(path, &bytes[..room])?;
                    Err(io::ErrorKind::StorageFull.into())
                }
            }
        }

        fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
            RealDisk.rename(from, to)
        }

        fn remove(&self, path: &Path) -> io::Result<()> {
            RealDisk.remove(path)
        }

        fn append(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
            match self.take(bytes.len()) {
                Ok(()) => RealDisk.append(file, bytes),
                Err(room) => {
                    file.write_all(&bytes[..room])?;
                    Err(io::ErrorKind::StorageFull.into())
                }
            }
        }
    }

    /// A disk on which the app is killed after so many steps: nothing after that happens, not even tidying up.
    pub(crate) struct Killed {
        /// Steps left.
        pub(crate) steps: Cell<usize>,
    }

    impl Killed {
        fn step(&self) -> io::Result<()> {
            let left = self.steps.get();
            if left == 0 {
                return Err(io::Error::other("killed"));
            }
            self.steps.set(left - 1);
            Ok(())
        }
    }

    impl Disk for Killed {
        fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
            self.step()?;
            RealDisk.write(path, bytes)
        }

        fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
            self.step()?;
            RealDisk.rename(from, to)
        }

        fn remove(&self, path: &Path) -> io::Result<()> {
            self.step()?;
            RealDisk.remove(path)
        }

        fn append(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
            self.step()?;
            RealDisk.append(file, bytes)
        }
    }

    /// A disk nobody may write, which root would not notice on a real one.
    pub(crate) struct ReadOnly;

    impl Disk for ReadOnly {
        fn write(&self, _: &Path, _: &[u8]) -> io::Result<()> {
            Err(io::ErrorKind::ReadOnlyFilesystem.into())
        }

        fn rename(&self, _: &Path, _: &Path) -> io::Result<()> {
            Err(io::ErrorKind::ReadOnlyFilesystem.into())
        }

        fn remove(&self, _: &Path) -> io::Result<()> {
            Err(io::ErrorKind::ReadOnlyFilesystem.into())
        }

        fn append(&self, _: &mut File, _: &[u8]) -> io::Result<()> {
            Err(io::ErrorKind::ReadOnlyFilesystem.into())
        }
    }
}
