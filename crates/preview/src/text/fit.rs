//! Fitting: line breaks, the cut, and the glyphs that remain.
//!
//! All platforms here cut alike: earlier lines stay as they were broken, the last allowed line takes the
//! rest of the paragraph and is cut at its width less the ellipsis, inside a word if need be
//! (`visual.md` §1.4 for Android, grade P; §0.4 for iOS). They differ in how lines are chosen, in what
//! becomes of line breaks, and in the spaces before the ellipsis.

use std::ops::Range;

use parley::{Layout, PositionedLayoutItem};
use unicode_segmentation::UnicodeSegmentation;

use super::hyphen::{Mark, Marked};
use super::{Breaking, Cutting, Fitted, Glyph, Key, Line, Run, Setter, kept, optimal};
use crate::Fonts;
use crate::card::Rect;

/// What stands for hidden words, on all platforms.
const ELLIPSIS: &str = "…";

/// Added to a width before comparing, in points: far below a pixel, far above rounding.
pub(super) const SLACK: f32 = 1.0 / 64.0;

/// A line that takes all there is, in points.
const ENDLESS: f32 = f32::MAX;

/// Fits `key.text` by `key.rule` into `key`'s width.
pub(super) fn fit(setter: &mut Setter, fonts: &mut Fonts, key: Key) -> Fitted {
    let text = if key.rule.flatten {
        flattened(&key.text)
    } else {
        key.text.clone()
    };
    if text.is_empty() {
        return Fitted {
            key,
            lines: Vec::new(),
            height: 0.0,
            widest: 0.0,
            cut: None,
            ranges: Vec::new(),
        };
    }
    let mut layout = setter.shape(fonts, &text, &key);
    let breaks = break_lines(setter, fonts, &mut layout, &text, &key);
    let allowed = key
        .rule
        .lines
        .map_or(usize::MAX, |lines| usize::from(lines.max(1)));
    if breaks.len() > allowed {
        return cut(setter, fonts, key, &text, &layout, &breaks[..allowed]);
    }
    let marked = Marked::new(&text, &breaks, hyphen(fonts, &key));
    if marked.any() {
        layout = setter.shape(fonts, &marked.text, &key);
        let inner = &breaks[..breaks.len() - 1];
        force(
            &mut layout,
            &marked.text,
            &shaped_ends(&marked, inner),
            ENDLESS,
        );
    }
    let mut fitted = finished(key, &layout, None, &marked);
    // Characters no loaded face has may be given a line of their own the second time: it would be empty.
    fitted.lines.truncate(breaks.len());
    fitted.ranges.truncate(breaks.len());
    fitted.height = fitted.key.style().line * fitted.lines.len() as f32;
    fitted
}

/// Where lines that break at `breaks` end in what is shaped.
fn shaped_ends(marked: &Marked<'_>, breaks: &[(usize, Mark)]) -> Vec<usize> {
    breaks.iter().map(|(end, _)| marked.end(*end)).collect()
}

/// The hyphen Android draws: U+2010, or a hyphen-minus where the face has none.
fn hyphen(fonts: &Fonts, key: &Key) -> char {
    if fonts.lacks(key.role, key.weight, '\u{2010}') {
        '-'
    } else {
        '\u{2010}'
    }
}

/// Whether a line ends here whatever its width, as the line breaker sees it (CSS Text 3: CR, LF, LS, PS).
fn ends_line(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

/// The paragraphs of a text, each with what ends it; a carriage return and the line feed after it end one.
pub(super) fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (at, c) = rest
            .char_indices()
            .find(|(_, c)| ends_line(*c))
            .unwrap_or((rest.len(), ' '));
        let crlf = rest[at..].starts_with("\r\n");
        let end = if at == rest.len() {
            at
        } else {
            at + c.len_utf8() + usize::from(crlf)
        };
        let (paragraph, after) = rest.split_at(end);
        rest = after;
        (!paragraph.is_empty()).then_some(paragraph)
    })
}

/// The text with each line break replaced by a space as long in bytes: every byte stays where it was.
fn flattened(text: &str) -> String {
    // A quarter of an em is as wide as most faces' space.
    let space = |c: char| if c.len_utf8() == 1 { ' ' } else { '\u{2005}' };
    let flat = |c: char| {
        if ends_line(c) || c == '\t' {
            space(c)
        } else {
            c
        }
    };
    text.chars().map(flat).collect()
}

