//! Below the rows: adding an arm for a very number or a text, and letting the words vary no more.

use carillon_campaign::{Basis, Key, Phrase, Standing};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::open::Open;
use super::table::stop;
use crate::composer::token_box;
use crate::controls::Icon;

/// The arms nearly every choice by a gender has.
const USUAL: [&str; 2] = ["female", "male"];

/// What can be added, and the way to no variation.
#[component]
pub(super) fn More(open: Open) -> impl IntoView {
    let i18n = expect_context::<I18n>();
    let typed = RwSignal::new(String::new());
    let key = move || read(&typed.get(), open.basis.get());
    let is_free = move |key: &Key| {
        let rows = open.rows.read();
        let is = |row: &carillon_campaign::Row| row.key == *key && row.standing != Standing::Never;
        !rows.iter().any(is)
    };
    let can_add = move || key().is_some_and(|key| is_free(&key));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(key) = untrack(key).filter(|key| untrack(|| is_free(key))) {
            typed.set(String::new());
            add(open, key);
        }
    };
    let is_text = Memo::new(move |_| open.basis.get() == Basis::Text);
    let label = move || {
        i18n.tr(if is_text.get() {
            "vary-add-text"
        } else {
            "vary-add-number"
        })
    };
    let usual = move || {
        let usual = USUAL.into_iter().map(|word| Key::Word(word.to_owned()));
        let mut usual: Vec<Key> = usual.filter(|key| is_free(key)).collect();
        usual.retain(|_| is_text.get());
        usual
    };
    view! {
        <form class="vary__more" on:submit=submit>
            <input
                class="input input--sm vary__new"
                aria-label=label
                placeholder=label
                inputmode=move || if is_text.get() { "text" } else { "decimal" }
                autocomplete="off"
                spellcheck="false"
                prop:value=typed
                on:input=move |event| typed.set(event_target_value(&event))
            />
            <button type="submit" class="btn btn--secondary btn--sm" disabled=move || !can_add()>
                <Icon name="plus" small=true/>
                {move || i18n.tr("vary-add")}
            </button>
            {move || usual().into_iter().map(|key| {
                let word = key.as_str().to_owned();
                view! {
                    <button type="button" class="chip" on:click=move |_| add(open, key.clone())>
                        <Icon name="plus" small=true/>
                        {word}
                    </button>
                }
            }).collect_view()}
            <button type="button" class="btn btn--link t-small push" on:click=move |_| stop(open)>
                {move || i18n.tr("vary-stop")}
            </button>
        </form>
    }
}

/// Adds an arm with the words that stood in for it, and puts the caret there.
fn add(open: Open, key: Key) {
    let words = open.choice.with_untracked(|choice| {
        let arm = choice.as_ref()?.default_arm()?;
        Some(arm.phrase.clone())
    });
    let id = format!("vary-{}", key.as_str());
    let words: Phrase = words.unwrap_or_default();
    if open.change(|phrase, at| phrase.set_arm(at, &key, words)) {
        request_animation_frame(move || token_box::focus(&id));
    }
}

/// What was typed as a key: a number as Fluent writes it, or a word that Fluent can write.
fn read(typed: &str, basis: Basis) -> Option<Key> {
    let typed = typed.trim();
    match basis {
        Basis::Number(_) => {
            let digits = typed.strip_prefix('-').unwrap_or(typed);
            let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
            let all_digits =
                |text: &str| !text.is_empty() && text.bytes().all(|c| c.is_ascii_digit());
            (all_digits(whole) && all_digits(decimals)).then(|| Key::Number(typed.to_owned()))
        }
        Basis::Text => {
            let starts = typed.starts_with(|c: char| c.is_ascii_alphabetic());
            let rest = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
            (starts && typed.chars().all(rest)).then(|| Key::Word(typed.to_owned()))
        }
    }
}

#[cfg(test)]
mod tests {
    use carillon_campaign::PluralType;

    use super::*;

    #[track_caller]
    fn check(typed: &str, basis: Basis, expected: Option<Key>) {
        assert_eq!(read(typed, basis), expected, "typed as {typed:?}");
    }

    #[test]
    fn a_number_is_what_fluent_takes_for_one() {
        let basis = Basis::Number(PluralType::Cardinal);
        let number = |text: &str| Some(Key::Number(text.to_owned()));
        check(" 0 ", basis, number("0"));
        check("-1.5", basis, number("-1.5"));
        check("1.", basis, None);
        check("1e3", basis, None);
        check("", basis, None);
    }

    #[test]
    fn a_text_is_a_name_of_fluent() {
        check("female", Basis::Text, Some(Key::Word("female".to_owned())));
        check("two words", Basis::Text, None);
        check("1st", Basis::Text, None);
        check("é", Basis::Text, None);
    }
}
