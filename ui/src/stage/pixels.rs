//! The page's one engine, and its fonts: the first faces before the first picture, others when a text needs
//! them. A face that has not come, or never comes, holds nothing up.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use carillon_campaign::Message;
use carillon_preview::{Engine, FaceId, Fonts, Surface};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::backend::Backend;

thread_local! {
    static PAGE: Pixels = Pixels::new();
}

/// The engine with its fonts. Cheap to clone; all clones are the same.
#[derive(Clone)]
pub(crate) struct Pixels(Rc<Inner>);

struct Inner {
    engine: RefCell<Engine>,
    /// Faces asked for, so that none is asked for twice.
    asked: RefCell<BTreeSet<FaceId>>,
    /// Counts what became of the faces: 0 until the first ones are there.
    generation: ArcRwSignal<u32>,
    /// Faces that could not be loaded.
    failed: ArcRwSignal<Vec<FaceId>>,
}

impl Pixels {
    fn new() -> Self {
        Self(Rc::new(Inner {
            engine: RefCell::new(Engine::new(Fonts::default())),
            asked: RefCell::default(),
            generation: ArcRwSignal::new(0),
            failed: ArcRwSignal::new(Vec::new()),
        }))
    }

    /// The page's engine; the first call starts loading the first faces.
    pub(crate) fn here() -> Self {
        let pixels = PAGE.with(Clone::clone);
        pixels.want(Fonts::first());
        pixels
    }

    /// Changes whenever pictures may look different because of fonts; 0 means nothing can be drawn yet.
    /// Tracked.
    pub(crate) fn generation(&self) -> u32 {
        self.0.generation.get()
    }

    /// Faces that could not be loaded. Tracked.
    pub(crate) fn failed(&self) -> Vec<FaceId> {
        self.0.failed.get()
    }

    /// Works with the engine. `None` if it is at work already, which only a bug could bring about.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&mut Engine) -> T) -> Option<T> {
        let mut engine = self.0.engine.try_borrow_mut().ok()?;
        Some(work(&mut engine))
    }

    /// Asks for the faces a message lacks on a surface; pictures change when they come.
    pub(crate) fn want_for(&self, surface: &Surface, message: &Message, app: &str) {
        let lacking = self.with(|engine| lacking(engine, surface, message, app));
        self.want(lacking.unwrap_or_default());
    }

    /// Loads every face a message needs on a surface and waits for it: for hashes, where all must be there.
    pub(crate) async fn load_for(&self, surface: &Surface, message: &Message, app: &str) {
        self.load(Fonts::first()).await;
        // A face may turn out to lack a character, which asks for another: as often as there are faces.
        for _ in Fonts::faces() {
            let lacking = self
                .with(|engine| lacking(engine, surface, message, app))
                .unwrap_or_default();
            if !self.load(lacking).await {
                return;
            }
        }
    }

    /// Loads faces in the background, each once.
    fn want(&self, faces: Vec<FaceId>) {
        let new = self.unasked(faces);
        if new.is_empty() {
            return;
        }
        let this = self.clone();
        spawn_local(async move {
            this.fetch(new).await;
        });
    }

    /// Loads faces that are not there; `false` if there was nothing to do.
    async fn load(&self, faces: Vec<FaceId>) -> bool {
        let missing = self.with(|engine| {
            let there = engine.fonts();
            faces
                .into_iter()
                .filter(|face| !there.has(face))
                .collect::<Vec<_>>()
        });
        let failed = self.0.failed.get_untracked();
        let missing: Vec<_> = missing
            .unwrap_or_default()
            .into_iter()
            .filter(|face| !failed.contains(face))
            .collect();
        if missing.is_empty() {
            return false;
        }
        self.0.asked.borrow_mut().extend(missing.iter().copied());
        self.fetch(missing).await;
        true
    }

    fn unasked(&self, faces: Vec<FaceId>) -> Vec<FaceId> {
        let mut asked = self.0.asked.borrow_mut();
        faces
            .into_iter()
            .filter(|face| asked.insert(face))
            .collect()
    }

    /// Fetches all at once, so that one picture changes once.
    async fn fetch(&self, faces: Vec<FaceId>) {
        let backend = Backend::here();
        let coming: Vec<_> = faces
            .into_iter()
            .map(|face| async move { (face, backend.font(face).await) })
            .map(Box::pin)
            .collect();
        for (face, bytes) in join(coming).await {
            let loaded = bytes
                .ok()
                .and_then(|bytes| self.with(|engine| engine.fonts_mut().load(face, bytes).is_ok()));
            if loaded != Some(true) {
                self.0.failed.update(|failed| failed.push(face));
            }
        }
        self.0.generation.update(|generation| *generation += 1);
    }
}

/// The faces a message lacks on a surface.
fn lacking(engine: &Engine, surface: &Surface, message: &Message, app: &str) -> Vec<FaceId> {
    let mut text = String::from(app);
    let fields = [
        Some(&message.title),
        message.subtitle.as_ref(),
        Some(&message.body),
    ];
    for words in fields
        .into_iter()
        .flatten()
        .chain(message.buttons.iter().map(|button| &button.label))
    {
        text.push(' ');
        text.push_str(&words.text);
    }
    engine.fonts().lacking(surface, &text, &message.locale)
}

/// Waits for all of them, each going on by itself meanwhile.
async fn join<T, F: Future<Output = T> + Unpin>(futures: Vec<F>) -> Vec<T> {
    let mut waiting: Vec<_> = futures.into_iter().map(|future| (future, None)).collect();
    std::future::poll_fn(|context| {
        let mut pending = false;
        for (future, done) in &mut waiting {
            if done.is_some() {
                continue;
            }
            match std::pin::Pin::new(future).poll(context) {
                std::task::Poll::Ready(value) => *done = Some(value),
                std::task::Poll::Pending => pending = true,
            }
        }
        if pending {
            std::task::Poll::Pending
        } else {
            std::task::Poll::Ready(())
        }
    })
    .await;
    waiting.into_iter().filter_map(|(_, done)| done).collect()
}
