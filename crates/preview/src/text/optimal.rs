//! Android's high-quality line breaks: the least ragged lines over the whole paragraph.
//!
//! minikin `OptimalLineBreaker.cpp` (AOSP, grade P for the scores; read in public copies): a line's score is
//! the square of its spare width, an overfull line costs 10¹², and each line costs
//! `2 × 0.5 × text size × width`. Hyphenation, which Android also does, needs dictionaries we do not
//! have: words are never hyphenated here.

use std::ops::Range;

use super::fit::paragraphs;

/// A place where a line may end.
struct Candidate {
    /// Byte offset of what follows.
    end: usize,
    /// Width of the paragraph up to here, in points, with the spaces before the break.
    with_spaces: f32,
    /// The same without those spaces.
    without: f32,
}

/// An overfull line's score.
const OVERFULL: f32 = 1e12;

/// The byte offsets at which lines end, all but the text's own end. `soft` are the offsets after which a
/// line may break; `advances` are the shaped clusters in logical order.
pub(super) fn breaks(
    text: &str,
    soft: &[usize],
    advances: &[(Range<usize>, f32)],
    width: f32,
    size: f32,
) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut start = 0;
    for paragraph in paragraphs(text) {
        let end = start + paragraph.len();
        let inside = soft
            .iter()
            .copied()
            .filter(|at| (start + 1..end).contains(at))
            .chain([end]);
        ends.extend(best(
            &candidates(text, start, inside, advances),
            width,
            size,
        ));
        start = end;
    }
    ends.retain(|&end| end < text.len());
    ends
}

/// The candidates at `places` of the paragraph from `start`, with their widths.
fn candidates(
    text: &str,
    start: usize,
    places: impl Iterator<Item = usize>,
    advances: &[(Range<usize>, f32)],
) -> Vec<Candidate> {
    let mut clusters = advances
        .iter()
        .skip_while(|(range, _)| range.start < start)
        .peekable();
    let (mut width, mut visible) = (0.0, 0.0);
    let mut found = Vec::new();
    for end in places {
        while let Some((range, advance)) = clusters.next_if(|(range, _)| range.start < end) {
            width += advance;
            if !text[range.clone()].trim().is_empty() {
                visible = width;
            }
        }
        found.push(Candidate {
            end,
            with_spaces: width,
            without: visible,
        });
    }
    found
}

/// The ends of the lines with the lowest total score, the paragraph's own end last.
fn best(candidates: &[Candidate], width: f32, size: f32) -> Vec<usize> {
    let line_cost = size * width;
    // scores[i]: the best way to end a line at candidate i - 1; scores[0]: the paragraph's start.
    let mut scores: Vec<(f32, usize)> = vec![(0.0, 0)];
    for (at, end) in candidates.iter().enumerate() {
        let last = at + 1 == candidates.len();
        let mut found = (f32::MAX, at);
        for (from, &(before, _)) in scores.iter().enumerate() {
            let left = if from == 0 {
                0.0
            } else {
                candidates[from - 1].with_spaces
            };
            let spare = width - (end.without - left);
            let ragged = if spare < -0.01 {
                OVERFULL
            } else if last {
                0.0
            } else {
                spare * spare
            };
            let score = before + ragged;
            if score <= found.0 {
                found = (score, from);
            }
        }
        scores.push((found.0 + line_cost, found.1));
    }
    let mut ends = Vec::new();
    let mut at = candidates.len();
    while at > 0 {
        ends.push(candidates[at - 1].end);
        at = scores[at].1;
    }
    ends.reverse();
    ends
}
