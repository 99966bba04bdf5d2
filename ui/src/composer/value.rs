//! One sample value: a box, or two for money. What does not fit the kind is marked and not written.

use carillon_campaign::{Value, Variable, VariableKind};
use leptos::html::Input;
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::values::{called, change_personas, value_of};
use crate::controls::sentence;
use crate::state::Workspace;

/// The currency of an amount that has none yet, where nobody else has one either.
const CURRENCY: &str = "USD";

/// What a person has for a variable.
#[component]
pub(super) fn ValueField(
    /// The variable.
    variable: Memo<Variable>,
    /// The persona's place among the personas.
    person: usize,
    /// The variable's kind.
    kind: VariableKind,
) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let value =
        Memo::new(move |_| variable.with(|variable| value_of(workspace, person, &variable.name)));
    let label =
        move |id: &'static str| Signal::derive(move || name(workspace, i18n, id, variable, person));
    let write = move |value: Option<Value>| write(workspace, variable, person, value);
    match kind {
        VariableKind::Money => {
            let amount = move || match value.get() {
                Some(Value::Money { amount, .. }) => amount.to_string(),
                other => other.map_or_else(String::new, |value| value.as_written()),
            };
            let currency = move || match value.get() {
                Some(Value::Money { currency, .. }) => currency,
                _ => String::new(),
            };
            view! {
                <div class="values__money">
                    <ValueBox
                        value=Signal::derive(amount)
                        label=label("values-amount")
                        accept=move |typed: &str| amount_of(typed, &untrack(currency), &untrack(|| usual_currency(workspace, variable)))
                        write
                    />
                    <ValueBox
                        value=Signal::derive(currency)
                        label=label("values-currency")
                        accept=move |typed: &str| currency_of(typed, value.get_untracked().as_ref())
                        write
                        mono=true
                    />
                </div>
            }
            .into_any()
        }
        kind => {
            let written = move || {
                value
                    .get()
                    .map(|value| value.as_written())
                    .unwrap_or_default()
            };
            let mono = matches!(kind, VariableKind::Url | VariableKind::Date);
            view! {
                <ValueBox
                    value=Signal::derive(written)
                    label=label("values-value")
                    accept=move |typed: &str| plain(typed, kind)
                    write
                    mono
                />
            }
            .into_any()
        }
    }
}

/// The accessible name of a box: whose it is and what.
fn name(
    workspace: Workspace,
    i18n: I18n,
    id: &str,
    variable: Memo<Variable>,
    person: usize,
) -> String {
    let persona = workspace.campaign.with(|campaign| {
        let personas = &campaign.manifest().personas;
        personas.get(person).map(called).unwrap_or_default()
    });
    variable.with(|variable| {
        let values = [
            ("variable", variable.name.as_str()),
            ("persona", persona.as_str()),
        ];
        sentence::with(i18n, id, &values)
    })
}

/// Gives a person a value, or takes it away.
fn write(workspace: Workspace, variable: Memo<Variable>, person: usize, value: Option<Value>) {
    let name = variable.with_untracked(|variable| variable.name.clone());
    change_personas(workspace, |personas| {
        let Some(persona) = personas.get_mut(person) else {
            return;
        };
        match value {
            Some(value) => persona.values.insert(name, value),
            None => persona.values.remove(&name),
        };
    });
}

/// What was typed into a box.
enum Typed {
    /// Nothing: no value.
    Nothing,
    /// A value.
    Value(Value),
    /// None of the kind.
    Wrong,
}

/// A value of one box.
fn plain(typed: &str, kind: VariableKind) -> Typed {
    if typed.is_empty() {
        return Typed::Nothing;
    }
    let value = match kind {
        VariableKind::Number => number(typed).map(Value::Number),
        _ => Some(Value::Text(typed.to_owned())).filter(|value| value.fits(kind)),
    };
    value.map_or(Typed::Wrong, Typed::Value)
}

/// A number as people type it: `9.5` or `9,5`.
fn number(typed: &str) -> Option<f64> {
    let typed = typed.trim();
    let number = typed
        .parse()
        .or_else(|_| typed.replacen(',', ".", 1).parse());
    number.ok().filter(|number: &f64| number.is_finite())
}

/// An amount in the currency that is there, or the usual one.
fn amount_of(typed: &str, currency: &str, usual: &str) -> Typed {
    if typed.trim().is_empty() {
        return Typed::Nothing;
    }
    let currency = if currency.is_empty() { usual } else { currency };
    number(typed).map_or(Typed::Wrong, |amount| {
        Typed::Value(Value::Money {
            amount,
            currency: currency.to_owned(),
        })
    })
}

