//! `carillon send --list`: a push to everybody on a list, after asking in so many words.

use std::io::{IsTerminal as _, Write as _};
use std::num::NonZeroU32;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use carillon_campaign::{Campaign, Locale};
use carillon_gateway::{AccountGateway, Stencils};
use carillon_payload::{
    Account, Environment, LineProblem, ListGroup, ListIdentity, ListOrder, ListSend, Provider,
};
use carillon_store::{ListBook, ListFile, StoreError, Survey};
use carillon_words::{Argument, Words};
use clap::Args;
use serde_json::json;

use crate::accounts::{Accounts, now};
use crate::command::Format;
use crate::trouble::ListTrouble;
use crate::{Trouble, Verdict, output, table};

mod run;

pub(crate) use run::{Prepared, outcome_rows};

/// The most lines that are told one by one; the others are in the export.
const MOST_TOLD: u64 = 100;
/// How a list is sent.
#[derive(Args, Clone, Debug)]
pub(crate) struct Manner {
    /// At most so many pushes a second, instead of the gateway's own rate; the sandbox takes them as they come
    #[arg(long, value_name = "N")]
    pub(crate) rate: Option<NonZeroU32>,
    /// Connections to the provider
    #[arg(long, value_name = "N", default_value_t = 1, hide_default_value = true,
        value_parser = clap::value_parser!(u8).range(1..=8))]
    pub(crate) connections: u8,
    /// How a dry run, or the result of a list, is written; a dry run as JSON with the very requests
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

impl Manner {
    /// How many pushes a second go by an account at most: the gateway's own rate, where none is said.
    fn rate_by(&self, account: &Account) -> Option<NonZeroU32> {
        self.rate.or_else(|| account.rate())
    }
}

/// What a list is asked to be sent.
pub(super) struct ToList<'a> {
    /// Where the campaign is.
    pub(super) path: &'a Path,
    /// What is sent.
    pub(super) campaign: &'a Campaign,
    /// The variant's id.
    pub(super) variant: &'a str,
    /// Who wants no locale that there is gets this one.
    pub(super) locale: &'a Locale,
    /// Whose values fill the variables.
    pub(super) persona: Option<&'a str>,
    /// The gateway's name.
    pub(super) gateway: &'a str,
    /// The list.
    pub(super) list: &'a Path,
    /// The number that a script says yes to.
    pub(super) yes_to: Option<u64>,
    /// Whether nothing is sent.
    pub(super) dry_run: bool,
    /// How it is sent.
    pub(super) manner: &'a Manner,
}

impl ToList<'_> {
    /// Looks through the list, asks, and sends.
    pub(super) fn run(&self, words: &Words) -> Result<Verdict, Trouble> {
        if self.gateway == super::SANDBOX {
            return Err(ListTrouble::Sandbox.into());
        }
        let accounts = Accounts::read()?;
        let account = accounts.gateway(self.gateway)?.clone();
        let stencils = Stencils::new(
            account.clone(),
            self.campaign,
            self.variant,
            self.persona,
            self.locale,
        );
        let list = ListFile::open(self.list)?;
        // A passphrase that is wrong is told before a long list is looked through.
        let carriers = if self.dry_run {
            Vec::new()
        } else {
            carriers(&accounts, &account, self.manner, words)?
        };
        let ledger = Arc::new(accounts.home.ledger()?);
        let book = ledger.begin_list(now())?;
        let asked = self.look_and_ask(&list, &account, &stencils, &book, words);
        let order = match asked {
            Ok(Some(order)) => order,
            Ok(None) => {
                book.forget()?;
                return Ok(Verdict::Clean);
            }
            Err(trouble) => {
                book.forget()?;
                return Err(trouble);
            }
        };
        book.confirm(&order)?;
        Prepared {
            ledger,
            book: Arc::new(book),
            list: Arc::new(list),
            account,
            carriers,
            stencils: Arc::new(stencils),
        }
        .send(self.manner, words)
    }

    /// Everything that is to be known before the first push; `None` where it is only to be looked at.
    fn look_and_ask(
        &self,
        list: &ListFile,
        account: &Account,
        stencils: &Stencils,
        book: &ListBook,
        words: &Words,
    ) -> Result<Option<ListOrder>, Trouble> {
        let identity = list.identity()?;
        let survey = self.survey(list, account, book, words)?;
        let total = survey.total();
        if total == 0 {
            return Err(ListTrouble::Nobody {
                path: identity.path,
            }
            .into());
        }
        let groups = stencils.groups(&survey.recipients);
        check_sizes(&groups, words)?;
        tell_groups(&groups, words);
        tell_left_out(&survey, words);
        if self.dry_run {
            return Ok(None);
        }
        self.confirm(total, account, words)?;
        Ok(Some(self.order(identity, total, account, stencils)))
    }

    fn survey(
        &self,
        list: &ListFile,
        account: &Account,
        book: &ListBook,
        words: &Words,
    ) -> Result<Survey, StoreError> {
        let name = self.list.display();
        let mut told = 0;
        let left_out = |line, problem| {
            if told < MOST_TOLD {
                output::note(&format!("{name}:{line}: {}", words.line_problem(problem)));
            }
            told += 1;
        };
        let survey = book.survey(list, account, left_out, |_| ControlFlow::Continue(()))?;
        if told > MOST_TOLD {
            let count = [("count", Argument::Count(told - MOST_TOLD))];
            output::note(&words.say("list-more-lines", &count));
        }
        // Nobody stops it but with the program.
        Ok(survey.unwrap_or_default())
    }

    /// Asks for the number of pushes: whoever types it has read it.
    fn confirm(&self, total: u64, account: &Account, words: &Words) -> Result<(), Trouble> {
        match self.yes_to {
            Some(given) if given == total => return Ok(()),
            Some(given) => {
                return Err(ListTrouble::OtherCount {
                    count: total,
                    given,
                }
                .into());
            }
            None => {}
        }
        let no = || Trouble::from(ListTrouble::NotConfirmed { count: total });
        if !std::io::stdin().is_terminal() {
            return Err(no());
        }
        let question = [
            ("count", Argument::Count(total)),
            ("digits", total.to_string().into()),
            ("gateway", account.name.as_str().into()),
            ("campaign", self.campaign.manifest().name.as_str().into()),
            ("environment", environment(account).into()),
        ];
        let mut err = std::io::stderr().lock();
        let _ = write!(err, "{} ", words.say("list-confirm", &question));
        let _ = err.flush();
        drop(err);
        let mut answer = String::new();
        let read = std::io::stdin().read_line(&mut answer);
        let digits: String = answer.chars().filter(char::is_ascii_digit).collect();
        match (read, digits.parse::<u64>()) {
            (Ok(_), Ok(typed)) if total == typed => Ok(()),
            _ => Err(no()),
        }
    }

    fn order(
        &self,
        list: ListIdentity,
        recipients: u64,
        account: &Account,
        stencils: &Stencils,
    ) -> ListOrder {
        ListOrder {
            path: absolute(self.path).display().to_string(),
            campaign: self.campaign.manifest().name.clone(),
            variant: self.variant.to_owned(),
            locale: self.locale.clone(),
            persona: self.persona.map(str::to_owned),
            account: account.id.clone(),
            gateway: account.name.clone(),
            provider: account.provider,
            words: stencils.print(),
            list: ListIdentity {
                path: absolute(self.list).display().to_string(),
                ..list
            },
            recipients,
        }
    }
}

