//! The key of a gateway: dropped or chosen, made, or pasted; and taken away where none is needed.

use carillon_payload::form::{self, KeyKind};
use carillon_words::Words;
use leptos::prelude::*;

use super::sheet::{Entered, Sheet};
use crate::controls::sentence;
use crate::send::key_drop::KeyDrop;
use crate::send::key_line::KeyLine;
use crate::send::language;
use crate::stage::i18n;

/// The key: dropped or chosen, made, or pasted.
#[component]
pub(super) fn Key(sheet: Sheet) -> impl IntoView {
    let i18n = i18n();
    sheet.look_for_key();
    let words = move || Words::new(&language(i18n));
    let kind = Memo::new(move |_| form::of(sheet.provider.get()).key.id());
    let label = Signal::derive(move || {
        kind.track();
        words().gateway_key(form::of(sheet.provider.get()).key)
    });
    let hint = Signal::derive(move || {
        match sheet.entered.get() {
            Entered::File(file) => return file.name,
            Entered::Removal => return i18n.tr("gateway-key-leaves"),
            Entered::Nothing => {}
        }
        let key = form::of(sheet.provider.get()).key;
        if sheet.has_key() {
            i18n.tr(if key.is_text() {
                "gateway-key-there-text"
            } else {
                "gateway-key-there"
            })
        } else if key == KeyKind::Vapid {
            i18n.tr("gateway-key-made")
        } else {
            words().key_wanted(key)
        }
    });
    let endings = Signal::derive(move || form::of(sheet.provider.get()).key.endings());
    let print = move || {
        sheet.facts.get().map(|facts| {
            let text = sentence::with(
                i18n,
                "gateway-key-print",
                &[("fingerprint", &facts.fingerprint)],
            );
            view! { <span class="field__help">{text}</span> }
        })
    };
    let wrong = move || {
        sheet.key_wrong.get().map(|said| {
            view! { <span class="field__error" role="alert">{format!("{} {}", said.what, said.why)}</span> }
        })
    };
    let take = Callback::new(move |file| sheet.take(&words(), file));
    let is_text = Memo::new(move |_| form::of(sheet.provider.get()).key.is_text());
    let place = move || {
        if is_text.get() {
            view! { <KeyLine label hint take/> }.into_any()
        } else {
            view! { <KeyDrop label hint endings take/> }.into_any()
        }
    };
    let leaves = Memo::new(move |_| sheet.entered.with(|key| matches!(key, Entered::Removal)));
    let removal = move || {
        sheet.may_lose_key().then(|| {
            let (name, then) = if leaves.get() {
                ("gateway-key-keep", Entered::Nothing)
            } else {
                ("gateway-key-remove", Entered::Removal)
            };
            view! {
                <button
                    type="button"
                    class="btn btn--link t-small gateway__key-act"
                    on:click=move |_| sheet.remove_key(then.clone())
                >
                    {i18n.tr(name)}
                </button>
            }
        })
    };
    view! {
        <div class="field">
            <span class="field__label">{label}</span>
            {place}
            {print}
            {wrong}
            {removal}
        </div>
    }
}
