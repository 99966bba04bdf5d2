//! The tree's texts: everything a person wrote, nothing a build left.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

/// What we read; pictures and fonts are not text.
const KINDS: &[&str] = &[
    "rs", "toml", "css", "ftl", "md", "html", "js", "json", "py", "txt", "svg",
];

/// Folders a build or git left.
const NOT_OURS: &[&str] = &["target", "dist", "shots", "gen", "node_modules"];

/// Paths from the root, with `/`, and their text.
#[derive(Clone, Debug, Default)]
pub(super) struct Texts(BTreeMap<String, String>);

impl Texts {
    /// Reads a tree.
    pub(super) fn read(root: &Path) -> io::Result<Self> {
        let mut texts = Self::default();
        texts.read_folder(root, "")?;
        Ok(texts)
    }

    /// Reads a folder and those in it.
    fn read_folder(&mut self, folder: &Path, prefix: &str) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{prefix}{name}");
            if entry.file_type()?.is_dir() {
                if !is_ours(&name) {
                    continue;
                }
                self.read_folder(&entry.path(), &format!("{path}/"))?;
            } else if is_text(&path) {
                self.0.insert(
                    path,
                    String::from_utf8_lossy(&fs::read(entry.path())?).into_owned(),
                );
            }
        }
        Ok(())
    }

    /// A small tree for a test.
    #[cfg(test)]
    pub(super) fn of(files: &[(&str, &str)]) -> Self {
        Self(
            files
                .iter()
                .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
                .collect(),
        )
    }

    /// Files under a folder (with its `/`, or nothing for all) whose name ends so.
    pub(super) fn under<'a>(
        &'a self,
        folder: &'a str,
        ending: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0
            .iter()
            .filter(move |(path, _)| path.starts_with(folder) && path.ends_with(ending))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }
}

/// Whether a folder of this name holds what a person wrote.
fn is_ours(name: &str) -> bool {
    let is_hidden = name.starts_with('.') && name != ".ci" && name != ".cargo";
    !is_hidden && !name.starts_with("target-") && !NOT_OURS.contains(&name)
}

/// Whether a file is one we read: by its ending, or CI's script.
fn is_text(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    path == ".ci/run"
        || name
            .rsplit_once('.')
            .is_some_and(|(_, kind)| KINDS.contains(&kind))
}

/// Lines of Rust that run in the product, numbered from 1: no comments, and nothing after the tests' module, which
/// stands at the end of a file here.
pub(super) fn product_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_test = |line: &str| line.trim_start().starts_with("#[cfg(test)]");
    let after = text.lines().skip(1).chain([""]);
    numbered(text)
        .zip(after)
        // `#[cfg(test)] mod tests;` is only a line; its own file is a test as a whole.
        .take_while(move |((_, line), next)| !(is_test(line) && next.trim_end().ends_with('{')))
        .map(|(line, _)| line)
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// All lines, numbered from 1.
pub(super) fn numbered(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .map(|(index, line)| (index + 1, line))
}

/// Whether a Rust file is a test as a whole.
pub(super) fn is_test_file(path: &str) -> bool {
    path.contains("/tests/") || path.ends_with("/tests.rs") || path.contains("/examples/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_build_left_is_not_read() {
        assert!(
            !is_ours("target") && !is_ours("target-front") && !is_ours("dist"),
            "not written by us"
        );
        assert!(!is_ours(".git") && is_ours(".ci"), "CI's script is ours");
    }

    #[test]
    fn comments_and_tests_are_not_the_product() {
        let text = "use a;\n// use b;\n#[cfg(test)]\nmod tests {\n    use c;\n}\n";
        let lines: Vec<_> = product_lines(text).collect();
        assert_eq!(lines, [(1, "use a;")], "the rest never runs in the app");
        let lines = product_lines("#[cfg(test)]\nmod tests;\nuse a;\n").last();
        assert_eq!(
            lines,
            Some((3, "use a;")),
            "after a line for a file of tests, the product goes on"
        );
    }
}
