//! Gateways, devices and sends by the built program, to a sandbox in a process of its own; and that no key is written
//! anywhere on the way.

use serde_json::Value;

use crate::canary::{self, Canaries};
use crate::desk::Run;
use crate::office::{Office, PASSPHRASE, Sandbox};

#[test]
fn pushes_go_by_each_providers_own_account_and_no_key_is_written_anywhere() {
    let mut office = Office::new();
    let sandbox = Sandbox::start(&office.desk, &[]);
    let address = format!("address={}", sandbox.text("/listening"));
    let apns_key = sandbox.text("/apns/key");
    let service_account = sandbox.ready["fcm"]["service-account"].clone();
    let vapid = sandbox.text("/web-push/private-key");
    // As if downloaded: outside of everything the app writes.
    office
        .desk
        .write("downloads/AuthKey_CARILLON01.p8", &apns_key);
    office
        .desk
        .write("downloads/account.json", service_account.to_string());
    office.desk.write("downloads/vapid.txt", &vapid);
    let (braze_key, one_signal_key) = (sandbox.text("/braze/key"), sandbox.text("/one-signal/key"));
    office.desk.write("downloads/braze.txt", &braze_key);
    office
        .desk
        .write("downloads/one-signal.txt", &one_signal_key);

    let team = format!("team-id={}", sandbox.text("/apns/team-id"));
    let apple = [
        "Apple",
        "--provider",
        "apns",
        "--key",
        "downloads/AuthKey_CARILLON01.p8",
        "--set",
        &team,
        "--set",
        "environment=development",
        "--set",
        &address,
    ];
    let token = sandbox.target("apns");
    let firebase = [
        "Firebase",
        "--provider",
        "fcm",
        "--key",
        "downloads/account.json",
        "--set",
        &address,
    ];
    let fid = sandbox.target("fcm");
    let browsers = [
        "Browsers",
        "--provider",
        "web-push",
        "--key",
        "downloads/vapid.txt",
        "--set",
        "contact=mailto:push@example.com",
    ];
    let subscription = sandbox.ready["web-push"]["subscription"].to_string();
    let braze = [
        "Braze",
        "--provider",
        "braze",
        "--key",
        "downloads/braze.txt",
        "--set",
        "instance=EU-01",
        "--set",
        &address,
    ];
    let alias = sandbox.ready["braze"]["alias"].to_string();
    let app = format!("app-id={}", sandbox.text("/one-signal/app-id"));
    let one_signal = [
        "OneSignal",
        "--provider",
        "one-signal",
        "--key",
        "downloads/one-signal.txt",
        "--set",
        &app,
        "--set",
        &address,
    ];
    let person = sandbox.text("/one-signal/external-id");
    let webhook_key = sandbox.text("/webhook/key");
    office.desk.write("downloads/webhook.txt", &webhook_key);
    let url = format!("url={}", sandbox.text("/webhook/url"));
    let webhook = [
        "Own",
        "--provider",
        "webhook",
        "--key",
        "downloads/webhook.txt",
        "--set",
        &url,
    ];
    let own = sandbox.text("/webhook/targets/1/target");
    for (gateway, device, target) in [
        (&apple[..], &["iPhone"][..], &token),
        (&firebase[..], &["Pixel"], &fid),
        (&browsers[..], &["Chrome"], &subscription),
        (
            &braze[..],
            &["Ana's Pixel", "--platform", "android"],
            &alias,
        ),
        (
            &one_signal[..],
            &["Ana's iPhone", "--platform", "ios"],
            &person,
        ),
        (
            &webhook[..],
            &["Ana's tablet", "--platform", "android"],
            &own,
        ),
    ] {
        let receipt = office.send(gateway, device, target);
        assert_eq!(
            receipt["result"]["outcome"], "accepted",
            "{device:?} over the provider's own wire: {receipt}"
        );
    }
    let listed = office.done(&["gateways"], "").out;
    assert!(
        listed.contains("Apple") && listed.contains("carillon-sandbox"),
        "what may be known is listed: {listed}"
    );
    office.done(&["gateways", "--format", "json"], "");
    office.done(&["devices"], "");

    let google = service_account["private_key"].as_str().unwrap();
    let access = sandbox.text("/fcm/authorization").replace("Bearer ", "");
    let mut secrets = Canaries::default();
    secrets.plant("the passphrase", PASSPHRASE.as_bytes());
    secrets.plant("the VAPID key", vapid.as_bytes());
    secrets.plant_pem("Apple's key", &apns_key);
    secrets.plant_pem("Google's key", google);
    secrets.plant("Braze's key", braze_key.as_bytes());
    secrets.plant("OneSignal's key", one_signal_key.as_bytes());
    secrets.plant("the webhook's key", webhook_key.as_bytes());
    secrets.plant("Google's token", access.as_bytes());
    let mut targets = Canaries::default();
    targets.plant("Apple's token", token.as_bytes());
    targets.plant("the installation", fid.as_bytes());
    targets.plant("the subscription", subscription.as_bytes());
    targets.plant("the person", person.as_bytes());

    // Where nobody answers, the transport has its own words.
    drop(sandbox);
    for (gateway, device) in [
        ("Apple", "iPhone"),
        ("Firebase", "Pixel"),
        ("Browsers", "Chrome"),
        ("Braze", "Ana's Pixel"),
        ("OneSignal", "Ana's iPhone"),
    ] {
        office.run(&["gateways", "test", gateway], "");
        let send = ["send", "spring", "--gateway", gateway, "--device", device];
        let failed = office.run(&send, "");
        assert_eq!(failed.code, 1, "nobody is there: {}", failed.out);
    }
    office.done(&["receipts"], "");
    for format in ["csv", "json"] {
        let receipts = office.done(&["receipts", "--format", format], "").out;
        assert!(receipts.contains("not-sent"), "what failed is among them");
    }
    for arguments in [
        &[
            "gateways",
            "add",
            "Apple",
            "--provider",
            "fcm",
            "--key",
            "downloads/vapid.txt",
        ][..],
        &[
            "gateways",
            "add",
            "Other",
            "--provider",
            "fcm",
            "--key",
            "downloads/vapid.txt",
        ],
        &["devices", "add", "Other", "--gateway", "Browsers"],
    ] {
        office.run(arguments, &token);
    }

    for folder in ["home", "spring", "temporary"] {
        secrets.assert_not_below(&office.desk.path(folder), &[]);
        targets.assert_not_below(&office.desk.path(folder), &["devices.json"]);
    }
    for canaries in [&secrets, &targets] {
        let found = canaries.found_in(office.said.as_bytes());
        assert!(found.is_empty(), "{found:?} was printed");
    }
    assert!(
        canary::files(&office.desk.path("home"))
            .iter()
            .any(|file| file.ends_with("keys.age")),
        "the keys were kept all the same"
    );
}

