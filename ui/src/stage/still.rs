//! A picture that stands still: one message on one surface, for lists. Same engine, same pixels as the stage.

use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_campaign::{AppProfile, Campaign, Message, Platform, Request, resolve};
use carillon_preview::picture::{self, Picture};
use carillon_preview::{Appearance, Framing, Stamp, Surface, TextSize, usual_surface};
use leptos::html::Canvas;
use leptos::prelude::*;

use super::board::{Board, Sight};
use super::pixels::Pixels;
use super::words::notification;

/// A message as a card, `width` CSS pixels wide.
#[component]
pub(crate) fn Still(
    /// The surface it is drawn on.
    surface: &'static Surface,
    /// The words.
    message: Arc<Message>,
    /// The sender.
    app: Arc<AppProfile>,
    /// Decoded pictures by path.
    #[prop(into)]
    pictures: Signal<Arc<BTreeMap<String, Arc<Picture>>>>,
    /// Light or dark.
    #[prop(into)]
    appearance: Signal<Appearance>,
    /// CSS pixels.
    width: f64,
) -> impl IntoView {
    let canvas = NodeRef::<Canvas>::new();
    let board = StoredValue::new_local(Board::default());
    let size = RwSignal::new((0.0, 0.0));
    let label = notification(&message, &app);
    let lang = message.locale.to_string();
    Effect::new(move |_| {
        let pixels = Pixels::here();
        let generation = pixels.generation();
        let Some(canvas) = canvas.get().filter(|_| generation > 0) else {
            return;
        };
        let sight = Sight {
            surface,
            appearance: appearance.get(),
            text_size: TextSize::default(),
            stamp: Stamp::Now,
            framing: Framing::Card,
            message: Arc::clone(&message),
            app: Arc::clone(&app),
            pictures: pictures.get(),
        };
        let sharp = (width * window().device_pixel_ratio()) as f32;
        let laid = pixels.with(|engine| {
            board.with_value(|board| board.show(engine, generation, &sight, Some((&canvas, sharp))))
        });
        if let Some((laid, _)) = laid {
            let height = width * f64::from(laid.size.1) / f64::from(laid.size.0.max(1.0));
            size.set((width, height));
        }
        pixels.want_for(surface, &sight.message, &sight.app.name);
    });
    view! {
        <canvas
            node_ref=canvas
            class="still"
            role="img"
            lang=lang
            aria-label=label
            style:inline-size=move || format!("{}px", size.get().0)
            style:block-size=move || format!("{}px", size.get().1)
        ></canvas>
    }
}

/// A campaign's card in its source locale, for the welcome screen. Nothing where no surface can be drawn.
#[component]
pub(crate) fn Thumbnail(
    /// The campaign.
    campaign: Arc<Campaign>,
    /// The platform wanted; another of the campaign's where it does not go there.
    #[prop(default = Platform::Ios)]
    platform: Platform,
    /// CSS pixels.
    #[prop(default = 260.0)]
    width: f64,
) -> impl IntoView {
    let platforms = &campaign.manifest().platforms;
    let platform = platforms
        .iter()
        .copied()
        .find(|known| *known == platform)
        .or(platforms.first().copied())?;
    let surface = usual_surface(platform)?;
    let message = Arc::new(message(&campaign, platform)?);
    let app = Arc::new(campaign.app().clone());
    let pictures = Arc::new(pictures(&campaign, &message, &app));
    Some(view! {
        <Still
            surface
            message
            app
            pictures=Signal::stored(pictures)
            appearance=Signal::stored(Appearance::Light)
            width
        />
    })
}

fn message(campaign: &Campaign, platform: Platform) -> Option<Message> {
    let manifest = campaign.manifest();
    let request = Request {
        variant: &manifest.variants.first()?.id,
        locale: &manifest.source_locale,
        platform,
        persona: manifest.personas.first().map(|persona| persona.id.as_str()),
    };
    Some(resolve(campaign, request).0)
}

/// The pictures a card shows; one that cannot be decoded is drawn as none.
fn pictures(
    campaign: &Campaign,
    message: &Message,
    app: &AppProfile,
) -> BTreeMap<String, Arc<Picture>> {
    let shown = app.icon.iter().chain(
        message
            .picture
            .iter()
            .filter_map(|picture| picture.file.as_ref()),
    );
    shown
        .filter_map(|path| {
            let bytes = campaign.files().get(path)?;
            Some((path.clone(), Arc::new(picture::decode(bytes).ok()?)))
        })
        .collect()
}
