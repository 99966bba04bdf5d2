//! The journal: what survives a kill, a full disk and a damaged file.

use std::cell::Cell;

use carillon_campaign::{Bytes, Campaign, FileEdit, apply};
use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::disk::tests::{Killed, Small};
use crate::{Home, Overwrite};

/// A small campaign.
fn base() -> Files {
    let manifest =
        "format = 1\nname = \"Streak\"\nsource-locale = \"en-US\"\nlocales = [\"en-US\"]\n";
    Files::from([
        ("campaign.toml".to_owned(), manifest.as_bytes().into()),
        (
            "locales/en-US.ftl".to_owned(),
            b"a =\n    .title = Hello\n".as_slice().into(),
        ),
    ])
}

/// Puts a file into the campaign.
fn put(file: &str, bytes: &[u8]) -> Edit {
    let bytes = Bytes::from(bytes.to_vec());
    Edit::Files {
        changes: vec![FileEdit::Put {
            file: file.to_owned(),
            bytes,
        }],
    }
}

fn about() -> About {
    About::new("Streak", None)
}

fn journals() -> (TempDir, Journals) {
    let home = TempDir::new().unwrap();
    let journals = Home::at(home.path()).journals();
    (home, journals)
}

/// A killed app's journals: its files as they are now, without its locks.
fn after_a_kill(home: &TempDir) -> (TempDir, Journals) {
    let copy = TempDir::new().unwrap();
    let from = home.path().join("journals");
    for journal in fs::read_dir(&from).unwrap().flatten() {
        let to = copy.path().join("journals").join(journal.file_name());
        fs::create_dir_all(&to).unwrap();
        for file in fs::read_dir(journal.path()).unwrap().flatten() {
            fs::copy(file.path(), to.join(file.file_name())).unwrap();
        }
    }
    let journals = Home::at(copy.path()).journals();
    (copy, journals)
}

#[test]
fn a_journal_appears_with_the_first_edit_and_goes_when_cleared() {
    let (home, journals) = journals();
    let mut journal = journals.begin(1);
    assert!(
        !home.path().join("journals").exists(),
        "looking at a campaign leaves nothing behind"
    );
    journal
        .append(&about(), &base(), 1, &[put("media/a", b"1")], 5)
        .unwrap();
    assert!(
        home.path()
            .join("journals")
            .join(journal.id())
            .join(EDITS)
            .exists(),
        "it is on disk"
    );
    journal.clear().unwrap();
    assert_eq!(
        fs::read_dir(home.path().join("journals")).unwrap().count(),
        0,
        "saved work needs no journal"
    );
}

#[test]
fn work_of_a_running_app_is_not_lost_and_cannot_be_taken() {
    let (_home, journals) = journals();
    let mut journal = journals.begin(1);
    journal
        .append(&about(), &base(), 1, &[put("media/a", b"1")], 5)
        .unwrap();
    assert_eq!(journals.lost(), [], "somebody is writing it");
    let error = journals.recover(journal.id()).unwrap_err();
    assert!(
        matches!(error, StoreError::InUse { .. }),
        "two hands would tear it: {error}"
    );
    let id = journal.id().to_owned();
    drop(journal);
    assert_eq!(journals.lost()[0].id, id, "the lock went with the app");
}

#[test]
fn after_a_kill_the_work_is_offered_and_comes_back() {
    let (home, journals) = journals();
    let mut journal = journals.begin(1);
    journal
        .append(
            &about(),
            &base(),
            1,
            &[put("media/a", b"1"), put("media/b", b"2")],
            5,
        )
        .unwrap();
    journal
        .append(
            &about(),
            &base(),
            3,
            &[Edit::Name {
                name: "Other".to_owned(),
            }],
            9,
        )
        .unwrap();
    let (_copy, found) = after_a_kill(&home);
    let lost = found.lost();
    assert_eq!(lost.len(), 1, "one session");
    assert_eq!((lost[0].edits, lost[0].at), (3, 9), "how much, and when");
    assert_eq!(lost[0].name, "Other", "by the name it had last");
    let recovered = found.recover(&lost[0].id).unwrap();
    assert!(recovered.damaged.is_none(), "nothing is missing");
    assert_eq!(
        recovered.campaign.files()["media/b"].as_ref(),
        b"2",
        "the work is there"
    );
    assert_eq!(recovered.campaign.manifest().name, "Other", "all of it");
    assert_eq!(recovered.journal.last(), 3, "and goes on where it was");
}

