//! `cargo xtask tidy`: the rules of this house that no compiler keeps.
//!
//! Each rule is a function from the tree's texts to complaints, so that a test can hand it a small tree that
//! breaks the rule and see that it bites.

mod files;
mod icons;
mod layers;
mod styles;
mod texts;
mod words;

use std::fmt;

use crate::step::{Steps, Stop};
use crate::tidy::texts::Texts;
use crate::tree::Tree;

/// A rule that is broken somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Complaint {
    /// Path from the root.
    file: String,
    /// Counted from 1.
    line: usize,
    /// What is wrong, and what would be right.
    what: String,
}

impl Complaint {
    /// A complaint about a line.
    fn new(file: &str, line: usize, what: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line,
            what: what.into(),
        }
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

/// A rule.
type Rule = fn(&Texts) -> Vec<Complaint>;

/// All rules.
const RULES: &[Rule] = &[
    files::every_rust_file_says_what_lives_there,
    files::no_file_is_too_long,
    files::no_line_ends_in_a_space,
    files::nothing_is_left_to_do,
    files::nothing_names_a_machine,
    layers::arrows_point_down,
    layers::outside_crates_have_one_door,
    layers::pure_crates_touch_nothing,
    layers::only_the_backend_knows_the_shell,
    words::every_language_has_every_sentence,
    words::every_translation_has_the_values_of_the_source,
    words::every_sentence_is_used,
    words::every_used_sentence_is_there,
    icons::named_icons_are_drawn,
    styles::boxes_mirror,
    styles::colours_are_tokens,
];

/// `cargo xtask tidy`.
pub(crate) fn run(tree: &Tree) -> Result<(), Stop> {
    let mut steps = Steps::default();
    steps.need("tidy", || check(tree))?;
    steps.close()
}

/// Checks all rules and prints what is broken.
pub(crate) fn check(tree: &Tree) -> Result<(), Stop> {
    let texts = Texts::read(&tree.root)
        .map_err(|error| Stop::new(format!("the tree cannot be read: {error}")))?;
    let complaints: Vec<_> = RULES.iter().flat_map(|rule| rule(&texts)).collect();
    for complaint in &complaints {
        eprintln!("  {complaint}");
    }
    match complaints.len() {
        0 => Ok(()),
        1 => Err(Stop::new("one rule of the house is broken, see above")),
        count => Err(Stop::new(format!(
            "rules of the house are broken in {count} places, see above"
        ))),
    }
}
