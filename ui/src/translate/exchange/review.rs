//! What came, looked through: what is wrong with the files, and their words locale by locale.

use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_exchange::{Format, Group, Review};
use carillon_words::Words;
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::entry::{EntryRow, Said, complaint};
use super::import::Looking;
use crate::controls::{Icon, sentence};
use crate::state::Workspace;

/// So many entries of a locale are shown at first; there may be a thousand.
const SHOWN: usize = 50;

/// With so many entries or fewer every locale is open.
const ALL_OPEN: usize = 60;

/// So many complaints are listed at first.
const COMPLAINTS: usize = 6;

/// The review.
#[component]
pub(super) fn Looked(review: Arc<Review>, looking: Looking) -> impl IntoView {
    let i18n = expect_context::<I18n>();
    let words: Said = StoredValue::new_local(Words::new(i18n.language.get_untracked().id));
    let open = review.entries.len() <= ALL_OPEN;
    let groups: Vec<_> = review.groups.clone();
    let of = Arc::clone(&review);
    let nothing = !review
        .entries
        .iter()
        .any(carillon_exchange::Entry::can_be_taken);
    view! {
        <p class="import__summary" role="status">{summary(i18n, &review)}</p>
        <p class="t-small t-3">{files(&review)}</p>
        <Complaints review=Arc::clone(&review) words/>
        {nothing.then(|| view! { <p class="import__nothing">{move || i18n.tr("import-nothing")}</p> })}
        <div class="import__groups">
            {groups
                .into_iter()
                .map(|group| view! { <GroupRows review=Arc::clone(&of) group looking open words/> })
                .collect_view()}
        </div>
    }
}

/// What there is of each kind: "12 new · 3 changed · 40 as they are".
fn summary(i18n: I18n, review: &Review) -> String {
    let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
    for entry in &review.entries {
        *counts.entry(entry.verdict.id()).or_default() += 1;
    }
    let order = [
        "new",
        "changed",
        "overwrites",
        "confirmed",
        "source",
        "stale",
        "unreadable",
        "unchanged",
    ];
    let told: Vec<String> = order
        .into_iter()
        .filter_map(|id| {
            let count = *counts.get(id)?;
            Some(sentence::count(i18n, count_words(id), &[("count", count)]))
        })
        .collect();
    told.join(" · ")
}

/// The sentence that counts entries of a verdict.
fn count_words(id: &str) -> &'static str {
    match id {
        "new" => "import-count-new",
        "changed" => "import-count-changed",
        "overwrites" => "import-count-overwrites",
        "confirmed" => "import-count-confirmed",
        "source" => "import-count-source",
        "stale" => "import-count-stale",
        "unreadable" => "import-count-unreadable",
        _ => "import-count-unchanged",
    }
}

/// The files, and what each was taken for.
fn files(review: &Review) -> String {
    let named = review.files.iter().filter(|(name, _)| !name.is_empty());
    let told: Vec<String> = named
        .map(|(name, format)| format!("{name} ({})", format_name(*format)))
        .collect();
    told.join(", ")
}

/// A format's name: the same in every language.
pub(super) fn format_name(format: Format) -> &'static str {
    match format {
        Format::Fluent => "Fluent",
        Format::Xliff1 => "XLIFF 1.2",
        Format::Xliff2 => "XLIFF 2.1",
        Format::Csv => "CSV",
        Format::Tsv => "TSV",
        Format::Json => "JSON",
        Format::BrazeCsv => "Braze CSV",
    }
}

