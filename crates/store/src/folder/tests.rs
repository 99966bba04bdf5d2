//! Campaign folders: round trips, and everything that can go wrong with them.

use std::cell::Cell;

use tempfile::TempDir;

use super::*;
use crate::disk::tests::{Killed, ReadOnly, Small};

/// A small campaign.
fn files() -> Files {
    Files::from([
        (MANIFEST.to_owned(), b"format = 1\n".as_slice().into()),
        (APP.to_owned(), b"name = \"Juniper\"\n".as_slice().into()),
        (
            "locales/en-US.ftl".to_owned(),
            b"a =\n    .title = Hello\n".as_slice().into(),
        ),
        (
            "locales/fr-FR.ftl".to_owned(),
            b"a =\n    .title = Bonjour\n".as_slice().into(),
        ),
        ("media/hero.png".to_owned(), vec![9; 5000].into()),
    ])
}

/// The same with other English and French words and no picture.
fn changed() -> Files {
    let mut files = files();
    files.insert(
        "locales/en-US.ftl".to_owned(),
        b"a =\n    .title = Hi\n".as_slice().into(),
    );
    files.insert(
        "locales/fr-FR.ftl".to_owned(),
        b"a =\n    .title = Salut\n".as_slice().into(),
    );
    files.remove("media/hero.png");
    files
}

fn saved() -> (TempDir, PathBuf) {
    let home = TempDir::new().unwrap();
    let path = home.path().join("streak");
    Folder::create(&path, &files(), Overwrite::Refuse).unwrap();
    (home, path)
}

/// Every file under `path`, temporary ones too.
fn everything(path: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for folder in ["", "locales", "media"] {
        for entry in fs::read_dir(path.join(folder)).unwrap().flatten() {
            if entry.path().is_file() {
                names.push(entry.file_name().into_string().unwrap());
            }
        }
    }
    names.sort();
    names
}

#[test]
fn a_saved_folder_opens_as_it_was() {
    let (_home, path) = saved();
    let (folder, read) = Folder::open(&path).unwrap();
    assert_eq!(read, files(), "nothing is lost on the way");
    assert!(!folder.is_read_only(), "we made it ourselves");
}

#[test]
fn a_place_is_known_however_it_is_written() {
    let (_home, path) = saved();
    let (folder, _) = Folder::open(&path).unwrap();
    assert!(folder.is_at(&path.join("../streak")), "the same folder");
    assert!(!folder.is_at(&path.join("..")), "another");
}

#[test]
fn a_folder_opens_by_its_manifest_too() {
    let (_home, path) = saved();
    let (folder, read) = Folder::open(&path.join(MANIFEST)).unwrap();
    assert_eq!(
        (folder.path(), read),
        (path.as_path(), files()),
        "a file dialog picks files"
    );
}

#[test]
fn a_carillon_file_opens_as_it_was_and_saves_in_place() {
    let home = TempDir::new().unwrap();
    let path = home.path().join("streak.carillon");
    Folder::create(&path, &files(), Overwrite::Refuse).unwrap();
    let (mut folder, read) = Folder::open(&path).unwrap();
    assert_eq!(read, files(), "nothing is lost on the way");
    folder.save(&changed(), Overwrite::Refuse).unwrap();
    assert_eq!(
        Folder::open(&path).unwrap().1,
        changed(),
        "the picture is gone from it, too"
    );
}

#[test]
fn a_save_touches_only_what_changed_and_leaves_strangers_alone() {
    let (_home, path) = saved();
    fs::write(path.join("notes.txt"), "mine").unwrap();
    fs::write(path.join("locales/glossary.csv"), "mine").unwrap();
    let (mut folder, _) = Folder::open(&path).unwrap();
    let before = fs::metadata(path.join(MANIFEST))
        .unwrap()
        .modified()
        .unwrap();
    folder.save(&changed(), Overwrite::Refuse).unwrap();
    let after = fs::metadata(path.join(MANIFEST))
        .unwrap()
        .modified()
        .unwrap();
    assert_eq!(before, after, "the manifest did not change");
    assert_eq!(
        everything(&path),
        [
            "app.toml",
            "campaign.toml",
            "en-US.ftl",
            "fr-FR.ftl",
            "glossary.csv",
            "notes.txt"
        ],
        "the picture was ours and went; the others' files stayed; nothing temporary is left"
    );
}

