//! Sends to lists: tables of their own, so that a million lines do not stand among the receipts of test pushes.
//!
//! A line of a list is a few bytes: its number, how far it is, which of the known endings it had, and the provider's id
//! where that says more than ours. What is not written down was not sent to yet. A list is sent by one Carillon at a
//! time, which holds its lock: where nobody holds it, what is on the wire is undecided.

use std::collections::HashMap;
use std::fs::File;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use carillon_payload::{
    LedgerError, LineProblem, LineState, ListLedger, ListOrder, ListRest, ListSend, Outcome,
    Rejection,
};
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, TransactionBehavior, params};
use sha2::{Digest as _, Sha256};

use super::{INTERRUPTED, SqliteLedger, Trouble, coded, signed, unsigned, without_tokens};
use crate::{StoreError, disk, list::hex};

/// The tables. A send without an order is one that was looked through and not confirmed.
pub(super) const MIGRATION: &str = "
    CREATE TABLE list_send (
        number INTEGER PRIMARY KEY,
        begun_at INTEGER NOT NULL,
        key TEXT NOT NULL,
        list_order TEXT
    );
    CREATE TABLE list_ending (
        id INTEGER PRIMARY KEY,
        ending TEXT NOT NULL UNIQUE
    );
    CREATE TABLE list_line (
        send INTEGER NOT NULL,
        line INTEGER NOT NULL,
        state INTEGER NOT NULL,
        ending INTEGER,
        provider_id TEXT,
        PRIMARY KEY (send, line)
    ) WITHOUT ROWID;
";

/// Since when the rest of a send is not to be sent, in milliseconds since 1970. [`REST`] took its place.
pub(super) const CANCELLED: &str = "ALTER TABLE list_send ADD COLUMN cancelled_at INTEGER;";

/// Why a send rests: a [`ListRest`] as JSON.
pub(super) const REST: &str = r#"
    ALTER TABLE list_send ADD COLUMN rest TEXT;
    UPDATE list_send SET rest = '"cancelled"' WHERE cancelled_at IS NOT NULL;
    ALTER TABLE list_send DROP COLUMN cancelled_at;
"#;

/// What [`list_send`] reads of a send's row, in their order.
const COLUMNS: &str = "number, begun_at, list_order, rest";

/// How far a line is, as the tables have it.
const LEFT_OUT: i64 = 0;
const ON_THE_WIRE: i64 = 1;
const WAITING: i64 = 2;
const SETTLED: i64 = 3;

/// The most endings that are told apart; providers have a few dozen reasons. What comes after these is kept without its
/// words, so that one that writes a new sentence for each push fills no memory.
const MOST_ENDINGS: usize = 1000;

/// The lines that are read from the tables at once.
const PAGE: u32 = 1000;

/// A send to a list, as it is written down. Held by the one who sends.
#[derive(Debug)]
pub struct ListBook {
    ledger: Arc<SqliteLedger>,
    number: u64,
    key: String,
    /// Ids of endings, by their text.
    endings: Mutex<HashMap<String, i64>>,
    _lock: File,
}

/// A line as it is handed out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenLine {
    /// Its number in the list, counted from 1.
    pub line: u64,
    /// How far it is.
    pub state: LineState,
    /// The provider's id.
    pub provider_id: Option<String>,
}

impl SqliteLedger {
    /// Begins a send to a list. Until it is confirmed it can be forgotten, and is at the next beginning.
    pub fn begin_list(self: &Arc<Self>, now: u64) -> Result<ListBook, StoreError> {
        let unconfirmed: Vec<u64> = self.with(|connection| {
            let mut query =
                connection.prepare("SELECT number FROM list_send WHERE list_order IS NULL")?;
            let numbers = query.query_map([], |row| row.get(0))?;
            Ok(numbers
                .collect::<Result<Vec<i64>, _>>()?
                .into_iter()
                .map(unsigned)
                .collect())
        })?;
        for number in unconfirmed {
            // Where another is just looking through its list, it is left alone.
            if let Some(_lock) = self.lock_list(number)? {
                self.forget(number)?;
            }
        }
        let number = self.with(|connection| {
            connection.execute(
                "INSERT INTO list_send (begun_at, key) VALUES (?1, lower(hex(randomblob(16))))",
                params![signed(now)],
            )?;
            Ok(unsigned(connection.last_insert_rowid()))
        })?;
        self.book(number)
    }

