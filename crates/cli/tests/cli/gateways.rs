//! Gateways, devices and sends by the built program, to a sandbox in a process of its own; and that no key is written
//! anywhere on the way.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};

use serde_json::Value;

use crate::desk::{Desk, Run};

/// What the keys are encrypted under here.
const PASSPHRASE: &str = "CANARY-correct-horse";

/// A sandbox in a process of its own; it ends with the test.
pub(crate) struct Sandbox {
    child: Child,
    ready: Value,
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Sandbox {
    /// Starts it with the desk's campaign.
    pub(crate) fn start(desk: &Desk) -> Self {
        let mut child = desk
            .command(&["sandbox", "--campaign", "spring"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut told = BufReader::new(child.stdout.take().unwrap());
        let mut first = String::new();
        told.read_line(&mut first).unwrap();
        // It tells every push that arrives, and ends when nobody listens any more.
        std::thread::spawn(move || std::io::copy(&mut told, &mut std::io::sink()));
        let ready = serde_json::from_str(&first).unwrap();
        Self { child, ready }
    }

    /// A text of what it told when it was ready.
    pub(crate) fn text(&self, pointer: &str) -> String {
        self.ready
            .pointer(pointer)
            .unwrap()
            .as_str()
            .unwrap()
            .to_owned()
    }

    fn target(&self, provider: &str) -> String {
        let devices = self.ready["devices"].as_array().unwrap();
        let device = devices.iter().find(|device| device["provider"] == provider);
        device.unwrap()["target"].as_str().unwrap().to_owned()
    }
}

/// A desk whose app folder is in it, and everything that was said there.
pub(crate) struct Office {
    /// The desk.
    pub(crate) desk: Desk,
    said: String,
}

impl Office {
    /// With the starter in it.
    pub(crate) fn new() -> Self {
        Self {
            desk: Desk::with("streak-saver"),
            said: String::new(),
        }
    }

    /// Runs the program.
    pub(crate) fn run(&mut self, arguments: &[&str], input: &str) -> Run {
        let mut child = self
            .desk
            .command(arguments)
            .env("CARILLON_HOME", self.desk.path("home"))
            .env("CARILLON_KEYRING", "off")
            .env("CARILLON_PASSPHRASE", PASSPHRASE)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(input.as_bytes())
            .unwrap();
        let run = Run::of(&child.wait_with_output().unwrap());
        self.said.push_str(&run.out);
        self.said.push_str(&run.err);
        run
    }

    /// Runs it, and it succeeds.
    pub(crate) fn done(&mut self, arguments: &[&str], input: &str) -> Run {
        let run = self.run(arguments, input);
        assert_eq!(run.code, 0, "{arguments:?}: {} {}", run.out, run.err);
        run
    }

    /// A gateway, a device (its name, and how it is added) and a push by one provider; gives the receipt.
    fn send(&mut self, gateway: &[&str], device: &[&str], target: &str) -> Value {
        let name = gateway[0];
        let add = [&["gateways", "add"], gateway].concat();
        self.done(&add, "");
        self.done(&["gateways", "test", name], "");
        let add = [&["devices", "add"], device, &["--gateway", name]].concat();
        self.done(&add, target);
        let send = ["send", "spring", "--gateway", name, "--device", device[0]];
        self.done(&send, "").json()
    }
}

/// Every file under a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            all.push(path);
        }
    }
    all
}

/// The long middle of a key: what makes it secret.
fn canary(pem: &str) -> String {
    pem.lines().nth(1).unwrap().to_owned()
}

#[test]
fn pushes_go_by_each_providers_own_account_and_no_key_is_written_anywhere() {
    let mut office = Office::new();
    let sandbox = Sandbox::start(&office.desk);
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
    let mut secrets = vec![
        ("the passphrase", PASSPHRASE.to_owned()),
        ("the VAPID key", vapid),
        ("Apple's key", canary(&apns_key)),
        ("Google's key", canary(google)),
        ("Braze's key", braze_key),
        ("OneSignal's key", one_signal_key),
        ("the webhook's key", webhook_key),
    ];
    let access = sandbox.text("/fcm/authorization").replace("Bearer ", "");
    secrets.push(("Google's token", access));
    let written = [office.desk.path("home"), office.desk.path("spring")];
    for file in written.iter().flat_map(|folder| files(folder)) {
        let bytes = std::fs::read(&file).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        for (what, secret) in &secrets {
            assert!(
                !text.contains(secret.as_str()),
                "{what} is in {}",
                file.display()
            );
        }
        if !file.ends_with("devices.json") {
            assert!(
                !text.contains(&token),
                "a whole token is in {}",
                file.display()
            );
        }
    }
    for (what, secret) in &secrets {
        assert!(!office.said.contains(secret.as_str()), "{what} was printed");
    }
    assert!(
        files(&office.desk.path("home"))
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
    let sandbox = Sandbox::start(&office.desk);
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
