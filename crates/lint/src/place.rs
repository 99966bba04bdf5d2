//! Places: from resolved words, or a value of a setting, back to line and column of a file.

use std::ops::Range;

use carillon_campaign::{Campaign, Origin, Piece, Place, ResolvedText};

/// The place of a byte range in a file of the campaign; `None` where the file is not there or is no text.
pub(crate) fn place_in(campaign: &Campaign, file: &str, range: Range<usize>) -> Option<Place> {
    let text = std::str::from_utf8(campaign.files().get(file)?).ok()?;
    let start = text.floor_char_boundary(range.start);
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line = text[..start].bytes().filter(|byte| *byte == b'\n').count() + 1;
    let before = text[line_start..start].trim_start_matches('\u{feff}');
    Some(Place {
        file: file.to_owned(),
        line: u32::try_from(line).unwrap_or(u32::MAX),
        column: u32::try_from(before.chars().count() + 1).unwrap_or(u32::MAX),
        start,
        end: range.end.clamp(start, text.len()),
    })
}

/// Where resolved words stand, from a byte offset of them to their end.
pub(crate) fn words_from(
    campaign: &Campaign,
    words: &ResolvedText,
    offset: usize,
) -> Option<Place> {
    let first = words.pieces.iter().find(|piece| offset < piece.range.end)?;
    let last = words.pieces.last()?;
    let start = match &first.origin {
        Origin::Source { range } => range.start + offset.saturating_sub(first.range.start),
        _ => file_range(first).start,
    };
    place_in(
        campaign,
        &campaign.path_of(&words.from),
        start..file_range(last).end,
    )
}

/// The stretch of the file a piece comes from.
fn file_range(piece: &Piece) -> Range<usize> {
    match &piece.origin {
        Origin::Source { range } | Origin::Placeable { range, .. } => range.clone(),
        Origin::Added { at } => *at..*at,
    }
}

/// Where `campaign.toml` has this value in quotes, for the first time.
pub(crate) fn setting(campaign: &Campaign, value: &str) -> Option<Place> {
    quoted_in(campaign, "campaign.toml", value)
}

/// Where `app.toml` has this value in quotes, for the first time.
pub(crate) fn app_setting(campaign: &Campaign, value: &str) -> Option<Place> {
    quoted_in(campaign, "app.toml", value)
}

/// Where a file has this value in quotes, for the first time; the place is that between the quotes.
fn quoted_in(campaign: &Campaign, file: &str, value: &str) -> Option<Place> {
    let text = std::str::from_utf8(campaign.files().get(file)?).ok()?;
    let at = ['"', '\'']
        .iter()
        .find_map(|quote| text.find(&format!("{quote}{value}{quote}")))?;
    place_in(campaign, file, at + 1..at + 1 + value.len())
}
