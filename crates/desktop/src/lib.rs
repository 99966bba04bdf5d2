//! What arrives in the sandbox, raised as a notification on this computer.
//!
//! [`Notification`] is what an arrival says, whatever shows it. [`Desktop`] hands it to the system: over the session's
//! message bus to `org.freedesktop.Notifications` (`bus`, with `call` for what a service can show of it), or by the
//! system's own interface on macOS and Windows (`system`). [`follow`] does so with all that arrives.
//!
//! **Invariant.** This crate alone speaks to the system's notification service, and nothing waits for it: what a sender is
//! answered, and what a receipt says, never depends on whether anything was shown.

mod desktop;
mod follow;
mod notification;

#[cfg(all(unix, not(target_os = "macos")))]
mod bus;
#[cfg(all(unix, not(target_os = "macos")))]
mod call;
#[cfg(all(unix, not(target_os = "macos")))]
mod shown;

#[cfg(all(unix, not(target_os = "macos"), feature = "stand-in"))]
pub mod stand_in;

#[cfg(not(all(unix, not(target_os = "macos"))))]
mod system;

pub use desktop::{Desktop, NotShown};
pub use follow::follow;
pub use notification::{Notification, Place, Urgency};
