//! Bad input: a plain message says what, where and what to do; nothing that was there is lost.

use crate::desk::Desk;

#[test]
fn what_is_not_there_or_no_campaign_is_said_with_its_path() {
    let desk = Desk::new();
    let nowhere = desk.run(&["check", "nowhere"]);
    assert_eq!(nowhere.code, 2, "unusable");
    assert!(
        nowhere.err.contains("nowhere is not there."),
        "what and where: {}",
        nowhere.err
    );
    assert!(nowhere.out.is_empty(), "nothing on stdout");
    desk.write("photos/cat.txt", "meow");
    let photos = desk.run(&["check", "photos"]);
    assert_eq!(photos.code, 2, "unusable");
    assert!(
        photos.err.contains("There is no campaign in") && photos.err.contains("carillon new"),
        "{}",
        photos.err
    );
}

#[test]
fn a_broken_toml_is_a_finding_at_its_line_and_its_words_are_still_checked() {
    let desk = Desk::with("streak-saver");
    desk.replace("spring/campaign.toml", "format = 1", "format = = 1");
    let check = desk.run(&["check", "spring"]);
    assert_eq!(check.code, 1, "found: {}", check.out);
    assert!(
        check.out.contains("campaign.toml cannot be read at line"),
        "what and where: {}",
        check.out
    );
    assert!(
        check.out.contains("Correct the line"),
        "what to do: {}",
        check.out
    );
    let proof = desk.run(&[
        "proof",
        "spring",
        "--out",
        "p/",
        "--scale=1",
        "--surface",
        "iphone-16/lock/collapsed",
    ]);
    assert_eq!(proof.code, 1, "what could be read is drawn: {}", proof.err);
    assert!(
        desk.path("p/fr-FR_iphone-16_lock_collapsed.png").is_file(),
        "the words are there"
    );
}

#[test]
fn a_broken_ftl_leaves_the_other_locales_and_is_never_written() {
    let desk = Desk::with("streak-saver");
    let broken = "a =\n    .title = Bonjour { $first_name\n";
    desk.write("spring/locales/fr-FR.ftl", broken);
    let check = desk.run(&["check", "spring"]);
    assert_eq!(check.code, 1, "{}", check.out);
    assert!(
        check
            .out
            .contains("locales/fr-FR.ftl cannot be read at line"),
        "what and where: {}",
        check.out
    );
    let kept = std::fs::read_to_string(desk.path("spring/locales/fr-FR.ftl")).unwrap();
    assert_eq!(kept, broken, "no verb but new writes a campaign");
}

#[test]
fn a_missing_image_is_a_finding() {
    let desk = Desk::with("streak-saver");
    std::fs::remove_file(desk.path("spring/media/hero.png")).unwrap();
    let check = desk.run(&["check", "spring"]);
    assert!(
        check
            .out
            .contains("The picture media/hero.png is not there."),
        "{}",
        check.out
    );
    assert_eq!(
        desk.run(&[
            "proof",
            "spring",
            "--out",
            "p/",
            "--scale=1",
            "--locale=ja",
            "--surface=iphone-16/lock/collapsed"
        ])
        .code,
        0,
        "the previews do without"
    );
}

#[test]
fn a_file_that_is_no_image_is_an_error() {
    let desk = Desk::with("streak-saver");
    desk.write("spring/media/hero.png", "this is a letter, not a picture");
    let check = desk.run(&["check", "spring"]);
    assert_eq!(check.code, 1, "{}", check.out);
    assert!(
        check
            .out
            .contains("media/hero.png is no picture Carillon can read."),
        "what: {}",
        check.out
    );
    assert!(
        check.out.contains("Use a PNG, JPEG, GIF or WebP file."),
        "what to do: {}",
        check.out
    );
}

#[test]
fn a_picture_with_too_many_pixels_is_refused_by_its_header() {
    let desk = Desk::with("streak-saver");
    let mut png = std::fs::read(desk.path("spring/media/hero.png")).unwrap();
    // IHDR: 100 000 by 100 000, with its checksum made right again.
    png[16..24].copy_from_slice(&[0, 1, 0x86, 0xA0, 0, 1, 0x86, 0xA0]);
    let sum = crc32(&png[12..29]);
    png[29..33].copy_from_slice(&sum.to_be_bytes());
    desk.write("spring/media/hero.png", png);
    let check = desk.run(&["check", "spring"]);
    assert!(
        check.out.contains("media/hero.png has too many pixels."),
        "{}",
        check.out
    );
}

