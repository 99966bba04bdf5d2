//! Receipts found by their words: a full-text index beside the deliveries, kept by every line that is written.
//!
//! The index holds no text of its own (`content=''`): it leads from words to rows. One index answers words and filters
//! alike, so that a rare standing among a million receipts is found as soon as a rare word.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use carillon_payload::{
    Count, DeliveryState, Entry, Outcome, Receipt, ReceiptPage, ReceiptSearch, Standing,
};
use rusqlite::{Connection, params};

use super::{COLUMNS, SqliteLedger, Trouble, entry, receipt, signed, unsigned};
use crate::StoreError;

/// Counting ends here.
const MOST_COUNTED: u32 = 10_000;

/// How many receipts are read at once where all are wanted: between two pages the ledger is free for a run.
const PAGE: u32 = 500;

/// The shortest word that is looked for in ids as well: shorter ones begin so many ids that they would find chance.
const SHORTEST_OF_AN_ID: usize = 6;

/// The most characters that are kept of what begins inside a word.
const MOST_INSIDE: usize = 32;

/// `said` is what people read, `ids` what programs do, `facets` what is filtered by.
const TABLE: &str = "
    CREATE VIRTUAL TABLE receipt_words USING fts5(
        said, ids, facets,
        content = '', contentless_delete = 1,
        tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
    )";

/// Makes the index, with every receipt there is.
pub(super) fn begin(connection: &Connection) -> Result<(), Trouble> {
    connection.execute_batch(TABLE)?;
    let mut rows = connection.prepare("SELECT rowid FROM delivery")?;
    for row in rows.query_map([], |row| row.get(0))? {
        note(connection, row?)?;
    }
    Ok(())
}

