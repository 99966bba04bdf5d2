//! Translators' files: a campaign's words out, and in again.
//!
//! [`export`] writes them in a [`Format`]. [`review`] reads files, whatever they are, and says of every cell what it
//! would change and what is wrong with it; [`Review::edit`] makes one edit of what a person takes.
//!
//! **Invariant.** A function of bytes and a campaign: nothing is written, nothing is refused whole for one bad cell, and
//! nothing that is there is overwritten without being named in the review.

mod braze;
mod cell;
mod complaint;
mod document;
mod export;
mod fluent;
mod format;
mod json;
mod key;
pub mod limits;
mod review;
mod table;
mod text;
mod wide;
mod xliff;

pub use complaint::{At, Complaint, ComplaintCode, Fault};
pub use export::{Export, Exported, Unexpressed, export};
pub use format::Format;
pub use review::{Entry, Group, Incoming, Review, Verdict, review};
