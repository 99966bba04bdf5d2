//! Where Android may break a word, and the hyphen it draws there.
//!
//! minikin `Hyphenator.cpp`, `WordBreaker.cpp` and `LineBreakerUtil.h` (AOSP, grade P; read in public copies): a word
//! of letters alone is broken by its language's patterns; any other word only after the hyphens and soft hyphens it
//! has; an address on the web or an e-mail address at its signs, without a hyphen. A hyphen that is drawn is no part
//! of the text: cuts, ranges and counts do not know it.

use std::borrow::Cow;
use std::ops::Range;

use hypher::Lang;

/// What is drawn where a word breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// Nothing: the word has a hyphen there already, or its script uses none.
    None,
    /// A hyphen at the end of the line.
    End,
    /// A hyphen at the start of the next line: Polish and Slovenian repeat theirs.
    Next,
}

/// A language's patterns, and how many characters stay together at a word's start and end.
type Patterns = (Lang, usize, usize);

/// The patterns Android has for a locale (`android_text_Hyphenator.cpp`, AOSP, grade P: the list, the bounds and the
/// aliases). What it has and we have not: Amharic, Armenian, Basque, Church Slavonic, Irish, Latvian and Welsh are left
/// whole here; British English takes the American patterns, and the spelling before 1996 those of today.
fn patterns(locale: &str) -> Option<Patterns> {
    let language = locale.split(['-', '_']).next().unwrap_or(locale);
    let found = match language {
        "af" => (Lang::Afrikaans, 1, 1),
        "as" => (Lang::Assamese, 2, 2),
        "be" => (Lang::Belarusian, 2, 2),
        "bg" => (Lang::Bulgarian, 2, 2),
        "bn" => (Lang::Bengali, 2, 2),
        "cs" => (Lang::Czech, 2, 2),
        "da" => (Lang::Danish, 2, 2),
        "de" => (Lang::German, 2, 2),
        "el" => (Lang::Greek, 1, 1),
        "en" => (Lang::English, 2, 3),
        "es" => (Lang::Spanish, 2, 2),
        "et" => (Lang::Estonian, 2, 3),
        "fr" => (Lang::French, 2, 3),
        "gl" => (Lang::Galician, 2, 2),
        "gu" => (Lang::Gujarati, 2, 2),
        "hi" => (Lang::Hindi, 2, 2),
        "hr" => (Lang::Croatian, 2, 2),
        "hu" => (Lang::Hungarian, 2, 2),
        "it" => (Lang::Italian, 2, 2),
        "ka" => (Lang::Georgian, 1, 2),
        "kn" => (Lang::Kannada, 2, 2),
        "la" => (Lang::Latin, 2, 2),
        "lt" => (Lang::Lithuanian, 2, 2),
        "ml" => (Lang::Malayalam, 2, 2),
        "mn" => (Lang::Mongolian, 2, 2),
        "mr" => (Lang::Marathi, 2, 2),
        "nb" | "nn" | "no" => (Lang::Norwegian, 2, 2),
        "nl" => (Lang::Dutch, 2, 2),
        "or" => (Lang::Oriya, 2, 2),
        "pa" => (Lang::Panjabi, 2, 2),
        "pl" => (Lang::Polish, 2, 2),
        "pt" => (Lang::Portuguese, 2, 3),
        "ru" => (Lang::Russian, 2, 2),
        "sk" => (Lang::Slovak, 2, 2),
        "sl" => (Lang::Slovenian, 2, 2),
        "sq" => (Lang::Albanian, 2, 2),
        "sv" => (Lang::Swedish, 1, 2),
        "ta" => (Lang::Tamil, 2, 2),
        "te" => (Lang::Telugu, 2, 2),
        "tk" => (Lang::Turkmen, 2, 2),
        "uk" => (Lang::Ukrainian, 2, 2),
        _ => return None,
    };
    Some(found)
}

/// Whether a locale's words are broken by patterns.
#[cfg(test)]
pub(super) fn has_patterns(locale: &str) -> bool {
    patterns(locale).is_some()
}

