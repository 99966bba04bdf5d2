//! Which locales, variants, surfaces and persona a verb is about.

use carillon_campaign::{
    Campaign, Locale, Message, Persona, Platform, Pseudo, Request, Variant, WorstCase, resolve,
};
use carillon_preview::{Surface, SurfaceId, surface, surfaces};
use clap::Args;

use crate::Trouble;
use crate::trouble::AudienceTrouble;

/// The choice of what is drawn.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Selection {
    /// A surface, as `carillon surfaces` lists them; may be repeated [default: those the campaign lists]
    #[arg(long, value_name = "DEVICE/PLACE/STATE")]
    surface: Vec<String>,
    /// A locale of the campaign, or en-XA (accented, longer) or ar-XB (mirrored), made of the source; may be repeated
    /// [default: all of the campaign's]
    #[arg(long, value_name = "TAG")]
    locale: Vec<String>,
    /// A variant of the campaign; may be repeated [default: all]
    #[arg(long, value_name = "ID")]
    variant: Vec<String>,
    #[command(flatten)]
    person: Person,
}

/// Whose values fill the variables.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Person {
    /// The persona whose values fill the variables, or a worst case: worst-longest, worst-empty, worst-rtl,
    /// worst-emoji [default: the campaign's first]
    #[arg(long, value_name = "ID")]
    persona: Option<String>,
}

/// Several people whose values fill the variables, one after the other.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct People {
    /// A persona whose values fill the variables, or a worst case: worst-longest, worst-empty, worst-rtl, worst-emoji;
    /// may be repeated [default: the campaign's first]
    #[arg(long, value_name = "ID")]
    persona: Vec<String>,
}

/// One picture to be: a message on a surface.
pub(crate) struct Cell {
    /// The surface.
    pub(crate) surface: &'static Surface,
    /// The words.
    pub(crate) message: Message,
}

impl Selection {
    /// Every cell: locale by locale, variant by variant, surface by surface. A surface whose platform the campaign
    /// does not go to has none, unless it was asked for by name.
    pub(crate) fn cells(&self, campaign: &Campaign) -> Result<Vec<Cell>, Trouble> {
        let surfaces = self.surfaces(campaign)?;
        let persona = self.persona(campaign)?;
        let mut cells = Vec::new();
        for locale in &locales(campaign, &self.locale)? {
            for variant in &self.variants(campaign)? {
                for surface in &surfaces {
                    let platform = surface.platform;
                    let request = Request {
                        variant: &variant.id,
                        locale,
                        platform,
                        persona,
                    };
                    cells.push(Cell {
                        surface,
                        message: resolve(campaign, request).0,
                    });
                }
            }
        }
        Ok(cells)
    }

    /// The persona's id.
    pub(crate) fn persona<'a>(&self, campaign: &'a Campaign) -> Result<Option<&'a str>, Trouble> {
        self.person.of(campaign)
    }

    fn surfaces(&self, campaign: &Campaign) -> Result<Vec<&'static Surface>, Trouble> {
        if !self.surface.is_empty() {
            return each_once(self.surface.iter().map(|id| known_surface(id)));
        }
        let goes_there =
            |surface: &&'static Surface| campaign.manifest().platforms.contains(&surface.platform);
        // A surface nobody knows is a finding; it must not stop the others.
        let listed: Vec<_> = campaign
            .manifest()
            .surfaces
            .iter()
            .filter_map(|id| known_surface(id).ok())
            .collect();
        let listed = each_once(listed.into_iter().filter(goes_there).map(Ok))?;
        if listed.is_empty() {
            Err(Trouble::NoSurfaces)
        } else {
            Ok(listed)
        }
    }

    fn variants<'a>(&self, campaign: &'a Campaign) -> Result<Vec<&'a Variant>, Trouble> {
        let all = &campaign.manifest().variants;
        if self.variant.is_empty() {
            return Ok(all.iter().collect());
        }
        let find = |given: &String| {
            let unknown = || Trouble::Unknown {
                kind: "variant",
                given: given.clone(),
                known: all.iter().map(|variant| variant.id.clone()).collect(),
            };
            all.iter()
                .find(|variant| variant.id == *given)
                .ok_or_else(unknown)
        };
        self.variant.iter().map(find).collect()
    }
}