    /// Takes a send up again; one that was cancelled stays so. What was on the wire is undecided now.
    pub fn resume_list(self: &Arc<Self>, number: u64) -> Result<ListBook, StoreError> {
        let book = self.book(number)?;
        book.set_rest(None)?;
        let undecided = LineState::Settled(Outcome::Undecided {
            detail: INTERRUPTED.to_owned(),
        });
        book.move_all(ON_THE_WIRE, SETTLED, &undecided)?;
        Ok(book)
    }

    /// The sends to lists, newest first.
    pub fn lists(&self) -> Result<Vec<ListSend>, StoreError> {
        self.with(|connection| {
            let mut query = connection.prepare(&format!(
                "SELECT {COLUMNS} FROM list_send WHERE list_order IS NOT NULL ORDER BY number DESC"
            ))?;
            let mut rows = query.query([])?;
            let mut all = Vec::new();
            while let Some(row) = rows.next()? {
                all.push(list_send(connection, row)?);
            }
            Ok(all)
        })
    }

    /// One send to a list.
    pub fn list(&self, number: u64) -> Result<Option<ListSend>, StoreError> {
        self.with(|connection| {
            let mut query = connection.prepare_cached(&format!(
                "SELECT {COLUMNS} FROM list_send WHERE list_order IS NOT NULL AND number = ?1"
            ))?;
            let mut rows = query.query(params![signed(number)])?;
            let row = rows.next()?;
            row.map(|row| list_send(connection, row)).transpose()
        })
    }

    /// Hands out every line of a send that is written down, in the list's order, in bounded memory.
    pub fn list_lines(
        &self,
        number: u64,
        mut each: impl FnMut(WrittenLine) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut after = 0;
        loop {
            let page = self.with(|connection| page(connection, number, after))?;
            let Some(last) = page.last() else {
                return Ok(());
            };
            after = last.line;
            for line in page {
                each(line)?;
            }
        }
    }

    fn book(self: &Arc<Self>, number: u64) -> Result<ListBook, StoreError> {
        let key = self.with(|connection| {
            let key = connection
                .query_row(
                    "SELECT key FROM list_send WHERE number = ?1",
                    params![signed(number)],
                    |row| row.get(0),
                )
                .optional()?;
            Ok(key)
        })?;
        let path = self.lock_path(number);
        let key: String = key.ok_or_else(|| StoreError::NotFound { path: path.clone() })?;
        let lock = self.lock_list(number)?.ok_or(StoreError::InUse { path })?;
        Ok(ListBook {
            ledger: Arc::clone(self),
            number,
            key,
            endings: Mutex::default(),
            _lock: lock,
        })
    }

    fn lock_path(&self, number: u64) -> PathBuf {
        self.path.with_extension(format!("list-{number}.lock"))
    }

    /// The lock of a send; `None` where somebody holds it.
    pub(crate) fn lock_list(&self, number: u64) -> Result<Option<File>, StoreError> {
        let path = self.lock_path(number);
        disk::try_lock(&path).map_err(|error| StoreError::at(&path, error))
    }

    fn forget(&self, number: u64) -> Result<(), StoreError> {
        self.with(|connection| {
            let number = signed(number);
            connection.execute("DELETE FROM list_line WHERE send = ?1", params![number])?;
            connection.execute("DELETE FROM list_send WHERE number = ?1", params![number])?;
            Ok(())
        })?;
        // A lock file of nothing. Where it cannot be removed it does no harm.
        let _ = std::fs::remove_file(self.lock_path(number));
        Ok(())
    }
}

