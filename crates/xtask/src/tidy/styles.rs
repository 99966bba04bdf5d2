//! Rules for style sheets: boxes that mirror in right-to-left languages, and colours from the tokens only.

use super::Complaint;
use super::texts::Texts;

/// The only file that may write a colour down.
const TOKENS: &str = "tokens.css";

/// Properties that name a side or an axis of the screen, and what to write instead.
const PHYSICAL: &[(&str, &str)] = &[
    ("margin-left", "margin-inline-start"),
    ("margin-right", "margin-inline-end"),
    ("margin-top", "margin-block-start"),
    ("margin-bottom", "margin-block-end"),
    ("padding-left", "padding-inline-start"),
    ("padding-right", "padding-inline-end"),
    ("padding-top", "padding-block-start"),
    ("padding-bottom", "padding-block-end"),
    ("border-left", "border-inline-start"),
    ("border-right", "border-inline-end"),
    ("border-top", "border-block-start"),
    ("border-bottom", "border-block-end"),
    ("left", "inset-inline-start"),
    ("right", "inset-inline-end"),
    ("top", "inset-block-start"),
    ("bottom", "inset-block-end"),
    ("width", "inline-size"),
    ("height", "block-size"),
    ("min-width", "min-inline-size"),
    ("min-height", "min-block-size"),
    ("max-width", "max-inline-size"),
    ("max-height", "max-block-size"),
];

/// Colour functions that make a colour of numbers. `color-mix` of tokens is fine.
const COLOUR_FUNCTIONS: &[&str] = &[
    "rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch(", "color(",
];

/// Names of colours people reach for.
const COLOUR_NAMES: &[&str] = &[
    "white", "black", "red", "green", "blue", "yellow", "orange", "grey", "gray",
];

/// Every property that names a side is the logical one.
pub(super) fn boxes_mirror(texts: &Texts) -> Vec<Complaint> {
    let mut out = Vec::new();
    for (file, text) in texts.under("ui/", ".css") {
        for declaration in declarations(text) {
            if let Some(instead) = mirrored(&declaration) {
                let what = format!(
                    "`{}: {}` does not mirror: write {instead}",
                    declaration.property, declaration.value
                );
                out.push(Complaint::new(file, declaration.line, what));
            }
        }
    }
    out
}

/// Every colour is a token.
pub(super) fn colours_are_tokens(texts: &Texts) -> Vec<Complaint> {
    let mut out = Vec::new();
    for (file, text) in texts
        .under("ui/", ".css")
        .filter(|(file, _)| !file.ends_with(TOKENS))
    {
        for declaration in declarations(text) {
            if let Some(colour) = written_colour(declaration.value) {
                let what = format!("`{colour}` is written down: name it in {TOKENS}");
                out.push(Complaint::new(file, declaration.line, what));
            }
        }
    }
    out
}

/// What to write instead of a declaration that names a side.
fn mirrored(declaration: &Declaration) -> Option<&'static str> {
    if let Some((_, instead)) = PHYSICAL
        .iter()
        .find(|(name, _)| *name == declaration.property)
    {
        return Some(instead);
    }
    match (declaration.property, declaration.value) {
        ("text-align" | "float", "left") => Some("start"),
        ("text-align" | "float", "right") => Some("end"),
        (name, _) if name.starts_with("border-") && is_corner(name) => {
            Some("border-start-start-radius and its like")
        }
        _ => None,
    }
}

/// `border-top-left-radius` and the other three, and `border-left-color` and its like.
fn is_corner(property: &str) -> bool {
    property
        .split('-')
        .any(|part| ["left", "right", "top", "bottom"].contains(&part))
}

/// The first colour that a value writes down.
fn written_colour(value: &str) -> Option<&str> {
    let words = value
        .split([' ', ',', '(', ')', '/'])
        .filter(|word| !word.is_empty());
    let is_hex = |word: &&str| {
        word.strip_prefix('#').is_some_and(|digits| {
            matches!(digits.len(), 3 | 4 | 6 | 8)
                && digits.chars().all(|digit| digit.is_ascii_hexdigit())
        })
    };
    words
        .clone()
        .find(is_hex)
        .or_else(|| words.clone().find(|word| COLOUR_NAMES.contains(word)))
        .or_else(|| {
            COLOUR_FUNCTIONS
                .iter()
                .find(|name| {
                    value
                        .match_indices(**name)
                        .any(|(at, _)| starts_word(value, at))
                })
                .map(|name| name.trim_end_matches('('))
        })
}

