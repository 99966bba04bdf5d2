//! Asked before a campaign goes to people who are no testers: the numbers, what is wrong with it, what a careful sender
//! has done by now, and its name to be typed. Where it goes, to a list or to an audience, is the caller's; what is asked is
//! the same.

use std::collections::BTreeSet;
use std::sync::Arc;

use carillon_campaign::{Message, Severity};
use carillon_lint::{Finding, order};
use carillon_payload::{DeliveryState, Outcome, Receipt, SANDBOX};
use carillon_words::Words;
use js_sys::Date;
use leptos::prelude::*;
use leptos_fluent::{I18n, move_tr, tr};
use wasm_bindgen::JsValue;

use super::desk::Desk;
use super::language;
use super::time::clock;
use crate::controls::{Dialog, Icon};
use crate::drawer::tally;
use crate::stage::i18n;
use crate::state::Workspace;

/// The most findings that are listed; the drawer has all.
const MOST_LISTED: usize = 6;

/// What a careful sender has done by now, and ticks off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Done {
    /// Looked at the preview of every locale.
    Previews,
    /// Sent a test to devices of their own.
    Test,
    /// Opened what a tap opens.
    Links,
}

/// What still stands between a person and the button. The first of them is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lacking {
    /// The campaign is still looked through.
    Findings,
    /// Nobody said that it goes out with its errors.
    Errors,
    /// Something is not ticked off.
    Checklist,
    /// The name is not typed.
    Name,
}

impl Lacking {
    /// In the order they are told: nobody can say yes to what is not known yet, and the name comes last.
    const ALL: [Self; 4] = [Self::Findings, Self::Errors, Self::Checklist, Self::Name];

    /// The first that is not met.
    fn first(is_met: impl Fn(Self) -> bool) -> Option<Self> {
        Self::ALL.into_iter().find(|one| !is_met(*one))
    }

    /// Its sentence's Fluent id.
    fn sentence(self) -> &'static str {
        match self {
            Self::Findings => "confirm-lacks-findings",
            Self::Errors => "confirm-lacks-errors",
            Self::Checklist => "confirm-lacks-checklist",
            Self::Name => "confirm-lacks-name",
        }
    }
}

/// How far a person is.
#[derive(Clone, Copy)]
struct Answers {
    /// What was ticked off by hand.
    ticked: RwSignal<BTreeSet<Done>>,
    /// Whether it goes out with its errors.
    with_errors: RwSignal<bool>,
    /// What was typed for the name.
    typed: RwSignal<String>,
}

