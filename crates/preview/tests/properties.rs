//! What holds of every scene: no panic, a consistent fit, and a repaint that equals a fresh paint.
#![expect(clippy::unwrap_used, reason = "a test")]

mod common;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_preview::case::Case;
use carillon_preview::picture::{Picture, decode};
use carillon_preview::{Appearance, Bitmap, Engine, Framing, Stamp, surfaces};
use proptest::prelude::*;

/// A case to be changed at will.
fn blank(surface: usize) -> Case {
    let id = &surfaces()[surface % surfaces().len()].id;
    let locale = ["en", "ar", "ja", "fr"][surface % 4];
    Case::parse(&format!(
        "rule = 'r'\nsurface = '{id}'\nlocale = '{locale}'\nscale = 1.0\n"
    ))
    .unwrap()
}

fn pictures() -> BTreeMap<String, Arc<Picture>> {
    let rgba: Vec<u8> = (0..40_u32 * 20 * 4)
        .map(|at| (at * 7 % 251) as u8)
        .collect();
    let picture = Picture {
        width: 40,
        height: 20,
        rgba,
        original: (40, 20),
    };
    BTreeMap::from([("hero.png".to_owned(), Arc::new(picture))])
}

thread_local! {
    static WARM: RefCell<Engine> = RefCell::new(common::engine(|face| face.bytes < 1_000_000));
    static FRESH: RefCell<Engine> = RefCell::new(common::engine(|face| face.bytes < 1_000_000));
}

/// One state of a stage.
#[derive(Clone, Debug)]
struct Step {
    title: String,
    body: String,
    buttons: Vec<String>,
    image: bool,
    dark: bool,
    screen: bool,
    stamp: Stamp,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let words = prop_oneof![3 => "[a-zA-Z ]{0,60}", 1 => "\\PC{0,60}", 1 => Just("👨‍👩‍👧‍👦 اطلب قبل 18:00 من Carillon\nB".to_owned())];
    let stamp = prop_oneof![
        Just(Stamp::Now),
        Just(Stamp::Hours3),
        Just(Stamp::Yesterday)
    ];
    let step = (
        words.clone(),
        words.clone(),
        prop::collection::vec(words, 0..4),
        any::<bool>(),
        any::<bool>(),
        prop::bool::weighted(0.2),
        stamp,
    );
    let step = step.prop_map(|(title, body, buttons, image, dark, screen, stamp)| Step {
        title,
        body,
        buttons,
        image,
        dark,
        screen,
        stamp,
    });
    prop::collection::vec(step, 1..5)
}

fn apply(case: &mut Case, step: &Step) {
    case.message.title.text.clone_from(&step.title);
    case.message.body.text.clone_from(&step.body);
    let label = case.message.title.clone();
    let button = |(number, text): (u8, &String)| carillon_campaign::Button {
        number,
        label: carillon_campaign::ResolvedText {
            text: text.clone(),
            ..label.clone()
        },
        link: None,
    };
    case.message.buttons = (1..).zip(&step.buttons).map(button).collect();
    let file = step.image.then(|| "hero.png".to_owned());
    case.message.picture = file.map(|file| carillon_campaign::MessagePicture {
        file: Some(file),
        url: None,
    });
    case.appearance = if step.dark {
        Appearance::Dark
    } else {
        Appearance::Light
    };
    case.framing = if step.screen {
        Framing::Screen
    } else {
        Framing::Card
    };
    case.stamp = step.stamp;
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn a_repaint_equals_a_fresh_paint(surface in 0_usize..280, steps in steps(), scale in prop_oneof![Just(1.0_f32), 0.5_f32..2.0]) {
        let pictures = pictures();
        let mut case = blank(surface);
        let mut kept = Bitmap::default();
        for step in &steps {
            apply(&mut case, step);
            let scene = case.scene(&pictures).unwrap();
            WARM.with_borrow_mut(|engine| {
                let card = engine.layout(&scene);
                engine.repaint(&card, scale, &mut kept);
            });
            let fresh = FRESH.with_borrow_mut(|engine| {
                engine.fonts_mut();
                let card = engine.layout(&scene);
                engine.paint(&card, scale)
            });
            prop_assert!(kept == fresh, "{step:?}");
        }
    }

    #[test]
    fn a_fit_is_consistent_with_its_text(surface in 0_usize..280, steps in steps()) {
        let pictures = pictures();
        let mut case = blank(surface);
        for step in &steps {
            apply(&mut case, step);
            let scene = case.scene(&pictures).unwrap();
            let card = WARM.with_borrow_mut(|engine| engine.layout(&scene));
            prop_assert_eq!(card.fit().len(), 2 + step.buttons.len());
            for fit in card.fit() {
                let text = &case.message.text(fit.field).unwrap().text;
                prop_assert!(fit.lines_allowed.is_none_or(|allowed| fit.lines <= allowed));
                prop_assert!(fit.shown || (fit.lines == 0 && fit.cut.is_none()));
                if let Some(cut) = &fit.cut {
                    prop_assert_eq!(&text[cut.offset..], cut.hidden.as_str());
                    let (width, height) = card.size();
                    prop_assert!(cut.mark.x >= -1.0 && cut.mark.x <= width + 1.0 && cut.mark.y <= height);
                }
            }
        }
    }

    #[test]
    fn any_bytes_are_a_picture_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..400), head in 0_usize..5) {
        let heads: [&[u8]; 5] = [b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a", b"RIFF\0\0\0\0WEBPVP8 "];
        let file = [heads[head], &bytes].concat();
        if let Ok(picture) = decode(&file) {
            prop_assert_eq!(picture.rgba.len(), picture.width as usize * picture.height as usize * 4);
        }
    }
}

#[test]
fn a_text_longer_than_any_push_is_drawn_as_far_as_a_picture_goes() {
    let pictures = BTreeMap::new();
    for surface in 0..surfaces().len() {
        let mut case = blank(surface);
        case.message.body.text = "words ".repeat(8_000);
        let scene = case.scene(&pictures).unwrap();
        let picture = WARM.with_borrow_mut(|engine| {
            let card = engine.layout(&scene);
            engine.paint(&card, 3.0)
        });
        assert!(
            picture.height <= 16_384,
            "the rasteriser ends at 16 bits: {} rows on {}",
            picture.height,
            surfaces()[surface].id
        );
    }
}
