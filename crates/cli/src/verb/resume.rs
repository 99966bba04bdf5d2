//! `carillon resume`: goes on with a list that was stopped, or broke off.

use std::path::PathBuf;
use std::sync::Arc;

use carillon_campaign::Campaign;
use carillon_gateway::Stencils;
use carillon_payload::{Account, LineState, ListSend, Outcome, SANDBOX};
use carillon_store::{Folder, ListBook, ListFile, SqliteLedger, StoreError};
use carillon_words::{Argument, Words};
use clap::Args;

use super::send::list::{Manner, Prepared, carriers};
use crate::accounts::Accounts;
use crate::trouble::ListTrouble;
use crate::{Trouble, Verdict, output};

/// Go on with a list: everybody who was not sent to yet.
///
/// The list, the words and the gateway have to be those it was begun with. What was on the wire when it broke off may have
/// come through or not, and is not sent again unless you ask for it.
#[derive(Args, Debug)]
#[command(
    after_help = "Examples:\n  carillon resume\n  carillon resume 3 --rate 500\n  \
                        carillon resume 3 --send-undecided"
)]
pub(crate) struct Resume {
    /// The send, by its number in `carillon lists` [default: the one that is not through]
    #[arg(value_name = "NUMBER")]
    number: Option<u64>,
    /// Where the list is now [default: where it was]
    #[arg(long, value_name = "FILE")]
    list: Option<PathBuf>,
    /// Where the campaign is now [default: where it was]
    #[arg(long, value_name = "CAMPAIGN")]
    campaign: Option<PathBuf>,
    /// Send once more to those nobody can know of: they may get the push twice
    #[arg(long)]
    send_undecided: bool,
    #[command(flatten)]
    manner: Manner,
}

impl Resume {
    /// Goes on.
    pub(crate) fn run(&self, words: &Words) -> Result<Verdict, Trouble> {
        let accounts = Accounts::read()?;
        let ledger = Arc::new(accounts.home.ledger()?);
        let send = self.chosen(ledger.lists()?)?;
        if send.is_cancelled() {
            let number = send.number;
            return Err(ListTrouble::Cancelled { number }.into());
        }
        if is_apps_own(&send) {
            let number = send.number;
            return Err(ListTrouble::AppsSandbox { number }.into());
        }
        let (account, list, stencils) = self.unchanged(&send, &accounts)?;
        let carriers = carriers(&accounts, &account, &self.manner, words)?;
        let book = book(&ledger, send.number)?;
        if self.send_undecided {
            book.wait_undecided()?;
        } else {
            let undecided = |(state, count): (LineState, u64)| match state {
                LineState::Settled(Outcome::Undecided { .. }) => count,
                _ => 0,
            };
            let count: u64 = book.tally()?.into_iter().map(undecided).sum();
            if count > 0 {
                let arguments = [("count", Argument::Count(count))];
                output::note(&words.say("list-not-again", &arguments));
            }
        }
        Prepared {
            ledger,
            book: Arc::new(book),
            list: Arc::new(list),
            account,
            carriers,
            stencils: Arc::new(stencils),
        }
        .send(&self.manner, words)
    }

    /// The send that is meant.
    fn chosen(&self, sends: Vec<ListSend>) -> Result<ListSend, Trouble> {
        if let Some(number) = self.number {
            let found = sends.into_iter().find(|send| send.number == number);
            return found.ok_or_else(|| ListTrouble::UnknownSend { number }.into());
        }
        let open = sends
            .into_iter()
            .filter(|send| send.is_open() || (self.send_undecided && send.can_go_on()));
        let (apps, mut open): (Vec<_>, Vec<_>) = open.partition(is_apps_own);
        if open.is_empty() {
            // That there is one is worth more than that there is none to go on with here.
            open.extend(apps.into_iter().next());
        }
        match (open.pop(), open.is_empty()) {
            (Some(only), true) => Ok(only),
            (None, _) => Err(ListTrouble::NothingLeft.into()),
            (Some(last), false) => {
                let all = open.iter().chain([&last]);
                let known: Vec<String> = all.map(|send| send.number.to_string()).collect();
                Err(ListTrouble::WhichSend {
                    known: known.join(", "),
                }
                .into())
            }
        }
    }

    /// Gateway, list and words as they were when it was begun; refused where one of them is another.
    fn unchanged(
        &self,
        send: &ListSend,
        accounts: &Accounts,
    ) -> Result<(Account, ListFile, Stencils), Trouble> {
        let (order, number) = (&send.order, send.number);
        let account = accounts
            .gateways
            .iter()
            .find(|account| account.id == order.account)
            .cloned()
            .ok_or_else(|| ListTrouble::GatewayGone {
                gateway: order.gateway.clone(),
                number,
            })?;
        let path = self
            .list
            .clone()
            .unwrap_or_else(|| PathBuf::from(&order.list.path));
        let list = ListFile::reopen(&path, &order.list)?;
        let list = list.ok_or_else(|| ListTrouble::OtherList {
            path: path.display().to_string(),
            number,
        })?;
        let path = self
            .campaign
            .clone()
            .unwrap_or_else(|| PathBuf::from(&order.path));
        let campaign = Campaign::read(Folder::open(&path)?.1);
        let stencils = Stencils::of_order(account.clone(), &campaign, order);
        let stencils = stencils.ok_or_else(|| ListTrouble::OtherWords {
            path: path.display().to_string(),
            number,
        })?;
        Ok((account, list, stencils))
    }
}

/// Whether it went to the sandbox inside the app. That has another address and other keys at each start of the app and tells
/// them to nobody, so that only the app can go on with it.
fn is_apps_own(send: &ListSend) -> bool {
    send.order.account.0 == SANDBOX
}

/// The send, held: nobody else sends to its list meanwhile.
fn book(ledger: &Arc<SqliteLedger>, number: u64) -> Result<ListBook, Trouble> {
    match ledger.resume_list(number) {
        Err(StoreError::InUse { .. }) => Err(ListTrouble::Running { number }.into()),
        other => Ok(other?),
    }
}
