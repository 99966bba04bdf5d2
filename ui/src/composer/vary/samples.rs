//! How a row of the table reads: its key, and numbers it is for.

use carillon_campaign::{Basis, Key, Row, Run};
use leptos::prelude::Get;
use leptos_fluent::I18n;

use crate::controls::sentence;

/// How many numbers of a run without an end are shown.
const FIRST: u64 = 3;

/// When a row is taken: `few`, `exactly 0`, `female`, `anything else`.
pub(super) fn key_name(i18n: I18n, row: &Row, basis: Basis) -> String {
    match (&row.key, basis) {
        (Key::Number(number), _) => sentence::with(i18n, "vary-exactly", &[("number", number)]),
        (Key::Word(word), Basis::Text) if row.default && word == "other" => i18n.tr("vary-else"),
        (Key::Word(word), _) => word.clone(),
    }
}

/// Numbers of a row as the app's language writes them: `3–10, 103–110 …`. Tracked.
pub(super) fn samples(i18n: I18n, row: &Row) -> String {
    let language = i18n.language.get().id;
    let number = |number: u64| carillon_words::number(language, number);
    let runs = row.samples.runs.iter().map(|run| written(*run, number));
    let mut parts: Vec<String> = runs.collect();
    parts.extend(row.samples.decimals.iter().cloned());
    let mut text = parts.join(", ");
    if row.samples.more {
        text.push_str(if text.ends_with('…') { "" } else { " …" });
    }
    text
}

/// A number as the app's language writes it; a decimal as a key is typed. Tracked.
pub(super) fn number_name(i18n: I18n, number: f64) -> String {
    let text = number.to_string();
    match text.parse() {
        Ok(whole) => carillon_words::number(i18n.language.get().id, whole),
        Err(_) => text,
    }
}

/// A run of whole numbers.
fn written(run: Run, number: impl Fn(u64) -> String) -> String {
    let from = number(run.from);
    match run.to {
        Some(to) if to == run.from => from,
        Some(to) if to == run.from + 1 => format!("{from}, {}", number(to)),
        Some(to) => format!("{from}–{}", number(to)),
        None => {
            let first: Vec<String> = (run.from..run.from + FIRST).map(number).collect();
            format!("{} …", first.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(from: u64, to: Option<u64>, expected: &str) {
        let text = written(Run { from, to }, |number| number.to_string());
        assert_eq!(text, expected, "from {from} to {to:?}");
    }

    #[test]
    fn a_run_is_written_as_short_as_it_is_clear() {
        check(1, Some(1), "1");
        check(2, Some(3), "2, 3");
        check(3, Some(10), "3–10");
        check(0, None, "0, 1, 2 …");
    }
}
