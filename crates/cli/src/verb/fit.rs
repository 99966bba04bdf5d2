//! `carillon fit`: how many lines each field takes on each surface, and where it is cut.

use carillon_preview::{FieldFit, PictureFit, Rect};
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

/// One field, or the picture, on one surface, as JSON has it.
#[derive(Serialize)]
pub(crate) struct Line {
    locale: String,
    variant: String,
    surface: String,
    #[serde(flatten)]
    what: What,
}

/// What a line is about.
#[derive(Serialize)]
#[serde(untagged)]
enum What {
    Field(FieldFit),
    Picture {
        field: &'static str,
        shown: bool,
        /// The part that is seen, in fractions of its width and height, where it is not the whole.
        part: Option<Rect>,
    },
}

impl What {
    /// The line of a message's picture; `None` where it has none.
    fn picture(fit: PictureFit) -> Option<Self> {
        let (shown, part) = match fit {
            PictureFit::Absent => return None,
            PictureFit::Hidden => (false, None),
            PictureFit::Whole => (true, None),
            PictureFit::Cropped(part) => (true, Some(part)),
        };
        Some(Self::Picture {
            field: "picture",
            shown,
            part,
        })
    }
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
            let fields = card.fit().iter().cloned().map(What::Field);
            lines.extend(
                fields
                    .chain(What::picture(card.picture()))
                    .map(|what| Line {
                        locale: cell.message.locale.to_string(),
                        variant: cell.message.variant.clone(),
                        surface: cell.surface.id.to_string(),
                        what,
                    }),
            );
        }
        let is_cut = |line: &Line| matches!(&line.what, What::Field(fit) if fit.cut.is_some());
        let cut = lines.iter().any(is_cut);
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
    let (field, lines, cut, hidden) = match &line.what {
        What::Field(fit) => field(fit, words),
        What::Picture { field, shown, part } => {
            let told = match (shown, part) {
                (false, _) => words.say("not-shown", &[]),
                (true, None) => words.say("fits", &[]),
                (true, Some(_)) => words.say("cropped", &[]),
            };
            ((*field).to_owned(), "-".to_owned(), told, String::new())
        }
    };
    let (surface, locale, variant) = (&line.surface, &line.locale, &line.variant);
    let place = [surface, locale, variant].map(Clone::clone);
    place
        .into_iter()
        .chain([field, lines, cut, hidden])
        .collect()
}

/// A field's name, lines, cut and hidden words.
fn field(fit: &FieldFit, words: &Words) -> (String, String, String, String) {
    let name = fit.field.attribute().into_owned();
    if !fit.shown {
        return (
            name,
            "-".to_owned(),
            words.say("not-shown", &[]),
            String::new(),
        );
    }
    let allowed = fit
        .lines_allowed
        .map_or_else(|| words.say("unbounded", &[]), |lines| lines.to_string());
    let lines = format!("{}/{allowed}", fit.lines);
    let (cut, hidden) = match &fit.cut {
        None => (words.say("fits", &[]), String::new()),
        Some(cut) => (
            cut.offset.to_string(),
            cut.hidden.split_whitespace().collect::<Vec<_>>().join(" "),
        ),
    };
    (name, lines, cut, hidden)
}
