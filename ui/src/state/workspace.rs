//! The open campaign: one signal that only edits change, and what is derived from it.

use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_campaign::{
    Campaign, CopyPlace, Edit, Field, Files, Locale, Message, Platform, Pseudo, Request, Value,
    apply, resolve_with,
};
use carillon_ipc::{Failure, Opened, SessionId};
use carillon_lint::Finding;
use carillon_preview::picture::Picture;
use carillon_preview::{Appearance, FieldFit, Stamp, SurfaceId, TextSize};
use leptos::prelude::*;

use super::history::History;
use super::journal::{Kept, Queue};
use super::painting::Painting;
use super::pictures::Decoded;
use super::varying::{Caret, Varying};
use super::{AppState, Loaded, now};
use crate::backend::Backend;

/// The screens of an open campaign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Screen {
    /// Editor, stage and drawer.
    #[default]
    Compose,
    /// Source beside translation, and the stage.
    Translate,
    /// Test devices and receipts.
    Send,
}

/// The open campaign and how it is looked at. Provided as context while one is open.
#[derive(Clone, Copy)]
pub(crate) struct Workspace {
    /// The campaign. Read it; change it with [`Workspace::edit`].
    pub(crate) campaign: RwSignal<Arc<Campaign>>,
    /// Names the campaign in commands.
    pub(crate) session: RwSignal<SessionId>,
    /// Its folder; `None` until it is saved.
    pub(crate) path: RwSignal<Option<String>>,
    /// Whether it cannot be written where it is.
    pub(crate) read_only: RwSignal<bool>,
    /// Whether there is work that is not saved.
    pub(crate) dirty: Memo<bool>,
    /// Whether Undo would do something.
    pub(crate) can_undo: Memo<bool>,
    /// Whether Redo would do something.
    pub(crate) can_redo: Memo<bool>,
    /// Whether the journal has every edit.
    pub(crate) kept: RwSignal<Kept>,
    /// The variant looked at.
    pub(crate) variant: RwSignal<String>,
    /// The locale looked at: one of the campaign's, or a pseudo-locale.
    pub(crate) locale: RwSignal<Locale>,
    /// The campaign's locales with their short names among each other.
    pub(crate) locale_names: Memo<Arc<BTreeMap<Locale, String>>>,
    /// Whether the strip offers the pseudo-locales.
    pub(crate) pseudo: RwSignal<bool>,
    /// The persona whose values fill the variables.
    pub(crate) persona: RwSignal<Option<String>>,
    /// The devices' appearance.
    pub(crate) appearance: RwSignal<Appearance>,
    /// The text size the devices are set to.
    pub(crate) text_size: RwSignal<TextSize>,
    /// When the previewed notification came.
    pub(crate) stamp: RwSignal<Stamp>,
    /// The state shown (`collapsed`, `expanded`) by `device/place`; absent means the campaign's own.
    pub(crate) state_of: RwSignal<BTreeMap<String, String>>,
    /// The field worked on: setting it moves the editor's focus there.
    pub(crate) focus: RwSignal<Option<CopyPlace>>,
    /// The choice whose table is open.
    pub(crate) varying: RwSignal<Option<Varying>>,
    /// Values that the previews show in place of the persona's, by variable; never in a file.
    pub(crate) tried: RwSignal<BTreeMap<String, Value>>,
    /// The text box that had the caret last.
    pub(crate) caret: RwSignal<Option<Caret>>,
    /// What each platform gets in the current variant and locale, with the current persona.
    pub(crate) messages: Memo<BTreeMap<Platform, Arc<Message>>>,
    /// What fits, written by the stage after each layout.
    pub(crate) fits: RwSignal<BTreeMap<SurfaceId, Vec<FieldFit>>>,
    /// The findings, written by the drawer between keystrokes.
    pub(crate) findings: RwSignal<Arc<Vec<Finding>>>,
    /// Whether the campaign has been looked at: before that, no findings do not mean that all is well.
    pub(crate) linted: RwSignal<bool>,
    /// Decoded pictures by path.
    pub(crate) pictures: RwSignal<Arc<BTreeMap<String, Arc<Picture>>>>,
    /// Pictures that could not be decoded, by path.
    pub(crate) trouble: RwSignal<BTreeMap<String, Failure>>,
    /// The screen shown.
    pub(crate) screen: RwSignal<Screen>,
    /// Paints the stage, while there is one.
    pub(crate) painting: StoredValue<Option<Painting>>,
    /// The app around it.
    pub(crate) app: AppState,
    /// The backend it lives in.
    pub(crate) backend: Backend,
    /// The files as last saved; `None` if they never were.
    saved: RwSignal<Option<Files>>,
    history: RwSignal<History>,
    pub(super) queue: StoredValue<Queue>,
    pub(super) decoded: StoredValue<Decoded>,
}

