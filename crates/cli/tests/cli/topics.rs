//! Topics of FCM by the built program: looked at freely, sent to only in so many words.

use crate::office::{Office, Sandbox};

#[test]
fn a_topic_is_looked_at_freely_and_sent_to_only_in_so_many_words() {
    let mut office = Office::new();
    let sandbox = Sandbox::start(&office.desk, &[]);
    let account = sandbox.ready["fcm"]["service-account"].to_string();
    office.desk.write("account.json", account);
    let address = format!("address={}", sandbox.text("/listening"));
    let add = [
        "gateways",
        "add",
        "Firebase",
        "--provider",
        "fcm",
        "--key",
        "account.json",
        "--set",
        &address,
        "--set",
        "fcm-android=android-v2",
    ];
    office.done(&add, "");
    let topic = sandbox.text("/fcm/topic");
    let send = ["send", "spring", "--gateway", "Firebase", "--topic", &topic];
    let planned = office
        .done(&[&send[..], &["--dry-run"]].concat(), "")
        .json();
    let body = planned[0]["body"].as_str().unwrap();
    assert!(
        body.contains(&format!(r#""topic":"{topic}""#)) && body.contains("androidV2"),
        "the account's own way: {body}"
    );
    let asked = office
        .done(&[&send[..], &["--validate"]].concat(), "")
        .json();
    assert_eq!(asked["validated"]["outcome"], "accepted", "{asked}");
    assert!(
        asked["why"]
            .as_str()
            .unwrap()
            .contains("Nothing was delivered"),
        "{asked}"
    );
    let refused = office.run(&send, "");
    assert_eq!(refused.code, 2, "nothing was sent");
    assert!(
        refused.err.contains("--confirm") && refused.err.contains(&topic),
        "{}",
        refused.err
    );
    let wrong = office.run(&[&send[..], &["--confirm", "news"]].concat(), "");
    assert_eq!(wrong.code, 2, "another topic was meant");
    let receipt = office
        .done(&[&send[..], &["--confirm", &topic]].concat(), "")
        .json();
    assert_eq!(receipt["result"]["outcome"], "accepted", "{receipt}");
    let bad = [
        "send",
        "spring",
        "--gateway",
        "Firebase",
        "--condition",
        "'a' in topic",
    ];
    let bad = office.run(&[&bad[..], &["--dry-run"]].concat(), "");
    assert_eq!(bad.code, 2, "no condition: {}", bad.err);
}
