//! The dialog that sends to a list: a file is chosen, looked through, told in numbers, and confirmed.

use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_campaign::Locale;
use carillon_ipc::{Failure, ForgetLook, LeftOut, ListLook, LookThroughList, SendToList, StopLook};
use carillon_payload::{Account, ListGroup, Provider};
use carillon_words::Words;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_fluent::{I18n, move_tr, tr};

use super::drop::Dropped;
use super::{ask, file_name};
use crate::controls::{Dialog, Icon, give_focus_back, sentence};
use crate::send::confirm::Confirm;
use crate::send::desk::Desk;
use crate::send::language;
use crate::send::unlock::Unlock;
use crate::stage::{i18n, people, platform_name};
use crate::state::Workspace;

/// How far a person is with it.
#[derive(Clone)]
enum Step {
    /// A list is to be chosen.
    Choose,
    /// It is looked through.
    Looking {
        /// The file's name.
        file: String,
    },
    /// It was looked through.
    Looked(Arc<Found>),
    /// It is to be confirmed.
    Confirm(Arc<Found>),
}

/// What was found.
struct Found {
    file: String,
    look: ListLook,
}

/// What the dialog's pages share.
#[derive(Clone)]
struct Sheet {
    workspace: Workspace,
    desk: Desk,
    /// By which account; `None` is the sandbox.
    account: Option<Account>,
    step: RwSignal<Step>,
    /// Who wants no locale that there is gets this one.
    usual: RwSignal<Locale>,
    /// Whose values fill the variables.
    persona: RwSignal<Option<String>>,
    close: Callback<()>,
}

/// The dialog, shown as long as it is mounted.
#[component]
pub(in crate::send) fn ListDialog(desk: Desk) -> impl IntoView {
    let workspace = Workspace::here();
    // Each page is a dialog of its own, which begins with the focus where it belongs.
    give_focus_back();
    let source = workspace
        .campaign
        .with_untracked(|campaign| campaign.manifest().source_locale.clone());
    let step = RwSignal::new(Step::Choose);
    let (open, dropped) = (desk.lists.open.clone(), desk.lists.dropped.clone());
    let close = Callback::new(move |()| {
        let found = match step.get_untracked() {
            Step::Looked(found) | Step::Confirm(found) => Some(found.look.number),
            Step::Choose | Step::Looking { .. } => None,
        };
        if let Some(number) = found {
            forget(workspace, number);
        }
        dropped.set(None);
        open.set(false);
    });
    let sheet = Sheet {
        workspace,
        account: untrack(|| desk.chosen_gateway()),
        step,
        usual: RwSignal::new(source),
        persona: RwSignal::new(workspace.persona.get_untracked()),
        close,
        desk,
    };
    let keys = sheet.desk.gateways.clone();
    let is_locked = Memo::new(move |_| keys.with(|list| list.keys.wants_passphrase()));
    let needs_key = sheet.account.is_some();
    look_at_dropped(
        sheet.clone(),
        Signal::derive(move || needs_key && is_locked.get()),
    );
    move || {
        let sheet = sheet.clone();
        if sheet.account.is_some() && is_locked.get() {
            let close = sheet.close;
            return view! {
                <Dialog title=move_tr!("list-title") close><Unlock desk=sheet.desk close/></Dialog>
            }
            .into_any();
        }
        match step.get() {
            Step::Choose => view! { <Choose sheet/> }.into_any(),
            Step::Looking { file } => view! { <Looking sheet file/> }.into_any(),
            Step::Looked(found) => view! { <Looked sheet found/> }.into_any(),
            Step::Confirm(found) => view! { <Sure sheet found/> }.into_any(),
        }
    }
}

