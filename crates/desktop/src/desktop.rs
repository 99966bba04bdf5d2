//! This computer, as far as it shows notifications.

use tokio::sync::Mutex;

use crate::Notification;

#[cfg(all(unix, not(target_os = "macos")))]
use crate::bus::Bus as System;
#[cfg(not(all(unix, not(target_os = "macos"))))]
use crate::system::System;

/// Why a notification is not shown.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotShown {
    /// Nobody on this computer shows notifications: there is no service, or no message bus to find one by.
    #[error("no notification service runs")]
    NoService,
    /// Somebody does, and did not take this one.
    #[error("the notification service refused: {detail}")]
    Refused {
        /// The service's words, or the system's.
        detail: String,
    },
}

/// Where notifications are raised. One at a time: each may replace the one before.
#[derive(Debug)]
pub struct Desktop {
    system: Mutex<System>,
}

impl Desktop {
    /// The desktop of the person who runs this program. Nothing is opened before something is to be shown.
    pub fn here() -> Self {
        Self {
            system: Mutex::new(System::default()),
        }
    }

    /// The desktop whose message bus listens at an address (`unix:path=…`); macOS and Windows have but one.
    pub fn at(address: &str) -> Self {
        Self {
            system: Mutex::new(System::at(address)),
        }
    }

    /// Asks whether somebody shows notifications here. Nothing is shown.
    pub async fn look(&self) -> Result<(), NotShown> {
        self.system.lock().await.look().await
    }

    /// Raises a notification, in the place of the one that it replaces.
    pub async fn raise(&self, notification: &Notification) -> Result<(), NotShown> {
        self.system.lock().await.raise(notification).await
    }
}