#[test]
fn a_removed_locale_takes_only_our_own_file_with_it() {
    let (_home, path) = saved();
    let (mut folder, mut ours) = Folder::open(&path).unwrap();
    fs::write(path.join("locales/de-DE.ftl"), "theirs").unwrap();
    ours.remove("locales/fr-FR.ftl");
    folder.save(&ours, Overwrite::Refuse).unwrap();
    assert!(
        !path.join("locales/fr-FR.ftl").exists(),
        "we had read it, and the person removed it"
    );
    assert!(path.join("locales/de-DE.ftl").exists(), "we never saw it");
}

#[test]
fn a_file_that_changed_on_disk_is_not_overwritten_unasked() {
    let (_home, path) = saved();
    let (mut folder, _) = Folder::open(&path).unwrap();
    fs::write(path.join("locales/fr-FR.ftl"), "a =\n    .title = Coucou\n").unwrap();
    let error = folder.save(&changed(), Overwrite::Refuse).unwrap_err();
    assert!(
        matches!(&error, StoreError::ChangedOnDisk { path } if path.ends_with("locales/fr-FR.ftl")),
        "it says which: {error}"
    );
    assert_eq!(
        fs::read(path.join("locales/en-US.ftl")).unwrap(),
        files()["locales/en-US.ftl"].as_ref(),
        "a refused save writes nothing at all"
    );
    folder.save(&changed(), Overwrite::Replace).unwrap();
    assert_eq!(
        Folder::open(&path).unwrap().1,
        changed(),
        "a person said to"
    );
}

#[test]
fn a_change_on_disk_that_is_not_ours_to_write_stays() {
    let (_home, path) = saved();
    let (mut folder, mut ours) = Folder::open(&path).unwrap();
    fs::write(path.join("locales/fr-FR.ftl"), "pulled").unwrap();
    ours.insert("locales/en-US.ftl".to_owned(), b"ours".as_slice().into());
    folder.save(&ours, Overwrite::Refuse).unwrap();
    assert_eq!(
        fs::read(path.join("locales/fr-FR.ftl")).unwrap(),
        b"pulled",
        "we had nothing to write there"
    );
}

#[test]
fn removing_what_somebody_changed_is_asked_first() {
    let (_home, path) = saved();
    let (mut folder, mut ours) = Folder::open(&path).unwrap();
    fs::write(path.join("media/hero.png"), "retouched").unwrap();
    ours.remove("media/hero.png");
    let error = folder.save(&ours, Overwrite::Refuse).unwrap_err();
    assert!(
        matches!(error, StoreError::ChangedOnDisk { .. }),
        "their work would be gone: {error}"
    );
}

#[test]
fn a_file_deleted_on_disk_is_told_and_can_be_written_again() {
    let (_home, path) = saved();
    let (mut folder, ours) = Folder::open(&path).unwrap();
    fs::remove_file(path.join(MANIFEST)).unwrap();
    let error = folder.save(&ours, Overwrite::Refuse).unwrap_err();
    assert!(
        matches!(error, StoreError::ChangedOnDisk { .. }),
        "the folder is not whole: {error}"
    );
    folder.save(&ours, Overwrite::Replace).unwrap();
    assert_eq!(Folder::open(&path).unwrap().1, files(), "it is whole again");
}

#[test]
fn a_full_disk_leaves_the_old_campaign_whatever_room_there_is() {
    let total: usize = changed().values().map(|bytes| bytes.len()).sum();
    for room in 0..total {
        let (_home, path) = saved();
        let (mut folder, _) = Folder::open(&path).unwrap();
        match folder.save_on(&Small::new(room), &changed(), Overwrite::Refuse) {
            Ok(()) => {
                assert_eq!(
                    Folder::open(&path).unwrap().1,
                    changed(),
                    "there was room: {room}"
                );
                return;
            }
            Err(StoreError::DiskFull { .. }) => {}
            Err(other) => panic!("a full disk is called that: {other}"),
        }
        assert_eq!(
            Folder::open(&path).unwrap().1,
            files(),
            "nothing was replaced with {room} bytes left"
        );
        assert!(
            everything(&path).iter().all(|name| !name.starts_with('.')),
            "tidied up"
        );
        folder.save(&changed(), Overwrite::Refuse).unwrap();
        assert_eq!(
            Folder::open(&path).unwrap().1,
            changed(),
            "with room again it saves"
        );
    }
    panic!("the last rooms were enough");
}

