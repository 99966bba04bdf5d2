//! Setting up a gateway: its name, its key, and the fields of its provider's form description. What is wrong is said
//! beside where it is; the test of the connection says what the provider answered.

use std::collections::BTreeMap;

use carillon_ipc::{
    CheckKey, ForgetGateway, GatewayKept, KeepGateway, KeyChecked, KeyFile, NewKey, TestGateway,
};
use carillon_payload::form::{self, Field, Holds, KeyKind, Need, RequestPart};
use carillon_payload::{Account, AccountId, FieldProblem, KeyFacts, Preset, Provider, Tested};
use carillon_words::{Sentence, Words};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_fluent::move_tr;

use super::desk::Desk;
use super::id::new_id;
use super::key_drop::KeyDrop;
use super::key_line::KeyLine;
use super::language;
use super::unlock::Unlock;
use crate::controls::Dialog;
use crate::stage::i18n;
use crate::state::{AppState, Workspace};

/// What is being filled in. Cheap to copy: all copies are the same.
#[derive(Clone, Copy)]
struct Sheet {
    app: AppState,
    id: StoredValue<AccountId>,
    /// Whether it was there before.
    is_known: RwSignal<bool>,
    provider: RwSignal<Provider>,
    name: RwSignal<String>,
    values: RwSignal<BTreeMap<String, String>>,
    /// The file that was chosen, checked and good.
    file: RwSignal<Option<KeyFile>>,
    facts: RwSignal<Option<KeyFacts>>,
    problems: RwSignal<Vec<FieldProblem>>,
    /// What is wrong with the key, in words.
    key_wrong: RwSignal<Option<Sentence>>,
    name_wrong: RwSignal<bool>,
    busy: RwSignal<bool>,
    tested: RwSignal<Option<Tested>>,
}

