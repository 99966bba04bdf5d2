//! `carillon new`: a starter campaign as a folder of one's own.

use std::path::{Path, PathBuf};

use carillon_campaign::Files;
use carillon_store::{Folder, Overwrite, StoreError};
use carillon_words::Words;
use clap::Args;

use crate::studio::assets;
use crate::{Trouble, Verdict, output, table};

/// Make a campaign from a starter.
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  carillon new streak-saver spring-sale\n  carillon new --list")]
pub(crate) struct New {
    /// List the starters instead
    #[arg(long, exclusive = true)]
    list: bool,
    /// The starter's id
    #[arg(value_name = "TEMPLATE", required_unless_present = "list")]
    template: Option<String>,
    /// The folder to make, or a name that ends in .carillon
    #[arg(value_name = "DIR", required_unless_present = "list")]
    dir: Option<PathBuf>,
}

impl New {
    /// Lists, or makes.
    pub(crate) fn run(&self, words: &Words) -> Result<Verdict, Trouble> {
        let assets = assets()?;
        let starters = assets.starters();
        let (Some(template), Some(dir)) = (&self.template, &self.dir) else {
            let row = |id: &String| {
                let (name, about) = words.starter(id);
                vec![id.clone(), name, about]
            };
            table::print(&starters.iter().map(row).collect::<Vec<_>>())?;
            return Ok(Verdict::Clean);
        };
        if !starters.contains(template) {
            return Err(Trouble::Unknown {
                kind: "starter",
                given: template.clone(),
                known: starters,
            });
        }
        let files = assets.starter(template)?;
        refuse_what_is_there(dir)?;
        let was_there = dir.exists();
        Folder::create(dir, &files, Overwrite::Refuse).map_err(|error| match error {
            StoreError::ChangedOnDisk { path } => Trouble::AlreadyThere {
                path: path.display().to_string(),
            },
            other => {
                clear_half_made(dir, &files, was_there);
                other.into()
            }
        })?;
        output::note(&words.say("made", &[("path", dir.display().to_string().into())]));
        Ok(Verdict::Clean)
    }
}

/// Takes away what was made before the disk refused the rest, so that the same command works once there is room. The
/// folder was empty: these files are ours. What cannot be removed stays; the trouble itself is told anyway.
fn clear_half_made(dir: &Path, files: &Files, was_there: bool) {
    for name in files.keys() {
        let _ = std::fs::remove_file(dir.join(name));
    }
    for folder in ["locales", "translated-from", "media"] {
        let _ = std::fs::remove_dir(dir.join(folder));
    }
    if !was_there {
        let _ = std::fs::remove_dir(dir);
    }
}

/// A new campaign never mixes with what stands there: only an empty folder, or none, will do.
fn refuse_what_is_there(dir: &Path) -> Result<(), Trouble> {
    let empty = || std::fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_none());
    if dir.symlink_metadata().is_ok() && !empty() {
        return Err(Trouble::AlreadyThere {
            path: dir.display().to_string(),
        });
    }
    Ok(())
}