/// Breaks the layout by the key's rule; the byte offset at which each line ends, and the hyphen drawn there.
fn break_lines(
    setter: &mut Setter,
    fonts: &mut Fonts,
    layout: &mut Layout<()>,
    text: &str,
    key: &Key,
) -> Vec<(usize, Mark)> {
    let width = key.width() + SLACK;
    layout.break_all_lines(Some(width));
    let greedy = whole_graphemes(layout, text, width);
    if key.rule.breaking == Breaking::Greedy || greedy.len() < 2 {
        return greedy.into_iter().map(|end| (end, Mark::None)).collect();
    }
    // Broken as narrow as words allow, every line end is a soft opportunity.
    let mut words = setter.shape_words(fonts, text, key);
    words.break_all_lines(Some(0.0));
    let mut soft = line_ends(&words);
    let boundaries = boundaries(text);
    // A space that carries a mark is no place to break at.
    soft.retain(|end| boundaries.binary_search(end).is_ok());
    let advances = advances(layout, &boundaries);
    if key.rule.breaking == Breaking::Kept {
        let kept = kept::breaks(text, &soft, &advances, key.width());
        force(layout, text, &kept, ENDLESS);
        let ends = line_ends(layout).into_iter();
        return ends.map(|end| (end, Mark::None)).collect();
    }
    let hyphen = hyphen(fonts, key).to_string();
    let mut measure = optimal::Measure {
        soft: &soft,
        advances: &advances,
        width: key.width(),
        size: key.style().size,
        hyphen: advance(setter, fonts, key, &hyphen),
        locale: &key.language,
        barred: Vec::new(),
    };
    let mut even = optimal::breaks(text, &measure);
    for _ in 0..ROUNDS {
        let Some(end) = too_wide(setter, fonts, (text, key), &even, &soft) else {
            break;
        };
        measure.barred.push(end);
        even = optimal::breaks(text, &measure);
    }
    let ends: Vec<usize> = even.iter().map(|(end, _)| *end).collect();
    force(layout, text, &ends, ENDLESS);
    // What follows the last of them may be empty, or end in a line break of its own.
    let mark = |end: usize| {
        even.iter()
            .find(|(at, _)| *at == end)
            .map_or(Mark::None, |(_, mark)| *mark)
    };
    line_ends(layout)
        .into_iter()
        .map(|end| (end, mark(end)))
        .collect()
}

/// How often lines are chosen anew because one came out wider than was measured.
const ROUNDS: usize = 12;

/// A break that does not hold: within a ligature, or one beside which a line is wider than it was measured, because the
/// shaper undoes a kern there or adds one before the hyphen. minikin measures each piece; here only what was chosen is
/// looked at.
fn too_wide(
    setter: &mut Setter,
    fonts: &mut Fonts,
    (text, key): (&str, &Key),
    breaks: &[(usize, Mark)],
    soft: &[usize],
) -> Option<usize> {
    let in_word = |end: &usize| soft.binary_search(end).is_err();
    if !breaks.iter().any(|(end, _)| in_word(end)) {
        return None;
    }
    let marked = Marked::new(text, breaks, hyphen(fonts, key));
    let mut layout = setter.shape(fonts, &marked.text, key);
    let wanted = shaped_ends(&marked, breaks);
    force(&mut layout, &marked.text, &wanted, ENDLESS);
    // A ligature is not broken: the line goes on to its end, and all that follow are shifted.
    let found = line_ends(&layout);
    if let Some(at) = wanted
        .iter()
        .zip(found)
        .position(|(wanted, found)| *wanted != found)
    {
        return Some(breaks[at].0);
    }
    let wide = layout
        .lines()
        .position(|line| visible(&line, &marked) > key.width() + SLACK)?;
    let end = |at: usize| breaks.get(at).map(|(end, _)| *end).filter(in_word);
    end(wide).or_else(|| end(wide.checked_sub(1)?))
}

