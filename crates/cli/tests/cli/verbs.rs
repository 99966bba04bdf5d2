//! The way from a starter to pictures and bytes, with the built program.

use crate::desk::Desk;

#[test]
fn a_starter_becomes_a_campaign_and_is_checked_fitted_proofed_and_encoded() {
    let desk = Desk::with("streak-saver");
    let check = desk.run(&["check", "spring"]);
    assert_eq!(
        check.code, 0,
        "no starter has errors: {}{}",
        check.out, check.err
    );

    let fit = desk.run(&["fit", "spring", "--format", "json"]);
    let lines = fit.json();
    let lines = lines.as_array().unwrap();
    assert!(
        lines.len() >= 4 * 3 * 2,
        "four locales, three surfaces, title and body at least"
    );
    let is_words = |line: &&serde_json::Value| line["shown"] == true && line["field"] != "picture";
    let shown = || lines.iter().filter(is_words);
    assert!(shown().count() >= 4 * 3 * 2, "what is shown is measured");
    assert!(
        shown().all(|line| line["lines"].as_u64() > Some(0)),
        "and takes at least a line"
    );

    let proof = desk.run(&["proof", "spring", "--out", "proof/", "--scale", "1"]);
    assert_eq!(proof.code, 0, "{}", proof.err);
    let report: serde_json::Value =
        serde_json::from_slice(&std::fs::read(desk.path("proof/proof.json")).unwrap()).unwrap();
    let cells = report["cells"].as_array().unwrap();
    assert_eq!(cells.len(), 12, "a cell for each locale and surface");
    for cell in cells {
        let file = desk.path("proof").join(cell["file"].as_str().unwrap());
        let png = std::fs::read(&file).unwrap();
        assert!(
            png.starts_with(b"\x89PNG\r\n\x1a\n"),
            "{} is a picture",
            file.display()
        );
        assert_eq!(
            u64::from(u32::from_be_bytes(png[16..20].try_into().unwrap())),
            cell["width"],
            "as proof.json says"
        );
    }

    let payload = desk.run(&[
        "payload",
        "spring",
        "--platform",
        "ios",
        "--locale",
        "fr-fr",
    ]);
    assert!(
        payload.out.starts_with("POST /3/device/"),
        "the request as it stands on the wire: {}",
        payload.out
    );
    let body = payload.out.split_once("\n\n").unwrap().1;
    let body: serde_json::Value = serde_json::from_str(body).unwrap();
    assert!(
        body["aps"]["alert"]["title"]
            .as_str()
            .is_some_and(|title| !title.is_empty()),
        "the French words: {body}"
    );
}

#[test]
fn the_copy_for_braze_is_json_and_what_is_lost_is_said_beside_it() {
    let desk = Desk::with("streak-saver");
    let braze = |more: &[&str]| {
        let asked = [&["payload", "spring", "--provider", "braze"], more].concat();
        desk.run(&asked)
    };
    let liquid = braze(&["--platform", "android"]);
    let copy = liquid.json();
    let title = copy[0]["messages"]["android_push"]["title"]
        .as_str()
        .unwrap();
    assert!(
        title.starts_with("{% if ${language} == 'fr' %}Ta série"),
        "all locales in one text: {title}"
    );
    assert_eq!(
        liquid.code, 0,
        "Android has every field but the subtitle: {}",
        liquid.err
    );
    let tags = braze(&["--platform", "ios", "--as", "translation-tags"]);
    let copy = tags.json();
    assert_eq!(
        copy[0]["messages"]["apple_push"]["alert"]["title"],
        "{% translation title %}Your streak ends at midnight{% endtranslation %}",
        "the source in its tag"
    );
    assert_eq!(
        copy[0]["translations"][0]["id"], "title",
        "and a row for the others"
    );
    assert_eq!(tags.code, 1, "iOS has no field for the subtitle");
    assert!(tags.err.contains("Subtitle"), "which is said: {}", tags.err);
    let template = desk.run(&[
        "export",
        "spring",
        "--format",
        "braze-csv",
        "--out",
        "template.csv",
    ]);
    assert_eq!(template.code, 1, "a choice stays Fluent: {}", template.err);
    let template = std::fs::read_to_string(desk.path("template.csv")).unwrap();
    for row in copy[0]["translations"].as_array().unwrap() {
        let id = row["id"].as_str().unwrap();
        assert!(
            template
                .lines()
                .any(|line| line.starts_with(&format!("{id},"))),
            "the template to upload has a row for the tag {id}: {template}"
        );
    }
}

