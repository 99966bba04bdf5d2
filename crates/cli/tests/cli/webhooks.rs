//! Webhooks by the built program: from a preset, without a key, and with a mistake in the template.

use crate::office::{Office, Sandbox};

#[test]
fn a_webhook_without_a_key_is_set_up_from_a_preset_and_asks_for_no_passphrase() {
    let mut office = Office::new();
    let sandbox = Sandbox::start(&office.desk, &[]);
    let ntfy = sandbox.text("/webhook/servers/3/url");
    let add = ["gateways", "add", "Phones", "--provider", "webhook"];
    let unknown = office.run(&[&add[..], &["--set", "preset=carrier"]].concat(), "");
    assert_eq!(unknown.code, 2, "there is no such preset");
    let missing = office.run(&add, "");
    assert!(
        missing.err.contains("--set url="),
        "one's own server has an address of its own: {}",
        missing.err
    );
    let url = format!("url={ntfy}");
    office.done(
        &[&add[..], &["--set", "preset=ntfy", "--set", &url]].concat(),
        "",
    );
    assert!(
        !office.desk.path("home").join("keys.age").exists(),
        "there is nothing to encrypt"
    );
    let tested = office.done(&["gateways", "test", "Phones"], "").out;
    assert!(tested.contains("HTTP 204"), "{tested}");
    let topic = sandbox.text("/webhook/targets/1/target");
    let device = [
        "devices",
        "add",
        "Pixel",
        "--gateway",
        "Phones",
        "--platform",
        "android",
    ];
    office.done(&device, &topic);
    let send = ["send", "spring", "--gateway", "Phones", "--device", "Pixel"];
    let planned = office
        .done(
            &[&send[..], &["--dry-run", "--format", "json"]].concat(),
            "",
        )
        .json();
    let body = planned[0]["body"].as_str().unwrap();
    assert!(
        body.starts_with(&format!(r#"{{"topic":"{topic}","title":"#)),
        "by ntfy's own template: {body}"
    );
    let receipt = office.done(&send, "").json();
    assert_eq!(receipt["result"]["outcome"], "accepted", "{receipt}");
    office.done(&["gateways", "remove", "Phones"], "");
}

#[test]
fn a_mistake_in_a_template_is_told_with_its_place() {
    let mut office = Office::new();
    let add = [
        "gateways",
        "add",
        "Own",
        "--provider",
        "webhook",
        "--set",
        "url=https://push.example/",
        "--set",
        "body={\n  \"text\": \"{{titel}}\"\n}",
    ];
    let run = office.run(&add, "");
    assert_eq!(run.code, 2, "not added");
    assert!(
        run.err.contains("Line 2, character 12") && run.err.contains("titel"),
        "{}",
        run.err
    );
}
