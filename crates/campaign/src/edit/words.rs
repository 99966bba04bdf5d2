//! Edits of copy: the bytes of one attribute, nothing else.

use crate::campaign::Shelf;
use crate::copy::Catalog;
use crate::copy::tree::{self, Attribute, Element, Entry, Pattern, Span};
use crate::draft::{Known, Layout, compose};
use crate::phrase::arm_pattern;
use crate::{
    Campaign, ChoicePath, CopyPlace, Draft, EditError, Field, FileEdit, Key, Locale, Phrase,
    Platform,
};

use super::splice::{put_text, replace};

/// What an attribute is indented by where there is no other to go by.
const ATTRIBUTE_INDENT: &str = "    ";
/// How much deeper than its attribute a pattern's lines stand.
const PATTERN_INDENT: &str = "    ";

/// What is written at a place. Never empty.
enum Words<'a> {
    /// A text box's content, and what its braces stand for.
    Draft(&'a str, Known),
    /// A phrase.
    Phrase(&'a Phrase),
}

impl Words<'_> {
    /// As a pattern.
    fn compose(&self, layout: &Layout) -> String {
        match self {
            Self::Draft(draft, known) => compose(draft, known, layout),
            Self::Phrase(phrase) => phrase.compose(layout),
        }
    }

    /// Whether they stand on several lines.
    fn has_line_breaks(&self) -> bool {
        match self {
            Self::Draft(draft, _) => draft.contains('\n'),
            Self::Phrase(phrase) => phrase.has_line_breaks(),
        }
    }
}

/// The changes that write a draft at a place.
pub(super) fn write(
    campaign: &Campaign,
    place: &CopyPlace,
    draft: &str,
) -> Result<Vec<FileEdit>, EditError> {
    if draft.is_empty() && place.platform.is_none() {
        return erase(campaign, Shelf::Locales, place);
    }
    let file = File::of(campaign, Shelf::Locales, place)?;
    if campaign
        .draft(place)
        .is_some_and(|before| before.text == draft)
    {
        return Ok(Vec::new());
    }
    file.write(place, Words::Draft(draft, known(campaign, place)))
}

/// The changes that write a phrase at a place; an empty one erases it.
pub(super) fn write_phrase(
    campaign: &Campaign,
    shelf: Shelf,
    place: &CopyPlace,
    phrase: &Phrase,
) -> Result<Vec<FileEdit>, EditError> {
    if phrase.is_empty() {
        return erase(campaign, shelf, place);
    }
    let file = File::of(campaign, shelf, place)?;
    if campaign.phrase_on(shelf, place).as_ref() == Some(phrase) {
        return Ok(Vec::new());
    }
    file.write(place, Words::Phrase(phrase))
}

/// The changes that write the words of an arm in its own place; none where the arm is not there.
pub(super) fn write_arm(
    campaign: &Campaign,
    place: &CopyPlace,
    (choice, key): (&ChoicePath, &Key),
    words: &Phrase,
) -> Result<Vec<FileEdit>, EditError> {
    let file = File::of(campaign, Shelf::Locales, place)?;
    let pattern = file
        .catalog
        .words(&place.message_id(), &place.field.attribute());
    let arm = pattern.and_then(|pattern| arm_pattern(file.catalog, pattern, choice, key));
    Ok(arm.map_or_else(Vec::new, |arm| file.replace_arm(arm, words)))
}

/// The changes that remove a field's words at a place.
pub(super) fn erase(
    campaign: &Campaign,
    shelf: Shelf,
    place: &CopyPlace,
) -> Result<Vec<FileEdit>, EditError> {
    let file = File::of(campaign, shelf, place)?;
    let Some(entry) = file.catalog.message(&place.message_id()) else {
        return Ok(Vec::new());
    };
    let name = place.field.attribute();
    let Some(attribute) = file.catalog.attribute(entry, &name) else {
        return Ok(Vec::new());
    };
    let alone = entry.value.is_none() && entry.attributes.len() == 1;
    let span = if alone {
        file.message_lines(entry)
    } else {
        file.lines(&(attribute.name.start..attribute.pattern.span.end))
    };
    Ok(file.splice(span, String::new()))
}

