//! Edits of what is missing, broken, too new, or not what they were made for.

use std::collections::BTreeMap;

use carillon_campaign::{
    Bytes, Campaign, CopyPlace, Edit, EditError, Field, FileEdit, Files, ProblemCode, apply,
};

use crate::odd::{MANIFEST, ODD, files, locale, odd, text};

#[test]
fn an_app_profile_that_is_not_there_is_made() {
    let mut campaign = Campaign::read(Files::new());
    let undo = apply(
        &mut campaign,
        &Edit::AppName {
            name: "Lumen".to_owned(),
        },
    )
    .unwrap();
    assert_eq!(
        text(&campaign, "app.toml"),
        "name = \"Lumen\"\n",
        "with what is known"
    );
    apply(&mut campaign, &undo).unwrap();
    assert!(campaign.files().is_empty(), "undo takes it away");
}

#[test]
fn a_manifest_that_is_not_there_is_made_of_what_the_copy_says() {
    let mut campaign = Campaign::read(BTreeMap::from([(
        "locales/fr.ftl".to_owned(),
        b"b =\n    .title = x\n".as_slice().into(),
    )]));
    apply(
        &mut campaign,
        &Edit::Name {
            name: "N".to_owned(),
        },
    )
    .unwrap();
    assert_eq!(
        campaign.problems(),
        [],
        "a good manifest: {}",
        text(&campaign, MANIFEST)
    );
    assert_eq!(
        campaign.manifest().variants[0].id,
        "b",
        "with the variants of the copy"
    );
}

#[test]
fn a_broken_manifest_is_left_alone_but_words_can_be_written() {
    let mut campaign = Campaign::read(files("name = [\n"));
    let before = campaign.files().clone();
    let error = apply(
        &mut campaign,
        &Edit::Name {
            name: "N".to_owned(),
        },
    );
    assert_eq!(
        error,
        Err(EditError::Unreadable {
            file: MANIFEST.to_owned()
        }),
        "it could not be kept"
    );
    assert_eq!(campaign.files(), &before, "nothing is lost");
    let place = CopyPlace {
        locale: locale("fr-FR"),
        variant: "a".to_owned(),
        platform: None,
        field: Field::Body,
    };
    apply(
        &mut campaign,
        &Edit::Write {
            place,
            draft: "Mots".to_owned(),
        },
    )
    .unwrap();
    assert!(
        text(&campaign, "locales/fr-FR.ftl").contains(".body = Mots\r\n"),
        "the copy has its own file"
    );
}

#[test]
fn a_newer_format_is_read_only() {
    let newer = ODD.replace("format   = 1", "format   = 2");
    let mut campaign = Campaign::read(files(&newer));
    assert!(
        campaign
            .problems()
            .iter()
            .any(|problem| problem.code == ProblemCode::NewerFormat { found: 2, known: 1 }),
        "it says so"
    );
    for edit in [
        Edit::Name {
            name: "N".to_owned(),
        },
        Edit::Files { changes: vec![] },
    ] {
        assert_eq!(
            apply(&mut campaign, &edit),
            Err(EditError::NewerFormat),
            "whatever the edit"
        );
    }
    let to_newer = Edit::Source {
        file: MANIFEST.to_owned(),
        text: newer,
    };
    assert_eq!(
        apply(&mut odd(), &to_newer),
        Err(EditError::NewerFormat),
        "nor can it be made so: that could not be undone"
    );
}

#[test]
fn changes_of_bytes_must_fit() {
    let splice = |at, remove| FileEdit::Splice {
        file: MANIFEST.to_owned(),
        at,
        remove,
        insert: Bytes::from(vec![b'#']),
    };
    let missing = FileEdit::Delete {
        file: "nowhere".to_owned(),
    };
    let outside = FileEdit::Put {
        file: "../evil".to_owned(),
        bytes: Bytes::from(vec![]),
    };
    for change in [
        splice(ODD.len() + 1, 1),
        splice(usize::MAX, 2),
        splice(ODD.len() + 2, 0),
        missing,
        outside,
    ] {
        let mut campaign = odd();
        let edit = Edit::Files {
            changes: vec![splice(0, 0), change],
        };
        assert!(
            matches!(
                apply(&mut campaign, &edit),
                Err(EditError::DoesNotFit { .. })
            ),
            "{edit:?}"
        );
        assert_eq!(
            campaign.files(),
            odd().files(),
            "and the first change is not left behind"
        );
    }
}
