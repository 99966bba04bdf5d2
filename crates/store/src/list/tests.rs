//! What a list's lines are, and that bad ones stay alone.

use carillon_payload::{AccountId, Provider};
use proptest::prelude::*;

use super::*;

fn account() -> Account {
    Account {
        id: AccountId("a".to_owned()),
        name: "QA".to_owned(),
        provider: Provider::Apns,
        values: BTreeMap::new(),
    }
}

fn token(n: usize) -> String {
    format!("{n:064x}")
}

fn list(bytes: &[u8]) -> (tempfile::TempDir, ListFile) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.csv");
    std::fs::write(&path, bytes).unwrap();
    let list = ListFile::open(&path).unwrap();
    (folder, list)
}

/// What is on each line: the number, and the locale or the problem.
fn lines(bytes: &[u8]) -> Vec<(u64, Result<String, LineProblem>)> {
    let (_folder, list) = list(bytes);
    let account = account();
    let mut lines = list.lines(&account).unwrap();
    let mut all = Vec::new();
    while let Some(line) = lines.next_line().unwrap() {
        let locale = |recipient: Recipient| {
            let locale = recipient.locale;
            locale.map_or_else(String::new, |locale| locale.to_string())
        };
        all.push((line.number, line.read.map(locale)));
    }
    all
}

fn ok(number: u64, locale: &str) -> (u64, Result<String, LineProblem>) {
    (number, Ok(locale.to_owned()))
}

#[test]
fn a_bad_line_is_told_by_its_number_and_the_others_are_read() {
    let good = token(1);
    let text = format!(
        "token,locale\r\n{good},fr-FR\r\n\r\n\"{good},de\n{good},fr fr\n\"{}\",\"pt-BR\"\nhello,en",
        token(2)
    );
    assert_eq!(
        lines(text.as_bytes()),
        [
            ok(2, "fr-FR"),
            (4, Err(LineProblem::OpenQuote)),
            (5, Err(LineProblem::BadLocale)),
            ok(6, "pt-BR"),
            (7, Err(LineProblem::NotAToken)),
        ],
        "an editor shows the same numbers"
    );
}

#[test]
fn a_line_that_never_ends_takes_no_memory_and_no_other_line() {
    let mut bytes = b"token\n".to_vec();
    bytes.extend(vec![b'a'; 3 << 20]);
    bytes.extend(format!("\n{}\n", token(1)).into_bytes());
    bytes.extend(b"\xff\xfe\n");
    let read = lines(&bytes);
    assert_eq!(read[0], (2, Err(LineProblem::TooLong)), "three megabytes");
    assert_eq!(read[1], ok(3, ""), "the next is read");
    assert_eq!(read[2], (4, Err(LineProblem::NotText)), "no UTF-8");
}

#[test]
fn what_spreadsheets_write_is_read() {
    let text = format!(
        "\u{feff}name;Token;locale\n\"Ana; \"\"A\"\"\";{};fr\n",
        token(1)
    );
    assert_eq!(
        lines(text.as_bytes()),
        [ok(2, "fr")],
        "semicolons, a mark at the start"
    );
    let tabs = format!("token\tlocale\n{}\tde\n", token(1));
    assert_eq!(lines(tabs.as_bytes()), [ok(2, "de")], "tabs");
    let bare = format!("{}\n{}\n", token(1), token(2));
    assert_eq!(
        lines(bare.as_bytes()),
        [ok(1, ""), ok(2, "")],
        "nothing but tokens: the first line is one"
    );
}

#[test]
fn a_file_that_is_no_list_is_said_to_be_none() {
    for bytes in [&b""[..], b"\n\n", b"name,city\nAna,Paris\n", b"\xff\xfe"] {
        let (_folder, list) = list(bytes);
        let account = account();
        assert!(
            matches!(
                list.lines(&account).err(),
                Some(StoreError::NotAList { .. })
            ),
            "no column is called token"
        );
    }
}

#[test]
fn a_token_that_comes_twice_is_sent_to_once() {
    let (one, two) = (token(10), token(11));
    let shouted = one.to_uppercase();
    let text = format!("token,locale\n{one},fr\n{two},fr\n{shouted},en\nhello,\n{two},fr\n");
    let (_folder, list) = list(text.as_bytes());
    let mut left_out = Vec::new();
    let leave_out = |line, problem| {
        left_out.push((line, problem));
        Ok(())
    };
    let survey = list.survey(&account(), leave_out, |_| ControlFlow::Continue(()));
    let survey = survey.unwrap().expect("nobody stops it");
    assert_eq!(survey.total(), 2, "two devices");
    assert_eq!(
        left_out,
        [
            (4, LineProblem::Duplicate),
            (5, LineProblem::NotAToken),
            (6, LineProblem::Duplicate)
        ],
        "the first line of each is kept; capitals are the same token"
    );
    assert_eq!(
        survey.left_out[&LineProblem::Duplicate],
        2,
        "said in numbers"
    );
}

