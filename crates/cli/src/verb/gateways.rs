//! `carillon gateways`: the accounts pushes are sent by.

use std::path::PathBuf;

use carillon_gateway::{ReadKey, make_vapid_key, read_key};
use carillon_payload::form::Holds;
use carillon_payload::{Account, AccountId, Provider, SANDBOX, form};
use carillon_store::Place;
use carillon_words::Words;
use clap::{Args, Subcommand, ValueEnum};
use serde::Serialize;
use uuid::Uuid;

use crate::accounts::{Accounts, unknown};
use crate::command::Format;
use crate::{Trouble, Verdict, output, table};

/// List, add, test and remove the gateways pushes are sent by.
///
/// Keys are kept in the system's keyring. Where there is none they are in a file encrypted under a passphrase, which is
/// asked for, or read from CARILLON_PASSPHRASE. A key is never an argument: `--key` names its file.
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  carillon gateways\n  \
    carillon gateways add \"Juniper QA\" --provider apns --key AuthKey_ABC123DEFG.p8 \\\n    \
    --set team-id=DEF123GHIJ --set environment=development\n  \
    carillon gateways add Firebase --provider fcm --key service-account.json\n  \
    carillon gateways add Browsers --provider web-push --set contact=mailto:push@example.com\n  \
    carillon gateways add Braze --provider braze --key braze-key.txt --set instance=EU-01\n  \
    carillon gateways add Phones --provider webhook --set preset=ntfy --set url=https://ntfy.example/\n  \
    carillon gateways test \"Juniper QA\"")]
pub(crate) struct Gateways {
    #[command(subcommand)]
    act: Option<Act>,
    /// How the list is written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// What to do with them.
#[derive(Subcommand, Debug)]
enum Act {
    Add(Add),
    /// Ask the provider whether it takes the key; nothing is delivered
    Test {
        /// The gateway's name
        name: String,
    },
    /// Forget the key of a gateway that needs none; the gateway stays
    ForgetKey {
        /// The gateway's name
        name: String,
    },
    /// Forget a gateway and its key
    Remove {
        /// The gateway's name
        name: String,
    },
}

/// Add a gateway; its key file is checked on the spot
///
/// Fields: apns has environment (development or production), key-id, team-id; web-push has contact; fcm may have
/// fcm-message (notification or data) and fcm-android (android or android-v2); braze has instance (EU-01),
/// send-as (message or trigger), and, where Braze should count the pushes, campaign-id and variation-ios,
/// variation-android, variation-web; one-signal
/// has app-id; webhook has preset (gorush, gotify, in-house, novu, ntfy), which fills in what is not said: method, url, headers
/// (lines of Name: value), body, and where its server's answers have an id and a refusal, id-at and refused-at. An Apple key's id is
/// read from its file's name, a service account says everything itself, and a VAPID key is made where no file is
/// given; a webhook may have no key. `address` names a test server.
#[derive(Args, Debug)]
struct Add {
    /// What to call it
    name: String,
    /// Whose
    #[arg(long, value_enum)]
    provider: Through,
    /// The key file: .p8, service-account JSON, a VAPID key's PEM, or a text file with an API key
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    /// A field; may be repeated
    #[arg(long, value_name = "FIELD=VALUE", value_parser = pair)]
    set: Vec<(String, String)>,
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (field, value) = text.split_once('=').ok_or("FIELD=VALUE")?;
    Ok((field.to_owned(), value.to_owned()))
}

/// A gateway, as JSON has it.
#[derive(Serialize)]
struct Line<'a> {
    name: &'a str,
    provider: Provider,
    values: &'a std::collections::BTreeMap<String, String>,
}

impl Gateways {
    /// Does it.
    pub(crate) fn run(&self, words: &Words) -> Result<Verdict, Trouble> {
        let accounts = Accounts::read()?;
        match &self.act {
            None => list(&accounts, self.format, words),
            Some(Act::Add(add)) => add.run(&accounts, words),
            Some(Act::Test { name }) => test(&accounts, name, words),
            Some(Act::ForgetKey { name }) => forget_key(&accounts, name, words),
            Some(Act::Remove { name }) => remove(&accounts, name, words),
        }
    }
}

fn list(accounts: &Accounts, format: Format, words: &Words) -> Result<Verdict, Trouble> {
    let gateways = &accounts.gateways;
    if format == Format::Json {
        let lines: Vec<Line<'_>> = gateways
            .iter()
            .map(|account| Line {
                name: &account.name,
                provider: account.provider,
                values: &account.values,
            })
            .collect();
        return Verdict::Clean.after(output::json(&lines));
    }
    if gateways.is_empty() {
        output::note(&words.say("no-gateways", &[]));
        return Ok(Verdict::Clean);
    }
    let rows: Vec<Vec<String>> = gateways
        .iter()
        .map(|account| {
            let fields = form::of(account.provider).fields.iter();
            // A text of many lines is for `--format json`.
            let short = fields
                .filter(|field| !matches!(field.holds, Holds::Template(part) if part.has_lines()));
            let values = short.map(|field| account.value(field.id));
            let known: Vec<&str> = values.filter(|value| !value.is_empty()).collect();
            vec![
                account.name.clone(),
                account.provider.id().to_owned(),
                known.join("  "),
            ]
        })
        .collect();
    Verdict::Clean.after(table::print(&rows))
}

