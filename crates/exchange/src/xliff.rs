//! XLIFF 1.2 and 2.1: a document a target locale, a unit a field.
//!
//! Words are text; every placeable is an inline `ph` that carries its Fluent, so that a translator moves it whole. A
//! choice is a row of them: one opens it, one stands before each arm, one closes it, and the arms' words are text between.
//! So nothing is lost, whatever the words are, and a document reads back without the campaign it came from.

mod pieces;
mod read;
mod write;

pub(crate) use read::read;
pub(crate) use write::write;

/// The sub-state in 2.1 of a translation of older words: its state is the initial one again.
const STALE: &str = "carillon:stale";