/// The byte offset at which each line ends, after breaks within a grapheme have been put before it: the shaper's clusters
/// are smaller where no face has the characters, and a word too wide breaks between them. What follows such a line is
/// broken anew, for it starts earlier.
fn whole_graphemes(layout: &mut Layout<()>, text: &str, width: f32) -> Vec<usize> {
    let boundaries = boundaries(text);
    let mut ends = line_ends(layout);
    // Each round settles one line more.
    while let Some(at) = ends
        .iter()
        .position(|end| boundaries.binary_search(end).is_err())
    {
        let start = at.checked_sub(1).map_or(0, |before| ends[before]);
        let next = boundaries.partition_point(|boundary| *boundary <= ends[at]);
        // A grapheme wider than the line has it alone.
        let end = match next.checked_sub(1).map(|last| boundaries[last]) {
            Some(last) if last > start => last,
            _ => boundaries[next],
        };
        let settled = ends[..at].iter().copied().chain([end]);
        force(layout, text, &settled.collect::<Vec<_>>(), width);
        let found = line_ends(layout);
        if found.get(at) != Some(&end) {
            return found;
        }
        ends = found;
    }
    ends
}

/// The byte offset at which each line ends.
fn line_ends(layout: &Layout<()>) -> Vec<usize> {
    layout.lines().map(|line| line.text_range().end).collect()
}

/// Where graphemes start and end, ascending.
fn boundaries(text: &str) -> Vec<usize> {
    let starts = text.grapheme_indices(true).map(|(at, _)| at);
    starts.chain([text.len()]).collect()
}

/// Each shaped cluster's byte range and advance, in logical order; those of one grapheme are one.
fn advances(layout: &Layout<()>, boundaries: &[usize]) -> Vec<(Range<usize>, f32)> {
    let mut clusters: Vec<_> = layout
        .lines()
        .flat_map(|line| {
            line.runs().flat_map(|run| {
                run.clusters()
                    .map(|c| (c.text_range(), c.advance()))
                    .collect::<Vec<_>>()
            })
        })
        .collect();
    clusters.sort_by_key(|(range, _)| range.start);
    clusters.dedup_by(|(range, advance), (before, sum)| {
        let within = boundaries.binary_search(&range.start).is_err();
        if within {
            before.end = range.end;
            *sum += *advance;
        }
        within
    });
    clusters
}

/// Breaks the layout at `ends`, and whatever follows the last of them into lines of `rest` points. An end within a ligature
/// moves behind it.
fn force(layout: &mut Layout<()>, text: &str, ends: &[usize], rest: f32) {
    layout.break_all_lines(None);
    let joined = ligated(layout);
    let mut breaker = layout.break_lines();
    let mut start = 0;
    for end in ends {
        let mut end = *end;
        while let Ok(at) = joined.binary_search_by_key(&end, |range| range.start) {
            end = joined[at].end;
        }
        let length = text[start..end.max(start)].chars().count();
        if breaker.break_next_with_length(length as u32).is_none() {
            break;
        }
        start = end;
    }
    breaker.break_remaining(rest);
}

/// The ranges of the characters that a ligature joins to the one before, ascending.
fn ligated(layout: &Layout<()>) -> Vec<Range<usize>> {
    let mut joined: Vec<Range<usize>> = layout
        .lines()
        .flat_map(|line| {
            line.runs().flat_map(|run| {
                run.clusters()
                    .filter(parley::Cluster::is_ligature_continuation)
                    .map(|cluster| cluster.text_range())
                    .collect::<Vec<_>>()
            })
        })
        .collect();
    joined.sort_by_key(|range| range.start);
    joined
}

