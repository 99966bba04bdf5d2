//! Rules for any file: it says what it is, is short, is finished and names no machine.

use super::Complaint;
use super::texts::{Texts, numbered};

/// Where a file is split by what it is about.
const MOST_LINES: usize = 600;

/// Included into other people's crates, where `//!` may not stand.
const INCLUDED: &str = ".cargo/icu/";

/// Every Rust file opens with `//!`.
pub(super) fn every_rust_file_says_what_lives_there(texts: &Texts) -> Vec<Complaint> {
    texts
        .under("", ".rs")
        .filter(|(file, text)| !text.starts_with("//!") && !file.starts_with(INCLUDED))
        .map(|(file, _)| Complaint::new(file, 1, "opens without `//!`: say what lives here"))
        .collect()
}

/// No source file has more than 600 lines.
pub(super) fn no_file_is_too_long(texts: &Texts) -> Vec<Complaint> {
    [".rs", ".css", ".js"]
        .into_iter()
        .flat_map(|ending| texts.under("", ending))
        .map(|(file, text)| (file, text.lines().count()))
        .filter(|(_, count)| *count > MOST_LINES)
        .map(|(file, count)| {
            Complaint::new(
                file,
                MOST_LINES,
                format!("{count} lines: split it by what it is about"),
            )
        })
        .collect()
}

/// No line ends in a space or tab, except in Markdown, where two of them are a line break, in licences, and in what
/// translators' tools made, which is as they made it.
pub(super) fn no_line_ends_in_a_space(texts: &Texts) -> Vec<Complaint> {
    let ours = texts
        .under("", "")
        .filter(|(file, _)| !is_prose(file) && !file.starts_with("tests/translators/made/"));
    lines_where(ours, |line| line.ends_with([' ', '\t']), "ends in a space")
}

/// Markdown and licences.
fn is_prose(file: &str) -> bool {
    let kind = file.rsplit('.').next().unwrap_or_default();
    ["md", "txt"].contains(&kind)
}

/// Nothing panics because it was never written.
pub(super) fn nothing_is_left_to_do(texts: &Texts) -> Vec<Complaint> {
    // Put together here, so that this file does not break its own rule.
    let marks = [
        concat!("todo", "!("),
        concat!("unimplemented", "!("),
        concat!("FIX", "ME"),
        concat!("XX", "X:"),
    ];
    lines_where(
        texts.under("", ".rs"),
        |line| {
            !line.trim_start().starts_with("//!") && marks.iter().any(|mark| line.contains(mark))
        },
        "is not finished",
    )
}

/// No path of somebody's machine is written down.
pub(super) fn nothing_names_a_machine(texts: &Texts) -> Vec<Complaint> {
    let places = [
        concat!("/wo", "rk/"),
        concat!("/ro", "ot/"),
        concat!("/ho", "me/"),
        concat!("/Us", "ers/"),
        concat!("/tmp", "/t/"),
    ];
    lines_where(
        texts.under("", ""),
        |line| places.iter().any(|place| names_place(line, place)),
        "names a folder of one machine",
    )
}

/// Whether a path starts there: a folder of somebody does, an address with the same word in it does not.
fn names_place(line: &str, place: &str) -> bool {
    line.match_indices(place).any(|(at, _)| {
        !line[..at]
            .chars()
            .next_back()
            .is_some_and(|before| before.is_alphanumeric() || "./-_".contains(before))
    })
}

/// A complaint for every line of which something is true.
fn lines_where<'a>(
    files: impl Iterator<Item = (&'a str, &'a str)>,
    is_wrong: impl Fn(&str) -> bool,
    what: &str,
) -> Vec<Complaint> {
    files
        .flat_map(|(file, text)| numbered(text).map(move |(line, words)| (file, line, words)))
        .filter(|(_, _, words)| is_wrong(words))
        .map(|(file, line, _)| Complaint::new(file, line, what))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines a rule complains of in one file.
    fn bites(rule: super::super::Rule, file: &str, text: &str) -> Vec<usize> {
        rule(&Texts::of(&[(file, text)]))
            .into_iter()
            .map(|complaint| complaint.line)
            .collect()
    }

    #[test]
    fn a_file_without_its_opening_sentence_is_named() {
        let rule = every_rust_file_says_what_lives_there;
        assert_eq!(
            bites(rule, "a.rs", "use b;\n"),
            [1],
            "a reader would have to guess"
        );
        assert_eq!(
            bites(rule, "a.rs", "//! Bells.\n"),
            [0; 0],
            "one sentence is enough"
        );
    }

    #[test]
    fn a_long_file_is_named() {
        let text = "//! Long.\n".repeat(601);
        assert_eq!(
            bites(no_file_is_too_long, "a.rs", &text),
            [600],
            "601 lines are one too many"
        );
        assert_eq!(
            bites(no_file_is_too_long, "a.rs", &text[10..]),
            [0; 0],
            "600 are not"
        );
    }

    #[test]
    fn a_space_at_the_end_of_a_line_is_named() {
        assert_eq!(
            bites(no_line_ends_in_a_space, "a.css", "a {\n} \n"),
            [2],
            "it makes noise in a diff"
        );
        assert_eq!(
            bites(no_line_ends_in_a_space, "a.md", "a  \n"),
            [0; 0],
            "a line break in Markdown"
        );
        let made = "tests/translators/made/hard/ftl/fr-FR.ftl";
        assert_eq!(
            bites(no_line_ends_in_a_space, made, "a =\n    \n"),
            [0; 0],
            "another program's own way to write"
        );
    }

    #[test]
    fn unfinished_code_is_named() {
        let text = format!("//! A.\nfn a() {{ {}) }}\n", concat!("todo", "!("));
        assert_eq!(
            bites(nothing_is_left_to_do, "a.rs", &text),
            [2],
            "it would panic before a person"
        );
    }

    #[test]
    fn a_path_of_one_machine_is_named() {
        let text = format!(
            "a = \"{}ada\"\nb = \"https://x.test{}news\"\n",
            concat!("/ho", "me/"),
            concat!("/ho", "me/")
        );
        assert_eq!(
            bites(nothing_names_a_machine, "a.toml", &text),
            [1],
            "an address is no path"
        );
    }
}
