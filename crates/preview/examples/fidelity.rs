//! docs/fidelity.md, from the surfaces and the figures that the oracle tests kept: `cargo xtask fidelity`.
#![expect(clippy::print_stdout, reason = "an example that prints")]
#![expect(clippy::expect_used, reason = "an example")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use carillon_preview::{Grade, Surface, surfaces};

/// A line of `figures.tsv`.
struct Row {
    on: String,
    what: String,
    by: String,
    published: f32,
    ours: f32,
    off: f32,
    reason: String,
}

fn main() {
    let file = std::env::args_os()
        .nth(1)
        .map(PathBuf::from)
        .expect("figures.tsv");
    let text = std::fs::read_to_string(file).expect("figures.tsv");
    let mut rows: Vec<Row> = text.lines().map(row).collect();
    // Tests run in any order; the page does not.
    rows.sort_by(|a, b| (place(&a.on), &a.what, &a.by).cmp(&(place(&b.on), &b.what, &b.by)));
    rows.dedup_by(|a, b| (&a.on, &a.what, &a.by) == (&b.on, &b.what, &b.by));
    println!("{HEAD}");
    devices(&rows);
    figures(&rows);
    println!("{TAIL}");
}

/// Where a surface stands in the list.
fn place(id: &str) -> usize {
    let at = surfaces()
        .iter()
        .position(|surface| surface.id.to_string() == id);
    at.expect("a figure's surface exists")
}

fn row(line: &str) -> Row {
    let parts: Vec<&str> = line.split('\t').collect();
    let [on, what, by, published, ours, off, reason] = parts[..] else {
        panic!("not a row: {line}")
    };
    let number = |text: &str| text.parse().expect("a number");
    Row {
        on: on.to_owned(),
        what: what.to_owned(),
        by: by.to_owned(),
        published: number(published),
        ours: number(ours),
        off: number(off),
        reason: reason.to_owned(),
    }
}

/// One line a device and place: source, grade, and how far its figures are off.
fn devices(rows: &[Row]) {
    println!("\n## Surfaces\n");
    println!("| surface | states | system | grade | figures within | source |");
    println!("| --- | --- | --- | --- | --- | --- |");
    let mut spots: Vec<(String, Vec<&Surface>)> = Vec::new();
    for surface in surfaces() {
        let spot = format!("{}/{}", surface.id.device, surface.id.place);
        match spots.iter_mut().find(|(known, _)| *known == spot) {
            Some((_, states)) => states.push(surface),
            None => spots.push((spot, vec![surface])),
        }
    }
    let mut worst: BTreeMap<String, f32> = BTreeMap::new();
    let mut excepted: BTreeSet<String> = BTreeSet::new();
    for row in rows {
        let spot = row.on.rsplit_once('/').map_or("", |(spot, _)| spot);
        let most = worst.entry(spot.to_owned()).or_default();
        *most = most.max(row.off.abs());
        if !row.reason.is_empty() {
            excepted.insert(spot.to_owned());
        }
    }
    for (spot, states) in spots {
        let names: Vec<&str> = states
            .iter()
            .map(|surface| surface.id.state.as_str())
            .collect();
        let exception = if excepted.contains(&spot) {
            ", exception"
        } else {
            ""
        };
        let off = worst
            .get(&spot)
            .map_or("–".to_owned(), |off| format!("{off:.1} %{exception}"));
        let first = states[0];
        let grade = match states
            .iter()
            .map(|surface| surface.grade)
            .max()
            .unwrap_or(first.grade)
        {
            Grade::P => "P",
            Grade::PStar => "P*",
            Grade::S => "S",
            Grade::E => "E",
        };
        println!(
            "| `{spot}` | {} | {} | {grade} | {off} | {} |",
            names.join(", "),
            first.system,
            first.source
        );
    }
}

/// Every published figure beside ours.
fn figures(rows: &[Row]) {
    println!("\n## Published figures\n");
    println!("| surface | counted | published | by | ours | off | |");
    println!("| --- | --- | --: | --- | --: | --: | --- |");
    for row in rows {
        println!(
            "| `{}` | {} | {} | {} | {:.1} | {:+.1} % | {} |",
            row.on, row.what, row.published, row.by, row.ours, row.off, row.reason
        );
    }
    let off: Vec<f32> = rows
        .iter()
        .filter(|row| row.reason.is_empty())
        .map(|row| row.off.abs())
        .collect();
    let mean = off.iter().sum::<f32>() / off.len().max(1) as f32;
    let exceptions = rows.len() - off.len();
    println!(
        "\n{} figures agree to 12 %, by {mean:.1} % on average; {exceptions} are exceptions, each with its reason.",
        off.len()
    );
}

/// What stands above the tables.
const HEAD: &str = "\
# How faithful the pictures are

Written by `cargo xtask fidelity`; the figures come from the oracle tests in `crates/preview/tests`, which fail when one
leaves its bounds.

A surface's grade is that of the weakest number it is drawn from: **P** the platform's own source, **P\\*** an unofficial
number from a public repository, **S** secondary, **E** estimated. Nearly every surface has some number of grade E (a
shadow, a gap, a tint), so the grade alone says little: `crates/preview/src/surface/*.toml` has the grade and the source of
each number. “Figures within” is the largest distance between a published count of characters and ours; a dash means that
nobody published one for that place. “Exception” says that one is further off than the 12 % asked for; why stands
beside the figure, below.";

/// What stands below them.
const TAIL: &str = "
## Other engines

- [Our text beside other engines'](fidelity/peers.md): lines, widths and cuts of the same strings in the same
  faces (`cargo xtask conformance --write`).
- [Chromium's own cards](fidelity/chromium.md): the real browser under Xvfb beside our surface
  (`cargo xtask test --only chromium`).
- GNOME Shell's and Plasma's published style sheets: `crates/preview/tests/oracle/linux.rs` compares each number.

## What no oracle covers

Colours, shadows, blur and materials are estimated, and so are the wallpapers, which are ours. Apple's and Microsoft's
typefaces may not be bundled: Inter and Open Sans stand in for them, which is most of the distance above. Emoji are Noto's
on every surface.";
