//! Lines that run from right to left, and what turns them around.

use carillon_campaign::Field;
use carillon_lint::FindingCode;

use crate::bench::Bench;
use crate::{locale, one};

/// The campaign with Arabic words of one body.
fn arabic(body: &str) -> Bench {
    let ftl = format!("a =\n    .title = خصم\n    .body =\n        {body}\n");
    Bench::default()
        .settings("\"fr-FR\"]", "\"fr-FR\", \"ar\"]")
        .file("locales/ar.ftl", Some(ftl.as_bytes()))
}

#[test]
fn an_emoji_in_front_of_arabic_is_found_and_one_behind_it_is_not() {
    let findings = arabic("🎉 خصم اليوم").of("leading-emoji");
    let finding = one(&findings);
    let copy = finding.copy.as_ref().unwrap();
    assert_eq!(
        (copy.field, &copy.locale),
        (Field::Body, &locale("ar")),
        "the composer goes there"
    );
    assert_eq!(finding.platforms.len(), 3, "once, not once a platform");
    assert_eq!(
        finding.place.as_ref().map(|place| place.line),
        Some(4),
        "where it stands"
    );
    assert_eq!(
        arabic("خصم اليوم 🎉").of("leading-emoji"),
        [],
        "behind the words it is fine"
    );
    let english = Bench::default().replace("locales/en-US.ftl", "Free", "🎉 Free");
    assert_eq!(
        english.of("leading-emoji"),
        [],
        "English runs the other way"
    );
}

#[test]
fn a_code_among_arabic_words_is_found_and_on_a_line_of_its_own_it_is_not() {
    let findings = arabic("استخدم SAVE20 الآن").of("code-among-words");
    let FindingCode::CodeAmongWords { field, written } = &one(&findings).code else {
        panic!("another code");
    };
    assert_eq!(
        (*field, written.as_str()),
        (Field::Body, "SAVE20"),
        "which code"
    );
    let place = findings[0].place.as_ref().unwrap();
    assert_eq!((place.line, place.column), (4, 16), "where it stands");
    assert_eq!(
        arabic("استخدم الآن\n        SAVE20").of("code-among-words"),
        [],
        "alone on the last line nothing can change places with it"
    );
    let isolated = arabic("استخدم { $first_name } الآن").settings("\"Amelia\" }", "\"SAVE20\" }");
    assert_eq!(isolated.of("code-among-words"), [], "a value is isolated");
}

#[test]
fn a_line_that_begins_with_the_other_direction_is_found_in_bodies() {
    let findings = arabic("خصم اليوم\n        Juniper تخفض كل شيء").of("mixed-direction");
    let place = one(&findings).place.as_ref().unwrap();
    assert_eq!(place.line, 5, "the second line is the one that turns");
    assert_eq!(
        arabic("تخفض Juniper كل شيء").of("mixed-direction"),
        [],
        "it begins with Arabic"
    );
    assert_eq!(
        arabic("{ $first_name } خصم اليوم").of("mixed-direction"),
        [],
        "a value is isolated and turns nothing"
    );
    let english = Bench::default().replace("locales/en-US.ftl", "Free", "خصم Free");
    assert_eq!(
        one(&english.of("mixed-direction")).locale,
        Some(locale("en-US")),
        "the other way as well"
    );
}
