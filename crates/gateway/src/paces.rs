//! The paces of accounts, one for each, so that all that goes by an account at the same time shares its rate.

use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::sync::{Mutex, PoisonError};

use carillon_payload::{Account, AccountId};

use crate::Pace;

/// Kept as long as the app lives.
#[derive(Debug, Default)]
pub struct Paces(Mutex<BTreeMap<AccountId, (NonZeroU32, Pace)>>);

impl Paces {
    /// The pace of an account. It begins anew where the account's rate was changed.
    pub fn of(&self, account: &Account) -> Pace {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(rate) = account.rate() else {
            known.remove(&account.id);
            return Pace::UNBOUNDED;
        };
        let kept = known.get(&account.id).filter(|(before, _)| *before == rate);
        let pace = kept.map_or_else(|| Pace::per_second(rate), |(_, pace)| pace.clone());
        known.insert(account.id.clone(), (rate, pace.clone()));
        pace
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use carillon_payload::{Provider, form};

    use super::*;

    fn account(rate: &str) -> Account {
        Account {
            id: AccountId("qa".to_owned()),
            name: "QA".to_owned(),
            provider: Provider::Apns,
            values: BTreeMap::from([(form::RATE.to_owned(), rate.to_owned())]),
        }
    }

    #[tokio::test(start_paused = true)]
    async fn two_runs_by_one_account_share_its_rate_until_it_is_changed() {
        let paces = Paces::default();
        paces.of(&account("2")).turn().await;
        assert_eq!(
            paces.of(&account("2")).wait(),
            Duration::from_millis(500),
            "the other run had this turn"
        );
        assert_eq!(
            paces.of(&account("4")).wait(),
            Duration::ZERO,
            "another rate begins anew"
        );
        assert_eq!(
            paces.of(&account("")).wait(),
            Duration::ZERO,
            "none, no wait"
        );
    }
}
