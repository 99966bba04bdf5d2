//! What arrives in the sandbox, on this machine's desktop: whether that is wanted, and who is told where it cannot be.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use carillon_desktop::{Desktop, NotShown, Notification, follow};
use carillon_gateway::sandbox::Arrival;
use carillon_ipc::{Event, Failure, Settings};
use tauri::{AppHandle, Emitter, Runtime};
use tokio::sync::broadcast::Receiver;

/// Who is told why nothing is shown.
type Tell = Box<dyn Fn(Failure) + Send + Sync>;

/// The desktop, and whether what arrives is shown on it.
pub(crate) struct Showing {
    desktop: Desktop,
    is_wanted: AtomicBool,
    tell: OnceLock<Tell>,
}

impl Default for Showing {
    fn default() -> Self {
        Self::on(None)
    }
}

impl Showing {
    /// On the desktop whose message bus listens at an address; `None` is where the system has it. Nothing is shown before
    /// the settings say so.
    pub(crate) fn on(bus: Option<&str>) -> Self {
        Self {
            desktop: bus.map_or_else(Desktop::here, Desktop::at),
            is_wanted: AtomicBool::new(false),
            tell: OnceLock::new(),
        }
    }

    /// Does from now on what the settings say.
    pub(crate) fn obey(&self, settings: &Settings) {
        self.is_wanted
            .store(settings.show_on_desktop, Ordering::Relaxed);
    }

    /// From now on the page is told why nothing is shown.
    pub(crate) fn tell_with<R: Runtime>(&self, app: AppHandle<R>) {
        // A window that is gone hears nothing.
        let tell = move |failure| {
            let _ = app.emit(
                carillon_ipc::NotShown::NAME,
                carillon_ipc::NotShown { failure },
            );
        };
        let _ = self.tell.set(Box::new(tell));
    }

    /// Shows what arrives, while it is wanted and until the sandbox ends.
    pub(crate) async fn follow(&self, arrivals: Receiver<Arrival>) {
        let is_wanted = || self.is_wanted.load(Ordering::Relaxed);
        follow(arrivals, &self.desktop, is_wanted, |why| {
            if let Some(tell) = self.tell.get() {
                tell(failure(why.clone()));
            }
        })
        .await;
    }

    /// Whether anything can be shown.
    pub(crate) async fn look(&self) -> Result<(), Failure> {
        self.desktop.look().await.map_err(failure)
    }

    /// Shows one arrival; one without words has nothing to show.
    pub(crate) async fn show(&self, arrival: &Arrival) -> Result<(), Failure> {
        match Notification::of(arrival) {
            Some(notification) => self.desktop.raise(&notification).await.map_err(failure),
            None => Ok(()),
        }
    }
}

fn failure(why: NotShown) -> Failure {
    match why {
        NotShown::NoService => Failure::NoNotifications,
        NotShown::Refused { detail } => Failure::NotShown { detail },
    }
}
