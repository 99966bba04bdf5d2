//! A large campaign: two hundred locales, eight variants, every field of every one written. What the speeds of many
//! languages are measured on.

use carillon_campaign::Files;

/// Locales of the large campaign, the source first: those that platforms offer, by language and region.
pub const LOCALES: [&str; 200] = [
    "en-US",
    "en-GB",
    "en-AU",
    "en-CA",
    "en-IN",
    "en-IE",
    "en-NZ",
    "en-ZA",
    "en-SG",
    "en-NG",
    "fr-FR",
    "fr-CA",
    "fr-BE",
    "fr-CH",
    "fr-MA",
    "fr-SN",
    "fr-CI",
    "fr-TN",
    "fr-LU",
    "fr-CM",
    "de-DE",
    "de-AT",
    "de-CH",
    "de-LI",
    "de-LU",
    "de-BE",
    "es-ES",
    "es-MX",
    "es-AR",
    "es-CO",
    "es-CL",
    "es-PE",
    "es-VE",
    "es-EC",
    "es-GT",
    "es-CU",
    "es-BO",
    "es-DO",
    "es-HN",
    "es-PY",
    "es-SV",
    "es-NI",
    "es-CR",
    "es-PR",
    "es-PA",
    "es-UY",
    "es-US",
    "pt-BR",
    "pt-PT",
    "pt-AO",
    "pt-MZ",
    "it-IT",
    "it-CH",
    "nl-NL",
    "nl-BE",
    "sv-SE",
    "sv-FI",
    "nb-NO",
    "nn-NO",
    "da-DK",
    "fi-FI",
    "is-IS",
    "pl-PL",
    "cs-CZ",
    "sk-SK",
    "hu-HU",
    "ro-RO",
    "ro-MD",
    "bg-BG",
    "hr-HR",
    "sr-RS",
    "sr-Latn-RS",
    "bs-BA",
    "sl-SI",
    "mk-MK",
    "sq-AL",
    "el-GR",
    "el-CY",
    "tr-TR",
    "tr-CY",
    "az-AZ",
    "kk-KZ",
    "uz-UZ",
    "ky-KG",
    "tg-TJ",
    "tk-TM",
    "mn-MN",
    "ru-RU",
    "ru-KZ",
    "ru-BY",
    "uk-UA",
    "be-BY",
    "lt-LT",
    "lv-LV",
    "et-EE",
    "ka-GE",
    "hy-AM",
    "ar-SA",
    "ar-EG",
    "ar-AE",
    "ar-MA",
    "ar-DZ",
    "ar-TN",
    "ar-LB",
    "ar-JO",
    "ar-IQ",
    "ar-KW",
    "ar-QA",
    "ar-OM",
    "ar-BH",
    "ar-LY",
    "ar-SD",
    "ar-YE",
    "ar-SY",
    "he-IL",
    "fa-IR",
    "fa-AF",
    "ur-PK",
    "ur-IN",
    "ps-AF",
    "hi-IN",
    "bn-BD",
    "bn-IN",
    "pa-IN",
    "gu-IN",
    "mr-IN",
    "ta-IN",
    "ta-LK",
    "ta-SG",
    "te-IN",
    "kn-IN",
    "ml-IN",
    "or-IN",
    "as-IN",
    "ne-NP",
    "si-LK",
    "th-TH",
    "lo-LA",
    "km-KH",
    "my-MM",
    "vi-VN",
    "id-ID",
    "ms-MY",
    "ms-SG",
    "fil-PH",
    "jv-ID",
    "su-ID",
    "ja-JP",
    "ko-KR",
    "zh-Hans-CN",
    "zh-Hans-SG",
    "zh-Hant-TW",
    "zh-Hant-HK",
    "zh-Hant-MO",
    "sw-KE",
    "sw-TZ",
    "am-ET",
    "om-ET",
    "so-SO",
    "ha-NG",
    "yo-NG",
    "ig-NG",
    "zu-ZA",
    "xh-ZA",
    "af-ZA",
    "af-NA",
    "st-ZA",
    "tn-BW",
    "rw-RW",
    "lg-UG",
    "sn-ZW",
    "ny-MW",
    "mg-MG",
    "wo-SN",
    "ln-CD",
    "ca-ES",
    "eu-ES",
    "gl-ES",
    "cy-GB",
    "ga-IE",
    "gd-GB",
    "mt-MT",
    "lb-LU",
    "fo-FO",
    "br-FR",
    "co-FR",
    "fy-NL",
    "oc-FR",
    "rm-CH",
    "fur-IT",
    "sc-IT",
    "haw-US",
    "mi-NZ",
    "sm-WS",
    "to-TO",
    "ht-HT",
    "qu-PE",
    "en-KE",
    "en-GH",
    "en-PH",
];

/// Variants of the large campaign.
pub const VARIANTS: usize = 8;

