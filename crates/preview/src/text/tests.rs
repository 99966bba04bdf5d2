//! What holds of every text, width and rule.

use std::path::Path;
use std::sync::OnceLock;

use carillon_campaign::Direction;
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use super::{Breaking, Fitted, Role, Rule, Setter, Style, hyphen};
use crate::Fonts;

/// The bytes of every face, read once: a property runs hundreds of times.
fn faces() -> &'static [(&'static str, Vec<u8>)] {
    static FACES: OnceLock<Vec<(&'static str, Vec<u8>)>> = OnceLock::new();
    FACES.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/fonts");
        // Without the big faces: tofu obeys the same rules.
        let small = Fonts::faces().iter().filter(|face| face.bytes < 1_000_000);
        small
            .map(|face| (face.id, std::fs::read(folder.join(face.file)).unwrap()))
            .collect()
    })
}

fn fonts() -> Fonts {
    let mut fonts = Fonts::default();
    for (id, bytes) in faces() {
        fonts.load(id, bytes.clone()).unwrap();
    }
    fonts
}

const IOS: Style = Style {
    role: Role::Ios,
    weight: 400,
    size: 15.0,
    line: 20.0,
    tracking: -0.016,
};
const PIXEL: Style = Style {
    role: Role::Pixel,
    weight: 400,
    size: 14.0,
    line: 20.0,
    tracking: 0.0,
};

fn rule(lines: u16, breaking: Breaking, trim: bool) -> Rule {
    Rule {
        lines: Some(lines),
        breaking,
        flatten: false,
        trim,
    }
}

fn fit(text: &str, direction: Direction, style: Style, rule: Rule, width: f32) -> Fitted {
    fit_in("en", text, direction, style, rule, width)
}

fn fit_in(
    language: &str,
    text: &str,
    direction: Direction,
    style: Style,
    rule: Rule,
    width: f32,
) -> Fitted {
    thread_local! {
        static SETTER: std::cell::RefCell<(Setter, Fonts)> = std::cell::RefCell::new((Setter::default(), fonts()));
    }
    SETTER.with_borrow_mut(|(setter, fonts)| {
        (*setter.fit(fonts, text, (language, direction), style, (rule, width))).clone()
    })
}

/// Languages with and without patterns on Android.
const LANGUAGES: [&str; 8] = ["de", "en-US", "fr", "nl", "pt-BR", "fi", "tr", "ja"];

/// The glyphs of a line.
fn glyphs(line: &super::Line) -> usize {
    line.runs.iter().map(|run| run.glyphs.len()).sum()
}

