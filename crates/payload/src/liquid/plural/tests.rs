//! Every language's conditions beside ICU4X's own judgement.

use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};

use super::*;

/// Languages of every set of rules that CLDR 48 has for cardinals or ordinals, and some regions.
const LOCALES: [&str; 74] = [
    "af", "ak", "am", "ar", "as", "az", "be", "blo", "bn", "br", "ca", "ceb", "cs", "cy", "da",
    "de", "dsb", "en", "en-GB", "es", "es-MX", "fa", "ff", "fil", "fr", "fr-CA", "ga", "gd", "gu",
    "gv", "he", "hi", "hr", "hu", "hy", "is", "it", "ja", "ka", "kk", "ko", "ksh", "kw", "lag",
    "lld", "lt", "lv", "mk", "mo", "mr", "mt", "ne", "nl", "or", "pl", "pt", "pt-PT", "ro", "ru",
    "sc", "scn", "se", "shi", "si", "sk", "sl", "sq", "sv", "tk", "tzm", "uk", "vec", "vi",
    "zh-Hant",
];

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// 0 to 1000, and numbers around the powers of ten.
fn numbers() -> impl Iterator<Item = u64> {
    let big = [
        10_000,
        100_000,
        1_000_000,
        10_000_000,
        1_000_000_000,
        1_000_000_000_000_u64,
    ];
    (0..=1000).chain(
        big.into_iter()
            .flat_map(|big| [0, 1, 2, 3, 5, 11, 12, 21, 40, 80, 101, 1000].map(|more| big + more)),
    )
}

#[test]
fn the_conditions_of_every_language_give_icus_category() {
    let kinds = [
        (Kind::Cardinal, PluralRuleType::Cardinal),
        (Kind::Ordinal, PluralRuleType::Ordinal),
    ];
    for tag in LOCALES {
        let locale = Locale::new(tag).expect("a tag");
        for (kind, theirs) in kinds {
            let rules = rules(&locale, kind, 0);
            let icu = icu_locale::Locale::try_from_str(tag).expect("a tag");
            let judge = PluralRules::try_new((&icu).into(), theirs.into()).expect("compiled data");
            for number in numbers() {
                let holding: Vec<&str> = rules
                    .iter()
                    .filter(|(_, condition)| condition.holds(number))
                    .map(|(category, _)| *category)
                    .collect();
                let ours = holding.first().copied().unwrap_or("other");
                assert_eq!(
                    ours,
                    name(judge.category_for(number)),
                    "{number} in {tag}, {kind:?}"
                );
                assert!(
                    holding.len() < 2,
                    "{number} in {tag} is {holding:?}: they exclude each other"
                );
            }
        }
    }
}

#[test]
fn zeros_after_the_point_count() {
    let english = Locale::new("en").expect("a tag");
    assert_eq!(rules(&english, Kind::Cardinal, 1), [], "1.0 days");
    let one = rules(&english, Kind::Cardinal, 0);
    assert_eq!(
        one,
        [(
            "one",
            Condition(vec![vec![Test {
                modulus: None,
                operator: Operator::Equal,
                value: 1
            }]])
        )],
        "i = 1 and v = 0, where v is known to be 0"
    );
}
