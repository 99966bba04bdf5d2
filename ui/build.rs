//! Compiles the starter campaigns in, for the memory backend: a table of (starter, path, bytes).

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?).join("../assets/starters");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut table = String::from("&[\n");
    for starter in sorted(&root)? {
        if starter.join("campaign.toml").is_file() {
            rows(&starter, &starter, &mut table)?;
        }
    }
    table.push_str("]\n");
    let out = PathBuf::from(std::env::var("OUT_DIR")?).join("starters.rs");
    std::fs::write(out, table)?;
    Ok(())
}

/// Adds a row for every file below `folder`.
fn rows(starter: &Path, folder: &Path, table: &mut String) -> Result<(), Box<dyn Error>> {
    for path in sorted(folder)? {
        if path.is_dir() {
            rows(starter, &path, table)?;
            continue;
        }
        let id = starter.file_name().unwrap_or_default().to_string_lossy();
        let name = path
            .strip_prefix(starter)?
            .to_string_lossy()
            .replace('\\', "/");
        let file = path.canonicalize()?;
        let file = file
            .to_str()
            .ok_or("the tree lies in a folder whose name is not UTF-8")?;
        writeln!(
            table,
            "    ({id:?}, {name:?}, include_bytes!({file:?}) as &[u8]),"
        )?;
    }
    Ok(())
}

/// What is in a folder, by name.
fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths = std::fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}
