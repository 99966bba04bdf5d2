//! `campaign.toml`, read; and what stands in for it where it is missing or broken.

use std::collections::{BTreeMap, BTreeSet};

use toml_edit::TableLike;

use super::CAMPAIGN_TOML;
use super::setting::{Settings, not_utf8, parse, purpose_id};
use crate::copy::tree::Span;
use crate::place::placeless;
use crate::{
    AndroidSettings, IosSettings, Locale, Manifest, Platform, Problem, ProblemCode, Purpose,
    Variant, WebSettings,
};

/// What the other files say, for where the manifest says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Found {
    /// The locales that have a file.
    pub(crate) locales: Vec<Locale>,
    /// The variants that have a message, in the files' order.
    pub(crate) variants: Vec<String>,
}

/// `campaign.toml` as read.
#[derive(Clone, Debug)]
pub(crate) struct ManifestFile {
    /// What it says.
    pub(crate) manifest: Manifest,
    /// What is wrong with it.
    pub(crate) problems: Vec<Problem>,
    /// Whether it parses. Where it does not, nothing is known about variables.
    pub(crate) readable: bool,
    /// Where the media files are named.
    pub(crate) media: Vec<(String, Problem)>,
    /// Where each listed locale stands.
    pub(crate) locale_places: Vec<(Locale, Problem)>,
}

impl ManifestFile {
    /// A manifest made of the files alone.
    fn missing(found: &Found, problem: Problem) -> Self {
        Self {
            manifest: fallback_manifest(found),
            problems: vec![problem],
            readable: false,
            media: Vec::new(),
            locale_places: Vec::new(),
        }
    }
}

/// Reads the manifest. Always gives one.
pub(crate) fn read_manifest(bytes: Option<&[u8]>, found: &Found) -> ManifestFile {
    let Some(bytes) = bytes else {
        return ManifestFile::missing(found, placeless(ProblemCode::NoManifest));
    };
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            return ManifestFile::missing(
                found,
                not_utf8(CAMPAIGN_TOML, bytes, error.valid_up_to()),
            );
        }
    };
    let document = match parse(CAMPAIGN_TOML, text) {
        Ok(document) => document,
        Err(problem) => return ManifestFile::missing(found, *problem),
    };
    let mut reading = Reading {
        settings: Settings::new(CAMPAIGN_TOML, text),
        media: Vec::new(),
        locale_places: Vec::new(),
    };
    let manifest = reading.manifest(document.as_table(), found);
    ManifestFile {
        manifest,
        problems: reading.settings.problems,
        readable: true,
        media: reading.media,
        locale_places: reading.locale_places,
    }
}

/// The manifest of a folder that has none that can be read.
fn fallback_manifest(found: &Found) -> Manifest {
    let locales = source_first(None, found.locales.clone());
    Manifest {
        format: Manifest::FORMAT,
        name: String::new(),
        purpose: Purpose::default(),
        source_locale: locales.first().cloned().unwrap_or_else(Locale::english),
        locales,
        fallback: BTreeMap::new(),
        platforms: Platform::ALL.to_vec(),
        surfaces: Vec::new(),
        variants: fallback_variants(found),
        ios: IosSettings::default(),
        android: AndroidSettings::default(),
        web: WebSettings::default(),
        variables: Vec::new(),
        personas: Vec::new(),
    }
}

/// The variants that the copy has; at least one.
fn fallback_variants(found: &Found) -> Vec<Variant> {
    let mut ids = found.variants.clone();
    if ids.is_empty() {
        ids.push("a".to_owned());
    }
    ids.into_iter()
        .map(|id| Variant {
            id,
            ..Variant::default()
        })
        .collect()
}

/// The source locale (given, or the likeliest) and then the others, each once.
fn source_first(source: Option<Locale>, locales: Vec<Locale>) -> Vec<Locale> {
    let likely = |wanted: &str| {
        locales
            .iter()
            .find(|locale| locale.as_str().starts_with(wanted))
    };
    let source = source
        .or_else(|| {
            likely("en-US")
                .or_else(|| likely("en"))
                .or(locales.first())
                .cloned()
        })
        .unwrap_or_else(Locale::english);
    let mut seen = BTreeSet::from([source.clone()]);
    let others = locales
        .into_iter()
        .filter(|locale| seen.insert(locale.clone()))
        .collect::<Vec<_>>();
    std::iter::once(source).chain(others).collect()
}

/// A manifest in the making.
pub(super) struct Reading<'a> {
    /// Its settings, and what is wrong with them.
    pub(super) settings: Settings<'a>,
    /// Media files, and how a missing one would be reported.
    pub(super) media: Vec<(String, Problem)>,
    /// Locales, and how a missing file of one would be reported.
    locale_places: Vec<(Locale, Problem)>,
}

