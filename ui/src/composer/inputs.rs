//! Plain fields of settings: text, number, choice, switch. Each writes one edit a change.

use leptos::html::Input;
use leptos::prelude::*;
use leptos_fluent::I18n;

/// A line of text; empty is `None`.
#[component]
pub(super) fn TextLine(
    /// The label's Fluent id.
    label: &'static str,
    /// The value.
    #[prop(into)]
    value: Signal<Option<String>>,
    /// Writes it.
    write: impl Fn(Option<String>) + Send + Sync + Copy + 'static,
    /// What is meant where nothing stands: a Fluent id.
    #[prop(optional)]
    hint: Option<&'static str>,
    /// For a machine: addresses and ids.
    #[prop(optional)]
    mono: bool,
) -> impl IntoView {
    let i18n = expect_context::<I18n>();
    view! {
        <label class="prop">
            <span class="prop__label">{move || i18n.tr(label)}</span>
            <Line
                value=Signal::derive(move || value.get().unwrap_or_default())
                write=move |text: String| write((!text.is_empty()).then_some(text))
                mono
                placeholder=Signal::derive(move || hint.map(|hint| i18n.tr(hint)).unwrap_or_default())
            />
        </label>
    }
}

/// A line of text without a label of its own; the value is only written when it differs, so that carets stay.
#[component]
pub(super) fn Line(
    /// The value.
    #[prop(into)]
    value: Signal<String>,
    /// Writes it.
    write: impl Fn(String) + Send + Sync + Copy + 'static,
    /// For a machine: addresses and ids.
    #[prop(optional)]
    mono: bool,
    /// The accessible name, where no label is around it.
    #[prop(optional, into)]
    label: Option<Signal<String>>,
    /// What is meant where nothing stands.
    #[prop(optional, into)]
    placeholder: Option<Signal<String>>,
) -> impl IntoView {
    let element = NodeRef::<Input>::new();
    Effect::new(move |_| {
        let value = value.get();
        if let Some(element) = element.get()
            && element.value() != value
        {
            element.set_value(&value);
        }
    });
    view! {
        <input
            class="input"
            class:t-mono=mono
            autocomplete="off"
            spellcheck="false"
            node_ref=element
            aria-label=label
            placeholder=placeholder
            on:input=move |event| write(event_target_value(&event))
        />
    }
}

/// A whole number; empty is `None`. What is no number is not written and marked.
#[component]
pub(super) fn Number(
    /// The label's Fluent id.
    label: &'static str,
    /// The value.
    #[prop(into)]
    value: Signal<Option<u32>>,
    /// Writes it.
    write: impl Fn(Option<u32>) + Send + Sync + Copy + 'static,
    /// The largest allowed.
    max: u32,
    /// The unit's Fluent id.
    #[prop(optional)]
    unit: Option<&'static str>,
) -> impl IntoView {
    let i18n = expect_context::<I18n>();
    let wrong = RwSignal::new(false);
    let typed = move |text: String| {
        let text = text.trim();
        let number = text.parse::<u32>().ok().filter(|number| *number <= max);
        wrong.set(!text.is_empty() && number.is_none());
        if text.is_empty() || number.is_some() {
            write(number);
        }
    };
    view! {
        <label class="prop">
            <span class="prop__label">{move || i18n.tr(label)}</span>
            <span class="prop__number">
                <input
                    class="input t-num"
                    inputmode="numeric"
                    autocomplete="off"
                    aria-invalid=move || wrong.get().to_string()
                    prop:value=move || value.get().map(|number| number.to_string()).unwrap_or_default()
                    on:input=move |event| typed(event_target_value(&event))
                />
                {unit.map(|unit| view! { <span class="t-small t-3">{move || i18n.tr(unit)}</span> })}
            </span>
        </label>
    }
}

/// A switch.
#[component]
pub(super) fn Switch(
    /// The label's Fluent id.
    label: &'static str,
    /// Whether it is on.
    #[prop(into)]
    value: Signal<bool>,
    /// Writes it.
    write: impl Fn(bool) + Send + Sync + Copy + 'static,
) -> impl IntoView {
    let i18n = expect_context::<I18n>();
    view! {
        <label class="prop">
            <span class="prop__label">{move || i18n.tr(label)}</span>
            <input
                type="checkbox"
                role="switch"
                class="switch__track"
                prop:checked=value
                on:change=move |event| write(event_target_checked(&event))
            />
        </label>
    }
}

/// One of a few.
#[component]
pub(super) fn Choose(
    /// The label's Fluent id.
    label: &'static str,
    /// Values and the Fluent ids of their words.
    options: &'static [(&'static str, &'static str)],
    /// The value.
    #[prop(into)]
    value: Signal<&'static str>,
    /// Writes it.
    write: impl Fn(String) + Send + Sync + Copy + 'static,
) -> impl IntoView {
    let i18n = expect_context::<I18n>();
    view! {
        <label class="prop">
            <span class="prop__label">{move || i18n.tr(label)}</span>
            <select class="select select--native" aria-label=move || i18n.tr(label) prop:value=value on:change=move |event| write(event_target_value(&event))>
                {options.iter().map(|(id, words)| view! {
                    <option value=*id selected=move || value.get() == *id>{move || i18n.tr(words)}</option>
                }).collect_view()}
            </select>
        </label>
    }
}
