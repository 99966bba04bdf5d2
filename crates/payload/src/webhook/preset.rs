//! Presets: what a known server's form is filled with. Each is a file in `assets/webhooks`, written as the request that
//! it makes; adding one is adding a file.
//!
//! Lines with `#` come first: the name, then where it is documented; `# @id-at /id` fills another field. After them the
//! method and the address, the headers, an empty line, and the body.

use std::collections::BTreeMap;

use crate::form::{BODY, HEADERS, METHOD, PRESET, URL};

/// The presets' files: id and text.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/presets.rs"));

/// The preset that knows no server: a company's own.
pub const IN_HOUSE: &str = "in-house";

/// A preset.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preset {
    /// Its file's name: `ntfy`.
    pub id: &'static str,
    /// What the server is called.
    pub name: &'static str,
    /// The values of the form's fields, with its own id.
    pub values: BTreeMap<String, String>,
}

impl Preset {
    /// All of them, by id.
    pub fn all() -> Vec<Self> {
        FILES.iter().map(|(id, text)| read(id, text)).collect()
    }

    /// The preset of that id.
    pub fn named(id: &str) -> Option<Self> {
        let (id, text) = FILES.iter().find(|(known, _)| *known == id)?;
        Some(read(id, text))
    }
}

fn read(id: &'static str, text: &'static str) -> Preset {
    let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
    let mut lines = head.lines();
    let mut values = BTreeMap::new();
    let mut set = |field: &str, value: &str| {
        values.insert(field.to_owned(), value.trim().to_owned());
    };
    let mut name = id;
    let mut headers = Vec::new();
    let mut is_asked = false;
    for (number, line) in lines.by_ref().enumerate() {
        match line.strip_prefix('#').map(str::trim) {
            Some(comment) if number == 0 => name = comment,
            Some(comment) => {
                if let Some((field, value)) = comment
                    .strip_prefix('@')
                    .and_then(|told| told.split_once(' '))
                {
                    set(field, value);
                }
            }
            None if is_asked => headers.push(line),
            None => {
                let (method, url) = line.split_once(' ').unwrap_or((line, ""));
                set(METHOD, method);
                set(URL, url);
                is_asked = true;
            }
        }
    }
    set(HEADERS, &headers.join("\n"));
    set(BODY, body);
    set(PRESET, id);
    Preset { id, name, values }
}
