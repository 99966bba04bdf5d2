//! The rules: ids, severities and the source of each.

use carillon_campaign::Severity;

/// A rule.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its id.
    pub id: &'static str,
    /// Its usual severity.
    pub severity: Severity,
    /// Where it is written.
    pub source: &'static str,
}

const fn error(id: &'static str, source: &'static str) -> Rule {
    Rule {
        id,
        severity: Severity::Error,
        source,
    }
}

const fn warning(id: &'static str, source: &'static str) -> Rule {
    Rule {
        id,
        severity: Severity::Warning,
        source,
    }
}

const fn note(id: &'static str, source: &'static str) -> Rule {
    Rule {
        id,
        severity: Severity::Note,
        source,
    }
}

const FORMAT: &str = "Carillon, the campaign format";
const FLUENT: &str = "Project Fluent, syntax 1.0";
const PLURALS: &str = "Unicode CLDR, Language Plural Rules (by ICU4X)";
const RIGHT_TO_LEFT: &str =
    "Braze, Right-to-left messages: no leading emoji, promo codes on their own last line";
const APNS: &str = "Apple, Sending notification requests to APNs";

const RULES: &[Rule] = &[
    // The document.
    error("no-manifest", FORMAT),
    error("broken-toml", "TOML 1.0"),
    warning("bad-setting", FORMAT),
    warning("newer-format", FORMAT),
    error("broken-fluent", FLUENT),
    error("not-utf8", FLUENT),
    warning("duplicate", FLUENT),
    warning("no-locale-file", FORMAT),
    warning("unlisted-locale", FORMAT),
    warning("second-locale-file", FORMAT),
    warning("bad-locale", "BCP 47 (RFC 5646)"),
    error("unknown-variable", FORMAT),
    warning("no-value", FORMAT),
    error("unknown-reference", FLUENT),
    error("cycle", FLUENT),
    error("unknown-function", FLUENT),
    error("missing", FORMAT),
    warning("no-media", FORMAT),
    // The words.
    error(
        "no-title",
        "Braze, android_push and web_push objects: title is required",
    ),
    warning(
        "no-body",
        "Braze, Create a push message: a blank message is silent; APNs: PayloadEmpty",
    ),
    warning("falls-back", "Carillon: people would read another language"),
    warning("stale", "Carillon: the translation is of other words"),
    note("same-as-source", "Carillon: it may be forgotten"),
    note(
        "obsolete",
        "Carillon: nobody sees words that the source has no more",
    ),
    warning("missing-plural", PLURALS),
    note("never-taken", PLURALS),
    warning("leading-emoji", RIGHT_TO_LEFT),
    warning("code-among-words", RIGHT_TO_LEFT),
    warning(
        "mixed-direction",
        "UAX #9, rule P2; Braze, Right-to-left messages: a body is aligned by its first strong character",
    ),
    // The pixels.
    warning("cut", "the surface's own source, see `carillon surfaces`"),
    warning(
        "missing-glyphs",
        "Carillon's bundled fonts: see assets/fonts",
    ),
    // The wire.
    error(
        "too-large",
        "Apple, Generating a remote notification: 4096 bytes; Firebase, About FCM messages: 4096; RFC 8291 §4: 3993",
    ),
    error("collapse-id-too-long", APNS),
    warning(
        "not-in-liquid",
        "Braze, Liquid filters, tags and push objects: see docs/liquid.md",
    ),
    warning(
        "one-language",
        "OneSignal, Create message (OpenAPI 5.18): `buttons` and `web_buttons` have one text, no map of languages",
    ),
    // The settings.
    warning(
        "picture-without-url",
        "APNs, FCM and Web Push carry an address, never a picture",
    ),
    error(
        "unreadable-picture",
        "Carillon reads PNG, JPEG, GIF and WebP of at most 50 million pixels",
    ),
    warning("bad-link", "RFC 3986 §3; the app profile's link-schemes"),
    warning(
        "too-many-buttons",
        "Notification.maxActions in Chromium 156: 2; Android Notification.Builder: 3",
    ),
    warning(
        "buttons-without-category",
        "Apple, Declaring your actionable notification types",
    ),
];

/// Every rule, in the order of the documentation.
pub fn rules() -> &'static [Rule] {
    RULES
}

/// The rule of that id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}
