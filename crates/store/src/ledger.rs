//! The ledger: every delivery, written down before and after the wire, in SQLite.
//!
//! A row goes planned → on the wire → settled. What a crash leaves on the wire is undecided at the next start, and
//! what it leaves planned never left. No target is kept: a delivery names its device, and words of the transport
//! have their tokens shortened.

pub(crate) mod list;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use carillon_payload::{
    Delivery, DeliveryId, DeliveryState, Entry, Ledger, LedgerError, Outcome, Receipt,
};
use rusqlite::{Connection, ErrorCode, OptionalExtension, Row, params};

use crate::disk;
use crate::redact::shorten_tokens;
use crate::{SetAside, StoreError};

mod search;

pub use list::{ListBook, WrittenLine};

/// [`Outcome::Undecided`]'s detail where the app ended while a delivery was on the wire.
pub const INTERRUPTED: &str = "interrupted";

/// [`Outcome::NotSent`]'s detail where the app ended before a planned delivery's turn.
pub const NEVER_LEFT: &str = "never-left";

/// Brings the tables from one version to the next.
type Migration = fn(&Connection) -> Result<(), Trouble>;

/// The tables, version by version; `user_version` says how many are applied.
const MIGRATIONS: [Migration; 5] = [
    |connection| Ok(connection.execute_batch(TABLES)?),
    search::begin,
    |connection| Ok(connection.execute_batch(list::MIGRATION)?),
    |connection| Ok(connection.execute_batch(list::CANCELLED)?),
    |connection| Ok(connection.execute_batch(list::REST)?),
];

/// The first version.
const TABLES: &str = "
    CREATE TABLE run (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        begun_at INTEGER NOT NULL
    );
    CREATE TABLE delivery (
        id TEXT PRIMARY KEY,
        run INTEGER NOT NULL,
        planned_at INTEGER NOT NULL,
        delivery TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('planned', 'on-the-wire', 'settled')),
        wire_at INTEGER,
        attempts INTEGER NOT NULL DEFAULT 0,
        outcome TEXT,
        settled_at INTEGER,
        took INTEGER
    );
    CREATE INDEX delivery_by_run ON delivery (run);
    CREATE INDEX delivery_open ON delivery (state) WHERE state <> 'settled';
";

/// What [`receipt`] and [`entry`] read of a delivery's row, in their order.
const COLUMNS: &str = "delivery, state, outcome, settled_at, took, attempts";

/// The ledger on disk. Calls block.
#[derive(Debug)]
pub struct SqliteLedger {
    path: PathBuf,
    connection: Mutex<Connection>,
    /// Held as long as the ledger: says to a second Carillon that these deliveries are alive.
    lock: Option<File>,
    /// The damaged ledger this one was begun in place of.
    aside: Option<SetAside>,
}

