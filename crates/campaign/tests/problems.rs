//! Problems: what is wrong has a code and a place, and the rest is kept.

use carillon_campaign::{Campaign, CopyPlace, Field, Files, Locale, ProblemCode, Purpose};

const GOOD: &str = "locales = [\"en\"]\n[[variables]]\nname = \"days\"\n";

fn campaign(files: &[(&str, &[u8])]) -> Campaign {
    Campaign::read(
        files
            .iter()
            .map(|(path, bytes)| ((*path).to_owned(), (*bytes).into()))
            .collect::<Files>(),
    )
}

/// Reads files and compares each problem as `file:line:column text code`.
#[track_caller]
fn check(files: &[(&str, &[u8])], expected: &[&str]) {
    let campaign = campaign(files);
    let found: Vec<String> = campaign
        .problems()
        .iter()
        .map(|problem| {
            let code = format!("{:?}", problem.code);
            let Some(place) = &problem.place else {
                return code;
            };
            let bytes = &campaign.files()[&place.file][place.start..place.end];
            format!(
                "{}:{}:{} `{}` {code}",
                place.file,
                place.line,
                place.column,
                String::from_utf8_lossy(bytes)
            )
        })
        .collect();
    assert_eq!(found, expected, "what is wrong, and where");
}

#[track_caller]
fn check_copy(ftl: &str, expected: &[&str]) {
    check(
        &[
            ("campaign.toml", GOOD.as_bytes()),
            ("locales/en.ftl", ftl.as_bytes()),
        ],
        expected,
    );
}

#[track_caller]
fn check_manifest(toml: &str, expected: &[&str]) {
    check(
        &[("campaign.toml", toml.as_bytes()), ("locales/en.ftl", b"")],
        expected,
    );
}

#[test]
fn no_manifest_is_a_problem_and_the_copy_tells_the_rest() {
    let files: &[(&str, &[u8])] = &[
        ("locales/fr.ftl", b""),
        (
            "locales/en-GB.ftl",
            b"b =\n .title = x\nb-ios =\n .title = y\nc = $x",
        ),
        ("locales/not a tag.ftl", b""),
    ];
    check(files, &["NoManifest"]);
    let campaign = campaign(files);
    let manifest = campaign.manifest();
    let tags: Vec<&str> = manifest.locales.iter().map(Locale::as_str).collect();
    assert_eq!(tags, ["en-GB", "fr"], "English is the likeliest source");
    let ids: Vec<&str> = manifest
        .variants
        .iter()
        .map(|variant| variant.id.as_str())
        .collect();
    assert_eq!(ids, ["b", "c"], "an override is no variant");
}

#[test]
fn a_broken_manifest_says_where() {
    check_manifest(
        "name = \"x\"\nlocales = [\"en\"\n",
        &["campaign.toml:2:16 `` BrokenToml { detail: \"unclosed array, expected `]`\" }"],
    );
    check(
        &[("campaign.toml", b"name = \"\xff\"")],
        &["campaign.toml:1:9 `` NotUtf8"],
    );
}

#[test]
fn a_value_that_means_nothing_becomes_the_usual_one() {
    check_manifest(
        "format = \"one\"\npurpose = 'spam'\nlocales = [\"en\", 7]\nplatforms = [\"ios\", \"fax\"]\nios = 3\n[android]\nhigh-priority = \"yes\"\ntime-to-live = -1\n",
        &[
            "campaign.toml:3:18 `7` BadSetting { key: \"locales\", value: \"7\", expected: \"\\\"text\\\"\" }",
            "campaign.toml:1:10 `\"one\"` BadSetting { key: \"format\", value: \"\\\"one\\\"\", expected: \"0 … 4294967295\" }",
            "campaign.toml:2:11 `'spam'` BadSetting { key: \"purpose\", value: \"'spam'\", expected: \"\\\"promotional\\\" | \\\"transactional\\\"\" }",
            "campaign.toml:4:21 `\"fax\"` BadSetting { key: \"platforms\", value: \"\\\"fax\\\"\", expected: \"\\\"ios\\\" | \\\"android\\\" | \\\"web\\\"\" }",
            "campaign.toml:5:7 `3` BadSetting { key: \"ios\", value: \"3\", expected: \"[ios]\" }",
            "campaign.toml:7:17 `\"yes\"` BadSetting { key: \"android.high-priority\", value: \"\\\"yes\\\"\", expected: \"true | false\" }",
            "campaign.toml:8:16 `-1` BadSetting { key: \"android.time-to-live\", value: \"-1\", expected: \"0 … 4294967295\" }",
        ],
    );
    let campaign = campaign(&[("campaign.toml", b"purpose = 'spam'\nname = 'kept'")]);
    assert_eq!(
        (
            campaign.manifest().purpose,
            campaign.manifest().name.as_str()
        ),
        (Purpose::Promotional, "kept"),
        "and the rest is kept"
    );
}

