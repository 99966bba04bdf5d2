//! Opening, editing, saving, closing, and what is never lost.

use carillon_ipc::{Bound, Close, Failure, Journal, Open, Opening, Save, SessionId, Start};

use super::{Page, english, put, title};

fn save(
    page: &Page,
    session: &SessionId,
    path: Option<String>,
    overwrite: bool,
) -> Result<carillon_ipc::Opened, Failure> {
    page.call(Save {
        session: session.clone(),
        path,
        overwrite,
    })
}

#[test]
fn a_starter_opens_as_a_copy_without_a_folder() {
    let page = Page::new();
    let opened = page.starter("streak-saver");
    assert_eq!(
        (opened.path.clone(), opened.unsaved, opened.read_only),
        (None, false, false),
        "nothing to lose yet"
    );
    assert_eq!(opened.last_edit, 0, "the first edit is number 1");
    assert!(
        page.files(&opened).contains_key("media/hero.png"),
        "pictures come with it"
    );
}

#[test]
fn edits_are_saved_by_the_shells_own_copy() {
    let page = Page::new();
    let opened = page.starter("streak-saver");
    page.write(&opened, 1, "Ends tonight");
    let path = page.path("mine");
    let saved = save(&page, &opened.session, Some(path.clone()), false).unwrap();
    assert_eq!(
        (saved.path.as_deref(), saved.unsaved, saved.last_edit),
        (Some(path.as_str()), false, 1),
        "it is there"
    );
    assert!(
        english(&page.files(&saved)).contains("Ends tonight"),
        "what the page reads back"
    );
    let on_disk = std::fs::read_to_string(page.home.path().join("mine/locales/en-US.ftl")).unwrap();
    assert!(on_disk.contains("Ends tonight"), "what a colleague opens");
    page.write(&opened, 2, "Ends now");
    save(&page, &opened.session, None, false).unwrap();
    let recents = page.call(Start {}).unwrap().recents;
    assert_eq!(
        (recents.len(), recents[0].path.as_str(), recents[0].locales),
        (1, path.as_str(), 4),
        "remembered"
    );
}

#[test]
fn a_killed_apps_work_is_offered_and_comes_back() {
    let page = Page::new();
    let opened = page.starter("streak-saver");
    page.write(&opened, 1, "Half done");
    let page = page.again();
    let lost = page.call(Start {}).unwrap().lost;
    assert_eq!(
        (lost.len(), lost[0].edits, lost[0].path.clone()),
        (1, 1, None),
        "one piece of work"
    );
    let again = page
        .call(Open {
            opening: Opening::Lost {
                session: lost[0].session.clone(),
            },
        })
        .unwrap();
    assert!(again.unsaved, "it is in no folder");
    assert_eq!(again.last_edit, 1, "the page counts on");
    assert!(
        english(&page.files(&again)).contains("Half done"),
        "the work is there"
    );
    page.write(&again, 2, "Done");
    save(&page, &again.session, Some(page.path("done")), false).unwrap();
    assert!(
        page.again().call(Start {}).unwrap().lost.is_empty(),
        "saved work is not lost"
    );
}

#[test]
fn a_page_loaded_anew_finds_its_work_again() {
    let page = Page::new();
    let opened = page.starter("blank");
    page.write(&opened, 1, "Kept");
    page.shell.forget_sessions();
    assert_eq!(
        page.call(Start {}).unwrap().lost.len(),
        1,
        "the old page's campaign is offered"
    );
}

#[test]
fn closing_keeps_unsaved_work_unless_it_is_thrown_away() {
    let page = Page::new();
    let lost = || page.call(Start {}).unwrap().lost;
    let opened = page.starter("blank");
    page.write(&opened, 1, "Later");
    page.call(Close {
        session: opened.session.clone(),
        discard: false,
    })
    .unwrap();
    assert_eq!(lost().len(), 1, "offered back");
    page.call(Close {
        session: lost()[0].session.clone(),
        discard: true,
    })
    .unwrap();
    assert!(lost().is_empty(), "thrown away without opening it");
    let opened = page.starter("blank");
    page.write(&opened, 1, "Never");
    page.call(Close {
        session: opened.session.clone(),
        discard: true,
    })
    .unwrap();
    assert!(lost().is_empty(), "thrown away");
    let gone = page.call(Journal {
        session: opened.session,
        first: 2,
        edits: vec![title("x")],
    });
    assert!(
        matches!(gone, Err(Failure::NotFound { .. })),
        "a closed campaign takes no edits: {gone:?}"
    );
}

