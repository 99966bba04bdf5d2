//! Compiles the presets of webhooks in: a table of (id, text), one for each file in `assets/webhooks`.

use std::error::Error;
use std::fmt::Write as _;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?).join("../../assets/webhooks");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_, std::io::Error>>()?;
    files.retain(|path| path.extension().is_some_and(|ending| ending == "http"));
    files.sort();
    let mut table = String::from("&[\n");
    for path in files {
        let id = path.file_stem().unwrap_or_default().to_string_lossy();
        let path = path.canonicalize()?;
        writeln!(
            table,
            "({id:?}, include_str!({:?})),",
            path.to_string_lossy()
        )?;
    }
    table.push_str("]\n");
    let out = PathBuf::from(std::env::var("OUT_DIR")?).join("presets.rs");
    std::fs::write(out, table)?;
    Ok(())
}