/// The rows without an end.
pub(super) fn open_rows(connection: &Connection) -> Result<Vec<i64>, Trouble> {
    let mut rows = connection.prepare("SELECT rowid FROM delivery WHERE state <> 'settled'")?;
    let rows = rows.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Takes a new delivery in.
pub(super) fn add(connection: &Connection, row: i64, receipt: &Receipt) -> Result<(), Trouble> {
    index(connection, "INSERT INTO", row, receipt)
}

/// Brings the index up to a delivery's row as it is now.
pub(super) fn note(connection: &Connection, row: i64) -> Result<(), Trouble> {
    let receipt = connection
        .prepare_cached(&format!("SELECT {COLUMNS} FROM delivery WHERE rowid = ?1"))?
        .query_row(params![row], |row| Ok(receipt(row)))??;
    index(connection, "INSERT OR REPLACE INTO", row, &receipt)
}

fn index(connection: &Connection, into: &str, row: i64, receipt: &Receipt) -> Result<(), Trouble> {
    let sql = format!("{into} receipt_words (rowid, said, ids, facets) VALUES (?1, ?2, ?3, ?4)");
    connection.prepare_cached(&sql)?.execute(params![
        row,
        said(receipt),
        ids(receipt),
        facets(receipt)
    ])?;
    Ok(())
}

impl SqliteLedger {
    /// A page of what is looked for, newest first. `before`: where the page before ended ([`ReceiptPage::next`]).
    pub fn find(
        &self,
        search: &ReceiptSearch,
        before: Option<u64>,
        limit: u32,
    ) -> Result<ReceiptPage, StoreError> {
        self.with(|connection| {
            let matching = matching(search);
            let from = match &matching {
                Some(_) => {
                    "receipt_words CROSS JOIN delivery ON delivery.rowid = receipt_words.rowid
                     WHERE receipt_words MATCH ?1 AND receipt_words.rowid < ?2
                     ORDER BY receipt_words.rowid"
                }
                None => "delivery WHERE ?1 IS NULL AND delivery.rowid < ?2 ORDER BY delivery.rowid",
            };
            let mut query = connection.prepare_cached(&format!(
                "SELECT {COLUMNS}, delivery.rowid FROM {from} DESC LIMIT ?3"
            ))?;
            // One more than wanted: then there is a next page.
            let mut rows = query.query(params![
                matching,
                before.map_or(i64::MAX, signed),
                i64::from(limit) + 1
            ])?;
            let mut page = ReceiptPage::default();
            let mut last = None;
            while let Some(row) = rows.next()? {
                if page.entries.len() as u64 == u64::from(limit) {
                    page.next = last;
                    break;
                }
                page.entries.push(entry(row)?);
                last = Some(unsigned(row.get(6)?));
            }
            Ok(page)
        })
    }

    /// How many there are of what is looked for.
    pub fn count(&self, search: &ReceiptSearch) -> Result<Count, StoreError> {
        self.with(|connection| {
            let matching = matching(search);
            let from = match &matching {
                Some(_) => "receipt_words WHERE receipt_words MATCH ?1",
                None => "delivery WHERE ?1 IS NULL",
            };
            let mut query = connection.prepare_cached(&format!(
                "SELECT count(*) FROM (SELECT 1 FROM {from} LIMIT ?2)"
            ))?;
            let count = query.query_row(params![matching, MOST_COUNTED + 1], |row| row.get(0))?;
            Ok(if count > MOST_COUNTED {
                Count::MoreThan(MOST_COUNTED)
            } else {
                Count::Exactly(count)
            })
        })
    }

    /// Does something with each receipt of a search, newest first, at most with `limit`; how many there were. Between
    /// two pages others can read and write.
    pub fn each<E: From<StoreError>>(
        &self,
        search: &ReceiptSearch,
        limit: u64,
        mut act: impl FnMut(Entry) -> Result<(), E>,
    ) -> Result<u64, E> {
        let (mut done, mut before) = (0, None);
        while done < limit {
            let wanted = u32::try_from(limit - done).map_or(PAGE, |left| left.min(PAGE));
            let page = self.find(search, before, wanted)?;
            for entry in page.entries {
                act(entry)?;
                done += 1;
            }
            if page.next.is_none() {
                break;
            }
            before = page.next;
        }
        Ok(done)
    }
}

/// What people read of a receipt.
fn said(receipt: &Receipt) -> String {
    let delivery = &receipt.delivery;
    let mut said = [
        &delivery.device_name,
        &delivery.campaign,
        &delivery.gateway,
        delivery.locale.as_str(),
        delivery.persona.as_deref().unwrap_or_default(),
        delivery.provider.id(),
    ]
    .map(with_inner_words)
    .join(" ");
    if let DeliveryState::Settled { outcome, .. } = &receipt.state {
        let verbatim = match outcome {
            Outcome::Accepted { .. } => String::new(),
            Outcome::Rejected(rejection) => format!("{} {}", rejection.status, rejection.reason),
            Outcome::Undecided { detail } | Outcome::NotSent { detail } => detail.clone(),
        };
        said.push(' ');
        said.push_str(&with_inner_words(&verbatim));
    }
    said
}

/// Its ids: ours, and the provider's where it is another.
fn ids(receipt: &Receipt) -> String {
    let own = &receipt.delivery.id.0;
    match &receipt.state {
        DeliveryState::Settled {
            outcome: Outcome::Accepted {
                provider_id: Some(id),
            },
            ..
        } if id != own => format!("{own} {id}"),
        _ => own.clone(),
    }
}

/// What it is filtered by.
fn facets(receipt: &Receipt) -> String {
    let standing = standing(Standing::of(&receipt.state));
    let gateway = gateway(&receipt.delivery.gateway);
    format!("{standing} {gateway} {}", run(receipt.delivery.run))
}

/// A standing as one word. What has no end is one: the wire is not worth a line in the index.
fn standing(standing: Standing) -> String {
    let id = match standing {
        Standing::Sending | Standing::Waiting => "open",
        ended => ended.id(),
    };
    format!("standing{}", id.replace('-', ""))
}

/// A gateway's name as one word, whatever is in it.
fn gateway(name: &str) -> String {
    name.bytes().fold("gateway".to_owned(), |mut word, byte| {
        // Writing into a string does not fail.
        let _ = write!(word, "{byte:02x}");
        word
    })
}

/// A run's number as a word that no other number begins.
fn run(number: u64) -> String {
    format!("run{number}end")
}

/// A text, and behind it what begins inside its words, so that `token` finds `BadDeviceToken`. Scripts that put no
/// spaces between words begin one at every character.
fn with_inner_words(text: &str) -> String {
    let mut out = text.to_owned();
    let mut before: Option<char> = None;
    for (at, c) in text.char_indices() {
        if before.is_some_and(|before| begins_inside(before, c)) {
            let rest = text[at..].chars().take_while(|c| c.is_alphanumeric());
            out.push(' ');
            out.extend(rest.take(MOST_INSIDE));
        }
        before = Some(c);
    }
    out
}

/// Whether a word begins at `c` though there is no space before it.
fn begins_inside(before: char, c: char) -> bool {
    let within = before.is_alphanumeric() && c.is_alphanumeric();
    within && (before.is_lowercase() && c.is_uppercase() || unspaced(c) || unspaced(before))
}

/// Whether a character is of a script that puts no spaces between words: Thai, Lao, Khmer, kana, Han.
fn unspaced(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{eff}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' |
        '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// The search in the language of the index; `None` where everything is found.
fn matching(search: &ReceiptSearch) -> Option<String> {
    let words: BTreeSet<&str> = search.words.split_whitespace().collect();
    // A word of punctuation alone has nothing to be found by.
    let words = words
        .into_iter()
        .filter(|word| word.contains(char::is_alphanumeric));
    let mut all: Vec<String> = words.map(word).collect();
    if !search.standings.is_empty() {
        let any: BTreeSet<String> = search.standings.iter().copied().map(standing).collect();
        let any: Vec<String> = any.into_iter().collect();
        all.push(format!("facets : ({})", any.join(" OR ")));
    }
    all.extend(
        search
            .gateway
            .iter()
            .map(|name| format!("facets : {}", gateway(name))),
    );
    all.extend(search.run.map(|number| format!("facets : {}", run(number))));
    (!all.is_empty()).then(|| all.join(" AND "))
}

/// A word as people type it: it begins a word, or an id. In quotes nothing of it is an operator.
fn word(typed: &str) -> String {
    let columns = if typed.chars().count() < SHORTEST_OF_AN_ID {
        "said"
    } else {
        "{said ids}"
    };
    format!("{columns} : \"{}\" *", typed.replace('"', "\"\""))
}

#[cfg(test)]
mod tests;
