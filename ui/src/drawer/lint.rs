//! Findings between keystrokes: once the typing has paused, one locale at a time, so that the next keystroke
//! never waits for more than one locale's layouts.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use carillon_campaign::{Locale, Request, resolve};
use carillon_ipc::Failure;
use carillon_lint::{Finding, Kept};
use carillon_preview::picture::PictureError;
use carillon_preview::surface;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::stage::{Pixels, of_campaign};
use crate::state::{Workspace, sleep};

/// How long the typing must have paused.
const PAUSE: Duration = Duration::from_millis(150);

/// After how many locales the findings so far are shown, with what was known of the others: of two hundred languages
/// nobody waits for the last.
const SHOWN_EVERY: usize = 16;

/// Keeps the findings true. The signal returned counts the pauses: what follows the typing at leisure hangs on
/// it.
pub(super) fn keep_linted(workspace: Workspace) -> ReadSignal<u64> {
    let (settled, settle) = signal(0_u64);
    let version = StoredValue::new(0_u64);
    let kept = StoredValue::new(Kept::default());
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
                spawn_local(lint(workspace, kept, version, mine));
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

/// Checks every locale whose findings may be others than before, unless something changes meanwhile.
async fn lint(workspace: Workspace, kept: StoredValue<Kept>, version: StoredValue<u64>, mine: u64) {
    let Some(locales) = workspace
        .campaign
        .try_with_untracked(|campaign| campaign.manifest().locales.clone())
    else {
        return;
    };
    let mut findings: Vec<Finding> = Vec::new();
    let mut known = workspace.findings.get_untracked();
    let first = workspace.locale.get_untracked();
    for (count, locale) in first_first(locales, &first).into_iter().enumerate() {
        sleep(Duration::ZERO).await;
        load_fonts(workspace, &locale).await;
        if version.try_get_value() != Some(mine) {
            return;
        }
        let persona = workspace.persona.get_untracked();
        let pictures = workspace.pictures.get_untracked();
        let found = Pixels::here().with(|engine| {
            workspace.campaign.with_untracked(|campaign| {
                kept.try_update_value(|kept| {
                    kept.locale(campaign, &locale, persona.as_deref(), &pictures, engine)
                        .to_vec()
                })
            })
        });
        findings.extend(found.flatten().unwrap_or_default());
        let is_source = workspace
            .campaign
            .with_untracked(|campaign| campaign.manifest().source_locale == locale);
        let is_answered = |finding: &Finding| match &finding.locale {
            Some(other) => *other == locale,
            None => is_source,
        };
        Arc::make_mut(&mut known).retain(|finding| !is_answered(finding));
        if count % SHOWN_EVERY == SHOWN_EVERY - 1 {
            let so_far = findings.iter().chain(known.iter()).cloned();
            show(workspace, so_far.collect());
        }
    }
    findings.extend(unreadable_pictures(workspace));
    show(workspace, findings);
}

/// The locales, that which is worked on before the others.
fn first_first(mut locales: Vec<Locale>, first: &Locale) -> Vec<Locale> {
    if let Some(at) = locales.iter().position(|locale| locale == first) {
        locales[..=at].rotate_right(1);
    }
    locales
}

/// Shows findings in the campaign's order, where they are others than before.
fn show(workspace: Workspace, mut findings: Vec<Finding>) {
    workspace.campaign.with_untracked(|campaign| {
        let manifest = campaign.manifest();
        let numbered = manifest.locales.iter().enumerate();
        let places: BTreeMap<&Locale, usize> = numbered.map(|(at, locale)| (locale, at)).collect();
        findings.sort_by_key(|finding| {
            let locale = finding.locale.as_ref();
            places
                .get(locale.unwrap_or(&manifest.source_locale))
                .copied()
        });
    });
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
