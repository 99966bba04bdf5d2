//! The grid of a run: a row a device, for each persona it was sent to as; a column a locale. A large run is shown a page
//! at a time, and only the cells that change are drawn again.

use carillon_campaign::Locale;
use carillon_payload::{DeliveryState, Outcome};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos_fluent::{I18n, move_tr};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::desk::Desk;
use super::language;
use super::receipt::row as row_of;
use super::results::look;
use super::run::{Cell, Row, Run, Standing};
use super::time::clock;
use crate::controls::{Icon, is_mirrored};
use crate::stage::{i18n, persona_name};
use crate::state::Workspace;

/// How many rows stand on a page.
const ROWS: usize = 40;
/// How many columns stand on a page.
const COLUMNS: usize = 12;
/// A column's width in CSS pixels, where the window has no more for it.
const COLUMN_WIDTH: usize = 116;
/// The width of the first column, with the devices' names.
const NAMES_WIDTH: usize = 208;

/// A place in the grid: row and column, counted over all pages.
type At = (usize, usize);

/// The part of a run that is on the page.
#[derive(Clone, Debug, PartialEq)]
struct Page {
    /// The run's number.
    run: u64,
    /// The first row and column shown.
    first: At,
    /// How many there are on all pages.
    all: At,
    /// The rows shown.
    rows: Vec<Row>,
    /// The locales shown, with their names among all of the run's.
    locales: Vec<(Locale, String)>,
    /// Whether the rows are of several people.
    has_several_people: bool,
}

impl Page {
    /// The page on which a place stands.
    fn of(run: &Run, (row, column): At) -> Self {
        let first = (row / ROWS * ROWS, column / COLUMNS * COLUMNS);
        Self {
            run: run.number,
            first,
            all: (run.rows.len(), run.locales.len()),
            rows: run.rows.iter().skip(first.0).take(ROWS).cloned().collect(),
            locales: run
                .locales
                .iter()
                .skip(first.1)
                .take(COLUMNS)
                .map(|locale| (locale.clone(), locale.name_among(&run.locales)))
                .collect(),
            has_several_people: run.has_several_people(),
        }
    }
}

/// What the cells share.
#[derive(Clone, Copy)]
struct Board {
    workspace: Workspace,
    i18n: I18n,
    run: Memo<Option<Run>>,
    /// The cell that Tab leads to, and whose page is shown.
    at: RwSignal<At>,
}

/// The grid.
#[component]
pub(super) fn Grid(
    desk: Desk,
    /// The run shown.
    run: Memo<Option<Run>>,
) -> impl IntoView {
    let board = Board {
        workspace: Workspace::here(),
        i18n: i18n(),
        run,
        at: RwSignal::new((0, 0)),
    };
    let number = Memo::new(move |_| run.with(|run| run.as_ref().map(|run| run.number)));
    Effect::new(move |before: Option<Option<u64>>| {
        let now = number.get();
        if before.is_some_and(|before| before != now) {
            board.at.set((0, 0));
        }
        now
    });
    let page =
        Memo::new(move |_| run.with(|run| run.as_ref().map(|run| Page::of(run, board.at.get()))));
    let read = desk.clone();
    let table = move || page.with(|page| Some(table(board, &desk, page.as_ref()?)));
    view! {
        {table}
        <Reading desk=read/>
    }
}

/// A page of the grid, with what leads to the others.
fn table(board: Board, desk: &Desk, page: &Page) -> impl IntoView + use<> {
    let i18n = board.i18n;
    let heads = page
        .locales
        .iter()
        .map(|(locale, name)| view! { <th scope="col" lang=locale.to_string()>{name.clone()}</th> })
        .collect_view();
    let mut rows = page.rows.as_slice();
    let mut bodies = Vec::new();
    let mut first = page.first.0;
    while let Some(head) = rows.first() {
        // People stand together: the rows up to the next one's are a group.
        let count = rows
            .iter()
            .take_while(|row| row.persona == head.persona)
            .count();
        let (group, rest) = rows.split_at(count);
        bodies.push(body(board, desk, page, (first, group)));
        rows = rest;
        first += count;
    }
    let width = NAMES_WIDTH + page.locales.len() * COLUMN_WIDTH;
    view! {
        <div class="sendgrid__scroll">
            <table
                class="sendgrid"
                aria-label=move_tr!("send-grid")
                style=format!("min-inline-size:{width}px")
                on:keydown=move |event| step(board, &event)
            >
                <thead><tr><th class="sendgrid__device" scope="col">{move || i18n.tr("send-device")}</th>{heads}</tr></thead>
                {bodies}
            </table>
        </div>
        {pages(board, page)}
    }
}

