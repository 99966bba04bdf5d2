//! Steering a run from elsewhere: pausing it, letting it go on, stopping it.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

/// Whether a run sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// It sends.
    Going,
    /// It holds what has not left.
    Paused,
    /// It sends no more, for good.
    Stopped,
}

/// Steers a run. Whatever is asked, what is on the wire is awaited. Clones steer the same run.
#[derive(Clone, Debug)]
pub struct Control(Arc<watch::Sender<Phase>>);

impl Control {
    /// Of a run that sends.
    pub(crate) fn new() -> Self {
        Self(Arc::new(watch::Sender::new(Phase::Going)))
    }

    /// Holds what has not left; a run that was stopped stays so.
    pub fn pause(&self) {
        self.turn(Phase::Going, Phase::Paused);
    }

    /// Lets a paused run go on.
    pub fn resume(&self) {
        self.turn(Phase::Paused, Phase::Going);
    }

    /// Sends no more: the rest is not sent.
    pub fn stop(&self) {
        self.0.send_replace(Phase::Stopped);
    }

    /// Whether it is paused.
    pub fn is_paused(&self) -> bool {
        *self.0.borrow() == Phase::Paused
    }

    pub(crate) fn is_stopped(&self) -> bool {
        *self.0.borrow() == Phase::Stopped
    }

    fn turn(&self, from: Phase, to: Phase) {
        self.0.send_if_modified(|phase| {
            let turns = *phase == from;
            if turns {
                *phase = to;
            }
            turns
        });
    }

    /// Waits as long as it is paused; `false` where it was stopped.
    pub(crate) async fn goes_on(&self) -> bool {
        let mut phase = self.0.subscribe();
        let phase = phase.wait_for(|phase| *phase != Phase::Paused).await;
        phase.is_ok_and(|phase| *phase == Phase::Going)
    }

    /// Waits for something while the run sends; `None` where it was paused or stopped before.
    pub(crate) async fn while_going<T>(&self, awaited: impl Future<Output = T>) -> Option<T> {
        let mut phase = self.0.subscribe();
        tokio::select! {
            biased;
            _ = phase.wait_for(|phase| *phase != Phase::Going) => None,
            done = awaited => Some(done),
        }
    }

    /// Waits, paused or not; `false` where the run was stopped meanwhile.
    pub(crate) async fn wait(&self, duration: Duration) -> bool {
        let mut phase = self.0.subscribe();
        tokio::select! {
            () = tokio::time::sleep(duration) => true,
            _ = phase.wait_for(|phase| *phase == Phase::Stopped) => false,
        }
    }
}
