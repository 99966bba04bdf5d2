//! `app.toml`, read.

use std::collections::BTreeMap;

use super::APP_TOML;
use super::setting::{Settings, not_utf8, parse};
use crate::{AppProfile, CustomKeys, Problem};

/// Reads the app profile. Always gives one.
pub(crate) fn read_app(bytes: &[u8]) -> (AppProfile, Vec<Problem>) {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            return (
                AppProfile::default(),
                vec![not_utf8(APP_TOML, bytes, error.valid_up_to())],
            );
        }
    };
    let document = match parse(APP_TOML, text) {
        Ok(document) => document,
        Err(problem) => return (AppProfile::default(), vec![*problem]),
    };
    let table = document.as_table();
    let mut settings = Settings::new(APP_TOML, text);
    let plain = |texts: Vec<(String, _)>| texts.into_iter().map(|(text, _)| text).collect();
    let app = AppProfile {
        name: settings.text(table, "", "name").unwrap_or_default(),
        icon: settings.text(table, "", "icon"),
        accent: settings.get(table, "", "accent", "\"#rrggbb\"", |item| {
            colour(item.as_str()?)
        }),
        bundle_id: settings.text(table, "", "bundle-id"),
        package: settings.text(table, "", "package"),
        site: settings.text(table, "", "site"),
        channels: plain(settings.texts(table, "", "channels")),
        categories: plain(settings.texts(table, "", "categories")),
        link_schemes: plain(settings.texts(table, "", "link-schemes")),
        custom_keys: custom_keys(&mut settings, table),
        liquid: liquid(&mut settings, table),
    };
    (app, settings.problems)
}

/// The custom keys; the usual ones where nothing is said.
fn custom_keys(settings: &mut Settings<'_>, table: &dyn toml_edit::TableLike) -> CustomKeys {
    let path = "custom-keys";
    let usual = CustomKeys::default();
    let Some(table) = settings.table(table, "", path) else {
        return usual;
    };
    CustomKeys {
        image: settings.text(table, path, "image").unwrap_or(usual.image),
        buttons: settings
            .text(table, path, "buttons")
            .unwrap_or(usual.buttons),
        link: settings.text(table, path, "link").unwrap_or(usual.link),
    }
}

/// Where Braze keeps the variables that are named; what is no place in a profile is left out.
fn liquid(
    settings: &mut Settings<'_>,
    table: &dyn toml_edit::TableLike,
) -> BTreeMap<String, String> {
    let path = "liquid";
    let Some(table) = settings.table(table, "", path) else {
        return BTreeMap::new();
    };
    let names: Vec<String> = table.iter().map(|(name, _)| name.to_owned()).collect();
    let mut places = BTreeMap::new();
    for name in names {
        let expected = "\"${name}\" or \"custom_attribute.${name}\"";
        let place = settings.get(table, path, &name, expected, |item| {
            profile_place(item.as_str()?)
        });
        places.extend(place.map(|place| (name, place)));
    }
    places
}

/// A place in a profile, as Braze's Liquid has it: `${first_name}`, `event_properties.${total}`.
fn profile_place(text: &str) -> Option<String> {
    let (space, rest) = text.split_once("${")?;
    let name = rest.strip_suffix('}')?;
    let is_word = |word: &str| {
        word.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    let space_is_good = space.is_empty()
        || space
            .strip_suffix('.')
            .is_some_and(|word| !word.is_empty() && is_word(word));
    // A quote, a brace or a bar would end the tag it stands in.
    let name_is_good = !name.is_empty()
        && !name.contains(['{', '}', '|', '%', '\'', '"'])
        && !name.contains(char::is_control);
    (space_is_good && name_is_good).then(|| text.to_owned())
}

/// A colour as `#rrggbb`.
fn colour(text: &str) -> Option<String> {
    let digits = text.strip_prefix('#')?;
    let good = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    good.then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::read_app;

    #[test]
    fn a_variable_is_kept_where_the_profile_says_and_nowhere_that_would_end_a_tag() {
        let (app, problems) = read_app(
            b"[liquid]\nstreak = \"custom_attribute.${current streak}\"\nname = \"${first_name}\"\nbad = \"${a} | upcase\"\n",
        );
        assert_eq!(
            app.liquid["streak"], "custom_attribute.${current streak}",
            "with its space"
        );
        assert_eq!(app.liquid["name"], "${first_name}", "a standard attribute");
        assert!(!app.liquid.contains_key("bad"), "a filter is no place");
        assert_eq!(problems.len(), 1, "which is told: {problems:?}");
    }
}