/// The dialog, shown as long as it is mounted.
#[component]
pub(super) fn Confirm(
    desk: Desk,
    /// Its heading.
    #[prop(into)]
    title: Signal<String>,
    /// What it comes to: what is counted, and how many; in words.
    #[prop(into)]
    numbers: Signal<Vec<(String, String)>>,
    /// What is wrong with how it is sent, beside what is wrong with the campaign.
    also: Signal<Vec<Finding>>,
    /// What has to be typed: the campaign's name, or the audience's. Without one nothing has.
    name: String,
    /// What the button says that sends.
    #[prop(into)]
    act: Signal<String>,
    /// Whether it is being done.
    #[prop(into)]
    busy: Signal<bool>,
    /// Everything is answered, and the button was pressed.
    confirm: Callback<()>,
    /// The person thought better of it.
    close: Callback<()>,
) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let answers = Answers {
        ticked: RwSignal::default(),
        with_errors: RwSignal::new(false),
        typed: RwSignal::default(),
    };
    let tested = {
        let desk = desk.clone();
        Memo::new(move |_| tested_today(workspace, &desk))
    };
    let links = Memo::new(move |_| workspace.messages.with(|all| links(all.values())));
    let asked = Memo::new(move |_| {
        let mut asked = BTreeSet::from([Done::Previews]);
        if tested.with(Option::is_none) {
            asked.insert(Done::Test);
        }
        if !links.with(Vec::is_empty) {
            asked.insert(Done::Links);
        }
        asked
    });
    let is_error = |one: &&Finding| one.severity == Severity::Error;
    let errors = Memo::new(move |_| {
        tally(workspace).errors + also.with(|all| all.iter().filter(is_error).count())
    });
    let wanted = name.clone();
    let lacking = Memo::new(move |_| {
        Lacking::first(|one| match one {
            Lacking::Findings => workspace.linted.get(),
            Lacking::Errors => errors.get() == 0 || answers.with_errors.get(),
            Lacking::Checklist => {
                asked.with(|asked| answers.ticked.with(|ticked| asked.is_subset(ticked)))
            }
            Lacking::Name => answers.typed.with(|typed| is_name(typed, &wanted)),
        })
    });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if lacking.get_untracked().is_none() && !busy.get_untracked() {
            confirm.run(());
        }
    };
    let told = move || lacking.get().map(|lacking| i18n.tr(lacking.sentence()));
    view! {
        <Dialog title close>
            <form on:submit=submit>
                <div class="dialog__body confirm">
                    <dl class="confirm__numbers" aria-label=move_tr!("confirm-numbers")>
                        {move || numbers.get().into_iter().map(|(term, value)| view! {
                            <div class="confirm__number"><dt>{term}</dt><dd dir="auto">{value}</dd></div>
                        }).collect_view()}
                    </dl>
                    <Findings answers also errors/>
                    <Checklist answers tested links/>
                    <NameField answers name/>
                </div>
                <div class="dialog__foot">
                    <p class="confirm__lacking t-small t-2" id="confirm-lacking" role="status">{told}</p>
                    <button type="button" class="btn btn--secondary" on:click=move |_| close.run(())>
                        {move_tr!("cancel")}
                    </button>
                    <button
                        type="submit"
                        class="btn btn--primary"
                        disabled=move || lacking.get().is_some() || busy.get()
                        aria-busy=move || busy.get().to_string()
                        aria-describedby="confirm-lacking"
                    >
                        <Icon name="send"/>
                        <span>{act}</span>
                    </button>
                </div>
            </form>
        </Dialog>
    }
}

/// What is wrong with how it is sent, and with the campaign, errors first; and where there are any, whether it goes out all
/// the same.
#[component]
fn Findings(
    answers: Answers,
    /// What is wrong with how it is sent.
    also: Signal<Vec<Finding>>,
    /// How many errors both have.
    errors: Memo<usize>,
) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let list = move || {
        if !workspace.linted.get() {
            let label = move_tr!("confirm-lacks-findings");
            return view! { <span class="spinner" role="status" aria-label=label></span> }
                .into_any();
        }
        let mut grave = also.get();
        workspace.findings.with(|all| {
            let all = all.iter().filter(|one| one.severity != Severity::Note);
            grave.extend(all.cloned());
        });
        order(&mut grave);
        if grave.is_empty() {
            return view! { <p class="t-2"><Icon name="ok"/>" "{move_tr!("confirm-findings-none")}</p> }
                .into_any();
        }
        let words = Words::new(&language(i18n));
        let rows = grave.iter().take(MOST_LISTED);
        let rows = rows.map(|one| finding(workspace, i18n, &words, one));
        let rows = rows.collect_view();
        let more = grave.len().saturating_sub(MOST_LISTED);
        let more = (more > 0).then(|| {
            view! { <li class="t-small t-3">{tr!(i18n, "confirm-findings-more", { "count" => more })}</li> }
        });
        view! { <ul class="confirm__findings">{rows}{more}</ul> }.into_any()
    };
    let with_errors = move || {
        (errors.get() > 0).then(|| {
            let label = move || tr!(i18n, "confirm-with-errors", { "count" => errors.get() });
            tick(
                Signal::derive(label),
                answers.with_errors.into(),
                Callback::new(move |on| answers.with_errors.set(on)),
            )
        })
    };
    view! {
        <section class="confirm__part" aria-labelledby="confirm-findings">
            <h3 class="t-section" id="confirm-findings">{move_tr!("confirm-findings")}</h3>
            {list}
            {with_errors}
        </section>
    }
}

