//! Drafts: what is typed reads back as it was typed, resolves to it, and touches nothing else.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up fails")]

use carillon_campaign::{
    Campaign, CopyPlace, Edit, EditError, Field, Files, Locale, Platform, Request, apply, resolve,
};
use proptest::prelude::*;

const MANIFEST: &str = "
locales = [\"en\"]
[[variables]]
name = \"first_name\"
[[variables]]
name = \"days\"
kind = \"number\"
[[personas]]
id = \"p\"
values = { first_name = \"Amelia\", days = 3 }
";

fn campaign(ftl: &str) -> Campaign {
    let files = [("campaign.toml", MANIFEST), ("locales/en.ftl", ftl)];
    Campaign::read(
        files
            .map(|(path, text)| (path.to_owned(), text.as_bytes().into()))
            .into_iter()
            .collect::<Files>(),
    )
}

fn place(platform: Option<Platform>, field: Field) -> CopyPlace {
    CopyPlace {
        locale: Locale::new("en").unwrap(),
        variant: "a".to_owned(),
        platform,
        field,
    }
}

fn body() -> CopyPlace {
    place(None, Field::Body)
}

fn write(campaign: &mut Campaign, place: &CopyPlace, draft: &str) -> Result<Edit, EditError> {
    apply(
        campaign,
        &Edit::Write {
            place: place.clone(),
            draft: draft.to_owned(),
        },
    )
}

fn ftl(campaign: &Campaign) -> String {
    String::from_utf8(campaign.files()["locales/en.ftl"].to_vec()).unwrap()
}

fn shown(campaign: &Campaign) -> String {
    let locale = Locale::new("en").unwrap();
    let request = Request {
        variant: "a",
        locale: &locale,
        platform: Platform::Web,
        persona: Some("p"),
    };
    resolve(campaign, request).0.body.text
}

/// Writes a draft of the body into a file and compares the file.
#[track_caller]
fn check(before: &str, draft: &str, after: &str) {
    let mut campaign = campaign(before);
    let undo = write(&mut campaign, &body(), draft).unwrap();
    assert_eq!(ftl(&campaign), after, "the file after typing {draft:?}");
    assert_eq!(
        campaign.problems(),
        [],
        "what was typed is no broken Fluent"
    );
    apply(&mut campaign, &undo).unwrap();
    assert_eq!(ftl(&campaign), before, "undo restores the bytes");
}

#[test]
fn one_line_stays_behind_the_equals_sign() {
    check("a =\n    .body = Old\n", "New", "a =\n    .body = New\n");
    check("a =\n  .body=Old  \n", "New", "a =\n  .body=New  \n");
}

#[test]
fn lines_are_indented_below_the_attribute() {
    check(
        "a =\n    .body = Old\n",
        "One\n\nTwo",
        "a =\n    .body =\n        One\n\n        Two\n",
    );
    check(
        "a =\r\n    .body = Old\r\n",
        "One\nTwo",
        "a =\r\n    .body =\r\n        One\r\n        Two\r\n",
    );
}

#[test]
fn the_layout_that_is_there_is_kept() {
    check(
        "a =\n    .body =\n      One\n      Two\n",
        "One\nTree",
        "a =\n    .body =\n      One\n      Tree\n",
    );
    check(
        "a =\n    .body = One\n      Two\n",
        "One\nTree",
        "a =\n    .body = One\n      Tree\n",
    );
    check(
        "a =\n    .body =\n      One\n",
        "Only",
        "a =\n    .body =\n      Only\n",
    );
    check(
        "a =\n    .body =\n      One\n      Two\n",
        "Only",
        "a =\n    .body = Only\n",
    );
}

#[test]
fn a_declared_name_in_braces_becomes_a_variable_and_any_other_brace_is_a_brace() {
    check(
        "a =\n    .body = x\n",
        "Hi { first_name }!",
        "a =\n    .body = Hi { $first_name }!\n",
    );
    check(
        "a =\n    .body = x\n",
        "Hi {first_name}!",
        "a =\n    .body = Hi { $first_name }!\n",
    );
    check(
        "a =\n    .body = x\n",
        "Hi { name }!",
        "a =\n    .body = Hi { \"{\" } name { \"}\" }!\n",
    );
    check(
        "a =\n    .body = x\n",
        "{{x}}",
        "a =\n    .body = { \"{{\" }x{ \"}}\" }\n",
    );
}

#[test]
fn a_default_is_typed_behind_the_name() {
    for typed in [
        "{ first_name, or dear friend }",
        "{first_name,or dear friend}",
    ] {
        check(
            "a =\n    .body = x\n",
            &format!("Hi {typed}!"),
            "a =\n    .body = Hi { DEFAULT($first_name, \"dear friend\") }!\n",
        );
    }
    check(
        "a =\n    .body = x\n",
        "{ first_name, or a \"b\" \\ }",
        "a =\n    .body = { DEFAULT($first_name, \"a \\\"b\\\" \\\\\") }\n",
    );
    for words in [
        "{ first_name, or }",
        "{ first_name, friend }",
        "{ nobody, or x }",
    ] {
        let mut campaign = campaign("a =\n    .body = x\n");
        write(&mut campaign, &body(), words).unwrap();
        let draft = campaign.draft(&body()).unwrap();
        assert_eq!(
            (draft.text.as_str(), draft.tokens.len()),
            (words, 0),
            "words and no token"
        );
    }
}

#[test]
fn a_default_reads_as_it_is_typed_where_it_can_be_and_keeps_its_bytes_where_it_cannot() {
    for (fluent, shown) in [
        (
            "{ DEFAULT($first_name, \"friend\") }",
            "{ first_name, or friend }",
        ),
        ("{DEFAULT($days,0)}", "{ days, or 0 }"),
        ("{ DEFAULT($first_name, \" x\") }", "{ first_name, or x }"),
        (
            "{ DEFAULT($days, 0) } { DEFAULT($days, \"0\") }",
            "{ days, or 0 } { days, or 0 ·2 }",
        ),
    ] {
        let before = format!("a =\n    .body = Hi {fluent}!\n");
        let draft = campaign(&before).draft(&body()).unwrap();
        assert_eq!(draft.text, format!("Hi {shown}!"), "of {fluent}");
        check(
            &before,
            &format!("Oh {shown}!"),
            &before.replace("Hi", "Oh"),
        );
    }
}

#[test]
fn what_fluent_would_take_for_its_own_is_escaped() {
    check(
        "a =\n    .body = x\n",
        "[one] *",
        "a =\n    .body = { \"[\" }one] *\n",
    );
    check(
        "a =\n    .body = x\n",
        "  a  ",
        "a =\n    .body = { \"  \" }a{ \"  \" }\n",
    );
    check(
        "a =\n    .body = x\n",
        "a\n",
        "a =\n    .body =\n        a\n        { \"\" }\n",
    );
    check(
        "a =\n    .body = x\n",
        "# a\n.b = c",
        "a =\n    .body =\n        # a\n        { \".\" }b = c\n",
    );
}

const PLURAL: &str = "a =
    .body = Keep { $days ->
            [one] day
           *[other] { $days } days
        } going, { $first_name }.
";

#[test]
fn a_plural_reads_as_a_short_label_and_stays_as_it_is_written() {
    let campaign = campaign(PLURAL);
    let draft = campaign.draft(&body()).unwrap();
    assert_eq!(
        draft.text, "Keep { days: day | # days } going, { first_name }.",
        "flat and short"
    );
    check(
        PLURAL,
        "Now keep { days: day | # days } up",
        &PLURAL
            .replace("Keep {", "Now keep {")
            .replace(" going, { $first_name }.", " up"),
    );
}

#[test]
fn a_label_can_be_moved_doubled_and_dropped() {
    let mut campaign = campaign(PLURAL);
    write(
        &mut campaign,
        &body(),
        "{ days: day | # days } and { days: day | # days }",
    )
    .unwrap();
    assert_eq!(
        shown(&campaign),
        "3 days and 3 days",
        "each stands for the same placeable"
    );
    write(&mut campaign, &body(), "none").unwrap();
    assert_eq!(shown(&campaign), "none", "and both are gone");
}

#[test]
fn labels_that_would_read_the_same_are_told_apart() {
    let ftl = "a =\n    .body = { NUMBER($days) } { NUMBER($days, minimumFractionDigits: 1) }\n";
    let mut campaign = campaign(ftl);
    let draft = campaign.draft(&body()).unwrap();
    assert_eq!(
        draft.text, "{ NUMBER(days) } { NUMBER(days) ·2 }",
        "the second one says so"
    );
    write(
        &mut campaign,
        &body(),
        "{ NUMBER(days) ·2 }, { NUMBER(days) }",
    )
    .unwrap();
    assert_eq!(
        shown(&campaign),
        "3.0, 3",
        "and can be moved before the first"
    );
}

#[test]
fn an_override_starts_from_the_tokens_of_the_shared_words() {
    let mut campaign = campaign(PLURAL);
    let android = place(Some(Platform::Android), Field::Body);
    write(&mut campaign, &android, "Still { days: day | # days }!").unwrap();
    assert!(ftl(&campaign).ends_with("\na-android =\n    .body = Still { $days ->\n            [one] day\n           *[other] { $days } days\n        }!\n"), "{}", ftl(&campaign));
}

#[test]
fn an_empty_draft_erases_shared_words_and_empties_an_override() {
    check(
        "a =\n    .title = T\n    .body = B\n",
        "",
        "a =\n    .title = T\n",
    );
    check("# x\n\na =\n    .body = B\n", "", "# x\n");
    let mut campaign = campaign("a =\n    .body = B\n");
    write(&mut campaign, &place(Some(Platform::Web), Field::Body), "").unwrap();
    assert_eq!(
        ftl(&campaign),
        "a =\n    .body = B\na-web =\n    .body = { \"\" }\n",
        "explicitly nothing"
    );
    assert_eq!(shown(&campaign), "", "on that platform");
}

#[test]
fn a_new_attribute_stands_in_the_order_of_the_fields() {
    check(
        "a =\n  .title = T\n  .button-1 = B\n",
        "x",
        "a =\n  .title = T\n  .body = x\n  .button-1 = B\n",
    );
    check(
        "a =\n    .button-1 = B\n",
        "x",
        "a =\n    .body = x\n    .button-1 = B\n",
    );
    check(
        "a =\n    .title = T",
        "x",
        "a =\n    .title = T\n    .body = x\n",
    );
    check("", "x", "a =\n    .body = x\n");
    check(
        "# Only a comment\n",
        "x",
        "# Only a comment\n\na =\n    .body = x\n",
    );
}

#[test]
fn a_broken_attribute_is_repaired_by_writing_it() {
    let mut campaign = campaign("a =\n    .title = T\n    .body = { $\n    .button-1 = B\n");
    assert_eq!(
        campaign.problems().len(),
        1,
        "one fault, and the rest is kept"
    );
    assert!(
        campaign.draft(&place(None, Field::Button(1))).is_some(),
        "also what comes after it"
    );
    write(&mut campaign, &body(), "Fine").unwrap();
    assert_eq!(
        ftl(&campaign),
        "a =\n    .title = T\n    .body = Fine\n    .button-1 = B\n",
        "in its place"
    );
}

#[test]
fn a_message_that_cannot_be_read_is_not_written_twice() {
    let mut campaign = campaign("a = {\n\nb = x\n");
    let error = write(&mut campaign, &body(), "x").unwrap_err();
    assert_eq!(
        error,
        EditError::Unreadable {
            file: "locales/en.ftl".to_owned()
        },
        "it would be a duplicate"
    );
}

#[test]
fn words_are_not_written_where_broken_fluent_would_swallow_them() {
    let mut campaign = campaign("z = {");
    let error = write(&mut campaign, &body(), "x").unwrap_err();
    let file = "locales/en.ftl".to_owned();
    assert_eq!(
        error,
        EditError::Unreadable { file },
        "the brace before it is still open"
    );
    assert_eq!(ftl(&campaign), "z = {", "and nothing has changed");
}

#[test]
fn places_in_resolved_words_are_found_in_the_draft() {
    let campaign = campaign(
        "a =\n    .body =\n        Hi { $first_name }, you{ \"’\" }re\n        at { $days ->\n           *[other] { $days } days\n        } now\n",
    );
    let draft = campaign.draft(&body()).unwrap();
    let locale = Locale::new("en").unwrap();
    let request = Request {
        variant: "a",
        locale: &locale,
        platform: Platform::Ios,
        persona: Some("p"),
    };
    let resolved = resolve(&campaign, request).0.body;
    assert_eq!(
        resolved.text, "Hi Amelia, you’re\nat 3 days now",
        "what the person gets"
    );
    for (words, shown) in [
        ("Hi", "Hi"),
        ("you", "you"),
        ("’", "’"),
        ("re", "re"),
        ("at ", "at "),
        (" now", " now"),
        ("elia", "{ first_name }"),
        ("days", "{ days:"),
    ] {
        let offset = draft.offset_of(&resolved, resolved.text.find(words).unwrap());
        assert!(
            draft.text[offset..].starts_with(shown),
            "{words:?} stands at {:?}",
            &draft.text[offset..]
        );
    }
    assert_eq!(
        draft.offset_of(&resolved, resolved.text.len()),
        draft.text.len(),
        "the end is the end"
    );
}

/// Texts full of what Fluent gives a meaning.
fn text() -> impl Strategy<Value = String> {
    let awkward = prop::sample::select(vec![
        "{",
        "}",
        "\"",
        "\\",
        "\n",
        "\r",
        " ",
        "  ",
        "[",
        "*",
        ".",
        "#",
        "=",
        "->",
        "$",
        "\t",
        "\u{0}",
        "\u{7f}",
        "é",
        "👩‍👩‍👧",
        "ل",
        "{ first_name }",
        "{ name }",
        "{ first_name, or friend }",
        "{first_name,or  a}",
        ", or ",
        "[one]",
        "*[other]",
        ".body =",
        "\n\n",
        "\r\n",
        "{ \"",
        "\" }",
        "-term",
        "\u{2028}",
        "\u{feff}",
        "\\u00",
    ]);
    let part = prop_oneof![4 => awkward.prop_map(str::to_owned), 1 => any::<String>()];
    prop::collection::vec(part, 0..12).prop_map(|parts| parts.concat())
}

/// What is typed, with its tokens as they are shown.
fn typed(text: &str) -> String {
    text.replace("{first_name,or  a}", "{ first_name, or a }")
}

/// What is typed, with its values.
fn meant(text: &str) -> String {
    let names = [
        "{ first_name }",
        "{ first_name, or friend }",
        "{first_name,or  a}",
    ];
    names
        .into_iter()
        .fold(text.to_owned(), |text, name| text.replace(name, "Amelia"))
}

/// Files in which the body stands in every layout.
fn file() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "a =\n    .body = Old\n",
        "a =\r\n    .title = T\r\n    .body =\r\n      Old\r\n      and older\r\n    .button-1 = B\r\n\r\nb = x\r\n",
        "\u{feff}# Comment\na =\n .body=Old\n\n\n    .button-1 = B",
        "a =\n    .body = One\n      two\n\n      three\n-term = x\n",
        "a =\n    .body =\n     { $first_name }\n       x\n   y { \"\" }\n",
        "a = value",
        "",
        "## Group\n\nb =\n    .body = x\n# attached\na =\n    .title = { $days ->\n        *[other] x\n      }\n    .button-2 = x   \n",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn any_text_reads_back_resolves_to_itself_and_is_undone(text in text(), file in file()) {
        let before = campaign(file);
        let mut after = before.clone();
        let undo = write(&mut after, &body(), &text).unwrap();
        let draft = after.draft(&body()).map(|draft| draft.text);
        prop_assert_eq!(draft.unwrap_or_default(), typed(&text), "in {:?}", ftl(&after));
        prop_assert_eq!(shown(&after), meant(&text), "in {:?}", ftl(&after));
        prop_assert_eq!(after.problems(), before.problems(), "no problem is new");
        apply(&mut after, &undo).unwrap();
        prop_assert_eq!(after.files(), before.files(), "undo restores the bytes");
    }

    #[test]
    fn a_second_draft_over_the_first_reads_back_too(first in text(), second in text(), file in file()) {
        let before = campaign(file);
        let mut after = before.clone();
        let undo_first = write(&mut after, &body(), &first).unwrap();
        let undo_second = write(&mut after, &body(), &second).unwrap();
        prop_assert_eq!(shown(&after), meant(&second), "in {:?}", ftl(&after));
        apply(&mut after, &undo_second).unwrap();
        apply(&mut after, &undo_first).unwrap();
        prop_assert_eq!(after.files(), before.files(), "undo restores the bytes");
    }

    #[test]
    fn pieces_cover_the_words_and_source_stretches_stand_in_the_file(text in text(), file in file()) {
        let mut after = campaign(file);
        write(&mut after, &body(), &text).unwrap();
        let ftl = ftl(&after);
        let locale = Locale::new("en").unwrap();
        let request = Request { variant: "a", locale: &locale, platform: Platform::Web, persona: Some("p") };
        let resolved = resolve(&after, request).0.body;
        let mut end = 0;
        for piece in &resolved.pieces {
            prop_assert_eq!(piece.range.start, end, "no gap");
            end = piece.range.end;
            if let carillon_campaign::Origin::Source { range } = &piece.origin {
                prop_assert_eq!(&ftl[range.clone()], &resolved.text[piece.range.clone()], "byte for byte");
            }
        }
        prop_assert_eq!(end, resolved.text.len(), "to the end");
        if let Some(draft) = after.draft(&body()) {
            for (shown, start) in &draft.source {
                prop_assert_eq!(&ftl[*start..start + shown.len()], &draft.text[shown.clone()], "byte for byte");
            }
            for offset in (0..=resolved.text.len()).filter(|offset| resolved.text.is_char_boundary(*offset)) {
                prop_assert!(draft.text.is_char_boundary(draft.offset_of(&resolved, offset)), "a place between characters");
            }
        }
    }
}