impl Person {
    /// The persona's id: the given one, or the first.
    pub(crate) fn of<'a>(&self, campaign: &'a Campaign) -> Result<Option<&'a str>, Trouble> {
        match &self.persona {
            None => Ok(first_persona(campaign)),
            Some(given) => known_persona(campaign, given).map(Some),
        }
    }
}

impl People {
    /// The personas' ids, each once: the given ones, or the first; `None` where the campaign has none.
    pub(crate) fn of(&self, campaign: &Campaign) -> Result<Vec<Option<String>>, Trouble> {
        if self.persona.is_empty() {
            return Ok(vec![first_persona(campaign).map(str::to_owned)]);
        }
        let mut once: Vec<Option<String>> = Vec::new();
        for given in &self.persona {
            let id = Some(known_persona(campaign, given)?.to_owned());
            if !once.contains(&id) {
                once.push(id);
            }
        }
        Ok(once)
    }
}

impl People {
    /// The persona whose values everybody gets: the one that was given, and none where none was.
    pub(crate) fn only(&self, campaign: &Campaign) -> Result<Option<String>, Trouble> {
        match self.persona.as_slice() {
            [] => Ok(None),
            [given] => known_persona(campaign, given).map(|id| Some(id.to_owned())),
            _ => Err(AudienceTrouble::OnlyOne { of: "persona" }.into()),
        }
    }
}

/// The campaign's first persona.
fn first_persona(campaign: &Campaign) -> Option<&str> {
    let first = campaign.manifest().personas.first();
    first.map(|persona| persona.id.as_str())
}

/// A persona's id as the campaign knows it, or a worst case's.
fn known_persona<'a>(campaign: &'a Campaign, given: &str) -> Result<&'a str, Trouble> {
    let all = &campaign.manifest().personas;
    let id = |persona: &'a Persona| persona.id.as_str();
    let worst = WorstCase::ALL.map(WorstCase::id);
    let unknown = || Trouble::Unknown {
        kind: "persona",
        given: given.to_owned(),
        known: all.iter().map(id).chain(worst).map(str::to_owned).collect(),
    };
    let real = all.iter().map(id).find(|known| *known == given);
    real.or_else(|| WorstCase::from_id(given).map(WorstCase::id))
        .ok_or_else(unknown)
}

/// The given locales, pseudo-locales among them, or all of the campaign's.
pub(crate) fn locales(campaign: &Campaign, given: &[String]) -> Result<Vec<Locale>, Trouble> {
    let all = &campaign.manifest().locales;
    if given.is_empty() {
        return Ok(all.clone());
    }
    let made = Pseudo::ALL.map(Pseudo::locale);
    let find = |tag: &String| {
        let unknown = || Trouble::Unknown {
            kind: "locale",
            given: tag.clone(),
            known: all.iter().chain(&made).map(ToString::to_string).collect(),
        };
        // A tag may be written in any case: `fr-fr` is `fr-FR`.
        Locale::new(tag)
            .ok()
            .filter(|locale| all.contains(locale) || made.contains(locale))
            .ok_or_else(unknown)
    };
    given.iter().map(find).collect()
}

/// The message of a variant for a platform.
pub(crate) fn message(
    campaign: &Campaign,
    variant: &str,
    locale: &Locale,
    platform: Platform,
    persona: Option<&str>,
) -> Message {
    resolve(
        campaign,
        Request {
            variant,
            locale,
            platform,
            persona,
        },
    )
    .0
}

fn known_surface(id: &str) -> Result<&'static Surface, Trouble> {
    let found = id.parse::<SurfaceId>().ok().and_then(|id| surface(&id));
    found.ok_or_else(|| Trouble::Unknown {
        kind: "surface",
        given: id.to_owned(),
        known: surfaces()
            .iter()
            .map(|surface| surface.id.to_string())
            .collect(),
    })
}

fn each_once(
    found: impl Iterator<Item = Result<&'static Surface, Trouble>>,
) -> Result<Vec<&'static Surface>, Trouble> {
    let mut once: Vec<&'static Surface> = Vec::new();
    for surface in found {
        let surface = surface?;
        if once.iter().all(|other| other.id != surface.id) {
            once.push(surface);
        }
    }
    Ok(once)
}
