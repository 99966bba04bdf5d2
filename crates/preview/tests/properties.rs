//! What holds of every scene: no panic, a consistent fit, and a repaint that equals a fresh paint.
#![expect(clippy::unwrap_used, reason = "a test")]

mod common;
mod drawn;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_preview::case::Case;
use carillon_preview::picture::{Picture, decode};
use carillon_preview::{Appearance, Engine, Framing, Rect, Sheet, Stamp, TextSize, surfaces};
use proptest::prelude::*;

/// Both directions, languages with and without spaces, and with patterns of hyphens.
fn locale() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "en", "ar", "he", "de", "fr", "pl", "ja", "th", "ko", "hi",
    ])
}

/// A case to be changed at will.
fn blank(surface: usize, locale: &str) -> Case {
    let id = &surfaces()[surface % surfaces().len()].id;
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
    /// With every face: what a face that is not loaded yet would draw is not drawn.
    static WHOLE: RefCell<Engine> = RefCell::new(common::engine(|_| true));
    static FRESH: RefCell<Engine> = RefCell::new(common::engine(|face| face.bytes < 1_000_000));
}

/// One state of a stage.
#[derive(Clone, Debug)]
struct Step {
    title: String,
    subtitle: Option<String>,
    body: String,
    buttons: Vec<String>,
    image: bool,
    dark: bool,
    screen: bool,
    stamp: Stamp,
    text_size: TextSize,
}

/// Words with what breaks text layout: joined emoji, stacked and lone marks, both directions and their marks, line
/// breaks, letters that grow in capitals, words longer than any line, scripts without spaces.
fn words() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        6 => "[a-zA-Z]{1,12} ",
        2 => "[a-zß-ÿ]{20,60}",
        1 => "[ \\t\u{A0}\u{AD}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}\u{2066}-\u{2069}]{1,3}",
        1 => "[\n\r\u{B}\u{C}\u{85}\u{2028}\u{2029}]{1,2}",
        1 => "[\u{300}-\u{345}\u{64B}-\u{655}\u{93E}\u{94D}\u{FE0E}\u{FE0F}\u{20E3}]{1,3}",
        1 => "[ﬃﬁŉǰΐᾳᾷßıİſ]{1,4}",
        1 => "\\PC{1,12}",
        1 => prop::sample::select(vec![
            "👨‍👩‍👧‍👦", "🇫🇷🇩🇪🇯", "👍🏽", "1️⃣", "👩🏿‍\u{200D}", "office fjord ", "wait… ", "A-1029-B ", "https://juniper.example/a?b=1 ",
        ]).prop_map(str::to_owned),
        1 => "[ا-ي]{1,9} ",
        1 => "[א-ת]{1,9} ",
        1 => "[ァ-ヶ一-龠。、「」]{1,20}",
        1 => "[ก-ฮะาิีึืุูเแโใไ่้]{1,20}",
        1 => "[क-हािीुूेैोौ्ं]{1,12}",
        1 => "[가-힣]{1,8} ",
    ];
    prop::collection::vec(part, 0..20).prop_map(|parts| parts.concat())
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let words = prop_oneof![3 => words(), 1 => "[a-zA-Z ]{0,60}", 1 => "\\PC{0,60}", 1 => Just("👨‍👩‍👧‍👦 اطلب قبل 18:00 من Carillon\nB".to_owned())];
    let stamp = prop_oneof![
        Just(Stamp::Now),
        Just(Stamp::Hours3),
        Just(Stamp::Yesterday)
    ];
    let step = (
        words.clone(),
        prop::option::weighted(0.3, words.clone()),
        words.clone(),
        prop::collection::vec(words, 0..4),
        any::<bool>(),
        any::<bool>(),
        prop::bool::weighted(0.2),
        (stamp, prop::sample::select(TextSize::ALL.to_vec())),
    );
    let step = step.prop_map(
        |(title, subtitle, body, buttons, image, dark, screen, (stamp, text_size))| Step {
            title,
            subtitle,
            body,
            buttons,
            image,
            dark,
            screen,
            stamp,
            text_size,
        },
    );
    prop::collection::vec(step, 1..5)
}

fn apply(case: &mut Case, step: &Step) {
    case.message.title.text.clone_from(&step.title);
    case.message.body.text.clone_from(&step.body);
    let label = case.message.title.clone();
    case.message.subtitle = step
        .subtitle
        .as_ref()
        .map(|text| carillon_campaign::ResolvedText {
            text: text.clone(),
            ..label.clone()
        });
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
    case.text_size = step.text_size;
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn a_repaint_equals_a_fresh_paint(surface in 0_usize..512, locale in locale(), steps in steps(), scale in prop_oneof![Just(1.0_f32), 0.5_f32..2.0]) {
        let pictures = pictures();
        let mut case = blank(surface, locale);
        let mut kept = Sheet::default();
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
            prop_assert!(*kept.bitmap() == fresh, "{step:?}");
        }
    }

    #[test]
    fn a_fit_says_what_is_drawn(surface in 0_usize..512, locale in locale(), steps in steps()) {
        let pictures = pictures();
        let mut case = blank(surface, locale);
        for step in &steps {
            apply(&mut case, step);
            let scene = case.scene(&pictures).unwrap();
            let card = WHOLE.with_borrow_mut(|engine| engine.layout(&scene));
            let fields = 2 + usize::from(step.subtitle.is_some()) + step.buttons.len();
            prop_assert_eq!(card.fit().len(), fields, "each field is told of once");
            let agrees = drawn::agrees(&card, &case.message);
            prop_assert!(agrees.is_ok(), "{}\n{}\n{:?}", case.surface, agrees.unwrap_err(), step);
            let (width, height) = card.size();
            for cut in card.fit().iter().filter_map(|fit| fit.cut.as_ref()) {
                let Rect { x, y, .. } = cut.mark;
                // A card taller than the screen goes on below it, where a person scrolls to.
                prop_assert!(x >= -1.0 && x <= width + 1.0 && (step.screen || y <= height), "{cut:?}");
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
        let mut case = blank(surface, "en");
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
