//! Edits of `campaign.toml` and `app.toml`, key by key.

use toml_edit::{InlineTable, Item, Table, TableLike, Value as Toml};

use crate::read::{APP_TOML, CAMPAIGN_TOML, interruption_id, purpose_id};
use crate::{
    AndroidSettings, Campaign, EditError, FileEdit, InterruptionLevel, IosSettings, Locale,
    Manifest, Persona, Platform, Purpose, Value, Variable, VariableKind, WebSettings,
};

use super::toml::{
    edit_toml, push, set, set_tables, set_texts, set_unless_usual, table, text, within,
};
use super::variants::has_id;

/// The changes of bytes that an edit comes to.
pub(super) type Changes = Result<Vec<FileEdit>, EditError>;

/// Changes `campaign.toml`.
pub(super) fn manifest(campaign: &Campaign, edit: impl FnOnce(&mut Table)) -> Changes {
    edit_toml(campaign, CAMPAIGN_TOML, &fresh(campaign.manifest()), edit)
}

/// Changes `app.toml`.
fn app(campaign: &Campaign, edit: impl FnOnce(&mut Table)) -> Changes {
    edit_toml(campaign, APP_TOML, "", edit)
}

/// What a `campaign.toml` begins with where there is none: what the other files say.
fn fresh(manifest: &Manifest) -> String {
    let mut document = toml_edit::DocumentMut::new();
    let root = document.as_table_mut();
    set(root, "format", Some(i64::from(Manifest::FORMAT).into()));
    set(root, "name", Some(text(&manifest.name)));
    set(
        root,
        "source-locale",
        Some(manifest.source_locale.as_str().into()),
    );
    set_texts(root, "locales", &tags(&manifest.locales));
    set_texts(root, "platforms", &ids(&manifest.platforms));
    set_variants(root, manifest);
    document.to_string()
}

/// Locales as they are written.
fn tags(locales: &[Locale]) -> Vec<String> {
    locales.iter().map(Locale::to_string).collect()
}

/// Platforms as they are written.
fn ids(platforms: &[Platform]) -> Vec<String> {
    platforms
        .iter()
        .map(|platform| platform.id().to_owned())
        .collect()
}

/// Lists the variants that only the copy knows so far.
pub(super) fn set_variants(root: &mut Table, manifest: &Manifest) {
    set_tables(
        root,
        "variants",
        &manifest.variants,
        |_, _| false,
        |table, variant| {
            set(table, "id", Some(variant.id.as_str().into()));
        },
    );
}

/// The campaign's name.
pub(super) fn name(campaign: &Campaign, name: &str) -> Changes {
    manifest(campaign, |root| set(root, "name", Some(text(name))))
}

/// The campaign's purpose.
pub(super) fn purpose(campaign: &Campaign, purpose: Purpose) -> Changes {
    manifest(campaign, |root| {
        set(root, "purpose", Some(purpose_id(purpose).into()));
    })
}

/// A locale more, at the end.
pub(super) fn add_locale(campaign: &Campaign, locale: &Locale) -> Changes {
    manifest(campaign, |root| {
        if let Some(array) = root.get_mut("locales").and_then(Item::as_array_mut) {
            return push(array, locale.as_str().into());
        }
        let mut all = tags(&campaign.manifest().locales);
        all.push(locale.to_string());
        set_texts(root, "locales", &all);
    })
}

/// A locale less.
pub(super) fn remove_locale(campaign: &Campaign, locale: &Locale) -> Changes {
    manifest(campaign, |root| {
        let all = root.get("locales").and_then(Item::as_array).map_or_else(
            || tags(&campaign.manifest().locales),
            |array| {
                array
                    .iter()
                    .filter_map(Toml::as_str)
                    .map(str::to_owned)
                    .collect()
            },
        );
        let kept: Vec<String> = all
            .into_iter()
            .filter(|tag| Locale::new(tag).as_ref() != Ok(locale))
            .collect();
        set_texts(root, "locales", &kept);
    })
}

/// The order of the locales: the source, those named, then the others as they stood.
pub(super) fn locales(campaign: &Campaign, order: &[Locale]) -> Changes {
    let known = &campaign.manifest().locales;
    let mut all: Vec<Locale> = vec![campaign.manifest().source_locale.clone()];
    for locale in order
        .iter()
        .filter(|locale| known.contains(locale))
        .chain(known)
    {
        if !all.contains(locale) {
            all.push(locale.clone());
        }
    }
    manifest(campaign, |root| set_texts(root, "locales", &tags(&all)))
}

/// Whose words a locale shows where it has none.
pub(super) fn fallback(campaign: &Campaign, locale: &Locale, to: Option<&[Locale]>) -> Changes {
    super::words::has_locale(campaign, locale)?;
    manifest(campaign, |root| {
        let written = root.get("fallback").and_then(Item::as_table_like);
        let key = written.and_then(|own| key_of(own, locale));
        let Some(to) = to else {
            return drop_fallback(root, key.as_deref());
        };
        let key = key.unwrap_or_else(|| locale.to_string());
        set_texts(table(root, "fallback"), &key, &tags(to));
    })
}

/// The key a locale has in a table, however it is written.
fn key_of(table: &dyn TableLike, locale: &Locale) -> Option<String> {
    let mut keys = table.iter().map(|(tag, _)| tag);
    keys.find(|tag| Locale::new(tag).as_ref() == Ok(locale))
        .map(str::to_owned)
}