/// Text with what breaks text layout: joined emoji, marks, both directions, spaces, line breaks.
fn texts() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        4 => "[a-zA-Z]{1,9}",
        2 => Just(" ".to_owned()),
        1 => "\\PC{1,6}",
        1 => Just("👨‍👩‍👧‍👦".to_owned()),
        1 => Just("🇫🇷🇩🇪".to_owned()),
        1 => Just("e\u{301}\u{323}".to_owned()),
        1 => Just("اطلب قبل 18:00 ".to_owned()),
        1 => Just("שלום ".to_owned()),
        1 => Just("日本語。".to_owned()),
        1 => "[\n\r\t\u{2028}]",
        1 => Just("\r\n".to_owned()),
        1 => Just("\u{2068}x\u{2069}".to_owned()),
        1 => Just("  ".to_owned()),
    ];
    prop::collection::vec(part, 0..40).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn a_cut_is_at_a_grapheme_boundary_and_lines_keep_their_bounds(
        text in texts(), width in 0.0_f32..400.0, lines in 1_u16..5, even: bool, trim: bool, rtl: bool,
    ) {
        let breaking = if even { Breaking::Even } else { Breaking::Greedy };
        let direction = if rtl { Direction::Rtl } else { Direction::Ltr };
        let style = if even { PIXEL } else { IOS };
        let fitted = fit(&text, direction, style, rule(lines, breaking, trim), width);
        prop_assert!(fitted.count() <= lines);
        prop_assert_eq!(fitted.lines.len(), fitted.ranges.len());
        if let Some(cut) = &fitted.cut {
            let boundary = text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).any(|at| at == cut.offset);
            prop_assert!(boundary, "cut inside a grapheme at {}", cut.offset);
            prop_assert_eq!(fitted.count(), lines);
            if width > 60.0 {
                let last = fitted.lines.last().unwrap();
                prop_assert!(last.width <= width + 0.1, "{} > {width}", last.width);
            }
        }
    }

    #[test]
    fn hyphens_are_no_part_of_the_text_and_stand_only_where_a_language_has_patterns(
        words in prop::collection::vec("[A-Za-zäöüéèñãçß]{1,22}", 4..40), width in 60.0_f32..300.0, lines in 2_u16..30,
        at in 0_usize..LANGUAGES.len(),
    ) {
        let text = words.join(" ");
        let language = LANGUAGES[at];
        let rule = rule(lines, Breaking::Even, false);
        let fitted = fit_in(language, &text, Direction::Ltr, PIXEL, rule, width);
        let shown = fitted.cut.as_ref().map_or(text.len(), |cut| cut.offset);
        let mut end = 0;
        for (line, range) in fitted.lines.iter().zip(&fitted.ranges) {
            prop_assert_eq!(range.start, end, "without the hyphens the lines are the text, in order");
            prop_assert!(line.width <= width + 0.5, "{} > {width} in {text:?}", line.width);
            end = range.end;
        }
        prop_assert_eq!(end - fitted.cut.as_ref().map_or(0, |_| "…".len()), shown, "and all of it");
        // Where a word is wider than the line it is broken anywhere, without a hyphen.
        if !hyphen::has_patterns(language) {
            let clusters: usize = fitted.lines.iter().map(glyphs).sum();
            let ellipsis = usize::from(fitted.cut.is_some());
            prop_assert!(clusters <= text[..shown].chars().count() + ellipsis, "a hyphen in {language}: {text:?}");
        }
    }

    #[test]
    fn a_last_line_never_starts_with_the_space_it_was_broken_at(
        words in prop::collection::vec("[a-z]{1,12}", 2..60), width in 60.0_f32..400.0, lines in 2_u16..5,
    ) {
        let text = words.join(" ");
        for breaking in [Breaking::Greedy, Breaking::Even] {
            let fitted = fit(&text, Direction::Ltr, PIXEL, rule(lines, breaking, false), width);
            for range in fitted.ranges.iter().skip(1) {
                prop_assert!(!text[range.start..].starts_with(' '), "{text:?} at {range:?}");
            }
        }
    }

    #[test]
    fn lines_before_the_cut_are_those_of_the_whole_text(
        words in prop::collection::vec("[a-z]{1,9}", 20..60), width in 80.0_f32..300.0,
    ) {
        let text = words.join(" ");
        for breaking in [Breaking::Greedy, Breaking::Even] {
            let cut = fit(&text, Direction::Ltr, PIXEL, rule(3, breaking, false), width);
            let whole = fit(&text, Direction::Ltr, PIXEL, rule(1000, breaking, false), width);
            if cut.cut.is_some() {
                prop_assert_eq!(&cut.ranges[..2], &whole.ranges[..2]);
            }
        }
    }
}

#[test]
fn a_word_too_wide_breaks_between_graphemes_no_face_has() {
    let text = "e\u{301}\u{323}!\u{11c38}e\u{301}\u{323}";
    let fitted = fit(
        text,
        Direction::Ltr,
        IOS,
        rule(3, Breaking::Greedy, false),
        0.0,
    );
    let starts: Vec<usize> = fitted.ranges.iter().map(|range| range.start).collect();
    assert_eq!(starts, [0, 5, 10], "the spacing mark stays with its base");
    let two = fit(
        text,
        Direction::Ltr,
        IOS,
        rule(2, Breaking::Greedy, false),
        0.0,
    );
    assert_eq!(
        two.cut.as_ref().map(|cut| cut.offset),
        Some(5),
        "hidden from its base on"
    );
}

#[test]
fn a_line_that_starts_earlier_to_spare_a_grapheme_is_broken_anew() {
    // A space that carries a mark is one grapheme, though a line could end after the space.
    let text = "a \u{94d}\u{20e3}buabuabuabuabuabuabuabuabua";
    let greedy = rule(9, Breaking::Greedy, false);
    let fitted = fit(text, Direction::Ltr, IOS, greedy, 120.0);
    let widest = fitted.lines.iter().map(|line| line.width);
    assert!(
        widest.fold(0.0, f32::max) <= 120.1,
        "no line is wider than its box: {:?}",
        fitted.ranges
    );
    for breaking in [Breaking::Even, Breaking::Kept] {
        let fitted = fit(text, Direction::Ltr, PIXEL, rule(9, breaking, false), 40.0);
        let split = fitted.ranges.iter().any(|range| range.end == 2);
        assert!(!split, "{breaking:?}: the mark stays with its space");
    }
}