impl Sheet {
    fn of(app: AppState, account: Option<Account>) -> Self {
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
            file: RwSignal::new(None),
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
    fn choose(self, provider: Provider) {
        self.provider.set(provider);
        self.values.set(form::of(provider).start());
        self.file.set(None);
        self.facts.set(None);
        self.problems.set(Vec::new());
        self.key_wrong.set(None);
    }

    fn write(self, field: &str, value: String) {
        self.values
            .update(|values| drop(values.insert(field.to_owned(), value)));
        self.problems
            .update(|problems| problems.retain(|problem| problem.field != field));
        self.tested.set(None);
    }

    /// Fills the fields in as a preset has them.
    fn fill(self, preset: Preset) {
        self.values.update(|values| values.extend(preset.values));
        self.problems.set(Vec::new());
        self.tested.set(None);
    }

    /// Takes a key back that was typed, where none is needed.
    fn no_key(self) {
        self.file.set(None);
        self.facts.set(None);
        self.key_wrong.set(None);
    }

    /// Looks at a dropped key, and fills in what it tells.
    fn take(self, words: &Words, file: KeyFile) {
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
                    self.file.set(Some(file));
                    self.key_wrong.set(None);
                }
                Ok(KeyChecked::Bad { problem }) => {
                    self.file.set(None);
                    self.facts.set(None);
                    self.key_wrong
                        .set(Some(words.key_problem(provider, &problem)));
                }
                Err(failure) => self.app.failed(failure),
            }
        });
    }

    fn new_key(self) -> NewKey {
        match self.file.get_untracked() {
            Some(file) => NewKey::File { file },
            None if self.is_known.get_untracked() => NewKey::Kept,
            None if form::of(self.provider.get_untracked()).key.can_be_made() => NewKey::Made,
            None => NewKey::Kept,
        }
    }

    /// Keeps it; whether that went well. `then` comes after.
    fn keep(self, desk: Desk, words: Words, then: Callback<()>) {
        let account = self.account();
        self.name_wrong.set(account.name.is_empty());
        if account.name.is_empty() || self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        self.tested.set(None);
        let provider = account.provider;
        let key = self.new_key();
        spawn_local(async move {
            let kept = self.app.backend.call(KeepGateway { account, key }).await;
            self.busy.set(false);
            match kept {
                Ok(GatewayKept::Kept { account }) => {
                    self.is_known.set(true);
                    self.values.set(account.values);
                    self.file.set(None);
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

    fn test(self) {
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

    fn forget(self, desk: Desk, close: Callback<()>) {
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

/// The dialog.
#[component]
pub(super) fn GatewayForm(
    desk: Desk,
    /// The gateway to change; `None` for a new one.
    account: Option<Account>,
    /// Closes the dialog.
    close: Callback<()>,
) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let sheet = Sheet::of(workspace.app, account);
    let title = Signal::derive(move || {
        i18n.tr(if sheet.is_known.get() {
            "gateway-form-change"
        } else {
            "gateway-form-new"
        })
    });
    let keys = desk.gateways.clone();
    let content = move || {
        if keys.with(|list| list.keys.wants_passphrase()) {
            return view! { <Unlock desk=desk.clone() close/> }.into_any();
        }
        view! { <Fields desk=desk.clone() sheet close/> }.into_any()
    };
    view! { <Dialog title close=move || close.run(())>{content}</Dialog> }
}

/// The form.
#[component]
fn Fields(desk: Desk, sheet: Sheet, close: Callback<()>) -> impl IntoView {
    let i18n = i18n();
    let words = move || Words::new(&language(i18n));
    let (keeping, testing, forgetting) = (desk.clone(), desk.clone(), desk);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        sheet.keep(keeping.clone(), words(), close);
    };
    let test = move |_| {
        let then = Callback::new(move |()| sheet.test());
        sheet.keep(testing.clone(), words(), then);
    };
    // Each keeps its place in the page when a key brings others: somebody may be typing in it.
    let fields = move || {
        let (provider, language) = (sheet.provider.get(), language(i18n));
        let shown = form::of(provider)
            .fields
            .iter()
            .filter(|field| shown(sheet, field));
        let named = shown.map(|field| (provider, language.clone(), *field));
        named.collect::<Vec<_>>()
    };
    let remove = move || {
        let desk = forgetting.clone();
        sheet.is_known.get().then(|| {
            view! {
                <button
                    type="button"
                    class="btn btn--quiet gateway__remove"
                    on:click=move |_| sheet.forget(desk.clone(), close)
                >
                    {move_tr!("gateway-remove")}
                </button>
            }
        })
    };
    view! {
        <form on:submit=submit>
            <div class="dialog__body gateway__form">
                <ProviderChoice sheet/>
                <div class="field">
                    <label class="field__label" for="gateway-name">{move_tr!("gateway-name")}</label>
                    <input
                        class="input"
                        id="gateway-name"
                        autofocus
                        autocomplete="off"
                        aria-invalid=move || sheet.name_wrong.get().to_string()
                        prop:value=sheet.name
                        on:input=move |event| {
                            sheet.name.set(event_target_value(&event));
                            sheet.name_wrong.set(false);
                        }
                    />
                    {move || sheet.name_wrong.get().then(|| view! {
                        <span class="field__error" role="alert">{move_tr!("gateway-name-missing")}</span>
                    })}
                </div>
                <Key sheet/>
                <For
                    each=fields
                    key=|(provider, language, field)| (*provider, language.clone(), field.id)
                    children=move |(_, language, field)| {
                        view! { <Input sheet field words=Words::new(&language)/> }
                    }
                />
                <Answer sheet/>
            </div>
            <div class="dialog__foot">
                {remove}
                <button type="button" class="btn btn--secondary" disabled=sheet.busy on:click=test>
                    {move_tr!("gateway-test")}
                </button>
                <button type="button" class="btn btn--secondary" on:click=move |_| close.run(())>{move_tr!("cancel")}</button>
                <button type="submit" class="btn btn--primary" disabled=sheet.busy>{move_tr!("save")}</button>
            </div>
        </form>
    }
}

/// Whether a field is shown: what a key tells only once there is something to show.
fn shown(sheet: Sheet, field: &Field) -> bool {
    field.holds != Holds::FromKey
        || sheet
            .values
            .with(|values| values.get(field.id).is_some_and(|value| !value.is_empty()))
}

/// Whose gateway it is; of one that is there it stands fast.
#[component]
fn ProviderChoice(sheet: Sheet) -> impl IntoView {
    let i18n = i18n();
    let options = Provider::ALL.map(|provider| {
        let name = match provider {
            Provider::Apns => "gateway-provider-apns",
            Provider::Fcm => "gateway-provider-fcm",
            Provider::WebPush => "gateway-provider-web-push",
            Provider::Braze => "gateway-provider-braze",
            Provider::OneSignal => "gateway-provider-one-signal",
            Provider::Webhook => "gateway-provider-webhook",
        };
        view! {
            <option value=provider.id() selected=move || sheet.provider.get() == provider>
                {move || i18n.tr(name)}
            </option>
        }
    });
    let choose = move |event| {
        let id = event_target_value(&event);
        let provider = Provider::ALL
            .into_iter()
            .find(|provider| provider.id() == id);
        if let Some(provider) = provider {
            sheet.choose(provider);
        }
    };
    view! {
        <label class="field">
            <span class="field__label">{move_tr!("gateway-provider")}</span>
            <select
                class="select select--native"
                aria-label=move_tr!("gateway-provider")
                disabled=sheet.is_known
                on:change=choose
            >
                {options.into_iter().collect_view()}
            </select>
        </label>
    }
}

/// The key: dropped or chosen, made, or pasted.
#[component]
fn Key(sheet: Sheet) -> impl IntoView {
    let i18n = i18n();
    let words = move || Words::new(&language(i18n));
    let kind = Memo::new(move |_| form::of(sheet.provider.get()).key.id());
    let label = Signal::derive(move || {
        kind.track();
        words().gateway_key(form::of(sheet.provider.get()).key)
    });
    let hint = Signal::derive(move || {
        if let Some(file) = sheet.file.get() {
            return file.name;
        }
        let key = form::of(sheet.provider.get()).key;
        if sheet.is_known.get() {
            i18n.tr(if key.is_text() {
                "gateway-key-there-text"
            } else {
                "gateway-key-there"
            })
        } else if key == KeyKind::Vapid {
            i18n.tr("gateway-key-made")
        } else {
            words().key_wanted(key)
        }
    });
    let endings = Signal::derive(move || form::of(sheet.provider.get()).key.endings());
    let print = move || {
        sheet.facts.get().map(|facts| {
            let text = crate::controls::sentence::with(
                i18n,
                "gateway-key-print",
                &[("fingerprint", &facts.fingerprint)],
            );
            view! { <span class="field__help">{text}</span> }
        })
    };
    let wrong = move || {
        sheet.key_wrong.get().map(|said| {
            view! { <span class="field__error" role="alert">{format!("{} {}", said.what, said.why)}</span> }
        })
    };
    let take = Callback::new(move |file| sheet.take(&words(), file));
    let is_text = Memo::new(move |_| form::of(sheet.provider.get()).key.is_text());
    let place = move || {
        if is_text.get() {
            view! { <KeyLine label hint take/> }.into_any()
        } else {
            view! { <KeyDrop label hint endings take/> }.into_any()
        }
    };
    view! {
        <div class="field">
            <span class="field__label">{label}</span>
            {place}
            {print}
            {wrong}
        </div>
    }
}

/// A field of the provider's form.
#[component]
fn Input(sheet: Sheet, field: Field, words: Words) -> impl IntoView {
    let id = field.id;
    let value = move || {
        sheet
            .values
            .with(|values| values.get(id).cloned().unwrap_or_default())
    };
    let problem = Memo::new(move |_| {
        sheet
            .problems
            .with(|problems| problems.iter().find(|problem| problem.field == id).cloned())
    });
    let invalid = move || problem.with(Option::is_some).to_string();
    let language = words.language();
    let wrong = move || {
        problem.get().map(|problem| {
            let text = Words::new(language).field_wrong(&problem);
            view! { <span class="field__error" role="alert">{text}</span> }
        })
    };
    let write = move |event| sheet.write(id, event_target_value(&event));
    let (own, help) = (format!("gateway-{id}"), format!("gateway-{id}-help"));
    let (names, describes) = (own.clone(), help.clone());
    let input = match field.holds {
        Holds::FromKey => view! {
            <input class="input t-mono" id=own aria-describedby=help readonly prop:value=value/>
        }
        .into_any(),
        Holds::Template(part) if part.has_lines() => view! {
            <textarea
                class="textarea t-mono gateway__template"
                id=own
                dir="ltr"
                rows=if part == RequestPart::Body { "12" } else { "4" }
                aria-describedby=help
                autocomplete="off"
                spellcheck="false"
                aria-required=(field.need == Need::Required).to_string()
                aria-invalid=invalid
                prop:value=value
                on:input=write
            ></textarea>
        }
        .into_any(),
        Holds::Text(_) | Holds::Template(_) => view! {
            <input
                class="input t-mono"
                id=own
                aria-describedby=help
                autocomplete="off"
                spellcheck="false"
                aria-required=(field.need == Need::Required).to_string()
                aria-invalid=invalid
                prop:value=value
                on:input=write
            />
        }
        .into_any(),
        Holds::Preset => view! { <PresetChoice sheet own help/> }.into_any(),
        Holds::Choice(choices) => {
            let options = choices
                .iter()
                .map(|choice| {
                    let name = words.gateway_choice(choice);
                    view! { <option value=*choice selected=move || value() == *choice>{name}</option> }
                })
                .collect_view();
            let nothing = (field.need == Need::Required).then(|| {
                view! { <option value="" selected=move || value().is_empty()>{move_tr!("gateway-choose")}</option> }
            });
            view! {
                <select
                    class="select select--native"
                    id=own
                    aria-describedby=help
                    aria-invalid=invalid
                    on:change=write
                >
                    {nothing}
                    {options}
                </select>
            }
            .into_any()
        }
    };
    view! {
        <div class="field">
            <label class="field__label" for=names>{words.gateway_field(id)}</label>
            {input}
            <span class="field__help" id=describes>{words.gateway_hint(id)}</span>
            {wrong}
        </div>
    }
}

/// The servers that are known; choosing one fills the other fields in.
#[component]
fn PresetChoice(
    sheet: Sheet,
    /// Its own id.
    own: String,
    /// The id of what describes it.
    help: String,
) -> impl IntoView {
    let i18n = i18n();
    let chosen = move || {
        sheet
            .values
            .with(|values| values.get(form::PRESET).cloned())
    };
    let options = Preset::all().into_iter().map(|preset| {
        let id = preset.id;
        let name = move || Words::new(&language(i18n)).gateway_preset(&preset);
        view! { <option value=id selected=move || chosen().as_deref() == Some(id)>{name}</option> }
    });
    let choose = move |event| {
        if let Some(preset) = Preset::named(&event_target_value(&event)) {
            sheet.fill(preset);
        }
    };
    view! {
        <select class="select select--native" id=own aria-describedby=help on:change=choose>
            {options.collect_view()}
        </select>
    }
}

/// What the test of the connection said.
#[component]
fn Answer(sheet: Sheet) -> impl IntoView {
    let i18n = i18n();
    move || {
        let tested = sheet.tested.get()?;
        let said = Words::new(&language(i18n)).tested(sheet.provider.get(), &tested);
        let good = tested.is_good();
        Some(view! {
            <div class="gateway__tested" class:gateway__tested--bad=!good role="status">
                <b>{said.what}</b>
                <span class="t-2">{said.why}</span>
            </div>
        })
    }
}
