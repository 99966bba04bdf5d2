//! What a person has to be told that no command answers: a file set aside, a journal with a hole, a run that stopped.
//!
//! Shown by the system, not by the page, because it may be found before there is one.

use std::sync::{Mutex, OnceLock};

use carillon_store::SetAside;

use crate::failure::text;
use crate::shell::held;

/// One notice: the id of its sentence and what is put into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Notice {
    /// Its title's id, in `locales/shell`.
    pub(crate) title: &'static str,
    /// In `locales/shell`.
    pub(crate) sentence: &'static str,
    /// Name and value.
    pub(crate) values: Vec<(&'static str, String)>,
}

/// Who shows notices.
type Show = Box<dyn Fn(Notice) + Send + Sync>;

/// Notices, kept until somebody can show them.
#[derive(Default)]
pub(crate) struct Notices {
    waiting: Mutex<Vec<Notice>>,
    show: OnceLock<Show>,
}

impl Notices {
    /// From now on notices are shown by `show`; those that wait, at once.
    pub(crate) fn show_with(&self, show: impl Fn(Notice) + Send + Sync + 'static) {
        let _ = self.show.set(Box::new(show));
        let waiting = std::mem::take(&mut *held(&self.waiting));
        for notice in waiting {
            self.tell(notice);
        }
    }

    /// A file that did not read was set aside.
    pub(crate) fn set_aside(&self, aside: &SetAside) {
        let values = vec![("path", text(&aside.path)), ("kept", text(&aside.kept_as))];
        self.tell(Notice {
            title: "notice-title",
            sentence: "notice-set-aside",
            values,
        });
    }

    /// Some edits of a journal did not read.
    pub(crate) fn damaged_journal(&self, path: String) {
        self.tell(Notice {
            title: "notice-title",
            sentence: "notice-damaged-journal",
            values: vec![("path", path)],
        });
    }

    /// The app's own folder cannot be made: nothing is kept as it is typed.
    pub(crate) fn no_home(&self, path: String, detail: String) {
        self.tell(Notice {
            title: "notice-no-home-title",
            sentence: "notice-no-home",
            values: vec![("path", path), ("detail", detail)],
        });
    }

    /// A run's receipts could not be written down, so it stopped.
    pub(crate) fn run_stopped(&self, detail: String) {
        self.tell(Notice {
            title: "notice-run-stopped-title",
            sentence: "notice-run-stopped",
            values: vec![("detail", detail)],
        });
    }

    /// The process that draws the page ended too often to be started again.
    pub(crate) fn page_ended(&self) {
        self.tell(Notice {
            title: "notice-page-ended-title",
            sentence: "notice-page-ended",
            values: Vec::new(),
        });
    }

    fn tell(&self, notice: Notice) {
        match self.show.get() {
            Some(show) => show(notice),
            None => held(&self.waiting).push(notice),
        }
    }

    /// What nobody showed yet.
    #[cfg(test)]
    pub(crate) fn waiting(&self) -> Vec<Notice> {
        held(&self.waiting).clone()
    }
}