/// The changes that move a field's words from one attribute name to another, in one locale file.
pub(super) fn rename(
    campaign: &Campaign,
    shelf: Shelf,
    from: &CopyPlace,
    to: Field,
) -> Result<Vec<FileEdit>, EditError> {
    let file = File::of(campaign, shelf, from)?;
    let Some(entry) = file.catalog.message(&from.message_id()) else {
        return Ok(Vec::new());
    };
    let name = from.field.attribute();
    let attribute = file.catalog.attribute(entry, &name);
    Ok(attribute.map_or_else(Vec::new, |attribute| {
        file.splice(attribute.name.clone(), to.attribute().into_owned())
    }))
}

/// What braces can stand for: declared variables and the field's own tokens, then those of the words it
/// would fall back to, which people copy from.
fn known(campaign: &Campaign, place: &CopyPlace) -> Known {
    let mut known = Known::default();
    known.variables.extend(
        campaign
            .manifest()
            .variables
            .iter()
            .map(|variable| variable.name.clone()),
    );
    let near = std::iter::once(place.locale.clone()).chain(campaign.fallback(&place.locale));
    for locale in near {
        let platforms = [place.platform, None]
            .into_iter()
            .chain(Platform::ALL.map(Some));
        for platform in platforms {
            let other = CopyPlace {
                locale: locale.clone(),
                platform,
                ..place.clone()
            };
            known.extend(campaign.draft(&other).as_ref());
        }
    }
    known
}

impl Known {
    /// Adds the tokens of a draft, where there is one.
    fn extend(&mut self, draft: Option<&Draft>) {
        if let Some(draft) = draft {
            self.add(draft);
        }
    }
}

/// A locale file that is about to be changed.
pub(super) struct File<'a> {
    path: String,
    catalog: &'a Catalog,
    exists: bool,
}

/// Checks that a place can be written to.
fn check(campaign: &Campaign, place: &CopyPlace) -> Result<(), EditError> {
    has_variant(campaign, &place.variant)?;
    has_locale(campaign, &place.locale)?;
    check_field(place.field)
}

/// Checks that the campaign has a variant.
pub(super) fn has_variant(campaign: &Campaign, variant: &str) -> Result<(), EditError> {
    if campaign.variant(variant).is_some() {
        return Ok(());
    }
    Err(EditError::NoVariant {
        variant: variant.to_owned(),
    })
}

/// Checks that the campaign has a locale.
pub(super) fn has_locale(campaign: &Campaign, locale: &Locale) -> Result<(), EditError> {
    if campaign.manifest().locales.contains(locale) {
        return Ok(());
    }
    Err(EditError::NoLocale {
        locale: locale.clone(),
    })
}

/// Checks that a button's number is one that a push can have.
pub(super) fn check_field(field: Field) -> Result<(), EditError> {
    match field {
        Field::Button(number) if !(1..=Field::MAX_BUTTONS).contains(&number) => {
            Err(EditError::NoButton { number })
        }
        _ => Ok(()),
    }
}

impl<'a> File<'a> {
    /// The file of a place that can be written to.
    fn of(campaign: &'a Campaign, shelf: Shelf, place: &CopyPlace) -> Result<Self, EditError> {
        static EMPTY: Catalog = Catalog::EMPTY;
        check(campaign, place)?;
        let copy = campaign.on(shelf, &place.locale);
        Self::read(
            campaign.path_on(shelf, &place.locale),
            copy.map_or(&EMPTY, |copy| &copy.catalog),
            copy.is_some(),
        )
    }

    /// A file by what was read of it, which must be text.
    pub(super) fn read(
        path: String,
        catalog: &'a Catalog,
        exists: bool,
    ) -> Result<Self, EditError> {
        if !catalog.utf8 {
            return Err(EditError::Unreadable { file: path });
        }
        Ok(Self {
            path,
            catalog,
            exists,
        })
    }

