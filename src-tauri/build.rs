//! Tells Tauri what it builds. The front end is embedded, so there must be one.

use std::path::Path;
use std::{fs, io};

/// What is shown where the front end was never built.
const PLACEHOLDER: &str = "<!doctype html>
<title>Carillon</title>
<p>This shell was built without its front end. Run <code>cargo xtask run</code>.</p>
";

fn main() {
    let page = Path::new("../ui/dist/index.html");
    println!("cargo:rerun-if-changed={}", page.display());
    if !page.exists() {
        // `cargo check`, `clippy` and `test` of the shell need no front end, only something to embed.
        println!(
            "cargo:warning=ui/dist is not built: the window will only say so. `cargo xtask run` builds it first."
        );
        if let Err(error) = place(page) {
            println!("cargo:error=ui/dist/index.html is missing and cannot be written: {error}");
            return;
        }
    }
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new()) {
        println!("cargo:error={error:#}");
    }
}

/// Writes the placeholder.
fn place(page: &Path) -> io::Result<()> {
    if let Some(folder) = page.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(page, PLACEHOLDER)
}
