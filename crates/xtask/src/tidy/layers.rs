//! Rules for who may know whom: the rows of ARCHITECTURE.md, kept in the manifests and in the sources.

use super::Complaint;
use super::texts::{Texts, is_test_file, numbered, product_lines};

/// A package, its folder, and which of ours it may depend on.
struct Row {
    /// Its folder.
    folder: &'static str,
    /// Names of ours it may know, without `carillon-`.
    may_know: &'static [&'static str],
}

/// The house from the ground up. A package that is not here is refused: a new one gets its row first.
const ROWS: &[Row] = &[
    Row {
        folder: "crates/campaign",
        may_know: &[],
    },
    Row {
        folder: "crates/payload",
        may_know: &["campaign"],
    },
    Row {
        folder: "crates/preview",
        may_know: &["campaign"],
    },
    Row {
        folder: "crates/lint",
        may_know: &["campaign", "payload", "preview"],
    },
    Row {
        folder: "crates/exchange",
        may_know: &["campaign"],
    },
    Row {
        folder: "crates/words",
        may_know: &["campaign", "payload", "lint", "exchange"],
    },
    Row {
        folder: "crates/ipc",
        may_know: &["campaign", "payload"],
    },
    Row {
        folder: "crates/store",
        may_know: &["campaign", "payload"],
    },
    Row {
        folder: "crates/gateway",
        may_know: &["campaign", "payload"],
    },
    Row {
        folder: "crates/desktop",
        may_know: &["campaign", "payload", "preview", "gateway"],
    },
    Row {
        folder: "crates/cli",
        may_know: &[
            "campaign", "payload", "preview", "lint", "exchange", "words", "store", "gateway",
            "desktop",
        ],
    },
    Row {
        folder: "src-tauri",
        may_know: &[
            "campaign", "payload", "preview", "lint", "exchange", "words", "ipc", "store",
            "gateway", "desktop",
        ],
    },
    Row {
        folder: "ui",
        may_know: &[
            "campaign", "payload", "preview", "lint", "exchange", "words", "ipc",
        ],
    },
    Row {
        folder: "tests",
        may_know: &[
            "campaign", "payload", "preview", "lint", "exchange", "words", "ipc", "store",
            "gateway", "desktop",
        ],
    },
    Row {
        folder: "fuzz",
        may_know: &["campaign", "payload", "preview", "exchange"],
    },
    Row {
        folder: "crates/xtask",
        may_know: &[],
    },
];

/// Crates from outside that do something to the world, and the only folders that may have them.
const DOORS: &[(&str, &[&str])] = &[
    ("tauri", &["src-tauri"]),
    ("tauri-build", &["src-tauri"]),
    ("leptos", &["ui"]),
    ("leptos-fluent", &["ui"]),
    ("web-sys", &["ui"]),
    ("wasm-bindgen", &["ui"]),
    ("reqwest", &["crates/gateway"]),
    ("axum", &["crates/gateway"]),
    ("rusqlite", &["crates/store"]),
    ("zip", &["crates/store"]),
    ("keyring", &["crates/store"]),
    (
        "tokio",
        &[
            "crates/gateway",
            "crates/desktop",
            "crates/cli",
            "src-tauri",
            "tests",
        ],
    ),
    ("zbus", &["crates/desktop"]),
    ("notify-rust", &["crates/desktop"]),
    ("fantoccini", &["tests"]),
];

/// Crates that are functions of what they are given.
const PURE: &[&str] = &[
    "crates/campaign/",
    "crates/payload/",
    "crates/preview/",
    "crates/lint/",
    "crates/exchange/",
    "crates/words/",
    "crates/ipc/",
];

/// What a pure crate never asks: disk, sockets, clock, environment, other programs.
const IMPURE: &[&str] = &[
    "std::fs",
    "std::net",
    "std::time",
    "std::env",
    "std::process",
    "std::thread",
    "std::os",
    "println!(",
    "eprintln!(",
];

/// Every manifest keeps its row.
pub(super) fn arrows_point_down(texts: &Texts) -> Vec<Complaint> {
    let mut out = Vec::new();
    for (file, text) in texts.under("", "/Cargo.toml") {
        let folder = file.trim_end_matches("/Cargo.toml");
        let Some(row) = ROWS.iter().find(|row| row.folder == folder) else {
            out.push(Complaint::new(
                file,
                1,
                "has no row: say in xtask/src/tidy/layers.rs whom it may know",
            ));
            continue;
        };
        for dependency in dependencies(text) {
            let Some(ours) = dependency.name.strip_prefix("carillon-") else {
                continue;
            };
            if !dependency.is_for_tests && !row.may_know.contains(&ours) {
                let what = format!("may not know `{ours}`: arrows point down (ARCHITECTURE.md)");
                out.push(Complaint::new(file, dependency.line, what));
            }
        }
    }
    out
}

/// Sockets, disk, shell and page are each reached from one place.
pub(super) fn outside_crates_have_one_door(texts: &Texts) -> Vec<Complaint> {
    let mut out = Vec::new();
    for (file, text) in texts.under("", "/Cargo.toml") {
        let folder = file.trim_end_matches("/Cargo.toml");
        for dependency in dependencies(text) {
            let Some((name, allowed)) = DOORS.iter().find(|(name, _)| *name == dependency.name)
            else {
                continue;
            };
            if !dependency.is_for_tests && !allowed.contains(&folder) {
                let what = format!("`{name}` belongs to {} only", allowed.join(", "));
                out.push(Complaint::new(file, dependency.line, what));
            }
        }
    }
    out
}

