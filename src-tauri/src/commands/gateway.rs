//! The gateways a person set up, and their keys on the way in.

use std::sync::Arc;
use std::time::Duration;

use carillon_gateway::{ReadKey, SubscribePage, SubscribeWords, make_vapid_key, read_key};
use carillon_ipc::{
    BrowserSubscribed, CheckKey, Failure, ForgetGateway, GatewayKept, GatewayList, Gateways,
    HasKey, KeepGateway, KeyChecked, KeyPlace, NewKey, SubscribeBrowser, TestGateway, UnlockKeys,
};
use carillon_payload::{Account, AccountId, KeyProblem, Tested, form};
use carillon_store::Place;
use carillon_words::Words;
use secrecy::SecretString;

use super::{Held, beside};
use crate::failure::{bug, secrets};
use crate::shell::Shell;

/// All of them.
#[tauri::command]
pub(crate) async fn gateways(shell: Held<'_>, args: Gateways) -> Result<GatewayList, Failure> {
    let Gateways {} = args;
    beside(shell, |shell| {
        Ok(GatewayList {
            accounts: all(shell),
            keys: place(shell),
        })
    })
    .await
}

/// All of them, as they are kept.
pub(crate) fn all(shell: &Shell) -> Vec<Account> {
    shell.load(&shell.home.gateways())
}

fn place(shell: &Shell) -> KeyPlace {
    match shell.secrets.place() {
        Place::Keyring => KeyPlace::Keyring,
        Place::NewFile => KeyPlace::NewFile,
        Place::LockedFile => KeyPlace::LockedFile,
        Place::OpenFile => KeyPlace::OpenFile,
    }
}

/// Opens the encrypted file of keys.
#[tauri::command]
pub(crate) async fn unlock_keys(shell: Held<'_>, args: UnlockKeys) -> Result<KeyPlace, Failure> {
    let passphrase = SecretString::from(args.passphrase);
    beside(shell, move |shell| {
        shell.secrets.unlock(passphrase).map_err(secrets)?;
        Ok(place(shell))
    })
    .await
}

/// Looks at a key file.
#[tauri::command]
pub(crate) async fn check_key(shell: Held<'_>, args: CheckKey) -> Result<KeyChecked, Failure> {
    beside(shell, move |_| {
        let read = read_key(args.provider, &args.file.name, &args.file.bytes);
        Ok(match read {
            Ok(ReadKey { facts, .. }) => KeyChecked::Good { facts },
            Err(problem) => KeyChecked::Bad { problem },
        })
    })
    .await
}

/// Adds or changes a gateway.
#[tauri::command]
pub(crate) async fn keep_gateway(
    shell: Held<'_>,
    args: KeepGateway,
) -> Result<GatewayKept, Failure> {
    beside(shell, move |shell| keep(shell, args)).await
}

fn keep(shell: &Shell, args: KeepGateway) -> Result<GatewayKept, Failure> {
    let KeepGateway { mut account, key } = args;
    let may_be_absent = form::of(account.provider).key.may_be_absent();
    let leaves = key == NewKey::Removed;
    let key = match read(&account, key) {
        Ok(key) => key,
        Err(problem) => return Ok(GatewayKept::Key { problem }),
    };
    if let Some(key) = &key {
        let told = key.facts.values.clone();
        // A key id that was typed stands; all else a key tells is its own.
        for (field, value) in told {
            let typed = field == form::KEY_ID && !account.value(&field).is_empty();
            if !typed {
                account.values.insert(field, value);
            }
        }
    }
    let problems = account.problems();
    if !problems.is_empty() {
        return Ok(GatewayKept::Fields { problems });
    }
    match &key {
        // The key first: a gateway that is listed can send.
        Some(key) => shell
            .secrets
            .keep(&account.id, &key.secret)
            .map_err(secrets)?,
        None if leaves && may_be_absent => shell.secrets.forget(&account.id).map_err(secrets)?,
        None if may_be_absent => {}
        None if leaves => return Ok(GatewayKept::NoKey),
        None if shell.secrets.get(&account.id).map_err(secrets)?.is_none() => {
            return Ok(GatewayKept::NoKey);
        }
        None => {}
    }
    shell.change(&shell.home.gateways(), |kept: &mut Vec<Account>| match kept
        .iter_mut()
        .find(|known| known.id == account.id)
    {
        Some(known) => known.clone_from(&account),
        None => kept.push(account.clone()),
    })?;
    Ok(GatewayKept::Kept { account })
}

fn read(account: &Account, key: NewKey) -> Result<Option<ReadKey>, KeyProblem> {
    match key {
        NewKey::Kept | NewKey::Removed => Ok(None),
        NewKey::Made => make_vapid_key().map(Some),
        NewKey::File { file } => read_key(account.provider, &file.name, &file.bytes).map(Some),
    }
}

/// Whether a gateway has a key.
#[tauri::command]
pub(crate) async fn has_key(shell: Held<'_>, args: HasKey) -> Result<bool, Failure> {
    beside(shell, move |shell| {
        let key = shell.secrets.get(&args.account).map_err(secrets)?;
        Ok(key.is_some())
    })
    .await
}

/// Forgets a gateway and its key.
#[tauri::command]
pub(crate) async fn forget_gateway(shell: Held<'_>, args: ForgetGateway) -> Result<(), Failure> {
    beside(shell, move |shell| {
        shell.secrets.forget(&args.account).map_err(secrets)?;
        shell.change(&shell.home.gateways(), |kept: &mut Vec<Account>| {
            kept.retain(|known| known.id != args.account);
        })
    })
    .await
}

/// The account of an id.
pub(crate) fn kept(shell: &Shell, id: &AccountId) -> Result<Account, Failure> {
    let account = all(shell).into_iter().find(|known| known.id == *id);
    account.ok_or_else(|| Failure::NotFound { path: id.0.clone() })
}

/// Asks the provider whether it takes the key.
#[tauri::command]
pub(crate) async fn test_gateway(shell: Held<'_>, args: TestGateway) -> Result<Tested, Failure> {
    let shell = Arc::clone(&shell);
    let opened = tauri::async_runtime::spawn_blocking(move || {
        let account = kept(&shell, &args.account)?;
        crate::route::open(&shell, &account)
    });
    Ok(opened.await.map_err(bug)??.test().await)
}

/// How long a page waits for a person.
const SUBSCRIBING: Duration = Duration::from_mins(10);
/// The page is told that it came through before it is closed.
const GOOD_BYE: Duration = Duration::from_millis(200);

/// Opens the page that subscribes a browser, and waits for it.
#[tauri::command]
pub(crate) async fn subscribe_browser(
    shell: Held<'_>,
    args: SubscribeBrowser,
) -> Result<Option<BrowserSubscribed>, Failure> {
    let shell = Arc::clone(&shell);
    let asked = tauri::async_runtime::spawn_blocking(move || {
        let account = kept(&shell, &args.account)?;
        let words = Words::new(&args.language);
        let sentences = words.subscribe_page(&account.name);
        let key = account.value(form::PUBLIC_KEY).to_owned();
        Ok::<_, Failure>((key, SubscribeWords::new(words.language(), sentences)))
    });
    let (key, words) = asked.await.map_err(bug)??;
    let mut page = SubscribePage::open(&key, words).await.map_err(bug)?;
    crate::browser::open(page.address()).map_err(bug)?;
    let subscribed = tokio::time::timeout(SUBSCRIBING, page.subscribed()).await;
    tokio::time::sleep(GOOD_BYE).await;
    Ok(subscribed.ok().flatten().map(|browser| BrowserSubscribed {
        name: browser.name,
        target: browser.target,
    }))
}
