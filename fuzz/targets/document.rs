//! Any files are a campaign with problems, never a panic; and what is read resolves.

#![no_main]

use std::sync::Arc;

use carillon_campaign::{Campaign, Files, Platform, Request, resolve};
use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;

/// A folder, as the fuzzer fills it.
#[derive(Arbitrary, Debug)]
struct Folder<'a> {
    manifest: &'a [u8],
    app: &'a [u8],
    source: &'a [u8],
    other: &'a [u8],
}

/// What every folder starts from, so that the fuzzer's bytes are about copy, too.
const MANIFEST: &[u8] = include_bytes!("../../assets/starters/streak-saver/campaign.toml");

fuzz_target!(|folder: Folder<'_>| {
    let mut files = Files::new();
    let manifest = if folder.manifest.is_empty() {
        MANIFEST
    } else {
        folder.manifest
    };
    for (path, bytes) in [
        ("campaign.toml", manifest),
        ("app.toml", folder.app),
        ("locales/en-US.ftl", folder.source),
        ("locales/ar.ftl", folder.other),
    ] {
        files.insert(path.to_owned(), Arc::from(bytes));
    }
    let campaign = Campaign::read(files);
    let manifest = campaign.manifest();
    for variant in manifest.variants.iter().take(3) {
        for locale in manifest.locales.iter().take(4) {
            for platform in Platform::ALL {
                let persona = manifest.personas.first().map(|persona| persona.id.as_str());
                resolve(
                    &campaign,
                    Request {
                        variant: &variant.id,
                        locale,
                        platform,
                        persona,
                    },
                );
            }
        }
    }
});
