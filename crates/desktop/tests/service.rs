//! Pushes to a real sandbox, shown by a service that was written from the specification, on a real message bus.
#![cfg(all(unix, not(target_os = "macos")))]
#![expect(clippy::expect_used, reason = "a test that cannot set itself up fails")]

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use carillon_campaign::{Campaign, Files};
use carillon_desktop::stand_in::{Bus, EVERYTHING, Raised, Service};
use carillon_desktop::{Desktop, NotShown, follow};
use carillon_gateway::sandbox::Sandbox;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;

/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(8);

/// A sandbox with the first starter's app, whose arrivals are shown on a bus of its own.
struct Room {
    bus: Bus,
    sandbox: Sandbox,
    told: Arc<Mutex<Vec<NotShown>>>,
    following: JoinHandle<()>,
}

impl Drop for Room {
    fn drop(&mut self) {
        self.following.abort();
    }
}

impl Room {
    /// Opens it. Nobody shows anything yet.
    async fn open() -> Self {
        let bus = Bus::start().expect("dbus-daemon starts");
        let sandbox = Sandbox::start(0).await.expect("a free port");
        let campaign = streak_saver();
        sandbox.install(campaign.app());
        sandbox.set_media(&campaign);
        let told = Arc::new(Mutex::new(Vec::new()));
        let (arrivals, address) = (sandbox.arrivals(), bus.address().to_owned());
        let heard = Arc::clone(&told);
        let following = tokio::spawn(async move {
            let tell = |why: &NotShown| heard.lock().expect("no panic").push(why.clone());
            follow(arrivals, &Desktop::at(&address), || true, tell).await;
        });
        Self {
            bus,
            sandbox,
            told,
            following,
        }
    }

    /// A service that shows what these capabilities name.
    async fn service(&self, capabilities: &[&str]) -> Service {
        let started = Service::start(Some(self.bus.address()), capabilities).await;
        started.expect("the name is free")
    }

    /// Sends a push to a company's own server; the status it is answered with.
    async fn push(&self, device: &str, body: &Value) -> u16 {
        let mut body = body.clone();
        body["to"] = json!(format!("carillon-sandbox-{device}"));
        let (body, address) = (body.to_string(), self.sandbox.address());
        let request = format!(
            "POST /webhook HTTP/1.1\r\nhost: {address}\r\nauthorization: Bearer {}\r\ncontent-length: {}\r\n\
             connection: close\r\n\r\n{body}",
            self.sandbox.credentials().webhook_key(),
            body.len()
        );
        let mut stream = TcpStream::connect(address).await.expect("it listens");
        stream
            .write_all(request.as_bytes())
            .await
            .expect("it reads");
        let mut answer = String::new();
        stream
            .read_to_string(&mut answer)
            .await
            .expect("it answers");
        let status = answer.split(' ').nth(1);
        status
            .and_then(|status| status.parse().ok())
            .expect("a status")
    }

    /// Sends a push and waits until the service has it; what it was asked to show.
    async fn shown(&self, service: &Service, device: &str, body: &Value) -> Raised {
        let before = service.raised().len();
        assert_eq!(self.push(device, body).await, 202, "the sandbox takes it");
        let raised = until(|| Some(service.raised()).filter(|raised| raised.len() > before));
        raised.await.pop().expect("one more")
    }
}

/// The first starter, with its pictures.
fn streak_saver() -> Campaign {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/starters/streak-saver");
    let files = [
        "campaign.toml",
        "app.toml",
        "media/icon.png",
        "media/hero.png",
    ];
    let files = files.into_iter().map(|file| {
        let bytes = std::fs::read(root.join(file)).expect("the starter is there");
        (file.to_owned(), Arc::from(bytes))
    });
    Campaign::read(files.collect::<Files>())
}

