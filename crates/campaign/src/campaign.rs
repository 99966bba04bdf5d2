//! The open campaign: its files, and what they say.
//!
//! **Invariant.** Everything but `files` is derived from `files`, and nothing is parsed twice: a file whose
//! bytes are the same allocation as before keeps what was read from it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::copy::tree::Entry;
use crate::copy::{Catalog, check, parse};
use crate::place::{Lines, placeless};
use crate::read::{APP_TOML, CAMPAIGN_TOML, Found, ManifestFile, read_app, read_manifest};
use crate::{
    AppProfile, CopyPlace, Draft, Field, Files, Locale, Manifest, Phrase, Platform, Problem,
    ProblemCode,
};

/// A campaign. Changed only by [`crate::apply`].
#[derive(Clone, Debug)]
pub struct Campaign {
    files: Files,
    manifest: Manifest,
    app: AppProfile,
    problems: Vec<Problem>,
    parts: Parts,
}

/// What was read, file by file.
#[derive(Clone, Debug)]
struct Parts {
    found: Found,
    manifest: Arc<ManifestFile>,
    app: Arc<(AppProfile, Vec<Problem>)>,
    copies: LocaleFiles,
    bases: LocaleFiles,
}

/// Locale files, read.
type LocaleFiles = BTreeMap<Locale, Arc<LocaleFile>>;

/// The folders that have a file for each locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shelf {
    /// The copy itself.
    Locales,
    /// The source's words as they were when each field was translated.
    TranslatedFrom,
}

impl Shelf {
    /// Both.
    const ALL: [Self; 2] = [Self::Locales, Self::TranslatedFrom];

    /// The folder's name.
    pub(crate) fn folder(self) -> &'static str {
        match self {
            Self::Locales => "locales",
            Self::TranslatedFrom => "translated-from",
        }
    }

    /// The path of a locale's file.
    fn path(self, locale: &Locale) -> String {
        format!("{}/{locale}.ftl", self.folder())
    }

    /// The tag a file of this folder is named by, whether it is one or not.
    fn tag_of(self, path: &str) -> Option<&str> {
        let file = path.strip_prefix(self.folder())?.strip_prefix('/')?;
        file.strip_suffix(".ftl")
    }
}

/// A locale's file, read.
#[derive(Clone, Debug)]
pub(crate) struct LocaleFile {
    /// Its path, which may be written otherwise than [`Campaign::locale_path`] would.
    pub(crate) path: String,
    /// What it says.
    pub(crate) catalog: Arc<Catalog>,
    /// The variants its messages are of, in the order they come.
    variants: Arc<Vec<String>>,
    /// Of each message with button labels, its variant and the highest number.
    labels: Arc<Vec<(String, usize)>>,
    bytes: Arc<[u8]>,
    /// The variables it was checked with, and what is wrong with it.
    checked: Option<(Option<BTreeSet<String>>, Vec<Problem>)>,
}

impl Campaign {
    /// Reads a campaign. Always gives one; what is wrong is in [`Campaign::problems`].
    pub fn read(files: Files) -> Self {
        Self::build(files, None)
    }

    /// The same campaign with other files; only what changed is read again.
    pub(crate) fn with_files(&self, files: Files) -> Self {
        Self::build(files, Some(self))
    }

    /// Reads what is new and keeps what is not.
    fn build(files: Files, before: Option<&Self>) -> Self {
        let mut copies = read_shelf(&files, Shelf::Locales, before);
        let bases = read_shelf(&files, Shelf::TranslatedFrom, before);
        let found = find(&copies);
        let manifest = read_manifest_file(&files, before, &found);
        let app = read_app_file(&files, before);
        let declared = manifest.readable.then(|| {
            manifest
                .manifest
                .variables
                .iter()
                .map(|variable| variable.name.clone())
                .collect::<BTreeSet<_>>()
        });
        for locale in &manifest.manifest.locales {
            let stale = |file: &&mut Arc<LocaleFile>| {
                file.checked
                    .as_ref()
                    .is_none_or(|(with, _)| *with != declared)
            };
            if let Some(file) = copies.get_mut(locale).filter(stale) {
                *file = Arc::new(file.check(declared.clone()));
            }
        }
        let mut campaign = Self {
            manifest: with_all_buttons(manifest.manifest.clone(), &copies),
            app: app.0.clone(),
            problems: Vec::new(),
            files,
            parts: Parts {
                found,
                manifest,
                app,
                copies,
                bases,
            },
        };
        campaign.problems = campaign.find_problems();
        campaign
    }

    /// The bytes, as they would be saved.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// What `campaign.toml` says.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// What `app.toml` says.
    pub fn app(&self) -> &AppProfile {
        &self.app
    }

    /// What is wrong with the files.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Whether a newer Carillon wrote it: it can be read, but not edited.
    pub fn is_read_only(&self) -> bool {
        self.manifest.format > Manifest::FORMAT
    }

