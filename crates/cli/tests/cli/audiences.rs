//! Audiences by the built program: looked at freely, and sent to only in so many words.

use serde_json::Value;

use crate::desk::Run;
use crate::office::{Office, Sandbox};

/// An office with a campaign that says the same to everybody, and a gateway to a sandbox.
struct Desk {
    office: Office,
    sandbox: Sandbox,
}

impl Desk {
    /// `key`: where the sandbox says it; `more`: what the gateway has beside it and its address.
    fn with(name: &str, provider: &str, key: &str, more: &str) -> Self {
        let mut office = Office::new();
        for locale in ["en-US", "fr-FR", "ar", "ja"] {
            let copy = "a =\n    .title = Sale\n    .body = Today only\n    .button-1 = Look\n    .button-2 = Later\n";
            office
                .desk
                .write(&format!("spring/locales/{locale}.ftl"), copy);
        }
        let sandbox = Sandbox::start(&office.desk, &[]);
        let held = match sandbox.ready.pointer(key).unwrap() {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        office.desk.write("key.json", held);
        let address = format!("address={}", sandbox.text("/listening"));
        let add = ["gateways", "add", name, "--provider", provider];
        let own = ["--key", "key.json", "--set", &address, "--set", more];
        office.done(&[&add[..], &own[..]].concat(), "");
        Self { office, sandbox }
    }

    fn fcm() -> Self {
        let key = "/fcm/service-account";
        Self::with("Firebase", "fcm", key, "fcm-android=android-v2")
    }

    fn braze() -> Self {
        Self::with("Braze", "braze", "/braze/key", "instance=EU-01")
    }

    fn run(&mut self, arguments: &[&str]) -> Run {
        self.office.run(arguments, "")
    }
}

/// The lines of JSON that a send printed.
fn receipts(run: &Run) -> Vec<Value> {
    run.out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn a_topic_is_looked_at_freely_and_sent_to_only_in_so_many_words() {
    let mut desk = Desk::fcm();
    let topic = desk.sandbox.text("/fcm/topic");
    let send = ["send", "spring", "--gateway", "Firebase", "--topic", &topic];
    let with = |more: &[&'static str]| -> Vec<String> {
        send.iter()
            .chain(more)
            .map(|text| (*text).to_owned())
            .collect()
    };
    let mut run = |arguments: Vec<String>| {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        desk.run(&arguments)
    };
    let told = run(with(&["--dry-run"]));
    for known in [topic.as_str(), "Firebase", "en-US", "/2048"] {
        assert!(told.out.contains(known), "{known} is told: {}", told.out);
    }
    let planned = run(with(&["--dry-run", "--format", "json"])).json();
    let body = planned[0]["body"].as_str().unwrap();
    assert!(
        body.contains(&format!(r#""topic":"{topic}""#)) && body.contains("androidV2"),
        "the account's own way: {body}"
    );
    let asked = run(with(&["--validate"]));
    let asked = &receipts(&asked)[0];
    assert_eq!(asked["validated"]["outcome"], "accepted", "{asked}");
    let refused = run(with(&[]));
    assert_eq!(refused.code, 2, "nothing was sent");
    assert!(
        refused.err.contains("--confirm") && refused.err.contains(&topic),
        "{}",
        refused.err
    );
    let wrong = run(with(&["--confirm", "news"]));
    assert_eq!(wrong.code, 2, "another topic was meant");
    let sent = run([with(&["--confirm"]), vec![topic.clone()]].concat());
    let receipt = &receipts(&sent)[0];
    assert_eq!(receipt["result"]["outcome"], "accepted", "{receipt}");
    assert_eq!(receipt["reach"]["audience"], "topic", "{receipt}");
    let kept = desk.run(&["receipts", "--format", "json"]);
    assert!(kept.out.contains(&topic), "on record: {}", kept.out);
}

#[test]
fn a_segment_gets_every_language_in_one_request() {
    let mut desk = Desk::braze();
    let segment = desk.sandbox.text("/braze/segment");
    let send = [
        "send",
        "spring",
        "--gateway",
        "Braze",
        "--segment",
        &segment,
        "--confirm",
        &segment,
    ];
    let sent = desk.run(&send);
    let [receipt]: [Value; 1] = receipts(&sent).try_into().unwrap();
    assert_eq!(receipt["result"]["outcome"], "accepted", "{}", sent.err);
    let platforms = receipt["reach"]["platforms"].as_array().unwrap();
    let locales = receipt["reach"]["locales"].as_array().unwrap();
    assert_eq!((platforms.len(), locales.len()), (3, 4), "all at once");
}

#[test]
fn what_would_be_wrong_for_everybody_stops_it() {
    let mut desk = Desk::fcm();
    let mut refused = |more: &[&str]| {
        let send = ["send", "spring", "--gateway", "Firebase", "--dry-run"];
        let run = desk.run(&[&send[..], more].concat());
        assert_eq!(run.code, 2, "{more:?}: {} {}", run.out, run.err);
        run.err
    };
    let said = refused(&["--condition", "'a' in topic"]);
    assert!(said.contains("'news' in topics"), "the form: {said}");
    let said = refused(&["--segment", "vip"]);
    assert!(said.contains("Topic"), "what Firebase has instead: {said}");
    let said = refused(&["--topic", "a", "--locale", "en-US", "--locale", "ja"]);
    assert!(said.contains("--locale"), "one language: {said}");
    let copy = "a =\n    .title = Sale\n    .body = For you, { $first_name }\n";
    desk.office.desk.write("spring/locales/en-US.ftl", copy);
    let send = [
        "send",
        "spring",
        "--gateway",
        "Firebase",
        "--dry-run",
        "--topic",
        "a",
    ];
    let personal = desk.run(&send);
    assert_eq!(personal.code, 2, "everybody would get one name");
    assert!(personal.err.contains("first_name"), "{}", personal.err);
    let persona = [&send[..], &["--persona", "worst-empty"]].concat();
    let chosen = desk.run(&persona);
    assert_ne!(chosen.code, 2, "it was meant: {}", chosen.err);
}

#[test]
fn errors_among_the_findings_stop_it_unless_said_otherwise() {
    let mut desk = Desk::fcm();
    desk.office.desk.replace(
        "spring/campaign.toml",
        ", url = \"https://lumen.example/media/hero.png\"",
        "",
    );
    let send = [
        "send",
        "spring",
        "--gateway",
        "Firebase",
        "--topic",
        "a",
        "--confirm",
        "a",
    ];
    let stopped = desk.run(&send);
    assert_eq!(stopped.code, 2, "nobody could fetch the picture");
    assert!(
        stopped.err.contains("media/hero.png") && stopped.err.contains("--despite-errors"),
        "{}",
        stopped.err
    );
    let sent = desk.run(&[&send[..], &["--despite-errors"]].concat());
    assert_eq!(sent.code, 0, "it was said: {}", sent.err);
}

#[test]
fn the_sandbox_in_the_program_takes_audiences_too() {
    let mut office = Office::new();
    let copy = "a =\n    .title = Sale\n    .body = Today only\n";
    office.desk.write("spring/locales/en-US.ftl", copy);
    let send = [
        "send",
        "spring",
        "--gateway",
        "sandbox",
        "--topic",
        "carillon-sandbox",
        "--confirm",
        "carillon-sandbox",
    ];
    let receipt = office.done(&send, "").json();
    assert_eq!(receipt["result"]["outcome"], "accepted", "{receipt}");
}
