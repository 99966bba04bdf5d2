//! What holds of every primer and every prompt: what is shown of a message, and what has to be scrolled to.
#![expect(clippy::unwrap_used, reason = "a test")]

mod common;

use std::collections::BTreeMap;

use carillon_campaign::Field;
use carillon_preview::case::Case;
use carillon_preview::{Card, Engine, FieldFit, Framing, TextSize, surfaces};

fn engine() -> Engine {
    common::engine(|face| face.bytes < 1_000_000)
}

/// The surfaces of a place: `primer`.
fn of(place: &str) -> Vec<String> {
    let found: Vec<String> = surfaces()
        .iter()
        .filter(|surface| surface.id.place == place)
        .map(|surface| surface.id.to_string())
        .collect();
    assert!(found.len() >= 3, "every platform asks: {found:?}");
    found
}

/// A message with two buttons on a surface.
fn case(surface: &str, body: &str) -> Case {
    Case::parse(&format!(
        "rule = 'r'\nsurface = '{surface}'\ntitle = 'Be first to know'\nsubtitle = 'Sub'\nbody = '{body}'\n\
         buttons = ['Yes', 'Later', 'Never']\n"
    ))
    .unwrap()
}

fn card(engine: &mut Engine, case: &Case) -> Card {
    engine.layout(&case.scene(&BTreeMap::new()).unwrap())
}

fn fit(card: &Card, field: Field) -> FieldFit {
    card.fit()
        .iter()
        .find(|fit| fit.field == field)
        .unwrap()
        .clone()
}

#[test]
fn a_prompt_shows_no_field_of_the_message_and_does_not_change_with_it() {
    let mut engine = engine();
    for surface in of("prompt") {
        let mut sizes = Vec::new();
        for body in [
            "Short.",
            "A body that is a good deal longer than the other one.",
        ] {
            let card = card(&mut engine, &case(&surface, body));
            assert!(
                card.fit().iter().all(|fit| !fit.shown),
                "{surface}: the words are the system's"
            );
            assert_eq!(
                card.fit().len(),
                6,
                "{surface}: each field is told all the same"
            );
            sizes.push(card.size());
        }
        assert_eq!(
            sizes[0], sizes[1],
            "{surface}: nothing of the message is in it"
        );
    }
}

#[test]
fn a_primer_shows_title_body_and_two_buttons() {
    let mut engine = engine();
    for surface in of("primer") {
        let card = card(&mut engine, &case(&surface, "Two lines a week."));
        let shown: Vec<Field> = card
            .fit()
            .iter()
            .filter(|fit| fit.shown)
            .map(|fit| fit.field)
            .collect();
        let expected = [
            Field::Title,
            Field::Body,
            Field::Button(1),
            Field::Button(2),
        ];
        assert_eq!(shown, expected, "{surface}: no subtitle, no third button");
    }
}

#[test]
fn a_body_too_long_is_scrolled_and_what_is_below_is_told() {
    let mut engine = engine();
    let body = "Words about plants. ".repeat(200);
    for surface in of("primer") {
        for size in [TextSize::Xs, TextSize::L, TextSize::Ax5] {
            let mut case = case(&surface, body.trim_end());
            case.text_size = size;
            case.framing = Framing::Screen;
            let card = card(&mut engine, &case);
            let (screen, frame) = (card.size(), card.card());
            assert!(
                frame.y >= 0.0 && frame.y + frame.height <= screen.1,
                "{surface} at {}: the dialog stays on the screen",
                size.id()
            );
            let fit = fit(&card, Field::Body);
            assert_eq!(
                Some(fit.lines),
                fit.lines_allowed,
                "{surface}: the box is full"
            );
            let cut = fit.cut.unwrap();
            assert!(
                body.starts_with("Words") && cut.hidden.starts_with(['W', 'a', 'p']),
                "{surface}: reading stops after a whole word: {:?}",
                &cut.hidden[..9]
            );
        }
    }
}

#[test]
fn larger_text_leaves_fewer_lines_on_a_phone_and_as_many_in_a_browser() {
    let mut engine = engine();
    let body = "Words about plants. ".repeat(200);
    let mut lines = |surface: &str, size| {
        let mut case = case(surface, &body);
        case.text_size = size;
        fit(&card(&mut engine, &case), Field::Body).lines
    };
    for surface in of("primer") {
        let (sold, large) = (lines(&surface, TextSize::L), lines(&surface, TextSize::Ax3));
        if surface.starts_with("chrome") {
            assert_eq!(
                sold, large,
                "{surface}: a phone's setting is not a desktop's"
            );
        } else {
            assert!(
                large < sold,
                "{surface}: {large} lines of large text, {sold} as sold"
            );
        }
    }
}