/// The amount that is there, in another currency.
fn currency_of(typed: &str, value: Option<&Value>) -> Typed {
    let amount = match value {
        Some(Value::Money { amount, .. } | Value::Number(amount)) => *amount,
        _ => 0.0,
    };
    let currency = typed.trim().to_uppercase();
    let value = Value::Money { amount, currency };
    if value.fits(VariableKind::Money) {
        Typed::Value(value)
    } else {
        Typed::Wrong
    }
}

/// The currency that others have for a variable.
fn usual_currency(workspace: Workspace, variable: Memo<Variable>) -> String {
    let name = variable.with(|variable| variable.name.clone());
    let found = workspace.campaign.with(|campaign| {
        let mut personas = campaign.manifest().personas.iter();
        personas.find_map(|persona| match persona.values.get(&name) {
            Some(Value::Money { currency, .. }) => Some(currency.clone()),
            _ => None,
        })
    });
    found.unwrap_or_else(|| CURRENCY.to_owned())
}

/// A box that writes what fits and marks what does not. Its text is only replaced when the value is another.
#[component]
fn ValueBox(
    /// The value as it is written.
    value: Signal<String>,
    /// The accessible name.
    label: Signal<String>,
    /// Reads what was typed.
    accept: impl Fn(&str) -> Typed + Copy + 'static,
    /// Writes it.
    write: impl Fn(Option<Value>) + Copy + 'static,
    /// For a machine: addresses, dates, codes.
    #[prop(optional)]
    mono: bool,
) -> impl IntoView {
    let element = NodeRef::<Input>::new();
    let wrong = RwSignal::new(false);
    Effect::new(move |_| {
        let value = value.get();
        let Some(element) = element.get() else { return };
        let focused = document()
            .active_element()
            .is_some_and(|active| active.is_same_node(Some(&element)));
        // Somebody is typing `1,50`; that it is written 1.5 is nothing to them.
        if element.value() != value && !focused {
            element.set_value(&value);
            wrong.set(false);
        }
    });
    let typed = move |text: String| {
        let typed = accept(&text);
        wrong.set(matches!(typed, Typed::Wrong));
        match typed {
            Typed::Nothing => write(None),
            Typed::Value(value) => write(Some(value)),
            Typed::Wrong => {}
        }
    };
    view! {
        <input
            class="input"
            class:t-mono=mono
            dir="auto"
            autocomplete="off"
            spellcheck="false"
            node_ref=element
            aria-label=label
            aria-invalid=move || wrong.get().to_string()
            on:input=move |event| typed(event_target_value(&event))
        />
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &Typed, expected: Option<&Value>) {
        let value = match typed {
            Typed::Value(value) => Some(value),
            Typed::Nothing | Typed::Wrong => None,
        };
        assert_eq!(value, expected, "what is written");
    }

    fn money(amount: f64, currency: &str) -> Value {
        Value::Money {
            amount,
            currency: currency.to_owned(),
        }
    }

    #[test]
    fn numbers_are_typed_with_a_point_or_a_comma() {
        check(
            &plain("9,5", VariableKind::Number),
            Some(&Value::Number(9.5)),
        );
        check(
            &plain(" 9.5", VariableKind::Number),
            Some(&Value::Number(9.5)),
        );
        check(&plain("nine", VariableKind::Number), None);
        check(&plain("inf", VariableKind::Number), None);
    }

    #[test]
    fn an_amount_takes_the_usual_currency_until_it_has_its_own() {
        check(&amount_of("9.5", "", "EUR"), Some(&money(9.5, "EUR")));
        check(&amount_of("9.5", "JPY", "EUR"), Some(&money(9.5, "JPY")));
        check(
            &currency_of("gbp", Some(&money(2.0, "JPY"))),
            Some(&money(2.0, "GBP")),
        );
        check(&currency_of("£", Some(&money(2.0, "JPY"))), None);
        assert!(
            matches!(amount_of(" ", "JPY", "EUR"), Typed::Nothing),
            "no amount, no value"
        );
    }

    #[test]
    fn a_date_is_written_once_it_is_one() {
        check(&plain("2026-11", VariableKind::Date), None);
        check(
            &plain("2026-11-27", VariableKind::Date),
            Some(&Value::Text("2026-11-27".to_owned())),
        );
    }
}
