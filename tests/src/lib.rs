//! What the tests share: where the tree is, its fonts, its golden cases.

#[cfg(feature = "drive")]
pub mod drive;
pub mod golden;