impl Workspace {
    /// Opens the state of a campaign.
    pub(crate) fn new(app: AppState, loaded: &Loaded) -> Self {
        let campaign = Campaign::read(loaded.files.clone());
        let manifest = campaign.manifest();
        let variant = manifest
            .variants
            .first()
            .map_or_else(|| "a".to_owned(), |v| v.id.clone());
        let locale = manifest.source_locale.clone();
        let persona = manifest.personas.first().map(|persona| persona.id.clone());
        let saved = (!loaded.opened.unsaved).then(|| loaded.files.clone());

        let campaign = RwSignal::new(Arc::new(campaign));
        let variant = RwSignal::new(variant);
        let locale = RwSignal::new(locale);
        let locales =
            Memo::new(move |_| campaign.with(|campaign| campaign.manifest().locales.clone()));
        let persona = RwSignal::new(persona);
        let saved = RwSignal::new(saved);
        let tried = RwSignal::new(BTreeMap::new());
        let history = RwSignal::new(History::default());
        let workspace = Self {
            campaign,
            session: RwSignal::new(loaded.opened.session.clone()),
            path: RwSignal::new(loaded.opened.path.clone()),
            read_only: RwSignal::new(loaded.opened.read_only),
            dirty: Memo::new(move |_| {
                campaign.with(|now| {
                    saved.with(|saved| !saved.as_ref().is_some_and(|old| same(old, now.files())))
                })
            }),
            can_undo: Memo::new(move |_| history.with(History::can_undo)),
            can_redo: Memo::new(move |_| history.with(History::can_redo)),
            kept: RwSignal::new(Kept::Yes),
            variant,
            locale,
            locale_names: Memo::new(move |_| locales.with(|all| Arc::new(names(all)))),
            pseudo: RwSignal::new(false),
            persona,
            appearance: RwSignal::new(Appearance::Light),
            text_size: RwSignal::new(TextSize::default()),
            stamp: RwSignal::new(Stamp::Now),
            state_of: RwSignal::new(BTreeMap::new()),
            focus: RwSignal::new(None),
            varying: RwSignal::new(None),
            tried,
            caret: RwSignal::new(None),
            messages: Memo::new(move |_| {
                campaign.with(|campaign| {
                    messages(
                        campaign,
                        &variant.read(),
                        &locale.read(),
                        persona.read().as_deref(),
                        &tried.read(),
                    )
                })
            }),
            fits: RwSignal::new(BTreeMap::new()),
            findings: RwSignal::new(Arc::default()),
            linted: RwSignal::new(false),
            pictures: RwSignal::new(Arc::default()),
            trouble: RwSignal::new(BTreeMap::new()),
            screen: RwSignal::new(Screen::Compose),
            painting: StoredValue::new(None),
            app,
            backend: app.backend,
            saved,
            history,
            queue: StoredValue::new(Queue::after(loaded.opened.last_edit)),
            decoded: StoredValue::new(Decoded::new()),
        };
        workspace.refresh_pictures();
        workspace
    }

    /// The open workspace, from context.
    pub(crate) fn here() -> Self {
        expect_context()
    }

    /// The place of a field's words in the current variant and locale.
    pub(crate) fn place(self, platform: Option<Platform>, field: Field) -> CopyPlace {
        CopyPlace {
            locale: self.locale.get(),
            variant: self.variant.get(),
            platform,
            field,
        }
    }

    /// The pseudo-locale looked at, whose words are made of the source and cannot be written. Tracked.
    pub(crate) fn made(self) -> Option<Pseudo> {
        let locale = self.locale.get();
        let is_listed = self
            .campaign
            .with(|campaign| campaign.manifest().locales.contains(&locale));
        Pseudo::of(&locale).filter(|_| !is_listed)
    }

    /// Looks at the source again, if a pseudo-locale is looked at.
    pub(crate) fn leave_made(self) {
        if untrack(|| self.made()).is_some() {
            let source = self
                .campaign
                .with_untracked(|campaign| campaign.manifest().source_locale.clone());
            self.locale.set(source);
        }
    }

    /// A locale's short name among the campaign's. Tracked.
    pub(crate) fn locale_name(self, locale: &Locale) -> String {
        self.locale_names.with(|names| {
            let known = names.get(locale).cloned();
            known.unwrap_or_else(|| locale.native_name())
        })
    }

