//! Holding what `fit` says against what is drawn; the fuzz target `card` asks the same.

use std::ops::Range;

use carillon_campaign::Message;
use carillon_preview::{Card, Drawn, DrawnLine, FieldFit};
use unicode_segmentation::UnicodeSegmentation;

/// What stands for hidden words.
const ELLIPSIS: &str = "…";

/// More than rounding adds to a place, in points, and less than anyone sees.
const SLACK: f32 = 0.05;

/// Whether a card's `fit` agrees with its lines; otherwise what is wrong.
pub(crate) fn agrees(card: &Card, message: &Message) -> Result<(), String> {
    let drawn: Vec<Drawn<'_>> = card.drawn().collect();
    for text in &drawn {
        lines_keep_their_box(text).map_err(|wrong| format!("{:?}: {wrong}", text.field))?;
    }
    for fit in card.fit() {
        let own: Vec<&Drawn<'_>> = drawn
            .iter()
            .filter(|text| text.field == Some(fit.field))
            .collect();
        let written = message.text(fit.field).map_or("", |text| &text.text);
        let told = match own[..] {
            [] => none_is_told(fit),
            [text] => all_is_told(fit, text, written),
            _ => Err("drawn more than once".to_owned()),
        };
        told.map_err(|wrong| format!("{:?}: {wrong}\n{fit:?}\n{own:?}", fit.field))?;
    }
    let fields = drawn.iter().filter_map(|text| text.field);
    for field in fields {
        let known = card.fit().iter().any(|fit| fit.field == field);
        ensure(known, || format!("{field:?} is drawn and not told of"))?;
    }
    Ok(())
}

fn ensure(holds: bool, wrong: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(wrong()) }
}

/// A field that is not drawn is told to be hidden, whole.
fn none_is_told(fit: &FieldFit) -> Result<(), String> {
    ensure(!fit.shown && fit.lines == 0 && fit.cut.is_none(), || {
        "told to be seen, and not drawn".to_owned()
    })
}

/// A field that is drawn is told of as it is drawn.
fn all_is_told(fit: &FieldFit, drawn: &Drawn<'_>, written: &str) -> Result<(), String> {
    ensure(fit.shown, || "told to be hidden, and drawn".to_owned())?;
    let lines = drawn.lines.len();
    ensure(lines == usize::from(fit.lines), || {
        format!("{lines} lines are drawn")
    })?;
    let most = fit.lines_allowed.map_or(usize::MAX, usize::from);
    ensure(lines <= most, || format!("{lines} lines of {most}"))?;
    as_much_is_drawn_as_is_told(fit, drawn, written)?;
    lines_are_the_text(drawn)?;
    let ellipsis = drawn
        .lines
        .last()
        .is_some_and(|line| line.bytes.end > drawn.shown);
    ensure(!ellipsis || fit.cut.is_some(), || {
        "an ellipsis, and nothing cut".to_owned()
    })?;
    for line in &drawn.lines {
        glyphs_are_the_line(drawn, line)?;
    }
    if let Some(cut) = &fit.cut {
        let last = drawn.lines.last().ok_or("cut, and no line")?;
        ensure((cut.mark.y - last.frame.y).abs() < SLACK, || {
            "the mark is not on the last line".to_owned()
        })?;
        if ellipsis {
            the_mark_is_at_the_ellipsis(cut.mark.x + cut.mark.width / 2.0, last, drawn.shown)?;
        }
    }
    Ok(())
}

/// What `fit` says of the written text is what is shown of the drawn one, which may be in capitals.
fn as_much_is_drawn_as_is_told(
    fit: &FieldFit,
    drawn: &Drawn<'_>,
    written: &str,
) -> Result<(), String> {
    let same = drawn.text == written;
    ensure(same || drawn.text == capitals(written), || {
        format!("other words: {:?}", drawn.text)
    })?;
    let Some(cut) = &fit.cut else {
        return ensure(drawn.shown == drawn.text.len(), || {
            format!("told to be whole, and cut at {}", drawn.shown)
        });
    };
    ensure(written.get(cut.offset..) == Some(&cut.hidden), || {
        "hidden is not what follows the cut".to_owned()
    })?;
    let mut starts = written.grapheme_indices(true).map(|(start, _)| start);
    let boundary = cut.offset == written.len() || starts.any(|start| start == cut.offset);
    ensure(boundary, || "cut within a grapheme".to_owned())?;
    if same {
        return ensure(drawn.shown == cut.offset, || {
            format!("drawn up to {}", drawn.shown)
        });
    }
    // One letter may become several capitals, of which some are drawn: it is told to be hidden.
    let least = capitals(&written[..cut.offset]).len();
    let next = written[cut.offset..].graphemes(true).next().unwrap_or("");
    let most = least + capitals(next).len();
    ensure((least..=most).contains(&drawn.shown), || {
        format!("capitals up to {}, not {least} to {most}", drawn.shown)
    })
}

