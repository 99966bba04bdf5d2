//! Golden cases: a scene as a small text, with the rule it proves and the fit it expects. Parsed purely,
//! so that the tests and the page that compares engines read the same files.

mod expected;
mod probe;

use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_campaign::{
    AndroidSettings, AppProfile, Button, InterruptionLevel, IosSettings, Locale, Message,
    MessagePicture, Platform, Purpose, ResolvedText, Settings, WebSettings,
};
use serde::Deserialize;

use crate::picture::Picture;
use crate::{
    Appearance, Bitmap, Card, Engine, FieldFit, Framing, Scene, Stamp, Surface, SurfaceId,
    TextSize, surface,
};

pub use expected::ExpectedFit;
pub use probe::Probe;

/// A case.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// The rule it proves, as a sentence.
    pub rule: String,
    /// What is drawn: a card, or a probe of the rasteriser.
    pub surface: &'static SurfaceId,
    /// Light or dark.
    pub appearance: Appearance,
    /// The time stamp.
    pub stamp: Stamp,
    /// The card alone or the whole screen.
    pub framing: Framing,
    /// The person's text size.
    pub text_size: TextSize,
    /// Device pixels a point.
    pub scale: f32,
    /// The message.
    pub message: Message,
    /// The sender.
    pub app: AppProfile,
    /// Drawn in place of a card.
    pub probe: Option<Probe>,
    /// What `fit()` says, field by field; `None` in a new case.
    pub fit: Option<BTreeMap<String, ExpectedFit>>,
}

/// A case that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CaseError {
    /// Not TOML of the expected shape; the parser's words.
    #[error("{0}")]
    Syntax(String),
    /// No such surface.
    #[error("no surface {0}")]
    Surface(String),
    /// Not a BCP 47 tag.
    #[error("not a locale: {0}")]
    Locale(String),
    /// A case without a rule proves nothing.
    #[error("no rule")]
    NoRule,
}

/// The file as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Written {
    rule: String,
    surface: String,
    #[serde(default)]
    appearance: Appearance,
    locale: Option<String>,
    #[serde(default)]
    stamp: Stamp,
    #[serde(default)]
    framing: Framing,
    #[serde(default)]
    text_size: TextSize,
    /// iOS: `time-sensitive` or `critical` changes the card.
    interruption_level: Option<InterruptionLevel>,
    /// Android: the channel's name where it shows.
    channel: Option<String>,
    scale: Option<f32>,
    title: Option<String>,
    subtitle: Option<String>,
    body: Option<String>,
    #[serde(default)]
    buttons: Vec<String>,
    image: Option<String>,
    probe: Option<Probe>,
    #[serde(default)]
    app: WrittenApp,
    fit: Option<BTreeMap<String, ExpectedFit>>,
}

/// `[app]` as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
struct WrittenApp {
    name: String,
    accent: Option<String>,
    icon: Option<String>,
    site: Option<String>,
}

impl Default for WrittenApp {
    fn default() -> Self {
        Self {
            name: "Juniper".to_owned(),
            accent: Some("#234a3b".to_owned()),
            icon: Some("icon.png".to_owned()),
            site: Some("https://juniper.example".to_owned()),
        }
    }
}

impl Case {
    /// Reads a case.
    pub fn parse(text: &str) -> Result<Self, CaseError> {
        let written: Written =
            toml::from_str(text).map_err(|error| CaseError::Syntax(error.to_string()))?;
        if written.rule.trim().is_empty() {
            return Err(CaseError::NoRule);
        }
        let id: SurfaceId = written.surface.parse().map_err(CaseError::Surface)?;
        let found = surface(&id).ok_or(CaseError::Surface(written.surface))?;
        let tag = written.locale.as_deref().unwrap_or("en");
        let locale = Locale::new(tag).map_err(|error| CaseError::Locale(error.tag))?;
        let words = |text: Option<String>| ResolvedText {
            text: text.unwrap_or_default(),
            ..ResolvedText::empty(locale.clone())
        };
        let message = Message {
            platform: found.platform,
            variant: "a".to_owned(),
            direction: locale.direction(),
            title: words(written.title),
            subtitle: written.subtitle.map(|text| words(Some(text))),
            body: words(written.body),
            buttons: (1..)
                .zip(written.buttons)
                .map(|(number, label)| Button {
                    number,
                    label: words(Some(label)),
                    link: None,
                })
                .collect(),
            picture: written.image.map(|file| MessagePicture {
                file: Some(file),
                url: None,
            }),
            on_tap: None,
            settings: settings(found.platform, written.interruption_level, written.channel),
            purpose: Purpose::Promotional,
            locale,
        };
        let WrittenApp {
            name,
            accent,
            icon,
            site,
        } = written.app;
        Ok(Self {
            rule: written.rule,
            surface: &found.id,
            appearance: written.appearance,
            stamp: written.stamp,
            framing: written.framing,
            text_size: written.text_size,
            scale: written.scale.unwrap_or(1.0),
            message,
            app: AppProfile {
                name,
                accent,
                icon,
                site,
                ..AppProfile::default()
            },
            probe: written.probe,
            fit: written.fit,
        })
    }

