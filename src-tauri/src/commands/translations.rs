//! Translators' files, written where the person said.

use std::path::Path;

use carillon_exchange::{Format, export};
use carillon_ipc::{ExportTranslations, Failure};
use carillon_store::{write_folder, write_whole};

use super::{Held, beside};
use crate::dialogs::file_name;
use crate::failure::{self, bug};

/// Writes the campaign's words in a format: one file where the person said, or several in a new folder there.
#[tauri::command]
pub(crate) async fn export_translations(
    shell: Held<'_>,
    args: ExportTranslations,
) -> Result<String, Failure> {
    beside(shell, move |shell| {
        let format = Format::from_id(&args.format).ok_or_else(|| bug(&args.format))?;
        let campaign = shell.with(&args.session, |session| Ok(session.campaign().clone()))?;
        let files = export(&campaign, format, &[]).files;
        let path = Path::new(&args.path);
        let written = match files.as_slice() {
            [only] => {
                write_whole(path, &only.bytes).map_err(failure::store)?;
                path.to_owned()
            }
            several => {
                let files = several.iter();
                let files = files.map(|file| (file.name.as_str(), file.bytes.as_slice()));
                write_folder(path, &file_name(&args.name), files).map_err(failure::store)?
            }
        };
        Ok(written.to_string_lossy().into_owned())
    })
    .await
}
