//! Sends to lists by the built program: what is asked, what is left out, and that a kill at any moment sends nothing
//! twice behind anybody's back.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use carillon_campaign::Locale;
use carillon_payload::{AccountId, ListIdentity, ListOrder, ListRest, Provider, SANDBOX};
use carillon_store::Home;

use crate::desk::{Desk, Run};
use crate::office::Sandbox;

/// Lines of the list that is killed at.
const LINES: usize = 10_000;
/// How often it is killed; `CARILLON_KILLS` says otherwise.
const KILLS: usize = 50;

/// A desk with a campaign, a crowd to send to and a gateway that leads there.
struct Office {
    desk: Desk,
    crowd: Sandbox,
}

impl Office {
    fn new() -> Self {
        Self::with(&[])
    }

    /// With a sandbox that is started so.
    fn with(arguments: &[&str]) -> Self {
        let desk = Desk::with("streak-saver");
        let crowd = Sandbox::with_crowd(&desk, arguments);
        let origin = crowd.text("/listening");
        let account = crowd.ready["fcm"]["service-account"].to_string();
        desk.write("account.json", account);
        let office = Self { desk, crowd };
        let server = format!("address={origin}");
        let add = [
            "gateways",
            "add",
            "Firebase",
            "--provider",
            "fcm",
            "--key",
            "account.json",
            "--set",
            &server,
        ];
        let added = office.run(&add);
        assert_eq!(added.code, 0, "the gateway is set up: {}", added.err);
        office
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.desk.command(arguments);
        command
            .env("CARILLON_HOME", self.desk.path("home"))
            .env("CARILLON_KEYRING", "off")
            .env("CARILLON_PASSPHRASE", "correct horse")
            .stdin(Stdio::null());
        command
    }

    fn run(&self, arguments: &[&str]) -> Run {
        Run::of(&self.command(arguments).output().unwrap())
    }

    /// Starts the program; it ends by itself, or not.
    fn start(&self, arguments: &[&str]) -> Child {
        let mut command = self.command(arguments);
        command.stderr(Stdio::piped()).stdout(Stdio::null());
        command.spawn().unwrap()
    }

    /// Starts the program and waits until it says that it sends. What it says later is let go of.
    fn begin(&self, arguments: &[&str]) -> Child {
        let mut child = self.start(arguments);
        let mut said = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        while !line.contains("Ctrl-C") {
            line.clear();
            let read = said.read_line(&mut line).unwrap();
            assert_ne!(read, 0, "it ended before it began");
        }
        std::thread::spawn(move || std::io::copy(&mut said, &mut std::io::sink()));
        child
    }

    /// What came of every line, by its number.
    fn results(&self) -> BTreeMap<usize, String> {
        let export = self.run(&["lists", "export", "1"]);
        assert_eq!(export.code, 0, "{}", export.err);
        let lines = export.out.lines().skip(1);
        lines
            .map(|line| {
                let mut fields = line.split(',');
                let number = fields.next().unwrap().parse().unwrap();
                (number, fields.next().unwrap().to_owned())
            })
            .collect()
    }
}

/// A Firebase installation id of a number.
fn token(n: usize) -> String {
    format!("cArillonListToken{n:05}")
}

/// A list of so many, a header above.
fn list(lines: usize) -> String {
    let tokens: Vec<String> = (0..lines).map(token).collect();
    format!("token\n{}\n", tokens.join("\n"))
}

const SEND: [&str; 6] = [
    "send",
    "spring",
    "--gateway",
    "Firebase",
    "--list",
    "tokens.csv",
];

fn send<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&SEND[..], more].concat()
}

