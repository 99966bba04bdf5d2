//! The preview engine with the fonts each text needs, loaded when it needs them.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use carillon_campaign::{AppProfile, Message};
use carillon_preview::picture::Picture;
use carillon_preview::{
    Appearance, Card, Engine, FaceId, Fonts, Framing, Scene, Stamp, Surface, TextSize,
};
use carillon_store::Assets;

use crate::Trouble;

/// Fonts are asked for again after loading: a face may turn out not to have a character. No chain is longer.
const ROUNDS: usize = 8;

/// Lays out and paints.
pub(crate) struct Studio {
    /// The engine; its fonts suffice for what was prepared.
    pub(crate) engine: Engine,
    assets: Assets,
}

/// How a device is set.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct View {
    /// Light or dark.
    pub(crate) appearance: Appearance,
    /// The person's text size.
    pub(crate) text_size: TextSize,
    /// When the notification came.
    pub(crate) stamp: Stamp,
    /// How much is drawn around the card.
    pub(crate) framing: Framing,
}

/// Finds fonts and starters.
pub(crate) fn assets() -> Result<Assets, Trouble> {
    Assets::find(&[] as &[PathBuf]).map_err(|error| match error {
        carillon_store::StoreError::NotFound { path } => Trouble::NoAssets {
            path: path.display().to_string(),
        },
        other => other.into(),
    })
}

impl Studio {
    /// A studio with the faces every surface needs.
    pub(crate) fn new() -> Result<Self, Trouble> {
        let mut studio = Self {
            engine: Engine::new(Fonts::default()),
            assets: assets()?,
        };
        studio.load(&Fonts::first())?;
        Ok(studio)
    }

    /// Loads what a message needs on a surface.
    pub(crate) fn prepare(
        &mut self,
        surface: &Surface,
        message: &Message,
        app: &AppProfile,
    ) -> Result<(), Trouble> {
        let text = words_of(message, app);
        for _ in 0..ROUNDS {
            let lacking = self.engine.fonts().lacking(surface, &text, &message.locale);
            if lacking.is_empty() {
                break;
            }
            self.load(&lacking)?;
        }
        Ok(())
    }

    /// Lays a message out, alone on its card.
    pub(crate) fn card(
        &mut self,
        surface: &Surface,
        message: &Message,
        app: &AppProfile,
        pictures: &BTreeMap<String, Arc<Picture>>,
        view: View,
    ) -> Result<Card, Trouble> {
        self.prepare(surface, message, app)?;
        Ok(self.engine.layout(&Scene {
            surface,
            appearance: view.appearance,
            text_size: view.text_size,
            stamp: view.stamp,
            framing: view.framing,
            message,
            app,
            pictures,
        }))
    }

    fn load(&mut self, faces: &[FaceId]) -> Result<(), Trouble> {
        for id in faces {
            let Some(face) = Fonts::faces().iter().find(|face| face.id == *id) else {
                continue;
            };
            let bytes = self.assets.font(face.file)?;
            let loaded = self.engine.fonts_mut().load(id, bytes);
            loaded.map_err(|_| Trouble::BadFont {
                path: face.file.to_owned(),
            })?;
        }
        Ok(())
    }
}

/// Every word that is drawn for a message.
fn words_of(message: &Message, app: &AppProfile) -> String {
    let subtitle = message
        .subtitle
        .as_ref()
        .map_or("", |subtitle| &subtitle.text);
    let mut text = [&app.name, &message.title.text, subtitle, &message.body.text].join("\n");
    for button in &message.buttons {
        text.push('\n');
        text.push_str(&button.label.text);
    }
    text
}
