//! Each edit does what it says and touches nothing else.

use std::collections::BTreeMap;

use carillon_campaign::{
    AndroidSettings, Bytes, Campaign, CopyPlace, Edit, EditError, Field, FileEdit, Files,
    InterruptionLevel, IosSettings, Persona, PictureSpec, Platform, ProblemCode, Purpose, Value,
    Variable, VariableKind, WebSettings, apply,
};

use crate::odd::{EN, FR, MANIFEST, ODD, locale, odd, text};

/// Applies an edit to the odd campaign, compares the lines of a file that changed, and undoes it.
#[track_caller]
fn check(edit: &Edit, file: &str, gone: &[&str], new: &[&str]) -> Campaign {
    let before = odd();
    let mut after = before.clone();
    let undo = apply(&mut after, edit).unwrap();
    let changed = after.clone();
    let old_text = before
        .files()
        .get(file)
        .map(|_| text(&before, file))
        .unwrap_or_default();
    let new_text = text(&after, file);
    let (old, now): (Vec<&str>, Vec<&str>) = (
        old_text.split('\n').collect(),
        new_text.split('\n').collect(),
    );
    let head = old
        .iter()
        .zip(&now)
        .take_while(|(one, other)| one == other)
        .count();
    let rest = old.len().min(now.len()) - head;
    let tail = old
        .iter()
        .rev()
        .zip(now.iter().rev())
        .take(rest)
        .take_while(|(one, other)| one == other)
        .count();
    assert_eq!(&old[head..old.len() - tail], gone, "lines that went");
    assert_eq!(&now[head..now.len() - tail], new, "lines that came");
    assert_eq!(
        Campaign::read(after.files().clone()).manifest(),
        after.manifest(),
        "read afresh it says the same"
    );
    let redo = apply(&mut after, &undo).unwrap();
    assert_eq!(after.files(), before.files(), "undo restores the bytes");
    assert_eq!(after.manifest(), before.manifest(), "and the meaning");
    apply(&mut after, &redo).unwrap();
    assert_eq!(
        after.files(),
        changed.files(),
        "redo makes the change again"
    );
    changed
}

#[test]
fn a_name_keeps_its_comment() {
    let edit = Edit::Name {
        name: "Retter \"1\"".to_owned(),
    };
    check(
        &edit,
        MANIFEST,
        &["name = 'Streak'   # literal string"],
        &["name = 'Retter \"1\"'   # literal string"],
    );
}

#[test]
fn a_purpose_is_added_where_there_was_none() {
    let campaign = check(
        &Edit::Purpose {
            purpose: Purpose::Transactional,
        },
        MANIFEST,
        &[],
        &["purpose = \"transactional\""],
    );
    assert_eq!(
        campaign.manifest().purpose,
        Purpose::Transactional,
        "and understood"
    );
}

#[test]
fn a_locale_is_added_at_the_end_with_a_file() {
    let edit = Edit::AddLocale {
        locale: locale("ja"),
    };
    let campaign = check(
        &edit,
        MANIFEST,
        &["  \"ar\"     # no comma"],
        &["  \"ar\",", "  \"ja\"     # no comma"],
    );
    assert_eq!(text(&campaign, "locales/ja.ftl"), "", "an empty file");
    let again = apply(&mut campaign.clone(), &edit);
    assert_eq!(
        again,
        Err(EditError::LocaleExists {
            locale: locale("ja")
        }),
        "only once"
    );
}

#[test]
fn a_locale_is_removed_with_its_file() {
    let edit = Edit::RemoveLocale {
        locale: locale("fr-FR"),
    };
    let campaign = check(
        &edit,
        MANIFEST,
        &["  \"en-US\", # source", "  \"fr-FR\","],
        &["  \"en-US\","],
    );
    assert!(
        !campaign.files().contains_key("locales/fr-FR.ftl"),
        "its words are gone"
    );
    let source = Edit::RemoveLocale {
        locale: locale("en-US"),
    };
    assert_eq!(
        apply(&mut odd(), &source),
        Err(EditError::IsSource {
            locale: locale("en-US")
        }),
        "not the source"
    );
}