#[test]
fn a_list_is_sent_to_after_its_number_was_said_and_bad_lines_are_told() {
    let office = Office::new();
    let good = token(1);
    let text = format!(
        "name,token,locale\nAna,{good},fr-FR\nBo,{},xx\nCy,hello,en\nDi,{good},en\n,,\n",
        token(2)
    );
    office.desk.write("tokens.csv", text);
    let unsaid = office.run(&send(&[]));
    assert_eq!(unsaid.code, 2, "nobody said yes: {}", unsaid.err);
    assert!(unsaid.err.contains("--yes-to 2"), "how to: {}", unsaid.err);
    let wrong = office.run(&send(&["--yes-to", "3"]));
    assert_eq!(wrong.code, 2, "another number is no yes: {}", wrong.err);
    let looked = office.run(&send(&["--dry-run"]));
    assert_eq!(looked.code, 0, "looking costs nothing: {}", looked.err);
    assert!(office.crowd.crowd().is_empty(), "nothing was sent so far");
    assert!(office.run(&["lists"]).out.is_empty(), "nor begun");

    let sent = office.run(&send(&["--yes-to", "2", "--format", "json"]));
    assert_eq!(sent.code, 1, "lines were left out: {}", sent.err);
    for told in ["tokens.csv:4: ", "tokens.csv:5: ", "tokens.csv:6: "] {
        assert!(sent.err.contains(told), "{told} in {}", sent.err);
    }
    assert!(
        sent.err.contains("fr-FR"),
        "who gets which words: {}",
        sent.err
    );
    let taken = office.crowd.crowd();
    assert_eq!(taken.len(), 2, "two devices");
    assert!(
        taken.values().all(|count| *count == 1),
        "once each: {taken:?}"
    );
    let told = sent.json();
    assert_eq!(told["left"], 0, "{told}");
    assert!(!sent.out.contains(&good), "no token is in the result");
    let results = office.results();
    assert_eq!(results[&2], "accepted", "{results:?}");
    assert_eq!(results[&5], "left-out", "the duplicate");
    let lines = office
        .run(&["lists", "export", "1", "--format", "json"])
        .json();
    assert_eq!(lines[3]["reason"], "duplicate", "the same as JSON: {lines}");

    let receipts = std::fs::read(office.desk.path("home/ledger.sqlite")).unwrap();
    assert!(
        !String::from_utf8_lossy(&receipts).contains(&good),
        "no token is in the ledger"
    );
    let nothing = office.run(&["resume"]);
    assert_eq!(nothing.code, 2, "it is through: {}", nothing.err);
}

#[test]
fn a_resumed_list_has_to_be_the_one_it_was_begun_with() {
    let office = Office::new();
    office.desk.write("tokens.csv", list(400));
    let mut child = office.begin(&send(&["--yes-to", "400", "--rate", "100"]));
    std::thread::sleep(Duration::from_millis(300));
    child.kill().unwrap();
    child.wait().unwrap();

    office.desk.write("tokens.csv", list(401));
    let other = office.run(&["resume"]);
    assert_eq!(other.code, 2, "another list");
    assert!(other.err.contains("not the list"), "{}", other.err);
    office.desk.write("elsewhere.csv", list(400));
    let title = std::fs::read_to_string(office.desk.path("spring/locales/en-US.ftl")).unwrap();
    office.desk.write(
        "spring/locales/en-US.ftl",
        title.replace(".body = ", ".body = Psst! "),
    );
    let words = office.run(&["resume", "1", "--list", "elsewhere.csv"]);
    assert_eq!(words.code, 2, "other words");
    assert!(words.err.contains("something else"), "{}", words.err);
    office.desk.write("spring/locales/en-US.ftl", title);
    let done = office.run(&["resume", "--list", "elsewhere.csv"]);
    assert!(done.code < 2, "the same list elsewhere: {}", done.err);
    let results = office.results();
    assert_eq!(results.len(), 400, "all are accounted for");
    assert!(
        office.crowd.crowd().values().all(|count| *count == 1),
        "nobody got it twice"
    );
}

#[test]
fn a_list_by_a_webhook_is_gone_on_with_after_a_kill_like_any_other() {
    let office = Office::new();
    let key = office.crowd.text("/webhook/key");
    office.desk.write("key.txt", key);
    let url = format!("url={}", office.crowd.text("/webhook/url"));
    let add = ["gateways", "add", "Own", "--provider", "webhook"];
    let set = ["--key", "key.txt", "--set", &url];
    let added = office.run(&[&add[..], &set].concat());
    assert_eq!(added.code, 0, "{}", added.err);
    let lines: Vec<String> = (0..300).map(|n| format!("ana {n},android")).collect();
    let text = format!("token,platform\n{}\nbo\n", lines.join("\n"));
    office.desk.write("tokens.csv", text);
    let by = ["send", "spring", "--gateway", "Own", "--list", "tokens.csv"];
    let yes = ["--yes-to", "300", "--rate", "150"];
    let mut child = office.begin(&[&by[..], &yes].concat());
    std::thread::sleep(Duration::from_millis(500));
    child.kill().unwrap();
    child.wait().unwrap();
    let before = office.crowd.crowd().len();
    assert!((1..300).contains(&before), "{before} got it before");

    let resumed = office.run(&["resume"]);
    assert!(resumed.code < 2, "the rest: {}", resumed.err);
    let results = office.results();
    let taken = office.crowd.crowd();
    assert_eq!(results[&302], "left-out", "nobody knows Bo's platform");
    for n in 0..300 {
        let times = taken.get(&format!("ana {n}")).copied().unwrap_or(0);
        match results[&(n + 2)].as_str() {
            "accepted" => assert_eq!(times, 1, "line {}", n + 2),
            "undecided" => assert!(times <= 1, "line {}: {times} times", n + 2),
            other => panic!("line {}: {other}", n + 2),
        }
    }
}