    /// The variant of that id.
    pub fn variant(&self, id: &str) -> Option<&crate::Variant> {
        self.manifest
            .variants
            .iter()
            .find(|variant| variant.id == id)
    }

    /// The words written at a place, or `None` where nothing is written (it falls back).
    pub fn draft(&self, place: &CopyPlace) -> Option<Draft> {
        let catalog = &self.copy(&place.locale)?.catalog;
        let pattern = catalog.words(&place.message_id(), &place.field.attribute())?;
        Some(Draft::of(catalog, pattern))
    }

    /// The words written at a place, as a phrase; `None` where nothing is written.
    pub fn phrase(&self, place: &CopyPlace) -> Option<Phrase> {
        self.phrase_on(Shelf::Locales, place)
    }

    /// The words of a place in one of the folders.
    pub(crate) fn phrase_on(&self, shelf: Shelf, place: &CopyPlace) -> Option<Phrase> {
        let catalog = &self.on(shelf, &place.locale)?.catalog;
        let pattern = catalog.words(&place.message_id(), &place.field.attribute())?;
        Some(Phrase::of(catalog, pattern))
    }

    /// The locales a field of `locale` falls back to, nearest first, itself excluded, source last.
    ///
    /// Between them stand the campaign's locales that are CLDR parents: `fr-CA` falls back to `fr`, or to
    /// `fr-FR`, which means the same (likely subtags). A chain that the manifest names takes their place.
    pub fn fallback(&self, locale: &Locale) -> Vec<Locale> {
        let source = &self.manifest.source_locale;
        if locale == source {
            return Vec::new();
        }
        let Some(named) = self.manifest.fallback.get(locale) else {
            return crate::locale::fallback(locale, &self.manifest.locales, source);
        };
        let others = named.iter().filter(|other| *other != source);
        others.chain([source]).cloned().collect()
    }

    /// The locale file's path: `locales/fr-FR.ftl`.
    pub fn locale_path(locale: &Locale) -> String {
        Shelf::Locales.path(locale)
    }

    /// The path of the locale's file in this campaign; where it has none, the path it would get.
    pub fn path_of(&self, locale: &Locale) -> String {
        self.path_on(Shelf::Locales, locale)
    }

    /// The path of the locale's file in one of the folders; where it has none, the path it would get.
    pub(crate) fn path_on(&self, shelf: Shelf, locale: &Locale) -> String {
        self.on(shelf, locale)
            .map_or_else(|| shelf.path(locale), |file| file.path.clone())
    }

    /// The files that decide what a locale shows: all but the copy of locales it does not fall back to. Of a file that
    /// did not change, the allocation is the same.
    pub fn files_behind(&self, locale: &Locale) -> impl Iterator<Item = (&String, &Arc<[u8]>)> {
        let chain = std::iter::once(locale.clone()).chain(self.fallback(locale));
        let own: BTreeSet<String> = chain
            .flat_map(|locale| Shelf::ALL.map(|shelf| self.path_on(shelf, &locale)))
            .collect();
        let of_a_locale = |path: &str| Shelf::ALL.iter().any(|shelf| shelf.tag_of(path).is_some());
        self.files
            .iter()
            .filter(move |(path, _)| own.contains(*path) || !of_a_locale(path))
    }

    /// The locale's file as read.
    pub(crate) fn copy(&self, locale: &Locale) -> Option<&LocaleFile> {
        self.on(Shelf::Locales, locale)
    }

    /// The locale's file in one of the folders, as read.
    pub(crate) fn on(&self, shelf: Shelf, locale: &Locale) -> Option<&LocaleFile> {
        self.parts.on(shelf).get(locale).map(AsRef::as_ref)
    }

    /// Whether `campaign.toml` is there and parses.
    pub(crate) fn has_readable_manifest(&self) -> bool {
        self.parts.manifest.readable
    }

    /// Everything wrong with the files, the manifest first, then each locale.
    fn find_problems(&self) -> Vec<Problem> {
        let manifest = &self.parts.manifest;
        let mut problems = manifest.problems.clone();
        let listed = manifest
            .manifest
            .locales
            .iter()
            .filter(|_| manifest.readable);
        let missing_files = listed.filter(|locale| self.copy(locale).is_none());
        problems.extend(missing_files.map(|locale| {
            let prepared = manifest
                .locale_places
                .iter()
                .rev()
                .find(|(other, _)| other == locale);
            prepared.map_or_else(
                || {
                    placeless(ProblemCode::NoLocaleFile {
                        locale: locale.to_string(),
                    })
                },
                |(_, problem)| problem.clone(),
            )
        }));
        let missing_media = manifest
            .media
            .iter()
            .filter(|(path, _)| !self.files.contains_key(path));
        problems.extend(missing_media.map(|(_, problem)| problem.clone()));
        problems.extend(self.parts.app.1.iter().cloned());
        problems.extend(self.missing_icon());
        for locale in &self.manifest.locales {
            problems.extend(
                self.copy(locale)
                    .into_iter()
                    .flat_map(|copy| copy.problems().cloned()),
            );
        }
        for base in self.parts.bases.values() {
            problems.extend(base.faults());
        }
        if manifest.readable {
            problems.extend(self.unread_files());
        }
        problems
    }

