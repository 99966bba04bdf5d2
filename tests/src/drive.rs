//! Driving the real app and a real browser, as a person would: by role and accessible name, and by waiting for
//! what a person waits for. Journeys, the engine test, the bench and the screenshots all stand on this.

mod app;
mod browser;
mod connector;
mod desktop;
mod journey;
mod page;
mod process;
mod screen;
mod serve;
mod subscribing;
mod trouble;

pub use app::{App, Home};
pub use browser::Chromium;
pub use desktop::{Desktop, SCALE};
pub use journey::journey;
pub use page::Page;
pub use screen::Shot;
pub use serve::Site;
pub use trouble::{Trouble, that};