#[test]
fn two_proofs_of_one_campaign_are_the_same_bytes() {
    let desk = Desk::with("welcome");
    let first = "--surface=iphone-16/lock/collapsed";
    for out in ["one/", "two/"] {
        assert_eq!(
            desk.run(&[
                "proof", "spring", "--out", out, first, "--locale", "fr-FR", "--scale", "1"
            ])
            .code,
            0,
            "it draws"
        );
    }
    let name = "fr-FR_iphone-16_lock_collapsed.png";
    let read = |folder: &str| std::fs::read(desk.path(folder).join(name)).unwrap();
    assert_eq!(
        read("one"),
        read("two"),
        "no clock and no chance is in a picture"
    );
}

#[test]
fn dark_and_light_are_different_pictures() {
    let desk = Desk::with("welcome");
    let hash = |appearance: &str| {
        let out = format!("{appearance}/");
        let run = desk.run(&[
            "proof",
            "spring",
            "--out",
            &out,
            "--appearance",
            appearance,
            "--locale",
            "fr-FR",
            "--scale=1",
        ]);
        assert_eq!(run.code, 0, "{}", run.err);
        let text = std::fs::read_to_string(desk.path(&out).join("proof.json")).unwrap();
        let report: serde_json::Value = serde_json::from_str(&text).unwrap();
        report["cells"][0]["hash"].clone()
    };
    assert_ne!(
        hash("light"),
        hash("dark"),
        "the option is drawn, not only taken"
    );
}

#[test]
fn a_contact_sheet_is_one_picture_of_all_cells() {
    let desk = Desk::with("streak-saver");
    let sheet = desk.run(&["proof", "spring", "--out", "sheet.png", "--scale", "1"]);
    assert_eq!(sheet.code, 0, "{}", sheet.err);
    let png = std::fs::read(desk.path("sheet.png")).unwrap();
    let side = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    assert!(
        side(16) > 1_000,
        "three surfaces side by side: {} pixels",
        side(16)
    );
    assert!(
        side(20) > 400,
        "four locales one below the other: {} pixels",
        side(20)
    );
}

#[test]
fn a_cut_makes_fit_exit_with_one_and_quotes_what_is_hidden() {
    let desk = Desk::with("blank");
    desk.write(
        "spring/locales/en-US.ftl",
        "a =\n    .title = Sale\n    .body = Your basket is still waiting. Order before midnight and delivery is on us.\n",
    );
    let fit = desk.run(&["fit", "spring", "--surface", "pixel-9/heads-up/collapsed"]);
    assert_eq!(fit.code, 1, "something to look at: {}", fit.out);
    assert!(
        fit.out.contains("delivery is on us."),
        "the hidden words: {}",
        fit.out
    );
    let whole = desk.run(&["fit", "spring", "--surface", "pixel-9/heads-up/expanded"]);
    assert_eq!(whole.code, 0, "expanded it shows: {}", whole.out);
}

#[test]
fn check_fails_from_the_severity_that_is_denied() {
    let desk = Desk::with("blank");
    desk.write("spring/locales/en-US.ftl", "a =\n    .title = Sale\n");
    assert_eq!(
        desk.run(&["check", "spring"]).code,
        0,
        "a missing body is a warning"
    );
    let denied = desk.run(&["check", "spring", "--deny", "warning"]);
    assert_eq!(denied.code, 1, "now it counts");
    assert!(
        denied.out.starts_with("no-body"),
        "the rule's id comes first: {}",
        denied.out
    );
    assert!(
        denied.err.contains("1 warning"),
        "the sum goes to stderr: {}",
        denied.err
    );
}