    /// The pictures it needs, by their file name in the media folder.
    pub fn media(&self) -> Vec<&str> {
        let picture = self
            .message
            .picture
            .as_ref()
            .and_then(|picture| picture.file.as_deref());
        picture
            .into_iter()
            .chain(self.app.icon.as_deref())
            .collect()
    }

    /// The surface it is drawn on.
    pub fn surface(&self) -> Option<&'static Surface> {
        surface(self.surface)
    }

    /// The scene, where its surface exists (it did when it was read).
    pub fn scene<'a>(&'a self, pictures: &'a BTreeMap<String, Arc<Picture>>) -> Option<Scene<'a>> {
        Some(Scene {
            surface: self.surface()?,
            appearance: self.appearance,
            text_size: self.text_size,
            stamp: self.stamp,
            framing: self.framing,
            message: &self.message,
            app: &self.app,
            pictures,
        })
    }

    /// Lays it out and paints it.
    pub fn render(
        &self,
        engine: &mut Engine,
        pictures: &BTreeMap<String, Arc<Picture>>,
    ) -> Option<(Card, Bitmap)> {
        let scene = self.scene(pictures)?;
        let card = match self.probe {
            Some(probe) => engine.layout_probe(probe, &scene),
            None => engine.layout(&scene),
        };
        let bitmap = engine.paint(&card, self.scale);
        Some((card, bitmap))
    }

    /// What `fit()` said, in the form a case expects it.
    pub fn observed(fits: &[FieldFit]) -> BTreeMap<String, ExpectedFit> {
        fits.iter()
            .map(|fit| (fit.field.attribute().into_owned(), ExpectedFit::from(fit)))
            .collect()
    }

    /// The case's text with its expected fit replaced.
    pub fn with_fit(text: &str, fits: &[FieldFit]) -> String {
        let head = text.split("\n[fit]").next().unwrap_or(text).trim_end();
        let rows = fits.iter().map(|fit| {
            format!(
                "{} = {}",
                fit.field.attribute(),
                ExpectedFit::from(fit).row()
            )
        });
        let rows: Vec<String> = rows.chain([String::new()]).collect();
        format!("{head}\n\n[fit]\n{}", rows.join("\n"))
    }
}

/// A platform's settings, as far as a picture depends on them.
fn settings(
    platform: Platform,
    interruption_level: Option<InterruptionLevel>,
    channel: Option<String>,
) -> Settings {
    match platform {
        Platform::Ios => Settings::Ios(IosSettings {
            interruption_level: interruption_level.unwrap_or_default(),
            ..IosSettings::default()
        }),
        Platform::Android => Settings::Android(AndroidSettings {
            channel,
            ..AndroidSettings::default()
        }),
        Platform::Web => Settings::Web(WebSettings::default()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Case, CaseError};

    #[test]
    fn a_case_needs_a_rule_a_surface_and_known_keys() {
        let bad = |text: &str| Case::parse(text).unwrap_err();
        assert_eq!(
            bad("rule = ''\nsurface = 'iphone-16/lock/collapsed'"),
            CaseError::NoRule
        );
        assert_eq!(
            bad("rule = 'r'\nsurface = 'iphone-3/lock/collapsed'"),
            CaseError::Surface("iphone-3/lock/collapsed".into())
        );
        assert!(matches!(
            bad("rule = 'r'\nsurface = 'iphone-16/lock/collapsed'\ncolour = 1"),
            CaseError::Syntax(_)
        ));
    }

    #[test]
    fn the_expected_fit_is_replaced_and_read_back() {
        let text = "rule = 'r'\nsurface = 'iphone-16/lock/collapsed'\nbody = 'b'\n\n[fit]\nbody = \"old\"\n";
        let replaced = Case::with_fit(text, &[]);
        assert_eq!(
            replaced,
            "rule = 'r'\nsurface = 'iphone-16/lock/collapsed'\nbody = 'b'\n\n[fit]\n"
        );
        assert!(Case::parse(&replaced).unwrap().fit.unwrap().is_empty());
    }
}
