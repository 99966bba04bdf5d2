//! A page on loopback that subscribes a browser of this machine to an account's pushes, and a service worker that shows
//! what arrives as its payload says.
//!
//! The page is for one visit: its address has a random word that no other page can know, only that page may hand a
//! subscription in, and after one it is closed. The worker stays with the browser and shows pushes from then on, whether
//! Carillon runs or not.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, Response, StatusCode, header};
use axum::response::IntoResponse as _;
use carillon_campaign::{Direction, Locale};
use carillon_payload::{Target, TargetKind};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use uuid::Uuid;

/// What a page may hand in: a subscription has about 500 bytes.
const MOST_BYTES: usize = 16 * 1024;

/// The page's files. Each is whole in the program: nothing is fetched from anywhere.
const PAGE: &str = include_str!("subscribe/page.html");
const STYLE: &str = include_str!("subscribe/page.css");
const SCRIPT: &str = include_str!("subscribe/page.js");
const WORKER: &str = include_str!("subscribe/worker.js");

/// Nothing from elsewhere, no frame around it.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// What the page says.
#[derive(Clone, Debug)]
pub struct SubscribeWords {
    language: String,
    /// `ltr` or `rtl`.
    direction: &'static str,
    /// By id; what is missing is shown by its id.
    sentences: BTreeMap<&'static str, String>,
}

impl SubscribeWords {
    /// Sentences in a language (BCP 47), by the ids of the page's script.
    pub fn new(language: &str, sentences: BTreeMap<&'static str, String>) -> Self {
        let direction = Locale::new(language).map(|locale| locale.direction());
        Self {
            language: language.to_owned(),
            direction: match direction {
                Ok(Direction::Rtl) => "rtl",
                Ok(Direction::Ltr) | Err(_) => "ltr",
            },
            sentences,
        }
    }
}

/// A browser that subscribed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubscribedBrowser {
    /// What it calls itself: `Firefox`.
    pub name: String,
    /// Its subscription.
    pub target: Target,
}

/// A page that waits for a browser; it is closed when this is dropped.
pub struct SubscribePage {
    address: String,
    task: JoinHandle<()>,
    subscribed: oneshot::Receiver<SubscribedBrowser>,
}

impl SubscribePage {
    /// Opens the page on a free port of this machine. `key`: the account's VAPID public key, base64url. Needs a Tokio
    /// runtime.
    pub async fn open(key: &str, words: SubscribeWords) -> std::io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let socket = listener.local_addr()?;
        let (sender, subscribed) = oneshot::channel();
        let secret = Uuid::new_v4().simple().to_string();
        let room = Arc::new(Room {
            socket,
            key: key.to_owned(),
            words,
            sender: Mutex::new(Some(sender)),
            root: format!("/{secret}/"),
        });
        let address = format!("http://{socket}{}", room.root);
        let router = axum::Router::new().fallback(answer).with_state(room);
        let task = tokio::spawn(async move {
            // It ends with this task only.
            let _ = axum::serve(listener, router).await;
        });
        Ok(Self {
            address,
            task,
            subscribed,
        })
    }

    /// Where a browser finds it.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Waits until a browser subscribed; `None` where that can no longer be.
    pub async fn subscribed(&mut self) -> Option<SubscribedBrowser> {
        (&mut self.subscribed).await.ok()
    }
}

impl Drop for SubscribePage {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// What the page's answers are made of.
struct Room {
    socket: SocketAddr,
    /// The path everything lies under, with the random word.
    root: String,
    key: String,
    words: SubscribeWords,
    /// Taken by the first subscription.
    sender: Mutex<Option<oneshot::Sender<SubscribedBrowser>>>,
}

async fn answer(State(room): State<Arc<Room>>, request: Request) -> Response<Body> {
    let (head, body) = request.into_parts();
    let file = head.uri.path().strip_prefix(&room.root);
    let (Some(file), true) = (file, room.is_asked_by_name(&head.headers)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match (&head.method, file) {
        (&Method::GET, "") => served("text/html; charset=utf-8", room.page()),
        (&Method::GET, "page.css") => served("text/css", STYLE.to_owned()),
        (&Method::GET, "page.js") => served("text/javascript", SCRIPT.to_owned()),
        (&Method::GET, "worker.js") => served("text/javascript", WORKER.to_owned()),
        (&Method::POST, "subscription") if room.is_from_the_page(&head.headers) => {
            let Ok(bytes) = axum::body::to_bytes(body, MOST_BYTES).await else {
                return StatusCode::PAYLOAD_TOO_LARGE.into_response();
            };
            room.take(&bytes).into_response()
        }
        (&Method::POST, "subscription") => StatusCode::FORBIDDEN.into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

impl Room {
    /// Whether a request means this machine by its number: a name that somebody else lets lead here does not.
    fn is_asked_by_name(&self, headers: &HeaderMap) -> bool {
        let host = headers
            .get(header::HOST)
            .and_then(|host| host.to_str().ok());
        host == Some(self.socket.to_string().as_str())
    }

    /// Browsers say with every `POST` which page it comes from.
    fn is_from_the_page(&self, headers: &HeaderMap) -> bool {
        let origin = headers
            .get(header::ORIGIN)
            .and_then(|origin| origin.to_str().ok());
        origin == Some(format!("http://{}", self.socket).as_str())
    }

    fn page(&self) -> String {
        let told = json!({"key": self.key, "words": self.words.sentences});
        // Within a script element only `<` could end it.
        let told = told.to_string().replace('<', "\\u003c");
        let said = |id: &str| {
            let sentence = self.words.sentences.get(id).map_or(id, String::as_str);
            sentence.replace('&', "&amp;").replace('<', "&lt;")
        };
        PAGE.replace("{language}", &self.words.language)
            .replace("{direction}", self.words.direction)
            .replace("{title}", &said("title"))
            .replace("{lead}", &said("lead"))
            .replace("{button}", &said("button"))
            .replace("{told}", &told)
    }

    /// Takes a subscription, once.
    fn take(&self, bytes: &[u8]) -> StatusCode {
        let told: Value = serde_json::from_slice(bytes).unwrap_or_default();
        let value = told["subscription"].to_string();
        if !TargetKind::Subscription.fits(&value) {
            return StatusCode::BAD_REQUEST;
        }
        let name = told["browser"].as_str().unwrap_or_default();
        let name: String = name.chars().filter(|c| !c.is_control()).take(60).collect();
        let browser = SubscribedBrowser {
            name: name.trim().to_owned(),
            target: Target {
                kind: TargetKind::Subscription,
                value,
            },
        };
        let mut sender = self.sender.lock().unwrap_or_else(PoisonError::into_inner);
        match sender.take().map(|sender| sender.send(browser)) {
            Some(Ok(())) => StatusCode::NO_CONTENT,
            _ => StatusCode::GONE,
        }
    }
}

fn served(content_type: &'static str, body: String) -> Response<Body> {
    let headers = [
        (header::CONTENT_TYPE, content_type),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (headers, body).into_response()
}