#[cfg(unix)]
#[test]
fn a_reader_who_leaves_early_does_not_change_the_verdict() {
    let desk = Desk::with("blank");
    for arguments in [["check", "spring"], ["fit", "spring"]] {
        let whole = desk.run(&arguments).code;
        let mut child = desk
            .command(&arguments)
            .stdout(std::process::Stdio::piped())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        assert_eq!(
            child.wait().unwrap().code(),
            Some(whole),
            "{arguments:?}: `| head -1` makes no campaign clean"
        );
    }
}

#[test]
fn findings_are_json_and_sarif_for_programs() {
    let desk = Desk::with("blank");
    desk.write(
        "spring/locales/en-US.ftl",
        "a =\n    .title = Sale\n    .body = { $nobody }\n",
    );
    let json = desk.run(&["check", "spring", "--format", "json"]).json();
    let finding = &json["findings"][0];
    assert_eq!(
        finding["rule"], "unknown-variable",
        "the worst is first: {json}"
    );
    assert_eq!(finding["place"]["line"], 3, "with its place");
    assert!(
        finding["source"]
            .as_str()
            .is_some_and(|source| !source.is_empty()),
        "and the rule's source"
    );
    let sarif = desk.run(&["check", "spring", "--format", "sarif"]).json();
    let result = &sarif["runs"][0]["results"][0];
    assert_eq!(
        result["locations"][0]["physicalLocation"]["region"]["startLine"], 3,
        "where code hosts show it"
    );
    let rules = sarif["runs"][0]["tool"]["driver"]["rules"]
        .as_array()
        .unwrap();
    assert!(
        rules.iter().any(|rule| rule["id"] == result["ruleId"]),
        "a result names a rule of the document"
    );
}

#[test]
fn sizes_are_a_table_and_a_payload_over_the_limit_fails() {
    let desk = Desk::with("streak-saver");
    let sizes = desk.run(&["payload", "spring", "--size", "--format", "json"]);
    assert_eq!(sizes.code, 0, "the starter is short enough: {}", sizes.out);
    assert_eq!(
        sizes.json().as_array().unwrap().len(),
        12,
        "four locales, three platforms"
    );
    desk.replace(
        "spring/locales/ja.ftl",
        ".title = ",
        &format!(".title = {}", "あ".repeat(1500)),
    );
    let large = desk.run(&["payload", "spring", "--size"]);
    assert_eq!(
        large.code, 1,
        "4,500 bytes of title are too many: {}",
        large.out
    );
}

#[test]
fn an_archive_is_a_campaign_too() {
    let desk = Desk::new();
    assert_eq!(
        desk.run(&["new", "welcome", "welcome.carillon"]).code,
        0,
        "made as a file"
    );
    let check = desk.run(&["check", "welcome.carillon"]);
    assert_eq!(check.code, 0, "and read as one: {}{}", check.out, check.err);
}

#[test]
fn lists_have_the_id_first() {
    let desk = Desk::new();
    assert!(
        desk.run(&["surfaces"])
            .out
            .starts_with("iphone-16/lock/collapsed  "),
        "an id a line"
    );
    assert!(
        desk.run(&["rules"]).out.starts_with("no-manifest  "),
        "an id a line"
    );
    let starters = desk.run(&["new", "--list"]).out;
    let ids: Vec<&str> = starters
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert_eq!(
        ids,
        ["streak-saver", "welcome", "blank"],
        "what `new` takes"
    );
}

#[test]
fn the_language_is_the_systems_or_the_one_asked_for() {
    let desk = Desk::new();
    let asked = desk.run(&["check", "nowhere", "--language", "fr"]);
    assert!(
        asked.err.contains("n’est pas là"),
        "asked for: {}",
        asked.err
    );
    let system = desk
        .command(&["check", "nowhere"])
        .env("LANG", "fr_FR.UTF-8")
        .output()
        .unwrap();
    assert!(
        String::from_utf8_lossy(&system.stderr).contains("n’est pas là"),
        "the system's"
    );
}

