//! Notifications of macOS and Windows, by their own interfaces. Neither says what it shows, and of neither does the crate
//! offer to replace what was raised: there each push stands for itself, and pictures are left out.

use notify_rust::Notification as Native;

use crate::{NotShown, Notification};

/// The system.
#[derive(Debug, Default)]
pub(crate) struct System;

impl System {
    /// The system, whatever the address of a message bus.
    pub(crate) fn at(_address: &str) -> Self {
        Self
    }

    /// Both systems show notifications; whether a person lets them is not told.
    #[expect(
        clippy::unused_async,
        clippy::unused_self,
        reason = "the shape that the message bus has"
    )]
    pub(crate) async fn look(&mut self) -> Result<(), NotShown> {
        Ok(())
    }

    /// Raises a notification.
    pub(crate) async fn raise(&mut self, notification: &Notification) -> Result<(), NotShown> {
        let native = native(notification);
        let refused = |detail: String| NotShown::Refused { detail };
        // Both wait for the system.
        tokio::task::spawn_blocking(move || native.show().map(|_| ()))
            .await
            .map_err(|error| refused(error.to_string()))?
            .map_err(|error| refused(error.to_string()))
    }
}

/// A notification in the system's terms: Windows shows the app's name by its id only, so it is told with the title.
fn native(notification: &Notification) -> Native {
    let mut native = Native::new();
    native.appname(&notification.app).body(&notification.body);
    if cfg!(windows) && !notification.app.is_empty() && notification.title != notification.app {
        native.summary(&format!("{}: {}", notification.app, notification.title));
    } else {
        native.summary(&notification.title);
    }
    for (number, label) in (1..).zip(&notification.buttons) {
        native.action(&format!("button-{number}"), label);
    }
    if !notification.is_silent {
        native.sound_name("Default");
    }
    native
}
