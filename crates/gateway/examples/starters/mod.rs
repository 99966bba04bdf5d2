//! The starters' messages: real words in six languages and three scripts, with nearly all that can be set.

use std::fs;
use std::path::Path;

use carillon_campaign::{AppProfile, Campaign, Files, Message, Platform, Request, resolve};

/// The starters that say something.
const FOLDERS: [&str; 2] = ["streak-saver", "welcome"];

/// A message for each locale and persona, the longest words there can be among them, and the app that sends it.
pub(crate) fn messages(platform: Platform) -> Vec<(AppProfile, Message)> {
    let mut all = Vec::new();
    for folder in FOLDERS {
        let campaign = read(folder);
        let manifest = campaign.manifest();
        let personas = manifest.personas.iter().map(|persona| persona.id.as_str());
        let personas: Vec<&str> = personas.chain(["worst-longest"]).collect();
        for locale in &manifest.locales {
            for persona in &personas {
                let request = Request {
                    variant: &manifest.variants[0].id,
                    locale,
                    platform,
                    persona: Some(persona),
                };
                all.push((campaign.app().clone(), resolve(&campaign, request).0));
            }
        }
    }
    all
}

/// A starter, without its pictures.
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