#[test]
fn the_help_of_every_verb_shows_an_example() {
    let desk = Desk::new();
    for verb in [
        "new", "check", "fit", "proof", "payload", "surfaces", "rules", "sandbox",
    ] {
        let help = desk.run(&[verb, "--help"]);
        assert_eq!(help.code, 0, "{verb}");
        assert!(
            help.out.contains(&format!("Example:\n  carillon {verb}")),
            "{verb}: {}",
            help.out
        );
    }
}

#[test]
fn what_a_browser_ignores_is_told() {
    let desk = Desk::with("streak-saver");
    let told = |surface: &str| {
        desk.run(&["fit", "spring", "--surface", surface, "--locale", "en-US"])
            .out
    };
    let row = |text: &str, field: &str| {
        let found = text
            .lines()
            .find(|line| line.contains(field))
            .map(str::to_owned);
        found.unwrap_or_default()
    };
    assert!(
        row(&told("firefox-macos/banner/collapsed"), "picture").contains("not shown"),
        "no browser on macOS shows a large picture"
    );
    assert!(
        !row(&told("chrome-windows-11/toast/default"), "picture").contains("not shown"),
        "Chrome on Windows does"
    );
    assert!(
        row(&told("firefox-windows-11/toast/default"), "button-1").contains("not shown"),
        "Firefox passes no buttons"
    );
}

#[test]
fn a_proof_may_show_the_device_around_the_card() {
    let desk = Desk::with("welcome");
    let side = |framing: &str| {
        let run = desk.run(&[
            "proof",
            "spring",
            "--out",
            "one/",
            "--surface",
            "iphone-16/lock/collapsed",
            "--locale",
            "en-GB",
            "--scale",
            "1",
            "--framing",
            framing,
        ]);
        assert_eq!(run.code, 0, "{framing}: {}", run.err);
        let report = std::fs::read(desk.path("one/proof.json")).unwrap();
        let report: serde_json::Value = serde_json::from_slice(&report).unwrap();
        assert_eq!(
            report["framing"], framing,
            "the report says how it was drawn"
        );
        report["cells"][0]["height"].as_u64().unwrap()
    };
    let (card, screen, device) = (side("card"), side("screen"), side("device"));
    assert!(
        card < screen && screen < device,
        "{card}, {screen} and {device} pixels high"
    );
    assert_eq!(screen, 852, "the screen of an iPhone 16 in points");
}

#[test]
fn a_worst_case_and_a_pseudo_locale_are_drawn_like_any_other_and_written_nowhere() {
    let desk = Desk::with("streak-saver");
    let before = desk.run(&["check", "spring"]).out;
    let fit = |words: &[&str]| {
        let run = desk.run(&[&["fit", "spring"], words].concat());
        assert_ne!(run.code, 2, "{words:?}: {}", run.err);
        run.out
    };
    let usual = fit(&["--locale", "en-US"]);
    for persona in ["worst-longest", "worst-empty", "worst-rtl", "worst-emoji"] {
        let told = fit(&["--locale", "en-US", "--persona", persona]);
        assert!(told.contains("title"), "{persona} has a title: {told}");
    }
    assert!(
        fit(&["--locale", "en-xa"]).contains("en-XA"),
        "in any case of letters"
    );
    assert_ne!(
        fit(&["--locale", "ar-XB"]),
        usual,
        "it says its own name at least"
    );
    let proof = desk.run(&[
        "proof", "spring", "--out", "pseudo/", "--locale", "en-XA", "--locale", "ar-XB", "--scale",
        "1",
    ]);
    assert_eq!(proof.code, 0, "{}", proof.err);
    assert_eq!(
        desk.run(&["check", "spring"]).out,
        before,
        "nothing was written"
    );
    assert!(
        !desk.path("spring/locales/en-XA.ftl").exists(),
        "no file is made"
    );
}
