//! `carillon new`: a starter campaign as a folder of one's own.

use std::path::{Path, PathBuf};

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
        refuse_what_is_there(dir)?;
        Folder::create(dir, &assets.starter(template)?, Overwrite::Refuse).map_err(|error| {
            match error {
                StoreError::ChangedOnDisk { path } => Trouble::AlreadyThere {
                    path: path.display().to_string(),
                },
                other => other.into(),
            }
        })?;
        output::line(&words.say("made", &[("path", dir.display().to_string().into())]))?;
        Ok(Verdict::Clean)
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
