//! What the surfaces do to the words: cuts, and characters without a glyph.
//!
//! Measured on the card as the composer first shows it: light, default text size, stamp "now". On iOS the stamp
//! shares the title's line, so a notification that is hours old may show a character or two less of the title.

use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_campaign::{Field, Platform, ResolvedText, Severity};
use carillon_preview::picture::Picture;
use carillon_preview::{
    Appearance, Cut, Engine, FieldFit, Framing, Scene, Stamp, Surface, SurfaceId, TextSize, surface,
};
use unicode_segmentation::UnicodeSegmentation;

use super::View;
use crate::place::words_from;
use crate::{Finding, FindingCode};

/// Findings of every surface the campaign lists; those with the same verdict are one. What never shows in full
/// comes before what people can expand.
pub(super) fn check(
    view: &View<'_>,
    pictures: &BTreeMap<String, Arc<Picture>>,
    engine: &mut Engine,
) -> Vec<Finding> {
    let mut measure = Measure {
        view,
        pictures,
        engine,
        fits: BTreeMap::new(),
    };
    let mut findings: Vec<Finding> = Vec::new();
    for surface in listed(view) {
        for found in measure.surface(surface) {
            merge(&mut findings, found);
        }
    }
    findings.sort_by_key(|finding| {
        matches!(
            finding.code,
            FindingCode::Cut {
                expandable: true,
                ..
            }
        )
    });
    findings
}

/// The listed surfaces that exist, each once.
fn listed(view: &View<'_>) -> Vec<&'static Surface> {
    let mut found: Vec<&'static Surface> = Vec::new();
    let ids = view
        .campaign
        .manifest()
        .surfaces
        .iter()
        .filter_map(|id| id.parse::<SurfaceId>().ok());
    for surface in ids.filter_map(|id| surface(&id)) {
        if found.iter().all(|other| other.id != surface.id) {
            found.push(surface);
        }
    }
    found
}

/// Joins a finding to one with the same verdict about the same words.
fn merge(findings: &mut Vec<Finding>, found: Finding) {
    let same = |other: &&mut Finding| other.code == found.code && other.copy == found.copy;
    let Some(other) = findings.iter_mut().find(same) else {
        findings.push(found);
        return;
    };
    other.surfaces.extend(found.surfaces);
    for platform in found.platforms {
        if !other.platforms.contains(&platform) {
            other.platforms.push(platform);
        }
    }
}

/// Lays out each surface once.
struct Measure<'a> {
    view: &'a View<'a>,
    pictures: &'a BTreeMap<String, Arc<Picture>>,
    engine: &'a mut Engine,
    fits: BTreeMap<SurfaceId, Vec<FieldFit>>,
}

impl Measure<'_> {
    /// The findings of one surface.
    fn surface(&mut self, surface: &'static Surface) -> Vec<Finding> {
        let mut findings = Vec::new();
        for fit in self.fits(surface) {
            let Some(words) = self.own_words(surface.platform, fit.field) else {
                continue;
            };
            if let Some(cut) = fit.cut.as_ref().filter(|_| fit.shown) {
                findings.push(self.cut(surface, fit.field, &words, cut));
            }
            if !fit.missing.is_empty() {
                let characters = fit.missing.iter().collect();
                let code = FindingCode::MissingGlyphs {
                    field: fit.field,
                    characters,
                };
                findings.push(self.finding(surface, fit.field, &words, code, 0));
            }
        }
        findings
    }

    /// The field's words, where they are this locale's own. Borrowed words are their own locale's to mend.
    fn own_words(&self, platform: Platform, field: Field) -> Option<ResolvedText> {
        let words = self.view.message(platform)?.text(field)?;
        (words.from == *self.view.locale).then(|| words.clone())
    }

    fn fits(&mut self, surface: &'static Surface) -> Vec<FieldFit> {
        if let Some(known) = self.fits.get(&surface.id) {
            return known.clone();
        }
        let Some(message) = self.view.message(surface.platform) else {
            return Vec::new();
        };
        let card = self.engine.layout(&Scene {
            surface,
            appearance: Appearance::default(),
            text_size: TextSize::default(),
            stamp: Stamp::default(),
            framing: Framing::Card,
            message,
            app: self.view.campaign.app(),
            pictures: self.pictures,
        });
        let fits = card.fit().to_vec();
        self.fits.insert(surface.id.clone(), fits.clone());
        fits
    }

    fn cut(
        &mut self,
        surface: &'static Surface,
        field: Field,
        words: &ResolvedText,
        cut: &Cut,
    ) -> Finding {
        let code = FindingCode::Cut {
            field,
            shown: graphemes(&words.text[..cut.offset]),
            hidden: without_isolates(&cut.hidden).trim().to_owned(),
            expandable: self.shows_expanded(surface, field),
        };
        self.finding(surface, field, words, code, cut.offset)
    }

    /// Whether the same device and place shows the field in full once expanded.
    fn shows_expanded(&mut self, collapsed: &Surface, field: Field) -> bool {
        if collapsed.id.state != "collapsed" {
            return false;
        }
        let id = SurfaceId {
            state: "expanded".to_owned(),
            ..collapsed.id.clone()
        };
        let Some(expanded) = surface(&id) else {
            return false;
        };
        self.fits(expanded)
            .iter()
            .any(|fit| fit.field == field && fit.shown && fit.cut.is_none())
    }

    fn finding(
        &self,
        surface: &Surface,
        field: Field,
        words: &ResolvedText,
        code: FindingCode,
        offset: usize,
    ) -> Finding {
        let owner = words.overridden.then_some(surface.platform);
        Finding {
            platforms: vec![surface.platform],
            surfaces: vec![surface.id.to_string()],
            copy: Some(self.view.words(owner, field)),
            place: words_from(self.view.campaign, words, offset),
            ..self.view.finding(Severity::Warning, code)
        }
    }
}

/// Isolates are for the shaper; nobody counts or quotes them.
fn without_isolates(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "")
}

fn graphemes(text: &str) -> u32 {
    u32::try_from(without_isolates(text).graphemes(true).count()).unwrap_or(u32::MAX)
}