/// Cuts: the lines before stay, the last takes the rest of its paragraph up to the width. `ends` are those of the
/// allowed lines as they were broken.
fn cut(
    setter: &mut Setter,
    fonts: &mut Fonts,
    key: Key,
    text: &str,
    layout: &Layout<()>,
    ends: &[(usize, Mark)],
) -> Fitted {
    let Some(((last, _), before)) = ends.split_last() else {
        return finished(key, layout, None, &Marked::new(text, &[], ' '));
    };
    let start = before.last().map_or(0, |(end, _)| *end);
    let advances = advances(layout, &boundaries(text));
    let hyphen = hyphen(fonts, &key);
    let dots = advance(setter, fonts, &key, ELLIPSIS);
    // What follows the last line's own words is never drawn where they are kept.
    let seen = match key.rule.breaking {
        Breaking::Kept => &text[..*last],
        Breaking::Greedy | Breaking::Even => text,
    };
    let mut ends = candidates(seen, start, &advances, key.width() - dots);
    loop {
        let offset = trimmed(text, start, ends.pop().unwrap_or(start), key.rule.trim);
        let shown = format!("{}{ELLIPSIS}", &text[..offset]);
        let marked = Marked::new(&shown, before, hyphen);
        let mut layout = setter.shape(fonts, &marked.text, &key);
        force(
            &mut layout,
            &marked.text,
            &shaped_ends(&marked, before),
            ENDLESS,
        );
        let last = layout.lines().last();
        let last = last.map_or(0.0, |line| visible(&line, &marked));
        // Shaping across the cut may differ by a kern from what was measured: then one cluster less.
        if last <= key.width() + SLACK || ends.is_empty() {
            return finished(key, &layout, Some(offset), &marked);
        }
    }
}

/// The offsets at which the last line may be cut, ascending: ends of grapheme clusters that leave the
/// line within `room` points.
fn candidates(text: &str, start: usize, advances: &[(Range<usize>, f32)], room: f32) -> Vec<usize> {
    let paragraph = text[start..]
        .find(ends_line)
        .map_or(text.len(), |at| start + at);
    let mut clusters = advances
        .iter()
        .skip_while(|(range, _)| range.start < start)
        .peekable();
    let mut width = 0.0;
    let mut ends = vec![start];
    for (at, cluster) in text[start..paragraph].grapheme_indices(true) {
        let end = start + at + cluster.len();
        while let Some((_, advance)) = clusters.next_if(|(range, _)| range.start < end) {
            width += advance;
        }
        // The whole text never fits: it had more lines than allowed.
        if width > room + SLACK {
            break;
        }
        ends.push(end);
    }
    ends
}

/// `offset` moved back over spaces, if the rule says so, but not past `start`.
fn trimmed(text: &str, start: usize, offset: usize, trim: bool) -> usize {
    if trim {
        start + text[start..offset].trim_end().len()
    } else {
        offset
    }
}

/// The advance of an ellipsis or a hyphen in the key's style, in points.
fn advance(setter: &mut Setter, fonts: &mut Fonts, key: &Key, sign: &str) -> f32 {
    let mut layout = setter.shape(fonts, sign, key);
    layout.break_all_lines(None);
    layout
        .lines()
        .next()
        .map_or(0.0, |line| line.metrics().advance)
}

/// The width of a line without the spaces at its end, in points.
fn visible(line: &parley::Line<'_, ()>, marked: &Marked<'_>) -> f32 {
    let hanging = line.metrics().hanging_advance;
    let within = astray(line, marked).map_or(0.0, |(_, wide)| wide);
    line.metrics().advance - hanging - within
}

/// The spaces at a line's end that do not hang off it: their left end, and how wide they are, in points. By UAX #9 (L1)
/// they go to the end of the line, where nobody sees them; the shaper leaves them beside words that run the other way, and
/// counts those before a line break as words.
fn astray(line: &parley::Line<'_, ()>, marked: &Marked<'_>) -> Option<(f32, f32)> {
    if line.metrics().hanging_advance > 0.0 {
        return None;
    }
    let mut x = 0.0;
    let mut last: Option<(parley::Run<'_, ()>, f32)> = None;
    for run in line.runs() {
        if last.is_none_or(|(last, _)| last.text_range().end < run.text_range().end) {
            last = Some((run, x));
        }
        x += run.clusters().map(|cluster| cluster.advance()).sum::<f32>();
    }
    let (run, left) = last?;
    let clusters: Vec<_> = run.clusters().collect();
    let is_space = |cluster: &&parley::Cluster<'_, ()>| {
        let text = &marked.text[cluster.text_range()];
        text.chars().all(|c| c.is_whitespace() && c != '\u{A0}')
    };
    let advance = |cluster: &parley::Cluster<'_, ()>| cluster.advance();
    let wide: f32 = clusters
        .iter()
        .rev()
        .take_while(is_space)
        .map(advance)
        .sum();
    let whole: f32 = clusters.iter().map(advance).sum();
    let at = if run.is_rtl() {
        left
    } else {
        left + whole - wide
    };
    (wide > 0.0).then_some((at, wide))
}

