//! Fonts, pictures, PNGs.

use carillon_campaign::Locale;
use carillon_ipc::{Cell, DECODE, Failure, Journal, READ_FONT, SavePicture};
use carillon_preview::{Fonts, picture};
use serde_json::json;

use super::{Page, put};

#[test]
fn every_font_of_the_first_preview_comes_as_its_own_bytes() {
    let page = Page::new();
    for face in Fonts::first() {
        let bytes = page.raw(READ_FONT, &json!({ "face": face })).unwrap();
        assert!(
            Fonts::default().load(face, bytes).is_ok(),
            "{face} is a font"
        );
    }
    let failure = page
        .raw(READ_FONT, &json!({ "face": "../../Cargo.toml" }))
        .unwrap_err();
    assert!(
        matches!(failure, Failure::Bug { .. }),
        "only faces of the catalogue: {failure:?}"
    );
}

#[test]
fn a_picture_is_decoded_into_a_header_and_pixels() {
    let page = Page::new();
    let opened = page.starter("streak-saver");
    let bytes = page
        .raw(
            DECODE,
            &json!({ "session": opened.session, "file": "media/hero.png" }),
        )
        .unwrap();
    let number = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap());
    let decoded = picture::decode(&page.files(&opened)["media/hero.png"]).unwrap();
    assert_eq!(
        (number(0), number(4)),
        (decoded.width, decoded.height),
        "its size here"
    );
    assert_eq!(
        (number(8), number(12)),
        decoded.original,
        "its size in the file"
    );
    assert_eq!(bytes[16..], decoded.rgba, "its pixels");
}

#[test]
fn what_is_no_picture_says_why() {
    let page = Page::new();
    let opened = page.starter("blank");
    let edits = vec![
        put("media/note.png", b"hello"),
        put("media/torn.png", b"\x89PNG\r\n\x1a\nxxxxxxxx"),
    ];
    page.call(Journal {
        session: opened.session.clone(),
        first: 1,
        edits,
    })
    .unwrap();
    let failure = |file: &str| {
        page.raw(DECODE, &json!({ "session": opened.session, "file": file }))
            .unwrap_err()
    };
    let not_a_picture = |path: &str, why: &str| Failure::NotAPicture {
        path: path.to_owned(),
        why: why.to_owned(),
    };
    assert_eq!(
        failure("media/note.png"),
        not_a_picture("media/note.png", "unknown-format"),
        "a text"
    );
    assert_eq!(
        failure("media/torn.png"),
        not_a_picture("media/torn.png", "damaged"),
        "half a file"
    );
    assert_eq!(
        failure("media/gone.png"),
        Failure::NotFound {
            path: "media/gone.png".to_owned()
        },
        "none"
    );
}

#[test]
fn a_cell_is_drawn_from_the_shells_copy_with_the_fonts_it_needs() {
    let page = Page::new();
    let opened = page.starter("streak-saver");
    let path = page.path("card.png");
    let draw = |locale: &str, appearance: &str| {
        let cell = Cell {
            surface: "pixel-9/heads-up/collapsed".to_owned(),
            variant: "a".to_owned(),
            locale: Locale::new(locale).unwrap(),
            persona: None,
            appearance: appearance.to_owned(),
            text_size: "default".to_owned(),
            stamp: "now".to_owned(),
        };
        page.call(SavePicture {
            session: opened.session.clone(),
            cell,
            path: path.clone(),
        })
        .unwrap();
        std::fs::read(&path).unwrap()
    };
    let english = draw("en-US", "light");
    let size = picture::decode(&english).unwrap().original;
    assert!(
        size.0 > 900 && size.1 > 200,
        "three pixels a point: {size:?}"
    );
    page.write(&opened, 1, "Another title");
    assert_ne!(draw("en-US", "light"), english, "an edit shows");
    assert_ne!(
        draw("en-US", "dark"),
        draw("en-US", "light"),
        "the appearance shows"
    );
    assert_ne!(
        draw("ja", "light"),
        draw("ar", "light"),
        "other scripts' fonts are found"
    );
}

#[test]
fn a_picture_that_cannot_be_written_says_where() {
    let page = Page::new();
    let opened = page.starter("blank");
    let cell = Cell {
        surface: "pixel-9/heads-up/collapsed".to_owned(),
        variant: "a".to_owned(),
        locale: Locale::new("en-US").unwrap(),
        persona: None,
        appearance: "light".to_owned(),
        text_size: "default".to_owned(),
        stamp: "now".to_owned(),
    };
    let path = page.path("no/such/folder/card.png");
    let failure = page
        .call(SavePicture {
            session: opened.session,
            cell,
            path: path.clone(),
        })
        .unwrap_err();
    assert_eq!(
        failure,
        Failure::NotFound { path },
        "the folder is not there"
    );
}
