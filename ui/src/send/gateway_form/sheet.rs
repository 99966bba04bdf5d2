//! What is being filled in, and what is asked of the shell with it.

use std::collections::BTreeMap;

use carillon_ipc::{
    CheckKey, ForgetGateway, GatewayKept, HasKey, KeepGateway, KeyChecked, KeyFile, NewKey,
    TestGateway,
};
use carillon_payload::form;
use carillon_payload::{Account, AccountId, FieldProblem, KeyFacts, Preset, Provider, Tested};
use carillon_words::{Sentence, Words};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::send::desk::Desk;
use crate::send::id::new_id;
use crate::state::AppState;

/// What is to become of the key.
#[derive(Clone, Default)]
pub(super) enum Entered {
    /// Nothing: it stays as it is, and a new gateway has none yet.
    #[default]
    Nothing,
    /// It is that of a file, which was checked and good.
    File(KeyFile),
    /// It is taken away, and the gateway has none.
    Removal,
}

/// What is being filled in. Cheap to copy: all copies are the same.
#[derive(Clone, Copy)]
pub(super) struct Sheet {
    app: AppState,
    id: StoredValue<AccountId>,
    /// Whether it was there before.
    pub(super) is_known: RwSignal<bool>,
    pub(super) provider: RwSignal<Provider>,
    pub(super) name: RwSignal<String>,
    pub(super) values: RwSignal<BTreeMap<String, String>>,
    /// Whether a key is kept, of a gateway that may have none.
    is_keyed: RwSignal<bool>,
    pub(super) entered: RwSignal<Entered>,
    pub(super) facts: RwSignal<Option<KeyFacts>>,
    pub(super) problems: RwSignal<Vec<FieldProblem>>,
    /// What is wrong with the key, in words.
    pub(super) key_wrong: RwSignal<Option<Sentence>>,
    pub(super) name_wrong: RwSignal<bool>,
    pub(super) busy: RwSignal<bool>,
    pub(super) tested: RwSignal<Option<Tested>>,
}

impl Sheet {
    /// A sheet of an account; an empty one where there is none yet.
    pub(super) fn of(app: AppState, account: Option<Account>) -> Self {
        let is_known = account.is_some();
        let account = account.unwrap_or_else(|| Account {
            id: AccountId(new_id()),
            name: String::new(),
            provider: Provider::Apns,
            values: BTreeMap::new(),
        });
        Self {
            app,
            id: StoredValue::new(account.id),
            is_known: RwSignal::new(is_known),
            provider: RwSignal::new(account.provider),
            name: RwSignal::new(account.name),
            values: RwSignal::new(account.values),
            is_keyed: RwSignal::new(false),
            entered: RwSignal::new(Entered::Nothing),
            facts: RwSignal::new(None),
            problems: RwSignal::new(Vec::new()),
            key_wrong: RwSignal::new(None),
            name_wrong: RwSignal::new(false),
            busy: RwSignal::new(false),
            tested: RwSignal::new(None),
        }
    }

    fn account(self) -> Account {
        Account {
            id: self.id.get_value(),
            name: self.name.get_untracked().trim().to_owned(),
            provider: self.provider.get_untracked(),
            values: self.values.get_untracked(),
        }
    }

    /// Another provider: its key and its fields are others.
    pub(super) fn choose(self, provider: Provider) {
        self.provider.set(provider);
        self.values.set(form::of(provider).start());
        self.entered.set(Entered::Nothing);
        self.facts.set(None);
        self.problems.set(Vec::new());
        self.key_wrong.set(None);
    }

    /// A field was changed.
    pub(super) fn write(self, field: &str, value: String) {
        self.values
            .update(|values| drop(values.insert(field.to_owned(), value)));
        self.problems
            .update(|problems| problems.retain(|problem| problem.field != field));
        self.tested.set(None);
    }

    /// Fills the fields in as a preset has them.
    pub(super) fn fill(self, preset: Preset) {
        self.values.update(|values| values.extend(preset.values));
        self.problems.set(Vec::new());
        self.tested.set(None);
    }

    /// Takes a key back that was typed, where none is needed.
    fn no_key(self) {
        self.entered.set(Entered::Nothing);
        self.facts.set(None);
        self.key_wrong.set(None);
    }

