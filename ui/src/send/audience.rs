//! Handing a push over to an audience of the gateway's: which one, what is known of it, and the question before it goes.

use carillon_campaign::Locale;
use carillon_ipc::{HandOver, PlanHandOver};
use carillon_lint::not_as_previewed;
use carillon_payload::{Account, Audience, AudienceKind, AudienceProblem, BroadcastFacts};
use carillon_words::Words;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_fluent::{I18n, move_tr, tr};

use super::confirm::Confirm;
use super::desk::Desk;
use super::language;
use crate::controls::{Dialog, Icon};
use crate::stage::{i18n, people, platform_name, worst_cases};
use crate::state::Workspace;

/// The button, where the chosen gateway has audiences, and its dialogs.
#[component]
pub(super) fn ToAudience(desk: Desk) -> impl IntoView {
    let open = RwSignal::new(false);
    let chosen = desk.clone();
    let account = Memo::new(move |_| {
        let account = chosen.chosen_gateway()?;
        let has_audiences = AudienceKind::offered_by(account.provider).next().is_some();
        has_audiences.then_some(account)
    });
    let button = move || {
        account.with(Option::is_some).then(|| {
            view! {
                <button type="button" class="btn btn--secondary" on:click=move |_| open.set(true)>
                    <Icon name="person"/>
                    <span>{move_tr!("audience-open")}</span>
                </button>
            }
        })
    };
    let dialog = move || {
        let account = account.get().filter(|_| open.get())?;
        let close = Callback::new(move |()| open.set(false));
        Some(view! { <Choose desk=desk.clone() account close/> })
    };
    view! {
        {button}
        {dialog}
    }
}

/// What was chosen, while the dialog is open.
#[derive(Clone, Copy)]
struct Choice {
    kind: RwSignal<AudienceKind>,
    name: RwSignal<String>,
    /// Which of the chosen locales, where everybody gets one.
    locale: RwSignal<Option<Locale>>,
    /// Whose values everybody gets.
    persona: RwSignal<Option<String>>,
    /// The variables by which the words differ from person to person, once that was found.
    personal: RwSignal<Vec<String>>,
}

/// Which audience; then the question whether it is meant.
#[component]
fn Choose(desk: Desk, account: Account, close: Callback<()>) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let provider = account.provider;
    let kinds: Vec<AudienceKind> = AudienceKind::offered_by(provider).collect();
    let choice = Choice {
        kind: RwSignal::new(kinds.first().copied().unwrap_or(AudienceKind::Segment)),
        name: RwSignal::default(),
        locale: RwSignal::new(None),
        persona: RwSignal::new(None),
        personal: RwSignal::default(),
    };
    let busy = RwSignal::new(false);
    let facts = RwSignal::new(Vec::<BroadcastFacts>::new());
    let audience = Memo::new(move |_| {
        choice
            .name
            .with(|name| Audience::named(provider, choice.kind.get(), name))
    });
    let locales = {
        let desk = desk.clone();
        Memo::new(move |_| desk.chosen_locales(workspace))
    };
    let order = {
        let gateway = account.id.clone();
        move |audience: &Audience| HandOver {
            session: workspace.session.get_untracked(),
            variant: workspace.variant.get_untracked(),
            locales: said(
                audience,
                &locales.get_untracked(),
                choice.locale.get_untracked(),
            ),
            persona: choice
                .persona
                .get_untracked()
                .filter(|_| !audience.has_persons()),
            gateway: gateway.clone(),
            kind: audience.kind(),
            name: audience.name().to_owned(),
        }
    };
    let look = {
        let order = order.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            let Ok(audience) = audience.get_untracked() else {
                return;
            };
            let hand_over = order(&audience);
            busy.set(true);
            spawn_local(async move {
                // The shell plans from its own copy of the campaign: it must have every edit.
                let planned = match workspace.flush().await {
                    Ok(()) => workspace.backend.call(PlanHandOver { hand_over }).await,
                    Err(failure) => Err(failure),
                };
                // The dialog may have been closed meanwhile.
                if busy.try_set(false).is_some() {
                    return;
                }
                match planned {
                    Ok(planned) => {
                        let personal = personal(&planned);
                        if !personal.is_empty() {
                            choice.personal.set(personal);
                        }
                        facts.set(planned);
                    }
                    Err(failure) => workspace.app.failed(failure),
                }
            });
        }
    };
    // What was looked at is not what would be sent any more.
    Effect::new(move |_| {
        choice.kind.track();
        choice.name.track();
        choice.locale.track();
        choice.persona.track();
        facts.set(Vec::new());
    });
    // What may be asked about: until then the fields stay where they are, and so does the caret.
    let ready = Memo::new(move |_| {
        let is_ready = facts.with(|facts| {
            let is_clear =
                |one: &BroadcastFacts| one.personal.is_empty() && one.obstacles.is_empty();
            !facts.is_empty() && facts.iter().all(is_clear)
        });
        audience.get().ok().filter(|_| is_ready)
    });
    let title = {
        let name = account.name.clone();
        Signal::derive(move || tr!(i18n, "audience-title", { "gateway" => name.clone() }))
    };
    move || {
        if let Some(audience) = ready.get() {
            let send = {
                let (desk, command) = (desk.clone(), order(&audience));
                Callback::new(move |()| desk.hand_over(workspace, command.clone(), close))
            };
            let numbers = {
                let (audience, gateway) = (audience.clone(), account.name.clone());
                Signal::derive(move || {
                    numbers(workspace, i18n, (&audience, &gateway), &facts.get())
                })
            };
            let also = Signal::derive(move || facts.with(|facts| not_as_previewed(facts.iter())));
            let (asking, name) = (desk.asking.clone(), audience.name().to_owned());
            return view! {
                <Confirm
                    desk=desk.clone()
                    title
                    numbers
                    also
                    name
                    act=Signal::derive(move || i18n.tr("audience-send"))
                    busy=Signal::derive(move || asking.get())
                    confirm=send
                    close
                />
            }
            .into_any();
        }
        let (kinds, look) = (kinds.clone(), look.clone());
        view! {
            <Dialog title close=move || close.run(())>
                <form on:submit=look>
                    <div class="dialog__body">
                        <Fields choice kinds audience locales/>
                        {move || facts.with(|facts| obstacles(i18n, audience, facts))}
                    </div>
                    <div class="dialog__foot">
                        <button type="button" class="btn btn--secondary" on:click=move |_| close.run(())>
                            {move_tr!("cancel")}
                        </button>
                        <button
                            type="submit"
                            class="btn btn--primary"
                            disabled=move || audience.with(Result::is_err) || busy.get()
                            aria-busy=move || busy.get().to_string()
                        >
                            {move_tr!("audience-next")}
                        </button>
                    </div>
                </form>
            </Dialog>
        }
        .into_any()
    }
}

