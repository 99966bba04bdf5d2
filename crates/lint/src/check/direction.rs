//! Lines that run from right to left, and what turns them around: emoji in front, codes among the words, a first
//! word of the other direction.
//!
//! Isolated values are passed over: they cannot turn anything (UAX #9, P2).

use carillon_campaign::{Direction, Field, Message, Platform, ResolvedText, Severity};
use unicode_segmentation::UnicodeSegmentation as _;

use super::{View, fields};
use crate::place::words_from;
use crate::{Finding, FindingCode};

/// The fewest characters of a code: `5G` is a word.
const CODE_CHARS: usize = 4;

/// Findings about the direction of this locale's own words.
pub(super) fn check(view: &View<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for field in fields() {
        for message in &view.messages {
            for found in of_field(view, message, field) {
                merge(&mut findings, found, message.platform);
            }
        }
    }
    findings
}

/// Joins the same verdict of several platforms.
fn merge(findings: &mut Vec<Finding>, found: Finding, platform: Platform) {
    let same = |other: &&mut Finding| other.code == found.code && other.copy == found.copy;
    match findings.iter_mut().find(same) {
        Some(other) => other.platforms.push(platform),
        None => findings.push(found),
    }
}

fn of_field(view: &View<'_>, message: &Message, field: Field) -> Vec<Finding> {
    let own = |words: &&ResolvedText| words.from == *view.locale;
    let Some(words) = message.text(field).filter(own) else {
        return Vec::new();
    };
    let found = |code: FindingCode, at: usize| Finding {
        platforms: vec![message.platform],
        copy: Some(view.words(words.overridden.then_some(message.platform), field)),
        place: words_from(view.campaign, words, at),
        ..view.finding(Severity::Warning, code)
    };
    let base = message.direction;
    let mut findings = Vec::new();
    if base == Direction::Rtl {
        findings.extend(
            leading_emoji(&words.text).map(|at| found(FindingCode::LeadingEmoji { field }, at)),
        );
    }
    for (start, line) in lines(&words.text) {
        let bare = without_isolated(line);
        if base == Direction::Rtl {
            findings.extend(codes(&bare).map(|(at, code)| {
                let written = code.to_owned();
                found(FindingCode::CodeAmongWords { field, written }, start + at)
            }));
        }
        if field == Field::Body && turns(&bare, base) {
            findings.push(found(FindingCode::MixedDirection { field, base }, start));
        }
    }
    findings
}

/// The lines of a text, with where each begins.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    text.split('\n').map(move |line| {
        let here = start;
        start += line.len() + 1;
        (here, line)
    })
}

/// A line with spaces for what is isolated in it: the same bytes to count by.
fn without_isolated(line: &str) -> String {
    let mut depth = 0_usize;
    let mut bare = String::with_capacity(line.len());
    for c in line.chars() {
        let opens = matches!(c, '\u{2066}'..='\u{2068}');
        depth += usize::from(opens);
        if depth == 0 {
            bare.push(c);
        } else {
            bare.extend(std::iter::repeat_n(' ', c.len_utf8()));
        }
        depth = depth.saturating_sub(usize::from(c == '\u{2069}'));
    }
    bare
}

/// Where a text's emoji stands, if it begins with one.
fn leading_emoji(text: &str) -> Option<usize> {
    let mark = |c: char| {
        c.is_whitespace() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')
    };
    let shown = text.trim_start_matches(mark);
    let first = shown.graphemes(true).next()?;
    is_emoji(first).then(|| text.len() - shown.len())
}

/// Whether a grapheme is drawn as an emoji: a pictograph of the supplementary planes, or a sign that asks for it
/// (U+FE0F), or a keycap.
fn is_emoji(grapheme: &str) -> bool {
    let asks = grapheme.contains(['\u{fe0f}', '\u{20e3}']);
    let pictograph = |c: char| matches!(u32::from(c), 0x1F000..=0x1FAFF | 0x2600..=0x27BF | 0x2B50 | 0x2B55 | 0x231A..=0x231B | 0x23E9..=0x23F3);
    asks || grapheme.chars().next().is_some_and(pictograph)
}

/// Codes in a line that has words from right to left, with where they begin: Latin letters and digits in one.
fn codes(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let among_words = line
        .chars()
        .any(|c| Direction::of(c) == Some(Direction::Rtl));
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let words = line
        .split_inclusive(move |c| !part(c))
        .scan(0, move |start, word| {
            let here = *start;
            *start += word.len();
            Some((
                here,
                word.trim_end_matches(move |c| !part(c)).trim_matches('-'),
            ))
        });
    words.filter(move |(_, word)| {
        among_words
            && word.len() >= CODE_CHARS
            && word.contains(|c: char| c.is_ascii_alphabetic())
            && word.contains(|c: char| c.is_ascii_digit())
    })
}

/// Whether a line begins against its locale's direction and goes on with it: a body is aligned by its first letter.
fn turns(line: &str, base: Direction) -> bool {
    let mut strong = line.chars().filter_map(Direction::of);
    let first = strong.next();
    first.is_some_and(|first| first != base) && strong.any(|other| other == base)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_emoji_is_in_front_where_only_spaces_and_marks_stand_before_it() {
        for (text, expected) in [
            ("🎉 خصم", Some(0)),
            (" \u{200f}🎉 خصم", Some(4)),
            ("⏰ خصم", Some(0)),
            ("1️⃣ خصم", Some(0)),
            ("خصم 🎉", None),
            ("1 خصم", None),
            ("– خصم", None),
            ("", None),
        ] {
            assert_eq!(leading_emoji(text), expected, "{text}");
        }
    }

    #[test]
    fn a_code_has_latin_letters_and_digits_and_words_around_it() {
        let found = |line: &str| {
            codes(line)
                .map(|(at, code)| (at, code.to_owned()))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            found("استخدم SAVE20 الآن"),
            [(13, "SAVE20".to_owned())],
            "letters and digits"
        );
        assert_eq!(
            found("استخدم 20-AB-7."),
            [(13, "20-AB-7".to_owned())],
            "hyphens are in it"
        );
        assert_eq!(found("SAVE20"), [], "on a line of its own");
        assert_eq!(found("خصم 5G"), [], "too short");
        assert_eq!(found("خصم Juniper 2026"), [], "a name and a number");
    }

    #[test]
    fn what_is_isolated_is_no_part_of_the_line() {
        let line = "خصم \u{2068}SAVE20\u{2069} x";
        let bare = without_isolated(line);
        assert_eq!(bare.len(), line.len(), "offsets stay");
        assert!(!bare.contains("SAVE"), "{bare}");
    }

    #[test]
    fn a_line_turns_where_it_begins_against_the_direction_and_goes_on_with_it() {
        for (line, base, expected) in [
            ("Juniper خصم", Direction::Rtl, true),
            ("12 Juniper خصم", Direction::Rtl, true),
            ("خصم Juniper", Direction::Rtl, false),
            ("SAVE20", Direction::Rtl, false),
            ("خصم Juniper", Direction::Ltr, true),
            ("123", Direction::Ltr, false),
        ] {
            assert_eq!(turns(line, base), expected, "{line} in {base:?} text");
        }
    }
}