#[test]
fn a_gap_in_the_numbers_is_a_bug_and_changes_nothing() {
    let page = Page::new();
    let opened = page.starter("blank");
    let before = page.files(&opened);
    let failure = page.call(Journal {
        session: opened.session.clone(),
        first: 2,
        edits: vec![title("x")],
    });
    assert!(
        matches!(failure, Err(Failure::Bug { .. })),
        "edit 1 is missing: {failure:?}"
    );
    assert_eq!(page.files(&opened), before, "untouched");
    page.write(&opened, 1, "x");
}

#[test]
fn a_file_somebody_else_changed_is_asked_about() {
    let page = Page::new();
    let opened = page.starter("blank");
    let folder = page.path("mine");
    let saved = save(&page, &opened.session, Some(folder.clone()), false).unwrap();
    page.write(&opened, saved.last_edit + 1, "Mine");
    let english = page.home.path().join("mine/locales/en-US.ftl");
    std::fs::write(&english, "a =\n    .title = Theirs\n").unwrap();
    let failure = save(&page, &opened.session, None, false).unwrap_err();
    assert!(
        matches!(&failure, Failure::ChangedOnDisk { path } if path.ends_with("en-US.ftl")),
        "which: {failure:?}"
    );
    assert_eq!(
        std::fs::read_to_string(&english).unwrap(),
        "a =\n    .title = Theirs\n",
        "theirs stands"
    );
    save(&page, &opened.session, None, true).unwrap();
    assert!(
        std::fs::read_to_string(&english).unwrap().contains("Mine"),
        "the person said so"
    );
}

#[test]
fn a_campaign_of_a_newer_carillon_is_shown_but_not_written() {
    let page = Page::new();
    let opened = page.starter("blank");
    let folder = page.path("newer");
    save(&page, &opened.session, Some(folder.clone()), false).unwrap();
    let manifest = page.home.path().join("newer/campaign.toml");
    let text = std::fs::read_to_string(&manifest)
        .unwrap()
        .replace("format = 1", "format = 99");
    std::fs::write(&manifest, &text).unwrap();
    let newer = page
        .call(Open {
            opening: Opening::Path {
                path: folder.clone(),
            },
        })
        .unwrap();
    assert!(newer.read_only, "the page says so");
    let failure = save(&page, &newer.session, None, true).unwrap_err();
    assert_eq!(
        failure,
        Failure::ReadOnly { path: folder },
        "it would lose what we do not know"
    );
    assert_eq!(
        std::fs::read_to_string(&manifest).unwrap(),
        text,
        "untouched"
    );
}

#[test]
fn what_cannot_be_opened_says_why() {
    let page = Page::new();
    let open = |path: String| {
        page.call(Open {
            opening: Opening::Path { path },
        })
        .unwrap_err()
    };
    let nowhere = page.path("nowhere");
    assert_eq!(
        open(nowhere.clone()),
        Failure::NotFound { path: nowhere },
        "not there"
    );
    std::fs::create_dir(page.path("empty")).unwrap();
    let empty = page.path("empty");
    assert_eq!(
        open(empty.clone()),
        Failure::NotACampaign { path: empty },
        "nothing in it"
    );
    let broken = page.path("broken.carillon");
    std::fs::write(&broken, "PK").unwrap();
    assert!(
        matches!(open(broken), Failure::Damaged { .. }),
        "not the disk's trouble: another copy helps"
    );
}

#[test]
fn too_much_in_a_campaign_says_what_there_is_too_much_of() {
    let page = Page::new();
    let folder = page.home.path().join("crowded");
    std::fs::create_dir_all(folder.join("media")).unwrap();
    std::fs::write(folder.join("campaign.toml"), "").unwrap();
    for number in 0..=2_000 {
        std::fs::write(folder.join(format!("media/{number}.png")), "").unwrap();
    }
    let path = page.path("crowded");
    let opening = Opening::Path { path };
    let failure = page.call(Open { opening }).unwrap_err();
    assert!(
        matches!(
            failure,
            Failure::TooLarge {
                what: Bound::Files { most: 2_000 },
                ..
            }
        ),
        "and how much there may be: {failure:?}"
    );
}