impl ListBook {
    /// The send's number.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// Writes down lines that nobody is sent to by.
    pub fn leave_out(&self, lines: &[(u64, LineProblem)]) -> Result<(), StoreError> {
        let came: Vec<_> = lines
            .iter()
            .map(|(line, problem)| (*line, LineState::LeftOut(*problem)))
            .collect();
        self.write(&came, &[])
            .map_err(|trouble| coded(&self.ledger.path, trouble))
    }

    /// The person said yes: from here on it can be resumed.
    pub fn confirm(&self, order: &ListOrder) -> Result<(), StoreError> {
        self.ledger.with(|connection| {
            connection.execute(
                "UPDATE list_send SET list_order = ?2 WHERE number = ?1",
                params![signed(self.number), serde_json::to_string(order)?],
            )?;
            Ok(())
        })
    }

    /// The person said no.
    pub fn forget(self) -> Result<(), StoreError> {
        self.ledger.forget(self.number)
    }

    /// Writes down why nobody sends the rest. Nothing changes that a person cancelled it.
    pub fn rest(&self, rest: &ListRest) -> Result<(), StoreError> {
        let rest = match rest {
            ListRest::GaveUp(outcome) => ListRest::GaveUp(without_tokens(outcome)),
            other => other.clone(),
        };
        self.set_rest(Some(&rest))
    }

    fn set_rest(&self, rest: Option<&ListRest>) -> Result<(), StoreError> {
        self.ledger.with(|connection| {
            let rest = rest.map(serde_json::to_string).transpose()?;
            let cancelled = serde_json::to_string(&ListRest::Cancelled)?;
            connection.execute(
                "UPDATE list_send SET rest = ?2 WHERE number = ?1 AND rest IS NOT ?3",
                params![signed(self.number), rest, cancelled],
            )?;
            Ok(())
        })
    }

    /// What a person asked for: everybody nobody can know of is sent to once more.
    pub fn wait_undecided(&self) -> Result<(), StoreError> {
        for (state, _) in self.tally()? {
            if let LineState::Settled(outcome @ Outcome::Undecided { .. }) = &state {
                self.move_ending(&state, &LineState::Waiting(outcome.clone()))?;
            }
        }
        Ok(())
    }

    /// How many lines ended how.
    pub fn tally(&self) -> Result<Vec<(LineState, u64)>, StoreError> {
        self.ledger
            .with(|connection| tally(connection, self.number))
    }

    /// Of the lines after one, which are not to be sent to: at most [`PAGE`], in the list's order, and whether there
    /// may be more behind them.
    pub fn done_after(&self, after: u64) -> Result<(Vec<u64>, bool), StoreError> {
        self.ledger.with(|connection| {
            let mut query = connection.prepare_cached(
                "SELECT line FROM list_line WHERE send = ?1 AND line > ?2 AND state <> ?3 ORDER BY line LIMIT ?4",
            )?;
            let lines = query.query_map(
                params![signed(self.number), signed(after), WAITING, PAGE],
                |row| row.get::<_, i64>(0),
            )?;
            let lines: Vec<u64> = lines
                .map(|line| line.map(unsigned))
                .collect::<Result<_, _>>()?;
            let more = lines.len() == PAGE as usize;
            Ok((lines, more))
        })
    }

    /// Moves every line of one state to another.
    fn move_all(&self, from: i64, to: i64, state: &LineState) -> Result<(), StoreError> {
        self.in_transaction(|transaction| {
            let ending = self.ending(transaction, state)?;
            transaction.execute(
                "UPDATE list_line SET state = ?3, ending = ?4 WHERE send = ?1 AND state = ?2",
                params![signed(self.number), from, to, ending],
            )?;
            Ok(())
        })
    }

