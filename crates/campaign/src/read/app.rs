//! `app.toml`, read.

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

/// A colour as `#rrggbb`.
fn colour(text: &str) -> Option<String> {
    let digits = text.strip_prefix('#')?;
    let good = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    good.then(|| text.to_owned())
}
