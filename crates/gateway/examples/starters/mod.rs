//! The starters' messages: real words in six languages and three scripts, with nearly all that can be set.

use std::fs;
use std::path::Path;

use carillon_campaign::{Campaign, Files, Message, Platform, Request, resolve};

/// The starters that say something.
const FOLDERS: [&str; 2] = ["streak-saver", "welcome"];

/// The starters, without their pictures.
pub(crate) fn campaigns() -> Vec<Campaign> {
    FOLDERS.map(read).into()
}

/// Whose values the words get: every persona of the campaign, and the one with the longest words there can be.
pub(crate) fn personas(campaign: &Campaign) -> Vec<String> {
    let personas = campaign.manifest().personas.iter();
    let mut personas: Vec<String> = personas.map(|persona| persona.id.clone()).collect();
    personas.push("worst-longest".to_owned());
    personas
}

/// A message for each locale and persona.
pub(crate) fn messages(campaign: &Campaign, platform: Platform) -> Vec<Message> {
    let manifest = campaign.manifest();
    let mut all = Vec::new();
    for locale in &manifest.locales {
        for persona in personas(campaign) {
            let request = Request {
                variant: &manifest.variants[0].id,
                locale,
                platform,
                persona: Some(&persona),
            };
            all.push(resolve(campaign, request).0);
        }
    }
    all
}

fn read(name: &str) -> Campaign {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/starters");
    let folder = root.join(name);
    let mut files = Files::new();
    let mut add = |path: String| {
        let bytes = fs::read(folder.join(&path)).expect("the starter is there");
        files.insert(path, bytes.into());
    };
    add("campaign.toml".to_owned());
    add("app.toml".to_owned());
    for entry in fs::read_dir(folder.join("locales")).expect("it has words") {
        let name = entry.expect("a file").file_name();
        add(format!("locales/{}", name.to_string_lossy()));
    }
    Campaign::read(files)
}