/// Which list, and in which words where it does not say.
#[component]
fn Choose(sheet: Sheet) -> impl IntoView {
    let i18n = i18n();
    let close = sheet.close;
    let note = match &sheet.account {
        None => Some("list-sandbox"),
        Some(account) if account.provider == Provider::Webhook => Some("list-webhook-help"),
        Some(_) => None,
    };
    let body = view! {
        <p class="t-2">{move_tr!("list-choose-help")}</p>
        {note.map(|id| view! { <p class="t-2">{move || i18n.tr(id)}</p> })}
        <UsualLocale sheet=sheet.clone()/>
        <Values sheet=sheet.clone()/>
    };
    let choose = move |_| choose(sheet.clone());
    view! {
        <Dialog title=move_tr!("list-title") close>
            <div class="dialog__body lists">{body}</div>
            <div class="dialog__foot">
                <button type="button" class="btn btn--secondary" on:click=move |_| close.run(())>{move_tr!("cancel")}</button>
                <button type="button" class="btn btn--primary" autofocus on:click=choose>
                    <Icon name="folder"/>
                    <span>{move_tr!("list-choose")}</span>
                </button>
            </div>
        </Dialog>
    }
}

/// Which words somebody gets who wants none of the campaign's locales.
#[component]
fn UsualLocale(sheet: Sheet) -> impl IntoView {
    let workspace = sheet.workspace;
    let usual = sheet.usual;
    let locales = workspace
        .campaign
        .with_untracked(|campaign| campaign.manifest().locales.clone());
    let known = locales.clone();
    let options = locales
        .into_iter()
        .map(|locale| {
            let (id, this) = (locale.to_string(), locale.clone());
            view! {
                <option value=id selected=move || usual.with(|usual| *usual == this)>
                    {move || workspace.locale_name(&locale)}
                </option>
            }
        })
        .collect_view();
    let change = move |event| {
        let id = event_target_value(&event);
        if let Some(chosen) = known.iter().find(|locale| locale.as_str() == id) {
            usual.set(chosen.clone());
        }
    };
    view! {
        <label class="field">
            <span class="field__label">{move_tr!("list-usual")}</span>
            <select class="select select--native" aria-label=move_tr!("list-usual") on:change=change>{options}</select>
        </label>
    }
}

/// Whose values fill the variables; nothing where there are none to choose from.
#[component]
fn Values(sheet: Sheet) -> impl IntoView {
    let i18n = i18n();
    let people = untrack(|| people(sheet.workspace, i18n));
    let persona = sheet.persona;
    // The last is nobody.
    (people.len() > 1).then(|| {
        let options = people
            .into_iter()
            .map(|(id, name)| {
                let (value, this) = (id.clone().unwrap_or_default(), id);
                view! { <option value=value selected=move || persona.get() == this>{name}</option> }
            })
            .collect_view();
        let change = move |event| {
            persona.set(Some(event_target_value(&event)).filter(|id| !id.is_empty()));
        };
        view! {
            <label class="field">
                <span class="field__label">{move_tr!("list-values")}</span>
                <select class="select select--native" aria-label=move_tr!("list-values") on:change=change>{options}</select>
                <span class="field__help">{move_tr!("list-values-why")}</span>
            </label>
        }
    })
}

/// Asks for a file, and has the shell look through it.
fn choose(sheet: Sheet) {
    let app = sheet.workspace.app;
    spawn_local(async move {
        match ask(app).await {
            Ok(Some(path)) => look_through(&sheet, path).await,
            Ok(None) => {}
            Err(failure) => app.failed(failure),
        }
    });
}

/// Looks through a list that is dropped, once all of it is there and the keys are unlocked.
fn look_at_dropped(sheet: Sheet, is_locked: Signal<bool>) {
    let dropped = sheet.desk.lists.dropped.clone();
    let step = sheet.step;
    Effect::new(move |was_coming: Option<bool>| {
        let Some(list) = dropped.get() else {
            if was_coming == Some(true) {
                // It could not be taken in.
                step.set(Step::Choose);
            }
            return false;
        };
        let Some(path) = list.path else {
            if was_coming != Some(true) {
                step.set(Step::Looking { file: list.name });
            }
            return true;
        };
        if is_locked.get() {
            return true;
        }
        dropped.set(None);
        let sheet = sheet.clone();
        spawn_local(async move { look_through(&sheet, path).await });
        false
    });
}

