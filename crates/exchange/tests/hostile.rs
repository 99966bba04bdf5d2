//! Files from outside, of any kind: a list of what is wrong and where, never a panic, and the rest of the file is read.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up fails")]

use carillon_campaign::{Campaign, Files, FluentFault, Locale, apply};
use carillon_exchange::{ComplaintCode, Fault, Incoming, Review, Verdict, limits, review};
use proptest::prelude::*;

const SOURCE: &str = "a =\n    .title = Hello { $name }\n    .body = Come back\n";
const FRENCH: &str = "a =\n    .title = Bonjour { $name }\n";

fn campaign() -> Campaign {
    let manifest =
        "locales = [\"en\", \"fr\"]\n[[variables]]\nname = \"name\"\n[[variants]]\nid = \"a\"\n";
    let files: Files = [
        ("campaign.toml", manifest),
        ("locales/en.ftl", SOURCE),
        ("locales/fr.ftl", FRENCH),
    ]
    .map(|(path, text)| (path.to_owned(), text.as_bytes().into()))
    .into();
    Campaign::read(files)
}

fn reviewed(name: &str, bytes: &[u8]) -> Review {
    let file = Incoming {
        name,
        bytes,
        locale: None,
    };
    review(&campaign(), &[file])
}

/// The verdicts of the entries, and the complaints with their lines.
fn check(name: &str, text: &str, verdicts: &[&str], complaints: &[(&str, u32)]) -> Review {
    let review = reviewed(name, text.as_bytes());
    let found: Vec<&str> = review
        .entries
        .iter()
        .map(|entry| entry.verdict.id())
        .collect();
    assert_eq!(
        found, verdicts,
        "{text:?}: every cell has its verdict: {:?}",
        review.complaints
    );
    let found: Vec<(&str, u32)> = review
        .complaints
        .iter()
        .map(|complaint| (complaint.code.id(), complaint.at.line))
        .collect();
    assert_eq!(found, complaints, "{text:?}: every complaint has its line");
    review
}

#[test]
fn each_cell_has_its_own_verdict() {
    let text = "key,en,fr,de\n\
        a.title,Hello { $name },Salut { $name },Hallo { $name }\n\
        a.body,Come back,Reviens,\n\
        a.subtitle,,,\n\
        z.title,x,y,z\n";
    let review = check(
        "",
        text,
        &["unchanged", "unchanged", "overwrites", "new", "new"],
        &[("unknown-key", 5)],
    );
    assert_eq!(
        review.taken_by_default().into_iter().collect::<Vec<_>>(),
        [2, 3],
        "German is only offered"
    );
    assert!(review.groups[2].is_absent, "the campaign has no German");
    assert_eq!(
        review.groups[1].empty, 1,
        "an empty cell leaves alone what is there"
    );
}

#[test]
fn a_translation_of_older_words_says_both() {
    let review = check(
        "",
        "key;en;fr\na.body;Come home;Rentre\n",
        &["source", "stale"],
        &[],
    );
    let Verdict::Stale { from, source } = &review.entries[1].verdict else {
        unreachable!("it is stale")
    };
    assert_eq!(from.to_fluent(), "Come home", "what it was made from");
    assert_eq!(
        source.as_ref().unwrap().to_fluent(),
        "Come back",
        "what the source says"
    );
    let mut campaign = campaign();
    let edit = review.edit(&[1].into()).unwrap();
    apply(&mut campaign, &edit).unwrap();
    let place = &review.entries[1].place;
    assert_eq!(
        campaign.translation(place).status,
        carillon_campaign::TranslationStatus::Stale {
            from: from.as_ref().clone()
        },
        "taken all the same, it stays stale"
    );
}

