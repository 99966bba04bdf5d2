//! A crowd: every token of the right form is somebody's, and what each took is counted. For sends to lists, which the
//! sandbox's few devices are too few for. Nobody in it has a screen: the inbox shows none of it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use carillon_payload::{DeviceId, TargetKind};

use super::request::{Received, Reply};

/// Where the counts are read: `GET`, a CSV of tokens and how many pushes each took.
pub(super) const PATH: &str = "/crowd";

/// What the id of somebody in the crowd begins with; the token follows.
const MEMBER: &str = "crowd:";

/// Everybody who took something.
#[derive(Default)]
pub(super) struct Crowd {
    is_there: AtomicBool,
    taken: Mutex<BTreeMap<String, u64>>,
}

impl Crowd {
    /// From now on every token is somebody's.
    pub(super) fn gather(&self) {
        self.is_there.store(true, Ordering::Relaxed);
    }

    /// Whoever in the crowd a token is of.
    pub(super) fn member(&self, kinds: &[TargetKind], token: &str) -> Option<DeviceId> {
        let is_there = self.is_there.load(Ordering::Relaxed);
        let fits = is_there && kinds.iter().any(|kind| kind.fits(token));
        fits.then(|| DeviceId(format!("{MEMBER}{token}")))
    }

    /// Counts a push, where it is for somebody in the crowd; whether it is.
    pub(super) fn take(&self, device: &DeviceId) -> bool {
        let Some(token) = device.0.strip_prefix(MEMBER) else {
            return false;
        };
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        *taken.entry(token.to_owned()).or_default() += 1;
        true
    }

    /// How many each took so far.
    pub(super) fn counts(&self) -> BTreeMap<String, u64> {
        let taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        taken.clone()
    }

    /// The counts so far, as a table.
    pub(super) fn answer(&self, received: &Received) -> Reply {
        if received.method != "GET" || !self.is_there.load(Ordering::Relaxed) {
            return Reply::empty(404);
        }
        let mut table = "token,taken\n".to_owned();
        for (token, count) in self.counts() {
            let token = if token.contains([',', '"']) {
                format!("\"{}\"", token.replace('"', "\"\""))
            } else {
                token
            };
            // Writing to a text does not fail.
            let _ = writeln!(table, "{token},{count}");
        }
        let reply = Reply {
            body: table.into_bytes(),
            ..Reply::empty(200)
        };
        reply.with("content-type", "text/csv")
    }
}
