//! Variables and personas: a row a variable, a column a person, in each cell what that person has.

use carillon_campaign::{Edit, Persona, Value, Variable, VariableKind};
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::value::ValueField;
use crate::controls::{Dialog, Icon, sentence};
use crate::state::Workspace;

/// The dialog. Everything in it is written at once and can be undone; there is nothing to confirm.
#[component]
pub(crate) fn Values(
    /// Closes when it becomes false.
    open: RwSignal<bool>,
) -> impl IntoView {
    let i18n = expect_context::<I18n>();
    let workspace = Workspace::here();
    let close = move || open.set(false);
    let variables = Memo::new(move |_| variables(workspace).len());
    let personas = Memo::new(move |_| personas(workspace).len());
    view! {
        <Dialog title=Signal::derive(move || i18n.tr("values-title")) close wide=true>
            <div class="dialog__body">
                <p class="field__help">{move || i18n.tr("values-lead")}</p>
                <div class="values__scroll">
                    <table class="values">
                        <thead>
                            <tr>
                                <th scope="col">{move || i18n.tr("values-variable")}</th>
                                <th scope="col">{move || i18n.tr("variable-kind")}</th>
                                <For each=move || 0..personas.get() key=|at| *at let:at><Head at/></For>
                                <th class="values__end">
                                    <button type="button" class="btn btn--sm btn--quiet" on:click=move |_| add_persona(workspace, i18n)>
                                        <Icon name="plus"/>
                                        {move || i18n.tr("values-add-persona")}
                                    </button>
                                </th>
                            </tr>
                        </thead>
                        <tbody>
                            <For each=move || 0..variables.get() key=|at| *at let:at><Row at personas/></For>
                        </tbody>
                    </table>
                </div>
                <div>
                    <button type="button" class="btn btn--sm btn--quiet" on:click=move |_| add_variable(workspace)>
                        <Icon name="plus"/>
                        {move || i18n.tr("new-variable-add")}
                    </button>
                </div>
                <p class="field__help">{move || i18n.tr("values-help")}</p>
            </div>
            <div class="dialog__foot">
                <button type="button" class="btn btn--primary" on:click=move |_| close()>{move || i18n.tr("done")}</button>
            </div>
        </Dialog>
    }
}

/// The declared variables. Tracked.
fn variables(workspace: Workspace) -> Vec<Variable> {
    workspace
        .campaign
        .with(|campaign| campaign.manifest().variables.clone())
}

/// The real personas. Tracked.
fn personas(workspace: Workspace) -> Vec<Persona> {
    workspace
        .campaign
        .with(|campaign| campaign.manifest().personas.clone())
}

/// What people call a persona.
pub(super) fn called(persona: &Persona) -> String {
    if persona.name.is_empty() {
        persona.id.clone()
    } else {
        persona.name.clone()
    }
}

/// Changes the personas.
pub(super) fn change_personas(workspace: Workspace, change: impl FnOnce(&mut Vec<Persona>)) {
    let mut personas = untrack(|| personas(workspace));
    change(&mut personas);
    workspace.edit(Edit::Personas { personas });
}

/// The head of a persona's column: the name, and the way out.
#[component]
fn Head(at: usize) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let persona = Memo::new(move |_| personas(workspace).get(at).cloned().unwrap_or_default());
    let label = move || {
        let number = (at + 1).to_string();
        sentence::with(i18n, "values-persona-name", &[("number", &number)])
    };
    let remove = move || {
        let name = called(&persona.get());
        sentence::with(i18n, "values-remove", &[("name", &name)])
    };
    view! {
        <th scope="col">
            <div class="values__name">
                <input
                    class="input"
                    autocomplete="off"
                    aria-label=label
                    placeholder=move || persona.with(|persona| persona.id.clone())
                    prop:value=move || persona.with(|persona| persona.name.clone())
                    on:input=move |event| {
                        let name = event_target_value(&event);
                        change_personas(workspace, |personas| {
                            if let Some(persona) = personas.get_mut(at) {
                                persona.name = name;
                            }
                        });
                    }
                />
                <button
                    type="button"
                    class="btn btn--icon btn--sm"
                    aria-label=remove
                    title=remove
                    on:click=move |_| remove_persona(workspace, at)
                >
                    <Icon name="close"/>
                </button>
            </div>
        </th>
    }
}

/// A variable's row.
#[component]
fn Row(at: usize, personas: Memo<usize>) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let variable = Memo::new(move |_| variables(workspace).get(at).cloned().unwrap_or_default());
    let kind = Memo::new(move |_| variable.with(|variable| variable.kind));
    let named = move |id: &'static str| {
        variable.with(|variable| sentence::with(i18n, id, &[("name", &variable.name)]))
    };
    view! {
        <tr>
            <th scope="row"><Name at variable/></th>
            <td>
                <KindChoice
                    kind
                    label=Signal::derive(move || named("values-kind"))
                    choose=move |kind| set_kind(workspace, at, kind)
                />
            </td>
            <For each=move || 0..personas.get() key=|person| *person let:person>
                <td>{move || view! { <ValueField variable person kind=kind.get()/> }}</td>
            </For>
            <td class="values__end">
                <button
                    type="button"
                    class="btn btn--icon btn--sm"
                    aria-label=move || named("values-remove")
                    title=move || named("values-remove")
                    on:click=move |_| remove_variable(workspace, at)
                >
                    <Icon name="close"/>
                </button>
            </td>
        </tr>
    }
}