/// A finding in a line: how grave, what, and in which language.
fn finding(
    workspace: Workspace,
    i18n: I18n,
    words: &Words,
    finding: &Finding,
) -> impl IntoView + use<> {
    let (icon, class, severity) = if finding.severity == Severity::Error {
        ("error", "confirm__finding t-danger", "drawer-error")
    } else {
        ("warning", "confirm__finding t-warning", "drawer-warning")
    };
    let locale = finding.locale.as_ref().map(
        |locale| view! { <span class="t-3" dir="auto">{workspace.locale_name(locale)}</span> },
    );
    view! {
        <li class=class>
            <Icon name=icon small=true/>
            <span class="visually-hidden">{i18n.tr(severity)}</span>
            <span>{words.finding(finding).what}" "{locale}</span>
        </li>
    }
}

/// What a careful sender has done by now. What the app knows itself is shown as done; the rest is asked.
#[component]
fn Checklist(
    answers: Answers,
    /// When a test was accepted today.
    tested: Memo<Option<u64>>,
    /// What a tap opens.
    links: Memo<Vec<String>>,
) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let box_of = move |done: Done, label: Signal<String>| {
        let ticked = Signal::derive(move || answers.ticked.with(|all| all.contains(&done)));
        let change = Callback::new(move |on| {
            answers.ticked.update(|all| {
                if on {
                    all.insert(done);
                } else {
                    all.remove(&done);
                }
            });
        });
        tick(label, ticked, change)
    };
    let previews = Signal::derive(move || {
        let count = workspace
            .campaign
            .with(|campaign| campaign.manifest().locales.len());
        tr!(i18n, "confirm-previews", { "count" => count })
    });
    let test = move || {
        let Some(at) = tested.get() else {
            return box_of(Done::Test, Signal::derive(move || i18n.tr("confirm-test"))).into_any();
        };
        let time = clock(&language(i18n), at);
        let said = tr!(i18n, "confirm-test-done", { "time" => time });
        view! { <p class="confirm__done t-ok"><Icon name="ok"/><span>{said}</span></p> }.into_any()
    };
    let opened = move || {
        let links = links.get();
        let count = links.len();
        (count > 0).then(|| {
            let label = move || tr!(i18n, "confirm-links", { "count" => count });
            let rows = links.into_iter();
            let rows = rows.map(|link| view! { <li dir="ltr">{link}</li> });
            view! {
                {box_of(Done::Links, Signal::derive(label))}
                <ul class="confirm__links t-mono">{rows.collect_view()}</ul>
            }
        })
    };
    view! {
        <section class="confirm__part" aria-labelledby="confirm-checklist">
            <h3 class="t-section" id="confirm-checklist">{move_tr!("confirm-checklist")}</h3>
            {box_of(Done::Previews, previews)}
            {test}
            {opened}
        </section>
    }
}

/// A box to tick, with its words.
fn tick(label: Signal<String>, ticked: Signal<bool>, change: Callback<bool>) -> impl IntoView {
    view! {
        <label class="check confirm__tick">
            <input
                type="checkbox"
                class="check__box"
                prop:checked=ticked
                on:change=move |event| change.run(event_target_checked(&event))
            />
            <span>{label}</span>
        </label>
    }
}

/// The name, to be typed: whoever types it knows what goes out.
#[component]
fn NameField(answers: Answers, name: String) -> impl IntoView {
    let i18n = i18n();
    (!name.trim().is_empty()).then(|| {
        let shown = name.clone();
        let label = move || tr!(i18n, "confirm-name", { "name" => shown.clone() });
        let is_other = move || {
            answers
                .typed
                .with(|typed| !typed.trim().is_empty() && !is_name(typed, &name))
        };
        view! {
            <label class="field">
                <span class="field__label">{label}</span>
                <input
                    class="input"
                    autocomplete="off"
                    spellcheck="false"
                    aria-invalid=move || is_other().to_string()
                    prop:value=answers.typed
                    on:input=move |event| answers.typed.set(event_target_value(&event))
                />
            </label>
        }
    })
}

/// Whether the typed text is the name. Capitals and the number of blanks between words make no difference: it is asked to
/// make sure of what is sent, not of how well somebody types.
fn is_name(typed: &str, name: &str) -> bool {
    let plain = |text: &str| {
        let words = text.split_whitespace().map(str::to_lowercase);
        words.collect::<Vec<_>>().join(" ")
    };
    plain(typed) == plain(name)
}

