//! `carillon receipts`: what happened to every push, from the app's own book.

use std::collections::BTreeMap;
use std::io::{self, BufWriter};

use carillon_payload::{
    Count, DeliveryState, DeviceId, Entry, Outcome, Receipt, ReceiptSearch, RecordFormat, Standing,
    iso_8601,
};
use carillon_store::{SqliteLedger, StoreError};
use carillon_words::{Records, Words};
use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};

use crate::accounts::Accounts;
use crate::{Trouble, Verdict, output, table};

/// How many lines a table has where nobody says.
const LINES: u64 = 50;

/// Find receipts: what was accepted, rejected or undecided, why, and what to do.
///
/// Words are looked for at the beginning of words: of the device's name, the campaign, the gateway, the locale, the
/// persona, the provider's reason, and the ids. Newest first. A table shows the newest 50; CSV and JSON are whole.
/// No key is in a receipt, and no token whole.
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  carillon receipts\n  \
    carillon receipts --search \"pixel unregistered\"\n  \
    carillon receipts --standing rejected --standing undecided --format csv > trouble.csv\n  \
    carillon receipts --gateway \"Juniper QA\" --limit 1000 --format json")]
pub(crate) struct Receipts {
    /// Words, all of which must be there
    #[arg(
        long,
        value_name = "WORDS",
        default_value = "",
        hide_default_value = true
    )]
    search: String,
    /// How it stands; may be repeated [default: any]
    #[arg(long, value_parser = PossibleValuesParser::new(Standing::ALL.map(Standing::id)))]
    standing: Vec<String>,
    /// The gateway it went by: a name, or `sandbox`
    #[arg(long, value_name = "NAME")]
    gateway: Option<String>,
    /// The number of the test it was part of
    #[arg(long, value_name = "NUMBER")]
    run: Option<u64>,
    /// How the receipts are written
    #[arg(long, value_enum, default_value_t)]
    format: Form,
    /// At most so many [default: 50 in a table, all otherwise]
    #[arg(long, value_name = "N")]
    limit: Option<u64>,
}

/// How receipts are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Form {
    /// For people.
    #[default]
    Table,
    /// For spreadsheets.
    Csv,
    /// For programs; stable.
    Json,
}

impl Receipts {
    /// Prints them.
    pub(crate) fn run(&self, words: &Words) -> Result<Verdict, Trouble> {
        let accounts = Accounts::read()?;
        accounts.home.make()?;
        let ledger = accounts.home.ledger()?;
        let all = self.limit.unwrap_or(u64::MAX);
        let written = match self.format {
            Form::Table => self.table(&ledger, words),
            Form::Csv => self.records(&ledger, &accounts, words, (RecordFormat::Csv, all)),
            Form::Json => self.records(&ledger, &accounts, words, (RecordFormat::Json, all)),
        };
        Verdict::Clean.after(written)
    }

    fn search(&self) -> ReceiptSearch {
        let standings = self.standing.iter();
        ReceiptSearch {
            words: self.search.clone(),
            standings: standings.filter_map(|id| Standing::from_id(id)).collect(),
            gateway: self.gateway.clone(),
            run: self.run,
        }
    }

    /// A line a receipt, and beside them how many there are.
    fn table(&self, ledger: &SqliteLedger, words: &Words) -> Result<(), Trouble> {
        let search = self.search();
        let mut rows = Vec::new();
        let limit = self.limit.unwrap_or(LINES);
        let shown = ledger.each::<StoreError>(&search, limit, |entry| {
            rows.push(row(&entry.receipt, words));
            Ok(())
        })?;
        if rows.is_empty() {
            output::note(&words.say("no-receipts", &[]));
            return Ok(());
        }
        table::print(&rows)?;
        let more = match ledger.count(&search)? {
            Count::Exactly(count) if u64::from(count) <= shown => return Ok(()),
            Count::Exactly(count) => carillon_words::number(words.language(), u64::from(count)),
            Count::MoreThan(count) => {
                format!(
                    "{}+",
                    carillon_words::number(words.language(), u64::from(count))
                )
            }
        };
        let shown = carillon_words::number(words.language(), shown);
        let counts = [("shown", shown.into()), ("all", more.into())];
        output::note(&words.say("more-receipts", &counts));
        Ok(())
    }

    /// Records one after another, none of them held.
    fn records(
        &self,
        ledger: &SqliteLedger,
        accounts: &Accounts,
        words: &Words,
        (format, limit): (RecordFormat, u64),
    ) -> Result<(), Trouble> {
        let targets: BTreeMap<DeviceId, String> = accounts
            .devices
            .iter()
            .map(|device| (device.id.clone(), device.target.shortened()))
            .collect();
        let out = BufWriter::new(io::stdout().lock());
        let mut records = Records::begin(out, format).map_err(output::unwritten)?;
        ledger.each(&self.search(), limit, |entry: Entry| {
            let target = targets.get(&entry.receipt.delivery.device).cloned();
            records
                .write(&words.record(&entry, target))
                .map_err(output::unwritten)
        })?;
        records.end().map_err(output::unwritten)
    }
}

/// A receipt as a line.
fn row(receipt: &Receipt, words: &Words) -> Vec<String> {
    let delivery = &receipt.delivery;
    let (at, verbatim, what) = match &receipt.state {
        DeliveryState::Settled { outcome, at, .. } => {
            let verbatim = match outcome {
                Outcome::Rejected(rejection) => {
                    format!("{} {}", rejection.status, rejection.reason)
                }
                _ => String::new(),
            };
            let said = words.outcome(delivery.provider, outcome);
            (*at, verbatim, said.what)
        }
        _ => (delivery.planned_at, String::new(), String::new()),
    };
    vec![
        iso_8601(at / 1_000),
        Standing::of(&receipt.state).id().to_owned(),
        delivery.device_name.clone(),
        delivery.locale.to_string(),
        delivery.campaign.clone(),
        verbatim,
        what,
    ]
}
