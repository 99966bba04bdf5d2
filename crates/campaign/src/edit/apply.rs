//! Applying edits: what a person means becomes changes of bytes, and those are undone in reverse.

use crate::campaign::Shelf;
use crate::{
    Campaign, ChoicePath, CopyPlace, Edit, EditError, Field, FileEdit, Key, Locale, Phrase,
    Platform, Translated,
};

use super::splice::{apply_change, put_text, rewrite};
use super::{bases, settings, translations, variables, variants, words};

/// Applies an edit and returns its inverse. On an error nothing has changed.
pub fn apply(campaign: &mut Campaign, edit: &Edit) -> Result<Edit, EditError> {
    if campaign.is_read_only() {
        return Err(EditError::NewerFormat);
    }
    let mut work = Work {
        campaign: campaign.clone(),
        undo: Vec::new(),
    };
    work.edit(edit)?;
    // A campaign that could not be edited any more could not be undone either.
    if work.campaign.is_read_only() {
        return Err(EditError::NewerFormat);
    }
    *campaign = work.campaign;
    work.undo.reverse();
    Ok(Edit::Files { changes: work.undo })
}

/// A copy of the campaign under change, and how to undo what was changed so far.
struct Work {
    campaign: Campaign,
    undo: Vec<FileEdit>,
}

impl Work {
    /// Applies one edit.
    fn edit(&mut self, edit: &Edit) -> Result<(), EditError> {
        let campaign = &self.campaign;
        let changes = match edit {
            Edit::All { edits } => return edits.iter().try_for_each(|edit| self.edit(edit)),
            Edit::Files { changes } => return self.change(changes),
            Edit::RemoveButton { variant, number } => return self.remove_button(variant, *number),
            Edit::Write { place, draft } => return self.write(place, draft),
            Edit::Phrase { place, phrase } => return self.write_phrase(place, phrase),
            Edit::Arm {
                place,
                choice,
                key,
                phrase,
            } => return self.write_arm(place, choice, key, phrase),
            Edit::Translations { translations } => return self.translations(translations),
            Edit::Confirm { place } => return self.confirm(place),
            Edit::Erase { place } => return self.erase(place),
            Edit::Source { file, text } => {
                rewrite(campaign.files(), file, text).into_iter().collect()
            }
            Edit::Name { name } => settings::name(campaign, name)?,
            Edit::Purpose { purpose } => settings::purpose(campaign, *purpose)?,
            Edit::AddLocale { locale } => self.add_locale(locale)?,
            Edit::RemoveLocale { locale } => self.remove_locale(locale)?,
            Edit::Locales { locales } => settings::locales(campaign, locales)?,
            Edit::Fallback { locale, to } => settings::fallback(campaign, locale, to.as_deref())?,
            Edit::Platforms { platforms } => settings::platforms(campaign, platforms)?,
            Edit::Surfaces { surfaces } => settings::surfaces(campaign, surfaces)?,
            Edit::OnTap { variant, link } => variants::on_tap(campaign, variant, link.as_deref())?,
            Edit::Picture { variant, picture } => {
                variants::picture(campaign, variant, picture.as_ref())?
            }
            Edit::AddMedia { file, bytes } => vec![FileEdit::Put {
                file: file.clone(),
                bytes: bytes.clone(),
            }],
            Edit::AddButton { variant } => variants::add_button(campaign, variant)?,
            Edit::ButtonLink {
                variant,
                number,
                link,
            } => variants::button_link(campaign, variant, *number, link.as_deref())?,
            Edit::Ios { settings } => settings::ios(campaign, settings)?,
            Edit::Android { settings } => settings::android(campaign, settings)?,
            Edit::Web { settings } => settings::web(campaign, settings)?,
            Edit::Variables { variables } => settings::variables(campaign, variables)?,
            Edit::RenameVariable { from, to } => variables::rename(campaign, from, to)?,
            Edit::Personas { personas } => settings::personas(campaign, personas)?,
            Edit::AppName { name } => settings::app_name(campaign, name)?,
            Edit::AppAccent { accent } => settings::app_accent(campaign, accent.as_deref())?,
            Edit::AppIcon { icon } => settings::app_icon(campaign, icon.as_deref())?,
        };
        self.change(&changes)
    }