/// Why a call on the database failed.
enum Trouble {
    Sqlite(rusqlite::Error),
    Json(serde_json::Error),
    NewerFormat(i64),
    Unknown(DeliveryId),
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

impl From<serde_json::Error> for Trouble {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}

impl SqliteLedger {
    /// Opens the ledger, made where there is none. What an app that is gone left open is settled. A damaged file is
    /// set aside (`ledger.sqlite.damaged-1`) and a new one begun: receipts are worth keeping, but not worth not
    /// starting. One that another Carillon has open stays where it is.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let error = match Self::open_as_it_is(path) {
            Err(error @ StoreError::Damaged { .. }) => error,
            other => return other,
        };
        let Some(alone) = only_one(path)? else {
            return Err(error);
        };
        let kept_as = set_aside(path)?;
        drop(alone);
        let mut ledger = Self::open_as_it_is(path)?;
        ledger.aside = Some(SetAside {
            path: path.to_owned(),
            kept_as,
            detail: error.to_string(),
        });
        Ok(ledger)
    }

    fn open_as_it_is(path: &Path) -> Result<Self, StoreError> {
        let coded = |trouble| coded(path, trouble);
        let mut connection = Connection::open(path).map_err(|error| coded(error.into()))?;
        prepare(&connection).map_err(coded)?;
        check(path, &connection)?;
        migrate(&mut connection).map_err(coded)?;
        let lock = only_one(path)?;
        let ledger = Self {
            path: path.to_owned(),
            connection: Mutex::new(connection),
            lock,
            aside: None,
        };
        if ledger.lock.is_some() {
            ledger.settle_left_open()?;
        }
        Ok(ledger)
    }

    /// The damaged ledger that was set aside when this one was opened; a person has to be told.
    pub fn set_aside(&self) -> Option<&SetAside> {
        self.aside.as_ref()
    }

    /// Begins a run and gives its number, counted from 1. `now`: milliseconds since 1970.
    pub fn begin_run(&self, now: u64) -> Result<u64, StoreError> {
        self.with(|connection| {
            connection.execute(
                "INSERT INTO run (begun_at) VALUES (?1)",
                params![signed(now)],
            )?;
            Ok(unsigned(connection.last_insert_rowid()))
        })
    }

    /// The receipts, newest first.
    pub fn receipts(&self, limit: u32) -> Result<Vec<Receipt>, StoreError> {
        self.with(|connection| {
            let mut query = connection.prepare_cached(&format!(
                "SELECT {COLUMNS} FROM delivery ORDER BY rowid DESC LIMIT ?1"
            ))?;
            let mut rows = query.query(params![limit])?;
            let mut receipts = Vec::new();
            while let Some(row) = rows.next()? {
                receipts.push(receipt(row)?);
            }
            Ok(receipts)
        })
    }

    /// One receipt.
    pub fn receipt(&self, id: &DeliveryId) -> Result<Option<Receipt>, StoreError> {
        self.with(|connection| {
            let mut query = connection
                .prepare_cached(&format!("SELECT {COLUMNS} FROM delivery WHERE id = ?1"))?;
            let found = query
                .query_row(params![id.0], |row| Ok(receipt(row)))
                .optional()?;
            found.transpose()
        })
    }

    /// Settles what an app that is gone left open.
    fn settle_left_open(&self) -> Result<(), StoreError> {
        self.with(|connection| {
            let transaction = connection.unchecked_transaction()?;
            let open = search::open_rows(&transaction)?;
            let undecided = Outcome::Undecided {
                detail: INTERRUPTED.to_owned(),
            };
            let not_sent = Outcome::NotSent {
                detail: NEVER_LEFT.to_owned(),
            };
            let settle = |state: &str, outcome: &Outcome| -> Result<(), Trouble> {
                // The last thing that is known of it is when it left, or was planned.
                transaction.execute(
                    "UPDATE delivery SET state = 'settled', outcome = ?1, took = 0,
                     settled_at = coalesce(wire_at, planned_at) WHERE state = ?2",
                    params![serde_json::to_string(outcome)?, state],
                )?;
                Ok(())
            };
            settle("on-the-wire", &undecided)?;
            settle("planned", &not_sent)?;
            for row in open {
                search::note(&transaction, row)?;
            }
            Ok(transaction.commit()?)
        })
    }

    fn with<T>(
        &self,
        call: impl FnOnce(&Connection) -> Result<T, Trouble>,
    ) -> Result<T, StoreError> {
        call(&self.held()).map_err(|trouble| coded(&self.path, trouble))
    }

    /// The connection. A panic elsewhere leaves no half transaction, so it can be used after one.
    fn held(&self) -> MutexGuard<'_, Connection> {
        self.connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl Ledger for SqliteLedger {
    fn planned(&self, deliveries: &[Delivery]) -> Result<(), LedgerError> {
        let plan = |connection: &mut Connection| -> Result<(), Trouble> {
            let transaction = connection.transaction()?;
            for delivery in deliveries {
                transaction.execute(
                    "INSERT INTO delivery (id, run, planned_at, delivery, state) VALUES (?1, ?2, ?3, ?4, 'planned')",
                    params![
                        delivery.id.0,
                        signed(delivery.run),
                        signed(delivery.planned_at),
                        serde_json::to_string(delivery)?
                    ],
                )?;
                let receipt = Receipt {
                    delivery: delivery.clone(),
                    state: DeliveryState::Planned,
                };
                search::add(&transaction, transaction.last_insert_rowid(), &receipt)?;
            }
            Ok(transaction.commit()?)
        };
        plan(&mut self.held()).map_err(|trouble| self.refused(trouble))
    }

    fn on_the_wire(&self, delivery: &DeliveryId, at: u64) -> Result<(), LedgerError> {
        let leave = |connection: &mut Connection| -> Result<(), Trouble> {
            let transaction = connection.transaction()?;
            let sql =
                "UPDATE delivery SET state = 'on-the-wire', wire_at = ?2, attempts = attempts + 1
                       WHERE id = ?1 RETURNING rowid, attempts";
            let (row, attempts): (i64, u32) = transaction
                .prepare_cached(sql)?
                .query_row(params![delivery.0, signed(at)], |row| {
                    Ok((row.get(0)?, row.get(1)?))
                })
                .optional()?
                .ok_or_else(|| Trouble::Unknown(delivery.clone()))?;
            // Again: it is no longer found as what it was refused with.
            if attempts > 1 {
                search::note(&transaction, row)?;
            }
            Ok(transaction.commit()?)
        };
        leave(&mut self.held()).map_err(|trouble| self.refused(trouble))
    }

    fn settled(
        &self,
        delivery: &DeliveryId,
        outcome: &Outcome,
        at: u64,
        took: u64,
    ) -> Result<(), LedgerError> {
        let settle = |connection: &mut Connection| -> Result<(), Trouble> {
            let outcome = serde_json::to_string(&without_tokens(outcome))?;
            let transaction = connection.transaction()?;
            let sql =
                "UPDATE delivery SET state = 'settled', outcome = ?2, settled_at = ?3, took = ?4
                       WHERE id = ?1 RETURNING rowid";
            let row = transaction
                .prepare_cached(sql)?
                .query_row(
                    params![delivery.0, outcome, signed(at), signed(took)],
                    |row| row.get(0),
                )
                .optional()?
                .ok_or_else(|| Trouble::Unknown(delivery.clone()))?;
            search::note(&transaction, row)?;
            Ok(transaction.commit()?)
        };
        settle(&mut self.held()).map_err(|trouble| self.refused(trouble))
    }
}

