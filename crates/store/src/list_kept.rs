//! What the app keeps of a send to a list beside the ledger: the campaign as it was sent, and the list where it was dropped.
//!
//! It is kept as long as the send can go on, however long that is: somebody is left, or nobody knows of somebody, and no
//! person said that it is over. After that it goes. What no ledger knows of may be of a ledger that was set aside as damaged
//! and is mended yet: it goes after [`STRAY`].

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::list_taken_in::remove;
use crate::{Home, SqliteLedger, StoreError};

/// How long that is kept which is of no send that the ledger knows.
const STRAY: Duration = Duration::from_hours(30 * 24);

/// How long a list is kept that was dropped and not sent to, where the app ended before it could let it go.
const FORGOTTEN: Duration = Duration::from_hours(24);

impl Home {
    /// Where the campaign of a send to a list is kept as it was sent: the send can go on whatever becomes of the campaign.
    pub fn list_campaign(&self, number: u64) -> PathBuf {
        self.lists().join(number.to_string())
    }

    /// The folder of a list that was taken in for a send ([`Home::keep_list`]).
    pub(crate) fn list_of(&self, number: u64) -> PathBuf {
        self.lists().join(format!("{number}.list"))
    }

    /// All that is kept of sends to lists.
    pub(crate) fn lists(&self) -> PathBuf {
        self.path().join("lists")
    }

    /// Lets go of what is kept of a send that is over.
    pub fn let_go_of_list(&self, number: u64) -> Result<(), StoreError> {
        remove(&self.list_campaign(number))?;
        remove(&self.list_of(number))
    }

    /// Lets go of what is kept of every send that is over; of how many. A send that somebody holds is left alone.
    pub fn sweep_lists(&self, ledger: &SqliteLedger, now: SystemTime) -> Result<u64, StoreError> {
        let is_older = |path: &Path, age: Duration| {
            let modified = fs::metadata(path).and_then(|metadata| metadata.modified());
            modified.is_ok_and(|at| now.duration_since(at).is_ok_and(|old| old > age))
        };
        if is_older(&self.taken_in(), FORGOTTEN) {
            self.forget_taken_in()?;
        }
        let mut gone = 0;
        for number in self.kept_numbers()? {
            let Some(_lock) = ledger.lock_list(number)? else {
                continue;
            };
            let is_over = match ledger.list(number)? {
                Some(send) => !send.can_go_on(),
                None => [self.list_campaign(number), self.list_of(number)]
                    .iter()
                    .all(|path| !path.exists() || is_older(path, STRAY)),
            };
            if is_over {
                self.let_go_of_list(number)?;
                gone += 1;
            }
        }
        Ok(gone)
    }

    /// The sends that something is kept of.
    fn kept_numbers(&self) -> Result<Vec<u64>, StoreError> {
        let folder = self.lists();
        let at = |error| StoreError::at(&folder, error);
        let entries = match fs::read_dir(&folder) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries.map_err(at)?,
        };
        let mut numbers = Vec::new();
        for entry in entries {
            let name = entry.map_err(at)?.file_name();
            let name = name.to_string_lossy();
            let number = name.strip_suffix(".list").unwrap_or(&name).parse();
            numbers.extend(number.ok().filter(|number| !numbers.contains(number)));
        }
        Ok(numbers)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use carillon_payload::{LineState, ListLedger as _, ListRest, Outcome};

    use super::*;
    use crate::ListBook;
    use crate::ledger::list::tests::order;

    fn settled(line: u64, outcome: Outcome) -> (u64, LineState) {
        (line, LineState::Settled(outcome))
    }

    fn accepted() -> Outcome {
        Outcome::Accepted { provider_id: None }
    }

    fn undecided() -> Outcome {
        Outcome::Undecided {
            detail: String::new(),
        }
    }

    #[test]
    fn what_is_kept_of_a_send_goes_when_it_is_over_and_never_before() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(folder.path());
        let ledger = Arc::new(home.ledger().unwrap());
        let keep = |number| {
            fs::create_dir_all(home.list_campaign(number)).unwrap();
            fs::create_dir_all(home.list_of(number)).unwrap();
        };
        let send = |make: &dyn Fn(&ListBook)| {
            let book = ledger.begin_list(1).unwrap();
            book.confirm(&order(2)).unwrap();
            keep(book.number());
            make(&book);
            book
        };
        let through = send(&|book| {
            let both = [settled(1, accepted()), settled(2, accepted())];
            book.step(&both, &[]).unwrap();
        });
        let cancelled = send(&|book| book.rest(&ListRest::Cancelled).unwrap());
        let paused = send(&|book| book.rest(&ListRest::Paused).unwrap());
        let broken_off = send(&|_| {});
        let unknown = send(&|book| {
            let both = [settled(1, accepted()), settled(2, undecided())];
            book.step(&both, &[]).unwrap();
        });
        let held = send(&|book| book.rest(&ListRest::Cancelled).unwrap());
        let stray = 77;
        keep(stray);
        let numbers = [&through, &cancelled, &paused, &broken_off, &unknown, &held];
        let numbers = numbers.map(ListBook::number);
        drop((through, cancelled, paused, broken_off, unknown));

        let is_kept = |number: u64| {
            let kept = home.list_campaign(number).exists();
            assert_eq!(home.list_of(number).exists(), kept, "both or none");
            kept
        };
        let now = SystemTime::now();
        assert_eq!(home.sweep_lists(&ledger, now).unwrap(), 2, "two are over");
        assert_eq!(
            numbers.map(is_kept),
            [false, false, true, true, true, true],
            "through, cancelled; paused, broken off, undecided; held by somebody"
        );
        let later = now + STRAY + Duration::from_hours(1);
        assert!(is_kept(stray), "its ledger may be mended yet");
        drop(held);
        assert_eq!(home.sweep_lists(&ledger, later).unwrap(), 2, "in the end");
        assert!(!is_kept(stray) && !is_kept(numbers[5]), "these two");
        assert!(
            is_kept(numbers[2]) && is_kept(numbers[3]),
            "however long a send that can go on is left alone"
        );
    }

    #[test]
    fn a_list_that_was_dropped_and_forgotten_by_a_crash_is_gone_a_day_later() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(folder.path());
        let ledger = home.ledger().unwrap();
        let path = home.take_in_list("tokens.csv").unwrap().path().to_owned();
        let now = SystemTime::now();
        home.sweep_lists(&ledger, now).unwrap();
        assert!(path.exists(), "another window may be looking through it");
        let later = now + FORGOTTEN + Duration::from_hours(1);
        home.sweep_lists(&ledger, later).unwrap();
        assert!(!path.exists(), "tokens do not lie about");
    }
}
