//! Findings that are kept are those that would be found.

use carillon_campaign::{Campaign, CopyPlace, Edit, Field, apply};
use carillon_lint::{Finding, Kept, check_locale};

use super::bench::{Bench, no_pictures, with_engine};
use super::locale;

/// Writes words into a title.
fn title(campaign: &mut Campaign, tag: &str, draft: &str) {
    let place = CopyPlace {
        locale: locale(tag),
        variant: "a".to_owned(),
        platform: None,
        field: Field::Title,
    };
    let draft = draft.to_owned();
    apply(campaign, &Edit::Write { place, draft }).unwrap();
}

/// What is kept of every locale, after asserting that it is what is found.
fn check(kept: &mut Kept, campaign: &Campaign, persona: Option<&str>, why: &str) -> Vec<Finding> {
    let mut all = Vec::new();
    for locale in &campaign.manifest().locales {
        let (known, found) = with_engine(|engine| {
            let pictures = no_pictures();
            let known = kept.locale(campaign, locale, persona, &pictures, engine);
            let known = known.to_vec();
            (
                known,
                check_locale(campaign, locale, persona, &pictures, engine),
            )
        });
        assert_eq!(known, found, "{locale}: {why}");
        all.extend(known);
    }
    all
}

#[test]
fn what_is_kept_follows_every_edit() {
    let mut kept = Kept::default();
    let mut campaign = Bench::default()
        .settings(r#"["en-US", "fr-FR"]"#, r#"["en-US", "fr-FR", "fr-CA"]"#)
        .file("locales/fr-CA.ftl", Some(b""))
        .campaign();
    let amelia = Some("amelia");
    check(&mut kept, &campaign, amelia, "at first");
    let first = check(&mut kept, &campaign, amelia, "nothing changed");

    title(
        &mut campaign,
        "fr-FR",
        &"Dernier jour de toutes nos offres ".repeat(8),
    );
    let longer = check(
        &mut kept,
        &campaign,
        amelia,
        "French, and what falls back to it",
    );
    assert!(
        longer.len() > first.len(),
        "a title too long for its card is found"
    );

    title(&mut campaign, "fr-FR", "");
    let fallen = check(&mut kept, &campaign, amelia, "a French title less");
    let in_canada = |findings: &[Finding]| {
        let canadian = |finding: &&Finding| finding.locale == Some(locale("fr-CA"));
        findings
            .iter()
            .filter(canadian)
            .cloned()
            .collect::<Vec<_>>()
    };
    assert_ne!(
        in_canada(&fallen),
        in_canada(&longer),
        "a Canadian title falls back to English now"
    );

    title(&mut campaign, "en-US", "Last day, {$nobody}");
    check(
        &mut kept,
        &campaign,
        amelia,
        "the source, which all are measured by",
    );
    check(&mut kept, &campaign, None, "nobody's values");
    let canada = locale("fr-CA");
    apply(&mut campaign, &Edit::RemoveLocale { locale: canada }).unwrap();
    check(&mut kept, &campaign, amelia, "a locale less");
}