    /// Moves every line of one ending to another.
    fn move_ending(&self, from: &LineState, to: &LineState) -> Result<(), StoreError> {
        self.in_transaction(|transaction| {
            let (before, after) = (
                self.ending(transaction, from)?,
                self.ending(transaction, to)?,
            );
            transaction.execute(
                "UPDATE list_line SET state = ?4, ending = ?3 WHERE send = ?1 AND ending = ?2",
                params![signed(self.number), before, after, code(to)],
            )?;
            Ok(())
        })
    }

    fn write(&self, came: &[(u64, LineState)], leaving: &[u64]) -> Result<(), Trouble> {
        if came.is_empty() && leaving.is_empty() {
            return Ok(());
        }
        self.transaction(|transaction| {
            let mut put = transaction.prepare_cached(
                "INSERT INTO list_line (send, line, state, ending, provider_id) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (send, line) DO UPDATE SET state = ?3, ending = ?4, provider_id = ?5",
            )?;
            let send = signed(self.number);
            for (line, state) in came {
                let ending = self.ending(transaction, state)?;
                let id = provider_id(state).filter(|id| **id != self.delivery(*line));
                put.execute(params![send, signed(*line), code(state), ending, id])?;
            }
            for line in leaving {
                let none = Option::<i64>::None;
                put.execute(params![send, signed(*line), ON_THE_WIRE, none, none])?;
            }
            Ok(())
        })
    }

