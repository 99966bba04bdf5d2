//! A picture of the campaign, drawn natively: the very bytes the page shows.

use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_campaign::{Campaign, Message, Request, resolve};
use carillon_ipc::{Cell, Failure};
use carillon_preview::picture::{self, Picture};
use carillon_preview::{
    Appearance, Engine, Fonts, Framing, Scene, Stamp, Surface, SurfaceId, TextSize, surface,
};
use carillon_store::Assets;

use crate::failure::{self, bug};

/// Pixels a point: what the sharpest phones have, and what the page copies with.
const SCALE: f32 = 3.0;

/// The PNG of a cell.
pub(crate) fn png(campaign: &Campaign, cell: &Cell, assets: &Assets) -> Result<Vec<u8>, Failure> {
    let id: SurfaceId = cell.surface.parse().map_err(bug)?;
    let surface = surface(&id).ok_or_else(|| bug(format!("no surface {id}")))?;
    let request = Request {
        variant: &cell.variant,
        locale: &cell.locale,
        platform: surface.platform,
        persona: cell.persona.as_deref(),
    };
    let (message, _) = resolve(campaign, request);
    let pictures = pictures(campaign, &message);
    let mut engine = Engine::new(fonts(surface, &message, campaign, assets)?);
    let scene = Scene {
        surface,
        appearance: appearance(&cell.appearance)?,
        text_size: text_size(&cell.text_size)?,
        stamp: stamp(&cell.stamp)?,
        framing: Framing::Screen,
        message: &message,
        app: campaign.app(),
        pictures: &pictures,
    };
    let card = engine.layout(&scene);
    Ok(engine.paint(&card, SCALE).png())
}

fn appearance(name: &str) -> Result<Appearance, Failure> {
    match name {
        "light" => Ok(Appearance::Light),
        "dark" => Ok(Appearance::Dark),
        other => Err(bug(format!("no appearance {other}"))),
    }
}

fn text_size(name: &str) -> Result<TextSize, Failure> {
    name.parse()
        .map_err(|other| bug(format!("no text size {other}")))
}

fn stamp(name: &str) -> Result<Stamp, Failure> {
    match name {
        "now" => Ok(Stamp::Now),
        "3h" => Ok(Stamp::Hours3),
        "yesterday" => Ok(Stamp::Yesterday),
        other => Err(bug(format!("no stamp {other}"))),
    }
}

/// The message's picture and the app's icon. One that does not decode is drawn as none, as in the page.
fn pictures(campaign: &Campaign, message: &Message) -> BTreeMap<String, Arc<Picture>> {
    let named = message
        .picture
        .iter()
        .filter_map(|picture| picture.file.as_deref());
    let mut pictures = BTreeMap::new();
    for file in named.chain(campaign.app().icon.as_deref()) {
        let decoded = campaign
            .files()
            .get(file)
            .and_then(|bytes| picture::decode(bytes).ok());
        if let Some(decoded) = decoded {
            pictures.insert(file.to_owned(), Arc::new(decoded));
        }
    }
    pictures
}

/// The faces the words need: the first ones, then whatever is lacking until nothing is.
fn fonts(
    surface: &Surface,
    message: &Message,
    campaign: &Campaign,
    assets: &Assets,
) -> Result<Fonts, Failure> {
    let mut fonts = Fonts::default();
    let mut wanted = Fonts::first();
    let text = words(message, campaign);
    while !wanted.is_empty() {
        for face in wanted {
            let bytes = font(face, assets)?;
            fonts.load(face, bytes).map_err(bug)?;
        }
        wanted = fonts.lacking(surface, &text, &message.locale);
    }
    Ok(fonts)
}

/// A face's file.
pub(crate) fn font(id: &str, assets: &Assets) -> Result<Vec<u8>, Failure> {
    let face = Fonts::faces().iter().find(|face| face.id == id);
    let face = face.ok_or_else(|| bug(format!("no face {id}")))?;
    assets.font(face.file).map_err(failure::store)
}

/// Everything the card says.
fn words(message: &Message, campaign: &Campaign) -> String {
    let app = campaign.app();
    let mut text = format!("{} {} ", app.name, app.site.as_deref().unwrap_or_default());
    text.push_str(&message.title.text);
    text.push_str(
        message
            .subtitle
            .as_ref()
            .map_or("", |subtitle| &subtitle.text),
    );
    text.push_str(&message.body.text);
    for button in &message.buttons {
        text.push_str(&button.label.text);
    }
    text
}
