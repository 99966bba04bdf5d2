//! Nothing that can stand in a file or an edit makes the crate panic.

use carillon_campaign::{
    Campaign, CopyPlace, Edit, Field, Files, Locale, Platform, Request, apply, resolve,
};
use proptest::prelude::*;

/// Fragments that make almost-valid files.
fn soup() -> impl Strategy<Value = Vec<u8>> {
    let fragment = prop::sample::select(vec![
        "a",
        "a =",
        "\n",
        "\r\n",
        "\r",
        " ",
        "    ",
        ".title =",
        ".body = x",
        "{",
        "}",
        "{ $x ->",
        "[one]",
        "*[other]",
        "[1]",
        "\"",
        "\\",
        "\\u00",
        "\\U01F",
        "é",
        "\u{feff}",
        "👍",
        "-term =",
        "{ -term }",
        "{ a.title }",
        "{ a }",
        "a = { a }",
        "NUMBER(",
        ")",
        ", x: 1",
        "# c",
        "### g",
        "= ",
        "name = ",
        "locales = [\"en\"]",
        "[[variants]]",
        "id = \"a\"",
        "[ios]",
        "badge = 1",
        "picture = { file = \"m\" }",
        "'''",
        "\"\"\"",
        "[[personas]]",
        "values = { x = nan }",
        "format = 1",
        "source-locale = \"ar\"",
        "buttons = [{}, 3]",
        "[variants.picture]",
    ]);
    let part = prop_oneof![12 => fragment.prop_map(|text| text.as_bytes().to_vec()), 1 => prop::collection::vec(any::<u8>(), 0..4)];
    prop::collection::vec(part, 0..60).prop_map(|parts| parts.concat())
}

fn files() -> impl Strategy<Value = Files> {
    let path = prop::sample::select(vec![
        "campaign.toml",
        "app.toml",
        "locales/en.ftl",
        "locales/ar.ftl",
        "locales/EN.ftl",
        "locales/x_y.ftl",
        "m",
    ]);
    prop::collection::btree_map(
        path.prop_map(str::to_owned),
        soup().prop_map(Into::into),
        0..6,
    )
}

/// Reads a campaign, and everything that can be read from it.
fn walk(campaign: &Campaign) {
    for problem in campaign.problems() {
        let Some(place) = &problem.place else {
            continue;
        };
        assert!(
            place.start <= place.end && place.end <= campaign.files()[&place.file].len(),
            "{problem:?} stands in its file"
        );
        assert!(
            place.line >= 1 && place.column >= 1,
            "{problem:?} counts from one"
        );
    }
    let manifest = campaign.manifest();
    assert!(!manifest.variants.is_empty(), "there is always a variant");
    assert_eq!(
        manifest.locales.first(),
        Some(&manifest.source_locale),
        "the source comes first"
    );
    for locale in &manifest.locales {
        for variant in &manifest.variants {
            for platform in Platform::ALL {
                let persona = manifest.personas.first().map(|persona| persona.id.as_str());
                let (message, _) = resolve(
                    campaign,
                    Request {
                        variant: &variant.id,
                        locale,
                        platform,
                        persona,
                    },
                );
                let place = CopyPlace {
                    locale: locale.clone(),
                    variant: variant.id.clone(),
                    platform: None,
                    field: Field::Title,
                };
                let draft = campaign.draft(&place);
                if let Some(draft) = &draft {
                    for token in &draft.tokens {
                        assert!(
                            draft.text[token.range.clone()].starts_with('{'),
                            "a token reads as one"
                        );
                    }
                    draft.offset_of(&message.title, message.title.text.len() / 2);
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn any_files_are_read(files in files()) {
        walk(&Campaign::read(files));
    }

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let paths = ["campaign.toml", "app.toml", "locales/en.ftl"];
        walk(&Campaign::read(paths.map(|path| (path.to_owned(), bytes.as_slice().into())).into_iter().collect()));
    }

    #[test]
    fn words_can_be_written_into_any_file_that_can_be_edited(files in files(), words in ".{0,12}") {
        let mut campaign = Campaign::read(files);
        let before = campaign.clone();
        let locale = before.manifest().source_locale.clone();
        let place = CopyPlace { locale, variant: before.manifest().variants[0].id.clone(), platform: None, field: Field::Body };
        if let Ok(undo) = apply(&mut campaign, &Edit::Write { place: place.clone(), draft: words.clone() }) {
            if !words.is_empty() && !words.contains('{') {
                prop_assert_eq!(campaign.draft(&place).map(|draft| draft.text), Some(words), "what was typed is there");
            }
            apply(&mut campaign, &undo).unwrap();
        }
        prop_assert_eq!(campaign.files(), before.files(), "undone, or refused");
    }

    #[test]
    fn tags_read_back_as_they_are_written(tag in "[a-zA-Z]{2,3}(-[A-Z][a-z]{3})?(-[a-zA-Z]{2})?(-u-nu-arab)?") {
        if let Ok(locale) = Locale::new(&tag) {
            prop_assert_eq!(Locale::new(locale.as_str()), Ok(locale.clone()), "canonical is canonical");
            prop_assert!(!locale.native_name().is_empty(), "there is always something to show");
            locale.direction();
        }
    }
}