/// Has the shell look through a list, and shows what was found.
async fn look_through(sheet: &Sheet, path: String) {
    let (workspace, step) = (sheet.workspace, sheet.step);
    let file = file_name(&path).to_owned();
    step.set(Step::Looking { file: file.clone() });
    match look(sheet, path).await {
        Ok(Some(look)) => {
            let is_waited_for =
                step.try_with_untracked(|step| matches!(step, Step::Looking { .. }));
            if is_waited_for == Some(true) {
                step.set(Step::Looked(Arc::new(Found { file, look })));
            } else {
                forget(workspace, look.number);
            }
        }
        // It was stopped, and the dialog is where it was before.
        Ok(None) => {}
        Err(failure) => {
            let _ = step.try_set(Step::Choose);
            workspace.app.failed(failure);
        }
    }
}

async fn look(sheet: &Sheet, path: String) -> Result<Option<ListLook>, Failure> {
    let workspace = sheet.workspace;
    sheet.desk.lists.looking.set(None);
    // The shell encodes from its own copy of the campaign: it must have every edit.
    workspace.flush().await?;
    let command = LookThroughList {
        session: workspace.session.get_untracked(),
        variant: workspace.variant.get_untracked(),
        locale: sheet.usual.get_untracked(),
        persona: sheet.persona.get_untracked(),
        account: sheet.account.as_ref().map(|account| account.id.clone()),
        path,
    };
    workspace.backend.call(command).await
}

/// What was looked through is not sent to.
fn forget(workspace: Workspace, number: u64) {
    spawn_local(async move {
        if let Err(failure) = workspace.backend.call(ForgetLook { number }).await {
            workspace.app.failed(failure);
        }
    });
}

/// Stops looking through a list: another can be chosen.
fn stop(sheet: &Sheet) {
    let workspace = sheet.workspace;
    sheet.desk.lists.dropped.set(None);
    sheet.step.set(Step::Choose);
    spawn_local(async move {
        if let Err(failure) = workspace.backend.call(StopLook {}).await {
            workspace.app.failed(failure);
        }
    });
}

/// It is looked through, and can be stopped by its button and by Escape.
#[component]
fn Looking(sheet: Sheet, file: String) -> impl IntoView {
    let i18n = i18n();
    let stop = {
        let sheet = sheet.clone();
        Callback::new(move |()| stop(&sheet))
    };
    let lists = &sheet.desk.lists;
    let (looking, dropped) = (lists.looking.clone(), lists.dropped.clone());
    let percent = Memo::new(move |_| {
        let coming = dropped.with(|list| list.as_ref().map(Dropped::percent));
        if coming.is_some() {
            return coming;
        }
        looking.with(|looking| {
            let looking = looking.as_ref()?;
            (looking.of > 0).then(|| (looking.read.saturating_mul(100) / looking.of).min(100))
        })
    });
    let said = Signal::derive(move || tr!(i18n, "list-looking", { "file" => file.clone() }));
    let far = move || {
        let percent = percent.get()?;
        let percent = carillon_words::number(&language(i18n), percent);
        Some(sentence::with(
            i18n,
            "list-looked",
            &[("percent", &percent)],
        ))
    };
    view! {
        <Dialog title=move_tr!("list-title") close=stop>
            <div class="dialog__body lists">
                <p class="t-2" role="status">{said}</p>
                <div
                    class="progress"
                    class:progress--busy=move || percent.get().is_none()
                    role="progressbar"
                    aria-label=said
                    aria-valuemin="0"
                    aria-valuemax="100"
                    aria-valuenow=move || percent.get().map(|percent| percent.to_string())
                >
                    <span class="progress__fill" style=move || percent.get().map_or_else(String::new, |percent| format!("--v:{percent}%"))></span>
                </div>
                // The bar says it to a screen reader.
                <p class="t-small t-3 lists__far" aria-hidden="true">{far}</p>
            </div>
            <div class="dialog__foot">
                <button type="button" class="btn btn--secondary" autofocus on:click=move |_| stop.run(())>{move_tr!("list-stop")}</button>
            </div>
        </Dialog>
    }
}

