//! Renaming a variable: its declaration, everybody's values, and every place in every locale's words.

use toml_edit::{Item, Table, TableLike, Value as Toml};

use crate::campaign::Shelf;
use crate::{Campaign, EditError, FileEdit, Variable};

use super::settings::{Changes, manifest};
use super::toml::{set, text};

/// The changes that rename a variable.
pub(super) fn rename(campaign: &Campaign, from: &str, to: &str) -> Changes {
    let known = &campaign.manifest().variables;
    let declared = |name: &str| known.iter().any(|variable| variable.name == name);
    if !declared(from) {
        let variable = from.to_owned();
        return Err(EditError::NoVariable { variable });
    }
    if declared(to) || !Variable::is_name(to) {
        let variable = to.to_owned();
        return Err(EditError::BadVariable { variable });
    }
    let mut changes = manifest(campaign, |root| {
        for table in tables(root, "variables") {
            if table.get("name").and_then(Item::as_str) == Some(from) {
                set(table, "name", Some(text(to)));
            }
        }
        for persona in tables(root, "personas") {
            rename_value(persona, from, to);
        }
    })?;
    for shelf in [Shelf::Locales, Shelf::TranslatedFrom] {
        for locale in &campaign.manifest().locales {
            changes.extend(in_words(campaign, shelf, locale, from, to));
        }
    }
    Ok(changes)
}

/// The tables of an array, written either way.
fn tables<'t>(root: &'t mut Table, key: &str) -> Vec<&'t mut dyn TableLike> {
    match root.get_mut(key) {
        Some(Item::ArrayOfTables(tables)) => tables
            .iter_mut()
            .map(|table| table as &mut dyn TableLike)
            .collect(),
        Some(Item::Value(Toml::Array(array))) => array
            .iter_mut()
            .filter_map(|value| match value {
                Toml::InlineTable(table) => Some(table as &mut dyn TableLike),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// Moves a persona's value to the new name.
fn rename_value(persona: &mut dyn TableLike, from: &str, to: &str) {
    let Some(values) = persona.get_mut("values").and_then(Item::as_table_like_mut) else {
        return;
    };
    if let Some(value) = values.remove(from) {
        values.insert(to, value);
    }
}

/// The changes in one locale file, the last one first, so that none moves another.
fn in_words(
    campaign: &Campaign,
    shelf: Shelf,
    locale: &crate::Locale,
    from: &str,
    to: &str,
) -> Vec<FileEdit> {
    let Some(file) = campaign.on(shelf, locale) else {
        return Vec::new();
    };
    let mut spans = file.catalog.variables();
    spans.retain(|span| file.catalog.str(span) == from);
    spans.sort_by_key(|span| std::cmp::Reverse(span.start));
    let splice = |span: std::ops::Range<usize>| FileEdit::Splice {
        file: file.path.clone(),
        at: span.start,
        remove: span.len(),
        insert: to.as_bytes().to_vec().into(),
    };
    spans.into_iter().map(splice).collect()
}
