//! What platforms and places look like and are called, on stage, in the drawer and when sending.

use carillon_campaign::Platform;
use leptos_fluent::I18n;

/// The icon of a platform.
pub(crate) fn platform_icon(platform: Platform) -> &'static str {
    match platform {
        Platform::Ios => "ios",
        Platform::Android => "android",
        Platform::Web => "browser",
    }
}

/// A platform's name: a product's name, the same in every language but for the web.
pub(crate) fn platform_name(i18n: I18n, platform: Platform) -> String {
    match platform {
        Platform::Ios => "iOS".to_owned(),
        Platform::Android => "Android".to_owned(),
        Platform::Web => i18n.tr("stage-platform-web"),
    }
}

/// The name of a surface's place: `Lock screen`. A place without words shows its id.
pub(crate) fn place_name(i18n: I18n, place: &str) -> String {
    match place {
        "lock" => i18n.tr("stage-place-lock"),
        "banner" => i18n.tr("stage-place-banner"),
        "heads-up" => i18n.tr("stage-place-heads-up"),
        "shade" => i18n.tr("stage-place-shade"),
        "toast" => i18n.tr("stage-place-toast"),
        other => other.to_owned(),
    }
}
