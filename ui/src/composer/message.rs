//! The message: title, subtitle, body; or the locale file's source.

use carillon_campaign::Field;
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::overrides::Overrides;
use super::rich::RichField;
use super::source::Source;
use super::variables::InsertVariable;
use crate::controls::Icon;
use crate::state::Workspace;

/// The section.
#[component]
pub(super) fn MessageSection(
    /// Whether the locale file's source is shown instead of fields.
    source: RwSignal<bool>,
) -> impl IntoView {
    let i18n = expect_context::<I18n>();
    let workspace = Workspace::here();
    let made = Memo::new(move |_| workspace.made().is_some());
    let source_shown = move || source.get() && !made.get();
    view! {
        <section class="section" aria-label=move || i18n.tr("message")>
            <div class="section__head">
                <h2 class="t-section">{move || i18n.tr("message")}</h2>
                <span class="push"></span>
                {move || (!source_shown()).then(|| view! { <InsertVariable/> })}
                {move || (!made.get()).then(|| view! {
                    <button
                        type="button"
                        class="btn btn--sm btn--icon"
                        aria-label=move || i18n.tr("source")
                        title=move || i18n.tr("source-why")
                        aria-pressed=move || source.get().to_string()
                        on:click=move |_| source.update(|source| *source = !*source)
                    >
                        <Icon name="file"/>
                    </button>
                })}
            </div>
            {move || made.get().then(|| view! { <p class="field__help">{i18n.tr("pseudo-read-only")}</p> })}
            {move || if source_shown() { view! { <Source/> }.into_any() } else { view! { <Fields made/> }.into_any() }}
        </section>
    }
}

/// Title, subtitle, body, and other words for one platform.
#[component]
fn Fields(
    /// Whether the words are made of the source: then there is nothing to write differently.
    made: Memo<bool>,
) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let place = move |field: Field| Signal::derive(move || workspace.place(None, field));
    let label = move |id: &'static str| Signal::derive(move || i18n.tr(id));
    let ios_only = move || {
        view! { <span class="badge badge--line"><Icon name="ios" small=true/>{move || i18n.tr("ios-only")}</span> }
    };
    view! {
        <RichField place=place(Field::Title) label=label("title")/>
        <RichField place=place(Field::Subtitle) label=label("subtitle") badge=ios_only/>
        <RichField place=place(Field::Body) label=label("body") multiline=true/>
        {move || (!made.get()).then(|| view! { <Overrides/> })}
    }
}