    /// Writes a draft. Where broken Fluent before it would swallow the words, they are not written.
    fn write(&mut self, place: &CopyPlace, draft: &str) -> Result<(), EditError> {
        let changes = words::write(&self.campaign, place, draft)?;
        self.words(place, &changes)?;
        if draft.is_empty() || self.campaign.has_words(place) {
            return Ok(());
        }
        let file = self.campaign.path_of(&place.locale);
        Err(EditError::Unreadable { file })
    }

    /// Writes a phrase. One that Fluent cannot write (a key with a space in it) is refused.
    fn write_phrase(&mut self, place: &CopyPlace, phrase: &Phrase) -> Result<(), EditError> {
        if Phrase::parse(&phrase.to_fluent()).as_ref() != Ok(phrase) {
            return Err(EditError::BadPhrase);
        }
        let changes = words::write_phrase(&self.campaign, Shelf::Locales, place, phrase)?;
        self.words(place, &changes)?;
        if phrase.is_empty() || self.campaign.has_words(place) {
            return Ok(());
        }
        let file = self.campaign.path_of(&place.locale);
        Err(EditError::Unreadable { file })
    }

    /// Writes the words of an arm: only their own bytes change where the arm is there.
    fn write_arm(
        &mut self,
        place: &CopyPlace,
        choice: &ChoicePath,
        key: &Key,
        words: &Phrase,
    ) -> Result<(), EditError> {
        let before = self.campaign.phrase(place);
        let mut phrase = before.clone().ok_or(EditError::NoChoice)?;
        if !phrase.set_arm(choice, key, words.clone()) {
            return Err(EditError::NoChoice);
        }
        if before.as_ref() == Some(&phrase) {
            return Ok(());
        }
        if Phrase::parse(&phrase.to_fluent()).as_ref() != Ok(&phrase) {
            return Err(EditError::BadPhrase);
        }
        let changes = words::write_arm(&self.campaign, place, (choice, key), words)?;
        self.words(place, &changes)?;
        if self.campaign.phrase(place) == Some(phrase.clone()) {
            return Ok(());
        }
        // The arm is new, or laid out so that its words cannot stand alone: the field is written anew.
        self.write_phrase(place, &phrase)
    }

    /// Writes many translations. Those of the source come first, one by one: they change what is translated.
    fn translations(&mut self, translations: &[Translated]) -> Result<(), EditError> {
        let source = self.campaign.manifest().source_locale.clone();
        let mut words: Vec<&Translated> = Vec::with_capacity(translations.len());
        for translated in translations {
            if translated.place.locale == source {
                self.write_phrase(&translated.place, &translated.phrase)?;
                continue;
            }
            words.push(translated);
        }
        // Stable, so that of two for one field the later one is the last. A file's words come nearly in order.
        words.sort_by(|one, other| one.place.cmp(&other.place));
        let words: Vec<&Translated> = words
            .chunk_by(|one, other| one.place == other.place)
            .filter_map(|same| same.last().copied())
            .collect();
        let written: Vec<(&CopyPlace, &Phrase)> = words
            .iter()
            .map(|translated| (&translated.place, &translated.phrase))
            .collect();
        let changes = translations::write(&self.campaign, Shelf::Locales, &written)?;
        self.change(&changes)?;
        for (place, phrase) in &written {
            self.must_say(place, phrase)?;
        }
        // What each was made from: the words it came with, or else the source as it is now.
        let places = words.iter().map(|translated| &translated.place);
        let sources = bases::Sources::of(&self.campaign, places);
        let based = words.iter().filter_map(|translated| {
            let place = &translated.place;
            let base = translated.from.as_ref().or_else(|| sources.at(place))?;
            Some((place, base))
        });
        let bases: Vec<(&CopyPlace, &Phrase)> = based.collect();
        // A file that cannot be read keeps nothing; the translations themselves must not fail for it.
        let kept = translations::write(&self.campaign, Shelf::TranslatedFrom, &bases);
        self.change(&kept.unwrap_or_default())
    }

    /// Checks that words that were written can be read: Fluent cannot write every phrase, and broken Fluent before
    /// them would swallow them.
    fn must_say(&self, place: &CopyPlace, phrase: &Phrase) -> Result<(), EditError> {
        if self.campaign.phrase(place).as_ref() == Some(phrase) {
            return Ok(());
        }
        if Phrase::parse(&phrase.to_fluent()).as_ref() != Ok(phrase) {
            return Err(EditError::BadPhrase);
        }
        let file = self.campaign.path_of(&place.locale);
        Err(EditError::Unreadable { file })
    }

