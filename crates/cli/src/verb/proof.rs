//! `carillon proof`: the notifications as pictures, one a cell or all on a contact sheet.

mod sheet;

use std::path::{Path, PathBuf};

use carillon_preview::{Appearance, Bitmap, FieldFit, Framing, Rect, Stamp, TextSize};
use carillon_store::write_whole;
use carillon_words::Words;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use serde::Serialize;

use crate::command::CampaignPath;
use crate::open::{Opened, open};
use crate::select::{Cell, Selection};
use crate::studio::{Studio, View};
use crate::{Trouble, Verdict, output};

/// Draw the notifications: a folder of PNGs with proof.json, or a contact sheet.
#[derive(Args, Debug)]
#[command(
    after_help = "Example:\n  carillon proof spring-sale --out proof/\n  carillon proof spring-sale --out sheet.png --appearance dark --scale 1\n  carillon proof spring-sale --out phone/ --surface iphone-17-pro/banner/collapsed --framing device"
)]
pub(crate) struct Proof {
    #[command(flatten)]
    path: CampaignPath,
    /// A folder (ending in / or there already) for one PNG a cell; a name ending in .png for a contact sheet
    #[arg(long, value_name = "PATH")]
    out: PathBuf,
    #[command(flatten)]
    selection: Selection,
    /// The devices' appearance
    #[arg(long, value_enum, default_value_t = Shade::Light)]
    appearance: Shade,
    /// The devices' text size, by Apple's names; Android's font scale follows
    #[arg(long, value_name = "SIZE", default_value = "default", value_parser = sizes())]
    text_size: TextSize,
    /// When the notification came
    #[arg(long, value_enum, default_value_t = Came::Now)]
    stamp: Came,
    /// What is drawn around the card
    #[arg(long, value_enum, default_value_t = Around::Card)]
    framing: Around,
    /// Pixels a point
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=4))]
    scale: u8,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Shade {
    Light,
    Dark,
}

/// When it came.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Came {
    Now,
    #[value(name = "3h")]
    Hours3,
    Yesterday,
}

/// The text sizes by name, as the help lists them.
fn sizes() -> impl TypedValueParser<Value = TextSize> {
    PossibleValuesParser::new(TextSize::ALL.map(TextSize::id)).try_map(|id| id.parse::<TextSize>())
}

/// How much is drawn.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Around {
    /// Nothing: the card with its shadow
    Card,
    /// The device's screen, with the card in its place
    Screen,
    /// The screen in the device's body; a desktop has none
    Device,
}

/// A painted cell.
struct Painted {
    cell: Cell,
    bitmap: Bitmap,
    /// The card within the picture, in points; around it is room for its shadow.
    card: Rect,
    fit: Vec<FieldFit>,
}

/// `proof.json`.
#[derive(Serialize)]
struct Report<'a> {
    campaign: &'a str,
    persona: Option<&'a str>,
    appearance: Appearance,
    text_size: TextSize,
    stamp: Stamp,
    framing: Framing,
    scale: u8,
    cells: Vec<Entry>,
}

/// A cell of `proof.json`.
#[derive(Serialize)]
struct Entry {
    file: String,
    locale: String,
    variant: String,
    surface: String,
    width: u32,
    height: u32,
    /// FNV-1a over the pixels: the same picture, the same hash, on every machine.
    hash: String,
    fit: Vec<FieldFit>,
}

impl Proof {
    /// Draws and writes.
    pub(crate) fn run(&self, words: &Words) -> Result<Verdict, Trouble> {
        let is_sheet = self.is_sheet()?;
        let opened = open(&self.path.campaign)?;
        self.refuse_campaign_media(&opened, is_sheet)?;
        let cells = self.selection.cells(&opened.campaign)?;
        let broken = opened.tell_broken(words);
        let mut studio = Studio::new()?;
        let count = cells.len();
        if is_sheet {
            let paint = |cell| self.paint(&opened, cell, &mut studio);
            let painted = cells
                .into_iter()
                .map(paint)
                .collect::<Result<Vec<_>, _>>()?;
            let sheet = sheet::compose(&painted, f32::from(self.scale), &mut studio.engine, words)?;
            if let Some(parent) = self.out.parent() {
                make_folder(parent)?;
            }
            write_whole(&self.out, &sheet.png())?;
        } else {
            self.write_folder(&opened, cells, &mut studio)?;
        }
        let arguments = [
            ("count", count.into()),
            ("path", self.out.display().to_string().into()),
        ];
        output::note(&words.say("wrote", &arguments));
        Ok(Verdict::found(broken))
    }