    /// Whether a line end stands at the file's end, so that more than one thing can be added there.
    pub(super) fn ends_its_last_line(&self) -> bool {
        self.catalog.text.ends_with('\n')
    }

    /// How many of a message's words [`Self::put`] can write at once, the first of them on: at least one.
    pub(super) fn at_once(&self, words: &[(&CopyPlace, &Phrase)]) -> usize {
        let Some((first, _)) = words.first() else {
            return 0;
        };
        let Some(entry) = self.catalog.message(&first.message_id()) else {
            return words.len();
        };
        let takes_a_place = |(place, _): &&(&CopyPlace, &Phrase)| {
            let attribute = self.catalog.attribute(entry, &place.field.attribute());
            attribute.is_some_and(|attribute| !attribute.broken)
        };
        words.iter().take_while(takes_a_place).count().max(1)
    }

    /// The changes that write a message's words, as many as can be written at once; an empty phrase is written as
    /// such.
    pub(super) fn put(&self, words: &[(&CopyPlace, &Phrase)]) -> Result<Vec<FileEdit>, EditError> {
        let Some((first, _)) = words.first() else {
            return Ok(Vec::new());
        };
        let Some(entry) = self.catalog.message(&first.message_id()) else {
            let words = words
                .iter()
                .map(|(place, phrase)| (place.field, Words::Phrase(phrase)));
            return self.add_message(first, words);
        };
        let mut changes = Vec::new();
        for (place, phrase) in words {
            let attribute = self.catalog.attribute(entry, &place.field.attribute());
            let words = Words::Phrase(phrase);
            changes.extend(match attribute {
                Some(attribute) if self.says(attribute, phrase) => continue,
                Some(attribute) => self.replace_words(attribute, &words),
                None => self.add_attribute(entry, place.field, &words),
            });
        }
        Ok(changes)
    }

    /// Whether an attribute has these very words.
    fn says(&self, attribute: &Attribute, phrase: &Phrase) -> bool {
        !attribute.broken && Phrase::of(self.catalog, &attribute.pattern) == *phrase
    }

    /// Writes words at a place, wherever they belong.
    fn write(&self, place: &CopyPlace, words: Words<'_>) -> Result<Vec<FileEdit>, EditError> {
        let Some(entry) = self.catalog.message(&place.message_id()) else {
            return self.add_message(place, std::iter::once((place.field, words)));
        };
        let name = place.field.attribute();
        Ok(match self.catalog.attribute(entry, &name) {
            Some(attribute) => self.replace_words(attribute, &words),
            None => self.add_attribute(entry, place.field, &words),
        })
    }

    /// Replaces a span by a text, as the smallest change.
    fn splice(&self, span: Span, text: String) -> Vec<FileEdit> {
        if !self.exists {
            return vec![put_text(&self.path, text)];
        }
        replace(
            &self.path,
            self.catalog.text.as_bytes(),
            span,
            text.as_bytes(),
        )
        .into_iter()
        .collect()
    }

    /// The whole lines on which a span stands.
    fn lines(&self, span: &Span) -> Span {
        self.catalog.line_start(span.start)..self.catalog.line_end(span.end)
    }

    /// A message's lines, and a blank line before it that would be left between two others.
    fn message_lines(&self, entry: &Entry) -> Span {
        let mut lines = self.lines(&(entry.id.start..end_of(entry)));
        let text = &self.catalog.text;
        let before = text[..lines.start]
            .strip_suffix('\n')
            .map(|text| text.strip_suffix('\r').unwrap_or(text));
        let blank_before = before.is_some_and(|before| before.ends_with('\n'));
        let after = &text[lines.end..];
        if blank_before && (after.is_empty() || after.starts_with(['\n', '\r'])) {
            lines.start = before.map_or(lines.start, str::len);
        }
        lines
    }

