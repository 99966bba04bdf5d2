//! Giving out the receipts that are looked for: as a table or as JSON, to a file a person chose.

use carillon_ipc::{AskFor, AskPath, ExportReceipts, Failure};
use carillon_payload::RecordFormat;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::finder::Finder;
use crate::controls::{Icon, Menu, MenuItem};
use crate::stage::i18n;
use crate::state::{AppState, Said, Workspace};

/// The formats, and the Fluent ids of who reads them.
const FORMATS: [(RecordFormat, &str, &str); 2] = [
    (RecordFormat::Csv, "CSV", "export-for-spreadsheets"),
    (RecordFormat::Json, "JSON", "export-for-developers"),
];

/// "Export", with its formats.
#[component]
pub(super) fn ExportMenu(finder: Finder) -> impl IntoView {
    let app = Workspace::here().app;
    let i18n = i18n();
    let items = move || {
        let finder = finder.clone();
        FORMATS
            .map(|(format, name, about)| {
                let finder = finder.clone();
                let act = Callback::new(move |()| give(app, &finder, format));
                view! {
                    <MenuItem act>
                        {name}
                        <span class="menu__meta">{move || i18n.tr(about)}</span>
                    </MenuItem>
                }
            })
            .into_iter()
            .collect_view()
    };
    view! {
        <Menu
            class="btn btn--sm btn--secondary"
            end=true
            button=move || view! { <Icon name="export" small=true/> {i18n.tr("export")} <Icon name="chevron-down" small=true/> }
        >
            {items()}
        </Menu>
    }
}

/// Asks where, and has the shell write what is looked for there.
fn give(app: AppState, finder: &Finder, format: RecordFormat) {
    let search = finder.search.get_untracked();
    let asked = async move {
        let ask = AskPath {
            purpose: AskFor::SaveReceipts,
            suggestion: format!("receipts.{}", format.id()),
        };
        let Some(path) = app.backend.call(ask).await? else {
            return Ok(None);
        };
        let command = ExportReceipts {
            search,
            format,
            path: path.clone(),
        };
        app.backend.call(command).await?;
        Ok::<_, Failure>(Some(path))
    };
    spawn_local(async move {
        match asked.await {
            Ok(Some(path)) => app.say(Said::Note("export-done", path), None),
            // The person thought better of it.
            Ok(None) => {}
            Err(failure) => app.failed(failure),
        }
    });
}