/// Words in a script: the locales (by language) that are written in it, a title, and a body's two parts around a number.
struct Words {
    languages: &'static [&'static str],
    title: &'static str,
    body: (&'static str, &'static str),
}

/// For each of these scripts its own; all others get the Latin ones at the end.
const WORDS: [Words; 7] = [
    Words {
        languages: &["ar", "fa", "ur", "ps"],
        title: "سلسلتك تنتهي عند منتصف الليل",
        body: (
            "جولة واحدة قبل منتصف الليل تكفي للحفاظ على سلسلتك:",
            "يوم. والتلميح الأول هدية منا.",
        ),
    },
    Words {
        languages: &["he"],
        title: "הרצף שלך נגמר בחצות",
        body: (
            "סיבוב אחד לפני חצות יספיק כדי לשמור על הרצף שלך:",
            "ימים. הרמז הראשון עלינו.",
        ),
    },
    Words {
        languages: &["ru", "uk", "be", "bg", "mk", "kk", "ky", "tg", "mn"],
        title: "Серия закончится в полночь",
        body: (
            "Одной партии до полуночи хватит, чтобы сохранить серию:",
            "дней. Первая подсказка за наш счёт.",
        ),
    },
    Words {
        languages: &["hi", "mr", "ne"],
        title: "आपकी श्रृंखला आधी रात को ख़त्म होगी",
        body: (
            "आधी रात से पहले एक खेल आपकी श्रृंखला बचा लेगा:",
            "दिन। पहला संकेत हमारी ओर से।",
        ),
    },
    Words {
        languages: &["ja"],
        title: "連続記録は今夜0時で途切れます",
        body: (
            "日付が変わる前に一回だけ遊べば、連続記録は",
            "日のまま続きます。最初のヒントは無料です。",
        ),
    },
    Words {
        languages: &["zh"],
        title: "您的连胜将在午夜结束",
        body: ("午夜前玩一局即可保住连胜：", "天。首个提示免费赠送。"),
    },
    Words {
        languages: &[],
        title: "Your streak ends at midnight",
        body: (
            "One game before midnight is enough to keep your streak of",
            "days going. Your first hint is on us.",
        ),
    },
];

/// A campaign of the first `locales` of [`LOCALES`] and [`VARIANTS`] variants, proofed on one surface a platform.
pub fn campaign(locales: usize) -> Files {
    let tags = &LOCALES[..locales.min(LOCALES.len())];
    let copies = tags
        .iter()
        .map(|tag| (format!("locales/{tag}.ftl"), copy(tag).into_bytes().into()));
    copies
        .chain([
            (
                "campaign.toml".to_owned(),
                manifest(tags).into_bytes().into(),
            ),
            (
                "app.toml".to_owned(),
                b"name = \"Lumen\"\n".as_slice().into(),
            ),
        ])
        .collect()
}

fn manifest(tags: &[&str]) -> String {
    let variants = (1..=VARIANTS)
        .map(|number| format!("[[variants]]\nid = \"v{number}\"\nbuttons = [{{}}]\n"));
    format!(
        "format = 1\nname = \"Two hundred languages\"\nsource-locale = \"en-US\"\nlocales = {tags:?}\n\
         platforms = [\"ios\", \"android\", \"web\"]\n\
         surfaces = [\"iphone-16/lock/collapsed\", \"pixel-9/heads-up/collapsed\", \"chrome-windows-11/toast/default\"]\n\
         [[variables]]\nname = \"streak\"\nkind = \"number\"\n\
         [[personas]]\nid = \"amelia\"\nname = \"Amelia\"\nvalues = {{ streak = 12 }}\n{}",
        variants.collect::<String>()
    )
}

/// A locale's file. A number makes each variant's words its own.
fn copy(tag: &str) -> String {
    let language = tag.split('-').next().unwrap_or(tag);
    let own = WORDS
        .iter()
        .find(|words| words.languages.contains(&language));
    let words = own.unwrap_or(&WORDS[WORDS.len() - 1]);
    let (before, after) = words.body;
    let title = words.title;
    let variant = |number| {
        format!(
            "v{number} =\n    .title = {number} {title}\n    .subtitle = {title}\n    .body = {before} {{ $streak ->\n        \
             [one] {{ $streak }} {number}\n       *[other] {{ $streak }}\n    }} {after}\n    .button-1 = {title}\n\n"
        )
    };
    (1..=VARIANTS).map(variant).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use carillon_campaign::Campaign;

    #[test]
    fn nothing_is_wrong_with_it_and_all_of_it_is_there() {
        let campaign = Campaign::read(campaign(LOCALES.len()));
        assert_eq!(
            campaign.problems(),
            [],
            "a broken campaign would be measured too kindly"
        );
        assert_eq!(
            campaign.manifest().locales.len(),
            200,
            "no tag is there twice"
        );
        assert_eq!(
            campaign.manifest().variants.len(),
            VARIANTS,
            "as many as asked for"
        );
    }
}
