//! What lives as long as the app: its folder, assets, open campaigns, ledger, sandbox, runs.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use carillon_gateway::{Control, Paces};
use carillon_ipc::{Failure, SessionId, Settings};
use carillon_store::{Assets, Home, Kept, Recent, Secrets, SqliteLedger};
use serde::de::DeserializeOwned;

use crate::desktop::Showing;
use crate::dialogs::Dialogs;
use crate::failure;
use crate::list::Lists;
use crate::notices::Notices;
use crate::options::Options;
use crate::sandbox::Embedded;
use crate::session::Session;
use crate::words::Words;

/// The app's state.
pub(crate) struct Shell {
    /// When the process started.
    pub(crate) started: Instant,
    /// How it was started.
    pub(crate) options: Options,
    /// Its data.
    pub(crate) home: Home,
    /// The keys of gateways.
    pub(crate) secrets: Secrets,
    /// Fonts and starters.
    pub(crate) assets: Assets,
    /// The sandbox, running or on its way.
    pub(crate) sandbox: Embedded,
    /// What arrives there, on this machine's desktop.
    pub(crate) showing: Arc<Showing>,
    /// File dialogs.
    pub(crate) dialogs: Dialogs,
    /// What a person has to be told that no command answers.
    pub(crate) notices: Notices,
    sessions: Mutex<BTreeMap<String, Arc<Mutex<Session>>>>,
    runs: Mutex<BTreeMap<u64, Control>>,
    /// How fast accounts are sent to.
    pub(crate) paces: Paces,
    /// Sends to lists.
    pub(crate) lists: Lists,
    ledger: OnceLock<Arc<SqliteLedger>>,
    /// One at a time reads, changes and keeps a small file.
    keeping: Mutex<()>,
    /// Whether the window is on its way out.
    closing: AtomicBool,
}

impl Shell {
    /// The state at the start. The sandbox is started beside it.
    pub(crate) fn new(options: Options, started: Instant, home: Home, assets: Assets) -> Arc<Self> {
        let showing = Arc::new(Showing::on(options.bus.as_deref()));
        let shell = Arc::new(Self {
            started,
            dialogs: Dialogs::new(options.answers.clone()),
            options,
            secrets: home.secrets(),
            home,
            assets,
            sandbox: Embedded::start(Arc::clone(&showing)),
            showing,
            notices: Notices::default(),
            sessions: Mutex::default(),
            runs: Mutex::default(),
            paces: Paces::default(),
            lists: Lists::default(),
            ledger: OnceLock::new(),
            keeping: Mutex::default(),
            closing: AtomicBool::new(false),
        });
        shell.showing.obey(&shell.settings());
        shell
    }

    /// An open campaign.
    pub(crate) fn session(&self, id: &SessionId) -> Result<Arc<Mutex<Session>>, Failure> {
        let known = held(&self.sessions).get(&id.0).cloned();
        known.ok_or_else(|| Failure::NotFound { path: id.0.clone() })
    }

    /// Does something with an open campaign; others wait.
    pub(crate) fn with<T>(
        &self,
        id: &SessionId,
        work: impl FnOnce(&mut Session) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let session = self.session(id)?;
        work(&mut held(&session))
    }

    /// Takes a campaign in.
    pub(crate) fn add(&self, session: Session) {
        let id = session.id().0;
        held(&self.sessions).insert(id, Arc::new(Mutex::new(session)));
    }

    /// Lets a campaign go.
    pub(crate) fn remove(&self, id: &SessionId) {
        held(&self.sessions).remove(&id.0);
    }

    /// Lets all campaigns go: the page that had them was loaded anew. Their journals are lost work then.
    pub(crate) fn forget_sessions(&self) {
        held(&self.sessions).clear();
    }

    /// Waits until nobody writes to an open campaign. Blocks.
    pub(crate) fn settle(&self) {
        let sessions: Vec<_> = held(&self.sessions).values().cloned().collect();
        for session in sessions {
            drop(held(&session));
        }
    }

