//! Chromium's own line breaks: as full as they get, with the space at a line's end counted.
//!
//! Measured in Chromium 156: in 284 px, “… the summer range takes” is 281.9 px wide and finds no room, because the space
//! after it does not fit any more.

use std::ops::Range;

use super::fit::SLACK;

/// The byte offset at which each line ends, all but the last. `soft` are the ends of what may stand together, ascending;
/// a piece wider than the line breaks between clusters.
pub(super) fn breaks(
    text: &str,
    soft: &[usize],
    advances: &[(Range<usize>, f32)],
    width: f32,
) -> Vec<usize> {
    let ruler = Ruler::new(advances);
    let mut breaks = Vec::new();
    let (mut start, mut fits) = (0, None);
    let mut ends: Vec<usize> = soft.iter().copied().chain(after_slashes(text)).collect();
    ends.sort_unstable();
    ends.dedup();
    let mut ends = ends.into_iter().peekable();
    while let Some(&end) = ends.peek() {
        if ruler.between(start, end) <= width + SLACK {
            fits = Some(end);
            ends.next();
            let over = text[..end].ends_with(['\n', '\r', '\u{2028}', '\u{2029}']);
            if over && end < text.len() {
                breaks.push(end);
                (start, fits) = (end, None);
            }
            continue;
        }
        let at = fits.unwrap_or_else(|| ruler.furthest(start, end, width));
        breaks.push(at);
        (start, fits) = (at, None);
        if at >= end {
            ends.next();
        }
    }
    breaks.retain(|at| *at < text.len());
    breaks
}

/// Where a line may end after a slash between a letter and a digit: since Unicode 16 (UAX 14, LB25) a slash holds to a
/// number only within one, and Chromium has it so; the line breaker here has an older rule.
fn after_slashes(text: &str) -> impl Iterator<Item = usize> + '_ {
    text.match_indices('/').filter_map(|(at, slash)| {
        let before = text[..at].chars().next_back()?;
        let after = text[at + slash.len()..].chars().next()?;
        (before.is_alphabetic() && after.is_numeric()).then_some(at + slash.len())
    })
}

/// Where each cluster starts and ends in the text, and how far it is from the text's start.
struct Ruler<'a> {
    advances: &'a [(Range<usize>, f32)],
    sums: Vec<f32>,
}

impl<'a> Ruler<'a> {
    fn new(advances: &'a [(Range<usize>, f32)]) -> Self {
        let mut sum = 0.0;
        let sums = advances.iter().map(|(_, advance)| {
            sum += advance;
            sum
        });
        Self {
            sums: std::iter::once(0.0).chain(sums).collect(),
            advances,
        }
    }

    /// The number of clusters that start before a byte.
    fn before(&self, at: usize) -> usize {
        self.advances.partition_point(|(range, _)| range.start < at)
    }

    /// The width from one byte to another.
    fn between(&self, start: usize, end: usize) -> f32 {
        self.sums[self.before(end)] - self.sums[self.before(start)]
    }

    /// The furthest end of a cluster within the width; one cluster at least.
    fn furthest(&self, start: usize, end: usize, width: f32) -> usize {
        let first = self.before(start);
        let fitting = self.advances[first..self.before(end)]
            .iter()
            .map(|(range, _)| range.end)
            .take_while(|at| self.between(start, *at) <= width + SLACK)
            .last();
        let least = self.advances.get(first).map_or(end, |(range, _)| range.end);
        fitting.unwrap_or(least)
    }
}

#[cfg(test)]
mod tests {
    use super::breaks;

    /// Breaks with every byte ten wide, soft opportunities after spaces.
    fn broken(text: &str, width: f32) -> Vec<usize> {
        let advances: Vec<_> = (0..text.len()).map(|at| (at..at + 1, 10.0)).collect();
        let spaces = text.match_indices([' ', '\n']).map(|(at, _)| at + 1);
        let soft: Vec<_> = spaces.chain([text.len()]).collect();
        breaks(text, &soft, &advances, width)
    }

    #[test]
    fn the_space_at_a_lines_end_needs_room_too() {
        assert_eq!(broken("ab cd ef", 60.0), [6], "two words and their spaces");
        assert_eq!(
            broken("ab cd ef", 59.0),
            [3],
            "no room for the second space"
        );
        assert_eq!(broken("ab cd ef", 80.0), [0; 0], "the last word has none");
    }

    #[test]
    fn a_slash_lets_go_of_a_number_but_not_of_a_date() {
        let ends: Vec<_> = super::after_slashes("orders/2025/03").collect();
        assert_eq!(ends, [7], "seen in Chromium 156");
    }

    #[test]
    fn a_line_break_ends_a_line_and_a_wide_word_breaks_anywhere() {
        assert_eq!(broken("a\nb", 100.0), [2], "whatever the width");
        assert_eq!(broken("abcdefgh", 30.0), [3, 6], "three letters a line");
        assert_eq!(broken("abc", 5.0), [1, 2], "one letter at least");
    }
}
