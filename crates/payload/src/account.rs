//! A gateway a person set up: whose it is, what may be known of it, and what a test of the connection said.
//!
//! The secret half, a key, is not here: `store` keeps it under the account's id.

use std::collections::BTreeMap;
use std::num::NonZeroU32;

use serde::{Deserialize, Serialize};

use crate::form::{self, FieldProblem};
use crate::{Device, Environment, Provider, Rejection, Target, Webhook};

/// An account's id in this app: a UUID.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct AccountId(pub String);

/// An account with a provider: everything but its key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// What people call it.
    pub name: String,
    /// Whose.
    pub provider: Provider,
    /// The values of the provider's [`form`], by field.
    #[serde(default)]
    pub values: BTreeMap<String, String>,
}

impl Account {
    /// A field's value without blanks around it; empty where there is none.
    pub fn value(&self, field: &str) -> &str {
        self.values.get(field).map_or("", |value| value.trim())
    }

    /// A field's value as it was written; empty where there is none.
    pub fn text(&self, field: &str) -> &str {
        self.values.get(field).map_or("", String::as_str)
    }

    /// Whether it sends with a key. A webhook whose headers name none needs none.
    pub fn wants_key(&self) -> bool {
        match self.provider {
            Provider::Webhook => Webhook::read(self).is_some_and(|webhook| webhook.wants_key()),
            _ => true,
        }
    }

    /// Which of Apple's environments it sends to; others have only production.
    pub fn environment(&self) -> Environment {
        match self.value(form::ENVIRONMENT) {
            form::DEVELOPMENT => Environment::Development,
            _ => Environment::Production,
        }
    }

    /// Another server than the provider's own: a test server's address. Without the slash at the end.
    pub fn address(&self) -> Option<&str> {
        Some(self.value(form::ADDRESS).trim_end_matches('/')).filter(|address| !address.is_empty())
    }

    /// How many pushes a second it is sent at most; `None` where there is no bound.
    pub fn rate(&self) -> Option<NonZeroU32> {
        self.value(form::RATE).parse().ok()
    }

    /// What is wrong with its fields, in the form's order.
    pub fn problems(&self) -> Vec<FieldProblem> {
        form::of(self.provider).problems(self)
    }

    /// Why a device cannot be reached through this account.
    pub fn mismatch(&self, device: &Device) -> Option<Mismatch> {
        self.mismatch_of(&device.target, device.environment)
    }

    /// Why a target, said to be of an environment, cannot be reached through this account.
    pub fn mismatch_of(&self, target: &Target, environment: Environment) -> Option<Mismatch> {
        if target.kind.provider() != self.provider {
            return Some(Mismatch::OtherProvider);
        }
        let own = self.environment();
        let other = self.provider == Provider::Apns
            && (environment != own || target.environment().is_some_and(|likely| likely != own));
        other.then_some(Mismatch::OtherEnvironment)
    }
}

/// Why a device and an account do not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mismatch {
    /// The device's target is of another provider.
    OtherProvider,
    /// The token is of Apple's other environment: it would be refused as `BadDeviceToken`.
    OtherEnvironment,
}

impl Mismatch {
    /// Its identifier, the end of a Fluent id.
    pub fn id(self) -> &'static str {
        match self {
            Self::OtherProvider => "other-provider",
            Self::OtherEnvironment => "other-environment",
        }
    }
}

/// What a test of the connection said. Nothing is delivered by it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "tested", rename_all = "kebab-case")]
pub enum Tested {
    /// The provider answered and took the key.
    KeyTaken {
        /// What it answered, verbatim: APNs names what the test leaves out (`MissingTopic`).
        answer: String,
        /// Milliseconds.
        took: u64,
    },
    /// The provider answered and refused.
    Refused {
        /// Its refusal.
        rejection: Rejection,
        /// Milliseconds.
        took: u64,
    },
    /// Nobody answered, or not as the provider does.
    NoAnswer {
        /// The transport's words.
        detail: String,
    },
    /// A server answered that may not be asked for more before there is something to send.
    Answers {
        /// HTTP status.
        status: u16,
        /// Milliseconds.
        took: u64,
    },
    /// There is nobody to ask before a device is sent to: the key signs, and its signature was checked here.
    KeySigns,
}

impl Tested {
    /// Whether nothing speaks against sending.
    pub fn is_good(&self) -> bool {
        match self {
            Self::KeyTaken { .. } | Self::Answers { .. } | Self::KeySigns => true,
            Self::Refused { .. } | Self::NoAnswer { .. } => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use carillon_campaign::Platform;

    use super::*;
    use crate::{DeviceId, TargetKind};

    fn account(environment: &str) -> Account {
        Account {
            id: AccountId("a".to_owned()),
            name: "QA".to_owned(),
            provider: Provider::Apns,
            values: BTreeMap::from([(form::ENVIRONMENT.to_owned(), environment.to_owned())]),
        }
    }

    fn iphone(token: &str, environment: Environment) -> Device {
        Device {
            id: DeviceId("d".to_owned()),
            name: "iPhone".to_owned(),
            owner: String::new(),
            platform: Platform::Ios,
            provider: Provider::Apns,
            sandbox: false,
            account: Some(AccountId("a".to_owned())),
            environment,
            reception: crate::Reception::default(),
            target: Target {
                kind: TargetKind::ApnsToken,
                value: token.to_owned(),
            },
        }
    }

    #[test]
    fn a_token_of_the_other_environment_is_said_before_sending() {
        let token = "0123456789abcdef".repeat(4);
        let device = iphone(&token, Environment::Development);
        let check = |environment| account(environment).mismatch(&device);
        assert_eq!(check(form::DEVELOPMENT), None, "both are development");
        assert_eq!(
            check(form::PRODUCTION),
            Some(Mismatch::OtherEnvironment),
            "Apple would only say BadDeviceToken"
        );
    }

    #[test]
    fn a_simulators_token_is_never_of_production() {
        let device = iphone(&"ab".repeat(80), Environment::Production);
        assert_eq!(
            account(form::PRODUCTION).mismatch(&device),
            Some(Mismatch::OtherEnvironment),
            "80 bytes are a simulator's, whatever was chosen"
        );
    }

    #[test]
    fn a_target_of_another_provider_does_not_fit() {
        let mut device = iphone("", Environment::Production);
        device.target.kind = TargetKind::Fid;
        assert_eq!(
            account(form::PRODUCTION).mismatch(&device),
            Some(Mismatch::OtherProvider),
            "Apple knows no installation ids"
        );
    }
}