#[test]
fn recovered_work_goes_on_in_its_journal() {
    let (home, journals) = journals();
    let mut journal = journals.begin(1);
    journal
        .append(&about(), &base(), 1, &[put("media/a", b"1")], 5)
        .unwrap();
    let (copy, found) = after_a_kill(&home);
    let mut recovered = found.recover(journal.id()).unwrap();
    recovered
        .journal
        .append(&about(), &base(), 2, &[put("media/b", b"2")], 6)
        .unwrap();
    assert_eq!(found.lost(), [], "it is held again");
    let (_second, found) = after_a_kill(&copy);
    let again = found.recover(journal.id()).unwrap();
    assert_eq!(
        again.campaign.files()["media/b"].as_ref(),
        b"2",
        "a second kill loses nothing either"
    );
}

#[test]
fn a_gap_is_refused_and_so_is_a_repetition() {
    let (_home, journals) = journals();
    let mut journal = journals.begin(1);
    journal
        .append(&about(), &base(), 1, &[put("media/a", b"1")], 5)
        .unwrap();
    for first in [1, 3] {
        let error = journal
            .append(&about(), &base(), first, &[put("media/b", b"2")], 5)
            .unwrap_err();
        assert!(
            matches!(error, StoreError::Gap { expected: 2, .. }),
            "{first} is not due: {error}"
        );
    }
    assert_eq!(journal.last(), 1, "nothing was written");
}

#[test]
fn numbers_go_on_after_a_save() {
    let (home, journals) = journals();
    let mut journal = journals.begin(1);
    journal
        .append(&about(), &base(), 1, &[put("media/a", b"1")], 5)
        .unwrap();
    journal.clear().unwrap();
    let mut saved = base();
    saved.insert("media/a".to_owned(), b"1".as_slice().into());
    journal
        .append(&about(), &saved, 2, &[put("media/b", b"2")], 6)
        .unwrap();
    let (_copy, found) = after_a_kill(&home);
    let recovered = found.recover(journal.id()).unwrap();
    assert_eq!(recovered.journal.last(), 2, "the page counts through");
    assert_eq!(
        recovered.campaign.files().len(),
        4,
        "the new base has what was saved"
    );
    assert_eq!(found.lost(), [], "held");
}

#[test]
fn a_torn_last_line_costs_only_itself() {
    let (home, journals) = journals();
    let mut journal = journals.begin(1);
    journal
        .append(
            &about(),
            &base(),
            1,
            &[put("media/a", b"1"), put("media/b", b"2")],
            5,
        )
        .unwrap();
    let whole = fs::read(home.path().join("journals").join(journal.id()).join(EDITS)).unwrap();
    let first = whole.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    for length in first..whole.len() {
        let (copy, found) = after_a_kill(&home);
        let edits = copy.path().join("journals").join(journal.id()).join(EDITS);
        fs::write(&edits, &whole[..length]).unwrap();
        let mut recovered = found.recover(journal.id()).unwrap();
        assert!(recovered.damaged.is_none(), "it was never acknowledged");
        assert_eq!(recovered.journal.last(), 1, "cut at {length}");
        recovered
            .journal
            .append(&about(), &base(), 2, &[put("media/c", b"3")], 6)
            .unwrap();
        drop(recovered);
        let again = found.recover(journal.id()).unwrap();
        assert_eq!(
            again.journal.last(),
            2,
            "the torn line is cut off before the next is written"
        );
    }
}