#[test]
fn who_looks_through_a_long_list_is_told_how_far_it_is_and_of_each_mistake_a_few_lines() {
    let lines: Vec<String> = (0..25_000).map(|n| format!("{}\nx\n", token(n))).collect();
    let text = lines.concat();
    let (_folder, list) = list(text.as_bytes());
    let mut told = Vec::new();
    let looked = |looked| {
        told.push(looked);
        ControlFlow::Continue(())
    };
    let survey = list.survey(&account(), |_, _| Ok(()), looked);
    let survey = survey.unwrap().expect("nobody stops it");
    assert_eq!(survey.total(), 25_000, "every second line");
    assert_eq!(
        survey.left_out[&LineProblem::NotAToken],
        25_000,
        "the others"
    );
    assert_eq!(
        survey.examples[&LineProblem::NotAToken],
        [2, 4, 6],
        "an editor shows these lines; nobody reads 25,000"
    );
    assert_eq!(told.len(), 5, "50,000 lines");
    assert!(
        told.windows(2).all(|pair| pair[0].read < pair[1].read)
            && told.iter().all(|looked| looked.read <= looked.of),
        "it only grows, and never beyond the whole: {told:?}"
    );
    assert_eq!(told[4].of, text.len() as u64, "it is read once");
}

#[test]
fn a_look_that_nobody_wants_any_more_reads_no_further() {
    let lines: Vec<String> = (0..50_000).map(|n| format!("{}\n", token(n))).collect();
    let (_folder, list) = list(lines.concat().as_bytes());
    let mut told = 0;
    let looked = |_| {
        told += 1;
        if told < 2 {
            ControlFlow::Continue(())
        } else {
            ControlFlow::Break(())
        }
    };
    let survey = list.survey(&account(), |_, _| Ok(()), looked).unwrap();
    assert_eq!((survey, told), (None, 2), "20,000 lines of 50,000");
}

#[test]
fn the_first_lines_tell_whose_list_it_is() {
    let text = format!("token\nhello\n{}\n{}\n", token(1), token(2));
    let (_folder, list) = list(text.as_bytes());
    let firebase = Account {
        provider: Provider::Fcm,
        ..account()
    };
    let fits = |account: &Account| list.fits(account).unwrap();
    assert_eq!((fits(&account()), fits(&firebase)), (2, 0), "Apple's");
}

#[test]
fn a_list_is_known_again_by_its_bytes_wherever_it_lies() {
    let text = format!("{}\n", token(1));
    let (folder, list) = list(text.as_bytes());
    let known = list.identity().unwrap();
    let elsewhere = folder.path().join("moved.csv");
    std::fs::write(&elsewhere, &text).unwrap();
    assert!(
        ListFile::reopen(&elsewhere, &known).unwrap().is_some(),
        "it was moved"
    );
    std::fs::write(&elsewhere, format!("{text}{}\n", token(2))).unwrap();
    assert!(
        ListFile::reopen(&elsewhere, &known).unwrap().is_none(),
        "a line more is another list"
    );
}

#[test]
fn a_list_that_changes_while_it_is_read_is_not_read_on() {
    let text = (0..5000).map(token).collect::<Vec<_>>().join("\n") + "\n";
    let (folder, list) = list(text.as_bytes());
    let account = account();
    let mut lines = list.lines(&account).unwrap();
    lines.next_line().unwrap();
    std::fs::write(folder.path().join("tokens.csv"), &text[..65 * 4000]).unwrap();
    let mut read = || -> Result<usize, StoreError> {
        let mut count = 0;
        while lines.next_line()?.is_some() {
            count += 1;
        }
        Ok(count)
    };
    assert!(
        matches!(read(), Err(StoreError::ChangedOnDisk { .. })),
        "its lines are no longer those that were counted"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_fields_come_back_as_a_spreadsheet_wrote_them(
        fields in proptest::collection::vec("[^\r\n\u{0}]{0,12}", 1..6),
    ) {
        let line = fields
            .iter()
            .map(|field| format!("\"{}\"", field.replace('"', "\"\"")))
            .collect::<Vec<_>>()
            .join(",");
        let mut splitter = Splitter::new(b',');
        prop_assert_eq!(splitter.split(&line), Some(fields.iter().map(String::as_str).collect()));
    }

    #[test]
    fn no_bytes_are_too_odd_to_be_read(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let with_header = [b"token,locale\n", &bytes[..]].concat();
        let count = with_header.split(|byte| *byte == b'\n').count();
        prop_assert!(lines(&with_header).len() < count, "a line is read once at most");
    }
}
