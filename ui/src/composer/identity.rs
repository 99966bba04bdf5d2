//! The sender as notifications show it: the app's name, icon and accent.

use carillon_campaign::Edit;
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::inputs::Line;
use super::media::{PictureDrop, add_picture};
use crate::controls::Icon;
use crate::state::Workspace;

/// What the colour box shows where no accent is set: a neutral grey.
const NO_ACCENT: &str = "#676a6d";

/// The section.
#[component]
pub(super) fn IdentitySection() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let name = Memo::new(move |_| {
        workspace
            .campaign
            .with(|campaign| campaign.app().name.clone())
    });
    let accent = Memo::new(move |_| {
        workspace
            .campaign
            .with(|campaign| campaign.app().accent.clone())
    });
    let icon = Memo::new(move |_| {
        workspace
            .campaign
            .with(|campaign| campaign.app().icon.clone())
    });
    view! {
        <section class="section" aria-label=move || i18n.tr("app")>
            <div class="section__head"><h2 class="t-section">{move || i18n.tr("app")}</h2></div>
            <div class="identity">
                <div class="identity__icon">
                    <PictureDrop
                        file=icon
                        label=Signal::derive(move || i18n.tr("app-icon"))
                        take=move |picked| add_picture(workspace, "icon", picked, |file| Edit::AppIcon { icon: Some(file) })
                        square=true
                    />
                    {move || icon.get().is_some().then(|| view! {
                        <button type="button" class="btn btn--link t-small" on:click=move |_| {
                            workspace.edit(Edit::AppIcon { icon: None });
                        }>{move || i18n.tr("remove")}</button>
                    })}
                </div>
                <div class="identity__fields">
                    <label class="field">
                        <span class="field__label">{move || i18n.tr("app-name")}</span>
                        <Line
                            value=name
                            write=move |name| {
                                workspace.edit(Edit::AppName { name });
                            }
                        />
                    </label>
                    <div class="identity__accent">
                        <label class="identity__colour">
                            <input
                                type="color"
                                class="colour"
                                prop:value=move || accent.get().unwrap_or_else(|| NO_ACCENT.to_owned())
                                on:input=move |event| {
                                    workspace.edit(Edit::AppAccent { accent: Some(event_target_value(&event)) });
                                }
                            />
                            {move || i18n.tr("app-accent")}
                        </label>
                        <span class="t-mono t-3">{move || accent.get()}</span>
                        {move || accent.get().is_some().then(|| view! {
                            <button
                                type="button"
                                class="btn btn--icon btn--sm"
                                aria-label=move || i18n.tr("app-accent-none")
                                title=move || i18n.tr("app-accent-none")
                                on:click=move |_| {
                                    workspace.edit(Edit::AppAccent { accent: None });
                                }
                            >
                                <Icon name="close"/>
                            </button>
                        })}
                    </div>
                </div>
            </div>
        </section>
    }
}