#[test]
fn damage_in_the_middle_is_told_and_the_rest_is_kept_beside() {
    let (home, journals) = journals();
    let mut journal = journals.begin(1);
    let edits: Vec<Edit> = (0..5).map(|n| put(&format!("media/{n}"), b"x")).collect();
    journal.append(&about(), &base(), 1, &edits, 5).unwrap();
    let (copy, found) = after_a_kill(&home);
    let folder = copy.path().join("journals").join(journal.id());
    let text = fs::read_to_string(folder.join(EDITS)).unwrap();
    let damaged = text.replace("\"n\":3,", "\"n\":7,");
    fs::write(folder.join(EDITS), &damaged).unwrap();
    let recovered = found.recover(journal.id()).unwrap();
    assert!(
        matches!(
            recovered.damaged.as_ref().map(|damage| &damage.error),
            Some(StoreError::Gap {
                expected: 3,
                found: 7
            })
        ),
        "a person is told: {:?}",
        recovered.damaged
    );
    assert_eq!(recovered.journal.last(), 2, "what could be read is there");
    let kept_as = recovered.damaged.unwrap().kept_as;
    let kept = fs::read_to_string(&kept_as).unwrap();
    assert_eq!(kept, damaged, "nothing is erased");
    let mut journal = recovered.journal;
    journal.clear().unwrap();
    assert!(
        kept_as.exists(),
        "the save that clears the journal leaves what it could not hold"
    );
}

#[test]
fn a_journal_whose_first_line_is_damaged_is_offered_not_swept() {
    let (home, journals) = journals();
    let mut journal = journals.begin(1);
    let edits: Vec<Edit> = (0..3).map(|n| put(&format!("media/{n}"), b"x")).collect();
    journal.append(&about(), &base(), 1, &edits, 5).unwrap();
    let (copy, found) = after_a_kill(&home);
    let file = copy.path().join("journals").join(journal.id()).join(EDITS);
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replacen('{', "?", 1)).unwrap();
    assert_eq!(
        found.lost().first().map(|lost| lost.edits),
        Some(3),
        "three edits were acknowledged"
    );
    let recovered = found.recover(journal.id()).unwrap();
    assert!(recovered.damaged.is_some(), "told, and kept");
}

#[test]
fn what_is_not_ours_among_the_journals_stays() {
    let (home, journals) = journals();
    let strangers = home.path().join("journals/My notes");
    fs::create_dir_all(&strangers).unwrap();
    fs::write(strangers.join("a.txt"), "mine").unwrap();
    assert_eq!(journals.lost(), [], "no work of ours");
    assert!(strangers.join("a.txt").exists(), "and not swept");
}

/// A disk that is full, and does not even let half a line be taken back.
struct Stuck;

impl Disk for Stuck {
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        RealDisk.write(path, bytes)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        RealDisk.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        RealDisk.remove(path)
    }

    fn append(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        RealDisk.append(file, &bytes[..bytes.len() / 2])?;
        // The caller's handle goes bad, as on a disk that was mounted read-only again.
        let null = File::open("/dev/null")?;
        *file = null;
        Err(io::ErrorKind::StorageFull.into())
    }
}

#[cfg(unix)]
#[test]
fn half_a_line_that_could_not_be_cut_off_is_cut_off_before_the_next() {
    let (_home, journals) = journals();
    let mut journal = journals.begin(1);
    let first = [put("media/a", b"1")];
    journal.append(&about(), &base(), 1, &first, 5).unwrap();
    let path = journal.path().join(EDITS);
    let second = [put("media/b", b"2")];
    journal
        .append_on(&Stuck, &about(), &base(), 2, &second, 6)
        .unwrap_err();
    if let Some(open) = &mut journal.open {
        open.edits = OpenOptions::new().append(true).open(&path).unwrap();
    }
    journal.append(&about(), &base(), 2, &second, 7).unwrap();
    drop(journal);
    let id = journals.lost()[0].id.clone();
    let recovered = journals.recover(&id).unwrap();
    assert!(recovered.damaged.is_none(), "no half line in the middle");
    assert_eq!(recovered.journal.last(), 2, "both edits");
}