/// Removes a chain; a table that says nothing more goes.
fn drop_fallback(root: &mut Table, key: Option<&str>) {
    let (Some(key), Some(own)) = (
        key,
        root.get_mut("fallback").and_then(Item::as_table_like_mut),
    ) else {
        return;
    };
    own.remove(key);
    if own.is_empty() {
        root.remove("fallback");
    }
}

/// The platforms.
pub(super) fn platforms(campaign: &Campaign, platforms: &[Platform]) -> Changes {
    manifest(campaign, |root| {
        set_texts(root, "platforms", &ids(platforms));
    })
}

/// The surfaces.
pub(super) fn surfaces(campaign: &Campaign, surfaces: &[String]) -> Changes {
    manifest(campaign, |root| set_texts(root, "surfaces", surfaces))
}

/// All iOS options.
pub(super) fn ios(campaign: &Campaign, settings: &IosSettings) -> Changes {
    let level = settings.interruption_level;
    manifest(campaign, |root| {
        let table = table(root, "ios");
        set_unless_usual(
            table,
            "interruption-level",
            interruption_id(level).into(),
            level == InterruptionLevel::default(),
        );
        set(table, "sound", settings.sound.as_deref().map(text));
        set(table, "badge", settings.badge.map(whole));
        set(table, "thread-id", settings.thread_id.as_deref().map(text));
        set(table, "category", settings.category.as_deref().map(text));
        set(
            table,
            "relevance-score",
            settings.relevance_score.map(Toml::from),
        );
        set(
            table,
            "collapse-id",
            settings.collapse_id.as_deref().map(text),
        );
        set(table, "time-to-live", settings.time_to_live.map(whole));
    })
}

/// All Android options.
pub(super) fn android(campaign: &Campaign, settings: &AndroidSettings) -> Changes {
    manifest(campaign, |root| {
        let table = table(root, "android");
        set(table, "channel", settings.channel.as_deref().map(text));
        set_unless_usual(
            table,
            "high-priority",
            settings.high_priority.into(),
            !settings.high_priority,
        );
        set(
            table,
            "collapse-key",
            settings.collapse_key.as_deref().map(text),
        );
        set(table, "time-to-live", settings.time_to_live.map(whole));
    })
}

/// All web options.
pub(super) fn web(campaign: &Campaign, settings: &WebSettings) -> Changes {
    manifest(campaign, |root| {
        let table = table(root, "web");
        set_unless_usual(
            table,
            "require-interaction",
            settings.require_interaction.into(),
            !settings.require_interaction,
        );
        set(table, "time-to-live", settings.time_to_live.map(whole));
        set(table, "topic", settings.topic.as_deref().map(text));
    })
}

/// A count as a value.
fn whole(number: u32) -> Toml {
    i64::from(number).into()
}

/// All declared variables.
pub(super) fn variables(campaign: &Campaign, variables: &[Variable]) -> Changes {
    let same = |table: &dyn TableLike, variable: &Variable| {
        table.get("name").and_then(Item::as_str) == Some(variable.name.as_str())
    };
    manifest(campaign, |root| {
        set_tables(root, "variables", variables, same, |table, variable| {
            set(table, "name", Some(text(&variable.name)));
            let usual = variable.kind == VariableKind::default();
            set_unless_usual(table, "kind", variable.kind.id().into(), usual);
        });
    })
}

/// All sample people.
pub(super) fn personas(campaign: &Campaign, personas: &[Persona]) -> Changes {
    manifest(campaign, |root| {
        set_tables(
            root,
            "personas",
            personas,
            |table, persona| has_id(table, &persona.id),
            |table, persona| {
                set(table, "id", Some(text(&persona.id)));
                set_unless_usual(table, "name", text(&persona.name), persona.name.is_empty());
                if persona.values.is_empty() {
                    table.remove("values");
                    return;
                }
                let values = within(
                    table
                        .entry("values")
                        .or_insert_with(|| Item::Value(InlineTable::new().into())),
                );
                let gone: Vec<String> = values
                    .iter()
                    .map(|(name, _)| name.to_owned())
                    .filter(|name| !persona.values.contains_key(name))
                    .collect();
                for name in gone {
                    values.remove(&name);
                }
                for (name, value) in &persona.values {
                    set_value(values, name, value);
                }
            },
        );
    })
}

/// A persona's value. Of money that is there already, only what changed changes.
fn set_value(values: &mut dyn TableLike, name: &str, value: &Value) {
    match value {
        Value::Text(words) => set(values, name, Some(text(words))),
        Value::Number(amount) => set(values, name, Some(number(*amount))),
        Value::Money { amount, currency } => {
            let new = || Item::Value(InlineTable::new().into());
            let money = within(values.entry_format(&name.into()).or_insert_with(new));
            set(money, "amount", Some(number(*amount)));
            set(money, "currency", Some(text(currency)));
        }
    }
}

/// A number; whole ones without a point.
fn number(number: f64) -> Toml {
    /// Up to here every whole number has its own `f64`.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if number.fract() == 0.0 && number.abs() <= EXACT {
        (number as i64).into()
    } else {
        number.into()
    }
}

/// The app's name.
pub(super) fn app_name(campaign: &Campaign, name: &str) -> Changes {
    app(campaign, |root| set(root, "name", Some(text(name))))
}

/// The app's accent.
pub(super) fn app_accent(campaign: &Campaign, accent: Option<&str>) -> Changes {
    app(campaign, |root| set(root, "accent", accent.map(text)))
}

/// The app's icon.
pub(super) fn app_icon(campaign: &Campaign, icon: Option<&str>) -> Changes {
    app(campaign, |root| set(root, "icon", icon.map(text)))
}
