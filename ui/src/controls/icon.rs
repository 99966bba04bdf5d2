//! Icons from the sprite in `index.html`. Never a name on their own: the control beside or around has it.

use leptos::prelude::*;

/// An icon of the sprite: `undo`, `chevron-down`. What points or flies along the text is flipped in RTL.
#[component]
pub(crate) fn Icon(
    /// Its name, without `i-`.
    name: &'static str,
    /// 12 px instead of 16.
    #[prop(optional)]
    small: bool,
) -> impl IntoView {
    let flips = matches!(
        name,
        "undo" | "redo" | "send" | "arrow-end" | "chevron-start" | "chevron-end"
    );
    view! {
        <svg class="i" class:i--12=small class:i--flip=flips aria-hidden="true">
            <use href=format!("#i-{name}")></use>
        </svg>
    }
}
