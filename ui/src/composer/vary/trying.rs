//! Running values through the previews: a slider over the locale's telling numbers, or a list of texts.

use carillon_campaign::{Basis, Key, Row, Standing, Value};
use leptos::html::Input;
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::open::Open;
use super::samples::{key_name, number_name};
use crate::controls::sentence;

/// The slider and its box, or the list.
#[component]
pub(super) fn Trying(open: Open) -> impl IntoView {
    let is_text = Memo::new(move |_| open.basis.get() == Basis::Text);
    move || {
        if is_text.get() {
            view! { <Texts open/> }.into_any()
        } else {
            view! { <Numbers open/> }.into_any()
        }
    }
}

/// A slider from number to number that tells something, and a box for any other.
#[component]
fn Numbers(open: Open) -> impl IntoView {
    let i18n = expect_context::<I18n>();
    let numbers = Memo::new(move |_| telling(open));
    let number = Memo::new(move |_| match open.value.get() {
        Some(Value::Number(number) | Value::Money { amount: number, .. }) => Some(number),
        Some(Value::Text(text)) => text.trim().parse().ok(),
        None => None,
    });
    let at = Memo::new(move |_| nearest(&numbers.read(), number.get().unwrap_or_default()));
    let said = move || {
        let number = number_name(i18n, number.get().unwrap_or_default());
        let rows = open.rows.read();
        let taken = open.taken.read();
        let row = rows.iter().find(|row| is_taken(row, taken.as_ref()));
        let key = row.map(|row| key_name(i18n, row, open.basis.get()));
        let values = [
            ("number", &*number),
            ("key", key.as_deref().unwrap_or_default()),
        ];
        sentence::with(i18n, "vary-tried", &values)
    };
    let slide = move |value: String| {
        let wanted = value
            .parse()
            .ok()
            .and_then(|at: usize| numbers.with_untracked(|all| all.get(at).copied()));
        if let Some(number) = wanted {
            open.try_number(number);
        }
    };
    let type_in = move |text: String| {
        if let Some(number) = read(&text) {
            open.try_number(number);
        }
    };
    let element = NodeRef::<Input>::new();
    // Only where the box says something else: `1.` is on its way to `1.5`.
    Effect::new(move |_| {
        let number = number.get();
        if let Some(element) = element.get()
            && read(&element.value()) != number
        {
            element.set_value(&number.map(|number| number.to_string()).unwrap_or_default());
        }
    });
    view! {
        <div class="vary__try">
            <input
                type="range"
                class="slider"
                aria-label=move || i18n.tr("vary-try")
                aria-valuetext=said
                min="0"
                max=move || numbers.read().len().saturating_sub(1).to_string()
                step="1"
                prop:value=move || at.get().to_string()
                on:input=move |event| slide(event_target_value(&event))
            />
            <input
                class="input input--sm t-num vary__number"
                inputmode="decimal"
                autocomplete="off"
                aria-label=move || i18n.tr("vary-try-number")
                node_ref=element
                on:input=move |event| type_in(event_target_value(&event))
            />
            <output class="vary__said t-small t-2">{said}</output>
        </div>
    }
}

/// A list of the texts that have words of their own.
#[component]
fn Texts(open: Open) -> impl IntoView {
    let i18n = expect_context::<I18n>();
    let texts = Memo::new(move |_| {
        let rows = open.rows.read();
        let reached = rows.iter().filter(|row| row.standing != Standing::Never);
        reached
            .map(|row| {
                let name = key_name(i18n, row, Basis::Text);
                (
                    row.key.as_str().to_owned(),
                    name,
                    is_taken(row, open.taken.read().as_ref()),
                )
            })
            .collect::<Vec<_>>()
    });
    view! {
        <label class="vary__try">
            <span class="t-small t-2">{move || i18n.tr("vary-try")}</span>
            <select
                class="select select--native"
                aria-label=move || i18n.tr("vary-try")
                on:change=move |event| open.try_value(Value::Text(event_target_value(&event)))
            >
                {move || texts.get().into_iter().map(|(text, name, taken)| view! {
                    <option value=text selected=taken>{name}</option>
                }).collect_view()}
            </select>
        </label>
    }
}

/// What was typed as a number.
fn read(typed: &str) -> Option<f64> {
    let number = typed.trim().parse().ok();
    number.filter(|number: &f64| number.is_finite())
}

/// Whether a row is the one a value leads to.
fn is_taken(row: &Row, taken: Option<&Key>) -> bool {
    row.standing != Standing::Never && Some(&row.key) == taken
}

/// The numbers the slider has: the locale's, those that have an arm of their own, and the persona's. Tracked.
fn telling(open: Open) -> Vec<f64> {
    let Basis::Number(kind) = open.basis.get() else {
        return Vec::new();
    };
    let locale = open.place.get().locale;
    let own = locale.telling_numbers(kind).into_iter();
    let mut numbers: Vec<f64> = own.map(|number| number as f64).collect();
    let rows = open.rows.read();
    for row in rows.iter() {
        if let Key::Number(number) = &row.key {
            numbers.extend(number.parse::<f64>().ok());
        }
        // What no whole number shows, a decimal does.
        let decimals = row.samples.decimals.iter().take(1);
        numbers.extend(decimals.filter_map(|text| text.parse::<f64>().ok()));
    }
    numbers.sort_by(f64::total_cmp);
    numbers.dedup();
    numbers
}

/// The place of the number that is nearest from below; the first where all are larger.
fn nearest(numbers: &[f64], number: f64) -> usize {
    let above = numbers.iter().filter(|other| **other <= number).count();
    above.saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[track_caller]
    fn check(number: f64, expected: usize) {
        assert_eq!(
            nearest(&[0.0, 1.0, 5.0], number),
            expected,
            "{number} on the slider"
        );
    }

    #[test]
    fn a_number_of_its_own_stands_at_the_one_below() {
        check(1.0, 1);
        check(4.0, 1);
        check(900.0, 2);
        check(-3.0, 0);
    }
}