#[test]
fn a_full_disk_leaves_the_old_archive() {
    let home = TempDir::new().unwrap();
    let path = home.path().join("streak.carillon");
    Folder::create(&path, &files(), Overwrite::Refuse).unwrap();
    let (mut folder, _) = Folder::open(&path).unwrap();
    let error = folder
        .save_on(&Small::new(100), &changed(), Overwrite::Refuse)
        .unwrap_err();
    assert!(
        matches!(error, StoreError::DiskFull { .. }),
        "a full disk is called that: {error}"
    );
    assert_eq!(
        Folder::open(&path).unwrap().1,
        files(),
        "the old file is whole"
    );
}

#[test]
fn a_kill_at_any_step_leaves_every_file_old_or_new() {
    for steps in 0.. {
        let (_home, path) = saved();
        let (mut folder, _) = Folder::open(&path).unwrap();
        let killed = Killed {
            steps: Cell::new(steps),
        };
        let done = folder
            .save_on(&killed, &changed(), Overwrite::Refuse)
            .is_ok();
        // A new process knows only what is on disk.
        let (mut again, read) = Folder::open(&path).unwrap();
        for (name, bytes) in &read {
            let old = files().get(name) == Some(bytes);
            let new = changed().get(name) == Some(bytes);
            assert!(old || new, "{name} is torn after {steps} steps");
        }
        again.save(&changed(), Overwrite::Refuse).unwrap();
        assert_eq!(
            Folder::open(&path).unwrap().1,
            changed(),
            "left-overs do not stand in the way"
        );
        if done {
            assert!(steps > 4, "two writes, two renames, a removal");
            return;
        }
    }
}

#[test]
fn a_read_only_disk_is_called_that() {
    let (_home, path) = saved();
    let (mut folder, _) = Folder::open(&path).unwrap();
    let error = folder
        .save_on(&ReadOnly, &changed(), Overwrite::Refuse)
        .unwrap_err();
    assert!(
        matches!(error, StoreError::ReadOnly { .. }),
        "not just disk trouble: {error}"
    );
    let elsewhere = path.join("../elsewhere.carillon");
    let error = Folder::create_on(&ReadOnly, &elsewhere, &files(), Overwrite::Refuse).unwrap_err();
    assert!(
        matches!(error, StoreError::ReadOnly { .. }),
        "an archive too: {error}"
    );
}

#[test]
fn a_folder_that_vanished_is_told_and_nothing_appears_in_its_place() {
    let (_home, path) = saved();
    let (mut folder, _) = Folder::open(&path).unwrap();
    fs::remove_dir_all(&path).unwrap();
    let error = folder.save(&changed(), Overwrite::Refuse).unwrap_err();
    assert!(
        matches!(error, StoreError::NotFound { .. }),
        "an unplugged disk, say: {error}"
    );
    assert!(!path.exists(), "half a campaign elsewhere would be worse");
}

#[test]
fn saving_over_another_campaign_is_asked_first() {
    let (_home, path) = saved();
    let mut other = files();
    other.insert(
        MANIFEST.to_owned(),
        b"format = 1\nname = \"Other\"\n".as_slice().into(),
    );
    let error = Folder::create(&path, &other, Overwrite::Refuse).unwrap_err();
    assert!(
        matches!(error, StoreError::ChangedOnDisk { .. }),
        "that campaign was not this one: {error}"
    );
    assert_eq!(Folder::open(&path).unwrap().1, files(), "it is untouched");
}

#[test]
fn the_parents_app_profile_is_read_and_saved_where_it_came_from() {
    let (home, path) = saved();
    fs::rename(path.join(APP), home.path().join(APP)).unwrap();
    let (mut folder, mut ours) = Folder::open(&path).unwrap();
    assert_eq!(ours, files(), "the nearest parent's profile counts");
    ours.insert(
        APP.to_owned(),
        b"name = \"Juniper Two\"\n".as_slice().into(),
    );
    folder.save(&ours, Overwrite::Refuse).unwrap();
    assert!(!path.join(APP).exists(), "no second profile appears");
    assert_eq!(
        fs::read(home.path().join(APP)).unwrap(),
        b"name = \"Juniper Two\"\n",
        "it is where it was"
    );
}