/// Longer words are left whole (`MAX_HYPHENATED_SIZE` less the two ends).
const LONGEST: usize = 62;

/// A character a word breaks after of its own accord (`isLineBreakingHyphen`).
fn is_hyphen(c: char) -> bool {
    matches!(
        c,
        '-' | '\u{58A}'
            | '\u{5BE}'
            | '\u{1400}'
            | '\u{2010}'
            | '\u{2013}'
            | '\u{2027}'
            | '\u{2E17}'
            | '\u{2E40}'
    )
}

/// Whether a line may end after `c` only at the cost of a hyphenation, though a line breaker knows a break there.
pub(super) fn costs(c: char) -> bool {
    is_hyphen(c) || c == SOFT
}

/// The soft hyphen.
const SOFT: char = '\u{AD}';

/// A letter, or the vowel sign of an Indic letter.
fn is_letter(c: char) -> bool {
    c.is_alphabetic()
        || (matches!(u32::from(c), 0x900..=0xD7F)
            && !c.is_numeric()
            && !matches!(c, '\u{964}' | '\u{965}'))
}

/// An apostrophe, which belongs to French and Italian words.
fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}')
}

/// What a break before `c` draws (`hyphenationTypeBasedOnScript`).
fn drawn_before(c: char) -> Mark {
    match u32::from(c) {
        // Tamil, Telugu, Kannada and Malayalam have no hyphen.
        0xB80..=0xD7F => Mark::None,
        _ => Mark::End,
    }
}

/// Whether a run of signs is an address on the web or an e-mail address.
fn is_address(token: &str) -> bool {
    token.contains('@') || token.contains("://")
}

/// Punctuation, spaces and control characters, which are no part of the word they follow.
fn trails(c: char) -> bool {
    let symbol = matches!(c, '$' | '+' | '<' | '=' | '>' | '^' | '`' | '|' | '~');
    (c.is_ascii_punctuation() && !symbol)
        || c.is_whitespace()
        || c.is_control()
        || matches!(u32::from(c), 0xA1 | 0xA7 | 0xAB | 0xB6 | 0xB7 | 0xBB | 0xBF | 0x60C | 0x61B | 0x61F | 0x964
            | 0x965 | 0x2010..=0x2027 | 0x2030..=0x205E | 0x3001..=0x3003 | 0x3008..=0x3011)
}

/// Opening brackets and quotes, which are no part of the word they precede.
fn leads(c: char) -> bool {
    matches!(
        c,
        '(' | '[' | '{' | '"' | '\'' | '¡' | '¿' | '«' | '»' | '‘' | '’' | '‚' | '“' | '”' | '„'
    )
}

/// The offsets at which the word in `range` of `text` may break, ascending, and what each draws. `range` runs from one
/// break between words to the next, so that it holds the spaces and the punctuation around the word as well.
pub(super) fn points(text: &str, range: Range<usize>, locale: &str) -> Vec<(usize, Mark)> {
    let token = &text[range.clone()];
    if address(text, range.start).is_some() {
        return address_points(token.trim_end())
            .into_iter()
            .map(|at| (range.start + at, Mark::None))
            .collect();
    }
    let word = token.trim_end_matches(trails).trim_start_matches(leads);
    let lead = token.len() - token.trim_start_matches(leads).len();
    let mut at = range.start + lead.min(token.len());
    let mut found = Vec::new();
    for piece in word.split('\u{A0}') {
        let inside = within(piece, locale);
        found.extend(inside.into_iter().map(|(offset, mark)| (at + offset, mark)));
        at += piece.len() + '\u{A0}'.len_utf8();
    }
    found
}

/// The run of ASCII letters, digits and signs around `at`, where it is an address.
fn address(text: &str, at: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let before = bytes[..at].iter().rev();
    let after = bytes[at..].iter();
    let start = at - before.take_while(|byte| byte.is_ascii_graphic()).count();
    let end = at + after.take_while(|byte| byte.is_ascii_graphic()).count();
    is_address(&text[start..end]).then_some(start..end)
}

/// Whether a line that ended at `at` would end within an address.
pub(super) fn in_address(text: &str, at: usize) -> bool {
    address(text, at).is_some_and(|range| range.start < at && at < range.end)
}

