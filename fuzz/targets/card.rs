//! Any words on any surface: laid out and painted without a panic, and what `fit()` says is so.

#![no_main]

#[path = "../../crates/preview/tests/drawn/mod.rs"]
mod drawn;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use carillon_campaign::{Button, Locale, ResolvedText};
use carillon_preview::case::Case;
use carillon_preview::picture::Picture;
use carillon_preview::{Appearance, Engine, Fonts, Framing, Stamp, TextSize, surfaces};
use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;

/// What a picture depends on, as the fuzzer chooses it.
#[derive(Arbitrary, Debug)]
struct Chosen<'a> {
    surface: u16,
    size: u8,
    stamp: u8,
    dark: bool,
    locale: u8,
    title: &'a str,
    subtitle: Option<&'a str>,
    body: &'a str,
    buttons: Vec<&'a str>,
    image: Option<(u16, u16)>,
}

/// Both directions, languages with and without spaces, and every Han form.
const LOCALES: [&str; 10] = [
    "en", "de", "fr", "ar", "he", "th", "ja", "zh-Hant", "ko", "hi",
];

/// The longest words worth the time they take.
const LONGEST: usize = 600;

thread_local! {
    static ENGINE: RefCell<Engine> = RefCell::new(Engine::new(fonts()));
}

/// Every face: what one that is not loaded would draw is not drawn.
fn fonts() -> Fonts {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/fonts");
    let mut fonts = Fonts::default();
    for face in Fonts::faces() {
        let bytes = std::fs::read(folder.join(face.file)).expect("a bundled font");
        fonts.load(face.id, bytes).expect("a bundled font");
    }
    fonts
}

fn check(chosen: &Chosen<'_>) {
    let surface = &surfaces()[usize::from(chosen.surface) % surfaces().len()];
    let Ok(mut case) = Case::parse(&format!("rule = 'r'\nsurface = '{}'", surface.id)) else {
        return;
    };
    let short = |text: &str| text.chars().take(LONGEST).collect::<String>();
    let locale = Locale::new(LOCALES[usize::from(chosen.locale) % LOCALES.len()]).expect("a tag");
    let words = |text: &str| ResolvedText {
        text: short(text),
        ..ResolvedText::empty(locale.clone())
    };
    case.message.direction = locale.direction();
    case.message.title = words(chosen.title);
    case.message.subtitle = chosen.subtitle.map(words);
    case.message.body = words(chosen.body);
    let labels = chosen.buttons.iter().take(4);
    case.message.buttons = (1..)
        .zip(labels)
        .map(|(number, label)| Button {
            number,
            label: words(label),
            link: None,
        })
        .collect();
    case.message.locale = locale;
    case.appearance = if chosen.dark {
        Appearance::Dark
    } else {
        Appearance::Light
    };
    case.text_size = TextSize::ALL[usize::from(chosen.size) % TextSize::ALL.len()];
    case.stamp = [Stamp::Now, Stamp::Hours3, Stamp::Yesterday][usize::from(chosen.stamp) % 3];
    case.framing = Framing::Card;
    let mut pictures = BTreeMap::new();
    if let Some((width, height)) = chosen.image {
        let (width, height) = (u32::from(width % 64) + 1, u32::from(height % 64) + 1);
        let rgba = vec![128; (width * height * 4) as usize];
        let picture = Picture {
            width,
            height,
            rgba,
            original: (width, height),
        };
        pictures.insert("p.png".to_owned(), Arc::new(picture));
        case.message.picture = Some(carillon_campaign::MessagePicture {
            file: Some("p.png".to_owned()),
            url: None,
        });
    }
    let scene = case.scene(&pictures).expect("a listed surface");
    ENGINE.with_borrow_mut(|engine| {
        let card = engine.layout(&scene);
        if let Err(wrong) = drawn::agrees(&card, &case.message) {
            panic!("{}: {wrong}", surface.id);
        }
        engine.paint(&card, 0.5);
    });
}

fuzz_target!(|chosen: Chosen<'_>| check(&chosen));