    /// Whether a contact sheet is wanted; a folder otherwise.
    fn is_sheet(&self) -> Result<bool, Trouble> {
        let ends_in_slash = self
            .out
            .as_os_str()
            .to_string_lossy()
            .ends_with(['/', '\\']);
        if ends_in_slash || self.out.is_dir() {
            return Ok(false);
        }
        match self.out.extension() {
            Some(extension) if extension.eq_ignore_ascii_case("png") => Ok(true),
            Some(_) => Err(Trouble::BadOutput {
                path: self.out.display().to_string(),
            }),
            None => Ok(false),
        }
    }

    /// Pictures of notifications do not belong among those the campaign sends; one could replace them.
    fn refuse_campaign_media(&self, opened: &Opened, is_sheet: bool) -> Result<(), Trouble> {
        let folder = if is_sheet {
            self.out.parent()
        } else {
            Some(self.out.as_path())
        };
        let real = |path: &Path| path.canonicalize().ok();
        let media = real(&opened.place.join("media"));
        if media.is_some() && folder.and_then(real) == media {
            return Err(Trouble::IntoCampaign {
                path: self.out.display().to_string(),
            });
        }
        Ok(())
    }

    fn view(&self) -> View {
        View {
            appearance: match self.appearance {
                Shade::Light => Appearance::Light,
                Shade::Dark => Appearance::Dark,
            },
            text_size: self.text_size,
            framing: match self.framing {
                Around::Card => Framing::Card,
                Around::Screen => Framing::Screen,
                Around::Device => Framing::Device,
            },
            stamp: match self.stamp {
                Came::Now => Stamp::Now,
                Came::Hours3 => Stamp::Hours3,
                Came::Yesterday => Stamp::Yesterday,
            },
        }
    }

    fn paint(&self, opened: &Opened, cell: Cell, studio: &mut Studio) -> Result<Painted, Trouble> {
        let app = opened.campaign.app();
        let card = studio.card(
            cell.surface,
            &cell.message,
            app,
            &opened.pictures,
            self.view(),
        )?;
        Ok(Painted {
            bitmap: studio.engine.paint(&card, f32::from(self.scale)),
            card: card.card(),
            fit: card.fit().to_vec(),
            cell,
        })
    }

    /// Writes each picture as soon as it is painted: a thousand screens together would be gigabytes.
    fn write_folder(
        &self,
        opened: &Opened,
        of: Vec<Cell>,
        studio: &mut Studio,
    ) -> Result<(), Trouble> {
        make_folder(&self.out)?;
        let variants = opened.campaign.manifest().variants.len();
        let mut cells = Vec::new();
        for cell in of {
            let one = self.paint(opened, cell, studio)?;
            let file = file_name(&one.cell, variants > 1);
            write_whole(&self.out.join(&file), &one.bitmap.quick_png())?;
            cells.push(entry(one, file));
        }
        let view = self.view();
        let report = Report {
            campaign: &opened.campaign.manifest().name,
            persona: self.selection.persona(&opened.campaign)?,
            appearance: view.appearance,
            text_size: view.text_size,
            stamp: view.stamp,
            framing: view.framing,
            scale: self.scale,
            cells,
        };
        let text = format!("{}\n", output::pretty(&report)?);
        write_whole(&Path::new(&self.out).join("proof.json"), text.as_bytes())?;
        Ok(())
    }
}

/// Makes a folder and those above it, where they are not there yet.
fn make_folder(path: &Path) -> Result<(), Trouble> {
    std::fs::create_dir_all(path).map_err(|error| Trouble::disk(path, error))
}

/// `fr-FR_iphone-16_lock_collapsed.png`; with the variant after the locale where there are several.
fn file_name(cell: &Cell, with_variant: bool) -> String {
    let id = &cell.surface.id;
    let variant = if with_variant {
        format!("_{}", cell.message.variant)
    } else {
        String::new()
    };
    format!(
        "{}{variant}_{}_{}_{}.png",
        cell.message.locale, id.device, id.place, id.state
    )
}

fn entry(one: Painted, file: String) -> Entry {
    Entry {
        file,
        locale: one.cell.message.locale.to_string(),
        variant: one.cell.message.variant.clone(),
        surface: one.cell.surface.id.to_string(),
        width: one.bitmap.width,
        height: one.bitmap.height,
        hash: format!("{:016x}", one.bitmap.hash()),
        fit: one.fit,
    }
}