/// What has to be said.
#[component]
fn Fields(
    choice: Choice,
    kinds: Vec<AudienceKind>,
    audience: Memo<Result<Audience, AudienceProblem>>,
    /// The locales that are chosen to be sent.
    locales: Memo<Vec<Locale>>,
) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let options = kinds.iter().map(|kind| {
        let kind = *kind;
        view! {
            <option value=kind.id() selected=move || choice.kind.get() == kind>
                {move || Words::new(&language(i18n)).audience(kind)}
            </option>
        }
    });
    let options = options.collect_view();
    let choose = move |event| {
        let id = event_target_value(&event);
        if let Some(kind) = AudienceKind::ALL.into_iter().find(|one| one.id() == id) {
            choice.kind.set(kind);
        }
    };
    let is_bad =
        move || audience.with(Result::is_err) && choice.name.with(|name| !name.trim().is_empty());
    let help = move || i18n.tr(&format!("audience-{}-help", choice.kind.get().id()));
    let is_one = Memo::new(move |_| {
        choice.kind.get() != AudienceKind::Segment && locales.with(Vec::len) > 1
    });
    let languages = move || {
        is_one.get().then(|| {
            let options = locales.get().into_iter().map(|locale| {
                let named = locale.clone();
                view! {
                    <option value=locale.to_string()>{move || workspace.locale_name(&named)}</option>
                }
            });
            let choose = move |event| choice.locale.set(Locale::new(&event_target_value(&event)).ok());
            view! {
                <label class="field">
                    <span class="field__label">{move_tr!("audience-locale")}</span>
                    <select class="select select--native" aria-label=move_tr!("audience-locale") on:change=choose>
                        {options.collect_view()}
                    </select>
                    <span class="field__help">{move_tr!("audience-locale-help")}</span>
                </label>
            }
        })
    };
    view! {
        <label class="field">
            <span class="field__label">{move_tr!("audience-kind")}</span>
            <select class="select select--native" aria-label=move_tr!("audience-kind") on:change=choose>
                {options}
            </select>
        </label>
        <div class="field">
            <label class="field__label" for="audience-name">{move_tr!("audience-name")}</label>
            <input
                class="input t-mono"
                id="audience-name"
                autocomplete="off"
                spellcheck="false"
                aria-invalid=move || is_bad().to_string()
                prop:value=choice.name
                on:input=move |event| choice.name.set(event_target_value(&event))
            />
            <span class="field__help">{help}</span>
        </div>
        {languages}
        {move || {
            let is_personal = choice.personal.with(|all| !all.is_empty());
            is_personal.then(|| view! { <PersonaChoice choice/> })
        }}
    }
}