#[test]
fn platforms_and_surfaces_are_listed() {
    check(
        &Edit::Platforms {
            platforms: vec![Platform::Web],
        },
        MANIFEST,
        &["platforms = [\"ios\",\"web\"]"],
        &["platforms = [\"web\"]"],
    );
    check(
        &Edit::Platforms {
            platforms: Platform::ALL.to_vec(),
        },
        MANIFEST,
        &["platforms = [\"ios\",\"web\"]"],
        &["platforms = [\"ios\",\"android\", \"web\"]"],
    );
    check(
        &Edit::Surfaces {
            surfaces: vec!["x/y/z".to_owned()],
        },
        MANIFEST,
        &["surfaces=[ ]"],
        &["surfaces=[\"x/y/z\" ]"],
    );
}

#[test]
fn a_variant_keeps_its_other_settings() {
    let tap = |link: Option<&str>| Edit::OnTap {
        variant: "a".to_owned(),
        link: link.map(str::to_owned),
    };
    check(
        &tap(Some("x://b")),
        MANIFEST,
        &["on-tap = \"x://a\""],
        &["on-tap = \"x://b\""],
    );
    check(&tap(None), MANIFEST, &["on-tap = \"x://a\""], &[]);
    let unknown = Edit::OnTap {
        variant: "z".to_owned(),
        link: None,
    };
    assert_eq!(
        apply(&mut odd(), &unknown),
        Err(EditError::NoVariant {
            variant: "z".to_owned()
        }),
        "no such variant"
    );
}

#[test]
fn a_picture_is_set_and_removed() {
    let picture = PictureSpec {
        file: Some("media/hero.png".to_owned()),
        url: Some("https://x.example/h.png".to_owned()),
    };
    let set = |variant: &str, picture| Edit::Picture {
        variant: variant.to_owned(),
        picture,
    };
    check(
        &set("a", Some(picture.clone())),
        MANIFEST,
        &[],
        &["url = \"https://x.example/h.png\""],
    );
    check(
        &set("a", None),
        MANIFEST,
        &["[variants.picture]", "file = \"media/hero.png\""],
        &[],
    );
    check(
        &set("b", Some(picture)),
        MANIFEST,
        &[],
        &["picture = { file = \"media/hero.png\", url = \"https://x.example/h.png\" }"],
    );
}

#[test]
fn a_button_is_added_after_the_last() {
    let edit = Edit::AddButton {
        variant: "b".to_owned(),
    };
    let campaign = check(
        &edit,
        MANIFEST,
        &["buttons = [ { link = \"x://b\" }, ]"],
        &["buttons = [ { link = \"x://b\" }, {}, ]"],
    );
    assert_eq!(campaign.variant("b").unwrap().buttons.len(), 2, "one more");
    let all = Edit::All {
        edits: vec![edit.clone(), edit.clone(), edit],
    };
    assert_eq!(
        apply(&mut odd(), &all),
        Err(EditError::NoButton { number: 4 }),
        "three are the most, and all or none"
    );
}

#[test]
fn a_button_goes_with_its_words_and_later_ones_move_up() {
    let edit = Edit::RemoveButton {
        variant: "a".to_owned(),
        number: 1,
    };
    let campaign = check(
        &edit,
        MANIFEST,
        &["[[variants.buttons]]", "link = \"x://1\"", ""],
        &[],
    );
    assert_eq!(
        text(&campaign, "locales/en-US.ftl"),
        EN.replace(
            "    .button-1 = One\n    .button-2 = Two\n",
            "    .button-1 = Two\n"
        )
        .replace(".button-2 = Zwei", ".button-1 = Zwei"),
        "in the shared words and in the override"
    );
    assert_eq!(
        text(&campaign, "locales/fr-FR.ftl"),
        FR.replace("button-2", "button-1"),
        "and in every locale"
    );
}

#[test]
fn a_button_gets_a_link() {
    let link = |number, link: Option<&str>| Edit::ButtonLink {
        variant: "a".to_owned(),
        number,
        link: link.map(str::to_owned),
    };
    check(
        &link(1, Some("x://2")),
        MANIFEST,
        &["link = \"x://1\""],
        &["link = \"x://2\""],
    );
    check(
        &link(2, Some("x://2")),
        MANIFEST,
        &[],
        &["[[variants.buttons]]", "link = \"x://2\"", ""],
    );
    assert_eq!(
        apply(&mut odd(), &link(3, None)),
        Err(EditError::NoButton { number: 3 }),
        "there are two"
    );
}

