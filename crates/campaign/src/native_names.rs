//! Languages and regions in their own words, after CLDR's `localeDisplayNames` in each language's own
//! locale, with some regions shorter, as people write them (`US`, `Türkiye`).

use icu_locale::LanguageIdentifier;

/// A language (with its script where that is said), in its own words.
const LANGUAGES: &[(&str, &str)] = &[
    ("af", "Afrikaans"),
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("az", "azərbaycan"),
    ("be", "беларуская"),
    ("bg", "български"),
    ("bn", "বাংলা"),
    ("bs", "bosanski"),
    ("ca", "català"),
    ("cs", "čeština"),
    ("cy", "Cymraeg"),
    ("da", "dansk"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "español"),
    ("et", "eesti"),
    ("eu", "euskara"),
    ("fa", "فارسی"),
    ("fi", "suomi"),
    ("fil", "Filipino"),
    ("fr", "français"),
    ("ga", "Gaeilge"),
    ("gl", "galego"),
    ("gu", "ગુજરાતી"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hr", "hrvatski"),
    ("hu", "magyar"),
    ("hy", "հայերեն"),
    ("id", "Indonesia"),
    ("is", "íslenska"),
    ("it", "italiano"),
    ("ja", "日本語"),
    ("ka", "ქართული"),
    ("kk", "қазақ тілі"),
    ("km", "ខ្មែរ"),
    ("kn", "ಕನ್ನಡ"),
    ("ko", "한국어"),
    ("ky", "кыргызча"),
    ("lo", "ລາວ"),
    ("lt", "lietuvių"),
    ("lv", "latviešu"),
    ("mk", "македонски"),
    ("ml", "മലയാളം"),
    ("mn", "монгол"),
    ("mr", "मराठी"),
    ("ms", "Melayu"),
    ("my", "မြန်မာ"),
    ("nb", "norsk bokmål"),
    ("ne", "नेपाली"),
    ("nl", "Nederlands"),
    ("nn", "norsk nynorsk"),
    ("no", "norsk"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("pl", "polski"),
    ("ps", "پښتو"),
    ("pt", "português"),
    ("ro", "română"),
    ("ru", "русский"),
    ("si", "සිංහල"),
    ("sk", "slovenčina"),
    ("sl", "slovenščina"),
    ("sq", "shqip"),
    ("sr", "српски"),
    ("sr-Latn", "srpski"),
    ("sv", "svenska"),
    ("sw", "Kiswahili"),
    ("ta", "தமிழ்"),
    ("te", "తెలుగు"),
    ("th", "ไทย"),
    ("tr", "Türkçe"),
    ("uk", "українська"),
    ("ur", "اردو"),
    ("uz", "o‘zbek"),
    ("vi", "Tiếng Việt"),
    ("yi", "ייִדיש"),
    ("zh", "中文"),
    ("zh-Hans", "简体中文"),
    ("zh-Hant", "繁體中文"),
    ("zu", "isiZulu"),
];

/// A region in the words of a language.
const REGIONS: &[(&str, &str)] = &[
    ("ar-AE", "الإمارات"),
    ("ar-DZ", "الجزائر"),
    ("ar-EG", "مصر"),
    ("ar-MA", "المغرب"),
    ("ar-SA", "السعودية"),
    ("ca-ES", "Espanya"),
    ("cs-CZ", "Česko"),
    ("da-DK", "Danmark"),
    ("de-AT", "Österreich"),
    ("de-CH", "Schweiz"),
    ("de-DE", "Deutschland"),
    ("el-GR", "Ελλάδα"),
    ("en-AU", "Australia"),
    ("en-CA", "Canada"),
    ("en-GB", "UK"),
    ("en-IE", "Ireland"),
    ("en-IN", "India"),
    ("en-NZ", "New Zealand"),
    ("en-US", "US"),
    ("en-ZA", "South Africa"),
    ("es-419", "Latinoamérica"),
    ("es-AR", "Argentina"),
    ("es-CL", "Chile"),
    ("es-CO", "Colombia"),
    ("es-ES", "España"),
    ("es-MX", "México"),
    ("es-US", "Estados Unidos"),
    ("fa-IR", "ایران"),
    ("fi-FI", "Suomi"),
    ("fr-BE", "Belgique"),
    ("fr-CA", "Canada"),
    ("fr-CH", "Suisse"),
    ("fr-FR", "France"),
    ("he-IL", "ישראל"),
    ("hi-IN", "भारत"),
    ("hu-HU", "Magyarország"),
    ("id-ID", "Indonesia"),
    ("it-CH", "Svizzera"),
    ("it-IT", "Italia"),
    ("ja-JP", "日本"),
    ("ko-KR", "대한민국"),
    ("nb-NO", "Norge"),
    ("nl-BE", "België"),
    ("nl-NL", "Nederland"),
    ("pl-PL", "Polska"),
    ("pt-BR", "Brasil"),
    ("pt-PT", "Portugal"),
    ("ro-RO", "România"),
    ("ru-RU", "Россия"),
    ("sv-SE", "Sverige"),
    ("th-TH", "ไทย"),
    ("tr-TR", "Türkiye"),
    ("uk-UA", "Україна"),
    ("ur-PK", "پاکستان"),
    ("vi-VN", "Việt Nam"),
    ("zh-CN", "中国"),
    ("zh-HK", "香港"),
    ("zh-SG", "新加坡"),
    ("zh-TW", "台灣"),
];

/// `français (France)`; the region's code where its name is not known, nothing where the language is not.
pub(crate) fn native_name(id: &LanguageIdentifier) -> Option<String> {
    let language = id.language.as_str();
    let with_script = id
        .script
        .and_then(|script| find(LANGUAGES, &format!("{language}-{script}")));
    let name = with_script.or_else(|| find(LANGUAGES, language))?;
    // A script that the name does not say must not be lost.
    let script = id
        .script
        .filter(|_| with_script.is_none())
        .map(|script| script.to_string());
    let region = id.region.map(|region| {
        find(REGIONS, &format!("{language}-{region}"))
            .map_or_else(|| region.to_string(), str::to_owned)
    });
    let details: Vec<String> = script.into_iter().chain(region).collect();
    Some(if details.is_empty() {
        name.to_owned()
    } else {
        format!("{name} ({})", details.join(", "))
    })
}

/// A name as lists and menus have it: CLDR asks for a capital there, where a script has them. Georgian's are for
/// whole words only, so nothing beyond Armenian changes.
pub(crate) fn in_a_list(name: &str) -> String {
    let mut letters = name.chars();
    match letters.next() {
        Some(first) if first < '\u{590}' => first.to_uppercase().chain(letters).collect(),
        _ => name.to_owned(),
    }
}

/// The name of a tag.
fn find(table: &'static [(&str, &str)], key: &str) -> Option<&'static str> {
    table
        .binary_search_by(|(tag, _)| (*tag).cmp(key))
        .ok()
        .map(|at| table[at].1)
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGES, REGIONS};

    #[test]
    fn the_tables_are_sorted_so_that_they_can_be_searched() {
        for table in [LANGUAGES, REGIONS] {
            assert!(
                table.is_sorted_by_key(|(tag, _)| *tag),
                "binary search needs the order of the tags"
            );
        }
    }
}
