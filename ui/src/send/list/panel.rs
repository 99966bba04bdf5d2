//! Sends to lists on the results side: how far each is, how fast, what steers it, and at its end why not everybody has it.

use carillon_ipc::{Failure, Undecided};
use carillon_payload::{LineState, ListProgress, ListRest, ListSend, Outcome};
use carillon_words::{Sentence, Words};
use leptos::prelude::*;
use leptos_fluent::{I18n, move_tr, tr};

use super::speed::Speed;
use super::{ListDesk, file_name};
use crate::controls::{Dialog, Icon, sentence};
use crate::send::desk::Desk;
use crate::send::language;
use crate::send::progress::{Progress, bar};
use crate::send::time::clock;
use crate::send::unlock::Unlock;
use crate::stage::i18n;
use crate::state::{AppState, Workspace};

/// A minute and an hour in seconds.
const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;

/// All sends to lists that are shown.
#[component]
pub(in crate::send) fn ListPanel(desk: Desk) -> impl IntoView {
    let lists = desk.lists.clone();
    let shown = Memo::new(move |_| lists.shown());
    let rows = {
        let desk = desk.clone();
        move || {
            let rows = shown.get().into_iter();
            rows.map(|number| view! { <ListRun desk=desk.clone() number/> })
                .collect_view()
        }
    };
    view! {
        <div class="listruns">{rows}</div>
        <Locked desk/>
    }
}

/// The passphrase that a send waits for.
#[component]
fn Locked(desk: Desk) -> impl IntoView {
    let app = Workspace::here().app;
    let keys = desk.gateways.clone();
    let is_locked = Memo::new(move |_| keys.with(|list| list.keys.wants_passphrase()));
    let (lists, waiting) = (desk.lists.clone(), desk.lists.locked.clone());
    Effect::new(move |_| {
        if is_locked.get() {
            return;
        }
        if let Some(command) = lists.locked.get() {
            lists.locked.set(None);
            lists.go_on(app, command);
        }
    });
    move || {
        let is_waiting = waiting.with(Option::is_some) && is_locked.get();
        is_waiting.then(|| {
            let (waiting, desk) = (waiting.clone(), desk.clone());
            let close = Callback::new(move |()| waiting.set(None));
            view! {
                <Dialog title=move_tr!("list-unlock") close><Unlock desk close/></Dialog>
            }
        })
    }
}

/// One send.
#[component]
fn ListRun(desk: Desk, number: u64) -> impl IntoView {
    let app = Workspace::here().app;
    let i18n = i18n();
    let lists = desk.lists.clone();
    let send = {
        let lists = lists.clone();
        Memo::new(move |_| {
            lists.sends.with(|sends| {
                let mut own = sends.iter();
                own.find(|send| send.number == number).cloned()
            })
        })
    };
    let speed = {
        let lists = lists.clone();
        Memo::new(move |_| lists.under_way.with(|all| all.get(&number).cloned()))
    };
    let is_going = Memo::new(move |_| speed.with(Option::is_some));
    let progress = Memo::new(move |_| {
        let heard = speed.with(|speed| speed.as_ref().and_then(|speed| speed.progress));
        let known = send.with(|send| send.as_ref().map(ListSend::progress));
        heard.or(known).unwrap_or_default()
    });
    let all =
        Memo::new(move |_| send.with(|send| send.as_ref().map_or(0, |send| send.order.recipients)));
    let left = move || all.get().saturating_sub(progress.get().ended());
    let about = move || send.with(|send| send.as_ref().map(|send| about(i18n, send)));
    let file = move || {
        send.with(|send| {
            let send = send.as_ref();
            send.map(|send| file_name(&send.order.list.path).to_owned())
        })
    };
    let line = {
        let ends = lists.ends.clone();
        move || {
            let failure = ends.with(|ends| ends.get(&number).cloned()).flatten();
            match speed.get() {
                Some(speed) => pace(i18n, &speed, left()),
                None => send
                    .get()
                    .map(|send| standing(i18n, &send, failure.as_ref())),
            }
        }
    };
    let steering = {
        let lists = lists.clone();
        move || {
            let send = send.get()?;
            Some(steering(app, &desk, &lists, send, is_going.get()))
        }
    };
    let reasons = move || {
        let send = send.get().filter(|_| !is_going.get())?;
        Some(reasons(i18n, &send))
    };
    view! {
        <section class="listrun" aria-label=move || tr!(i18n, "list-run", { "number" => number })>
            <div class="runhead__row">
                <h2 class="t-title truncate" dir="auto">{file}</h2>
                <span class="t-3 truncate">{about}</span>
                <span class="runhead__steer">{steering}</span>
            </div>
            {move || bar(i18n, shown(progress.get(), all.get()))}
            // Counts that run would be read out without an end.
            <div class="runhead__counts" role="status" aria-live=move || if is_going.get() { "off" } else { "polite" }>
                {move || counts(i18n, progress.get(), left())}
                <span class="t-2">{line}</span>
            </div>
            {reasons}
        </section>
    }
}

