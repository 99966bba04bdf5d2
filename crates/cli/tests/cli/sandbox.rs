//! The sandbox, started by the program, answers a provider's own request, and shows what arrives on this machine.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::time::Duration;

use crate::desk::Desk;
use crate::office::{Office, Sandbox};
use serde_json::Value;

/// Ends the program when the test does.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A plain HTTP/1.1 request; the status line and the body.
fn post(address: &str, path: &str, authorization: &str, body: &str) -> (String, String) {
    let mut stream = TcpStream::connect(address).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    let length = body.len();
    write!(
        stream,
        "POST {path} HTTP/1.1\r\nhost: {address}\r\nauthorization: {authorization}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head.lines().next().unwrap().to_owned(), body.to_owned())
}

#[test]
fn it_takes_a_push_and_tells_that_it_arrived() {
    let desk = Desk::with("streak-saver");
    let mut child = desk
        .command(&["sandbox"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let _running = Running(child);
    let ready: Value = serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap();
    let address = ready["listening"]
        .as_str()
        .unwrap()
        .strip_prefix("http://")
        .unwrap();
    let project = ready["fcm"]["project"].as_str().unwrap();
    let path = format!("/v1/projects/{project}/messages:send");
    let authorization = ready["fcm"]["authorization"].as_str().unwrap();
    let devices = ready["devices"].as_array().unwrap();
    let pixel = devices
        .iter()
        .find(|device| device["provider"] == "fcm")
        .unwrap();

    let key = ready["apns"]["key"].as_str().unwrap();
    assert!(
        key.contains("PRIVATE KEY") && ready["apns"]["key-id"].is_string(),
        "a sender that signs its own tokens is told with what"
    );
    let endpoint = ready["web-push"]["subscription"]["endpoint"]
        .as_str()
        .unwrap();
    assert!(
        endpoint.starts_with(ready["listening"].as_str().unwrap()),
        "a browser's endpoint leads to this very start: {endpoint}"
    );

    let (refused, _) = post(address, &path, "Bearer nobody", "{}");
    assert!(refused.contains("401"), "it checks who sends: {refused}");

    // The very body that `payload` prints, to the sandbox's device.
    let payload = desk
        .run(&[
            "payload",
            "spring",
            "--platform",
            "android",
            "--format",
            "json",
        ])
        .json();
    let mut body: Value = serde_json::from_str(payload[0]["body"].as_str().unwrap()).unwrap();
    body["message"]["fid"] = pixel["target"].clone();
    let (accepted, answer) = post(address, &path, authorization, &body.to_string());
    assert!(
        accepted.contains("200"),
        "what `payload` prints is what FCM takes: {accepted} {answer}"
    );

    let arrived: Value = serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap();
    assert_eq!(arrived["device"], pixel["id"], "the arrival is told");
    assert!(
        arrived["payload"]
            .as_str()
            .unwrap()
            .contains("notification"),
        "with the payload: {arrived}"
    );
}

#[test]
fn a_push_that_meets_a_failing_tls_was_not_sent_and_comes_once_when_it_is_sent_again() {
    for (fault, why) in [
        ("no-tls", "a server that speaks none"),
        ("handshake", "a server that refuses"),
        ("cut", "a connection that breaks"),
    ] {
        let mut office = Office::new();
        let sandbox = Sandbox::told(&office.desk, &["sandbox", "--crowd", "--tls-fault", fault]);
        office.desk.write("key.txt", sandbox.text("/webhook/key"));
        let add = ["--provider", "webhook", "--key", "key.txt", "--set"];
        for (name, origin) in [("Secure", "/tls"), ("Plain", "/listening")] {
            let url = format!("url={}/webhook", sandbox.text(origin));
            office.done(
                &[&["gateways", "add", name], &add[..], &[&url]].concat(),
                "",
            );
            let device = ["devices", "add", name, "--platform", "android"];
            office.done(&[&device[..], &["--gateway", name]].concat(), "ana-4711");
        }
        let send = |name| ["send", "spring", "--gateway", name, "--device", name];
        let failed = office.run(&send("Secure"), "");
        let receipt = failed.json();
        assert_eq!(receipt["result"]["outcome"], "not-sent", "{why}: {receipt}");
        assert!(sandbox.crowd().is_empty(), "{why}: nothing came");
        let receipt = office.done(&send("Plain"), "").json();
        assert_eq!(receipt["result"]["outcome"], "accepted", "{receipt}");
        let taken = sandbox.crowd();
        assert_eq!(taken.get("ana-4711"), Some(&1), "{why}: it came once");
    }
    let unknown = Desk::new().run(&["sandbox", "--tls-fault", "tired"]);
    assert!(
        unknown.code == 2 && unknown.err.contains("no-tls, handshake, cut"),
        "what there is: {}",
        unknown.err
    );
}

#[test]
fn a_port_that_is_taken_is_said_with_its_number() {
    let desk = Desk::new();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let run = desk.run(&["sandbox", "--port", &port]);
    assert_eq!(run.code, 2, "it could not start");
    assert!(run.err.contains(&port), "which port: {}", run.err);
}

/// Starts the sandbox with `--notify` on a message bus; its first line, and what it says beside it.
#[cfg(target_os = "linux")]
fn notifying(desk: &Desk, bus: &str) -> (Running, Value, BufReader<std::process::ChildStderr>) {
    let mut child = desk
        .command(&["sandbox", "--notify", "--campaign", "spring"])
        .env("DBUS_SESSION_BUS_ADDRESS", bus)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    let beside = BufReader::new(child.stderr.take().unwrap());
    let mut first = String::new();
    lines.read_line(&mut first).unwrap();
    // It ends when nobody listens any more.
    std::thread::spawn(move || std::io::copy(&mut lines, &mut std::io::sink()));
    let ready = serde_json::from_str(&first).unwrap();
    (Running(child), ready, beside)
}

/// Sends a push to a company's own server there.
#[cfg(target_os = "linux")]
fn push(ready: &Value, title: &str) {
    let address = ready["listening"].as_str().unwrap();
    let address = address.strip_prefix("http://").unwrap();
    let authorization = ready["webhook"]["authorization"].as_str().unwrap();
    let body = serde_json::json!({
        "to": "carillon-sandbox-iphone",
        "platform": "ios",
        "title": title,
        "collapse": "streak",
    });
    let (status, answer) = post(address, "/webhook", authorization, &body.to_string());
    assert!(status.contains("202"), "it is taken: {status} {answer}");
}

#[cfg(target_os = "linux")]
#[test]
fn what_arrives_is_shown_on_this_machine() {
    use carillon_desktop::stand_in::{Bus, EVERYTHING, Service};

    let bus = Bus::start().unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let service = Service::start(Some(bus.address()), EVERYTHING);
    let service = runtime.block_on(service).unwrap();
    let desk = Desk::with("streak-saver");
    let (_running, ready, _) = notifying(&desk, bus.address());
    for (count, title) in [(1, "Tonight"), (2, "Tomorrow")] {
        push(&ready, title);
        let end = std::time::Instant::now() + Duration::from_secs(20);
        while service.raised().len() < count {
            assert!(std::time::Instant::now() < end, "{title} did not come");
            std::thread::sleep(Duration::from_millis(10));
        }
    }
    let raised = service.raised();
    assert_eq!(
        (raised[0].app.as_str(), raised[0].title.as_str()),
        ("Lumen", "Tonight"),
        "as the campaign's app"
    );
    assert_eq!(
        (raised[1].replaces, raised[1].title.as_str()),
        (raised[0].number, "Tomorrow"),
        "and in its place what replaces it"
    );
}

#[cfg(target_os = "linux")]
#[test]
fn where_nothing_shows_notifications_that_is_said_and_pushes_are_taken() {
    let bus = carillon_desktop::stand_in::Bus::start().unwrap();
    let desk = Desk::with("streak-saver");
    let (_running, ready, beside) = notifying(&desk, bus.address());
    let mut said = beside.lines().map(Result::unwrap);
    assert!(
        said.any(|line| line.starts_with("Nothing on this machine shows notifications")),
        "before anything arrives"
    );
    assert!(
        said.next().is_some_and(|line| line.contains("dunst")),
        "with what to do"
    );
    push(&ready, "Tonight");
}
