//! What a wall of cards costs, on one thread and on two, and the memory it takes: `cargo run --release -p
//! carillon-preview --example cells`. Prints Markdown; `cargo xtask bench --only native` keeps it.
//!
//! A cell is one card in one language on one surface. No two have the same words, so only glyphs and the cards without
//! their words are kept. Each thread has an engine of its own, whose fonts are loaded and whose first cards are drawn
//! before the clock starts.

#![expect(clippy::print_stdout, reason = "an example that prints")]
#![expect(clippy::expect_used, reason = "an example")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Barrier};
use std::time::{Duration, Instant};

use carillon_preview::case::Case;
use carillon_preview::picture::{self, Picture};
use carillon_preview::{Engine, Fonts};

/// How often each figure is measured; the best and the median are told.
const TIMES: usize = 5;

/// Surfaces, each at two device pixels a point, as a wall shows them.
const SURFACES: [&str; 3] = [
    "iphone-16/lock/collapsed",
    "pixel-9/heads-up/collapsed",
    "chrome-windows-11/toast/default",
];

/// Languages and their words; a number makes each cell's its own.
const LANGUAGES: [(&str, &str, &str); 8] = [
    (
        "en",
        "Last day for 30% off",
        "Your basket is still waiting, and so is the monstera you looked at twice. Order before midnight tonight 🎉",
    ),
    (
        "de",
        "Letzter Tag mit 30 %",
        "Dein Warenkorb wartet noch, und mit ihm die Monstera, die du dir zweimal angesehen hast. Bestelle bis Mitternacht",
    ),
    (
        "fr",
        "Dernier jour à −30 %",
        "Votre panier vous attend toujours : commandez avant minuit et la livraison est offerte",
    ),
    (
        "ru",
        "Последний день: −30 %",
        "Ваша корзина всё ещё ждёт вас. Закажите до полуночи, и доставка будет бесплатной",
    ),
    (
        "ar",
        "آخر يوم للخصم 30%",
        "اطلب قبل 18:00 من Carillon والتوصيل علينا مهما كان حجمها",
    ),
    (
        "he",
        "יום אחרון ל-30% הנחה",
        "העגלה שלך עדיין מחכה. הזמינו לפני חצות והמשלוח עלינו",
    ),
    (
        "hi",
        "30% छूट का आख़िरी दिन",
        "आपकी टोकरी अब भी इंतज़ार कर रही है। आधी रात से पहले ऑर्डर करें",
    ),
    (
        "ja",
        "30%OFFは本日まで",
        "カートの商品がまだお待ちしています。今夜の午前0時までのご注文で、送料は無料です。",
    ),
];

/// Pictures by their path, as a scene wants them.
type Pictures = BTreeMap<String, Arc<Picture>>;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    memory(&root);
    println!("\n| cells | threads | in all, best ms | median | a cell, best ms |");
    println!("| --: | --: | --: | --: | --: |");
    for count in [10, 100, 1000] {
        for threads in [1, 2] {
            // The numbers of the first cells are used up by the warm-up.
            let mut took: Vec<_> = (1..=TIMES)
                .map(|round| wall(&root, count, threads, round * count))
                .collect();
            took.sort_unstable();
            let [best, median] = [took[0], took[TIMES / 2]].map(|took| took.as_secs_f64() * 1000.0);
            let each = best / count as f64;
            println!("| {count} | {threads} | {best:.1} | {median:.1} | {each:.2} |");
        }
    }
}

/// How long a wall of `count` cells takes on so many threads.
fn wall(root: &Path, count: usize, threads: usize, first: usize) -> Duration {
    let ready = Arc::new(Barrier::new(threads + 1));
    let workers: Vec<_> = (0..threads)
        .map(|at| {
            let (root, ready) = (root.to_owned(), Arc::clone(&ready));
            std::thread::spawn(move || {
                let mut desk = Desk::open(&root, |_| true);
                // One of each surface and language, with words that no cell has.
                for cell in 0..SURFACES.len() * LANGUAGES.len() {
                    desk.draw(&case(cell, usize::MAX - cell));
                }
                // Neighbours go to different threads, so that each has its share of every language.
                let cells = (at..count).step_by(threads);
                let cells: Vec<_> = cells.map(|cell| case(cell, first + cell)).collect();
                ready.wait();
                for cell in &cells {
                    desk.draw(cell);
                }
            })
        })
        .collect();
    ready.wait();
    let start = Instant::now();
    for worker in workers {
        worker.join().expect("a thread that draws");
    }
    start.elapsed()
}

/// An engine with its fonts and pictures.
struct Desk {
    engine: Engine,
    pictures: Pictures,
    root: PathBuf,
}

impl Desk {
    /// Loads the icon and the faces that are wanted.
    fn open(root: &Path, wanted: impl Fn(&str) -> bool) -> Self {
        let icon = std::fs::read(root.join("tests/golden/media/icon.png")).expect("an icon");
        let icon = Arc::new(picture::decode(&icon).expect("a picture"));
        let mut desk = Self {
            engine: Engine::new(Fonts::default()),
            pictures: [("icon.png".to_owned(), icon)].into(),
            root: root.to_owned(),
        };
        desk.load(wanted);
        desk
    }

    /// Loads the faces that are wanted.
    fn load(&mut self, wanted: impl Fn(&str) -> bool) {
        for face in Fonts::faces().iter().filter(|face| wanted(face.id)) {
            let file = self.root.join("assets/fonts").join(face.file);
            let bytes = std::fs::read(file).expect("a font file");
            self.engine
                .fonts_mut()
                .load(face.id, bytes)
                .expect("a font");
        }
    }

    /// Lays out and paints a cell.
    fn draw(&mut self, cell: &Case) {
        cell.render(&mut self.engine, &self.pictures)
            .expect("a surface");
    }
}

/// A cell: surfaces change fastest, then languages; the number makes its words its own.
fn case(cell: usize, number: usize) -> Case {
    let surface = SURFACES[cell % SURFACES.len()];
    let (locale, title, body) = LANGUAGES[cell / SURFACES.len() % LANGUAGES.len()];
    let text = format!(
        "rule = 'cells'\nsurface = '{surface}'\nlocale = '{locale}'\nscale = 2.0\ntitle = '{title}'\nbody = '{number} {body}'"
    );
    Case::parse(&text).expect("a case")
}

/// Prints the memory of this process as more fonts come: before any thread, so that nothing else counts.
fn memory(root: &Path) {
    println!("| memory of a process (resident) | MB |\n| --- | --: |");
    row("before any font");
    let first = Fonts::first();
    let mut desk = Desk::open(root, |id| first.contains(&id));
    row("first faces loaded");
    for surface in 0..SURFACES.len() {
        desk.draw(&case(surface, 0));
    }
    row("a card on each of three surfaces, in English");
    desk.load(|_| true);
    row("all faces loaded, Japanese and emoji among them");
    for cell in 0..SURFACES.len() * LANGUAGES.len() {
        desk.draw(&case(cell, cell));
    }
    row("a card in each of eight languages on each surface");
}

/// A row of the table of memory.
fn row(when: &str) {
    let megabytes =
        resident().map_or_else(|| "unknown".to_owned(), |kb| format!("{:.1}", kb / 1024.0));
    println!("| {when} | {megabytes} |");
}

/// Kilobytes of this process in memory, where the system says so.
fn resident() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse().ok()
}
