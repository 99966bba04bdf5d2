//! Which way letters run, as far as isolates depend on it.

use crate::Direction;

/// LEFT-TO-RIGHT ISOLATE: what follows runs from left to right, whatever it begins with.
pub(super) const LEFT_TO_RIGHT: char = '\u{2066}';
/// FIRST STRONG ISOLATE: what follows takes its direction from its own first strong letter.
pub(super) const ISOLATE: char = '\u{2068}';
/// POP DIRECTIONAL ISOLATE: the end of an isolate.
pub(super) const POP: char = '\u{2069}';

/// Blocks whose letters run from right to left. Source: Unicode 16 `DerivedBidiClass.txt`, the ranges that
/// default to R or AL, joined.
const RIGHT_TO_LEFT: [(char, char); 5] = [
    ('\u{0590}', '\u{08ff}'),
    ('\u{fb1d}', '\u{fdff}'),
    ('\u{fe70}', '\u{feff}'),
    ('\u{10800}', '\u{10fff}'),
    ('\u{1e800}', '\u{1efff}'),
];

/// Whether a value must be isolated in words of a base direction: it has a letter that runs against it.
/// Digits and signs alone have no strong direction and are left bare.
pub(super) fn needs_isolate(value: &str, base: Direction) -> bool {
    value
        .chars()
        .filter_map(Direction::of)
        .any(|direction| direction != base)
}

impl Direction {
    /// The strong direction of a character: letters have one, and the direction marks; digits and signs have none.
    pub fn of(c: char) -> Option<Self> {
        match c {
            '\u{200e}' => Some(Self::Ltr),
            '\u{200f}' | '\u{061c}' => Some(Self::Rtl),
            _ if !c.is_alphabetic() => None,
            _ if RIGHT_TO_LEFT
                .iter()
                .any(|(first, last)| (*first..=*last).contains(&c)) =>
            {
                Some(Self::Rtl)
            }
            _ => Some(Self::Ltr),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::needs_isolate;
    use crate::Direction::{Ltr, Rtl};

    #[test]
    fn only_letters_against_the_base_direction_need_an_isolate() {
        let cases = [
            ("Amelia", Ltr, false),
            ("Amelia", Rtl, true),
            ("ليلى", Ltr, true),
            ("ليلى", Rtl, false),
            ("12", Rtl, false),
            ("+1 (555)", Rtl, false),
            ("ليلى Smith", Rtl, true),
            ("", Rtl, false),
            ("🎉", Rtl, false),
            ("𐤀", Ltr, true),
        ];
        for (value, base, expected) in cases {
            assert_eq!(
                needs_isolate(value, base),
                expected,
                "{value} in {base:?} text"
            );
        }
    }
}