#[test]
fn locales_must_be_tags_with_files() {
    check_manifest(
        "locales = [\"en\", \"fr_\", \"fr-ca\"]\n",
        &[
            "campaign.toml:1:18 `\"fr_\"` BadLocale { tag: \"fr_\" }",
            "campaign.toml:1:25 `\"fr-ca\"` NoLocaleFile { locale: \"fr-CA\" }",
        ],
    );
}

#[test]
fn a_locale_is_the_same_however_its_file_is_written() {
    check(
        &[
            ("campaign.toml", b"locales = [\"EN-us\"]"),
            ("locales/en-us.ftl", b"a = x"),
        ],
        &[],
    );
}

#[test]
fn media_must_be_in_the_folder() {
    check(
        &[
            (
                "campaign.toml",
                b"locales = ['en']\n[[variants]]\nid = 'a'\npicture.file = \"media/hero.png\"\n",
            ),
            ("app.toml", b"icon = 'media/icon.png'\naccent = 'red'"),
            ("locales/en.ftl", b""),
        ],
        &[
            "campaign.toml:4:16 `\"media/hero.png\"` NoMedia { path: \"media/hero.png\" }",
            "app.toml:2:10 `'red'` BadSetting { key: \"accent\", value: \"'red'\", expected: \"\\\"#rrggbb\\\"\" }",
            "app.toml:1:9 `media/icon.png` NoMedia { path: \"media/icon.png\" }",
        ],
    );
}

#[test]
fn names_in_the_copy_must_be_known() {
    check_copy(
        "a =\n    .title = é { $day } { $days }\n    .body = { b.title } { b } { -brand } { a.nope } { SHOUTING($days) }\nb =\n    .title = x\n",
        &[
            "locales/en.ftl:2:19 `day` UnknownVariable { name: \"day\" }",
            "locales/en.ftl:3:27 `b` UnknownReference { id: \"b\" }",
            "locales/en.ftl:3:33 `-brand` UnknownReference { id: \"-brand\" }",
            "locales/en.ftl:3:44 `a.nope` UnknownReference { id: \"a.nope\" }",
            "locales/en.ftl:3:55 `SHOUTING` UnknownFunction { name: \"SHOUTING\" }",
        ],
    );
}

#[test]
fn a_term_takes_its_variables_from_the_reference() {
    check_copy(
        "-days = { $count ->\n   *[other] { $count } days\n }\na =\n    .title = { -days(count: 3) }\n",
        &[],
    );
}

#[test]
fn circles_are_found_where_they_close() {
    check_copy(
        "a = { b }\nb = { c } { d }\nc = { a }\nd = { d.x }\n    .x = { d.x }\n",
        &[
            "locales/en.ftl:3:7 `a` Cycle { id: \"a\" }",
            "locales/en.ftl:5:12 `d.x` Cycle { id: \"d.x\" }",
        ],
    );
}

#[test]
fn what_is_there_twice_is_a_problem_and_the_first_counts() {
    check_copy(
        "a =\n    .title = One\n    .title = Two\na =\n    .title = Three\n",
        &[
            "locales/en.ftl:3:6 `title` Duplicate { id: \"a.title\" }",
            "locales/en.ftl:4:1 `a` Duplicate { id: \"a\" }",
        ],
    );
}