#[test]
fn a_wrong_key_file_is_refused_on_the_spot() {
    let mut office = Office::new();
    office
        .desk
        .write("app.json", r#"{"project_info":{},"client":[]}"#);
    let add = [
        "gateways",
        "add",
        "Firebase",
        "--provider",
        "fcm",
        "--key",
        "app.json",
    ];
    let run = office.run(&add, "");
    assert_eq!(run.code, 2, "nothing was added");
    assert!(
        run.err.contains("google-services.json") && run.err.contains("Service accounts"),
        "what it is, and where the right one is: {}",
        run.err
    );
    assert!(!office.desk.path("home").exists(), "and nothing written");
}

#[test]
fn a_field_that_is_missing_is_named_with_the_way_to_give_it() {
    let mut office = Office::new();
    let add = ["gateways", "add", "Browsers", "--provider", "web-push"];
    let run = office.run(&add, "");
    assert!(run.err.contains("--set contact="), "{}", run.err);
    let unknown = office.run(&[&add[..], &["--set", "team=x"]].concat(), "");
    assert!(
        unknown.err.contains("public-key"),
        "what there is: {}",
        unknown.err
    );
}

#[test]
fn a_token_of_another_provider_is_said_before_anything_is_sent() {
    let mut office = Office::new();
    let contact = ["--set", "contact=mailto:push@example.com"];
    let add = ["gateways", "add", "Browsers", "--provider", "web-push"];
    office.done(&[&add[..], &contact].concat(), "");
    let device = ["devices", "add", "iPhone", "--gateway", "Browsers"];
    let run = office.run(&device, &"ab".repeat(32));
    assert_eq!(run.code, 2, "not added");
    assert!(run.err.contains("not one of"), "{}", run.err);
    let run = office.run(&device, "hello");
    assert!(run.err.contains("no device token"), "{}", run.err);
}

#[test]
fn a_person_has_no_platform_until_it_is_said() {
    let mut office = Office::new();
    office
        .desk
        .write("key.txt", "01234567-89ab-4cde-8f01-23456789abcd");
    let add = [
        "gateways",
        "add",
        "Braze",
        "--provider",
        "braze",
        "--key",
        "key.txt",
        "--set",
        "instance=JP-01",
    ];
    office.done(&add, "");
    let device = ["devices", "add", "Ana", "--gateway", "Braze"];
    let run = office.run(&device, "ana-4711\n");
    assert_eq!(run.code, 2, "not added");
    assert!(run.err.contains("--platform"), "{}", run.err);
    office.done(
        &[&device[..], &["--platform", "web"]].concat(),
        "ana-4711\n",
    );
}

#[test]
fn another_passphrase_opens_nothing() {
    let mut office = Office::new();
    let contact = ["--set", "contact=mailto:push@example.com"];
    let add = ["gateways", "add", "Browsers", "--provider", "web-push"];
    office.done(&[&add[..], &contact].concat(), "");
    let output = office
        .desk
        .command(&["gateways", "test", "Browsers"])
        .env("CARILLON_HOME", office.desk.path("home"))
        .env("CARILLON_KEYRING", "off")
        .env("CARILLON_PASSPHRASE", "another horse")
        .output()
        .unwrap();
    let run = Run::of(&output);
    assert_eq!(run.code, 2, "the key stays where it is");
    assert!(run.err.contains("passphrase is wrong"), "{}", run.err);
}

#[test]
fn the_sandbox_needs_no_account_and_a_refused_push_is_an_exit_code() {
    let mut office = Office::new();
    let to = |device| ["send", "spring", "--gateway", "sandbox", "--device", device];
    let receipt = office.done(&to("sandbox-iphone"), "").json();
    assert_eq!(receipt["result"]["outcome"], "accepted", "{receipt}");
    let people = ["--persona", "amelia", "--persona", "worst-longest"];
    let several = office.done(&[&to("sandbox-iphone")[..], &people].concat(), "");
    let personas: Vec<Value> = several
        .out
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["persona"].clone())
        .collect();
    assert_eq!(
        personas,
        ["amelia", "worst-longest"],
        "a push as each of them, and a receipt that says as whom"
    );
    let unknown = office.run(&to("my-iphone"), "");
    assert_eq!(unknown.code, 2, "no such device");
    assert!(
        unknown.err.contains("Sandbox Pixel"),
        "there are others: {}",
        unknown.err
    );
    let dry = [&to("sandbox-pixel")[..], &["--dry-run"]].concat();
    let planned = office
        .done(&[&dry[..], &["--format", "json"]].concat(), "")
        .json();
    assert!(
        planned[0]["body"]
            .as_str()
            .unwrap()
            .contains("notification"),
        "the very bytes: {planned}"
    );
    let told = office
        .done(&[&dry[..], &["--persona", "amelia"]].concat(), "")
        .out;
    let columns: Vec<&str> = told.split("  ").map(str::trim).collect();
    assert_eq!(
        columns[..4],
        ["Sandbox Pixel", "sandbox", "en-US", "amelia"],
        "who gets what, by which gateway: {told}"
    );
    assert!(
        told.contains("Amelia") && told.contains("/4096"),
        "with its words and its bytes of the limit: {told}"
    );
}

