//! Keeping the artboards painted: one effect, one task, the artboard worked on first.

use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_campaign::AppProfile;
use carillon_preview::{Engine, Framing};
use leptos::prelude::*;

use super::bench::Round;
use super::board::Sight;
use super::pixels::Pixels;
use super::slot::Slot;
use super::{View, first};
use crate::state::{Painting, Workspace};

/// Paints the artboards now and whenever what they show changes; an edit at once, before anything else follows it.
pub(crate) fn keep_painted(workspace: Workspace, view: View, slots: Vec<Slot>) {
    let app = Memo::new(move |_| {
        workspace
            .campaign
            .with(|campaign| Arc::new(campaign.app().clone()))
    });
    let stage = Arc::new(Boards {
        workspace,
        view,
        app,
        slots,
    });
    let at_once = Arc::clone(&stage);
    let own = Painting::new(move || untrack(|| at_once.paint()));
    workspace.painting.set_value(Some(own.clone()));
    on_cleanup(move || {
        workspace.painting.try_update_value(|now| {
            now.take_if(|now| now.is(&own));
        });
    });
    Effect::new(move |_| stage.paint());
}

/// The artboards on the stage and what they are painted from.
struct Boards {
    workspace: Workspace,
    view: View,
    app: Memo<Arc<AppProfile>>,
    slots: Vec<Slot>,
}

impl Boards {
    /// Lays out and paints what is new, the artboard worked on first, then tells what the layouts said. Tracked.
    fn paint(&self) {
        let Self {
            workspace,
            view,
            app,
            ref slots,
        } = *self;
        let pixels = Pixels::here();
        let generation = pixels.generation();
        let sights: Vec<_> = slots
            .iter()
            .filter_map(|slot| sight(workspace, app, *slot))
            .collect();
        let width = view.width();
        let ratio = view.ratio.get();
        if generation == 0 || sights.len() != slots.len() {
            return;
        }
        let to = |slot: &Slot| {
            let canvas = slot.canvas.get()?;
            let sharp = slot.seen.get() && view.size.get().0 > 0.0;
            sharp.then_some((canvas, (width * ratio) as f32))
        };
        let targets: Vec<_> = slots.iter().map(to).collect();
        let leading = view.selected.get_untracked().unwrap_or(0);
        let order = std::iter::once(leading).chain((0..slots.len()).filter(|at| *at != leading));

        let round = Round::start();
        let mut painted = false;
        let laid = pixels.with(|engine| {
            order
                .filter_map(|at| {
                    let (slot, sight) = (slots.get(at)?, sights.get(at)?);
                    let target = targets.get(at)?.as_ref();
                    let (laid, changed) = show(engine, generation, *slot, sight, target);
                    if let (true, Some(round)) = (changed, &round) {
                        round.painted(&sight.surface.id.to_string(), at == leading);
                    }
                    painted |= changed;
                    Some((at, laid))
                })
                .collect::<Vec<_>>()
        });
        if let Some(round) = round {
            round.end();
        }
        tell(workspace, slots, &sights, laid.unwrap_or_default());
        for sight in &sights {
            pixels.want_for(sight.surface, &sight.message, &sight.app.name);
        }
        if painted {
            first::painted(workspace);
        }
    }
}

/// What a slot shows. Tracked; `None` for a message that is not there.
fn sight(workspace: Workspace, app: Memo<Arc<AppProfile>>, slot: Slot) -> Option<Sight> {
    Some(Sight {
        surface: slot.surface(workspace),
        appearance: workspace.appearance.get(),
        text_size: workspace.text_size.get(),
        stamp: workspace.stamp.get(),
        framing: Framing::Screen,
        message: workspace
            .messages
            .with(|all| all.get(&slot.platform()).cloned())?,
        app: app.get(),
        pictures: workspace.pictures.get(),
    })
}

/// Lays out and paints one artboard. The target's second half is the picture's width in device pixels.
fn show(
    engine: &mut Engine,
    generation: u32,
    slot: Slot,
    sight: &Sight,
    target: Option<&(web_sys::HtmlCanvasElement, f32)>,
) -> (super::board::Laid, bool) {
    slot.board.with_value(|board| {
        board.show(
            engine,
            generation,
            sight,
            target.map(|(canvas, width)| (canvas, *width)),
        )
    })
}

/// Tells everybody what the layouts said, where it is news.
fn tell(
    workspace: Workspace,
    slots: &[Slot],
    sights: &[Sight],
    laid: Vec<(usize, super::board::Laid)>,
) {
    let mut fits = BTreeMap::new();
    for (at, laid) in laid {
        fits.insert(sights[at].surface.id.clone(), laid.fits.clone());
        let known = slots[at].laid;
        if known.with_untracked(|known| *known != laid) {
            known.set(laid);
        }
    }
    if workspace.fits.with_untracked(|known| *known != fits) {
        workspace.fits.set(fits);
    }
}
