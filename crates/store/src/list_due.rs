//! Who of a list is still to be sent to: the list and the ledger read side by side, in bounded memory.

use std::collections::VecDeque;
use std::ops::ControlFlow;

use carillon_payload::{Account, Due, LineProblem};

use crate::list::ListLines;
use crate::{ListBook, ListFile, Looked, StoreError, Survey};

/// Lines that are left out are written down so many at once.
const BATCH: usize = 1000;

impl ListBook {
    /// Looks through a list, and writes down every line that nobody is sent to by; `left_out` is told each of them, and
    /// `looked` from time to time how far it is. Nothing where that one stops it.
    pub fn survey(
        &self,
        list: &ListFile,
        account: &Account,
        mut left_out: impl FnMut(u64, LineProblem),
        looked: impl FnMut(Looked) -> ControlFlow<()>,
    ) -> Result<Option<Survey>, StoreError> {
        let mut batch = Vec::new();
        let leave_out = |line, problem| {
            left_out(line, problem);
            batch.push((line, problem));
            if batch.len() >= BATCH {
                self.leave_out(&batch)?;
                batch.clear();
            }
            Ok(())
        };
        let survey = list.survey(account, leave_out, looked)?;
        self.leave_out(&batch)?;
        Ok(survey)
    }
}

impl ListFile {
    /// Hands on everybody who is due, in the list's order, as long as somebody takes them: `hand_on` says `false` where
    /// nobody does any more.
    pub fn each_due(
        &self,
        account: &Account,
        book: &ListBook,
        hand_on: &mut dyn FnMut(Due) -> bool,
    ) -> Result<(), StoreError> {
        for due in ListDue::new(self.lines(account)?, book) {
            if !hand_on(due?) {
                break;
            }
        }
        Ok(())
    }
}

/// What is due of a list, in its order.
pub struct ListDue<'a> {
    lines: ListLines<'a>,
    book: &'a ListBook,
    /// Lines ahead that are not to be sent to.
    done: VecDeque<u64>,
    /// The last line that `done` tells of; `None` where it tells of all.
    told_to: Option<u64>,
}

impl<'a> ListDue<'a> {
    /// Everything that is due of `lines`, which are at their beginning.
    pub fn new(lines: ListLines<'a>, book: &'a ListBook) -> Self {
        Self {
            lines,
            book,
            done: VecDeque::new(),
            told_to: Some(0),
        }
    }

    fn next_due(&mut self) -> Result<Option<Due>, StoreError> {
        while let Some(line) = self.lines.next_line()? {
            let Ok(recipient) = line.read else { continue };
            if self.is_done(line.number)? {
                continue;
            }
            let line = line.number;
            return Ok(Some(Due { line, recipient }));
        }
        Ok(None)
    }

    /// Whether the ledger says that a line is not to be sent to. Lines are asked for in order.
    fn is_done(&mut self, line: u64) -> Result<bool, StoreError> {
        while self.told_to.is_some_and(|told_to| told_to < line) {
            // What lies before this line does not matter any more; what lies ahead nobody changes meanwhile.
            let (done, more) = self.book.done_after(line - 1)?;
            self.told_to = done.last().copied().filter(|_| more);
            self.done = done.into();
        }
        while self.done.front().is_some_and(|done| *done < line) {
            self.done.pop_front();
        }
        Ok(self.done.front() == Some(&line))
    }
}

impl Iterator for ListDue<'_> {
    type Item = Result<Due, StoreError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_due().transpose()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use carillon_payload::Provider;
    use carillon_payload::{AccountId, LineProblem, LineState, ListLedger as _, Outcome};

    use super::*;
    use crate::SqliteLedger;

    #[test]
    fn exactly_what_the_ledger_does_not_know_is_due_however_the_pages_fall() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tokens.csv");
        let tokens: Vec<String> = (0..5000).map(|n| format!("{n:064x}")).collect();
        let text = tokens.join("\n");
        std::fs::write(&path, text).unwrap();
        let list = ListFile::open(&path).unwrap();
        let account = Account {
            id: AccountId("a".to_owned()),
            name: "QA".to_owned(),
            provider: Provider::Apns,
            values: BTreeMap::new(),
        };
        let ledger = SqliteLedger::open(&folder.path().join("ledger.sqlite")).unwrap();
        let book = Arc::new(ledger).begin_list(1).unwrap();
        let settled = LineState::Settled(Outcome::Accepted { provider_id: None });
        let waiting = LineState::Waiting(Outcome::NotSent {
            detail: String::new(),
        });
        // Whole pages that are done, holes, and lines that wait.
        let is_done = |line: u64| line <= 2500 || line.is_multiple_of(3);
        let came: Vec<_> = (1..=4500)
            .filter(|line| is_done(*line))
            .map(|line| (line, settled.clone()))
            .collect();
        book.step(&came, &[4600]).unwrap();
        book.step(&[(7, waiting.clone()), (4000, waiting)], &[])
            .unwrap();
        book.leave_out(&[(4700, LineProblem::Duplicate)]).unwrap();

        let due = ListDue::new(list.lines(&account).unwrap(), &book);
        let due: Vec<u64> = due.map(|due| due.unwrap().line).collect();
        let expected: Vec<u64> = (1..=5000)
            .filter(|line| match line {
                7 | 4000 => true,
                4600 | 4700 => false,
                line if *line > 4500 => true,
                line => !is_done(*line),
            })
            .collect();
        assert_eq!(due, expected, "no line twice, none forgotten");
    }
}
