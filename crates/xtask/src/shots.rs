//! `cargo xtask shots`: screenshots of the real app, in `shots/`, which git ignores.

use crate::display::{self, Screen};
use crate::shell::must;
use crate::step::{Steps, Stop};
use crate::tree::Tree;
use crate::{plan, run, setup, wasm};

/// The size of the design's pages, and room for the window's frame.
const SCREEN: Screen = Screen {
    width: 1600,
    height: 1000,
};

/// Takes them all.
pub(crate) fn run(tree: &Tree) -> Result<(), Stop> {
    let mut steps = Steps::default();
    let std = setup::for_driving(tree, &mut steps)?;
    wasm::build(tree, &std, &mut steps)?;
    let app = run::build_shell(tree, false, &mut steps)?;
    let folder = tree.root.join("shots");
    steps.need("screenshots", || {
        let mut command = display::own(SCREEN, "cargo");
        command
            .current_dir(&tree.root)
            .arg("run")
            .args(plan::DRIVER)
            .args(["--bin", "shots"])
            .env("CARILLON_APP", &app)
            .env("CARILLON_SHOTS", &folder);
        must(&mut command)
    })?;
    println!("screenshots are in {}", folder.display());
    steps.close()
}
