//! Rules for what a person reads: every sentence is there in every language, is used, and is there where used.

use std::collections::{BTreeMap, BTreeSet};

use super::Complaint;
use super::texts::{Texts, numbered, product_lines};

/// Sentences and the sources that say them.
struct Room {
    /// Folder with one folder per language.
    locales: &'static str,
    /// Folders whose sources use the sentences.
    sources: &'static [&'static str],
    /// What a call may put before its id: `words.say("clean")` says `cli-clean`.
    prefixes: &'static [&'static str],
}

/// The three kinds of sentences.
const ROOMS: &[Room] = &[
    Room {
        locales: "locales/ui/",
        sources: &["ui/src/"],
        prefixes: &[""],
    },
    Room {
        locales: "locales/shared/",
        sources: &["crates/words/src/", "crates/cli/src/"],
        prefixes: &["", "cli-"],
    },
    Room {
        locales: "locales/shell/",
        sources: &["src-tauri/src/"],
        prefixes: &[""],
    },
];

/// Calls whose first string is an id.
const CALLS: &[&str] = &["tr!(", ".tr(", ".say("];

/// Where a sentence stands.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    file: String,
    line: usize,
}

/// A sentence of one language is in all others.
pub(super) fn every_language_has_every_sentence(texts: &Texts) -> Vec<Complaint> {
    let mut out = Vec::new();
    for room in ROOMS {
        let languages = languages(texts, room);
        for (language, have) in &languages {
            for (other, wanted) in languages.iter().filter(|(other, _)| *other != language) {
                for (id, place) in wanted.iter().filter(|(id, _)| !have.contains_key(*id)) {
                    let what = format!("`{id}` is in {other} but not in {language}");
                    out.push(Complaint::new(&place.file, place.line, what));
                }
            }
        }
    }
    out
}

/// A sentence that nobody says is removed.
pub(super) fn every_sentence_is_used(texts: &Texts) -> Vec<Complaint> {
    let mut out = Vec::new();
    for room in ROOMS {
        let said: Vec<Pattern> = literals(texts, room)
            .iter()
            .filter_map(|text| Pattern::read(text))
            .collect();
        for (_, sentences) in languages(texts, room) {
            let quoted = quoted_by_sentences(texts, room);
            for (id, place) in sentences {
                let message = id.split('.').next().unwrap_or(&id);
                let is_used = message.starts_with('-')
                    || quoted.contains(message)
                    || said
                        .iter()
                        .any(|pattern| pattern.fits(message) || pattern.fits(&id));
                if !is_used {
                    out.push(Complaint::new(
                        &place.file,
                        place.line,
                        format!("nobody says `{id}`"),
                    ));
                }
            }
        }
    }
    out
}

/// A sentence that is said exists.
pub(super) fn every_used_sentence_is_there(texts: &Texts) -> Vec<Complaint> {
    let mut out = Vec::new();
    for room in ROOMS {
        let Some((_, sentences)) = languages(texts, room).into_iter().next() else {
            continue;
        };
        for (file, text) in sources(texts, room) {
            for (line, words) in product_lines(text) {
                let ids = CALLS.iter().flat_map(|call| ids_after(words, call));
                let is_there = |id: &str| {
                    let said = |prefix: &&str| sentences.contains_key(&format!("{prefix}{id}"));
                    room.prefixes.iter().any(said)
                };
                for id in ids.filter(|id| !is_there(id)) {
                    out.push(Complaint::new(
                        file,
                        line,
                        format!("no sentence `{id}` in {}", room.locales),
                    ));
                }
            }
        }
    }
    out
}

/// The sentences of each language: id (and `id.attribute`) and where it stands.
fn languages(texts: &Texts, room: &Room) -> BTreeMap<String, BTreeMap<String, Place>> {
    let mut out: BTreeMap<String, BTreeMap<String, Place>> = BTreeMap::new();
    for (file, text) in texts.under(room.locales, ".ftl") {
        let language = file[room.locales.len()..]
            .split('/')
            .next()
            .unwrap_or_default();
        let sentences = out.entry(language.to_owned()).or_default();
        for (id, line) in ids(text) {
            sentences.insert(
                id,
                Place {
                    file: file.to_owned(),
                    line,
                },
            );
        }
    }
    out
}

/// The ids of an FTL file: messages, terms with their `-`, and attributes as `message.attribute`.
fn ids(text: &str) -> Vec<(String, usize)> {
    let mut message = String::new();
    let mut out = Vec::new();
    for (line, words) in numbered(text) {
        let Some((head, _)) = words.split_once('=') else {
            continue;
        };
        let name = head.trim();
        if let Some(attribute) = name.strip_prefix('.').filter(|name| is_id(name)) {
            out.push((format!("{message}.{attribute}"), line));
        } else if !head.starts_with(' ') && is_id(name.trim_start_matches('-')) {
            name.clone_into(&mut message);
            out.push((message.clone(), line));
        }
    }
    out
}

/// Whether this is the form of an id.
fn is_id(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter))
}

/// Messages that other sentences quote: `{ other-message }`.
fn quoted_by_sentences(texts: &Texts, room: &Room) -> BTreeSet<String> {
    texts
        .under(room.locales, ".ftl")
        .flat_map(|(_, text)| text.split('{').skip(1))
        .filter_map(|rest| {
            rest.split(['}', '.', ' ', '\n'])
                .find(|word| !word.is_empty())
        })
        .map(str::to_owned)
        .collect()
}