#[cfg(unix)]
#[test]
fn a_journal_deleted_while_open_says_so_and_begins_anew_after_a_save() {
    let (home, journals) = journals();
    let mut journal = journals.begin(1);
    let edit = |n: u8| [put("media/a", &[n])];
    journal.append(&about(), &base(), 1, &edit(1), 5).unwrap();
    fs::remove_dir_all(home.path().join("journals")).unwrap();
    let error = journal
        .append(&about(), &base(), 2, &edit(2), 6)
        .unwrap_err();
    assert!(
        matches!(error, StoreError::NotFound { .. }),
        "what nobody can read again is not acknowledged: {error}"
    );
    journal.clear().unwrap();
    journal.append(&about(), &base(), 2, &edit(2), 7).unwrap();
    drop(journal);
    assert_eq!(journals.lost()[0].edits, 1, "it is on disk again");
}

#[test]
fn edits_a_save_could_not_clear_away_do_not_stand_before_the_next() {
    let (home, journals) = journals();
    let mut journal = journals.begin(1);
    let edit = |n: u8| [put("media/a", &[n])];
    journal.append(&about(), &base(), 1, &edit(1), 5).unwrap();
    let edits = home.path().join("journals").join(journal.id()).join(EDITS);
    let saved = fs::read(&edits).unwrap();
    journal.clear().unwrap();
    fs::create_dir_all(edits.parent().unwrap()).unwrap();
    fs::write(&edits, saved).unwrap();
    journal.append(&about(), &base(), 2, &edit(2), 6).unwrap();
    drop(journal);
    let id = journals.lost()[0].id.clone();
    let recovered = journals.recover(&id).unwrap();
    assert!(recovered.damaged.is_none(), "the saved edit is in the base");
    assert_eq!(recovered.journal.last(), 2, "and the new one is there");
}

#[test]
fn a_full_disk_refuses_an_edit_whole_and_the_next_one_fits() {
    let (home, journals) = journals();
    for room in (0..2_000).step_by(37) {
        let mut journal = journals.begin(room as u64);
        let small = Small::new(room);
        let edits = [put("media/a", &[1; 300]), put("media/b", &[2; 300])];
        let done = journal.append_on(&small, &about(), &base(), 1, &edits, 5);
        if let Err(error) = &done {
            assert!(
                matches!(error, StoreError::DiskFull { .. }),
                "called that: {error}"
            );
            assert_eq!(journal.last(), 0, "none of them counts");
            journal.append(&about(), &base(), 1, &edits, 6).unwrap();
        }
        let (_copy, found) = after_a_kill(&home);
        let recovered = found.recover(journal.id()).unwrap();
        assert!(
            recovered.damaged.is_none(),
            "no half line stayed with room for {room}"
        );
        assert_eq!(recovered.journal.last(), 2, "both, once");
        journal.clear().unwrap();
    }
}

#[test]
fn a_kill_while_a_journal_begins_leaves_nothing_to_offer() {
    for steps in 0..3 {
        let (home, journals) = journals();
        let mut journal = journals.begin(1);
        let killed = Killed {
            steps: Cell::new(steps),
        };
        let done = journal.append_on(&killed, &about(), &base(), 1, &[put("media/a", b"1")], 5);
        assert!(
            done.is_err(),
            "base, description, edit: {steps} steps are too few"
        );
        drop(journal);
        assert_eq!(journals.lost(), [], "no edit was acknowledged");
        assert!(
            fs::read_dir(home.path().join("journals"))
                .unwrap()
                .next()
                .is_none(),
            "swept"
        );
    }
}

