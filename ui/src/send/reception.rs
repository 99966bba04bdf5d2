//! What a device's person said about pushes, in plain words, and choosing it.

use carillon_campaign::Platform;
use carillon_payload::Reception;
use leptos::prelude::*;
use leptos_fluent::{I18n, move_tr};

use crate::stage::i18n;

/// A state's name.
pub(super) fn reception_name(i18n: I18n, state: Reception) -> String {
    i18n.tr(&format!("device-reception-{}", state.id()))
}

/// The states that a platform knows, with what the chosen one means.
#[component]
pub(super) fn ReceptionChoice(
    #[prop(into)] platform: Signal<Platform>,
    reception: RwSignal<Reception>,
) -> impl IntoView {
    let i18n = i18n();
    let options = move || {
        let platform = platform.get();
        let states = Reception::ALL.into_iter();
        states
            .filter(|state| state.is_of(platform))
            .map(|state| {
                view! {
                    <option value=state.id() selected=move || reception.get() == state>
                        {move || reception_name(i18n, state)}
                    </option>
                }
            })
            .collect_view()
    };
    let choose = move |event| {
        if let Some(chosen) = Reception::from_id(&event_target_value(&event)) {
            reception.set(chosen);
        }
    };
    view! {
        <label class="field">
            <span class="field__label">{move_tr!("device-reception")}</span>
            <select class="select select--native" aria-label=move_tr!("device-reception") on:change=choose>
                {options}
            </select>
            <span class="field__help" role="status">
                {move || i18n.tr(&format!("device-reception-help-{}", reception.get().id()))}
            </span>
        </label>
    }
}
