//! All that arrives, raised as it arrives.

use carillon_gateway::sandbox::Arrival;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

use crate::{Desktop, NotShown, Notification};

/// Raises what arrives while `is_wanted` says so, until the sandbox ends. To be run in a task of its own: the sandbox
/// answers without waiting for it, and where more arrives than is shown in time, the oldest are passed over.
///
/// Why nothing is shown is told to `tell` once, and again when something was shown meanwhile.
pub async fn follow(
    mut arrivals: Receiver<Arrival>,
    desktop: &Desktop,
    is_wanted: impl Fn() -> bool,
    tell: impl Fn(&NotShown),
) {
    let mut told: Option<NotShown> = None;
    loop {
        let arrival = match arrivals.recv().await {
            Ok(arrival) => arrival,
            Err(RecvError::Lagged(_)) => continue,
            Err(RecvError::Closed) => return,
        };
        if !is_wanted() {
            continue;
        }
        let Some(notification) = Notification::of(&arrival) else {
            continue;
        };
        match desktop.raise(&notification).await {
            Ok(()) => told = None,
            Err(why) if told.as_ref() == Some(&why) => {}
            Err(why) => {
                tell(&why);
                told = Some(why);
            }
        }
    }
}