/// Where an address may break (`WordBreaker::findNextBreakInEmailOrUrl`, after the Chicago Manual of Style): after `:`,
/// `=`, `&` and a double slash; before `~ . , - _ ? # % = &` and a single slash; never after a hyphen.
fn address_points(address: &str) -> Vec<usize> {
    let bytes = address.as_bytes();
    let mut found = Vec::new();
    let mut start = 0;
    for at in 1..bytes.len() {
        let (last, this) = (bytes[at - 1], bytes[at]);
        let after_slashes = last == b'/' && at >= start + 2 && bytes[at - 2] == b'/';
        let before_slash = this == b'/' && last != b'/' && bytes.get(at + 1) != Some(&b'/');
        let before = last != b'-' && (b"~.,-_?#%=&".contains(&this) || before_slash);
        if b":=&".contains(&last) || after_slashes || before {
            found.push(at);
            start = at;
        }
    }
    found
}

/// The breaks within a word without spaces.
fn within(word: &str, locale: &str) -> Vec<(usize, Mark)> {
    let known = patterns(locale);
    let apostrophes = matches!(locale.get(..2), Some("fr" | "it"));
    let units: usize = word.chars().map(char::len_utf16).sum();
    let plain = word
        .chars()
        .all(|c| is_letter(c) || (apostrophes && is_apostrophe(c)));
    match known {
        Some((lang, prefix, suffix)) if plain && units >= prefix + suffix && units <= LONGEST => {
            by_patterns(word, lang, prefix, suffix)
        }
        _ => without_patterns(word, locale),
    }
}

/// The breaks the patterns give.
fn by_patterns(word: &str, lang: Lang, prefix: usize, suffix: usize) -> Vec<(usize, Mark)> {
    let mut at = 0;
    let mut found = Vec::new();
    for syllable in hypher::hyphenate_bounded(word, lang, prefix, suffix) {
        if at > 0 {
            let next = syllable.chars().next().unwrap_or(' ');
            found.push((at, drawn_before(next)));
        }
        at += syllable.len();
    }
    found
}

/// The breaks after hyphens and soft hyphens that do not start the word.
fn without_patterns(word: &str, locale: &str) -> Vec<(usize, Mark)> {
    let repeats = matches!(locale.get(..2), Some("pl" | "sl"));
    let pairs = word.char_indices().zip(word.chars().skip(1)).skip(1);
    pairs
        .filter_map(|((at, c), next)| {
            let mark = if c == SOFT {
                drawn_before(next)
            } else if !is_hyphen(c) {
                return None;
            } else if repeats && matches!(c, '-' | '\u{2010}') && next.is_alphabetic() {
                Mark::Next
            } else {
                Mark::None
            };
            Some((at + c.len_utf8(), mark))
        })
        .collect()
}

/// A text with the hyphens that are drawn in it.
#[derive(Debug)]
pub(super) struct Marked<'a> {
    /// The text as it is shaped.
    pub(super) text: Cow<'a, str>,
    /// Each hyphen: the offset in the text without hyphens before which it stands, its bytes, and where lines end
    /// there: before it or after it.
    marks: Vec<(usize, usize, Mark)>,
}

impl<'a> Marked<'a> {
    /// `text` with `hyphen` at each of `marks` within it.
    pub(super) fn new(text: &'a str, marks: &[(usize, Mark)], hyphen: char) -> Self {
        let drawn: Vec<(usize, usize, Mark)> = marks
            .iter()
            .filter(|(at, mark)| *mark != Mark::None && *at < text.len())
            .map(|(at, mark)| (*at, hyphen.len_utf8(), *mark))
            .collect();
        if drawn.is_empty() {
            return Self {
                text: Cow::Borrowed(text),
                marks: drawn,
            };
        }
        let mut whole = String::with_capacity(text.len() + 3 * drawn.len());
        let mut from = 0;
        for (at, _, _) in &drawn {
            whole.push_str(&text[from..*at]);
            whole.push(hyphen);
            from = *at;
        }
        whole.push_str(&text[from..]);
        Self {
            text: Cow::Owned(whole),
            marks: drawn,
        }
    }

