//! A campaign as XLIFF.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use carillon_campaign::{Campaign, CopyPlace, Locale, Phrase, TranslationStatus};
use quick_xml::escape::escape;

use super::STALE;
use super::pieces::{self, Piece};
use crate::Format;
use crate::key::{Spot, key};

/// How a unit stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// It has no words.
    Open,
    /// It has words of older source.
    Stale,
    /// It has words.
    Translated,
}

/// The document of a target locale.
pub(crate) fn write(campaign: &Campaign, locale: &Locale, format: Format) -> Vec<u8> {
    let source = &campaign.manifest().source_locale;
    let is_first = format == Format::Xliff1;
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
    let name = escape(campaign.manifest().name.as_str());
    // Writing to a String cannot fail, here and below.
    let _ = if is_first {
        writeln!(
            xml,
            "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n  <file original=\"{name}\" \
             source-language=\"{source}\" target-language=\"{locale}\" datatype=\"plaintext\">\n    <body>"
        )
    } else {
        writeln!(
            xml,
            "<xliff version=\"2.1\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"{source}\" \
             trgLang=\"{locale}\">\n  <file id=\"f1\" original=\"{name}\">"
        )
    };
    let mut written = BTreeSet::new();
    for spot in Spot::all(campaign) {
        let there = spot.place(locale);
        let key = key(&there);
        let here = campaign.phrase(&spot.place(source));
        let target = campaign.phrase(&there);
        if (here.is_none() && target.is_none()) || !written.insert(key.clone()) {
            continue;
        }
        let unit = Unit {
            key,
            state: state(campaign, &there, target.as_ref()),
            source: here.or_else(|| shared(campaign, &there)),
            target,
        };
        if is_first {
            unit.first(&mut xml);
        } else {
            unit.second(&mut xml);
        }
    }
    xml.push_str(if is_first {
        "    </body>\n  </file>\n</xliff>\n"
    } else {
        "  </file>\n</xliff>\n"
    });
    xml.into_bytes()
}

/// The source's shared words, which an override of the translation alone stands for.
fn shared(campaign: &Campaign, place: &CopyPlace) -> Option<Phrase> {
    campaign.phrase(&campaign.source_of(place)?)
}

fn state(campaign: &Campaign, place: &CopyPlace, target: Option<&Phrase>) -> State {
    if target.is_none() {
        return State::Open;
    }
    match campaign.translation(place).status {
        TranslationStatus::Stale { .. } => State::Stale,
        _ => State::Translated,
    }
}

/// A field's unit.
struct Unit {
    key: String,
    state: State,
    source: Option<Phrase>,
    target: Option<Phrase>,
}

impl Unit {
    /// As a `trans-unit` of 1.2.
    fn first(&self, xml: &mut String) {
        let key = escape(self.key.as_str());
        // Editors take a translation that is not approved for a doubtful one, whatever its state.
        let approved = if self.state == State::Translated {
            " approved=\"yes\""
        } else {
            ""
        };
        let _ = writeln!(
            xml,
            "      <trans-unit id=\"{key}\" resname=\"{key}\"{approved} xml:space=\"preserve\">"
        );
        let mut codes = Codes::default();
        let source = codes.first(self.source.as_ref());
        let _ = writeln!(xml, "        <source>{source}</source>");
        let state = match self.state {
            State::Open => "needs-translation",
            State::Stale => "needs-review-translation",
            State::Translated => "translated",
        };
        let target = codes.first(self.target.as_ref());
        let _ = writeln!(xml, "        <target state=\"{state}\">{target}</target>");
        if let Some(note) = self.note() {
            let _ = writeln!(xml, "        <note>{}</note>", escape(note.as_str()));
        }
        xml.push_str("      </trans-unit>\n");
    }

    /// As a `unit` of 2.1.
    fn second(&self, xml: &mut String) {
        let key = escape(self.key.as_str());
        let mut codes = Codes::default();
        let source = codes.second(self.source.as_ref());
        let target = codes.second(self.target.as_ref());
        let _ = writeln!(
            xml,
            "    <unit id=\"{key}\" name=\"{key}\" xml:space=\"preserve\">"
        );
        if let Some(note) = self.note() {
            let _ = writeln!(
                xml,
                "      <notes>\n        <note>{}</note>\n      </notes>",
                escape(note.as_str())
            );
        }
        if !codes.known.is_empty() {
            xml.push_str("      <originalData>\n");
            for (number, code) in codes.known.iter().enumerate() {
                let _ = writeln!(
                    xml,
                    "        <data id=\"d{}\">{}</data>",
                    number + 1,
                    escape(code.as_str())
                );
            }
            xml.push_str("      </originalData>\n");
        }
        let state = match self.state {
            State::Open => "state=\"initial\"".to_owned(),
            // The one state that asks a translator for something; the sub-state tells it from a proposal.
            State::Stale => format!("state=\"initial\" subState=\"{STALE}\""),
            State::Translated => "state=\"translated\"".to_owned(),
        };
        let _ = writeln!(
            xml,
            "      <segment {state}>\n        <source>{source}</source>"
        );
        if self.target.is_some() {
            let _ = writeln!(xml, "        <target>{target}</target>");
        }
        xml.push_str("      </segment>\n    </unit>\n");
    }

    /// What a translator may want to know: that the words vary.
    fn note(&self) -> Option<String> {
        let varies = self.source.as_ref().is_some_and(|phrase| {
            phrase
                .parts
                .iter()
                .any(|part| matches!(part, carillon_campaign::Part::Choice(_)))
        });
        varies.then(|| {
            "The words between the codes in square brackets are versions of the same place, such as singular and plural."
                .to_owned()
        })
    }
}

/// The codes of a unit, numbered: a code that stands in source and target has the same number in both.
#[derive(Default)]
struct Codes {
    known: Vec<String>,
}

impl Codes {
    /// Inline content of 1.2.
    fn first(&mut self, phrase: Option<&Phrase>) -> String {
        self.content(phrase, |id, _, code| {
            format!("<ph id=\"{id}\">{}</ph>", escape(code))
        })
    }

    /// Inline content of 2.1.
    fn second(&mut self, phrase: Option<&Phrase>) -> String {
        self.content(phrase, |id, number, code| {
            let code = escape(code);
            format!("<ph id=\"{id}\" dataRef=\"d{number}\" equiv=\"{code}\"/>")
        })
    }

    fn content(
        &mut self,
        phrase: Option<&Phrase>,
        element: impl Fn(&str, usize, &str) -> String,
    ) -> String {
        let mut used: Vec<usize> = Vec::new();
        let mut xml = String::new();
        for piece in phrase.map(pieces::of).unwrap_or_default() {
            match piece {
                Piece::Text(text) => xml.push_str(&escape(text.as_str())),
                Piece::Code(fluent) => {
                    let number = self.number(&fluent);
                    let times = used.iter().filter(|other| **other == number).count();
                    used.push(number);
                    // No id may stand twice in one segment.
                    let id = if times == 0 {
                        number.to_string()
                    } else {
                        format!("{number}-{}", times + 1)
                    };
                    xml.push_str(&element(&id, number, &fluent));
                }
            }
        }
        xml
    }

    /// A code's number, counted from 1.
    fn number(&mut self, fluent: &str) -> usize {
        let known = self.known.iter().position(|code| code == fluent);
        known.unwrap_or_else(|| {
            self.known.push(fluent.to_owned());
            self.known.len() - 1
        }) + 1
    }
}
