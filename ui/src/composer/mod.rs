//! The composer: locale strip and editor column.

mod actions;
mod add_locale;
mod fit;
mod identity;
mod inputs;
mod locales;
mod media;
mod message;
mod overrides;
mod paint;
mod platforms;
mod rich;
mod source;
mod status;
mod token_box;
mod value;
mod values;
mod variables;
mod vary;

use leptos::prelude::*;

pub(crate) use add_locale::AddLocale;
pub(crate) use fit::FitMeters;
pub(crate) use locales::{Locales, remove as remove_locale};
pub(crate) use rich::RichBox;
pub(crate) use values::Values;
pub(crate) use vary::Vary;

/// The editor column: everything a campaign says and does, top to bottom.
#[component]
pub(crate) fn Editor() -> impl IntoView {
    let source = RwSignal::new(false);
    view! {
        <div class="editor">
            <message::MessageSection source/>
            <media::MediaSection/>
            <actions::ButtonsSection/>
            <actions::TapSection/>
            <identity::IdentitySection/>
            <platforms::PlatformsSection/>
        </div>
    }
}
