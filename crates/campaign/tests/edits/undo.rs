//! Random edits: whatever is done is undone to the byte, and settings say what they were set to.

use carillon_campaign::{
    AndroidSettings, Bytes, Campaign, CopyPlace, Edit, Field, FileEdit, InterruptionLevel,
    IosSettings, Locale, Persona, PictureSpec, Platform, Purpose, Value, Variable, VariableKind,
    WebSettings, apply,
};
use proptest::prelude::*;

use crate::odd::{ODD, files};

/// Words for every kind of text an edit takes.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "a",
            "b",
            "x\"y",
            "'''",
            "\\",
            "{ $x }",
            "media/hero.png",
            "",
            "é\n[x]",
            "first_name",
            "# c"
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ]
}

fn some_locale() -> impl Strategy<Value = Locale> {
    prop::sample::select(vec!["en-US", "fr-FR", "ar", "ja", "fr-CA"])
        .prop_map(|tag| Locale::new(tag).unwrap())
}

fn variant() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["a", "b", "zz"]).prop_map(str::to_owned)
}

fn some_place() -> impl Strategy<Value = CopyPlace> {
    let platform = prop::option::of(prop::sample::select(Platform::ALL.to_vec()));
    let field = prop::sample::select(vec![
        Field::Title,
        Field::Subtitle,
        Field::Body,
        Field::Button(1),
        Field::Button(2),
        Field::Button(3),
        Field::Button(9),
    ]);
    (some_locale(), variant(), platform, field).prop_map(|(locale, variant, platform, field)| {
        CopyPlace {
            locale,
            variant,
            platform,
            field,
        }
    })
}

fn file_name() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "campaign.toml",
        "app.toml",
        "locales/en-US.ftl",
        "locales/fr-FR.ftl",
        "locales/ar.ftl",
        "translated-from/fr-FR.ftl",
        "media/hero.png",
        "../x",
    ])
    .prop_map(str::to_owned)
}

fn name() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["first_name", "days", "n", "nick-name", "1x"]).prop_map(str::to_owned)
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        word().prop_map(Value::Text),
        any::<f64>().prop_map(Value::Number),
        any::<i32>().prop_map(|number| Value::Number(f64::from(number))),
        Just(Value::Text("2026-11-27".to_owned())),
        (any::<f64>(), word()).prop_map(|(amount, currency)| Value::Money { amount, currency }),
    ]
}

fn file_edit() -> impl Strategy<Value = FileEdit> {
    let bytes = || prop::collection::vec(any::<u8>(), 0..6).prop_map(Bytes::from);
    prop_oneof![
        (file_name(), 0..400_usize, 0..9_usize, bytes()).prop_map(|(file, at, remove, insert)| {
            FileEdit::Splice {
                file,
                at,
                remove,
                insert,
            }
        }),
        (file_name(), bytes()).prop_map(|(file, bytes)| FileEdit::Put { file, bytes }),
        file_name().prop_map(|file| FileEdit::Delete { file }),
    ]
}

fn settings_edit() -> impl Strategy<Value = Edit> {
    let text = || prop::option::of(word());
    prop_oneof![
        word().prop_map(|name| Edit::Name { name }),
        prop::sample::select(vec![Purpose::Promotional, Purpose::Transactional])
            .prop_map(|purpose| Edit::Purpose { purpose }),
        some_locale().prop_map(|locale| Edit::AddLocale { locale }),
        some_locale().prop_map(|locale| Edit::RemoveLocale { locale }),
        prop::collection::vec(some_locale(), 0..4).prop_map(|locales| Edit::Locales { locales }),
        (
            some_locale(),
            prop::option::of(prop::collection::vec(some_locale(), 0..3))
        )
            .prop_map(|(locale, to)| Edit::Fallback { locale, to }),
        some_place().prop_map(|place| Edit::Confirm { place }),
        prop::sample::subsequence(Platform::ALL.to_vec(), 0..=3)
            .prop_shuffle()
            .prop_map(|platforms| Edit::Platforms { platforms }),
        prop::collection::vec(word(), 0..4).prop_map(|surfaces| Edit::Surfaces { surfaces }),
        (variant(), text()).prop_map(|(variant, link)| Edit::OnTap { variant, link }),
        (variant(), prop::option::of((text(), text()))).prop_map(|(variant, picture)| {
            Edit::Picture {
                variant,
                picture: picture.map(|(file, url)| PictureSpec { file, url }),
            }
        }),
        variant().prop_map(|variant| Edit::AddButton { variant }),
        (variant(), 0..5_u8).prop_map(|(variant, number)| Edit::RemoveButton { variant, number }),
        (variant(), 0..5_u8, text()).prop_map(|(variant, number, link)| Edit::ButtonLink {
            variant,
            number,
            link
        }),
        (
            text(),
            prop::option::of(any::<u32>()),
            prop::option::of(0.0..1.0)
        )
            .prop_map(|(sound, badge, relevance_score)| Edit::Ios {
                settings: IosSettings {
                    interruption_level: InterruptionLevel::Critical,
                    sound,
                    badge,
                    relevance_score,
                    ..IosSettings::default()
                }
            }),
        (text(), any::<bool>()).prop_map(|(channel, high_priority)| Edit::Android {
            settings: AndroidSettings {
                channel,
                high_priority,
                ..AndroidSettings::default()
            }
        }),
        (text(), any::<bool>()).prop_map(|(topic, require_interaction)| Edit::Web {
            settings: WebSettings {
                topic,
                require_interaction,
                ..WebSettings::default()
            }
        }),
        prop::collection::vec((word(), prop::sample::select(&VariableKind::ALL[..])), 0..3)
            .prop_map(|variables| Edit::Variables {
                variables: variables
                    .into_iter()
                    .map(|(name, kind)| Variable { name, kind })
                    .collect()
            }),
        (name(), name()).prop_map(|(from, to)| Edit::RenameVariable { from, to }),
        prop::collection::vec(
            (
                prop::sample::select(vec!["amelia", "omar", "new"]),
                word(),
                prop::collection::btree_map(word(), value(), 0..3)
            ),
            0..4
        )
        .prop_map(|people| Edit::Personas {
            personas: people
                .into_iter()
                .map(|(id, name, values)| Persona {
                    id: id.to_owned(),
                    name,
                    values
                })
                .collect()
        }),
        word().prop_map(|name| Edit::AppName { name }),
        text().prop_map(|accent| Edit::AppAccent { accent }),
        text().prop_map(|icon| Edit::AppIcon { icon }),
    ]
}