#[test]
fn options_change_key_by_key() {
    let ios = IosSettings {
        interruption_level: InterruptionLevel::TimeSensitive,
        badge: Some(0),
        ..IosSettings::default()
    };
    check(
        &Edit::Ios { settings: ios },
        MANIFEST,
        &["# why", "sound = \"default\"", "x-unknown = { a = 1 }"],
        &[
            "x-unknown = { a = 1 }",
            "interruption-level = \"time-sensitive\"",
            "badge = 0",
        ],
    );
    let android = AndroidSettings {
        channel: Some("c".to_owned()),
        ..AndroidSettings::default()
    };
    check(
        &Edit::Android { settings: android },
        MANIFEST,
        &["high-priority = true"],
        &["high-priority = false", "channel = \"c\""],
    );
    let web = WebSettings {
        topic: Some("t".to_owned()),
        ..WebSettings::default()
    };
    check(
        &Edit::Web { settings: web },
        MANIFEST,
        &[],
        &["[web]", "topic = \"t\"", ""],
    );
}

#[test]
fn variables_are_declared() {
    let variables = vec![
        Variable {
            name: "days".to_owned(),
            kind: VariableKind::Number,
        },
        Variable {
            name: "first_name".to_owned(),
            kind: VariableKind::Text,
        },
    ];
    let campaign = check(
        &Edit::Variables {
            variables: variables.clone(),
        },
        MANIFEST,
        &[],
        &[
            "[[variables]]",
            "name = \"days\"",
            "kind = \"number\"",
            "",
            "[[variables]]",
            "name = \"first_name\"",
            "",
        ],
    );
    assert_eq!(
        campaign.problems(),
        [no_file("ar")],
        "and no name in the copy is unknown any more"
    );
    assert_eq!(campaign.manifest().variables, variables, "in order");
}

fn no_file(tag: &str) -> carillon_campaign::Problem {
    let at = ODD.find(&format!("\"{tag}\"")).unwrap();
    carillon_campaign::Problem {
        code: ProblemCode::NoLocaleFile {
            locale: tag.to_owned(),
        },
        severity: carillon_campaign::Severity::Warning,
        place: Some(carillon_campaign::Place {
            file: MANIFEST.to_owned(),
            line: 10,
            column: 3,
            start: at,
            end: at + tag.len() + 2,
        }),
    }
}

fn persona(id: &str, name: &str, value: Value) -> Persona {
    Persona {
        id: id.to_owned(),
        name: name.to_owned(),
        values: BTreeMap::from([("first_name".to_owned(), value)]),
    }
}

#[test]
fn people_come_go_and_change_places() {
    let omar = persona("omar", "Omar", Value::Text("عمر".to_owned()));
    let new = persona("new", "New", Value::Number(2.5));
    let amelia = persona("amelia", "Amelia", Value::Text("Amelia".to_owned()));
    for personas in [
        vec![],
        vec![omar.clone()],
        vec![omar.clone(), amelia.clone()],
        vec![new.clone(), amelia.clone(), omar.clone()],
        vec![amelia, new, omar],
    ] {
        let mut campaign = odd();
        let undo = apply(
            &mut campaign,
            &Edit::Personas {
                personas: personas.clone(),
            },
        )
        .unwrap();
        assert_eq!(
            campaign.manifest().personas,
            personas,
            "in the new order, in {}",
            text(&campaign, MANIFEST)
        );
        assert_eq!(
            campaign.manifest().variants,
            odd().manifest().variants,
            "and nothing else moved"
        );
        apply(&mut campaign, &undo).unwrap();
        assert_eq!(campaign.files(), odd().files(), "undo restores the bytes");
    }
}

#[test]
fn a_new_value_of_a_person_is_one_new_line() {
    let mut personas = odd().manifest().personas.clone();
    personas[0]
        .values
        .insert("days".to_owned(), Value::Number(4.0));
    check(
        &Edit::Personas { personas },
        MANIFEST,
        &["days = 3"],
        &["days = 4"],
    );
}