/// Campaign, gateway, when it began.
fn about(i18n: I18n, send: &ListSend) -> String {
    let gateway = if send.order.account.0 == carillon_payload::SANDBOX {
        i18n.tr("send-sandbox")
    } else {
        send.order.gateway.clone()
    };
    tr!(i18n, "list-about", {
        "campaign" => send.order.campaign.clone(),
        "gateway" => gateway,
        "time" => clock(&language(i18n), send.begun_at),
    })
}

/// What a bar shows of a send.
fn shown(progress: ListProgress, all: u64) -> Progress {
    Progress {
        all,
        ended: progress.ended(),
        accepted: progress.accepted,
        rejected: progress.refused,
        open: progress.undecided,
    }
}

/// The counts that are not zero, in words; those accepted always.
fn counts(i18n: I18n, progress: ListProgress, left: u64) -> impl IntoView {
    let rows = [
        ("t-ok", "ok", "send-count-accepted", progress.accepted),
        ("t-danger", "error", "send-count-rejected", progress.refused),
        (
            "t-warning",
            "warning",
            "send-count-undecided",
            progress.undecided,
        ),
        ("t-3", "clock", "list-count-left", left),
    ];
    rows.into_iter()
        .enumerate()
        .filter(|(place, (.., count))| *place == 0 || *count > 0)
        .map(|(_, (class, icon, id, count))| {
            let mut arguments = std::collections::HashMap::new();
            arguments.insert("count".into(), count.into());
            view! { <span class=class><Icon name=icon/>{i18n.tr_with_args(id, &arguments)}</span> }
        })
        .collect_view()
}

/// How fast it goes and how long it will take; nothing where nobody can say.
fn pace(i18n: I18n, speed: &Speed, left: u64) -> Option<String> {
    let (rate, seconds) = (speed.rate()?, speed.seconds_for(left)?);
    let rate = carillon_words::number(&language(i18n), rate.round() as u64);
    let time = duration(i18n, seconds);
    let values = [("rate", rate.as_str()), ("time", time.as_str())];
    Some(sentence::with(i18n, "list-pace", &values))
}

/// A time in the largest unit that tells enough.
pub(super) fn duration(i18n: I18n, seconds: u64) -> String {
    let (id, count) = match seconds {
        ..=90 => ("list-seconds", seconds),
        91..=5400 => ("list-minutes", seconds.div_ceil(MINUTE)),
        _ => ("list-hours", seconds.div_ceil(HOUR)),
    };
    let number = carillon_words::number(&language(i18n), count);
    sentence::with(i18n, id, &[("number", &number)])
}

/// How a send stands that is not under way. `failure`: what ended it since the page is there.
fn standing(i18n: I18n, send: &ListSend, failure: Option<&Failure>) -> String {
    let left = send.left();
    if let Some(failure) = failure {
        return sentence::failed(i18n, failure);
    }
    match &send.rest {
        Some(ListRest::Cancelled) => tr!(i18n, "list-cancelled", { "count" => left }),
        _ if left == 0 && send.undecided() > 0 => {
            tr!(i18n, "list-undecided", { "count" => send.undecided() })
        }
        _ if left == 0 => i18n.tr("list-through"),
        Some(ListRest::GaveUp(outcome)) => {
            let said = Words::new(&language(i18n)).outcome(send.order.provider, outcome);
            let values = [("what", said.what.as_str()), ("why", said.why.as_str())];
            sentence::with(i18n, "list-gave-up", &values)
        }
        Some(ListRest::Paused) => tr!(i18n, "send-paused", { "count" => left }),
        Some(ListRest::Tried) => tr!(i18n, "list-tried", { "count" => left }),
        None => tr!(i18n, "list-broken-off", { "count" => left }),
    }
}

