//! What each cell would do to the campaign, and what is wrong with its words there.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use carillon_campaign::{Campaign, CopyPlace, Locale, Phrase, ProblemCode, TranslationStatus};

use super::{Entry, Group, Review, Verdict};
use crate::Format;
use crate::complaint::{At, Fault};
use crate::document::{Cell, Document};
use crate::key::Spot;

/// Judges every cell, locale by locale.
pub(super) fn judge(
    campaign: &Campaign,
    document: Document,
    files: Vec<(Arc<str>, Format)>,
) -> Review {
    let mut by_locale: BTreeMap<Locale, Vec<Cell>> = BTreeMap::new();
    for cell in document.cells {
        match by_locale.get_mut(&cell.locale) {
            Some(cells) => cells.push(cell),
            None => {
                by_locale.insert(cell.locale.clone(), vec![cell]);
            }
        }
    }
    for locale in document.empty.keys() {
        by_locale.entry(locale.clone()).or_default();
    }
    let listed = &campaign.manifest().locales;
    let absent = by_locale.keys().filter(|locale| !listed.contains(locale));
    let order: Vec<Locale> = listed.iter().chain(absent).cloned().collect();
    let mut review = Review {
        files,
        complaints: document.complaints,
        more_complaints: document.more,
        ..Review::default()
    };
    let mut sources = Sources::new(campaign);
    for locale in order {
        let Some(cells) = by_locale.remove(&locale) else {
            continue;
        };
        let first = review.entries.len();
        let mut seen: HashMap<Arc<Spot>, At> = HashMap::new();
        for cell in cells {
            let earlier = seen.get(&cell.spot).cloned();
            if earlier.is_none() {
                seen.insert(Arc::clone(&cell.spot), cell.at.clone());
            }
            let mut entry = sources.entry(cell);
            entry
                .faults
                .extend(earlier.map(|first| Fault::Duplicate { first }));
            review.entries.push(entry);
        }
        review.groups.push(Group {
            is_absent: !listed.contains(&locale),
            entries: first..review.entries.len(),
            empty: document.empty.get(&locale).copied().unwrap_or_default(),
            locale,
        });
    }
    review
}

/// The source's words by field, looked up once for all locales.
struct Sources<'c> {
    campaign: &'c Campaign,
    words: HashMap<Spot, Option<Arc<Phrase>>>,
}

impl<'c> Sources<'c> {
    fn new(campaign: &'c Campaign) -> Self {
        Self {
            campaign,
            words: HashMap::new(),
        }
    }

    /// The source's words that a field translates: those of its platform, or else the shared ones.
    fn of(&mut self, spot: &Spot) -> Option<Arc<Phrase>> {
        if let Some(words) = self.words.get(spot) {
            return words.clone();
        }
        let source = &self.campaign.manifest().source_locale;
        let own = spot.place(source);
        let shared = CopyPlace {
            platform: None,
            ..own.clone()
        };
        let words = self
            .campaign
            .phrase(&own)
            .or_else(|| self.campaign.phrase(&shared));
        let words = words.map(Arc::new);
        self.words.insert(spot.clone(), words.clone());
        words
    }

    fn entry(&mut self, cell: Cell) -> Entry {
        let campaign = self.campaign;
        let place = cell.spot.place(&cell.locale);
        let is_source = cell.locale == campaign.manifest().source_locale;
        let now = campaign.phrase(&place);
        let source = if is_source { None } else { self.of(&cell.spot) };
        let mut faults = Vec::new();
        let (comes, verdict) = match cell.words {
            Err((text, fault)) => {
                faults.push(fault);
                (Err(text), Verdict::Unreadable)
            }
            Ok(words) => {
                faults.extend(wrong(campaign, &place, &words));
                if !is_source {
                    faults.extend(against_source(source.as_deref(), &words));
                }
                let verdict = if now.as_ref() == Some(&words) {
                    let is_done = cell.is_done && cell.from == source;
                    known(campaign, &place, is_done)
                } else {
                    let now = now.as_ref();
                    verdict(campaign, &place, now, source, cell.from.as_ref())
                };
                (Ok(words), verdict)
            }
        };
        Entry {
            place,
            at: cell.at,
            now,
            comes,
            verdict,
            faults,
        }
    }
}

/// What taking words that are there already would do. `is_done`: the file takes them for a translation of the source as
/// it is.
fn known(campaign: &Campaign, place: &CopyPlace, is_done: bool) -> Verdict {
    let is_stale = |place| {
        matches!(
            campaign.translation(place).status,
            TranslationStatus::Stale { .. }
        )
    };
    if is_done && is_stale(place) {
        return Verdict::Confirmed;
    }
    Verdict::Unchanged
}

/// What taking other words than there are would do.
fn verdict(
    campaign: &Campaign,
    place: &CopyPlace,
    now: Option<&Phrase>,
    source: Option<Arc<Phrase>>,
    from: Option<&Arc<Phrase>>,
) -> Verdict {
    if place.locale == campaign.manifest().source_locale {
        return Verdict::Source;
    }
    if let Some(from) = from.filter(|from| Some(*from) != source.as_ref()) {
        return Verdict::Stale {
            from: Arc::clone(from),
            source,
        };
    }
    if now.is_none() {
        return Verdict::New;
    }
    let overwrites = matches!(
        campaign.translation(place).status,
        TranslationStatus::Translated
    );
    Verdict::Changed { overwrites }
}

/// Names in the words that mean nothing there.
fn wrong(campaign: &Campaign, place: &CopyPlace, words: &Phrase) -> Vec<Fault> {
    let unknown = campaign.unknown_names(&place.locale, words).into_iter();
    unknown
        .filter_map(|code| match code {
            ProblemCode::UnknownVariable { name } => Some(Fault::UnknownVariable { name }),
            ProblemCode::UnknownFunction { name } => Some(Fault::UnknownFunction { name }),
            ProblemCode::UnknownReference { id } => Some(Fault::UnknownReference { id }),
            _ => None,
        })
        .collect()
}

/// What the source has and the words have not.
fn against_source(source: Option<&Phrase>, words: &Phrase) -> Vec<Fault> {
    let Some(source) = source else {
        return vec![Fault::NoSource];
    };
    let has = words.variables();
    let missing = source
        .variables()
        .into_iter()
        .filter(|name| !has.contains(name));
    missing
        .map(|name| Fault::MissingVariable {
            name: name.to_owned(),
        })
        .collect()
}
