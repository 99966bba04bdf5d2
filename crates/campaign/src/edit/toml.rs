//! Edits of the TOML files: comments, order and formatting stay; only the value that changes changes.

use std::fmt::Write as _;

use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, TableLike, Value};

use crate::{Campaign, EditError, FileEdit};

use super::splice::{put_text, replace};

/// The changes that `edit` makes to a TOML file. `fresh` is what a file begins with that is not there yet.
pub(super) fn edit_toml(
    campaign: &Campaign,
    file: &str,
    fresh: &str,
    edit: impl FnOnce(&mut Table),
) -> Result<Vec<FileEdit>, EditError> {
    let unreadable = || EditError::Unreadable {
        file: file.to_owned(),
    };
    let Some(bytes) = campaign.files().get(file) else {
        let text = edited(fresh, edit).ok_or_else(unreadable)?;
        return Ok(vec![put_text(file, text)]);
    };
    let old = std::str::from_utf8(bytes).map_err(|_| unreadable())?;
    let bom = if old.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    };
    // `toml_edit` writes no carriage returns, so they are taken out, and put back where lines are new.
    let plain = old[bom..].replace("\r\n", "\n");
    let new = edited(&plain, edit).ok_or_else(unreadable)?;
    let change = replace(file, plain.as_bytes(), 0..plain.len(), new.as_bytes());
    Ok(change
        .map(|change| with_carriage_returns(change, old, bom))
        .into_iter()
        .collect())
}

/// A text after an edit; `None` where it does not parse.
fn edited(text: &str, edit: impl FnOnce(&mut Table)) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    edit(document.as_table_mut());
    Some(document.to_string())
}

/// A splice of the text without carriage returns as one of the text that has them.
fn with_carriage_returns(change: FileEdit, old: &str, bom: usize) -> FileEdit {
    let FileEdit::Splice {
        file,
        at,
        remove,
        insert,
    } = change
    else {
        return change;
    };
    let start = bom + original(&old[bom..], at);
    let end = bom + original(&old[bom..], at + remove);
    let crlf = old
        .find('\n')
        .is_some_and(|first| old[..first].ends_with('\r'));
    let insert = if crlf {
        String::from_utf8_lossy(&insert.0)
            .replace('\n', "\r\n")
            .into_bytes()
            .into()
    } else {
        insert
    };
    FileEdit::Splice {
        file,
        at: start,
        remove: end - start,
        insert,
    }
}

/// The offset in a text for one in the same text without carriage returns at line ends.
fn original(text: &str, plain: usize) -> usize {
    let mut seen = 0;
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        if seen == plain {
            return at;
        }
        let dropped = *byte == b'\r' && bytes.get(at + 1) == Some(&b'\n');
        seen += usize::from(!dropped);
    }
    text.len()
}

/// A text as a value on one line: a line end in it is an escape, so that the file's own line ends cannot
/// change it.
pub(super) fn text(text: &str) -> Value {
    if !text.contains(['\n', '\r']) {
        return text.into();
    }
    let mut written = String::with_capacity(text.len() + 2);
    for c in text.chars() {
        match c {
            '"' | '\\' => written.extend(['\\', c]),
            c if c.is_ascii_control() => {
                // Writing to a String cannot fail.
                let _ = write!(written, "\\u{:04X}", u32::from(c));
            }
            c => written.push(c),
        }
    }
    format!("\"{written}\"")
        .parse()
        .unwrap_or_else(|_| text.into())
}

/// Sets a value, keeping what stands around it; `None` removes the key.
pub(super) fn set(table: &mut dyn TableLike, key: &str, value: Option<Value>) {
    let Some(mut value) = value else {
        table.remove(key);
        return;
    };
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) if same(old, &value) => {}
        Some(old) => {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        None => {
            table.insert(key, Item::Value(value));
        }
    }
}

/// Sets a value that need not be written where it is the usual one.
pub(super) fn set_unless_usual(table: &mut dyn TableLike, key: &str, value: Value, usual: bool) {
    if !usual || table.contains_key(key) {
        set(table, key, Some(value));
    }
}

/// Whether two values mean the same, however they are written.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::String(one), Value::String(other)) => one.value() == other.value(),
        (Value::Integer(one), Value::Integer(other)) => one.value() == other.value(),
        (Value::Boolean(one), Value::Boolean(other)) => one.value() == other.value(),
        // A date of TOML's own is read as the text it is written as.
        (Value::Datetime(one), Value::String(other)) => one.value().to_string() == *other.value(),
        (Value::Float(one), Value::Float(other)) => {
            one.value().to_bits() == other.value().to_bits()
        }
        _ => false,
    }
}

/// The table of a key, made where there is none.
pub(super) fn table<'t>(parent: &'t mut Table, key: &str) -> &'t mut dyn TableLike {
    if !parent.get(key).is_some_and(Item::is_table_like) {
        parent.insert(key, Item::Table(Table::new()));
    }
    within(parent.entry(key).or_insert_with(toml_edit::table))
}

/// An item as a table; a value that is none becomes an empty one.
pub(super) fn within(item: &mut Item) -> &mut dyn TableLike {
    if !item.is_table_like() {
        *item = Item::Value(Value::InlineTable(InlineTable::new()));
    }
    match item {
        Item::Table(table) => table,
        Item::Value(Value::InlineTable(table)) => table,
        // Just made sure of; a detached table would lose the edit, but never the document.
        other => {
            *other = Item::Table(Table::new());
            within(other)
        }
    }
}

