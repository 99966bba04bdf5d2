//! The system's file dialogs, behind a seam that journeys can answer.

use std::collections::VecDeque;
use std::sync::Mutex;

use carillon_ipc::AskFor;
use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};
use tokio::sync::oneshot;

use crate::shell::held;
use crate::words::Words;

/// Who is asked for paths.
pub(crate) struct Dialogs {
    /// `CARILLON_ANSWER_DIALOGS`: answers in order, then nobody. `None`: the person.
    answers: Option<Mutex<VecDeque<Option<String>>>>,
}

impl Dialogs {
    /// Dialogs with these answers, or real ones.
    pub(crate) fn new(answers: Option<Vec<Option<String>>>) -> Self {
        Self {
            answers: answers.map(|answers| Mutex::new(answers.into())),
        }
    }

    /// Asks; `None` where the person thought better of it.
    pub(crate) async fn ask<R: Runtime>(
        &self,
        app: &AppHandle<R>,
        words: Words,
        purpose: AskFor,
        suggestion: &str,
    ) -> Option<String> {
        if let Some(answers) = &self.answers {
            return held(answers).pop_front().flatten();
        }
        let dialog = app
            .dialog()
            .file()
            .set_title(words.say(title(purpose), &[]));
        let (answer, answered) = oneshot::channel();
        let send = move |path: Option<FilePath>| {
            let _ = answer.send(path);
        };
        match purpose {
            AskFor::OpenCampaign | AskFor::TranslationsFolder => dialog.pick_folder(send),
            AskFor::SaveCampaign | AskFor::SaveTranslations | AskFor::SaveReceipts => {
                named(dialog, suggestion).save_file(send);
            }
            AskFor::OpenList => {
                let lists = ["csv", "tsv", "txt"];
                let dialog = dialog.add_filter(words.say("files-list", &[]), &lists);
                dialog.pick_file(send);
            }
            AskFor::SavePicture => {
                let dialog = dialog.add_filter(words.say("files-picture", &[]), &["png"]);
                named(dialog, suggestion).save_file(send);
            }
        }
        let path = answered.await.ok()??;
        Some(path.into_path().ok()?.to_string_lossy().into_owned())
    }
}

fn title(purpose: AskFor) -> &'static str {
    match purpose {
        AskFor::OpenCampaign => "ask-open-campaign",
        AskFor::SaveCampaign => "ask-save-campaign",
        AskFor::SavePicture => "ask-save-picture",
        AskFor::SaveTranslations | AskFor::TranslationsFolder => "ask-save-translations",
        AskFor::SaveReceipts => "ask-save-receipts",
        AskFor::OpenList => "ask-open-list",
    }
}

/// With a name to start from.
fn named<R: Runtime>(dialog: FileDialogBuilder<R>, suggestion: &str) -> FileDialogBuilder<R> {
    let name = file_name(suggestion);
    if name.is_empty() {
        dialog
    } else {
        dialog.set_file_name(name)
    }
}

/// A campaign's name as a file's: without what file systems forbid.
pub(crate) fn file_name(suggestion: &str) -> String {
    let forbidden = |c: char| c.is_control() || "/\\:*?\"<>|".contains(c);
    let name: String = suggestion
        .chars()
        .map(|c| if forbidden(c) { '-' } else { c })
        .collect();
    name.trim().trim_start_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_campaigns_name_becomes_a_name_every_disk_takes() {
        assert_eq!(
            file_name("Spring/Sale: 50 %?"),
            "Spring-Sale- 50 %-",
            "no separators"
        );
        assert_eq!(file_name("../x"), "-x", "no way up");
        assert_eq!(
            file_name("Série d’été 🌞"),
            "Série d’été 🌞",
            "people's own letters stay"
        );
    }
}