    /// Changes the campaign, remembers how to take it back, and hands the edit to the journal.
    /// `false` if the edit was refused; the person has been told why.
    pub(crate) fn edit(self, edit: Edit) -> bool {
        let Some(inverse) = self.change(&edit) else {
            return false;
        };
        let locale = self.locale.get_untracked();
        self.history
            .update(|history| history.push(&edit, inverse, locale, now()));
        self.settle(edit);
        true
    }

    /// Takes the last step back.
    pub(crate) fn undo(self) {
        let Some((edit, locale)) = self.history.with_untracked(History::undo) else {
            return;
        };
        let Some(inverse) = self.change(&edit) else {
            return;
        };
        self.history.update(|history| history.undone(inverse));
        self.show(locale);
        self.settle(edit);
    }

    /// Does the last undone step again.
    pub(crate) fn redo(self) {
        let Some((edit, locale)) = self.history.with_untracked(History::redo) else {
            return;
        };
        let Some(inverse) = self.change(&edit) else {
            return;
        };
        self.history.update(|history| history.redone(inverse));
        self.show(locale);
        self.settle(edit);
    }

    /// Takes the last step back and forgets it: it never should have been (a damaged picture).
    pub(crate) fn take_back(self) {
        let Some((edit, _)) = self.history.with_untracked(History::undo) else {
            return;
        };
        if self.change(&edit).is_none() {
            return;
        }
        self.history.update(History::forget_last);
        self.settle(edit);
    }

    /// How many steps Undo could take back: tells whether anything was done since.
    pub(crate) fn steps(self) -> usize {
        self.history
            .try_with_untracked(History::steps)
            .unwrap_or_default()
    }

    /// Marks files as saved there.
    pub(crate) fn saved_as(self, opened: Opened, files: Files) {
        self.saved.set(Some(files));
        self.session.set(opened.session);
        self.path.set(opened.path);
        self.read_only.set(opened.read_only);
    }

    /// Applies an edit and returns its inverse. A refusal becomes a toast.
    fn change(self, edit: &Edit) -> Option<Edit> {
        let outcome = self
            .campaign
            .try_update_untracked(|campaign| apply(Arc::make_mut(campaign), edit))?;
        match outcome {
            Ok(inverse) => Some(inverse),
            Err(error) => {
                self.app.refused(&error);
                None
            }
        }
    }

    /// What follows every change: signals fire, the stage is painted, the journal hears, pictures are looked at.
    ///
    /// The pixels come before all that waits for the signals: who types looks at them.
    fn settle(self, edit: Edit) {
        self.campaign.notify();
        self.paint();
        self.keep(edit);
        let (locales, source) = self.campaign.with_untracked(|campaign| {
            let manifest = campaign.manifest();
            (manifest.locales.clone(), manifest.source_locale.clone())
        });
        let here = self.locale.get_untracked();
        if !locales.contains(&here) && Pseudo::of(&here).is_none() {
            self.locale.set(source);
        }
        self.refresh_pictures();
    }

    /// Paints the stage at once.
    fn paint(self) {
        let painting = self.painting.try_get_value().flatten();
        if let Some(painting) = painting {
            painting.run();
        }
    }

    /// Looks at a locale, if the campaign has it.
    fn show(self, locale: Locale) {
        let there = self
            .campaign
            .with_untracked(|campaign| campaign.manifest().locales.contains(&locale));
        if there && self.locale.get_untracked() != locale {
            self.locale.set(locale);
        }
    }
}

/// Each locale's short name among the others.
fn names(all: &[Locale]) -> BTreeMap<Locale, String> {
    let named = all
        .iter()
        .map(|locale| (locale.clone(), locale.name_among(all)));
    named.collect()
}

/// Whether two folders hold the same bytes. Shared bytes are not compared again.
fn same(old: &Files, new: &Files) -> bool {
    old.len() == new.len()
        && old
            .iter()
            .zip(new)
            .all(|((a, x), (b, y))| a == b && (Arc::ptr_eq(x, y) || x == y))
}

/// What every platform gets.
fn messages(
    campaign: &Campaign,
    variant: &str,
    locale: &Locale,
    persona: Option<&str>,
    tried: &BTreeMap<String, Value>,
) -> BTreeMap<Platform, Arc<Message>> {
    Platform::ALL
        .into_iter()
        .map(|platform| {
            let request = Request {
                variant,
                locale,
                platform,
                persona,
            };
            let (message, _) = resolve_with(campaign, request, tried);
            (platform, Arc::new(message))
        })
        .collect()
}