    /// Replaces an attribute's words, in the layout they have.
    fn replace_words(&self, attribute: &Attribute, words: &Words<'_>) -> Vec<FileEdit> {
        let span = &attribute.pattern.span;
        let equals = self.catalog.text[attribute.name.end..]
            .find('=')
            .map_or(span.start, |at| attribute.name.end + at + 1);
        let gap = self
            .catalog
            .text
            .get(equals..span.start)
            .unwrap_or_default();
        let was_block = gap.contains('\n');
        let was_many = self.line_starts(&attribute.pattern).next().is_some();
        let many = words.has_line_breaks();
        let block = if many {
            was_block || !was_many
        } else {
            was_block && !was_many
        };
        let layout = Layout {
            line_break: self.catalog.line_break(),
            indent: self.pattern_indent(attribute, was_block),
            first_behind: !block,
        };
        let gap = match (block, was_block) {
            (false, false) if !attribute.broken => gap.to_owned(),
            (true, true) if !attribute.broken => {
                let line = gap.rfind('\n').map_or(0, |newline| newline + 1);
                format!("{}{}", &gap[..line], layout.indent)
            }
            (true, _) => format!("{}{}", layout.line_break, layout.indent),
            (false, _) => " ".to_owned(),
        };
        self.splice(equals..span.end, format!("{gap}{}", words.compose(&layout)))
    }

    /// Replaces an arm's words. Further lines stand below the first, or deeper than the key where that is beside it.
    fn replace_arm(&self, arm: &tree::Choice, words: &Phrase) -> Vec<FileEdit> {
        let line = self.catalog.line_start(arm.pattern.span.start);
        let before = &self.catalog.text[line..arm.pattern.span.start];
        let spaces = before.bytes().take_while(|byte| *byte == b' ').count();
        let deeper = if spaces == before.len() {
            ""
        } else {
            PATTERN_INDENT
        };
        let layout = Layout {
            line_break: self.catalog.line_break(),
            indent: format!("{}{deeper}", " ".repeat(spaces.max(1))),
            first_behind: true,
        };
        self.splice(arm.pattern.span.clone(), words.compose(&layout))
    }

    /// Where lines of a pattern after its first begin with an element.
    fn line_starts(&self, pattern: &Pattern) -> impl Iterator<Item = usize> {
        let elements = pattern
            .elements
            .iter()
            .skip(1)
            .map(|element| match element {
                Element::Text(span) => span.start,
                Element::Placeable(placeable) => placeable.span.start,
            });
        elements.filter(|start| {
            let line = self.catalog.line_start(*start);
            let text = &self.catalog.text;
            line > pattern.span.start
                && text[line..*start].bytes().all(|byte| byte == b' ')
                && !text[*start..].starts_with(['\n', '\r'])
        })
    }

    /// What the lines of an attribute's pattern are indented by.
    fn pattern_indent(&self, attribute: &Attribute, was_block: bool) -> String {
        let first = Some(attribute.pattern.span.start).filter(|_| was_block);
        let starts = first
            .into_iter()
            .chain(self.line_starts(&attribute.pattern));
        let depth = starts
            .map(|start| start - self.catalog.line_start(start))
            .filter(|depth| *depth > 0)
            .min();
        match depth {
            Some(depth) => " ".repeat(depth),
            None => format!("{}{PATTERN_INDENT}", self.attribute_indent(attribute)),
        }
    }

    /// What an attribute is indented by.
    fn attribute_indent(&self, attribute: &Attribute) -> &str {
        let start = self.catalog.line_start(attribute.name.start);
        self.catalog
            .text
            .get(start..attribute.name.start.saturating_sub(1))
            .unwrap_or(ATTRIBUTE_INDENT)
    }

