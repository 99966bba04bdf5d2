//! The parts of `campaign.toml`: variants, options per platform, variables, people.

use std::collections::BTreeMap;

use toml_edit::TableLike;

use super::manifest::Reading;
use super::setting::{dotted, interruption_id, persona_value};
use crate::{
    AndroidSettings, ButtonSpec, InterruptionLevel, IosSettings, Persona, PictureSpec, ProblemCode,
    Value, Variable, VariableKind, Variant, WebSettings,
};

impl Reading<'_> {
    /// The variants with a usable id, each once.
    pub(super) fn variants(&mut self, table: &dyn TableLike) -> Vec<Variant> {
        let path = "variants";
        let mut variants: Vec<Variant> = Vec::new();
        for table in self.settings.tables(table, "", path) {
            let id = self.settings.get(table, path, "id", "\"a\"", |item| {
                item.as_str()
                    .filter(|id| Variable::is_name(id))
                    .map(str::to_owned)
            });
            let variant = Variant {
                on_tap: self.settings.text(table, path, "on-tap"),
                picture: self.picture(table, path),
                buttons: self.buttons(table, path),
                id: id.unwrap_or_default(),
            };
            if !variant.id.is_empty() && variants.iter().all(|other| other.id != variant.id) {
                variants.push(variant);
            }
        }
        variants
    }

    /// A variant's picture, and where a missing file of it would be reported.
    fn picture(&mut self, table: &dyn TableLike, path: &str) -> Option<PictureSpec> {
        let table = self.settings.table(table, path, "picture")?;
        let path = dotted(path, "picture");
        let file = self.settings.text(table, &path, "file");
        if let Some(file) = &file {
            let span = table.get("file").and_then(toml_edit::Item::span);
            let problem = self.prepared(span, ProblemCode::NoMedia { path: file.clone() });
            self.media.push((file.clone(), problem));
        }
        Some(PictureSpec {
            file,
            url: self.settings.text(table, &path, "url"),
        })
    }

    /// A variant's buttons.
    fn buttons(&mut self, table: &dyn TableLike, path: &str) -> Vec<ButtonSpec> {
        let tables = self.settings.tables(table, path, "buttons");
        let path = dotted(path, "buttons");
        tables
            .into_iter()
            .map(|table| ButtonSpec {
                link: self.settings.text(table, &path, "link"),
            })
            .collect()
    }

    /// The iOS options.
    pub(super) fn ios(&mut self, table: &dyn TableLike) -> IosSettings {
        let path = "ios";
        let Some(table) = self.settings.table(table, "", path) else {
            return IosSettings::default();
        };
        let levels = [
            InterruptionLevel::Active,
            InterruptionLevel::Passive,
            InterruptionLevel::TimeSensitive,
            InterruptionLevel::Critical,
        ];
        IosSettings {
            interruption_level: self.choice(
                table,
                path,
                "interruption-level",
                &levels,
                interruption_id,
            ),
            sound: self.settings.text(table, path, "sound"),
            badge: self.settings.count(table, path, "badge"),
            thread_id: self.settings.text(table, path, "thread-id"),
            category: self.settings.text(table, path, "category"),
            relevance_score: self.settings.fraction(table, path, "relevance-score"),
            collapse_id: self.settings.text(table, path, "collapse-id"),
            time_to_live: self.settings.count(table, path, "time-to-live"),
        }
    }

    /// The Android options.
    pub(super) fn android(&mut self, table: &dyn TableLike) -> AndroidSettings {
        let path = "android";
        let Some(table) = self.settings.table(table, "", path) else {
            return AndroidSettings::default();
        };
        AndroidSettings {
            channel: self.settings.text(table, path, "channel"),
            high_priority: self.settings.flag(table, path, "high-priority"),
            collapse_key: self.settings.text(table, path, "collapse-key"),
            time_to_live: self.settings.count(table, path, "time-to-live"),
        }
    }

    /// The web options.
    pub(super) fn web(&mut self, table: &dyn TableLike) -> WebSettings {
        let path = "web";
        let Some(table) = self.settings.table(table, "", path) else {
            return WebSettings::default();
        };
        WebSettings {
            require_interaction: self.settings.flag(table, path, "require-interaction"),
            time_to_live: self.settings.count(table, path, "time-to-live"),
            topic: self.settings.text(table, path, "topic"),
        }
    }

    /// The declared variables that have a usable name.
    pub(super) fn variables(&mut self, table: &dyn TableLike) -> Vec<Variable> {
        let path = "variables";
        let mut variables: Vec<Variable> = Vec::new();
        for table in self.settings.tables(table, "", path) {
            let name = self
                .settings
                .get(table, path, "name", "\"first_name\"", |item| {
                    item.as_str()
                        .filter(|name| Variable::is_name(name))
                        .map(str::to_owned)
                });
            let kind = self.choice(table, path, "kind", &VariableKind::ALL, VariableKind::id);
            variables.extend(name.map(|name| Variable { name, kind }));
        }
        variables
    }

    /// The sample people, whose values are of the variables' kinds.
    pub(super) fn personas(
        &mut self,
        table: &dyn TableLike,
        variables: &[Variable],
    ) -> Vec<Persona> {
        let path = "personas";
        self.settings
            .tables(table, "", path)
            .into_iter()
            .map(|table| Persona {
                id: self.settings.text(table, path, "id").unwrap_or_default(),
                name: self.settings.text(table, path, "name").unwrap_or_default(),
                values: self.values(table, path, variables),
            })
            .collect()
    }

    /// A persona's values. One that is not of its variable's kind is noted, and kept as it is.
    fn values(
        &mut self,
        table: &dyn TableLike,
        path: &str,
        variables: &[Variable],
    ) -> BTreeMap<String, Value> {
        let Some(values) = self.settings.table(table, path, "values") else {
            return BTreeMap::new();
        };
        let path = dotted(path, "values");
        let mut read = BTreeMap::new();
        for (name, item) in values.iter() {
            let declared = variables.iter().find(|variable| variable.name == name);
            let kind = declared.map(|variable| variable.kind);
            let value = self
                .settings
                .get(values, &path, name, expected(kind), persona_value);
            let Some(value) = value else { continue };
            if kind.is_some_and(|kind| !value.fits(kind)) {
                self.settings
                    .bad(&dotted(&path, name), item.span(), expected(kind));
            }
            read.insert(name.to_owned(), value);
        }
        read
    }

    /// One of several words; the first where the key is absent or bad.
    pub(super) fn choice<T: Copy + Default>(
        &mut self,
        table: &dyn TableLike,
        path: &str,
        key: &str,
        all: &[T],
        id: fn(T) -> &'static str,
    ) -> T {
        let expected = all
            .iter()
            .map(|one| format!("\"{}\"", id(*one)))
            .collect::<Vec<_>>()
            .join(" | ");
        self.settings
            .get(table, path, key, &expected, |item| {
                let written = item.as_str()?;
                all.iter().copied().find(|one| id(*one) == written)
            })
            .unwrap_or_default()
    }
}

/// What a persona's value of a kind looks like in the file.
fn expected(kind: Option<VariableKind>) -> &'static str {
    match kind {
        None => "\"text\" | 12",
        Some(VariableKind::Text) => "\"text\"",
        Some(VariableKind::Number) => "12",
        Some(VariableKind::Date) => "2026-11-27 | 2026-11-27T18:30:00",
        Some(VariableKind::Money) => "{ amount = 9.5, currency = \"USD\" }",
        Some(VariableKind::Url) => "\"https://…\"",
    }
}
