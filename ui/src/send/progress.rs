//! How far a run or a send to a list is, as a bar.

use leptos::prelude::*;
use leptos_fluent::{I18n, tr};

/// How many there are, and what came of them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Progress {
    /// All of them.
    pub(super) all: u64,
    /// Those with an end.
    pub(super) ended: u64,
    /// Taken by the provider.
    pub(super) accepted: u64,
    /// Refused.
    pub(super) rejected: u64,
    /// Those of which nobody can say yet, or ever.
    pub(super) open: u64,
}

/// The bar.
pub(super) fn bar(i18n: I18n, progress: Progress) -> impl IntoView {
    let Progress { all, ended, .. } = progress;
    let label = tr!(i18n, "send-progress", { "done" => ended, "all" => all });
    let part = |class: &'static str, part: u64| {
        let share = part as f64 * 100.0 / all.max(1) as f64;
        view! { <span class=class style=format!("--v:{share:.2}%")></span> }
    };
    view! {
        <div
            class="progress"
            role="progressbar"
            aria-valuemin="0"
            aria-valuenow=ended.to_string()
            aria-valuemax=all.to_string()
            aria-label=label
        >
            {part("progress__fill progress__fill--ok", progress.accepted)}
            {part("progress__fill progress__fill--bad", progress.rejected)}
            {part("progress__fill progress__fill--wait", progress.open)}
        </div>
    }
}
