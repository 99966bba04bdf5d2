//! `carillon lists`: the sends to lists, and what came of every line.

use std::io::{self, BufWriter};

use carillon_payload::{ListSend, RecordFormat};
use carillon_store::SqliteLedger;
use carillon_words::{Record, Records, Words};
use clap::{Args, Subcommand};

use super::send::list::{as_json, outcome_rows};
use crate::accounts::Accounts;
use crate::command::Format;
use crate::trouble::ListTrouble;
use crate::{Trouble, Verdict, output, table};

/// List the sends to lists, how one of them ended, or what came of every line.
#[derive(Args, Debug)]
#[command(
    after_help = "Examples:\n  carillon lists\n  carillon lists show 3\n  \
                        carillon lists export 3 > results.csv"
)]
pub(crate) struct Lists {
    #[command(subcommand)]
    act: Option<Act>,
    /// How they are listed
    #[arg(long, value_enum, default_value_t, global = true)]
    format: Format,
}

/// What to do with them.
#[derive(Subcommand, Debug)]
enum Act {
    /// How many were accepted, and why the others were not
    Show {
        /// The send's number
        number: u64,
    },
    /// What came of every line, as CSV or JSON: its number, the result, the status, the reason, the provider's id. No token
    /// is in it
    Export {
        /// The send's number
        number: u64,
    },
}

impl Lists {
    /// Does it.
    pub(crate) fn run(&self, words: &Words) -> Result<Verdict, Trouble> {
        let ledger = Accounts::read()?.home.ledger()?;
        let sends = ledger.lists()?;
        let find = |number: u64| {
            let found = sends.iter().find(|send| send.number == number);
            found.ok_or(Trouble::List(ListTrouble::UnknownSend { number }))
        };
        let written = match &self.act {
            None => self.list(&sends, words),
            Some(Act::Show { number }) => self.show(find(*number)?, words),
            Some(Act::Export { number }) => {
                let format = match self.format {
                    Format::Text => RecordFormat::Csv,
                    Format::Json => RecordFormat::Json,
                };
                export(&ledger, find(*number)?.number, format)
            }
        };
        Verdict::Clean.after(written)
    }

    fn list(&self, sends: &[ListSend], words: &Words) -> Result<(), Trouble> {
        if let Format::Json = self.format {
            let all: Vec<_> = sends.iter().map(as_json).collect();
            return output::json(&all);
        }
        if sends.is_empty() {
            output::note(&words.say("no-lists", &[]));
            return Ok(());
        }
        let number = |count| carillon_words::number(words.language(), count);
        let heads = [
            "number",
            "campaign",
            "provider",
            "count",
            "left",
            "undecided",
            "list",
        ];
        let mut rows = vec![
            heads
                .map(|id| words.say(&format!("head-{id}"), &[]))
                .to_vec(),
        ];
        rows.extend(sends.iter().map(|send| {
            vec![
                send.number.to_string(),
                send.order.campaign.clone(),
                send.order.gateway.clone(),
                number(send.order.recipients),
                number(send.left()),
                number(send.undecided()),
                send.order.list.path.clone(),
            ]
        }));
        table::print(&rows)
    }

    fn show(&self, send: &ListSend, words: &Words) -> Result<(), Trouble> {
        if let Format::Json = self.format {
            return output::json(&as_json(send));
        }
        table::print(&outcome_rows(send, words))
    }
}

/// Writes every line that is known of, holding none.
fn export(ledger: &SqliteLedger, number: u64, format: RecordFormat) -> Result<(), Trouble> {
    let out = BufWriter::new(io::stdout().lock());
    let mut records = Records::of_lines(out, format).map_err(output::unwritten)?;
    let mut written = Ok(());
    ledger.list_lines(number, |line| {
        if written.is_ok() {
            let id = line.provider_id.as_deref();
            written = records.write(&Record::of_line(line.line, &line.state, id));
        }
        Ok(())
    })?;
    written.map_err(output::unwritten)?;
    records.end().map_err(output::unwritten)
}
