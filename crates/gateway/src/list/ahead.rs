//! Reading a list ahead of its sending: on a thread of its own, and no faster than it is sent.

use carillon_payload::Due;
use tokio::sync::mpsc;
use tokio::task::{JoinError, JoinHandle};

/// Lines that are read ahead of the sender.
const AHEAD: usize = 1024;

/// A list that is being read.
#[derive(Debug)]
pub struct Reading<E>(JoinHandle<Result<(), E>>);

impl<E> Reading<E> {
    /// Waits until it is read, or nobody sends any more. A reader that broke down read no further: what it did not hand on
    /// stays due.
    pub async fn end(self) -> Result<(), E> {
        self.0.await.unwrap_or_else(|_: JoinError| Ok(()))
    }
}

/// Reads who is due. `read` hands each on to what it is given, in the list's order, and ends where that says `false`:
/// nobody sends any more. Needs a Tokio runtime.
pub fn read_ahead<E: Send + 'static>(
    read: impl FnOnce(&mut dyn FnMut(Due) -> bool) -> Result<(), E> + Send + 'static,
) -> (mpsc::Receiver<Due>, Reading<E>) {
    let (sender, due) = mpsc::channel(AHEAD);
    let reading =
        tokio::task::spawn_blocking(move || read(&mut |due| sender.blocking_send(due).is_ok()));
    (due, Reading(reading))
}

#[cfg(test)]
mod tests {
    use carillon_campaign::Platform;
    use carillon_payload::{Recipient, Target, TargetKind};

    use super::*;

    fn due(line: u64) -> Due {
        Due {
            line,
            recipient: Recipient {
                target: Target {
                    kind: TargetKind::ApnsToken,
                    value: format!("{line:064x}"),
                },
                platform: Platform::Ios,
                locale: None,
            },
        }
    }

    #[tokio::test]
    async fn a_list_is_read_no_further_than_somebody_sends() {
        let (handed, counted) = std::sync::mpsc::channel();
        let (mut lines, reading) = read_ahead(move |hand_on| {
            let read = (1..=1_000_000_u64).take_while(|line| hand_on(due(*line)));
            handed.send(read.count()).map_err(|_| "nobody counts")
        });
        for line in 1..=10 {
            let next = lines.recv().await.expect("there are a million");
            assert_eq!(next.line, line, "in the list's order");
        }
        drop(lines);
        assert_eq!(reading.end().await, Ok(()), "the reader is told");
        let read = counted.recv().expect("it ended");
        assert!(read <= AHEAD + 10, "{read} lines were read for ten");
    }
}