impl SqliteLedger {
    fn refused(&self, trouble: Trouble) -> LedgerError {
        LedgerError {
            detail: coded(&self.path, trouble).to_string(),
        }
    }
}

/// An outcome as it may be written down.
fn without_tokens(outcome: &Outcome) -> Outcome {
    match outcome {
        Outcome::Undecided { detail } => Outcome::Undecided {
            detail: shorten_tokens(detail),
        },
        Outcome::NotSent { detail } => Outcome::NotSent {
            detail: shorten_tokens(detail),
        },
        Outcome::Accepted { .. } | Outcome::Rejected(_) => outcome.clone(),
    }
}

/// A row as a person reads it.
fn receipt(row: &Row<'_>) -> Result<Receipt, Trouble> {
    let delivery: String = row.get(0)?;
    let state: String = row.get(1)?;
    let state = match state.as_str() {
        "planned" => DeliveryState::Planned,
        "on-the-wire" => DeliveryState::OnTheWire,
        _ => DeliveryState::Settled {
            outcome: serde_json::from_str(&row.get::<_, String>(2)?)?,
            at: unsigned(row.get(3)?),
            took: unsigned(row.get(4)?),
        },
    };
    Ok(Receipt {
        delivery: serde_json::from_str(&delivery)?,
        state,
    })
}

