//! Giving out the receipts that are looked for, or the lines of a list: as a table or as JSON, to a file a person chose.

use carillon_ipc::{AskFor, AskPath, ExportList, ExportReceipts, Failure};
use carillon_payload::{ReceiptSearch, RecordFormat};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::finder::Finder;
use super::list::ListDesk;
use crate::controls::{Icon, Menu, MenuItem, sentence};
use crate::stage::i18n;
use crate::state::{AppState, Said, Workspace};

/// The formats, and the Fluent ids of who reads them.
const FORMATS: [(RecordFormat, &str, &str); 2] = [
    (RecordFormat::Csv, "CSV", "export-for-spreadsheets"),
    (RecordFormat::Json, "JSON", "export-for-developers"),
];

/// What is given out.
#[derive(Clone)]
enum Given {
    /// The receipts that are looked for.
    Receipts(ReceiptSearch),
    /// The lines of a send to a list.
    Lines(u64),
}

/// "Export": the receipts that are looked for, and the lines of the latest lists, in each format.
#[component]
pub(super) fn ExportMenu(finder: Finder, lists: ListDesk) -> impl IntoView {
    let app = Workspace::here().app;
    let i18n = i18n();
    let receipts = move || {
        let finder = finder.clone();
        FORMATS
            .map(|(format, name, about)| {
                let search = finder.search.clone();
                let choose = move || Given::Receipts(search.get_untracked());
                item(app, format, choose, name, move || i18n.tr(about))
            })
            .into_iter()
            .collect_view()
    };
    let lines = move || {
        let latest = lists.latest().into_iter();
        latest
            .flat_map(|(number, file)| {
                FORMATS.map(|(format, name, _)| (number, file.clone(), format, name))
            })
            .map(|(number, file, format, name)| {
                let values = [("number", number.to_string()), ("format", name.to_owned())];
                let label = move || {
                    let values = values
                        .each_ref()
                        .map(|(name, value)| (*name, value.as_str()));
                    sentence::with(i18n, "export-list", &values)
                };
                item(app, format, move || Given::Lines(number), label, file)
            })
            .collect_view()
    };
    view! {
        <Menu
            class="btn btn--sm btn--secondary"
            end=true
            button=move || view! { <Icon name="export" small=true/> {i18n.tr("export")} <Icon name="chevron-down" small=true/> }
        >
            {receipts()}
            {lines()}
        </Menu>
    }
}

/// One thing in one format.
fn item(
    app: AppState,
    format: RecordFormat,
    given: impl Fn() -> Given + Send + Sync + 'static,
    name: impl IntoView + 'static,
    about: impl IntoView + 'static,
) -> impl IntoView {
    let act = Callback::new(move |()| give(app, given(), format));
    view! {
        <MenuItem act>
            {name}
            <span class="menu__meta">{about}</span>
        </MenuItem>
    }
}

/// Asks where, and has the shell write it there.
fn give(app: AppState, given: Given, format: RecordFormat) {
    let name = match &given {
        Given::Receipts(_) => "receipts".to_owned(),
        Given::Lines(number) => format!("list-{number}"),
    };
    let asked = async move {
        let ask = AskPath {
            purpose: AskFor::SaveReceipts,
            suggestion: format!("{name}.{}", format.id()),
        };
        let Some(path) = app.backend.call(ask).await? else {
            return Ok(None);
        };
        let to = path.clone();
        match given {
            Given::Receipts(search) => {
                let command = ExportReceipts {
                    search,
                    format,
                    path,
                };
                app.backend.call(command).await?
            }
            Given::Lines(number) => {
                let command = ExportList {
                    number,
                    format,
                    path,
                };
                app.backend.call(command).await?
            }
        };
        Ok::<_, Failure>(Some(to))
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
