//! A field's words with its references spelled out: for formats that know variables and choices but no terms.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::number::Numbers;
use super::walk::{Ground, Walk};
use crate::copy::Catalog;
use crate::copy::tree::{Element, Expression, Inline, Pattern, Placeable};
use crate::phrase::{key, part, subject};
use crate::{Arm, Campaign, Choice, CopyPlace, Locale, Part, Phrase};

/// The most placeables looked at for one field: messages that refer to each other can grow without bound.
const MAX_STEPS: usize = 5_000;

impl Campaign {
    /// The words written at a place, as a phrase, with what is the same for everybody written out: terms, numbers,
    /// and the messages referred to. What cannot be (a circle, a term that is given a variable) stays
    /// [`Part::Kept`]. `None` where nothing is written.
    pub fn spelled(&self, place: &CopyPlace) -> Option<Phrase> {
        let file = self.copy(&place.locale)?;
        let pattern = file
            .catalog
            .words(&place.message_id(), &place.field.attribute())?;
        let mut spelling = Spelling {
            campaign: self,
            catalog: &file.catalog,
            path: &file.path,
            locale: &place.locale,
            numbers: OnceCell::new(),
            open: vec![pattern.span.start],
            steps: 0,
        };
        Some(spelling.phrase(pattern))
    }
}

/// A field being spelled out.
struct Spelling<'a> {
    campaign: &'a Campaign,
    catalog: &'a Catalog,
    path: &'a str,
    locale: &'a Locale,
    numbers: OnceCell<Numbers>,
    /// Where the patterns begin that are being spelled out.
    open: Vec<usize>,
    steps: usize,
}

impl<'a> Spelling<'a> {
    fn phrase(&mut self, pattern: &'a Pattern) -> Phrase {
        let mut phrase = Phrase::default();
        for element in &pattern.elements {
            match element {
                Element::Text(span) => phrase.push_text(self.catalog.str(span)),
                Element::Placeable(placeable) => self.placeable(placeable, &mut phrase),
            }
        }
        phrase
    }

    fn placeable(&mut self, placeable: &'a Placeable, phrase: &mut Phrase) {
        self.steps += 1;
        if self.steps > MAX_STEPS {
            return phrase.push(part(self.catalog, placeable));
        }
        match &placeable.expression {
            Expression::Inline(Inline::Variable(_)) => phrase.push(part(self.catalog, placeable)),
            Expression::Inline(Inline::Placeable(inner)) => self.placeable(inner, phrase),
            _ => match self.fixed(placeable) {
                Some(words) => phrase.push_text(&words),
                None => self.personal(placeable, phrase),
            },
        }
    }

    /// What is not the same for everybody.
    fn personal(&mut self, placeable: &'a Placeable, phrase: &mut Phrase) {
        match &placeable.expression {
            Expression::Inline(Inline::Message { id, attribute }) => {
                let words = self
                    .catalog
                    .message(self.catalog.str(id))
                    .and_then(|entry| {
                        let Some(name) = attribute else {
                            return entry.value.as_ref();
                        };
                        let found = self.catalog.attribute(entry, self.catalog.str(name))?;
                        Some(&found.pattern)
                    });
                if let Some(pattern) = words.filter(|words| !self.open.contains(&words.span.start))
                {
                    self.open.push(pattern.span.start);
                    for part in self.phrase(pattern).parts {
                        phrase.push(part);
                    }
                    self.open.pop();
                    return;
                }
            }
            Expression::Select { selector, variants } => {
                if let Some(by) = subject(self.catalog, selector) {
                    let arms = variants.iter().map(|variant| Arm {
                        key: key(self.catalog, &variant.key),
                        default: variant.default,
                        phrase: self.phrase(&variant.pattern),
                    });
                    let arms = arms.collect();
                    return phrase.push(Part::Choice(Choice { by, arms }));
                }
            }
            Expression::Inline(_) => {}
        }
        phrase.push(part(self.catalog, placeable));
    }

    /// A placeable's words where they are the same for everybody, and nothing is wrong with them.
    fn fixed(&self, placeable: &'a Placeable) -> Option<String> {
        let nobody = BTreeMap::new();
        let walk = Walk::new(Ground {
            catalog: self.catalog,
            path: self.path,
            base: self.locale.direction(),
            pseudo: None,
            numbers: self.numbers.get_or_init(|| Numbers::new(self.locale)),
            variables: &self.campaign.manifest().variables,
            checked: false,
            values: &nobody,
            persona: None,
        });
        walk.fixed(placeable)
    }
}
