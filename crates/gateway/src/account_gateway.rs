//! The gateway of an account: the provider's sender with the account's key.

use carillon_payload::{Account, Encoded, KeyProblem, Mismatch, Outcome, Provider, Target, Tested};
use secrecy::SecretString;

use crate::apns::ApnsGateway;
use crate::braze::BrazeGateway;
use crate::fcm::FcmGateway;
use crate::one_signal::OneSignalGateway;
use crate::transport::Transport;
use crate::web_push::WebPushGateway;
use crate::webhook::WebhookGateway;
use crate::{Carrier, Gateway, Pace, Push, request};

/// A way to a provider by a person's own account.
pub struct AccountGateway {
    account: Account,
    pace: Pace,
    sender: Sender,
}

/// The provider's sender.
enum Sender {
    Apns(ApnsGateway),
    /// Twice as large as the others.
    Fcm(Box<FcmGateway>),
    WebPush(WebPushGateway),
    Braze(BrazeGateway),
    OneSignal(OneSignalGateway),
    Webhook(WebhookGateway),
}

/// Why an account cannot send.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// Its key cannot be used.
    #[error("the key cannot be used: {0:?}")]
    BadKey(KeyProblem),
    /// It has no key, and its provider wants one.
    #[error("there is no key")]
    NoKey,
    /// This system has no TLS to offer.
    #[error("no TLS: {0}")]
    NoTls(String),
}

impl From<KeyProblem> for OpenError {
    fn from(problem: KeyProblem) -> Self {
        Self::BadKey(problem)
    }
}

impl AccountGateway {
    /// Opens an account with its key; a webhook's may have none. Nothing is sent yet.
    pub fn open<'a>(
        account: Account,
        key: impl Into<Option<&'a SecretString>>,
    ) -> Result<Self, OpenError> {
        Self::trusting(account, key, &[])
    }

    /// Opens an account whose server has a certificate of one of these authorities (PEM), and trusts no others.
    pub fn trusting<'a>(
        account: Account,
        key: impl Into<Option<&'a SecretString>>,
        authorities: &[Vec<u8>],
    ) -> Result<Self, OpenError> {
        let transport =
            Transport::open(authorities).map_err(|error| OpenError::NoTls(error.to_string()))?;
        let key = key.into();
        let needed = || key.ok_or(OpenError::NoKey);
        let sender = match account.provider {
            Provider::Apns => Sender::Apns(ApnsGateway::open(&account, needed()?, transport)?),
            Provider::Fcm => {
                let fcm = FcmGateway::open(&account, needed()?, transport)?;
                Sender::Fcm(Box::new(fcm))
            }
            Provider::WebPush => {
                Sender::WebPush(WebPushGateway::open(&account, needed()?, transport)?)
            }
            Provider::Braze => Sender::Braze(BrazeGateway::open(&account, needed()?, transport)),
            Provider::OneSignal => {
                Sender::OneSignal(OneSignalGateway::open(&account, needed()?, transport))
            }
            Provider::Webhook => Sender::Webhook(WebhookGateway::open(&account, key, transport)),
        };
        let pace = account.rate().map_or(Pace::UNBOUNDED, Pace::per_second);
        Ok(Self {
            account,
            pace,
            sender,
        })
    }

    /// At a pace that others share, or another than the account's.
    #[must_use]
    pub fn at_pace(self, pace: Pace) -> Self {
        Self { pace, ..self }
    }

    /// Whose it is.
    pub fn account(&self) -> &Account {
        &self.account
    }

    /// Asks the provider whether it takes the key. Nothing is delivered.
    pub async fn test(&self) -> Tested {
        match &self.sender {
            Sender::Apns(apns) => apns.test().await,
            Sender::Fcm(fcm) => fcm.test().await,
            Sender::WebPush(web_push) => web_push.test(),
            Sender::Braze(braze) => braze.test().await,
            Sender::OneSignal(one_signal) => one_signal.test().await,
            Sender::Webhook(webhook) => webhook.test().await,
        }
    }
}

impl AccountGateway {
    /// Asks the provider whether it would take a push, without delivering it; `None` where the provider cannot be asked.
    pub async fn look(&self, push: &Push) -> Option<Outcome> {
        if let Some(mismatch) = self.account.mismatch(&push.device) {
            return Some(unfit(mismatch));
        }
        match &self.sender {
            Sender::Fcm(fcm) => {
                let encoded = request::encoded(push, Some(&self.account));
                Some(fcm.look(encoded).await)
            }
            _ => None,
        }
    }
}

fn unfit(mismatch: Mismatch) -> Outcome {
    Outcome::NotSent {
        detail: mismatch.id().to_owned(),
    }
}

impl Gateway for AccountGateway {
    async fn send(&self, push: &Push) -> Outcome {
        if let Some(mismatch) = self.account.mismatch(&push.device) {
            return unfit(mismatch);
        }
        match &self.sender {
            Sender::Apns(apns) => apns.send(push).await,
            Sender::Fcm(fcm) => fcm.send(push).await,
            Sender::WebPush(web_push) => web_push.send(push).await,
            Sender::Braze(braze) => braze.send(push).await,
            Sender::OneSignal(one_signal) => one_signal.send(push).await,
            Sender::Webhook(webhook) => webhook.send(push).await,
        }
    }

    fn pace(&self, _push: &Push) -> Pace {
        self.pace.clone()
    }
}

impl Carrier for AccountGateway {
    async fn carry(&self, target: &Target, encoded: &Encoded) -> Outcome {
        match &self.sender {
            Sender::Apns(apns) => apns.carry(encoded).await,
            Sender::Fcm(fcm) => fcm.carry(encoded).await,
            Sender::WebPush(web_push) => web_push.carry(target, encoded).await,
            Sender::Braze(braze) => braze.carry(encoded).await,
            Sender::OneSignal(one_signal) => one_signal.carry(encoded).await,
            Sender::Webhook(webhook) => webhook.carry(target, encoded).await,
        }
    }
}

impl std::fmt::Debug for AccountGateway {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "AccountGateway({:?}, …)", self.account.id)
    }
}
