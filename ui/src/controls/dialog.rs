//! A modal dialog: the platform's own `<dialog>`, which keeps the focus inside and gives it back.

use leptos::html;
use leptos::prelude::*;

/// A modal dialog, shown as long as it is mounted.
#[component]
pub(crate) fn Dialog(
    /// Its heading, which is its accessible name.
    #[prop(into)]
    title: Signal<String>,
    /// Escape was pressed.
    #[prop(into)]
    close: Callback<()>,
    /// Its content: `dialog__body` comes around it; end with `dialog__foot`.
    children: Children,
) -> impl IntoView {
    let element = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        if let Some(dialog) = element.get()
            && !dialog.open()
        {
            // It fails only where it is open already.
            let _ = dialog.show_modal();
        }
    });
    view! {
        <dialog
            class="dialog"
            node_ref=element
            aria-labelledby="dialog-title"
            on:cancel=move |event: leptos::ev::Event| {
                event.prevent_default();
                close.run(());
            }
        >
            <h2 class="dialog__title t-section" id="dialog-title">{title}</h2>
            {children()}
        </dialog>
    }
}