    /// Adds an attribute to a message, after the last field that comes before it.
    fn add_attribute(&self, entry: &Entry, field: Field, words: &Words<'_>) -> Vec<FileEdit> {
        let order =
            |attribute: &&Attribute| Field::from_attribute(self.catalog.str(&attribute.name));
        let before = entry
            .attributes
            .iter()
            .rev()
            .find(|attribute| order(attribute).is_some_and(|other| other < field));
        let after = entry
            .attributes
            .iter()
            .find(|attribute| order(attribute).is_some_and(|other| other > field));
        let neighbour = before.or(after).or(entry.attributes.last());
        let indent = neighbour.map_or(ATTRIBUTE_INDENT, |attribute| {
            self.attribute_indent(attribute)
        });
        let line = self.attribute_line(indent, field, words);
        let at = match (before, after) {
            (Some(before), _) => self.catalog.line_end(before.pattern.span.end),
            (None, Some(after)) => self.catalog.line_start(after.name.start),
            (None, None) => self.catalog.line_end(end_of(entry)),
        };
        self.insert_lines(at, &line)
    }

    /// `    .title = …` with its line end.
    fn attribute_line(&self, indent: &str, field: Field, words: &Words<'_>) -> String {
        let layout = Layout {
            line_break: self.catalog.line_break(),
            indent: format!("{indent}{PATTERN_INDENT}"),
            first_behind: !words.has_line_breaks(),
        };
        let gap = if layout.first_behind {
            " ".to_owned()
        } else {
            format!("{}{}", layout.line_break, layout.indent)
        };
        let words = words.compose(&layout);
        format!(
            "{indent}.{} ={gap}{words}{}",
            field.attribute(),
            layout.line_break
        )
    }

    /// Adds a place's message with some fields: shared words at the end, an override after the words it overrides.
    fn add_message<'w>(
        &self,
        place: &CopyPlace,
        fields: impl Iterator<Item = (Field, Words<'w>)>,
    ) -> Result<Vec<FileEdit>, EditError> {
        let id = place.message_id();
        if self.in_junk(&id) {
            return Err(EditError::Unreadable {
                file: self.path.clone(),
            });
        }
        let line_break = self.catalog.line_break();
        let lines: String = fields
            .map(|(field, words)| self.attribute_line(ATTRIBUTE_INDENT, field, &words))
            .collect();
        let message = format!("{id} ={line_break}{lines}");
        if let Some(entry) = self.family_before(place) {
            return Ok(self.insert_lines(self.catalog.line_end(end_of(entry)), &message));
        }
        let text = &self.catalog.text;
        let empty = text[self.catalog.bom()..].trim().is_empty();
        let gap = if empty || text.ends_with("\n\n") || text.ends_with("\n\r\n") {
            ""
        } else {
            line_break
        };
        Ok(self.insert_lines(text.len(), &format!("{gap}{message}")))
    }

    /// The last message of an override's family that comes before it.
    fn family_before(&self, place: &CopyPlace) -> Option<&Entry> {
        let platform = place.platform?;
        let earlier = Platform::ALL
            .into_iter()
            .filter(|other| *other < platform)
            .map(Some);
        std::iter::once(None)
            .chain(earlier)
            .filter_map(|platform| {
                self.catalog.message(
                    &CopyPlace {
                        platform,
                        ..place.clone()
                    }
                    .message_id(),
                )
            })
            .max_by_key(|entry| entry.id.start)
    }

    /// Whether a message is there, but cannot be read.
    fn in_junk(&self, id: &str) -> bool {
        self.catalog.faults.iter().any(|fault| {
            let name = self.catalog.str(&fault.junk).trim_start();
            name.strip_prefix(id)
                .is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
        })
    }

    /// Inserts whole lines; where the last line has no end, it gets one.
    fn insert_lines(&self, at: usize, lines: &str) -> Vec<FileEdit> {
        let text = &self.catalog.text;
        let open = at == text.len() && at > self.catalog.bom() && !text.ends_with('\n');
        let line_break = if open { self.catalog.line_break() } else { "" };
        self.splice(at..at, format!("{line_break}{lines}"))
    }
}

/// Where a message's last words end.
fn end_of(entry: &Entry) -> usize {
    let value = entry
        .value
        .as_ref()
        .map_or(entry.id.end, |value| value.span.end);
    entry.attributes.last().map_or(value, |attribute| {
        attribute.pattern.span.end.max(attribute.name.end)
    })
}
