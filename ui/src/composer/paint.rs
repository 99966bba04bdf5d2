//! How a field's words are painted behind its text box: plain words, tokens, the cut, what is hidden.

use carillon_campaign::{Token, TokenKind};

/// A stretch of the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    /// The words.
    pub(super) words: String,
    /// The variable's name where it is a token, empty where it is another placeable.
    pub(super) token: Option<String>,
    /// Whether it stands behind the cut.
    pub(super) hidden: bool,
    /// Whether the cut is right before it.
    pub(super) cut: bool,
}

/// The stretches of a text with its tokens, cut at `cut` (a byte offset). A token is never split: a cut
/// inside one stands before it.
pub(super) fn stretches(text: &str, tokens: &[Token], cut: Option<usize>) -> Vec<Stretch> {
    let cut = cut.map(|at| {
        tokens
            .iter()
            .find(|token| token.range.start < at && at < token.range.end)
            .map_or(at, |token| token.range.start)
    });
    let mut edges: Vec<usize> = tokens
        .iter()
        .flat_map(|token| [token.range.start, token.range.end])
        .collect();
    edges.extend([0, text.len()]);
    edges.extend(cut.filter(|at| text.is_char_boundary(*at)));
    edges.sort_unstable();
    edges.dedup();
    edges
        .windows(2)
        .filter_map(|pair| {
            let token = tokens
                .iter()
                .find(|token| token.range.start == pair[0] && token.range.end == pair[1]);
            Some(Stretch {
                words: text.get(pair[0]..pair[1])?.to_owned(),
                token: token.map(|token| match &token.kind {
                    TokenKind::Variable { name, .. } => name.clone(),
                    TokenKind::Opaque { .. } => String::new(),
                }),
                hidden: cut.is_some_and(|at| pair[0] >= at),
                cut: cut == Some(pair[0]),
            })
        })
        .collect()
}

/// The byte offset of an offset counted in UTF-16 units, as text boxes count.
pub(super) fn to_bytes(text: &str, units: usize) -> usize {
    let mut seen = 0;
    for (at, c) in text.char_indices() {
        if seen >= units {
            return at;
        }
        seen += c.len_utf16();
    }
    text.len()
}

/// The offset in UTF-16 units of a byte offset.
pub(super) fn to_units(text: &str, bytes: usize) -> u32 {
    let units = text
        .get(..bytes)
        .map_or(0, |head| head.encode_utf16().count());
    u32::try_from(units).unwrap_or(u32::MAX)
}

/// The token that a Backspace at `caret` (or a Delete, with `forward`) takes away whole.
pub(super) fn token_at(tokens: &[Token], caret: usize, forward: bool) -> Option<&Token> {
    tokens.iter().find(|token| {
        if forward {
            token.range.start == caret
        } else {
            token.range.end == caret
        }
    })
}

/// The token a caret stands in or beside, counted from 0, and whether it stands in it.
pub(super) fn token_around(tokens: &[Token], caret: usize) -> Option<(usize, bool)> {
    let inside = |token: &Token| token.range.start < caret && caret < token.range.end;
    let beside = |token: &Token| token.range.start <= caret && caret <= token.range.end;
    let within = tokens.iter().position(inside).map(|at| (at, true));
    within.or_else(|| tokens.iter().position(beside).map(|at| (at, false)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variable(start: usize, end: usize) -> Token {
        Token {
            range: start..end,
            source: 0..0,
            kind: TokenKind::Variable {
                name: "name".to_owned(),
                default: None,
            },
        }
    }

    fn words(stretches: &[Stretch]) -> Vec<(&str, bool, bool)> {
        stretches
            .iter()
            .map(|s| (s.words.as_str(), s.token.is_some(), s.hidden))
            .collect()
    }

    #[test]
    fn words_and_tokens_follow_each_other_without_a_gap() {
        let painted = stretches("Hi { name }!", &[variable(3, 11)], None);
        assert_eq!(
            words(&painted),
            [
                ("Hi ", false, false),
                ("{ name }", true, false),
                ("!", false, false)
            ],
            "the backdrop must have exactly the text box's words"
        );
    }

    #[test]
    fn what_stands_behind_the_cut_is_hidden() {
        let painted = stretches("abcdef", &[], Some(4));
        assert_eq!(
            words(&painted),
            [("abcd", false, false), ("ef", false, true)],
            "cut after four characters"
        );
        assert!(painted[1].cut, "the mark stands where hiding begins");
    }

    #[test]
    fn a_cut_inside_a_token_stands_before_it() {
        let painted = stretches("Hi { name }", &[variable(3, 11)], Some(7));
        assert_eq!(
            words(&painted),
            [("Hi ", false, false), ("{ name }", true, true)],
            "a token is never split"
        );
    }

    #[test]
    fn offsets_survive_emoji() {
        let text = "a🙂b";
        assert_eq!(
            to_bytes(text, 3),
            5,
            "an emoji has two units and four bytes"
        );
        assert_eq!(to_units(text, 5), 3, "and back");
    }

    #[test]
    fn backspace_finds_the_token_it_stands_behind() {
        let tokens = [variable(3, 11)];
        assert!(token_at(&tokens, 11, false).is_some(), "right behind it");
        assert!(
            token_at(&tokens, 3, false).is_none(),
            "in front of it Backspace takes a letter"
        );
        assert!(
            token_at(&tokens, 3, true).is_some(),
            "in front of it Delete takes the token"
        );
    }

    #[test]
    fn a_caret_within_a_token_is_told_from_one_beside_it() {
        let tokens = [variable(0, 8), variable(8, 16)];
        assert_eq!(
            token_around(&tokens, 8),
            Some((0, false)),
            "between two, the first"
        );
        assert_eq!(
            token_around(&tokens, 9),
            Some((1, true)),
            "within the second"
        );
        assert_eq!(token_around(&tokens, 17), None, "in the words behind");
    }
}
