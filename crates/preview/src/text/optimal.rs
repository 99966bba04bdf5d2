//! Android's high-quality line breaks: the least ragged lines over the whole paragraph.
//!
//! minikin `OptimalLineBreaker.cpp` (AOSP, grade P for the scores; read in public copies): a line's score is the square
//! of its spare width, an overfull line costs 10¹², a break inside a word wider than the line 10¹⁰, a hyphen
//! `0.5 × text size × width` (full hyphenation), four times that more before the last line, and each line twice that.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::fit::paragraphs;
use super::hyphen::{self, Mark};

/// A place where a line may end.
struct Candidate {
    /// Byte offset of what follows.
    end: usize,
    /// Width of the paragraph up to here, in points, with the spaces before the break.
    with_spaces: f32,
    /// The same without those spaces, with the hyphen that is drawn.
    without: f32,
    /// What ending a line here costs.
    penalty: f32,
    /// What is drawn.
    mark: Mark,
}

/// An overfull line's score.
const OVERFULL: f32 = 1e12;

/// The score of a break inside a word that is wider than the line.
const DESPERATE: f32 = 1e10;

/// How much more a hyphen costs before the last line.
const LAST_LINE: f32 = 4.0;

/// What the breaks of a text depend on besides its words.
pub(super) struct Measure<'a> {
    /// The offsets after which a line may break, ascending.
    pub(super) soft: &'a [usize],
    /// The shaped clusters and their widths, in logical order.
    pub(super) advances: &'a [(Range<usize>, f32)],
    /// The width of a line, in points.
    pub(super) width: f32,
    /// The size of the text, in points.
    pub(super) size: f32,
    /// The width of a hyphen, in points.
    pub(super) hyphen: f32,
    /// The language of the text.
    pub(super) locale: &'a str,
    /// Offsets within words after which no line may break.
    pub(super) barred: Vec<usize>,
}

/// The byte offsets at which lines end, all but the text's own end, and what is drawn there.
pub(super) fn breaks(text: &str, measure: &Measure<'_>) -> Vec<(usize, Mark)> {
    let mut ends = Vec::new();
    let mut start = 0;
    for paragraph in paragraphs(text) {
        let end = start + paragraph.len();
        let found = candidates(text, start..end, measure);
        ends.extend(best(&found, measure.width, measure.size));
        start = end;
    }
    ends.retain(|(end, _)| *end < text.len());
    ends
}

/// The candidates of a paragraph, with their widths.
fn candidates(text: &str, paragraph: Range<usize>, measure: &Measure<'_>) -> Vec<Candidate> {
    let inside = measure.soft.iter().copied().filter(|at| {
        (paragraph.start + 1..paragraph.end).contains(at)
            && !text[..*at].ends_with(hyphen::costs)
            && !hyphen::in_address(text, *at)
    });
    let mut clusters = measure
        .advances
        .iter()
        .skip_while(|(range, _)| range.start < paragraph.start)
        .peekable();
    let mut found = Vec::new();
    let (mut from, mut width, mut visible) = (paragraph.start, 0.0, 0.0);
    for end in inside.chain([paragraph.end]) {
        let before = width;
        let mut word = Vec::new();
        while let Some(cluster) = clusters.next_if(|(range, _)| range.start < end) {
            width += cluster.1;
            if !text[cluster.0.clone()].trim().is_empty() {
                visible = width;
            }
            word.push(cluster);
        }
        within(
            text,
            from..end,
            (&word, before, visible),
            measure,
            &mut found,
        );
        found.push(Candidate {
            end,
            with_spaces: width,
            without: visible,
            penalty: 0.0,
            mark: Mark::None,
        });
        from = end;
    }
    found
}

/// The candidates inside a word: hyphenations, and every grapheme's end where the word is wider than the line.
fn within(
    text: &str,
    range: Range<usize>,
    (clusters, before, visible): (&[&(Range<usize>, f32)], f32, f32),
    measure: &Measure<'_>,
    found: &mut Vec<Candidate>,
) {
    let desperate = visible - before > measure.width;
    let points = hyphen::points(text, range.clone(), measure.locale);
    if !desperate && points.is_empty() {
        return;
    }
    let mut points = points.into_iter().peekable();
    let mut clusters = clusters.iter().peekable();
    let mut width = before;
    for (offset, grapheme) in text[range.clone()].grapheme_indices(true) {
        let end = range.start + offset + grapheme.len();
        while let Some((_, advance)) = clusters.next_if(|(cluster, _)| cluster.start < end) {
            width += advance;
        }
        if end == range.end {
            break;
        }
        let mut push = |extra: f32, penalty: f32, mark: Mark| {
            found.push(Candidate {
                end,
                with_spaces: width,
                without: width + extra,
                penalty,
                mark,
            });
        };
        if measure.barred.contains(&end) {
            continue;
        }
        // Of the two, minikin puts the narrower first.
        if desperate {
            push(0.0, DESPERATE, Mark::None);
        }
        while points.next_if(|(at, _)| *at < end).is_some() {}
        if let Some((_, mark)) = points.next_if(|(at, _)| *at == end) {
            let extra = if mark == Mark::End {
                measure.hyphen
            } else {
                0.0
            };
            push(extra, 0.5 * measure.size * measure.width, mark);
        }
    }
}

/// The ends of the lines with the lowest total score, the paragraph's own end last.
fn best(candidates: &[Candidate], width: f32, size: f32) -> Vec<(usize, Mark)> {
    let line_cost = size * width;
    // scores[i]: the best way to end a line at candidate i - 1; scores[0]: the paragraph's start.
    let mut scores: Vec<(f32, usize)> = vec![(0.0, 0)];
    // Lines that start before this one are overfull, and so they stay.
    let mut active = 0;
    for (at, end) in candidates.iter().enumerate() {
        let last = at + 1 == candidates.len();
        let mut found = (f32::MAX, at);
        let mut first = active;
        for from in active..=at {
            let (left, penalty) = match from {
                0 => (0.0, 0.0),
                _ => (
                    candidates[from - 1].with_spaces,
                    candidates[from - 1].penalty,
                ),
            };
            let spare = width - (end.without - left);
            let ragged = if spare < -0.01 {
                first = from + 1;
                OVERFULL
            } else if last {
                LAST_LINE * penalty
            } else {
                spare * spare
            };
            let score = scores[from].0 + ragged;
            if score <= found.0 {
                found = (score, from);
            }
        }
        active = first;
        scores.push((found.0 + end.penalty + line_cost, found.1));
    }
    let mut ends = Vec::new();
    let mut at = candidates.len();
    while at > 0 {
        ends.push((candidates[at - 1].end, candidates[at - 1].mark));
        at = scores[at].1;
    }
    ends.reverse();
    ends
}
