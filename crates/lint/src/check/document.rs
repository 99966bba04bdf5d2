//! What is wrong with the files themselves: the campaign's own problems, each where it belongs.

use carillon_campaign::{
    Campaign, CopyPlace, Field, Locale, Place, Platform, Problem, ProblemCode, Severity,
};
use carillon_preview::{SurfaceId, surface, surfaces};

use super::{View, fields, finding_at};
use crate::place::setting;
use crate::{Finding, FindingCode};

/// Problems of the two TOML files, the media and the list of locales.
pub(super) fn whole(campaign: &Campaign) -> Vec<Finding> {
    let locales = &campaign.manifest().locales;
    let of_a_locale = |problem: &&Problem| {
        locales
            .iter()
            .any(|locale| belongs(campaign, problem, locale))
    };
    let problems = campaign
        .problems()
        .iter()
        .filter(|problem| !of_a_locale(problem));
    problems
        .map(plain)
        .chain(unknown_surfaces(campaign))
        .collect()
}

/// Problems of one locale's file.
pub(super) fn locale_file(campaign: &Campaign, locale: &Locale) -> Vec<Finding> {
    let problems = campaign
        .problems()
        .iter()
        .filter(|problem| belongs(campaign, problem, locale));
    problems
        .map(|problem| of_locale(campaign, problem, locale))
        .collect()
}

/// Problems that only resolving finds. Those in another locale's file are that locale's; a missing title or body is
/// a finding of its own, which knows the platforms.
pub(super) fn resolving(view: &View<'_>) -> Vec<Finding> {
    let path = view.campaign.path_of(view.locale);
    let own = |problem: &&Problem| {
        problem
            .place
            .as_ref()
            .is_none_or(|place| place.file == path)
    };
    let told = |problem: &&Problem| {
        view.campaign.problems().contains(problem)
            || matches!(&problem.code, ProblemCode::Missing { field, .. } if field == "title" || field == "body")
    };
    let problems = view
        .problems
        .iter()
        .filter(own)
        .filter(|problem| !told(problem));
    problems
        .map(|problem| of_locale(view.campaign, problem, view.locale))
        .collect()
}

/// Whether a problem is about this locale's file: in it, or that there is none.
fn belongs(campaign: &Campaign, problem: &Problem, locale: &Locale) -> bool {
    match (&problem.code, &problem.place) {
        (ProblemCode::NoLocaleFile { locale: missing }, _) => missing == locale.as_str(),
        (_, Some(place)) => place.file == campaign.path_of(locale),
        (_, None) => false,
    }
}

fn plain(problem: &Problem) -> Finding {
    let code = FindingCode::Document {
        problem: problem.code.clone(),
    };
    finding_at(problem.severity, code, problem.place.clone())
}

fn of_locale(campaign: &Campaign, problem: &Problem, locale: &Locale) -> Finding {
    Finding {
        locale: Some(locale.clone()),
        copy: problem
            .place
            .as_ref()
            .and_then(|place| field_at(campaign, locale, place)),
        ..plain(problem)
    }
}

/// The field whose words stand at a place of the locale's file.
fn field_at(campaign: &Campaign, locale: &Locale, place: &Place) -> Option<CopyPlace> {
    let owners = || std::iter::once(None).chain(Platform::ALL.into_iter().map(Some));
    let variants = campaign.manifest().variants.iter();
    let places = variants.flat_map(|variant| owners().map(move |platform| (variant, platform)));
    places
        .flat_map(|(variant, platform)| {
            fields().map(move |field: Field| CopyPlace {
                locale: locale.clone(),
                variant: variant.id.clone(),
                platform,
                field,
            })
        })
        .find(|copy| holds(campaign, copy, place.start))
}

/// Whether a field's words, tokens included, cover a byte of the file.
fn holds(campaign: &Campaign, copy: &CopyPlace, at: usize) -> bool {
    campaign.draft(copy).is_some_and(|draft| {
        draft.tokens.iter().any(|token| token.source.contains(&at))
            || draft
                .source
                .iter()
                .any(|(shown, start)| (*start..start + shown.len()).contains(&at))
    })
}

/// Surfaces the campaign lists and nobody can draw. The document cannot know; it knows no pixels.
fn unknown_surfaces(campaign: &Campaign) -> impl Iterator<Item = Finding> {
    let listed = campaign.manifest().surfaces.iter();
    let unknown = listed.filter(|id| {
        id.parse::<SurfaceId>()
            .ok()
            .and_then(|id| surface(&id))
            .is_none()
    });
    unknown.map(|id| {
        let known: Vec<String> = surfaces()
            .iter()
            .map(|surface| format!("\"{}\"", surface.id))
            .collect();
        let problem = ProblemCode::BadSetting {
            key: "surfaces".to_owned(),
            value: format!("\"{id}\""),
            expected: known.join(" | "),
        };
        finding_at(
            Severity::Warning,
            FindingCode::Document { problem },
            setting(campaign, id),
        )
    })
}