#[test]
fn work_that_another_carillon_has_open_is_not_called_a_disk_failure() {
    let page = Page::new();
    let opened = page.starter("blank");
    page.write(&opened, 1, "Mine");
    // A page of another instance that still lists what was lost.
    let opening = Opening::Lost {
        session: opened.session.clone(),
    };
    let failure = page.call(Open { opening }).unwrap_err();
    assert!(
        matches!(failure, Failure::InUse { .. }),
        "where to go on: {failure:?}"
    );
}

#[test]
fn a_name_that_leads_out_of_the_folder_is_never_written() {
    let page = Page::new();
    let opened = page.starter("blank");
    let edits = vec![put("media/../../evil.txt", b"x")];
    let journaled = page.call(Journal {
        session: opened.session.clone(),
        first: 1,
        edits,
    });
    if journaled.is_ok() {
        let failure = save(&page, &opened.session, Some(page.path("a/b")), true).unwrap_err();
        assert!(
            matches!(failure, Failure::Bug { .. }),
            "no page of ours asks for that: {failure:?}"
        );
    }
    assert!(
        !page.home.path().join("evil.txt").exists()
            && !page.home.path().join("a/evil.txt").exists(),
        "nowhere"
    );
}

#[test]
fn what_the_journal_cannot_take_can_still_be_saved_elsewhere() {
    let page = Page::new();
    let opened = page.starter("blank");
    // Root writes everywhere, so a file stands where the journals' folder would be.
    let journals = page.home.path().join("carillon/journals");
    std::fs::write(&journals, "in the way").unwrap();
    let journal = |first: u64, titles: &[&str]| {
        page.call(Journal {
            session: opened.session.clone(),
            first,
            edits: titles.iter().map(|draft| title(draft)).collect(),
        })
    };
    assert!(
        matches!(journal(1, &["One"]), Err(Failure::Disk { .. })),
        "told that it is not kept"
    );
    assert!(
        journal(1, &["One", "Two"]).is_err(),
        "sent again with what came later"
    );
    let folder = page.path("rescued");
    let saved = save(&page, &opened.session, Some(folder.clone()), false).unwrap();
    assert!(!saved.unsaved, "everything is in the folder");
    let english = std::fs::read_to_string(format!("{folder}/locales/en-US.ftl")).unwrap();
    assert!(english.contains("Two"), "the last word is in it: {english}");

    journal(1, &["One", "Two"]).unwrap();
    std::fs::remove_file(&journals).unwrap();
    journal(3, &["Three"]).unwrap();
    assert!(
        journal(3, &["Three"]).is_err(),
        "what was acknowledged is not taken twice"
    );
    let page = page.again();
    let lost = page.call(Start {}).unwrap().lost;
    assert_eq!(lost[0].edits, 1, "only what is not in the folder");
    let session = lost[0].session.clone();
    let found = page
        .call(Open {
            opening: Opening::Lost { session },
        })
        .unwrap();
    assert!(
        english_of(&page, &found).contains("Three"),
        "and it comes back"
    );
}

#[test]
fn edits_refused_for_a_while_come_back_in_order_after_a_kill() {
    let page = Page::new();
    let opened = page.starter("blank");
    let journals = page.home.path().join("carillon/journals");
    std::fs::write(&journals, "in the way").unwrap();
    let journal = |first: u64, edits: Vec<carillon_campaign::Edit>| {
        page.call(Journal {
            session: opened.session.clone(),
            first,
            edits,
        })
    };
    journal(1, vec![put("media/a.png", b"1")]).unwrap_err();
    std::fs::remove_file(&journals).unwrap();
    journal(1, vec![put("media/a.png", b"1"), put("media/b.png", b"2")]).unwrap();
    journal(3, vec![put("media/c.png", b"3")]).unwrap();
    let before = page.files(&opened);
    let page = page.again();
    let session = page.call(Start {}).unwrap().lost[0].session.clone();
    let found = page
        .call(Open {
            opening: Opening::Lost { session },
        })
        .unwrap();
    assert_eq!(page.files(&found), before, "each once, none left out");
    assert_eq!(found.last_edit, 3, "and numbers go on");
}

/// The English file's text of an open campaign.
fn english_of(page: &Page, opened: &carillon_ipc::Opened) -> String {
    english(&page.files(opened))
}
