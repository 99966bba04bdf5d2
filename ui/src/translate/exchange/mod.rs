//! Translators' files: bringing them in, looked through before anything is changed, and giving them out.

mod entry;
mod export;
mod import;
mod review;

use leptos::prelude::*;
use leptos_fluent::I18n;

use crate::controls::Icon;
use export::ExportMenu;
use import::Import;

/// "Import…" and "Export".
#[component]
pub(super) fn Exchange() -> impl IntoView {
    let i18n = expect_context::<I18n>();
    let importing = RwSignal::new(false);
    view! {
        <div class="languages__exchange">
            <button type="button" class="btn btn--sm btn--secondary" on:click=move |_| importing.set(true)>
                <Icon name="import" small=true/>
                {move || i18n.tr("import")}
            </button>
            <ExportMenu/>
        </div>
        {move || importing.get().then(|| view! { <Import importing/> })}
    }
}
