//! What the tests share: every bundled face, loaded.
#![expect(clippy::unwrap_used, reason = "a test")]

use std::path::{Path, PathBuf};

use carillon_preview::{Engine, Fonts};

/// The repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// An engine with the bundled faces that `wanted` accepts.
pub(crate) fn engine(wanted: impl Fn(&carillon_preview::Face) -> bool) -> Engine {
    let mut fonts = Fonts::default();
    for face in Fonts::faces().iter().filter(|face| wanted(face)) {
        fonts
            .load(
                face.id,
                std::fs::read(root().join("assets/fonts").join(face.file)).unwrap(),
            )
            .unwrap();
    }
    Engine::new(fonts)
}
