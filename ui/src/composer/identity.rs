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
                    <Accent accent/>
                </div>
            </div>
        </section>
    }
}

/// The accent: typed as six hexadecimal digits, or picked in the system's colour box, which not every engine lets the
/// keyboard reach.
#[component]
fn Accent(
    /// `#rrggbb`.
    accent: Memo<Option<String>>,
) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let wrong = RwSignal::new(false);
    let write = move |accent: Option<String>| {
        workspace.edit(Edit::AppAccent { accent });
    };
    let typed = move |text: String| {
        let colour = colour(&text);
        wrong.set(!text.trim().is_empty() && colour.is_none());
        let is_done = text.trim().is_empty() || colour.is_some();
        if is_done && accent.get_untracked() != colour {
            write(colour);
        }
    };
    view! {
        <div class="identity__accent">
            <label class="field identity__hex">
                <span class="field__label">{move || i18n.tr("app-accent")}</span>
                <input
                    class="input t-mono"
                    autocomplete="off"
                    spellcheck="false"
                    placeholder="#rrggbb"
                    aria-invalid=move || wrong.get().to_string()
                    prop:value=move || accent.get().unwrap_or_default()
                    on:input=move |event| typed(event_target_value(&event))
                />
            </label>
            <input
                type="color"
                class="colour"
                aria-label=move || i18n.tr("app-accent-pick")
                prop:value=move || accent.get().unwrap_or_else(|| NO_ACCENT.to_owned())
                on:input=move |event| write(Some(event_target_value(&event)))
            />
            {move || accent.get().is_some().then(|| view! {
                <button
                    type="button"
                    class="btn btn--icon btn--sm"
                    aria-label=move || i18n.tr("app-accent-none")
                    title=move || i18n.tr("app-accent-none")
                    on:click=move |_| {
                        wrong.set(false);
                        write(None);
                    }
                >
                    <Icon name="close"/>
                </button>
            })}
        </div>
    }
}

/// The colour a person typed, as `#rrggbb`; `None` while it is none.
fn colour(text: &str) -> Option<String> {
    let digits = text.trim().trim_start_matches('#');
    let whole = digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    whole.then(|| format!("#{}", digits.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::colour;

    #[track_caller]
    fn check(typed: &str, expected: Option<&str>) {
        assert_eq!(colour(typed).as_deref(), expected, "typed as {typed:?}");
    }

    #[test]
    fn a_colour_is_six_digits_with_or_without_its_sign() {
        check("#F2a516", Some("#f2a516"));
        check(" f2a516 ", Some("#f2a516"));
        check("#f2a", None);
        check("#f2a51g", None);
        check("ééé", None);
        check("", None);
    }
}