#[test]
fn a_new_neighbour_shares_the_parents_profile_only_where_it_is_the_same() {
    let (home, path) = saved();
    fs::rename(path.join(APP), home.path().join(APP)).unwrap();
    let same = home.path().join("same");
    Folder::create(&same, &files(), Overwrite::Refuse).unwrap();
    assert!(!same.join(APP).exists(), "the parent's serves");
    let mut other = files();
    other.insert(APP.to_owned(), b"name = \"Other\"\n".as_slice().into());
    let own = home.path().join("own");
    Folder::create(&own, &other, Overwrite::Refuse).unwrap();
    assert_eq!(
        fs::read(own.join(APP)).unwrap(),
        b"name = \"Other\"\n",
        "its own profile stands in it"
    );
    assert_eq!(
        fs::read(home.path().join(APP)).unwrap(),
        files()[APP].as_ref(),
        "the parent's is untouched"
    );
}

#[cfg(unix)]
#[test]
fn links_out_of_the_folder_are_neither_read_nor_written_through() {
    let (home, path) = saved();
    let secret = home.path().join("secret");
    fs::create_dir(&secret).unwrap();
    fs::write(secret.join("key.png"), "secret").unwrap();
    std::os::unix::fs::symlink(secret.join("key.png"), path.join("media/key.png")).unwrap();
    let (mut folder, mut ours) = Folder::open(&path).unwrap();
    assert!(!ours.contains_key("media/key.png"), "it stands outside");
    ours.insert("media/key.png".to_owned(), b"ours".as_slice().into());
    let error = folder.save(&ours, Overwrite::Replace).unwrap_err();
    assert!(
        matches!(error, StoreError::ReadOnly { .. }),
        "refused: {error}"
    );
    assert_eq!(
        fs::read(secret.join("key.png")).unwrap(),
        b"secret",
        "untouched"
    );
}

#[cfg(unix)]
#[test]
fn a_save_keeps_a_files_permissions() {
    use std::os::unix::fs::PermissionsExt;
    let (_home, path) = saved();
    let english = path.join("locales/en-US.ftl");
    fs::set_permissions(&english, fs::Permissions::from_mode(0o640)).unwrap();
    let (mut folder, _) = Folder::open(&path).unwrap();
    folder.save(&changed(), Overwrite::Refuse).unwrap();
    let mode = fs::metadata(&english).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode, 0o640, "the team's rights stay as they were");
}

#[test]
fn what_is_no_campaign_is_called_that() {
    let home = TempDir::new().unwrap();
    let nothing = Folder::open(home.path()).unwrap_err();
    assert!(
        matches!(nothing, StoreError::NotACampaign { .. }),
        "an empty folder: {nothing}"
    );
    let text = home.path().join("hello.txt");
    fs::write(&text, "hello").unwrap();
    let text = Folder::open(&text).unwrap_err();
    assert!(
        matches!(text, StoreError::NotACampaign { .. }),
        "a text file: {text}"
    );
    let broken = home.path().join("broken.carillon");
    fs::write(&broken, "PK\u{3}\u{4}").unwrap();
    let broken = Folder::open(&broken).unwrap_err();
    assert!(
        matches!(broken, StoreError::Damaged { .. }),
        "a broken archive: {broken}"
    );
    let gone = Folder::open(&home.path().join("gone")).unwrap_err();
    assert!(
        matches!(gone, StoreError::NotFound { .. }),
        "nothing there: {gone}"
    );
}

#[test]
fn a_name_that_leads_out_is_refused_before_anything_is_written() {
    let (_home, path) = saved();
    let (mut folder, mut ours) = Folder::open(&path).unwrap();
    ours.insert("media/../../evil".to_owned(), b"x".as_slice().into());
    let error = folder.save(&ours, Overwrite::Replace).unwrap_err();
    assert!(
        matches!(error, StoreError::NotAPlace { .. }),
        "no place of a campaign: {error}"
    );
}

#[test]
fn what_an_interrupted_save_wrote_is_not_taken_for_somebody_elses() {
    let (_home, path) = saved();
    let (mut folder, _) = Folder::open(&path).unwrap();
    // The save before a kill came as far as these; recovery knows only what was there before it.
    Folder::open(&path)
        .unwrap()
        .0
        .save(&changed(), Overwrite::Refuse)
        .unwrap();
    folder.save(&changed(), Overwrite::Refuse).unwrap();
    assert_eq!(*folder.seen(), changed(), "nothing had to be written");

    let mut later = changed();
    later.insert(
        "locales/en-US.ftl".to_owned(),
        b"a =\n    .title = Hey\n".as_slice().into(),
    );
    later.insert("media/hero.png".to_owned(), vec![8; 10].into());
    folder.save(&later, Overwrite::Refuse).unwrap();
    assert_eq!(
        Folder::open(&path).unwrap().1,
        later,
        "nobody else wrote here, so nobody is asked"
    );
}