    /// Changes the words at a place, and keeps what translations were made from.
    fn words(&mut self, place: &CopyPlace, changes: &[FileEdit]) -> Result<(), EditError> {
        if changes.is_empty() {
            return Ok(());
        }
        if place.locale == self.campaign.manifest().source_locale {
            let before = bases::of_source(&self.campaign, place);
            self.keep(before)?;
        }
        self.change(changes)?;
        let base = bases::of_translation(&self.campaign, place);
        self.keep(base.into_iter().collect())
    }

    /// Takes a translation for one of the source as it is now.
    fn confirm(&mut self, place: &CopyPlace) -> Result<(), EditError> {
        words::has_locale(&self.campaign, &place.locale)?;
        let base =
            bases::of_translation(&self.campaign, place).filter(|_| self.campaign.has_words(place));
        self.keep(base.into_iter().collect())
    }

    /// Removes a field's words, and what they were made from.
    fn erase(&mut self, place: &CopyPlace) -> Result<(), EditError> {
        let changes = words::erase(&self.campaign, Shelf::Locales, place)?;
        self.change(&changes)?;
        let base = words::erase(&self.campaign, Shelf::TranslatedFrom, place);
        self.change(&base.unwrap_or_default())
    }

    /// Keeps what translations were made from.
    fn keep(&mut self, mut bases: Vec<bases::Base>) -> Result<(), EditError> {
        while !bases.is_empty() {
            let (changes, rest) = bases::keep(&self.campaign, bases);
            self.change(&changes)?;
            bases = rest;
        }
        Ok(())
    }

    /// Changes bytes and reads again what changed.
    fn change(&mut self, changes: &[FileEdit]) -> Result<(), EditError> {
        if changes.is_empty() {
            return Ok(());
        }
        let mut files = self.campaign.files().clone();
        for change in changes {
            self.undo.push(apply_change(&mut files, change)?);
        }
        self.campaign = self.campaign.with_files(files);
        Ok(())
    }

    /// The changes that add a locale.
    fn add_locale(&self, locale: &Locale) -> Result<Vec<FileEdit>, EditError> {
        if self.campaign.manifest().locales.contains(locale) {
            return Err(EditError::LocaleExists {
                locale: locale.clone(),
            });
        }
        let mut changes = settings::add_locale(&self.campaign, locale)?;
        if self.campaign.copy(locale).is_none() {
            changes.push(put_text(&Campaign::locale_path(locale), String::new()));
        }
        Ok(changes)
    }

    /// The changes that remove a locale.
    fn remove_locale(&self, locale: &Locale) -> Result<Vec<FileEdit>, EditError> {
        if *locale == self.campaign.manifest().source_locale {
            return Err(EditError::IsSource {
                locale: locale.clone(),
            });
        }
        words::has_locale(&self.campaign, locale)?;
        let mut changes = settings::remove_locale(&self.campaign, locale)?;
        let files = [Shelf::Locales, Shelf::TranslatedFrom]
            .into_iter()
            .filter_map(|shelf| self.campaign.on(shelf, locale));
        changes.extend(files.map(|file| FileEdit::Delete {
            file: file.path.clone(),
        }));
        Ok(changes)
    }

    /// Removes a button and its words everywhere; the words of later buttons move up.
    fn remove_button(&mut self, variant: &str, number: u8) -> Result<(), EditError> {
        let changes = variants::remove_button(&self.campaign, variant, number)?;
        self.change(&changes)?;
        for locale in self.campaign.manifest().locales.clone() {
            for shelf in [Shelf::Locales, Shelf::TranslatedFrom] {
                self.remove_label(shelf, &locale, variant, number)?;
            }
        }
        Ok(())
    }

    /// Removes a button's words from one file; the words of later buttons move up.
    fn remove_label(
        &mut self,
        shelf: Shelf,
        locale: &Locale,
        variant: &str,
        number: u8,
    ) -> Result<(), EditError> {
        if self.campaign.on(shelf, locale).is_none() {
            return Ok(());
        }
        for platform in std::iter::once(None).chain(Platform::ALL.map(Some)) {
            let at = |number| CopyPlace {
                locale: locale.clone(),
                variant: variant.to_owned(),
                platform,
                field: Field::Button(number),
            };
            let changes = words::erase(&self.campaign, shelf, &at(number))?;
            self.change(&changes)?;
            for later in number + 1..=Field::MAX_BUTTONS {
                let to = Field::Button(later - 1);
                let changes = words::rename(&self.campaign, shelf, &at(later), to)?;
                self.change(&changes)?;
            }
        }
        Ok(())
    }
}