    /// Locale files whose words go nowhere: of a locale that is not listed, of none, or a second one.
    fn unread_files(&self) -> impl Iterator<Item = Problem> + '_ {
        let listed: BTreeSet<&Locale> = self.manifest.locales.iter().collect();
        let read: BTreeSet<&str> = listed
            .iter()
            .filter_map(|locale| Some(self.copy(locale)?.path.as_str()))
            .collect();
        self.files.keys().filter_map(move |path| {
            let tag = Shelf::Locales.tag_of(path)?;
            if read.contains(path.as_str()) {
                return None;
            }
            let code = match Locale::new(tag) {
                Err(_) => ProblemCode::BadLocale {
                    tag: tag.to_owned(),
                },
                Ok(locale) if !listed.contains(&locale) => ProblemCode::UnlistedLocale {
                    locale: locale.to_string(),
                },
                Ok(locale) => ProblemCode::SecondLocaleFile {
                    read: self.path_of(&locale),
                },
            };
            Some(Lines::new(path, "").problem(&(0..0), code))
        })
    }

    /// The problem of an icon that is not in the folder.
    fn missing_icon(&self) -> Option<Problem> {
        let icon = self
            .app
            .icon
            .as_ref()
            .filter(|icon| !self.files.contains_key(*icon))?;
        let code = ProblemCode::NoMedia { path: icon.clone() };
        let text = self
            .files
            .get(APP_TOML)
            .and_then(|bytes| std::str::from_utf8(bytes).ok())?;
        let line = text
            .find("icon")
            .and_then(|key| text[key..].find(icon.as_str()).map(|at| key + at));
        Some(match line {
            Some(at) => Lines::new(APP_TOML, text).problem(&(at..at + icon.len()), code),
            None => placeless(code),
        })
    }
}

impl Parts {
    /// The files of a folder.
    fn on(&self, shelf: Shelf) -> &LocaleFiles {
        match shelf {
            Shelf::Locales => &self.copies,
            Shelf::TranslatedFrom => &self.bases,
        }
    }
}

impl LocaleFile {
    /// Reads a locale file; it is checked later, when the variables are known.
    fn read(path: &str, bytes: &Arc<[u8]>) -> Self {
        let catalog = parse(bytes);
        Self {
            path: path.to_owned(),
            variants: Arc::new(variants(&catalog)),
            labels: Arc::new(labels(&catalog)),
            catalog: Arc::new(catalog),
            bytes: Arc::clone(bytes),
            checked: None,
        }
    }

    /// A file of the same bytes at another path.
    fn like(&self, path: &str) -> Self {
        Self {
            path: path.to_owned(),
            checked: None,
            ..self.clone()
        }
    }

    /// The same file, checked with the declared variables.
    fn check(&self, variables: Option<BTreeSet<String>>) -> Self {
        let names = variables
            .as_ref()
            .map(|names| names.iter().map(String::as_str).collect());
        let problems = check(&self.catalog, &self.path, names.as_ref());
        Self {
            checked: Some((variables, problems)),
            ..self.clone()
        }
    }

    /// What does not parse in it. Of what translations were made from, nothing else can be wrong: the words are past.
    fn faults(&self) -> Vec<Problem> {
        let faults = &self.catalog.faults;
        if faults.is_empty() {
            return Vec::new();
        }
        let lines = Lines::new(&self.path, &self.catalog.text);
        let problem = |fault: &crate::copy::Fault| lines.problem(&fault.span, fault.code.clone());
        faults.iter().map(problem).collect()
    }

    /// What is wrong with it.
    fn problems(&self) -> impl Iterator<Item = &Problem> {
        self.checked.iter().flat_map(|(_, problems)| problems)
    }
}

