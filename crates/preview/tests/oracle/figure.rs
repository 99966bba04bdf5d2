//! A published figure beside ours: told, kept for docs/fidelity.md, and judged.

use std::fs::{OpenOptions, create_dir_all};
use std::io::Write;
use std::path::PathBuf;

/// How far a mean may be from what is published.
const TOLERANCE: f32 = 0.12;

/// How many characters somebody published, and how many we show.
pub(crate) struct Figure<'a> {
    /// The surface it was counted on.
    pub(crate) on: &'a str,
    /// What was counted: `title, 3h ago`.
    pub(crate) what: &'a str,
    /// Who published it, and where it is written down.
    pub(crate) by: &'a str,
    /// The published figure.
    pub(crate) published: f32,
    /// Our mean over the corpus.
    pub(crate) ours: f32,
}

impl Figure<'_> {
    /// Ours over theirs, less one.
    pub(crate) fn off(&self) -> f32 {
        self.ours / self.published - 1.0
    }

    /// It must agree to 12 %.
    #[track_caller]
    pub(crate) fn agrees(&self) {
        self.keep("");
        assert!(
            self.off().abs() <= TOLERANCE,
            "{}, {}: {:.1} characters, {} has {}",
            self.on,
            self.what,
            self.ours,
            self.by,
            self.published
        );
    }

    /// It does not agree, for this reason. When it comes to agree the exception has to go.
    #[track_caller]
    pub(crate) fn is_excepted(&self, reason: &str) {
        self.keep(reason);
        assert!(
            self.off().abs() > TOLERANCE,
            "{}, {} agrees: no exception is needed",
            self.on,
            self.what
        );
    }

    /// Prints it, and appends it to the table that `cargo xtask fidelity` asks for.
    fn keep(&self, reason: &str) {
        let Self {
            on,
            what,
            by,
            published,
            ours,
        } = self;
        let off = self.off() * 100.0;
        println!("{on}, {what}: {ours:.1} characters, {by} has {published} ({off:+.1} %) {reason}");
        let Some(folder) = std::env::var_os("CARILLON_FIDELITY").map(PathBuf::from) else {
            return;
        };
        create_dir_all(&folder).unwrap();
        let mut table = OpenOptions::new()
            .create(true)
            .append(true)
            .open(folder.join("figures.tsv"))
            .unwrap();
        // One write a line: tests run side by side.
        let line = format!("{on}\t{what}\t{by}\t{published}\t{ours:.1}\t{off:+.1}\t{reason}\n");
        table.write_all(line.as_bytes()).unwrap();
    }
}