    /// Whether any hyphen is drawn.
    pub(super) fn any(&self) -> bool {
        !self.marks.is_empty()
    }

    /// Where a line that ends at `at` of the text ends in what is shaped.
    pub(super) fn end(&self, at: usize) -> usize {
        let before: usize = self
            .marks
            .iter()
            .filter(|(place, _, mark)| *place < at || (*place == at && *mark == Mark::End))
            .map(|(_, bytes, _)| bytes)
            .sum();
        at + before
    }

    /// Where a character of the text stands in what is shaped.
    pub(super) fn place(&self, at: usize) -> usize {
        let before = self.marks.iter().filter(|(place, _, _)| *place <= at);
        at + before.map(|(_, bytes, _)| bytes).sum::<usize>()
    }

    /// The range of the text that a range of what is shaped shows.
    pub(super) fn range(&self, shaped: Range<usize>) -> Range<usize> {
        self.back(shaped.start)..self.back(shaped.end)
    }

    /// An offset of what is shaped as one of the text.
    fn back(&self, shaped: usize) -> usize {
        let mut before = 0;
        for (place, bytes, _) in &self.marks {
            if place + before >= shaped {
                break;
            }
            before += bytes;
        }
        shaped - before
    }
}

#[cfg(test)]
mod tests {
    use super::{Mark, Marked, points};

    /// The word with a middle dot at each break.
    fn broken(word: &str, locale: &str) -> String {
        let mut shown = word.to_owned();
        for (at, mark) in points(word, 0..word.len(), locale).into_iter().rev() {
            shown.insert_str(
                at,
                match mark {
                    Mark::None => "|",
                    Mark::End => "·",
                    Mark::Next => "^",
                },
            );
        }
        shown
    }

    #[test]
    fn words_break_by_their_language() {
        for (word, locale, known) in [
            ("Pflanzenlieferung", "de-DE", "Pflan·zen·lie·fe·rung"),
            ("extensive", "en-US", "ex·ten·sive"),
            ("livraison", "fr", "li·vrai·son"),
            ("(Lieferung),", "de", "(Lie·fe·rung),"),
            ("kasvihuone", "fi", "kasvihuone"),
            ("delivery", "ar", "delivery"),
            ("Größe2024", "de", "Größe2024"),
            (
                "https://juniper.example/lieferung?id=3",
                "de",
                "https:|//|juniper|.example|/lieferung|?id|=|3",
            ),
            (
                "kunden-post@lieferung.example",
                "de",
                "kunden|-post@lieferung|.example",
            ),
        ] {
            assert_eq!(broken(word, locale), known, "{word} in {locale}");
        }
    }

    #[test]
    fn hyphens_and_soft_hyphens_break_a_word_in_any_language() {
        assert_eq!(broken("well-known", "ja"), "well-|known", "its own hyphen");
        assert_eq!(
            broken("biało-czerwony", "pl"),
            "biało-^czerwony",
            "Polish repeats it"
        );
        assert_eq!(
            broken("deli\u{AD}very", "th"),
            "deli\u{AD}·very",
            "a soft hyphen is drawn"
        );
        assert_eq!(broken("-ing", "en"), "-ing", "not one that starts the word");
    }

    #[test]
    fn offsets_go_to_what_is_shaped_and_back() {
        let marks = [(4, Mark::End), (8, Mark::Next)];
        let marked = Marked::new("Lieferungen", &marks, '\u{2010}');
        assert_eq!(marked.text, "Lief‐erun‐gen", "a hyphen at each mark");
        assert_eq!(marked.end(4), 7, "the line ends after its hyphen");
        assert_eq!(
            marked.end(8),
            11,
            "the line ends before the next line's hyphen"
        );
        assert_eq!(
            marked.range(0..7),
            0..4,
            "the hyphen is no part of the text"
        );
        assert_eq!(marked.range(7..11), 4..8, "nor is it of the next line");
        assert_eq!(marked.range(11..17), 8..11, "nor at the start of a line");
    }
}