/// What can be done with a send now.
fn steering(
    app: AppState,
    desk: &Desk,
    lists: &ListDesk,
    send: ListSend,
    is_going: bool,
) -> impl IntoView + use<> {
    let (number, lists) = (send.number, lists.clone());
    let cancelling = lists.clone();
    let cancel = move |word: &'static str| {
        let i18n = i18n();
        let lists = cancelling.clone();
        view! {
            <button type="button" class="btn btn--quiet" on:click=move |_| lists.cancel(app, number)>
                <Icon name="close"/>
                {move || i18n.tr(word)}
            </button>
        }
    };
    if is_going {
        return view! {
            <button type="button" class="btn btn--secondary" on:click=move |_| ListDesk::pause(app, number)>
                <Icon name="pause"/>
                <span>{move_tr!("send-pause")}</span>
            </button>
            {cancel("send-cancel")}
        }
        .into_any();
    }
    let resumed = {
        let (lists, keys, send) = (lists.clone(), desk.gateways.clone(), send.clone());
        move |undecided| {
            let is_locked = keys.with_untracked(|list| list.keys.wants_passphrase());
            lists.resume(app, &send, undecided, is_locked);
        }
    };
    if send.is_open() {
        return view! {
            <button type="button" class="btn btn--secondary" on:click=move |_| resumed(Undecided::Leave)>
                <Icon name="play"/>
                <span>{move_tr!("send-resume")}</span>
            </button>
            {cancel("send-cancel")}
        }
        .into_any();
    }
    if send.can_go_on() {
        return view! {
            <button type="button" class="btn btn--secondary" on:click=move |_| resumed(Undecided::SendAgain)>
                <Icon name="refresh"/>
                <span>{move_tr!("list-send-undecided")}</span>
            </button>
            {cancel("list-leave-undecided")}
        }
        .into_any();
    }
    view! {
        <button
            type="button"
            class="btn btn--quiet btn--icon"
            aria-label=move_tr!("close")
            on:click=move |_| lists.put_away(number)
        >
            <Icon name="close"/>
        </button>
    }
    .into_any()
}

/// What came of it: how many, how, why, and what to do.
fn reasons(i18n: I18n, send: &ListSend) -> impl IntoView + use<> {
    let words = Words::new(&language(i18n));
    let number = |count| carillon_words::number(words.language(), count);
    let mut rows: Vec<_> = send
        .tally
        .iter()
        .map(|(state, count)| {
            let said = why(&words, send, state);
            reason(number(*count), words.line_state(state), said)
        })
        .collect();
    let not_yet = send.not_yet();
    if not_yet > 0 {
        rows.push(reason(number(not_yet), i18n.tr("list-not-yet"), None));
    }
    view! {
        <table class="where__table listrun__reasons" aria-label=move_tr!("list-reasons")>
            <thead>
                <tr>
                    <th scope="col">{move_tr!("list-lines-head")}</th>
                    <th scope="col">{move_tr!("list-result")}</th>
                    <th scope="col">{move_tr!("list-reason")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn reason(count: String, result: String, why: Option<Sentence>) -> AnyView {
    let why = why.map(|why| {
        view! { <span class="t-strong">{why.what}</span>" "{why.why} }
    });
    view! {
        <tr>
            <td>{count}</td>
            <th scope="row">{result}</th>
            <td>{why}</td>
        </tr>
    }
    .into_any()
}

/// Why a line is how it is, and what to do.
fn why(words: &Words, send: &ListSend, state: &LineState) -> Option<Sentence> {
    let outcome = match state {
        LineState::Settled(Outcome::Accepted { .. }) => return None,
        LineState::LeftOut(problem) => {
            return Some(Sentence {
                what: words.line_problem(*problem),
                why: String::new(),
            });
        }
        LineState::OnTheWire => Outcome::Undecided {
            detail: "interrupted".to_owned(),
        },
        LineState::Waiting(outcome) | LineState::Settled(outcome) => outcome.clone(),
    };
    Some(words.outcome(send.order.provider, &outcome))
}
