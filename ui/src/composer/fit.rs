//! Fit meters: per platform how a field fits where the campaign is looked at, worst first.

use carillon_campaign::{CopyPlace, Field, Platform, ResolvedText};
use carillon_preview::{FieldFit, surface};
use leptos::prelude::*;
use leptos_fluent::I18n;
use unicode_segmentation::UnicodeSegmentation;

use crate::controls::{Icon, sentence};
use crate::stage::{platform_icon, platform_name, shared_words};
use crate::state::Workspace;

/// How a field fits on a platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Verdict {
    /// Cut: graphemes shown and hidden.
    Cut {
        /// Shown.
        shown: usize,
        /// Hidden.
        hidden: usize,
    },
    /// Fits: lines used and, where there is a bound, allowed.
    Fits {
        /// Used.
        lines: usize,
        /// Allowed.
        allowed: Option<usize>,
    },
}

/// Graphemes a reader sees: isolates are not counted.
pub(super) fn graphemes(text: &str) -> usize {
    text.graphemes(true)
        .filter(|cluster| !matches!(*cluster, "\u{2066}" | "\u{2067}" | "\u{2068}" | "\u{2069}"))
        .count()
}

/// Platforms whose message takes this place's words, with those words.
pub(super) fn readers(workspace: Workspace, place: &CopyPlace) -> Vec<(Platform, ResolvedText)> {
    let platforms = workspace
        .campaign
        .with(|campaign| campaign.manifest().platforms.clone());
    workspace.messages.with(|messages| {
        platforms
            .into_iter()
            .filter(|platform| place.platform.is_none_or(|only| only == *platform))
            .filter_map(|platform| {
                Some((
                    platform,
                    messages.get(&platform)?.text(place.field)?.clone(),
                ))
            })
            .filter(|(_, text)| text.overridden == place.platform.is_some())
            .collect()
    })
}

/// Every platform's worst fit of a field among the surfaces on the stage.
fn worst(workspace: Workspace, field: Field, platform: Platform) -> Option<FieldFit> {
    workspace.fits.with(|fits| {
        fits.iter()
            .filter(|(id, _)| surface(id).is_some_and(|surface| surface.platform == platform))
            .flat_map(|(_, fits)| fits)
            .filter(|fit| fit.field == field && fit.shown)
            .min_by_key(|fit| {
                let left = fit
                    .lines_allowed
                    .map_or(u16::MAX, |allowed| allowed.saturating_sub(fit.lines));
                (fit.cut.as_ref().map_or(usize::MAX, |cut| cut.offset), left)
            })
            .cloned()
    })
}

/// The verdicts on a place, worst first, each with its platforms.
pub(super) fn verdicts(workspace: Workspace, place: &CopyPlace) -> Vec<(Verdict, Vec<Platform>)> {
    let mut found: Vec<(Verdict, Vec<Platform>)> = Vec::new();
    for (platform, text) in readers(workspace, place) {
        if text.text.is_empty() {
            continue;
        }
        let Some(fit) = worst(workspace, place.field, platform) else {
            continue;
        };
        let verdict = match &fit.cut {
            Some(cut) => Verdict::Cut {
                shown: graphemes(text.text.get(..cut.offset).unwrap_or(&text.text)),
                hidden: graphemes(&cut.hidden),
            },
            None => Verdict::Fits {
                lines: usize::from(fit.lines),
                allowed: fit.lines_allowed.map(usize::from),
            },
        };
        match found.iter_mut().find(|(known, _)| *known == verdict) {
            Some((_, platforms)) => platforms.push(platform),
            None => found.push((verdict, vec![platform])),
        }
    }
    found.sort();
    found
}

/// Where the words of a place are cut first: the byte offset in its draft.
pub(super) fn cut(workspace: Workspace, place: &CopyPlace) -> Option<usize> {
    let draft = workspace.campaign.with(|campaign| campaign.draft(place))?;
    readers(workspace, place)
        .into_iter()
        .filter(|(_, text)| text.from == place.locale)
        .filter_map(|(platform, text)| {
            let cut = worst(workspace, place.field, platform)?.cut?;
            Some(draft.offset_of(&text, cut.offset))
        })
        .min()
}

/// The meters of a field.
#[component]
pub(crate) fn FitMeters(
    /// Whose.
    #[prop(into)]
    place: Signal<CopyPlace>,
) -> impl IntoView {
    let workspace = Workspace::here();
    let rows = Memo::new(move |_| verdicts(workspace, &place.get()));
    let all = Memo::new(move |_| {
        workspace
            .campaign
            .with(|campaign| campaign.manifest().platforms.len())
    });
    view! {
        <div class="fit" hidden=move || rows.with(Vec::is_empty)>
            {move || rows.get().into_iter().map(|(verdict, platforms)| row(verdict, &platforms, all.get())).collect_view()}
        </div>
    }
}

/// One row: who, the bar, the verdict in words.
fn row(verdict: Verdict, platforms: &[Platform], all: usize) -> impl IntoView + use<> {
    let i18n = expect_context::<I18n>();
    let who = match platforms {
        [one] => view! { <Icon name=platform_icon(*one) small=true/> {platform_name(i18n, *one)} }
            .into_any(),
        many if many.len() == all => view! { {i18n.tr("fit-all-platforms")} }.into_any(),
        many => {
            let names = many.iter().map(|platform| platform_name(i18n, *platform));
            shared_words(i18n).list(names).into_any()
        }
    };
    let (bar, words) = match verdict {
        Verdict::Cut { shown, hidden } => (
            view! {
                <i class="on" style:flex=shown.max(1).to_string()></i>
                <i class="hid" style:flex=hidden.max(1).to_string()></i>
            }
            .into_any(),
            sentence::count(i18n, "fit-cut", &[("count", shown)]),
        ),
        Verdict::Fits { lines, allowed } => (
            (0..allowed.unwrap_or(lines).max(1))
                .map(|line| view! { <i class:on=line < lines></i> })
                .collect_view()
                .into_any(),
            match allowed {
                Some(allowed) => sentence::count(
                    i18n,
                    "fit-lines-of",
                    &[("lines", lines), ("allowed", allowed)],
                ),
                None => sentence::count(i18n, "fit-lines", &[("lines", lines)]),
            },
        ),
    };
    view! {
        <div class="fit__row" class:fit__row--cut=matches!(verdict, Verdict::Cut { .. })>
            <span class="fit__who">{who}</span>
            <span class="fit__bar" aria-hidden="true">{bar}</span>
            <span class="fit__verdict">{words}</span>
        </div>
    }
}
