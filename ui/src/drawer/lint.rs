//! Findings between keystrokes: once the typing has paused, one locale at a time, so that the next keystroke
//! never waits for more than one locale's layouts.

use std::sync::Arc;
use std::time::Duration;

use carillon_campaign::{Locale, Request, resolve};
use carillon_ipc::Failure;
use carillon_lint::Finding;
use carillon_preview::picture::PictureError;
use carillon_preview::surface;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::stage::{Pixels, of_campaign};
use crate::state::{Workspace, sleep};

/// How long the typing must have paused.
const PAUSE: Duration = Duration::from_millis(150);

/// Keeps the findings true. The signal returned counts the pauses: what follows the typing at leisure hangs on
/// it.
pub(super) fn keep_linted(workspace: Workspace) -> ReadSignal<u64> {
    let (settled, settle) = signal(0_u64);
    let version = StoredValue::new(0_u64);
    let timer = StoredValue::new(None::<TimeoutHandle>);
    Effect::new(move |_| {
        workspace.campaign.track();
        workspace.persona.track();
        workspace.pictures.track();
        workspace.trouble.track();
        workspace.variant.track();
        workspace.locale.track();
        let fonts = Pixels::here().generation();
        version.update_value(|version| *version += 1);
        let mine = version.get_value();
        if let Some(timer) = timer.get_value() {
            timer.clear();
        }
        let run = move || {
            settle.update(|count| *count += 1);
            if fonts > 0 {
                spawn_local(lint(workspace, version, mine));
            }
        };
        timer.set_value(set_timeout_with_handle(run, PAUSE).ok());
    });
    on_cleanup(move || {
        if let Some(timer) = timer.try_get_value().flatten() {
            timer.clear();
        }
    });
    settled
}

/// Checks every locale, unless something changes meanwhile.
async fn lint(workspace: Workspace, version: StoredValue<u64>, mine: u64) {
    let Some(locales) = workspace
        .campaign
        .try_with_untracked(|campaign| campaign.manifest().locales.clone())
    else {
        return;
    };
    let mut findings: Vec<Finding> = Vec::new();
    for locale in locales {
        sleep(Duration::ZERO).await;
        load_fonts(workspace, &locale).await;
        if version.try_get_value() != Some(mine) {
            return;
        }
        let persona = workspace.persona.get_untracked();
        let pictures = workspace.pictures.get_untracked();
        let found = Pixels::here().with(|engine| {
            workspace.campaign.with_untracked(|campaign| {
                carillon_lint::check_locale(
                    campaign,
                    &locale,
                    persona.as_deref(),
                    &pictures,
                    engine,
                )
            })
        });
        findings.extend(found.unwrap_or_default());
    }
    findings.extend(unreadable_pictures(workspace));
    carillon_lint::order(&mut findings);
    if workspace
        .findings
        .with_untracked(|known| **known != findings)
    {
        workspace.findings.set(Arc::new(findings));
    }
    if !workspace.linted.get_untracked() {
        workspace.linted.set(true);
    }
}

/// Loads what a locale's words are measured with: its fonts may not be those of the locale on the stage.
async fn load_fonts(workspace: Workspace, locale: &Locale) {
    let Some(campaign) = workspace.campaign.try_get_untracked() else {
        return;
    };
    let persona = workspace.persona.get_untracked();
    let mut needed = Vec::new();
    for variant in &campaign.manifest().variants {
        for id in of_campaign(&campaign) {
            if let Some(surface) = surface(&id) {
                let request = Request {
                    variant: &variant.id,
                    locale,
                    platform: surface.platform,
                    persona: persona.as_deref(),
                };
                needed.push((surface, resolve(&campaign, request).0));
            }
        }
    }
    let app = campaign.app().name.clone();
    // An edit while fonts are on their way must not find the campaign shared, or it would be copied.
    drop(campaign);
    for (surface, message) in needed {
        Pixels::here().load_for(surface, &message, &app).await;
    }
}

/// The pictures that could not be decoded: lint is told, for it gets decoded pictures only.
fn unreadable_pictures(workspace: Workspace) -> Vec<Finding> {
    let trouble = workspace.trouble.get_untracked();
    workspace.campaign.with_untracked(|campaign| {
        trouble
            .iter()
            .filter_map(|(file, failure)| match failure {
                Failure::NotAPicture { why, .. } => Some((file, why)),
                _ => None,
            })
            .map(|(file, why)| carillon_lint::unreadable_picture(campaign, file, &refusal(why)))
            .collect()
    })
}

/// A refusal as the decoder said it; only its kind passes between shell and page.
fn refusal(why: &str) -> PictureError {
    match why {
        "too-large" => PictureError::TooLarge {
            width: 0,
            height: 0,
        },
        "damaged" => PictureError::Damaged(String::new()),
        _ => PictureError::UnknownFormat,
    }
}