/// Waits for something.
async fn until<T>(look: impl Fn() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(start.elapsed() < PATIENCE, "it did not come");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// A push for an iPhone with everything.
fn streak() -> Value {
    json!({
        "platform": "ios",
        "title": "Streak <b>&</b> you",
        "subtitle": "Tonight",
        "body": "Ends & <i>gone</i> at 12",
        "image": "https://lumen.example/media/hero.png",
        "buttons": [{"label": "Play"}, {"label": "Freeze"}],
        "interruption-level": "time-sensitive",
        "collapse": "streak",
    })
}

#[tokio::test]
async fn a_push_is_shown_with_all_that_it_says() {
    let room = Room::open().await;
    let service = room.service(EVERYTHING).await;
    let raised = room.shown(&service, "iphone", &streak()).await;
    assert_eq!(
        raised,
        Raised {
            app: "Lumen".to_owned(),
            replaces: 0,
            number: 1,
            icon: String::new(),
            title: "Streak <b>&</b> you · Tonight".to_owned(),
            body: "Ends &amp; &lt;i&gt;gone&lt;/i&gt; at 12".to_owned(),
            actions: ["button-1", "Play", "button-2", "Freeze"]
                .map(str::to_owned)
                .to_vec(),
            urgency: Some(2),
            suppress_sound: Some(true),
            desktop_entry: Some("Carillon".to_owned()),
            image: raised.image,
            timeout: -1,
        },
        "the app's name, and the words as the specification has them written"
    );
    let hero = raised.image.expect("the picture, by its address");
    let plain = json!({"platform": "ios", "title": "A", "sound": "default"});
    let raised = room.shown(&service, "iphone", &plain).await;
    let icon = raised.image.expect("the icon, where there is no picture");
    assert!(
        hero.0.max(hero.1) <= 256 && hero != icon,
        "{hero:?} and {icon:?} are two pictures, no larger than anybody draws them"
    );
    assert_eq!(
        (raised.urgency, raised.suppress_sound),
        (Some(1), None),
        "one that sounds, and only interrupts"
    );
}

#[tokio::test]
async fn what_replaces_in_the_inbox_replaces_on_the_desktop() {
    let room = Room::open().await;
    let service = room.service(EVERYTHING).await;
    let first = room.shown(&service, "iphone", &streak()).await;
    let check = async |device: &str, body: Value, replaces: u32, why: &str| {
        let raised = room.shown(&service, device, &body).await;
        assert_eq!(raised.replaces, replaces, "{why}");
    };
    let mut other = streak();
    other["collapse"] = json!("offer");
    check("iphone", other, 0, "another collapse id stands beside it").await;
    check("pixel", streak(), 0, "so does another device's").await;
    let alone = json!({"platform": "ios", "title": "A"});
    check("iphone", alone, 0, "and what has none").await;
    check("iphone", streak(), first.number, "the same takes its place").await;
    check("iphone", streak(), first.number, "again and again").await;
    assert_eq!(
        room.sandbox.inbox().len(),
        4,
        "as in the inbox: two of the iPhone's that replace, one without, and the Pixel's"
    );
}

#[tokio::test]
async fn what_a_service_cannot_show_is_left_out_and_not_garbled() {
    let room = Room::open().await;
    let service = room.service(&["body"]).await;
    let raised = room.shown(&service, "iphone", &streak()).await;
    assert_eq!(
        raised.body, "Ends & <i>gone</i> at 12",
        "entities would be shown as they are written"
    );
    assert_eq!(raised.actions, [""; 0], "it has no buttons");
    assert_eq!(raised.image, None, "and no place for a picture");
    service.leave().await.expect("it can go");
    let service = room.service(&[]).await;
    let raised = room.shown(&service, "iphone", &streak()).await;
    assert_eq!(raised.body, "", "a title is all that it has");
}

#[tokio::test]
async fn a_service_that_started_anew_is_not_asked_to_replace_what_another_showed() {
    let room = Room::open().await;
    let service = room.service(EVERYTHING).await;
    room.shown(&service, "iphone", &streak()).await;
    let second = room.shown(&service, "iphone", &streak()).await;
    assert_eq!(second.replaces, 1, "while it runs");
    service.leave().await.expect("it can go");
    let service = room.service(EVERYTHING).await;
    let raised = room.shown(&service, "iphone", &streak()).await;
    assert_eq!(
        raised.replaces, 0,
        "its numbers begin anew, and 1 is another's"
    );
}

#[tokio::test]
async fn where_nobody_shows_anything_it_is_told_once_and_the_push_is_taken() {
    let room = Room::open().await;
    let desktop = Desktop::at(room.bus.address());
    assert_eq!(
        desktop.look().await,
        Err(NotShown::NoService),
        "asked first"
    );
    for _ in 0..3 {
        assert_eq!(
            room.push("iphone", &streak()).await,
            202,
            "taken all the same"
        );
    }
    let told = || room.told.lock().expect("no panic").clone();
    until(|| (!told().is_empty()).then_some(())).await;
    let service = room.service(EVERYTHING).await;
    assert_eq!(desktop.look().await, Ok(()), "now somebody does");
    room.shown(&service, "pixel", &streak()).await;
    assert_eq!(told(), [NotShown::NoService], "once for all three");
    service.leave().await.expect("it can go");
    assert_eq!(room.push("iphone", &streak()).await, 202, "taken");
    until(|| (told().len() == 2).then_some(())).await;
}

#[tokio::test]
async fn without_a_bus_there_is_nobody_to_show_anything() {
    let desktop = Desktop::at("unix:path=/nobody/listens/here");
    assert_eq!(desktop.look().await, Err(NotShown::NoService), "no bus");
}

#[tokio::test]
async fn a_service_that_never_answers_holds_up_no_sender() {
    let room = Room::open().await;
    let silent = Service::silent(Some(room.bus.address())).await;
    let silent = silent.expect("the name is free");
    room.shown(&silent, "iphone", &streak()).await;
    let start = Instant::now();
    for _ in 0..20 {
        assert_eq!(room.push("pixel", &streak()).await, 202, "answered");
    }
    assert!(
        start.elapsed() < Duration::from_secs(5),
        "a call to the service may take ten seconds, and nobody waited for it"
    );
    assert_eq!(silent.raised().len(), 1, "it still holds the first");
}