#[test]
fn a_list_whose_server_fails_in_tls_stays_due_and_everybody_gets_it_once_by_another_way() {
    let office = Office::with(&["--tls-fault", "handshake"]);
    let secure = office.crowd.text("/tls");
    let server = format!("address={secure}");
    let add = ["gateways", "add", "Secure", "--provider", "fcm"];
    let set = ["--key", "account.json", "--set", &server];
    let added = office.run(&[&add[..], &set].concat());
    assert_eq!(added.code, 0, "{}", added.err);
    office.desk.write("tokens.csv", list(30));
    let by = |gateway| {
        let to = [
            "send",
            "spring",
            "--gateway",
            gateway,
            "--list",
            "tokens.csv",
        ];
        let yes = ["--yes-to", "30", "--format", "json"];
        office.run(&[&to[..], &yes].concat())
    };
    let failed = by("Secure");
    assert_eq!(failed.code, 1, "nobody has it: {}", failed.err);
    let told = failed.json();
    assert_eq!(told["left"], 30, "all of them are due: {told}");
    assert_eq!(told["undecided"], 0, "none can have it: {told}");
    let lines = office
        .run(&["lists", "export", "1", "--format", "json"])
        .json();
    assert_eq!(
        lines[0]["result"], "not-sent",
        "the receipt says so: {lines}"
    );
    assert!(office.crowd.crowd().is_empty(), "nothing came");

    let sent = by("Firebase");
    assert_eq!(sent.code, 0, "{}", sent.err);
    let taken = office.crowd.crowd();
    assert_eq!(taken.len(), 30, "everybody");
    assert!(taken.values().all(|count| *count == 1), "once: {taken:?}");
}

/// A send to 2 by an account, begun by another program in this home and paused.
fn begun_elsewhere(desk: &Desk, account: &str) -> u64 {
    let ledger = Home::at(desk.path("home")).ledger().unwrap();
    let book = Arc::new(ledger).begin_list(1).unwrap();
    let order = ListOrder {
        path: desk.path("spring").display().to_string(),
        campaign: "Streak saver".to_owned(),
        variant: "a".to_owned(),
        locale: Locale::new("en-US").unwrap(),
        persona: None,
        account: AccountId(account.to_owned()),
        gateway: account.to_owned(),
        provider: Provider::Fcm,
        words: String::new(),
        list: ListIdentity {
            path: desk.path("tokens.csv").display().to_string(),
            sha256: String::new(),
            bytes: 0,
            modified: 0,
        },
        recipients: 2,
    };
    book.confirm(&order).unwrap();
    book.rest(&ListRest::Paused).unwrap();
    book.number()
}

#[test]
fn a_list_of_the_apps_own_sandbox_is_left_to_the_app_and_a_cancelled_one_to_nobody() {
    let desk = Desk::with("streak-saver");
    let run = |arguments: &[&str]| {
        let mut command = desk.command(arguments);
        command
            .env("CARILLON_HOME", desk.path("home"))
            .env("CARILLON_KEYRING", "off");
        Run::of(&command.output().unwrap())
    };
    let apps = begun_elsewhere(&desk, SANDBOX).to_string();
    for arguments in [&["resume"][..], &["resume", &apps]] {
        let refused = run(arguments);
        assert_eq!(refused.code, 2, "{arguments:?}: {}", refused.err);
        assert!(
            refused.err.contains("inside the app") && refused.err.contains("Open the app"),
            "who can: {}",
            refused.err
        );
    }
    // Of two that could be meant, only one can be gone on with here.
    begun_elsewhere(&desk, "gone");
    let other = run(&["resume"]);
    assert!(
        other.err.contains("“gone”") && !other.err.contains("inside the app"),
        "it is that one: {}",
        other.err
    );
    let ledger = Arc::new(Home::at(desk.path("home")).ledger().unwrap());
    let book = ledger.resume_list(1).unwrap();
    book.rest(&ListRest::Cancelled).unwrap();
    drop((book, ledger));
    let cancelled = run(&["resume", "1"]);
    assert!(
        cancelled.code == 2 && cancelled.err.contains("was cancelled"),
        "that is final: {}",
        cancelled.err
    );
}

