//! The front end's state: the app around the campaign, and the open campaign itself.

mod app;
mod clock;
mod history;
mod journal;
mod painting;
mod pictures;
mod session;
mod varying;
mod workspace;

pub(crate) use app::{AppState, Loaded, Said, Toast, ToastAction};
pub(crate) use clock::{now, sleep};
pub(crate) use journal::Kept;
pub(crate) use painting::Painting;
pub(crate) use session::Leaving;
pub(crate) use varying::{Caret, Varying};
pub(crate) use workspace::{Screen, Workspace};