/// What was found: who would get which words, and what is left out.
#[component]
fn Looked(sheet: Sheet, found: Arc<Found>) -> impl IntoView {
    let i18n = i18n();
    let (workspace, step, close) = (sheet.workspace, sheet.step, sheet.close);
    let count = found.look.recipients;
    let is_hindered = count == 0 || found.look.groups.iter().any(ListGroup::is_too_large);
    let again = {
        let number = found.look.number;
        move |_| {
            forget(workspace, number);
            step.set(Step::Choose);
        }
    };
    let next = {
        let found = Arc::clone(&found);
        move |_| step.set(Step::Confirm(Arc::clone(&found)))
    };
    let body = move || {
        let words = Words::new(&language(i18n));
        let look = &found.look;
        view! {
            <p class="lists__sum" role="status">{recipients(i18n, &words, &found)}</p>
            {(count > 0).then(|| groups(workspace, i18n, &words, &look.groups))}
            {(!look.left_out.is_empty()).then(|| left_out(i18n, &words, &look.left_out))}
        }
    };
    view! {
        <Dialog title=move_tr!("list-title") close wide=true>
            <div class="dialog__body lists">{body}</div>
            <div class="dialog__foot">
                <button type="button" class="btn btn--quiet" on:click=again>{move_tr!("list-again")}</button>
                <button type="button" class="btn btn--secondary" on:click=move |_| close.run(())>{move_tr!("cancel")}</button>
                <button type="button" class="btn btn--primary" autofocus disabled=is_hindered on:click=next>
                    {move_tr!("list-continue")}
                </button>
            </div>
        </Dialog>
    }
}

/// How many get it.
fn recipients(i18n: I18n, words: &Words, found: &Found) -> String {
    let count = found.look.recipients;
    let file = found.file.clone();
    if count == 0 {
        return tr!(i18n, "list-nobody", { "file" => file });
    }
    let number = carillon_words::number(words.language(), count);
    tr!(i18n, "list-recipients", { "count" => count, "number" => number, "file" => file })
}