/// Sources of a room.
fn sources<'a>(texts: &'a Texts, room: &'a Room) -> impl Iterator<Item = (&'a str, &'a str)> {
    room.sources
        .iter()
        .flat_map(|folder| texts.under(folder, ".rs"))
}

/// All string literals of a room's sources that could be an id.
fn literals(texts: &Texts, room: &Room) -> BTreeSet<String> {
    sources(texts, room)
        .flat_map(|(_, text)| product_lines(text))
        .flat_map(|(_, line)| line.split('"').skip(1).step_by(2))
        .filter(|text| !text.is_empty() && !text.contains(' '))
        .map(str::to_owned)
        .collect()
}

/// The strings that directly follow a call on a line.
fn ids_after<'a>(line: &'a str, call: &'a str) -> impl Iterator<Item = &'a str> {
    line.match_indices(call)
        .filter_map(move |(at, _)| line[at + call.len()..].split_once('"'))
        // Only where nothing but a context stands between the call and its string.
        .filter(|(between, _)| {
            between
                .chars()
                .all(|letter| letter.is_alphanumeric() || "_, .&".contains(letter))
        })
        .filter_map(|(_, rest)| rest.split('"').next())
        .filter(|id| is_id(id))
}

/// A literal as a pattern: `finding-{code}` says every id that begins so.
struct Pattern {
    /// What stands between placeholders.
    parts: Vec<String>,
}

impl Pattern {
    /// Reads a literal; `None` where it would fit everything.
    fn read(literal: &str) -> Option<Self> {
        let mut parts = Vec::new();
        let mut rest = literal;
        while let Some((before, after)) = rest.split_once('{') {
            parts.push(before.to_owned());
            rest = after.split_once('}')?.1;
        }
        parts.push(rest.to_owned());
        let is_telling = parts.len() == 1 || parts.iter().map(String::len).sum::<usize>() >= 3;
        is_telling.then_some(Self { parts })
    }

    /// Whether an id could be what the literal becomes.
    fn fits(&self, id: &str) -> bool {
        let [first, middle @ ..] = self.parts.as_slice() else {
            return false;
        };
        let Some((last, middle)) = middle.split_last() else {
            return id == first;
        };
        let Some(mut rest) = id
            .strip_prefix(first.as_str())
            .and_then(|rest| rest.strip_suffix(last.as_str()))
        else {
            return false;
        };
        for part in middle {
            let Some(at) = rest.find(part.as_str()) else {
                return false;
            };
            rest = &rest[at + part.len()..];
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a rule says of a room with these two languages and this source.
    fn bites(rule: super::super::Rule, en: &str, fr: &str, source: &str) -> Vec<String> {
        let texts = Texts::of(&[
            ("locales/ui/en/app.ftl", en),
            ("locales/ui/fr/app.ftl", fr),
            ("ui/src/app.rs", source),
        ]);
        rule(&texts)
            .into_iter()
            .map(|complaint| complaint.what)
            .collect()
    }

    #[test]
    fn a_sentence_that_was_not_translated_is_named() {
        let found = bites(
            every_language_has_every_sentence,
            "save = Save\nundo = Undo\n",
            "save = Enregistrer\n",
            "",
        );
        assert_eq!(
            found,
            ["`undo` is in en but not in fr"],
            "a French reader would see an id"
        );
    }

    #[test]
    fn a_missing_attribute_is_named() {
        let en = "save = Save\n    .title = Saves the campaign\n";
        let found = bites(
            every_language_has_every_sentence,
            en,
            "save = Enregistrer\n",
            "",
        );
        assert_eq!(
            found,
            ["`save.title` is in en but not in fr"],
            "a tooltip is read as well"
        );
    }

    #[test]
    fn a_sentence_nobody_says_is_named() {
        let en = "save = Save\nold = Old\nfinding-a = A\n";
        let source = "tr!(\"save\"); format!(\"finding-{code}\");";
        let found = bites(every_sentence_is_used, en, en, source);
        assert_eq!(
            found,
            ["nobody says `old`", "nobody says `old`"],
            "in both files; the other two are said"
        );
    }

    #[test]
    fn a_sentence_that_another_quotes_is_used() {
        let found = bites(
            every_sentence_is_used,
            "app = Carillon\nabout = About { app }\n",
            "",
            "tr!(\"about\")",
        );
        assert!(
            found.is_empty(),
            "it is read as part of the other: {found:?}"
        );
    }

    #[test]
    fn a_sentence_that_does_not_exist_is_named() {
        let found = bites(
            every_used_sentence_is_there,
            "save = Save\n",
            "",
            "tr!(\"safe\")",
        );
        assert_eq!(
            found,
            ["no sentence `safe` in locales/ui/"],
            "a typo would be shown as an id"
        );
    }

    #[test]
    fn a_literal_with_placeholders_fits_what_it_becomes() {
        let pattern = Pattern::read("reason-{provider}-{code}-fix");
        let fits = |id| pattern.as_ref().is_some_and(|pattern| pattern.fits(id));
        assert!(
            fits("reason-apns-too-large-fix"),
            "both placeholders filled"
        );
        assert!(!fits("reason-apns"), "the rest is missing");
        assert!(
            Pattern::read("{}").is_none(),
            "a bare placeholder would say everything"
        );
    }
}
