//! A list that everything is known of, on its way: also one that is taken up again.

use std::io::{IsTerminal as _, Write as _};
use std::sync::Arc;
use std::time::Duration;

use carillon_gateway::{AccountGateway, ListEnd, ListSending, Pace, Stencils, read_ahead};
use carillon_payload::{
    Account, LedgerError, LineState, ListLedger, ListProgress, ListRest, ListSend, Outcome,
};
use carillon_store::{ListBook, ListFile, SqliteLedger, StoreError};
use carillon_words::{Argument, Words};
use tokio::sync::watch;

use super::{Manner, as_json};
use crate::command::Format;
use crate::trouble::ListTrouble;
use crate::{Trouble, Verdict, output, table};

/// How often a terminal is told how far it is.
const TOLD_EVERY: Duration = Duration::from_millis(500);

/// All that a list is sent with.
pub(crate) struct Prepared {
    /// The ledger.
    pub(crate) ledger: Arc<SqliteLedger>,
    /// The send in it.
    pub(crate) book: Arc<ListBook>,
    /// The list.
    pub(crate) list: Arc<ListFile>,
    /// Whose list it is read for.
    pub(crate) account: Account,
    /// Ways to the provider.
    pub(crate) carriers: Vec<Arc<AccountGateway>>,
    /// What is said.
    pub(crate) stencils: Arc<Stencils>,
}

impl Prepared {
    /// Sends to everybody who is due, and tells what came of all.
    pub(crate) fn send(self, manner: &Manner, words: &Words) -> Result<Verdict, Trouble> {
        let runtime = tokio::runtime::Runtime::new().map_err(|error| super::super::bug(&error))?;
        let number = self.book.number();
        let begun = [("number", number.to_string().into())];
        output::note(&words.say("list-sending", &begun));
        let (read, sent) = self.read_and_send(&runtime, manner, words);
        if let Ok(ListEnd::GaveUp(outcome)) = &sent {
            let said = words.outcome(self.account.provider, outcome);
            let arguments = [("what", said.what.into()), ("why", said.why.into())];
            output::note(&words.say("list-gave-up", &arguments));
        }
        if let (Ok(()), Ok(end)) = (&read, &sent) {
            self.book.rest(&end.rest())?;
        }
        let mut sends = self.ledger.lists()?.into_iter();
        let send = sends.find(|send| send.number == number);
        let send = send.ok_or(ListTrouble::UnknownSend { number })?;
        let told = tell(&send, manner.format, words);
        read?;
        sent.map_err(|error| super::super::bug(&error))?;
        let all_accepted =
            |state: &LineState| matches!(state, LineState::Settled(Outcome::Accepted { .. }));
        let accepted = send.count(all_accepted);
        let left_out = send.count(|state| matches!(state, LineState::LeftOut(_)));
        Verdict::found(accepted < send.order.recipients || left_out > 0).after(told)
    }

    /// The list is read ahead of its sending, and somebody may stop it.
    fn read_and_send(
        &self,
        runtime: &tokio::runtime::Runtime,
        manner: &Manner,
        words: &Words,
    ) -> (Result<(), StoreError>, Result<ListEnd, LedgerError>) {
        let stop = watch::Sender::new(false);
        let progress = watch::Sender::new(ListProgress::default());
        let (list, account) = (Arc::clone(&self.list), self.account.clone());
        let book = Arc::clone(&self.book);
        let pace = manner.rate_by(&self.account);
        let stopping = words.say("list-stopping", &[]);
        runtime.block_on(async {
            let (due, reading) = read_ahead(move |hand_on| list.each_due(&account, &book, hand_on));
            let list = ListSending {
                carriers: self.carriers.clone(),
                stencils: Arc::clone(&self.stencils),
                ledger: Arc::clone(&self.book) as Arc<dyn ListLedger>,
                due,
                pace: pace.map_or(Pace::UNBOUNDED, Pace::per_second),
                stop: stop.subscribe(),
                progress: progress.clone(),
            };
            let heed = heed(stop, &self.book, stopping);
            let beside = async { tokio::join!(heed, show(progress.subscribe(), words)) };
            let sent = tokio::select! {
                sent = list.run() => sent,
                // Neither ends by itself.
                _ = beside => Ok(ListEnd::Stopped),
            };
            (reading.end().await, sent)
        })
    }
}

/// Stops at the first Ctrl-C, and has it written down. The second ends the program: what is on the wire then is undecided.
async fn heed(stop: watch::Sender<bool>, book: &ListBook, stopping: String) {
    if tokio::signal::ctrl_c().await.is_err() {
        return std::future::pending().await;
    }
    output::note(&stopping);
    // Where it cannot be written down, the end of the run says so.
    let _ = book.rest(&ListRest::Paused);
    stop.send_replace(true);
    if tokio::signal::ctrl_c().await.is_ok() {
        std::process::exit(1);
    }
    std::future::pending::<()>().await;
}

/// Shows how far it is, where somebody looks.
async fn show(progress: watch::Receiver<ListProgress>, words: &Words) {
    if !std::io::stderr().is_terminal() {
        return std::future::pending().await;
    }
    loop {
        tokio::time::sleep(TOLD_EVERY).await;
        let ListProgress {
            accepted,
            refused,
            undecided,
        } = *progress.borrow();
        let counts = [
            ("accepted", Argument::Count(accepted)),
            ("refused", Argument::Count(refused)),
            ("undecided", Argument::Count(undecided)),
        ];
        let mut err = std::io::stderr().lock();
        let _ = write!(err, "\r\u{1b}[K{}", words.say("list-progress", &counts));
        let _ = err.flush();
    }
}

/// What came of the whole list, this time and before.
fn tell(send: &ListSend, format: Format, words: &Words) -> Result<(), Trouble> {
    if std::io::stderr().is_terminal() {
        output::note("");
    }
    let left = send.left();
    if left > 0 {
        let arguments = [
            ("count", Argument::Count(left)),
            ("number", send.number.to_string().into()),
        ];
        output::note(&words.say("list-left", &arguments));
    }
    let undecided = send.undecided();
    if undecided > 0 {
        let arguments = [
            ("count", Argument::Count(undecided)),
            ("number", send.number.to_string().into()),
        ];
        output::note(&words.say("list-undecided", &arguments));
    }
    match format {
        Format::Json => output::json(&as_json(send)),
        Format::Text => table::print(&outcome_rows(send, words)),
    }
}

/// The table of endings: how many, how, and why.
pub(crate) fn outcome_rows(send: &ListSend, words: &Words) -> Vec<Vec<String>> {
    let provider = send.order.provider;
    let number = |count| carillon_words::number(words.language(), count);
    let mut rows = vec![vec![
        words.say("head-count", &[]),
        words.say("head-result", &[]),
        words.say("head-reason", &[]),
    ]];
    rows.extend(send.tally.iter().map(|(state, count)| {
        let why = match state {
            LineState::LeftOut(problem) => words.line_problem(*problem),
            LineState::Settled(Outcome::Accepted { .. }) => String::new(),
            LineState::OnTheWire => words.outcome(provider, &interrupted()).what,
            LineState::Waiting(outcome) | LineState::Settled(outcome) => {
                words.outcome(provider, outcome).what
            }
        };
        vec![number(*count), words.line_state(state), why]
    }));
    let not_yet = send.not_yet();
    if not_yet > 0 {
        rows.push(vec![number(not_yet), words.say("list-not-yet", &[])]);
    }
    rows
}

/// What is on the wire where nobody is sending any more.
fn interrupted() -> Outcome {
    Outcome::Undecided {
        detail: carillon_store::INTERRUPTED.to_owned(),
    }
}