/// A variable's name. It is renamed when the box is left: half a name would be another variable.
#[component]
fn Name(at: usize, variable: Memo<Variable>) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let wrong = RwSignal::new(false);
    let label = move || {
        let number = (at + 1).to_string();
        sentence::with(i18n, "values-name", &[("number", &number)])
    };
    let fits = move |name: &str| {
        let all = untrack(|| variables(workspace));
        let mut others = all.iter().enumerate().filter(|(other, _)| *other != at);
        Variable::is_name(name) && others.all(|(_, other)| other.name != name)
    };
    let rename = move |to: String| {
        let from = variable.with_untracked(|variable| variable.name.clone());
        if from == to || !fits(&to) {
            return;
        }
        workspace.edit(Edit::RenameVariable { from, to });
    };
    view! {
        <input
            class="input t-mono"
            autocomplete="off"
            spellcheck="false"
            aria-label=label
            aria-invalid=move || wrong.get().to_string()
            title=move || if wrong.get() { i18n.tr("values-name-wrong") } else { String::new() }
            prop:value=move || variable.with(|variable| variable.name.clone())
            on:input=move |event| wrong.set(!fits(&event_target_value(&event)))
            on:change=move |event| rename(event_target_value(&event))
        />
    }
}

/// A variable's kind.
#[component]
pub(super) fn KindChoice(
    /// The kind.
    #[prop(into)]
    kind: Signal<VariableKind>,
    /// The accessible name, where no label is around it.
    #[prop(optional, into)]
    label: Option<Signal<String>>,
    /// Another was chosen.
    choose: impl Fn(VariableKind) + Copy + 'static,
) -> impl IntoView {
    let i18n = expect_context::<I18n>();
    let chosen = move |id: String| {
        let kind = VariableKind::ALL.into_iter().find(|kind| kind.id() == id);
        if let Some(kind) = kind {
            choose(kind);
        }
    };
    view! {
        <select
            class="select select--native"
            aria-label=label
            prop:value=move || kind.get().id()
            on:change=move |event| chosen(event_target_value(&event))
        >
            {VariableKind::ALL.map(|one| view! {
                <option value=one.id() selected=move || kind.get() == one>{move || i18n.tr(kind_words(one))}</option>
            }).collect_view()}
        </select>
    }
}

/// The Fluent id of a kind's name.
fn kind_words(kind: VariableKind) -> &'static str {
    match kind {
        VariableKind::Text => "variable-kind-text",
        VariableKind::Number => "variable-kind-number",
        VariableKind::Date => "variable-kind-date",
        VariableKind::Money => "variable-kind-money",
        VariableKind::Url => "variable-kind-url",
    }
}

/// Another kind; what people have is taken along as far as it can be.
fn set_kind(workspace: Workspace, at: usize, kind: VariableKind) {
    let mut variables = untrack(|| variables(workspace));
    let Some(variable) = variables.get_mut(at) else {
        return;
    };
    variable.kind = kind;
    let name = variable.name.clone();
    let mut personas = untrack(|| personas(workspace));
    for persona in &mut personas {
        if let Some(value) = persona.values.get_mut(&name) {
            *value = value.as_kind(kind);
        }
    }
    let edits = vec![Edit::Variables { variables }, Edit::Personas { personas }];
    workspace.edit(Edit::All { edits });
}

/// A variable more, with a name nobody has.
fn add_variable(workspace: Workspace) {
    let mut variables = untrack(|| variables(workspace));
    let name = free("variable", |name| {
        variables.iter().any(|variable| variable.name == name)
    });
    variables.push(Variable {
        name,
        kind: VariableKind::default(),
    });
    workspace.edit(Edit::Variables { variables });
}

/// A variable less, and what people have for it.
fn remove_variable(workspace: Workspace, at: usize) {
    let mut variables = untrack(|| variables(workspace));
    if at >= variables.len() {
        return;
    }
    let gone = variables.remove(at);
    let mut personas = untrack(|| personas(workspace));
    for persona in &mut personas {
        persona.values.remove(&gone.name);
    }
    let edits = vec![Edit::Variables { variables }, Edit::Personas { personas }];
    workspace.edit(Edit::All { edits });
}

/// A person more.
fn add_persona(workspace: Workspace, i18n: I18n) {
    change_personas(workspace, |personas| {
        let number = (personas.len() + 1).to_string();
        let id = free("persona", |id| personas.iter().any(|one| one.id == id));
        let name = sentence::with(i18n, "values-new-persona", &[("number", &number)]);
        personas.push(Persona {
            id,
            name,
            ..Persona::default()
        });
    });
}

/// A person less; if the previews show them, the first one takes over.
fn remove_persona(workspace: Workspace, at: usize) {
    let gone = untrack(|| personas(workspace))
        .get(at)
        .map(|persona| persona.id.clone());
    change_personas(workspace, |personas| {
        if at < personas.len() {
            personas.remove(at);
        }
    });
    if workspace.persona.get_untracked() == gone {
        let first = untrack(|| personas(workspace))
            .first()
            .map(|persona| persona.id.clone());
        workspace.persona.set(first);
    }
}

/// `stem-2`, `stem-3` …: the first that is not taken.
fn free(stem: &str, taken: impl Fn(&str) -> bool) -> String {
    let mut number = 1;
    loop {
        let name = format!("{stem}-{number}");
        if !taken(&name) {
            return name;
        }
        number += 1;
    }
}

/// What a persona has for a variable.
pub(super) fn value_of(workspace: Workspace, person: usize, variable: &str) -> Option<Value> {
    workspace.campaign.with(|campaign| {
        let persona = campaign.manifest().personas.get(person)?;
        persona.values.get(variable).cloned()
    })
}