impl Reading<'_> {
    /// All of it.
    fn manifest(&mut self, table: &dyn TableLike, found: &Found) -> Manifest {
        let locales = self.locales(table, found);
        let fallback = self.fallback(table, &locales);
        let mut variants = self.variants(table);
        if variants.is_empty() {
            variants = fallback_variants(found);
        }
        let variables = self.variables(table);
        Manifest {
            format: self.format(table),
            name: self.settings.text(table, "", "name").unwrap_or_default(),
            purpose: self.choice(
                table,
                "",
                "purpose",
                &[Purpose::Promotional, Purpose::Transactional],
                purpose_id,
            ),
            source_locale: locales.first().cloned().unwrap_or_else(Locale::english),
            locales,
            fallback,
            platforms: self.platforms(table),
            surfaces: self
                .settings
                .texts(table, "", "surfaces")
                .into_iter()
                .map(|(id, _)| id)
                .collect(),
            variants,
            ios: self.ios(table),
            android: self.android(table),
            web: self.web(table),
            personas: self.personas(table, &variables),
            variables,
        }
    }

    /// The format, and whether it is too new.
    fn format(&mut self, table: &dyn TableLike) -> u32 {
        let format = self
            .settings
            .count(table, "", "format")
            .unwrap_or(Manifest::FORMAT);
        if format > Manifest::FORMAT {
            let span = table.get("format").and_then(toml_edit::Item::span);
            let code = ProblemCode::NewerFormat {
                found: format,
                known: Manifest::FORMAT,
            };
            self.settings.problem(span, code);
        }
        format
    }

    /// The locales, source first; those with files where none is listed.
    fn locales(&mut self, table: &dyn TableLike, found: &Found) -> Vec<Locale> {
        let source = self
            .settings
            .text(table, "", "source-locale")
            .and_then(|tag| {
                self.locale(
                    &tag,
                    table.get("source-locale").and_then(toml_edit::Item::span),
                )
            });
        let written = self.settings.texts(table, "", "locales");
        let mut locales: Vec<Locale> = written
            .into_iter()
            .filter_map(|(tag, span)| self.locale(&tag, span))
            .collect();
        if locales.is_empty() {
            locales.clone_from(&found.locales);
        }
        let source = source.or_else(|| {
            table
                .contains_key("locales")
                .then(|| locales.first().cloned())
                .flatten()
        });
        source_first(source, locales)
    }

    /// Whose words a locale shows where it has none: `[fallback]`, locale to locales. Only listed ones count.
    fn fallback(
        &mut self,
        table: &dyn TableLike,
        listed: &[Locale],
    ) -> BTreeMap<Locale, Vec<Locale>> {
        let mut chains = BTreeMap::new();
        let Some(own) = self.settings.table(table, "", "fallback") else {
            return chains;
        };
        for tag in own
            .iter()
            .map(|(tag, _)| tag.to_owned())
            .collect::<Vec<_>>()
        {
            let span = own.get(&tag).and_then(toml_edit::Item::span);
            let Some(locale) = self.listed(&tag, span, listed) else {
                continue;
            };
            let written = self.settings.texts(own, "fallback", &tag);
            let mut chain: Vec<Locale> = Vec::new();
            for (tag, span) in written {
                let next = self.listed(&tag, span, listed);
                chain.extend(next.filter(|next| *next != locale && !chain.contains(next)));
            }
            chains.insert(locale, chain);
        }
        chains
    }

    /// A locale of the campaign.
    fn listed(&mut self, tag: &str, span: Option<Span>, listed: &[Locale]) -> Option<Locale> {
        let code = match Locale::new(tag) {
            Ok(locale) if listed.contains(&locale) => return Some(locale),
            Ok(locale) => ProblemCode::UnlistedLocale {
                locale: locale.to_string(),
            },
            Err(_) => ProblemCode::BadLocale {
                tag: tag.to_owned(),
            },
        };
        self.settings.problem(span, code);
        None
    }

    /// A locale, and where a missing file of it would be reported.
    fn locale(&mut self, tag: &str, span: Option<Span>) -> Option<Locale> {
        let Ok(locale) = Locale::new(tag) else {
            self.settings.problem(
                span,
                ProblemCode::BadLocale {
                    tag: tag.to_owned(),
                },
            );
            return None;
        };
        let code = ProblemCode::NoLocaleFile {
            locale: locale.to_string(),
        };
        let problem = self.prepared(span, code);
        self.locale_places.push((locale.clone(), problem));
        Some(locale)
    }

    /// A problem that is not noted yet: whether it is one depends on other files.
    pub(super) fn prepared(&mut self, span: Option<Span>, code: ProblemCode) -> Problem {
        self.settings.problem(span, code.clone());
        self.settings
            .problems
            .pop()
            .unwrap_or_else(|| placeless(code))
    }

    /// The platforms; all of them where nothing is said.
    fn platforms(&mut self, table: &dyn TableLike) -> Vec<Platform> {
        if !table.contains_key("platforms") {
            return Platform::ALL.to_vec();
        }
        let mut platforms = Vec::new();
        for (id, span) in self.settings.texts(table, "", "platforms") {
            match Platform::from_id(&id) {
                Some(platform) if !platforms.contains(&platform) => platforms.push(platform),
                Some(_) => {}
                None => self
                    .settings
                    .bad("platforms", span, "\"ios\" | \"android\" | \"web\""),
            }
        }
        platforms
    }
}