/// A provider one can have an account with.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Through {
    Apns,
    Fcm,
    WebPush,
    Braze,
    OneSignal,
    Webhook,
}

impl From<Through> for Provider {
    fn from(through: Through) -> Self {
        match through {
            Through::Apns => Self::Apns,
            Through::Fcm => Self::Fcm,
            Through::WebPush => Self::WebPush,
            Through::Braze => Self::Braze,
            Through::OneSignal => Self::OneSignal,
            Through::Webhook => Self::Webhook,
        }
    }
}

impl Add {
    fn run(&self, accounts: &Accounts, words: &Words) -> Result<Verdict, Trouble> {
        let taken = accounts
            .gateways
            .iter()
            .any(|known| known.name == self.name);
        if taken || self.name == SANDBOX {
            return Err(Trouble::NameTaken {
                name: self.name.clone(),
            });
        }
        let mut account = self.account()?;
        let key = self.key(account.provider)?;
        if let Some(key) = &key {
            account.values.extend(key.facts.values.clone());
        }
        // What was said outright goes before what a file is called, and that before what a preset fills in.
        account.values.extend(self.set.iter().cloned());
        form::of(account.provider).fill_in(&mut account.values);
        if let Some(problem) = account.problems().into_iter().next() {
            return Err(Trouble::BadField { problem });
        }
        let Some(key) = key else {
            accounts.change_gateways(|known| known.push(account))?;
            let said = [("name", self.name.as_str().into())];
            output::note(&words.say("gateway-added-without-key", &said));
            return Ok(Verdict::Clean);
        };
        accounts.unlock(words)?;
        // The key first: a gateway that is listed can send.
        accounts.secrets.keep(&account.id, &key.secret)?;
        let place = match accounts.secrets.place() {
            Place::Keyring => "keyring",
            Place::NewFile | Place::LockedFile | Place::OpenFile => "file",
        };
        accounts.change_gateways(|known| known.push(account))?;
        let said = [("name", self.name.as_str().into()), ("place", place.into())];
        output::note(&words.say("gateway-added", &said));
        Ok(Verdict::Clean)
    }

    /// What was said, without what the key says.
    fn account(&self) -> Result<Account, Trouble> {
        let provider = Provider::from(self.provider);
        let fields: Vec<String> = form::of(provider)
            .fields
            .iter()
            .map(|field| field.id.to_owned())
            .collect();
        if let Some((field, _)) = self.set.iter().find(|(field, _)| !fields.contains(field)) {
            return Err(unknown("field", field, fields.iter()));
        }
        Ok(Account {
            id: AccountId(Uuid::new_v4().to_string()),
            name: self.name.clone(),
            provider,
            values: self.set.iter().cloned().collect(),
        })
    }

    /// The key of the file; `None` where none was given and there may be none.
    fn key(&self, provider: Provider) -> Result<Option<ReadKey>, Trouble> {
        let bad = |problem| Trouble::BadKey { provider, problem };
        let Some(path) = &self.key else {
            let kind = form::of(provider).key;
            if kind.can_be_made() {
                return make_vapid_key().map(Some).map_err(bad);
            }
            if kind.may_be_absent() {
                return Ok(None);
            }
            return Err(Trouble::KeyWanted { kind });
        };
        let bytes = std::fs::read(path).map_err(|error| Trouble::disk(path, error))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        read_key(provider, &name, &bytes).map(Some).map_err(bad)
    }
}

fn test(accounts: &Accounts, name: &str, words: &Words) -> Result<Verdict, Trouble> {
    let account = accounts.gateway(name)?;
    let gateway = accounts.open(account, words)?;
    let runtime = tokio::runtime::Runtime::new().map_err(|error| Trouble::Bug {
        detail: error.to_string(),
    })?;
    let tested = runtime.block_on(gateway.test());
    let said = words.tested(account.provider, &tested);
    Verdict::found(!tested.is_good()).after(output::line(&format!("{}\n{}", said.what, said.why)))
}

fn forget_key(accounts: &Accounts, name: &str, words: &Words) -> Result<Verdict, Trouble> {
    let account = accounts.gateway(name)?;
    if !form::of(account.provider).key.may_be_absent() {
        return Err(Trouble::KeyNeeded {
            gateway: name.to_owned(),
        });
    }
    forget(accounts, &account.id, words)?;
    output::note(&words.say("gateway-key-forgotten", &[("name", name.into())]));
    Ok(Verdict::Clean)
}

/// Forgets the key of an account, where there is one.
fn forget(accounts: &Accounts, id: &AccountId, words: &Words) -> Result<(), Trouble> {
    // Where no file of keys was ever begun, there is none to forget and nobody to ask for a passphrase.
    if accounts.secrets.place() == Place::NewFile {
        return Ok(());
    }
    accounts.unlock(words)?;
    accounts.secrets.forget(id)?;
    Ok(())
}

fn remove(accounts: &Accounts, name: &str, words: &Words) -> Result<Verdict, Trouble> {
    let id = accounts.gateway(name)?.id.clone();
    forget(accounts, &id, words)?;
    accounts.change_gateways(|known| known.retain(|account| account.id != id))?;
    output::note(&words.say("gateway-removed", &[("name", name.into())]));
    Ok(Verdict::Clean)
}
