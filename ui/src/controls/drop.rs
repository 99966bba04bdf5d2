//! A place that files are dropped on: whether one is held over it, and which were let go there.

use leptos::ev::DragEvent;
use leptos::prelude::*;
use web_sys::{File, FileList};

/// Whether files are held over a place.
#[derive(Clone, Copy)]
pub(crate) struct DropPlace {
    over: RwSignal<bool>,
}

impl DropPlace {
    /// A place that nothing is held over.
    pub(crate) fn new() -> Self {
        Self {
            over: RwSignal::new(false),
        }
    }

    /// Whether files are held over it. Tracked.
    pub(crate) fn is_over(self) -> bool {
        self.over.get()
    }

    /// Something is held over it. A place within that takes it comes first, and what is no file is nobody's.
    pub(crate) fn hold(self, event: &DragEvent) {
        if !event.default_prevented() && has_files(event) {
            event.prevent_default();
            self.over.set(true);
        } else {
            self.over.set(false);
        }
    }

    /// It is held elsewhere.
    pub(crate) fn leave(self) {
        self.over.set(false);
    }

    /// The files that were let go over it, unless a place within took them.
    pub(crate) fn take(self, event: &DragEvent) -> Vec<File> {
        self.over.set(false);
        if event.default_prevented() {
            return Vec::new();
        }
        let files = all(event.data_transfer().and_then(|carried| carried.files()));
        if !files.is_empty() {
            event.prevent_default();
        }
        files
    }
}

/// The files of a list.
pub(crate) fn all(files: Option<FileList>) -> Vec<File> {
    let files = files.as_ref();
    files
        .into_iter()
        .flat_map(|files| (0..files.length()).filter_map(|at| files.get(at)))
        .collect()
}

/// Whether files are dragged, and not words. Which files a page is told only when they are let go.
fn has_files(event: &DragEvent) -> bool {
    event
        .data_transfer()
        .is_some_and(|carried| carried.types().includes(&"Files".into(), 0))
}
