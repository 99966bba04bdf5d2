//! Every command, through Tauri's own road but without a display: names, permissions, requests, replies.

mod audiences;
mod campaigns;
mod canaries;
mod closing;
mod desktop;
mod gateways;
mod lists;
mod names;
mod pixels;
mod receipts;
mod sending;
mod starting;

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use carillon_campaign::{Bytes, CopyPlace, Edit, Field, FileEdit, Files, Locale};
use carillon_ipc::{Command, Failure, Journal, Open, Opened, Opening, frame};
use carillon_store::{Assets, Home};
use serde_json::{Value, json};
use tauri::ipc::{CallbackFn, InvokeBody, InvokeResponseBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, WebviewWindow, WebviewWindowBuilder};
use tempfile::TempDir;

use crate::options::Options;
use crate::shell::Shell;

/// An app without a display, and its page.
struct Page {
    app: App<MockRuntime>,
    window: WebviewWindow<MockRuntime>,
    shell: Arc<Shell>,
    home: TempDir,
}

impl Page {
    /// Opened for somebody new.
    fn new() -> Self {
        Self::at(TempDir::new().unwrap(), Options::default())
    }

    /// Opened in a home, with options.
    fn at(home: TempDir, options: Options) -> Self {
        let (app, shell) = built(&home, options);
        let window = WebviewWindowBuilder::new(&app, "main", tauri::WebviewUrl::default())
            .build()
            .unwrap();
        Self {
            app,
            window,
            shell,
            home,
        }
    }

    /// Kills the app and opens it again: the new one has the files as they are at this moment, and nothing else.
    fn again(self) -> Self {
        let home = TempDir::new().unwrap();
        copy(self.home.path(), home.path());
        Self::at(home, Options::default())
    }

    /// What the page would do.
    fn invoke(&self, name: &str, args: &Value) -> Result<InvokeResponseBody, Value> {
        let url = if cfg!(windows) {
            "http://tauri.localhost"
        } else {
            "tauri://localhost"
        };
        let request = InvokeRequest {
            cmd: name.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: url.parse().unwrap(),
            body: InvokeBody::Json(json!({ "args": args })),
            headers: tauri::http::HeaderMap::new(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(&self.window, request)
    }

    /// Runs a command.
    fn call<C: Command>(&self, command: C) -> Result<C::Reply, Failure> {
        let reply = self.invoke(C::NAME, &serde_json::to_value(command).unwrap());
        match reply {
            Ok(body) => Ok(serde_json::from_value(body.deserialize::<Value>().unwrap()).unwrap()),
            Err(thrown) => Err(serde_json::from_value(thrown.clone())
                .unwrap_or_else(|_| panic!("{} threw what is no failure: {thrown}", C::NAME))),
        }
    }

    /// Runs a command whose reply is bytes.
    fn raw(&self, name: &str, args: &Value) -> Result<Vec<u8>, Failure> {
        match self.invoke(name, args) {
            Ok(InvokeResponseBody::Raw(bytes)) => Ok(bytes),
            Ok(InvokeResponseBody::Json(json)) => panic!("{name} answered with JSON: {json}"),
            Err(thrown) => Err(serde_json::from_value(thrown).unwrap()),
        }
    }

    /// Opens a starter.
    fn starter(&self, id: &str) -> Opened {
        self.call(Open {
            opening: Opening::Starter { id: id.to_owned() },
        })
        .unwrap()
    }

    /// Its files.
    fn files(&self, opened: &Opened) -> Files {
        let bytes = self
            .raw(carillon_ipc::READ, &json!({ "session": opened.session }))
            .unwrap();
        frame::unpack(&bytes).unwrap()
    }

    /// Writes a new English title.
    fn write(&self, opened: &Opened, first: u64, draft: &str) {
        let edits = vec![title(draft)];
        self.call(Journal {
            session: opened.session.clone(),
            first,
            edits,
        })
        .unwrap();
    }

    /// A path in the home.
    fn path(&self, name: &str) -> String {
        self.home.path().join(name).to_string_lossy().into_owned()
    }
}

/// The app, its window not made yet.
fn built(home: &TempDir, options: Options) -> (App<MockRuntime>, Arc<Shell>) {
    let data = Home::at(home.path().join("carillon"));
    data.make().unwrap();
    let shell = Shell::new(options, Instant::now(), data, Assets::find(&[]).unwrap());
    let app = crate::app::build(mock_builder(), crate::app::context(), Arc::clone(&shell)).unwrap();
    (app, shell)
}

/// Copies a folder.
fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            std::fs::create_dir(&target).unwrap();
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// A new English title.
fn title(draft: &str) -> Edit {
    let place = CopyPlace {
        locale: Locale::new("en-US").unwrap(),
        variant: "a".to_owned(),
        platform: None,
        field: Field::Title,
    };
    Edit::Write {
        place,
        draft: draft.to_owned(),
    }
}

/// Puts a file into the campaign.
fn put(file: &str, bytes: &[u8]) -> Edit {
    let bytes = Bytes::from(bytes.to_vec());
    Edit::Files {
        changes: vec![FileEdit::Put {
            file: file.to_owned(),
            bytes,
        }],
    }
}

/// The English file's text.
fn english(files: &Files) -> String {
    String::from_utf8(files["locales/en-US.ftl"].to_vec()).unwrap()
}

/// Waits for something that another thread does.
fn until<T>(what: &str, mut there: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        if let Some(found) = there() {
            return found;
        }
        assert!(Instant::now() < end, "waited in vain: {what}");
        std::thread::sleep(Duration::from_millis(10));
    }
}
