//! Pseudo-locales: the source made strange, to see what was forgotten before a translator has begun. Never in a file.
//!
//! Placeables keep their values, so what has no accents was not translatable.

use unicode_segmentation::UnicodeSegmentation as _;

use crate::Locale;

/// RIGHT-TO-LEFT MARK: a letter of Hebrew without ink.
const RLM: char = '\u{200f}';
/// Tenths of a grapheme that every grapheme of the source brings: 40 %, the middle of what peers lengthen by
/// (30 % for German, 35–50 % for Finnish; see Microsoft's and Android's pseudo-locales).
const GROWTH: i32 = 4;
/// What the two brackets have used up of it, in tenths, but for half a grapheme, which rounds.
const BRACKETS: i32 = 15;

/// A locale made of the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pseudo {
    /// `en-XA`: accented, 30–50 % longer, in brackets.
    Accented,
    /// `ar-XB`: every word as it is, from right to left.
    Mirrored,
}

impl Pseudo {
    /// Both, in the order people are offered them.
    pub const ALL: [Self; 2] = [Self::Accented, Self::Mirrored];

    /// Its tag. Source: CLDR, which gives the regions XA and XB to these.
    pub fn id(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }

    /// The locale.
    pub fn locale(self) -> Locale {
        Locale::tagged(self.id())
    }

    /// The pseudo-locale that a locale is.
    pub fn of(locale: &Locale) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|pseudo| pseudo.id() == locale.as_str())
    }
}

/// One field's words on their way into a pseudo-locale.
#[derive(Clone, Debug)]
pub(crate) struct Disguise {
    pseudo: Pseudo,
    /// Tenths of a grapheme still to be added.
    owed: i32,
}

impl Disguise {
    /// For a field of which nothing was written yet.
    pub(crate) fn new(pseudo: Pseudo) -> Self {
        let owed = -BRACKETS;
        Self { pseudo, owed }
    }

    /// What stands before the field's words and behind them: where a bracket is missing, something was cut.
    pub(crate) fn brackets(&self) -> (&'static str, &'static str) {
        match self.pseudo {
            Pseudo::Accented => ("[", "]"),
            Pseudo::Mirrored => ("", ""),
        }
    }

    /// Words in disguise.
    pub(crate) fn words(&mut self, words: &str) -> String {
        match self.pseudo {
            Pseudo::Accented => words
                .graphemes(true)
                .map(|one| self.accented(one))
                .collect(),
            Pseudo::Mirrored => words
                .split_inclusive(char::is_whitespace)
                .map(mirrored)
                .collect(),
        }
    }

    /// A grapheme with its accent; doubled where something is owed.
    fn accented(&mut self, grapheme: &str) -> String {
        self.owed += GROWTH;
        let mut chars = grapheme.chars();
        let accented = match (chars.next(), chars.next()) {
            (Some(plain), None) => accent(plain).to_string(),
            _ => grapheme.to_owned(),
        };
        if self.owed >= 10 && grapheme.chars().all(char::is_alphabetic) {
            self.owed -= 10;
            return accented.repeat(2);
        }
        accented
    }
}

/// A word between marks that run from right to left: its letters stay in order, and the next word stands to its left.
/// No override, as ICU and Android take: with one, words would be mirror writing that nobody reads.
fn mirrored(word: &str) -> String {
    let (word, space) = word.split_at(word.trim_end().len());
    if word.is_empty() {
        return space.to_owned();
    }
    format!("{RLM}{word}{RLM}{space}")
}

/// A Latin letter with an accent, as Android's pseudo-locale has them where the bundled fonts do.
fn accent(plain: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "áḃçðéḟĝĥîĵķļḿñöṕɋŕšţûṽŵẋýžÅḂÇÐÉḞĜĤÎĴĶĻḾÑÖṔɊŔŠŢÛṼŴẊÝŽ";
    let at = PLAIN.find(plain);
    at.and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pseudo: Pseudo, words: &str, expected: &str) {
        let mut disguise = Disguise::new(pseudo);
        assert_eq!(
            disguise.words(words),
            expected,
            "{words:?} in {}",
            pseudo.id()
        );
    }

    #[test]
    fn letters_get_accents_and_some_are_doubled() {
        check(Pseudo::Accented, "Hi", "Ĥî");
        check(Pseudo::Accented, "Free delivery", "Ḟŕéé ðééļîîṽéŕŕý");
        check(Pseudo::Accented, "👩‍🚀 50 %", "👩‍🚀 50 %");
    }

    #[test]
    fn words_stand_between_marks_and_spaces_do_not() {
        check(
            Pseudo::Mirrored,
            "Free 50 %\nnow ",
            "\u{200f}Free\u{200f} \u{200f}50\u{200f} \u{200f}%\u{200f}\n\u{200f}now\u{200f} ",
        );
        check(Pseudo::Mirrored, " ", " ");
    }

    #[test]
    fn every_letter_of_the_alphabet_has_an_accent_of_its_own() {
        let all: std::collections::BTreeSet<char> =
            ('a'..='z').chain('A'..='Z').map(accent).collect();
        assert_eq!(
            all.len(),
            52,
            "two letters with one face could not be told apart"
        );
        assert!(
            all.iter().all(|c| !c.is_ascii()),
            "what is plain was forgotten"
        );
    }
}
