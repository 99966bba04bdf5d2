//! Rules for what a person reads: every sentence is there in every language, with the same values; is used, and is
//! there where used.

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

/// The language the others are translated from.
const SOURCE: &str = "en";

/// A sentence: where it stands, and the values it names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Sentence {
    file: String,
    line: usize,
    /// Values that are put into its words: `{ $count }`.
    shown: BTreeSet<String>,
    /// Values that only choose between words: `{ $count -> … }`.
    chosen: BTreeSet<String>,
}

impl Sentence {
    /// Whether it names a value at all.
    fn names(&self, value: &str) -> bool {
        self.shown.contains(value) || self.chosen.contains(value)
    }
}

/// A sentence of one language is in all others. A language that one room speaks is spoken in all.
pub(super) fn every_language_has_every_sentence(texts: &Texts) -> Vec<Complaint> {
    let rooms: Vec<_> = ROOMS.iter().map(|room| languages(texts, room)).collect();
    let spoken: BTreeSet<&String> = rooms.iter().flat_map(BTreeMap::keys).collect();
    let mut out = Vec::new();
    for room in &rooms {
        let mut wanted: BTreeMap<&String, (&str, &Sentence)> = BTreeMap::new();
        // The source last, so that a complaint points there where it can.
        let others = room.iter().filter(|(language, _)| *language != SOURCE);
        for (language, sentences) in others.chain(room.get_key_value(SOURCE)) {
            wanted.extend(
                sentences
                    .iter()
                    .map(|(id, own)| (id, (language.as_str(), own))),
            );
        }
        for (id, (owner, sentence)) in wanted {
            let lacking = |language: &&&String| {
                room.get(**language)
                    .is_none_or(|have| !have.contains_key(id))
            };
            for language in spoken.iter().filter(lacking) {
                let what = format!("`{id}` is in {owner} but not in {language}");
                out.push(Complaint::new(&sentence.file, sentence.line, what));
            }
        }
    }
    out
}

/// A translation shows every value the source shows, and names none that the source does not have. A value that only
/// chooses between words may be left out: Japanese has one word where English has two.
pub(super) fn every_translation_has_the_values_of_the_source(texts: &Texts) -> Vec<Complaint> {
    let mut out = Vec::new();
    for room in ROOMS {
        let languages = languages(texts, room);
        let Some(source) = languages.get(SOURCE) else {
            continue;
        };
        for (language, sentences) in &languages {
            let pairs = sentences
                .iter()
                .filter_map(|(id, own)| Some((id, own, source.get(id)?)));
            for (id, own, english) in pairs {
                let mut complain = |what: String| {
                    out.push(Complaint::new(&own.file, own.line, what));
                };
                for value in english.shown.iter().filter(|value| !own.names(value)) {
                    complain(format!("`{id}` does not show ${value} in {language}"));
                }
                let named = own.shown.union(&own.chosen);
                for value in named.filter(|value| !english.names(value)) {
                    complain(format!("`{id}` has no ${value}, but {language} names it"));
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
        let Some(sentences) = languages(texts, room).remove(SOURCE) else {
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

/// The sentences of each language by id (and `id.attribute`).
fn languages(texts: &Texts, room: &Room) -> BTreeMap<String, BTreeMap<String, Sentence>> {
    let mut out: BTreeMap<String, BTreeMap<String, Sentence>> = BTreeMap::new();
    for (file, text) in texts.under(room.locales, ".ftl") {
        let language = file[room.locales.len()..]
            .split('/')
            .next()
            .unwrap_or_default();
        let sentences = out.entry(language.to_owned()).or_default();
        for (id, sentence) in read(file, text) {
            sentences.insert(id, sentence);
        }
    }
    out
}

/// The sentences of an FTL file by id: messages, terms with their `-`, and attributes as `message.attribute`.
fn read(file: &str, text: &str) -> Vec<(String, Sentence)> {
    let mut message = String::new();
    let mut out: Vec<(String, Sentence)> = Vec::new();
    for (line, words) in numbered(text).filter(|(_, words)| !words.starts_with('#')) {
        if let Some(id) = id_of(words, &mut message) {
            let sentence = Sentence {
                file: file.to_owned(),
                line,
                ..Sentence::default()
            };
            out.push((id, sentence));
        }
        if let Some((_, sentence)) = out.last_mut() {
            collect_values(words, sentence);
        }
    }
    out
}

/// The id that a line begins, if it does; remembers the message for its attributes.
fn id_of(line: &str, message: &mut String) -> Option<String> {
    let (head, _) = line.split_once('=')?;
    let name = head.trim();
    if let Some(attribute) = name.strip_prefix('.').filter(|name| is_id(name)) {
        return Some(format!("{message}.{attribute}"));
    }
    if head.starts_with(' ') || !is_id(name.trim_start_matches('-')) {
        return None;
    }
    name.clone_into(message);
    Some(message.clone())
}

/// The values a line names.
fn collect_values(line: &str, sentence: &mut Sentence) {
    for rest in line.split('$').skip(1) {
        let end = rest
            .find(|letter: char| !letter.is_ascii_alphanumeric() && !"-_".contains(letter))
            .unwrap_or(rest.len());
        // `{ $count -> …` without a space would read as `count-`.
        let name = rest[..end].trim_end_matches('-');
        let after = rest[name.len()..].trim_start();
        let names = if after.starts_with("->") {
            &mut sentence.chosen
        } else {
            &mut sentence.shown
        };
        names.insert(name.to_owned());
    }
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
    fn a_language_that_lacks_a_whole_room_is_named_once_a_sentence() {
        let texts = Texts::of(&[
            ("locales/ui/en/app.ftl", "save = Save\n"),
            ("locales/ui/ja/app.ftl", "save = 保存\n"),
            ("locales/shell/en/shell.ftl", "menu-edit = Edit\n"),
        ]);
        let found: Vec<_> = every_language_has_every_sentence(&texts)
            .into_iter()
            .map(|complaint| (complaint.file, complaint.what))
            .collect();
        assert_eq!(
            found,
            [(
                "locales/shell/en/shell.ftl".to_owned(),
                "`menu-edit` is in en but not in ja".to_owned()
            )],
            "the menu would be English in a Japanese app"
        );
    }

    #[test]
    fn a_value_that_a_translation_forgets_or_makes_up_is_named() {
        let found = bites(
            every_translation_has_the_values_of_the_source,
            "sent = Sent to { $name }\n",
            "sent = Envoyé à { $nom }\n",
            "",
        );
        assert_eq!(
            found,
            [
                "`sent` does not show $name in fr",
                "`sent` has no $nom, but fr names it"
            ],
            "a reader would see the name in braces"
        );
    }

    #[test]
    fn a_value_that_only_chooses_may_be_left_out_and_may_be_shown() {
        let en = "cut = { $count ->\n    [one] a character\n   *[other] characters\n}\n";
        for translated in ["cut = Schriftzeichen\n", "cut = { $count } Zeichen\n"] {
            let found = bites(
                every_translation_has_the_values_of_the_source,
                en,
                translated,
                "",
            );
            assert!(
                found.is_empty(),
                "not every language has a plural here: {found:?}"
            );
        }
        let shown = bites(
            every_translation_has_the_values_of_the_source,
            "cut = { $count -> \n    [one] one\n   *[other] { $count }\n}\n",
            "cut = { $count ->\n   *[other] beaucoup\n}\n",
            "",
        );
        assert!(shown.is_empty(), "chosen by it is named: {shown:?}");
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