#[test]
fn recovered_work_knows_its_folder_and_what_was_there() {
    let (home, journals) = journals();
    let path = home.path().join("streak");
    let folder = Folder::create(&path, &base(), Overwrite::Refuse).unwrap();
    let mut journal = journals.begin(1);
    let about = About::new("Streak", Some(&folder));
    journal
        .append(
            &about,
            &base(),
            1,
            &[put("locales/en-US.ftl", b"a =\n    .title = Mine\n")],
            5,
        )
        .unwrap();
    let id = journal.id().to_owned();
    drop(journal);
    fs::write(path.join("locales/en-US.ftl"), "a =\n    .title = Theirs\n").unwrap();
    let recovered = journals.recover(&id).unwrap();
    let mut folder = recovered.folder.unwrap();
    let error = folder
        .save(recovered.campaign.files(), Overwrite::Refuse)
        .unwrap_err();
    assert!(
        matches!(error, StoreError::ChangedOnDisk { .. }),
        "somebody worked there meanwhile: {error}"
    );
}

#[test]
fn an_id_is_no_path() {
    let (home, journals) = journals();
    fs::create_dir_all(home.path().join("devices")).unwrap();
    for id in ["../devices", "", ".", "..", "a/b"] {
        assert!(journals.recover(id).is_err(), "{id:?} names no journal");
        assert!(journals.discard(id).is_err(), "{id:?} names no journal");
    }
    assert!(
        home.path().join("devices").exists(),
        "nothing else was touched"
    );
}

#[test]
fn discarded_work_is_gone() {
    let (_home, journals) = journals();
    let mut journal = journals.begin(1);
    journal
        .append(&about(), &base(), 1, &[put("media/a", b"1")], 5)
        .unwrap();
    let id = journal.id().to_owned();
    drop(journal);
    journals.discard(&id).unwrap();
    assert_eq!(journals.lost(), [], "the person said so");
}

/// Edits of bytes and of meaning, as they come from a page: some do not apply.
fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let file = prop::sample::select(vec!["media/a", "media/b", "locales/en-US.ftl"]);
    let bytes = prop::collection::vec(any::<u8>(), 0..40);
    let put = (file.clone(), bytes).prop_map(|(file, bytes)| put(file, &bytes));
    let splice = (file.clone(), 0_usize..20, 0_usize..10, ".{0,8}").prop_map(
        |(file, at, remove, insert)| {
            let insert = Bytes::from(insert.into_bytes());
            Edit::Files {
                changes: vec![FileEdit::Splice {
                    file: file.to_owned(),
                    at,
                    remove,
                    insert,
                }],
            }
        },
    );
    let delete = file.prop_map(|file| Edit::Files {
        changes: vec![FileEdit::Delete {
            file: file.to_owned(),
        }],
    });
    let name = ".{0,12}".prop_map(|name| Edit::Name { name });
    prop::collection::vec(prop_oneof![put, splice, delete, name], 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn replay_gives_the_campaign_as_it_was_when_the_app_was_killed(edits in edits(), kill_at in 1_usize..12) {
        let (home, journals) = journals();
        let mut journal = journals.begin(1);
        let mut campaign = Campaign::read(base());
        for edit in edits.iter().take(kill_at) {
            // The shell refuses what does not apply, so it never gets into a journal.
            if apply(&mut campaign, edit).is_ok() {
                let first = journal.last() + 1;
                journal.append(&about(), &base(), first, std::slice::from_ref(edit), first).unwrap();
            }
        }
        if journal.last() > 0 {
            let (_copy, found) = after_a_kill(&home);
            let recovered = found.recover(journal.id()).unwrap();
            prop_assert!(recovered.damaged.is_none(), "every line is whole");
            prop_assert_eq!(recovered.campaign.files(), campaign.files(), "the very same bytes");
        }
    }
}