fn edit() -> impl Strategy<Value = Edit> {
    let one = prop_oneof![
        4 => settings_edit(),
        4 => (some_place(), word()).prop_map(|(place, draft)| Edit::Write { place, draft }),
        2 => some_place().prop_map(|place| Edit::Erase { place }),
        1 => (file_name(), word()).prop_map(|(file, text)| Edit::Source { file, text }),
        1 => (file_name(), word()).prop_map(|(file, text)| Edit::AddMedia { file, bytes: text.into_bytes().into() }),
        1 => prop::collection::vec(file_edit(), 0..3).prop_map(|changes| Edit::Files { changes }),
    ];
    one.prop_recursive(1, 4, 4, |inner| {
        prop::collection::vec(inner, 0..4).prop_map(|edits| Edit::All { edits })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_sequence_of_edits_is_undone_to_the_byte(edits in prop::collection::vec(edit(), 1..12), crlf in any::<bool>()) {
        let manifest = if crlf { format!("\u{feff}{}", ODD.replace('\n', "\r\n")) } else { ODD.to_owned() };
        let first = Campaign::read(files(&manifest));
        let mut campaign = first.clone();
        let mut undos = Vec::new();
        for edit in &edits {
            let before = campaign.clone();
            if let Ok(undo) = apply(&mut campaign, edit) {
                undos.push(undo);
            } else {
                prop_assert_eq!(campaign.files(), before.files(), "a refused edit changes nothing");
            }
            let fresh = Campaign::read(campaign.files().clone());
            prop_assert_eq!(fresh.manifest(), campaign.manifest(), "what is kept from before is what would be read");
            prop_assert_eq!(fresh.problems(), campaign.problems(), "and so are the problems");
        }
        for undo in undos.iter().rev() {
            apply(&mut campaign, undo).unwrap();
        }
        prop_assert_eq!(campaign.files(), first.files(), "undo restores the bytes");
        prop_assert_eq!(campaign.manifest(), first.manifest(), "and the meaning");
        prop_assert_eq!(campaign.problems(), first.problems(), "and the problems");
    }

    #[test]
    fn settings_say_what_they_were_set_to(edit in settings_edit(), crlf in any::<bool>()) {
        let manifest = if crlf { format!("\u{feff}{}", ODD.replace('\n', "\r\n")) } else { ODD.to_owned() };
        let mut campaign = Campaign::read(files(&manifest));
        if apply(&mut campaign, &edit).is_err() {
            return Ok(());
        }
        let manifest = campaign.manifest();
        match edit {
            Edit::Name { name } => prop_assert_eq!(&manifest.name, &name),
            Edit::Purpose { purpose } => prop_assert_eq!(manifest.purpose, purpose),
            Edit::AddLocale { locale } => prop_assert_eq!(manifest.locales.last(), Some(&locale)),
            Edit::RemoveLocale { locale } => prop_assert!(!manifest.locales.contains(&locale)),
            Edit::Platforms { platforms } => prop_assert_eq!(&manifest.platforms, &platforms),
            Edit::OnTap { variant, link } => prop_assert_eq!(&campaign.variant(&variant).unwrap().on_tap, &link),
            Edit::Picture { variant, picture } => prop_assert_eq!(&campaign.variant(&variant).unwrap().picture, &picture),
            Edit::ButtonLink { variant, number, link } => prop_assert_eq!(&campaign.variant(&variant).unwrap().buttons[usize::from(number) - 1].link, &link),
            Edit::Ios { settings } => prop_assert_eq!(&manifest.ios, &settings),
            Edit::Android { settings } => prop_assert_eq!(&manifest.android, &settings),
            Edit::Web { settings } => prop_assert_eq!(&manifest.web, &settings),
            Edit::AppName { name } => prop_assert_eq!(&campaign.app().name, &name),
            Edit::AppIcon { icon } => prop_assert_eq!(&campaign.app().icon, &icon),
            _ => {}
        }
    }
}
