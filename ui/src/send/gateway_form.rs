//! Setting up a gateway: its name, its key, and the fields of its provider's form description. What is wrong is said
//! beside where it is; the test of the connection says what the provider answered.

mod field;
mod key;
mod sheet;

use carillon_payload::form::{self, Field, Holds};
use carillon_payload::{Account, Provider};
use carillon_words::Words;
use leptos::prelude::*;
use leptos_fluent::move_tr;

use self::field::Input;
use self::key::Key;
use self::sheet::Sheet;
use super::desk::Desk;
use super::language;
use super::unlock::Unlock;
use crate::controls::Dialog;
use crate::stage::i18n;
use crate::state::Workspace;

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