/// Pure crates use nothing of the world around them.
pub(super) fn pure_crates_touch_nothing(texts: &Texts) -> Vec<Complaint> {
    let sources = PURE.iter().flat_map(|folder| texts.under(folder, ".rs"));
    sources
        .filter(|(file, _)| !is_test_file(file) && !file.ends_with("/build.rs"))
        .flat_map(|(file, text)| product_lines(text).map(move |(line, words)| (file, line, words)))
        .filter_map(|(file, line, words)| {
            let found = IMPURE.iter().find(|name| words.contains(**name))?;
            Some(Complaint::new(
                file,
                line,
                format!("a pure crate knows no `{found}`"),
            ))
        })
        .collect()
}

/// In the front end only `backend/` knows that a shell exists.
pub(super) fn only_the_backend_knows_the_shell(texts: &Texts) -> Vec<Complaint> {
    texts
        .under("ui/src/", ".rs")
        .filter(|(file, _)| !file.starts_with("ui/src/backend/") && *file != "ui/src/backend.rs")
        .flat_map(|(file, text)| product_lines(text).map(move |(line, words)| (file, line, words)))
        .filter(|(_, _, words)| words.contains("__TAURI"))
        .map(|(file, line, _)| {
            Complaint::new(file, line, "only ui/src/backend/ knows that a shell exists")
        })
        .collect()
}

/// A dependency in a manifest.
struct Dependency<'a> {
    /// Its name.
    name: &'a str,
    /// Counted from 1.
    line: usize,
    /// Whether only tests have it.
    is_for_tests: bool,
}

/// The dependencies of a manifest. Reads the two forms we write: `name = …` or `name.workspace = true` in a
/// section of dependencies, and a section of its own.
fn dependencies(manifest: &str) -> Vec<Dependency<'_>> {
    let mut section = "";
    let mut out = Vec::new();
    for (line, words) in numbered(manifest) {
        let words = words.trim();
        if let Some(head) = words.strip_prefix('[') {
            section = head.trim_end_matches(']');
            if let Some((before, name)) = section.rsplit_once("dependencies.") {
                out.push(Dependency {
                    name,
                    line,
                    is_for_tests: before.ends_with("dev-"),
                });
            }
            continue;
        }
        if !section.ends_with("dependencies") || words.starts_with('#') {
            continue;
        }
        let name = words.split(['=', '.', ' ']).next().unwrap_or_default();
        if !name.is_empty() {
            out.push(Dependency {
                name,
                line,
                is_for_tests: section.ends_with("dev-dependencies"),
            });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arrow_that_points_up_is_named() {
        let manifest = "[dependencies]\ncarillon-lint.workspace = true\n";
        let found = arrows_point_down(&Texts::of(&[("crates/campaign/Cargo.toml", manifest)]));
        assert_eq!(found.len(), 1, "the ground floor knows nobody");
        assert_eq!(found[0].line, 2, "the line is told");
        let found = arrows_point_down(&Texts::of(&[("crates/words/Cargo.toml", manifest)]));
        assert!(found.is_empty(), "words stands above lint: {found:?}");
    }

    #[test]
    fn the_page_may_not_reach_the_disk() {
        let manifest = "[dependencies]\ncarillon-store = { path = \"../crates/store\" }\n";
        let found = arrows_point_down(&Texts::of(&[("ui/Cargo.toml", manifest)]));
        assert_eq!(found.len(), 1, "only the shell touches the disk");
        let manifest = "[dependencies.carillon-gateway]\nworkspace = true\n";
        let found = arrows_point_down(&Texts::of(&[("ui/Cargo.toml", manifest)]));
        assert_eq!(
            found.len(),
            1,
            "nor sockets, in whichever form it is written"
        );
    }

    #[test]
    fn a_package_without_a_row_is_named() {
        let found = arrows_point_down(&Texts::of(&[("crates/utils/Cargo.toml", "[package]\n")]));
        assert_eq!(found.len(), 1, "a new room is drawn into the plan first");
    }

    #[test]
    fn tests_may_know_more() {
        let manifest = "[dev-dependencies]\ncarillon-lint.workspace = true\n";
        let found = arrows_point_down(&Texts::of(&[("crates/preview/Cargo.toml", manifest)]));
        assert!(
            found.is_empty(),
            "an oracle in a test is no layer: {found:?}"
        );
    }

    #[test]
    fn a_second_door_to_the_world_is_named() {
        for (folder, name) in [
            ("crates/payload", "reqwest"),
            ("ui", "tokio"),
            ("crates/cli", "tauri"),
        ] {
            let (file, text) = (
                format!("{folder}/Cargo.toml"),
                format!("[dependencies]\n{name}.workspace = true\n"),
            );
            let found = outside_crates_have_one_door(&Texts::of(&[(&file, &text)]));
            assert_eq!(found.len(), 1, "{name} in {folder} would be a second door");
        }
    }

    #[test]
    fn a_pure_crate_that_looks_at_the_clock_is_named() {
        let text = "//! A.\nuse std::time::Instant;\n";
        let found = pure_crates_touch_nothing(&Texts::of(&[("crates/preview/src/a.rs", text)]));
        assert_eq!(found.len(), 1, "a picture would depend on when it was made");
        let found = pure_crates_touch_nothing(&Texts::of(&[("crates/store/src/a.rs", text)]));
        assert!(found.is_empty(), "the store may: {found:?}");
    }

    #[test]
    fn a_component_that_calls_the_shell_is_named() {
        let text = "//! A.\nlet shell = \"__TAURI__\";\n";
        let found = only_the_backend_knows_the_shell(&Texts::of(&[("ui/src/send/panel.rs", text)]));
        assert_eq!(found.len(), 1, "it would not run in a plain browser");
        let found =
            only_the_backend_knows_the_shell(&Texts::of(&[("ui/src/backend/shell.rs", text)]));
        assert!(found.is_empty(), "that is the seam: {found:?}");
    }
}
