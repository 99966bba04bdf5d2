//! Settings that do not do what they seem to: links, pictures, buttons, collapse id. The same in every locale.

use carillon_campaign::{Campaign, Platform, Severity};
use carillon_preview::picture::PictureError;

use super::{View, finding, finding_at};
use crate::place::{app_setting, setting};
use crate::{Finding, FindingCode};

/// `apns-collapse-id` in bytes (Apple, "Sending notification requests to APNs").
const COLLAPSE_ID_BYTES: usize = 64;

/// Schemes every device answers to, whatever the app registered.
const SYSTEM_SCHEMES: [&str; 5] = ["http", "https", "mailto", "tel", "sms"];

/// Findings about a variant's settings and, with the first variant, the campaign's.
pub(super) fn check(view: &View<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(links(view));
    findings.extend(picture_without_url(view));
    findings.extend(too_many_buttons(view));
    findings.extend(buttons_without_category(view));
    let first = view.campaign.manifest().variants.first();
    if first.is_some_and(|first| first.id == view.variant.id) {
        findings.extend(collapse_id_too_long(view));
    }
    findings
}

fn links(view: &View<'_>) -> Vec<Finding> {
    let buttons = view
        .variant
        .buttons
        .iter()
        .filter_map(|button| button.link.as_deref());
    let mut links: Vec<&str> = view
        .variant
        .on_tap
        .as_deref()
        .into_iter()
        .chain(buttons)
        .collect();
    let mut seen = std::collections::BTreeSet::new();
    links.retain(|link| !link.is_empty() && seen.insert(*link));
    links
        .into_iter()
        .filter_map(|link| bad_link(view, link))
        .collect()
}

fn bad_link(view: &View<'_>, link: &str) -> Option<Finding> {
    let schemes = &view.campaign.app().link_schemes;
    let platforms = view.campaign.manifest().platforms.iter().copied();
    let bad: Vec<Platform> = platforms
        .filter(|platform| !opens(link, *platform, schemes))
        .collect();
    // The app's own scheme is right on phones; that browsers cannot follow it is worth knowing.
    let severity = if opens(link, Platform::Ios, schemes) {
        Severity::Note
    } else {
        Severity::Warning
    };
    (!bad.is_empty()).then(|| Finding {
        platforms: bad,
        ..finding_at(
            severity,
            FindingCode::BadLink {
                link: link.to_owned(),
            },
            setting(view.campaign, link),
        )
    })
}

/// Whether a link leads somewhere: a well-formed address, of a scheme that the app (or, on the web, a
/// browser) answers to.
fn opens(link: &str, platform: Platform, schemes: &[String]) -> bool {
    let Some((scheme, rest)) = scheme_of(link) else {
        return false;
    };
    let on_web = matches!(scheme.as_str(), "http" | "https");
    if on_web {
        let host = rest
            .strip_prefix("//")
            .and_then(|rest| rest.split(['/', '?', '#']).next());
        return host.is_some_and(|host| !host.is_empty());
    }
    if rest.trim_start_matches('/').is_empty() || platform == Platform::Web {
        return false;
    }
    SYSTEM_SCHEMES.contains(&scheme.as_str())
        || schemes
            .iter()
            .any(|known| known.eq_ignore_ascii_case(&scheme))
}

/// The scheme in lower case, and what follows its colon (RFC 3986 §3.1).
fn scheme_of(link: &str) -> Option<(String, &str)> {
    let (scheme, rest) = link.split_once(':')?;
    let well_formed = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
        && !link.chars().any(|c| c.is_whitespace() || c.is_control());
    well_formed.then(|| (scheme.to_ascii_lowercase(), rest))
}

/// The finding of a picture that did not decode; nothing would show it.
pub fn unreadable_picture(campaign: &Campaign, file: &str, error: &PictureError) -> Finding {
    let why = match error {
        PictureError::UnknownFormat => "unknown-format",
        PictureError::TooLarge { .. } => "too-large",
        PictureError::Damaged(_) => "damaged",
    };
    let code = FindingCode::UnreadablePicture {
        file: file.to_owned(),
        why: why.to_owned(),
    };
    let place = setting(campaign, file).or_else(|| app_setting(campaign, file));
    finding_at(Severity::Error, code, place)
}

/// A warning, not an error: the sandbox serves the file itself.
fn picture_without_url(view: &View<'_>) -> Option<Finding> {
    let picture = view.variant.picture.as_ref()?;
    let file = picture.file.as_ref()?;
    let has_url = picture
        .url
        .as_ref()
        .is_some_and(|url| !url.trim().is_empty());
    (!has_url).then(|| Finding {
        platforms: view.campaign.manifest().platforms.clone(),
        ..finding_at(
            Severity::Warning,
            FindingCode::PictureWithoutUrl { file: file.clone() },
            setting(view.campaign, file),
        )
    })
}

/// The most buttons a platform shows: Chromium and Firefox keep two (`Notification.maxActions`), Android
/// draws three, iOS lists four of a category.
fn buttons_shown(platform: Platform) -> u8 {
    match platform {
        Platform::Ios => 4,
        Platform::Android => 3,
        Platform::Web => 2,
    }
}

fn too_many_buttons(view: &View<'_>) -> Vec<Finding> {
    let count = |platform| {
        view.message(platform)
            .map_or(0, |message| message.buttons.len())
    };
    let platforms = view.campaign.manifest().platforms.iter().copied();
    platforms
        .filter(|platform| count(*platform) > usize::from(buttons_shown(*platform)))
        .map(|platform| {
            let shown = buttons_shown(platform);
            let count = u8::try_from(count(platform)).unwrap_or(u8::MAX);
            Finding {
                platforms: vec![platform],
                ..finding(
                    Severity::Warning,
                    FindingCode::TooManyButtons { count, shown },
                )
            }
        })
        .collect()
}

fn buttons_without_category(view: &View<'_>) -> Option<Finding> {
    let message = view.message(Platform::Ios)?;
    let category = view
        .campaign
        .manifest()
        .ios
        .category
        .as_deref()
        .unwrap_or_default();
    (!message.buttons.is_empty() && category.trim().is_empty()).then(|| Finding {
        platforms: vec![Platform::Ios],
        ..finding(Severity::Warning, FindingCode::ButtonsWithoutCategory)
    })
}

fn collapse_id_too_long(view: &View<'_>) -> Option<Finding> {
    view.message(Platform::Ios)?;
    let id = view.campaign.manifest().ios.collapse_id.as_ref()?;
    (id.len() > COLLAPSE_ID_BYTES).then(|| Finding {
        platforms: vec![Platform::Ios],
        ..finding_at(
            Severity::Error,
            FindingCode::CollapseIdTooLong {
                bytes: u32::try_from(id.len()).unwrap_or(u32::MAX),
            },
            setting(view.campaign, id),
        )
    })
}