/// A text in capitals.
fn capitals(text: &str) -> String {
    text.chars().flat_map(char::to_uppercase).collect()
}

/// The lines are what is shown, in order, without a gap; then the ellipsis, or nothing.
fn lines_are_the_text(drawn: &Drawn<'_>) -> Result<(), String> {
    let mut end = 0;
    for line in &drawn.lines {
        ensure(line.bytes.start == end && line.bytes.end >= end, || {
            format!("a line of {:?} after {end}", line.bytes)
        })?;
        end = line.bytes.end;
    }
    let shown = drawn.shown;
    ensure(end == shown || end == shown + ELLIPSIS.len(), || {
        format!("the lines end at {end}, and {shown} are shown")
    })
}

/// The words on a line, without the ellipsis.
fn words<'a>(drawn: &Drawn<'a>, line: &DrawnLine) -> Result<&'a str, String> {
    let range = line.bytes.start..line.bytes.end.min(drawn.shown);
    let words = drawn.text.get(range.clone());
    words.ok_or_else(|| format!("a line of {range:?} ends in a letter"))
}

/// Every character of a line has its glyph, and no glyph is of anything else.
fn glyphs_are_the_line(drawn: &Drawn<'_>, line: &DrawnLine) -> Result<(), String> {
    let within = |bytes: &Range<usize>| {
        bytes.is_empty() || (bytes.start >= line.bytes.start && bytes.end <= line.bytes.end)
    };
    if let Some(glyph) = line.glyphs.iter().find(|glyph| !within(&glyph.bytes)) {
        return Err(format!(
            "a glyph of {:?} on the line of {:?}",
            glyph.bytes, line.bytes
        ));
    }
    let has = |at: usize| line.glyphs.iter().any(|glyph| glyph.bytes.contains(&at));
    let mut before = '\n';
    for (at, c) in words(drawn, line)?.char_indices() {
        let at = line.bytes.start + at;
        // A mark at the start of a line has no letter to stand on.
        let lost = unseen(c) || (unseen(before) && is_mark(c));
        ensure(lost || has(at), || format!("{c:?} at {at} has no glyph"))?;
        before = if lost { '\n' } else { c };
    }
    ensure(line.bytes.end <= drawn.shown || has(drawn.shown), || {
        "no glyph for the ellipsis".to_owned()
    })
}

/// Whether a character stands on the one before it.
fn is_mark(c: char) -> bool {
    format!("a{c}").graphemes(true).count() == 1
}

/// What ends a line, or is no character to draw.
fn unseen(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

/// No line is wider than its box, but for one that holds a single character.
fn lines_keep_their_box(drawn: &Drawn<'_>) -> Result<(), String> {
    for line in &drawn.lines {
        let words = words(drawn, line)?;
        let alone = words.trim().graphemes(true).count() <= 1;
        // Of spaces and tabs in a row only those after the last tab hang off the end.
        let tabs = words[words.trim_end().len()..].contains('\t');
        ensure(
            alone || tabs || line.frame.width <= drawn.room + SLACK,
            || format!("{line:?} is wider than its {} points", drawn.room),
        )?;
        let spare = drawn.room - line.frame.width;
        let inside =
            line.frame.x >= drawn.left - SLACK && right(line) <= drawn.left + drawn.room + SLACK;
        ensure(spare < 0.0 || inside, || {
            format!("{line:?} is not in its box")
        })?;
    }
    Ok(())
}

/// The mark is where the ellipsis starts: at its left, or from the right where what is beside it begins.
fn the_mark_is_at_the_ellipsis(x: f32, line: &DrawnLine, shown: usize) -> Result<(), String> {
    let ellipsis = line
        .glyphs
        .iter()
        .find(|glyph| glyph.bytes.contains(&shown));
    let left = ellipsis.ok_or("no ellipsis on the last line")?.x;
    let beside = line.glyphs.iter().map(|glyph| glyph.x);
    let mut beside = beside.chain([right(line)]).filter(|place| *place > left);
    let near = |place: f32| (x - place).abs() < 0.6;
    ensure(near(left) || beside.any(near), || {
        format!("the mark is at {x}, the ellipsis at {left}")
    })
}

/// The right end of what is seen of a line.
fn right(line: &DrawnLine) -> f32 {
    line.frame.x + line.frame.width
}
