//! `carillon fit`: how many lines each field takes on each surface, and where it is cut.

use carillon_preview::FieldFit;
use carillon_words::Words;
use clap::Args;
use serde::Serialize;

use crate::command::{CampaignPath, Format};
use crate::open::open;
use crate::select::Selection;
use crate::studio::{Studio, View};
use crate::{Trouble, Verdict, output, table};

/// Show lines used and allowed, and every cut, by locale, surface and field.
///
/// Exits with 1 where something is cut.
#[derive(Args, Debug)]
#[command(
    after_help = "Example:\n  carillon fit spring-sale --locale fr-FR --surface pixel-9/heads-up/collapsed"
)]
pub(crate) struct Fit {
    #[command(flatten)]
    path: CampaignPath,
    #[command(flatten)]
    selection: Selection,
    /// How the result is written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// One field on one surface, as JSON has it.
#[derive(Serialize)]
pub(crate) struct Line {
    locale: String,
    variant: String,
    surface: String,
    #[serde(flatten)]
    fit: FieldFit,
}

impl Fit {
    /// Measures and writes.
    pub(crate) fn run(&self, words: &Words) -> Result<Verdict, Trouble> {
        let opened = open(&self.path.campaign)?;
        let cells = self.selection.cells(&opened.campaign)?;
        let broken = opened.tell_broken(words);
        let mut studio = Studio::new()?;
        let mut lines = Vec::new();
        for cell in cells {
            let app = opened.campaign.app();
            let card = studio.card(
                cell.surface,
                &cell.message,
                app,
                &opened.pictures,
                View::default(),
            )?;
            lines.extend(card.fit().iter().map(|fit| Line {
                locale: cell.message.locale.to_string(),
                variant: cell.message.variant.clone(),
                surface: cell.surface.id.to_string(),
                fit: fit.clone(),
            }));
        }
        let cut = lines.iter().any(|line| line.fit.cut.is_some());
        let written = match self.format {
            Format::Json => output::json(&lines),
            Format::Text => text(&lines, words),
        };
        Verdict::found(broken || cut).after(written)
    }
}

fn text(lines: &[Line], words: &Words) -> Result<(), Trouble> {
    let head = [
        "surface", "locale", "variant", "field", "lines", "cut", "hidden",
    ];
    let mut rows = vec![
        head.iter()
            .map(|name| words.say(&format!("head-{name}"), &[]))
            .collect(),
    ];
    rows.extend(lines.iter().map(|line| row(line, words)));
    table::print(&rows)
}

fn row(line: &Line, words: &Words) -> Vec<String> {
    let fit = &line.fit;
    let allowed = fit
        .lines_allowed
        .map_or_else(|| words.say("unbounded", &[]), |lines| lines.to_string());
    let (cut, hidden) = match &fit.cut {
        _ if !fit.shown => (words.say("not-shown", &[]), String::new()),
        None => (words.say("fits", &[]), String::new()),
        Some(cut) => (
            cut.offset.to_string(),
            cut.hidden.split_whitespace().collect::<Vec<_>>().join(" "),
        ),
    };
    vec![
        line.surface.clone(),
        line.locale.clone(),
        line.variant.clone(),
        fit.field.attribute(),
        if fit.shown {
            format!("{}/{allowed}", fit.lines)
        } else {
            "-".to_owned()
        },
        cut,
        hidden,
    ]
}