/// What a tap opens: the links of all platforms, and of their buttons, each once.
fn links<'a>(messages: impl Iterator<Item = &'a Arc<Message>>) -> Vec<String> {
    let mut links = Vec::new();
    for message in messages {
        let buttons = message.buttons.iter().filter_map(|one| one.link.as_ref());
        for link in message.on_tap.iter().chain(buttons) {
            if !links.contains(link) {
                links.push(link.clone());
            }
        }
    }
    links
}

/// When a test of the campaign was last accepted, where that was today. Tracked.
fn tested_today(workspace: Workspace, desk: &Desk) -> Option<u64> {
    let name = workspace
        .campaign
        .with(|campaign| campaign.manifest().name.clone());
    desk.receipts
        .with(|receipts| latest_test(receipts, &name))
        .filter(|at| is_today(*at))
}

/// When a provider last took a test of a campaign. The sandbox is none: nobody has seen it on a phone.
fn latest_test(receipts: &[Receipt], campaign: &str) -> Option<u64> {
    let taken = receipts.iter().filter_map(|receipt| {
        let delivery = &receipt.delivery;
        let is_test = delivery.reach.is_none();
        let is_real = !delivery.gateway.is_empty() && delivery.gateway != SANDBOX;
        match receipt.state {
            DeliveryState::Settled {
                outcome: Outcome::Accepted { .. },
                at,
                ..
            } if is_real && is_test && delivery.campaign == campaign => Some(at),
            _ => None,
        }
    });
    taken.max()
}

/// Whether milliseconds since 1970 are of this day, where this computer is.
fn is_today(millis: u64) -> bool {
    let day = |date: Date| (date.get_full_year(), date.get_month(), date.get_date());
    day(Date::new(&JsValue::from_f64(millis as f64))) == day(Date::new_0())
}

#[cfg(test)]
mod tests {
    use carillon_campaign::{Locale, Platform};
    use carillon_payload::{Delivery, DeliveryId, DeviceId, Provider};

    use super::*;

    fn check(typed: &str, expected: bool) {
        assert_eq!(
            is_name(typed, "Streak saver"),
            expected,
            "“{typed}” for “Streak saver”"
        );
    }

    #[test]
    fn a_name_is_known_by_its_words_and_by_nothing_less() {
        check("Streak saver", true);
        check(" streak  SAVER ", true);
        check("Streak", false);
        check("", false);
    }

    #[test]
    fn what_is_lacking_is_told_one_after_the_other() {
        let mut met = Vec::new();
        for one in Lacking::ALL {
            let told = Lacking::first(|lacking| met.contains(&lacking));
            assert_eq!(told, Some(one), "before it stands what is met: {met:?}");
            met.push(one);
        }
        let told = Lacking::first(|lacking| met.contains(&lacking));
        assert_eq!(told, None, "all is said, and it may go");
        let told = Lacking::first(|lacking| lacking != Lacking::Errors);
        assert_eq!(told, Some(Lacking::Errors), "the name alone is not enough");
    }

    fn accepted(campaign: &str, gateway: &str, at: u64) -> Receipt {
        Receipt {
            delivery: Delivery {
                id: DeliveryId(at.to_string()),
                run: 1,
                campaign: campaign.to_owned(),
                variant: "a".to_owned(),
                locale: Locale::new("en-US").expect("a tag"),
                persona: None,
                device: DeviceId("phone".to_owned()),
                device_name: "phone".to_owned(),
                platform: Platform::Ios,
                provider: Provider::Apns,
                gateway: gateway.to_owned(),
                bytes: 100,
                planned_at: at,
                reach: None,
            },
            state: DeliveryState::Settled {
                outcome: Outcome::Accepted { provider_id: None },
                at,
                took: 1,
            },
        }
    }

    #[test]
    fn only_a_test_of_this_campaign_that_a_provider_took_counts() {
        let receipts = [
            accepted("Sale", SANDBOX, 4),
            accepted("Other", "Juniper", 3),
            accepted("Sale", "Juniper", 2),
            accepted("Sale", "Juniper", 1),
        ];
        assert_eq!(
            latest_test(&receipts, "Sale"),
            Some(2),
            "the sandbox is nobody's phone, and another campaign says other words"
        );
    }
}