#[test]
fn somebody_elses_phone_is_sent_to_only_where_that_is_said_and_a_dry_run_needs_no_key() {
    let mut office = Office::new();
    let sandbox = Sandbox::start(&office.desk, &[]);
    let address = format!("address={}", sandbox.text("/listening"));
    let key = sandbox.text("/braze/key");
    office.desk.write("downloads/braze.txt", &key);
    let add = [
        "gateways",
        "add",
        "Braze",
        "--provider",
        "braze",
        "--key",
        "downloads/braze.txt",
        "--set",
        "instance=EU-01",
        "--set",
        "rate=2",
        "--set",
        &address,
    ];
    office.done(&add, "");
    let person = sandbox.ready["braze"]["alias"].to_string();
    let phone = [
        "devices",
        "add",
        "Ana's phone",
        "--gateway",
        "Braze",
        "--owner",
        "Ana",
        "--platform",
        "android",
    ];
    office.done(&phone, &person);
    let send = [
        "send",
        "spring",
        "--gateway",
        "Braze",
        "--device",
        "Ana's phone",
    ];
    let dry = office
        .desk
        .command(&[&send[..], &["--dry-run"]].concat())
        .env("CARILLON_HOME", office.desk.path("home"))
        .env("CARILLON_KEYRING", "off")
        .output()
        .unwrap();
    let dry = Run::of(&dry);
    assert!(
        dry.out.contains("Ana's phone (Ana)") && dry.out.contains("Braze"),
        "looked at without the passphrase of the keys: {} {}",
        dry.out,
        dry.err
    );
    let refused = office.run(&send, "");
    assert_eq!(refused.code, 2, "nobody asked Ana");
    assert!(
        refused.err.contains("Ana's phone (Ana)") && refused.err.contains("--to-others"),
        "whose it is, and how to say so: {}",
        refused.err
    );
    let begun = std::time::Instant::now();
    let locales = [
        "--to-others",
        "--locale",
        "en-US",
        "--locale",
        "fr-FR",
        "--locale",
        "ar",
    ];
    office.done(&[&send[..], &locales].concat(), "");
    let took = begun.elapsed();
    assert!(
        took >= std::time::Duration::from_millis(980),
        "three pushes at two a second take a second: {took:?}"
    );
}

