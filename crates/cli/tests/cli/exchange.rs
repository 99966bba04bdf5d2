//! Words out to translators and in again, with the built program.

use crate::desk::Desk;

#[test]
fn what_was_exported_imports_unchanged_in_every_format() {
    let desk = Desk::with("streak-saver");
    for format in ["csv", "tsv", "xliff", "xliff-2", "ftl", "json"] {
        let out = format!("{format}/");
        let export = desk.run(&["export", "spring", "--format", format, "--out", &out]);
        assert_eq!(export.code, 0, "{format}: {}", export.err);
        let files: Vec<String> = std::fs::read_dir(desk.path(format))
            .unwrap()
            .map(|entry| entry.unwrap().path().display().to_string())
            .collect();
        assert!(!files.is_empty(), "{format} wrote something");
        let mut arguments = vec!["import", "spring"];
        arguments.extend(files.iter().map(String::as_str));
        let import = desk.run(&arguments);
        assert_eq!(
            (import.code, import.out.as_str()),
            (0, ""),
            "{format}: {}",
            import.err
        );
    }
}

#[test]
fn a_good_cell_is_taken_and_a_bad_one_told() {
    let desk = Desk::with("streak-saver");
    desk.write(
        "back.csv",
        "key,fr-FR,it\na.title,Encore !,Ancora!\na.body,Ouvert { $x,\nz.title,x,\n",
    );
    let dry = desk.run(&["import", "spring", "back.csv", "--dry-run"]);
    assert_eq!(dry.code, 1, "something is wrong: {}{}", dry.out, dry.err);
    assert!(
        dry.out.contains("+  fr-FR"),
        "the good cell would be taken: {}",
        dry.out
    );
    assert!(
        dry.out.contains("back.csv:3:"),
        "the bad one has its line: {}",
        dry.out
    );
    assert!(
        dry.err.contains("z.title"),
        "an unknown field is named: {}",
        dry.err
    );
    assert!(
        dry.err.contains("it"),
        "and the locale the campaign lacks: {}",
        dry.err
    );
    let read = |file: &str| std::fs::read_to_string(desk.path(file)).unwrap_or_default();
    assert!(
        !read("spring/locales/fr-FR.ftl").contains("Encore"),
        "a dry run writes nothing"
    );

    desk.run(&["import", "spring", "back.csv"]);
    assert!(
        read("spring/locales/fr-FR.ftl").contains("Encore"),
        "it is written"
    );
    assert!(
        !read("spring/locales/fr-FR.ftl").contains("Ouvert"),
        "the bad one is not"
    );
    desk.run(&["import", "spring", "back.csv", "--locale", "it"]);
    assert!(
        read("spring/locales/it.ftl").contains("Ancora"),
        "a locale that is asked for is added"
    );
}
