//! The sandbox's own accounts: lists go by accounts, and somebody who only tries one out has none.

use std::collections::BTreeMap;

use carillon_payload::{Account, AccountId, Provider, SANDBOX, form};
use secrecy::SecretString;

use super::Sandbox;
use crate::read_key;

impl Sandbox {
    /// An account of a provider's that leads here, and its key. There are those whose
    /// tokens tell by their form whose they are: Apple's and Firebase's. Blocks for a second or two the first time.
    pub fn account(&self, provider: Provider) -> Option<Result<(Account, SecretString), String>> {
        let credentials = self.credentials();
        let of_apple = || {
            let values = [
                (form::ENVIRONMENT, form::DEVELOPMENT),
                (form::TEAM_ID, credentials.team_id()),
                (form::KEY_ID, credentials.key_id()),
            ];
            Ok((credentials.apns_key()?, values.to_vec()))
        };
        let of_firebase = || Ok((self.service_account()?.to_string(), Vec::new()));
        let file = match provider {
            Provider::Apns => of_apple(),
            Provider::Fcm => of_firebase(),
            Provider::WebPush | Provider::Braze | Provider::OneSignal | Provider::Webhook => {
                return None;
            }
        };
        Some(file.and_then(|(file, values)| self.with_key(provider, &file, &values)))
    }

    fn with_key(
        &self,
        provider: Provider,
        file: &str,
        values: &[(&str, &str)],
    ) -> Result<(Account, SecretString), String> {
        let key = read_key(provider, "", file.as_bytes()).map_err(|error| format!("{error:?}"))?;
        let mut all: BTreeMap<String, String> = key.facts.values;
        let own = values
            .iter()
            .copied()
            .map(|(field, value)| (field, value.to_owned()));
        let address = (form::ADDRESS, self.origin());
        all.extend(
            own.chain([address])
                .map(|(field, value)| (field.to_owned(), value)),
        );
        let account = Account {
            id: AccountId(SANDBOX.to_owned()),
            name: SANDBOX.to_owned(),
            provider,
            values: all,
        };
        Ok((account, key.secret))
    }
}

#[cfg(test)]
mod tests {
    use carillon_payload::Tested;

    use super::*;
    use crate::AccountGateway;

    #[tokio::test]
    async fn the_sandbox_takes_the_keys_of_its_own_accounts() {
        let sandbox = Sandbox::start(0).await.expect("a free port");
        for provider in Provider::ALL {
            let Some(account) = sandbox.account(provider) else {
                continue;
            };
            let (account, key) = account.expect("its own key");
            assert_eq!(account.problems(), [], "{provider:?}: the form is filled");
            let gateway = AccountGateway::open(account, &key).expect("a key in form");
            let tested = gateway.test().await;
            assert!(
                matches!(tested, Tested::KeyTaken { .. }),
                "{provider:?}: {tested:?}"
            );
        }
        assert!(
            sandbox.account(Provider::Webhook).is_none(),
            "its targets have no form to be told by"
        );
    }
}