#[test]
fn a_webhooks_key_is_forgotten_while_the_webhook_stays() {
    let mut office = Office::new();
    let sandbox = Sandbox::start(&office.desk, &[]);
    office
        .desk
        .write("downloads/webhook.txt", sandbox.text("/webhook/key"));
    let url = format!("url={}", sandbox.text("/webhook/url"));
    let add = [
        "gateways",
        "add",
        "Own",
        "--provider",
        "webhook",
        "--key",
        "downloads/webhook.txt",
        "--set",
        "preset=in-house",
        "--set",
        &url,
    ];
    office.done(&add, "");
    let device = ["devices", "add", "Ana", "--gateway", "Own"];
    let person = sandbox.text("/webhook/targets/1/target");
    office.done(
        &[&device[..], &["--platform", "ios"]].concat(),
        &format!("{person}\n"),
    );
    let send = ["send", "spring", "--gateway", "Own", "--device", "Ana"];
    let with_key = office.done(&send, "").json();
    assert_eq!(with_key["result"]["outcome"], "accepted", "{with_key}");

    office.done(&["gateways", "forget-key", "Own"], "");
    let list = office.done(&["gateways"], "").out;
    assert!(list.contains("Own"), "the gateway stays: {list}");
    let without = office.run(&send, "");
    assert_ne!(without.code, 0, "its server wants the key: {}", without.out);

    let contact = ["--set", "contact=mailto:push@example.com"];
    let browsers = ["gateways", "add", "Browsers", "--provider", "web-push"];
    office.done(&[&browsers[..], &contact].concat(), "");
    let needed = office.run(&["gateways", "forget-key", "Browsers"], "");
    assert_eq!(needed.code, 2, "it could send nothing then");
    assert!(
        needed.err.contains("carillon gateways remove"),
        "the way out: {}",
        needed.err
    );
}