/// What the provider would refuse.
fn obstacles(
    i18n: I18n,
    audience: Memo<Result<Audience, AudienceProblem>>,
    facts: &[BroadcastFacts],
) -> Option<impl IntoView + use<>> {
    let provider = audience.get().ok()?.provider();
    let words = Words::new(&language(i18n));
    let mut said: Vec<String> = Vec::new();
    for obstacle in facts.iter().flat_map(|one| &one.obstacles) {
        let what = words.obstacle(provider, obstacle).what;
        if !said.contains(&what) {
            said.push(what);
        }
    }
    let rows = said.into_iter().map(|what| view! { <li>{what}</li> });
    let rows = rows.collect_view();
    (!rows.is_empty()).then(|| view! { <ul class="field__error" role="alert">{rows}</ul> })
}

/// The variables that everybody would get one value of, each once.
fn personal(facts: &[BroadcastFacts]) -> Vec<String> {
    let mut variables: Vec<String> = Vec::new();
    for variable in facts.iter().flat_map(|one| &one.personal) {
        if !variables.contains(variable) {
            variables.push(variable.clone());
        }
    }
    variables
}

/// Whose values everybody gets.
#[component]
fn PersonaChoice(choice: Choice) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let options = move || {
        let all = people(workspace, i18n)
            .into_iter()
            .chain(worst_cases(workspace, i18n));
        let mut all: Vec<_> = all.collect();
        // Nobody's values come first: that is what is chosen.
        all.sort_by_key(|(id, _)| id.is_some());
        let options = all.into_iter().map(|(id, name)| {
            view! { <option value=id.unwrap_or_default()>{name}</option> }
        });
        options.collect_view()
    };
    let choose = move |event| {
        let id = event_target_value(&event);
        choice.persona.set(Some(id).filter(|id| !id.is_empty()));
    };
    let why = move || {
        let variables = Words::new(&language(i18n)).list(choice.personal.get());
        tr!(i18n, "audience-personal", { "variables" => variables })
    };
    view! {
        <div class="field">
            <label class="field__label" for="audience-persona">{move_tr!("audience-persona")}</label>
            <select class="select select--native" id="audience-persona" on:change=choose>
                {options}
            </select>
            <span class="field__help" role="alert">{why}</span>
        </div>
    }
}

/// The locales that are said: all that are chosen, or one.
fn said(audience: &Audience, chosen: &[Locale], one: Option<Locale>) -> Vec<Locale> {
    if audience.has_languages() {
        return chosen.to_vec();
    }
    let one = one.filter(|locale| chosen.contains(locale));
    one.or_else(|| chosen.first().cloned())
        .into_iter()
        .collect()
}

/// What is known of it, for the question.
fn numbers(
    workspace: Workspace,
    i18n: I18n,
    (audience, gateway): (&Audience, &str),
    facts: &[BroadcastFacts],
) -> Vec<(String, String)> {
    let words = Words::new(&language(i18n));
    let platforms = facts.iter().flat_map(|one| &one.reach.platforms);
    let platforms = words.list(platforms.map(|platform| platform_name(i18n, *platform)));
    let mut locales: Vec<String> = Vec::new();
    for locale in facts.iter().flat_map(|one| &one.reach.locales) {
        let name = workspace.locale_name(locale);
        if !locales.contains(&name) {
            locales.push(name);
        }
    }
    let sizes = facts.iter().flat_map(|one| &one.sizes).map(|size| {
        let platform = platform_name(i18n, size.platform);
        let (size, limit) = (
            words.number(size.size as u64),
            words.number(size.limit as u64),
        );
        format!("{platform} {size}/{limit}")
    });
    let devices =
        tr!(i18n, "audience-devices", { "provider" => words.provider(audience.provider()) });
    let terms = [
        (words.audience(audience.kind()), audience.name().to_owned()),
        (i18n.tr("send-gateway"), gateway.to_owned()),
        (i18n.tr("audience-platforms"), platforms),
        (i18n.tr("send-locales"), words.list(locales)),
        (i18n.tr("audience-bytes"), words.list(sizes)),
        (i18n.tr("audience-reach"), devices),
    ];
    terms.to_vec()
}
