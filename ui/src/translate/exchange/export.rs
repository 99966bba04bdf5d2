//! Giving translations out: a menu of formats. The shell writes from its own copy of the campaign.

use carillon_exchange::{Format, export};
use carillon_ipc::{AskFor, AskPath, ExportTranslations, Failure};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_fluent::I18n;

use super::review::format_name;
use crate::controls::{Icon, Menu, file};
use crate::state::{Said, Workspace};

/// "Export", with its formats.
#[component]
pub(super) fn ExportMenu() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let items = move || {
        Format::ALL
            .into_iter()
            .map(|format| {
                view! {
                    <button type="button" class="menu__item" role="menuitem" tabindex="-1" on:click=move |_| give(workspace, format)>
                        {format_name(format)}
                        <span class="menu__meta">{move || i18n.tr(about(format))}</span>
                    </button>
                }
            })
            .collect_view()
    };
    view! {
        <Menu
            class="btn btn--sm btn--secondary"
            button=move || view! { <Icon name="export" small=true/> {i18n.tr("export")} <Icon name="chevron-down" small=true/> }
        >
            {items()}
        </Menu>
    }
}

/// Who reads a format.
fn about(format: Format) -> &'static str {
    match format {
        Format::Csv | Format::Tsv => "export-for-spreadsheets",
        Format::Xliff1 | Format::Xliff2 => "export-for-translators",
        Format::Fluent | Format::Json => "export-for-developers",
        Format::BrazeCsv => "export-for-braze",
    }
}

/// Writes the campaign's words in a format, where the person says.
fn give(workspace: Workspace, format: Format) {
    let (written, name) = workspace.campaign.with_untracked(|campaign| {
        let name = campaign.manifest().name.clone();
        (export(campaign, format, &[]), name)
    });
    let kept_whole = written.unexpressed.len();
    if workspace.backend.is_demo() {
        let given = written.files.iter().try_for_each(|written| {
            file::download(&written.bytes, "application/octet-stream", &written.name)
        });
        if given.is_err() {
            workspace.app.say(Said::Note("export-failed", name), None);
        }
        return;
    }
    let one = written.files.len() == 1;
    let suggestion = if one {
        format!("{name}.{}", format.extension())
    } else {
        format!("{name} {}", format.id())
    };
    spawn_local(async move {
        match save(workspace, format, suggestion, one).await {
            Ok(Some(path)) => {
                workspace.app.say(Said::Note("export-done", path), None);
                if kept_whole > 0 {
                    let said = Said::Count("export-unexpressed", kept_whole);
                    workspace.app.say(said, None);
                }
            }
            Ok(None) => {}
            Err(failure) => workspace.app.failed(failure),
        }
    });
}

/// Asks where, then has the shell write it there. `None`: the person thought better of it.
async fn save(
    workspace: Workspace,
    format: Format,
    suggestion: String,
    one: bool,
) -> Result<Option<String>, Failure> {
    let purpose = if one {
        AskFor::SaveTranslations
    } else {
        AskFor::TranslationsFolder
    };
    let ask = AskPath {
        purpose,
        suggestion: suggestion.clone(),
    };
    let Some(path) = workspace.backend.call(ask).await? else {
        return Ok(None);
    };
    // The shell writes from its own copy of the campaign: it must have every edit.
    workspace.flush().await?;
    let command = ExportTranslations {
        session: workspace.session.get_untracked(),
        format: format.id().to_owned(),
        path,
        name: suggestion,
    };
    workspace.backend.call(command).await.map(Some)
}
