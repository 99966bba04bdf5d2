//! A campaign in memory that nothing is wrong with, to be spoilt one thing at a time.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use carillon_campaign::{Campaign, Files, Locale};
use carillon_lint::{Finding, check};
use carillon_preview::picture::Picture;
use carillon_preview::{Engine, Fonts};

const CAMPAIGN: &str = r#"format = 1
name = "Spring sale"
purpose = "promotional"
source-locale = "en-US"
locales = ["en-US", "fr-FR"]
platforms = ["ios", "android", "web"]
surfaces = ["iphone-16/lock/collapsed", "pixel-9/heads-up/collapsed", "chrome-windows-11/toast/default"]

[[variants]]
id = "a"
on-tap = "https://juniper.example/sale"
picture = { file = "media/hero.png", url = "https://juniper.example/hero.png" }

[ios]
category = "SALE"
collapse-id = "sale"

[[variables]]
name = "first_name"

[[personas]]
id = "amelia"
name = "Amelia"
values = { first_name = "Amelia" }
"#;

const APP: &str = r#"name = "Juniper"
link-schemes = ["juniper"]
"#;

const ENGLISH: &str = "a =\n    .title = Last day\n    .body = Free delivery, { $first_name }.\n";
const FRENCH: &str =
    "a =\n    .title = Dernier jour\n    .body = Livraison offerte, { $first_name }.\n";

/// A campaign to spoil.
pub(crate) struct Bench {
    files: BTreeMap<String, Vec<u8>>,
}

impl Default for Bench {
    fn default() -> Self {
        let files = [
            ("campaign.toml", CAMPAIGN),
            ("app.toml", APP),
            ("locales/en-US.ftl", ENGLISH),
            ("locales/fr-FR.ftl", FRENCH),
            ("media/hero.png", "not looked at"),
        ];
        Self {
            files: files
                .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
                .into(),
        }
    }
}

impl Bench {
    /// Another file, or none.
    pub(crate) fn file(mut self, name: &str, bytes: Option<&[u8]>) -> Self {
        match bytes {
            Some(bytes) => self.files.insert(name.to_owned(), bytes.to_vec()),
            None => self.files.remove(name),
        };
        self
    }

    /// Replaces words of a file.
    pub(crate) fn replace(mut self, name: &str, from: &str, to: &str) -> Self {
        let text = String::from_utf8(self.files[name].clone()).unwrap();
        assert!(text.contains(from), "{name} has no {from:?} to replace");
        self.files
            .insert(name.to_owned(), text.replace(from, to).into_bytes());
        self
    }

    /// The English words.
    pub(crate) fn english(self, text: &str) -> Self {
        self.file("locales/en-US.ftl", Some(text.as_bytes()))
    }

    /// The French words.
    pub(crate) fn french(self, text: &str) -> Self {
        self.file("locales/fr-FR.ftl", Some(text.as_bytes()))
    }

    /// `campaign.toml` with a replacement.
    pub(crate) fn settings(self, from: &str, to: &str) -> Self {
        self.replace("campaign.toml", from, to)
    }

    /// The campaign.
    pub(crate) fn campaign(self) -> Campaign {
        let files: Files = self
            .files
            .into_iter()
            .map(|(name, bytes)| (name, Arc::from(bytes)))
            .collect();
        Campaign::read(files)
    }

    /// All findings, with the first persona.
    pub(crate) fn findings(self) -> Vec<Finding> {
        let campaign = self.campaign();
        with_engine(|engine| check(&campaign, Some("amelia"), &no_pictures(), engine))
    }

    /// The findings of one rule.
    pub(crate) fn of(self, rule: &str) -> Vec<Finding> {
        self.findings()
            .into_iter()
            .filter(|finding| finding.rule == rule)
            .collect()
    }
}

/// No decoded pictures.
pub(crate) fn no_pictures() -> BTreeMap<String, Arc<Picture>> {
    BTreeMap::new()
}

/// An engine with the fonts of Latin text; made once a thread, since loading takes longer than any check.
pub(crate) fn with_engine<T>(run: impl FnOnce(&mut Engine) -> T) -> T {
    thread_local! {
        static ENGINE: RefCell<Engine> = RefCell::new(engine());
    }
    ENGINE.with_borrow_mut(run)
}

fn engine() -> Engine {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/fonts");
    let mut fonts = Fonts::default();
    for face in Fonts::faces()
        .iter()
        .filter(|face| Fonts::first().contains(&face.id))
    {
        fonts
            .load(face.id, std::fs::read(folder.join(face.file)).unwrap())
            .unwrap();
    }
    Engine::new(fonts)
}

/// A locale by its tag.
pub(crate) fn locale(tag: &str) -> Locale {
    Locale::new(tag).unwrap()
}