#[test]
fn one_bad_cell_spoils_no_other() {
    let review = check(
        "",
        "key\tfr\na.title\tSalut { $nom }\na.body\t\"Viens\n{ $name\"\na.subtitle\tOui\n",
        &["overwrites", "unreadable", "new"],
        &[],
    );
    let faults: Vec<&str> = review.entries[0].faults.iter().map(Fault::id).collect();
    assert_eq!(
        faults,
        ["unknown-variable", "missing-variable"],
        "both are told"
    );
    let Fault::Pattern { fault, at } = &review.entries[1].faults[0] else {
        unreachable!("an open brace is a pattern's fault")
    };
    assert_eq!(*fault, FluentFault::OpenBrace, "what");
    assert_eq!(at.line, 4, "and where in the file");
    assert_eq!(
        review.taken_by_default().into_iter().collect::<Vec<_>>(),
        [2],
        "the good one is taken"
    );
}

#[test]
fn the_same_field_twice_is_told_and_the_first_counts() {
    let review = check("", "key,fr\na.body,Un\na.body,Deux\n", &["new", "new"], &[]);
    assert!(
        matches!(&review.entries[1].faults[..], [Fault::Duplicate { first }] if first.line == 2),
        "where the first one stands"
    );
    assert_eq!(
        review.taken_by_default().into_iter().collect::<Vec<_>>(),
        [0],
        "nobody chose the second"
    );
}

#[test]
fn a_table_that_says_too_little_says_what_is_missing() {
    check("", "fr,de\nx,y\n", &[], &[("no-keys", 1)]);
    check("", "key,notes\na.title,x\n", &[], &[("no-locales", 1)]);
    check(
        "",
        "key,Français,fr\na.body,x,Oui\n",
        &["new"],
        &[("unknown-column", 1)],
    );
    check(
        "",
        "key,fr,fr\na.body,Oui,Non\n",
        &["new"],
        &[("second-column", 1)],
    );
    check("", "key,fr\na.body,Oui,Non\n", &["new"], &[("long-row", 2)]);
    check("", "key,fr\na.body,\"Oui\n", &["new"], &[("open-quote", 2)]);
    check("x.csv", "", &[], &[("empty", 1)]);
}

#[test]
fn bytes_that_are_no_text_are_told_and_the_rest_is_read() {
    let review = reviewed("", b"key,fr\na.title,Salut \xFF { $name }\na.body,Oui\n");
    let verdicts: Vec<&str> = review
        .entries
        .iter()
        .map(|entry| entry.verdict.id())
        .collect();
    assert_eq!(verdicts, ["unreadable", "new"], "the other row is good");
    assert_eq!(
        review.complaints[0].code,
        ComplaintCode::NotUtf8 { count: 1 },
        "and the file says so"
    );
    assert_eq!(
        reviewed("x.xlsx", b"PK\x03\x04\0\0").complaints[0].code,
        ComplaintCode::NotText,
        "a zip"
    );
}

#[test]
fn entities_and_deep_nests_are_not_followed() {
    let bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n<xliff version=\"1.2\"/>";
    check("x.xlf", bomb, &[], &[("entities", 2)]);
    check(
        "x.xlf",
        "<xliff version=\"1.2\">&b;</xliff>",
        &[],
        &[("entities", 1)],
    );
    let deep = format!("<xliff version=\"1.2\">{}", "<g>".repeat(100_000));
    check("x.xlf", &deep, &[], &[("too-deep", 1)]);
    check("x.json", &"[".repeat(100_000), &[], &[("broken", 1)]);
    let deep = format!("key,fr\na.body,{}\n", "{ ".repeat(20_000));
    check("", &deep, &["unreadable"], &[]);
}

#[test]
fn what_is_too_large_is_bounded() {
    let wide = format!("key{}\na.body,Oui\n", ",fr".repeat(10_000));
    let review = reviewed("", wide.as_bytes());
    assert_eq!(
        review.complaints[0].code,
        ComplaintCode::TooManyColumns {
            count: 10_001,
            most: limits::MOST_COLUMNS
        },
        "said first"
    );
    assert_eq!(
        review.complaints.len(),
        limits::MOST_COMPLAINTS,
        "complaints are bounded"
    );
    assert_eq!(review.entries.len(), 1, "the first column is read");
    let large = vec![b'x'; limits::MOST_BYTES + 1];
    assert!(
        matches!(
            reviewed("", &large).complaints[0].code,
            ComplaintCode::TooLarge { .. }
        ),
        "not read at all"
    );
    let long = format!(
        "key,fr\na.body,{}\na.title,Oui\n",
        "x".repeat(limits::MOST_CELL_BYTES + 1)
    );
    check("", &long, &["unreadable", "overwrites"], &[]);
}