/// A row with what it took to get there.
fn entry(row: &Row<'_>) -> Result<Entry, Trouble> {
    Ok(Entry {
        receipt: receipt(row)?,
        attempts: row.get(5)?,
    })
}

/// WAL, so that reading does not wait for writing; a full sync, because a line must be on disk before the wire.
fn prepare(connection: &Connection) -> Result<(), Trouble> {
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    Ok(())
}

/// Looks through the whole file. Damage behind an intact first page would otherwise show at some later send, and
/// then at every one.
fn check(path: &Path, connection: &Connection) -> Result<(), StoreError> {
    let found: rusqlite::Result<String> =
        connection.pragma_query_value(None, "quick_check", |row| row.get(0));
    match found {
        Ok(found) if found == "ok" => Ok(()),
        Ok(detail) => Err(StoreError::Damaged {
            path: path.to_owned(),
            detail,
        }),
        Err(error) => Err(coded(path, error.into())),
    }
}

/// Brings the tables to the newest version.
fn migrate(connection: &mut Connection) -> Result<(), Trouble> {
    let transaction =
        connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let version: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let applied = usize::try_from(version).unwrap_or(usize::MAX);
    if applied > MIGRATIONS.len() {
        return Err(Trouble::NewerFormat(version));
    }
    for migration in &MIGRATIONS[applied..] {
        migration(&transaction)?;
    }
    transaction.pragma_update(None, "user_version", signed(MIGRATIONS.len() as u64))?;
    Ok(transaction.commit()?)
}

/// The lock of the one Carillon that may settle what was left open; `None` where another has it.
fn only_one(path: &Path) -> Result<Option<File>, StoreError> {
    let path = path.with_extension("lock");
    disk::try_lock(&path).map_err(|error| StoreError::at(&path, error))
}

/// Moves a damaged database beside, with its log, which may hold what is not in it yet; where it is now.
fn set_aside(path: &Path) -> Result<PathBuf, StoreError> {
    let named = |path: &Path, suffix: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        PathBuf::from(name)
    };
    let free = (1_u32..100)
        .map(|n| named(path, &format!(".damaged-{n}")))
        .find(|path| !path.exists());
    let free = free.unwrap_or_else(|| named(path, ".damaged"));
    std::fs::rename(path, &free).map_err(|error| StoreError::at(path, error))?;
    for log in ["-wal", "-shm"] {
        let _ = std::fs::rename(named(path, log), named(&free, log));
    }
    Ok(free)
}

/// A database error as one of the disk's.
fn coded(path: &Path, trouble: Trouble) -> StoreError {
    let path = path.to_owned();
    match trouble {
        Trouble::Sqlite(error) => match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => StoreError::DiskFull { path },
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => {
                StoreError::ReadOnly { path }
            }
            // SQLite says no more of a folder it may not make its files in.
            Some(ErrorCode::CannotOpen) if !path.parent().is_some_and(disk::writable) => {
                StoreError::ReadOnly { path }
            }
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => StoreError::Damaged {
                path,
                detail: error.to_string(),
            },
            _ => StoreError::Disk {
                path,
                source: std::io::Error::other(error),
            },
        },
        Trouble::Json(error) => StoreError::Damaged {
            path,
            detail: error.to_string(),
        },
        Trouble::NewerFormat(version) => {
            let detail = format!("version {version} is newer than {}", MIGRATIONS.len());
            StoreError::Disk {
                path,
                source: std::io::Error::other(detail),
            }
        }
        Trouble::Unknown(id) => StoreError::Damaged {
            path,
            detail: format!("delivery {} was never planned", id.0),
        },
    }
}

/// SQLite's integers are signed; times and counts here never come near the difference.
fn signed(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

/// The way back.
fn unsigned(value: i64) -> u64 {
    u64::try_from(value).unwrap_or(0)
}

#[cfg(test)]
mod tests;
