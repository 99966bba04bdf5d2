//! Translation tags: the source's text within tags, and a table of what stands in them in every other locale.

use std::fmt::Write as _;

use carillon_campaign::{CopyPlace, Locale, Part, Phrase};
use serde::{Deserialize, Serialize};

use super::text::escaped;
use super::{Found, Loss, LossCode, Said};

/// A tag's texts: a row of Braze's template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TranslationRow {
    /// The tag's id.
    pub id: String,
    /// The default text, as it stands in the tag.
    pub default: String,
    /// Every other locale's text. One without words of its own has those it falls back to: an empty cell would be
    /// the default text to Braze.
    pub texts: Vec<(Locale, String)>,
}

/// A stretch of a text: what translators get, or what stays outside the tags.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Stretch {
    Words(Phrase),
    Outside(String),
}

impl Said<'_> {
    /// The source's text with tags; their rows are added.
    pub(super) fn tagged(&self, rows: &mut Vec<TranslationRow>, losses: &mut Vec<Loss>) -> String {
        let versions: Vec<(&Locale, &Found<'_>)> = self
            .versions
            .iter()
            .filter_map(|(locale, found)| Some((*locale, found.as_ref()?)))
            .collect();
        let source = &self.campaign.manifest().source_locale;
        let Some((_, first)) = versions.first() else {
            return String::new();
        };
        let stretches = side_by_side(&versions, losses);
        let id = id_of(&versions, &first.place);
        let number_of_tags = stretches
            .iter()
            .filter(|row| {
                row.iter()
                    .any(|stretch| matches!(stretch, Stretch::Words(_)))
            })
            .count();
        let mut out = String::new();
        let mut tag = 0;
        for row in stretches {
            // What stays outside is the same in every locale.
            if let Some(Stretch::Outside(text)) = row.first() {
                out.push_str(&escaped(text));
                continue;
            }
            let mut texts = Vec::new();
            let mut default = String::new();
            for ((locale, found), stretch) in versions.iter().zip(row) {
                let Stretch::Words(phrase) = stretch else {
                    continue;
                };
                let text = self.write(found, &phrase, losses);
                if *locale == source {
                    default = text;
                } else {
                    texts.push(((*locale).clone(), text));
                }
            }
            tag += 1;
            let id = if number_of_tags > 1 {
                format!("{id}_{tag}")
            } else {
                id.clone()
            };
            let _ = write!(
                out,
                "{{% translation {id} %}}{default}{{% endtranslation %}}"
            );
            rows.push(TranslationRow { id, default, texts });
        }
        out
    }
}

/// Every version in stretches, stretch by stretch. Where what would stay outside differs between locales, each
/// is one stretch, which is told.
fn side_by_side(versions: &[(&Locale, &Found<'_>)], losses: &mut Vec<Loss>) -> Vec<Vec<Stretch>> {
    let apart: Vec<Vec<Stretch>> = versions
        .iter()
        .map(|(_, found)| stretches(&found.phrase))
        .collect();
    let outside = |row: &[Stretch]| -> Vec<Option<String>> {
        row.iter()
            .map(|stretch| match stretch {
                Stretch::Words(_) => None,
                Stretch::Outside(text) => Some(text.clone()),
            })
            .collect()
    };
    let same = apart
        .windows(2)
        .all(|two| outside(&two[0]) == outside(&two[1]));
    if same {
        let count = apart.first().map_or(0, Vec::len);
        return (0..count)
            .map(|at| apart.iter().map(|row| row[at].clone()).collect())
            .collect();
    }
    if let Some((_, found)) = versions.first() {
        losses.push(Loss {
            code: LossCode::AddressInTag,
            place: found.place.clone(),
        });
    }
    let whole = versions
        .iter()
        .map(|(_, found)| Stretch::Words(found.phrase.clone()));
    vec![whole.collect()]
}

/// The id of a field's tag.
fn id_of(versions: &[(&Locale, &Found<'_>)], place: &CopyPlace) -> String {
    let own = versions.iter().find_map(|(_, found)| found.place.platform);
    let tagged = CopyPlace {
        platform: own,
        ..place.clone()
    };
    tagged.translation_id()
}

/// A phrase cut at the schemes and the queries of the addresses in its own words: Braze wants both outside of tags.
fn stretches(phrase: &Phrase) -> Vec<Stretch> {
    let mut cut = Vec::new();
    let mut words = Phrase::default();
    for part in &phrase.parts {
        let Part::Text { text } = part else {
            words.push(part.clone());
            continue;
        };
        for (is_outside, piece) in pieces(text) {
            if is_outside {
                finish(&mut cut, &mut words);
                cut.push(Stretch::Outside(piece.to_owned()));
            } else {
                words.push_text(piece);
            }
        }
    }
    finish(&mut cut, &mut words);
    cut
}

/// Ends a stretch of words, where there are any.
fn finish(cut: &mut Vec<Stretch>, words: &mut Phrase) {
    let words = std::mem::take(words);
    if !words.is_empty() {
        cut.push(Stretch::Words(words));
    }
}

/// A text in pieces, each with whether it stays outside: `https://`, and `?a=b` of an address.
fn pieces(text: &str) -> Vec<(bool, &str)> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((at, scheme)) = ["https://", "http://"]
        .iter()
        .filter_map(|scheme| Some((rest.find(scheme)?, *scheme)))
        .min()
    {
        let (before, address) = rest.split_at(at);
        let (_, host) = address.split_at(scheme.len());
        let end = host.find(char::is_whitespace).unwrap_or(host.len());
        let query = host[..end].find('?').unwrap_or(end);
        pieces.push((false, before));
        pieces.push((true, scheme));
        pieces.push((false, &host[..query]));
        pieces.push((true, &host[query..end]));
        rest = &host[end..];
    }
    pieces.push((false, rest));
    pieces.retain(|(_, piece)| !piece.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemes_and_queries_stay_outside() {
        assert_eq!(
            pieces("See https://a.example/en?utm=x now, or http://b.example"),
            [
                (false, "See "),
                (true, "https://"),
                (false, "a.example/en"),
                (true, "?utm=x"),
                (false, " now, or "),
                (true, "http://"),
                (false, "b.example")
            ],
            "host and path are the translator's"
        );
        assert_eq!(pieces("Why?"), [(false, "Why?")], "a question is no query");
    }
}