/// What is wrong apart from words.
#[component]
fn Complaints(review: Arc<Review>, words: Said) -> impl IntoView {
    let i18n = expect_context::<I18n>();
    let all = RwSignal::new(false);
    let count = review.complaints.len() + review.more_complaints;
    let listed = move || {
        let most = if all.get() { usize::MAX } else { COMPLAINTS };
        review
            .complaints
            .iter()
            .take(most)
            .map(|one| complaint(i18n, words, one))
            .collect_view()
    };
    (count > 0).then(|| {
        view! {
            <ul class="import__complaints" aria-label=move || i18n.tr("import-complaints")>{listed}</ul>
            {move || (count > COMPLAINTS && !all.get()).then(|| view! {
                <button type="button" class="btn btn--link t-small" on:click=move |_| all.set(true)>
                    {sentence::count(i18n, "import-more", &[("count", count - COMPLAINTS)])}
                </button>
            })}
        }
    })
}

/// A locale: its heading, and its entries while it is open.
#[component]
fn GroupRows(
    review: Arc<Review>,
    group: Group,
    looking: Looking,
    open: bool,
    words: Said,
) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let open = RwSignal::new(open);
    let most = RwSignal::new(SHOWN);
    let can_be_taken = |at: &usize| review.entries[*at].can_be_taken();
    let takable: Arc<Vec<usize>> = Arc::new(group.entries.clone().filter(can_be_taken).collect());
    let all = takable.len();
    let mine = Arc::clone(&takable);
    let chosen = Memo::new(move |_| {
        looking
            .taken
            .with(|taken| mine.iter().filter(|at| taken.contains(at)).count())
    });
    let mine = Arc::clone(&takable);
    let toggle = move |_| {
        let take = chosen.get_untracked() < all;
        looking.taken.update(|taken| {
            for at in mine.iter() {
                if take {
                    taken.insert(*at);
                } else {
                    taken.remove(at);
                }
            }
        });
    };
    let name = if group.is_absent {
        group.locale.native_name()
    } else {
        untrack(|| workspace.locale_name(&group.locale))
    };
    let tag = group.locale.to_string();
    let unchanged = group.entries.len() - all;
    let (label, heading) = (name.clone(), name.clone());
    let rest = (unchanged > 0).then(|| {
        let told = sentence::count(i18n, "import-count-unchanged", &[("count", unchanged)]);
        format!(" · {told}")
    });
    let is_whole = move || all > 0 && chosen.get() == all;
    let is_in_part = move || (1..all).contains(&chosen.get());
    let rows = {
        let review = Arc::clone(&review);
        move || {
            let shown: Vec<usize> = takable.iter().copied().take(most.get()).collect();
            let review = Arc::clone(&review);
            shown
                .into_iter()
                .map(move |at| view! { <EntryRow review=Arc::clone(&review) at looking words/> })
                .collect_view()
        }
    };
    view! {
        <section class="import__group" aria-label=heading>
            <div class="import__locale">
                <input
                    type="checkbox"
                    class="check__box"
                    aria-label=label
                    disabled=all == 0
                    prop:checked=is_whole
                    prop:indeterminate=is_in_part
                    on:change=toggle
                />
                <button
                    type="button"
                    class="import__open"
                    aria-expanded=move || open.get().to_string()
                    on:click=move |_| open.update(|open| *open = !*open)
                >
                    <Icon name="chevron-end" small=true/>
                    <span lang=tag.clone()>{name}</span>
                    <span class="language__code">{tag}</span>
                </button>
                {group.is_absent.then(|| view! { <span class="badge badge--line">{move || i18n.tr("import-adds")}</span> })}
                <span class="import__count t-small t-3 t-num">
                    {move || sentence::count(i18n, "import-chosen", &[("chosen", chosen.get()), ("all", all)])}
                    {rest}
                </span>
            </div>
            {move || open.get().then(|| view! {
                <div class="import__entries" role="list">{rows.clone()}</div>
                {move || (most.get() < all).then(|| view! {
                    <button
                        type="button"
                        class="btn btn--link t-small"
                        on:click=move |_| most.update(|most| *most += 4 * SHOWN)
                    >
                        {sentence::count(i18n, "import-more", &[("count", all - most.get())])}
                    </button>
                })}
            })}
        </section>
    }
}