/// Every locale file in a folder, listed or not.
fn read_shelf(files: &Files, shelf: Shelf, before: Option<&Campaign>) -> LocaleFiles {
    let known: BTreeMap<&str, &Locale> = before
        .into_iter()
        .flat_map(|campaign| campaign.parts.on(shelf))
        .map(|(locale, file)| (file.path.as_str(), locale))
        .collect();
    let mut read = LocaleFiles::new();
    let mut last: Option<Arc<LocaleFile>> = None;
    for (path, bytes) in files {
        let locale = known
            .get(path.as_str())
            .map(|locale| (*locale).clone())
            .or_else(|| Locale::new(shelf.tag_of(path)?).ok());
        let Some(locale) = locale else {
            continue;
        };
        let canonical = *path == shelf.path(&locale);
        if !canonical && read.contains_key(&locale) {
            continue;
        }
        let same = before
            .and_then(|campaign| campaign.parts.on(shelf).get(&locale))
            .filter(|file| file.path == *path && Arc::ptr_eq(&file.bytes, bytes));
        let alike = last.filter(|file| Arc::ptr_eq(&file.bytes, bytes));
        let file = match (same, alike) {
            (Some(same), _) => Arc::clone(same),
            (None, Some(alike)) => Arc::new(alike.like(path)),
            (None, None) => Arc::new(LocaleFile::read(path, bytes)),
        };
        last = Some(Arc::clone(&file));
        read.insert(locale, file);
    }
    read
}

/// What the locale files say about locales and variants.
fn find(copies: &LocaleFiles) -> Found {
    let mut seen = BTreeSet::new();
    let all = copies.values().flat_map(|copy| copy.variants.iter());
    let variants = all.filter(|id| seen.insert(id.as_str()));
    Found {
        variants: variants.cloned().collect(),
        locales: copies.keys().cloned().collect(),
    }
}

/// The variants that messages are of, each once, in the order they come.
fn variants(catalog: &Catalog) -> Vec<String> {
    // A file may hold a hundred thousand messages: what was seen is looked up, not searched for.
    let mut seen = BTreeSet::new();
    let ids = catalog.messages.iter();
    ids.map(|message| variant_of(catalog.str(&message.id)))
        .filter(|id| seen.insert(*id))
        .map(str::to_owned)
        .collect()
}

/// The variant a message is of: `a` of `a` and of `a-android`.
fn variant_of(message: &str) -> &str {
    let shared = Platform::ALL.into_iter().find_map(|platform| {
        let rest = message.strip_suffix(platform.id())?;
        rest.strip_suffix('-')
    });
    shared.filter(|id| !id.is_empty()).unwrap_or(message)
}

/// The manifest, read again only where it or what stands in for it changed.
fn read_manifest_file(
    files: &Files,
    before: Option<&Campaign>,
    found: &Found,
) -> Arc<ManifestFile> {
    let bytes = files.get(CAMPAIGN_TOML);
    let same = before.filter(|campaign| {
        campaign.parts.found == *found && same_bytes(campaign.files.get(CAMPAIGN_TOML), bytes)
    });
    match same {
        Some(campaign) => Arc::clone(&campaign.parts.manifest),
        None => Arc::new(read_manifest(bytes.map(AsRef::as_ref), found)),
    }
}

/// The app profile, read again only where it changed.
fn read_app_file(files: &Files, before: Option<&Campaign>) -> Arc<(AppProfile, Vec<Problem>)> {
    let bytes = files.get(APP_TOML);
    match before.filter(|campaign| same_bytes(campaign.files.get(APP_TOML), bytes)) {
        Some(campaign) => Arc::clone(&campaign.parts.app),
        None => Arc::new(bytes.map(|bytes| read_app(bytes)).unwrap_or_default()),
    }
}

/// Whether two files are one allocation: the same bytes, surely.
fn same_bytes(one: Option<&Arc<[u8]>>, other: Option<&Arc<[u8]>>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => Arc::ptr_eq(one, other),
        (None, None) => true,
        _ => false,
    }
}

/// A button that has words but no entry in the manifest opens the app.
fn with_all_buttons(mut manifest: Manifest, copies: &LocaleFiles) -> Manifest {
    let listed = manifest
        .locales
        .iter()
        .filter_map(|locale| copies.get(locale));
    let mut most: BTreeMap<&str, usize> = BTreeMap::new();
    for (id, count) in listed.flat_map(|copy| copy.labels.iter()) {
        let most = most.entry(id).or_default();
        *most = (*most).max(*count);
    }
    for variant in &mut manifest.variants {
        let most = most.get(variant.id.as_str()).copied().unwrap_or_default();
        if variant.buttons.len() < most {
            variant.buttons.resize_with(most, Default::default);
        }
    }
    manifest
}

/// Of each message with labels, its variant and the highest number of a button.
fn labels(catalog: &Catalog) -> Vec<(String, usize)> {
    let highest = |message: &Entry| {
        let names = message.attributes.iter();
        let numbers = names.filter_map(|attribute| {
            match Field::from_attribute(catalog.str(&attribute.name)) {
                Some(Field::Button(number)) => Some(usize::from(number)),
                _ => None,
            }
        });
        numbers.max()
    };
    let labelled = catalog.messages.iter().filter_map(|message| {
        let variant = variant_of(catalog.str(&message.id));
        Some((variant.to_owned(), highest(message)?))
    });
    labelled.collect()
}