#[test]
fn a_forty_megapixel_picture_is_drawn() {
    let desk = Desk::with("blank");
    desk.write(
        "spring/locales/en-US.ftl",
        "a =\n    .title = Sale\n    .body = Today.\n",
    );
    desk.replace(
        "spring/campaign.toml",
        "id = \"a\"",
        "id = \"a\"\npicture = { file = \"media/large.png\" }",
    );
    desk.write("spring/media/large.png", large_png(8000, 5000));
    let check = desk.run(&["check", "spring"]);
    assert_eq!(
        check.code, 0,
        "only a warning that it has no address: {}",
        check.out
    );
    assert!(
        !check.out.contains("unreadable-picture"),
        "40 megapixels are read: {}",
        check.out
    );
}

#[test]
fn a_newer_campaign_is_shown_and_said_to_be_newer() {
    let desk = Desk::with("streak-saver");
    desk.replace("spring/campaign.toml", "format = 1", "format = 9");
    let check = desk.run(&["check", "spring"]);
    assert!(
        check
            .out
            .contains("A newer Carillon wrote this campaign (format 9; this one knows 1)."),
        "{}",
        check.out
    );
    assert!(
        check.out.contains("Update Carillon"),
        "what to do: {}",
        check.out
    );
    assert_eq!(
        desk.run(&[
            "proof",
            "spring",
            "--out",
            "p/",
            "--scale=1",
            "--locale=ja",
            "--surface=iphone-16/lock/collapsed"
        ])
        .code,
        0,
        "it can be looked at"
    );
}

#[test]
fn new_never_overwrites() {
    let desk = Desk::with("streak-saver");
    let before = std::fs::read(desk.path("spring/campaign.toml")).unwrap();
    let again = desk.run(&["new", "welcome", "spring"]);
    assert_eq!(again.code, 2, "refused");
    assert!(again.err.contains("is there already"), "{}", again.err);
    assert_eq!(
        std::fs::read(desk.path("spring/campaign.toml")).unwrap(),
        before,
        "unharmed"
    );
    desk.write("mine/notes.txt", "mine");
    assert_eq!(
        desk.run(&["new", "welcome", "mine"]).code,
        2,
        "a folder with anything in it is not ours"
    );
    let unknown = desk.run(&["new", "winter", "w"]);
    assert!(
        unknown.err.contains("streak-saver"),
        "what there is: {}",
        unknown.err
    );
}

#[cfg(unix)]
#[test]
fn a_place_that_cannot_be_written_is_said() {
    let desk = Desk::with("welcome");
    desk.write("file", "not a folder");
    let proof = desk.run(&["proof", "spring", "--out", "file/x/"]);
    assert_eq!(proof.code, 2, "nothing was written");
    assert!(proof.err.contains("file/x/"), "where: {}", proof.err);
    // The kernel's own full disk.
    let full = desk
        .command(&["surfaces"])
        .stdout(std::fs::File::create("/dev/full").unwrap())
        .output()
        .unwrap();
    assert_eq!(
        full.status.code(),
        Some(2),
        "results that went nowhere are no success"
    );
}

#[test]
fn names_that_are_not_known_come_with_those_that_are() {
    let desk = Desk::with("streak-saver");
    for (arguments, known) in [
        (["--locale", "xx"], "fr-FR"),
        (
            ["--surface", "nokia/lock/collapsed"],
            "pixel-9/heads-up/collapsed",
        ),
        (["--variant", "z"], "It has: a"),
        (["--persona", "nobody"], "amelia"),
    ] {
        let run = desk.run(&["fit", "spring", arguments[0], arguments[1]]);
        assert_eq!(run.code, 2, "{arguments:?}");
        assert!(
            run.err.contains(arguments[1]) && run.err.contains(known),
            "{}",
            run.err
        );
    }
    let provider = desk.run(&[
        "payload",
        "spring",
        "--platform",
        "ios",
        "--provider",
        "fcm",
    ]);
    assert!(
        provider.err.contains("--provider apns"),
        "the way out: {}",
        provider.err
    );
    let out = desk.run(&["proof", "spring", "--out", "sheet.pdf"]);
    assert!(out.err.contains(".png"), "what can be written: {}", out.err);
    assert_eq!(
        desk.run(&["payload", "spring"]).code,
        2,
        "usage: neither platform, provider nor --size"
    );
}

#[test]
fn a_damaged_archive_is_said_to_be_damaged() {
    let desk = Desk::new();
    desk.write("torn.carillon", "PK\u{3}\u{4} and then nothing");
    let check = desk.run(&["check", "torn.carillon"]);
    assert_eq!(check.code, 2, "unusable");
    assert!(
        check.err.contains("torn.carillon is damaged"),
        "{}",
        check.err
    );
}