/// Whether a word starts there, so that `lab(` is not found in `oklab(`.
fn starts_word(value: &str, at: usize) -> bool {
    !value[..at]
        .chars()
        .next_back()
        .is_some_and(|before| before.is_alphanumeric() || before == '-')
}

/// A declaration.
struct Declaration<'a> {
    /// Its property.
    property: &'a str,
    /// Its value.
    value: &'a str,
    /// Counted from 1.
    line: usize,
}

/// The declarations of a style sheet: what stands before a `;` or `}` and has a `:`. Conditions of media queries
/// and selectors end in `{` and are none.
fn declarations(text: &str) -> Vec<Declaration<'_>> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut rest = Comments { text, at: 0 };
    while let Some((at, mark)) = rest.next_mark() {
        let piece = without_comment(&text[start..at]);
        if mark != '{'
            && let Some((property, value)) = piece.split_once(':')
        {
            let before = piece.as_ptr() as usize - text.as_ptr() as usize;
            let line = 1 + text[..before].matches('\n').count();
            out.push(Declaration {
                property: property.trim(),
                value: value.trim(),
                line,
            });
        }
        start = at + 1;
    }
    out
}

/// What is left of a piece after comments before it.
fn without_comment(piece: &str) -> &str {
    let after = piece.rfind("*/").map_or(piece, |end| &piece[end + 2..]);
    after.trim()
}

/// Walks over a style sheet, past comments and strings.
struct Comments<'a> {
    text: &'a str,
    at: usize,
}

impl Comments<'_> {
    /// The next `{`, `}` or `;` that is none of a comment's or string's, and where.
    fn next_mark(&mut self) -> Option<(usize, char)> {
        loop {
            let rest = self.text.get(self.at..)?;
            let found = rest.find(['{', '}', ';', '/', '"', '\'', '('])?;
            let at = self.at + found;
            let tail = &self.text[at..];
            let skip = if tail.starts_with("/*") {
                tail.find("*/").map_or(tail.len(), |end| end + 2)
            } else if tail.starts_with('(') && self.text[..at].ends_with("url") {
                tail.find(')').map_or(tail.len(), |end| end + 1)
            } else if let Some(quote) = tail
                .chars()
                .next()
                .filter(|mark| matches!(mark, '"' | '\''))
            {
                tail[1..].find(quote).map_or(tail.len(), |end| end + 2)
            } else if tail.starts_with(['/', '(']) {
                1
            } else {
                self.at = at + 1;
                return tail.chars().next().map(|mark| (at, mark));
            };
            self.at = at + skip;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines a rule complains of in one style sheet.
    fn bites(rule: super::super::Rule, file: &str, css: &str) -> Vec<usize> {
        rule(&Texts::of(&[(file, css)]))
            .into_iter()
            .map(|complaint| complaint.line)
            .collect()
    }

    #[test]
    fn a_box_that_does_not_mirror_is_named() {
        let css = ".a {\n  margin-left: 4px;\n  text-align: right;\n  inset: 0; left: 0\n}\n";
        assert_eq!(
            bites(boxes_mirror, "ui/src/a.css", css),
            [2, 3, 4],
            "Arabic would stand on the wrong side"
        );
        let css = "@media (min-width: 900px) { .a { margin-inline-start: 4px; } }";
        assert_eq!(
            bites(boxes_mirror, "ui/src/a.css", css),
            [0; 0],
            "a window's width has no side"
        );
    }

    #[test]
    fn a_corner_is_named_as_well() {
        let css = ".a { border-top-left-radius: 4px; border-left-color: var(--line); }";
        assert_eq!(
            bites(boxes_mirror, "ui/src/a.css", css),
            [1, 1],
            "corners have sides too"
        );
    }

    #[test]
    fn a_colour_outside_the_tokens_is_named() {
        let css = "/* #fff; */\n.a { color: #fff; }\n.b { box-shadow: 0 0 rgb(0 0 0 / .1); }\n.c { color: white; }\n";
        assert_eq!(
            bites(colours_are_tokens, "ui/src/a.css", css),
            [2, 3, 4],
            "dark mode would not reach it"
        );
        assert_eq!(
            bites(colours_are_tokens, "ui/styles/tokens.css", css),
            [0; 0],
            "that is their place"
        );
    }

    #[test]
    fn what_only_looks_like_a_colour_is_none() {
        let css = "#abc { color: var(--white); background: url(a.svg#fff); mask: color-mix(in oklab, var(--a), var(--b)); \
                   content: \"#fff\"; }";
        assert_eq!(
            bites(colours_are_tokens, "ui/src/a.css", css),
            [0; 0],
            "ids, names and files are no colours"
        );
    }
}
