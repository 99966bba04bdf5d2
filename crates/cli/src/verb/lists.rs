//! `carillon lists`: the sends to lists, and what came of every line.

use carillon_payload::{LineState, ListSend, Outcome};
use carillon_store::{SqliteLedger, WrittenLine};
use carillon_words::Words;
use clap::{Args, Subcommand};

use super::send::list::{as_json, outcome_rows};
use crate::accounts::Accounts;
use crate::command::Format;
use crate::trouble::ListTrouble;
use crate::{Trouble, Verdict, output, table};

/// Lines that are written at once.
const BATCH: usize = 1000;

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
    /// What came of every line, as CSV: its number, the result, the status, the reason, the provider's id. No token is in it
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
            Some(Act::Export { number }) => export(&ledger, find(*number)?),
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

fn export(ledger: &SqliteLedger, send: &ListSend) -> Result<(), Trouble> {
    let mut text = "line,result,status,reason,id\n".to_owned();
    let mut lines = 0;
    let mut failed = Ok(());
    ledger.list_lines(send.number, |line| {
        text.push_str(&row(&line));
        lines += 1;
        if lines % BATCH == 0 && failed.is_ok() {
            failed = output::bytes(text.as_bytes());
            text.clear();
        }
        Ok(())
    })?;
    failed?;
    output::bytes(text.as_bytes())
}

/// A line of the export.
fn row(line: &WrittenLine) -> String {
    let (result, status, reason) = match &line.state {
        LineState::LeftOut(problem) => ("left-out", None, problem.id()),
        LineState::OnTheWire => ("undecided", None, carillon_store::INTERRUPTED),
        LineState::Waiting(outcome) => {
            let (_, status, reason) = ended(outcome);
            ("not-sent", status, reason)
        }
        LineState::Settled(outcome) => ended(outcome),
    };
    let status = status.map_or_else(String::new, |status| status.to_string());
    let id = line.provider_id.as_deref().unwrap_or_default();
    format!(
        "{},{result},{status},{},{}\n",
        line.line,
        quoted(reason),
        quoted(id)
    )
}

fn ended(outcome: &Outcome) -> (&'static str, Option<u16>, &str) {
    match outcome {
        Outcome::Accepted { .. } => ("accepted", None, ""),
        Outcome::Rejected(rejection) => ("rejected", Some(rejection.status), &rejection.reason),
        Outcome::Undecided { detail } => ("undecided", None, detail),
        Outcome::NotSent { detail } => ("not-sent", None, detail),
    }
}

/// A field of CSV. One that a spreadsheet would take for a formula is a text to it.
fn quoted(field: &str) -> String {
    let formula = field.starts_with(['=', '+', '-', '@']);
    let field = if formula {
        format!("'{field}")
    } else {
        field.to_owned()
    };
    if field.contains([',', '"', '\n', '\r']) {
        return format!("\"{}\"", field.replace('"', "\"\""));
    }
    field
}