/// The rows of one persona, under its name where there are several.
fn body(
    board: Board,
    desk: &Desk,
    page: &Page,
    (first, rows): (usize, &[Row]),
) -> impl IntoView + use<> {
    let head = page.has_several_people.then(|| {
        let persona = rows.first().and_then(|row| row.persona.clone());
        let name = move || persona_name(board.workspace, board.i18n, persona.as_deref());
        view! {
            <tr class="sendgrid__person">
                <th scope="rowgroup" colspan=(page.locales.len() + 1).to_string()>
                    <span class="sendgrid__who"><Icon name="person"/><span dir="auto">{name}</span></span>
                </th>
            </tr>
        }
    });
    let rows = rows
        .iter()
        .enumerate()
        .map(|(index, row)| {
            let cells = page
                .locales
                .iter()
                .enumerate()
                .map(|(column, (_, locale))| {
                    let at = (first + index, page.first.1 + column);
                    cell(board, desk, at, (row, locale.clone()))
                })
                .collect_view();
            view! {
                <tr>
                    <th scope="row"><div class="device__name t-strong truncate" dir="auto">{row.name.clone()}</div></th>
                    {cells}
                </tr>
            }
        })
        .collect_view();
    view! { <tbody>{head}{rows}</tbody> }
}

/// What became of one push. The button reads its receipt.
fn cell(board: Board, desk: &Desk, at: At, (row, locale): (&Row, String)) -> impl IntoView + use<> {
    let state = Memo::new(move |_| {
        board
            .run
            .with(|run| run.as_ref()?.cell(at.0, at.1).cloned())
    });
    let is_bad = move || {
        let is_rejected = |cell: &Cell| cell.standing() == Standing::Rejected;
        state.with(|state| state.as_ref().is_some_and(is_rejected))
    };
    let (desk, row) = (desk.clone(), row.clone());
    let id = Memo::new(move |_| state.with(|state| Some(state.as_ref()?.id.clone())));
    // The button stays as the state changes: it may have the focus.
    let button = move || {
        let id = id.get()?;
        let told = Memo::new(move |_| state.get().map(|cell| told(board.i18n, &cell)));
        let told = move || told.get().unwrap_or_default();
        let row = row.clone();
        let locale = locale.clone();
        let name = move || {
            let person = row.persona.as_deref();
            let person = person.map(|id| persona_name(board.workspace, board.i18n, Some(id)));
            let told = told();
            let parts = [
                person.as_deref(),
                Some(&row.name),
                Some(&locale),
                Some(&told.word),
            ];
            let parts: Vec<&str> = parts.into_iter().flatten().collect();
            parts.join(" · ")
        };
        let (chosen, read, reading) = (id.clone(), desk.read.clone(), desk.read.clone());
        let is_read = move || read.with(|read| read.as_ref() == Some(&chosen)).to_string();
        let press = move |_| {
            board.at.set(at);
            reading.set(Some(id.clone()));
            // Not every engine gives a button the focus that is clicked.
            focus(at);
        };
        Some(view! {
            <button
                type="button"
                class=move || format!("cellstate cellstate--{}", told().kind)
                aria-label=name
                aria-pressed=is_read
                tabindex=move || if board.at.get() == at { "0" } else { "-1" }
                data-at=place(at)
                on:click=press
            >
                {move || match told().icon {
                    None => view! { <span class="spinner"></span> }.into_any(),
                    Some(icon) => view! { <Icon name=icon/> }.into_any(),
                }}
                <b>{move || told().word}</b>
                <small dir="auto">{move || told().detail}</small>
            </button>
        })
    };
    view! { <td class:is-bad=is_bad>{button}</td> }
}

/// A state as a cell says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Told {
    /// The icon; `None` while it is on the wire.
    icon: Option<&'static str>,
    /// `ok`, `bad`, `wait`, `idle`.
    kind: &'static str,
    /// Its word.
    word: String,
    /// When and how long, or the provider's own reason.
    detail: String,
}

fn told(i18n: I18n, cell: &Cell) -> Told {
    let standing = cell.standing();
    let look = look(standing);
    Told {
        icon: (standing != Standing::Sending).then_some(look.icon),
        kind: look.kind,
        word: i18n.tr(look.word),
        detail: detail(&language(i18n), cell),
    }
}

/// A place as an attribute says it.
fn place((row, column): At) -> String {
    format!("{row},{column}")
}

/// When and how long, or the provider's own reason, with the time at which it is tried again.
fn detail(language: &str, cell: &Cell) -> String {
    let DeliveryState::Settled { outcome, at, took } = &cell.state else {
        return String::new();
    };
    match outcome {
        Outcome::Rejected(rejection) => match cell.retry_at {
            Some(at) => format!("{} · {}", clock(language, at), rejection.reason),
            None => rejection.reason.clone(),
        },
        Outcome::Accepted { .. } => format!("{} · {took} ms", clock(language, *at)),
        Outcome::Undecided { .. } | Outcome::NotSent { .. } => String::new(),
    }
}