#[test]
fn the_app_profile_keeps_its_line_ends() {
    check(
        &Edit::AppName {
            name: "Juniper".to_owned(),
        },
        "app.toml",
        &["name = \"Lumen\"\r"],
        &["name = \"Juniper\"\r"],
    );
    check(
        &Edit::AppIcon {
            icon: Some("media/i.png".to_owned()),
        },
        "app.toml",
        &[],
        &["icon = \"media/i.png\"\r"],
    );
    check(
        &Edit::AppAccent { accent: None },
        "app.toml",
        &["accent = \"#112233\" # brand\r"],
        &[],
    );
}

#[test]
fn a_write_is_as_small_as_the_keystroke() {
    let mut campaign = odd();
    let place = CopyPlace {
        locale: locale("fr-FR"),
        variant: "a".to_owned(),
        platform: None,
        field: Field::Button(2),
    };
    // The first change of a translation also notes what it is of; the next keystroke finds that there.
    let mut type_in = |draft: &str| {
        let (place, draft) = (place.clone(), draft.to_owned());
        apply(&mut campaign, &Edit::Write { place, draft }).unwrap()
    };
    type_in("Deu");
    type_in("Deux");
    let undo = type_in("Deuxx");
    let at = FR.find("Deux").unwrap() + 4;
    let expected = FileEdit::Splice {
        file: "locales/fr-FR.ftl".to_owned(),
        at,
        remove: 1,
        insert: Bytes::from(vec![]),
    };
    assert_eq!(
        undo,
        Edit::Files {
            changes: vec![expected]
        },
        "one byte came"
    );
}

#[test]
fn renaming_a_variable_renames_it_in_every_file_and_nothing_else() {
    let manifest = "locales = ['en-US', 'fr-FR']\n[[variants]]\nid = 'a'\n# who\n[[variables]]\nname = 'n' # the count\nkind = 'number'\n[[personas]]\nid = 'p'\nvalues = { n = 3, m = 1 }\n";
    let english = "a =\n    .body = { $n ->\n            [one] { NUMBER($n) } n\n           *[other] $n { -t(n: 1) } { DEFAULT($n, 0) }\n        }\n-t = { $n }\n";
    let french = "a =\n    .body = { $nn } { $n }\n";
    let files = [
        ("campaign.toml", manifest),
        ("locales/en-US.ftl", english),
        ("locales/fr-FR.ftl", french),
        ("translated-from/fr-FR.ftl", french),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), text.as_bytes().into()));
    let mut campaign = Campaign::read(Files::from(files));
    let rename = |from: &str, to: &str| Edit::RenameVariable {
        from: from.to_owned(),
        to: to.to_owned(),
    };
    let before = campaign.files().clone();
    let undo = apply(&mut campaign, &rename("n", "days")).unwrap();
    let now = |path: &str| String::from_utf8(campaign.files()[path].to_vec()).unwrap();
    assert_eq!(
        now("campaign.toml"),
        manifest
            .replace("name = 'n' #", "name = \"days\" #")
            .replace("{ n = 3, m = 1 }", "{ m = 1 , days = 3}"),
        "the declaration keeps its comment, the value its number"
    );
    assert_eq!(
        now("locales/en-US.ftl"),
        "a =\n    .body = { $days ->\n            [one] { NUMBER($days) } n\n           *[other] $n { -t(n: 1) } { DEFAULT($days, 0) }\n        }\n-t = { $n }\n",
        "words that look like it and a term's own stay"
    );
    assert_eq!(
        now("locales/fr-FR.ftl"),
        "a =\n    .body = { $nn } { $days }\n",
        "nor is $nn it"
    );
    assert_eq!(
        now("translated-from/fr-FR.ftl"),
        now("locales/fr-FR.ftl"),
        "no translation becomes stale"
    );
    apply(&mut campaign, &undo).unwrap();
    assert_eq!(*campaign.files(), before, "undo restores the bytes");
    for (edit, error) in [
        (
            rename("x", "y"),
            EditError::NoVariable {
                variable: "x".to_owned(),
            },
        ),
        (
            rename("n", "n"),
            EditError::BadVariable {
                variable: "n".to_owned(),
            },
        ),
        (
            rename("n", "1 n"),
            EditError::BadVariable {
                variable: "1 n".to_owned(),
            },
        ),
    ] {
        assert_eq!(
            apply(&mut campaign, &edit),
            Err(error),
            "{edit:?} is refused"
        );
    }
}
