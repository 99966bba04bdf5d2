//! A modal dialog: the platform's own `<dialog>`, which keeps the focus inside.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// A modal dialog, shown as long as it is mounted.
#[component]
pub(crate) fn Dialog(
    /// Its heading, which is its accessible name.
    #[prop(into)]
    title: Signal<String>,
    /// Escape was pressed.
    #[prop(into)]
    close: Callback<()>,
    /// As wide as a table wants.
    #[prop(optional)]
    wide: bool,
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
    give_focus_back();
    view! {
        <dialog
            class="dialog"
            class:dialog--wide=wide
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

/// Gives the focus back to what has it now, once the dialog (or the row of dialogs) around here is gone and nothing else has taken it. The
/// platform does so for a dialog that is closed, not for one that is taken away.
pub(crate) fn give_focus_back() {
    let before = focused();
    let before = StoredValue::new_local(before);
    on_cleanup(move || {
        let Some(Some(element)) = before.try_get_value() else {
            return;
        };
        request_animation_frame(move || {
            if focused().is_none() {
                // An element that is gone does not take it.
                let _ = element.focus();
            }
        });
    });
}

/// What has the focus; `None` for the page as a whole.
fn focused() -> Option<HtmlElement> {
    let element = document().active_element()?;
    let element = element.dyn_into::<HtmlElement>().ok()?;
    (element.tag_name() != "BODY").then_some(element)
}
