//! The starter campaigns are read without a problem and resolve everywhere.

#![expect(
    clippy::unwrap_used,
    reason = "a starter that cannot be opened fails its test"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use carillon_campaign::{Campaign, CopyPlace, Field, Files, Locale, Platform, Request, resolve};

fn folder(starter: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../assets/starters")
        .join(starter)
}

/// A starter's text files, and a placeholder for each picture.
fn read(starter: &str) -> Campaign {
    let mut files = Files::new();
    let mut add = |path: &str| {
        let bytes = std::fs::read(folder(starter).join(path)).unwrap();
        files.insert(path.to_owned(), bytes.into());
    };
    add("campaign.toml");
    add("app.toml");
    for entry in std::fs::read_dir(folder(starter).join("locales")).unwrap() {
        add(&format!(
            "locales/{}",
            entry.unwrap().file_name().to_str().unwrap()
        ));
    }
    for picture in ["media/hero.png", "media/icon.png"] {
        files.insert(picture.to_owned(), b"placeholder".to_vec().into());
    }
    Campaign::read(files)
}

/// Every message of a starter, by locale, platform and persona.
fn messages(campaign: &Campaign) -> Vec<(carillon_campaign::Message, String)> {
    let manifest = campaign.manifest();
    let personas = manifest
        .personas
        .iter()
        .map(|persona| Some(persona.id.as_str()))
        .chain([None]);
    let mut messages = Vec::new();
    for persona in personas {
        for locale in &manifest.locales {
            for platform in manifest.platforms.iter().copied() {
                let (message, problems) = resolve(
                    campaign,
                    Request {
                        variant: "a",
                        locale,
                        platform,
                        persona,
                    },
                );
                let case = format!("{locale} on {} for {persona:?}", platform.id());
                assert_eq!(
                    problems,
                    [],
                    "{case}: a starter shows no problem to a newcomer"
                );
                messages.push((message, case));
            }
        }
    }
    messages
}

#[test]
fn every_starter_reads_without_a_problem_and_resolves_everywhere() {
    for (starter, count) in [
        ("streak-saver", 3 * 4 * 3),
        ("welcome", 3 * 3 * 3),
        ("blank", 3),
    ] {
        let campaign = read(starter);
        assert_eq!(
            campaign.problems(),
            [],
            "{starter}: a newcomer's first campaign is clean"
        );
        assert_eq!(
            messages(&campaign).len(),
            count,
            "{starter}: persona × locale × platform"
        );
    }
}

#[test]
fn no_starter_but_the_blank_one_leaves_a_word_out_or_falls_back() {
    for starter in ["streak-saver", "welcome"] {
        for (message, case) in messages(&read(starter)) {
            assert!(
                !message.title.text.is_empty() && !message.body.text.is_empty(),
                "{starter}, {case}"
            );
            assert_eq!(
                message.body.from, message.locale,
                "{starter}, {case}: translated"
            );
            assert!(
                !message.body.text.contains("->"),
                "{starter}, {case}: no Fluent shows"
            );
        }
    }
}

#[test]
fn the_streak_saver_counts_days_as_each_language_does() {
    let campaign = read("streak-saver");
    let bodies: BTreeSet<String> = messages(&campaign)
        .into_iter()
        .filter(|(message, _)| message.platform == Platform::Ios)
        .map(|(message, _)| message.body.text)
        .collect();
    let shows = |part: &str| bodies.iter().any(|body| body.contains(part));
    for part in [
        "12 days",
        "1,234 days",
        "12 jours",
        "1\u{202f}234 jours",
        "يومًا",
        "12日連続",
        "1,234日連続",
    ] {
        assert!(shows(part), "{part} in {bodies:#?}");
    }
}

#[test]
fn the_blank_starter_has_a_place_for_words_and_none_yet() {
    let campaign = read("blank");
    let locale = Locale::new("en-US").unwrap();
    let place = CopyPlace {
        locale,
        variant: "a".to_owned(),
        platform: None,
        field: Field::Title,
    };
    assert_eq!(campaign.draft(&place), None, "nothing is written yet");
    assert!(
        campaign
            .variant("a")
            .expect("one variant")
            .buttons
            .is_empty(),
        "and there are no buttons"
    );
}
