//! `carillon surfaces`: what can be drawn, and how well its numbers are known.

use carillon_preview::{Grade, Surface, surfaces};
use carillon_words::Words;
use clap::Args;
use serde::Serialize;

use crate::command::Format;
use crate::{Trouble, Verdict, output, table};

/// List the surfaces: id, platform, name, grade, source.
///
/// Grades: P the platform's own source, P* an unofficial number, S secondary, E estimated.
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  carillon surfaces")]
pub(crate) struct List {
    /// How the list is written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// A surface, as JSON has it.
#[derive(Serialize)]
struct Row {
    id: String,
    platform: &'static str,
    name: String,
    system: &'static str,
    grade: &'static str,
    source: &'static str,
}

impl List {
    /// Lists.
    pub(crate) fn run(&self, words: &Words) -> Result<Verdict, Trouble> {
        let rows: Vec<Row> = surfaces()
            .iter()
            .map(|surface| row(surface, words))
            .collect();
        match self.format {
            Format::Json => output::json(&rows)?,
            Format::Text => table::print(&rows.into_iter().map(cells).collect::<Vec<_>>())?,
        }
        Ok(Verdict::Clean)
    }
}

/// `iPhone 16, Lock screen, Collapsed`.
pub(crate) fn name(surface: &Surface, words: &Words) -> String {
    let place = words.surface_place(&surface.id.place);
    let state = words.surface_state(&surface.id.state);
    format!("{}, {place}, {state}", surface.device_name)
}

fn row(surface: &'static Surface, words: &Words) -> Row {
    Row {
        id: surface.id.to_string(),
        platform: surface.platform.id(),
        name: name(surface, words),
        system: &surface.system,
        grade: match surface.grade {
            Grade::P => "P",
            Grade::PStar => "P*",
            Grade::S => "S",
            Grade::E => "E",
        },
        source: &surface.source,
    }
}

fn cells(row: Row) -> Vec<String> {
    vec![
        row.id,
        row.platform.to_owned(),
        row.name,
        row.system.to_owned(),
        row.grade.to_owned(),
        row.source.to_owned(),
    ]
}