/// An arrow leads to the next cell, over the edge of a page as well; Home and End to the ends of the row.
fn step(board: Board, event: &KeyboardEvent) {
    if event.alt_key() || event.ctrl_key() || event.meta_key() {
        return;
    }
    let (row, column) = board.at.get_untracked();
    let all = board
        .run
        .with_untracked(|run| run.as_ref().map(|run| (run.rows.len(), run.locales.len())));
    let Some((rows, columns)) = all.filter(|(rows, columns)| *rows > 0 && *columns > 0) else {
        return;
    };
    let back = || (row, column.saturating_sub(1));
    let on = || (row, (column + 1).min(columns - 1));
    let next = match event.key().as_str() {
        "ArrowUp" => (row.saturating_sub(1), column),
        "ArrowDown" => ((row + 1).min(rows - 1), column),
        "ArrowLeft" if is_mirrored() => on(),
        "ArrowRight" if is_mirrored() => back(),
        "ArrowLeft" => back(),
        "ArrowRight" => on(),
        "Home" => (row, 0),
        "End" => (row, columns - 1),
        _ => return,
    };
    event.prevent_default();
    board.at.set(next);
    if !focus(next) {
        // The cell is on a page that is drawn only now.
        request_animation_frame(move || {
            focus(next);
        });
    }
}

/// Gives a cell the focus; whether there is one.
fn focus(at: At) -> bool {
    let found = document().query_selector(&format!(".sendgrid [data-at='{}']", place(at)));
    let button = found.ok().flatten();
    let button = button.and_then(|button| button.dyn_into::<HtmlElement>().ok());
    button.is_some_and(|button| button.focus().is_ok())
}

/// What leads to the other pages; nothing where there is one.
fn pages(board: Board, page: &Page) -> impl IntoView + use<> {
    let (first, all) = (page.first, page.all);
    let columns = (all.1 > COLUMNS).then(|| {
        let turn = move |column| board.at.set((first.0, column));
        let words = Turning {
            span: "send-page-locales",
            before: "send-page-locales-before",
            after: "send-page-locales-after",
        };
        turning(board.i18n, words, (first.1, COLUMNS, all.1), turn)
    });
    let rows = (all.0 > ROWS).then(|| {
        let turn = move |row| board.at.set((row, first.1));
        let words = Turning {
            span: "send-page-devices",
            before: "send-page-devices-before",
            after: "send-page-devices-after",
        };
        turning(board.i18n, words, (first.0, ROWS, all.0), turn)
    });
    (columns.is_some() || rows.is_some())
        .then(|| view! { <div class="sendgrid__pages t-small t-2">{columns}{rows}</div> })
}

/// The Fluent ids of what turns pages.
#[derive(Clone, Copy)]
struct Turning {
    /// Which are shown, of how many.
    span: &'static str,
    /// The button to those before.
    before: &'static str,
    /// The button to those after.
    after: &'static str,
}

/// Which rows or columns are shown, and the way to those before and after.
fn turning(
    i18n: I18n,
    words: Turning,
    (first, size, all): (usize, usize, usize),
    turn: impl Fn(usize) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let last = (first + size).min(all);
    let span = move || {
        let mut arguments = std::collections::HashMap::new();
        for (name, value) in [("first", first + 1), ("last", last), ("all", all)] {
            arguments.insert(name.into(), value.into());
        }
        i18n.tr_with_args(words.span, &arguments)
    };
    view! {
        <span class="sendgrid__turn">
            <button
                type="button"
                class="btn btn--quiet btn--sm btn--icon"
                aria-label=move || i18n.tr(words.before)
                disabled=first == 0
                on:click=move |_| turn(first.saturating_sub(size))
            >
                <Icon name="chevron-start"/>
            </button>
            <span>{span}</span>
            <button
                type="button"
                class="btn btn--quiet btn--sm btn--icon"
                aria-label=move || i18n.tr(words.after)
                disabled=last == all
                on:click=move |_| turn(last)
            >
                <Icon name="chevron-end"/>
            </button>
        </span>
    }
}

/// The receipt of the cell that was pressed.
#[component]
fn Reading(desk: Desk) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let (read, all, close) = (desk.read.clone(), desk.receipts, desk.read);
    let receipt = Memo::new(move |_| {
        let id = read.get()?;
        all.with(|all| {
            all.iter()
                .find(|receipt| receipt.delivery.id == id)
                .cloned()
        })
    });
    move || {
        let receipt = receipt.get()?;
        let close = close.clone();
        Some(view! {
            <section class="sendgrid__receipt receipts" aria-label=move_tr!("send-receipt-of-cell")>
                <div role="list">{row_of(workspace, i18n, &receipt)}</div>
                <button
                    type="button"
                    class="btn btn--quiet btn--sm btn--icon"
                    aria-label=move_tr!("close")
                    on:click=move |_| close.set(None)
                >
                    <Icon name="close"/>
                </button>
            </section>
        })
    }
}