#[test]
fn broken_fluent_is_one_problem_per_place_and_the_rest_is_kept() {
    check_copy(
        "a =\n    .title = { $days\n    .body = fine\n    .button-1 =\n    .button-2 = a } b\nb =\n\nc = kept\n!!!\n",
        &[
            "locales/en.ftl:2:21 `` BrokenFluent { fault: OpenBrace }",
            "locales/en.ftl:4:16 `` BrokenFluent { fault: NoWords }",
            "locales/en.ftl:5:19 `}` BrokenFluent { fault: CloseBrace }",
            "locales/en.ftl:6:1 `b` BrokenFluent { fault: NoWords }",
            "locales/en.ftl:9:1 `!` BrokenFluent { fault: NoMessage }",
        ],
    );
}

#[test]
fn an_attribute_of_no_message_is_one_problem() {
    check_copy(
        "a = x\n# comment\n    .title = é\n    .body = é\n",
        &["locales/en.ftl:3:1 ` ` BrokenFluent { fault: NoMessage }"],
    );
}

#[test]
fn a_byte_that_is_no_text_spoils_only_itself() {
    let ftl = b"a =\n    .title = caf\xe9\n    .body = fine\n";
    check(
        &[("campaign.toml", GOOD.as_bytes()), ("locales/en.ftl", ftl)],
        &["locales/en.ftl:2:17 `\u{fffd}` NotUtf8"],
    );
    let campaign = campaign(&[("campaign.toml", GOOD.as_bytes()), ("locales/en.ftl", ftl)]);
    let place = CopyPlace {
        locale: Locale::new("en").unwrap(),
        variant: "a".to_owned(),
        platform: None,
        field: Field::Body,
    };
    assert_eq!(
        campaign.draft(&place).unwrap().text,
        "fine",
        "the rest is kept"
    );
}

#[test]
fn a_byte_order_mark_is_no_column() {
    check_manifest(
        "\u{feff}name = 1\nlocales = ['en']",
        &[
            "campaign.toml:1:8 `1` BadSetting { key: \"name\", value: \"1\", expected: \"\\\"text\\\"\" }",
        ],
    );
    check_copy(
        "\u{feff}a = { $x }\n",
        &["locales/en.ftl:1:8 `x` UnknownVariable { name: \"x\" }"],
    );
}

#[test]
fn nesting_without_end_is_refused_before_it_exhausts_the_stack() {
    for deep in [
        "{".repeat(100_000),
        "{ A(".repeat(100_000),
        "{ A(\n".repeat(100_000),
        "{ $a ->\n*[x] ".repeat(100_000),
        "\n{".repeat(100_000),
    ] {
        let ftl = format!("a =\n    .title = {deep}\nb =\n    .title = fine\n");
        let campaign = campaign(&[
            ("campaign.toml", GOOD.as_bytes()),
            ("locales/en.ftl", ftl.as_bytes()),
        ]);
        assert!(
            campaign
                .problems()
                .iter()
                .any(|problem| matches!(problem.code, ProblemCode::BrokenFluent { .. })),
            "it is broken"
        );
        let place = CopyPlace {
            locale: Locale::new("en").unwrap(),
            variant: "b".to_owned(),
            platform: None,
            field: Field::Title,
        };
        assert!(campaign.draft(&place).is_some(), "the next message is kept");
    }
}

#[test]
fn an_escape_cut_short_by_a_wide_letter_is_broken_and_no_panic() {
    check_copy(
        "a =\n    .title = { \"\\u00é\" }\n    .body = \\u00é\n",
        &["locales/en.ftl:2:21 `é` BrokenFluent { fault: Escape }"],
    );
}

#[test]
fn a_locale_file_that_nobody_reads_is_told() {
    check(
        &[
            ("campaign.toml", b"locales = ['en']"),
            ("locales/EN.ftl", b"a = other words"),
            ("locales/de.ftl", b"a = vergessen"),
            ("locales/deutsch!.ftl", b"a = vergessen"),
            ("locales/en.ftl", b"a = words"),
            ("locales/notes.txt", b"no words"),
        ],
        &[
            "locales/EN.ftl:1:1 `` SecondLocaleFile { read: \"locales/en.ftl\" }",
            "locales/de.ftl:1:1 `` UnlistedLocale { locale: \"de\" }",
            "locales/deutsch!.ftl:1:1 `` BadLocale { tag: \"deutsch!\" }",
        ],
    );
}
