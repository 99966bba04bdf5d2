//! A campaign as oddly written as people write them, for the tests of edits.

use carillon_campaign::{Campaign, Files, Locale};

/// A manifest as people write them: comments, odd spaces, both kinds of tables, unknown keys.
pub(crate) const ODD: &str = r#"# Top comment
format   = 1
name = 'Streak'   # literal string
owner = "growth team"

source-locale = "en-US"
locales = [
  "en-US", # source
  "fr-FR",
  "ar"     # no comma
]
platforms = ["ios","web"]
surfaces=[ ]

[ios]
# why
sound = "default"
x-unknown = { a = 1 }

[[personas]]
id = "amelia"
name = "Amelia"
[personas.values]
first_name = "Amelia" # her name
days = 3

[[variants]]
id = "a"   # first
on-tap = "x://a"
[variants.picture]
file = "media/hero.png"

[[variants.buttons]]
link = "x://1"

# second
[[variants]]
id = "b"
buttons = [ { link = "x://b" }, ]

[[personas]]
id = "omar"
values = {first_name="عمر"}

[android]
high-priority = true
[custom.team]
kept = true
"#;

/// The source words, with an override, a term, and no line end at the end.
pub(crate) const EN: &str = "# Copy\n\na =\n    .title = T { $first_name }\n    .body = B\n    .button-1 = One\n    .button-2 = Two\na-ios =\n    .button-2 = Zwei\n\n-brand = Lumen\n\nb =\n    .title = { -brand }";
/// French words with a byte order mark, carriage returns and a wide layout.
pub(crate) const FR: &str = "\u{feff}a =\r\n  .title = { $days ->\r\n     [one] un\r\n    *[other] { $days }\r\n  }\r\n\r\n  .button-2 = Deux\r\n";
/// An app profile with carriage returns.
pub(crate) const APP: &str = "# App\r\nname = \"Lumen\"\r\naccent = \"#112233\" # brand\r\n";

/// The manifest's path.
pub(crate) const MANIFEST: &str = "campaign.toml";

/// The folder with this manifest.
pub(crate) fn files(manifest: &str) -> Files {
    let texts = [
        ("campaign.toml", manifest),
        ("app.toml", APP),
        ("locales/en-US.ftl", EN),
        ("locales/fr-FR.ftl", FR),
        ("media/hero.png", "png"),
    ];
    texts
        .map(|(path, text)| (path.to_owned(), text.as_bytes().into()))
        .into_iter()
        .collect()
}

/// The campaign with the odd manifest.
pub(crate) fn odd() -> Campaign {
    Campaign::read(files(ODD))
}

/// A file of a campaign.
pub(crate) fn text(campaign: &Campaign, path: &str) -> String {
    String::from_utf8(campaign.files()[path].to_vec()).unwrap()
}

/// A locale.
pub(crate) fn locale(tag: &str) -> Locale {
    Locale::new(tag).unwrap()
}