/// The lines and glyphs of a broken layout.
fn finished(key: Key, layout: &Layout<()>, offset: Option<usize>, marked: &Marked<'_>) -> Fitted {
    let height = key.style().line;
    let rtl = key.rtl;
    let lines: Vec<Line> = layout
        .lines()
        .enumerate()
        .map(|(at, line)| set_line(&line, marked, (at, height), rtl))
        .collect();
    let cut = offset.map(|offset| Cutting {
        offset,
        mark: mark(layout, marked.place(offset), height),
    });
    Fitted {
        height: height * lines.len() as f32,
        widest: lines.iter().map(|line| line.width).fold(0.0, f32::max),
        lines,
        cut,
        ranges: layout
            .lines()
            .map(|line| marked.range(line.text_range()))
            .collect(),
        key,
    }
}

/// One line's glyphs.
fn set_line(
    line: &parley::Line<'_, ()>,
    marked: &Marked<'_>,
    (at, height): (usize, f32),
    rtl: bool,
) -> Line {
    let mut drawn = drawn(line, marked).into_iter();
    let astray = astray(line, marked);
    let closed = |x: f32| match astray {
        Some((at, wide)) if x >= at + wide / 2.0 => x - wide,
        _ => x,
    };
    let top = at as f32 * height;
    let metrics = line.metrics();
    // In a right-to-left line the hanging spaces are at the left: what is seen starts after them.
    let hang = if rtl { metrics.hanging_advance } else { 0.0 };
    let start = metrics.inline_min_coord + metrics.offset + hang;
    let runs = line.items().filter_map(|item| match item {
        PositionedLayoutItem::GlyphRun(run) => Some(Run {
            font: run.run().font().clone(),
            size: run.run().font_size(),
            glyphs: run
                .positioned_glyphs()
                .map(|glyph| Glyph {
                    id: glyph.id,
                    x: closed(glyph.x - start),
                    y: glyph.y - metrics.baseline,
                    bytes: drawn.next().unwrap_or_default(),
                })
                .collect(),
        }),
        PositionedLayoutItem::InlineBox(_) => None,
    });
    Line {
        x: 0.0,
        width: visible(line, marked),
        baseline: top + (metrics.baseline - metrics.block_min_coord),
        runs: runs.collect(),
    }
}

/// The bytes of the text that each glyph of a line stands for, in the order in which they are painted.
fn drawn(line: &parley::Line<'_, ()>, marked: &Marked<'_>) -> Vec<Range<usize>> {
    let mut drawn = Vec::new();
    for run in line.runs() {
        let mut clusters: Vec<(Range<usize>, usize)> = Vec::with_capacity(run.len());
        for cluster in run.clusters() {
            match clusters.last_mut() {
                Some((before, _)) if cluster.is_ligature_continuation() => {
                    before.end = cluster.text_range().end;
                }
                _ => clusters.push((cluster.text_range(), cluster.glyphs().count())),
            }
        }
        if run.is_rtl() {
            clusters.reverse();
        }
        for (shaped, glyphs) in clusters {
            drawn.extend(std::iter::repeat_n(marked.range(shaped), glyphs));
        }
    }
    drawn
}

/// Where the ellipsis starts: the place of the cut, one line high.
fn mark(layout: &Layout<()>, offset: usize, height: f32) -> Rect {
    let Some((at, line)) = layout.lines().enumerate().next_back() else {
        return Rect::default();
    };
    let rtl = layout.is_rtl();
    let hang = if rtl {
        line.metrics().hanging_advance
    } else {
        0.0
    };
    let mut x = -hang;
    let mut found = x;
    for run in line.runs() {
        for cluster in run.visual_clusters() {
            if cluster.text_range().start == offset {
                found = if cluster.is_rtl() {
                    x + cluster.advance()
                } else {
                    x
                };
            }
            x += cluster.advance();
        }
    }
    Rect {
        x: found - 0.5,
        y: at as f32 * height,
        width: 1.0,
        height,
    }
}
