//! What the tests share: where the tree is, its fonts, its golden cases, a large campaign.

pub mod canary;
#[cfg(feature = "drive")]
pub mod drive;
pub mod golden;
pub mod large;
