//! Edits of one variant's table in `campaign.toml`: link, picture, buttons.

use toml_edit::{Array, InlineTable, Item, Table, TableLike, Value as Toml};

use crate::{Campaign, EditError, Field, PictureSpec};

use super::settings::{Changes, manifest, set_variants};
use super::toml::{push, set, text, within};

/// Changes one variant's table; a variant that only the copy knows gets one.
fn variant(campaign: &Campaign, id: &str, edit: impl FnOnce(&mut dyn TableLike)) -> Changes {
    if campaign.variant(id).is_none() {
        return Err(EditError::NoVariant {
            variant: id.to_owned(),
        });
    }
    manifest(campaign, |root| {
        let listed = |root: &Table| match root.get("variants") {
            Some(Item::ArrayOfTables(tables)) => tables.iter().position(|table| has_id(table, id)),
            Some(Item::Value(Toml::Array(array))) => array.iter().position(|value| {
                value
                    .as_inline_table()
                    .is_some_and(|table| has_id(table, id))
            }),
            _ => None,
        };
        if listed(root).is_none() {
            set_variants(root, campaign.manifest());
        }
        let Some(index) = listed(root) else { return };
        match root.get_mut("variants") {
            Some(Item::ArrayOfTables(tables)) => tables.get_mut(index).map(|table| edit(table)),
            Some(Item::Value(Toml::Array(array))) => array
                .get_mut(index)
                .and_then(Toml::as_inline_table_mut)
                .map(|table| edit(table)),
            _ => None,
        };
    })
}

/// Whether a table is that of an id.
pub(super) fn has_id(table: &dyn TableLike, id: &str) -> bool {
    table.get("id").and_then(Item::as_str) == Some(id)
}

/// The link opened on tap.
pub(super) fn on_tap(campaign: &Campaign, id: &str, link: Option<&str>) -> Changes {
    variant(campaign, id, |table| set(table, "on-tap", link.map(text)))
}

/// A variant's picture.
pub(super) fn picture(campaign: &Campaign, id: &str, picture: Option<&PictureSpec>) -> Changes {
    variant(campaign, id, |table| {
        let Some(picture) = picture else {
            table.remove("picture");
            return;
        };
        let item = table
            .entry("picture")
            .or_insert_with(|| Item::Value(InlineTable::new().into()));
        let table = within(item);
        set(table, "file", picture.file.as_deref().map(text));
        set(table, "url", picture.url.as_deref().map(text));
    })
}

/// A button more.
pub(super) fn add_button(campaign: &Campaign, id: &str) -> Changes {
    let count = buttons(campaign, id)?;
    if count >= Field::MAX_BUTTONS {
        return Err(EditError::NoButton { number: count + 1 });
    }
    variant(campaign, id, |table| pad_buttons(table, count + 1))
}

/// A button's link.
pub(super) fn button_link(
    campaign: &Campaign,
    id: &str,
    number: u8,
    link: Option<&str>,
) -> Changes {
    check_button(campaign, id, number)?;
    variant(campaign, id, |table| {
        pad_buttons(table, number);
        let index = usize::from(number) - 1;
        let link = link.map(text);
        match table.get_mut("buttons") {
            Some(Item::ArrayOfTables(tables)) => {
                tables.get_mut(index).map(|table| set(table, "link", link))
            }
            Some(Item::Value(Toml::Array(array))) => array
                .get_mut(index)
                .and_then(Toml::as_inline_table_mut)
                .map(|table| set(table, "link", link)),
            _ => None,
        };
    })
}

/// A button less in the manifest; its words are another matter.
pub(super) fn remove_button(campaign: &Campaign, id: &str, number: u8) -> Changes {
    check_button(campaign, id, number)?;
    variant(campaign, id, |table| {
        let index = usize::from(number) - 1;
        match table.get_mut("buttons") {
            Some(Item::ArrayOfTables(tables)) if index < tables.len() => drop(tables.remove(index)),
            Some(Item::Value(Toml::Array(array))) if index < array.len() => {
                drop(array.remove(index));
            }
            _ => {}
        }
        let empty = match table.get("buttons") {
            Some(Item::ArrayOfTables(tables)) => tables.is_empty(),
            Some(Item::Value(Toml::Array(array))) => array.is_empty(),
            _ => false,
        };
        if empty {
            table.remove("buttons");
        }
    })
}

/// How many buttons a variant has, in the manifest or the copy.
fn buttons(campaign: &Campaign, id: &str) -> Result<u8, EditError> {
    let variant = campaign.variant(id).ok_or_else(|| EditError::NoVariant {
        variant: id.to_owned(),
    })?;
    Ok(u8::try_from(variant.buttons.len()).unwrap_or(u8::MAX))
}

/// Checks that a variant has a button.
fn check_button(campaign: &Campaign, id: &str, number: u8) -> Result<(), EditError> {
    if (1..=buttons(campaign, id)?).contains(&number) {
        return Ok(());
    }
    Err(EditError::NoButton { number })
}

/// Makes sure that a variant's table lists so many buttons.
fn pad_buttons(table: &mut dyn TableLike, count: u8) {
    let missing = |length: usize| usize::from(count).saturating_sub(length);
    let item = table
        .entry("buttons")
        .or_insert_with(|| Item::Value(Array::new().into()));
    match item {
        Item::ArrayOfTables(tables) => {
            for _ in 0..missing(tables.len()) {
                tables.push(Table::new());
            }
        }
        Item::Value(Toml::Array(array)) => {
            for _ in 0..missing(array.len()) {
                push(array, InlineTable::new().into());
            }
        }
        other => {
            *other = Item::Value(
                (0..count)
                    .map(|_| InlineTable::new())
                    .collect::<Array>()
                    .into(),
            );
        }
    }
}