    fn in_transaction(
        &self,
        call: impl FnOnce(&Transaction<'_>) -> Result<(), Trouble>,
    ) -> Result<(), StoreError> {
        self.transaction(call)
            .map_err(|trouble| coded(&self.ledger.path, trouble))
    }

    fn transaction(
        &self,
        call: impl FnOnce(&Transaction<'_>) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        let mut connection = self.ledger.held();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let called = call(&transaction);
        if called.is_err() {
            // Ids of endings that are rolled back are no ids.
            self.endings
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .clear();
            return called;
        }
        Ok(transaction.commit()?)
    }

    /// The id of an ending; made where there is none yet.
    fn ending(&self, connection: &Connection, state: &LineState) -> Result<i64, Trouble> {
        let mut known = self.endings.lock().unwrap_or_else(PoisonError::into_inner);
        let mut text = serde_json::to_string(&kept(state))?;
        if !known.contains_key(&text) && known.len() >= MOST_ENDINGS {
            text = serde_json::to_string(&wordless(state))?;
        }
        if let Some(id) = known.get(&text) {
            return Ok(*id);
        }
        connection.execute(
            "INSERT INTO list_ending (ending) VALUES (?1) ON CONFLICT (ending) DO NOTHING",
            params![text],
        )?;
        let id = connection.query_row(
            "SELECT id FROM list_ending WHERE ending = ?1",
            params![text],
            |row| row.get(0),
        )?;
        known.insert(text, id);
        Ok(id)
    }
}

impl ListLedger for ListBook {
    /// A UUID (RFC 9562, version 8) made of the send's own random key and the line.
    fn delivery(&self, line: u64) -> String {
        let digest = Sha256::digest(format!("{}:{line}", self.key));
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&digest[..16]);
        bytes[6] = (bytes[6] & 0x0f) | 0x80;
        bytes[8] = (bytes[8] & 0x3f) | 0x80;
        let hex = hex(&bytes);
        let groups = [
            &hex[..8],
            &hex[8..12],
            &hex[12..16],
            &hex[16..20],
            &hex[20..],
        ];
        groups.join("-")
    }

    fn step(&self, came: &[(u64, LineState)], leaving: &[u64]) -> Result<(), LedgerError> {
        self.write(came, leaving)
            .map_err(|trouble| self.ledger.refused(trouble))
    }
}

/// A send as it is written down.
fn list_send(connection: &Connection, row: &Row<'_>) -> Result<ListSend, Trouble> {
    let number = unsigned(row.get(0)?);
    Ok(ListSend {
        number,
        begun_at: unsigned(row.get(1)?),
        order: serde_json::from_str(&row.get::<_, String>(2)?)?,
        tally: tally(connection, number)?,
        rest: row
            .get::<_, Option<String>>(3)?
            .map(|rest| serde_json::from_str(&rest))
            .transpose()?,
    })
}

/// How many lines of a send ended how.
fn tally(connection: &Connection, number: u64) -> Result<Vec<(LineState, u64)>, Trouble> {
    let mut query = connection.prepare_cached(
        "SELECT counted.state, list_ending.ending, counted.lines FROM
         (SELECT state, ending, count(*) AS lines FROM list_line WHERE send = ?1 GROUP BY state, ending) AS counted
         LEFT JOIN list_ending ON list_ending.id = counted.ending ORDER BY counted.lines DESC, list_ending.ending",
    )?;
    let mut rows = query.query(params![signed(number)])?;
    let mut tally = Vec::new();
    while let Some(row) = rows.next()? {
        let state = state(row.get(0)?, row.get(1)?)?;
        tally.push((state, unsigned(row.get(2)?)));
    }
    Ok(tally)
}

/// The lines after one, at most [`PAGE`].
fn page(connection: &Connection, number: u64, after: u64) -> Result<Vec<WrittenLine>, Trouble> {
    let mut query = connection.prepare_cached(
        "SELECT line, state, list_ending.ending, provider_id FROM list_line
         LEFT JOIN list_ending ON list_ending.id = list_line.ending
         WHERE send = ?1 AND line > ?2 ORDER BY line LIMIT ?3",
    )?;
    let mut rows = query.query(params![signed(number), signed(after), PAGE])?;
    let mut lines = Vec::new();
    while let Some(row) = rows.next()? {
        lines.push(WrittenLine {
            line: unsigned(row.get(0)?),
            state: state(row.get(1)?, row.get(2)?)?,
            provider_id: row.get(3)?,
        });
    }
    Ok(lines)
}

fn state(code: i64, ending: Option<String>) -> Result<LineState, Trouble> {
    match ending {
        Some(ending) if code != ON_THE_WIRE => Ok(serde_json::from_str(&ending)?),
        _ => Ok(LineState::OnTheWire),
    }
}

fn code(state: &LineState) -> i64 {
    match state {
        LineState::LeftOut(_) => LEFT_OUT,
        LineState::OnTheWire => ON_THE_WIRE,
        LineState::Waiting(_) => WAITING,
        LineState::Settled(_) => SETTLED,
    }
}

fn provider_id(state: &LineState) -> Option<&String> {
    match state {
        LineState::Settled(Outcome::Accepted { provider_id }) => provider_id.as_ref(),
        _ => None,
    }
}

/// A state as many lines share it: without what is each line's own, and without tokens.
fn kept(state: &LineState) -> LineState {
    let outcome = |outcome: &Outcome| match without_tokens(outcome) {
        Outcome::Accepted { .. } => Outcome::Accepted { provider_id: None },
        Outcome::Rejected(rejection) => Outcome::Rejected(Rejection {
            retry_after: None,
            ..rejection
        }),
        other => other,
    };
    of_outcome(state, outcome)
}

/// A state without the provider's own words.
fn wordless(state: &LineState) -> LineState {
    let outcome = |outcome: &Outcome| match outcome {
        Outcome::Accepted { .. } => Outcome::Accepted { provider_id: None },
        Outcome::Rejected(Rejection { status, .. }) => Outcome::Rejected(Rejection {
            status: *status,
            reason: format!("status-{status}"),
            retry_after: None,
        }),
        Outcome::Undecided { .. } => Outcome::Undecided {
            detail: "…".to_owned(),
        },
        Outcome::NotSent { .. } => Outcome::NotSent {
            detail: "…".to_owned(),
        },
    };
    of_outcome(state, outcome)
}

fn of_outcome(state: &LineState, outcome: impl Fn(&Outcome) -> Outcome) -> LineState {
    match state {
        LineState::Waiting(known) => LineState::Waiting(outcome(known)),
        LineState::Settled(known) => LineState::Settled(outcome(known)),
        other => other.clone(),
    }
}

#[cfg(test)]
pub(crate) mod tests;
