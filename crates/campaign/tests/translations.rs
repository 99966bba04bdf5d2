//! Translations: what each is of, how it stands, and whose words stand in for it.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up fails")]

use carillon_campaign::{
    Campaign, CopyPlace, Edit, Field, Files, Locale, Phrase, Platform, Translated,
    TranslationStatus, apply,
};

const MANIFEST: &str = "source-locale = \"en\"
locales = [\"en\", \"fr-FR\", \"fr-CA\", \"de\"]
";
const ENGLISH: &str = "a =
    .title = Your streak ends tonight
    .body = Play now
    .button-1 = Play
a-android =
    .body = Play before midnight
";
const FRENCH: &str = "a =
    .title = Votre série s’arrête ce soir
    .subtitle = Un reste d’hier
    .body = Play now
";

fn campaign() -> Campaign {
    let files: Files = [
        ("campaign.toml", MANIFEST),
        ("locales/en.ftl", ENGLISH),
        ("locales/fr-FR.ftl", FRENCH),
        ("locales/fr-CA.ftl", ""),
        ("locales/de.ftl", ""),
    ]
    .map(|(path, text)| (path.to_owned(), text.as_bytes().into()))
    .into();
    Campaign::read(files)
}

fn at(locale: &str, platform: Option<Platform>, field: Field) -> CopyPlace {
    CopyPlace {
        locale: locale_of(locale),
        variant: "a".to_owned(),
        platform,
        field,
    }
}

fn locale_of(tag: &str) -> Locale {
    Locale::new(tag).unwrap()
}

fn write(campaign: &mut Campaign, place: CopyPlace, draft: &str) -> Edit {
    let draft = draft.to_owned();
    apply(campaign, &Edit::Write { place, draft }).unwrap()
}

fn status(campaign: &Campaign, place: &CopyPlace) -> TranslationStatus {
    campaign.translation(place).status
}

fn check(place: &CopyPlace, expected: &TranslationStatus, why: &str) {
    assert_eq!(status(&campaign(), place), *expected, "{why}");
}

#[test]
fn every_field_says_how_it_stands() {
    check(
        &at("fr-FR", None, Field::Title),
        &TranslationStatus::Translated,
        "words of its own, and nothing says that they are old",
    );
    check(
        &at("fr-FR", None, Field::Body),
        &TranslationStatus::SameAsSource,
        "the very words of the source",
    );
    check(
        &at("fr-FR", None, Field::Button(1)),
        &TranslationStatus::Missing,
        "the source's would be shown",
    );
    check(
        &at("fr-FR", None, Field::Subtitle),
        &TranslationStatus::Obsolete,
        "the source has none",
    );
    check(
        &at("fr-FR", Some(Platform::Android), Field::Body),
        &TranslationStatus::Shared,
        "its own shared words come before the source's override",
    );
    check(
        &at("fr-CA", None, Field::Title),
        &TranslationStatus::FallsBack {
            to: locale_of("fr-FR"),
        },
        "French of France stands in",
    );
    check(
        &at("de", None, Field::Title),
        &TranslationStatus::Missing,
        "no other German",
    );
}

#[test]
fn a_locale_lists_what_the_source_has_and_what_it_has_itself() {
    let listed: Vec<_> = campaign()
        .translations(&locale_of("fr-FR"))
        .into_iter()
        .map(|one| (one.place.platform, one.place.field))
        .collect();
    let android = Some(Platform::Android);
    assert_eq!(
        listed,
        [
            (None, Field::Title),
            (None, Field::Subtitle),
            (None, Field::Body),
            (None, Field::Button(1)),
            (android, Field::Body)
        ],
        "shared words first"
    );
    assert!(
        campaign().translations(&locale_of("en")).is_empty(),
        "the source translates nothing"
    );
}

#[test]
fn a_change_of_the_source_makes_its_translations_stale_and_shows_what_it_said() {
    let mut campaign = campaign();
    let title = at("fr-FR", None, Field::Title);
    write(
        &mut campaign,
        at("en", None, Field::Title),
        "Your streak ends at noon",
    );
    let from = Phrase::text("Your streak ends tonight");
    assert_eq!(
        status(&campaign, &title),
        TranslationStatus::Stale { from: from.clone() },
        "though nobody had noted what the French was made from"
    );
    write(
        &mut campaign,
        at("en", None, Field::Title),
        "Your streak ends at ten",
    );
    assert_eq!(
        status(&campaign, &title),
        TranslationStatus::Stale { from },
        "what it was made from stays, however often the source changes"
    );
    let again = "Your streak ends tonight";
    write(&mut campaign, at("en", None, Field::Title), again);
    assert_eq!(
        status(&campaign, &title),
        TranslationStatus::Translated,
        "the source is back"
    );

    let before = self::campaign().files().clone();
    let mut campaign = self::campaign();
    let undo = write(&mut campaign, at("en", None, Field::Title), "x");
    apply(&mut campaign, &undo).unwrap();
    assert_eq!(
        campaign.files(),
        &before,
        "undone to the byte, notes and all"
    );
}

#[test]
fn a_stale_translation_is_fresh_when_it_is_written_or_confirmed() {
    for confirm in [true, false] {
        let mut campaign = campaign();
        let title = at("fr-FR", None, Field::Title);
        write(
            &mut campaign,
            at("en", None, Field::Title),
            "Your streak ends at noon",
        );
        if confirm {
            let place = title.clone();
            apply(&mut campaign, &Edit::Confirm { place }).unwrap();
        } else {
            write(&mut campaign, title.clone(), "Votre série s’arrête à midi");
        }
        assert_eq!(
            status(&campaign, &title),
            TranslationStatus::Translated,
            "of the new source"
        );
        assert_eq!(
            campaign.translated_from(&title),
            Some(Phrase::text("Your streak ends at noon")),
            "which is kept"
        );
    }
}

#[test]
fn languages_translated_from_the_same_words_each_keep_them() {
    let mut campaign = campaign();
    let title = |locale| at(locale, None, Field::Title);
    let body = |locale| at(locale, None, Field::Body);
    let places = [title("de"), title("fr-CA"), title("fr-FR"), body("fr-FR")];
    let translations = places.clone().map(|place| Translated {
        phrase: Phrase::parse(&format!("Vite, {}", place.locale)).unwrap(),
        place,
        from: None,
    });
    let translations = translations.to_vec();
    apply(&mut campaign, &Edit::Translations { translations }).unwrap();
    for place in &places {
        let source = CopyPlace {
            locale: locale_of("en"),
            ..place.clone()
        };
        assert_eq!(
            campaign.translated_from(place),
            campaign.phrase(&source),
            "{place:?}: one file's words may be another's, but every language has its own file"
        );
    }

    write(&mut campaign, title("en"), "Your streak ended");
    for locale in ["de", "fr-CA", "fr-FR"] {
        assert!(
            matches!(
                status(&campaign, &title(locale)),
                TranslationStatus::Stale { .. }
            ),
            "{locale} was made from other words"
        );
    }
    assert_eq!(
        status(&campaign, &body("fr-FR")),
        TranslationStatus::Translated,
        "nothing else has become old"
    );
}

#[test]
fn a_change_made_elsewhere_is_seen_too() {
    let mut campaign = campaign();
    write(
        &mut campaign,
        at("de", None, Field::Title),
        "Deine Serie endet heute",
    );
    let mut files = campaign.files().clone();
    let other = ENGLISH.replace("tonight", "tomorrow");
    files.insert("locales/en.ftl".to_owned(), other.as_bytes().into());
    let campaign = Campaign::read(files);
    assert_eq!(
        status(&campaign, &at("de", None, Field::Title)),
        TranslationStatus::Stale {
            from: Phrase::text("Your streak ends tonight")
        },
        "a pull from git, a text editor"
    );
}

#[test]
fn an_override_is_of_the_sources_override_or_else_of_its_shared_words() {
    let mut campaign = campaign();
    let android = at("de", Some(Platform::Android), Field::Body);
    let web = at("de", Some(Platform::Web), Field::Body);
    write(&mut campaign, android.clone(), "Spiel vor Mitternacht");
    write(&mut campaign, web.clone(), "Spiel jetzt");
    write(&mut campaign, at("en", None, Field::Body), "Play today");
    assert_eq!(
        status(&campaign, &android),
        TranslationStatus::Translated,
        "not its source"
    );
    assert_eq!(
        status(&campaign, &web),
        TranslationStatus::Stale {
            from: Phrase::text("Play now")
        },
        "its source"
    );
}

#[test]
fn what_is_erased_leaves_no_note_and_what_is_removed_no_file() {
    let mut campaign = campaign();
    let title = at("de", None, Field::Title);
    write(&mut campaign, title.clone(), "Deine Serie endet heute");
    assert!(
        campaign.files().contains_key("translated-from/de.ftl"),
        "noted"
    );
    let place = title.clone();
    apply(&mut campaign, &Edit::Erase { place }).unwrap();
    assert_eq!(
        campaign.translated_from(&title),
        None,
        "nothing left to be of anything"
    );
    let locale = locale_of("de");
    apply(&mut campaign, &Edit::RemoveLocale { locale }).unwrap();
    assert!(
        !campaign.files().contains_key("translated-from/de.ftl"),
        "with its locale"
    );
}

#[test]
fn a_note_that_cannot_be_read_is_a_problem_and_stops_no_translation() {
    let mut files = campaign().files().clone();
    let conflict = "<<<<<<< ours\na =\n    .title = x\n";
    files.insert(
        "translated-from/de.ftl".to_owned(),
        conflict.as_bytes().into(),
    );
    let mut campaign = Campaign::read(files);
    let place = campaign.problems()[0].place.clone().unwrap();
    assert_eq!(
        (place.file.as_str(), place.line),
        ("translated-from/de.ftl", 1),
        "told where"
    );
    let title = at("de", None, Field::Title);
    write(&mut campaign, title.clone(), "Deine Serie endet heute");
    assert_eq!(
        status(&campaign, &title),
        TranslationStatus::Translated,
        "written"
    );
}

#[test]
fn a_chain_of_ones_own_takes_the_place_of_cldrs() {
    let mut campaign = campaign();
    let (canada, german) = (locale_of("fr-CA"), locale_of("de"));
    let to = Some(vec![german.clone(), locale_of("fr-FR")]);
    let locale = canada.clone();
    apply(&mut campaign, &Edit::Fallback { locale, to }).unwrap();
    assert_eq!(
        campaign.fallback(&canada),
        [german, locale_of("fr-FR"), locale_of("en")],
        "as it was said, and the source at the end"
    );
    let text = String::from_utf8(campaign.files()["campaign.toml"].to_vec()).unwrap();
    assert!(
        text.ends_with("[fallback]\nfr-CA = [\"de\", \"fr-FR\"]\n"),
        "{text}"
    );
    let locale = canada.clone();
    apply(&mut campaign, &Edit::Fallback { locale, to: None }).unwrap();
    assert_eq!(
        campaign.fallback(&canada),
        [locale_of("fr-FR"), locale_of("en")],
        "CLDR's again"
    );
    let text = String::from_utf8(campaign.files()["campaign.toml"].to_vec()).unwrap();
    assert!(!text.contains("fallback"), "nothing is left of it: {text}");
}

#[test]
fn a_chain_of_locales_that_are_not_there_says_so() {
    let mut files = campaign().files().clone();
    let manifest = format!("{MANIFEST}[fallback]\nfr-CA = [\"pt\", \"de\"]\nxx_ = [\"de\"]\n");
    files.insert("campaign.toml".to_owned(), manifest.as_bytes().into());
    let campaign = Campaign::read(files);
    assert_eq!(
        campaign.fallback(&locale_of("fr-CA")),
        [locale_of("de"), locale_of("en")],
        "what is there counts"
    );
    let lines: Vec<_> = campaign
        .problems()
        .iter()
        .filter_map(|problem| problem.place.as_ref())
        .map(|place| place.line)
        .collect();
    assert_eq!(lines, [4, 5], "one a line");
}

#[test]
fn locales_take_the_order_they_are_given() {
    let mut campaign = campaign();
    let locales = ["de", "fr-CA"].map(locale_of).to_vec();
    apply(&mut campaign, &Edit::Locales { locales }).unwrap();
    assert_eq!(
        campaign.manifest().locales,
        ["en", "de", "fr-CA", "fr-FR"].map(locale_of),
        "the source first, the forgotten one last"
    );
}

#[test]
fn progress_counts_what_is_asked_for() {
    let french = campaign().progress(&locale_of("fr-FR"));
    assert_eq!(
        (
            french.all,
            french.written,
            french.same,
            french.obsolete,
            french.open()
        ),
        (3, 2, 1, 1, 1),
        "title and body are there, the button is not; the override need not be"
    );
    let mut changed = campaign();
    write(
        &mut changed,
        at("en", None, Field::Title),
        "Your streak ends at noon",
    );
    assert_eq!(
        changed.progress(&locale_of("fr-FR")).open(),
        2,
        "and the title is stale"
    );
    assert_eq!(
        campaign().progress(&locale_of("en")).all,
        0,
        "nothing is asked of the source"
    );
}

#[test]
fn progress_is_the_same_as_long_as_the_files_are() {
    let before = campaign();
    let mut after = before.clone();
    write(
        &mut after,
        at("de", None, Field::Title),
        "Deine Serie endet heute",
    );
    assert!(
        after.progress_is_as_in(&before, &locale_of("fr-FR")),
        "another file changed"
    );
    assert!(
        !after.progress_is_as_in(&before, &locale_of("de")),
        "its own did"
    );
    let mut after = before.clone();
    write(&mut after, at("en", None, Field::Title), "x");
    assert!(
        !after.progress_is_as_in(&before, &locale_of("fr-FR")),
        "the source did"
    );
}