/// Who gets which words; and where these are too large for the provider.
fn groups(
    workspace: Workspace,
    i18n: I18n,
    words: &Words,
    groups: &[ListGroup],
) -> impl IntoView + use<> {
    let rows = groups.iter().map(|group| {
        let locale = workspace.locale_name(&group.locale);
        let platform = platform_name(i18n, group.platform);
        let too_large = group.is_too_large().then(|| {
            let size =
                tr!(i18n, "list-too-large", { "size" => group.size, "limit" => group.limit });
            view! { <div class="t-small t-danger"><Icon name="error" small=true/>" "{size}</div> }
        });
        view! {
            <tr>
                <th scope="row"><span lang=group.locale.to_string()>{locale}</span>{too_large}</th>
                <td>{platform}</td>
                <td>{carillon_words::number(words.language(), group.count)}</td>
            </tr>
        }
    });
    view! {
        <table class="where__table" aria-label=move_tr!("list-groups")>
            <thead>
                <tr>
                    <th scope="col">{move_tr!("list-locale")}</th>
                    <th scope="col">{move_tr!("device-platform")}</th>
                    <th scope="col">{move_tr!("list-devices")}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

/// What is left out: how many lines, why, and the first of them.
fn left_out(i18n: I18n, words: &Words, all: &[LeftOut]) -> impl IntoView + use<> {
    let number = |count: u64| carillon_words::number(words.language(), count);
    let sum: u64 = all.iter().map(|one| one.count).sum();
    let head = tr!(i18n, "list-left-out", { "count" => sum, "number" => number(sum) });
    let rows = all.iter().map(|one| {
        let lines = words.list(one.examples.iter().map(|line| number(*line)));
        let count = number(one.count);
        let more = one.count > one.examples.len() as u64;
        let id = if more {
            "list-lines-among"
        } else {
            "list-lines"
        };
        let lines = sentence::with(i18n, id, &[("number", &count), ("lines", &lines)]);
        view! {
            <li>
                <span>{words.line_problem(one.problem)}</span>
                <span class="t-small t-3">{lines}</span>
            </li>
        }
    });
    view! {
        <section class="lists__left-out" aria-label=head.clone()>
            <h3 class="t-section">{head.clone()}</h3>
            <ul>{rows.collect_view()}</ul>
        </section>
    }
}

/// The last question.
#[component]
fn Sure(sheet: Sheet, found: Arc<Found>) -> impl IntoView {
    let i18n = i18n();
    let workspace = sheet.workspace;
    let busy = RwSignal::new(false);
    let name = workspace
        .campaign
        .with_untracked(|campaign| campaign.manifest().name.clone());
    let recipients = found.look.recipients;
    let act = Signal::derive(move || {
        let number = carillon_words::number(&language(i18n), recipients);
        tr!(i18n, "list-send", { "count" => recipients, "number" => number })
    });
    let numbers = {
        let (sheet, found) = (sheet.clone(), Arc::clone(&found));
        Signal::derive(move || numbers(i18n, &sheet, &found))
    };
    let confirm = {
        let desk = sheet.desk.clone();
        let number = found.look.number;
        Callback::new(move |()| {
            busy.set(true);
            let lists = desk.lists.clone();
            spawn_local(async move {
                let command = SendToList { number, recipients };
                lists.begin(number);
                let begun = workspace.backend.call(command).await;
                // What was confirmed is gone from the shell, begun or not.
                lists.open.set(false);
                match begun {
                    Ok(()) => lists.read(workspace.app),
                    Err(failure) => {
                        lists.refused(number);
                        workspace.app.failed(failure);
                    }
                }
            });
        })
    };
    let close = sheet.close;
    view! {
        <Confirm desk=sheet.desk title=move_tr!("list-confirm") numbers also=Signal::stored(Vec::new()) name act busy confirm close/>
    }
}

/// What a send comes to: devices, gateway, locales, how long, what is left out.
fn numbers(i18n: I18n, sheet: &Sheet, found: &Found) -> Vec<(String, String)> {
    let words = Words::new(&language(i18n));
    let number = |count: u64| carillon_words::number(words.language(), count);
    let look = &found.look;
    let gateway = match &sheet.account {
        Some(account) => account.name.clone(),
        None => i18n.tr("send-sandbox"),
    };
    let mut by_locale: BTreeMap<&Locale, u64> = BTreeMap::new();
    for group in &look.groups {
        *by_locale.entry(&group.locale).or_default() += group.count;
    }
    let locales = by_locale.into_iter().map(|(locale, count)| {
        format!(
            "{} ({})",
            sheet.workspace.locale_name(locale),
            number(count)
        )
    });
    let mut rows = vec![
        (i18n.tr("list-devices"), number(look.recipients)),
        (i18n.tr("list-file"), found.file.clone()),
        (i18n.tr("send-gateway"), gateway),
        (i18n.tr("send-locales"), words.list(locales)),
    ];
    if let Some(rate) = sheet.account.as_ref().and_then(Account::rate) {
        let seconds = look.recipients.div_ceil(u64::from(rate.get()));
        let time = super::panel::duration(i18n, seconds);
        let rate = number(u64::from(rate.get()));
        let said = sentence::with(i18n, "list-rate-value", &[("rate", &rate), ("time", &time)]);
        rows.push((i18n.tr("list-rate"), said));
    }
    let left_out: u64 = look.left_out.iter().map(|one| one.count).sum();
    rows.push((i18n.tr("list-lines-left-out"), number(left_out)));
    rows
}