#[test]
fn the_space_a_line_ends_with_is_not_seen_whichever_way_the_words_run() {
    let label = |text| fit(text, Direction::Rtl, IOS, Rule::LABEL, 400.0).widest;
    for (text, first) in [
        ("abc defg", "abc"),
        ("שלום abc defg", "שלום abc"),
        ("abc \ndefg", "abc"),
    ] {
        let greedy = rule(2, Breaking::Greedy, true);
        let fitted = fit(text, Direction::Rtl, IOS, greedy, label(first) + 1.0);
        let width = fitted.lines[0].width;
        assert!(
            (width - label(first)).abs() < 0.01,
            "{text:?}: {width}, and {} without the space",
            label(first)
        );
        let glyphs = fitted.lines[0].runs.iter().flat_map(|run| &run.glyphs);
        let seen = glyphs.filter(|glyph| !text[glyph.bytes.clone()].trim().is_empty());
        let left = seen.map(|glyph| glyph.x).fold(f32::MAX, f32::min);
        assert!(left.abs() < 0.01, "{text:?}: the words start at {left}");
    }
}

#[test]
fn every_line_break_ends_one_line() {
    for text in ["a\nb", "a\r\nb", "a\rb", "a\u{2028}b", "a\u{2029}b"] {
        for breaking in [Breaking::Greedy, Breaking::Even] {
            let fitted = fit(text, Direction::Ltr, PIXEL, rule(9, breaking, false), 100.0);
            assert_eq!(fitted.count(), 2, "{text:?} {breaking:?}");
            let single = Rule {
                flatten: true,
                ..rule(1, breaking, false)
            };
            let fitted = fit(text, Direction::Ltr, PIXEL, single, 100.0);
            assert!(
                fitted.cut.is_none(),
                "{text:?} on one line: the break is a space"
            );
        }
    }
}

#[test]
fn a_text_that_fits_exactly_is_not_cut_and_a_hair_less_cuts_it() {
    let text = "Last day for 30% off";
    let natural = fit(
        text,
        Direction::Ltr,
        IOS,
        rule(1, Breaking::Greedy, true),
        1000.0,
    )
    .widest;
    assert_eq!(
        fit(
            text,
            Direction::Ltr,
            IOS,
            rule(1, Breaking::Greedy, true),
            natural
        )
        .cut,
        None
    );
    let cut = fit(
        text,
        Direction::Ltr,
        IOS,
        rule(1, Breaking::Greedy, true),
        natural - 0.5,
    );
    assert!(cut.cut.unwrap().offset < text.len());
}

#[test]
fn ios_drops_the_space_before_its_ellipsis_and_android_keeps_it() {
    let text = "aaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbb";
    let offsets = |trim| -> Vec<usize> {
        (30..80)
            .filter_map(|width| {
                fit(
                    text,
                    Direction::Ltr,
                    PIXEL,
                    rule(1, Breaking::Greedy, trim),
                    width as f32,
                )
                .cut
            })
            .map(|cut| cut.offset)
            .collect()
    };
    assert!(!offsets(true).contains(&5));
    assert!(offsets(false).contains(&5));
}

#[test]
fn even_lines_are_less_ragged_than_greedy_ones() {
    let text = "Your basket is still waiting and so is the extraordinarily long philodendron you looked at";
    let spare = |breaking| -> f32 {
        let fitted = fit(
            text,
            Direction::Ltr,
            PIXEL,
            rule(20, breaking, false),
            180.0,
        );
        let lines = &fitted.lines[..fitted.lines.len() - 1];
        lines
            .iter()
            .map(|line| (180.0 - line.width) * (180.0 - line.width))
            .sum()
    };
    assert!(spare(Breaking::Even) <= spare(Breaking::Greedy));
}

#[test]
fn a_compound_is_broken_with_a_hyphen_where_android_has_its_language() {
    let text = "Die Pflanzenlieferungsbenachrichtigung kommt";
    let lines = |language| {
        let rule = rule(20, Breaking::Even, false);
        let fitted = fit_in(language, text, Direction::Ltr, PIXEL, rule, 150.0);
        let first = |line: &super::Line| (line.width, glyphs(line));
        let drawn: Vec<(f32, usize)> = fitted.lines.iter().map(first).collect();
        (fitted.ranges, drawn)
    };
    let (german, drawn) = lines("de");
    assert_eq!(
        &text[german[0].clone()],
        "Die Pflanzenlieferungs",
        "between two words of the compound; the hyphen is no part of it"
    );
    let count = |words: &str| -> usize {
        let fitted = fit_in("de", words, Direction::Ltr, PIXEL, Rule::LABEL, 400.0);
        fitted.lines.iter().map(glyphs).sum()
    };
    assert!(drawn[0].0 <= 150.0, "with its hyphen the line is no wider");
    assert_eq!(
        drawn[0].1,
        count("Die Pflanzenlieferungs-"),
        "a hyphen is drawn"
    );
    let (finnish, drawn) = lines("fi");
    assert_eq!(
        drawn[0].1,
        count(text[finnish[0].clone()].trim_end()),
        "and none where Android has no patterns, though the word is broken"
    );
}