#[test]
fn an_unbalanced_document_is_read_as_far_as_it_goes() {
    let text = "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"fr\"><body>\n\
        <trans-unit id=\"a.body\"><source>Come back</source><target>Reviens</target></trans-unit>\n\
        <trans-unit id=\"a.title\"></body>";
    check("x.xlf", text, &["new"], &[("broken", 3)]);
}

#[test]
fn a_broken_fluent_file_gives_what_it_has() {
    let review = check(
        "fr.ftl",
        "a =\n    .title = Salut { $name\n    .body = Oui\nb = Deux\n",
        &["new"],
        &[("broken-fluent", 2), ("no-field", 4)],
    );
    assert_eq!(review.entries[0].at.line, 3, "where the words stand");
}

#[test]
fn brazes_own_template_needs_nothing_to_be_whole() {
    let text = "Variant 1,,\n,Translation tags,fr-FR,fr\n\
        title,Hello {{${name}}},,Salut {{${name}}}\n\
        body,Come back,Reviens,Reviens {{ foo | upcase }}\n\
        extra,x,y,z\n";
    let review = check(
        "v1.csv",
        text,
        &["unchanged", "unchanged", "overwrites", "unreadable", "new"],
        &[("unknown-key", 5)],
    );
    assert!(
        review.groups[2].is_absent,
        "fr-FR is another locale than fr: it is offered"
    );
}

#[test]
fn a_target_that_only_repeats_the_source_is_no_translation() {
    let text = "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"fr\"><body>\
        <trans-unit id=\"a.body\"><source>Come back</source><target state=\"new\">Come back</target></trans-unit>\
        <trans-unit id=\"a.title\"><source>Hello <x id=\"1\" equiv-text=\"{ $name }\"/></source>\
        <target>Salut <x id=\"1\"/></target></trans-unit></body></file></xliff>";
    let review = check("x.xlf", text, &["overwrites"], &[]);
    assert_eq!(
        review.entries[0].comes.as_ref().unwrap().to_fluent(),
        "Salut { $name }",
        "a code stands for what it stands for in the source"
    );
}

proptest! {
    #[test]
    fn no_bytes_are_too_odd(bytes in prop::collection::vec(any::<u8>(), 0..200), name in "[a-z]{0,2}\\.(csv|tsv|xlf|json|ftl)") {
        reviewed(&name, &bytes);
    }

    #[test]
    fn no_text_is_too_odd(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "<xliff version=\"2.1\" trgLang=\"fr\">", "<unit id=\"a.body\">", "<segment>", "<source>", "</source>", "<target>",
            "</target>", "<ph id=\"1\" dataRef=\"d\"/>", "<data id=\"d\">", "</data>", "</unit>", "&#x1F600;", "&amp;",
            "{\"fields\":", "{\"a.body\":", "{\"fr\":", "\"x\"", "}", "key,fr\n", "a.body,", "\"", "\n", "{ $n ->", "[one]",
            ",Translation tags,fr\n", "body,x,", "{{${name}}}", "a =\n .body = ", "é", "[", ":", ",",
        ]), 0..20),
    ) {
        let review = reviewed("", pieces.concat().as_bytes());
        let all = (0..review.entries.len()).collect();
        if let Some(edit) = review.edit(&all) {
            let locale = Locale::new("fr").unwrap();
            let mut campaign = campaign();
            apply(&mut campaign, &edit).unwrap();
            prop_assert!(campaign.manifest().locales.contains(&locale), "what is offered can be applied");
        }
    }
}