    /// Whether a campaign is open.
    pub(crate) fn has_sessions(&self) -> bool {
        !held(&self.sessions).is_empty()
    }

    /// The window is to be closed; `false` where that was known.
    pub(crate) fn begin_closing(&self) -> bool {
        !self.closing.swap(true, Ordering::Relaxed)
    }

    /// The ledger, opened at the first need. An error is not remembered: the disk may have room again.
    pub(crate) fn ledger(&self) -> Result<Arc<SqliteLedger>, Failure> {
        if let Some(ledger) = self.ledger.get() {
            return Ok(Arc::clone(ledger));
        }
        let _one = held(&self.keeping);
        if let Some(ledger) = self.ledger.get() {
            return Ok(Arc::clone(ledger));
        }
        let ledger = Arc::new(self.home.ledger().map_err(failure::store)?);
        if let Some(aside) = ledger.set_aside() {
            self.notices.set_aside(aside);
        }
        Ok(Arc::clone(self.ledger.get_or_init(|| ledger)))
    }

    /// A run that can be steered.
    pub(crate) fn add_run(&self, number: u64, control: Control) {
        held(&self.runs).insert(number, control);
    }

    /// A run that is over.
    pub(crate) fn end_run(&self, number: u64) {
        held(&self.runs).remove(&number);
    }

    /// Steers a run; one that is over needs nothing any more.
    pub(crate) fn steer(&self, number: u64, steer: impl FnOnce(&Control)) {
        if let Some(control) = held(&self.runs).get(&number) {
            steer(control);
        }
    }

    /// The runs that are paused.
    pub(crate) fn paused_runs(&self) -> Vec<u64> {
        let runs = held(&self.runs);
        let paused = runs.iter().filter(|(_, control)| control.is_paused());
        paused.map(|(number, _)| *number).collect()
    }

    /// Reads a small file. One that is damaged is set aside, and the person told.
    pub(crate) fn load<T: DeserializeOwned + Default>(&self, kept: &Kept) -> T {
        let (value, aside) = kept.load();
        // One that is only not to be read at the moment is told where somebody wants to change it.
        if let Some(aside) = aside.filter(|aside| !aside.is_in_the_way()) {
            self.notices.set_aside(&aside);
        }
        value.unwrap_or_default()
    }

    /// Reads a small file, changes it and keeps it; other windows and other Carillons wait.
    pub(crate) fn change<T: DeserializeOwned + Default + serde::Serialize>(
        &self,
        kept: &Kept,
        change: impl FnOnce(&mut T),
    ) -> Result<(), Failure> {
        let _one = held(&self.keeping);
        let (aside, changed) = kept.change(change);
        if let Some(aside) = aside {
            self.notices.set_aside(&aside);
        }
        changed.map_err(failure::store)
    }

    /// The person's settings.
    pub(crate) fn settings(&self) -> Settings {
        self.load(&self.home.settings())
    }

    /// Sentences in the person's language.
    pub(crate) fn words(&self) -> Words {
        Words::chosen(self.settings().language.as_deref())
    }

    /// The sentences that the command line says as well, in the person's language.
    pub(crate) fn shared_words(&self) -> carillon_words::Words {
        carillon_words::Words::new(&self.words().language())
    }

    /// Puts an open campaign at the head of the recents. One that has no folder is none, and a full disk is no
    /// reason not to open or save.
    pub(crate) fn remember(&self, session: &Session) {
        let Some(folder) = session.folder() else {
            return;
        };
        let manifest = session.campaign().manifest();
        let recent = Recent {
            path: folder.path().to_owned(),
            name: manifest.name.clone(),
            locales: u32::try_from(manifest.locales.len()).unwrap_or(u32::MAX),
            opened_at: now(),
        };
        let _ = self.change(&self.home.recents(), |recents| {
            carillon_store::remember(recents, recent);
        });
    }
}

/// A lock's content. A panic in another command leaves the last whole state, which is the one to go on from.
pub(crate) fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Milliseconds since 1970.
pub(crate) fn now() -> u64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}