/// Sets an array of texts. Texts that stay keep their comments and places.
pub(super) fn set_texts(table: &mut dyn TableLike, key: &str, new: &[String]) {
    let Some(array) = table.get_mut(key).and_then(Item::as_array_mut) else {
        table.insert(
            key,
            Item::Value(Value::Array(new.iter().map(|one| text(one)).collect())),
        );
        return;
    };
    let mut kept = Vec::new();
    array.retain(|value| match value.as_str() {
        Some(text)
            if new.iter().any(|wanted| wanted == text) && !kept.contains(&text.to_owned()) =>
        {
            kept.push(text.to_owned());
            true
        }
        _ => false,
    });
    tidy_first(array);
    for one in new.iter().filter(|one| !kept.contains(one)) {
        push(array, text(one));
    }
    for (slot, one) in new.iter().enumerate() {
        if array.get(slot).and_then(Value::as_str) != Some(one) {
            array.replace(slot, text(one));
        }
    }
}

/// Drops the space before what has become a one-line array's first value.
fn tidy_first(array: &mut Array) {
    if let Some(first) = array.get_mut(0) {
        let prefix = first
            .decor()
            .prefix()
            .and_then(|prefix| prefix.as_str())
            .unwrap_or_default();
        if prefix.bytes().all(|byte| byte == b' ') {
            first.decor_mut().set_prefix("");
        }
    }
}

/// Adds a value at the end, laid out like the one before it.
pub(super) fn push(array: &mut Array, mut value: Value) {
    let Some(last) = array
        .len()
        .checked_sub(1)
        .and_then(|last| array.get_mut(last))
    else {
        value.decor_mut().clear();
        array.push_formatted(value);
        return;
    };
    let raw = |text: Option<&toml_edit::RawString>| {
        text.and_then(|text| text.as_str())
            .unwrap_or_default()
            .to_owned()
    };
    let prefix = raw(last.decor().prefix());
    let suffix = raw(last.decor().suffix());
    let prefix = prefix
        .rfind('\n')
        .map_or_else(|| " ".to_owned(), |line| prefix[line..].to_owned());
    last.decor_mut().set_suffix("");
    *value.decor_mut() = toml_edit::Decor::new(prefix, suffix);
    array.push_formatted(value);
}

/// Sets an array of tables. `same` says which old table a new one continues, `fill` writes it.
pub(super) fn set_tables<T>(
    root: &mut Table,
    key: &str,
    new: &[T],
    same: impl Fn(&dyn TableLike, &T) -> bool,
    fill: impl Fn(&mut dyn TableLike, &T),
) {
    if let Some(array) = root.get_mut(key).and_then(Item::as_array_mut) {
        return set_inline_tables(array, new, same, fill);
    }
    if !root.get(key).is_some_and(Item::is_array_of_tables) {
        root.insert(key, Item::ArrayOfTables(ArrayOfTables::new()));
    }
    let Some(tables) = root.get_mut(key).and_then(Item::as_array_of_tables_mut) else {
        return;
    };
    let mut old: Vec<Option<Table>> = tables.iter().cloned().map(Some).collect();
    let mut order = Vec::new();
    tables.clear();
    for one in new {
        let index = old
            .iter()
            .position(|table| table.as_ref().is_some_and(|table| same(table, one)));
        let mut table = index
            .and_then(|index| old[index].take())
            .unwrap_or_default();
        order.extend(index);
        fill(&mut table, one);
        tables.push(table);
    }
    if !order.is_sorted() {
        tables.iter_mut().for_each(forget_position);
    }
    if new.is_empty() {
        root.remove(key);
    }
}

/// The same for an array of inline tables; each place in it keeps its layout.
fn set_inline_tables<T>(
    array: &mut Array,
    new: &[T],
    same: impl Fn(&dyn TableLike, &T) -> bool,
    fill: impl Fn(&mut dyn TableLike, &T),
) {
    let mut old: Vec<Option<Value>> = array.iter().cloned().map(Some).collect();
    let decors: Vec<_> = array.iter().map(|value| value.decor().clone()).collect();
    array.clear();
    for (slot, one) in new.iter().enumerate() {
        let fits = |value: &Option<Value>| match value {
            Some(Value::InlineTable(table)) => same(table, one),
            _ => false,
        };
        let kept = old
            .iter()
            .position(fits)
            .and_then(|index| old[index].take());
        let mut table = match kept {
            Some(Value::InlineTable(table)) => table,
            _ => InlineTable::new(),
        };
        fill(&mut table, one);
        match decors.get(slot) {
            Some(decor) => {
                *table.decor_mut() = decor.clone();
                array.push_formatted(table.into());
            }
            None => push(array, table.into()),
        }
    }
}

/// Makes a table stand where its array says, not where it stood in the file.
fn forget_position(table: &mut Table) {
    table.set_position(None);
    for (_, item) in table.iter_mut() {
        match item {
            Item::Table(table) => forget_position(table),
            Item::ArrayOfTables(tables) => tables.iter_mut().for_each(forget_position),
            _ => {}
        }
    }
}