/// Ways to the provider, a connection each.
pub(crate) fn carriers(
    accounts: &Accounts,
    account: &Account,
    manner: &Manner,
    words: &Words,
) -> Result<Vec<Arc<AccountGateway>>, Trouble> {
    (0..manner.connections)
        .map(|_| accounts.open(account, words).map(Arc::new))
        .collect()
}

/// What would be refused by its size is not sent to anybody.
fn check_sizes(groups: &[ListGroup], words: &Words) -> Result<(), Trouble> {
    let Some(group) = groups.iter().find(|group| group.is_too_large()) else {
        return Ok(());
    };
    Err(ListTrouble::WordsTooLarge {
        locale: group.locale.to_string(),
        platform: words.platform(group.platform),
        size: group.size,
        limit: group.limit,
    }
    .into())
}

/// How many get which words.
fn tell_groups(groups: &[ListGroup], words: &Words) {
    let head = ["locale", "platform", "count"];
    let mut rows = vec![
        head.map(|id| words.say(&format!("head-{id}"), &[]))
            .to_vec(),
    ];
    rows.extend(groups.iter().map(|group| {
        vec![
            group.locale.to_string(),
            words.platform(group.platform),
            carillon_words::number(words.language(), group.count),
        ]
    }));
    output::note(table::text(&rows).trim_end());
}

/// How many lines are not sent to.
fn tell_left_out(survey: &Survey, words: &Words) {
    let left_out: u64 = survey.left_out.values().sum();
    if left_out > 0 {
        let duplicates = survey.left_out.get(&LineProblem::Duplicate).copied();
        let counts = [
            ("count", Argument::Count(left_out)),
            ("duplicates", Argument::Count(duplicates.unwrap_or(0))),
        ];
        output::note(&words.say("list-left-out", &counts));
    }
}

/// Apple's environment, for those who have two.
fn environment(account: &Account) -> &'static str {
    match (account.provider, account.environment()) {
        (Provider::Apns, Environment::Development) => "development",
        (Provider::Apns, Environment::Production) => "production",
        _ => "none",
    }
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// A send as programs read it.
pub(crate) fn as_json(send: &ListSend) -> serde_json::Value {
    let tally: Vec<_> = send
        .tally
        .iter()
        .map(|(state, count)| json!({"count": count, "line": state}))
        .collect();
    json!({
        "send": send.number,
        "begun-at": send.begun_at,
        "campaign": send.order.campaign,
        "gateway": send.order.gateway,
        "list": send.order.list.path,
        "recipients": send.order.recipients,
        "left": send.left(),
        "undecided": send.undecided(),
        "rest": send.rest,
        "tally": tally,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use carillon_payload::{AccountId, form};

    use super::*;

    fn check(said: Option<u32>, of_the_gateway: &str, expected: Option<u32>, why: &str) {
        let manner = Manner {
            rate: said.and_then(NonZeroU32::new),
            connections: 1,
            format: Format::default(),
        };
        let account = Account {
            id: AccountId("qa".to_owned()),
            name: "QA".to_owned(),
            provider: Provider::Apns,
            values: BTreeMap::from([(form::RATE.to_owned(), of_the_gateway.to_owned())]),
        };
        let rate = manner.rate_by(&account).map(NonZeroU32::get);
        assert_eq!(rate, expected, "{why}");
    }

    #[test]
    fn a_list_keeps_its_gateways_rate_unless_another_is_said() {
        check(None, "50", Some(50), "a quota is the account's");
        check(Some(500), "50", Some(500), "somebody knows better today");
        check(None, "", None, "as fast as the provider takes them");
    }
}