    /// Looks at a dropped key, and fills in what it tells.
    pub(super) fn take(self, words: &Words, file: KeyFile) {
        let provider = self.provider.get_untracked();
        let may_be_absent = form::of(provider).key.may_be_absent();
        if may_be_absent && file.bytes.trim_ascii().is_empty() {
            self.no_key();
            return;
        }
        let words = Words::new(words.language());
        spawn_local(async move {
            let command = CheckKey {
                provider,
                file: file.clone(),
            };
            match self.app.backend.call(command).await {
                Ok(KeyChecked::Good { facts }) => {
                    for (field, value) in facts.values.clone() {
                        self.write(&field, value);
                    }
                    self.facts.set(Some(facts));
                    self.entered.set(Entered::File(file));
                    self.key_wrong.set(None);
                }
                Ok(KeyChecked::Bad { problem }) => {
                    self.entered.set(Entered::Nothing);
                    self.facts.set(None);
                    self.key_wrong
                        .set(Some(words.key_problem(provider, &problem)));
                }
                Err(failure) => self.app.failed(failure),
            }
        });
    }

    /// Whether a key is kept. Tracked.
    pub(super) fn has_key(self) -> bool {
        let may_be_absent = form::of(self.provider.get()).key.may_be_absent();
        self.is_known.get() && (!may_be_absent || self.is_keyed.get())
    }

    /// Whether the key may go while the gateway stays. Tracked.
    pub(super) fn may_lose_key(self) -> bool {
        form::of(self.provider.get()).key.may_be_absent() && self.has_key()
    }

    /// Asks whether a key is kept, where there may be none.
    pub(super) fn look_for_key(self) {
        let kind = form::of(self.provider.get_untracked()).key;
        if !kind.may_be_absent() || !self.is_known.get_untracked() {
            return;
        }
        let account = self.id.get_value();
        spawn_local(async move {
            match self.app.backend.call(HasKey { account }).await {
                // The dialog may have been closed meanwhile.
                Ok(has) => {
                    self.is_keyed.try_set(has);
                }
                Err(failure) => self.app.failed(failure),
            }
        });
    }

    /// Takes the key away when this is saved, or leaves it after all.
    pub(super) fn remove_key(self, entered: Entered) {
        self.no_key();
        self.entered.set(entered);
        self.tested.set(None);
    }

    fn new_key(self) -> NewKey {
        match self.entered.get_untracked() {
            Entered::File(file) => NewKey::File { file },
            Entered::Removal => NewKey::Removed,
            Entered::Nothing if self.is_known.get_untracked() => NewKey::Kept,
            Entered::Nothing if form::of(self.provider.get_untracked()).key.can_be_made() => {
                NewKey::Made
            }
            Entered::Nothing => NewKey::Kept,
        }
    }

    /// Keeps it; whether that went well. `then` comes after.
    pub(super) fn keep(self, desk: Desk, words: Words, then: Callback<()>) {
        let account = self.account();
        self.name_wrong.set(account.name.is_empty());
        if account.name.is_empty() || self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        self.tested.set(None);
        let provider = account.provider;
        let key = self.new_key();
        let is_keyed = match &key {
            NewKey::File { .. } | NewKey::Made => true,
            NewKey::Removed => false,
            NewKey::Kept => self.is_keyed.get_untracked(),
        };
        spawn_local(async move {
            let kept = self.app.backend.call(KeepGateway { account, key }).await;
            self.busy.set(false);
            match kept {
                Ok(GatewayKept::Kept { account }) => {
                    self.is_known.set(true);
                    self.values.set(account.values);
                    self.is_keyed.set(is_keyed);
                    self.entered.set(Entered::Nothing);
                    self.problems.set(Vec::new());
                    self.key_wrong.set(None);
                    desk.gateway.set(Some(account.id));
                    desk.read_gateways(self.app);
                    then.run(());
                }
                Ok(GatewayKept::Fields { problems }) => self.problems.set(problems),
                Ok(GatewayKept::Key { problem }) => self
                    .key_wrong
                    .set(Some(words.key_problem(provider, &problem))),
                Ok(GatewayKept::NoKey) => self.key_wrong.set(Some(Sentence {
                    what: words.key_wanted(form::of(provider).key),
                    why: String::new(),
                })),
                Err(failure) => self.app.failed(failure),
            }
        });
    }

    /// Asks the provider whether it takes the key.
    pub(super) fn test(self) {
        self.busy.set(true);
        let account = self.id.get_value();
        spawn_local(async move {
            let tested = self.app.backend.call(TestGateway { account }).await;
            self.busy.set(false);
            match tested {
                Ok(tested) => self.tested.set(Some(tested)),
                Err(failure) => self.app.failed(failure),
            }
        });
    }

    /// Forgets the gateway and its key.
    pub(super) fn forget(self, desk: Desk, close: Callback<()>) {
        let account = self.id.get_value();
        spawn_local(async move {
            match self.app.backend.call(ForgetGateway { account }).await {
                Ok(()) => {
                    desk.gateway.set(None);
                    desk.read_gateways(self.app);
                    close.run(());
                }
                Err(failure) => self.app.failed(failure),
            }
        });
    }
}