#[cfg(unix)]
#[test]
fn a_campaign_that_could_not_be_made_leaves_nothing_in_the_way() {
    let desk = Desk::new();
    std::fs::create_dir(desk.path("empty")).unwrap();
    for place in ["fresh", "empty"] {
        // No file above 8 blocks: the words fit, the pictures do not, as on a disk that fills up.
        let script = format!("trap '' XFSZ; ulimit -f 8; exec \"$0\" new streak-saver {place}");
        let new = desk.command(&[]);
        let limited = std::process::Command::new("sh")
            .args(["-c", &script])
            .arg(new.get_program())
            .envs(
                new.get_envs()
                    .filter_map(|(name, value)| Some((name, value?))),
            )
            .current_dir(desk.path("."))
            .output()
            .unwrap();
        assert_eq!(
            limited.status.code(),
            Some(2),
            "{place}: it could not be made"
        );
        let again = desk.run(&["new", "streak-saver", place]);
        assert_eq!(
            again.code, 0,
            "{place}: once there is room, the same command works: {}",
            again.err
        );
    }
}

#[test]
fn proofs_stay_out_of_the_campaigns_own_pictures() {
    let desk = Desk::with("streak-saver");
    let hero = || std::fs::read(desk.path("spring/media/hero.png")).unwrap();
    let before = hero();
    for out in ["spring/media/hero.png", "spring/media/", "spring/media"] {
        let proof = desk.run(&["proof", "spring", "--scale=1", "--out", out]);
        assert_eq!(proof.code, 2, "{out} is refused");
        assert!(proof.err.contains(out), "where: {}", proof.err);
    }
    assert_eq!(hero(), before, "the picture that is sent is unharmed");
    assert_eq!(
        std::fs::read_dir(desk.path("spring/media"))
            .unwrap()
            .count(),
        2,
        "and nothing came beside it"
    );
}

#[test]
fn a_sheet_makes_its_folder_and_a_file_in_the_way_is_said() {
    let desk = Desk::with("welcome");
    let choice = [
        "--locale=fr-FR",
        "--surface=iphone-16/lock/collapsed",
        "--scale=1",
    ];
    let proof = |out: &str| {
        desk.run(&[
            "proof", "spring", "--out", out, choice[0], choice[1], choice[2],
        ])
    };
    assert_eq!(
        proof("new/folder/sheet.png").code,
        0,
        "as for a folder of pictures"
    );
    assert!(desk.path("new/folder/sheet.png").is_file(), "it is there");
    desk.write("notes", "mine");
    let refused = proof("notes/");
    assert_eq!(refused.code, 2, "a file is no folder");
    assert!(
        refused
            .err
            .contains("notes/ cannot be made: a file stands in its way."),
        "what and where: {}",
        refused.err
    );
    assert_eq!(
        std::fs::read(desk.path("notes")).unwrap(),
        b"mine",
        "nothing was overwritten"
    );
}

/// A valid grey PNG of so many pixels, made without holding them: rows of zeros, stored in a zlib stream.
fn large_png(width: u32, height: u32) -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut head = Vec::new();
    head.extend(width.to_be_bytes());
    head.extend(height.to_be_bytes());
    head.extend([8, 0, 0, 0, 0]);
    chunk(&mut png, *b"IHDR", &head);
    let mut data = vec![0x78, 0x01];
    let row = vec![0_u8; width as usize + 1];
    let mut adler = (1_u32, 0_u32);
    for y in 0..height {
        data.push(u8::from(y + 1 == height));
        let length = u16::try_from(row.len()).unwrap();
        data.extend(length.to_le_bytes());
        data.extend((!length).to_le_bytes());
        data.extend(&row);
        // Adler-32 of zeros: a stays, b grows by a for each byte.
        adler.1 = (adler.1 + adler.0 * u32::from(length)) % 65_521;
    }
    data.extend((adler.1 << 16 | adler.0).to_be_bytes());
    chunk(&mut png, *b"IDAT", &data);
    chunk(&mut png, *b"IEND", &[]);
    png
}

fn chunk(png: &mut Vec<u8>, name: [u8; 4], data: &[u8]) {
    png.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
    let start = png.len();
    png.extend(name);
    png.extend(data);
    let sum = crc32(&png[start..]);
    png.extend(sum.to_be_bytes());
}

/// CRC-32 (ISO 3309) as PNG uses it, with its table made on the way.
fn crc32(bytes: &[u8]) -> u32 {
    let table: Vec<u32> = (0..256_u32)
        .map(|n| (0..8).fold(n, |crc, _| (crc >> 1) ^ (0xEDB8_8320 * (crc & 1))))
        .collect();
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (crc >> 8) ^ table[((crc ^ u32::from(*byte)) & 0xFF) as usize]
    })
}