#[cfg(unix)]
#[test]
fn an_interrupt_lets_what_is_on_the_wire_come_through() {
    let office = Office::new();
    office.desk.write("tokens.csv", list(400));
    let mut child = office.begin(&send(&["--yes-to", "400", "--rate", "100"]));
    std::thread::sleep(Duration::from_millis(500));
    let id = child.id().to_string();
    Command::new("kill").args(["-INT", &id]).status().unwrap();
    let status = child.wait().unwrap();
    assert_eq!(status.code(), Some(1), "some are left");
    let results = office.results();
    assert!(
        (1..400).contains(&results.len()),
        "{} were sent",
        results.len()
    );
    assert!(
        results.values().all(|result| result == "accepted"),
        "nothing is undecided"
    );
    let shown = || {
        office
            .run(&["lists", "show", "1", "--format", "json"])
            .json()
    };
    assert_eq!(shown()["rest"], "paused", "by whoever pressed Ctrl-C");
    let resumed = office.run(&["resume"]);
    assert_eq!(resumed.code, 0, "the rest: {}", resumed.err);
    assert_eq!(office.crowd.crowd().len(), 400, "everybody");
    assert_eq!(shown()["left"], 0, "and it rests no more");
}

/// Numbers that look random and are the same for the same seed (SplitMix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % end
    }
}

/// A number of the environment.
fn wanted(name: &str, usual: u64) -> u64 {
    let set = std::env::var(name).ok();
    set.and_then(|text| text.parse().ok()).unwrap_or(usual)
}

#[expect(clippy::print_stdout, reason = "by its seed a run can be repeated")]
#[test]
fn killed_fifty_times_at_random_moments_nothing_is_lost_and_nothing_sent_twice_in_silence() {
    let kills = wanted("CARILLON_KILLS", KILLS as u64);
    let seed = wanted("CARILLON_SEED", 20_261_127);
    println!("{kills} kills, seed {seed}");
    let mut chance = Chance(seed);
    let office = Office::new();
    office.desk.write("tokens.csv", list(LINES));
    let yes = LINES.to_string();
    // About a fiftieth of the list between two kills.
    let most = 2 * 1000 * LINES as u64 / (1500 * kills.max(1));
    let rate = ["--rate", "1500"];
    let first = send(&[&["--yes-to", &yes], &rate[..]].concat());
    let again = [&["resume", "1"], &rate[..]].concat();
    let (mut in_the_beginning, mut under_way) = (0, 0);
    for kill in 0..kills {
        let arguments = if kill == 0 { &first } else { &again };
        // Some while it still opens ledger, key and list: there, too, it must not be vulnerable.
        let mut child = if kill > 0 && chance.below(8) == 0 {
            let child = office.start(arguments);
            std::thread::sleep(Duration::from_millis(chance.below(400)));
            in_the_beginning += 1;
            child
        } else {
            let child = office.begin(arguments);
            std::thread::sleep(Duration::from_millis(chance.below(most)));
            under_way += 1;
            child
        };
        child.kill().unwrap();
        child.wait().unwrap();
    }
    let before_the_end = office.results();
    let begun = Instant::now();
    let last = office.run(&["resume", "1"]);
    assert!(last.code < 2, "the rest is sent: {}", last.err);
    let took = begun.elapsed();

    let results = office.results();
    let taken = office.crowd.crowd();
    let mut undecided = Vec::new();
    for n in 0..LINES {
        let times = taken.get(&token(n)).copied().unwrap_or(0);
        let result = results.get(&(n + 2)).map_or("not a word", String::as_str);
        match result {
            "accepted" => assert_eq!(times, 1, "line {} was accepted once", n + 2),
            "undecided" => {
                assert!(
                    times <= 1,
                    "line {} was sent {times} times in silence",
                    n + 2
                );
                undecided.push(n);
            }
            other => panic!("line {}: {other}", n + 2),
        }
    }
    println!(
        "{under_way} killed under way, {in_the_beginning} before; {} lines were settled then, the rest took {took:?}; \
         {} undecided, of which {} had come through",
        before_the_end.len(),
        undecided.len(),
        undecided
            .iter()
            .filter(|n| taken.contains_key(&token(**n)))
            .count()
    );
    assert!(
        before_the_end.len() > LINES / 10,
        "the kills fell while it was being sent: {} lines",
        before_the_end.len()
    );
    assert!(!undecided.is_empty(), "a kill leaves something on the wire");

    let asked = office.run(&["resume", "1", "--send-undecided"]);
    assert_eq!(asked.code, 0, "everybody has it now: {}", asked.err);
    let taken = office.crowd.crowd();
    for n in 0..LINES {
        let times = taken[&token(n)];
        let was_told = undecided.binary_search(&n).is_ok();
        assert!(
            times == 1 || (times == 2 && was_told),
            "line {} was sent {times} times; undecided: {was_told}",
            n + 2
        );
    }
}
