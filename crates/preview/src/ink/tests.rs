//! What holds of a line's ink.

use std::collections::BTreeMap;
use std::path::Path;

use super::{Ink, Well, over, written};
use crate::case::Case;
use crate::paint::Painter;
use crate::{Engine, Fonts};

#[test]
fn ink_goes_on_opaque_ground_only() {
    let mut row = [10, 10, 10, 255, 20, 20, 20, 254];
    over(&mut row, &[1, 2, 3, 255, 4, 5, 6, 255]);
    assert_eq!(row, [1, 2, 3, 255, 20, 20, 20, 254], "a corner stays clear");
    let mut row = [10, 10, 10, 255];
    over(&mut row, &[1, 2, 3, 255]);
    assert_eq!(row, [1, 2, 3, 255], "full ink hides what is under it");
    over(&mut row, &[0, 0, 0, 0]);
    assert_eq!(row, [1, 2, 3, 255], "no ink changes nothing");
}

#[test]
fn ink_has_no_empty_edges() {
    let mut window = vec![0; 4 * 3 * 4];
    window[(4 + 2) * 4..(4 + 3) * 4].copy_from_slice(&[9, 9, 9, 9]);
    let ink = Ink::trimmed(&window, 4);
    assert_eq!(ink.place, (2, 1, 1, 1), "the one pixel that is drawn");
    let nothing = Ink::trimmed(&[0; 16], 2);
    assert_eq!(nothing.rgba.len(), 0, "nothing was drawn");
}

/// The golden cases' cards, and the scale each is painted at.
fn golden_cards() -> Vec<(String, crate::Card, f32)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut fonts = Fonts::default();
    for face in Fonts::faces() {
        let bytes = std::fs::read(root.join("assets/fonts").join(face.file)).unwrap();
        fonts.load(face.id, bytes).unwrap();
    }
    let mut engine = Engine::new(fonts);
    let mut cards = Vec::new();
    for entry in std::fs::read_dir(root.join("tests/golden")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !name.ends_with(".case.toml") {
            continue;
        }
        let case = Case::parse(&std::fs::read_to_string(&path).unwrap()).unwrap();
        if let Some(scene) = case.scene(&BTreeMap::new()) {
            cards.push((name, engine.layout(&scene), case.scale));
        }
    }
    cards
}

#[test]
fn no_line_of_the_golden_cards_is_cut_off_by_its_window() {
    let (mut painter, mut well) = (Painter::default(), Well::default());
    let everywhere = (0, 0, u32::from(u16::MAX), u32::from(u16::MAX));
    let mut lines = 0;
    for (name, card, scale) in golden_cards() {
        for mut line in written(&card.words, scale) {
            let Some(ink) = line.ink((&mut painter, &mut well), scale, everywhere) else {
                continue;
            };
            let (left, top, width, height) = ink.place;
            let (columns, rows) = (line.size.0 as u32, line.size.1 as u32);
            let inside = left > 0 && top > 0 && left + width < columns && top + height < rows;
            assert!(
                inside || ink.rgba.is_empty(),
                "{name}: “{}” reaches its window's edge: {:?} of {:?}",
                line.text.text(),
                ink.place,
                line.size
            );
            lines += 1;
        }
    }
    assert!(
        lines > 1000,
        "all scripts and surfaces were looked at: {lines}"
    );
}
